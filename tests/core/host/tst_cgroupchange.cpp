// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupchange.h"
#include "core/host/cgroups/grouplimits.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class tst_CgroupChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cpuLists_data();
    void cpuLists();
    void memoryLimits_data();
    void memoryLimits();
    void pidsLimits_data();
    void pidsLimits();
    void groupPaths_data();
    void groupPaths();
    void creatingInVersionOneIsOneStep();
    void creatingInVersionTwoHandsControllersDown();
    void settings_data();
    void settings();
    void aSettingOfAnotherHierarchyIsRefused();
    void theRootIsLeftAlone();
    void movingAndRemoving();
    void aListIsEmptied();
    void whatAFileTells_data();
    void whatAFileTells();
    void commandsAreQuoted();
    void nothingIsDoneOutsideAGroupFileSystem();
    void reasons();
};

static const CgroupMount Cpuset{1, {u"cpuset"_s}, u"/sys/fs/cgroup/cpuset"_s};
static const CgroupMount Memory{1, {u"memory"_s}, u"/sys/fs/cgroup/memory"_s};
static const CgroupMount Unified{2, {}, u"/sys/fs/cgroup"_s};
static constexpr quint64 HostMemory = 8ULL * 1024 * 1024 * 1024;

void tst_CgroupChange::aListIsEmptied()
{
    const auto step = planSetting(Cpuset, u"/Charlie"_s, CgroupSetting::Cpus, u"None"_s, 0);
    QCOMPARE(step->text, QByteArray());
    QCOMPARE(step->command(), u"echo > /sys/fs/cgroup/cpuset/Charlie/cpuset.cpus"_s);
    QVERIFY(!planSetting(Memory, u"/Charlie"_s, CgroupSetting::MemoryMax, QString(), 0));
}

void tst_CgroupChange::whatAFileTells_data()
{
    QTest::addColumn<CgroupSetting>("setting");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("a list") << CgroupSetting::Cpus << QByteArray("0-1\n") << u"0-1"_s;
    QTest::newRow("an empty list") << CgroupSetting::Mems << QByteArray("\n") << u"none"_s;
    QTest::newRow("bytes") << CgroupSetting::MemoryMax << QByteArray("268435456\n") << u"268435456"_s;
    QTest::newRow("no limit of version 1") << CgroupSetting::MemoryMax << QByteArray("9223372036854771712\n") << u"max"_s;
    QTest::newRow("no limit of version 2") << CgroupSetting::MemoryMax << QByteArray("max\n") << u"max"_s;
    QTest::newRow("no limit of processes") << CgroupSetting::PidsMax << QByteArray("max\n") << u"max"_s;
    QTest::newRow("processes") << CgroupSetting::PidsMax << QByteArray("100\n") << u"100"_s;
}

void tst_CgroupChange::whatAFileTells()
{
    QFETCH(CgroupSetting, setting);
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    QCOMPARE(settingFromFile(setting, text), told);
    const CgroupMount &mount = setting == CgroupSetting::Cpus || setting == CgroupSetting::Mems ? Cpuset : Unified;
    QVERIFY(planSetting(mount, u"/Charlie"_s, setting, told, 0)); // and can be set again
}

void tst_CgroupChange::cpuLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("list"); // empty: refused
    QTest::newRow("a range") << u"2-3"_s << u"2-3"_s;
    QTest::newRow("blanks go") << u" 0-3 , 5 "_s << u"0-3,5"_s;
    QTest::newRow("one number") << u"0"_s << u"0"_s;
    QTest::newRow("backwards") << u"3-2"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an empty part") << u"1,,2"_s << QString();
    QTest::newRow("a word") << u"all"_s << QString();
    QTest::newRow("three ends") << u"1-2-3"_s << QString();
    QTest::newRow("a negative number") << u"-1"_s << QString();
    QTest::newRow("more than any kernel has") << u"8192"_s << QString();
    QTest::newRow("a number that overflows") << u"99999999999"_s << QString();
    QTest::newRow("a line end") << u"1\n2"_s << QString();
    QTest::newRow("other digits") << u"\u0663"_s << QString();
}

void tst_CgroupChange::cpuLists()
{
    QFETCH(QString, text);
    QFETCH(QString, list);
    const auto parsed = parseCpuList(text);
    QCOMPARE(parsed.value_or(QString()), list);
    if (!parsed)
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
}

void tst_CgroupChange::memoryLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CgroupValue>("value"); // Unknown: refused
    QTest::newRow("bytes") << u"4096"_s << CgroupValue::of(4096);
    QTest::newRow("as docker writes it") << u"256M"_s << CgroupValue::of(268435456);
    QTest::newRow("a small letter") << u"256m"_s << CgroupValue::of(268435456);
    QTest::newRow("a fraction") << u"1.5 GiB"_s << CgroupValue::of(1610612736);
    QTest::newRow("a fraction with a comma") << u"1,5g"_s << CgroupValue::of(1610612736);
    QTest::newRow("kB") << u"4kB"_s << CgroupValue::of(4096);
    QTest::newRow("bytes by name") << u"12 B"_s << CgroupValue::of(12);
    QTest::newRow("a share of the host") << u"50 %"_s << CgroupValue::of(HostMemory / 2);
    QTest::newRow("all of the host") << u"100%"_s << CgroupValue::of(HostMemory);
    QTest::newRow("no limit, the kernel's word") << u"max"_s << CgroupValue::noLimit();
    QTest::newRow("no limit, a person's word") << u"None"_s << CgroupValue::noLimit();
    QTest::newRow("more than the host") << u"101 %"_s << CgroupValue{};
    QTest::newRow("nothing at all is no limit of zero") << QString() << CgroupValue{};
    QTest::newRow("zero would stop everything in it") << u"0"_s << CgroupValue{};
    QTest::newRow("negative") << u"-1"_s << CgroupValue{};
    QTest::newRow("an unknown unit") << u"5 parsecs"_s << CgroupValue{};
    QTest::newRow("beyond 64 bits") << u"9999999999T"_s << CgroupValue{};
    QTest::newRow("a line end and more") << u"1\n2"_s << CgroupValue{};
}

void tst_CgroupChange::memoryLimits()
{
    QFETCH(QString, text);
    QFETCH(CgroupValue, value);
    QCOMPARE(parseMemoryLimit(text, HostMemory).value_or(CgroupValue{}), value);
    if (text.contains(u'%'))
        QVERIFY(!parseMemoryLimit(text, 0)); // of an unknown amount
}

void tst_CgroupChange::pidsLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CgroupValue>("value");
    QTest::newRow("a number") << u"100"_s << CgroupValue::of(100);
    QTest::newRow("none may be started") << u"0"_s << CgroupValue::of(0);
    QTest::newRow("no limit") << u"max"_s << CgroupValue::noLimit();
    QTest::newRow("the largest") << u"4194304"_s << CgroupValue::of(4194304);
    QTest::newRow("one more") << u"4194305"_s << CgroupValue{};
    QTest::newRow("negative") << u"-1"_s << CgroupValue{};
    QTest::newRow("with a unit") << u"1k"_s << CgroupValue{};
}

void tst_CgroupChange::pidsLimits()
{
    QFETCH(QString, text);
    QFETCH(CgroupValue, value);
    QCOMPARE(parsePidsLimit(text).value_or(CgroupValue{}), value);
}

void tst_CgroupChange::groupPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("a name") << u"/Charlie"_s << true;
    QTest::newRow("the root") << u"/"_s << true;
    QTest::newRow("a group in a group") << u"/a/b.slice"_s << true;
    QTest::newRow("a name with a blank") << u"/a b"_s << true;
    QTest::newRow("relative") << u"a"_s << false;
    QTest::newRow("up") << u"/a/../b"_s << false;
    QTest::newRow("here") << u"/./a"_s << false;
    QTest::newRow("an empty part") << u"/a//b"_s << false;
    QTest::newRow("a file of the kernel") << u"/a/cgroup.procs"_s << false;
    QTest::newRow("a line end") << u"/a\nb"_s << false;
    QTest::newRow("an end of string") << u"/a"_s + QChar(0) + u"b"_s << false;
    QTest::newRow("a name of 256 bytes") << u"/"_s + QString(256, u'a') << false;
    QTest::newRow("a name of 255 bytes") << u"/"_s + QString(255, u'a') << true;
    QTest::newRow("empty") << QString() << false;
}

void tst_CgroupChange::groupPaths()
{
    QFETCH(QString, path);
    QFETCH(bool, isGood);
    QCOMPARE(checkedGroupPath(path).has_value(), isGood);
    for (const CgroupMount &mount : {Cpuset, Unified}) {
        QCOMPARE(planMove(mount, path, 1).has_value(), isGood);
        QCOMPARE(planCreateGroup(mount, path).has_value(), isGood && path != "/"_L1);
        QCOMPARE(planRemoveGroup(mount, path).has_value(), isGood && path != "/"_L1);
        QCOMPARE(planSetting(mount, path, CgroupSetting::Cpus, u"0"_s, HostMemory).has_value(), isGood && path != "/"_L1);
    }
}

void tst_CgroupChange::creatingInVersionOneIsOneStep()
{
    const auto steps = planCreateGroup(Cpuset, u"/Charlie/"_s, {u"memory"_s});
    QVERIFY(steps);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->at(0).kind, CgroupStep::Kind::MakeGroup);
    QCOMPARE(steps->at(0).command(), u"mkdir /sys/fs/cgroup/cpuset/Charlie"_s);
}

void tst_CgroupChange::creatingInVersionTwoHandsControllersDown()
{
    const auto steps = planCreateGroup(Unified, u"/a/Charlie"_s, {u"pids"_s, u"memory"_s, u"hugetlb"_s});
    QVERIFY(steps);
    QStringList commands;
    for (const CgroupStep &step : *steps)
        commands += step.command();
    QCOMPARE(commands, QStringList({u"echo '+memory +pids' > /sys/fs/cgroup/cgroup.subtree_control"_s,
                                    u"echo '+memory +pids' > /sys/fs/cgroup/a/cgroup.subtree_control"_s,
                                    u"mkdir /sys/fs/cgroup/a/Charlie"_s}));
    QCOMPARE(planCreateGroup(Unified, u"/a"_s)->size(), 1);
}

void tst_CgroupChange::settings_data()
{
    QTest::addColumn<CgroupMount>("mount");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command");
    QTest::newRow("cpus in version 1") << Cpuset << u"cpuset.cpus"_s << u"2-3"_s
                                       << u"echo 2-3 > /sys/fs/cgroup/cpuset/g/cpuset.cpus"_s;
    QTest::newRow("mems in version 2") << Unified << u"cpuset.mems"_s << u"0"_s << u"echo 0 > /sys/fs/cgroup/g/cpuset.mems"_s;
    QTest::newRow("memory in version 1") << Memory << u"memory.max"_s << u"256M"_s
                                         << u"echo 268435456 > /sys/fs/cgroup/memory/g/memory.limit_in_bytes"_s;
    QTest::newRow("no memory limit in version 1")
        << Memory << u"memory.max"_s << u"max"_s << u"echo -1 > /sys/fs/cgroup/memory/g/memory.limit_in_bytes"_s;
    QTest::newRow("no memory limit in version 2")
        << Unified << u"memory.max"_s << u"none"_s << u"echo max > /sys/fs/cgroup/g/memory.max"_s;
    QTest::newRow("processes") << Unified << u"pids.max"_s << u"100"_s << u"echo 100 > /sys/fs/cgroup/g/pids.max"_s;
}

void tst_CgroupChange::settings()
{
    QFETCH(CgroupMount, mount);
    QFETCH(QString, setting);
    QFETCH(QString, text);
    QFETCH(QString, command);
    const auto known = cgroupSettingFromName(setting);
    QVERIFY(known);
    QCOMPARE(QString(cgroupSettingName(*known)), setting);
    const auto step = planSetting(mount, u"/g"_s, *known, text, HostMemory);
    QVERIFY(step);
    QCOMPARE(step->command(), command);
}

void tst_CgroupChange::aSettingOfAnotherHierarchyIsRefused()
{
    const auto step = planSetting(Cpuset, u"/g"_s, CgroupSetting::MemoryMax, u"1M"_s, HostMemory);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::Invalid);
    QCOMPARE(cgroupSettingFromName(u"release_agent"), std::nullopt);
}

void tst_CgroupChange::theRootIsLeftAlone()
{
    QVERIFY(!planSetting(Memory, u"/"_s, CgroupSetting::MemoryMax, u"1M"_s, HostMemory));
    QVERIFY(!planRemoveGroup(Memory, u"/"_s));
    QCOMPARE(planMove(Memory, u"/"_s, 17)->command(), u"echo 17 > /sys/fs/cgroup/memory/cgroup.procs"_s);
}

void tst_CgroupChange::movingAndRemoving()
{
    QCOMPARE(planMove(Cpuset, u"/Charlie"_s, 4711)->command(), u"echo 4711 > /sys/fs/cgroup/cpuset/Charlie/cgroup.procs"_s);
    QVERIFY(!planMove(Cpuset, u"/Charlie"_s, 0)); // would move whoever writes
    QVERIFY(!planMove(Cpuset, u"/Charlie"_s, -1));
    QCOMPARE(planRemoveGroup(Cpuset, u"/Charlie"_s)->command(), u"rmdir /sys/fs/cgroup/cpuset/Charlie"_s);
}

void tst_CgroupChange::commandsAreQuoted()
{
    QCOMPARE(planRemoveGroup(Cpuset, u"/a b;$(x)'"_s)->command(), u"rmdir '/sys/fs/cgroup/cpuset/a b;$(x)'\\'''"_s);
}

void tst_CgroupChange::nothingIsDoneOutsideAGroupFileSystem()
{
    const auto done = perform({CgroupStep::Kind::MakeGroup, u"/tmp"_s, u"/bulkhead-not-a-group"_s, {}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Unavailable);
    QVERIFY(!QFileInfo::exists(u"/tmp/bulkhead-not-a-group"_s));
    QCOMPARE(perform({CgroupStep::Kind::MakeGroup, u"/does/not/exist"_s, u"/g"_s, {}}).error().kind, ErrorKind::NotFound);
}

void tst_CgroupChange::reasons()
{
    const CgroupStep remove{CgroupStep::Kind::RemoveGroup, u"/m"_s, u"/g"_s, {}};
    const CgroupStep move{CgroupStep::Kind::Write, u"/m"_s, u"/g/cgroup.procs"_s, "1"};
    const CgroupStep limit{CgroupStep::Kind::Write, u"/m"_s, u"/g/memory.max"_s, "1"};
    for (const int number : {EBUSY, EINVAL}) {
        QVERIFY(!cgroupReason(number, move).isEmpty());
        QVERIFY(cgroupReason(number, move) != cgroupReason(number, limit));
    }
    QVERIFY(cgroupReason(EBUSY, remove) != cgroupReason(EBUSY, limit));
    QVERIFY(cgroupReason(EIO, limit).isEmpty());
}

BULKHEAD_TEST(tst_CgroupChange)
#include "tst_cgroupchange.moc"
