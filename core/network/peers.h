// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

// Which interface of which namespace another one is linked to. Pure.
namespace bulkhead::network {

/// Namespaces that may hold the other end of that interface, the likeliest first: those with a veth whose link points back, or
/// for other kinds those with an interface of that index. Indexes repeat between namespaces, so this proves nothing: the kernel's
/// namespace id does (RTM_GETNSID).
[[nodiscard]] QList<quint32> candidatesFor(const HostNetworks &networks, const NetworkNamespace &ns,
                                           const NetworkInterface &interface);

/// Sets linkedTo of every interface whose link is known: within its namespace, or through the namespace's peers. Links to
/// namespaces or interfaces that were not read stay unset.
void resolveLinks(HostNetworks &networks);

} // namespace bulkhead::network
