// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupforest.h"
#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::snapshot {

/// One limit of a container: what the engine was told, and what the kernel holds.
struct LimitComparison {
    enum class Limit : quint8 { Memory, Pids, Cpu }; ///< bytes, processes, thousandths of a CPU
    Limit limit = Limit::Memory;
    host::CgroupValue configured; ///< NoLimit where none was asked for
    host::CgroupValue kernel;     ///< Unknown where the group was not found or not readable

    /// Both are known and they do not agree. Memory is rounded down to whole pages by the kernel.
    [[nodiscard]] bool differs() const;
    friend bool operator==(const LimitComparison &, const LimitComparison &) = default;
};

/// The container's own group in a (merged) hierarchy; null where there is none.
[[nodiscard]] const host::CgroupNode *containerGroupNode(const host::CgroupHierarchy &hierarchy, const ContainerId &id);

/// Docker's limits beside the kernel's, for a container's own node or null. Empty without details.
[[nodiscard]] QList<LimitComparison> compareLimits(const ContainerEntry &entry, const host::CgroupNode *node);

/// Thousandths of a CPU that a group may use.
[[nodiscard]] host::CgroupValue cpuLimit(const host::CgroupNode &node);

} // namespace bulkhead::snapshot
