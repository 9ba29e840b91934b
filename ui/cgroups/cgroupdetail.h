// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cgroups/cgrouptreemodel.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace bulkhead::ui {

class DataTable;
class ElidedLine;
class GroupFactModel;
class GroupProcessModel;

/// One group: its limits beside the engine's, its use, and its processes with their /proc/PID/cgroup.
class CgroupDetail : public QWidget
{
    Q_OBJECT
public:
    explicit CgroupDetail(QWidget *parent = nullptr);

    void showGroup(const CgroupTreeModel &tree, const QModelIndex &index,
                   const QString &hierarchy); ///< invalid: none is selected
    [[nodiscard]] GroupFactModel *facts() const { return m_facts; }
    [[nodiscard]] GroupProcessModel *processes() const { return m_processes; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    void notice(const QString &text);

private:
    void showProcess();
    QLabel *m_title = nullptr;
    ElidedLine *m_path = nullptr;
    QTabWidget *m_tabs = nullptr;
    GroupFactModel *m_facts = nullptr;
    GroupProcessModel *m_processes = nullptr;
    DataSortProxy *m_sortedProcesses = nullptr;
    DataTable *m_processTable = nullptr;
    QLabel *m_groups = nullptr; ///< /proc/PID/cgroup of the selected process
};

} // namespace bulkhead::ui
