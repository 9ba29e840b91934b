// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containerrow.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// Some containers side by side: a fact a row, a container a column; facts in which they differ are tinted.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContainers(const QList<ContainerRow> &containers);
    void setOnlyDifferences(bool only);
    [[nodiscard]] int differenceCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] bool differs(ContainerColumn fact) const;
    QList<ContainerRow> m_containers;
    QList<ContainerColumn> m_facts;
    bool m_onlyDifferences = false;
};

} // namespace bulkhead::ui
