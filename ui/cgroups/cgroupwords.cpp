// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bulkhead::ui {

using host::CgroupFact;
using host::CgroupValue;
using Limit = snapshot::LimitComparison::Limit;

namespace {

struct CgroupWords {
    Q_DECLARE_TR_FUNCTIONS(CgroupWords)
};

bool isBytes(CgroupFact fact)
{
    switch (fact) {
    case CgroupFact::MemoryMax:
    case CgroupFact::MemoryHigh:
    case CgroupFact::MemoryAndSwapMax:
    case CgroupFact::SwapMax:
    case CgroupFact::MemoryCurrent:
    case CgroupFact::MemoryPeak:
    case CgroupFact::IoRead:
    case CgroupFact::IoWritten: return true;
    default: return false;
    }
}

bool isMicroseconds(CgroupFact fact)
{
    switch (fact) {
    case CgroupFact::CpuQuota:
    case CgroupFact::CpuPeriod: return true;
    default: return false;
    }
}

bool isSeconds(CgroupFact fact)
{
    return fact == CgroupFact::CpuUsage || fact == CgroupFact::CpuThrottledTime;
}

bool isPressure(CgroupFact fact)
{
    return fact == CgroupFact::CpuPressure || fact == CgroupFact::MemoryPressure || fact == CgroupFact::IoPressure;
}

} // namespace

QString bytesText(quint64 bytes)
{
    const int digits = bytes < 1024 ? 0 : 1;
    return QLocale().formattedDataSize(qint64(std::min<quint64>(bytes, std::numeric_limits<qint64>::max())), digits,
                                       QLocale::DataSizeIecFormat);
}

QString limitText(CgroupFact fact, const CgroupValue &value)
{
    switch (value.state) {
    case CgroupValue::State::NoLimit: return CgroupWords::tr("no limit");
    case CgroupValue::State::Number: return factText(fact, value);
    case CgroupValue::State::Unknown: break;
    }
    return CgroupWords::tr("unknown");
}

QString cpuLimitText(const CgroupValue &thousandths)
{
    if (thousandths.state != CgroupValue::State::Number)
        return limitText(CgroupFact::CpuQuota, thousandths);
    return CgroupWords::tr("%1 CPUs").arg(QLocale().toString(double(thousandths.number) / 1000, 'f', 2));
}

QString cpuUseText(double cpus)
{
    return CgroupWords::tr("%1 %").arg(QLocale().toString(cpus * 100, 'f', 1));
}

QString rateText(double bytesPerSecond)
{
    return CgroupWords::tr("%1/s").arg(bytesText(quint64(bytesPerSecond)));
}

QString factTitle(CgroupFact fact)
{
    switch (fact) {
    case CgroupFact::MemoryMax: return CgroupWords::tr("Memory limit");
    case CgroupFact::MemoryHigh: return CgroupWords::tr("Memory held back from");
    case CgroupFact::MemoryAndSwapMax: return CgroupWords::tr("Memory and swap limit");
    case CgroupFact::SwapMax: return CgroupWords::tr("Swap limit");
    case CgroupFact::PidsMax: return CgroupWords::tr("Process limit");
    case CgroupFact::CpuQuota: return CgroupWords::tr("CPU quota");
    case CgroupFact::CpuPeriod: return CgroupWords::tr("CPU period");
    case CgroupFact::CpuShares: return CgroupWords::tr("CPU shares");
    case CgroupFact::CpuWeight: return CgroupWords::tr("CPU weight");
    case CgroupFact::CpuUsage: return CgroupWords::tr("CPU time");
    case CgroupFact::CpuPeriods: return CgroupWords::tr("CPU periods");
    case CgroupFact::CpuThrottled: return CgroupWords::tr("Periods held back");
    case CgroupFact::CpuThrottledTime: return CgroupWords::tr("Time held back");
    case CgroupFact::MemoryCurrent: return CgroupWords::tr("Memory");
    case CgroupFact::MemoryPeak: return CgroupWords::tr("Memory at most");
    case CgroupFact::MemoryMaxEvents: return CgroupWords::tr("Times at the memory limit");
    case CgroupFact::OomKills: return CgroupWords::tr("Killed for memory");
    case CgroupFact::PidsCurrent: return CgroupWords::tr("Processes and threads");
    case CgroupFact::PidsMaxEvents: return CgroupWords::tr("Times at the process limit");
    case CgroupFact::IoRead: return CgroupWords::tr("Read");
    case CgroupFact::IoWritten: return CgroupWords::tr("Written");
    case CgroupFact::CpuPressure: return CgroupWords::tr("Waiting for CPU, 10 s");
    case CgroupFact::MemoryPressure: return CgroupWords::tr("Waiting for memory, 10 s");
    case CgroupFact::IoPressure: return CgroupWords::tr("Waiting for I/O, 10 s");
    }
    Q_UNREACHABLE_RETURN({});
}

QString factText(CgroupFact fact, const CgroupValue &value)
{
    if (value.state != CgroupValue::State::Number)
        return limitText(fact, value);
    if (isBytes(fact))
        return bytesText(value.number);
    if (isMicroseconds(fact))
        return CgroupWords::tr("%1 ms").arg(QLocale().toString(double(value.number) / 1000, 'f', 1));
    if (isSeconds(fact))
        return CgroupWords::tr("%1 s").arg(QLocale().toString(double(value.number) / 1e6, 'f', 2));
    if (isPressure(fact))
        return CgroupWords::tr("%1 %").arg(QLocale().toString(double(value.number) / 100, 'f', 2));
    return QLocale().toString(value.number);
}

QString comparedLimitTitle(Limit limit)
{
    switch (limit) {
    case Limit::Memory: return CgroupWords::tr("Memory limit");
    case Limit::Pids: return CgroupWords::tr("Process limit");
    case Limit::Cpu: return CgroupWords::tr("CPU limit");
    }
    Q_UNREACHABLE_RETURN({});
}

QString comparedLimitText(Limit limit, const CgroupValue &value)
{
    switch (limit) {
    case Limit::Memory: return limitText(CgroupFact::MemoryMax, value);
    case Limit::Pids: return limitText(CgroupFact::PidsMax, value);
    case Limit::Cpu: return cpuLimitText(value);
    }
    Q_UNREACHABLE_RETURN({});
}

Tone limitTone(const CgroupValue &value, bool isContainer)
{
    if (value.state == CgroupValue::State::Unknown)
        return Tone::Unknown;
    return isContainer && value.state == CgroupValue::State::NoLimit ? Tone::Medium : Tone::Neutral;
}

} // namespace bulkhead::ui
