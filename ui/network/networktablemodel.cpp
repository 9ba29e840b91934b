// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networktablemodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

NetworkTableModel::NetworkTableModel(NetworkTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
    , m_columns(columnsOf(table))
{
}

void NetworkTableModel::showNamespace(const network::HostNetworks &networks, const network::NetworkNamespace &ns)
{
    const QList<NetworkRow> rows = rowsOf(m_table, networks, ns);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void NetworkTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int NetworkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NetworkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant NetworkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NetworkRow &row = m_rows.at(index.row());
    const NetworkCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case SortRole: return cell.sort.isValid() ? cell.sort : cell.text;
    case KeyRole: return row.key;
    case Qt::ToolTipRole: return visibleText(cell.toolTip.isEmpty() ? cell.text : cell.toolTip);
    case ToneRole: return cell.tone ? QVariant(int(*cell.tone)) : QVariant();
    case Qt::TextAlignmentRole:
        return m_columns.at(index.column()).isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant NetworkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole && m_columns.at(section).isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns.at(section).title) : QVariant();
}

} // namespace bulkhead::ui
