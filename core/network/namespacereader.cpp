// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/namespacereader.h"

#include "core/network/firewall.h"
#include "core/network/netlinkattributes.h"
#include "core/network/netlinksocket.h"
#include "core/network/netlinkvalues.h"
#include "core/network/peers.h"
#include "core/network/socketowners.h"

#include <QCollator>
#include <QDir>

#include <linux/inet_diag.h>
#include <linux/net_namespace.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

/// One namespace while it is being read.
struct OpenNamespace {
    NamespaceHandle handle;
    NetworkNamespace values;
    std::optional<NetlinkSocket> routing; ///< stays in the namespace, wherever the thread goes
};

void note(NetworkNamespace &ns, Part part, const Result<> &result)
{
    if (!result)
        ns.missing.append({part, result.error()});
}

/// Fills `list` with the values of a dump, anew where the kernel says that it changed meanwhile.
template<typename Value, typename Read>
Result<> dumpInto(NetlinkSocket &socket, const NetlinkMessage &request, QList<Value> &list, Read read)
{
    const auto visit = [&](const nlmsghdr *message) {
        if (auto value = read(message))
            list.append(std::move(*value));
    };
    return socket.dump(request, visit, [&] { list.clear(); });
}

template<typename Fixed>
NetlinkMessage *dumpRequest(std::optional<NetlinkMessage> &request, int type, const Fixed &fixed)
{
    request.emplace(type, 0);
    request->append(fixed);
    return &*request;
}

void readInterfaces(NetlinkSocket &socket, NetworkNamespace &ns)
{
    std::optional<NetlinkMessage> request;
    note(ns, Part::Interfaces, dumpInto(socket, *dumpRequest(request, RTM_GETLINK, ifinfomsg{}), ns.interfaces, interfaceOf));
    QList<AddressOfInterface> addresses;
    note(ns, Part::Addresses, dumpInto(socket, *dumpRequest(request, RTM_GETADDR, ifaddrmsg{}), addresses, addressOf));
    for (const AddressOfInterface &found : std::as_const(addresses)) {
        const auto owner = std::ranges::find(ns.interfaces, found.interface, &NetworkInterface::index);
        if (owner != ns.interfaces.end())
            owner->addresses.append(found.address);
    }
}

void readRoutes(NetlinkSocket &socket, NetworkNamespace &ns)
{
    std::optional<NetlinkMessage> request;
    note(ns, Part::Routes, dumpInto(socket, *dumpRequest(request, RTM_GETROUTE, rtmsg{}), ns.routes, routeOf));
}

void readNeighbours(NetlinkSocket &socket, NetworkNamespace &ns)
{
    std::optional<NetlinkMessage> request;
    note(ns, Part::Neighbours, dumpInto(socket, *dumpRequest(request, RTM_GETNEIGH, ndmsg{}), ns.neighbours, neighbourOf));
}

Result<> readSocketsOf(NetlinkSocket &socket, int family, int protocol, QList<ListeningSocket> &sockets)
{
    inet_diag_req_v2 fixed{};
    fixed.sdiag_family = quint8(family);
    fixed.sdiag_protocol = quint8(protocol);
    // a UDP socket that is not connected is in the state that TCP calls CLOSE
    fixed.idiag_states = 1u << (protocol == IPPROTO_TCP ? TCP_LISTEN : TCP_CLOSE);
    std::optional<NetlinkMessage> request;
    QList<ListeningSocket> found;
    const auto result = dumpInto(socket, *dumpRequest(request, SOCK_DIAG_BY_FAMILY, fixed), found,
                                 [protocol](const nlmsghdr *message) { return listeningSocketOf(message, protocol); });
    sockets.append(found);
    return result;
}

void readSockets(NetworkNamespace &ns)
{
    auto socket = NetlinkSocket::open(NETLINK_SOCK_DIAG);
    if (!socket) {
        ns.missing.append({Part::Sockets, socket.error()});
        return;
    }
    for (const int protocol : {IPPROTO_TCP, IPPROTO_UDP}) {
        for (const int family : {AF_INET, AF_INET6}) {
            const auto result = readSocketsOf(*socket, family, protocol, ns.sockets);
            if (!result)
                return note(ns, Part::Sockets, result);
        }
    }
    std::ranges::sort(ns.sockets, {},
                      [](const ListeningSocket &s) { return std::tuple(s.port, s.protocol, s.family, s.address); });
}

/// In a thread that may change its namespace: everything but owners and firewall, which are read from outside. Returns the socket
/// that asked.
std::optional<NetlinkSocket> readInside(const NamespaceHandle &handle, NetworkNamespace &ns, const ReadOptions &options)
{
    if (const auto entered = handle.enter(); !entered) {
        note(ns, Part::Everything, entered);
        return std::nullopt;
    }
    auto routing = NetlinkSocket::open(NETLINK_ROUTE);
    if (!routing) {
        ns.missing.append({Part::Everything, routing.error()});
        return std::nullopt;
    }
    readInterfaces(*routing, ns);
    readRoutes(*routing, ns);
    if (options.neighbours)
        readNeighbours(*routing, ns);
    if (options.sockets)
        readSockets(ns);
    return std::move(*routing);
}

void readOwners(std::span<NetworkNamespace *const> namespaces, const QString &proc)
{
    QSet<quint64> inodes;
    for (const NetworkNamespace *ns : namespaces) {
        for (const ListeningSocket &socket : ns->sockets)
            inodes.insert(socket.inode);
    }
    if (inodes.isEmpty())
        return;
    const SocketOwners owners = findSocketOwners(inodes, proc);
    for (NetworkNamespace *ns : namespaces) {
        bool isSomeUnknown = false;
        for (ListeningSocket &socket : ns->sockets) {
            socket.owners = owners.byInode.value(socket.inode);
            isSomeUnknown |= socket.owners.isEmpty();
        }
        if (isSomeUnknown && owners.hiddenProcesses > 0) {
            const QString what = u"the open files of %1 processes may not be looked at"_s.arg(owners.hiddenProcesses);
            ns->missing.append({Part::Owners, {ErrorKind::PermissionDenied, what, {}}});
        }
    }
}

/// How the namespace of `socket` counts the one that is open as `descriptor`; absent where it has no number for it.
std::optional<int> namespaceId(NetlinkSocket &socket, int descriptor)
{
    NetlinkMessage request(RTM_GETNSID, 0);
    request.append(rtgenmsg{});
    request.putNumber(NETNSA_FD, quint32(descriptor));
    int id = NETNSA_NSID_NOT_ASSIGNED;
    const auto asked = socket.ask(request, [&](const nlmsghdr *message) {
        id = Attributes<NETNSA_MAX>(message, sizeof(rtgenmsg)).number<int>(NETNSA_NSID, NETNSA_NSID_NOT_ASSIGNED);
    });
    return asked && id >= 0 ? std::optional(id) : std::nullopt;
}

bool hasPeer(const NetworkNamespace &ns, int id)
{
    return std::ranges::contains(ns.peers, id, &PeerNamespace::id);
}

/// All namespaces of a host while they are being read; the host's own is first.
class HostReading
{
public:
    HostReading(const ReadOptions &options, const NetworkPlaces &places)
        : m_options(options)
        , m_places(places)
    {
    }

    HostNetworks read(const QList<NamespaceMember> &members)
    {
        addHost();
        addNamed();
        for (const NamespaceMember &member : members)
            addMember(member);
        inOwnThread([this] {
            for (OpenNamespace &open : m_open)
                open.routing = readInside(open.handle, open.values, m_options);
        });
        if (m_options.sockets)
            readAllOwners();
        if (m_options.firewall)
            readFirewalls();
        return linked();
    }

private:
    OpenNamespace &add(NamespaceHandle handle)
    {
        const quint32 inode = handle.inode();
        const auto found = m_byInode.constFind(inode);
        if (found != m_byInode.constEnd())
            return m_open[std::size_t(*found)];
        m_byInode.insert(inode, qsizetype(m_open.size()));
        OpenNamespace &open = m_open.emplace_back(std::move(handle));
        open.values.inode = inode;
        return open;
    }

    void addHost()
    {
        auto handle = NamespaceHandle::open(NamespaceRef::host(), m_places);
        if (handle)
            add(std::move(*handle)).values.isHost = true;
        else
            m_result.errors.append(handle.error());
    }

    void addNamed()
    {
        const QStringList names = QDir(m_places.names).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
        for (const QString &name : names) {
            auto handle = NamespaceHandle::open(NamespaceRef::named(name), m_places);
            if (handle)
                add(std::move(*handle)).values.names.append(name);
            else
                m_result.errors.append(handle.error());
        }
    }

    void addMember(const NamespaceMember &member)
    {
        const auto known = m_byInode.constFind(member.inode);
        OpenNamespace *open = known == m_byInode.constEnd() ? nullptr : &m_open[std::size_t(*known)];
        if (!open) {
            auto handle = NamespaceHandle::open(NamespaceRef::ofProcess(member.pid, member.inode), m_places);
            if (!handle && handle.error().kind == ErrorKind::PermissionDenied)
                return addUnopened(member, handle.error());
            if (!handle) // it ended or went elsewhere; another member may still be in there
                return;
            open = &add(std::move(*handle));
        }
        NetworkNamespace &ns = open->values;
        if (ns.processes.size() < NetworkNamespace::MaximumProcesses && !ns.isHost)
            ns.processes.append(member.pid);
        if (!member.container.isEmpty() && !ns.containers.contains(member.container))
            ns.containers.append(member.container);
    }

    /// A namespace that exists and may not be looked at is shown, with the reason.
    void addUnopened(const NamespaceMember &member, const Error &reason)
    {
        auto &ns = m_unopened[member.inode];
        ns.inode = member.inode;
        if (ns.missing.isEmpty())
            ns.missing.append({Part::Everything, reason});
        if (ns.processes.size() < NetworkNamespace::MaximumProcesses)
            ns.processes.append(member.pid);
        if (!member.container.isEmpty() && !ns.containers.contains(member.container))
            ns.containers.append(member.container);
    }

    void readAllOwners()
    {
        QList<NetworkNamespace *> all;
        for (OpenNamespace &open : m_open)
            all.append(&open.values);
        readOwners(all, m_places.proc);
    }

    void readFirewalls()
    {
        for (OpenNamespace &open : m_open) {
            if (open.routing)
                readFirewall(open.handle, open.values);
        }
    }

    HostNetworks linked()
    {
        for (const OpenNamespace &open : m_open)
            m_result.namespaces.append(open.values);
        for (OpenNamespace &open : m_open)
            findPeers(open);
        for (qsizetype i = 0; i < m_result.namespaces.size(); ++i)
            m_result.namespaces[i].peers = m_open[std::size_t(i)].values.peers;
        for (const auto &[inode, ns] : m_unopened)
            m_result.namespaces.append(ns);
        resolveLinks(m_result);
        sort();
        return m_result;
    }

    /// Asks the kernel about candidates only: asking every namespace about every other would be their square.
    void findPeers(OpenNamespace &open)
    {
        NetworkNamespace &ns = open.values;
        for (const NetworkInterface &interface : std::as_const(ns.interfaces)) {
            const int wanted = interface.linkNamespaceId.value_or(NETNSA_NSID_NOT_ASSIGNED);
            if (!open.routing || interface.link == 0 || wanted < 0 || hasPeer(ns, wanted))
                continue;
            for (const quint32 candidate : candidatesFor(m_result, ns, interface)) {
                const auto &handle = m_open[std::size_t(m_byInode.value(candidate))].handle;
                const auto id = namespaceId(*open.routing, handle.descriptor());
                if (id && !hasPeer(ns, *id))
                    ns.peers.append({*id, candidate});
                if (id == wanted)
                    break;
            }
        }
    }

    void sort()
    {
        QCollator natural(QLocale::c());
        natural.setNumericMode(true);
        for (NetworkNamespace &ns : m_result.namespaces) {
            std::ranges::sort(ns.processes);
            std::ranges::sort(ns.containers, natural);
        }
        std::ranges::sort(m_result.namespaces, [&](const NetworkNamespace &a, const NetworkNamespace &b) {
            if (a.isHost != b.isHost)
                return a.isHost;
            const int order = natural.compare(namespaceTitle(a), namespaceTitle(b));
            return order != 0 ? order < 0 : a.inode < b.inode;
        });
    }

    ReadOptions m_options;
    NetworkPlaces m_places;
    std::vector<OpenNamespace> m_open;
    QHash<quint32, qsizetype> m_byInode;
    std::map<quint32, NetworkNamespace> m_unopened;
    HostNetworks m_result;
};

} // namespace

NetworkNamespace readNamespace(const NamespaceHandle &handle, const ReadOptions &options, const NetworkPlaces &places)
{
    NetworkNamespace ns;
    ns.inode = handle.inode();
    const auto host = NamespaceHandle::open(NamespaceRef::host(), places);
    ns.isHost = host && host->inode() == ns.inode;
    inOwnThread([&] { (void)readInside(handle, ns, options); });
    if (ns.reasonFor(Part::Everything))
        return ns;
    NetworkNamespace *const only = &ns;
    if (options.sockets)
        readOwners({&only, 1}, places.proc);
    if (options.firewall)
        readFirewall(handle, ns);
    return ns;
}

Result<NetworkNamespace> readNamespace(const NamespaceRef &ref, const ReadOptions &options, const NetworkPlaces &places)
{
    const auto handle = NamespaceHandle::open(ref, places);
    if (!handle)
        return std::unexpected(handle.error());
    return readNamespace(*handle, options, places);
}

HostNetworks readHostNetworks(const QList<NamespaceMember> &members, const ReadOptions &options, const NetworkPlaces &places)
{
    return HostReading(options, places).read(members);
}

} // namespace bulkhead::network
