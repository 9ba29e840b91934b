// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/refusedcallmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

void RefusedCallModel::setCalls(const QList<tryout::SeenCall> &calls)
{
    beginResetModel();
    m_calls = calls;
    endResetModel();
}

QStringList RefusedCallModel::names(const QList<int> &rows) const
{
    QStringList names;
    for (const int row : rows) {
        const QString &name = m_calls.at(row).name;
        if (!name.startsWith("syscall_"_L1) && !names.contains(name))
            names << name;
    }
    return names;
}

int RefusedCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int RefusedCallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedCallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const tryout::SeenCall &call = m_calls.at(index.row());
    const QString arch = call.arch ? seccomp::unameArchName(*call.arch) : QString();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case CallColumn: return call.name;
        case CountColumn: return QString::number(call.count);
        case ProgramColumn: return call.commands.join(u", "_s);
        case ArchColumn: return call.arch ? arch : tr("unknown");
        case KnownColumn:
            if (call.isRuntimes)
                return tr("the runtime's, before the program starts");
            return call.isCertain ? tr("a process of this container") : tr("at that time");
        default: return {};
        }
    case SortRole: return index.column() == CountColumn ? QVariant(call.count) : data(index, Qt::DisplayRole);
    case KeyRole: return call.name + u'/' + arch;
    case Qt::ToolTipRole:
        if (index.column() == KnownColumn && !call.isCertain && !call.isRuntimes)
            return tr(
                "The kernel's record names a process that had ended before it was seen in the container. Another filter on this "
                "host that logs may have made it.");
        return visibleText(data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole: return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant{};
    default: return {};
    }
}

QVariant RefusedCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CallColumn: return tr("Call");
    case CountColumn: return tr("Times");
    case ProgramColumn: return tr("Program");
    case ArchColumn: return tr("Architecture");
    case KnownColumn: return tr("Made by");
    default: return {};
    }
}

} // namespace bulkhead::ui
