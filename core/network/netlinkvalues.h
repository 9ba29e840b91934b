// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

struct nlmsghdr;

// One message of an rtnetlink or sock_diag dump as a value; absent where it is of another kind, too short, or left out on
// purpose. rtnetlink(7), sock_diag(7), linux/if_link.h. Pure.
namespace bulkhead::network {

[[nodiscard]] std::optional<NetworkInterface> interfaceOf(const nlmsghdr *message);

struct AddressOfInterface {
    int interface = 0;
    InterfaceAddress address;
};
[[nodiscard]] std::optional<AddressOfInterface> addressOf(const nlmsghdr *message);

/// Cached ways (RTM_F_CLONED) are left out.
[[nodiscard]] std::optional<Route> routeOf(const nlmsghdr *message);
/// What needs no resolution (NUD_NOARP: multicast, loopback) is left out, as ip(8) does.
[[nodiscard]] std::optional<Neighbour> neighbourOf(const nlmsghdr *message);
/// `protocol`: IPPROTO_TCP or IPPROTO_UDP. A UDP socket that is connected or has no port is left out.
[[nodiscard]] std::optional<ListeningSocket> listeningSocketOf(const nlmsghdr *message, int protocol);

} // namespace bulkhead::network
