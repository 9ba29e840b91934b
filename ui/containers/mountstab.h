// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"

class QLabel;
class QStackedWidget;

namespace bulkhead::ui {

class DataSortProxy;
class DataTable;
class MountTableModel;
class StateView;

/// The mounts of the container; below them what the selected one means.
class MountsTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit MountsTab(QWidget *parent = nullptr);
    void showSubject(const InspectorSubject &subject) override;

private:
    void explain();
    QStackedWidget *m_stack = nullptr;
    StateView *m_none = nullptr;
    MountTableModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_explanation = nullptr;
};

} // namespace bulkhead::ui
