// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/netlinkvalues.h"

#include "core/network/ipvalues.h"
#include "core/network/netlinkattributes.h"

#include <arpa/inet.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/inet_diag.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

// RFC 2863, in the kernel's order.
constexpr std::array OperationalStates{"unknown"_L1, "not-present"_L1, "down"_L1, "lower-layer-down"_L1,
                                       "testing"_L1, "dormant"_L1,     "up"_L1};
constexpr std::array RouteTypes{"none"_L1,      "unicast"_L1,     "local"_L1,    "broadcast"_L1, "anycast"_L1, "multicast"_L1,
                                "blackhole"_L1, "unreachable"_L1, "prohibit"_L1, "throw"_L1,     "nat"_L1,     "xresolve"_L1};

struct NumberName {
    unsigned number;
    QLatin1StringView name;
};
// /usr/share/iproute2/rt_protos
constexpr std::array RouteProtocols{
    NumberName{RTPROT_REDIRECT, "redirect"_L1}, NumberName{RTPROT_KERNEL, "kernel"_L1}, NumberName{RTPROT_BOOT, "boot"_L1},
    NumberName{RTPROT_STATIC, "static"_L1},     NumberName{RTPROT_RA, "ra"_L1},         NumberName{RTPROT_ZEBRA, "zebra"_L1},
    NumberName{RTPROT_BIRD, "bird"_L1},         NumberName{RTPROT_DHCP, "dhcp"_L1},     NumberName{RTPROT_BABEL, "babel"_L1},
    NumberName{RTPROT_BGP, "bgp"_L1},           NumberName{RTPROT_OSPF, "ospf"_L1}};
constexpr std::array Scopes{NumberName{RT_SCOPE_UNIVERSE, "global"_L1}, NumberName{RT_SCOPE_SITE, "site"_L1},
                            NumberName{RT_SCOPE_LINK, "link"_L1}, NumberName{RT_SCOPE_HOST, "host"_L1},
                            NumberName{RT_SCOPE_NOWHERE, "nowhere"_L1}};
constexpr std::array NeighbourStates{NumberName{NUD_PERMANENT, "permanent"_L1}, NumberName{NUD_REACHABLE, "reachable"_L1},
                                     NumberName{NUD_STALE, "stale"_L1},         NumberName{NUD_DELAY, "delay"_L1},
                                     NumberName{NUD_PROBE, "probe"_L1},         NumberName{NUD_INCOMPLETE, "incomplete"_L1},
                                     NumberName{NUD_FAILED, "failed"_L1},       NumberName{NUD_NOARP, "noarp"_L1}};
constexpr std::array MacvlanModes{NumberName{MACVLAN_MODE_PRIVATE, "private"_L1}, NumberName{MACVLAN_MODE_VEPA, "vepa"_L1},
                                  NumberName{MACVLAN_MODE_BRIDGE, "bridge"_L1}, NumberName{MACVLAN_MODE_PASSTHRU, "passthru"_L1},
                                  NumberName{MACVLAN_MODE_SOURCE, "source"_L1}};
constexpr std::array IpvlanModes{NumberName{IPVLAN_MODE_L2, "l2"_L1}, NumberName{IPVLAN_MODE_L3, "l3"_L1},
                                 NumberName{IPVLAN_MODE_L3S, "l3s"_L1}};

template<std::size_t Size>
QString nameIn(const std::array<NumberName, Size> &names, unsigned number)
{
    const auto found = std::ranges::find(names, number, &NumberName::number);
    return found == names.end() ? QString::number(number) : QString(found->name);
}

template<std::size_t Size>
QString nameAt(const std::array<QLatin1StringView, Size> &names, unsigned number)
{
    return number < Size ? QString(names[number]) : QString::number(number);
}

// Numbers in files and messages are the kernel's; the values say 4 and 6.
int familyNumber(int family)
{
    return family == AF_INET ? 4 : family == AF_INET6 ? 6 : 0;
}

void readLinkInfo(nlattr *nest, NetworkInterface &interface)
{
    const Attributes<IFLA_INFO_MAX> info(nest);
    interface.kind = info.text(IFLA_INFO_KIND);
    interface.portKind = info.text(IFLA_INFO_SLAVE_KIND);
    if (interface.kind == "macvlan"_L1 || interface.kind == "macvtap"_L1) {
        const Attributes<IFLA_MACVLAN_MAX> data(info[IFLA_INFO_DATA]);
        interface.mode = nameIn(MacvlanModes, data.number<quint32>(IFLA_MACVLAN_MODE));
    } else if (interface.kind == "ipvlan"_L1 || interface.kind == "ipvtap"_L1) {
        const Attributes<IFLA_IPVLAN_MAX> data(info[IFLA_INFO_DATA]);
        interface.mode = nameIn(IpvlanModes, data.number<quint16>(IFLA_IPVLAN_MODE));
    } else if (interface.kind == "vlan"_L1) {
        const Attributes<IFLA_VLAN_MAX> data(info[IFLA_INFO_DATA]);
        if (data[IFLA_VLAN_ID])
            interface.vlanId = data.number<quint16>(IFLA_VLAN_ID);
    }
}

InterfaceStatistics statisticsOf(QByteArrayView bytes)
{
    // older kernels send fewer counters at the end
    rtnl_link_stats64 counters{};
    if (!bytes.isEmpty())
        std::memcpy(&counters, bytes.data(), std::min(sizeof counters, std::size_t(bytes.size())));
    return {qint64(counters.rx_bytes), qint64(counters.rx_packets), qint64(counters.rx_errors), qint64(counters.rx_dropped),
            qint64(counters.tx_bytes), qint64(counters.tx_packets), qint64(counters.tx_errors), qint64(counters.tx_dropped)};
}

QList<NextHop> severalHopsOf(QByteArrayView bytes)
{
    QList<NextHop> hops;
    while (bytes.size() >= qsizetype(sizeof(rtnexthop))) {
        rtnexthop hop;
        std::memcpy(&hop, bytes.data(), sizeof hop);
        if (hop.rtnh_len < sizeof hop || hop.rtnh_len > bytes.size())
            break;
        std::array<nlattr *, RTA_MAX + 1> attributes{};
        auto *first = const_cast<char *>(bytes.data()) + sizeof hop;
        nla_parse(attributes.data(), RTA_MAX, reinterpret_cast<nlattr *>(first), int(hop.rtnh_len - sizeof hop), nullptr);
        const nlattr *gateway = attributes[RTA_GATEWAY];
        const QByteArrayView address =
            gateway ? QByteArrayView(static_cast<const char *>(nla_data(gateway)), nla_len(gateway)) : QByteArrayView();
        hops.append({IpAddress::fromBytes(address).toString(), hop.rtnh_ifindex, hop.rtnh_hops + 1});
        bytes = bytes.sliced(std::min<qsizetype>(RTNH_ALIGN(hop.rtnh_len), bytes.size()));
    }
    return hops;
}

// RTA_VIA: the gateway of a family that is not the route's (RFC 5549).
QString viaOf(QByteArrayView bytes)
{
    constexpr qsizetype FamilySize = sizeof(__kernel_sa_family_t);
    return bytes.size() > FamilySize ? IpAddress::fromBytes(bytes.sliced(FamilySize)).toString() : QString();
}

} // namespace

std::optional<NetworkInterface> interfaceOf(const nlmsghdr *message)
{
    const auto fixed = fixedPart<ifinfomsg>(message);
    if (!fixed || message->nlmsg_type != RTM_NEWLINK)
        return std::nullopt;
    const Attributes<IFLA_MAX> attributes(message, sizeof(ifinfomsg));
    if (!attributes.isValid())
        return std::nullopt;
    NetworkInterface interface;
    interface.index = fixed->ifi_index;
    interface.flags = fixed->ifi_flags;
    interface.name = attributes.text(IFLA_IFNAME);
    interface.state = nameAt(OperationalStates, attributes.number<quint8>(IFLA_OPERSTATE));
    interface.mtu = attributes.number<int>(IFLA_MTU);
    interface.mac = macText(attributes.bytes(IFLA_ADDRESS));
    interface.master = attributes.number<int>(IFLA_MASTER);
    interface.link = attributes.number<int>(IFLA_LINK);
    if (attributes[IFLA_LINK_NETNSID])
        interface.linkNamespaceId = attributes.number<int>(IFLA_LINK_NETNSID);
    interface.statistics = statisticsOf(attributes.bytes(IFLA_STATS64));
    if (attributes[IFLA_LINKINFO])
        readLinkInfo(attributes[IFLA_LINKINFO], interface);
    // tunnels of a namespace (tunl0, sit0) give themselves as link
    if (interface.link == interface.index && !interface.linkNamespaceId)
        interface.link = 0;
    return interface;
}

std::optional<AddressOfInterface> addressOf(const nlmsghdr *message)
{
    const auto fixed = fixedPart<ifaddrmsg>(message);
    if (!fixed || message->nlmsg_type != RTM_NEWADDR)
        return std::nullopt;
    const Attributes<IFA_MAX> attributes(message, sizeof(ifaddrmsg));
    if (!attributes.isValid())
        return std::nullopt;
    // IFA_LOCAL is ours and IFA_ADDRESS the peer's; IPv6 gives only the latter where there is no peer
    const auto other = IpAddress::fromBytes(attributes.bytes(IFA_ADDRESS));
    const auto local = attributes[IFA_LOCAL] ? IpAddress::fromBytes(attributes.bytes(IFA_LOCAL)) : other;
    if (local.isEmpty())
        return std::nullopt;
    AddressOfInterface found{int(fixed->ifa_index), {}};
    found.address.address = local.toString();
    found.address.prefix = fixed->ifa_prefixlen;
    if (other != local)
        found.address.peer = other.toString();
    found.address.scope = nameIn(Scopes, fixed->ifa_scope);
    found.address.flags = attributes.number<quint32>(IFA_FLAGS, fixed->ifa_flags);
    return found;
}

std::optional<Route> routeOf(const nlmsghdr *message)
{
    const auto fixed = fixedPart<rtmsg>(message);
    const int family = fixed ? familyNumber(fixed->rtm_family) : 0;
    if (!family || message->nlmsg_type != RTM_NEWROUTE || (fixed->rtm_flags & RTM_F_CLONED))
        return std::nullopt;
    const Attributes<RTA_MAX> attributes(message, sizeof(rtmsg));
    if (!attributes.isValid())
        return std::nullopt;
    Route route;
    route.family = family;
    const auto destination = IpAddress::fromBytes(attributes.bytes(RTA_DST));
    if (!destination.isEmpty())
        route.destination = IpPrefix{destination, fixed->rtm_dst_len}.toString();
    else
        route.destination = fixed->rtm_dst_len ? u"0/%1"_s.arg(fixed->rtm_dst_len) : u"default"_s;
    route.type = nameAt(RouteTypes, fixed->rtm_type);
    route.table = attributes.number<quint32>(RTA_TABLE, fixed->rtm_table);
    route.protocol = nameIn(RouteProtocols, fixed->rtm_protocol);
    route.scope = nameIn(Scopes, fixed->rtm_scope);
    route.source = IpAddress::fromBytes(attributes.bytes(RTA_PREFSRC)).toString();
    route.metric = attributes.number<quint32>(RTA_PRIORITY);
    if (attributes[RTA_MULTIPATH]) {
        route.hops = severalHopsOf(attributes.bytes(RTA_MULTIPATH));
        return route;
    }
    NextHop hop{IpAddress::fromBytes(attributes.bytes(RTA_GATEWAY)).toString(), attributes.number<int>(RTA_OIF), 1};
    if (hop.gateway.isEmpty())
        hop.gateway = viaOf(attributes.bytes(RTA_VIA));
    if (hop != NextHop()) // a blackhole leads nowhere
        route.hops.append(hop);
    return route;
}

std::optional<Neighbour> neighbourOf(const nlmsghdr *message)
{
    const auto fixed = fixedPart<ndmsg>(message);
    if (!fixed || message->nlmsg_type != RTM_NEWNEIGH || !familyNumber(fixed->ndm_family) || (fixed->ndm_state & NUD_NOARP))
        return std::nullopt;
    const Attributes<NDA_MAX> attributes(message, sizeof(ndmsg));
    const auto address = attributes.isValid() ? IpAddress::fromBytes(attributes.bytes(NDA_DST)) : IpAddress();
    if (address.isEmpty())
        return std::nullopt;
    Neighbour neighbour;
    neighbour.interface = fixed->ndm_ifindex;
    neighbour.address = address.toString();
    neighbour.mac = macText(attributes.bytes(NDA_LLADDR));
    neighbour.state = fixed->ndm_state ? nameIn(NeighbourStates, fixed->ndm_state) : u"none"_s;
    neighbour.isRouter = fixed->ndm_flags & NTF_ROUTER;
    neighbour.isProxy = fixed->ndm_flags & NTF_PROXY;
    return neighbour;
}

std::optional<ListeningSocket> listeningSocketOf(const nlmsghdr *message, int protocol)
{
    const auto fixed = fixedPart<inet_diag_msg>(message);
    const int family = fixed ? familyNumber(fixed->idiag_family) : 0;
    if (!family || message->nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return std::nullopt;
    ListeningSocket socket;
    socket.protocol = protocol == IPPROTO_TCP ? u"tcp"_s : u"udp"_s;
    socket.family = family;
    socket.port = ntohs(fixed->id.idiag_sport);
    if (socket.port == 0 || fixed->id.idiag_dport != 0)
        return std::nullopt;
    const QByteArrayView source(reinterpret_cast<const char *>(fixed->id.idiag_src), family == 4 ? 4 : 16);
    socket.address = IpAddress::fromBytes(source).toString();
    socket.interface = int(fixed->id.idiag_if);
    socket.uid = fixed->idiag_uid;
    socket.inode = fixed->idiag_inode;
    const Attributes<INET_DIAG_MAX> attributes(message, sizeof(inet_diag_msg));
    const bool isEvery = socket.address == "::"_L1;
    socket.alsoFour = family == 6 && isEvery && attributes.number<quint8>(INET_DIAG_SKV6ONLY, 1) == 0;
    return socket;
}

} // namespace bulkhead::network
