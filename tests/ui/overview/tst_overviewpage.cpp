// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "tests/support/testmain.h"
#include "tests/ui/findings/findingsofatest.h"
#include "ui/compare/changetablemodel.h"
#include "ui/findings/findingsfeed.h"
#include "ui/overview/baselines.h"
#include "ui/overview/enginefactlist.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/severitytile.h"
#include "ui/overview/worstmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using findings::Severity;

class tst_OverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void countsLeadToTheFindings();
    void theWorstStandsOnTop();
    void oneClickToThePlace();
    void engineFactsThatAreKnown();
    void theFirstLookIsRemembered();
    void whatChangedSinceThen();
    void aSavedSnapshotIsNotRemembered();
    void secretsAreNotKept();
    void onlySoManyEnginesAreRemembered();
    void modelsKeepTheirContract();
    void withoutAnythingThePageSaysWhatToDo();

private:
    void show(snapshot::HostSnapshot snapshot);
    [[nodiscard]] static snapshot::HostSnapshot liveHost();
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_seen;
    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<OverviewPage> m_page;
};

void tst_OverviewPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
    FindingsFeed::setExceptionsPath(m_settings.filePath(u"exceptions.json"_s));
}

void tst_OverviewPage::init()
{
    m_seen = std::make_unique<QTemporaryDir>();
    m_page = std::make_unique<OverviewPage>(nullptr, m_seen->filePath(u"seen"_s));
    m_page->restoreState();
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    show(liveHost());
}

void tst_OverviewPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

snapshot::HostSnapshot tst_OverviewPage::liveHost()
{
    snapshot::HostSnapshot snapshot = test::hostForFindings();
    snapshot.info.id = u"engine-1"_s;
    snapshot.info.kernel = u"6.18.0"_s;
    return snapshot;
}

void tst_OverviewPage::show(snapshot::HostSnapshot snapshot)
{
    auto host = std::make_unique<snapshot::SavedHost>(std::move(snapshot));
    m_page->setHost(host.get());
    m_host = std::move(host);
    QTRY_VERIFY(m_page->isSettled());
}

void tst_OverviewPage::countsLeadToTheFindings()
{
    const auto evaluation = findings::evaluate(liveHost());
    QCOMPARE(m_page->tile(Severity::Critical)->count(), int(evaluation.count(Severity::Critical)));
    QCOMPARE(m_page->tile(Severity::Low)->count(), int(evaluation.count(Severity::Low)));
    QCOMPARE(m_page->tile(Severity::None)->count(), int(evaluation.count(findings::Outcome::NotKnown)));
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    m_page->tile(Severity::High)->click();
    m_page->tile(Severity::None)->click();
    QCOMPARE(jumps.size(), 2);
    QCOMPARE(jumps[0][0].value<Destination>().page, u"findings"_s);
    QCOMPARE(jumps[0][0].value<Destination>().detail, u"severity:high"_s);
    QCOMPARE(jumps[1][0].value<Destination>().detail, u"status:not-known"_s);
}

void tst_OverviewPage::theWorstStandsOnTop()
{
    const WorstModel &worst = *m_page->worst();
    QVERIFY(worst.rowCount() >= 3);
    QCOMPARE(worst.row(0).severity, Severity::Critical);
    for (int row = 1; row < worst.rowCount(); ++row)
        QVERIFY(worst.row(row).counts[size_t(Severity::Critical)] <= worst.row(row - 1).counts[size_t(Severity::Critical)]);
    QCOMPARE(m_page->worstTable()->model()->index(0, WorstModel::Subject).data().toString(),
             worst.index(0, WorstModel::Subject).data().toString());
}

void tst_OverviewPage::oneClickToThePlace()
{
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    int number = 0;
    while (m_page->worst()->row(number).subject.name != "builder"_L1)
        ++number;
    Q_EMIT m_page->worstTable()->activated(m_page->worstTable()->model()->index(number, 0));
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().page, u"findings"_s);
    QCOMPARE(jumps[0][0].value<Destination>().container, test::findingsId('b'));
}

void tst_OverviewPage::engineFactsThatAreKnown()
{
    const QList<EngineFact> facts = m_page->factList()->facts();
    QVERIFY(facts.contains(EngineFact{u"Kernel"_s, u"6.18.0"_s}));
    QVERIFY(facts.contains(EngineFact{u"Containers"_s, u"0 running, 3 stopped"_s}));
    QVERIFY(std::ranges::none_of(facts, [](const EngineFact &fact) { return fact.value.isEmpty(); }));
    QVERIFY(std::ranges::find(facts, u"Confinement"_s, &EngineFact::name) == facts.end()); // nobody asked the engine
}

void tst_OverviewPage::theFirstLookIsRemembered()
{
    QVERIFY2(m_page->changeSentence().contains("first look"_L1), qPrintable(m_page->changeSentence()));
    QVERIFY(!m_page->changeTable()->isVisible());
    QVERIFY(Baselines(m_seen->filePath(u"seen"_s)).last(liveHost()));
}

void tst_OverviewPage::whatChangedSinceThen()
{
    show(liveHost());
    QVERIFY2(m_page->changeSentence().contains("Nothing since"_L1), qPrintable(m_page->changeSentence()));
    snapshot::HostSnapshot later = liveHost();
    later.containers.removeIf([](const auto &one) { return one->summary.name == "web"_L1; });
    later.containers << test::containerForFindings('d', u"web"_s, {{u"Privileged"_s, true}});
    later.arrange();
    show(later);
    const ChangeTableModel &changes = *m_page->changes();
    QVERIFY(changes.rowCount() > 0);
    QCOMPARE(changes.change(0).kind, findings::Change::Kind::Weaker);
    QVERIFY(m_page->changeTable()->isVisible());
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    Q_EMIT m_page->changeTable()->activated(m_page->changeTable()->model()->index(0, 0));
    QCOMPARE(jumps[0][0].value<Destination>().container, test::findingsId('d'));

    m_page->seenAction()->trigger();
    QTRY_VERIFY(m_page->isSettled());
    QTRY_COMPARE(changes.rowCount(), 0);
}

void tst_OverviewPage::aSavedSnapshotIsNotRemembered()
{
    snapshot::HostSnapshot saved = liveHost();
    saved.info.id = u"engine-2"_s;
    saved.provenance.kind = snapshot::Provenance::Kind::File;
    show(saved);
    QVERIFY(!m_page->seenAction()->isVisible());
    QCOMPARE(Baselines(m_seen->filePath(u"seen"_s)).last(saved).error().kind, ErrorKind::NotFound);
}

void tst_OverviewPage::secretsAreNotKept()
{
    snapshot::HostSnapshot host = liveHost();
    host.info.id = u"engine-3"_s;
    auto entry = std::make_shared<snapshot::ContainerEntry>(*host.containers.first());
    QJsonObject inspect = QJsonDocument::fromJson(entry->rawInspect).object();
    QJsonObject config = inspect[u"Config"].toObject();
    config[u"Env"_s] = QJsonArray{u"DB_PASSWORD=hunter2hunter2"_s};
    inspect[u"Config"_s] = config;
    entry->rawInspect = QJsonDocument(inspect).toJson();
    entry->details = engine::parseContainerDetails(entry->rawInspect).value();
    host.containers[0] = entry;
    show(host);
    const auto kept = Baselines(m_seen->filePath(u"seen"_s)).last(host);
    QVERIFY(kept);
    QVERIFY(!kept->containers[0]->rawInspect.contains("hunter2"));
    show(host); // what was hidden is no difference
    QVERIFY2(m_page->changeSentence().contains("Nothing since"_L1), qPrintable(m_page->changeSentence()));
}

void tst_OverviewPage::onlySoManyEnginesAreRemembered()
{
    const Baselines baselines(m_seen->filePath(u"many"_s));
    snapshot::HostSnapshot host = liveHost();
    for (int i = 0; i < Baselines::MostEngines + 3; ++i) {
        host.info.id = u"many-%1"_s.arg(i);
        QVERIFY(baselines.remember(host));
    }
    QCOMPARE(QDir(m_seen->filePath(u"many"_s)).entryList(QDir::Files).size(), Baselines::MostEngines);
    host.info.id.clear();
    host.provenance.endpoint.clear();
    QVERIFY(baselines.pathFor(host).isEmpty());
}

void tst_OverviewPage::modelsKeepTheirContract()
{
    WorstModel worst;
    ChangeTableModel changes;
    ChangeFilter filter(&changes);
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester first(&worst, fatal), second(&changes, fatal), third(&filter, fatal);
    auto view = std::make_shared<FindingsView>();
    view->evaluation = findings::evaluate(liveHost());
    fillRows(*view);
    worst.setView(view, 2);
    QCOMPARE(worst.rowCount(), 2);
    snapshot::HostSnapshot fewer = liveHost();
    fewer.containers.removeLast();
    changes.setComparison(findings::compareSnapshots(liveHost(), fewer));
    QCOMPARE(changes.rowCount(), 1);
    filter.setKind(findings::Change::Kind::Vanished, false);
    QCOMPARE(filter.rowCount(), 0);
    filter.setKind(findings::Change::Kind::Vanished, true);
    filter.setText(u"nothing has this"_s);
    QCOMPARE(filter.rowCount(), 0);
    worst.setView(nullptr, 2);
    changes.setComparison({});
    QCOMPARE(worst.rowCount() + changes.rowCount(), 0);
}

void tst_OverviewPage::withoutAnythingThePageSaysWhatToDo()
{
    show(snapshot::HostSnapshot());
    QVERIFY(m_page->stateView()->isVisible());
    m_page->setHost(nullptr);
    QVERIFY(m_page->stateView()->isVisible());
}

BULKHEAD_TEST(tst_OverviewPage)
#include "tst_overviewpage.moc"
