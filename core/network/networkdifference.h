// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

namespace bulkhead::network {

/// One thing that two readings of a host's networks tell differently.
struct NetworkDifference {
    enum class Subject : quint8 { Namespace, Interface, Address, Route, Socket, Firewall };
    Subject subject = Subject::Namespace;
    QString where;         ///< namespaceTitle(); empty for the host
    QString what;          ///< "eth0", "10.0.0.1/24 on eth0", "default via 10.0.0.2", "tcp 0.0.0.0:80"; of Namespace empty
    QString before, after; ///< empty: it was not there, it is not there any more
    friend bool operator==(const NetworkDifference &, const NetworkDifference &) = default;
};

/// What is otherwise in the later reading; by namespace, and there in the order of Subject. A namespace is the same one where it
/// is the host's, has the same containers, or the same names: its number is another one after each start. Counters, neighbours,
/// and the numbers of interfaces and sockets come and go and are no difference; nor is what one of the two could not read. Pure.
[[nodiscard]] QList<NetworkDifference> compareNetworks(const HostNetworks &before, const HostNetworks &after);

} // namespace bulkhead::network
