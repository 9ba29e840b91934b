// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/namespacehandle.h"
#include "core/network/values.h"

namespace bulkhead::network {

/// What is read besides interfaces, addresses and routes.
struct ReadOptions {
    bool neighbours = true;
    bool sockets = true;  ///< with their owners: looks through the descriptors of all processes once
    bool firewall = true; ///< three short processes a namespace
};

/// A process and the namespace that it is in, as the process reader tells it.
struct NamespaceMember {
    quint32 inode = 0;
    qint64 pid = 0;
    QString container; ///< the name of its container; empty where it is in none
};

/// Everything of one namespace. What could not be read is in `missing`; links to other namespaces are not resolved.
/// Blocks; starts a thread that enters the namespace and dies. Errors as NamespaceHandle::open.
[[nodiscard]] Result<NetworkNamespace> readNamespace(const NamespaceRef &ref, const ReadOptions &options = {},
                                                     const NetworkPlaces &places = {});
/// The same of a namespace that is held open.
[[nodiscard]] NetworkNamespace readNamespace(const NamespaceHandle &handle, const ReadOptions &options = {},
                                             const NetworkPlaces &places = {});

/// Every namespace that is the host's, has a name below /run/netns, or a member; with the links between them resolved. Blocks, in
/// one thread that dies: 200 microseconds a namespace, and as much again for its sockets.
[[nodiscard]] HostNetworks readHostNetworks(const QList<NamespaceMember> &members, const ReadOptions &options = {},
                                            const NetworkPlaces &places = {});

} // namespace bulkhead::network
