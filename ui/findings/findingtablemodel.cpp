// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingtablemodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Severity;

namespace {

const auto Indentation = u"\u2003"_s; ///< an em space: rows stand in from their head

} // namespace

FindingTableModel::FindingTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FindingTableModel::setLines(FindingsViewPtr view, FindingArrangement arrangement, FindingGrouping grouping)
{
    beginResetModel();
    m_view = std::move(view);
    m_arrangement = std::move(arrangement);
    m_grouping = grouping;
    endResetModel();
}

const FindingRow *FindingTableModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_arrangement.lines.size() || m_arrangement.lines[index.row()].row < 0)
        return nullptr;
    return &m_view->rows.at(m_arrangement.lines[index.row()].row);
}

const FindingGroup *FindingTableModel::headAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_arrangement.lines.size() || m_arrangement.lines[index.row()].row >= 0)
        return nullptr;
    return &m_arrangement.groups.at(m_arrangement.lines[index.row()].group);
}

QModelIndex FindingTableModel::indexOf(const QString &key) const
{
    const int line = m_arrangement.lineOf.value(key, -1);
    return line < 0 ? QModelIndex() : index(line, 0);
}

QModelIndexList FindingTableModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                         Qt::MatchFlags flags) const
{
    if (role != Qt::DisplayRole || start.column() != int(FindingColumn::Title) || hits != 1)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const QString wanted = value.toString();
    for (int step = 0; step < rowCount(); ++step) {
        const QModelIndex found = index((start.row() + step) % rowCount(), start.column());
        const FindingGroup *head = headAt(found);
        if ((head ? head->title : rowAt(found)->title).startsWith(wanted, Qt::CaseInsensitive))
            return {found};
    }
    return {};
}

int FindingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arrangement.lines.size());
}

int FindingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FindingColumns;
}

QString FindingTableModel::text(const FindingRow &row, FindingColumn column) const
{
    switch (column) {
    case FindingColumn::Title: return row.title;
    case FindingColumn::Severity: return row.severity == Severity::None ? QString() : findings::severityName(row.severity);
    case FindingColumn::State: return findingStateName(row.state);
    case FindingColumn::Subject: return m_view->subjectTitles.at(row.subject);
    case FindingColumn::Check: return QString(m_view->checks.at(row.check)->id);
    case FindingColumn::Evidence: break;
    }
    return row.evidence;
}

QVariant FindingTableModel::rowData(const FindingRow &row, FindingColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const bool isBelowHead = column == FindingColumn::Title && m_arrangement.hasHeads;
        return isBelowHead ? Indentation + text(row, column) : text(row, column);
    }
    case CopyRole: return column == FindingColumn::Title ? QVariant(text(row, column)) : QVariant{};
    case Qt::ToolTipRole: return visibleText(text(row, column));
    case ToneRole:
        if (column == FindingColumn::Severity && row.severity != Severity::None)
            return int(severityTone(row.severity));
        return column == FindingColumn::State ? QVariant(int(findingStateTone(row.state))) : QVariant{};
    case SortRole: return column == FindingColumn::Severity ? QVariant(int(row.severity)) : QVariant(text(row, column));
    case KeyRole: return row.key;
    default: return {};
    }
}

QVariant FindingTableModel::headData(const FindingGroup &group, FindingColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == FindingColumn::Title)
            return u"%1  %2"_s.arg(group.isClosed ? u"▸"_s : u"▾"_s, group.title);
        if (column == FindingColumn::Severity && group.worst != Severity::None)
            return findings::severityName(group.worst);
        if (column == FindingColumn::Check && m_grouping == FindingGrouping::ByCheck)
            return group.key;
        return column == FindingColumn::State ? QVariant(QString::number(group.rows)) : QVariant{};
    case CopyRole: return column == FindingColumn::Title ? QVariant(group.title) : QVariant{};
    case Qt::ToolTipRole: return group.title;
    case Qt::AccessibleTextRole:
        return column == FindingColumn::Title
                   ? QVariant(group.isClosed ? tr("%1, %n row(s), closed", nullptr, group.rows).arg(group.title)
                                             : tr("%1, %n row(s), open", nullptr, group.rows).arg(group.title))
                   : QVariant{};
    case Qt::BackgroundRole: return Theme::instance().surfaceRaised();
    case ToneRole:
        return column == FindingColumn::Severity && group.worst != Severity::None ? QVariant(int(severityTone(group.worst)))
                                                                                  : QVariant{};
    case KeyRole: return u"group "_s + group.key;
    default: return {};
    }
}

QVariant FindingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const FindingGroup *head = headAt(index))
        return headData(*head, FindingColumn(index.column()), role);
    return rowData(*rowAt(index), FindingColumn(index.column()), role);
}

QVariant FindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (FindingColumn(section)) {
    case FindingColumn::Title: return tr("Finding");
    case FindingColumn::Severity: return tr("Severity");
    case FindingColumn::State: return tr("Status");
    case FindingColumn::Subject: return tr("Subject");
    case FindingColumn::Check: return tr("Check");
    case FindingColumn::Evidence: return tr("Evidence");
    }
    return {};
}

} // namespace bulkhead::ui
