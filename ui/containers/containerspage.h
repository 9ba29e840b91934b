// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containercommands.h"
#include "ui/containers/containerrow.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QStackedWidget;

namespace bulkhead::ui {

class ContainerFeed;
class ContainerFilter;
class ContainerTableModel;
class DataTable;
class Inspector;
class SideSplitter;
class StateView;

/// Every container of the host in one table, what stands out of it, and an inspector beside it.
class ContainersPage : public Page
{
    Q_OBJECT
public:
    explicit ContainersPage(QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-containers"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] ContainerTableModel *model() const { return m_model; }
    [[nodiscard]] ContainerFilter *filter() const { return m_filter; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }
    [[nodiscard]] QAction *hideStoppedAction() const { return m_hideStopped; }
    [[nodiscard]] bool isDrawn() const override { return isSettled(); }
    [[nodiscard]] bool isSettled() const; ///< the table shows all that the host has told

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    void hostStateChanged() override;

private:
    void makeTable();
    void makeActions();
    void makeCommandActions();
    void makeJudgingActions();
    void rowsChanged();
    void showSelection();
    void showState();
    void showCount();
    void copyCommand(ContainerCommand command);
    void select(const ContainerId &id);
    [[nodiscard]] QList<snapshot::ContainerPtr> selectedContainers() const;

    ContainerTableModel *m_model = nullptr;
    ContainerFilter *m_filter = nullptr;
    ContainerFeed *m_feed = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    SideSplitter *m_splitter = nullptr;
    DataTable *m_table = nullptr;
    Inspector *m_inspector = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_hideStopped = nullptr;
    QAction *m_showInspector = nullptr;
    QAction *m_showCapabilities = nullptr;
    QAction *m_changeLimits = nullptr;
    QAction *m_showFindings = nullptr;
    QAction *m_harden = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_chooseColumns = nullptr;
    QAction *m_clearFilter = nullptr;
    QAction *m_refresh = nullptr;
    QList<QAction *> m_commands;
    QTimer m_inspectTimer;
    ContainerId m_wanted;  ///< to be selected as soon as it is there
    bool m_loaded = false; ///< the first snapshot of this host is in the table
};

} // namespace bulkhead::ui
