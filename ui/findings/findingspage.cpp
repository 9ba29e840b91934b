// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspage.h"

#include "ui/findings/escapeview.h"
#include "ui/findings/exceptiondialog.h"
#include "ui/findings/exceptionsview.h"
#include "ui/findings/filefindings.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingsfeed.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/findings/imagesearcher.h"
#include "ui/harden/hardendialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Severity;

namespace {

constexpr SideSize DetailSize{.share = 0.34, .smallest = 336, .largest = 560};
constexpr std::array AllStates{FindingState::Fails, FindingState::Accepted, FindingState::NotKnown, FindingState::NotApplicable,
                               FindingState::Passes};

quint8 bitOf(auto value)
{
    return quint8(1U << unsigned(value));
}

/// The one file of a drag that is not a snapshot: those the window opens.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(".bulkhead"_L1, Qt::CaseInsensitive) ? QString() : file;
}

} // namespace

FindingsPage::FindingsPage(QWidget *parent)
    : Page(u"findings"_s, tr("Findings"), tr("What is wrong, what it gives an attacker, and how to mend it"), parent)
{
    m_feed = new FindingsFeed(this);
    connect(m_feed, &FindingsFeed::changed, this, &FindingsPage::viewChanged);
    connect(m_feed, &FindingsFeed::saveFailed, this, [this](const Error &error) {
        const ErrorText text = errorText(error, FindingsFeed::exceptionsPath());
        m_banner->show(Tone::High, tr("The exception was not saved: %1").arg(text.sentence), {}, text.technical);
    });
    m_searcher = new ImageSearcher(this);
    connect(m_searcher, &ImageSearcher::notice, this, &Page::notice);
    connect(m_searcher, &ImageSearcher::changed, this, &FindingsPage::showBanner);
    addFilter(tr("Filter by finding, subject, check, evidence, …"));
    connect(this, &Page::filterTextChanged, this, [this](const QString &text) {
        m_wish.text = text;
        m_ways->setFilterText(text);
        arrange();
    });
    makeTable();
    makeTabs();
    makeHeader();
    makeExportMenu();
    showState();
}

void FindingsPage::makeTable()
{
    m_model = new FindingTableModel(this);
    m_table = new DataTable(tr("Findings"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    m_table->setRowFinder([this](const QString &key) { return m_model->indexOf(key).row(); });
    m_table->setColumns({{.key = u"finding"_s, .width = 256},
                         {.key = u"severity"_s, .width = 88},
                         {.key = u"status"_s, .width = 112, .shown = false},
                         {.key = u"subject"_s, .width = 160, .shown = false, .elide = Qt::ElideMiddle},
                         {.key = u"check"_s, .width = 120},
                         {.key = u"evidence"_s, .width = 208, .elide = Qt::ElideMiddle, .monospace = true}},
                        int(FindingColumn::Severity), Qt::DescendingOrder);
    connect(m_model, &FindingTableModel::sortWished, this, [this](FindingColumn column, Qt::SortOrder order) {
        m_wish.column = column;
        m_wish.order = order;
        arrange();
    });
    connect(m_table, &DataTable::copied, this, &Page::notice);
    connect(m_table, &DataTable::selectionMoved, this, &FindingsPage::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, &FindingsPage::toggleGroup);

    m_detail = new FindingDetail(this);
    m_detail->offerSearch(m_searcher->startAction());
    connect(m_detail, &FindingDetail::notice, this, &Page::notice);
    connect(m_detail, &FindingDetail::jumpRequested, this, &Page::jumpRequested);
    connect(m_detail->hardenAction(), &QAction::triggered, this, [this] { harden(ContainerId(m_detail->finding().subject.id)); });
    connect(m_detail->acceptAction(), &QAction::triggered, this, &FindingsPage::askToAccept);
    connect(m_detail->withdrawAction(), &QAction::triggered, this, &FindingsPage::withdraw);
    m_splitter = new SideSplitter(m_table, m_detail, DetailSize, this);

    m_closeAll = new QAction(Theme::icon(u"collapse-all"_s), tr("Close all groups"), this);
    connect(m_closeAll, &QAction::triggered, this, [this] {
        for (const FindingGroup &group : m_model->arrangement().groups)
            m_wish.closed.insert(group.key);
        arrange();
    });
    m_openAll = new QAction(Theme::icon(u"expand-all"_s), tr("Open all groups"), this);
    connect(m_openAll, &QAction::triggered, this, [this] {
        m_wish.closed.clear();
        arrange();
    });
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_table->addActions({separator, m_detail->containerAction(), m_detail->hardenAction(), m_detail->acceptAction(),
                         m_detail->withdrawAction(), m_closeAll, m_openAll});
    // as in a tree: Left closes the group, Right opens it
    for (const auto &[key, closes] : {std::pair(Qt::Key_Left, true), std::pair(Qt::Key_Right, false)}) {
        auto *step = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        step->setEnabled(false);
        connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, step,
                [this, step](const QModelIndex &now) { step->setEnabled(m_model->headAt(now)); });
        connect(step, &QShortcut::activated, this, [this, closes] {
            const FindingGroup *head = m_model->headAt(m_table->currentIndex());
            if (head && head->isClosed != closes)
                toggleGroup(m_table->currentIndex());
        });
    }
}

void FindingsPage::makeTabs()
{
    m_emptyState = new StateView(this);
    m_clearFilter = new QAction(tr("Show all findings"), this);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_wish.severities = 0xff;
        m_wish.states |= bitOf(FindingState::Fails);
        m_wish.container.clear();
        m_wish.text.clear();
        filterEdit()->clear();
        showCounts();
        arrange();
    });
    m_listStack = new FillingStack(this);
    m_listStack->addWidget(m_splitter);
    m_listStack->addWidget(m_emptyState);
    m_ways = new EscapeView(this);
    connect(m_ways, &EscapeView::notice, this, &Page::notice);
    connect(m_ways, &EscapeView::jumpRequested, this, &Page::jumpRequested);
    m_exceptions = new ExceptionsView(this);
    connect(m_exceptions, &ExceptionsView::notice, this, &Page::notice);
    connect(m_exceptions, &ExceptionsView::removeRequested, m_feed, &FindingsFeed::removeException);
    connect(m_exceptions, &ExceptionsView::fileChosen, this, [this](const QString &path) {
        FindingsFeed::setExceptionsPath(path);
        m_feed->again();
    });
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_listStack->setObjectName(u"findings"_s);
    m_ways->setObjectName(u"ways"_s);
    m_exceptions->setObjectName(u"exceptions"_s);
    m_tabs->addTab(m_listStack, tr("Findings"));
    m_tabs->addTab(m_ways, tr("Ways out"));
    m_tabs->addTab(m_exceptions, tr("Exceptions"));
    m_files = new FileFindings(this);
    m_files->setObjectName(u"files"_s);
    connect(m_files, &FileFindings::notice, this, &Page::notice);
    m_tabs->addTab(m_files, tr("Files"));
    setAcceptDrops(true);

    m_banner = new Banner(this);
    m_banner->hide();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    m_state = new StateView(this);
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);
    setContent(m_stack);
    setFocusProxy(m_table);
}

void FindingsPage::makeHeader()
{
    m_containerChip = new QToolButton(this);
    m_containerChip->setIcon(Theme::icon(u"dialog-close"_s));
    m_containerChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_containerChip->setToolTip(tr("Show the findings of everything again"));
    m_containerChip->hide();
    connect(m_containerChip, &QToolButton::clicked, this, [this] { setContainer({}); });
    m_tabs->setCornerWidget(m_containerChip);
    for (const Severity severity : FindingSeverities) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) {
            m_wish.severities = quint8(on ? m_wish.severities | bitOf(severity) : m_wish.severities & ~bitOf(severity));
            arrange();
        });
        addHeaderWidget(button);
        m_severityButtons << button;
    }
    auto *menu = new QMenu(this);
    for (const FindingState state : AllStates) {
        QAction *action = menu->addAction(Theme::toneIcon(findingStateTone(state)), findingStateName(state));
        action->setCheckable(true);
        action->setChecked(m_wish.states & bitOf(state));
        connect(action, &QAction::toggled, this,
                [this, state](bool on) { setStates(quint8(on ? m_wish.states | bitOf(state) : m_wish.states & ~bitOf(state))); });
        m_stateActions << action;
    }
    m_stateButton = new QToolButton(this);
    m_stateButton->setMenu(menu);
    m_stateButton->setPopupMode(QToolButton::InstantPopup);
    m_stateButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stateButton->setIcon(Theme::icon(u"view-filter"_s));
    m_stateButton->setToolTip(tr("Which verdicts are shown: what fails, passes, does not apply, is not known"));
    m_stateButton->setFocusPolicy(Qt::StrongFocus);
    addHeaderWidget(m_stateButton);
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Grouped by"));
    m_grouping->addItem(tr("By subject"), int(FindingGrouping::BySubject));
    m_grouping->addItem(tr("By check"), int(FindingGrouping::ByCheck));
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this](int at) { setGrouping(FindingGrouping(m_grouping->itemData(at).toInt())); });
    addHeaderWidget(m_grouping);
    showCounts();
}

void FindingsPage::makeExportMenu()
{
    m_exportMenu = new QMenu(tr("Export"), this);
    using handoff::ReportFormat;
    struct Choice {
        ReportFormat format;
        QString title, suffix;
    };
    for (const Choice &choice :
         {Choice{ReportFormat::Html, tr("HTML, to read and print"), u"html"_s}, Choice{ReportFormat::Json, tr("JSON"), u"json"_s},
          Choice{ReportFormat::Sarif, tr("SARIF 2.1.0, for code scanning"), u"sarif"_s},
          Choice{ReportFormat::Csv, tr("CSV, for a spreadsheet"), u"csv"_s},
          Choice{ReportFormat::JUnit, tr("JUnit XML, for CI"), u"xml"_s},
          Choice{ReportFormat::Text, tr("Plain text"), u"txt"_s}}) {
        QAction *action = m_exportMenu->addAction(choice.title);
        action->setProperty("paletteText", tr("Export findings: %1").arg(choice.title));
        connect(action, &QAction::triggered, this, [this, choice] { chooseExport(choice.format, choice.suffix, choice.title); });
    }
    m_export = new QAction(Theme::icon(u"document-export"_s), tr("Export"), this);
    m_export->setMenu(m_exportMenu);
    addHeaderAction(m_export);
    for (QObject *object : m_export->associatedObjects()) {
        if (auto *button = qobject_cast<QToolButton *>(object))
            button->setPopupMode(QToolButton::InstantPopup);
    }
}

QToolButton *FindingsPage::severityButton(Severity severity) const
{
    return m_severityButtons.at(std::ranges::find(FindingSeverities, severity) - FindingSeverities.begin());
}

QList<QAction *> FindingsPage::pageActions() const
{
    return QList<QAction *>{m_detail->containerAction(),
                            m_detail->hardenAction(),
                            m_detail->acceptAction(),
                            m_detail->withdrawAction(),
                            m_closeAll,
                            m_openAll,
                            m_searcher->startAction(),
                            m_files->openAction(),
                            m_table->copyRowsAction(),
                            m_table->copyCellAction()}
           + m_exportMenu->actions();
}

QMenu *FindingsPage::columnMenu() const
{
    return m_tabs->currentWidget() == m_ways         ? m_ways->table()->columnMenu()
           : m_tabs->currentWidget() == m_exceptions ? m_exceptions->table()->columnMenu()
                                                     : m_table->columnMenu();
}

void FindingsPage::setStates(quint8 states)
{
    m_wish.states = states;
    for (const FindingState state : AllStates) {
        const QSignalBlocker blocker(m_stateActions[qsizetype(state)]);
        m_stateActions[qsizetype(state)]->setChecked(states & bitOf(state));
    }
    showCounts();
    // where only failures are shown the column says nothing
    m_table->setColumnHidden(int(FindingColumn::State), states == bitOf(FindingState::Fails));
    arrange();
}

void FindingsPage::setGrouping(FindingGrouping grouping)
{
    if (m_wish.grouping == grouping)
        return;
    m_wish.grouping = grouping;
    m_wish.closed.clear();
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
    m_table->setColumnHidden(int(FindingColumn::Subject), grouping == FindingGrouping::BySubject);
    arrange();
}

void FindingsPage::setContainer(const ContainerId &id)
{
    m_wish.container = id.toString();
    const snapshot::ContainerPtr container = snapshot()->container(id);
    m_containerChip->setText(tr("Only %1").arg(container ? visibleText(container->summary.name) : id.toString().left(12)));
    m_containerChip->setVisible(!id.isEmpty());
    arrange();
}

void FindingsPage::hostChanged()
{
    m_feed->clear();
    m_wish.container.clear();
    m_wish.closed.clear();
    m_containerChip->hide();
    ++m_newest;
    m_model->setLines(nullptr, {}, m_wish.grouping);
    m_ways->setView(nullptr);
    m_exceptions->setView(nullptr, FindingsFeed::exceptionsPath(), QDate::currentDate());
    m_detail->showNothing();
    m_searcher->setHost(host());
    if (host())
        m_feed->take(snapshot());
    showState();
}

void FindingsPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change)
    m_feed->take(snapshot());
}

void FindingsPage::viewChanged()
{
    m_ways->setView(m_feed->view());
    m_exceptions->setView(m_feed->view(), FindingsFeed::exceptionsPath(), QDate::currentDate());
    showBanner();
    showCounts();
    arrange();
    showState(); // the frame before its rows: to paint both at once takes longer than a frame
}

// In a worker; of several under way the newest counts.
void FindingsPage::arrange()
{
    const FindingsViewPtr view = m_feed->view();
    if (!view)
        return;
    ++m_arranging;
    QtConcurrent::run([view, wish = m_wish] {
        return arrangeFindings(*view, wish);
    }).then(this, [this, view, grouping = m_wish.grouping, number = ++m_newest](const FindingArrangement &arrangement) {
        --m_arranging;
        if (number == m_newest)
            take(view, arrangement, grouping);
    });
}

void FindingsPage::take(const FindingsViewPtr &view, const FindingArrangement &arrangement, FindingGrouping grouping)
{
    m_model->setLines(view, arrangement, grouping);
    const QModelIndex wanted = m_wantedKey.isEmpty() ? QModelIndex() : m_model->indexOf(m_wantedKey);
    if (wanted.isValid()) {
        m_wantedKey.clear();
        m_table->selectRow(wanted.row());
    }
    showState();
}

void FindingsPage::showSelection()
{
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    const QModelIndex index = selected.isEmpty() ? QModelIndex() : selected.first();
    if (const FindingRow *row = m_model->rowAt(index))
        m_detail->showFinding(m_model->view(), *row);
    else if (const FindingGroup *group = m_model->headAt(index))
        m_detail->showGroup(m_model->view(), *group);
    else
        m_detail->showNothing();
}

void FindingsPage::toggleGroup(const QModelIndex &index)
{
    const FindingGroup *head = m_model->headAt(index);
    if (!head)
        return;
    if (head->isClosed)
        m_wish.closed.remove(head->key);
    else
        m_wish.closed.insert(head->key);
    arrange();
}

void FindingsPage::showCounts()
{
    const auto counts = m_feed->view() ? m_feed->view()->countBySeverity() : std::array<int, 6>{};
    for (const Severity severity : FindingSeverities) {
        QToolButton *button = severityButton(severity);
        const QSignalBlocker blocker(button);
        button->setChecked(m_wish.severities & bitOf(severity));
        button->setIcon(Theme::toneIcon(severityTone(severity)));
        button->setText(QString::number(counts.at(size_t(severity))));
        const QString name = findings::severityName(severity);
        button->setToolTip(tr("%1: %n finding(s)", nullptr, counts.at(size_t(severity))).arg(name));
        button->setAccessibleName(button->toolTip());
    }
    QStringList names;
    for (const FindingState state : AllStates) {
        if (m_wish.states & bitOf(state))
            names << findingStateName(state);
    }
    m_stateButton->setText(names.size() == FindingStates ? tr("All verdicts")
                           : names.isEmpty()             ? tr("No verdict")
                           : names.size() == 1           ? names.first()
                                                         : tr("%1 and %2 more").arg(names.first()).arg(names.size() - 1));
}

void FindingsPage::showBanner()
{
    if (!m_feed->view()) {
        m_banner->hide();
        return;
    }
    const FindingsView &view = *m_feed->view();
    if (m_searcher->isSearching()) {
        m_banner->show(Tone::Info, m_searcher->progress(), {m_searcher->stopAction()});
    } else if (view.exceptionsError) {
        const ErrorText text = errorText(*view.exceptionsError, FindingsFeed::exceptionsPath());
        m_banner->show(Tone::High, tr("The exceptions are not applied: %1").arg(text.sentence), {}, text.technical);
    } else if (const auto &expired = view.evaluation.expired; !expired.isEmpty()) {
        QStringList lines;
        for (const findings::FindingException &one : expired)
            lines << u"%1 %2: %3"_s.arg(one.check, visibleText(one.subject), visibleText(one.reason));
        m_banner->show(Tone::Medium, tr("%n exception(s) have expired: their findings are back.", nullptr, int(expired.size())),
                       {}, lines.join(u'\n'));
    } else if (const QStringList &missing = view.evaluation.missing; !missing.isEmpty()) {
        m_banner->show(Tone::Unknown, tr("Not everything is judged: %1").arg(visibleText(missing.first())), {},
                       missing.join(u'\n'));
    } else {
        m_banner->hide();
    }
}

void FindingsPage::showState()
{
    using State = snapshot::Host::State;
    const State state = host() ? host()->state() : State::Connecting;
    m_export->setEnabled(m_feed->view() != nullptr);
    if (host() && m_feed->view() && m_feed->view()->snapshot->takenAt.isValid()) {
        m_stack->setCurrentIndex(1);
        const bool isEmpty = m_model->rowCount() == 0 && m_arranging == 0;
        m_listStack->setCurrentIndex(isEmpty ? 1 : 0);
        if (isEmpty && m_feed->view()->evaluation.findings.isEmpty())
            m_emptyState->show(u"checkmark"_s, tr("Nothing is found."),
                               tr("Every check that could be answered passes. What is not known is listed under the verdicts."));
        else if (isEmpty)
            m_emptyState->show(u"view-filter"_s, tr("No finding matches."), tr("The filter hides all of them."), {m_clearFilter});
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (!host())
        m_state->show(iconName(), tr("No engine is open."), tr("Connect to one, or open a saved snapshot."));
    else if (state == State::Failed && host()->error()) {
        const ErrorText text = errorText(*host()->error(), host()->name());
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy, {}, text.technical);
    } else
        m_state->show(u"view-refresh"_s, tr("Judging %1…").arg(host()->name()), {});
}

void FindingsPage::askToAccept()
{
    auto *dialog = new ExceptionDialog(m_detail->finding(), QDate::currentDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { accept(dialog->exception()); });
    dialog->open();
}

void FindingsPage::harden(const ContainerId &id)
{
    const snapshot::ContainerPtr container = snapshot()->container(id);
    if (!container || container->rawInspect.isEmpty()) {
        Q_EMIT notice(tr("The engine's details of this container are not known."));
        return;
    }
    auto *dialog = new HardenDialog(container, host(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HardenDialog::jumpRequested, this, &Page::jumpRequested);
    dialog->open();
}

void FindingsPage::accept(const findings::FindingException &exception)
{
    m_feed->addException(exception);
    Q_EMIT notice(tr("Accepted %1").arg(exception.check));
}

void FindingsPage::withdraw()
{
    const FindingRow *row = m_model->rowAt(m_table->currentIndex());
    if (row && row->accepted >= 0)
        m_feed->removeException(m_model->view()->evaluation.accepted.at(row->accepted).by);
}

void FindingsPage::chooseExport(handoff::ReportFormat format, const QString &suffix, const QString &kind)
{
    QString folder = QSettings().value("findings/exportFolder"_L1).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export findings"), folder, u"%1 (*.%2)"_s.arg(kind, suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"findings-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        QSettings().setValue("findings/exportFolder"_L1, QFileInfo(path).absolutePath());
        exportTo(path, format);
    });
    dialog->open();
}

void FindingsPage::exportTo(const QString &path, handoff::ReportFormat format)
{
    if (!m_feed->view())
        return;
    QtConcurrent::run([view = m_feed->view(), path, format]() -> QString {
        QSaveFile file(path);
        const QByteArray report = handoff::writeReport(view->evaluation, format);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit();
        return isWritten ? QString() : file.errorString();
    }).then(this, [this, path](const QString &problem) {
        Q_EMIT notice(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
    });
}

void FindingsPage::goTo(const Destination &destination)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!destination.tab.isEmpty() && m_tabs->widget(i)->objectName() == destination.tab)
            m_tabs->setCurrentIndex(i);
    }
    if (!destination.container.isEmpty()) {
        if (destination.tab == "ways"_L1)
            m_ways->select(destination.container);
        else
            setContainer(destination.container);
        if (destination.tab == "harden"_L1)
            harden(destination.container);
    }
    if (destination.detail.isEmpty())
        return;
    if (destination.container.isEmpty())
        setContainer({});
    const auto severity = destination.detail.startsWith("severity:"_L1)
                              ? handoff::severityFromWord(QStringView(destination.detail).sliced(9))
                              : std::nullopt;
    m_wish.severities = severity ? bitOf(*severity) : quint8(0xff);
    const bool isUnknown = destination.detail == "status:not-known"_L1;
    setStates(bitOf(isUnknown ? FindingState::NotKnown : FindingState::Fails));
    filterEdit()->setText(severity || isUnknown ? QString() : destination.detail);
}

void FindingsPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("tab"_L1, m_tabs->currentWidget()->objectName());
    settings.setValue("splitter"_L1, m_splitter->place());
    settings.setValue("waysSplitter"_L1, m_ways->place());
    settings.setValue("grouping"_L1, int(m_wish.grouping));
    settings.setValue("severities"_L1, int(m_wish.severities));
    settings.setValue("states"_L1, int(m_wish.states));
}

void FindingsPage::restoreState()
{
    m_table->setSettingsGroup(u"findings/table"_s);
    m_ways->table()->setSettingsGroup(u"findings/ways"_s);
    m_exceptions->table()->setSettingsGroup(u"findings/exceptionTable"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_splitter->setPlace(settings.value("splitter"_L1).toByteArray());
    m_ways->setPlace(settings.value("waysSplitter"_L1).toByteArray());
    m_wish.severities = quint8(settings.value("severities"_L1, 0xff).toUInt());
    if (settings.contains("states"_L1))
        setStates(quint8(settings.value("states"_L1).toUInt()));
    if (settings.value("grouping"_L1).toInt() == int(FindingGrouping::ByCheck))
        setGrouping(FindingGrouping::ByCheck);
    showCounts();
    goTo({.page = {}, .container = {}, .tab = settings.value("tab"_L1).toString(), .detail = {}});
}

void FindingsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FindingsPage::dropEvent(QDropEvent *event)
{
    m_tabs->setCurrentWidget(m_files);
    m_stack->setCurrentIndex(1);
    m_files->open(draggedFile(event->mimeData()));
    event->acceptProposedAction();
}

bool FindingsPage::isSettled() const
{
    return !m_feed->isWorking() && m_arranging == 0 && !m_ways->isWorking() && !m_files->isWorking();
}

bool FindingsPage::isDrawn() const
{
    return isSettled();
}

QStringList FindingsPage::tourStates() const
{
    return {u"default"_s, u"by-check"_s, u"all-verdicts"_s, u"ways"_s, u"exceptions"_s, u"files"_s};
}

void FindingsPage::showTourState(const QString &state)
{
    goTo({.page = {},
          .container = {},
          .tab = state == "ways"_L1 || state == "exceptions"_L1 || state == "files"_L1 ? state : u"findings"_s,
          .detail = {}});
    setGrouping(state == "by-check"_L1 ? FindingGrouping::ByCheck : FindingGrouping::BySubject);
    setStates(state == "all-verdicts"_L1 ? quint8(0x1f) : bitOf(FindingState::Fails));
    m_table->selectRow(1);
    if (state == "files"_L1)
        m_files->openExample();
}

} // namespace bulkhead::ui
