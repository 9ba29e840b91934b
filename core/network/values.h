// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

// Network namespaces as values: what the kernel says over netlink, kept in the snapshot and sent by the agent.
namespace bulkhead::network {

/// 10.0.0.1/24 on an interface.
struct InterfaceAddress {
    QString address; ///< without the prefix
    int prefix = 0;
    QString peer;      ///< the other end of a point-to-point link; else empty
    QString scope;     ///< "global", "link", "host", "site", or a number
    quint32 flags = 0; ///< IFA_F_… of linux/if_addr.h
    friend bool operator==(const InterfaceAddress &, const InterfaceAddress &) = default;
};

/// Counters since the interface was made.
struct InterfaceStatistics {
    qint64 receivedBytes = 0, receivedPackets = 0, receiveErrors = 0, receiveDropped = 0;
    qint64 sentBytes = 0, sentPackets = 0, sendErrors = 0, sendDropped = 0;
    friend bool operator==(const InterfaceStatistics &, const InterfaceStatistics &) = default;
};

/// An interface of some namespace: its namespace's inode and its index there.
struct InterfaceRef {
    quint32 inode = 0;
    int index = 0;
    friend bool operator==(const InterfaceRef &, const InterfaceRef &) = default;
    friend auto operator<=>(const InterfaceRef &, const InterfaceRef &) = default;
};

struct NetworkInterface {
    int index = 0;
    QString name;
    QString kind;      ///< as ip(8) names it: "veth", "bridge", "macvlan", "ipvlan", "vlan"; empty for hardware and loopback
    quint32 flags = 0; ///< IFF_… of linux/if.h
    QString state;     ///< operational state, RFC 2863: "up", "down", "unknown", "lower-layer-down", …
    int mtu = 0;       ///< bytes
    QString mac;       ///< "02:42:ac:11:00:02"; empty where it has none
    int master = 0;    ///< index of the bridge, bond or VRF that it is a port of; 0 = none
    QString portKind;  ///< what the master is: "bridge"
    int link = 0;      ///< index of the veth peer or of the parent, in the namespace that linkNamespaceId names; 0 = none
    std::optional<int> linkNamespaceId; ///< as this namespace counts namespaces; absent = the link is in this namespace
    QString mode; ///< of macvlan: "bridge", "vepa", "private", "passthru", "source"; of ipvlan: "l2", "l3", "l3s"
    std::optional<int> vlanId;
    QList<InterfaceAddress> addresses;
    InterfaceStatistics statistics;
    std::optional<InterfaceRef> linkedTo; ///< link and linkNamespaceId, found among the namespaces that were read

    [[nodiscard]] bool isLoopback() const { return flags & 0x8; } ///< IFF_LOOPBACK
    [[nodiscard]] bool isUp() const { return flags & 0x1; }       ///< IFF_UP: set up by the administrator
    [[nodiscard]] bool isVeth() const { return kind == QLatin1StringView("veth"); }
    [[nodiscard]] bool isBridge() const { return kind == QLatin1StringView("bridge"); }
    friend bool operator==(const NetworkInterface &, const NetworkInterface &) = default;
};

/// One way of a route.
struct NextHop {
    QString gateway; ///< empty: the destination is on the link
    int interface = 0;
    int weight = 1;
    friend bool operator==(const NextHop &, const NextHop &) = default;
};

struct Route {
    int family = 4;      ///< 4 or 6
    QString destination; ///< "10.0.0.0/24", "default"
    QString type;        ///< "unicast", "local", "broadcast", "blackhole", …, or a number
    quint32 table = 0;   ///< 254 main, 255 local, 253 default
    QString protocol;    ///< who made it: "kernel", "boot", "static", "ra", …, or a number
    QString scope;       ///< "global", "link", "host"
    QString source;      ///< preferred source address
    qint64 metric = 0;
    QList<NextHop> hops;
    friend bool operator==(const Route &, const Route &) = default;
};

struct Neighbour {
    int interface = 0;
    QString address;
    QString mac;
    QString state; ///< "reachable", "stale", "permanent", …
    bool isRouter = false;
    bool isProxy = false;
    friend bool operator==(const Neighbour &, const Neighbour &) = default;
};

struct SocketOwner {
    qint64 pid = 0;  ///< as the reader counts processes
    QString command; ///< the process's own name (comm), at most 15 bytes
    friend bool operator==(const SocketOwner &, const SocketOwner &) = default;
};

/// A socket that takes connections (TCP in LISTEN) or packets from anyone (UDP bound and not connected).
struct ListeningSocket {
    QString protocol; ///< "tcp", "udp"
    int family = 4;
    QString address; ///< "0.0.0.0" and "::" are every address
    int port = 0;
    bool alsoFour = false; ///< an IPv6 socket that takes IPv4 too (no IPV6_V6ONLY)
    int interface = 0;     ///< bound to this one only; 0 = any
    qint64 uid = 0;
    quint64 inode = 0;
    QList<SocketOwner> owners; ///< empty: see MissingPart Owners, or held by the kernel
    friend bool operator==(const ListeningSocket &, const ListeningSocket &) = default;
};

struct NftChain {
    QString family, table, name; ///< family: "ip", "ip6", "inet", "bridge", "arp", "netdev"
    QString type, hook, policy;  ///< of a base chain: "filter", "input", "drop"; else empty
    int priority = 0;
    friend bool operator==(const NftChain &, const NftChain &) = default;
};
struct NftRule {
    QString family, table, chain, comment;
    qint64 handle = 0;
    QJsonArray expressions; ///< as libnftables-json(5) defines them
    friend bool operator==(const NftRule &, const NftRule &) = default;
};

/// What `nft -j list ruleset` says.
struct NftRuleset {
    QStringList tables; ///< "inet filter"
    QList<NftChain> chains;
    QList<NftRule> rules;
    friend bool operator==(const NftRuleset &, const NftRuleset &) = default;
};

/// Rules as they were found; a part that is absent is in NetworkNamespace::missing with its reason.
struct Firewall {
    std::optional<NftRuleset> nft;
    std::optional<QStringList> iptables, ip6tables; ///< lines of iptables-save(8), without its comments
    friend bool operator==(const Firewall &, const Firewall &) = default;
};

/// What could not be read.
enum class Part : quint8 { Everything, Interfaces, Addresses, Routes, Neighbours, Sockets, Owners, Nft, Iptables, Ip6tables };
struct MissingPart {
    Part part = Part::Everything;
    Error reason;
    friend bool operator==(const MissingPart &, const MissingPart &) = default;
};

/// A namespace of this one's rtnetlink ids (RTM_GETNSID), found among those that were read.
struct PeerNamespace {
    int id = 0;
    quint32 inode = 0;
    friend bool operator==(const PeerNamespace &, const PeerNamespace &) = default;
};

struct NetworkNamespace {
    quint32 inode = 0;       ///< "net:[4026531840]"
    bool isHost = false;     ///< that of process 1, or where that may not be looked at, our own
    QStringList names;       ///< those below /run/netns
    QStringList containers;  ///< names of the containers whose processes are in it
    QList<qint64> processes; ///< some of them, smallest first; at most MaximumProcesses
    QList<NetworkInterface> interfaces;
    QList<Route> routes;
    QList<Neighbour> neighbours;
    QList<ListeningSocket> sockets;
    Firewall firewall;
    QList<PeerNamespace> peers;
    QList<MissingPart> missing;

    static constexpr qsizetype MaximumProcesses = 32;
    [[nodiscard]] const NetworkInterface *interface(int index) const;
    [[nodiscard]] std::optional<Error> reasonFor(Part part) const; ///< why that part, or everything, is missing
    friend bool operator==(const NetworkNamespace &, const NetworkNamespace &) = default;
};

/// The network namespaces of a host; the host's own first, then by name.
struct HostNetworks {
    QList<NetworkNamespace> namespaces;
    QList<Error> errors; ///< what could not be looked at: names that are no namespaces any more, processes that ended

    [[nodiscard]] const NetworkNamespace *find(quint32 inode) const;
    friend bool operator==(const HostNetworks &, const HostNetworks &) = default;
};

using HostNetworksPtr = std::shared_ptr<const HostNetworks>;

/// "UP,BROADCAST" as ip(8) prints interface flags; those without a name as one hexadecimal number.
[[nodiscard]] QStringList interfaceFlagNames(quint32 flags);
/// "main", "local", "default", or the number.
[[nodiscard]] QString routeTableName(quint32 table);
/// What a person calls it: the containers, else the names, else "pid 17", else the inode. Empty for the host.
[[nodiscard]] QString namespaceTitle(const NetworkNamespace &ns);

} // namespace bulkhead::network
