// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerfilter.h"

namespace bulkhead::ui {

namespace {
/// Above so many rows that come or go, taking the whole model in anew is cheaper than one signal for each run of rows.
constexpr int MostSingleRows = 32;
} // namespace

ContainerFilter::ContainerFilter(ContainerTableModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void ContainerFilter::setText(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words)
        refilter(words, m_hideStopped);
}

void ContainerFilter::setHideStopped(bool hide)
{
    if (m_hideStopped != hide)
        refilter(m_words, hide);
}

void ContainerFilter::refilter(const QStringList &words, bool hideStopped)
{
    int changed = 0;
    for (int row = 0; row < m_model->rowCount() && changed <= MostSingleRows; ++row)
        changed += accepts(m_model->row(row), words, hideStopped) != accepts(m_model->row(row), m_words, m_hideStopped);
    const bool few = changed <= MostSingleRows;
    if (!few)
        beginResetModel();
    m_words = words;
    m_hideStopped = hideStopped;
    if (few)
        invalidateRowsFilter();
    else
        endResetModel(); // QSortFilterProxyModel drops its mapping on its own reset, and keeps the sort
}

bool ContainerFilter::accepts(const ContainerRow &row, const QStringList &words, bool hideStopped)
{
    return (row.running || !hideStopped)
           && std::ranges::all_of(words, [&row](const QString &word) { return row.haystack.contains(word); });
}

bool ContainerFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    return accepts(m_model->row(sourceRow), m_words, m_hideStopped);
}

bool ContainerFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const ContainerRow &a = m_model->row(left.row());
    const ContainerRow &b = m_model->row(right.row());
    const ContainerCell &x = a.cells[size_t(left.column())];
    const ContainerCell &y = b.cells[size_t(right.column())];
    if (x.number != y.number)
        return x.number < y.number;
    return x.key < y.key;
}

} // namespace bulkhead::ui
