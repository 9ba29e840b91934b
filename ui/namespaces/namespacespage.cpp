// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/namespacespage.h"

#include "core/snapshot/livehost.h"
#include "ui/namespaces/namespacetreemodel.h"
#include "ui/namespaces/namespacetreeview.h"
#include "ui/namespaces/networkmodemodel.h"
#include "ui/namespaces/sharingwords.h"
#include "ui/network/networkfeed.h"
#include "ui/network/networkpane.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A whole reading of a host with 200 containers takes a fifth of a second of CPU time.
constexpr auto RefreshInterval = 15s;

} // namespace

NamespacesPage::NamespacesPage(QWidget *parent)
    : Page(u"namespaces"_s, tr("Namespaces"), tr("Who shares what with whom, and with the host"), parent)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    makeMatrix();
    makeNetworkTable();
    m_tree = new NamespaceTreeView(this);
    connect(m_tree, &NamespaceTreeView::notice, this, &Page::notice);
    connect(m_tree, &NamespaceTreeView::containerRequested, this, &NamespacesPage::jumpToContainer);
    connect(m_tree, &NamespaceTreeView::groupRequested, this, [this](const QString &path) {
        Q_EMIT jumpRequested({.page = u"cgroups"_s, .container = {}, .tab = {}, .detail = path});
    });
    addTab(m_matrix, u"sharing"_s, tr("Sharing"));
    addTab(m_tree, u"types"_s, tr("By type"));
    addTab(m_networkTable, u"network-modes"_s, tr("Network modes"));
    m_networks = new NetworkPane(this);
    m_networkFeed = new NetworkFeed(m_networks);
    connect(m_networks, &NetworkPane::notice, this, &Page::notice);
    addTab(m_networks, u"networks"_s, tr("Networks"));
    const auto followTab = [this] { setFocusProxy(m_tabs->currentWidget()); };
    connect(m_tabs, &QTabWidget::currentChanged, this, followTab);
    followTab();

    addFilter(tr("Filter by container, mode or number"));
    connect(this, &Page::filterTextChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_networkFilter->setFilterFixedString(text.trimmed());
        m_tree->setFilterText(text);
    });
    m_show = new QComboBox(this);
    m_show->setAccessibleName(tr("Which containers are shown"));
    m_show->addItem(tr("All containers"), int(SharingFilter::Show::All));
    m_show->addItem(tr("Shared with host or others"), int(SharingFilter::Show::Shared));
    m_show->addItem(tr("Configured ≠ observed"), int(SharingFilter::Show::Differing));
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_filter->setShow(SharingFilter::Show(m_show->itemData(at).toInt())); });
    addHeaderWidget(m_show);
    makeActions();

    m_banner = new Banner(this);
    m_banner->hide();
    m_state = new StateView(this);
    m_offer = new AgentOffer(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);
    setContent(m_stack);

    m_refreshTimer.setInterval(RefreshInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (auto *live = qobject_cast<snapshot::LiveHost *>(host()))
            live->observeHost();
    });
    showState();
}

void NamespacesPage::makeMatrix()
{
    m_sharing = new SharingModel(this);
    m_filter = new SharingFilter(m_sharing, this);
    m_matrix = new DataTable(tr("Containers and their namespaces"), this);
    m_matrix->setModel(m_filter);
    // in a window of 1280 pixels all eight kinds are seen
    QList<DataColumn> columns{{.key = u"container"_s, .width = 160, .elide = Qt::ElideMiddle},
                              {.key = u"state"_s, .width = 96, .shown = false}};
    for (const host::NamespaceKind kind : SharingModel::Kinds)
        columns += DataColumn{.key = QString::fromLatin1(host::namespaceFile(kind)), .width = 108, .elide = Qt::ElideMiddle};
    m_matrix->setColumns(columns);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(m_matrix, &DataTable::copied, this, &Page::notice);
    connect(m_matrix, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        SharingModel::kindOf(index.column()) ? showInTree() : jumpToContainer(currentContainer());
    });
}

void NamespacesPage::makeNetworkTable()
{
    m_networkModes = new NetworkModeModel(this);
    m_networkFilter = new DataSortProxy(this);
    m_networkFilter->setSourceModel(m_networkModes);
    m_networkFilter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_networkFilter->setFilterKeyColumn(-1);
    m_networkTable = new DataTable(tr("Network modes"), this);
    m_networkTable->setModel(m_networkFilter);
    m_networkTable->setColumns({{.key = u"container"_s, .width = 176, .elide = Qt::ElideMiddle},
                                {.key = u"mode"_s, .width = 220, .elide = Qt::ElideMiddle, .monospace = true},
                                {.key = u"asks"_s, .width = 176, .elide = Qt::ElideMiddle},
                                {.key = u"observed"_s, .width = 176, .elide = Qt::ElideMiddle},
                                {.key = u"number"_s, .width = 112, .monospace = true},
                                {.key = u"netns"_s, .width = 112}});
    connect(m_networkTable, &DataTable::copied, this, &Page::notice);
    connect(m_networkTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        jumpToContainer(m_networkModes->containerAt(m_networkFilter->mapToSource(index).row()));
    });
}

void NamespacesPage::makeActions()
{
    m_openContainer = new QAction(Theme::icon(u"bulkhead-containers"_s), tr("Show container"), this);
    m_openContainer->setToolTip(tr("Show the container of this row on the page Containers"));
    connect(m_openContainer, &QAction::triggered, this, [this] { jumpToContainer(currentContainer()); });
    m_openNamespace = new QAction(Theme::icon(u"view-list-tree"_s), tr("Show namespace"), this);
    m_openNamespace->setToolTip(tr("Show the namespace of this cell and its processes"));
    connect(m_openNamespace, &QAction::triggered, this, &NamespacesPage::showInTree);
    m_matrix->addActions({m_openContainer, m_openNamespace});
}

void NamespacesPage::addTab(QWidget *tab, const QString &name, const QString &title)
{
    tab->setObjectName(name);
    if (auto *frame = qobject_cast<QFrame *>(tab); frame && !qobject_cast<QSplitter *>(tab))
        frame->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(tab, title);
}

QList<QAction *> NamespacesPage::pageActions() const
{
    return {m_openContainer, m_openNamespace, m_matrix->copyRowsAction(), m_matrix->copyCellAction()};
}

QMenu *NamespacesPage::columnMenu() const
{
    return m_tabs->currentWidget() == m_networkTable ? m_networkTable->columnMenu() : m_matrix->columnMenu();
}

void NamespacesPage::hostChanged()
{
    m_offer->setHost(host());
    m_hasView = false;
    m_networkFeed->setHost(host());
    make();
    showState();
}

void NamespacesPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change) // a container that changes may change what others share
    m_networkFeed->snapshotChanged();
    make();
}

// In a worker; of several under way the newest counts.
void NamespacesPage::make()
{
    ++m_making;
    QtConcurrent::run(namespaceView, snapshot()).then(this, [this, number = ++m_newest](const NamespaceView &view) {
        --m_making;
        if (number == m_newest)
            take(view);
    });
}

void NamespacesPage::take(const NamespaceView &view)
{
    m_hasView = true;
    m_sharing->setView(view);
    m_networkModes->setView(view);
    m_tree->setSnapshot(view.snapshot);
    showMissing();
    showState();
}

void NamespacesPage::showMissing()
{
    const snapshot::HostSnapshot &shown = *m_sharing->view().snapshot;
    m_banner->hide();
    if (!shown.host && shown.hostReason) {
        m_banner->show(Tone::Unknown,
                       tr("Only what the engine tells is shown: %1 Start bulkhead-agent on the engine's host to see the rest.")
                           .arg(shown.hostReason->what),
                       m_offer->offered(), shown.hostReason->detail);
    } else if (!shown.host) {
        m_banner->show(Tone::Unknown,
                       tr("This snapshot holds nothing of the host underneath: only what the engine told is shown."));
    } else if (const QList<Error> missing = shown.host->missing(); !missing.isEmpty()) {
        QStringList reasons;
        for (const Error &error : missing)
            reasons += visibleText(error.detail.isEmpty() ? error.what : u"%1 (%2)"_s.arg(error.what, error.detail));
        const bool isRoot = shown.host->readerUid == 0; // the agent, or a window that root opened: neither can be helped by one
        const bool isRefused = missing.constFirst().kind == ErrorKind::PermissionDenied;
        const QString sentence = !isRoot     ? tr("Not everything is seen: %1 As root, or through bulkhead-agent, it is.")
                                 : isRefused ? tr("Not everything is seen: %1 Root was refused too: what is kept belongs to a "
                                                  "user namespace above this one, or "
                                                  "a security module protects it. Only from outside this machine can it be seen.")
                                             : tr("Not everything is seen: %1");
        m_banner->show(Tone::Unknown,
                       sentence.arg(visibleText(missing.constFirst().what).replace(u'<', u'‹')), // a process names itself

                       isRoot ? QList<QAction *>() : m_offer->offered(), reasons.join(u'\n'));
    }
}

void NamespacesPage::showState()
{
    using State = snapshot::Host::State;
    const State state = host() ? host()->state() : State::Connecting;
    if (host() && (m_sharing->rowCount() > 0 || (m_hasView && m_sharing->view().snapshot->host))) {
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (!host())
        m_state->show(iconName(), tr("No engine is open."), tr("Connect to one, or open a saved snapshot."));
    else if (state == State::Failed && host()->error()) {
        const ErrorText text = errorText(*host()->error(), host()->name());
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy, {}, text.technical);
    } else if (state == State::Connecting || !m_hasView || m_making > 0)
        m_state->show(u"view-refresh"_s, tr("Asking %1 for its containers…").arg(host()->name()), {});
    else
        m_state->show(iconName(), tr("There are no containers, and the host cannot be looked at."),
                      tr("Start a container, or start bulkhead-agent on the engine's host."), m_offer->offered());
}

ContainerId NamespacesPage::currentContainer() const
{
    const QModelIndex index = m_filter->mapToSource(m_matrix->currentIndex());
    return index.isValid() ? m_sharing->row(index.row()).id : ContainerId();
}

void NamespacesPage::jumpToContainer(const ContainerId &id)
{
    if (!id.isEmpty())
        Q_EMIT jumpRequested({.page = u"containers"_s, .container = id, .tab = {}, .detail = {}});
}

void NamespacesPage::showInTree()
{
    const QModelIndex index = m_filter->mapToSource(m_matrix->currentIndex());
    const auto kind = SharingModel::kindOf(index.column());
    if (!index.isValid() || !kind)
        return;
    const quint64 inode = m_sharing->row(index.row()).cell(*kind).inode;
    if (inode == 0 || !m_tree->model()->indexOf(*kind, inode).isValid()) {
        Q_EMIT notice(tr("That namespace has not been seen."));
        return;
    }
    m_tabs->setCurrentWidget(m_tree);
    m_tree->select(*kind, inode);
    takeFocus(Qt::OtherFocusReason);
}

void NamespacesPage::goTo(const Destination &destination)
{
    const QByteArray link = destination.detail.toLatin1();
    const auto kind = host::namespaceKindFromFile(link.left(link.indexOf(':')));
    if (const quint64 inode = kind ? host::parseNamespaceLink(link, *kind) : 0; inode != 0) {
        m_tabs->setCurrentWidget(m_tree);
        m_tree->select(*kind, inode);
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!destination.tab.isEmpty() && m_tabs->widget(i)->objectName() == destination.tab)
            m_tabs->setCurrentIndex(i);
    }
    if (const int row = m_sharing->rowOf(destination.container); row >= 0) {
        const QModelIndex index = m_filter->mapFromSource(m_sharing->index(row, 0));
        m_matrix->setCurrentIndex(index);
        m_matrix->scrollTo(index);
    }
    takeFocus(Qt::OtherFocusReason);
}

void NamespacesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_refreshTimer.start();
}

void NamespacesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_refreshTimer.stop();
}

void NamespacesPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("tab"_L1, m_tabs->currentWidget()->objectName());
    settings.setValue("splitter"_L1, m_tree->saveState());
    settings.setValue("show"_L1, m_show->currentData());
}

void NamespacesPage::restoreState()
{
    m_matrix->setSettingsGroup(u"namespaces/matrix"_s);
    m_networkTable->setSettingsGroup(u"namespaces/network-modes"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_tree->restoreState(settings.value("splitter"_L1).toByteArray());
    m_show->setCurrentIndex(std::max(m_show->findData(settings.value("show"_L1, 0)), 0));
    goTo({.page = {}, .container = {}, .tab = settings.value("tab"_L1).toString(), .detail = {}});
}

bool NamespacesPage::isDrawn() const
{
    return isSettled() && (m_tabs->currentWidget() != m_networks || (m_networks->isLaidOut() && !m_networkFeed->isReading()));
}

QStringList NamespacesPage::tourStates() const
{
    return {u"default"_s, u"types"_s, u"network-modes"_s, u"networks"_s};
}

void NamespacesPage::showTourState(const QString &state)
{
    goTo({.page = {}, .container = {}, .tab = state == "default"_L1 ? u"sharing"_s : state, .detail = {}});
    if (state != "types"_L1 || !m_sharing->view().snapshot->host)
        return;
    m_tree->tree()->collapseAll();
    const host::NamespaceTable &table = m_sharing->view().snapshot->host->namespaces;
    m_tree->select(host::NamespaceKind::Net, host::namespaceOf(table.host, host::NamespaceKind::Net));
}

} // namespace bulkhead::ui
