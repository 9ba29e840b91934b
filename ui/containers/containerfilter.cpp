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
    // before the base's own connections: it sorts while it handles a reset
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        forgetRanks();
        rank(sortColumn());
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &ContainerFilter::forgetRanks);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ContainerFilter::forgetRanks);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ContainerFilter::forgetRanks);
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

void ContainerFilter::sort(int column, Qt::SortOrder order)
{
    rank(column);
    QSortFilterProxyModel::sort(column, order);
}

void ContainerFilter::rank(int column)
{
    if (column < 0 || column >= ContainerColumns || column == m_rankedColumn)
        return;
    struct Key {
        qint64 number;
        QStringView text;
        int row;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ContainerCell &cell = m_model->row(row).cell(ContainerColumn(column));
        keys.push_back({.number = cell.number, .text = cell.key, .row = row});
    }
    const auto isLess = [](const Key &a, const Key &b) { return a.number != b.number ? a.number < b.number : a.text < b.text; };
    std::ranges::sort(keys, isLess);
    m_ranks.resize(m_model->rowCount());
    int rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && isLess(keys[i - 1], keys[i]))
            ++rank;
        m_ranks[keys[i].row] = rank;
    }
    m_rankedColumn = column;
}

void ContainerFilter::forgetRanks()
{
    m_rankedColumn = -1;
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
    if (!few)
        rank(sortColumn());
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
    if (left.column() == m_rankedColumn)
        return m_ranks.at(left.row()) < m_ranks.at(right.row());
    const ContainerRow &a = m_model->row(left.row());
    const ContainerRow &b = m_model->row(right.row());
    const ContainerCell &x = a.cells[size_t(left.column())];
    const ContainerCell &y = b.cells[size_t(right.column())];
    if (x.number != y.number)
        return x.number < y.number;
    return x.key < y.key;
}

} // namespace bulkhead::ui
