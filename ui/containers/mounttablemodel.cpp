// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/mounttablemodel.h"

#include "ui/containers/containerrow.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

void MountTableModel::setMounts(const engine::ContainerDetails &details, const QList<findings::SensitiveMount> &sensitive)
{
    QList<Row> rows;
    for (const engine::Mount &mount : details.mounts)
        rows << Row{mount, {}};
    for (const findings::SensitiveMount &mount : sensitive)
        rows[mount.index].sensitive = mount;
    for (auto it = details.tmpfs.cbegin(); it != details.tmpfs.cend(); ++it) {
        engine::Mount mount;
        mount.type = u"tmpfs"_s;
        mount.destination = it.key();
        mount.mode = it.value();
        mount.writable = !it.value().split(u',').contains("ro"_L1);
        rows << Row{mount, {}};
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString MountTableModel::explanation(int row) const
{
    const auto &sensitive = m_rows.at(row).sensitive;
    return sensitive ? findings::attackerGains(*sensitive) : QString{};
}

int MountTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MountTableModel::text(const Row &row, int column) const
{
    switch (column) {
    case Severity: return row.sensitive ? findings::severityName(row.sensitive->severity) : QString{};
    case Destination: return row.mount.destination;
    case Source:
        if (row.sensitive && row.mount.type == "volume"_L1)
            return u"%1 → %2"_s.arg(row.mount.name, row.sensitive->source);
        return row.mount.name.isEmpty() ? row.mount.source : row.mount.name;
    case Access: return row.mount.writable ? tr("writable") : tr("read-only");
    case Type: return row.mount.type;
    case Propagation: return row.mount.propagation;
    default: return {};
    }
}

QVariant MountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case KeyRole: return row.mount.destination;
    case SortRole:
        return index.column() == Severity ? QVariant(row.sensitive ? int(row.sensitive->severity) : -1)
                                          : QVariant(text(row, index.column()));
    case ToneRole:
        return index.column() == Severity && row.sensitive ? QVariant(int(toneOf(row.sensitive->severity))) : QVariant{};
    case CopyRole: return index.column() == Source ? QVariant(row.mount.source) : QVariant{};
    case Qt::ToolTipRole: return row.sensitive ? explanation(index.row()) : visibleText(text(row, index.column()));
    default: return {};
    }
}

QVariant MountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity: return tr("Severity");
    case Destination: return tr("In the container");
    case Source: return tr("On the host");
    case Access: return tr("Access");
    case Type: return tr("Type");
    case Propagation: return tr("Propagation");
    default: return {};
    }
}

} // namespace bulkhead::ui
