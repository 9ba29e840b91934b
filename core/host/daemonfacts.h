// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/containerprocesses.h"

namespace bulkhead::host {

/// The effective set of the daemon behind a unix socket of this machine: what it can give a privileged container.
///
/// The daemon is the process that listens, as SO_PEERCRED of a connection tells (unix(7)), or where systemd listens for it
/// (docker.socket) the one of the pid file beside the socket; in both cases it must be called dockerd or podman. A socket
/// that ssh or socat forwards belongs to neither, so its answer is a reason: Unavailable. Blocks for a connect; call it in a
/// worker.
[[nodiscard]] Result<capability::CapabilitySet> daemonCapabilities(const QString &socketPath, const HostTrees &trees = {});

/// The second half, for a process that is said to listen. Error Unavailable where it is no daemon.
[[nodiscard]] Result<capability::CapabilitySet> daemonCapabilities(qint64 listener, const QString &socketPath,
                                                                   const HostTrees &trees);

} // namespace bulkhead::host
