// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/sharingmodel.h"

#include "ui/namespaces/sharingwords.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using snapshot::NamespaceSharing;
using snapshot::Sharing;

NamespaceView namespaceView(const snapshot::HostSnapshotPtr &snapshot)
{
    return {snapshot, snapshot::namespaceSharing(*snapshot)};
}

void SharingModel::setView(const NamespaceView &view)
{
    const bool isSameRows =
        std::ranges::equal(m_view.rows, view.rows, {}, &snapshot::ContainerNamespaces::id, &snapshot::ContainerNamespaces::id);
    if (isSameRows) {
        m_view = view;
        if (!m_view.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_view = view;
    endResetModel();
}

int SharingModel::rowOf(const ContainerId &id) const
{
    const auto found = std::ranges::find(m_view.rows, id, &snapshot::ContainerNamespaces::id);
    return found == m_view.rows.cend() ? -1 : int(found - m_view.rows.cbegin());
}

std::optional<host::NamespaceKind> SharingModel::kindOf(int column)
{
    return column >= FirstKind && column < Columns ? std::optional(Kinds[std::size_t(column - FirstKind)]) : std::nullopt;
}

int SharingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.rows.size());
}

int SharingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SharingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return m_view.rows.at(index.row()).id.toString();
    if (const auto kind = kindOf(index.column()))
        return kindData(m_view.rows.at(index.row()).cell(*kind), *kind, role);
    return nameData(*container(index.row()), index.column(), role);
}

QVariant SharingModel::nameData(const snapshot::ContainerEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        if (column == Container)
            return shownContainer(*m_view.snapshot, entry.id());
        return entry.isRunning() ? tr("running") : tr("not running");
    case CopyRole: return column == Container ? QVariant(entry.id().toString()) : QVariant{};
    case Qt::ToolTipRole: return visibleText(column == Container ? entry.summary.name : entry.summary.status);
    default: return {};
    }
}

QVariant SharingModel::kindData(const NamespaceSharing &cell, host::NamespaceKind kind, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return sharingText(cell, *m_view.snapshot);
    case SortRole: return cell.differs ? -1 : int(cell.observed == Sharing::Unknown ? Sharing::Other : cell.observed) * 2;
    case ToneRole: {
        const Tone tone = sharingTone(kind, cell);
        return tone == Tone::Neutral ? QVariant{} : QVariant(int(tone));
    }
    case CopyRole:
        return cell.inode == 0 ? QVariant{}
                               : QVariant(u"%1:[%2]"_s.arg(QLatin1StringView(host::namespaceFile(kind))).arg(cell.inode));
    case Qt::ToolTipRole: return sharingExplanation(kind, cell, *m_view.snapshot);
    default: return {};
    }
}

QVariant SharingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const auto kind = kindOf(section);
    if (role == Qt::ToolTipRole && kind)
        return namespaceHelp(*kind);
    if (role != Qt::DisplayRole)
        return {};
    if (kind)
        return namespaceTitle(*kind);
    return section == Container ? tr("Container") : tr("State");
}

SharingFilter::SharingFilter(SharingModel *model, QObject *parent)
    : DataSortProxy(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void SharingFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void SharingFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool SharingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const snapshot::ContainerNamespaces &namespaces = m_model->row(row);
    if (m_show == Show::Differing && !namespaces.differs())
        return false;
    const auto isShared = [&](host::NamespaceKind kind) {
        const NamespaceSharing &cell = namespaces.cell(kind);
        const Tone tone = sharingTone(kind, cell);
        return tone != Tone::Neutral && tone != Tone::Unknown;
    };
    if (m_show == Show::Shared && !std::ranges::any_of(host::AllNamespaceKinds, isShared))
        return false;
    if (m_text.isEmpty() || m_model->container(row)->summary.name.contains(m_text, Qt::CaseInsensitive)
        || namespaces.id.toString().startsWith(m_text, Qt::CaseInsensitive))
        return true;
    return std::ranges::any_of(host::AllNamespaceKinds, [&](host::NamespaceKind kind) {
        const NamespaceSharing &cell = namespaces.cell(kind);
        return cell.mode.contains(m_text, Qt::CaseInsensitive) || (cell.inode != 0 && QString::number(cell.inode) == m_text);
    });
}

} // namespace bulkhead::ui
