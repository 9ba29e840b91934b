// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/namespaces/hostofatest.h"
#include "ui/cgroups/cgroupworkbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;
using namespace bulkhead::ui;
using Action = CgroupChangeWish::Action;
using host::CgroupFact;
using host::CgroupSetting;
using host::CgroupValue;
using test::hostOfATest;
using test::idOfATest;

/// Answers as an agent would, and remembers what it was asked for.
class NotedHands : public CgroupHands
{
    Q_OBJECT
public:
    using CgroupHands::CgroupHands;
    [[nodiscard]] bool isUnlocked() const override { return m_isUnlocked; }
    void setUnlocked(bool on)
    {
        m_isUnlocked = on;
        Q_EMIT stateChanged();
    }
    QCoro::Task<Result<CgroupChangeOutcome>> change(CgroupChangeWish wish) override
    {
        wishes.append(wish);
        if (refusal)
            co_return std::unexpected(*refusal);
        CgroupChangeWish back = wish;
        back.action = wish.action == Action::Create ? Action::Remove : wish.action;
        back.text = u"none"_s;
        co_return CgroupChangeOutcome{{{u"/sys/fs/cgroup/file"_s, u"do"_s}}, wish.text, {{back, u"undo"_s}}};
    }
    QCoro::Task<Result<QStringList>> update(ContainerId id, engine::LimitUpdate limits) override
    {
        updated = id;
        updates.append(limits);
        if (refusal)
            co_return std::unexpected(*refusal);
        co_return QStringList{u"take care"_s};
    }

    QList<CgroupChangeWish> wishes;
    ContainerId updated;
    QList<engine::LimitUpdate> updates;
    std::optional<Error> refusal;

private:
    bool m_isUnlocked = true;
};

class tst_CgroupWorkbench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stepsTellFilesAndUndo();
    void undoGoesBackwards();
    void whatIsGoneIsTakenBack();
    void whatIsRefusedSaysTheKernelsReason();
    void whileLockedNothingCanBeDone();
    void toolsFollowTheGroup();
    void aNewGroup();
    void oneTypesAtOnce();
    void aNewGroupThatCannotBe_data();
    void aNewGroupThatCannotBe();
    void theShownHierarchyIsProposed();
    void limits_data();
    void limits();
    void aLimitStartsFromWhatIs();
    void aProcessIsMoved_data();
    void aProcessIsMoved();
    void deletingNamesTheContainer();
    void limitsOfAContainer_data();
    void limitsOfAContainer();
    void limitsOfAContainerAreTakenBack();
    void limitsTheEngineKeepsSaySo();

private:
    [[nodiscard]] CgroupSubject subject(const QString &path, const QString &hierarchy = {}) const;
    std::unique_ptr<NotedHands> m_hands;
    std::unique_ptr<CgroupWorkbench> m_bench;
};

static const QString WorkbenchPath = u"/docker/"_s + QString(64, u'a');

// Version 1's cpuset, memory and pids with /docker in each; version 2 of the base fixture stays the last.
static snapshot::HostSnapshotPtr hybridHost()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    auto facts = std::make_shared<host::HostFacts>(*snapshot.host);
    for (const QString &controller : {u"pids"_s, u"memory"_s, u"cpuset"_s}) {
        host::CgroupHierarchy one;
        one.version = 1;
        one.controllers = {controller};
        one.mountPoint = u"/sys/fs/cgroup/"_s + controller;
        for (const QString &path : {u"/"_s, u"/docker"_s}) {
            host::CgroupNode node;
            node.path = path;
            node.parent = path == "/"_L1 ? -1 : 0;
            if (controller == "cpuset"_L1)
                node.cpus = node.mems = u"0-1"_s;
            if (controller == "memory"_L1)
                node.value(CgroupFact::MemoryMax) = CgroupValue::noLimit();
            if (controller == "pids"_L1)
                node.value(CgroupFact::PidsMax) = CgroupValue::of(77);
            one.nodes += node;
        }
        facts->cgroups.hierarchies.prepend(one);
    }
    snapshot.host = facts;
    auto entry = std::make_shared<snapshot::ContainerEntry>(*snapshot.container(idOfATest('a')));
    entry->rawInspect = R"({"HostConfig": {"Memory": 67108864, "MemorySwap": 134217728, "PidsLimit": null}})";
    snapshot.containers[snapshot.positions.value(idOfATest('a'))] = entry;
    return std::make_shared<const snapshot::HostSnapshot>(snapshot);
}

static QString result(const CgroupSteps &steps, int row)
{
    return steps.index(row).data(StepModel::ResultRole).toString();
}

template<typename Button>
static Button *buttonWith(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<Button *>();
    const auto found = std::ranges::find(buttons, text, &Button::text);
    return found == buttons.end() ? nullptr : *found;
}

// what is told of the selected step
static QString told(const QWidget &bench)
{
    const auto edits = bench.findChildren<QPlainTextEdit *>();
    const auto found = std::ranges::find(edits, u"Output of the step"_s, &QPlainTextEdit::accessibleName);
    return found == edits.end() ? QString() : (*found)->toPlainText();
}

static QPushButton *okOf(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

static QLineEdit *field(const QDialog &dialog, const QString &name)
{
    const auto edits = dialog.findChildren<QLineEdit *>();
    const auto found = std::ranges::find(edits, name, &QLineEdit::accessibleName);
    return found == edits.end() ? nullptr : *found;
}

static QComboBox *choice(const QDialog &dialog, const QString &name)
{
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto found = std::ranges::find(boxes, name, &QComboBox::accessibleName);
    return found == boxes.end() ? nullptr : *found;
}

static bool says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

void tst_CgroupWorkbench::init()
{
    QLocale::setDefault(QLocale::c());
    m_hands = std::make_unique<NotedHands>();
    m_bench = std::make_unique<CgroupWorkbench>();
    m_bench->setHands(m_hands.get());
    m_bench->setSubject(subject(u"/docker"_s));
    m_bench->show();
}

CgroupSubject tst_CgroupWorkbench::subject(const QString &path, const QString &hierarchy) const
{
    const snapshot::HostSnapshotPtr host = hybridHost();
    return {host, path, hierarchy, path == WorkbenchPath ? host->container(idOfATest('a')) : nullptr};
}

static CgroupChangeWish wishOf(Action action, const QString &text = {})
{
    CgroupChangeWish wish;
    wish.action = action;
    wish.mountPoint = u"/sys/fs/cgroup/cpuset"_s;
    wish.path = u"/Charlie"_s;
    wish.text = text;
    return wish;
}

void tst_CgroupWorkbench::stepsTellFilesAndUndo()
{
    CgroupSteps &steps = *m_bench->steps();
    const QAbstractItemModelTester tester(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(m_bench.get(), &CgroupWorkbench::hostChanged), made(&steps, &CgroupSteps::groupMade);
    steps.change(wishOf(Action::Create), u"mkdir"_s);
    steps.change(wishOf(Action::Set, u"0-1"_s), u"echo 0-1"_s);
    QCOMPARE(steps.index(1).data().toString(), u"echo 0-1"_s);
    QCOMPARE(result(steps, 1), u"done; the file reads 0-1 now"_s);
    QCOMPARE(steps.index(0).data(StepModel::OutputRole).toString(), u"Made: /sys/fs/cgroup/file"_s);
    QCOMPARE(steps.index(1).data(StepModel::OutputRole).toString(), u"Written: /sys/fs/cgroup/file"_s);
    QCOMPARE(told(*m_bench), u"Written: /sys/fs/cgroup/file\nTaken back by:\n  undo"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0][0].toString(), u"/Charlie"_s);
}

void tst_CgroupWorkbench::undoGoesBackwards()
{
    CgroupSteps &steps = *m_bench->steps();
    steps.change(wishOf(Action::Create), u"mkdir"_s);
    steps.change(wishOf(Action::Set, u"0"_s), u"echo"_s);
    m_hands->wishes.clear();
    buttonWith<QPushButton>(*m_bench, u"Undo a&ll"_s)->click();
    QCOMPARE(m_hands->wishes.size(), 2);
    QCOMPARE(m_hands->wishes[0], wishOf(Action::Set, u"none"_s));
    QCOMPARE(m_hands->wishes[1].action, Action::Remove);
    QCOMPARE(result(steps, 0), u"taken back"_s);
    QVERIFY(!steps.canUndo());
}

void tst_CgroupWorkbench::whatIsGoneIsTakenBack()
{
    CgroupSteps &steps = *m_bench->steps();
    CgroupChangeWish move = wishOf(Action::Move);
    move.pid = 17;
    steps.change(move, u"echo 17"_s);
    m_hands->refusal = Error{ErrorKind::NotFound, u"No such process"_s, {}};
    steps.undoAll();
    QCOMPARE(result(steps, 0), u"taken back"_s);
    QVERIFY(!steps.canUndo());
}

void tst_CgroupWorkbench::whatIsRefusedSaysTheKernelsReason()
{
    CgroupSteps &steps = *m_bench->steps();
    m_hands->refusal =
        Error{ErrorKind::Io, u"No space left on device"_s, u"cpuset.cpus or cpuset.mems of the group is still empty."_s};
    steps.change(wishOf(Action::Move), u"echo 17"_s);
    QCOMPARE(result(steps, 0), u"No space left on device"_s);
    QCOMPARE(steps.index(0).data(StepModel::StateRole).toInt(), int(StepModel::State::Failed));
    QVERIFY(told(*m_bench).contains(u"still empty"_s));
    QVERIFY(!steps.canUndo());
    m_hands->refusal.reset();
    steps.change(wishOf(Action::Create), u"mkdir"_s);
    m_hands->refusal = Error{ErrorKind::Io, u"Device or resource busy"_s, {}};
    steps.undoAll();
    QCOMPARE(result(steps, 1), u"could not be taken back: Device or resource busy"_s);
    QVERIFY(steps.canUndo());
}

void tst_CgroupWorkbench::whileLockedNothingCanBeDone()
{
    m_hands->setUnlocked(false);
    QVERIFY(!buttonWith<QToolButton>(*m_bench, u"&New group"_s)->isVisible());
    QVERIFY(says(*m_bench, u"Changes are locked."_s));
    m_hands->setUnlocked(true);
    QVERIFY(buttonWith<QToolButton>(*m_bench, u"&New group"_s)->isVisible());
    m_bench->steps()->change(wishOf(Action::Create), u"mkdir"_s);
    m_hands->setUnlocked(false);
    QVERIFY(m_bench->findChild<QListView *>()->isVisible());
    QVERIFY(!buttonWith<QToolButton>(*m_bench, u"&New group"_s)->isEnabled());
    QVERIFY(!buttonWith<QPushButton>(*m_bench, u"&Undo last"_s)->isEnabled());
    m_bench->setHands(nullptr);
    QVERIFY(says(*m_bench, u"Control groups cannot be changed here."_s));
    QCOMPARE(m_bench->steps()->rowCount(), 0);
}

void tst_CgroupWorkbench::toolsFollowTheGroup()
{
    const auto isEnabled = [this](const QString &text) { return buttonWith<QToolButton>(*m_bench, text)->isEnabled(); };
    const auto offered = [this] {
        QStringList texts;
        for (const QAction *action : buttonWith<QToolButton>(*m_bench, u"&Set"_s)->menu()->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    };
    QCOMPARE(offered(),
             (QStringList{u"Set CPUs…"_s, u"Set memory nodes…"_s, u"Set the memory limit…"_s, u"Set the process limit…"_s}));
    QVERIFY(isEnabled(u"&Delete"_s));
    m_bench->setSubject(subject(u"/"_s));
    QCOMPARE(offered(), QStringList());
    QVERIFY(!isEnabled(u"&Set"_s));
    QVERIFY(!isEnabled(u"&Delete"_s));
    QVERIFY(isEnabled(u"&Move in"_s));           // back to where everything begins
    m_bench->setSubject(subject(WorkbenchPath)); // in version 2 alone, where nothing is handed down
    QCOMPARE(offered(), QStringList{u"Limits of web…"_s});
    m_bench->setSubject({});
    QVERIFY(!isEnabled(u"&New group"_s));
    QVERIFY(!isEnabled(u"&Move in"_s));
}

void tst_CgroupWorkbench::aNewGroup()
{
    NewGroupDialog dialog(subject(u"/docker"_s));
    QVERIFY(!okOf(dialog)->isEnabled());
    QCOMPARE(choice(dialog, u"Hierarchy:"_s)->currentText(), u"Version 1: cpuset, /sys/fs/cgroup/cpuset"_s);
    field(dialog, u"Name:"_s)->setText(u"Charlie"_s);
    QCOMPARE(dialog.command(), u"mkdir /sys/fs/cgroup/cpuset/docker/Charlie"_s);
    QVERIFY(okOf(dialog)->isEnabled());
    field(dialog, u"Below:"_s)->setText(u"/"_s);
    QCOMPARE(dialog.command(), u"mkdir /sys/fs/cgroup/cpuset/Charlie"_s);
    choice(dialog, u"Hierarchy:"_s)->setCurrentText(u"Version 2, /sys/fs/cgroup"_s);
    QCOMPARE(dialog.command(),
             u"echo '+cpu +memory +pids' > /sys/fs/cgroup/cgroup.subtree_control && mkdir /sys/fs/cgroup/Charlie"_s);
}

void tst_CgroupWorkbench::oneTypesAtOnce()
{
    ContainerLimitDialog container(hybridHost()->container(idOfATest('a')), 0);
    container.show();
    QVERIFY(QTest::qWaitForWindowActive(&container));
    QCOMPARE(container.focusWidget(), field(container, u"Memory:"_s));
    NewGroupDialog group(subject(u"/"_s));
    group.show();
    QVERIFY(QTest::qWaitForWindowActive(&group));
    QCOMPARE(group.focusWidget(), field(group, u"Name:"_s));
    QTest::keyClick(group.focusWidget(), Qt::Key_Tab);
    QVERIFY(group.focusWidget() != field(group, u"Name:"_s)); // on to the buttons
}

void tst_CgroupWorkbench::aNewGroupThatCannotBe_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("one that is there") << u"/"_s << u"docker"_s << u"There is a group of that name already."_s;
    QTest::newRow("below one that is not there") << u"/none"_s << u"a"_s << u"This hierarchy has no group /none."_s;
    QTest::newRow("a path for a name") << u"/"_s << u"a/b"_s << u"without a slash"_s;
    QTest::newRow("up") << u"/"_s << u".."_s << u"neither . nor .."_s;
    QTest::newRow("the kernel's own") << u"/"_s << u"cgroup.procs"_s << u"the kernel's own"_s;
}

void tst_CgroupWorkbench::aNewGroupThatCannotBe()
{
    QFETCH(QString, above);
    QFETCH(QString, name);
    QFETCH(QString, words);
    NewGroupDialog dialog(subject(u"/"_s));
    field(dialog, u"Below:"_s)->setText(above);
    field(dialog, u"Name:"_s)->setText(name);
    QVERIFY2(says(dialog, words), qPrintable(words));
    QVERIFY(!okOf(dialog)->isEnabled());
}

void tst_CgroupWorkbench::theShownHierarchyIsProposed()
{
    QCOMPARE(choice(NewGroupDialog(subject(u"/"_s, u"pids"_s)), u"Hierarchy:"_s)->currentData().toString(),
             u"/sys/fs/cgroup/pids"_s);
    QCOMPARE(choice(RemoveGroupDialog(subject(WorkbenchPath)), u"Hierarchy:"_s)->count(), 1); // the group is in that one alone
}

void tst_CgroupWorkbench::limits_data()
{
    QTest::addColumn<CgroupSetting>("setting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command"); // "…": refused
    QTest::newRow("CPUs") << CgroupSetting::Cpus << u"0-1"_s << u"echo 0-1 > /sys/fs/cgroup/cpuset/docker/cpuset.cpus"_s;
    QTest::newRow("memory nodes") << CgroupSetting::Mems << u"0"_s << u"echo 0 > /sys/fs/cgroup/cpuset/docker/cpuset.mems"_s;
    QTest::newRow("memory") << CgroupSetting::MemoryMax << u"256M"_s
                            << u"echo 268435456 > /sys/fs/cgroup/memory/docker/memory.limit_in_bytes"_s;
    QTest::newRow("half of the host's memory")
        << CgroupSetting::MemoryMax << u"50 %"_s << u"echo 4294967296 > /sys/fs/cgroup/memory/docker/memory.limit_in_bytes"_s;
    QTest::newRow("no limit in version 1") << CgroupSetting::MemoryMax << u"max"_s
                                           << u"echo -1 > /sys/fs/cgroup/memory/docker/memory.limit_in_bytes"_s;
    QTest::newRow("processes") << CgroupSetting::PidsMax << u"100"_s << u"echo 100 > /sys/fs/cgroup/pids/docker/pids.max"_s;
    QTest::newRow("a word for CPUs") << CgroupSetting::Cpus << u"all"_s << u"…"_s;
    QTest::newRow("a unit for processes") << CgroupSetting::PidsMax << u"1k"_s << u"…"_s;
}

void tst_CgroupWorkbench::limits()
{
    QFETCH(CgroupSetting, setting);
    QFETCH(QString, text);
    QFETCH(QString, command);
    GroupLimitDialog dialog(subject(u"/docker"_s), setting);
    dialog.findChild<QLineEdit *>()->setText(text);
    QCOMPARE(dialog.command(), command);
    QCOMPARE(okOf(dialog)->isEnabled(), command != u"…"_s);
}

void tst_CgroupWorkbench::aLimitStartsFromWhatIs()
{
    QCOMPARE(GroupLimitDialog(subject(u"/docker"_s), CgroupSetting::Cpus).findChild<QLineEdit *>()->text(), u"0-1"_s);
    QCOMPARE(GroupLimitDialog(subject(u"/docker"_s), CgroupSetting::MemoryMax).findChild<QLineEdit *>()->text(), u"max"_s);
    QCOMPARE(GroupLimitDialog(subject(u"/docker"_s), CgroupSetting::PidsMax).findChild<QLineEdit *>()->text(), u"77"_s);
}

void tst_CgroupWorkbench::aProcessIsMoved_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<qint64>("pid"); // 0: refused
    QTest::addColumn<qint64>("start");
    QTest::newRow("one of the list, that one alone") << u"101 web"_s << 101LL << 1010LL;
    QTest::newRow("a number that was not seen yet") << u"4711"_s << 4711LL << 0LL;
    QTest::newRow("a name") << u"bash"_s << 0LL << 0LL;
    QTest::newRow("the writer itself") << u"0"_s << 0LL << 0LL;
}

void tst_CgroupWorkbench::aProcessIsMoved()
{
    QFETCH(QString, entered);
    QFETCH(qint64, pid);
    QFETCH(qint64, start);
    MoveProcessDialog dialog(subject(u"/docker"_s));
    QVERIFY(!okOf(dialog)->isEnabled());
    choice(dialog, u"Process:"_s)->setCurrentText(entered);
    QCOMPARE(okOf(dialog)->isEnabled(), pid > 0);
    if (pid > 0) {
        QCOMPARE(dialog.wish()->pid, pid);
        QCOMPARE(dialog.wish()->start, start);
        QCOMPARE(dialog.command(), u"echo %1 > /sys/fs/cgroup/cpuset/docker/cgroup.procs"_s.arg(pid));
    }
}

void tst_CgroupWorkbench::deletingNamesTheContainer()
{
    RemoveGroupDialog dialog(subject(WorkbenchPath));
    QVERIFY(says(dialog, u"belongs to the container web"_s));
    QCOMPARE(dialog.command(), u"rmdir /sys/fs/cgroup"_s + WorkbenchPath);
}

void tst_CgroupWorkbench::limitsOfAContainer_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command"); // "…": refused
    QTest::newRow("memory") << u"Memory:"_s << u"32M"_s << u"docker update --memory 32m web"_s;
    QTest::newRow("a share of the host") << u"Memory:"_s << u"25 %"_s << u"docker update --memory 2g web"_s;
    QTest::newRow("memory without a limit") << u"Memory:"_s << u"max"_s << u"…"_s;
    QTest::newRow("swap without a limit") << u"Memory and swap:"_s << u"max"_s << u"docker update --memory-swap -1 web"_s;
    QTest::newRow("CPU time") << u"CPU time, in CPUs:"_s << u"1,5"_s << u"docker update --cpus 1.5 web"_s;
    QTest::newRow("no CPU time") << u"CPU time, in CPUs:"_s << u"0"_s << u"…"_s;
    QTest::newRow("no number") << u"CPU time, in CPUs:"_s << u"nan"_s << u"…"_s;
    QTest::newRow("processes") << u"Processes:"_s << u"50"_s << u"docker update --pids-limit 50 web"_s;
    QTest::newRow("no limit of processes") << u"Processes:"_s << u"max"_s << u"docker update --pids-limit -1 web"_s;
    QTest::newRow("no processes") << u"Processes:"_s << u"0"_s << u"…"_s;
    QTest::newRow("CPUs") << u"CPUs:"_s << u"0, 1"_s << u"docker update --cpuset-cpus 0,1 web"_s;
    QTest::newRow("nothing") << u"Memory nodes:"_s << QString() << u"…"_s;
}

void tst_CgroupWorkbench::limitsOfAContainer()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    QFETCH(QString, command);
    ContainerLimitDialog dialog(hybridHost()->container(idOfATest('a')), 8ULL << 30);
    field(dialog, label)->setText(text);
    QCOMPARE(dialog.command(), command);
    QCOMPARE(okOf(dialog)->isEnabled(), command != u"…"_s);
}

void tst_CgroupWorkbench::limitsOfAContainerAreTakenBack()
{
    m_bench->setSubject(subject(WorkbenchPath));
    m_bench->askForContainerLimits(hybridHost()->container(idOfATest('a')));
    auto *dialog = m_bench->findChild<ContainerLimitDialog *>();
    QVERIFY(dialog);
    QCOMPARE(field(*dialog, u"Memory:"_s)->placeholderText(), u"64m"_s); // as it is
    QCOMPARE(field(*dialog, u"Processes:"_s)->placeholderText(), u"no limit"_s);
    field(*dialog, u"Memory:"_s)->setText(u"32M"_s);
    field(*dialog, u"Processes:"_s)->setText(u"9"_s);
    okOf(*dialog)->click();
    CgroupSteps &steps = *m_bench->steps();
    QCOMPARE(steps.rowCount(), 1);
    QCOMPARE(m_hands->updated, idOfATest('a'));
    QVERIFY(m_hands->updates[0] == (engine::LimitUpdate{.memory = 32 << 20, .pids = 9}));
    QVERIFY(steps.index(0).data(StepModel::OutputRole).toString().contains("take care"_L1));
    QCOMPARE(steps.index(0).data(StepModel::UndoRole).toStringList(),
             QStringList{u"docker update --memory 64m --pids-limit -1 web"_s});
    steps.undoAll();
    QVERIFY(m_hands->updates[1] == (engine::LimitUpdate{.memory = 64 << 20, .pids = -1}));
    QCOMPARE(result(steps, 0), u"taken back"_s);
}

void tst_CgroupWorkbench::limitsTheEngineKeepsSaySo()
{
    CgroupSteps &steps = *m_bench->steps();
    steps.update({idOfATest('a'), u"web"_s, {.cpus = u"0"_s}, {.cpus = QString()}});
    QVERIFY(!steps.canUndo());
    QVERIFY(steps.index(0).data(StepModel::OutputRole).toString().contains("cannot take this back"_L1));
    m_hands->refusal = Error{ErrorKind::EngineFailed, u"Minimum memory limit allowed is 6MB"_s, {}};
    steps.update({idOfATest('a'), u"web"_s, {.memory = 5}, {}});
    QCOMPARE(result(steps, 1), u"Minimum memory limit allowed is 6MB"_s);
    m_hands->setUnlocked(false);
    m_bench->askForContainerLimits(hybridHost()->container(idOfATest('a')));
    QVERIFY(!m_bench->findChild<ContainerLimitDialog *>());
}

BULKHEAD_TEST(tst_CgroupWorkbench)
#include "tst_cgroupworkbench.moc"
