// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networktexts.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

namespace {

struct NetworkTexts {
    Q_DECLARE_TR_FUNCTIONS(bulkhead::ui::NetworkTexts)
};

} // namespace

QString namespaceName(const NetworkNamespace &ns)
{
    return ns.isHost ? NetworkTexts::tr("Host") : namespaceTitle(ns);
}

QString interfacePlace(const HostNetworks &networks, const InterfaceRef &ref)
{
    const NetworkNamespace *ns = networks.find(ref.inode);
    const NetworkInterface *interface = ns ? ns->interface(ref.index) : nullptr;
    if (!interface)
        return {};
    return NetworkTexts::tr("%1 of %2", "an interface, a namespace").arg(interface->name, namespaceName(*ns));
}

QString linkText(const HostNetworks &networks, const NetworkNamespace &ns, const NetworkInterface &interface)
{
    if (interface.link == 0)
        return {};
    if (!interface.linkedTo)
        return NetworkTexts::tr("not known");
    if (interface.linkedTo->inode == ns.inode) {
        const auto *other = ns.interface(interface.linkedTo->index);
        return other ? other->name : NetworkTexts::tr("not known");
    }
    const QString place = interfacePlace(networks, *interface.linkedTo);
    return place.isEmpty() ? NetworkTexts::tr("not known") : place;
}

QString namespaceSentence(const HostNetworks &networks, const NetworkNamespace &ns)
{
    if (const auto reason = ns.reasonFor(Part::Interfaces))
        return NetworkTexts::tr("Network namespace %1: its interfaces could not be read: %2")
            .arg(namespaceName(ns), reason->what);
    QStringList parts;
    for (const NetworkInterface &interface : ns.interfaces) {
        QStringList words{interface.name, interface.isUp() ? NetworkTexts::tr("up") : NetworkTexts::tr("down")};
        for (const InterfaceAddress &address : interface.addresses)
            words.append(u"%1/%2"_s.arg(address.address).arg(address.prefix));
        if (const QString link = linkText(networks, ns, interface); !link.isEmpty())
            words.append(NetworkTexts::tr("linked to %1").arg(link));
        parts.append(words.join(u", "_s));
    }
    return NetworkTexts::tr("Network namespace %1. %2").arg(namespaceName(ns), parts.join(u"; "_s));
}

QString groupCaption(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Direct: return NetworkTexts::tr("Pairs that end in the host");
    case GroupKind::Between: return NetworkTexts::tr("Linked with each other");
    case GroupKind::Isolated: return NetworkTexts::tr("No link to anything");
    case GroupKind::Unknown: return NetworkTexts::tr("Links not known");
    case GroupKind::Bridge:
    case GroupKind::Parent: break;
    }
    return {};
}

QString groupNote(const PictureGroup &group)
{
    if (group.kind == GroupKind::Bridge)
        return NetworkTexts::tr("bridge, %n namespace(s)", nullptr, group.members);
    if (group.kind == GroupKind::Parent)
        return NetworkTexts::tr("shared by %n namespace(s)", nullptr, group.members);
    return {};
}

QString partName(Part part)
{
    switch (part) {
    case Part::Everything: return NetworkTexts::tr("everything");
    case Part::Interfaces: return NetworkTexts::tr("interfaces");
    case Part::Addresses: return NetworkTexts::tr("addresses");
    case Part::Routes: return NetworkTexts::tr("routes");
    case Part::Neighbours: return NetworkTexts::tr("neighbours");
    case Part::Sockets: return NetworkTexts::tr("sockets");
    case Part::Owners: return NetworkTexts::tr("processes of sockets");
    case Part::Nft: return NetworkTexts::tr("nftables rules");
    case Part::Iptables: return NetworkTexts::tr("iptables rules");
    case Part::Ip6tables: return NetworkTexts::tr("ip6tables rules");
    }
    return {};
}

QString networksSummary(const HostNetworks &networks)
{
    int containers = 0, bridges = 0;
    for (const NetworkNamespace &ns : networks.namespaces) {
        containers += int(ns.containers.size());
        bridges += int(std::ranges::count_if(ns.interfaces, &NetworkInterface::isBridge));
    }
    return QStringList{NetworkTexts::tr("%n network namespace(s)", nullptr, int(networks.namespaces.size())),
                       NetworkTexts::tr("%n container(s)", nullptr, containers),
                       NetworkTexts::tr("%n bridge(s)", nullptr, bridges)}
        .join(u", "_s);
}

} // namespace bulkhead::ui
