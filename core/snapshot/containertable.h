// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"

namespace bulkhead::snapshot {

/// The containers of a live host, always in order, and what changed since the last snapshot was made of them. Owned by
/// LiveSession.
class ContainerTable
{
public:
    [[nodiscard]] ContainerPtr find(const ContainerId &id) const;
    [[nodiscard]] const QList<ContainerPtr> &containers() const { return m_containers; }

    /// Puts an entry in, or in the place of the one with its id. An entry that says the same as before changes nothing: the old
    /// pointer stays.
    void put(ContainerEntry entry);
    void remove(const ContainerId &id);
    /// Makes the table hold exactly these, keeping what is known of those that it held.
    void setList(const QList<engine::ContainerSummary> &list);

    [[nodiscard]] bool hasChanges() const;
    /// Puts containers and index into the snapshot, and the changes since the last time into the change.
    void publish(HostSnapshot &snapshot, SnapshotChange &change);

private:
    void reindex(qsizetype from);
    void insertSorted(const ContainerPtr &entry);

    QList<ContainerPtr> m_containers;
    QHash<ContainerId, qsizetype> m_positions;
    ContainerOrder m_order;
    QSet<ContainerId> m_inserted, m_updated, m_removed;
};

} // namespace bulkhead::snapshot
