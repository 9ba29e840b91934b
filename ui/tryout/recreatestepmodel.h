// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recreate/recreation.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// What differs between the old and the new container, a row a setting.
class SettingChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SettingColumn, BeforeColumn, AfterColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<recreate::SettingChange> &changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<recreate::SettingChange> m_changes;
};

/// The steps of a recreation: what, how far, and the command that does the same.
class RecreateStepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, StateColumn, CommandColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<recreate::RecreateStep> &steps);
    [[nodiscard]] QString commands() const; ///< all of them, a line each

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<recreate::RecreateStep> m_steps;
};

} // namespace bulkhead::ui
