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
    QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    refilter();
}

void ContainerFilter::setHideStopped(bool hide)
{
    if (m_hideStopped == hide)
        return;
    m_hideStopped = hide;
    refilter();
}

void ContainerFilter::refilter()
{
    int changed = 0;
    for (int row = 0; row < m_model->rowCount() && changed <= MostSingleRows; ++row)
        changed += accepts(m_model->row(row)) != mapFromSource(m_model->index(row, 0)).isValid();
    if (changed <= MostSingleRows)
        invalidateRowsFilter();
    else
        setSourceModel(m_model); // a reset
}

bool ContainerFilter::accepts(const ContainerRow &row) const
{
    return (row.running || !m_hideStopped)
           && std::ranges::all_of(m_words, [&row](const QString &word) { return row.haystack.contains(word); });
}

bool ContainerFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    return accepts(m_model->row(sourceRow));
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
