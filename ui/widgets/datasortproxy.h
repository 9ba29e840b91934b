// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace bulkhead::ui {

/// Sorts a small model by its typed SortRole: numbers as numbers, names in natural order, what is not known last in both
/// directions. A big model has a proxy of its own that reads typed rows.
class DataSortProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DataSortProxy(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace bulkhead::ui
