// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cgroups/cgrouptreemodel.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace bulkhead::ui {

class AgentCgroupHands;
class AgentOffer;
class Banner;
class CgroupDetail;
class CgroupFeed;
class CgroupWorkbench;
class StateView;

/// The tree of control groups: limits, live use, containers by name, Docker's limits beside the kernel's.
/// Destination::detail takes a group's path; the tab "limits" asks for new limits of the container.
class CgroupsPage : public Page
{
    Q_OBJECT
public:
    explicit CgroupsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-cgroups"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override { return isSettled(); }

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] CgroupTreeModel *model() const { return m_model; }
    [[nodiscard]] CgroupFilter *filter() const { return m_filter; }
    [[nodiscard]] CgroupDetail *detail() const { return m_detail; }
    [[nodiscard]] CgroupFeed *feed() const { return m_feed; }
    [[nodiscard]] CgroupWorkbench *workbench() const { return m_workbench; }
    [[nodiscard]] QAction *changeAction() const { return m_change; }
    [[nodiscard]] QComboBox *hierarchies() const { return m_hierarchies; }
    [[nodiscard]] bool isSettled() const { return m_making == 0; } ///< all that the host has told is shown

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    void hostStateChanged() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTree();
    void makeActions();
    void make();
    void take(const CgroupView &view);
    void fillHierarchies();
    void showState();
    void showMissing();
    void showCurrent();
    void runFeed();
    void followHost();
    void askForLimits(const ContainerId &id);
    void select(const QString &path);
    [[nodiscard]] QString groupOf(const ContainerId &id) const; ///< empty where none is shown
    [[nodiscard]] QString shownHierarchy() const;

    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    Banner *m_banner = nullptr;
    AgentOffer *m_offer = nullptr;
    QSplitter *m_splitter = nullptr, *m_beside = nullptr;
    CgroupFeed *m_feed = nullptr;
    CgroupTreeModel *m_model = nullptr;
    CgroupFilter *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    CgroupDetail *m_detail = nullptr;
    CgroupWorkbench *m_workbench = nullptr;
    AgentCgroupHands *m_hands = nullptr;
    QComboBox *m_hierarchies = nullptr;
    QAction *m_onlyContainers = nullptr;
    QAction *m_openContainer = nullptr;
    QAction *m_change = nullptr;
    QToolButton *m_changeButton = nullptr;
    QAction *m_refresh = nullptr;
    QTimer m_refreshTimer;         ///< while the page is seen: groups come and go without an event
    QString m_wanted;              ///< path to be selected as soon as it is there
    ContainerId m_wantedContainer; ///< the same, while its group is not known yet
    int m_making = 0;              ///< views under way in workers
    int m_newest = 0;
    bool m_hasView = false;
};

} // namespace bulkhead::ui
