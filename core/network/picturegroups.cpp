// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/picturegroups.h"

#include <algorithm>
#include <map>
#include <set>

namespace bulkhead::network {

namespace {

using Member = const NetworkNamespace *;

/// Where one namespace belongs, by its first interface that leads anywhere.
struct Belonging {
    GroupKind kind = GroupKind::Isolated;
    InterfaceRef anchor;
    friend auto operator<=>(const Belonging &, const Belonging &) = default;
};

/// What an interface of a namespace hangs on in the host; absent where it leads elsewhere or nowhere.
std::optional<Belonging> hostEndOf(const HostNetworks &networks, const NetworkInterface &interface)
{
    const NetworkNamespace *other = interface.linkedTo ? networks.find(interface.linkedTo->inode) : nullptr;
    const auto *end = other && other->isHost ? other->interface(interface.linkedTo->index) : nullptr;
    if (!end)
        return std::nullopt;
    const auto anchor = anchorOf(*other, *end, interface);
    if (!anchor)
        return Belonging{GroupKind::Direct, {}};
    return Belonging{interface.isVeth() ? GroupKind::Bridge : GroupKind::Parent, *anchor};
}

Belonging belongingOf(const HostNetworks &networks, const NetworkNamespace &ns)
{
    if (ns.reasonFor(Part::Interfaces))
        return {GroupKind::Unknown, {}};
    Belonging fallback;
    for (const NetworkInterface &interface : ns.interfaces) {
        if (const auto belonging = hostEndOf(networks, interface))
            return *belonging;
        if (interface.linkedTo && interface.linkedTo->inode != ns.inode)
            fallback.kind = GroupKind::Between;
        else if (interface.link != 0 && !interface.linkedTo && fallback.kind == GroupKind::Isolated)
            fallback.kind = GroupKind::Unknown;
    }
    return fallback;
}

// Neighbours in the list are neighbours in the picture: along the links, from the first one on.
QList<Member> alongLinks(const QList<Member> &members)
{
    QList<Member> ordered, pending;
    const auto isLinkedTo = [](Member a, Member b) {
        return std::ranges::any_of(a->interfaces,
                                   [b](const NetworkInterface &i) { return i.linkedTo && i.linkedTo->inode == b->inode; });
    };
    for (Member first : members) {
        if (ordered.contains(first))
            continue;
        pending = {first};
        while (!pending.isEmpty()) {
            Member next = pending.takeFirst();
            if (ordered.contains(next))
                continue;
            ordered.append(next);
            QList<Member> linked;
            for (Member other : members) {
                if (!ordered.contains(other) && (isLinkedTo(next, other) || isLinkedTo(other, next)))
                    linked.append(other);
            }
            pending = linked + pending;
        }
    }
    return ordered;
}

} // namespace

QList<PictureEdge> edgesOf(const HostNetworks &networks, const QList<NamespaceGroup> &groups)
{
    QList<PictureEdge> edges;
    const auto groupOf = [&](const Belonging &belonging) {
        const auto found = std::ranges::find_if(groups, [&](const NamespaceGroup &group) {
            return belonging.anchor.index ? group.anchor == belonging.anchor : group.kind == belonging.kind;
        });
        return int(found - groups.begin());
    };
    for (const NetworkNamespace &ns : networks.namespaces) {
        for (const NetworkInterface &interface : ns.interfaces) {
            const bool leadsOut = interface.link != 0 && (!interface.linkedTo || interface.linkedTo->inode != ns.inode);
            if (ns.isHost || !leadsOut)
                continue;
            PictureEdge edge{&ns, &interface, -1};
            if (const auto belonging = hostEndOf(networks, interface)) {
                edge.group = groupOf(*belonging);
            } else if (interface.linkedTo) {
                const NetworkNamespace *other = networks.find(interface.linkedTo->inode);
                const auto *end = other ? other->interface(interface.linkedTo->index) : nullptr;
                // a pair is found at both of its ends
                if (end && end->linkedTo == InterfaceRef{ns.inode, interface.index} && *interface.linkedTo < *end->linkedTo)
                    continue;
            }
            edges.append(edge);
        }
    }
    return edges;
}

std::optional<InterfaceRef> anchorOf(const NetworkNamespace &host, const NetworkInterface &end, const NetworkInterface &member)
{
    if (const auto *master = end.master ? host.interface(end.master) : nullptr; master && member.isVeth())
        return InterfaceRef{host.inode, master->index};
    if (!member.isVeth())
        return InterfaceRef{host.inode, end.index};
    return std::nullopt;
}

bool hangsOnHost(GroupKind kind)
{
    return kind == GroupKind::Bridge || kind == GroupKind::Parent || kind == GroupKind::Direct;
}

QList<NamespaceGroup> groupNamespaces(const HostNetworks &networks)
{
    std::map<Belonging, QList<Member>> byBelonging; // ordered by kind, then by the anchor's index
    for (const NetworkNamespace &ns : networks.namespaces) {
        if (ns.isHost) {
            for (const NetworkInterface &interface : ns.interfaces) {
                if (interface.isBridge())
                    byBelonging[{GroupKind::Bridge, {ns.inode, interface.index}}];
            }
        } else {
            byBelonging[belongingOf(networks, ns)].append(&ns);
            for (const NetworkInterface &interface : ns.interfaces) { // a second interface may hang on something else
                if (const auto belonging = hostEndOf(networks, interface))
                    byBelonging[*belonging];
            }
        }
    }
    QList<NamespaceGroup> groups;
    // a bridge that is the parent of a macvlan is one thing, and has one place
    for (auto entry = byBelonging.begin(); entry != byBelonging.end();) {
        const auto bridge = byBelonging.find({GroupKind::Bridge, entry->first.anchor});
        if (entry->first.kind == GroupKind::Parent && bridge != byBelonging.end()) {
            bridge->second += entry->second;
            entry = byBelonging.erase(entry);
        } else {
            ++entry;
        }
    }
    for (const auto &[belonging, members] : byBelonging)
        groups.append({belonging.kind, belonging.anchor, belonging.kind == GroupKind::Between ? alongLinks(members) : members});
    // what hangs on the host side by side, so that its band is not torn apart; last what does not
    const auto place = [](const NamespaceGroup &group) { return !hangsOnHost(group.kind) ? 2 : group.members.isEmpty() ? 1 : 0; };
    std::ranges::stable_sort(groups, {}, place);
    return groups;
}

QList<const NetworkInterface *> shownInterfaces(const NetworkNamespace &ns)
{
    QList<const NetworkInterface *> shown;
    for (const NetworkInterface &interface : ns.interfaces) {
        if (!interface.isLoopback())
            shown.append(&interface);
    }
    if (shown.isEmpty() && !ns.interfaces.isEmpty())
        shown.append(&ns.interfaces.first());
    return shown;
}

QList<const NetworkInterface *> hostChips(const HostNetworks &networks, const NetworkNamespace &host,
                                          const QList<NamespaceGroup> &groups)
{
    std::set<int> ends; // what has its place elsewhere
    for (const NetworkNamespace &ns : networks.namespaces) {
        for (const NetworkInterface &interface : ns.interfaces) {
            if (!ns.isHost && interface.linkedTo && interface.linkedTo->inode == host.inode && interface.isVeth())
                ends.insert(interface.linkedTo->index);
        }
    }
    for (const NamespaceGroup &group : groups) {
        if (group.anchor.index)
            ends.insert(group.anchor.index);
    }
    QList<const NetworkInterface *> chips;
    for (const NetworkInterface &interface : host.interfaces) {
        if (!interface.isLoopback() && !ends.contains(interface.index))
            chips.append(&interface);
    }
    return chips;
}

} // namespace bulkhead::network
