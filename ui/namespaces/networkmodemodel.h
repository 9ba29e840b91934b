// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/namespaces/sharingmodel.h"

namespace bulkhead::ui {

/// HostConfig.NetworkMode of all containers in one table, where it leads, and what the kernel shows. A view's proxy filters it.
class NetworkModeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Container, Mode, LeadsTo, Observed, Number, Name, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const NamespaceView &view);
    [[nodiscard]] ContainerId containerAt(int row) const { return m_view.rows.at(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const snapshot::ContainerNamespaces &row, int column) const;
    NamespaceView m_view{std::make_shared<const snapshot::HostSnapshot>(), {}};
};

} // namespace bulkhead::ui
