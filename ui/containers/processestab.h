// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"

class QStackedWidget;

namespace bulkhead::ui {

class Banner;
class DataSortProxy;
class DataTable;
class ProcessGroups;
class ProcessTableModel;
class StateView;

/// The processes of the container, and why they or parts of them are not known.
class ProcessesTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit ProcessesTab(QWidget *parent = nullptr);
    void showSubject(const InspectorSubject &subject) override;
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] ProcessGroups *groups() const { return m_groups; }

Q_SIGNALS:
    void groupRequested(const QString &path); ///< a control group

private:
    void showProcess();
    void showNothing(const snapshot::ContainerEntry &container);
    Banner *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    ProcessGroups *m_groups = nullptr;
    snapshot::HostSnapshotPtr m_snapshot;
    ProcessTableModel *m_model = nullptr;
};

} // namespace bulkhead::ui
