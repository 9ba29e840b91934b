// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/groupprocessmodel.h"

#include "core/host/procfiles.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

QList<GroupProcessModel::Member> processesInGroup(const host::ProcessTable &processes, const QString &path,
                                                  const QString &hierarchy)
{
    QList<bool> isIn; // beside processes.cgroups
    for (const QByteArray &text : processes.cgroups) {
        isIn += std::ranges::any_of(host::parseCgroups(text), [&](const host::CgroupMembership &group) {
            const QString name = group.controllers.isEmpty() ? u"unified"_s : group.controllers;
            return group.path == path && (hierarchy.isEmpty() || name == hierarchy);
        });
    }
    QList<GroupProcessModel::Member> members;
    for (const host::HostProcess &process : processes.processes) {
        if (process.cgroup >= 0 && process.cgroup < isIn.size() && isIn[process.cgroup])
            members += {process.pid, QString::fromUtf8(process.name), process.effectiveUid,
                        QString::fromUtf8(processes.cgroupOf(process)).trimmed()};
    }
    return members;
}

void GroupProcessModel::setMembers(const QList<Member> &members)
{
    if (members == m_members)
        return;
    beginResetModel();
    m_members = members;
    endResetModel();
}

int GroupProcessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int GroupProcessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GroupProcessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = m_members.at(index.row());
    QVariant value = index.column() == Pid    ? QVariant(member.pid)
                     : index.column() == Name ? QVariant(member.name)
                     : member.user            ? QVariant(qint64(*member.user))
                                              : QVariant{};
    switch (role) {
    case Qt::DisplayRole: return value.isValid() ? QVariant(value.toString()) : QVariant(tr("unknown"));
    case SortRole: return value;
    case KeyRole: return member.pid;
    case Qt::ToolTipRole: return visibleText(member.groups);
    case Qt::TextAlignmentRole: return index.column() == Name ? QVariant{} : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant GroupProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid: return tr("PID");
    case Name: return tr("Name");
    case User: return tr("User ID");
    default: return {};
    }
}

} // namespace bulkhead::ui
