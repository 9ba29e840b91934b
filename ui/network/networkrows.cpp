// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkrows.h"

#include "core/network/firewall.h"
#include "core/network/ipvalues.h"
#include "ui/network/networktexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <linux/if.h>
#include <linux/if_addr.h>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

namespace {

struct NetworkRows {
    Q_DECLARE_TR_FUNCTIONS(bulkhead::ui::NetworkRows)
};

NetworkColumn textColumn(const QString &title, const QString &key, int width, bool monospace = false, bool shown = true)
{
    return {title, {.key = key, .width = width, .shown = shown, .elide = Qt::ElideMiddle, .monospace = monospace}, false};
}

NetworkColumn numberColumn(const QString &title, const QString &key, int width, bool shown = true)
{
    return {title, {.key = key, .width = width, .shown = shown}, true};
}

NetworkCell numberCell(qint64 number)
{
    return {QString::number(number), number};
}

// 10.0.0.9 comes before 10.0.0.10, and IPv4 before IPv6.
NetworkCell addressCell(const QString &address, const QString &suffix = {})
{
    const auto parsed = IpAddress::parse(address);
    const QString sort = parsed ? QString::number(parsed->family()) + QString::fromLatin1(parsed->bytes().toHex()) : address;
    return {address + suffix, sort};
}

NetworkCell bytesCell(qint64 bytes)
{
    return {QLocale().formattedDataSize(bytes),
            bytes,
            {},
            NetworkRows::tr("%n byte(s)", nullptr, int(std::min<qint64>(bytes, 1 << 30)))};
}

QString interfaceName(const NetworkNamespace &ns, int index)
{
    const auto *interface = ns.interface(index);
    return interface ? interface->name : index ? QString::number(index) : QString();
}

NetworkCell stateCell(const NetworkInterface &interface)
{
    const QString flags = interfaceFlagNames(interface.flags).join(u", "_s);
    if (!interface.isUp())
        return {NetworkRows::tr("down"), {}, Tone::Neutral, flags};
    if (!(interface.flags & IFF_LOWER_UP))
        return {NetworkRows::tr("no carrier"), {}, Tone::Medium, flags};
    return {NetworkRows::tr("up"), {}, Tone::Ok, flags};
}

QString kindText(const NetworkInterface &interface)
{
    if (interface.isLoopback())
        return u"loopback"_s;
    if (interface.kind.isEmpty())
        return NetworkRows::tr("hardware");
    if (interface.vlanId)
        return u"%1 %2"_s.arg(interface.kind).arg(*interface.vlanId);
    return interface.mode.isEmpty() ? interface.kind : u"%1 (%2)"_s.arg(interface.kind, interface.mode);
}

QList<NetworkRow> interfaceRows(const HostNetworks &networks, const NetworkNamespace &ns)
{
    QList<NetworkRow> rows;
    for (const NetworkInterface &i : ns.interfaces) {
        QStringList addresses;
        for (const InterfaceAddress &address : i.addresses)
            addresses.append(u"%1/%2"_s.arg(address.address).arg(address.prefix));
        const auto &s = i.statistics;
        const qint64 trouble = s.receiveErrors + s.receiveDropped + s.sendErrors + s.sendDropped;
        const QString counts = NetworkRows::tr("Received: %1 errors, %2 dropped. Sent: %3 errors, %4 dropped.")
                                   .arg(s.receiveErrors)
                                   .arg(s.receiveDropped)
                                   .arg(s.sendErrors)
                                   .arg(s.sendDropped);
        rows.append({i.name,
                     {{i.name},
                      numberCell(i.index),
                      stateCell(i),
                      {kindText(i)},
                      {addresses.join(u", "_s)},
                      {linkText(networks, ns, i)},
                      {interfaceName(ns, i.master)},
                      {i.mac},
                      numberCell(i.mtu),
                      bytesCell(s.receivedBytes),
                      bytesCell(s.sentBytes),
                      {QString::number(trouble), trouble, trouble ? std::optional(Tone::Medium) : std::nullopt, counts},
                      {interfaceFlagNames(i.flags).join(u", "_s)}}});
    }
    return rows;
}

QList<NetworkRow> addressRows(const NetworkNamespace &ns)
{
    QList<NetworkRow> rows;
    for (const NetworkInterface &interface : ns.interfaces) {
        for (const InterfaceAddress &address : interface.addresses) {
            NetworkCell remark;
            if (address.flags & IFA_F_DADFAILED)
                remark = {NetworkRows::tr("somebody else has it"), {}, Tone::High};
            else if (address.flags & IFA_F_TENTATIVE)
                remark = {NetworkRows::tr("being checked")};
            else if (address.flags & IFA_F_DEPRECATED)
                remark = {NetworkRows::tr("deprecated")};
            else if (!(address.flags & IFA_F_PERMANENT))
                remark = {NetworkRows::tr("given for a time")};
            rows.append({interface.name + u' ' + address.address,
                         {addressCell(address.address, u"/%1"_s.arg(address.prefix)),
                          {interface.name},
                          {address.scope},
                          addressCell(address.peer),
                          remark}});
        }
    }
    return rows;
}

QList<NetworkRow> routeRows(const NetworkNamespace &ns)
{
    QList<NetworkRow> rows;
    for (const Route &route : ns.routes) {
        QStringList gateways, interfaces;
        for (const NextHop &hop : route.hops) {
            if (!hop.gateway.isEmpty())
                gateways.append(hop.gateway);
            if (const QString name = interfaceName(ns, hop.interface); !name.isEmpty() && !interfaces.contains(name))
                interfaces.append(name);
        }
        const QString to = route.destination.section(u'/', 0, 0), length = route.destination.section(u'/', 1);
        NetworkCell destination = addressCell(to, length.isEmpty() ? QString() : u'/' + length);
        if (route.destination == "default"_L1) { // before all of its family
            destination.sort = QString::number(route.family);
            destination.toolTip = NetworkRows::tr("IPv%1: where nothing else leads").arg(route.family);
        }
        // the main table is what people ask for; local ones are the kernel's own
        NetworkCell table{routeTableName(route.table), route.table == 254 ? 0 : route.table};
        rows.append({u"%1 %2 %3 %4"_s.arg(route.family).arg(route.destination).arg(route.table).arg(interfaces.join(u' ')),
                     {destination,
                      {gateways.join(u", "_s)},
                      {interfaces.join(u", "_s)},
                      table,
                      {route.type},
                      {route.protocol},
                      {route.source},
                      {route.scope},
                      numberCell(route.metric)}});
    }
    return rows;
}

QList<NetworkRow> neighbourRows(const NetworkNamespace &ns)
{
    QList<NetworkRow> rows;
    for (const Neighbour &neighbour : ns.neighbours) {
        const QString interface = interfaceName(ns, neighbour.interface);
        const bool isFailed = neighbour.state == "failed"_L1;
        QStringList roles;
        if (neighbour.isRouter)
            roles.append(NetworkRows::tr("router"));
        if (neighbour.isProxy)
            roles.append(NetworkRows::tr("proxy"));
        rows.append({neighbour.address + u' ' + interface,
                     {addressCell(neighbour.address),
                      {neighbour.mac},
                      {interface},
                      {neighbour.state, {}, isFailed ? std::optional(Tone::Medium) : std::nullopt},
                      {roles.join(u", "_s)}}});
    }
    return rows;
}

NetworkCell ownerCell(const NetworkNamespace &ns, const ListeningSocket &socket)
{
    QStringList owners;
    for (const SocketOwner &owner : socket.owners)
        owners.append(u"%1 (%2)"_s.arg(owner.command).arg(owner.pid));
    if (!owners.isEmpty())
        return {owners.join(u", "_s)};
    if (const auto reason = ns.reasonFor(Part::Owners))
        return {NetworkRows::tr("not known"), {}, Tone::Unknown, reason->what};
    return {NetworkRows::tr("no process"), {}, {}, NetworkRows::tr("The kernel itself holds it, or its process has just ended.")};
}

QList<NetworkRow> socketRows(const NetworkNamespace &ns)
{
    QList<NetworkRow> rows;
    for (const ListeningSocket &socket : ns.sockets) {
        NetworkCell address = addressCell(socket.address);
        if (socket.address == "0.0.0.0"_L1 || socket.address == "::"_L1) {
            const QString what = socket.alsoFour      ? NetworkRows::tr("every address, IPv4 too")
                                 : socket.family == 6 ? NetworkRows::tr("every IPv6 address")
                                                      : NetworkRows::tr("every IPv4 address");
            address.text += u"  ("_s + what + u')';
        }
        rows.append({u"%1 %2 %3"_s.arg(socket.protocol, socket.address).arg(socket.inode),
                     {numberCell(socket.port),
                      {socket.protocol + (socket.family == 6 ? u"6"_s : QString())},
                      address,
                      {interfaceName(ns, socket.interface)},
                      ownerCell(ns, socket),
                      numberCell(socket.uid)}});
    }
    return rows;
}

void appendNft(const NftRuleset &ruleset, QList<NetworkRow> &rows)
{
    int order = int(rows.size());
    for (const NftChain &chain : ruleset.chains) {
        const QString table = chain.family + u' ' + chain.table;
        const QString base =
            chain.hook.isEmpty()
                ? NetworkRows::tr("chain")
                : NetworkRows::tr("at %1, priority %2, otherwise %3").arg(chain.hook).arg(chain.priority).arg(chain.policy);
        rows.append({u"nft %1 %2"_s.arg(table, chain.name), {{u"nftables"_s, order++}, {table}, {chain.name}, {base}, {}}});
        for (const NftRule &rule : ruleset.rules) {
            if (rule.family == chain.family && rule.table == chain.table && rule.chain == chain.name)
                rows.append({u"nft %1 %2 %3"_s.arg(table, chain.name).arg(rule.handle),
                             {{u"nftables"_s, order++}, {table}, {chain.name}, {nftRuleText(rule.expressions)}, {rule.comment}}});
        }
    }
}

// "*filter", ":INPUT ACCEPT [0:0]", "-A INPUT -j DROP", "COMMIT"
void appendIptables(const QString &tool, const QStringList &lines, QList<NetworkRow> &rows)
{
    int order = int(rows.size());
    QString table;
    for (const QString &line : lines) {
        if (line.startsWith(u'*')) {
            table = line.sliced(1);
            continue;
        }
        NetworkRow row{u"%1 %2 %3"_s.arg(tool).arg(order).arg(line), {{tool, order}, {table}, {}, {line}, {}}};
        ++order;
        if (line.startsWith(u':')) {
            row.cells[2].text = line.sliced(1).section(u' ', 0, 0);
            const QString policy = line.section(u' ', 1, 1);
            row.cells[3].text = policy == "-"_L1 ? NetworkRows::tr("chain") : NetworkRows::tr("otherwise %1").arg(policy);
        } else if (line.startsWith("-A "_L1)) {
            row.cells[2].text = line.section(u' ', 1, 1);
            row.cells[3].text = line.section(u' ', 2);
        } else if (line == "COMMIT"_L1) {
            continue;
        }
        rows.append(row);
    }
}

QList<NetworkRow> firewallRows(const NetworkNamespace &ns)
{
    QList<NetworkRow> rows;
    if (ns.firewall.nft)
        appendNft(*ns.firewall.nft, rows);
    if (ns.firewall.iptables)
        appendIptables(u"iptables"_s, *ns.firewall.iptables, rows);
    if (ns.firewall.ip6tables)
        appendIptables(u"ip6tables"_s, *ns.firewall.ip6tables, rows);
    return rows;
}

} // namespace

QString tableTitle(NetworkTable table)
{
    switch (table) {
    case NetworkTable::Interfaces: return NetworkRows::tr("Interfaces");
    case NetworkTable::Addresses: return NetworkRows::tr("Addresses");
    case NetworkTable::Routes: return NetworkRows::tr("Routes");
    case NetworkTable::Neighbours: return NetworkRows::tr("Neighbours");
    case NetworkTable::Sockets: return NetworkRows::tr("Listening sockets");
    case NetworkTable::Firewall: return NetworkRows::tr("Firewall");
    }
    return {};
}

QList<NetworkColumn> columnsOf(NetworkTable table)
{
    switch (table) {
    case NetworkTable::Interfaces:
        return {textColumn(NetworkRows::tr("Name"), u"name"_s, 130, true),
                numberColumn(NetworkRows::tr("Index"), u"index"_s, 60, false),
                textColumn(NetworkRows::tr("State"), u"state"_s, 96),
                textColumn(NetworkRows::tr("Kind"), u"kind"_s, 120),
                {NetworkRows::tr("Addresses"), {.key = u"addresses"_s, .width = 190, .monospace = true}, false},
                textColumn(NetworkRows::tr("Linked to"), u"link"_s, 180),
                textColumn(NetworkRows::tr("Port of"), u"master"_s, 120),
                textColumn(NetworkRows::tr("MAC"), u"mac"_s, 140, true),
                numberColumn(NetworkRows::tr("MTU"), u"mtu"_s, 60),
                numberColumn(NetworkRows::tr("Received"), u"received"_s, 90),
                numberColumn(NetworkRows::tr("Sent"), u"sent"_s, 90),
                numberColumn(NetworkRows::tr("Errors"), u"errors"_s, 70),
                textColumn(NetworkRows::tr("Flags"), u"flags"_s, 220, false, false)};
    case NetworkTable::Addresses:
        return {textColumn(NetworkRows::tr("Address"), u"address"_s, 240, true),
                textColumn(NetworkRows::tr("Interface"), u"interface"_s, 140, true),
                textColumn(NetworkRows::tr("Scope"), u"scope"_s, 90), textColumn(NetworkRows::tr("Peer"), u"peer"_s, 160, true),
                textColumn(NetworkRows::tr("Remark"), u"remark"_s, 160)};
    case NetworkTable::Routes:
        return {textColumn(NetworkRows::tr("Destination"), u"destination"_s, 190, true),
                textColumn(NetworkRows::tr("Gateway"), u"gateway"_s, 150, true),
                textColumn(NetworkRows::tr("Interface"), u"interface"_s, 120, true),
                textColumn(NetworkRows::tr("Table"), u"table"_s, 80),
                textColumn(NetworkRows::tr("Type"), u"type"_s, 90),
                textColumn(NetworkRows::tr("Made by"), u"protocol"_s, 80),
                textColumn(NetworkRows::tr("Source"), u"source"_s, 140, true),
                textColumn(NetworkRows::tr("Scope"), u"scope"_s, 80, false, false),
                numberColumn(NetworkRows::tr("Metric"), u"metric"_s, 70)};
    case NetworkTable::Neighbours:
        return {textColumn(NetworkRows::tr("Address"), u"address"_s, 240, true),
                textColumn(NetworkRows::tr("MAC"), u"mac"_s, 160, true),
                textColumn(NetworkRows::tr("Interface"), u"interface"_s, 140, true),
                textColumn(NetworkRows::tr("State"), u"state"_s, 120), textColumn(NetworkRows::tr("Role"), u"role"_s, 100)};
    case NetworkTable::Sockets:
        return {numberColumn(NetworkRows::tr("Port"), u"port"_s, 70),
                textColumn(NetworkRows::tr("Protocol"), u"protocol"_s, 80),
                textColumn(NetworkRows::tr("Listens on"), u"address"_s, 260),
                textColumn(NetworkRows::tr("Only from"), u"interface"_s, 100, true),
                textColumn(NetworkRows::tr("Process"), u"process"_s, 220),
                numberColumn(NetworkRows::tr("User"), u"user"_s, 80)};
    case NetworkTable::Firewall:
        return {textColumn(NetworkRows::tr("Kept by"), u"tool"_s, 90), textColumn(NetworkRows::tr("Table"), u"table"_s, 110),
                textColumn(NetworkRows::tr("Chain"), u"chain"_s, 160), textColumn(NetworkRows::tr("Rule"), u"rule"_s, 520, true),
                textColumn(NetworkRows::tr("Comment"), u"comment"_s, 160)};
    }
    return {};
}

QList<NetworkRow> rowsOf(NetworkTable table, const HostNetworks &networks, const NetworkNamespace &ns)
{
    switch (table) {
    case NetworkTable::Interfaces: return interfaceRows(networks, ns);
    case NetworkTable::Addresses: return addressRows(ns);
    case NetworkTable::Routes: return routeRows(ns);
    case NetworkTable::Neighbours: return neighbourRows(ns);
    case NetworkTable::Sockets: return socketRows(ns);
    case NetworkTable::Firewall: return firewallRows(ns);
    }
    return {};
}

QList<MissingPart> missingOf(NetworkTable table, const NetworkNamespace &ns)
{
    QList<Part> parts;
    switch (table) {
    case NetworkTable::Interfaces: parts = {Part::Interfaces, Part::Addresses}; break;
    case NetworkTable::Addresses: parts = {Part::Interfaces, Part::Addresses}; break;
    case NetworkTable::Routes: parts = {Part::Routes}; break;
    case NetworkTable::Neighbours: parts = {Part::Neighbours}; break;
    case NetworkTable::Sockets: parts = {Part::Sockets, Part::Owners}; break;
    case NetworkTable::Firewall: parts = {Part::Nft, Part::Iptables, Part::Ip6tables}; break;
    }
    QList<MissingPart> missing;
    for (const MissingPart &gap : ns.missing) {
        if (gap.part == Part::Everything || parts.contains(gap.part))
            missing.append(gap);
    }
    return missing;
}

} // namespace bulkhead::ui
