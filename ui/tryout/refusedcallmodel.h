// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tryout/callwatch.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The calls that a profile refused while it was tried out.
class RefusedCallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CallColumn, CountColumn, ProgramColumn, ArchColumn, KnownColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCalls(const QList<tryout::SeenCall> &calls);
    [[nodiscard]] const QList<tryout::SeenCall> &calls() const { return m_calls; }
    /// Without those that have no name: a profile cannot name them.
    [[nodiscard]] QStringList names(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<tryout::SeenCall> m_calls;
};

} // namespace bulkhead::ui
