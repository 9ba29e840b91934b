// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/changeapply.h"

#include "core/network/ipvalues.h"
#include "core/network/namednamespace.h"
#include "core/network/netlinksocket.h"

#include <cerrno>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

using Kind = NetworkChange::Kind;

namespace {

quint8 kernelFamily(int family)
{
    return family == 4 ? AF_INET : AF_INET6;
}

/// One change in the namespace that the thread is in.
class ChangeInside
{
public:
    ChangeInside(const NetworkChange &change, NetlinkSocket &socket, const NamespaceHandle *target)
        : m_change(change)
        , m_socket(socket)
        , m_target(target)
    {
    }

    Result<QList<NetworkChange>> apply()
    {
        switch (m_change.kind) {
        case Kind::CreateVeth: return createVeth();
        case Kind::DeleteInterface: return withIndex([this](int index) { return link(RTM_DELLINK, index); });
        case Kind::MoveInterface: return withIndex([this](int index) { return move(index); });
        case Kind::AddAddress:
        case Kind::RemoveAddress: return withIndex([this](int index) { return changeAddress(index); });
        case Kind::SetUp:
        case Kind::SetDown: return withIndex([this](int index) { return setUp(index); });
        case Kind::AddRoute:
        case Kind::RemoveRoute:
            return m_change.interface.isEmpty() ? changeRoute(0) : withIndex([this](int index) { return changeRoute(index); });
        case Kind::CreateNamespace:
        case Kind::DeleteNamespace: break;
        }
        return std::unexpected(Error{ErrorKind::Invalid, u"this is no change inside a namespace"_s, {}});
    }

private:
    using Undo = Result<QList<NetworkChange>>;

    template<typename Work>
    Undo withIndex(Work work)
    {
        const unsigned index = ::if_nametoindex(m_change.interface.toUtf8().constData());
        if (index == 0)
            return std::unexpected(Error{ErrorKind::NotFound, u"there is no interface %1"_s.arg(m_change.interface), {}});
        return work(int(index));
    }

    Undo done(const NetlinkMessage &request, const QList<NetworkChange> &undo)
    {
        const auto answer = m_socket.ask(request);
        if (!answer)
            return std::unexpected(answer.error());
        return undo;
    }

    /// The change again with another kind: most opposites need the same members.
    [[nodiscard]] NetworkChange as(Kind kind) const
    {
        NetworkChange other = m_change;
        other.kind = kind;
        return other;
    }

    Undo link(int type, int index)
    {
        NetlinkMessage request(type, 0);
        ifinfomsg fixed{};
        fixed.ifi_index = index;
        request.append(fixed);
        return done(request, {});
    }

    Undo createVeth()
    {
        NetlinkMessage request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
        request.append(ifinfomsg{});
        request.putText(IFLA_IFNAME, m_change.interface.toUtf8());
        request.nest(IFLA_LINKINFO, [&] {
            request.putText(IFLA_INFO_KIND, "veth");
            request.nest(IFLA_INFO_DATA, [&] {
                request.nest(VETH_INFO_PEER, [&] {
                    request.append(ifinfomsg{});
                    request.putText(IFLA_IFNAME, m_change.peer.toUtf8());
                    if (m_target)
                        request.putNumber(IFLA_NET_NS_FD, quint32(m_target->descriptor()));
                });
            });
        });
        // the pair goes with either of its ends
        NetworkChange undo{Kind::DeleteInterface, m_change.where};
        undo.interface = m_change.interface;
        return done(request, {undo});
    }

    Undo move(int index)
    {
        NetlinkMessage request(RTM_NEWLINK, 0);
        ifinfomsg fixed{};
        fixed.ifi_index = index;
        request.append(fixed);
        request.putNumber(IFLA_NET_NS_FD, quint32(m_target->descriptor()));
        NetworkChange back = m_change;
        std::swap(back.where, back.target);
        return done(request, {back});
    }

    Undo changeAddress(int index)
    {
        const bool isAdded = m_change.kind == Kind::AddAddress;
        const IpPrefix prefix = IpPrefix::parse(m_change.address).value();
        NetlinkMessage request(isAdded ? RTM_NEWADDR : RTM_DELADDR, isAdded ? NLM_F_CREATE | NLM_F_EXCL : 0);
        ifaddrmsg fixed{};
        fixed.ifa_family = kernelFamily(prefix.address.family());
        fixed.ifa_prefixlen = quint8(prefix.length);
        fixed.ifa_index = quint32(index);
        const bool isLoopback = prefix.address.family() == 4 && prefix.address.bytes().at(0) == 127;
        fixed.ifa_scope = isLoopback ? RT_SCOPE_HOST : RT_SCOPE_UNIVERSE; // what ip(8) chooses
        request.append(fixed);
        request.put(IFA_LOCAL, prefix.address.bytes());
        request.put(IFA_ADDRESS, prefix.address.bytes());
        return done(request, {as(isAdded ? Kind::RemoveAddress : Kind::AddAddress)});
    }

    Undo setUp(int index)
    {
        const bool isUp = m_change.kind == Kind::SetUp;
        const auto wasUp = isUpNow();
        if (wasUp == isUp)
            return QList<NetworkChange>();
        NetlinkMessage request(RTM_NEWLINK, 0);
        ifinfomsg fixed{};
        fixed.ifi_index = index;
        fixed.ifi_change = IFF_UP;
        fixed.ifi_flags = isUp ? IFF_UP : 0;
        request.append(fixed);
        return done(request, {as(isUp ? Kind::SetDown : Kind::SetUp)});
    }

    [[nodiscard]] std::optional<bool> isUpNow() const
    {
        const Descriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        ifreq request{};
        const QByteArray name = m_change.interface.toUtf8();
        std::copy_n(name.constData(), std::min<std::size_t>(name.size(), IFNAMSIZ - 1), request.ifr_name);
        if (::ioctl(socket.get(), SIOCGIFFLAGS, &request) != 0)
            return std::nullopt;
        return (request.ifr_flags & IFF_UP) != 0;
    }

    Undo changeRoute(int index)
    {
        const bool isAdded = m_change.kind == Kind::AddRoute;
        const auto prefix = IpPrefix::parse(m_change.destination);
        const auto gateway = IpAddress::parse(m_change.gateway);
        rtmsg fixed{};
        const int family = prefix ? prefix->address.family() : gateway ? gateway->family() : 4;
        fixed.rtm_family = kernelFamily(family);
        fixed.rtm_dst_len = quint8(prefix ? prefix->length : 0);
        fixed.rtm_table = RT_TABLE_MAIN;
        fixed.rtm_scope = RT_SCOPE_NOWHERE; // any, to delete
        if (isAdded) {
            fixed.rtm_protocol = RTPROT_BOOT; // as ip(8) marks what a person adds
            fixed.rtm_scope = gateway || family == 6 ? RT_SCOPE_UNIVERSE : RT_SCOPE_LINK;
            fixed.rtm_type = RTN_UNICAST;
        }
        NetlinkMessage request(isAdded ? RTM_NEWROUTE : RTM_DELROUTE, isAdded ? NLM_F_CREATE | NLM_F_EXCL : 0);
        request.append(fixed);
        if (prefix)
            request.put(RTA_DST, prefix->address.bytes());
        if (gateway)
            request.put(RTA_GATEWAY, gateway->bytes());
        if (index)
            request.putNumber(RTA_OIF, quint32(index));
        return done(request, {as(isAdded ? Kind::RemoveRoute : Kind::AddRoute)});
    }

    const NetworkChange &m_change;
    NetlinkSocket &m_socket;
    const NamespaceHandle *m_target;
};

Result<QList<NetworkChange>> applyInside(const NetworkChange &change, const NetworkPlaces &places)
{
    const auto where = NamespaceHandle::open(change.where, places);
    if (!where)
        return std::unexpected(where.error());
    const bool hasTarget = change.kind == Kind::MoveInterface || change.kind == Kind::CreateVeth;
    const auto target = hasTarget ? NamespaceHandle::open(change.target, places) : Result<NamespaceHandle>();
    if (!target)
        return std::unexpected(target.error());
    Result<QList<NetworkChange>> undo;
    inOwnThread([&] {
        auto socket = where->enter().and_then([] { return NetlinkSocket::open(NETLINK_ROUTE); });
        if (socket)
            undo = ChangeInside(change, *socket, hasTarget ? &*target : nullptr).apply();
        else
            undo = std::unexpected(socket.error());
    });
    return undo;
}

Result<QList<NetworkChange>> applyTo(const NetworkChange &change, const NetworkPlaces &places)
{
    if (change.kind == Kind::CreateNamespace) {
        const auto inode = createNamedNamespace(change.where.name, places);
        if (!inode)
            return std::unexpected(inode.error());
        NetworkChange undo{Kind::DeleteNamespace, change.where};
        undo.where.inode = *inode; // not one that somebody makes under that name later
        return QList{undo};
    }
    if (change.kind == Kind::DeleteNamespace) {
        const auto deleted = deleteNamedNamespace(change.where.name, change.where.inode, places);
        if (!deleted)
            return std::unexpected(deleted.error());
        return QList<NetworkChange>();
    }
    return applyInside(change, places);
}

} // namespace

Result<ChangeOutcome> applyChange(const NetworkChange &change, const NetworkPlaces &places)
{
    const auto checked = checkChange(change);
    if (!checked)
        return std::unexpected(checked.error());
    const auto undo = applyTo(*checked, places);
    if (!undo)
        return std::unexpected(undo.error());
    return ChangeOutcome{commandLine(commandWords(*checked)), *undo};
}

Result<> undoChanges(QList<NetworkChange> &undo, const NetworkPlaces &places)
{
    while (!undo.isEmpty()) {
        const auto outcome = applyChange(undo.last(), places);
        if (!outcome && outcome.error().kind != ErrorKind::NotFound)
            return std::unexpected(outcome.error());
        undo.removeLast();
    }
    return {};
}

} // namespace bulkhead::network
