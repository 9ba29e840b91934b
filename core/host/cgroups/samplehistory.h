// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupsampler.h"

#include <limits>

namespace bulkhead::host {

/// One point of a sparkline.
struct UsePoint {
    qint64 time = 0;           ///< nanoseconds of the monotonic clock
    std::optional<double> cpu; ///< CPUs in use since the point before: 1.5 is one and a half
    std::optional<quint64> memory, pids;
    std::optional<double> io;        ///< bytes read and written each second since the point before
    std::optional<quint16> pressure; ///< the worst of CPU, memory and I/O: hundredths of a percent of the last ten seconds
    friend bool operator==(const UsePoint &, const UsePoint &) = default;
};

/// The last points of each group, in rings of one size. Never written to a file.
class SampleHistory
{
public:
    explicit SampleHistory(qsizetype pointsPerGroup = 300);

    /// A group that `samples` does not hold any more is forgotten; a removed one keeps its points and gets no new one.
    void add(const QList<CgroupSample> &samples);
    void clear() { m_rings.clear(); }

    /// The last ones, oldest first.
    [[nodiscard]] QList<UsePoint> points(const QString &key, qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    [[nodiscard]] std::optional<UsePoint> latest(const QString &key) const;
    [[nodiscard]] bool isRemoved(const QString &key) const;
    [[nodiscard]] bool hasRemoved() const; ///< any
    [[nodiscard]] qsizetype groups() const { return m_rings.size(); }

private:
    struct Ring {
        QList<UsePoint> points; ///< at most m_size; then the oldest is at `next`
        qsizetype next = 0;
        CgroupValue lastUsage, lastRead, lastWritten;
        qint64 lastTime = 0;
        bool isRemoved = false;
    };
    void addTo(Ring &ring, const CgroupSample &sample) const;

    qsizetype m_size;
    QHash<QString, Ring> m_rings;
};

} // namespace bulkhead::host
