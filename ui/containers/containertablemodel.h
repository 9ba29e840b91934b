// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containerrow.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The containers of a snapshot, one a row. Rows come ready made (see ContainerFeed); a change touches only its own rows.
class ContainerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    using Positions = QHash<ContainerId, int>;
    /// Which row each container is in. Some milliseconds for thousands: in a worker, with the rows.
    [[nodiscard]] static Positions positionsOf(const QList<ContainerRow> &rows);
    void reset(QList<ContainerRow> rows, snapshot::HostSnapshotPtr snapshot)
    {
        reset(rows, positionsOf(rows), std::move(snapshot));
    }
    void reset(QList<ContainerRow> rows, Positions positions, snapshot::HostSnapshotPtr snapshot);
    /// Replaces rows that are there, adds those that are not, and removes others: at most one signal for each run of rows.
    void change(const QList<ContainerRow> &rows, const QList<ContainerId> &removed, snapshot::HostSnapshotPtr snapshot);

    [[nodiscard]] const ContainerRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int rowOf(const ContainerId &id) const { return m_positions.value(id, -1); }
    [[nodiscard]] const snapshot::HostSnapshotPtr &snapshot() const { return m_snapshot; }
    /// What a cell says, as the table shows it.
    [[nodiscard]] QString cellText(int row, ContainerColumn column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeContainers(const QList<ContainerId> &removed);
    void replaceRows(const QList<ContainerRow> &rows);
    void appendRows(const QList<ContainerRow> &rows);
    void indexRows(int from);
    [[nodiscard]] QVariant copyText(const ContainerRow &row, ContainerColumn column) const;
    [[nodiscard]] QString toolTip(int row, ContainerColumn column) const;
    [[nodiscard]] QDateTime now() const; ///< that relative times count from

    QList<ContainerRow> m_rows;
    Positions m_positions;
    snapshot::HostSnapshotPtr m_snapshot;
};

/// A set in words, for a tooltip; where most are in it, what it lacks.
[[nodiscard]] QString capabilitySetWords(capability::CapabilitySet set);
/// "just now", "5 min ago", "3 h ago", "12 d ago".
[[nodiscard]] QString relativeTime(const QDateTime &then, const QDateTime &now);

} // namespace bulkhead::ui
