// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"
#include "tests/support/clicking.h"
#include "ui/cgroups/cgroupworkbench.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;
using namespace bulkhead::ui;

/// What an unlocked agent does, without one: in this process.
class OwnHands : public CgroupHands
{
    Q_OBJECT
public:
    using CgroupHands::CgroupHands;
    [[nodiscard]] bool isUnlocked() const override { return true; }
    QCoro::Task<Result<CgroupChangeOutcome>> change(CgroupChangeWish wish) override { co_return changeCgroups(wish); }
    QCoro::Task<Result<QStringList>> update(ContainerId, engine::LimitUpdate) override { co_return QStringList(); }
};

/// The group Charlie for some CPUs, by clicking: made, its CPUs and memory nodes set, a shell put in, read back; and undo leaves
/// nothing of it. On this machine's own groups, with the CPUs that it has.
class tst_CgroupExercise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void charlie();
    void memoryAndProcesses();
    void whatTheKernelRefuses();
    void deletingBringsBackWhatWasSet();
    void versionTwo();

private:
    void look(const QString &path);
    bool change(const QString &button, const QString &entry, const QList<std::pair<QString, QString>> &fields);
    [[nodiscard]] QString result() const;
    [[nodiscard]] QString output() const;
    [[nodiscard]] QByteArray contents(const QString &controller, const QString &file) const;

    QString m_name; ///< of this run's group
    host::CgroupForest m_forest;
    OwnHands m_hands;
    std::unique_ptr<CgroupWorkbench> m_bench;
};

void tst_CgroupExercise::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("changing control groups needs root");
    m_forest = host::readCgroups();
    for (const QString &controller : {u"cpuset"_s, u"memory"_s, u"pids"_s}) {
        const host::CgroupHierarchy *one = m_forest.withController(controller);
        if (!one || one->version != 1)
            QSKIP("no hierarchies of version 1 with cpuset, memory and pids are mounted");
    }
    m_name = u"bulkhead-charlie-%1"_s.arg(::getpid());
}

void tst_CgroupExercise::init()
{
    m_bench = std::make_unique<CgroupWorkbench>();
    m_bench->setHands(&m_hands);
    connect(m_bench->steps(), &CgroupSteps::hostChanged, this, [this] { look(u'/' + m_name); });
    m_bench->resize(420, 600);
    m_bench->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bench.get()));
    look(u"/"_s);
}

void tst_CgroupExercise::cleanup()
{
    if (!m_bench)
        return;
    m_bench->steps()->undoAll();
    for (const QString &controller : {u"cpuset"_s, u"memory"_s, u"pids"_s})
        QVERIFY(!QFile::exists(m_forest.withController(controller)->mountPoint + u'/' + m_name));
    m_bench.reset();
}

void tst_CgroupExercise::look(const QString &path)
{
    auto snapshot = std::make_shared<snapshot::HostSnapshot>();
    snapshot->host = std::make_shared<const host::HostFacts>(host::readHostFacts().value_or(host::HostFacts()));
    m_bench->setSubject({snapshot, path, {}, nullptr});
}

bool tst_CgroupExercise::change(const QString &button, const QString &entry, const QList<std::pair<QString, QString>> &fields)
{
    if (!test::press(*m_bench, button, entry))
        return false;
    auto *dialog = m_bench->findChild<QDialog *>();
    const bool isFilled =
        dialog && std::ranges::all_of(fields, [dialog](const auto &one) { return test::enter(*dialog, one.first, one.second); });
    const bool isDone = isFilled && test::confirm(*dialog);
    delete dialog;
    return isDone;
}

QString tst_CgroupExercise::result() const
{
    const StepModel &steps = *m_bench->steps();
    return steps.index(steps.rowCount() - 1).data(StepModel::ResultRole).toString();
}

QString tst_CgroupExercise::output() const
{
    const StepModel &steps = *m_bench->steps();
    return steps.index(steps.rowCount() - 1).data(StepModel::OutputRole).toString();
}

QByteArray tst_CgroupExercise::contents(const QString &controller, const QString &file) const
{
    QFile read(m_forest.withController(controller)->mountPoint + u'/' + m_name + u'/' + file);
    return read.open(QIODevice::ReadOnly) ? read.readAll().trimmed() : QByteArray("unreadable");
}

void tst_CgroupExercise::charlie()
{
    const long last = ::sysconf(_SC_NPROCESSORS_ONLN) - 1;
    const QString cpus = last > 0 ? u"%1-%2"_s.arg(std::max(last - 1, 0L)).arg(last) : u"0"_s;
    QVERIFY(
        change(u"&New group"_s, {}, {{u"Hierarchy:"_s, u"Version 1: cpuset"_s}, {u"Below:"_s, u"/"_s}, {u"Name:"_s, m_name}}));
    QCOMPARE(result(), u"done"_s);
    QVERIFY(output().contains(u"/cpuset/"_s + m_name));
    // nobody can be put in yet: the kernel says why
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"read line; exec cat /proc/self/cgroup"_s});
    QVERIFY(shell.waitForStarted());
    const QString pid = QString::number(shell.processId());
    QVERIFY(change(u"&Move in"_s, {}, {{u"Hierarchy:"_s, u"Version 1: cpuset"_s}, {u"Process:"_s, pid}}));
    QCOMPARE(result(), u"No space left on device"_s);
    QVERIFY(output().contains("still empty"_L1));

    QVERIFY(change(u"&Set"_s, u"Set CPUs…"_s, {{u"CPUs:"_s, cpus}}));
    QCOMPARE(result(), u"done; the file reads %1 now"_s.arg(cpus));
    QCOMPARE(contents(u"cpuset"_s, u"cpuset.cpus"_s), cpus.toLatin1());
    QVERIFY(change(u"&Set"_s, u"Set memory nodes…"_s, {{u"Memory nodes:"_s, u"0"_s}}));
    QCOMPARE(contents(u"cpuset"_s, u"cpuset.mems"_s), "0");
    QVERIFY(change(u"&Move in"_s, {}, {{u"Hierarchy:"_s, u"Version 1: cpuset"_s}, {u"Process:"_s, pid}}));
    QCOMPARE(result(), u"done; /proc/%1/cgroup tells cpuset:/%2 now"_s.arg(pid, m_name));
    QVERIFY(contents(u"cpuset"_s, u"cgroup.procs"_s).contains(pid.toLatin1()));
    shell.write("\n"); // the shell reads itself back
    QVERIFY(shell.waitForFinished());
    QVERIFY(shell.readAllStandardOutput().contains("cpuset:/" + m_name.toLatin1() + '\n'));

    const StepModel &steps = *m_bench->steps();
    QVERIFY(steps.index(2).data().toString().startsWith(u"echo %1 > /"_s.arg(cpus)));
    QVERIFY(steps.index(2).data(StepModel::UndoRole).toStringList()[0].startsWith("echo > /"_L1)); // it was empty
    QTest::mouseClick(test::buttonWith<QPushButton>(*m_bench, u"Undo a&ll"_s), Qt::LeftButton);
    QVERIFY2(!steps.canUndo(), qPrintable(result()));
}

void tst_CgroupExercise::memoryAndProcesses()
{
    for (const QString &controller : {u"memory"_s, u"pids"_s})
        QVERIFY(change(u"&New group"_s, {},
                       {{u"Hierarchy:"_s, u"Version 1: "_s + controller}, {u"Below:"_s, u"/"_s}, {u"Name:"_s, m_name}}));
    QVERIFY(change(u"&Set"_s, u"Set the memory limit…"_s, {{u"Memory limit:"_s, u"256M"_s}}));
    QCOMPARE(contents(u"memory"_s, u"memory.limit_in_bytes"_s), "268435456");
    QVERIFY(change(u"&Set"_s, u"Set the memory limit…"_s, {{u"Memory limit:"_s, u"50 %"_s}}));
    const qint64 half = contents(u"memory"_s, u"memory.limit_in_bytes"_s).toLongLong();
    const qint64 host = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    QVERIFY2(qAbs(half - host / 2) < 65536, qPrintable(QString::number(half)));
    QVERIFY(change(u"&Set"_s, u"Set the process limit…"_s, {{u"Process limit:"_s, u"100"_s}}));
    QCOMPARE(contents(u"pids"_s, u"pids.max"_s), "100");
    QTest::mouseClick(test::buttonWith<QPushButton>(*m_bench, u"&Undo last"_s), Qt::LeftButton);
    QCOMPARE(contents(u"pids"_s, u"pids.max"_s), "max");
    QTest::mouseClick(test::buttonWith<QPushButton>(*m_bench, u"&Undo last"_s), Qt::LeftButton);
    QCOMPARE(contents(u"memory"_s, u"memory.limit_in_bytes"_s), "268435456");
}

void tst_CgroupExercise::whatTheKernelRefuses()
{
    QVERIFY(
        change(u"&New group"_s, {}, {{u"Hierarchy:"_s, u"Version 1: cpuset"_s}, {u"Below:"_s, u"/"_s}, {u"Name:"_s, m_name}}));
    QVERIFY(change(u"&Set"_s, u"Set CPUs…"_s, {{u"CPUs:"_s, u"8000"_s}}));
    const StepModel &steps = *m_bench->steps();
    QCOMPARE(steps.index(1).data(StepModel::StateRole).toInt(), int(StepModel::State::Failed));
    QVERIFY2(!output().isEmpty(), qPrintable(result())); // what it means, below the kernel's own words
    QVERIFY(change(u"&Move in"_s, {}, {{u"Hierarchy:"_s, u"Version 1: cpuset"_s}, {u"Process:"_s, u"4194303"_s}}));
    QCOMPARE(result(), u"No such process"_s);
}

void tst_CgroupExercise::deletingBringsBackWhatWasSet()
{
    QVERIFY(change(u"&New group"_s, {}, {{u"Hierarchy:"_s, u"Version 1: pids"_s}, {u"Below:"_s, u"/"_s}, {u"Name:"_s, m_name}}));
    QVERIFY(change(u"&Set"_s, u"Set the process limit…"_s, {{u"Process limit:"_s, u"7"_s}}));
    QVERIFY(change(u"&Delete"_s, {}, {}));
    QCOMPARE(result(), u"done"_s);
    QVERIFY(!QFile::exists(m_forest.withController(u"pids")->mountPoint + u'/' + m_name));
    QTest::mouseClick(test::buttonWith<QPushButton>(*m_bench, u"&Undo last"_s), Qt::LeftButton);
    QCOMPARE(contents(u"pids"_s, u"pids.max"_s), "7");
}

// Where version 1 has the controllers, version 2 has none to limit anything with; groups and processes are its own all the same.
void tst_CgroupExercise::versionTwo()
{
    const host::CgroupHierarchy *const unified = m_forest.find(u"unified"_s);
    if (!unified)
        QSKIP("no hierarchy of version 2 is mounted");
    QVERIFY(change(u"&New group"_s, {}, {{u"Hierarchy:"_s, u"Version 2"_s}, {u"Below:"_s, u"/"_s}, {u"Name:"_s, m_name}}));
    QCOMPARE(result(), u"done"_s);
    QProcess sleeper;
    sleeper.start(u"sleep"_s, {u"600"_s});
    QVERIFY(sleeper.waitForStarted());
    const QString pid = QString::number(sleeper.processId());
    QVERIFY(change(u"&Move in"_s, {}, {{u"Hierarchy:"_s, u"Version 2"_s}, {u"Process:"_s, pid}}));
    QCOMPARE(result(), u"done; /proc/%1/cgroup tells 0::/%2 now"_s.arg(pid, m_name));
    QVERIFY(change(u"&Delete"_s, {}, {}));
    QCOMPARE(result(), u"Device or resource busy"_s);
    QVERIFY(output().contains("still has processes"_L1));
    QTest::mouseClick(test::buttonWith<QPushButton>(*m_bench, u"Undo a&ll"_s), Qt::LeftButton);
    QVERIFY2(!m_bench->steps()->canUndo(), qPrintable(result()));
    QVERIFY(!QFile::exists(unified->mountPoint + u'/' + m_name));
    sleeper.kill();
    sleeper.waitForFinished();
}

QTEST_MAIN(tst_CgroupExercise)
#include "tst_cgroupexercise.moc"
