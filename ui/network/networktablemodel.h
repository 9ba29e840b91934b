// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/network/networkrows.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// One of the tables of a network namespace: interfaces, addresses, routes, neighbours, sockets or firewall rules.
class NetworkTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit NetworkTableModel(NetworkTable table, QObject *parent = nullptr);

    void showNamespace(const network::HostNetworks &networks, const network::NetworkNamespace &ns);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    NetworkTable m_table;
    QList<NetworkColumn> m_columns;
    QList<NetworkRow> m_rows;
};

} // namespace bulkhead::ui
