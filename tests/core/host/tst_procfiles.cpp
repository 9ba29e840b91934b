// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/procfiles.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class tst_ProcFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusOfAContainersProcess();
    void statusOfAnOldKernelKnowsNoAmbientSet();
    void statusCannotBeForgedByAName();
    void aMissingSetIsNoEmptySet_data();
    void aMissingSetIsNoEmptySet();
    void seccompModes_data();
    void seccompModes();
    void statusWithoutPidIsMalformed();
    void startTime_data();
    void startTime();
    void arguments_data();
    void arguments();
    void cgroups();
    void containerGroups_data();
    void containerGroups();
};

static const QByteArray Status =
    "Name:\thttpd\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t4711\nNgid:\t0\nPid:\t4711\nPPid:\t4690\n"
    "TracerPid:\t0\nUid:\t1000\t0\t1000\t1000\nGid:\t1000\t1000\t1000\t1000\nGroups:\t \n"
    "CapInh:\t0000000000000001\nCapPrm:\t00000000a80425fb\nCapEff:\t0000000000000400\n"
    "CapBnd:\t000001ffffffffff\nCapAmb:\t8000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2\n"
    "Seccomp_filters:\t1\n";

void tst_ProcFiles::statusOfAContainersProcess()
{
    const auto status = parseProcessStatus(Status);
    QVERIFY(status);
    QCOMPARE(status->name, u"httpd"_s);
    QCOMPARE(status->pid, 4711);
    QCOMPARE(status->parentPid, 4690);
    QCOMPARE(status->uid, 1000u);
    QCOMPARE(status->effectiveUid, 0u);
    QCOMPARE(status->capabilities->inheritable.mask(), 1u);
    QCOMPARE(status->capabilities->permitted.mask(), 0xa80425fbu);
    QCOMPARE(status->capabilities->effective.mask(), 0x400u);
    QCOMPARE(status->capabilities->bounding.mask(), 0x1ffffffffffu);
    QCOMPARE(status->capabilities->ambient.mask(), 0x8000000000000000u);
    QCOMPARE(status->noNewPrivileges, true);
    QCOMPARE(status->seccomp, SeccompMode::Filter);
}

void tst_ProcFiles::statusOfAnOldKernelKnowsNoAmbientSet()
{
    QByteArray old = Status;
    old.replace("CapAmb:\t8000000000000000\nNoNewPrivs:\t1\n", ""); // before 4.3 and 4.10
    const auto status = parseProcessStatus(old);
    QVERIFY(status);
    QVERIFY(!status->capabilities);
    QVERIFY(!status->noNewPrivileges);
}

void tst_ProcFiles::statusCannotBeForgedByAName()
{
    QByteArray forged = Status;
    forged.replace("Name:\thttpd", "Name:\tx\\nCapEff:\\t0"); // the kernel escapes line ends in names
    const auto status = parseProcessStatus(forged);
    QVERIFY(status);
    QCOMPARE(status->capabilities->effective.mask(), 0x400u);
}

void tst_ProcFiles::aMissingSetIsNoEmptySet_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("no effective set") << QByteArray("CapEff:\t0000000000000400\n") << QByteArray();
    QTest::newRow("a bounding set that is no number") << QByteArray("CapBnd:\t000001ffffffffff") << QByteArray("CapBnd:\tx");
    QTest::newRow("a permitted set that is cut off") << QByteArray("CapPrm:\t00000000a80425fb") << QByteArray("CapPrm:");
}

void tst_ProcFiles::aMissingSetIsNoEmptySet()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, instead);
    QByteArray damaged = Status;
    damaged.replace(line, instead);
    const auto status = parseProcessStatus(damaged);
    QVERIFY(status);
    QVERIFY(!status->capabilities);
}

void tst_ProcFiles::seccompModes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<SeccompMode>("mode");
    QTest::newRow("off") << QByteArray("Seccomp:\t0") << SeccompMode::Disabled;
    QTest::newRow("strict") << QByteArray("Seccomp:\t1") << SeccompMode::Strict;
    QTest::newRow("filter") << QByteArray("Seccomp:\t2") << SeccompMode::Filter;
    QTest::newRow("a mode of the future is not off") << QByteArray("Seccomp:\t3") << SeccompMode::Unknown;
    QTest::newRow("a kernel without seccomp") << QByteArray() << SeccompMode::Unknown;
}

void tst_ProcFiles::seccompModes()
{
    QFETCH(QByteArray, value);
    QFETCH(SeccompMode, mode);
    const auto status = parseProcessStatus("Pid:\t1\n" + value + "\n");
    QVERIFY(status);
    QCOMPARE(status->seccomp, mode);
}

void tst_ProcFiles::statusWithoutPidIsMalformed()
{
    QVERIFY(!parseProcessStatus(""));
    QVERIFY(!parseProcessStatus("Name:\tx\nPid:\t-4\n"));
    QCOMPARE(parseProcessStatus("garbage").error().kind, ErrorKind::Malformed);
}

void tst_ProcFiles::startTime_data()
{
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<std::optional<qint64>>("time");
    const QByteArray after = " S 1 4711 4711 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 1 0 123456 2000000 300 18446744073709551615 1 1";
    QTest::newRow("an ordinary name") << "4711 (httpd)" + after << std::optional<qint64>(123456);
    QTest::newRow("a name with a bracket and blanks") << "4711 (a) S 1 (b)" + after << std::optional<qint64>(123456);
    QTest::newRow("a name with a line end") << "4711 (a\nb)" + after << std::optional<qint64>(123456);
    QTest::newRow("cut off") << QByteArray("4711 (httpd) S 1 4711") << std::optional<qint64>();
    QTest::newRow("empty") << QByteArray() << std::optional<qint64>();
}

void tst_ProcFiles::startTime()
{
    QFETCH(QByteArray, stat);
    QFETCH(std::optional<qint64>, time);
    QCOMPARE(parseStartTime(stat), time);
}

void tst_ProcFiles::arguments_data()
{
    QTest::addColumn<QByteArray>("cmdline");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two words") << QByteArray("sleep\0inf\0", 10) << QStringList{u"sleep"_s, u"inf"_s};
    QTest::newRow("an empty word in the middle") << QByteArray("a\0\0b\0", 5) << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("a process that wrote its own title")
        << QByteArray("nginx: master process") << QStringList{u"nginx: master process"_s};
    QTest::newRow("padded with nulls") << QByteArray("x\0\0\0\0", 5) << QStringList{u"x"_s};
    QTest::newRow("a kernel thread") << QByteArray() << QStringList();
}

void tst_ProcFiles::arguments()
{
    QFETCH(QByteArray, cmdline);
    QFETCH(QStringList, arguments);
    QCOMPARE(parseArguments(cmdline), arguments);
}

void tst_ProcFiles::cgroups()
{
    const auto groups =
        parseCgroups("9:name=systemd:/docker/ab\n3:cpu,cpuacct:/docker/ab\n0::/system.slice/x:y.scope\ngarbage\n");
    const QList<CgroupMembership> expected{
        {u"name=systemd"_s, u"/docker/ab"_s}, {u"cpu,cpuacct"_s, u"/docker/ab"_s}, {QString(), u"/system.slice/x:y.scope"_s}};
    QCOMPARE(groups, expected);
}

void tst_ProcFiles::containerGroups_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("group");
    const QString id(64, u'a');
    QTest::newRow("cgroupfs driver") << u"/docker/"_s + id << u"/docker/"_s + id;
    QTest::newRow("systemd driver") << u"/system.slice/docker-%1.scope"_s.arg(id) << u"/system.slice/docker-%1.scope"_s.arg(id);
    QTest::newRow("a group that the container made") << u"/docker/%1/init.scope"_s.arg(id) << u"/docker/"_s + id;
    QTest::newRow("podman") << u"/machine.slice/libpod-%1.scope/container"_s.arg(id)
                            << u"/machine.slice/libpod-%1.scope"_s.arg(id);
    QTest::newRow("a reader in a cgroup namespace") << u"/../docker/"_s + id << u"/../docker/"_s + id;
    QTest::newRow("another container") << u"/docker/"_s + QString(64, u'b') << QString();
    QTest::newRow("no container") << u"/user.slice/user-1000.slice"_s << QString();
    QTest::newRow("the root") << u"/"_s << QString();
}

void tst_ProcFiles::containerGroups()
{
    QFETCH(QString, path);
    QFETCH(QString, group);
    QCOMPARE(containerGroup(path, QString(64, u'a')), group);
    QCOMPARE(containerGroup(path, u"a"), QString()); // a short id is in many names
    QCOMPARE(containerGroup(path, QString()), QString());
}

BULKHEAD_TEST(tst_ProcFiles)
#include "tst_procfiles.moc"
