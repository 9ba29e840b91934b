// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/processfacts.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The processes of one container as they were seen. What is not known says so and is never shown as "no".
class ProcessTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pid, Parent, User, Capabilities, Command, NoNewPrivileges, Seccomp, Label, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setProcesses(const QList<host::ProcessFacts> &processes);
    [[nodiscard]] const host::ProcessFacts &process(int row) const { return m_processes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const host::ProcessFacts &process, int column) const;
    [[nodiscard]] QVariant sortValue(const host::ProcessFacts &process, int column) const;
    [[nodiscard]] QString toolTip(const host::ProcessFacts &process, int column) const;
    QList<host::ProcessFacts> m_processes;
};

} // namespace bulkhead::ui
