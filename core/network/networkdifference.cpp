// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/networkdifference.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

using Subject = NetworkDifference::Subject;
using Texts = QMap<QString, QString>; // what, and how it is

QString interfaceName(const NetworkNamespace &ns, int index)
{
    const NetworkInterface *one = ns.interface(index);
    return one ? one->name : QString::number(index);
}

Texts interfaceTexts(const NetworkNamespace &ns)
{
    Texts texts;
    for (const NetworkInterface &one : ns.interfaces) {
        QStringList words{one.kind, one.isUp() ? u"up"_s : u"down"_s, u"mtu %1"_s.arg(one.mtu), one.mac};
        if (one.master > 0)
            words.append(u"master "_s + interfaceName(ns, one.master));
        words.removeAll(QString());
        texts.insert(one.name, words.join(u' '));
    }
    return texts;
}

Texts addressTexts(const NetworkNamespace &ns)
{
    Texts texts;
    for (const NetworkInterface &one : ns.interfaces) {
        for (const InterfaceAddress &address : one.addresses)
            texts.insert(u"%1/%2 on %3"_s.arg(address.address, QString::number(address.prefix), one.name), address.scope);
    }
    return texts;
}

Texts routeTexts(const NetworkNamespace &ns)
{
    Texts texts;
    for (const Route &route : ns.routes) {
        QStringList ways;
        for (const NextHop &hop : route.hops)
            ways.append(hop.gateway.isEmpty() ? u"dev "_s + interfaceName(ns, hop.interface) : u"via "_s + hop.gateway);
        const QString what = (QStringList{route.destination} + ways).join(u' ');
        texts.insert(what, u"%1 %2 %3"_s.arg(route.type, routeTableName(route.table), QString::number(route.metric)));
    }
    return texts;
}

Texts socketTexts(const NetworkNamespace &ns)
{
    Texts texts;
    for (const ListeningSocket &socket : ns.sockets) {
        const QString address = socket.family == 6 ? u'[' + socket.address + u']' : socket.address;
        QStringList commands;
        for (const SocketOwner &owner : socket.owners)
            commands.append(owner.command);
        commands.removeDuplicates();
        texts.insert(u"%1 %2:%3"_s.arg(socket.protocol, address, QString::number(socket.port)),
                     commands.isEmpty() ? u"listens"_s : commands.join(", "_L1));
    }
    return texts;
}

// The rules are many and have no names: how many there are, and whether they are the same.
void compareFirewalls(const NetworkNamespace &before, const NetworkNamespace &after, QList<NetworkDifference> &differences)
{
    const auto tell = [&](const QString &what, qsizetype rulesBefore, qsizetype rulesAfter) {
        differences.append(
            {Subject::Firewall, namespaceTitle(after), what, QString::number(rulesBefore), QString::number(rulesAfter)});
    };
    if (before.firewall.nft && after.firewall.nft && *before.firewall.nft != *after.firewall.nft)
        tell(u"nftables"_s, before.firewall.nft->rules.size(), after.firewall.nft->rules.size());
    const auto lines = [&](const QString &what, const std::optional<QStringList> &old, const std::optional<QStringList> &now) {
        if (old && now && *old != *now)
            tell(what, old->size(), now->size());
    };
    lines(u"iptables"_s, before.firewall.iptables, after.firewall.iptables);
    lines(u"ip6tables"_s, before.firewall.ip6tables, after.firewall.ip6tables);
}

void compareParts(const NetworkNamespace &before, const NetworkNamespace &after, QList<NetworkDifference> &differences)
{
    struct Compared {
        Subject subject;
        QList<Part> parts; ///< both must have read these
        Texts (*texts)(const NetworkNamespace &);
    };
    const std::array<Compared, 4> all{{{Subject::Interface, {Part::Interfaces}, interfaceTexts},
                                       {Subject::Address, {Part::Interfaces, Part::Addresses}, addressTexts},
                                       {Subject::Route, {Part::Routes}, routeTexts},
                                       {Subject::Socket, {Part::Sockets}, socketTexts}}};
    for (const Compared &one : all) {
        const bool isKnown = std::ranges::none_of(
            one.parts, [&](Part part) { return before.reasonFor(part).has_value() || after.reasonFor(part).has_value(); });
        if (!isKnown)
            continue;
        const Texts old = one.texts(before), now = one.texts(after);
        Texts keys = old;
        keys.insert(now);
        for (const QString &what : keys.keys()) {
            if (old.value(what) != now.value(what) || old.contains(what) != now.contains(what))
                differences.append({one.subject, namespaceTitle(after), what, old.value(what), now.value(what)});
        }
    }
    compareFirewalls(before, after, differences);
}

bool isSameNamespace(const NetworkNamespace &a, const NetworkNamespace &b)
{
    if (a.isHost || b.isHost)
        return a.isHost && b.isHost;
    if (!a.containers.isEmpty() || !b.containers.isEmpty())
        return a.containers == b.containers;
    if (!a.names.isEmpty() || !b.names.isEmpty())
        return a.names == b.names;
    return a.inode == b.inode;
}

const NetworkNamespace *sameIn(const HostNetworks &networks, const NetworkNamespace &ns)
{
    const auto found = std::ranges::find_if(networks.namespaces, [&](const auto &one) { return isSameNamespace(one, ns); });
    return found == networks.namespaces.end() ? nullptr : &*found;
}

QString existence(const NetworkNamespace &ns)
{
    return u"net:[%1]"_s.arg(ns.inode);
}

} // namespace

QList<NetworkDifference> compareNetworks(const HostNetworks &before, const HostNetworks &after)
{
    QList<NetworkDifference> differences;
    for (const NetworkNamespace &ns : after.namespaces) {
        if (const NetworkNamespace *old = sameIn(before, ns))
            compareParts(*old, ns, differences);
        else
            differences.append({Subject::Namespace, namespaceTitle(ns), {}, {}, existence(ns)});
    }
    for (const NetworkNamespace &ns : before.namespaces) {
        if (!sameIn(after, ns))
            differences.append({Subject::Namespace, namespaceTitle(ns), {}, existence(ns), {}});
    }
    return differences;
}

} // namespace bulkhead::network
