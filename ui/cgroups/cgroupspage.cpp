// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupspage.h"

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"
#include "ui/cgroups/agentcgrouphands.h"
#include "ui/cgroups/cgroupdetail.h"
#include "ui/cgroups/cgroupfeed.h"
#include "ui/cgroups/cgroupworkbench.h"
#include "ui/cgroups/sparklinedelegate.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <unistd.h>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A whole reading of a host with 200 containers takes a fifth of a second of CPU time.
constexpr auto RefreshInterval = 15s;
constexpr int DetailWidth = 400;
constexpr int LeastBench = 280; ///< its tools, two steps, and the output of one

} // namespace

CgroupsPage::CgroupsPage(QWidget *parent)
    : Page(u"cgroups"_s, tr("Control Groups"), tr("What containers and services may use of the host, and what they use now"),
           parent)
{
    m_feed = new CgroupFeed(this);
    m_model = new CgroupTreeModel(m_feed->history(), this);
    m_filter = new CgroupFilter(m_model, this);
    makeTree();
    m_detail = new CgroupDetail(this);
    connect(m_detail, &CgroupDetail::notice, this, &Page::notice);
    connect(m_feed, &CgroupFeed::sampled, m_model, &CgroupTreeModel::updateUse);
    m_workbench = new CgroupWorkbench(this);
    m_workbench->hide();
    connect(m_workbench, &CgroupWorkbench::notice, this, &Page::notice);
    connect(m_workbench, &CgroupWorkbench::hostChanged, this, [this] {
        if (auto *live = qobject_cast<snapshot::LiveHost *>(host()))
            live->observeHost();
    });
    connect(m_workbench->steps(), &CgroupSteps::groupMade, this, [this](const QString &path) { m_wanted = path; });

    addFilter(tr("Filter by container or group"));
    connect(this, &Page::filterTextChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        if (!text.trimmed().isEmpty())
            m_tree->expandAll();
    });
    m_hierarchies = new QComboBox(this);
    m_hierarchies->setAccessibleName(tr("Hierarchy"));
    m_hierarchies->setToolTip(tr("Version 1 has a tree of groups for each controller; merged, groups of the same path are one."));
    m_hierarchies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_hierarchies, &QComboBox::activated, this, &CgroupsPage::make);
    addHeaderWidget(m_hierarchies);
    makeActions();

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_tree);
    m_beside = new QSplitter(Qt::Vertical, this);
    m_beside->setChildrenCollapsible(false);
    m_beside->addWidget(m_detail);
    m_beside->addWidget(m_workbench);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({3 * DetailWidth, DetailWidth});
    m_banner = new Banner(this);
    m_banner->hide();
    m_state = new StateView(this);
    m_offer = new AgentOffer(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);
    setContent(m_stack);
    setFocusProxy(m_tree);

    m_refreshTimer.setInterval(RefreshInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (auto *live = qobject_cast<snapshot::LiveHost *>(host()))
            live->observeHost();
    });
    showState();
}

void CgroupsPage::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setAccessibleName(tr("Control groups"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new SparklineDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // that shows the container
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(CgroupTreeModel::Group, Qt::AscendingOrder);
    m_tree->header()->setSectionsMovable(true);
    constexpr std::array Widths{220, 80, 144, 88, 152, 96, 88, 120, 88, 152, 136, 72, 80, 80};
    static_assert(Widths.size() == CgroupTreeModel::Columns);
    for (int column = 0; column < CgroupTreeModel::Columns; ++column)
        m_tree->setColumnWidth(column, Widths[std::size_t(column)]);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CgroupsPage::showCurrent);
    connect(m_tree, &QAbstractItemView::activated, this, [this] { m_openContainer->trigger(); });
}

void CgroupsPage::makeActions()
{
    m_onlyContainers = new QAction(Theme::icon(u"bulkhead-containers"_s), tr("Only containers"), this);
    m_onlyContainers->setCheckable(true);
    connect(m_onlyContainers, &QAction::toggled, this, [this](bool only) {
        m_filter->setOnlyContainers(only);
        if (only)
            m_tree->expandAll();
    });
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_onlyContainers);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addHeaderWidget(button);
    m_change = new QAction(Theme::icon(u"document-edit"_s), tr("Change"), this);
    m_change->setToolTip(tr("Change the control groups"));
    m_change->setCheckable(true);
    m_change->setVisible(false);
    connect(m_change, &QAction::toggled, this, [this](bool on) {
        m_workbench->setVisible(on);
        if (on && m_beside->sizes().value(1) < LeastBench) // saved while it was hidden
            m_beside->setSizes({m_beside->height() / 2, m_beside->height() / 2});
    });
    m_changeButton = new QToolButton(this);
    m_changeButton->setDefaultAction(m_change);
    m_changeButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_changeButton->hide();
    addHeaderWidget(m_changeButton);
    m_openContainer = new QAction(Theme::icon(u"bulkhead-containers"_s), tr("Show container"), this);
    m_openContainer->setToolTip(tr("Show the container of this group on the page Containers"));
    connect(m_openContainer, &QAction::triggered, this, [this] {
        const ContainerId id = m_model->containerAt(m_filter->mapToSource(m_tree->currentIndex()));
        if (!id.isEmpty())
            Q_EMIT jumpRequested({.page = u"containers"_s, .container = id, .tab = {}, .detail = {}});
    });
    m_tree->addAction(m_openContainer);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_refresh = new QAction(tr("Try again"), this);
    connect(m_refresh, &QAction::triggered, this, [this] {
        if (host())
            host()->refresh();
    });
}

QList<QAction *> CgroupsPage::pageActions() const
{
    return {m_onlyContainers, m_openContainer, m_change};
}

QString CgroupsPage::shownHierarchy() const
{
    return m_hierarchies->currentData().toString();
}

void CgroupsPage::hostChanged()
{
    m_offer->setHost(host());
    m_hasView = false;
    m_wantedContainer = {};
    m_feed->forget();
    followHost();
    fillHierarchies();
    make();
    runFeed();
    showState();
}

// What changes its groups, and what may sample them for us.
void CgroupsPage::followHost()
{
    m_workbench->setHands(nullptr);
    delete m_hands;
    m_hands = nullptr;
    auto *live = qobject_cast<snapshot::LiveHost *>(host());
    if (live && live->agent()) {
        m_hands = new AgentCgroupHands(live, this);
        connect(m_hands, &CgroupHands::stateChanged, this, &CgroupsPage::runFeed);
        m_workbench->setHands(m_hands);
    }
    m_change->setVisible(m_hands);
    m_changeButton->setVisible(m_hands);
    if (!m_hands)
        m_change->setChecked(false);
}

void CgroupsPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    if (change.hostFacts || change.everything)
        fillHierarchies();
    make();
}

void CgroupsPage::hostStateChanged()
{
    runFeed();
    showState();
}

// In a worker; of several under way the newest counts.
void CgroupsPage::make()
{
    ++m_making;
    QtConcurrent::run(cgroupView, snapshot(), shownHierarchy()).then(this, [this, number = ++m_newest](const CgroupView &view) {
        --m_making;
        if (number == m_newest)
            take(view);
    });
}

void CgroupsPage::take(const CgroupView &view)
{
    const bool isFirst = m_model->rowCount() == 0;
    // what was open and selected stays so: the groups are read anew now and then
    QStringList open;
    const auto collect = [&](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < m_filter->rowCount(above); ++row) {
            const QModelIndex index = m_filter->index(row, 0, above);
            if (m_tree->isExpanded(index)) {
                open += m_model->nodeAt(m_filter->mapToSource(index))->path;
                self(self, index);
            }
        }
    };
    collect(collect, {});
    const host::CgroupNode *const current = m_model->nodeAt(m_filter->mapToSource(m_tree->currentIndex()));
    const QString before = current ? current->path : QString();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_hasView = true;
    m_model->setView(view);
    if (view.snapshot->host) {
        if (const QString group = groupOf(std::exchange(m_wantedContainer, {})); !group.isEmpty())
            m_wanted = group;
    }
    // a group that was just made comes with a later reading
    const bool isThere = m_model->indexOf(m_wanted).isValid();
    const QString selected = isThere ? std::exchange(m_wanted, {}) : before;
    for (const QString &path : std::as_const(open))
        m_tree->setExpanded(m_filter->mapFromSource(m_model->indexOf(path)), true);
    if (isFirst)
        m_tree->expandToDepth(1);
    const host::CgroupNode *const still = m_model->nodeAt(m_filter->mapToSource(m_tree->currentIndex()));
    if (!selected.isEmpty() && (!still || still->path != selected)) {
        select(selected);
        if (selected == before)
            m_tree->verticalScrollBar()->setValue(scrolled);
    }
    if (view.snapshot->host)
        m_feed->setGroups(view.snapshot->host->cgroups, view.tree);
    runFeed();
    showCurrent();
    showMissing();
    showState();
}

void CgroupsPage::fillHierarchies()
{
    const QString before = shownHierarchy();
    m_hierarchies->clear();
    m_hierarchies->addItem(tr("All hierarchies, merged"), QString());
    if (const auto shown = snapshot(); shown->host) {
        for (const host::CgroupHierarchy &hierarchy : shown->host->cgroups.hierarchies) {
            const QString title = hierarchy.version == 2 ? tr("Version 2") : tr("Version 1: %1").arg(hierarchy.name());
            m_hierarchies->addItem(title, hierarchy.name());
        }
    }
    m_hierarchies->setCurrentIndex(std::max(m_hierarchies->findData(before), 0));
    m_hierarchies->setVisible(m_hierarchies->count() > 2); // of one there is nothing to merge
}

// Through the agent where one runs; without, only what this machine shows can be sampled. The rest has the figures of its
// snapshot.
void CgroupsPage::runFeed()
{
    auto *const live = qobject_cast<snapshot::LiveHost *>(host());
    const bool isHere = live && live->context().endpoint.isLocal();
    const bool isRootHere = isHere && ::geteuid() == 0; // sees as much, without a process between
    agent::AgentClient *const client = live && !isRootHere ? live->agent() : nullptr;
    const bool hasAgent = client && client->isRunning();
    m_feed->setAgent(hasAgent ? client : nullptr);
    m_feed->setRunning(live && live->state() == snapshot::Host::State::Live && (isHere || hasAgent) && isVisible()
                       && snapshot()->host);
}

void CgroupsPage::showMissing()
{
    m_banner->hide();
    const snapshot::HostSnapshot &shown = *m_model->view().snapshot;
    if (!shown.host)
        return;
    const QList<Error> missing = shown.host->cgroups.missing;
    const bool isComplete = std::ranges::all_of(shown.host->cgroups.hierarchies, &host::CgroupHierarchy::isComplete);
    if (!missing.isEmpty())
        m_banner->show(Tone::Unknown, tr("Not everything is seen: %1").arg(missing.constFirst().what), {},
                       missing.constFirst().detail);
    else if (!isComplete)
        m_banner->show(Tone::Unknown, tr("Some groups could not be read, or there are too many to show all."));
}

void CgroupsPage::showState()
{
    using State = snapshot::Host::State;
    const State state = host() ? host()->state() : State::Connecting;
    if (host() && m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    const snapshot::HostSnapshot &shown = *m_model->view().snapshot;
    if (!host())
        m_state->show(iconName(), tr("No engine is open."), tr("Connect to one, or open a saved snapshot."));
    else if (state == State::Failed && host()->error()) {
        const ErrorText text = errorText(*host()->error(), host()->name());
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy, {m_refresh}, text.technical);
    } else if (state == State::Connecting || !m_hasView || m_making > 0)
        m_state->show(u"view-refresh"_s, tr("Looking at the control groups of %1…").arg(host()->name()), {});
    else if (shown.hostReason)
        m_state->show(iconName(), tr("The control groups of the engine's host are not known."),
                      tr("%1 Start bulkhead-agent there to see them.").arg(shown.hostReason->what),
                      m_offer->offered() + QList{m_refresh}, shown.hostReason->detail);
    else
        m_state->show(iconName(), tr("This snapshot holds no control groups."),
                      tr("It was saved by an older version, or where the host could not be looked at."));
}

void CgroupsPage::showCurrent()
{
    m_detail->showGroup(*m_model, m_filter->mapToSource(m_tree->currentIndex()), shownHierarchy());
    const QModelIndex current = m_filter->mapToSource(m_tree->currentIndex());
    const host::CgroupNode *const node = m_model->nodeAt(current);
    const ContainerId container = m_model->containerAt(current);
    m_openContainer->setEnabled(!container.isEmpty());
    const snapshot::HostSnapshotPtr shown = m_model->view().snapshot;
    m_workbench->setSubject(
        {shown, node ? node->path : QString(), shownHierarchy(), container.isEmpty() ? nullptr : shown->container(container)});
}

void CgroupsPage::askForLimits(const ContainerId &id)
{
    if (!m_hands) {
        Q_EMIT notice(tr("Limits cannot be changed here: that takes a live host with an agent."));
        return;
    }
    m_change->setChecked(true);
    if (m_hands->isUnlocked())
        m_workbench->askForContainerLimits(snapshot()->container(id));
    else
        Q_EMIT notice(tr("Unlock changes first: in the menu of the agent, in the status bar."));
}

QString CgroupsPage::groupOf(const ContainerId &id) const
{
    const CgroupView &view = m_model->view();
    for (qsizetype i = 0; i < view.containers.size(); ++i) {
        if (!id.isEmpty() && view.containers[i] == id && view.isRoot[i])
            return view.tree.nodes[i].path;
    }
    return {};
}

void CgroupsPage::select(const QString &path)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(path));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    if (!m_tree->viewport()->rect().contains(m_tree->visualRect(index).center()))
        m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void CgroupsPage::goTo(const Destination &destination)
{
    m_wanted = destination.detail.isEmpty() ? groupOf(destination.container) : destination.detail;
    m_wantedContainer = m_wanted.isEmpty() ? destination.container : ContainerId();
    if (m_model->indexOf(m_wanted).isValid())
        select(std::exchange(m_wanted, {}));
    takeFocus(Qt::OtherFocusReason);
    if (destination.tab == "limits"_L1)
        askForLimits(destination.container);
}

void CgroupsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_refreshTimer.start();
    runFeed();
}

void CgroupsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_refreshTimer.stop();
    m_feed->setRunning(false);
}

void CgroupsPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("splitter"_L1, m_splitter->saveState());
    settings.setValue("beside"_L1, m_beside->saveState());
    settings.setValue("columns"_L1, m_tree->header()->saveState());
    settings.setValue("columnCount"_L1, int(CgroupTreeModel::Columns));
    settings.setValue("onlyContainers"_L1, m_onlyContainers->isChecked());
}

void CgroupsPage::restoreState()
{
    QSettings settings;
    settings.beginGroup(id());
    m_splitter->restoreState(settings.value("splitter"_L1).toByteArray());
    m_beside->restoreState(settings.value("beside"_L1).toByteArray());
    if (settings.value("columnCount"_L1).toInt() == CgroupTreeModel::Columns) // an older version had others
        m_tree->header()->restoreState(settings.value("columns"_L1).toByteArray());
    m_onlyContainers->setChecked(settings.value("onlyContainers"_L1, false).toBool());
}

QStringList CgroupsPage::tourStates() const
{
    return {u"default"_s, u"container"_s, u"processes"_s};
}

void CgroupsPage::showTourState(const QString &state)
{
    m_onlyContainers->setChecked(state != "default"_L1);
    m_tree->expandAll();
    const QList<bool> &isRoot = m_model->view().isRoot;
    const qsizetype first = isRoot.indexOf(true);
    if (state != "default"_L1 && first >= 0)
        select(m_model->view().tree.nodes[first].path);
    m_detail->tabs()->setCurrentIndex(state == "processes"_L1 ? 1 : 0);
}

} // namespace bulkhead::ui
