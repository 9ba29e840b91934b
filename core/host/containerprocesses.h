// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/processfacts.h"
#include "core/ids.h"

namespace bulkhead::host {

/// Where the kernel's trees are; tests put their own there.
struct HostTrees {
    QString proc = QStringLiteral("/proc");
    QString cgroup = QStringLiteral("/sys/fs/cgroup");
    QString root = {}; ///< before "/etc" and its like; empty for the machine itself
};

/// Looks at all processes of a running container on this machine: its first process (State.Pid), and what shares its control
/// group, or where that tree cannot be read, its pid namespace.
///
/// A pid alone proves nothing: the engine may count in another pid namespace, or sit behind a socket forwarded from another
/// machine. So the first process counts only where its control group, or the command line of its parent (the shim), names the
/// container; else the answer is a reason. A process that ended, or whose number was given to another meanwhile, is left out.
///
/// Reads files: 50 microseconds a process; call it in a worker. Needs no privilege, except where /proc hides foreign processes.
/// Reasons: Unavailable (not a process of this machine, or only the first one can be told), PermissionDenied, Invalid (no pid).
[[nodiscard]] ProcessObservation observeContainer(const ContainerId &id, qint64 firstPid, const HostTrees &trees = {});

/// The container that a text of /proc/PID/cgroup names; nothing for a process of the host. Pure.
[[nodiscard]] std::optional<ContainerId> containerInCgroups(QByteArrayView cgroups);

} // namespace bulkhead::host
