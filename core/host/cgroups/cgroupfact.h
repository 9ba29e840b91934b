// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <array>
#include <optional>
#include <span>

// What the kernel's control groups tell, version 1 and 2 alike: Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/.
namespace bulkhead::host {

/// A number that a group tells. Limits first, then use.
enum class CgroupFact : quint8 {
    MemoryMax,        ///< bytes
    MemoryHigh,       ///< bytes, version 2
    MemoryAndSwapMax, ///< bytes, version 1 counts both together
    SwapMax,          ///< bytes, version 2
    PidsMax,
    CpuQuota,  ///< microseconds of CPU time a period
    CpuPeriod, ///< microseconds
    CpuShares, ///< version 1, 1024 is usual
    CpuWeight, ///< version 2, 100 is usual
    CpuUsage,  ///< microseconds since the group was made
    CpuPeriods,
    CpuThrottled,     ///< periods in which it was held back
    CpuThrottledTime, ///< microseconds
    MemoryCurrent,    ///< bytes
    MemoryPeak,       ///< bytes
    MemoryMaxEvents,  ///< times that memory was refused or reclaimed at the limit
    OomKills,
    PidsCurrent,
    PidsMaxEvents,
    IoRead,         ///< bytes
    IoWritten,      ///< bytes
    CpuPressure,    ///< hundredths of a percent of the last ten seconds in which some of it waited
    MemoryPressure, ///< the same
    IoPressure,     ///< the same
};
inline constexpr std::size_t CgroupFactCount = 24;
inline constexpr std::size_t CgroupLimitCount = 9; ///< the first ones are limits

[[nodiscard]] constexpr bool isLimit(CgroupFact fact)
{
    return std::size_t(fact) < CgroupLimitCount;
}

/// The name in files and in the agent's protocol: "memory.max"; version 2's file where it has one.
[[nodiscard]] QLatin1StringView cgroupFactName(CgroupFact fact);
[[nodiscard]] std::optional<CgroupFact> cgroupFactFromName(QStringView name);

/// A fact's value. "No limit" is one of its own: it is neither a large number nor an unknown one.
struct CgroupValue {
    enum class State : quint8 { Unknown, NoLimit, Number };
    State state = State::Unknown;
    quint64 number = 0;

    [[nodiscard]] static constexpr CgroupValue of(quint64 number) { return {State::Number, number}; }
    [[nodiscard]] static constexpr CgroupValue noLimit() { return {State::NoLimit, 0}; }
    [[nodiscard]] bool isKnown() const { return state != State::Unknown; }
    friend bool operator==(const CgroupValue &, const CgroupValue &) = default;
};

/// Where a fact stands: which controller's file, and which word of it.
struct CgroupSource {
    enum class Scan : quint8 {
        Number,   ///< the file is a number or "max"; -1 is no limit
        Second,   ///< its second word: cpu.max
        Key,      ///< the line "key number"
        Sum,      ///< the sum of "… key number" (version 1) or "key=number" (version 2) over all devices
        Pressure, ///< avg10= of the line "some"
    };
    CgroupFact fact;
    const char *controller; ///< that must be there; version 2: null for what every group has
    const char *file;
    Scan scan = Scan::Number;
    const char *key = "";
    quint32 divisor = 1; ///< nanoseconds to microseconds
};
/// Sources of the same file stand together.
[[nodiscard]] std::span<const CgroupSource> cgroupSources(int version);
[[nodiscard]] CgroupValue parseCgroupValue(QByteArrayView text, const CgroupSource &source);

} // namespace bulkhead::host
