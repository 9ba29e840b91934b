// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/limitcomparison.h"

#include <algorithm>

namespace bulkhead::snapshot {

namespace {

using host::CgroupFact;
using host::CgroupNode;
using host::CgroupValue;

constexpr quint64 LargestPage = 64 * 1024;

CgroupValue configuredNumber(qint64 number)
{
    return number > 0 ? CgroupValue::of(quint64(number)) : CgroupValue::noLimit();
}

// --cpus is NanoCpus; --cpu-quota is for a period of 100 ms where none is given.
CgroupValue configuredCpu(const engine::ContainerDetails &details)
{
    if (details.nanoCpus > 0)
        return CgroupValue::of(quint64(details.nanoCpus / 1'000'000));
    if (details.cpuQuota <= 0)
        return CgroupValue::noLimit();
    const qint64 period = details.cpuPeriod > 0 ? details.cpuPeriod : 100'000;
    return CgroupValue::of(quint64(double(details.cpuQuota) * 1000 / double(period)));
}

} // namespace

bool LimitComparison::differs() const
{
    if (!configured.isKnown() || !kernel.isKnown())
        return false;
    if (configured.state != kernel.state)
        return true;
    if (limit == Limit::Memory)
        return kernel.number > configured.number || configured.number - kernel.number >= LargestPage;
    return configured.number != kernel.number;
}

const CgroupNode *containerGroupNode(const host::CgroupHierarchy &hierarchy, const ContainerId &id)
{
    const auto found = std::ranges::find_if(
        hierarchy.nodes, [&](const CgroupNode &node) { return host::isContainerRoot(node.path, id.toString()); });
    return found == hierarchy.nodes.end() ? nullptr : &*found;
}

CgroupValue cpuLimit(const CgroupNode &node)
{
    const CgroupValue quota = node.value(CgroupFact::CpuQuota), period = node.value(CgroupFact::CpuPeriod);
    if (quota.state != CgroupValue::State::Number)
        return quota;
    if (period.state != CgroupValue::State::Number || period.number == 0)
        return {};
    return CgroupValue::of(quint64(double(quota.number) * 1000 / double(period.number)));
}

QList<LimitComparison> compareLimits(const ContainerEntry &entry, const CgroupNode *node)
{
    if (!entry.details)
        return {};
    using Limit = LimitComparison::Limit;
    const engine::ContainerDetails &details = *entry.details;
    const CgroupNode unknown;
    const CgroupNode &group = node ? *node : unknown;
    return {{Limit::Memory, configuredNumber(details.memoryLimit), group.value(CgroupFact::MemoryMax)},
            {Limit::Pids, configuredNumber(details.pidsLimit), group.value(CgroupFact::PidsMax)},
            {Limit::Cpu, configuredCpu(details), cpuLimit(group)}};
}

} // namespace bulkhead::snapshot
