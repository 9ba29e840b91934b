// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containertablemodel.h"

#include <QSortFilterProxyModel>

namespace bulkhead::ui {

/// Sorts and filters the containers by their typed rows: no QVariant, no string made for a comparison.
class ContainerFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ContainerFilter(ContainerTableModel *model, QObject *parent = nullptr);

    /// Words in any order, all of which a row must have in a cell, its whole id or image.
    void setText(const QString &text);
    void setHideStopped(bool hide);
    [[nodiscard]] bool isFiltering() const { return m_hideStopped || !m_words.isEmpty(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] const ContainerRow &row(const QModelIndex &index) const { return m_model->row(mapToSource(index).row()); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter(const QStringList &words, bool hideStopped);
    /// Sorts the keys of `column` by themselves, once, for a sort of all rows: a comparison of two rows then is one of two
    /// numbers.
    void rank(int column);
    void forgetRanks();
    [[nodiscard]] static bool accepts(const ContainerRow &row, const QStringList &words, bool hideStopped);

    ContainerTableModel *m_model;
    QStringList m_words;
    bool m_hideStopped = false;
    int m_rankedColumn = -1; ///< -1: rows changed since, and are compared by their keys
    QList<int> m_ranks;      ///< by source row; equal where the keys are
};

} // namespace bulkhead::ui
