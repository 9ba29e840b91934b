// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/picture.h"

// Which namespaces stand together in the picture, and which interfaces they show. Internal to the room.
namespace bulkhead::network {

inline constexpr qsizetype MaximumRows = 6; ///< of a box; further interfaces share the last one

struct NamespaceGroup {
    GroupKind kind = GroupKind::Isolated;
    InterfaceRef anchor;
    QList<const NetworkNamespace *> members;
};

[[nodiscard]] bool hangsOnHost(GroupKind kind);

/// What hangs on the host, with members first, then the other kinds in their order; members as `networks` orders them, and
/// those that are linked with each other side by side.
[[nodiscard]] QList<NamespaceGroup> groupNamespaces(const HostNetworks &networks);

/// A link that leaves a namespace other than the host's, found once.
struct PictureEdge {
    const NetworkNamespace *ns = nullptr;
    const NetworkInterface *interface = nullptr;
    int group = -1; ///< whose anchor it ends at; -1: at linkedTo in another namespace, or nobody knows where
};
[[nodiscard]] QList<PictureEdge> edgesOf(const HostNetworks &networks, const QList<NamespaceGroup> &groups);

/// The bridge that an interface of the host is a port of, or for one that is shared itself.
[[nodiscard]] std::optional<InterfaceRef> anchorOf(const NetworkNamespace &host, const NetworkInterface &end,
                                                   const NetworkInterface &member);

/// All but loopback; loopback alone where there is nothing else.
[[nodiscard]] QList<const NetworkInterface *> shownInterfaces(const NetworkNamespace &ns);
/// Of the host: what is neither a bridge, nor the host's end of a pair, nor loopback.
[[nodiscard]] QList<const NetworkInterface *> hostChips(const HostNetworks &networks, const NetworkNamespace &host,
                                                        const QList<NamespaceGroup> &groups);

} // namespace bulkhead::network
