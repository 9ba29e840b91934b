// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/valuesjson.h"

#include "core/network/archivenames.h"

using namespace Qt::StringLiterals;

namespace bulkhead::network {

template<typename Archive>
void archive(Archive &a, InterfaceAddress &v)
{
    a("address"_L1, v.address);
    a("prefix"_L1, v.prefix);
    a("peer"_L1, v.peer);
    a("scope"_L1, v.scope);
    a("flags"_L1, v.flags);
}

template<typename Archive>
void archive(Archive &a, InterfaceStatistics &v)
{
    a("receivedBytes"_L1, v.receivedBytes);
    a("receivedPackets"_L1, v.receivedPackets);
    a("receiveErrors"_L1, v.receiveErrors);
    a("receiveDropped"_L1, v.receiveDropped);
    a("sentBytes"_L1, v.sentBytes);
    a("sentPackets"_L1, v.sentPackets);
    a("sendErrors"_L1, v.sendErrors);
    a("sendDropped"_L1, v.sendDropped);
}

template<typename Archive>
void archive(Archive &a, InterfaceRef &v)
{
    a("inode"_L1, v.inode);
    a("index"_L1, v.index);
}

template<typename Archive>
void archive(Archive &a, NetworkInterface &v)
{
    a("index"_L1, v.index);
    a("name"_L1, v.name);
    a("kind"_L1, v.kind);
    a("flags"_L1, v.flags);
    a("state"_L1, v.state);
    a("mtu"_L1, v.mtu);
    a("mac"_L1, v.mac);
    a("master"_L1, v.master);
    a("portKind"_L1, v.portKind);
    a("link"_L1, v.link);
    a("linkNamespaceId"_L1, v.linkNamespaceId);
    a("mode"_L1, v.mode);
    a("vlanId"_L1, v.vlanId);
    a("addresses"_L1, v.addresses);
    a("statistics"_L1, v.statistics);
    a("linkedTo"_L1, v.linkedTo);
}

template<typename Archive>
void archive(Archive &a, NextHop &v)
{
    a("gateway"_L1, v.gateway);
    a("interface"_L1, v.interface);
    a("weight"_L1, v.weight);
}

template<typename Archive>
void archive(Archive &a, Route &v)
{
    a("family"_L1, v.family);
    a("destination"_L1, v.destination);
    a("type"_L1, v.type);
    a("table"_L1, v.table);
    a("protocol"_L1, v.protocol);
    a("scope"_L1, v.scope);
    a("source"_L1, v.source);
    a("metric"_L1, v.metric);
    a("hops"_L1, v.hops);
}

template<typename Archive>
void archive(Archive &a, Neighbour &v)
{
    a("interface"_L1, v.interface);
    a("address"_L1, v.address);
    a("mac"_L1, v.mac);
    a("state"_L1, v.state);
    a("isRouter"_L1, v.isRouter);
    a("isProxy"_L1, v.isProxy);
}

template<typename Archive>
void archive(Archive &a, SocketOwner &v)
{
    a("pid"_L1, v.pid);
    a("command"_L1, v.command);
}

template<typename Archive>
void archive(Archive &a, ListeningSocket &v)
{
    a("protocol"_L1, v.protocol);
    a("family"_L1, v.family);
    a("address"_L1, v.address);
    a("port"_L1, v.port);
    a("alsoFour"_L1, v.alsoFour);
    a("interface"_L1, v.interface);
    a("uid"_L1, v.uid);
    a("inode"_L1, v.inode);
    a("owners"_L1, v.owners);
}

template<typename Archive>
void archive(Archive &a, NftChain &v)
{
    a("family"_L1, v.family);
    a("table"_L1, v.table);
    a("name"_L1, v.name);
    a("type"_L1, v.type);
    a("hook"_L1, v.hook);
    a("policy"_L1, v.policy);
    a("priority"_L1, v.priority);
}

template<typename Archive>
void archive(Archive &a, NftRule &v)
{
    a("family"_L1, v.family);
    a("table"_L1, v.table);
    a("chain"_L1, v.chain);
    a("comment"_L1, v.comment);
    a("handle"_L1, v.handle);
    a("expressions"_L1, v.expressions);
}

template<typename Archive>
void archive(Archive &a, NftRuleset &v)
{
    a("tables"_L1, v.tables);
    a("chains"_L1, v.chains);
    a("rules"_L1, v.rules);
}

template<typename Archive>
void archive(Archive &a, Firewall &v)
{
    a("nft"_L1, v.nft);
    a("iptables"_L1, v.iptables);
    a("ip6tables"_L1, v.ip6tables);
}

template<typename Archive>
void archive(Archive &a, MissingPart &v)
{
    a("part"_L1, v.part);
    a("reason"_L1, v.reason);
}

template<typename Archive>
void archive(Archive &a, PeerNamespace &v)
{
    a("id"_L1, v.id);
    a("inode"_L1, v.inode);
}

template<typename Archive>
void archive(Archive &a, NetworkNamespace &v)
{
    a("inode"_L1, v.inode);
    a("isHost"_L1, v.isHost);
    a("names"_L1, v.names);
    a("containers"_L1, v.containers);
    a("processes"_L1, v.processes);
    a("interfaces"_L1, v.interfaces);
    a("routes"_L1, v.routes);
    a("neighbours"_L1, v.neighbours);
    a("sockets"_L1, v.sockets);
    a("firewall"_L1, v.firewall);
    a("peers"_L1, v.peers);
    a("missing"_L1, v.missing);
}

template<typename Archive>
void archive(Archive &a, HostNetworks &v)
{
    a("namespaces"_L1, v.namespaces);
    a("errors"_L1, v.errors);
}

QJsonObject toJson(const NetworkNamespace &ns)
{
    return writeJson(ns);
}

Result<NetworkNamespace> namespaceFromJson(const QJsonObject &json)
{
    return readJson<NetworkNamespace>(json);
}

QJsonObject toJson(const HostNetworks &networks)
{
    return writeJson(networks);
}

Result<HostNetworks> networksFromJson(const QJsonObject &json)
{
    return readJson<HostNetworks>(json);
}

} // namespace bulkhead::network
