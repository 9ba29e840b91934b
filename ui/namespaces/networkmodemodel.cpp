// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/networkmodemodel.h"

#include "ui/namespaces/sharingwords.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using host::NamespaceKind;

void NetworkModeModel::setView(const NamespaceView &view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

int NetworkModeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.rows.size());
}

int NetworkModeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString NetworkModeModel::text(const snapshot::ContainerNamespaces &row, int column) const
{
    const snapshot::NamespaceSharing &cell = row.cell(NamespaceKind::Net);
    switch (column) {
    case Container: return shownContainer(*m_view.snapshot, row.id);
    case Mode: return cell.mode;
    case LeadsTo: return configuredText(cell, *m_view.snapshot);
    case Observed: return sharingText(cell, *m_view.snapshot);
    case Number: return cell.inode == 0 ? QString() : QString::number(cell.inode);
    case Name: {
        const auto *const ns =
            m_view.snapshot->host ? m_view.snapshot->host->namespaces.find(NamespaceKind::Net, cell.inode) : nullptr;
        return ns ? ns->netnsName() : QString();
    }
    default: return {};
    }
}

QVariant NetworkModeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const snapshot::ContainerNamespaces &row = m_view.rows.at(index.row());
    const snapshot::NamespaceSharing &cell = row.cell(NamespaceKind::Net);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case SortRole: return index.column() == Number ? QVariant(cell.inode) : QVariant(text(row, index.column()));
    case KeyRole: return row.id.toString();
    case CopyRole: return index.column() == Container ? QVariant(row.id.toString()) : QVariant{};
    case ToneRole: {
        const Tone tone = sharingTone(NamespaceKind::Net, cell);
        return index.column() == Observed && tone != Tone::Neutral ? QVariant(int(tone)) : QVariant{};
    }
    case Qt::ToolTipRole: return sharingExplanation(NamespaceKind::Net, cell, *m_view.snapshot);
    default: return {};
    }
}

QVariant NetworkModeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Container: return tr("Container");
    case Mode: return tr("NetworkMode");
    case LeadsTo: return tr("Asks for");
    case Observed: return tr("Observed");
    case Number: return tr("Number");
    case Name: return tr("ip netns");
    default: return {};
    }
}

} // namespace bulkhead::ui
