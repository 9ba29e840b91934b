// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplenetworks.h"
#include "tests/support/testmain.h"
#include "ui/network/networkaskdialogs.h"
#include "ui/network/networkchangedialog.h"
#include "ui/network/networkpane.h"
#include "ui/network/networkworkbench.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using namespace bulkhead::network;
using Kind = NetworkChange::Kind;

/// Answers as an agent would, and remembers what it was asked for.
class NotedHands : public NetworkHands
{
    Q_OBJECT
public:
    using NetworkHands::NetworkHands;
    [[nodiscard]] bool isUnlocked() const override { return m_isUnlocked; }
    void setUnlocked(bool on)
    {
        m_isUnlocked = on;
        Q_EMIT stateChanged();
    }
    QCoro::Task<Result<ChangeOutcome>> change(NetworkChange change) override
    {
        changes.append(change);
        if (refusal)
            co_return std::unexpected(*refusal);
        co_return ChangeOutcome{commandLine(commandWords(change)), {change}};
    }
    QCoro::Task<Result<UndoOutcome>> undo(QList<NetworkChange> steps) override
    {
        undone.append(steps);
        co_return UndoOutcome{refusal ? steps : QList<NetworkChange>(), refusal};
    }
    QCoro::Task<Result<PingReport>> ping(PingRequest request) override
    {
        co_return PingReport{{}, request.count, {0.1, 0.3}, {}};
    }
    QCoro::Task<Result<CommandOutcome>> run(InsideRequest) override { co_return CommandOutcome{7, "out\n", "err\n"}; }

    QList<NetworkChange> changes, undone;
    std::optional<Error> refusal;

private:
    bool m_isUnlocked = true;
};

class tst_NetworkWorkbench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stepsKeepTheirCommands();
    void undoGoesBackwards();
    void whatIsRefusedSaysTheKernelsWords();
    void whatCannotBeTakenBackStays();
    void stepsOfAnotherHostAreForgotten();
    void whileLockedNothingCanBeDone();
    void withoutAnAgentChangingIsNotOffered();
    void aDialogShowsItsCommand();
    void aDialogSaysWhatIsWrong();
    void anEndMovesToAContainerByItsProcess();
    void whatAMoveLosesIsSaid();
    void pingProposesTheOtherEnd();
    void commandsNeedNoShell_data();
    void commandsNeedNoShell();

private:
    std::unique_ptr<NotedHands> m_hands;
    std::unique_ptr<NetworkWorkbench> m_bench;
};

static QString result(const NetworkSteps &steps, int row)
{
    return steps.index(row).data(StepModel::ResultRole).toString();
}

static QPushButton *buttonWith(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

void tst_NetworkWorkbench::init()
{
    m_hands = std::make_unique<NotedHands>();
    m_bench = std::make_unique<NetworkWorkbench>();
    m_bench->setHands(m_hands.get());
    m_bench->show();
}

void tst_NetworkWorkbench::stepsKeepTheirCommands()
{
    NetworkSteps &steps = *m_bench->steps();
    const QAbstractItemModelTester tester(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(m_bench.get(), &NetworkWorkbench::hostChanged);
    steps.change({Kind::CreateNamespace, NamespaceRef::named(u"netns1"_s)});
    steps.ping({NamespaceRef::named(u"netns1"_s), u"10.0.0.2"_s});
    steps.run({17, {}, {u"net"_s}, {u"id"_s}, {}});
    QCOMPARE(steps.rowCount(), 3);
    QCOMPARE(steps.index(0).data().toString(), u"ip netns add netns1"_s);
    QCOMPARE(result(steps, 0), u"done"_s);
    QCOMPARE(steps.index(1).data().toString(), u"ip netns exec netns1 ping -c 3 10.0.0.2"_s);
    QCOMPARE(result(steps, 1), u"2 of 3 answered, 0.20 ms on average"_s);
    QCOMPARE(steps.index(2).data().toString(), u"nsenter --target 17 --net -- id"_s);
    QCOMPARE(result(steps, 2), u"ended with 7"_s);
    QCOMPARE(steps.index(2).data(StepModel::OutputRole).toString(), u"out\nerr\n"_s);
    QCOMPARE(changed.size(), 1); // only a change changes anything
    buttonWith(*m_bench, u"&Copy commands"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"ip netns add netns1\nip netns exec netns1 ping -c 3 10.0.0.2\nnsenter --target 17 --net -- id\n"_s);
}

void tst_NetworkWorkbench::undoGoesBackwards()
{
    NetworkSteps &steps = *m_bench->steps();
    const NetworkChange first{Kind::CreateNamespace, NamespaceRef::named(u"a"_s)},
        second{Kind::CreateNamespace, NamespaceRef::named(u"b"_s)};
    steps.change(first);
    steps.change(second);
    buttonWith(*m_bench, u"&Undo last"_s)->click();
    QCOMPARE(m_hands->undone, QList{second});
    QCOMPARE(result(steps, 1), u"taken back"_s);
    steps.change(second);
    buttonWith(*m_bench, u"Undo a&ll"_s)->click();
    QCOMPARE(m_hands->undone, (QList{second, second, first}));
    QVERIFY(!steps.canUndo());
    QVERIFY(!buttonWith(*m_bench, u"Undo a&ll"_s)->isEnabled());
}

void tst_NetworkWorkbench::whatIsRefusedSaysTheKernelsWords()
{
    NetworkSteps &steps = *m_bench->steps();
    m_hands->refusal = Error{ErrorKind::Invalid, u"Nexthop has invalid gateway"_s, u"Network is unreachable"_s};
    steps.change({Kind::AddRoute, {}, {}, {}, {}, {}, u"default"_s, u"192.0.2.1"_s});
    QCOMPARE(result(steps, 0), u"Nexthop has invalid gateway"_s);
    QCOMPARE(steps.index(0).data(StepModel::StateRole).toInt(), int(StepModel::State::Failed));
    QVERIFY(!steps.canUndo());
}

void tst_NetworkWorkbench::whatCannotBeTakenBackStays()
{
    NetworkSteps &steps = *m_bench->steps();
    steps.change({Kind::CreateNamespace, NamespaceRef::named(u"a"_s)});
    m_hands->refusal = Error{ErrorKind::Io, u"Device or resource busy"_s, {}};
    steps.undoAll();
    QCOMPARE(result(steps, 0), u"could not be taken back: Device or resource busy"_s);
    QVERIFY(steps.canUndo());
    m_hands->refusal.reset();
    steps.undoAll();
    QVERIFY(!steps.canUndo());
}

void tst_NetworkWorkbench::stepsOfAnotherHostAreForgotten()
{
    m_bench->steps()->change({Kind::CreateNamespace, NamespaceRef::named(u"a"_s)});
    NotedHands other;
    m_bench->setHands(&other);
    QCOMPARE(m_bench->steps()->rowCount(), 0);
    m_bench->setHands(nullptr);
    m_bench->steps()->change({Kind::CreateNamespace, NamespaceRef::named(u"a"_s)});
    QCOMPARE(m_bench->steps()->rowCount(), 0); // nobody to do it
}

void tst_NetworkWorkbench::whileLockedNothingCanBeDone()
{
    m_hands->setUnlocked(false);
    QVERIFY(!buttonWith(*m_bench, u"&Undo last"_s)->isVisible());
    m_hands->setUnlocked(true);
    QVERIFY(buttonWith(*m_bench, u"&Undo last"_s)->isVisible());
    // what was done is still told when it is locked again, and nothing more can be done
    m_bench->steps()->change({Kind::CreateNamespace, NamespaceRef::named(u"a"_s)});
    m_hands->setUnlocked(false);
    QVERIFY(m_bench->findChild<QListView *>()->isVisible());
    QVERIFY(!buttonWith(*m_bench, u"&Undo last"_s)->isEnabled());
}

void tst_NetworkWorkbench::withoutAnAgentChangingIsNotOffered()
{
    NetworkPane pane;
    pane.show();
    const auto offer = [&pane] {
        const auto buttons = pane.findChildren<QToolButton *>();
        return *std::ranges::find(buttons, u"&Change"_s, &QToolButton::text);
    };
    QVERIFY(offer()->isHidden());
    pane.setHands(m_hands.get());
    QVERIFY(!offer()->isHidden());
    offer()->setChecked(true);
    QVERIFY(!pane.findChild<NetworkWorkbench *>()->isHidden());
    pane.setHands(nullptr);
    QVERIFY(offer()->isHidden());
    QVERIFY(pane.findChild<NetworkWorkbench *>()->isHidden());
}

static QPushButton *okOf(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

void tst_NetworkWorkbench::aDialogShowsItsCommand()
{
    const auto networks = test::classicExercise();
    NetworkChangeDialog dialog(Kind::AddAddress, networks, networks.namespaces[1].inode);
    QVERIFY(!okOf(dialog)->isEnabled());
    QVERIFY(dialog.nextInFocusChain() == dialog.findChild<QComboBox *>()); // one begins with the first field
    dialog.findChild<QLineEdit *>()->setText(u"10.0.0.1/24"_s);
    QVERIFY(okOf(dialog)->isEnabled());
    QCOMPARE(dialog.command(), u"ip -n netns1 address add 10.0.0.1/24 dev veth0"_s);
    NetworkChange expected{Kind::AddAddress, NamespaceRef::named(u"netns1"_s), u"veth0"_s, {}, {}, u"10.0.0.1/24"_s};
    expected.where.inode = networks.namespaces[1].inode; // not another one of that name
    QCOMPARE(dialog.change().value(), expected);
}

void tst_NetworkWorkbench::aDialogSaysWhatIsWrong()
{
    NetworkChangeDialog dialog(Kind::CreateNamespace, test::classicExercise(), 0);
    dialog.show();
    const auto says = [&dialog](const QString &text) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    dialog.findChild<QLineEdit *>()->setText(u"../x"_s);
    QVERIFY(says(u"a name cannot hold “/”"_s));
    QVERIFY(!okOf(dialog)->isEnabled());
    dialog.findChild<QLineEdit *>()->setText(u"x"_s);
    QVERIFY(!says(u"a name cannot hold “/”"_s));
    QCOMPARE(dialog.command(), u"ip netns add x"_s);
}

void tst_NetworkWorkbench::anEndMovesToAContainerByItsProcess()
{
    const auto networks = test::containersOnThreeBridges(3);
    NetworkChangeDialog dialog(Kind::MoveInterface, networks, networks.namespaces[0].inode);
    const auto boxes = dialog.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == "To:"_L1)
            box->setCurrentIndex(box->findData(networks.namespaces[1].inode));
        if (box->accessibleName() == "Interface:"_L1)
            box->setCurrentIndex(box->findData(u"wlan0"_s));
    }
    QCOMPARE(dialog.command(), u"ip link set wlan0 netns %1"_s.arg(networks.namespaces[1].processes.first()));
}

void tst_NetworkWorkbench::whatAMoveLosesIsSaid()
{
    const auto networks = test::containersOnThreeBridges(3);
    NetworkChangeDialog dialog(Kind::MoveInterface, networks, networks.namespaces[0].inode);
    QComboBox *interfaces = nullptr, *to = nullptr;
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        interfaces = box->accessibleName() == "Interface:"_L1 ? box : interfaces;
        to = box->accessibleName() == "To:"_L1 ? box : to;
    }
    const auto loss = [&] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains("undo only moves it back"_L1))
                return label->text();
        }
        return QString();
    };
    QVERIFY(to->currentData().toUInt() != networks.namespaces[0].inode); // not where it is
    const auto &host = networks.namespaces[0].interfaces;
    const auto port = std::ranges::find_if(host, [](const auto &one) { return one.master != 0; });
    QVERIFY(port != host.end());
    const auto bridge = std::ranges::find(host, port->master, &network::NetworkInterface::index);
    interfaces->setCurrentIndex(interfaces->findData(port->name));
    QCOMPARE(interfaces->currentText(), u"%1, port of %2"_s.arg(port->name, bridge->name));
    QVERIFY2(loss().contains(u"It is a port of %1."_s.arg(bridge->name)), qPrintable(loss()));
    QVERIFY(okOf(dialog)->isEnabled());
    to->setCurrentIndex(to->findData(networks.namespaces[0].inode));
    QVERIFY(!okOf(dialog)->isEnabled());
}

void tst_NetworkWorkbench::pingProposesTheOtherEnd()
{
    const auto networks = test::classicExercise();
    const PingDialog dialog(networks, networks.namespaces[1].inode);
    QCOMPARE(dialog.request()->address, u"10.0.0.2"_s);
    QCOMPARE(dialog.request()->where.name, u"netns1"_s);
}

void tst_NetworkWorkbench::commandsNeedNoShell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words"); // empty = refused
    QTest::newRow("words") << u"ip -4 address"_s << QStringList{u"ip"_s, u"-4"_s, u"address"_s};
    QTest::newRow("quotes") << u"sh -c 'id; ps'"_s << QStringList{u"sh"_s, u"-c"_s, u"id; ps"_s};
    QTest::newRow("a pipe") << u"ps | head"_s << QStringList();
    QTest::newRow("a variable") << u"echo $HOME"_s << QStringList();
    QTest::newRow("an open quote") << u"echo 'x"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void tst_NetworkWorkbench::commandsNeedNoShell()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const RunInsideDialog dialog(17, u"web"_s);
    dialog.findChild<QLineEdit *>()->setText(line);
    const auto request = dialog.request();
    QCOMPARE(request ? request->command : QStringList(), words);
    QCOMPARE(okOf(dialog)->isEnabled(), !words.isEmpty());
    if (request) {
        QCOMPARE(request->pid, 17);
        QCOMPARE(request->namespaces, QStringList{u"net"_s});
    }
}

BULKHEAD_TEST(tst_NetworkWorkbench)
#include "tst_networkworkbench.moc"
