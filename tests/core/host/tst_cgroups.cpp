// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupreader.h"
#include "core/host/cgroups/samplehistory.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bulkhead::host;

class tst_Cgroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void mountsOfAHybridHost();
    void aTreeOfVersionTwo();
    void onlyFactsOfItsControllersInVersionOne();
    void mergedByPath();
    void theFileOfAFact();
    void layouts_data();
    void layouts();
    void containersOfGroups();
    void namesOfFactsAreTheirOwn();
    void aLookAndTheNext();
    void inputAndPressureOfALook();
    void aGroupRemovedWhileSampled();
    void beyondTheOpenFilesTheyAreOpenedEachTime();
    void filesThatStayAreKeptOpen();
    void ringsKeepTheLastPoints();
    void aGroupNoLongerSampledIsForgotten();

private:
    void write(const QString &file, const QByteArray &text) const;
    [[nodiscard]] CgroupMount versionTwo() const { return {2, {}, m_directory->path()}; }
    std::unique_ptr<QTemporaryDir> m_directory;
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
};

void tst_Cgroups::write(const QString &file, const QByteArray &text) const
{
    const QString path = m_directory->filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

static const CgroupSource &sourceOf(int version, CgroupFact fact)
{
    return *std::ranges::find(cgroupSources(version), fact, &CgroupSource::fact);
}

void tst_Cgroups::values_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<CgroupFact>("fact");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CgroupValue>("value");
    const auto row = [](const char *name, int version, CgroupFact fact, const char *text, const CgroupValue &value) {
        QTest::newRow(name) << version << fact << QByteArray(text) << value;
    };
    const CgroupValue none = CgroupValue::noLimit();
    row("a memory limit", 2, CgroupFact::MemoryMax, "268435456\n", CgroupValue::of(268435456));
    row("no memory limit", 2, CgroupFact::MemoryMax, "max\n", none);
    row("no memory limit in version 1 is a large number", 1, CgroupFact::MemoryMax, "9223372036854771712\n", none);
    row("the same with pages of 64 KiB", 1, CgroupFact::MemoryMax, "9223372036854710272\n", none);
    row("a limit of 8 EiB less one MiB is one", 1, CgroupFact::MemoryMax, "9223372036853727232\n",
        CgroupValue::of(9223372036853727232ULL));
    row("no CPU quota in version 1", 1, CgroupFact::CpuQuota, "-1\n", none);
    row("a CPU quota in version 2", 2, CgroupFact::CpuQuota, "50000 100000\n", CgroupValue::of(50000));
    row("no CPU quota in version 2", 2, CgroupFact::CpuQuota, "max 100000\n", none);
    row("the period beside it", 2, CgroupFact::CpuPeriod, "max 100000\n", CgroupValue::of(100000));
    row("CPU time in version 1 is in nanoseconds", 1, CgroupFact::CpuUsage, "1234567890\n", CgroupValue::of(1234567));
    row("CPU time in version 2", 2, CgroupFact::CpuUsage, "usage_usec 77\nuser_usec 5\n", CgroupValue::of(77));
    row("periods held back", 2, CgroupFact::CpuThrottled, "usage_usec 1\nnr_periods 9\nnr_throttled 4\n", CgroupValue::of(4));
    row("a key that is not there", 2, CgroupFact::CpuThrottled, "usage_usec 1\n", {});
    row("a key that begins alike", 2, CgroupFact::OomKills, "oom 3\noom_kill_disable 1\noom_kill 2\n", CgroupValue::of(2));
    row("kills in version 1", 1, CgroupFact::OomKills, "oom_kill_disable 0\nunder_oom 0\noom_kill 5\n", CgroupValue::of(5));
    row("bytes read over all devices", 2, CgroupFact::IoRead, "8:0 rbytes=100 wbytes=1\n8:16 rbytes=11 wbytes=2\n",
        CgroupValue::of(111));
    row("bytes written in version 1", 1, CgroupFact::IoWritten, "8:0 Read 5\n8:0 Write 7\n8:16 Write 3\nTotal 15\n",
        CgroupValue::of(10));
    row("a group that never read", 2, CgroupFact::IoRead, "", CgroupValue::of(0));
    row("pressure", 2, CgroupFact::MemoryPressure, "some avg10=12.34 avg60=0.00 avg300=0.00 total=1\nfull avg10=99.00\n",
        CgroupValue::of(1234));
    row("pressure that is none", 2, CgroupFact::MemoryPressure, "full avg10=1.00\n", {});
    row("text that is no number", 2, CgroupFact::PidsMax, "many\n", {});
    row("an empty file", 2, CgroupFact::PidsMax, "", {});
    row("use is never without limit", 2, CgroupFact::PidsCurrent, "max\n", {});
}

void tst_Cgroups::values()
{
    QFETCH(int, version);
    QFETCH(CgroupFact, fact);
    QFETCH(QByteArray, text);
    QFETCH(CgroupValue, value);
    QCOMPARE(parseCgroupValue(text, sourceOf(version, fact)), value);
}

void tst_Cgroups::mountsOfAHybridHost()
{
    const auto mounts = parseCgroupMounts("32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
                                          "40 31 0:37 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,xattr,name=systemd\n"
                                          "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw,nsdelegate\n"
                                          "42 31 0:38 / /elsewhere rw - cgroup2 cgroup2 rw,nsdelegate\n");
    QCOMPARE(mounts, QList<CgroupMount>({{1, {u"cpu"_s, u"cpuacct"_s}, u"/sys/fs/cgroup/cpu,cpuacct"_s},
                                         {1, {u"name=systemd"_s}, u"/sys/fs/cgroup/systemd"_s},
                                         {2, {}, u"/sys/fs/cgroup/unified"_s}}));
}

void tst_Cgroups::aTreeOfVersionTwo()
{
    write(u"cgroup.controllers"_s, "cpu memory\n");
    write(u"docker/one/cgroup.procs"_s, "12\n13\n");
    write(u"docker/one/memory.max"_s, "1048576\n");
    write(u"docker/one/cpuset.cpus"_s, "0-3\n");
    write(u"docker/one/cpuset.cpus.effective"_s, "0-1\n");
    write(u"docker/cgroup.procs"_s, "");
    const CgroupForest forest = readCgroups(QList<CgroupMount>{versionTwo()});
    QCOMPARE(forest.hierarchies.size(), 1);
    const CgroupHierarchy &tree = forest.hierarchies[0];
    QCOMPARE(tree.name(), u"unified"_s);
    QCOMPARE(tree.controllers, QStringList({u"cpu"_s, u"memory"_s}));
    QStringList paths;
    for (const CgroupNode &node : tree.nodes)
        paths += node.path;
    QCOMPARE(paths, QStringList({u"/"_s, u"/docker"_s, u"/docker/one"_s}));
    const CgroupNode *const one = tree.find(u"/docker/one"_s);
    QCOMPARE(one->parent, 1);
    QCOMPARE(one->processes, 2);
    QCOMPARE(one->name(), u"one"_s);
    QCOMPARE(one->value(CgroupFact::MemoryMax), CgroupValue::of(1048576));
    QVERIFY(!one->value(CgroupFact::PidsMax).isKnown());
    QCOMPARE(one->cpus, u"0-3"_s);
    QCOMPARE(one->effectiveCpus, u"0-1"_s);
    QCOMPARE(tree.nodes[0].processes, -1);
    QVERIFY(readCgroups(QList<CgroupMount>{}).missing.size() == 1);
}

void tst_Cgroups::onlyFactsOfItsControllersInVersionOne()
{
    write(u"pids.max"_s, "max\n");
    write(u"memory.limit_in_bytes"_s, "4096\n"); // a file of another hierarchy
    const CgroupForest forest = readCgroups(QList<CgroupMount>{{1, {u"pids"_s}, m_directory->path()}});
    QCOMPARE(forest.hierarchies[0].nodes[0].value(CgroupFact::PidsMax), CgroupValue::noLimit());
    QVERIFY(!forest.hierarchies[0].nodes[0].value(CgroupFact::MemoryMax).isKnown());
}

static CgroupHierarchy hierarchyOf(int version, const QStringList &controllers, const QStringList &paths)
{
    CgroupHierarchy hierarchy;
    hierarchy.version = version;
    hierarchy.controllers = controllers;
    hierarchy.mountPoint = u"/sys/fs/cgroup/"_s + controllers.join(u',');
    for (const QString &path : paths) {
        CgroupNode node;
        node.path = path;
        hierarchy.nodes += node;
    }
    return hierarchy;
}

void tst_Cgroups::mergedByPath()
{
    CgroupForest forest;
    forest.hierarchies = {hierarchyOf(1, {u"memory"_s}, {u"/"_s, u"/a"_s, u"/a/b"_s}),
                          hierarchyOf(1, {u"pids"_s}, {u"/"_s, u"/a"_s, u"/a-c"_s})};
    forest.hierarchies[0].nodes[1].value(CgroupFact::MemoryMax) = CgroupValue::of(9);
    forest.hierarchies[0].nodes[1].processes = 3;
    forest.hierarchies[1].nodes[1].value(CgroupFact::PidsMax) = CgroupValue::noLimit();
    forest.hierarchies[1].nodes[1].processes = 1;
    const CgroupHierarchy merged = mergedHierarchies(forest);
    QStringList paths;
    for (const CgroupNode &node : merged.nodes) {
        paths += node.path;
        QVERIFY(node.parent < int(paths.size()) - 1);
    }
    QCOMPARE(paths, QStringList({u"/"_s, u"/a"_s, u"/a-c"_s, u"/a/b"_s}));
    QCOMPARE(merged.nodes[3].parent, 1);
    QCOMPARE(merged.nodes[1].value(CgroupFact::MemoryMax), CgroupValue::of(9));
    QCOMPARE(merged.nodes[1].value(CgroupFact::PidsMax), CgroupValue::noLimit());
    QCOMPARE(merged.nodes[1].processes, 3);
    QCOMPARE(merged.nodes[1].controllers, QStringList({u"memory"_s, u"pids"_s}));
    QCOMPARE(merged.nodes[2].controllers, QStringList({u"pids"_s}));
}

void tst_Cgroups::theFileOfAFact()
{
    CgroupForest forest;
    forest.hierarchies = {hierarchyOf(1, {u"memory"_s}, {u"/"_s, u"/a"_s}), hierarchyOf(2, {}, {u"/"_s, u"/a"_s})};
    forest.hierarchies[0].nodes[1].value(CgroupFact::MemoryMax) = CgroupValue::of(9);
    forest.hierarchies[1].nodes[0].value(CgroupFact::CpuUsage) = CgroupValue::of(9);
    QCOMPARE(cgroupFile(forest, u"/a"_s, CgroupFact::MemoryMax), u"/sys/fs/cgroup/memory/a/memory.limit_in_bytes"_s);
    QCOMPARE(cgroupFile(forest, u"/"_s, CgroupFact::CpuUsage), u"/sys/fs/cgroup//cpu.stat"_s);
    QCOMPARE(cgroupFile(forest, u"/a"_s, CgroupFact::PidsMax), QString());
}

void tst_Cgroups::layouts_data()
{
    QTest::addColumn<QList<int>>("versions");
    QTest::addColumn<CgroupLayout>("layout");
    QTest::newRow("none") << QList<int>{} << CgroupLayout::None;
    QTest::newRow("version 1") << QList<int>{1, 1} << CgroupLayout::Version1;
    QTest::newRow("version 2") << QList<int>{2} << CgroupLayout::Version2;
    QTest::newRow("both") << QList<int>{1, 2} << CgroupLayout::Hybrid;
}

void tst_Cgroups::layouts()
{
    QFETCH(QList<int>, versions);
    QFETCH(CgroupLayout, layout);
    CgroupForest forest;
    for (const int version : versions)
        forest.hierarchies += hierarchyOf(version, {u"x"_s}, {});
    QCOMPARE(forest.layout(), layout);
}

void tst_Cgroups::containersOfGroups()
{
    const QString id(64, u'a');
    QCOMPARE(containerOfGroup(u"/docker/"_s + id, {id}), id);
    QCOMPARE(containerOfGroup(u"/docker/"_s + id + u"/inside"_s, {id}), id);
    QCOMPARE(containerOfGroup(u"/docker/"_s + id, {}), QString());
    QVERIFY(isContainerRoot(u"/docker/"_s + id, id));
    QVERIFY(isContainerRoot(u"/system.slice/docker-"_s + id + u".scope"_s, id));
    QVERIFY(!isContainerRoot(u"/docker/"_s + id + u"/inside"_s, id));
    QVERIFY(!isContainerRoot(u"/docker"_s, id));
}

void tst_Cgroups::namesOfFactsAreTheirOwn()
{
    QSet<QString> names;
    for (std::size_t i = 0; i < CgroupFactCount; ++i) {
        const QString name = cgroupFactName(CgroupFact(i));
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(cgroupFactFromName(name), CgroupFact(i));
    }
    QCOMPARE(cgroupFactFromName(u"memory.limit"), std::nullopt);
    QVERIFY(isLimit(CgroupFact::CpuWeight));
    QVERIFY(!isLimit(CgroupFact::CpuUsage));
}

void tst_Cgroups::aLookAndTheNext()
{
    write(u"cgroup.controllers"_s, "memory pids\n");
    write(u"one/cpu.stat"_s, "usage_usec 1000000\n");
    write(u"one/memory.current"_s, "4096\n");
    write(u"one/pids.current"_s, "3\n");
    const CgroupForest forest = readCgroups(QList<CgroupMount>{versionTwo()});
    CgroupSampler sampler;
    sampler.setGroups({sampledGroup(forest, u"/one"_s, u"key"_s)});
    QCOMPARE(sampler.openFiles(), 3);
    auto samples = sampler.sample();
    QCOMPARE(samples.size(), 1);
    QCOMPARE(samples[0].key, u"key"_s);
    QCOMPARE(samples[0].cpuUsage(), CgroupValue::of(1000000));
    QCOMPARE(samples[0].memory(), CgroupValue::of(4096));
    QCOMPARE(samples[0].pids(), CgroupValue::of(3));
    QVERIFY(!samples[0].isRemoved);
    write(u"one/cpu.stat"_s, "usage_usec 1500000\n");
    const qint64 before = samples[0].time;
    SampleHistory history;
    history.add(samples);
    samples = sampler.sample();
    QVERIFY(samples[0].time > before);
    samples[0].time = before + 1'000'000'000;
    history.add(samples);
    const auto points = history.points(u"key"_s);
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].cpu, std::nullopt);
    QCOMPARE(points[1].cpu, 0.5);
    QCOMPARE(points[1].memory, 4096u);
    QCOMPARE(history.latest(u"key"_s), points[1]);
}

void tst_Cgroups::inputAndPressureOfALook()
{
    write(u"cgroup.controllers"_s, "io\n");
    write(u"one/io.stat"_s, "8:0 rbytes=100 wbytes=10 rios=1\n8:16 rbytes=900 wbytes=0 rios=1\n");
    write(u"one/cpu.pressure"_s, "some avg10=1.50 avg60=0.00 avg300=0.00 total=1\n");
    write(u"one/io.pressure"_s, "some avg10=12.25 avg60=0.00 avg300=0.00 total=1\n");
    const CgroupForest forest = readCgroups(QList<CgroupMount>{versionTwo()});
    CgroupSampler sampler;
    sampler.setGroups({sampledGroup(forest, u"/one"_s, u"key"_s)});
    QCOMPARE(sampler.openFiles(), 3); // io.stat tells two facts
    auto samples = sampler.sample();
    QCOMPARE(samples[0].read(), CgroupValue::of(1000));
    QCOMPARE(samples[0].written(), CgroupValue::of(10));
    QCOMPARE(samples[0].cpuPressure(), CgroupValue::of(150));
    QCOMPARE(samples[0].ioPressure(), CgroupValue::of(1225));
    QVERIFY(!samples[0].memoryPressure().isKnown());
    SampleHistory history;
    history.add(samples);
    write(u"one/io.stat"_s, "8:0 rbytes=100 wbytes=2010 rios=1\n8:16 rbytes=1900 wbytes=0 rios=1\n");
    const qint64 before = samples[0].time;
    samples = sampler.sample();
    samples[0].time = before + 2'000'000'000;
    history.add(samples);
    const auto points = history.points(u"key"_s);
    QCOMPARE(points[0].io, std::nullopt);
    QCOMPARE(points[1].io, 1500.0);
    QCOMPARE(points[1].pressure, quint16(1225));
    write(u"one/io.stat"_s, "8:0 rbytes=5 wbytes=5 rios=1\n"); // a device went
    samples = sampler.sample();
    samples[0].time = before + 3'000'000'000;
    history.add(samples);
    QCOMPARE(history.latest(u"key"_s)->io, std::nullopt);
}

void tst_Cgroups::aGroupRemovedWhileSampled()
{
    write(u"cgroup.controllers"_s, "memory pids\n");
    write(u"one/memory.current"_s, "4096\n");
    const CgroupForest forest = readCgroups(QList<CgroupMount>{versionTwo()});
    CgroupSampler sampler(0);
    sampler.setGroups({sampledGroup(forest, u"/one"_s, u"key"_s)});
    SampleHistory history;
    history.add(sampler.sample());
    QVERIFY(QDir(m_directory->filePath(u"one"_s)).removeRecursively());
    const auto samples = sampler.sample();
    QVERIFY(samples[0].isRemoved);
    QVERIFY(!samples[0].memory().isKnown());
    history.add(samples);
    QVERIFY(history.isRemoved(u"key"_s));
    QCOMPARE(history.points(u"key"_s).size(), 1);
}

void tst_Cgroups::beyondTheOpenFilesTheyAreOpenedEachTime()
{
    write(u"cgroup.controllers"_s, "memory pids\n");
    write(u"one/cpu.stat"_s, "usage_usec 5\n");
    write(u"one/memory.current"_s, "4096\n");
    write(u"one/pids.current"_s, "3\n");
    const CgroupForest forest = readCgroups(QList<CgroupMount>{versionTwo()});
    CgroupSampler sampler(1);
    sampler.setGroups({sampledGroup(forest, u"/one"_s, u"key"_s)});
    QCOMPARE(sampler.openFiles(), 1);
    for (int round = 0; round < 2; ++round)
        QCOMPARE(sampler.sample()[0].pids(), CgroupValue::of(3));
    QCOMPARE(sampler.openFiles(), 1);
}

void tst_Cgroups::filesThatStayAreKeptOpen()
{
    write(u"cgroup.controllers"_s, "memory pids\n");
    for (const auto *group : {"one", "two"})
        write(QString::fromLatin1(group) + u"/pids.current"_s, "3\n");
    const CgroupForest forest = readCgroups(QList<CgroupMount>{versionTwo()});
    CgroupSampler sampler;
    const auto one = sampledGroup(forest, u"/one"_s, u"1"_s), two = sampledGroup(forest, u"/two"_s, u"2"_s);
    sampler.setGroups({one, two});
    QVERIFY(QFile::remove(m_directory->filePath(u"one/pids.current"_s)));
    sampler.setGroups({two, one});
    QCOMPARE(sampler.openFiles(), 2); // the removed one is still open
    QCOMPARE(sampler.sample()[1].pids(), CgroupValue::of(3));
    sampler.setGroups({});
    QCOMPARE(sampler.openFiles(), 0);
}

void tst_Cgroups::ringsKeepTheLastPoints()
{
    SampleHistory history(3);
    for (int i = 1; i <= 5; ++i) {
        CgroupSample sample{u"key"_s, i * 1'000'000'000LL, {}, false};
        sample.values[1] = CgroupValue::of(quint64(i));
        history.add({sample});
    }
    QList<quint64> memory;
    for (const UsePoint &point : history.points(u"key"_s))
        memory += point.memory.value_or(0);
    QCOMPARE(memory, QList<quint64>({3, 4, 5}));
    QCOMPARE(history.latest(u"key"_s)->memory, 5u);
}

void tst_Cgroups::aGroupNoLongerSampledIsForgotten()
{
    SampleHistory history;
    history.add({CgroupSample{u"a"_s, 1, {}, false}, CgroupSample{u"b"_s, 1, {}, false}});
    history.add({CgroupSample{u"b"_s, 2, {}, false}});
    QCOMPARE(history.groups(), 1);
    QVERIFY(history.points(u"a"_s).isEmpty());
    QCOMPARE(history.latest(u"a"_s), std::nullopt);
}

BULKHEAD_TEST(tst_Cgroups)
#include "tst_cgroups.moc"
