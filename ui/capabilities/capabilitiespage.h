// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixstate.h"
#include "ui/capabilities/matrixtext.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace bulkhead::ui {

class CapabilityDetailPane;
class CapabilityMatrixModel;
class CapabilityMatrixView;
class ContainerPicker;
class RunLineBar;
class SideSplitter;
class StateView;
class WhitelistEditor;

/// The matrix: what each container may do against the engine's default, privileged and the person's whitelist.
/// Destination::detail takes a comma-separated list of container names, container ids and "CAP_…" names.
class CapabilitiesPage : public Page
{
    Q_OBJECT
public:
    explicit CapabilitiesPage(QWidget *parent = nullptr);
    ~CapabilitiesPage() override;

    [[nodiscard]] QString iconName() const override;
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;

    [[nodiscard]] CapabilityMatrixModel &matrix() const { return *m_matrix; }
    [[nodiscard]] CapabilityMatrixView &view() const { return *m_view; }
    [[nodiscard]] WhitelistEditor &whitelist() const { return *m_whitelist; }
    [[nodiscard]] RunLineBar &runLine() const { return *m_runLine; }
    [[nodiscard]] ContainerPicker &picker() const { return *m_picker; }

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;

private:
    void buildHeader();
    void buildContent();
    void buildActions();
    void buildExportActions();
    void buildPresets();
    void connectParts();
    QAction *action(const QString &icon, const QString &text, const QKeySequence &shortcut = {});

    [[nodiscard]] MatrixState state() const;
    void apply(const MatrixState &state);
    void scheduleSave();

    void fillBaselines();
    void dropMissingBaseline();
    void applyFilter();
    void showWhetherEmpty();
    void showDetail();
    void showRunLine();
    void openPicker();
    void setBaselineColumn(int column);
    void toggleInWhitelist(const QList<capability::Capability> &capabilities);
    void startWhitelistFrom(capability::CapabilitySet capabilities, const QString &what);
    void fillContainerPresets(QMenu *menu);
    [[nodiscard]] QMenu *popupMenu();
    void showCellMenu(const QPoint &position);
    void showColumnMenu(int column, const QPoint &position);
    void addColumnActions(QMenu &menu, int column);
    void moveCurrentColumn(int by);
    void removeCurrentColumn();
    [[nodiscard]] MatrixTable shownTable() const;
    void copyTable(MatrixFormat format);
    void saveTable();
    void showManyForTour(int count);

    CapabilityMatrixModel *m_matrix = nullptr;
    CapabilityFilterModel *m_filterModel = nullptr;
    WhitelistEditor *m_whitelist = nullptr;
    CapabilityMatrixView *m_view = nullptr;
    CapabilityDetailPane *m_detail = nullptr;
    RunLineBar *m_runLine = nullptr;
    ContainerPicker *m_picker = nullptr;
    SideSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the matrix, or that the filter leaves nothing of it
    StateView *m_nothing = nullptr;
    QComboBox *m_risk = nullptr;
    QComboBox *m_baseline = nullptr;
    QComboBox *m_show = nullptr;
    QAction *m_onlyDiffering = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_add = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_presets = nullptr;
    QAction *m_detailVisible = nullptr;
    QAction *m_detailBelow = nullptr;
    QList<QAction *> m_actions;
    QTimer m_saveTimer;
    QString m_hostName; ///< whose columns are shown
    bool m_switchingHost = false;
    bool m_isTour = false;
};

} // namespace bulkhead::ui
