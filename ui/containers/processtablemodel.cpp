// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/processtablemodel.h"

#include "core/snapshot/secrets.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

void ProcessTableModel::setProcesses(const QList<host::ProcessFacts> &processes)
{
    if (processes == m_processes)
        return;
    beginResetModel();
    m_processes = processes;
    endResetModel();
}

int ProcessTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_processes.size());
}

int ProcessTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ProcessTableModel::text(const host::ProcessFacts &process, int column) const
{
    QString unknown = tr("unknown");
    switch (column) {
    case Pid: return QString::number(process.pid);
    case Parent: return QString::number(process.parentPid);
    case User:
        if (!process.uid)
            return process.user.isEmpty() ? unknown : process.user;
        if (process.effectiveUid && process.effectiveUid != process.uid)
            return tr("%1, acts as %2").arg(*process.uid).arg(*process.effectiveUid);
        return process.user.isEmpty() ? QString::number(*process.uid) : u"%1 (%2)"_s.arg(*process.uid).arg(process.user);
    case Capabilities: return process.capabilities ? QString::number(process.capabilities->effective.count()) : unknown;
    case NoNewPrivileges: return process.noNewPrivileges ? (*process.noNewPrivileges ? tr("yes") : tr("no")) : unknown;
    case Seccomp:
        switch (process.seccomp) {
        case host::SeccompMode::Disabled: return tr("none");
        case host::SeccompMode::Strict: return tr("strict");
        case host::SeccompMode::Filter: return tr("filter");
        case host::SeccompMode::Unknown: return unknown;
        }
        return unknown;
    case Label: return process.label.isEmpty() ? tr("none known") : process.label;
    case Command: return snapshot::maskedText(process.command);
    default: return {};
    }
}

QVariant ProcessTableModel::sortValue(const host::ProcessFacts &process, int column) const
{
    switch (column) {
    case Pid: return process.pid;
    case Parent: return process.parentPid;
    case User: return process.uid ? QVariant(*process.uid) : QVariant(QMetaType::fromType<quint32>());
    case Capabilities:
        return process.capabilities ? QVariant(process.capabilities->effective.count()) : QVariant(QMetaType::fromType<int>());
    default: return text(process, column);
    }
}

QString ProcessTableModel::toolTip(const host::ProcessFacts &process, int column) const
{
    if (column == Capabilities && process.capabilities)
        return tr("Effective: %1")
            .arg(process.capabilities->effective.isEmpty() ? tr("none")
                                                           : process.capabilities->effective.toNames().join(u", "_s));
    return visibleText(text(process, column));
}

QVariant ProcessTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const host::ProcessFacts &process = m_processes.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(process, index.column());
    case SortRole: return sortValue(process, index.column());
    case KeyRole: return QString::number(process.pid);
    case Qt::ToolTipRole: return toolTip(process, index.column());
    case ToneRole:
        if (index.column() == Seccomp && process.seccomp == host::SeccompMode::Disabled)
            return int(Tone::Medium);
        if (index.column() == Label && process.label == "unconfined"_L1)
            return int(Tone::Medium);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Pid || index.column() == Parent || index.column() == Capabilities
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant{};
    default: return {};
    }
}

QVariant ProcessTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Pid || section == Parent || section == Capabilities))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid: return tr("PID");
    case Parent: return tr("Parent");
    case User: return tr("User");
    case Capabilities: return tr("Capabilities");
    case NoNewPrivileges: return tr("No new privileges");
    case Seccomp: return tr("Seccomp");
    case Label: return tr("Label");
    case Command: return tr("Command");
    default: return {};
    }
}

} // namespace bulkhead::ui
