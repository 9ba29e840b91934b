// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/problemmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace seccomp;

namespace {

TextPosition positionOf(const Place &place)
{
    return {qMax(0, place.line - 1), qMax(0, place.column - 1)};
}

Tone levelTone(ProblemLevel level)
{
    return level == ProblemLevel::Error ? Tone::Critical : level == ProblemLevel::Warning ? Tone::Medium : Tone::Info;
}

} // namespace

MarkLevel markLevel(ProblemLevel level)
{
    return level == ProblemLevel::Error     ? MarkLevel::Error
           : level == ProblemLevel::Warning ? MarkLevel::Warning
                                            : MarkLevel::Hint;
}

TextRange nameRange(const Place &place, const QString &name)
{
    const TextPosition begin = positionOf(place);
    return {begin, {begin.line, begin.column + int(name.size()) + 2}};
}

QList<ProblemModel::Row> placedProblems(const QList<Problem> &problems, const SeccompProfile &profile,
                                        const QList<RulePlace> &places)
{
    QList<ProblemModel::Row> rows;
    rows.reserve(problems.size());
    for (const Problem &problem : problems) {
        ProblemModel::Row row{.problem = problem};
        if (problem.rule >= 0 && problem.rule < places.size() && problem.rule < profile.rules.size()) {
            const RulePlace &place = places.at(problem.rule);
            const qsizetype at = problem.name.isEmpty() ? -1 : profile.rules.at(problem.rule).names.indexOf(problem.name);
            if (at >= 0 && at < place.names.size()) {
                row.range = nameRange(place.names.at(at), problem.name);
            } else {
                const bool isArgument = problem.argument >= 0 && problem.argument < place.args.size();
                const TextPosition begin = positionOf(isArgument ? place.args.at(problem.argument) : place.begin);
                row.range = TextRange{begin, {begin.line, begin.column + 1}};
            }
        }
        rows << row;
    }
    return rows;
}

void ProblemModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ProblemModel::countOf(ProblemLevel level) const
{
    return int(std::ranges::count_if(m_rows, [level](const Row &row) { return row.problem.level == level; }));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Problem &problem = row.problem;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Level: return problemLevelName(problem.level);
        case What: return problem.what;
        case Call: return problem.name;
        case Line: return row.range ? QVariant(QString::number(row.range->begin.line + 1)) : QVariant();
        case Why: return problem.why;
        default: return {};
        }
    case Qt::ToolTipRole: return problem.what + QLatin1Char('\n') + problem.why;
    case Qt::TextAlignmentRole: return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return index.column() == Level ? QVariant(int(levelTone(problem.level))) : QVariant();
    case SortRole:
        if (index.column() == Level)
            return int(problem.level);
        return index.column() == Line && row.range ? QVariant(row.range->begin.line) : QVariant();
    case KeyRole: return problem.id + QString::number(problem.rule) + problem.name;
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Level: return tr("Level");
    case What: return tr("Problem");
    case Call: return tr("Call");
    case Line: return tr("Line");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace bulkhead::ui
