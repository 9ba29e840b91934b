// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplenetworks.h"

#include "core/network/peers.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bulkhead::test {

using namespace network;

namespace {

constexpr quint32 HostInode = 4026531840;
constexpr quint32 Up = 0x11043; ///< UP, BROADCAST, RUNNING, MULTICAST, LOWER_UP

NetworkInterface made(int index, const QString &name, const QString &kind, const QString &address = {}, int prefix = 16)
{
    NetworkInterface interface;
    interface.index = index;
    interface.name = name;
    interface.kind = kind;
    interface.flags = Up;
    interface.state = u"up"_s;
    interface.mtu = 1500;
    interface.mac = u"02:42:ac:11:%1:%2"_s.arg(index / 256 % 256, 2, 16, QChar(u'0')).arg(index % 256, 2, 16, QChar(u'0'));
    interface.statistics = {1'234'567LL * index, 1000LL * index, 0, 0, 765'432LL * index, 900LL * index, 0, 0};
    if (!address.isEmpty())
        interface.addresses = {{address, prefix, {}, u"global"_s, 128}};
    return interface;
}

NetworkInterface loopback()
{
    NetworkInterface lo = made(1, u"lo"_s, {}, u"127.0.0.1"_s, 8);
    lo.flags = 0x10049;
    lo.state = u"unknown"_s;
    lo.mtu = 65536;
    lo.mac = u"00:00:00:00:00:00"_s;
    return lo;
}

NetworkNamespace hostNamespace()
{
    NetworkNamespace host;
    host.inode = HostInode;
    host.isHost = true;
    host.interfaces = {loopback(), made(2, u"eth0"_s, {}, u"192.168.1.20"_s, 24), made(3, u"wlan0"_s, {})};
    host.interfaces.last().flags = 0x1002;
    host.interfaces.last().state = u"down"_s;
    host.routes = {
        {4, u"default"_s, u"unicast"_s, 254, u"dhcp"_s, u"global"_s, u"192.168.1.20"_s, 100, {{u"192.168.1.1"_s, 2, 1}}}};
    host.neighbours = {{2, u"192.168.1.1"_s, u"70:4f:57:00:00:01"_s, u"reachable"_s, true, false}};
    host.sockets = {{u"tcp"_s, 4, u"0.0.0.0"_s, 22, false, 0, 0, 900, {{812, u"sshd"_s}}},
                    {u"tcp"_s, 4, u"0.0.0.0"_s, 8080, false, 0, 0, 901, {}}};
    NftRuleset ruleset;
    ruleset.tables = {u"ip nat"_s};
    ruleset.chains = {{u"ip"_s, u"nat"_s, u"POSTROUTING"_s, u"nat"_s, u"postrouting"_s, u"accept"_s, 100}};
    ruleset.rules = {{u"ip"_s, u"nat"_s, u"POSTROUTING"_s, {}, 7, {QJsonObject{{u"masquerade"_s, QJsonValue()}}}}};
    host.firewall.nft = ruleset;
    host.firewall.iptables =
        QStringList{u"*filter"_s, u":FORWARD DROP [0:0]"_s, u"-A FORWARD -o docker0 -j DOCKER"_s, u"COMMIT"_s};
    host.missing = {{Part::Ip6tables, {ErrorKind::Unavailable, u"ip6tables-save is not installed"_s, {}}},
                    {Part::Owners, {ErrorKind::PermissionDenied, u"the open files of 12 processes may not be looked at"_s, {}}}};
    return host;
}

NetworkNamespace container(quint32 inode, const QString &name)
{
    NetworkNamespace ns;
    ns.inode = inode;
    ns.containers = {name};
    ns.processes = {qint64(inode - HostInode) + 5000};
    ns.interfaces = {loopback()};
    return ns;
}

/// A pair from the container's eth`n` to a port of that bridge.
void connectTo(NetworkNamespace &host, NetworkNamespace &ns, int bridge, const QString &address, const QString &gateway)
{
    const int outer = 100 + int(host.interfaces.size()), inner = int(ns.interfaces.size()) + 1, id = int(host.peers.size());
    NetworkInterface port = made(outer, u"veth%1"_s.arg(outer * 7919, 7, 16, QChar(u'0')), u"veth"_s);
    port.master = bridge;
    port.portKind = u"bridge"_s;
    port.link = inner;
    port.linkNamespaceId = id;
    host.interfaces.append(port);
    host.peers.append({id, ns.inode});
    NetworkInterface eth = made(inner, u"eth%1"_s.arg(inner - 2), u"veth"_s, address);
    eth.link = outer;
    eth.linkNamespaceId = 0;
    ns.interfaces.append(eth);
    ns.peers = {{0, host.inode}};
    if (ns.routes.isEmpty())
        ns.routes = {{4, u"default"_s, u"unicast"_s, 254, u"boot"_s, u"global"_s, {}, 0, {{gateway, inner, 1}}},
                     {4, u"127.0.0.0/8"_s, u"local"_s, 255, u"kernel"_s, u"host"_s, u"127.0.0.1"_s, 0, {{{}, 1, 1}}}};
    ns.neighbours = {{inner, gateway, u"02:42:00:00:00:01"_s, u"stale"_s, false, false}};
}

struct SampleBridge {
    QLatin1StringView name;
    int index, subnet;
};
constexpr std::array SampleBridges{SampleBridge{"docker0"_L1, 4, 17}, SampleBridge{"br-5f1e9c0a77d2"_L1, 5, 18},
                                   SampleBridge{"br-c04b21aa913f"_L1, 6, 19}};
constexpr std::array SampleNames{"web"_L1, "api"_L1, "worker"_L1, "db-replica"_L1, "cache"_L1, "queue"_L1, "metrics-exporter"_L1};

void addOddOnes(HostNetworks &networks)
{
    NetworkNamespace &host = networks.namespaces.first();
    NetworkNamespace &both = networks.namespaces[1];
    connectTo(host, both, 5, u"172.18.0.200"_s, u"172.18.0.1"_s);
    both.containers = {u"gateway"_s, u"gateway-sidecar"_s, u"gateway-log-shipper"_s};

    NetworkNamespace macvlan = container(HostInode + 900, u"legacy-printer-server"_s);
    NetworkInterface share = made(2, u"eth0"_s, u"macvlan"_s, u"192.168.1.77"_s, 24);
    share.link = 2;
    share.linkNamespaceId = 0;
    share.mode = u"bridge"_s;
    macvlan.interfaces.append(share);
    macvlan.peers = {{0, HostInode}};
    networks.namespaces.append(macvlan);

    networks.namespaces.append(container(HostInode + 901, u"batch-job"_s));
    NetworkNamespace hidden = container(HostInode + 902, u"other-users-app"_s);
    hidden.interfaces.clear();
    hidden.missing = {{Part::Everything, {ErrorKind::PermissionDenied, u"Operation not permitted"_s, {}}}};
    networks.namespaces.append(hidden);
}

} // namespace

HostNetworks containersOnThreeBridges(int containers)
{
    HostNetworks networks;
    networks.namespaces.append(hostNamespace());
    for (const SampleBridge &bridge : SampleBridges)
        networks.namespaces[0].interfaces.append(
            made(bridge.index, bridge.name, u"bridge"_s, u"172.%1.0.1"_s.arg(bridge.subnet)));
    for (int i = 0; i < containers; ++i) {
        const SampleBridge &bridge = SampleBridges[i % SampleBridges.size()];
        NetworkNamespace ns = container(HostInode + 100 + i, u"%1-%2"_s.arg(SampleNames[i % SampleNames.size()]).arg(i + 1));
        connectTo(networks.namespaces[0], ns, bridge.index, u"172.%1.0.%2"_s.arg(bridge.subnet).arg(i / 3 + 2),
                  u"172.%1.0.1"_s.arg(bridge.subnet));
        networks.namespaces.append(ns);
    }
    if (containers >= 12)
        addOddOnes(networks);
    resolveLinks(networks);
    return networks;
}

HostNetworks classicExercise()
{
    HostNetworks networks;
    networks.namespaces.append(hostNamespace());
    for (const int n : {1, 2}) {
        NetworkNamespace ns;
        ns.inode = HostInode + 10 + n;
        ns.names = {u"netns%1"_s.arg(n)};
        NetworkInterface veth = made(n == 1 ? 8 : 7, u"veth%1"_s.arg(n - 1), u"veth"_s, u"10.0.0.%1"_s.arg(n), 24);
        veth.link = n == 1 ? 7 : 8;
        veth.linkNamespaceId = 0;
        ns.interfaces = {loopback(), veth};
        ns.peers = {{0, HostInode + 10 + (n == 1 ? 2 : 1)}};
        networks.namespaces.append(ns);
    }
    resolveLinks(networks);
    return networks;
}

HostNetworks manyBridges(int bridges)
{
    HostNetworks networks;
    networks.namespaces.append(hostNamespace());
    for (int b = 0; b < bridges; ++b) {
        networks.namespaces[0].interfaces.append(
            made(10 + b, u"br-%1"_s.arg(b * 48271LL, 12, 16, QChar(u'0')), u"bridge"_s, u"10.%1.0.1"_s.arg(b)));
        for (const int n : {1, 2}) {
            NetworkNamespace ns = container(HostInode + 100 + quint32(b * 2 + n), u"project%1-service%2"_s.arg(b).arg(n));
            connectTo(networks.namespaces[0], ns, 10 + b, u"10.%1.0.%2"_s.arg(b).arg(n + 1), u"10.%1.0.1"_s.arg(b));
            networks.namespaces.append(ns);
        }
    }
    resolveLinks(networks);
    return networks;
}

} // namespace bulkhead::test
