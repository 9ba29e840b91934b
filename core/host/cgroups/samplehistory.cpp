// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/samplehistory.h"

#include <QSet>

#include <algorithm>

namespace bulkhead::host {

namespace {

std::optional<quint64> numberIn(const CgroupValue &value)
{
    return value.state == CgroupValue::State::Number ? std::optional(value.number) : std::nullopt;
}

} // namespace

SampleHistory::SampleHistory(qsizetype pointsPerGroup)
    : m_size(std::max<qsizetype>(pointsPerGroup, 2))
{
}

void SampleHistory::add(const QList<CgroupSample> &samples)
{
    QSet<QString> present;
    for (const CgroupSample &sample : samples) {
        present.insert(sample.key);
        Ring &ring = m_rings[sample.key];
        ring.isRemoved = sample.isRemoved;
        if (!sample.isRemoved)
            addTo(ring, sample);
    }
    m_rings.removeIf([&](const auto &entry) { return !present.contains(entry.key()); });
}

void SampleHistory::addTo(Ring &ring, const CgroupSample &sample) const
{
    UsePoint point{.time = sample.time, .cpu = {}, .memory = numberIn(sample.memory()), .pids = numberIn(sample.pids())};
    const bool canSubtract = ring.lastUsage.state == CgroupValue::State::Number && sample.cpuUsage().isKnown()
                             && sample.cpuUsage().number >= ring.lastUsage.number && sample.time > ring.lastTime;
    if (canSubtract)
        point.cpu = double(sample.cpuUsage().number - ring.lastUsage.number) * 1000.0 / double(sample.time - ring.lastTime);
    ring.lastUsage = sample.cpuUsage();
    ring.lastTime = sample.time;
    if (ring.points.size() < m_size) {
        ring.points += point;
        return;
    }
    ring.points[ring.next] = point;
    ring.next = (ring.next + 1) % m_size;
}

QList<UsePoint> SampleHistory::points(const QString &key) const
{
    const auto ring = m_rings.constFind(key);
    if (ring == m_rings.cend())
        return {};
    return ring->points.mid(ring->next) + ring->points.first(ring->next);
}

std::optional<UsePoint> SampleHistory::latest(const QString &key) const
{
    const auto ring = m_rings.constFind(key);
    if (ring == m_rings.cend() || ring->points.isEmpty())
        return std::nullopt;
    return ring->points[(ring->next + ring->points.size() - 1) % ring->points.size()];
}

bool SampleHistory::hasRemoved() const
{
    return std::ranges::any_of(m_rings, &Ring::isRemoved);
}

bool SampleHistory::isRemoved(const QString &key) const
{
    return m_rings.value(key).isRemoved;
}

} // namespace bulkhead::host
