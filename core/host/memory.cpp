// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/memory.h"

#include "core/host/kernelfile.h"

namespace bulkhead::host {

quint64 availableMemory()
{
    constexpr QByteArrayView name("MemAvailable:"), unit(" kB");
    const auto text = readKernelFile("/proc/meminfo");
    const qsizetype at = text ? text->indexOf(name) : -1;
    if (at < 0)
        return 0;
    const qsizetype from = at + name.size(), end = text->indexOf(unit, from);
    return end < 0 ? 0 : text->sliced(from, end - from).trimmed().toULongLong() * 1024;
}

} // namespace bulkhead::host
