// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerspage.h"

#include "ui/containers/comparisonview.h"
#include "ui/containers/containerfeed.h"
#include "ui/containers/containerfilter.h"
#include "ui/containers/containertablemodel.h"
#include "ui/containers/inspector.h"
#include "ui/containers/processestab.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

/// In a window of 1280 pixels the table shows everything up to AppArmor beside it.
constexpr SideSize InspectorSize{.share = 0.315, .smallest = 336, .largest = 520};
constexpr int InspectDelay = 40; ///< milliseconds: arrow keys held down do not wait for the inspector

QList<DataColumn> containerColumns()
{
    return {{.key = u"name"_s, .width = 112, .elide = Qt::ElideMiddle},
            {.key = u"severity"_s, .width = 88},
            {.key = u"state"_s, .width = 92},
            {.key = u"user"_s, .width = 80},
            {.key = u"privileged"_s, .width = 76},
            {.key = u"capabilities"_s, .width = 92},
            {.key = u"seccomp"_s, .width = 72},
            {.key = u"apparmor"_s, .width = 104, .elide = Qt::ElideMiddle},
            {.key = u"no-new-privileges"_s, .width = 128},
            {.key = u"network"_s, .width = 108},
            {.key = u"processes"_s, .width = 88},
            {.key = u"users"_s, .width = 80, .shown = false},
            {.key = u"mounts"_s, .width = 150, .elide = Qt::ElideMiddle},
            {.key = u"image"_s, .width = 160, .elide = Qt::ElideMiddle},
            {.key = u"created"_s, .width = 96, .shown = false},
            {.key = u"id"_s, .width = 112, .shown = false, .monospace = true},
            {.key = u"pid"_s, .width = 72, .shown = false, .monospace = true}};
}

} // namespace

ContainersPage::ContainersPage(QWidget *parent)
    : Page(u"containers"_s, tr("Containers"), tr("What each container may do, and which of them stand out"), parent)
{
    m_model = new ContainerTableModel(this);
    m_filter = new ContainerFilter(m_model, this);
    m_feed = new ContainerFeed(m_model, this);
    connect(m_feed, &ContainerFeed::changed, this, &ContainersPage::rowsChanged);

    addFilter(tr("Filter by name, image, user, ID, …"));
    connect(this, &Page::filterTextChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showState();
    });
    makeTable();
    m_inspector = new Inspector(this);
    connect(m_inspector, &Inspector::notice, this, &Page::notice);
    connect(m_inspector, &Inspector::jumpRequested, this, &Page::jumpRequested);

    m_splitter = new SideSplitter(m_table, m_inspector, InspectorSize, this);
    m_state = new StateView(this);
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);
    setContent(m_stack);
    setFocusProxy(m_table);
    makeActions();

    m_inspectTimer.setSingleShot(true);
    m_inspectTimer.setInterval(InspectDelay);
    connect(&m_inspectTimer, &QTimer::timeout, this, &ContainersPage::showSelection);
    showState();
}

void ContainersPage::makeTable()
{
    m_table = new DataTable(tr("Containers"), this);
    m_table->setModel(m_filter);
    m_table->setColumns(containerColumns());
    connect(m_table, &DataTable::copied, this, &Page::notice);
    connect(m_table, &DataTable::selectionMoved, this, [this] { m_inspectTimer.start(); });
}

void ContainersPage::makeActions()
{
    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    addHeaderWidget(m_count);

    m_hideStopped = new QAction(Theme::icon(u"view-hidden"_s), tr("Hide stopped"), this);
    m_hideStopped->setCheckable(true);
    m_hideStopped->setToolTip(tr("Show only containers that run"));
    connect(m_hideStopped, &QAction::toggled, this, [this](bool hide) {
        m_filter->setHideStopped(hide);
        showState();
    });
    m_chooseColumns = new QAction(Theme::icon(u"view-table-of-contents-ltr"_s), tr("Columns"), this);
    m_chooseColumns->setMenu(m_table->columnMenu());
    m_showInspector = new QAction(Theme::icon(u"sidebar-expand-right"_s), tr("Inspector"), this);
    m_showInspector->setCheckable(true);
    m_showInspector->setChecked(true);
    connect(m_showInspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
    for (QAction *action : {m_hideStopped, m_chooseColumns, m_showInspector}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        addHeaderWidget(button);
    }

    m_clearFilter = new QAction(tr("Show all containers"), this);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        filterEdit()->clear();
        m_hideStopped->setChecked(false);
    });
    m_refresh = new QAction(tr("Try again"), this);
    connect(m_refresh, &QAction::triggered, this, [this] {
        if (host())
            host()->refresh();
    });
    makeJudgingActions();
    makeCommandActions();
}

// What leads to the findings, to the dialog that takes rights away, and to the comparison.
void ContainersPage::makeJudgingActions()
{
    const auto jump = [this](const QString &page, const QString &tab) {
        const auto selected = selectedContainers();
        if (!selected.isEmpty())
            Q_EMIT jumpRequested({.page = page,
                                  .container = selected.first()->id(),
                                  .tab = tab,
                                  .detail = selected.size() > 1 ? selected[1]->id().toString() : QString()});
    };
    m_showFindings = new QAction(Theme::icon(u"bulkhead-findings"_s), tr("Show findings"), this);
    m_showFindings->setToolTip(tr("What is wrong with the selected container, and how to mend it"));
    connect(m_showFindings, &QAction::triggered, this, [jump] { jump(u"findings"_s, u"findings"_s); });
    m_harden = new QAction(Theme::icon(u"lock"_s), tr("Harden…"), this);
    m_harden->setToolTip(tr("Choose what to take away from this container, and see the command that makes what is left"));
    connect(m_harden, &QAction::triggered, this, [jump] { jump(u"findings"_s, u"harden"_s); });
    m_compare = new QAction(Theme::icon(u"bulkhead-compare"_s), tr("Compare the two"), this);
    m_compare->setToolTip(tr("What is weaker and what is stricter in the second of two selected containers"));
    connect(m_compare, &QAction::triggered, this, [jump] { jump(u"compare"_s, {}); });
}

void ContainersPage::makeCommandActions()
{
    connect(static_cast<ProcessesTab *>(m_inspector->tab(u"processes"_s)), &ProcessesTab::groupRequested, this,
            [this](const QString &path) {
                Q_EMIT jumpRequested({.page = u"cgroups"_s, .container = {}, .tab = {}, .detail = path});
            });
    m_showCapabilities = new QAction(Theme::icon(u"bulkhead-capability"_s), tr("Show in Capabilities"), this);
    m_showCapabilities->setToolTip(tr("Compare the capabilities of the selected containers"));
    connect(m_showCapabilities, &QAction::triggered, this, [this] {
        QStringList ids;
        for (const snapshot::ContainerPtr &container : selectedContainers())
            ids << container->id().toString();
        if (!ids.isEmpty())
            Q_EMIT jumpRequested(
                {.page = u"capabilities"_s, .container = ContainerId(ids.takeFirst()), .tab = {}, .detail = ids.join(u',')});
    });
    addHeaderAction(m_showCapabilities);
    m_changeLimits = new QAction(Theme::icon(u"bulkhead-cgroups"_s), tr("Change limits…"), this);
    m_changeLimits->setToolTip(
        tr("Change the limits of memory, CPUs and processes through the engine, on the page Control Groups"));
    connect(m_changeLimits, &QAction::triggered, this, [this] {
        const auto selected = selectedContainers();
        if (selected.size() == 1)
            Q_EMIT jumpRequested({.page = u"cgroups"_s, .container = selected[0]->id(), .tab = u"limits"_s, .detail = {}});
    });

    auto *menu = new QMenu(tr("Copy as command"), this);
    const std::initializer_list<std::pair<ContainerCommand, QString>> commands{
        {ContainerCommand::Inspect, u"docker inspect"_s},
        {ContainerCommand::Exec, u"docker exec"_s},
        {ContainerCommand::Logs, u"docker logs"_s},
        {ContainerCommand::Top, u"docker top"_s},
        {ContainerCommand::RunOptions, tr("docker run, security options")}};
    for (const auto &[command, title] : commands) {
        QAction *action = menu->addAction(Theme::icon(u"edit-copy"_s), title);
        action->setProperty("paletteText", tr("Copy as command: %1").arg(title));
        connect(action, &QAction::triggered, this, [this, command] { copyCommand(command); });
        m_commands << action;
    }
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_table->addActions({menu->menuAction(), separator, m_showFindings, m_harden, m_compare, m_showCapabilities, m_changeLimits});
}

QList<QAction *> ContainersPage::pageActions() const
{
    return QList<QAction *>{m_showCapabilities,        m_changeLimits, m_hideStopped, m_showInspector, m_table->copyRowsAction(),
                            m_table->copyCellAction(), m_showFindings, m_harden,      m_compare}
           + m_commands;
}

bool ContainersPage::isSettled() const
{
    return !m_feed->isWorking() && !m_inspectTimer.isActive();
}

void ContainersPage::hostChanged()
{
    m_loaded = false;
    m_model->reset({}, snapshot());
    snapshotChanged({.everything = true, .inserted = {}, .updated = {}, .removed = {}});
}

void ContainersPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    m_feed->take(snapshot(), change);
}

void ContainersPage::hostStateChanged()
{
    showState();
}

void ContainersPage::rowsChanged()
{
    m_loaded = m_loaded || m_model->rowCount() > 0 || (host() && host()->state() != snapshot::Host::State::Connecting);
    if (!m_wanted.isEmpty() && m_model->rowOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, {}));
    showState();
    m_inspectTimer.start(); // what is inspected may have changed
}

QList<snapshot::ContainerPtr> ContainersPage::selectedContainers() const
{
    QList<snapshot::ContainerPtr> containers;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        containers << m_filter->row(index).entry;
    return containers;
}

void ContainersPage::showSelection()
{
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    QList<ContainerRow> rows;
    for (const QModelIndex &index : selected.first(qMin(selected.size(), ComparisonView::MostCompared)))
        rows << m_filter->row(index);
    m_showCapabilities->setEnabled(!rows.isEmpty());
    for (QAction *ofOne : {m_changeLimits, m_showFindings, m_harden})
        ofOne->setEnabled(selected.size() == 1);
    m_compare->setEnabled(selected.size() == 2);
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(!rows.isEmpty());
    m_inspector->showSelection(rows, selected.size(), m_model->snapshot());
}

void ContainersPage::showState()
{
    using State = snapshot::Host::State;
    const State state = host() ? host()->state() : State::Connecting;
    showCount();
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (!host())
        m_state->show(iconName(), tr("No engine is open."), tr("Connect to one, or open a saved snapshot."));
    else if (m_model->rowCount() > 0)
        m_state->show(u"view-filter"_s, tr("No container matches."),
                      tr("The filter hides all %1 of them.").arg(m_model->rowCount()), {m_clearFilter});
    else if (state == State::Failed && host()->error()) {
        const ErrorText text = errorText(*host()->error(), host()->name());
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy, {m_refresh}, text.technical);
    } else if (state == State::Connecting || m_feed->isWorking() || !m_loaded)
        m_state->show(u"view-refresh"_s, tr("Asking %1 for its containers…").arg(host()->name()), {});
    else
        m_state->show(iconName(), tr("This engine has no containers."),
                      tr("Start one, for example: docker run -d --name web nginx. It appears here at once."));
}

void ContainersPage::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%1 containers").arg(all) : tr("%1 of %2 containers").arg(shown).arg(all));
    m_count->setVisible(all > 0);
}

void ContainersPage::copyCommand(ContainerCommand command)
{
    const QList<snapshot::ContainerPtr> containers = selectedContainers();
    if (containers.isEmpty())
        return;
    QApplication::clipboard()->setText(commandFor(command, containers, m_model->snapshot()->provenance));
    Q_EMIT notice(tr("Copied the command"));
}

void ContainersPage::select(const ContainerId &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid())
        m_clearFilter->trigger(); // a jump to a container that the filter hides shows it
    m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
    m_table->scrollTo(m_table->currentIndex());
}

void ContainersPage::goTo(const Destination &destination)
{
    if (!destination.container.isEmpty())
        select(destination.container);
    if (!destination.tab.isEmpty()) {
        m_showInspector->setChecked(true);
        showSelection();
        m_inspector->goTo(destination.tab, destination.detail);
    }
    takeFocus(Qt::OtherFocusReason);
}

QMenu *ContainersPage::columnMenu() const
{
    return m_table->columnMenu();
}

void ContainersPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("splitter"_L1, m_splitter->place());
    settings.setValue("inspector"_L1, m_showInspector->isChecked());
    settings.setValue("hideStopped"_L1, m_hideStopped->isChecked());
    settings.setValue("tab"_L1, m_inspector->currentTab());
}

void ContainersPage::restoreState()
{
    m_table->setSettingsGroup(u"containers/table"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_splitter->setPlace(settings.value("splitter"_L1).toByteArray());
    m_showInspector->setChecked(settings.value("inspector"_L1, true).toBool());
    m_hideStopped->setChecked(settings.value("hideStopped"_L1, false).toBool());
    m_inspector->goTo(settings.value("tab"_L1).toString());
}

QStringList ContainersPage::tourStates() const
{
    return {u"default"_s, u"capabilities"_s, u"processes"_s, u"mounts"_s, u"raw"_s, u"compare"_s, u"filtered"_s};
}

void ContainersPage::showTourState(const QString &state)
{
    filterEdit()->setText(state == "filtered"_L1 ? u"web"_s : QString{});
    m_table->sortByColumn(int(ContainerColumn::Severity), Qt::DescendingOrder);
    m_table->clearSelection();
    m_inspector->goTo(state == "default"_L1 ? u"summary"_s : state);
    m_table->selectRow(0);
    if (state == "compare"_L1) {
        for (int row = 1; row < qMin(4, m_filter->rowCount()); ++row)
            m_table->selectionModel()->select(m_filter->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    showSelection();
}

} // namespace bulkhead::ui
