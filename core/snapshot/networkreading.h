// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/namespacereader.h"
#include "core/snapshot/hostsnapshot.h"

#include <QCoroTask>
#include <QPointer>

namespace bulkhead::snapshot {

class LiveHost;

/// The processes of a snapshot with their network namespaces and containers: at most four of each container in each namespace.
[[nodiscard]] QList<network::NamespaceMember> networkMembers(const HostSnapshot &snapshot);

/// Reads the network namespaces of a live host: through its agent where one runs, else this machine's in a worker, as far as this
/// user may: what is missing is said in each. Errors: why the host is not known, the agent's own, Cancelled where the host is
/// closed.
[[nodiscard]] QCoro::Task<Result<network::HostNetworksPtr>> readNetworks(QPointer<LiveHost> host);

/// LiveHost::takeSnapshot() with the network namespaces too, or the reason why there are none: for saving.
[[nodiscard]] QCoro::Task<Result<HostSnapshotPtr>> takeWholeSnapshot(QPointer<LiveHost> host);

} // namespace bulkhead::snapshot
