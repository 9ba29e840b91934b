// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processes/processreader.h"
#include "tests/core/host/proctree.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class tst_ProcessReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheFilesSay();
    void processesComeByNumber();
    void oneTextForEqualGroups();
    void ourOwnProcess();
    void aProcessThatEndedIsLeftOut();
    void filesOfAProcessThatMayNotBeRead();
    void namespacesThatAreKeptNameTheProcess_data();
    void namespacesThatAreKeptNameTheProcess();
    void withoutTheFirstProcessOthersAreHidden();
    void aLongStatusIsReadWhole();
    void noSuchTree();
    void idsInGroups_data();
    void idsInGroups();
    void containersOfProcesses();
};

void tst_ProcessReader::whatTheFilesSay()
{
    ProcTree tree;
    tree.add({.pid = 1, .name = "init"});
    tree.add({.pid = 17, .parentPid = 1, .name = "a) b", .cgroup = "0::/docker/x\n", .startTime = 4711});
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(table);
    QCOMPARE(table->processes.size(), 2);
    const HostProcess *const process = table->find(17);
    QVERIFY(process);
    QCOMPARE(process->parentPid, 1);
    QCOMPARE(process->name, "a) b");
    QCOMPARE(process->startTime, 4711);
    QCOMPARE(process->uid, 0u);
    QCOMPARE(process->capabilities->bounding.mask(), 0xa80425fbu);
    QCOMPARE(process->noNewPrivileges, false);
    QCOMPARE(process->seccomp, SeccompMode::Filter);
    QCOMPARE(namespaceOf(process->namespaces, NamespaceKind::Pid), 4026531836u);
    QCOMPARE(namespaceOf(process->namespaces, NamespaceKind::Net), 0u);
    QCOMPARE(table->cgroupOf(*process), "0::/docker/x\n");
    QVERIFY(!table->find(16));
}

void tst_ProcessReader::processesComeByNumber()
{
    ProcTree tree;
    for (const qint64 pid : {9, 1, 100, 10})
        tree.add({.pid = pid});
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(table);
    QList<qint64> pids;
    for (const HostProcess &process : table->processes)
        pids += process.pid;
    QCOMPARE(pids, QList<qint64>({1, 9, 10, 100}));
}

void tst_ProcessReader::oneTextForEqualGroups()
{
    ProcTree tree;
    tree.add({.pid = 1, .cgroup = "0::/a\n"});
    tree.add({.pid = 2, .cgroup = "0::/b\n"});
    tree.add({.pid = 3, .cgroup = "0::/a\n"});
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(table);
    QCOMPARE(table->cgroups, QByteArrayList({"0::/a\n", "0::/b\n"}));
    QCOMPARE(table->find(1)->cgroup, table->find(3)->cgroup);
}

void tst_ProcessReader::ourOwnProcess()
{
    ProcessReader reader;
    for (int round = 0; round < 2; ++round) { // the second one from the start of the directory again
        const auto table = reader.read();
        QVERIFY(table);
        const HostProcess *const self = table->find(::getpid());
        QVERIFY(self);
        QCOMPARE(self->parentPid, ::getppid());
        QCOMPARE(self->uid, ::getuid());
        QCOMPARE(self->effectiveGid, ::getegid());
        QVERIFY(self->capabilities);
        QVERIFY(self->startTime.value_or(0) > 0);
    }
}

void tst_ProcessReader::aProcessThatEndedIsLeftOut()
{
    ProcTree tree;
    tree.add({.pid = 1});
    tree.add({.pid = 5});
    QVERIFY(QFile::remove(tree.path(u"proc/5/cgroup"_s))); // it ended between two of its files
    QVERIFY(QDir().mkpath(tree.path(u"proc/6"_s)));        // and this one before the first
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(table);
    QCOMPARE(table->processes.size(), 1);
    QCOMPARE(table->vanished, 2);
    QVERIFY(table->missing.isEmpty());
}

void tst_ProcessReader::filesOfAProcessThatMayNotBeRead()
{
    ProcTree tree;
    tree.add({.pid = 1});
    tree.add({.pid = 5});
    QVERIFY(QFile::setPermissions(tree.path(u"proc/5/status"_s), {}));
    const bool isRoot = ::geteuid() == 0; // who may read every file: be somebody else for a moment
    QVERIFY(!isRoot || ::chmod(qPrintable(tree.path({})), 0755) == 0);
    QVERIFY(!isRoot || ::seteuid(65534) == 0);
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QVERIFY(table);
    QCOMPARE(table->processes.size(), 1);
    QCOMPARE(table->vanished, 0);
    QCOMPARE(table->missing.size(), 1);
    QCOMPARE(table->missing[0].kind, ErrorKind::PermissionDenied);
}

void tst_ProcessReader::namespacesThatAreKeptNameTheProcess_data()
{
    QTest::addColumn<int>("kept"); // processes after the first one
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("of one process") << 0 << u"The namespaces of process 1 (init) are kept from this user."_s
                                    << u"/proc/PID/ns of 1 (init): ptrace(2), CAP_SYS_PTRACE"_s;
    QTest::newRow("of several, the first is named")
        << 1 << u"The namespaces of 2 processes are kept from this user, process 1 (init) among them."_s
        << u"/proc/PID/ns of 1 (init), 5 (sleep): ptrace(2), CAP_SYS_PTRACE"_s;
    QTest::newRow("of many, in several threads")
        << 300 << u"The namespaces of 301 processes are kept from this user, process 1 (init) among them."_s
        << u"/proc/PID/ns of 1 (init), 5 (sleep), 6 (sleep), 7 (sleep), 8 (sleep), 9 (sleep), 10 (sleep), 11 (sleep), …: "
           "ptrace(2), CAP_SYS_PTRACE"_s;
}

void tst_ProcessReader::namespacesThatAreKeptNameTheProcess()
{
    QFETCH(int, kept);
    QFETCH(QString, what);
    QFETCH(QString, detail);
    ProcTree tree;
    tree.add({.pid = 1, .name = "init"});
    QList<qint64> pids{1};
    for (int i = 0; i < kept; ++i) {
        pids += 5 + i;
        tree.add({.pid = 5 + i});
    }
    for (const qint64 pid : pids)
        QVERIFY(QFile::setPermissions(tree.path(u"proc/%1/ns"_s.arg(pid)), {}));
    const bool isRoot = ::geteuid() == 0; // who may look into every directory: be somebody else for a moment
    QVERIFY(!isRoot || ::chmod(qPrintable(tree.path({})), 0755) == 0);
    // the threads that read are made after it, and a new thread has its maker's ids
    QVERIFY(!isRoot || ::seteuid(65534) == 0);
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QVERIFY(table);
    QCOMPARE(table->processes.size(), pids.size());
    QCOMPARE(table->missing.size(), 1);
    QCOMPARE(table->missing[0].what, what);
    QCOMPARE(table->missing[0].detail, detail);
    for (const qint64 pid : pids) // else the temporary directory cannot be removed
        QVERIFY(
            QFile::setPermissions(tree.path(u"proc/%1/ns"_s.arg(pid)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_ProcessReader::withoutTheFirstProcessOthersAreHidden()
{
    ProcTree tree;
    tree.add({.pid = 17});
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(table);
    QCOMPARE(table->missing.size(), 1);
    QCOMPARE(table->missing[0].kind, ErrorKind::PermissionDenied);
    QCOMPARE(table->missing[0].detail, u"/proc: hidepid"_s);
}

void tst_ProcessReader::aLongStatusIsReadWhole()
{
    ProcTree tree;
    tree.add({.pid = 1});
    QByteArray groups = "Groups:";
    for (int i = 0; i < 60'000; ++i)
        groups += ' ' + QByteArray::number(100'000 + i);
    tree.write(tree.path(u"proc/1/status"_s), "Pid:\t1\nPPid:\t0\n" + groups + "\nNoNewPrivs:\t1\n");
    const auto table = ProcessReader(tree.trees().proc).read();
    QVERIFY(table);
    QCOMPARE(table->find(1)->noNewPrivileges, true);
}

void tst_ProcessReader::noSuchTree()
{
    const auto table = ProcessReader(u"/does/not/exist"_s).read();
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::NotFound);
}

void tst_ProcessReader::idsInGroups_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("ids");
    const QByteArray a(64, 'a'), b(64, 'b');
    QTest::newRow("no container") << QByteArray("0::/user.slice/session-2.scope\n") << QStringList();
    QTest::newRow("version 1 names it in each hierarchy") << "2:cpu:/docker/" + a + "\n1:pids:/docker/" + a + "\n"
                                                          << QStringList{QString::fromLatin1(a)};
    QTest::newRow("a scope of systemd") << "0::/system.slice/docker-" + a + ".scope\n" << QStringList{QString::fromLatin1(a)};
    QTest::newRow("a container in a container, the outer one first")
        << "0::/docker/" + b + "/docker/" + a << QStringList{QString::fromLatin1(b), QString::fromLatin1(a)};
    QTest::newRow("65 digits are no id") << "0::/docker/" + a + "a" << QStringList();
    QTest::newRow("63 digits are no id") << "0::/docker/" + a.left(63) << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void tst_ProcessReader::idsInGroups()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, ids);
    QCOMPARE(containerIdsOf(text), ids);
}

void tst_ProcessReader::containersOfProcesses()
{
    const QString outer(64, u'b'), inner(64, u'a');
    ProcessTable table;
    table.cgroups = {"0::/\n", "0::/docker/" + outer.toLatin1() + "/docker/" + inner.toLatin1() + "\n"};
    for (const auto &[pid, group] : {std::pair(1, 0), std::pair(2, 1), std::pair(3, -1)}) {
        HostProcess process;
        process.pid = pid;
        process.cgroup = group;
        table.processes += process;
    }
    QCOMPARE(containersOf(table, {outer, inner}), (QHash<qint64, QString>{{2, outer}}));
    QCOMPARE(containersOf(table, {inner}), (QHash<qint64, QString>{{2, inner}})); // the outer one is another engine's
    QVERIFY(containersOf(table, {}).isEmpty());
}

BULKHEAD_TEST(tst_ProcessReader)
#include "tst_processreader.moc"
