// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/containerprocesses.h"
#include "core/host/namespaces/namespacetable.h"

namespace bulkhead::host {

/// All namespaces that the processes are members of, that a mount keeps (`ip netns`, /run/docker/netns), and that own or hold one
/// of those: with owner, parent and maps from ioctl_nsfs(2) and /proc/PID/uid_map. What this user may not look into stays
/// unknown, and `missing` says so. Opens a file a namespace: call it in a worker.
[[nodiscard]] NamespaceTable readNamespaces(const ProcessTable &processes, const HostTrees &trees = {});

} // namespace bulkhead::host
