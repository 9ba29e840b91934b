// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/namespaces/sharingmodel.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace bulkhead::ui {

class AgentOffer;
class Banner;
class DataTable;
class NamespaceTreeView;
class NetworkFeed;
class NetworkModeModel;
class NetworkPane;
class StateView;

/// Who shares what with whom and with the host: the matrix, the tree by type, the network modes, the picture of the networks.
/// Destination::detail takes "net:[4026531840]": that namespace in the tree.
class NamespacesPage : public Page
{
    Q_OBJECT
public:
    explicit NamespacesPage(QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-namespaces"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override;

    /// A tab beside the three, for what other rooms tell of namespaces. Takes it over.
    void addTab(QWidget *tab, const QString &name, const QString &title);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] DataTable *matrix() const { return m_matrix; }
    [[nodiscard]] SharingModel *sharing() const { return m_sharing; }
    [[nodiscard]] SharingFilter *filter() const { return m_filter; }
    [[nodiscard]] NamespaceTreeView *tree() const { return m_tree; }
    [[nodiscard]] NetworkModeModel *networkModes() const { return m_networkModes; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] bool isSettled() const { return m_making == 0; } ///< all that the host has told is shown

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    void hostStateChanged() override { showState(); }
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeMatrix();
    void makeNetworkTable();
    void makeActions();
    void make();
    void take(const NamespaceView &view);
    void showState();
    void showMissing();
    void showInTree();
    void jumpToContainer(const ContainerId &id);
    [[nodiscard]] ContainerId currentContainer() const;

    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    Banner *m_banner = nullptr;
    AgentOffer *m_offer = nullptr;
    QTabWidget *m_tabs = nullptr;
    SharingModel *m_sharing = nullptr;
    SharingFilter *m_filter = nullptr;
    DataTable *m_matrix = nullptr;
    NetworkModeModel *m_networkModes = nullptr;
    DataSortProxy *m_networkFilter = nullptr;
    DataTable *m_networkTable = nullptr;
    NamespaceTreeView *m_tree = nullptr;
    NetworkPane *m_networks = nullptr;
    NetworkFeed *m_networkFeed = nullptr;
    QComboBox *m_show = nullptr;
    QAction *m_openContainer = nullptr;
    QAction *m_openNamespace = nullptr;
    QTimer m_refreshTimer; ///< while the page is seen: what happens on a host makes no event
    int m_making = 0;      ///< views under way in workers
    int m_newest = 0;
    bool m_hasView = false;
};

} // namespace bulkhead::ui
