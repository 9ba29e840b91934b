// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/changetablemodel.h"

#include "ui/findings/findingwords.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Change;

Tone changeTone(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Weaker: return Tone::High;
    case Change::Kind::Stricter: return Tone::Ok;
    case Change::Kind::Appeared:
    case Change::Kind::Vanished: return Tone::Info;
    case Change::Kind::Changed: break;
    }
    return Tone::Neutral;
}

void ChangeTableModel::setComparison(findings::Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.changes.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ChangeTableModel::text(const Change &change, int column) const
{
    switch (column) {
    case Kind: return findings::changeKindName(change.kind);
    case Severity: return change.severity == findings::Severity::None ? QString() : findings::severityName(change.severity);
    case Subject: return subjectTitle(change.subject);
    case What: return change.what;
    case Before: return change.before;
    case After: return change.after;
    default: return {};
    }
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Change &change = m_comparison.changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(change, index.column());
    case Qt::ToolTipRole: return visibleText(text(change, index.column()));
    case SortRole:
        return index.column() == Kind       ? QVariant(int(change.kind))
               : index.column() == Severity ? QVariant(int(change.severity))
                                            : QVariant(text(change, index.column()));
    case ToneRole:
        if (index.column() == Kind)
            return int(changeTone(change.kind));
        return index.column() == Severity && change.severity != findings::Severity::None
                   ? QVariant(int(severityTone(change.severity)))
                   : QVariant{};
    case KeyRole: return u"%1/%2/%3"_s.arg(subjectTitle(change.subject), change.check, change.what);
    default: return {};
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Change");
    case Severity: return tr("Severity");
    case Subject: return tr("Subject");
    case What: return tr("What");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

ChangeFilter::ChangeFilter(ChangeTableModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void ChangeFilter::setText(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ChangeFilter::setKind(Change::Kind kind, bool shown)
{
    const unsigned bit = 1U << unsigned(kind);
    m_kinds = shown ? m_kinds | bit : m_kinds & ~bit;
    invalidateRowsFilter();
}

const Change &ChangeFilter::change(const QModelIndex &index) const
{
    return m_model->change(mapToSource(index).row());
}

bool ChangeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const Change &change = m_model->change(row);
    if (!isShown(change.kind))
        return false;
    const QString all =
        u"%1\n%2\n%3\n%4\n%5"_s.arg(subjectTitle(change.subject), change.check, change.what, change.before, change.after);
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool ChangeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    if (a.typeId() == QMetaType::Int)
        return a.toInt() < b.toInt();
    return a.toString().localeAwareCompare(b.toString()) < 0;
}

} // namespace bulkhead::ui
