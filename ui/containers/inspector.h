// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containerrow.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace bulkhead::ui {

class ComparisonView;
class ElidedLine;
class InspectorTab;
class StateView;
class ToneBadge;
struct Destination;

/// Right of the table: one container in tabs, several side by side, and designed states for none, loading and failed.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// `rows`: the selected ones, at most ComparisonView::MostCompared of them; `selected`: how many they are in all.
    void showSelection(const QList<ContainerRow> &rows, qsizetype selected, const snapshot::HostSnapshotPtr &snapshot);
    /// "summary", "capabilities", "processes", "mounts", "findings", "raw"; `detail` is the tab's own.
    void goTo(const QString &tab, const QString &detail = {});
    [[nodiscard]] QString currentTab() const;
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] ComparisonView *comparison() const { return m_comparison; }
    [[nodiscard]] InspectorTab *tab(const QString &name) const;

Q_SIGNALS:
    void notice(const QString &text);
    void jumpRequested(const bulkhead::ui::Destination &destination); ///< to somewhere else than a tab of it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTab(InspectorTab *tab, const QString &name, const QString &title, const QString &shortTitle = {});
    void fitTitles();
    void showHeader();
    void showCurrentTab();

    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_single = nullptr;
    ComparisonView *m_comparison = nullptr;
    ElidedLine *m_name = nullptr;
    ElidedLine *m_image = nullptr;
    ToneBadge *m_severity = nullptr;
    ToneBadge *m_runState = nullptr;
    QTabWidget *m_tabs = nullptr;
    QList<std::pair<QString, QString>> m_titles; ///< of the tabs, long and short
    QList<ContainerRow> m_rows;
    snapshot::HostSnapshotPtr m_snapshot;
};

} // namespace bulkhead::ui
