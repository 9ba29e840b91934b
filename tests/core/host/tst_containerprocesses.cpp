// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/host/proctree.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;
using Source = ProcessObservation::Source;

class tst_ContainerProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allProcessesOfItsGroupFirstOneFirst();
    void groupsBelowItsOwnCount();
    void versionOneAndHybridTrees_data();
    void versionOneAndHybridTrees();
    void aProcessOfAnotherContainerIsNotShown();
    void aProcessOfThisMachineIsNotShown();
    void theShimNamesTheContainerWhereNoGroupDoes();
    void withoutAGroupTheNamespaceTells();
    void withTheHostsNamespaceOnlyTheFirstIsTold();
    void aProcessThatEndedIsLeftOut();
    void aNumberThatChangedHandsIsLeftOut();
    void noSuchProcess();
    void noPid();
    void hiddenProcessesAreAPermission();
    void thisVeryProcessCanBeRead();
};

static const QString Id(64, u'c');
static const QByteArray Group = "0::/docker/" + QByteArray(64, 'c') + "\n";

static QList<qint64> pidsOf(const ProcessObservation &observation)
{
    QList<qint64> pids;
    for (const ProcessFacts &process : observation.processes)
        pids += process.pid;
    return pids;
}

static ProcessObservation observe(const ProcTree &tree, qint64 pid = 100)
{
    return observeContainer(ContainerId(Id), pid, tree.trees());
}

void tst_ContainerProcesses::allProcessesOfItsGroupFirstOneFirst()
{
    const ProcTree tree;
    tree.add({.pid = 100, .cgroup = Group, .bounding = "0000000000000400"});
    tree.add({.pid = 30, .cgroup = Group});
    tree.add({.pid = 200, .name = "worker", .arguments = {}, .cgroup = Group});
    tree.add({.pid = 300});
    tree.addGroup(u"/docker/"_s + Id, "30\n100\n200\n200\n");
    const auto observation = observe(tree);
    QCOMPARE(observation.source, Source::Proc);
    QVERIFY(!observation.reason);
    QVERIFY(!observation.truncated);
    QCOMPARE(pidsOf(observation), QList<qint64>({100, 30, 200}));
    const ProcessFacts &first = observation.processes[0];
    QCOMPARE(first.command, u"sleep inf"_s);
    QCOMPARE(first.label, u"docker-default (enforce)"_s);
    QCOMPARE(first.startTime, 1000);
    QCOMPARE(first.capabilities->bounding.mask(), 0x400u);
    QCOMPARE(first.seccomp, SeccompMode::Filter);
    QCOMPARE(first.noNewPrivileges, false);
    QCOMPARE(observation.processes[2].command, u"[worker]"_s);
}

void tst_ContainerProcesses::groupsBelowItsOwnCount()
{
    const ProcTree tree;
    const QByteArray nested = "0::/system.slice/docker-" + Id.toLatin1() + ".scope/init.scope\n";
    tree.add({.pid = 100, .cgroup = nested});
    tree.add({.pid = 101, .cgroup = "0::/system.slice/docker-" + Id.toLatin1() + ".scope/app/deep\n"});
    const QString top = u"/system.slice/docker-%1.scope"_s.arg(Id);
    tree.addGroup(top, "");
    tree.addGroup(top + u"/init.scope"_s, "100\n");
    tree.addGroup(top + u"/app/deep"_s, "101\n");
    QCOMPARE(pidsOf(observe(tree)), QList<qint64>({100, 101}));
}

void tst_ContainerProcesses::versionOneAndHybridTrees_data()
{
    QTest::addColumn<QByteArray>("membership");
    QTest::addColumn<QString>("directory");
    const QByteArray path = ":/docker/" + Id.toLatin1() + "\n";
    QTest::newRow("a controller of version 1") << "4:memory" + path << u"/memory/docker/"_s + Id;
    QTest::newRow("two controllers in one tree") << "4:cpu,cpuacct" + path << u"/cpu,cpuacct/docker/"_s + Id;
    QTest::newRow("systemd's named tree") << "1:name=systemd" + path << u"/systemd/docker/"_s + Id;
    QTest::newRow("version 2 beside version 1") << "0:" + path << u"/unified/docker/"_s + Id;
    QTest::newRow("the first tree is not mounted") << "5:pids" + path + "4:memory" + path << u"/memory/docker/"_s + Id;
}

void tst_ContainerProcesses::versionOneAndHybridTrees()
{
    QFETCH(QByteArray, membership);
    QFETCH(QString, directory);
    const ProcTree tree;
    tree.add({.pid = 100, .cgroup = membership});
    tree.add({.pid = 101, .cgroup = membership});
    tree.addGroup(directory, "100\n101\n");
    const auto observation = observe(tree);
    QVERIFY(!observation.reason);
    QCOMPARE(pidsOf(observation), QList<qint64>({100, 101}));
}

void tst_ContainerProcesses::aProcessOfAnotherContainerIsNotShown()
{
    const ProcTree tree;
    tree.add({.pid = 100, .cgroup = "0::/docker/" + QByteArray(64, 'd') + "\n"});
    const auto observation = observe(tree);
    QCOMPARE(observation.source, Source::None);
    QVERIFY(observation.processes.isEmpty());
    QCOMPARE(observation.reason->kind, ErrorKind::Unavailable);
}

void tst_ContainerProcesses::aProcessOfThisMachineIsNotShown()
{
    const ProcTree tree;
    tree.add({.pid = 100, .parentPid = 50, .name = "bash", .cgroup = "0::/user.slice\n"});
    tree.add({.pid = 50, .name = "sshd"});
    const auto observation = observe(tree);
    QVERIFY(observation.processes.isEmpty());
    QCOMPARE(observation.reason->kind, ErrorKind::Unavailable);
}

void tst_ContainerProcesses::theShimNamesTheContainerWhereNoGroupDoes()
{
    const ProcTree tree;
    tree.add({.pid = 100, .parentPid = 50});
    tree.add(
        {.pid = 50, .arguments = "containerd-shim-runc-v2" + QByteArray("\0-namespace\0moby\0-id\0", 21) + Id.toLatin1() + '\0'});
    tree.addSelf("pid:[4026531836]");
    const auto observation = observe(tree);
    QCOMPARE(observation.source, Source::Proc);
    QCOMPARE(pidsOf(observation), QList<qint64>{100});
}

void tst_ContainerProcesses::withoutAGroupTheNamespaceTells()
{
    const ProcTree tree; // the group's path is known, but its tree cannot be read
    tree.add({.pid = 1});
    tree.add({.pid = 100, .cgroup = Group, .pidNamespace = "pid:[4026532001]"});
    tree.add({.pid = 101, .cgroup = Group, .pidNamespace = "pid:[4026532001]"});
    tree.add({.pid = 102, .pidNamespace = "pid:[4026532002]"});
    tree.addSelf("pid:[4026531836]");
    const auto observation = observe(tree);
    QVERIFY(!observation.reason);
    QVERIFY(!observation.truncated);
    QCOMPARE(pidsOf(observation), QList<qint64>({100, 101}));
}

void tst_ContainerProcesses::withTheHostsNamespaceOnlyTheFirstIsTold()
{
    const ProcTree tree;
    tree.add({.pid = 1});
    tree.add({.pid = 100, .cgroup = Group});
    tree.add({.pid = 300});
    tree.addSelf("pid:[4026531836]");
    const auto observation = observe(tree);
    QCOMPARE(pidsOf(observation), QList<qint64>{100});
    QVERIFY(observation.truncated);
    QCOMPARE(observation.reason->kind, ErrorKind::Unavailable);
}

void tst_ContainerProcesses::aProcessThatEndedIsLeftOut()
{
    const ProcTree tree;
    tree.add({.pid = 100, .cgroup = Group});
    tree.addGroup(u"/docker/"_s + Id, "100\n101\n");
    const auto observation = observe(tree);
    QCOMPARE(pidsOf(observation), QList<qint64>{100});
    QVERIFY(observation.truncated);
}

void tst_ContainerProcesses::aNumberThatChangedHandsIsLeftOut()
{
    const ProcTree tree;
    tree.add({.pid = 100, .cgroup = Group});
    tree.add({.pid = 101, .name = "other"}); // no longer in the group that listed it
    tree.addGroup(u"/docker/"_s + Id, "100\n101\n");
    const auto observation = observe(tree);
    QCOMPARE(pidsOf(observation), QList<qint64>{100});
    QVERIFY(observation.truncated);
}

void tst_ContainerProcesses::noSuchProcess()
{
    const ProcTree tree;
    tree.add({.pid = 1});
    const auto observation = observe(tree);
    QVERIFY(observation.processes.isEmpty());
    QCOMPARE(observation.reason->kind, ErrorKind::Unavailable);
}

void tst_ContainerProcesses::noPid()
{
    const ProcTree tree;
    QCOMPARE(observe(tree, 0).reason->kind, ErrorKind::Invalid);
}

void tst_ContainerProcesses::hiddenProcessesAreAPermission()
{
    const ProcTree tree;
    tree.add({.pid = 100, .cgroup = Group});
    QVERIFY(QFile::setPermissions(tree.path(u"proc/100/status"_s), QFile::Permissions()));
    const bool isRoot = geteuid() == 0; // who reads everything: be somebody else for a moment
    QVERIFY(!isRoot || seteuid(65534) == 0);
    const auto observation = observe(tree);
    QVERIFY(!isRoot || seteuid(0) == 0);
    QCOMPARE(observation.reason->kind, ErrorKind::PermissionDenied);
}

void tst_ContainerProcesses::thisVeryProcessCanBeRead()
{
    // of the real /proc: it is there, and it is no container's
    const auto observation = observeContainer(ContainerId(Id), getpid());
    QVERIFY(observation.processes.isEmpty());
    QCOMPARE(observation.reason->kind, ErrorKind::Unavailable);
    QVERIFY(observation.reason->detail.contains("tst_containerprocesses"_L1));
}

BULKHEAD_TEST(tst_ContainerProcesses)
#include "tst_containerprocesses.moc"
