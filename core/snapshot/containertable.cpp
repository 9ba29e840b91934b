// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/containertable.h"

namespace bulkhead::snapshot {

namespace {

// Details are parsed from the raw document; but an event may have moved them ahead of it.
bool saysTheSame(const ContainerEntry &a, const ContainerEntry &b)
{
    return a.summary == b.summary && a.rawInspect == b.rawInspect && a.details.has_value() == b.details.has_value()
           && a.state() == b.state() && (!a.details || (a.details->pid == b.details->pid && a.details->name == b.details->name))
           && a.processes == b.processes && a.error == b.error;
}

} // namespace

ContainerPtr ContainerTable::find(const ContainerId &id) const
{
    const qsizetype position = m_positions.value(id, -1);
    return position < 0 ? nullptr : m_containers[position];
}

void ContainerTable::put(ContainerEntry entry)
{
    const ContainerId id = entry.id();
    const qsizetype position = m_positions.value(id, -1);
    const auto shared = std::make_shared<const ContainerEntry>(std::move(entry));
    if (position < 0) {
        insertSorted(shared);
        if (m_removed.remove(id))
            m_updated.insert(id); // gone and back within one change: the row never went
        else
            m_inserted.insert(id);
        return;
    }
    const ContainerPtr before = m_containers[position];
    if (saysTheSame(*before, *shared))
        return;
    if (before->summary.name == shared->summary.name) {
        m_containers[position] = shared;
    } else {
        m_containers.removeAt(position);
        reindex(position);
        insertSorted(shared);
    }
    if (!m_inserted.contains(id))
        m_updated.insert(id);
}

void ContainerTable::remove(const ContainerId &id)
{
    const qsizetype position = m_positions.value(id, -1);
    if (position < 0)
        return;
    m_containers.removeAt(position);
    m_positions.remove(id);
    reindex(position);
    m_updated.remove(id);
    if (!m_inserted.remove(id))
        m_removed.insert(id);
}

void ContainerTable::setList(const QList<engine::ContainerSummary> &list)
{
    QSet<ContainerId> listed;
    listed.reserve(list.size());
    for (const engine::ContainerSummary &summary : list)
        listed.insert(summary.id);
    QList<ContainerId> gone;
    for (const ContainerPtr &container : std::as_const(m_containers)) {
        if (!listed.contains(container->id()))
            gone += container->id();
    }
    for (const ContainerId &id : std::as_const(gone))
        remove(id);

    QList<ContainerPtr> added;
    for (const engine::ContainerSummary &summary : list) {
        const ContainerPtr before = find(summary.id);
        ContainerEntry entry = before ? *before : ContainerEntry();
        entry.summary = summary;
        if (entry.details && entry.details->state != summary.state) { // changed while nobody listened; the inspect comes
            entry.details->state = summary.state;
            entry.details->pid = 0;
            entry.processes = {};
        }
        if (before)
            put(std::move(entry));
        else if (!m_positions.contains(summary.id)) {
            m_positions.insert(summary.id, -1);
            added += std::make_shared<const ContainerEntry>(std::move(entry));
        }
    }
    if (added.isEmpty())
        return;
    for (const ContainerPtr &entry : std::as_const(added)) {
        if (m_removed.remove(entry->id()))
            m_updated.insert(entry->id());
        else
            m_inserted.insert(entry->id());
    }
    m_containers += added;
    std::ranges::sort(m_containers, m_order);
    reindex(0);
}

bool ContainerTable::hasChanges() const
{
    return !m_inserted.isEmpty() || !m_updated.isEmpty() || !m_removed.isEmpty();
}

void ContainerTable::publish(HostSnapshot &snapshot, SnapshotChange &change)
{
    snapshot.containers = m_containers;
    snapshot.positions = m_positions;
    change.inserted = std::exchange(m_inserted, {}).values();
    change.updated = std::exchange(m_updated, {}).values();
    change.removed = std::exchange(m_removed, {}).values();
}

void ContainerTable::reindex(qsizetype from)
{
    for (qsizetype i = from; i < m_containers.size(); ++i)
        m_positions.insert(m_containers[i]->id(), i);
}

void ContainerTable::insertSorted(const ContainerPtr &entry)
{
    const auto place = std::ranges::lower_bound(std::as_const(m_containers), entry, std::cref(m_order));
    const qsizetype position = place - m_containers.cbegin();
    m_containers.insert(position, entry);
    reindex(position);
}

} // namespace bulkhead::snapshot
