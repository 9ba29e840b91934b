// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "core/snapshot/savedhost.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"
#include "tests/ui/findings/findingsofatest.h"
#include "ui/findings/escapecard.h"
#include "ui/findings/escapeview.h"
#include "ui/findings/exceptiondialog.h"
#include "ui/findings/exceptionsview.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingsfeed.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/findings/imagesearcher.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using findings::Severity;

class tst_FindingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWorstStandsOnTop();
    void typingFilters();
    void aSeverityIsSwitchedOff();
    void theDetailSaysAll();
    void evidenceLeadsToTheRawJson();
    void toTheContainer();
    void typeAheadLooksAtTitles();
    void groupsOpenAndClose();
    void fromAContainerOnlyItsFindings();
    void oneSeverityFromElsewhere();
    void waysOutAsCards();
    void acceptedAndWithdrawn();
    void expiredOnesAreSaid();
    void aBrokenFileIsNotWrittenOver();
    void theDialogWantsAReason();
    void exported_data();
    void exported();
    void imagesAreSearchedWhenAsked();
    void withoutAnythingThePageSaysWhatToDo();
    void stateComesBack();
    void everyTourStateCanBeShown();

private:
    void show(snapshot::HostSnapshot snapshot);
    void settle() { QTRY_VERIFY(m_page->isSettled()); }
    [[nodiscard]] bool select(const QString &subject, const QString &check);
    QTemporaryDir m_settings;
    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<FindingsPage> m_page;
};

void tst_FindingsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_FindingsPage::init()
{
    QSettings().clear();
    FindingsFeed::setExceptionsPath(m_settings.filePath(u"exceptions.json"_s));
    QFile::remove(FindingsFeed::exceptionsPath());
    m_page = std::make_unique<FindingsPage>();
    m_page->restoreState();
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    show(test::hostForFindings());
}

void tst_FindingsPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

void tst_FindingsPage::show(snapshot::HostSnapshot snapshot)
{
    auto host = std::make_unique<snapshot::SavedHost>(std::move(snapshot));
    m_page->setHost(host.get());
    m_host = std::move(host);
    settle();
}

bool tst_FindingsPage::select(const QString &subject, const QString &check)
{
    const FindingTableModel &model = *m_page->model();
    for (int line = 0; line < model.rowCount(); ++line) {
        const QModelIndex index = model.index(line, 0);
        const FindingRow *row = model.rowAt(index);
        if (!row || index.siblingAtColumn(int(FindingColumn::Subject)).data().toString() != subject
            || index.siblingAtColumn(int(FindingColumn::Check)).data().toString() != check)
            continue;
        m_page->table()->selectRow(line);
        QCoreApplication::processEvents();
        return true;
    }
    return false;
}

void tst_FindingsPage::theWorstStandsOnTop()
{
    const FindingTableModel &model = *m_page->model();
    QVERIFY(model.headAt(model.index(0, 0)));
    QVERIFY(model.index(0, 0).data().toString().contains("Container"_L1));
    QCOMPARE(model.index(1, int(FindingColumn::Severity)).data().toString(), u"Critical"_s);
    const auto counts = m_page->feed()->view()->countBySeverity();
    QCOMPARE(m_page->severityButton(Severity::Critical)->text(), QString::number(counts[size_t(Severity::Critical)]));
}

void tst_FindingsPage::typingFilters()
{
    m_page->filterEdit()->setText(u"builder privileged"_s);
    settle();
    const FindingTableModel &model = *m_page->model();
    QCOMPARE(model.arrangement().groups.size(), 1);
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
    m_page->filterEdit()->setText(u"nothing has this"_s);
    settle();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!m_page->table()->isVisible());
    m_page->filterEdit()->clear();
    settle();
    QVERIFY(m_page->table()->isVisible());
}

void tst_FindingsPage::aSeverityIsSwitchedOff()
{
    const int all = m_page->model()->arrangement().shown;
    const int info = m_page->feed()->view()->countBySeverity()[size_t(Severity::Info)];
    QVERIFY(info > 0);
    m_page->severityButton(Severity::Info)->click();
    settle();
    QCOMPARE(m_page->model()->arrangement().shown, all - info);
}

void tst_FindingsPage::theDetailSaysAll()
{
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
    const QString text = m_page->detail()->text();
    for (const auto &part : {u"HostConfig.Privileged = true"_s, u"CIS Docker Benchmark 1.6.0, 5.5"_s, u"without --privileged"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_FindingsPage::evidenceLeadsToTheRawJson()
{
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    QVERIFY(!m_page->detail()->evidenceButtons().isEmpty());
    m_page->detail()->evidenceButtons().first()->click();
    QCOMPARE(jumps.size(), 1);
    const auto to = jumps[0][0].value<Destination>();
    QCOMPARE(to.page, u"containers"_s);
    QCOMPARE(to.container, test::findingsId('b'));
    QCOMPARE(to.tab, u"raw"_s);
    QCOMPARE(to.detail, u"/HostConfig/Privileged"_s);
}

void tst_FindingsPage::toTheContainer()
{
    QVERIFY(select(u"Container socket"_s, u"CIS-5.16"_s));
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    m_page->detail()->containerAction()->trigger();
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().container, test::findingsId('c'));
}

void tst_FindingsPage::typeAheadLooksAtTitles()
{
    QVERIFY(select(u"Container socket"_s, u"CIS-5.16"_s));
    const QString title = m_page->model()->rowAt(m_page->table()->currentIndex())->title;
    m_page->table()->setCurrentIndex(m_page->model()->index(0, 0));
    m_page->table()->keyboardSearch(title.first(12).toLower());
    const FindingRow *row = m_page->model()->rowAt(m_page->table()->currentIndex());
    QVERIFY(row);
    QVERIFY2(row->title.startsWith(title.first(12)), qPrintable(row->title));
    QCOMPARE(m_page->table()->currentIndex().data(CopyRole).toString(), row->title);
}

void tst_FindingsPage::groupsOpenAndClose()
{
    const int lines = m_page->model()->rowCount();
    const int first = m_page->model()->arrangement().groups.first().rows;
    m_page->table()->setCurrentIndex(m_page->model()->index(0, 0));
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Left);
    settle();
    QCOMPARE(m_page->model()->rowCount(), lines - first);
    QTest::keyClick(m_page->table(), Qt::Key_Right);
    settle();
    QCOMPARE(m_page->model()->rowCount(), lines);
    Q_EMIT m_page->table()->activated(m_page->model()->index(0, 0));
    settle();
    QCOMPARE(m_page->model()->rowCount(), lines - first);
}

void tst_FindingsPage::fromAContainerOnlyItsFindings()
{
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = {}});
    settle();
    QCOMPARE(m_page->model()->arrangement().groups.size(), 1);
    QCOMPARE(m_page->model()->arrangement().groups.first().title, u"Container web"_s);
    m_page->goTo({.page = {}, .container = {}, .tab = {}, .detail = u"CIS-5.5"_s});
    settle();
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
}

void tst_FindingsPage::oneSeverityFromElsewhere()
{
    const auto counts = m_page->feed()->view()->countBySeverity();
    m_page->goTo({.page = {}, .container = {}, .tab = u"findings"_s, .detail = u"severity:critical"_s});
    settle();
    QCOMPARE(m_page->model()->arrangement().shown, counts[size_t(Severity::Critical)]);
    m_page->goTo({.page = {}, .container = {}, .tab = u"findings"_s, .detail = u"status:not-known"_s});
    settle();
    QCOMPARE(m_page->model()->arrangement().shown, int(m_page->feed()->view()->evaluation.count(findings::Outcome::NotKnown)));
}

void tst_FindingsPage::waysOutAsCards()
{
    m_page->goTo({.page = {}, .container = test::findingsId('b'), .tab = u"ways"_s, .detail = {}});
    QCOMPARE(m_page->tabs()->currentWidget(), m_page->ways());
    QCoreApplication::processEvents();
    settle();
    QTRY_VERIFY(!m_page->ways()->shownCards().isEmpty());
    QCOMPARE(m_page->ways()->current(), test::findingsId('b'));
    EscapeCard *card = m_page->ways()->shownCards().first();
    QCOMPARE(card->path().state(), findings::Precondition::State::Met);
    QVERIFY2(card->text().contains("Met: "_L1), qPrintable(card->text()));
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    Q_EMIT card->placeRequested(u"/HostConfig/Privileged"_s);
    QCOMPARE(jumps[0][0].value<Destination>().detail, u"/HostConfig/Privileged"_s);
}

void tst_FindingsPage::acceptedAndWithdrawn()
{
    const auto before = m_page->feed()->view()->countBySeverity();
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
    const auto isAccepted = [&] { return m_page->feed()->view()->evaluation.accepted.size() == 1; };
    m_page->accept(
        {.check = u"CIS-5.5"_s, .subject = u"builder"_s, .reason = u"builds images"_s, .author = u"Ann"_s, .expires = {}});
    QTRY_VERIFY(isAccepted());
    settle();
    QCOMPARE(m_page->feed()->view()->countBySeverity()[size_t(Severity::Critical)], before[size_t(Severity::Critical)] - 1);
    QVERIFY(!select(u"Container builder"_s, u"CIS-5.5"_s));
    QCOMPARE(m_page->exceptions()->model()->rowCount(), 1);
    QCOMPARE(findings::openExceptions(FindingsFeed::exceptionsPath())->size(), 1);

    m_page->setStates(0x1f);
    settle();
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
    QVERIFY(m_page->detail()->text().contains("builds images"_L1));
    QVERIFY(!m_page->detail()->acceptAction()->isVisible());
    m_page->detail()->withdrawAction()->trigger();
    QTRY_VERIFY(!isAccepted());
    QTRY_COMPARE(m_page->exceptions()->model()->rowCount(), 0);
}

void tst_FindingsPage::expiredOnesAreSaid()
{
    QVERIFY(m_page->banner()->isHidden());
    m_page->accept(
        {.check = u"CIS-5.5"_s, .subject = u"builder"_s, .reason = u"once"_s, .author = {}, .expires = QDate(2020, 1, 1)});
    QTRY_VERIFY(!m_page->banner()->isHidden());
    QVERIFY2(m_page->banner()->sentence().contains("expired"_L1), qPrintable(m_page->banner()->sentence()));
    settle();
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
}

void tst_FindingsPage::aBrokenFileIsNotWrittenOver()
{
    QFile file(FindingsFeed::exceptionsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not yet");
    file.close();
    QSignalSpy failed(m_page->feed(), &FindingsFeed::saveFailed);
    m_page->accept({.check = u"CIS-5.5"_s, .subject = u"builder"_s, .reason = u"r"_s, .author = {}, .expires = {}});
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(!m_page->banner()->isHidden());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ not yet");
}

void tst_FindingsPage::theDialogWantsAReason()
{
    QVERIFY(select(u"Container builder"_s, u"CIS-5.5"_s));
    const QDate today(2026, 11, 20);
    ExceptionDialog dialog(m_page->detail()->finding(), today, m_page.get());
    QVERIFY(!dialog.acceptButton()->isEnabled());
    dialog.reasonEdit()->setPlainText(u"  builds images "_s);
    QVERIFY(dialog.acceptButton()->isEnabled());
    QCOMPARE(dialog.exception().subject, u"builder"_s);
    QCOMPARE(dialog.exception().reason, u"builds images"_s);
    QCOMPARE(dialog.exception().expires, today.addMonths(6));
    dialog.scopeBox()->setCurrentIndex(1);
    dialog.endsBox()->setChecked(false);
    QCOMPARE(dialog.exception().subject, u"*"_s);
    QVERIFY(!dialog.exception().expires.isValid());
}

void tst_FindingsPage::exported_data()
{
    QTest::addColumn<handoff::ReportFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("HTML") << handoff::ReportFormat::Html << "<!DOCTYPE html"_ba;
    QTest::newRow("JSON") << handoff::ReportFormat::Json << "{"_ba;
    QTest::newRow("SARIF") << handoff::ReportFormat::Sarif << "{"_ba;
    QTest::newRow("JUnit") << handoff::ReportFormat::JUnit << "<?xml"_ba;
}

void tst_FindingsPage::exported()
{
    QFETCH(handoff::ReportFormat, format);
    QFETCH(QByteArray, beginning);
    QSignalSpy notices(m_page.get(), &Page::notice);
    const QString path = m_settings.filePath(u"report"_s);
    QFile::remove(path);
    m_page->exportTo(path, format);
    QTRY_COMPARE(notices.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.toLower().startsWith(beginning.toLower()), text.left(80).constData());
    QVERIFY(text.contains("builder"));
    m_page->exportTo(m_settings.filePath(u"none/report"_s), format);
    QTRY_COMPARE(notices.size(), 2);
    QVERIFY(notices[1][0].toString().contains("cannot be written"_L1));
}

/// A snapshot can only be looked at; a live engine is asked, with progress and an end.
void tst_FindingsPage::imagesAreSearchedWhenAsked()
{
    QVERIFY(!m_page->imageSearcher()->startAction()->isVisible());
    testsupport::FakeEngine fake;
    const QString id = testsupport::sampleId(1);
    fake.setContainer(id, u"web"_s, {{u"Image"_s, u"sha256:1"_s}});
    testsupport::FakeAnswer images, changes, archive;
    images.body = R"([{"Id":"sha256:1","RepoTags":["web:1"]}])";
    changes.body = "null";
    archive.contentType = "application/octet-stream";
    archive.body = QByteArray(1024, '\0'); // an image of no files
    fake.answer("/images/json", images);
    fake.answer("/containers/" + id.toLatin1() + "/changes", changes);
    fake.answer("/containers/" + id.toLatin1() + "/export", archive);
    engine::EngineContext context;
    context.endpoint = fake.listenUnix();
    snapshot::LiveHost live(context);
    m_page->setHost(&live);
    live.start();
    QTRY_VERIFY(!live.snapshot()->images.isEmpty());
    QTRY_VERIFY(m_page->isSettled() && m_page->feed()->view());
    m_page->setStates(0x1f);
    m_page->filterEdit()->setText(u"4.8"_s);
    settle();
    QToolButton *search = m_page->detail()->searchButton();
    const auto outcome = [this]() -> std::optional<findings::Outcome> {
        for (const findings::Verdict &verdict : m_page->feed()->view()->evaluation.subjects.first().verdicts) {
            if (verdict.check->id == "CIS-4.8"_L1)
                return verdict.outcome;
        }
        return std::nullopt;
    };
    QTRY_COMPARE(outcome(), findings::Outcome::NotKnown);
    const auto row = [this] {
        for (int line = 0; line < m_page->model()->rowCount(); ++line) {
            if (m_page->model()->index(line, int(FindingColumn::Check)).data().toString() == "CIS-4.8"_L1)
                return line;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    m_page->table()->selectRow(row());
    QTRY_VERIFY(search->isVisible());
    QSignalSpy notices(m_page.get(), &Page::notice);
    QSignalSpy changed(m_page->imageSearcher(), &ImageSearcher::changed);
    search->click();
    QVERIFY(m_page->imageSearcher()->isSearching());
    QVERIFY(m_page->banner()->isVisible());
    QVERIFY2(m_page->banner()->sentence().contains("set-user-ID"_L1), qPrintable(m_page->banner()->sentence()));
    QTRY_VERIFY(!m_page->imageSearcher()->isSearching());
    QTRY_COMPARE(outcome(), findings::Outcome::Pass);
    QTRY_VERIFY(!m_page->banner()->isVisible());
    QTRY_COMPARE(notices.size(), 1);
    m_page->imageSearcher()->startAction()->trigger(); // all is known: it says so
    QTRY_COMPARE(notices.size(), 2);
    QVERIFY(!m_page->imageSearcher()->isSearching());
    m_page->setHost(nullptr);
}

void tst_FindingsPage::withoutAnythingThePageSaysWhatToDo()
{
    show(snapshot::HostSnapshot());
    QVERIFY(!m_page->table()->isVisible());
    m_page->setHost(nullptr);
    settle();
    QVERIFY(!m_page->table()->isVisible());
    QVERIFY(m_page->stateView()->isVisible());
}

void tst_FindingsPage::stateComesBack()
{
    m_page->setGrouping(FindingGrouping::ByCheck);
    m_page->setStates(0x1f);
    m_page->severityButton(Severity::Info)->click();
    m_page->goTo({.page = {}, .container = {}, .tab = u"ways"_s, .detail = {}});
    m_page->saveState();
    FindingsPage other;
    other.restoreState();
    QCOMPARE(other.wish(), m_page->wish());
    QCOMPARE(other.tabs()->currentWidget()->objectName(), u"ways"_s);
}

void tst_FindingsPage::everyTourStateCanBeShown()
{
    for (const QString &state : m_page->tourStates()) {
        m_page->showTourState(state);
        settle();
        QVERIFY(!m_page->grab().isNull());
    }
}

BULKHEAD_TEST(tst_FindingsPage)
#include "tst_findingspage.moc"
