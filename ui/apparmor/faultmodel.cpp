// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/faultmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

Tone faultTone(MarkLevel level)
{
    return level == MarkLevel::Error ? Tone::Critical : level == MarkLevel::Warning ? Tone::Medium : Tone::Info;
}

QString faultWord(MarkLevel level)
{
    return level == MarkLevel::Error     ? FaultModel::tr("error")
           : level == MarkLevel::Warning ? FaultModel::tr("warning")
                                         : FaultModel::tr("hint");
}

} // namespace

QList<FaultModel::Row> faultRows(const QList<apparmor::LintFinding> &findings, const apparmor::ParserVerdict *verdict)
{
    using Level = apparmor::LintFinding::Level;
    QList<FaultModel::Row> rows;
    for (const apparmor::LintFinding &finding : findings) {
        const MarkLevel level = finding.level == Level::Error     ? MarkLevel::Error
                                : finding.level == Level::Warning ? MarkLevel::Warning
                                                                  : MarkLevel::Hint;
        const FaultModel::Row row{level, finding.text, finding.place.line, finding.id};
        if (!rows.contains(row))
            rows << row;
    }
    if (!verdict)
        return rows;
    for (const apparmor::ParserMessage &message : verdict->messages) {
        const bool isError = message.level == apparmor::ParserMessage::Level::Error;
        const QString text = message.file.isEmpty() ? message.text : u"%1: %2"_s.arg(message.file, message.text);
        rows << FaultModel::Row{isError ? MarkLevel::Error : MarkLevel::Warning, text, message.file.isEmpty() ? message.line : 0,
                                u"apparmor_parser"_s};
    }
    if (!verdict->notEnforced.isEmpty())
        rows << FaultModel::Row{
            MarkLevel::Hint,
            FaultModel::tr("The kernel here does not enforce rules of: %1").arg(verdict->notEnforced.join(u", "_s)), 0,
            u"apparmor_parser"_s};
    return rows;
}

void FaultModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Level: return faultWord(row.level);
        case What: return row.text;
        case Line: return row.line > 0 ? QVariant(QString::number(row.line)) : QVariant();
        case Source: return row.source;
        default: return {};
        }
    case Qt::ToolTipRole: return row.text;
    case Qt::TextAlignmentRole: return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return index.column() == Level ? QVariant(int(faultTone(row.level))) : QVariant();
    case SortRole:
        if (index.column() == Level)
            return int(row.level);
        return index.column() == Line && row.line > 0 ? QVariant(row.line) : QVariant();
    case KeyRole: return row.source + QString::number(row.line) + row.text;
    default: return {};
    }
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Line: return tr("Line");
    case Source: return tr("Check");
    default: return {};
    }
}

} // namespace bulkhead::ui
