// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/mountinfo.h"
#include "core/host/namespaces/namespacereader.h"
#include "core/host/processes/processreader.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead::host;

class tst_Namespaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();
    void initialNamespaces_data();
    void initialNamespaces();
    void mountsOfAHost();
    void mountLinesThatAreNone();
    void idMaps();
    void membersAndHost();
    void namesOfIpNetns_data();
    void namesOfIpNetns();
    void ourOwnNamespaces();
    void theOwnerOfANamespace();
};

void tst_Namespaces::links_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<quint64>("inode");
    QTest::newRow("a number") << QByteArray("net:[4026531840]") << quint64(4026531840);
    QTest::newRow("another kind") << QByteArray("mnt:[4026531840]") << quint64(0);
    QTest::newRow("cut off") << QByteArray("net:[40265") << quint64(0);
    QTest::newRow("no number") << QByteArray("net:[x]") << quint64(0);
    QTest::newRow("more digits than a number has") << QByteArray("net:[99999999999999999999]") << quint64(0);
    QTest::newRow("empty") << QByteArray() << quint64(0);
    QTest::newRow("empty brackets") << QByteArray("net:[]") << quint64(0);
}

void tst_Namespaces::links()
{
    QFETCH(QByteArray, link);
    QFETCH(quint64, inode);
    QCOMPARE(parseNamespaceLink(link, NamespaceKind::Net), inode);
}

void tst_Namespaces::initialNamespaces_data()
{
    QTest::addColumn<NamespaceKind>("kind");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<quint64>("inode");
    QTest::newRow("pid, always") << NamespaceKind::Pid << 5 << 4 << quint64(4026531836);
    QTest::newRow("user, always") << NamespaceKind::User << 6 << 1 << quint64(4026531837);
    QTest::newRow("time came with 5.6") << NamespaceKind::Time << 5 << 5 << quint64(0);
    QTest::newRow("net is numbered as it comes before 6.18") << NamespaceKind::Net << 6 << 17 << quint64(0);
    QTest::newRow("net is a constant from 6.18 on") << NamespaceKind::Net << 6 << 18 << quint64(4026531833);
    QTest::newRow("mnt is a constant from 6.18 on") << NamespaceKind::Mnt << 7 << 0 << quint64(4026531832);
    QTest::newRow("a kernel that is not known") << NamespaceKind::Pid << 0 << 0 << quint64(0);
}

void tst_Namespaces::initialNamespaces()
{
    QFETCH(NamespaceKind, kind);
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(quint64, inode);
    QCOMPARE(initialNamespace(kind, major, minor), inode);
}

void tst_Namespaces::mountsOfAHost()
{
    const auto mounts =
        parseMountInfo("35 31 0:32 / /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory\n"
                       "90 60 0:4 net:[4026532281] /run/netns/with\\040blank rw shared:3 master:1 - nsfs nsfs rw\n"
                       "22 21 0:21 / /sys rw - sysfs sysfs rw\n",
                       {"cgroup", "nsfs"});
    QCOMPARE(mounts.size(), 2);
    QCOMPARE(mounts[0].options, QStringList({u"rw"_s, u"memory"_s}));
    QCOMPARE(mounts[1].root, u"net:[4026532281]"_s);
    QCOMPARE(mounts[1].mountPoint, u"/run/netns/with blank"_s);
    QCOMPARE(parseMountInfo("22 21 0:21 / /sys rw - sysfs sysfs rw\n").size(), 1);
}

void tst_Namespaces::mountLinesThatAreNone()
{
    QVERIFY(parseMountInfo("").isEmpty());
    QVERIFY(parseMountInfo("a - b\n - \n1 2 3 4 5 6 - x\n").isEmpty());
    QCOMPARE(parseMountInfo("1 2 3 / /x\\0 rw - fs s o")[0].mountPoint, u"/x\\0"_s); // not three digits
}

void tst_Namespaces::idMaps()
{
    QCOMPARE(parseIdMap("         0     100000      65536\n     65536       1000          1\n"),
             QList<IdMapping>({{0, 100000, 65536}, {65536, 1000, 1}}));
    QVERIFY(parseIdMap("0 0\nx y z\n").isEmpty());
    QCOMPARE(parseIdMap("0 0 4294967295"), QList<IdMapping>({{0, 0, 4294967295U}}));
}

void tst_Namespaces::membersAndHost()
{
    ProcessTable processes;
    for (const auto &[pid, net] : {std::pair(1, 10), std::pair(5, 20), std::pair(7, 20), std::pair(9, 0)}) {
        HostProcess process;
        process.pid = pid;
        process.namespaces[std::size_t(NamespaceKind::Net)] = quint64(net);
        processes.processes += process;
    }
    const NamespaceTable table = namespacesOf(processes);
    QCOMPARE(table.namespaces.size(), 2);
    QCOMPARE(table.find(NamespaceKind::Net, 20)->pids, QList<qint64>({5, 7}));
    QVERIFY(!table.find(NamespaceKind::Pid, 20));
    QCOMPARE(namespaceOf(table.host, NamespaceKind::Net), 10u);
    QCOMPARE(namespaceOf(table.host, NamespaceKind::Pid), 0u);
}

void tst_Namespaces::namesOfIpNetns_data()
{
    QTest::addColumn<QStringList>("mounts");
    QTest::addColumn<QString>("name");
    QTest::newRow("ip netns add") << QStringList{u"/run/netns/blue"_s} << u"blue"_s;
    QTest::newRow("its older place") << QStringList{u"/var/run/netns/blue"_s} << u"blue"_s;
    QTest::newRow("Docker's own have no name") << QStringList{u"/run/docker/netns/0123456789ab"_s} << QString();
    QTest::newRow("the directory itself is none") << QStringList{u"/run/netns/"_s} << QString();
    QTest::newRow("one of several") << QStringList{u"/run/docker/netns/1"_s, u"/run/netns/red"_s} << u"red"_s;
}

void tst_Namespaces::namesOfIpNetns()
{
    QFETCH(QStringList, mounts);
    QFETCH(QString, name);
    NamespaceFacts ns;
    ns.mounts = mounts;
    QCOMPARE(ns.netnsName(), name);
}

void tst_Namespaces::ourOwnNamespaces()
{
    const auto processes = ProcessReader().read();
    QVERIFY(processes);
    const NamespaceTable table = readNamespaces(*processes);
    const HostProcess *const self = processes->find(::getpid());
    QVERIFY(self);
    for (const NamespaceKind kind : AllNamespaceKinds) {
        const NamespaceFacts *const ns = table.find(kind, namespaceOf(self->namespaces, kind));
        QVERIFY2(ns, namespaceFile(kind));
        QVERIFY(ns->pids.contains(::getpid()));
    }
    QVERIFY(!table.find(NamespaceKind::User, namespaceOf(self->namespaces, NamespaceKind::User))->uidMap.isEmpty());
}

void tst_Namespaces::theOwnerOfANamespace()
{
    NamespaceTable table;
    NamespaceFacts net;
    net.kind = NamespaceKind::Net;
    net.inode = 5;
    net.owner = 7;
    NamespaceFacts user;
    user.kind = NamespaceKind::User;
    user.inode = 7;
    user.creator = 1000;
    table.namespaces = {net, user};
    QCOMPARE(table.ownerUid(net), 1000u);
    QCOMPARE(table.ownerUid(user), 1000u);
    net.owner = 8;
    QCOMPARE(table.ownerUid(net), std::nullopt);
}

BULKHEAD_TEST(tst_Namespaces)
#include "tst_namespaces.moc"
