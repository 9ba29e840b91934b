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

/// Of a counter; nothing where it was not known before, or was reset.
std::optional<quint64> increase(const CgroupValue &before, const CgroupValue &now)
{
    if (before.state != CgroupValue::State::Number || now.state != CgroupValue::State::Number || now.number < before.number)
        return std::nullopt;
    return now.number - before.number;
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
    UsePoint point{.time = sample.time,
                   .cpu = {},
                   .memory = numberIn(sample.memory()),
                   .pids = numberIn(sample.pids()),
                   .io = {},
                   .pressure = {}};
    const qint64 passed = sample.time - ring.lastTime;
    if (const auto used = increase(ring.lastUsage, sample.cpuUsage()); used && passed > 0)
        point.cpu = double(*used) * 1000.0 / double(passed);
    const auto read = increase(ring.lastRead, sample.read()), written = increase(ring.lastWritten, sample.written());
    if ((read || written) && passed > 0)
        point.io = double(read.value_or(0) + written.value_or(0)) * 1e9 / double(passed);
    for (const CgroupValue &one : {sample.cpuPressure(), sample.memoryPressure(), sample.ioPressure()}) {
        if (const auto number = numberIn(one))
            point.pressure = std::max(point.pressure.value_or(0), quint16(std::min<quint64>(*number, 10'000)));
    }
    ring.lastUsage = sample.cpuUsage();
    ring.lastRead = sample.read();
    ring.lastWritten = sample.written();
    ring.lastTime = sample.time;
    if (ring.points.size() < m_size) {
        ring.points += point;
        return;
    }
    ring.points[ring.next] = point;
    ring.next = (ring.next + 1) % m_size;
}

QList<UsePoint> SampleHistory::points(const QString &key, qsizetype most) const
{
    const auto ring = m_rings.constFind(key);
    if (ring == m_rings.cend())
        return {};
    const qsizetype size = ring->points.size(), count = std::min(size, most);
    QList<UsePoint> points;
    points.reserve(count);
    for (qsizetype i = size - count; i < size; ++i)
        points += ring->points[(ring->next + i) % size];
    return points;
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
