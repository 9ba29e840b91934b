// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/worstmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Severity;

namespace {

Severity severityOfColumn(int column)
{
    switch (column) {
    case WorstModel::Critical: return Severity::Critical;
    case WorstModel::High: return Severity::High;
    case WorstModel::Medium: return Severity::Medium;
    default: return Severity::Low;
    }
}

} // namespace

void WorstModel::setView(const FindingsViewPtr &view, int most)
{
    QList<Row> rows;
    if (view) {
        rows.resize(view->evaluation.subjects.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i].subject = view->evaluation.subjects[i].subject;
        for (const FindingRow &finding : view->rows) {
            if (finding.state != FindingState::Fails)
                continue;
            Row &row = rows[finding.subject];
            ++row.counts.at(size_t(finding.severity));
            if (finding.severity > row.severity) {
                row.severity = finding.severity;
                row.worst = finding.title;
            }
        }
        rows.removeIf([](const Row &row) { return row.severity == Severity::None; });
        // by the number of the worst, then of the next: what one critical finding gives, ten low ones do not
        std::ranges::stable_sort(rows, [](const Row &a, const Row &b) {
            return std::ranges::lexicographical_compare(b.counts.rbegin(), b.counts.rend(), a.counts.rbegin(), a.counts.rend());
        });
        rows.resize(std::min<qsizetype>(rows.size(), most));
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WorstModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorstModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WorstModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const int count = column >= Critical ? row.counts.at(size_t(severityOfColumn(column))) : 0;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Subject)
            return subjectTitle(row.subject);
        return column == Worst ? row.worst : count > 0 ? QString::number(count) : QString();
    case Qt::ToolTipRole:
        return column == Subject ? subjectTitle(row.subject) : column == Worst ? QVariant(row.worst) : QVariant{};
    case Qt::TextAlignmentRole: return column >= Critical ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant{};
    case ToneRole:
        if (column == Worst)
            return int(severityTone(row.severity));
        return {};
    case SortRole:
        return column == Subject ? QVariant(subjectTitle(row.subject)) : column == Worst ? QVariant(int(row.severity)) : count;
    case KeyRole: return u"%1/%2"_s.arg(int(row.subject.kind)).arg(row.subject.id);
    default: return {};
    }
}

QVariant WorstModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Critical)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject: return tr("Subject");
    case Worst: return tr("Worst finding");
    default: return findings::severityName(severityOfColumn(section));
    }
}

} // namespace bulkhead::ui
