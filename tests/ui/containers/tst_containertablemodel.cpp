// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "tests/ui/containers/containersofatest.h"
#include "ui/containers/containerfeed.h"
#include "ui/containers/containerfilter.h"
#include "ui/widgets/datadelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using bulkhead::test::plainContainer;
using bulkhead::test::plainHost;

class TestContainerTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void changesTouchOnlyTheirRows();
    void runsOfRowsAreOneSignal();
    void aRowThatReadsTheSameIsNotAnnounced();
    void createdIsRelativeToTheSnapshot_data();
    void createdIsRelativeToTheSnapshot();
    void wholeIdsAndTimesAreCopied();
    void fewContainersAreThereAtOnce();
    void manyContainersComeFromAWorkerAndTheNewestWins();
    void filtersByWordsInAnyOrder();
    void hidesStoppedContainers();
    void sortsByMeaning();
    void staysSortedByTheKeysThroughChanges();
    void fiveThousandContainersSortAndFilter();

private:
    std::unique_ptr<ContainerTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestContainerTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ContainerTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

static snapshot::HostSnapshotPtr hostWith(const QList<snapshot::ContainerEntry> &entries)
{
    snapshot::HostSnapshot host = plainHost();
    for (const auto &entry : entries)
        host.containers << std::make_shared<snapshot::ContainerEntry>(entry);
    return std::make_shared<snapshot::HostSnapshot>(host);
}

static QList<ContainerRow> rowsFrom(const snapshot::HostSnapshotPtr &host)
{
    QList<ContainerRow> rows;
    for (const auto &container : host->containers)
        rows << containerRow(container, *host, {});
    return rows;
}

static QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, int(ContainerColumn::Name)).data().toString();
    return names;
}

static const QList<snapshot::ContainerEntry> Four{plainContainer(u"a"_s, 'a'), plainContainer(u"b"_s, 'b'),
                                                  plainContainer(u"c"_s, 'c'), plainContainer(u"d"_s, 'd')};

void TestContainerTableModel::changesTouchOnlyTheirRows()
{
    const auto host = hostWith(Four);
    m_model->reset(rowsFrom(host), host);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

    auto renamed = Four.at(2);
    renamed.summary.name = u"c2"_s;
    const auto next = hostWith({renamed, plainContainer(u"e"_s, 'e')});
    m_model->change(rowsFrom(next), {Four.at(0).id()}, next);
    QCOMPARE(namesIn(*m_model), (QStringList{u"b"_s, u"c2"_s, u"d"_s, u"e"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_model->rowOf(m_model->row(row).entry->id()), row);
}

void TestContainerTableModel::runsOfRowsAreOneSignal()
{
    const auto host = hostWith(Four);
    m_model->reset(rowsFrom(host), host);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->change({}, {Four.at(3).id(), Four.at(0).id(), Four.at(1).id()}, host);
    QCOMPARE(removed.size(), 2); // 3, then 0 to 1
    QCOMPARE(namesIn(*m_model), QStringList{u"c"_s});
}

void TestContainerTableModel::aRowThatReadsTheSameIsNotAnnounced()
{
    const auto host = hostWith(Four);
    m_model->reset(rowsFrom(host), host);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto same = hostWith(Four);
    m_model->change(rowsFrom(same), {}, same);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_model->row(0).entry, same->containers.first()); // but the newest entry is kept
}

void TestContainerTableModel::createdIsRelativeToTheSnapshot_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("the host's clock is ahead") << -30 << u"just now"_s;
    QTest::newRow("minutes") << 5 * 60 + 30 << u"5 min ago"_s;
    QTest::newRow("hours") << 47 * 3600 << u"47 h ago"_s;
    QTest::newRow("days") << 12 * 86400 << u"12 d ago"_s;
}

void TestContainerTableModel::createdIsRelativeToTheSnapshot()
{
    QFETCH(int, seconds);
    auto entry = plainContainer(u"a"_s);
    entry.details->created = plainHost().takenAt.addSecs(-seconds);
    const auto host = hostWith({entry});
    m_model->reset(rowsFrom(host), host);
    QTEST(m_model->index(0, int(ContainerColumn::Created)).data().toString(), "text");
}

void TestContainerTableModel::wholeIdsAndTimesAreCopied()
{
    const auto host = hostWith({plainContainer(u"a"_s)});
    m_model->reset(rowsFrom(host), host);
    QCOMPARE(m_model->index(0, int(ContainerColumn::Id)).data(CopyRole).toString(), QString(64, u'a'));
    QCOMPARE(m_model->index(0, int(ContainerColumn::Created)).data(CopyRole).toString(), u"2026-11-21T10:00:00Z"_s);
}

void TestContainerTableModel::fewContainersAreThereAtOnce()
{
    ContainerFeed feed(m_model.get());
    const auto host = hostWith(Four);
    feed.take(host, {.everything = true, .inserted = {}, .updated = {}, .removed = {}});
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(!feed.isWorking());
    // a second change within the frame is collected
    feed.take(hostWith(Four.first(3)), {.inserted = {}, .updated = {}, .removed = {Four.at(3).id()}});
    QTRY_COMPARE(m_model->rowCount(), 3);
}

void TestContainerTableModel::manyContainersComeFromAWorkerAndTheNewestWins()
{
    ContainerFeed feed(m_model.get());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const snapshot::SnapshotChange everything{.everything = true, .inserted = {}, .updated = {}, .removed = {}};
    const auto first = std::make_shared<snapshot::HostSnapshot>(test::makeSnapshot(300));
    feed.take(first, everything);
    QVERIFY(feed.isWorking());
    auto last = std::make_shared<snapshot::HostSnapshot>(*first);
    const ContainerId gone = last->containers.takeFirst()->id();
    last->arrange();
    feed.take(last, {.inserted = {}, .updated = {}, .removed = {gone}});
    QTRY_VERIFY(!feed.isWorking());
    QTRY_COMPARE(m_model->rowCount(), 299);
    QCOMPARE(m_model->rowOf(gone), -1);
    QCOMPARE(resets.size(), 1);
}

void TestContainerTableModel::filtersByWordsInAnyOrder()
{
    auto other = plainContainer(u"Database"_s, 'b');
    other.details->user = u"1000"_s;
    const auto host = hostWith({plainContainer(u"web"_s, 'a'), other});
    m_model->reset(rowsFrom(host), host);
    ContainerFilter filter(m_model.get());
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setText(u"1000 DATA"_s);
    QCOMPARE(namesIn(filter), QStringList{u"Database"_s});
    filter.setText(u"bbbbbbbbbbbbbbbb"_s);
    QCOMPARE(namesIn(filter), QStringList{u"Database"_s});
    filter.setText(u"busybox"_s);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(u"web 1000"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestContainerTableModel::hidesStoppedContainers()
{
    auto stopped = plainContainer(u"old"_s, 'b');
    stopped.details->state = engine::ContainerState::Exited;
    auto paused = plainContainer(u"still"_s, 'c');
    paused.details->state = engine::ContainerState::Paused;
    const auto host = hostWith({plainContainer(u"web"_s, 'a'), stopped, paused});
    m_model->reset(rowsFrom(host), host);
    ContainerFilter filter(m_model.get());
    filter.setHideStopped(true);
    QCOMPARE(namesIn(filter), (QStringList{u"web"_s, u"still"_s}));
    // a container that stops goes, one that starts comes
    auto starting = stopped;
    starting.details->state = engine::ContainerState::Running;
    const auto next = hostWith({starting});
    m_model->change(rowsFrom(next), {}, next);
    QCOMPARE(filter.rowCount(), 3);
}

void TestContainerTableModel::sortsByMeaning()
{
    auto privileged = plainContainer(u"web10"_s, 'b');
    privileged.details->privileged = true;
    auto unknown = plainContainer(u"web2"_s, 'c');
    unknown.details.reset();
    const auto host = hostWith({plainContainer(u"web1"_s, 'a'), privileged, unknown});
    m_model->reset(rowsFrom(host), host);
    ContainerFilter filter(m_model.get());
    filter.sort(int(ContainerColumn::Name));
    QCOMPARE(namesIn(filter), (QStringList{u"web1"_s, u"web2"_s, u"web10"_s}));
    filter.sort(int(ContainerColumn::Severity), Qt::DescendingOrder);
    QCOMPARE(namesIn(filter), (QStringList{u"web10"_s, u"web1"_s, u"web2"_s}));
    filter.sort(int(ContainerColumn::Capabilities), Qt::DescendingOrder);
    QCOMPARE(namesIn(filter), (QStringList{u"web10"_s, u"web1"_s, u"web2"_s}));
}

void TestContainerTableModel::staysSortedByTheKeysThroughChanges()
{
    const auto host = std::make_shared<snapshot::HostSnapshot>(test::makeSnapshot(300));
    QList<ContainerRow> rows = rowsFrom(host);
    const QList<ContainerRow> later = rows.sliced(250);
    m_model->reset(rows.first(250), host);
    ContainerFilter filter(m_model.get());
    const auto isSorted = [&](int column, bool ascending) {
        for (int row = 1; row < filter.rowCount(); ++row) {
            const ContainerCell &above = filter.row(filter.index(row - 1, 0)).cell(ContainerColumn(column));
            const ContainerCell &below = filter.row(filter.index(row, 0)).cell(ContainerColumn(column));
            const std::pair first(above.number, above.key);
            const std::pair second(below.number, below.key);
            if (ascending ? second < first : first < second)
                return false;
        }
        return true;
    };
    for (int column = 0; column < ContainerColumns; ++column) {
        for (const bool ascending : {true, false}) {
            filter.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
            QVERIFY2(isSorted(column, ascending), qPrintable(containerColumnTitle(ContainerColumn(column))));
        }
        // what was ranked before is not what rows are compared by after a change
        QList<ContainerRow> changed{rows.at(7), rows.at(120)};
        for (ContainerRow &row : changed)
            row.cells.at(size_t(column)) = {.text = u"a"_s, .key = u"a"_s, .number = column};
        m_model->change(changed + later, {rows.at(30).entry->id()}, host);
        QCOMPARE(filter.rowCount(), 299);
        QVERIFY2(isSorted(column, false), qPrintable(containerColumnTitle(ContainerColumn(column))));
        filter.setText(u"1"_s);
        QVERIFY(isSorted(column, false));
        filter.setText({});
        m_model->reset(rows.first(250), host);
        QVERIFY(isSorted(column, false));
    }
}

void TestContainerTableModel::fiveThousandContainersSortAndFilter()
{
    const auto host = std::make_shared<snapshot::HostSnapshot>(test::makeSnapshot(5000));
    m_tester.reset(); // it reads every cell at each signal
    m_model->reset(rowsFrom(host), host);
    ContainerFilter filter(m_model.get());
    filter.sort(int(ContainerColumn::Name));
    filter.setText(u"web"_s);
    const int some = filter.rowCount();
    QVERIFY(some > 0 && some < 5000);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 5000);
    for (int row = 1; row < 5000; ++row)
        QVERIFY(filter.row(filter.index(row - 1, 0)).cells[0].key <= filter.row(filter.index(row, 0)).cells[0].key);
}

BULKHEAD_TEST(TestContainerTableModel)
#include "tst_containertablemodel.moc"
