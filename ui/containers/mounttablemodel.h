// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/sensitivemounts.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The mounts of one container, tmpfs included, the sensitive ones marked.
class MountTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Destination, Source, Access, Type, Propagation, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setMounts(const engine::ContainerDetails &details, const QList<findings::SensitiveMount> &sensitive);
    /// What an attacker gains by the mount in that row; empty for an ordinary one.
    [[nodiscard]] QString explanation(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        engine::Mount mount;
        std::optional<findings::SensitiveMount> sensitive;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    QList<Row> m_rows;
};

} // namespace bulkhead::ui
