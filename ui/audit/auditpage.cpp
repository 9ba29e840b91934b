// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditpage.h"

#include "core/audit/attribution.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/audittablemodel.h"
#include "ui/audit/auditworker.h"
#include "ui/audit/denialdialog.h"
#include "ui/audit/filtercompleter.h"
#include "ui/audit/histogramview.h"
#include "ui/audit/rulespane.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Below it, the table has the whole width while no event is selected.
constexpr int NarrowAudit = 1100;
constexpr SideSize AuditDetailSize{.share = 0.32, .smallest = 320, .largest = 560};
constexpr auto FilterDelay = 150ms; ///< a person types on
constexpr auto DetailDelay = 40ms;

QList<DataColumn> auditColumns()
{
    return {{.key = u"time"_s, .width = 124},
            {.key = u"count"_s, .width = 56, .shown = false},
            {.key = u"container"_s, .width = 80, .elide = Qt::ElideMiddle},
            {.key = u"process"_s, .width = 72},
            {.key = u"pid"_s, .width = 64, .shown = false},
            {.key = u"user"_s, .width = 80, .shown = false},
            {.key = u"what"_s, .width = 116},
            {.key = u"object"_s, .width = 144, .elide = Qt::ElideMiddle},
            {.key = u"result"_s, .width = 92},
            {.key = u"key"_s, .width = 84},
            {.key = u"profile"_s, .width = 112, .elide = Qt::ElideMiddle},
            {.key = u"first"_s, .width = 104, .shown = false},
            {.key = u"sentence"_s, .width = 320, .shown = false}};
}

/// What is dropped on the window and is no snapshot: logs.
QStringList droppedLogs(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        if (file.isEmpty() || file.endsWith(".bulkhead"_L1, Qt::CaseInsensitive) || !QFileInfo(file).isFile())
            return {};
        files.append(file);
    }
    return files;
}

QString sizeText(size_t bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 0);
}

} // namespace

AuditPage::AuditPage(QWidget *parent)
    : Page(u"audit"_s, tr("Audit"), tr("What was refused, started and changed, and in which container"), parent)
{
    setAcceptDrops(true);
    m_feed = new AuditFeed(this);
    m_model = new AuditTableModel(this);
    m_offer = new AgentOffer(this);
    QLineEdit *edit = addFilter(tr("Filter: key=docker container=web1 success=no …"));
    edit->setToolTip(
        tr("Fields, free text, and, or, not (Ctrl+F or /). F1 tells the language, Ctrl+Space what could stand here."));
    m_completer = new FilterCompleter(edit);
    auto *help = new QShortcut(Qt::Key_F1, edit, nullptr, nullptr, Qt::WidgetShortcut);
    connect(help, &QShortcut::activated, this, [this] { action(u"help")->trigger(); });
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(FilterDelay);
    connect(&m_filterTimer, &QTimer::timeout, this, &AuditPage::applyFilter);
    connect(this, &Page::filterTextChanged, this, [this] { m_filterTimer.start(); });

    makeTable();
    m_detail = new AuditDetail(this);
    makeActions();
    makeEventActions();
    makeContent();

    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(DetailDelay);
    connect(&m_selectionTimer, &QTimer::timeout, this, &AuditPage::showSelection);
    connect(m_feed, &AuditFeed::delta, this, [this](const AuditDeltaPtr &delta) { take(*delta); });
    connect(m_feed, &AuditFeed::progressChanged, this, &AuditPage::showStates);
    connect(m_feed, &AuditFeed::remark, this, &Page::notice);
    connect(m_feed, &AuditFeed::found, this, [this](quint64 number, const QList<AuditRow> &rows) {
        if (number == m_related)
            m_detail->showRelated(number, rows);
    });
    connect(m_detail, &AuditDetail::notice, this, &Page::notice);
    connect(m_detail, &AuditDetail::filterWanted, this, [this](const QString &filter) { addToFilter(filter); });
    connect(m_detail, &AuditDetail::relatedWanted, this, [this](const QString &text) {
        constexpr int most = 500;
        const QDateTime now = QDateTime::currentDateTime();
        const auto filter = audit::AuditFilter::parse(text, now.toMSecsSinceEpoch(), now.timeZone());
        if (!filter)
            return;
        m_related = m_feed->find(*filter, most);
        m_detail->setRelatedNumber(m_related);
    });
    setFocusProxy(m_table);
    ask();
    showStates();
}

AuditPage::~AuditPage() = default;

void AuditPage::makeTable()
{
    m_table = new DataTable(tr("Events"), this);
    m_table->setModel(m_model);
    m_table->setColumns(auditColumns());
    connect(m_table, &DataTable::copied, this, &Page::notice);
    connect(m_table, &DataTable::selectionMoved, this, [this] { m_selectionTimer.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_selectionTimer.start(); });
    connect(m_model, &AuditTableModel::sortWanted, this, [this](AuditColumn column, Qt::SortOrder order) {
        m_sort = column;
        m_descends = order == Qt::DescendingOrder;
        ask();
    });
    // who scrolls away from the newest row reads: it does not run away under them
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (!m_model->newestFirst() && bar->sliderPosition() < bar->maximum())
            action(u"follow")->setChecked(false);
    });
}

void AuditPage::makeContent()
{
    m_banner = new Banner(this);
    m_banner->hide();
    m_filterProblem = new Banner(this);
    m_filterProblem->hide();
    m_histogram = new HistogramView(this);
    connect(m_histogram, &HistogramView::rangeSelected, this, &AuditPage::setRange);
    m_status = new QLabel(this);
    m_status->setFont(Theme::instance().small());
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(metrics::Between, metrics::Step, metrics::Between, metrics::Step);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setAccessibleName(tr("How many events there are"));
    auto *events = new QWidget(this);
    auto *left = new QVBoxLayout(events);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_histogram);
    left->addWidget(new Hairline(events));
    left->addWidget(m_table, 1);
    left->addWidget(new Hairline(events));
    left->addWidget(m_status);
    m_splitter = new SideSplitter(events, m_detail, AuditDetailSize, this);
    m_state = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);
    auto *first = new QWidget(this);
    auto *column = new QVBoxLayout(first);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterProblem);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_rules = new RulesPane(this);
    connect(m_rules, &RulesPane::notice, this, &Page::notice);
    connect(m_rules, &RulesPane::changed, this, [this] {
        if (m_why)
            m_why->setFacts(denialFacts());
    });
    m_tabs = new QTabBar(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Events"));
    m_tabs->addTab(tr("Rules"));
    m_tabs->setAccessibleName(tr("Events or rules"));
    connect(m_tabs, &QTabBar::currentChanged, this, &AuditPage::showTab);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(first);
    m_parts->addWidget(m_rules);
    auto *content = new QWidget(this);
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_tabs);
    whole->addWidget(new Hairline(content));
    whole->addWidget(m_parts, 1);
    setContent(content);
}

void AuditPage::showTab(int tab)
{
    const bool isRules = tab == 1;
    m_parts->setCurrentIndex(tab);
    for (const QStringView name : {u"views", u"follow", u"pause", u"groups", u"export"})
        action(name)->setEnabled(!isRules);
    setFocusProxy(isRules ? static_cast<QWidget *>(m_rules) : m_table);
    applyFilter();
}

void AuditPage::applyFilter()
{
    m_rules->setFilter(m_tabs->currentIndex() == 1 ? filterEdit()->text() : QString());
    if (m_tabs->currentIndex() == 1) {
        m_filterProblem->hide();
        return; // the rules' words are no filter of events
    }
    const QDateTime now = QDateTime::currentDateTime();
    const auto filter = audit::AuditFilter::parse(filterEdit()->text(), now.toMSecsSinceEpoch(), now.timeZone());
    if (!filter) {
        // the last filter that could be read stays in force
        m_filterProblem->show(Tone::Medium,
                              tr("The filter cannot be read: %1 (%2).").arg(filter.error().what, filter.error().detail));
        return;
    }
    m_filterProblem->hide();
    m_filter = *filter;
    ask();
}

void AuditPage::ask()
{
    AuditQuestion question;
    question.filter = m_filter;
    question.from = m_from;
    question.to = m_to;
    question.groups = action(u"groups") && action(u"groups")->isChecked();
    question.sort = m_sort;
    question.descends = m_descends;
    m_feed->ask(question);
}

void AuditPage::setRange(qint64 from, qint64 to)
{
    m_from = from;
    m_to = to;
    m_histogram->setRange(from, to);
    ask();
}

// Whether all that changes are few rows below the last one, which is in sight.
bool AuditPage::canShowAtOnce(const AuditDelta &delta) const
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    return !delta.isReset && delta.dropped == 0 && delta.changed.empty() && !delta.appended.empty()
           && delta.appended.size() <= AuditWorker::FewEvents && !m_model->newestFirst() && m_model->rowCount() > 0
           && bar->value() == bar->maximum() && m_table->viewport()->isVisible();
}

// A view paints all of itself for a new row, and not before a timer of the window: three quarters of the time from a record to
// its row. Here what is there is moved, and the new rows are painted now.
void AuditPage::showAtOnce(const AuditDelta &delta)
{
    QWidget *view = m_table->viewport();
    const int last = m_model->rowCount() - 1;
    const auto endOfLast = [&] { return m_table->rowViewportPosition(last) + m_table->rowHeight(last); };
    const int before = endOfLast();
    view->setAttribute(Qt::WA_UpdatesDisabled, true); // setUpdatesEnabled() would make up for what it held back
    m_model->apply(delta);
    m_table->scrollToBottom(); // lays the new rows out first
    view->setAttribute(Qt::WA_UpdatesDisabled, false);
    const int after = endOfLast();
    if (after < before)
        view->scroll(0, after - before);
    view->repaint(0, after, view->width(), view->height() - after);
}

void AuditPage::take(const AuditDelta &delta)
{
    const bool follows = action(u"follow")->isChecked() && m_sort == AuditColumn::Time;
    const bool scrolls = follows && !m_table->selectionModel()->hasSelection();
    if (scrolls && canShowAtOnce(delta)) {
        showAtOnce(delta);
    } else {
        m_model->apply(delta);
        if (scrolls) // these lay the new rows out first: the scroll bar alone knows nothing of them yet
            m_model->newestFirst() ? m_table->scrollToTop() : m_table->scrollToBottom();
    }
    m_tally = delta.tally;
    m_isPreview = delta.isPreview;
    m_histogram->setHistogram(delta.histogram);
    if (delta.isReset)
        m_completer->setKnown(delta.containers, delta.keys);
    if (delta.isWhole)
        m_answered = delta.question;
    if (!m_tourState.isEmpty() && delta.isWhole && !delta.isPreview && m_model->rowCount() > 0)
        m_table->selectRow(std::exchange(m_tourState, {}) == "default"_L1 ? m_model->rowCount() - 1 : m_model->rowCount() / 2);
    showStates();
}

bool AuditPage::isSettled() const
{
    using State = AuditProgress::State;
    const State state = m_feed->progress().state;
    const bool isReading = m_feed->source() != AuditFeed::Source::None && (state == State::Opening || state == State::Idle);
    return m_answered == m_feed->lastQuestion() && !m_isPreview && !isReading && !m_filterTimer.isActive()
           && !m_selectionTimer.isActive() && !m_isExporting && m_rules->isSettled();
}

void AuditPage::showStates()
{
    using State = AuditProgress::State;
    const AuditProgress &progress = m_feed->progress();
    const bool isOpen = m_feed->source() != AuditFeed::Source::None;
    const bool hasRows = m_model->rowCount() > 0;
    const bool isFollowing = m_feed->source() == AuditFeed::Source::Log || m_feed->source() == AuditFeed::Source::Agent;
    action(u"followHost")->setEnabled(!isFollowing || progress.state == State::Failed);
    showStatus();
    // losses are shown, never hidden
    const audit::StreamLosses &losses = m_tally.losses;
    QStringList words;
    if (losses.lostByKernel > 0)
        words << tr("the kernel lost %n event(s)", nullptr, int(losses.lostByKernel));
    if (m_tally.overruns > 0)
        words << tr("the kernel dropped records %n time(s), because they were read too late", nullptr, int(m_tally.overruns));
    if (losses.missingSerials > 0 && m_feed->source() == AuditFeed::Source::Agent)
        words << tr("%n event(s) never came", nullptr, int(losses.missingSerials));
    if (losses.forced > 0)
        words << tr("%n event(s) are shown before they were whole", nullptr, int(losses.forced));
    if (m_tally.leftOut > 0)
        words << tr("the oldest %1 of the log are left out, because memory is short for their index (bulkheadctl audit searches "
                    "all of it for a key or a text)")
                     .arg(sizeText(m_tally.leftOut));
    if (progress.state == State::Failed && progress.error && hasRows) {
        const ErrorText text = errorText(*progress.error, m_feed->logPath());
        m_banner->show(Tone::High, text.sentence, {action(u"followHost")}, text.technical);
    } else if (!words.isEmpty()) {
        m_banner->show(Tone::Medium, tr("Not everything is here: %1.").arg(words.join(u"; "_s)));
    } else {
        m_banner->hide();
    }
    if (hasRows) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    QList<QAction *> ways = m_offer->offered();
    ways.append(action(u"open"));
    if (m_feed->wantsAgent()) {
        m_state->show(
            iconName(),
            QFileInfo::exists(m_feed->logPath()) ? tr("This user may not read the audit log.")
                                                 : tr("The audit log cannot be read from here."),
            tr("The agent may: it listens to the kernel beside auditd, and changes nothing. Or become a member of auditd's "
               "log_group, or open a log that you may read."),
            ways);
    } else if (progress.state == State::Failed && progress.error) {
        const ErrorText text = errorText(*progress.error, m_feed->files().value(0, m_feed->logPath()));
        m_state->show(u"dialog-error"_s, text.sentence, text.remedy, {action(u"open")}, text.technical);
    } else if (progress.state == State::Opening) {
        m_state->show(
            u"view-refresh"_s,
            progress.all > 0 ? tr("Reading the log… %1 %").arg(progress.done * 100 / progress.all) : tr("Reading the log…"), {});
    } else if (!isOpen) {
        if (m_feed->canFollow())
            ways = {action(u"followHost"), action(u"open")};
        m_state->show(
            iconName(), tr("No log is open."),
            tr("Open an audit.log, also a compressed one, or drop one or several here. A live host's events are followed."),
            ways);
    } else if (m_tally.events > 0 && m_tally.matching == 0) {
        m_state->show(u"view-filter"_s, tr("No event matches."),
                      tr("The filter hides all %1 of them.").arg(QLocale().toString(m_tally.events)), {action(u"clearFilter")});
    } else {
        m_state->show(iconName(), tr("Nothing was logged yet."), tr("Most refusals of containers leave no record by themselves."),
                      {action(u"why"), action(u"open")});
    }
}

void AuditPage::showStatus()
{
    const QLocale locale;
    QStringList parts;
    const quint64 shown = m_tally.matching, all = m_tally.events - std::min(m_tally.events, m_tally.forgotten);
    parts << (shown == all ? tr("%1 events").arg(locale.toString(shown))
                           : tr("%1 of %2 events").arg(locale.toString(shown), locale.toString(all)));
    if (action(u"groups")->isChecked())
        parts << tr("%1 different").arg(locale.toString(m_model->rowCount()));
    using State = AuditProgress::State;
    const AuditProgress &progress = m_feed->progress();
    if (progress.state == State::Opening || m_isPreview)
        parts << (progress.all > 0 ? tr("reading, %1 %").arg(progress.done * 100 / progress.all) : tr("reading"));
    else if (m_feed->source() == AuditFeed::Source::Log)
        parts << tr("following %1").arg(m_feed->logPath());
    else if (m_feed->source() == AuditFeed::Source::Agent)
        parts << tr("following through the agent");
    else if (m_feed->files().size() == 1)
        parts << QFileInfo(m_feed->files().first()).fileName();
    else if (m_feed->files().size() > 1)
        parts << tr("%n file(s)", nullptr, int(m_feed->files().size()));
    if (m_tally.waiting > 0)
        parts << tr("%1 new ones wait").arg(locale.toString(m_tally.waiting));
    if (m_tally.hidden > 0)
        parts << tr("the table takes the newest %1").arg(locale.toString(quint64(m_model->rowCount())));
    if (m_tally.forgotten > 0)
        parts << tr("%1 older ones forgotten").arg(locale.toString(m_tally.forgotten));
    if (m_tally.textLines > 0)
        parts << tr("%1 lines are no records").arg(locale.toString(m_tally.textLines));
    if (m_tally.memory > 0)
        parts << sizeText(m_tally.memory);
    m_status->setText(parts.join(u"  ·  "_s));
    m_status->setToolTip(
        tr("The newest events are kept, up to 64 MiB of text and index; files are read where they are, and only their "
           "index is in memory."));
}

void AuditPage::showSelection()
{
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    if (selected.size() == 1)
        m_detail->showEvent(m_model->eventAt(selected.first().row()));
    else
        m_detail->showNothing(selected.size());
    showDetail();
    updateEventActions();
}

void AuditPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showDetail();
}

void AuditPage::showDetail()
{
    const bool shows = width() >= NarrowAudit || m_table->selectionModel()->hasSelection();
    if (shows == m_detail->isVisibleTo(m_splitter))
        return;
    m_detail->setVisible(shows);
    if (shows && m_table->currentIndex().isValid()) // the horizontal scroll bar may have come over it
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void AuditPage::hostChanged()
{
    m_offer->setHost(host());
    m_feed->setHost(host());
    m_rules->setHost(host());
    if (m_feed->source() != AuditFeed::Source::Files)
        m_feed->close();
    if (host())
        m_feed->setSnapshot(snapshot());
    startFollowing();
    showStates();
}

void AuditPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change)
    m_feed->setSnapshot(snapshot());
}

void AuditPage::hostStateChanged()
{
    startFollowing();
    showStates();
}

// As soon as the page is looked at: nobody is asked for anything.
void AuditPage::startFollowing()
{
    const bool isLive =
        host() && host()->state() != snapshot::Host::State::Saved && host()->state() != snapshot::Host::State::Failed;
    if (m_wasShown && isLive && m_feed->canFollow() && m_feed->source() == AuditFeed::Source::None)
        m_feed->followHost();
    action(u"followHost")->setVisible(m_feed->canFollow());
    for (QToolButton *button : findChildren<QToolButton *>()) { // a button does not follow its action there
        if (button->defaultAction() == action(u"followHost"))
            button->setVisible(m_feed->canFollow());
    }
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_wasShown = true;
    startFollowing();
}

void AuditPage::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_from = m_to = 0;
    m_histogram->setRange(0, 0);
    action(u"pause")->setChecked(false);
    m_feed->openFiles(files);
    ask();
    QSettings().setValue("audit/folder"_L1, QFileInfo(files.first()).absolutePath());
}

void AuditPage::goTo(const Destination &destination)
{
    QStringList tests;
    if (const auto container = snapshot()->container(destination.container))
        tests << audit::filterTest(u"container"_s, container->summary.name);
    if (!destination.detail.isEmpty())
        tests << destination.detail;
    m_tabs->setCurrentIndex(destination.tab == "rules"_L1 ? 1 : 0);
    if (!tests.isEmpty()) {
        filterEdit()->setText(tests.join(u' '));
        applyFilter();
        m_filterTimer.stop();
    }
    focusProxy()->setFocus();
}

QMenu *AuditPage::columnMenu() const
{
    return m_table->columnMenu();
}

void AuditPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedLogs(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AuditPage::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedLogs(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

void AuditPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("splitter"_L1, m_splitter->place());
    settings.setValue("groups"_L1, action(u"groups")->isChecked());
    settings.setValue("tab"_L1, m_detail->currentTab());
    settings.beginWriteArray("views"_L1, int(m_views.size()));
    for (int i = 0; i < m_views.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("name"_L1, m_views.at(i).name);
        settings.setValue("filter"_L1, m_views.at(i).filter);
        settings.setValue("groups"_L1, m_views.at(i).groups);
    }
    settings.endArray();
}

void AuditPage::restoreState()
{
    m_table->setSettingsGroup(u"audit/table"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_splitter->setPlace(settings.value("splitter"_L1).toByteArray());
    action(u"groups")->setChecked(settings.value("groups"_L1, false).toBool());
    m_detail->goTo(settings.value("tab"_L1, u"fields"_s).toString());
    m_views.clear();
    const int count = settings.beginReadArray("views"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_views.append({settings.value("name"_L1).toString(), settings.value("filter"_L1).toString(),
                        settings.value("groups"_L1).toBool(), true});
    }
    settings.endArray();
}

} // namespace bulkhead::ui
