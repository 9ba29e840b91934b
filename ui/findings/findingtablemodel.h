// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingrows.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The lines of an arrangement: heads of groups and their rows. Whoever owns it arranges anew when sortWished() says so.
class FindingTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FindingTableModel(QObject *parent = nullptr);

    void setLines(FindingsViewPtr view, FindingArrangement arrangement, FindingGrouping grouping);
    [[nodiscard]] const FindingsViewPtr &view() const { return m_view; } ///< null before the first
    [[nodiscard]] const FindingArrangement &arrangement() const { return m_arrangement; }
    [[nodiscard]] const FindingRow *rowAt(const QModelIndex &index) const;    ///< null for a head
    [[nodiscard]] const FindingGroup *headAt(const QModelIndex &index) const; ///< null for a row
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;              ///< by the key of KeyRole

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Type-ahead looks at the titles, not at what stands before them.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;
    void sort(int column, Qt::SortOrder order) override { Q_EMIT sortWished(FindingColumn(column), order); }

Q_SIGNALS:
    void sortWished(bulkhead::ui::FindingColumn column, Qt::SortOrder order);

private:
    [[nodiscard]] QVariant headData(const FindingGroup &group, FindingColumn column, int role) const;
    [[nodiscard]] QVariant rowData(const FindingRow &row, FindingColumn column, int role) const;
    [[nodiscard]] QString text(const FindingRow &row, FindingColumn column) const;

    FindingsViewPtr m_view;
    FindingArrangement m_arrangement;
    FindingGrouping m_grouping = FindingGrouping::BySubject;
};

} // namespace bulkhead::ui
