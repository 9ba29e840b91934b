// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "core/snapshot/savedhost.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/testmain.h"
#include "tests/ui/namespaces/hostofatest.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/audittablemodel.h"
#include "ui/audit/auditworker.h"
#include "ui/audit/eventfields.h"
#include "ui/audit/filtercompleter.h"
#include "ui/audit/histogramview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using test::appArmorRecord;
using test::hostOfATest;
using test::idOfATest;
using test::seccompRecord;
using test::syscallRecord;

class tst_AuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aLogIsShown();
    void theFilterHidesRows();
    void theTextsOfALargeLogAreIndexed();
    void aWrongFilterIsToldInPlace();
    void theLanguageIsCompleted();
    void repeatsAreOneRow();
    void columnsSort();
    void newestFirst();
    void aRangeOfTime();
    void oneEventInDetail();
    void relatedEvents();
    void theLogGrows();
    void fewRowsAreShownAtOnce();
    void pausedItStandsStill();
    void theLogIsRotated();
    void anExecOfTheEngine();
    void containersOfEvents();
    void toTheContainer();
    void allowInAProfile();
    void commandsAreCopied();
    void exportsSelection_data();
    void exportsSelection();
    void anExportThatFailsSaysSo();
    void viewsAreKept();
    void aDroppedLogIsOpened();
    void aSnapshotIsLeftToTheWindow();
    void noLogAtAll();
    void aLogThatIsNotThere();
    void goingWithAFilter();
    void hostileNames();
    void everyTourStateCanBeShown();

private:
    void open(const QByteArray &log);
    void append(const QByteArray &lines);
    void settle();
    [[nodiscard]] QString cell(int row, AuditColumn column) const;
    [[nodiscard]] QStringList column(AuditColumn column) const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<snapshot::LiveHost> m_live;
    std::unique_ptr<AuditPage> m_page;
    QString m_path;
};

static const QByteArray ThreeEvents = syscallRecord({.stamp = "1795294930.017:239"})
                                      + test::pathRecord("1795294930.017:239", "\"/usr/bin/docker\"")
                                      + seccompRecord("1795294931.000:240", 165) + appArmorRecord("1795294932.500:241");

void tst_AuditPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_AuditPage::init()
{
    QSettings().clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"audit.log"_s);
    m_page = std::make_unique<AuditPage>();
    m_page->restoreState();
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_host = std::make_unique<snapshot::SavedHost>(hostOfATest());
    m_page->setHost(m_host.get());
}

void tst_AuditPage::cleanup()
{
    m_page.reset();
    m_host.reset();
    m_live.reset();
}

void tst_AuditPage::settle()
{
    QTRY_VERIFY(m_page->isSettled());
}

void tst_AuditPage::append(const QByteArray &lines)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(lines), lines.size());
}

void tst_AuditPage::open(const QByteArray &log)
{
    QFile::remove(m_path);
    append(log);
    m_page->openFiles({m_path});
    settle();
}

QString tst_AuditPage::cell(int row, AuditColumn column) const
{
    return m_page->model()->index(row, int(column)).data().toString();
}

QStringList tst_AuditPage::column(AuditColumn column) const
{
    QStringList texts;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        texts << cell(row, column);
    return texts;
}

void tst_AuditPage::aLogIsShown()
{
    const QAbstractItemModelTester tester(m_page->model());
    open(ThreeEvents);
    QCOMPARE(column(AuditColumn::Process), (QStringList{u"docker"_s, u"sh"_s, u"nginx"_s}));
    QCOMPARE(column(AuditColumn::What), (QStringList{u"execve"_s, u"mount"_s, u"open (write)"_s}));
    QCOMPARE(column(AuditColumn::Object), (QStringList{u"/usr/bin/docker"_s, QString(), u"/etc/passwd"_s}));
    QCOMPARE(column(AuditColumn::Result), (QStringList{u"ok"_s, u"logged"_s, u"denied"_s}));
    QCOMPARE(cell(0, AuditColumn::Key), u"docker"_s);
    QCOMPARE(cell(2, AuditColumn::Profile), u"docker-nginx-sample"_s);
    QCOMPARE(m_page->model()->index(2, int(AuditColumn::Result)).data(ToneRole).toInt(), int(Tone::High));
    QVERIFY(m_page->statusLine()->text().contains(u"3 events"_s));
    QVERIFY(m_page->table()->isVisible());
}

void tst_AuditPage::theFilterHidesRows()
{
    open(ThreeEvents);
    m_page->filterEdit()->setText(u"type=AVC"_s);
    settle();
    QCOMPARE(column(AuditColumn::Process), QStringList{u"nginx"_s});
    QVERIFY(m_page->statusLine()->text().contains(u"1 of 3 events"_s));
    m_page->filterEdit()->setText(u"pid=1"_s);
    settle();
    QVERIFY(m_page->state()->isVisible());
    m_page->action(u"clearFilter")->trigger();
    settle();
    QCOMPARE(m_page->model()->rowCount(), 3);
}

/// In the background; another log that is opened meanwhile ends it.
void tst_AuditPage::theTextsOfALargeLogAreIndexed()
{
    QByteArray log;
    for (int i = 0; log.size() < 6'000'000; ++i)
        log += seccompRecord("1795294931.000:" + QByteArray::number(1000 + i), 165);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(log + ThreeEvents), log.size() + ThreeEvents.size());
    file.close();
    AuditWorker worker(size_t(1) << 20U);
    audit::AuditChunk chunk;
    quint64 matching = 0;
    connect(&worker, &AuditWorker::delta, this, [&](const AuditDeltaPtr &delta) {
        if (!delta->chunks.empty())
            chunk = delta->chunks.front().second;
        matching = delta->tally.matching;
    });
    const auto ask = [&](quint64 source, quint64 question, const QString &text) {
        worker.supersede(source, question);
        worker.ask({.number = question, .filter = *audit::AuditFilter::parse(text, 0, QTimeZone(QTimeZone::UTC))});
    };
    worker.supersede(1, 0);
    worker.open(1, {m_path});
    QVERIFY(chunk);
    ask(1, 1, u"etc/PASSWD"_s); // perhaps before the index is ready
    QCOMPARE(matching, 1U);
    QTRY_VERIFY(chunk->texts());
    ask(1, 2, u"etc/PASSWD"_s);
    QCOMPARE(matching, 1U);
    ask(1, 3, u"path=/usr/bin/docker"_s);
    QCOMPARE(matching, 1U);
    ask(1, 4, u"busybox"_s);
    QVERIFY(matching > 1000);
    worker.supersede(2, 4);
    worker.open(2, {m_path});
    const std::weak_ptr<const audit::AuditStore> closed = std::exchange(chunk, nullptr);
    worker.close(2);
    QVERIFY(closed.expired()); // nobody indexes it any more
}

void tst_AuditPage::aWrongFilterIsToldInPlace()
{
    open(ThreeEvents);
    m_page->filterEdit()->setText(u"key=docker ("_s);
    settle();
    QVERIFY(m_page->filterProblem()->isVisible());
    QVERIFY(m_page->filterProblem()->sentence().contains(u"column"_s));
    QCOMPARE(m_page->model()->rowCount(), 3); // the last filter that could be read stays
    m_page->filterEdit()->setText(u"key=docker"_s);
    settle();
    QVERIFY(!m_page->filterProblem()->isVisible());
    QCOMPARE(m_page->model()->rowCount(), 1);
}

void tst_AuditPage::theLanguageIsCompleted()
{
    open(ThreeEvents);
    QLineEdit *edit = m_page->filterEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"key=d"_s);
    auto *completer = m_page->findChild<FilterCompleter *>();
    QVERIFY(completer);
    QStringList candidates;
    for (int row = 0; row < completer->completer()->completionModel()->rowCount(); ++row)
        candidates << completer->completer()->completionModel()->index(row, 0).data().toString();
    QVERIFY2(candidates.filter(u"docker"_s).size() == 1, qPrintable(candidates.join(u' ')));
    Q_EMIT completer->completer()->activated(candidates.filter(u"docker"_s).first());
    QCOMPARE(edit->text(), u"key=docker"_s);
}

void tst_AuditPage::repeatsAreOneRow()
{
    const QAbstractItemModelTester tester(m_page->model());
    QByteArray log;
    for (int i = 0; i < 10; ++i)
        log += appArmorRecord("179529493" + QByteArray::number(i) + ".000:" + QByteArray::number(300 + i), "DENIED", 4000 + i);
    open(log + ThreeEvents);
    m_page->action(u"groups")->setChecked(true);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 3);
    const QStringList counts = column(AuditColumn::Count);
    QVERIFY2(counts.contains(u"11"_s), qPrintable(counts.join(u' ')));
    const int row = int(counts.indexOf(u"11"_s));
    QVERIFY(cell(row, AuditColumn::First) != cell(row, AuditColumn::Time));
    QVERIFY(!m_page->table()->isColumnHidden(int(AuditColumn::Count)));
    m_page->table()->selectRow(row);
    settle();
    QCOMPARE(m_page->detail()->fields()->field(0).value, u"11 time(s)"_s);
    m_page->action(u"groups")->setChecked(false);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 13);
}

void tst_AuditPage::columnsSort()
{
    open(ThreeEvents);
    m_page->table()->sortByColumn(int(AuditColumn::Process), Qt::AscendingOrder);
    settle();
    QCOMPARE(column(AuditColumn::Process), (QStringList{u"docker"_s, u"nginx"_s, u"sh"_s}));
    m_page->table()->sortByColumn(int(AuditColumn::Process), Qt::DescendingOrder);
    settle();
    QCOMPARE(column(AuditColumn::Process), (QStringList{u"sh"_s, u"nginx"_s, u"docker"_s}));
    m_page->table()->sortByColumn(int(AuditColumn::Time), Qt::AscendingOrder);
    settle();
    QCOMPARE(column(AuditColumn::Process), (QStringList{u"docker"_s, u"sh"_s, u"nginx"_s}));
}

void tst_AuditPage::newestFirst()
{
    const QAbstractItemModelTester tester(m_page->model());
    open(ThreeEvents);
    m_page->table()->sortByColumn(int(AuditColumn::Time), Qt::DescendingOrder);
    settle();
    QCOMPARE(column(AuditColumn::Process), (QStringList{u"nginx"_s, u"sh"_s, u"docker"_s}));
}

void tst_AuditPage::aRangeOfTime()
{
    open(ThreeEvents);
    QCOMPARE(m_page->histogram()->barText(1795294932500).section(u": "_s, 1), u"1 event(s), 1 refused"_s);
    m_page->histogram()->setFocus();
    QTest::keyClick(m_page->histogram(), Qt::Key_Right); // the first bar: 930
    QTest::keyClick(m_page->histogram(), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    QCOMPARE(column(AuditColumn::Process), (QStringList{u"docker"_s, u"sh"_s}));
    QTest::keyClick(m_page->histogram(), Qt::Key_Escape);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 3);
    // the same by the mouse: the last of three bars
    const QRect area = m_page->histogram()->rect();
    const int third = 16 + (area.width() - 32) * 5 / 120; // of sixty at least, the middle of the third
    QTest::mousePress(m_page->histogram(), Qt::LeftButton, {}, QPoint(third, 20));
    QTest::mouseRelease(m_page->histogram(), Qt::LeftButton, {}, QPoint(third, 20));
    settle();
    QCOMPARE(column(AuditColumn::Process), QStringList{u"nginx"_s});
}

void tst_AuditPage::oneEventInDetail()
{
    open(ThreeEvents);
    m_page->table()->selectRow(2);
    settle();
    AuditDetail *detail = m_page->detail();
    QCOMPARE(detail->sentence(), u"nginx was refused to write /etc/passwd by AppArmor profile docker-nginx-sample"_s);
    QCOMPARE(detail->records(), QString::fromLatin1(appArmorRecord("1795294932.500:241").trimmed()));
    QStringList names;
    for (int row = 0; row < detail->fields()->rowCount(); ++row)
        names << detail->fields()->field(row).name;
    QVERIFY(names.contains(u"Profile"_s));
    QVERIFY(names.contains(u"PID"_s));
    m_page->table()->selectAll();
    settle();
    QVERIFY(!detail->findChild<QWidget *>(u"records"_s)->isVisible());
}

void tst_AuditPage::relatedEvents()
{
    open(ThreeEvents + seccompRecord("1795294935.000:250", 166) + appArmorRecord("1795294936.000:251", "DENIED", 1));
    m_page->detail()->goTo(u"related"_s);
    m_page->table()->selectRow(1);
    settle();
    QTRY_COMPARE(m_page->detail()->related()->rowCount(), 2); // of the same process
    m_page->table()->selectRow(2);
    settle();
    QComboBox *relation = m_page->detail()->relation();
    relation->setCurrentIndex(relation->findText(u"The same refusal"_s));
    QTRY_COMPARE(m_page->detail()->related()->rowCount(), 2);
}

void tst_AuditPage::theLogGrows()
{
    const QAbstractItemModelTester tester(m_page->model());
    append(ThreeEvents);
    m_page->feed()->setLogPath(m_path);
    engine::EngineContext context;
    context.endpoint = *engine::Endpoint::parse(u"unix:///nonexistent/docker.sock");
    m_live = std::make_unique<snapshot::LiveHost>(context);
    m_page->setHost(m_live.get()); // the page is shown: it begins by itself
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    QCOMPARE(m_page->feed()->source(), AuditFeed::Source::Log);
    append(appArmorRecord("1795294950.000:400"));
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QCOMPARE(cell(3, AuditColumn::Process), u"nginx"_s);
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += seccompRecord("1795294951.000:" + QByteArray::number(500 + i), 165);
    append(many);
    QTRY_COMPARE(m_page->model()->rowCount(), 5004);
    QCOMPARE(m_page->tally().events, 5004U);
    QCOMPARE(m_page->tally().losses.forced, 0U);
    m_page->filterEdit()->setText(u"type=AVC"_s);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 2);
    append(appArmorRecord("1795294960.000:9000") + seccompRecord("1795294960.000:9001", 165));
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    QTRY_COMPARE(m_page->tally().events, 5006U);
    QCOMPARE(m_page->model()->rowCount(), 3);
}

// The page moves what the table shows instead of painting it anew: it must look as if it had.
void tst_AuditPage::fewRowsAreShownAtOnce()
{
    theLogGrows();
    m_page->filterEdit()->clear();
    settle();
    m_page->action(u"follow")->setChecked(true);
    const DataTable *table = m_page->table();
    QTest::qWait(300); // the flushes of what came before
    const auto windowOf = [&] {
        const QImage window = m_page->screen()->grabWindow(m_page->winId()).toImage();
        return window.copy(QRect(table->viewport()->mapTo(m_page.get(), QPoint()), table->viewport()->size()));
    };
    for (int i = 0; i < 3; ++i) {
        const int rows = m_page->model()->rowCount();
        append(appArmorRecord("1795294990.000:" + QByteArray::number(9500 + 2 * i))
               + seccompRecord("1795294990.000:" + QByteArray::number(9501 + 2 * i), 165 + i));
        QTRY_COMPARE(m_page->model()->rowCount(), rows + 2);
        const int last = rows + 1;
        QVERIFY(table->rowViewportPosition(last) + table->rowHeight(last) <= table->viewport()->height());
        const QImage shown = windowOf();
        QVERIFY(!shown.isNull());
        table->viewport()->update();
        QTest::qWait(50);
        QCOMPARE(windowOf(), shown);
        QTest::qWait(150);
    }
}

void tst_AuditPage::pausedItStandsStill()
{
    theLogGrows();
    m_page->action(u"pause")->setChecked(true);
    append(appArmorRecord("1795294961.000:9100"));
    QTRY_VERIFY(m_page->statusLine()->text().contains(u"1 new ones wait"_s));
    QCOMPARE(m_page->model()->rowCount(), 3);
    m_page->action(u"pause")->setChecked(false);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
}

void tst_AuditPage::theLogIsRotated()
{
    theLogGrows();
    QSignalSpy notices(m_page.get(), &Page::notice);
    QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
    append(appArmorRecord("1795294970.000:9200"));
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QTRY_VERIFY(!notices.isEmpty());
}

void tst_AuditPage::anExecOfTheEngine()
{
    theLogGrows();
    m_page->filterEdit()->clear();
    settle();
    const int before = m_page->model()->rowCount();
    engine::EngineEvent event;
    event.type = u"container"_s;
    event.action = u"exec_start: /bin/sh -c id"_s;
    event.actorId = QString(64, u'a');
    event.attributes = {{u"execID"_s, QString(64, u'e')}, {u"name"_s, u"web"_s}};
    event.timeNano = 1795294980'000'000'000;
    Q_EMIT m_live->engineEvent(event);
    QTRY_COMPARE(m_page->model()->rowCount(), before + 1); // that the engine does not answer takes nothing away
    QCOMPARE(cell(before, AuditColumn::What), u"docker exec"_s);
    QCOMPARE(cell(before, AuditColumn::Object), u"/bin/sh -c id"_s);
    QCOMPARE(cell(before, AuditColumn::Process), u"sh"_s);
    m_page->filterEdit()->setText(u"type=VIRT_CONTROL"_s);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 1);
    m_page->table()->selectRow(0);
    settle();
    QCOMPARE(m_page->detail()->sentence(), u"a shell was started in web: /bin/sh -c id"_s);
}

void tst_AuditPage::containersOfEvents()
{
    // of the host of the tests: 100 is web's, 200 nobody's
    const auto web = m_host->snapshot()->containers.first();
    const qint64 pid = web->details ? web->details->pid : 0;
    QVERIFY(pid > 0);
    open(syscallRecord({.stamp = "1795294930.017:239", .parent = 1, .pid = int(pid)})
         + seccompRecord("1795294931.000:240", 165, "0x7ffc0000", 999999));
    const QString name = web->summary.name.isEmpty()    ? web->id().shortened()
                         : web->details->name.isEmpty() ? web->id().shortened()
                                                        : web->summary.name;
    QTRY_COMPARE(cell(0, AuditColumn::Container), name);
    QCOMPARE(cell(1, AuditColumn::Container), QString());
    QVERIFY(!m_page->model()->index(1, int(AuditColumn::Container)).data(Qt::ToolTipRole).toString().isEmpty());
    m_page->filterEdit()->setText(u"container="_s + name);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 1);
}

void tst_AuditPage::toTheContainer()
{
    containersOfEvents();
    m_page->table()->selectRow(0);
    settle();
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    QVERIFY(m_page->action(u"showContainer")->isEnabled());
    m_page->action(u"showContainer")->trigger();
    QCOMPARE(jumps.size(), 1);
    const auto to = jumps.first().first().value<Destination>();
    QCOMPARE(to.page, u"containers"_s);
    QCOMPARE(to.container, m_host->snapshot()->containers.first()->id());
}

void tst_AuditPage::allowInAProfile()
{
    open(ThreeEvents);
    m_page->table()->selectRow(1);
    settle();
    QVERIFY(!m_page->action(u"allow")->isVisible()); // no page that would take it
    m_page->window()->setProperty("offeredPages", QStringList{u"seccomp"_s, u"apparmor"_s});
    m_page->table()->clearSelection();
    settle();
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    m_page->table()->selectRow(1);
    settle();
    QVERIFY(m_page->action(u"allow")->isEnabled());
    m_page->action(u"allow")->trigger();
    QCOMPARE(jumps.takeFirst().first().value<Destination>().detail, u"allow:mount"_s);
    m_page->table()->selectRow(2);
    settle();
    m_page->action(u"allow")->trigger();
    const auto to = jumps.takeFirst().first().value<Destination>();
    QCOMPARE(to.page, u"apparmor"_s);
    QVERIFY2(to.detail.startsWith(u"rule:"_s) && to.detail.contains(u"/etc/passwd w"_s), qPrintable(to.detail));
    m_page->table()->selectRow(0);
    settle();
    QVERIFY(!m_page->action(u"allow")->isEnabled());
}

void tst_AuditPage::commandsAreCopied()
{
    open(ThreeEvents);
    m_page->table()->selectRow(0);
    settle();
    m_page->action(u"copyAusearch")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ausearch -a 239 -ts "_s));
    m_page->action(u"copyRule")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"auditctl -w /usr/bin/docker -p x -k docker"_s);
    m_page->action(u"copySentence")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"docker executed"_s));
}

void tst_AuditPage::exportsSelection_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("a table") << int(audit::ExportFormat::Csv) << QByteArray("id,time,");
    QTest::addRow("one object a line") << int(audit::ExportFormat::JsonLines) << QByteArray("{");
    QTest::addRow("a page") << int(audit::ExportFormat::Html) << QByteArray("<!DOCTYPE html>");
    QTest::addRow("records") << int(audit::ExportFormat::Raw) << QByteArray("type=SECCOMP ");
}

void tst_AuditPage::exportsSelection()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, begins);
    open(ThreeEvents);
    m_page->table()->selectRow(1);
    m_page->table()->selectionModel()->select(m_page->model()->index(2, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    settle();
    const QString path = m_directory->filePath(u"export"_s);
    m_page->exportTo(path, audit::ExportFormat(format));
    settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith(begins), text.left(200).constData());
    QVERIFY(text.contains("/etc/passwd"));
    QVERIFY(!text.contains("/usr/bin/docker"));
}

void tst_AuditPage::anExportThatFailsSaysSo()
{
    open(ThreeEvents);
    QSignalSpy notices(m_page.get(), &Page::notice);
    m_page->exportTo(m_directory->filePath(u"nowhere/export.csv"_s), audit::ExportFormat::Csv);
    settle();
    QCOMPARE(notices.size(), 1);
    QVERIFY(!notices.first().first().toString().startsWith(u"Wrote"_s));
}

void tst_AuditPage::viewsAreKept()
{
    open(ThreeEvents);
    m_page->filterEdit()->setText(u"type=SECCOMP"_s);
    settle();
    m_page->saveView(u"mine"_s);
    AuditPage other;
    other.restoreState();
    const auto views = other.views();
    QCOMPARE(views.last().name, u"mine"_s);
    QCOMPARE(views.last().filter, u"type=SECCOMP"_s);
    for (const AuditPage::SavedView &view : views) {
        const auto filter = audit::AuditFilter::parse(view.filter, 0, QTimeZone(QTimeZone::UTC));
        QVERIFY2(filter, qPrintable(view.filter));
    }
    m_page->showView(views.first());
    settle();
    QCOMPARE(m_page->model()->rowCount(), 3);
    m_page->removeView(u"mine"_s);
    QVERIFY(m_page->views().last().name != u"mine"_s);
}

void tst_AuditPage::aDroppedLogIsOpened()
{
    append(ThreeEvents);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    settle();
    QCOMPARE(m_page->model()->rowCount(), 3);
}

void tst_AuditPage::aSnapshotIsLeftToTheWindow()
{
    QFile file(m_directory->filePath(u"a.bulkhead"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void tst_AuditPage::noLogAtAll()
{
    settle();
    QVERIFY(m_page->state()->isVisible());
    QCOMPARE(m_page->feed()->source(), AuditFeed::Source::None);
    QVERIFY(!m_page->action(u"followHost")->isVisible());
}

void tst_AuditPage::aLogThatIsNotThere()
{
    m_page->openFiles({m_directory->filePath(u"nothing"_s)});
    settle();
    QVERIFY(m_page->state()->isVisible());
    QCOMPARE(m_page->feed()->progress().state, AuditProgress::State::Failed);
}

void tst_AuditPage::goingWithAFilter()
{
    open(ThreeEvents);
    m_page->goTo({.page = u"audit"_s, .container = {}, .tab = {}, .detail = u"syscall=mount"_s});
    settle();
    QCOMPARE(m_page->filterEdit()->text(), u"syscall=mount"_s);
    QCOMPARE(m_page->model()->rowCount(), 1);
}

void tst_AuditPage::hostileNames()
{
    // <b>, a line end and a right-to-left override in a process name
    open(syscallRecord({.comm = QByteArray("<b>x\n\xe2\x80\xae").toHex().toUpper()}) + "garbage \x01\x02\n"
         + "type=SYSCALL msg=audit(\n");
    QCOMPARE(m_page->model()->rowCount(), 2);
    m_page->table()->selectRow(0);
    settle();
    QVERIFY(m_page->detail()->sentence().startsWith(u"<b>x"_s));
    const QString path = m_directory->filePath(u"export.html"_s);
    m_page->table()->selectAll();
    settle();
    m_page->exportTo(path, audit::ExportFormat::Html);
    settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("<b>"));
}

void tst_AuditPage::everyTourStateCanBeShown()
{
    for (const QString &state : m_page->tourStates()) {
        m_page->showTourState(state);
        QTRY_VERIFY2(m_page->isDrawn(), qPrintable(state));
    }
}

BULKHEAD_TEST(tst_AuditPage)
#include "tst_auditpage.moc"
