// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/membermodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

void MemberModel::setMembers(QList<Member> members)
{
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant MemberModel::value(const Member &member, int column)
{
    switch (column) {
    case Pid: return member.process.pid;
    case Name: return QString::fromUtf8(member.process.name);
    case Container: return member.container.isEmpty() ? tr("none") : member.containerName;
    case User: return member.process.effectiveUid ? QVariant(qint64(*member.process.effectiveUid)) : QVariant{};
    case Cgroup: return member.cgroup;
    default: return {};
    }
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = m_members.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant cell = value(member, index.column());
        return cell.isValid() ? QVariant(cell.toString()) : QVariant(tr("unknown"));
    }
    case SortRole: return value(member, index.column());
    case KeyRole: return member.process.pid;
    case CopyRole: return index.column() == Container ? QVariant(member.container.toString()) : QVariant{};
    case Qt::ToolTipRole: return visibleText(value(member, index.column()).toString());
    case Qt::TextAlignmentRole:
        return index.column() == Pid || index.column() == User ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant{};
    default: return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid: return tr("PID");
    case Name: return tr("Name");
    case Container: return tr("Container");
    case User: return tr("User ID");
    case Cgroup: return tr("Control group");
    default: return {};
    }
}

} // namespace bulkhead::ui
