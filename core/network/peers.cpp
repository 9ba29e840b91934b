// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/peers.h"

#include <algorithm>

namespace bulkhead::network {

namespace {

bool mayBeOtherEnd(const NetworkInterface &interface, const NetworkInterface &other)
{
    if (other.index != interface.link)
        return false;
    return !interface.isVeth() || (other.isVeth() && other.link == interface.index);
}

} // namespace

QList<quint32> candidatesFor(const HostNetworks &networks, const NetworkNamespace &ns, const NetworkInterface &interface)
{
    QList<quint32> found;
    for (const NetworkNamespace &other : networks.namespaces) {
        if (other.inode == ns.inode)
            continue;
        const auto *end = other.interface(interface.link);
        if (end && mayBeOtherEnd(interface, *end))
            found.append(other.inode);
    }
    return found;
}

void resolveLinks(HostNetworks &networks)
{
    for (NetworkNamespace &ns : networks.namespaces) {
        for (NetworkInterface &interface : ns.interfaces) {
            interface.linkedTo.reset();
            if (interface.link == 0)
                continue;
            const NetworkNamespace *other = &ns;
            if (interface.linkNamespaceId) {
                const auto peer = std::ranges::find(ns.peers, *interface.linkNamespaceId, &PeerNamespace::id);
                other = peer == ns.peers.end() ? nullptr : networks.find(peer->inode);
            }
            if (other && other->interface(interface.link))
                interface.linkedTo = InterfaceRef{other->inode, interface.link};
        }
    }
}

} // namespace bulkhead::network
