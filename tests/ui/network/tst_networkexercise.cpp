// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/namespacereader.h"
#include "tests/support/clicking.h"
#include "tests/support/privatenetwork.h"
#include "ui/network/networkaskdialogs.h"
#include "ui/network/networkchangedialog.h"
#include "ui/network/networkdetails.h"
#include "ui/network/networkpane.h"
#include "ui/network/networkworkbench.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;
using namespace bulkhead::ui;

static QString s_impossible; ///< why there is no private network

/// What an unlocked agent does, without one: in this process, on the private network.
class OwnHands : public NetworkHands
{
    Q_OBJECT
public:
    explicit OwnHands(NetworkPlaces places)
        : m_places(std::move(places))
    {
    }
    [[nodiscard]] bool isUnlocked() const override { return true; }
    QCoro::Task<Result<ChangeOutcome>> change(NetworkChange change) override { co_return applyChange(change, m_places); }
    QCoro::Task<Result<UndoOutcome>> undo(QList<NetworkChange> steps) override
    {
        const auto done = undoChanges(steps, m_places);
        co_return UndoOutcome{steps, done ? std::nullopt : std::optional(done.error())};
    }
    QCoro::Task<Result<PingReport>> ping(PingRequest request) override { co_return network::ping(request, m_places); }
    QCoro::Task<Result<CommandOutcome>> run(InsideRequest request) override { co_return runInside(request, m_places); }

private:
    NetworkPlaces m_places;
};

/// The classic exercise, by clicking: two ends of a veth pair, one in a namespace of its own, with addresses, that answer each
/// other; and undo leaves nothing of it.
class tst_NetworkExercise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theClassicExercise();
    void whatTheKernelRefuses();

private:
    void read();
    void select(const QString &name);
    bool fill(const QList<std::pair<QString, QString>> &fields);
    bool change(const QString &button, const QString &entry, const QList<std::pair<QString, QString>> &fields);
    [[nodiscard]] QString result() const;
    [[nodiscard]] QStringList rowsOf(const QString &tab) const;

    std::unique_ptr<test::PrivateProc> m_proc;
    std::unique_ptr<OwnHands> m_hands;
    std::unique_ptr<NetworkPane> m_pane;
    NetworkWorkbench *m_bench = nullptr;
};

void tst_NetworkExercise::initTestCase()
{
    if (!s_impossible.isEmpty())
        QSKIP(qPrintable(u"no network of our own: "_s + s_impossible));
    m_proc = std::make_unique<test::PrivateProc>();
    m_hands = std::make_unique<OwnHands>(m_proc->places());
    m_pane = std::make_unique<NetworkPane>();
    m_pane->setHands(m_hands.get());
    m_bench = m_pane->findChild<NetworkWorkbench *>();
    connect(m_pane.get(), &NetworkPane::networksChanged, this, &tst_NetworkExercise::read);
    m_pane->resize(1100, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    read();
    QTRY_VERIFY(m_pane->isLaidOut());
    QVERIFY(test::press(*m_pane, u"&Change"_s));
    QVERIFY(m_bench->isVisible());
}

void tst_NetworkExercise::read()
{
    m_pane->showNetworks(readHostNetworks({}, {}, m_proc->places()));
}

void tst_NetworkExercise::select(const QString &name)
{
    QTRY_VERIFY(m_pane->isLaidOut());
    for (const NetworkNamespace &ns : m_pane->networks().namespaces) {
        if (name.isEmpty() ? ns.isHost : ns.names.contains(name))
            QVERIFY(m_pane->selectNamespace(ns.inode));
    }
}

bool tst_NetworkExercise::fill(const QList<std::pair<QString, QString>> &fields)
{
    auto *dialog = m_bench->findChild<QDialog *>();
    if (!dialog)
        return false;
    const bool isFilled =
        std::ranges::all_of(fields, [dialog](const auto &one) { return test::enter(*dialog, one.first, one.second); });
    const bool isDone = isFilled && test::confirm(*dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isDone;
}

bool tst_NetworkExercise::change(const QString &button, const QString &entry, const QList<std::pair<QString, QString>> &fields)
{
    // what the step before changed is in the questions when its picture is there
    return QTest::qWaitFor([this] { return m_pane->isLaidOut(); }) && test::press(*m_bench, button, entry) && fill(fields);
}

QString tst_NetworkExercise::result() const
{
    const StepModel &steps = *m_bench->steps();
    return steps.index(steps.rowCount() - 1).data(StepModel::ResultRole).toString();
}

QStringList tst_NetworkExercise::rowsOf(const QString &tab) const
{
    const auto *tabs = m_pane->findChild<NetworkDetails *>()->findChild<QTabWidget *>();
    QStringList rows;
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->tabText(i).startsWith(tab))
            continue;
        const auto *model = tabs->widget(i)->findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            rows.append(cells.join(u' '));
        }
    }
    return rows;
}

void tst_NetworkExercise::theClassicExercise()
{
    QVERIFY(change(u"&Add"_s, u"New network namespace…"_s, {{u"Name:"_s, u"netns1"_s}}));
    QCOMPARE(result(), u"done"_s);
    select(u"netns1"_s);
    QVERIFY(change(u"&Add"_s, u"New veth pair…"_s,
                   {{u"One end in:"_s, u"netns1"_s},
                    {u"Its name:"_s, u"veth0"_s},
                    {u"Other end in:"_s, u"Host"_s},
                    {u"Its name:"_s, u"veth1"_s}}));
    QCOMPARE(result(), u"done"_s);
    struct End {
        QString ns, interface, address, other;
    };
    const QList<End> ends{{u"netns1"_s, u"veth0"_s, u"10.0.0.1"_s, u"10.0.0.2"_s},
                          {u"Host"_s, u"veth1"_s, u"10.0.0.2"_s, u"10.0.0.1"_s}};
    for (const End &end : ends) {
        QVERIFY(change(u"&Add"_s, u"Add an address…"_s,
                       {{u"Namespace:"_s, end.ns}, {u"Interface:"_s, end.interface}, {u"Address:"_s, end.address + u"/24"_s}}));
        QCOMPARE(result(), u"done"_s);
        QVERIFY(change(u"&Set"_s, u"Set an interface up…"_s, {{u"Namespace:"_s, end.ns}, {u"Interface:"_s, end.interface}}));
        QCOMPARE(result(), u"done"_s);
    }
    for (const End &end : ends) {
        QVERIFY(change(u"&Try"_s, u"Ping…"_s, {{u"From the namespace"_s, end.ns}, {u"Address:"_s, end.other}}));
        QVERIFY2(result().startsWith("3 of 3 answered"_L1), qPrintable(result()));
    }
    QVERIFY(change(u"&Add"_s, u"Add a route…"_s,
                   {{u"Namespace:"_s, u"netns1"_s}, {u"Destination:"_s, u"default"_s}, {u"Gateway:"_s, u"10.0.0.2"_s}}));
    QCOMPARE(result(), u"done"_s);

    select(u"netns1"_s);
    const QStringList routes = rowsOf(u"Routes"_s);
    QVERIFY2(
        std::ranges::any_of(routes, [](const QString &row) { return row.contains("default"_L1) && row.contains("10.0.0.2"_L1); }),
        qPrintable(routes.join(u'\n')));
    QVERIFY(std::ranges::any_of(rowsOf(u"Addresses"_s), [](const QString &row) { return row.contains("10.0.0.1"_L1); }));
    const NetworkNamespace *ns = nullptr;
    for (const NetworkNamespace &one : m_pane->networks().namespaces) {
        if (one.names.contains("netns1"_L1))
            ns = &one;
    }
    QVERIFY(ns && !ns->reasonFor(Part::Nft)); // looked at; there are no rules yet
    QCOMPARE(rowsOf(u"Firewall"_s), QStringList());
    QCOMPARE(m_bench->steps()->index(0).data().toString(), u"ip netns add netns1"_s);
    QCOMPARE(m_bench->steps()->index(0).data(StepModel::UndoRole).toStringList(), QStringList{u"ip netns delete netns1"_s});

    QTest::mouseClick(test::buttonWith<QPushButton>(*m_pane, u"Undo a&ll"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_bench->steps()->canUndo());
    const auto left = readHostNetworks({}, {}, m_proc->places());
    QCOMPARE(left.namespaces.size(), 1);
    QCOMPARE(left.namespaces.first().interfaces.size(), 1); // lo
    QVERIFY(!QFile::exists(u"/run/netns/netns1"_s));
}

void tst_NetworkExercise::whatTheKernelRefuses()
{
    QTRY_VERIFY(m_pane->isLaidOut());
    QVERIFY(change(u"&Add"_s, u"Add a route…"_s,
                   {{u"Namespace:"_s, u"Host"_s}, {u"Destination:"_s, u"default"_s}, {u"Gateway:"_s, u"192.0.2.1"_s}}));
    const StepModel &steps = *m_bench->steps();
    QCOMPARE(steps.index(steps.rowCount() - 1).data(StepModel::StateRole).toInt(), int(StepModel::State::Failed));
    QVERIFY2(!result().isEmpty() && result() != "done"_L1, qPrintable(result()));
    // deleting by hand what was made is a step, too, and undo has nothing left to do
    QVERIFY(change(u"&Add"_s, u"New network namespace…"_s, {{u"Name:"_s, u"netns2"_s}}));
    select(u"netns2"_s);
    QVERIFY(change(u"&Remove"_s, u"Delete a network namespace…"_s, {{u"Namespace:"_s, u"netns2"_s}}));
    QCOMPARE(result(), u"done"_s);
    QVERIFY(!QFile::exists(u"/run/netns/netns2"_s));
    m_bench->steps()->undoAll();
    QTRY_VERIFY(!m_bench->steps()->canUndo());
}

int main(int argc, char **argv)
{
    s_impossible = test::enterPrivateNetwork();
    const QApplication application(argc, argv);
    tst_NetworkExercise test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_networkexercise.moc"
