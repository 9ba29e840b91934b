// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupfact.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

using Scan = CgroupSource::Scan;

constexpr std::array<QLatin1StringView, CgroupFactCount> FactNames{
    "memory.max"_L1,        "memory.high"_L1,      "memory.memsw.limit"_L1, "memory.swap.max"_L1, "pids.max"_L1,
    "cpu.quota"_L1,         "cpu.period"_L1,       "cpu.shares"_L1,         "cpu.weight"_L1,      "cpu.usage"_L1,
    "cpu.periods"_L1,       "cpu.throttled"_L1,    "cpu.throttled_time"_L1, "memory.current"_L1,  "memory.peak"_L1,
    "memory.max_events"_L1, "memory.oom_kills"_L1, "pids.current"_L1,       "pids.max_events"_L1, "io.read"_L1,
    "io.written"_L1,        "cpu.pressure"_L1,     "memory.pressure"_L1,    "io.pressure"_L1};

constexpr std::array VersionOne{
    CgroupSource{CgroupFact::MemoryMax, "memory", "memory.limit_in_bytes"},
    CgroupSource{CgroupFact::MemoryAndSwapMax, "memory", "memory.memsw.limit_in_bytes"},
    CgroupSource{CgroupFact::MemoryCurrent, "memory", "memory.usage_in_bytes"},
    CgroupSource{CgroupFact::MemoryPeak, "memory", "memory.max_usage_in_bytes"},
    CgroupSource{CgroupFact::MemoryMaxEvents, "memory", "memory.failcnt"},
    CgroupSource{CgroupFact::OomKills, "memory", "memory.oom_control", Scan::Key, "oom_kill"},
    CgroupSource{CgroupFact::PidsMax, "pids", "pids.max"},
    CgroupSource{CgroupFact::PidsCurrent, "pids", "pids.current"},
    CgroupSource{CgroupFact::PidsMaxEvents, "pids", "pids.events", Scan::Key, "max"},
    CgroupSource{CgroupFact::CpuQuota, "cpu", "cpu.cfs_quota_us"},
    CgroupSource{CgroupFact::CpuPeriod, "cpu", "cpu.cfs_period_us"},
    CgroupSource{CgroupFact::CpuShares, "cpu", "cpu.shares"},
    CgroupSource{CgroupFact::CpuPeriods, "cpu", "cpu.stat", Scan::Key, "nr_periods"},
    CgroupSource{CgroupFact::CpuThrottled, "cpu", "cpu.stat", Scan::Key, "nr_throttled"},
    CgroupSource{CgroupFact::CpuThrottledTime, "cpu", "cpu.stat", Scan::Key, "throttled_time", 1000},
    CgroupSource{CgroupFact::CpuUsage, "cpuacct", "cpuacct.usage", Scan::Number, "", 1000},
    CgroupSource{CgroupFact::IoRead, "blkio", "blkio.throttle.io_service_bytes_recursive", Scan::Sum, "Read"},
    CgroupSource{CgroupFact::IoWritten, "blkio", "blkio.throttle.io_service_bytes_recursive", Scan::Sum, "Write"},
};

constexpr std::array VersionTwo{
    CgroupSource{CgroupFact::MemoryMax, "memory", "memory.max"},
    CgroupSource{CgroupFact::MemoryHigh, "memory", "memory.high"},
    CgroupSource{CgroupFact::SwapMax, "memory", "memory.swap.max"},
    CgroupSource{CgroupFact::MemoryCurrent, "memory", "memory.current"},
    CgroupSource{CgroupFact::MemoryPeak, "memory", "memory.peak"},
    CgroupSource{CgroupFact::MemoryMaxEvents, "memory", "memory.events", Scan::Key, "max"},
    CgroupSource{CgroupFact::OomKills, "memory", "memory.events", Scan::Key, "oom_kill"},
    CgroupSource{CgroupFact::PidsMax, "pids", "pids.max"},
    CgroupSource{CgroupFact::PidsCurrent, "pids", "pids.current"},
    CgroupSource{CgroupFact::PidsMaxEvents, "pids", "pids.events", Scan::Key, "max"},
    CgroupSource{CgroupFact::CpuQuota, "cpu", "cpu.max"},
    CgroupSource{CgroupFact::CpuPeriod, "cpu", "cpu.max", Scan::Second},
    CgroupSource{CgroupFact::CpuWeight, "cpu", "cpu.weight"},
    CgroupSource{CgroupFact::CpuUsage, nullptr, "cpu.stat", Scan::Key, "usage_usec"},
    CgroupSource{CgroupFact::CpuPeriods, nullptr, "cpu.stat", Scan::Key, "nr_periods"},
    CgroupSource{CgroupFact::CpuThrottled, nullptr, "cpu.stat", Scan::Key, "nr_throttled"},
    CgroupSource{CgroupFact::CpuThrottledTime, nullptr, "cpu.stat", Scan::Key, "throttled_usec"},
    CgroupSource{CgroupFact::IoRead, "io", "io.stat", Scan::Sum, "rbytes"},
    CgroupSource{CgroupFact::IoWritten, "io", "io.stat", Scan::Sum, "wbytes"},
    CgroupSource{CgroupFact::CpuPressure, nullptr, "cpu.pressure", Scan::Pressure},
    CgroupSource{CgroupFact::MemoryPressure, nullptr, "memory.pressure", Scan::Pressure},
    CgroupSource{CgroupFact::IoPressure, nullptr, "io.pressure", Scan::Pressure},
};

// Version 1 has no word for "no limit": it is the largest number of whole pages, of 4 to 64 KiB.
constexpr quint64 LargestMemory = 0x7FFF'FFFF'FFFF'0000;

CgroupValue valueOfWord(QByteArrayView word)
{
    if (word == "max" || word == "-1")
        return CgroupValue::noLimit();
    bool ok = false;
    const qulonglong number = word.toULongLong(&ok);
    return ok ? CgroupValue::of(number) : CgroupValue{};
}

QByteArrayView takeWord(QByteArrayView &text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\t'))
        text = text.sliced(1);
    qsizetype end = 0;
    while (end < text.size() && text[end] != ' ' && text[end] != '\n' && text[end] != '\t')
        ++end;
    const QByteArrayView word = text.first(end);
    text = text.sliced(end);
    return word;
}

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line;
}

CgroupValue valueOfKey(QByteArrayView text, QByteArrayView key)
{
    while (!text.isEmpty()) {
        QByteArrayView line = takeLine(text);
        if (takeWord(line) == key)
            return valueOfWord(takeWord(line));
    }
    return {};
}

// "8:0 Read 4096" of version 1, "8:0 rbytes=4096 wbytes=0" of version 2; a group that did nothing has no line.
CgroupValue sumOfDevices(QByteArrayView text, QByteArrayView key)
{
    quint64 sum = 0;
    while (!text.isEmpty()) {
        QByteArrayView line = takeLine(text);
        takeWord(line); // the device
        while (!line.isEmpty()) {
            const QByteArrayView word = takeWord(line);
            if (word == key)
                sum += valueOfWord(takeWord(line)).number;
            else if (word.startsWith(key) && word.size() > key.size() && word[key.size()] == '=')
                sum += valueOfWord(word.sliced(key.size() + 1)).number;
        }
    }
    return CgroupValue::of(sum);
}

CgroupValue pressureOf(QByteArrayView text)
{
    QByteArrayView line = takeLine(text);
    if (takeWord(line) != "some")
        return {};
    const QByteArrayView word = takeWord(line);
    if (!word.startsWith("avg10="))
        return {};
    bool ok = false;
    const double percent = word.sliced(6).toDouble(&ok);
    return ok && percent >= 0 && percent <= 100 ? CgroupValue::of(quint64(std::llround(percent * 100))) : CgroupValue{};
}

} // namespace

QLatin1StringView cgroupFactName(CgroupFact fact)
{
    return FactNames[std::size_t(fact)];
}

std::optional<CgroupFact> cgroupFactFromName(QStringView name)
{
    const auto found = std::ranges::find_if(FactNames, [name](QLatin1StringView known) { return name == known; });
    return found == FactNames.end() ? std::nullopt : std::optional(CgroupFact(found - FactNames.begin()));
}

std::span<const CgroupSource> cgroupSources(int version)
{
    if (version == 1)
        return VersionOne;
    return VersionTwo;
}

CgroupValue parseCgroupValue(QByteArrayView text, const CgroupSource &source)
{
    CgroupValue value;
    switch (source.scan) {
    case Scan::Number: value = valueOfWord(takeWord(text)); break;
    case Scan::Second:
        takeWord(text);
        value = valueOfWord(takeWord(text));
        break;
    case Scan::Key: value = valueOfKey(text, source.key); break;
    case Scan::Sum: value = sumOfDevices(text, source.key); break;
    case Scan::Pressure: value = pressureOf(text); break;
    }
    const bool isMemory = source.fact == CgroupFact::MemoryMax || source.fact == CgroupFact::MemoryAndSwapMax;
    if (isMemory && value.state == CgroupValue::State::Number && value.number >= LargestMemory)
        return CgroupValue::noLimit();
    if (!isLimit(source.fact) && value.state == CgroupValue::State::NoLimit)
        return {};
    value.number /= source.divisor;
    return value;
}

} // namespace bulkhead::host
