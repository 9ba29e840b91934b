// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"
#include "core/snapshot/savedhost.h"
#include "tests/support/testmain.h"
#include "tests/ui/namespaces/hostofatest.h"
#include "ui/cgroups/cgroupdetail.h"
#include "ui/cgroups/cgroupfeed.h"
#include "ui/cgroups/cgroupspage.h"
#include "ui/cgroups/cgroupwords.h"
#include "ui/cgroups/cgroupworkbench.h"
#include "ui/cgroups/groupfactmodel.h"
#include "ui/cgroups/groupprocessmodel.h"
#include "ui/cgroups/sparklinedelegate.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QCoroTask>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using host::CgroupFact;
using host::CgroupValue;
using test::hostOfATest;
using test::idOfATest;

class tst_CgroupsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void words_data();
    void words();
    void containersHaveTheirNames();
    void noLimitStandsOut();
    void onlyContainers();
    void theFilterKeepsTheGroupsAbove();
    void theSelectedGroup();
    void dockersLimitBesideTheKernels();
    void processesOfAGroup();
    void toTheContainer();
    void goingToAContainersGroup();
    void liveUseReplacesTheSnapshots();
    void aGroupThatIsRemovedSaysSo();
    void aLineOfPoints();
    void withoutTheHostThePageSaysWhy();
    void oneHierarchyOfSeveral();
    void aNewSnapshotKeepsWhatIsOpen();
    void modelsKeepTheirContract();
    void samplingFollowsAGroup();
    void samplingThroughAnAgent();
    void anotherHostsPointsAreForgotten();
    void aSavedHostOffersNoChanges();
    void everyTourStateCanBeShown();

private:
    void show(snapshot::HostSnapshot snapshot);
    [[nodiscard]] QModelIndex row(const QString &name) const;
    QTemporaryDir m_settings;
    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<CgroupsPage> m_page;
};

static const QString WebPath = u"/docker/"_s + QString(64, u'a');

void tst_CgroupsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_CgroupsPage::init()
{
    QSettings().clear();
    m_page = std::make_unique<CgroupsPage>();
    m_page->restoreState();
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    show(hostOfATest());
}

void tst_CgroupsPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

void tst_CgroupsPage::show(snapshot::HostSnapshot snapshot)
{
    auto host = std::make_unique<snapshot::SavedHost>(std::move(snapshot));
    m_page->setHost(host.get());
    m_host = std::move(host);
    QTRY_VERIFY(m_page->isSettled());
}

QModelIndex tst_CgroupsPage::row(const QString &name) const
{
    const auto found =
        m_page->filter()->match(m_page->filter()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found[0];
}

void tst_CgroupsPage::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bytes") << factText(CgroupFact::MemoryCurrent, CgroupValue::of(512)) << u"512 bytes"_s;
    QTest::newRow("mebibytes") << factText(CgroupFact::MemoryMax, CgroupValue::of(1 << 20)) << u"1.0 MiB"_s;
    QTest::newRow("no limit") << limitText(CgroupFact::MemoryMax, CgroupValue::noLimit()) << u"no limit"_s;
    QTest::newRow("unknown is no limit's opposite") << limitText(CgroupFact::MemoryMax, {}) << u"unknown"_s;
    QTest::newRow("a CPU and a half") << cpuLimitText(CgroupValue::of(1500)) << u"1.50 CPUs"_s;
    QTest::newRow("no CPU limit") << cpuLimitText(CgroupValue::noLimit()) << u"no limit"_s;
    QTest::newRow("half a CPU in use") << cpuUseText(0.5) << u"50.0 %"_s;
    QTest::newRow("pressure") << factText(CgroupFact::IoPressure, CgroupValue::of(1234)) << u"12.34 %"_s;
    QTest::newRow("time") << factText(CgroupFact::CpuUsage, CgroupValue::of(1'500'000)) << u"1.50 s"_s;
    QTest::newRow("a count") << factText(CgroupFact::OomKills, CgroupValue::of(3)) << u"3"_s;
}

void tst_CgroupsPage::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void tst_CgroupsPage::containersHaveTheirNames()
{
    QVERIFY(row(u"web"_s).isValid());
    QCOMPARE(row(u"web"_s).data(Qt::ToolTipRole).toString(), WebPath);
    QCOMPARE(row(u"web"_s).data(CopyRole).toString(), WebPath);
    QVERIFY(row(u"docker"_s).isValid());
    QCOMPARE(row(u"web"_s).siblingAtColumn(CgroupTreeModel::Memory).data().toString(), u"3.0 MiB"_s);
    QCOMPARE(row(u"web"_s).siblingAtColumn(CgroupTreeModel::OomKills).data(ToneRole).toInt(), int(Tone::High));
}

void tst_CgroupsPage::noLimitStandsOut()
{
    const QModelIndex limit = row(u"web"_s).siblingAtColumn(CgroupTreeModel::MemoryLimit);
    QCOMPARE(limit.data().toString(), u"no limit"_s);
    QCOMPARE(limit.data(ToneRole).toInt(), int(Tone::Medium));
    QVERIFY(!row(u"web"_s).siblingAtColumn(CgroupTreeModel::PidsLimit).data(ToneRole).isValid());
    QVERIFY(!row(u"docker"_s).siblingAtColumn(CgroupTreeModel::MemoryLimit).data(ToneRole).isValid());
    QVERIFY(limit.data(SortRole).toDouble() > 1e18);
    QVERIFY(!row(u"docker"_s).siblingAtColumn(CgroupTreeModel::MemoryLimit).data(SortRole).isValid());
}

void tst_CgroupsPage::onlyContainers()
{
    m_page->filter()->setText(u"docker"_s);
    m_page->filter()->setOnlyContainers(true);
    const QModelIndex root = m_page->filter()->index(0, 0);
    QCOMPARE(m_page->filter()->rowCount(m_page->filter()->index(0, 0, root)), 4);
}

void tst_CgroupsPage::theFilterKeepsTheGroupsAbove()
{
    m_page->filterEdit()->setText(u"hostnet"_s);
    QVERIFY(row(u"hostnet"_s).isValid());
    QVERIFY(row(u"docker"_s).isValid());
    QVERIFY(!row(u"web"_s).isValid());
}

void tst_CgroupsPage::theSelectedGroup()
{
    m_page->tree()->setCurrentIndex(row(u"web"_s));
    const GroupFactModel &facts = *m_page->detail()->facts();
    QHash<QString, QString> files;
    for (int i = 0; i < facts.rowCount(); ++i)
        files.insert(facts.index(i, 0).data().toString(), facts.index(i, GroupFactModel::File).data().toString());
    QCOMPARE(files.value(u"Killed for memory"_s), u"/sys/fs/cgroup"_s + WebPath + u"/memory.events"_s);
}

void tst_CgroupsPage::dockersLimitBesideTheKernels()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    auto entry = std::make_shared<snapshot::ContainerEntry>(*snapshot.container(idOfATest('a')));
    entry->details->memoryLimit = 256 << 20;
    entry->details->pidsLimit = 100;
    snapshot.containers[snapshot.positions.value(idOfATest('a'))] = entry;
    show(snapshot);
    m_page->tree()->setCurrentIndex(row(u"web"_s));
    const GroupFactModel &facts = *m_page->detail()->facts();
    QCOMPARE(facts.index(0, GroupFactModel::Fact).data().toString(), u"Memory limit"_s);
    QCOMPARE(facts.index(0, GroupFactModel::Kernel).data().toString(), u"no limit"_s);
    QCOMPARE(facts.index(0, GroupFactModel::Engine).data().toString(), u"256.0 MiB"_s);
    QCOMPARE(facts.index(0, GroupFactModel::Kernel).data(ToneRole).toInt(), int(Tone::Critical));
    QCOMPARE(facts.index(1, GroupFactModel::Kernel).data().toString(), u"100"_s);
    QVERIFY(!facts.index(1, GroupFactModel::Kernel).data(ToneRole).isValid());
}

void tst_CgroupsPage::processesOfAGroup()
{
    m_page->tree()->setCurrentIndex(row(u"web"_s));
    const GroupProcessModel &processes = *m_page->detail()->processes();
    QCOMPARE(processes.rowCount(), 1);
    QCOMPARE(processes.member(0).pid, 101);
    QCOMPARE(processes.member(0).groups, u"0::"_s + WebPath);
    const host::ProcessTable &table = hostOfATest().host->processes;
    QCOMPARE(processesInGroup(table, u"/"_s, u"unified"_s).size(), 1);
    QVERIFY(processesInGroup(table, u"/"_s, u"memory"_s).isEmpty());
}

void tst_CgroupsPage::toTheContainer()
{
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    m_page->tree()->setCurrentIndex(row(u"docker"_s));
    Q_EMIT m_page->tree()->activated(m_page->tree()->currentIndex());
    QVERIFY(jumps.isEmpty());
    m_page->tree()->setCurrentIndex(row(u"web"_s));
    Q_EMIT m_page->tree()->activated(m_page->tree()->currentIndex());
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().container, idOfATest('a'));
}

void tst_CgroupsPage::goingToAContainersGroup()
{
    m_page->goTo({.page = {}, .container = idOfATest('c'), .tab = {}, .detail = {}});
    QCOMPARE(m_page->tree()->currentIndex().data().toString(), u"hostnet"_s);
    m_page->goTo({.page = {}, .container = {}, .tab = {}, .detail = u"/docker"_s});
    QCOMPARE(m_page->tree()->currentIndex().data().toString(), u"docker"_s);
}

static host::CgroupSample sampleOf(qint64 second, quint64 cpu, quint64 memory, bool isRemoved = false)
{
    return {WebPath, second * 1'000'000'000, {CgroupValue::of(cpu), CgroupValue::of(memory), CgroupValue::of(7)}, isRemoved};
}

void tst_CgroupsPage::liveUseReplacesTheSnapshots()
{
    host::SampleHistory history;
    CgroupTreeModel model(history);
    model.setView(cgroupView(std::make_shared<const snapshot::HostSnapshot>(hostOfATest()), {}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    history.add({sampleOf(1, 0, 1 << 20)});
    history.add({sampleOf(2, 250'000, 2 << 20)});
    model.updateUse();
    QCOMPARE(changes.size(), 3); // the root, what is in it, what is in docker
    const QModelIndex web = model.indexOf(WebPath);
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Cpu).data().toString(), u"25.0 %"_s);
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Memory).data().toString(), u"2.0 MiB"_s);
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Pids).data().toString(), u"7"_s);
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Memory).data(SparklineRole).value<QList<double>>(),
             QList<double>({1 << 20, 2 << 20}));
    QVERIFY(web.siblingAtColumn(CgroupTreeModel::MemoryLimit).data(SparklineRole).value<QList<double>>().isEmpty());
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Io).data().toString(), QString()); // no file tells it
    auto sample = sampleOf(3, 250'000, 2 << 20);
    sample.values[3] = CgroupValue::of(0);
    sample.values[7] = CgroupValue::of(1234);
    history.add({sample});
    sample.time += 1'000'000'000;
    sample.values[3] = CgroupValue::of(3 << 20);
    history.add({sample});
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Io).data().toString(), u"3.0 MiB/s"_s);
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Pressure).data().toString(), u"12.34 %"_s);
    QCOMPARE(web.siblingAtColumn(CgroupTreeModel::Pressure).data(SparklineRole).value<QList<double>>(),
             QList<double>({1234, 1234}));
}

void tst_CgroupsPage::aGroupThatIsRemovedSaysSo()
{
    host::SampleHistory history;
    CgroupTreeModel model(history);
    model.setView(cgroupView(std::make_shared<const snapshot::HostSnapshot>(hostOfATest()), {}));
    history.add({sampleOf(1, 0, 1 << 20, true)});
    QCOMPARE(model.indexOf(WebPath).data().toString(), u"web (removed)"_s);
    QCOMPARE(model.indexOf(WebPath).data(ToneRole).toInt(), int(Tone::Unknown));
}

void tst_CgroupsPage::aLineOfPoints()
{
    const QRectF rect(0, 0, 10, 20);
    QVERIFY(SparklineDelegate::line({1}, rect, 11).isEmpty());
    QCOMPARE(SparklineDelegate::line({0, 5, 10}, rect, 11), QPolygonF({{8, 20}, {9, 12}, {10, 4}}));
    QCOMPARE(SparklineDelegate::line({0, 0}, rect, 11), QPolygonF({{9, 20}, {10, 20}}));
    const QPolygonF steady = SparklineDelegate::line(QList<double>(100, 1), rect, 11);
    QCOMPARE(steady, QPolygonF({{0, 4}, {10, 4}}));
    QCOMPARE(SparklineDelegate::line({1, 1, 1, 1, 0, 1}, rect, 6), QPolygonF({{0, 4}, {6, 4}, {8, 20}, {10, 4}}));
}

void tst_CgroupsPage::withoutTheHostThePageSaysWhy()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    snapshot.host.reset();
    snapshot.hostReason = Error{ErrorKind::Unavailable, u"It is elsewhere."_s, {}};
    show(snapshot);
    QVERIFY(!m_page->tree()->isVisible());
    QCOMPARE(m_page->model()->rowCount(), 0);
    m_page->setHost(nullptr);
    QTRY_VERIFY(m_page->isSettled());
    QVERIFY(!m_page->tree()->isVisible());
}

void tst_CgroupsPage::oneHierarchyOfSeveral()
{
    QVERIFY(m_page->hierarchies()->isHidden()); // of one there is nothing to merge
    snapshot::HostSnapshot snapshot = hostOfATest();
    auto facts = std::make_shared<host::HostFacts>(*snapshot.host);
    host::CgroupHierarchy pids;
    pids.version = 1;
    pids.controllers = {u"pids"_s};
    host::CgroupNode root;
    root.path = u"/"_s;
    pids.nodes = {root};
    facts->cgroups.hierarchies += pids;
    snapshot.host = facts;
    show(snapshot);
    QVERIFY(!m_page->hierarchies()->isHidden());
    QCOMPARE(m_page->hierarchies()->count(), 3);
    m_page->hierarchies()->setCurrentIndex(m_page->hierarchies()->findData(u"pids"_s));
    Q_EMIT m_page->hierarchies()->activated(m_page->hierarchies()->currentIndex());
    QTRY_COMPARE(m_page->model()->rowCount(m_page->model()->index(0, 0)), 0);
}

void tst_CgroupsPage::aNewSnapshotKeepsWhatIsOpen()
{
    m_page->tree()->expandAll();
    m_page->tree()->setCurrentIndex(row(u"side"_s));
    snapshot::HostSnapshot snapshot = hostOfATest();
    auto facts = std::make_shared<host::HostFacts>(*snapshot.host);
    facts->cgroups.hierarchies[0].nodes.removeAt(2); // web is gone
    snapshot.host = facts;
    show(snapshot);
    QCOMPARE(m_page->tree()->currentIndex().data().toString(), u"side"_s);
    QVERIFY(m_page->tree()->isExpanded(row(u"docker"_s)));
    QVERIFY(!row(u"web"_s).isValid());
}

void tst_CgroupsPage::modelsKeepTheirContract()
{
    host::SampleHistory history;
    CgroupTreeModel tree(history);
    CgroupFilter filter(&tree);
    GroupFactModel facts;
    GroupProcessModel processes;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester first(&tree, mode), second(&filter, mode), third(&facts, mode), fourth(&processes, mode);
    const auto full = std::make_shared<const snapshot::HostSnapshot>(hostOfATest());
    for (const auto &shown : {full, std::make_shared<const snapshot::HostSnapshot>(), full}) {
        tree.setView(cgroupView(shown, {}));
        tree.updateUse();
        filter.setText(u"web"_s);
        filter.setText({});
    }
    facts.setRows({{u"a"_s, u"1"_s, {}, {}, {}}});
    facts.setRows({{u"a"_s, u"2"_s, {}, {}, {}}});
    processes.setMembers(processesInGroup(full->host->processes, WebPath, {}));
    QCOMPARE(facts.index(0, GroupFactModel::Kernel).data().toString(), u"2"_s);
}

void tst_CgroupsPage::samplingFollowsAGroup()
{
    const QTemporaryDir directory;
    for (const auto &[name, text] : {std::pair("pids.current", "3\n"), std::pair("memory.current", "4096\n")}) {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(text) > 0);
    }
    host::CgroupForest forest;
    host::CgroupNode root;
    root.path = u"/"_s;
    root.value(CgroupFact::PidsCurrent) = CgroupValue::of(1);
    forest.hierarchies = {host::CgroupHierarchy{
        .version = 2, .controllers = {u"memory"_s, u"pids"_s}, .mountPoint = directory.path(), .nodes = {root}}};
    CgroupFeed feed;
    feed.setInterval(std::chrono::milliseconds(5));
    feed.setGroups(forest, forest.hierarchies[0]);
    feed.setRunning(true);
    QTRY_VERIFY(feed.history().points(u"/"_s).size() >= 3);
    QCOMPARE(feed.history().latest(u"/"_s)->pids, 3u);
    feed.setRunning(false);
}

// bulkhead-agent itself, on this machine's own groups.
void tst_CgroupsPage::samplingThroughAnAgent()
{
    const auto mounts = host::readCgroupMounts();
    if (!mounts || mounts->isEmpty())
        QSKIP("no control groups are mounted here");
    agent::AgentClient client({.via = agent::AgentVia::Direct,
                               .program = qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1,
                               .sshHost = {},
                               .sshUser = {}});
    QVERIFY(QCoro::waitFor(client.start()));
    const host::CgroupForest forest = host::readCgroups(*mounts);
    const host::CgroupHierarchy merged = host::mergedHierarchies(forest);
    CgroupFeed feed;
    feed.setInterval(std::chrono::milliseconds(5));
    feed.setAgent(&client);
    feed.setGroups({}, merged); // it needs nothing of this side but the paths
    feed.setRunning(true);
    QTRY_VERIFY(feed.history().points(u"/"_s).size() >= 3);
    QVERIFY(feed.history().latest(u"/"_s)->cpu.has_value());
    client.stop(); // and without it, from this machine's files
    feed.setAgent(nullptr);
    feed.forget();
    feed.setGroups(forest, merged);
    QTRY_VERIFY(feed.history().points(u"/"_s).size() >= 2);
}

void tst_CgroupsPage::anotherHostsPointsAreForgotten()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"pids.current"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("3\n") > 0);
    file.close();
    host::CgroupForest forest;
    host::CgroupNode root;
    root.path = u"/"_s;
    root.value(CgroupFact::PidsCurrent) = CgroupValue::of(1);
    forest.hierarchies = {
        host::CgroupHierarchy{.version = 2, .controllers = {u"pids"_s}, .mountPoint = directory.path(), .nodes = {root}}};
    CgroupFeed &feed = *m_page->feed();
    feed.setInterval(std::chrono::milliseconds(5));
    feed.setGroups(forest, forest.hierarchies[0]);
    feed.setRunning(true);
    QTRY_VERIFY(feed.history().latest(u"/"_s).has_value());
    show(hostOfATest());
    QVERIFY(!feed.history().latest(u"/"_s).has_value());
}

void tst_CgroupsPage::aSavedHostOffersNoChanges()
{
    QVERIFY(!m_page->changeAction()->isVisible());
    QVERIFY(m_page->workbench()->isHidden());
    const QSignalSpy notices(m_page.get(), &Page::notice);
    m_page->goTo({.page = {}, .container = idOfATest('a'), .tab = u"limits"_s, .detail = {}});
    QCOMPARE(m_page->tree()->currentIndex().data().toString(), u"web"_s);
    QCOMPARE(notices.size(), 1); // why not
    QVERIFY(m_page->workbench()->isHidden());
}

void tst_CgroupsPage::everyTourStateCanBeShown()
{
    for (const QString &state : m_page->tourStates()) {
        m_page->showTourState(state);
        QVERIFY(!m_page->grab().isNull());
    }
}

BULKHEAD_TEST(tst_CgroupsPage)
#include "tst_cgroupspage.moc"
