// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/change.h"

#include "core/handoff/shellwords.h"
#include "core/network/ipvalues.h"
#include "core/network/jsonarchive.h"

using namespace Qt::StringLiterals;

namespace bulkhead::network {

using Kind = NetworkChange::Kind;

namespace {

constexpr std::array ChangeNames{"create-namespace"_L1, "delete-namespace"_L1, "create-veth"_L1,    "delete-interface"_L1,
                                 "move-interface"_L1,   "add-address"_L1,      "remove-address"_L1, "set-up"_L1,
                                 "set-down"_L1,         "add-route"_L1,        "remove-route"_L1};
static_assert(ChangeNames.size() == std::size_t(Kind::RemoveRoute) + 1);
constexpr std::array RefNames{"host"_L1, "named"_L1, "process"_L1};

std::unexpected<Error> invalidChange(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

/// Which members a kind needs.
struct Needs {
    bool interface = false, peer = false, target = false, address = false, route = false;
};
Needs needsOf(Kind kind)
{
    switch (kind) {
    case Kind::CreateNamespace:
    case Kind::DeleteNamespace: return {};
    case Kind::CreateVeth: return {.interface = true, .peer = true, .target = true};
    case Kind::MoveInterface: return {.interface = true, .target = true};
    case Kind::DeleteInterface:
    case Kind::SetUp:
    case Kind::SetDown: return {.interface = true};
    case Kind::AddAddress:
    case Kind::RemoveAddress: return {.interface = true, .address = true};
    case Kind::AddRoute:
    case Kind::RemoveRoute: return {.route = true};
    }
    return {};
}

Result<> checkNames(const NetworkChange &change, const Needs &needs)
{
    if (needs.interface || (needs.route && !change.interface.isEmpty())) {
        if (const auto name = checkInterfaceName(change.interface); !name)
            return std::unexpected(name.error());
    } else if (!change.interface.isEmpty()) {
        return invalidChange(u"this change takes no interface"_s);
    }
    if (needs.peer) {
        if (const auto name = checkInterfaceName(change.peer); !name)
            return std::unexpected(name.error());
        if (change.peer == change.interface && change.where == change.target)
            return invalidChange(u"both ends cannot have the same name in one namespace"_s);
    } else if (!change.peer.isEmpty()) {
        return invalidChange(u"this change takes no peer"_s);
    }
    return {};
}

Result<> checkPlaces(const NetworkChange &change, const Needs &needs)
{
    const bool isOfNames = change.kind == Kind::CreateNamespace || change.kind == Kind::DeleteNamespace;
    if (isOfNames && change.where.kind != NamespaceRef::Kind::Named)
        return invalidChange(u"only a namespace with a name can be made or deleted"_s);
    if (const auto place = checkNamespaceRef(change.where); !place)
        return place;
    if (!needs.target && change.target != NamespaceRef())
        return invalidChange(u"this change takes no other namespace"_s);
    return checkNamespaceRef(change.target);
}

Result<> checkAddress(NetworkChange &change, const Needs &needs)
{
    if (!needs.address)
        return change.address.isEmpty() ? Result<>() : invalidChange(u"this change takes no address"_s);
    const auto prefix = IpPrefix::parse(change.address);
    if (!prefix)
        return std::unexpected(prefix.error());
    change.address = prefix->toString();
    return {};
}

Result<> checkRoute(NetworkChange &change, const Needs &needs)
{
    if (!needs.route)
        return change.destination.isEmpty() && change.gateway.isEmpty() ? Result<>()
                                                                        : invalidChange(u"this change takes no route"_s);
    if (change.gateway.isEmpty() && change.interface.isEmpty())
        return invalidChange(u"a route needs a gateway or an interface"_s);
    int family = 0;
    if (change.destination != "default"_L1) {
        const auto prefix = IpPrefix::parse(change.destination);
        if (!prefix)
            return std::unexpected(prefix.error());
        if (prefix->hasHostBits())
            return invalidChange(u"“%1” is an address in a network, and a route leads to a whole one"_s.arg(change.destination));
        change.destination = prefix->toString();
        family = prefix->address.family();
    }
    if (change.gateway.isEmpty())
        return {};
    const auto gateway = IpAddress::parse(change.gateway);
    if (!gateway)
        return std::unexpected(gateway.error());
    if (family && gateway->family() != family)
        return invalidChange(u"the gateway “%1” is of the other IP version"_s.arg(change.gateway));
    change.gateway = gateway->toString();
    return {};
}

QStringList routeWords(const NetworkChange &change)
{
    QStringList words{u"ip"_s, u"route"_s, change.kind == Kind::AddRoute ? u"add"_s : u"delete"_s, change.destination};
    if (change.destination.contains(u':') || change.gateway.contains(u':'))
        words.insert(1, u"-6"_s);
    if (!change.gateway.isEmpty())
        words += {u"via"_s, change.gateway};
    if (!change.interface.isEmpty())
        words += {u"dev"_s, change.interface};
    return words;
}

// ip takes a name or a pid; process 1 is in the host's namespace.
QString placeWord(const NamespaceRef &ref)
{
    if (ref.kind == NamespaceRef::Kind::Named)
        return ref.name;
    return QString::number(ref.kind == NamespaceRef::Kind::Host ? 1 : ref.pid);
}

QStringList plainWords(const NetworkChange &change)
{
    switch (change.kind) {
    case Kind::CreateNamespace: return {u"ip"_s, u"netns"_s, u"add"_s, change.where.name};
    case Kind::DeleteNamespace: return {u"ip"_s, u"netns"_s, u"delete"_s, change.where.name};
    case Kind::CreateVeth: {
        QStringList words{u"ip"_s,   u"link"_s, u"add"_s,  change.interface, u"type"_s,
                          u"veth"_s, u"peer"_s, u"name"_s, change.peer};
        if (change.target != change.where)
            words += {u"netns"_s, placeWord(change.target)};
        return words;
    }
    case Kind::DeleteInterface: return {u"ip"_s, u"link"_s, u"delete"_s, change.interface};
    case Kind::MoveInterface: return {u"ip"_s, u"link"_s, u"set"_s, change.interface, u"netns"_s, placeWord(change.target)};
    case Kind::AddAddress: return {u"ip"_s, u"address"_s, u"add"_s, change.address, u"dev"_s, change.interface};
    case Kind::RemoveAddress: return {u"ip"_s, u"address"_s, u"delete"_s, change.address, u"dev"_s, change.interface};
    case Kind::SetUp: return {u"ip"_s, u"link"_s, u"set"_s, change.interface, u"up"_s};
    case Kind::SetDown: return {u"ip"_s, u"link"_s, u"set"_s, change.interface, u"down"_s};
    case Kind::AddRoute:
    case Kind::RemoveRoute: return routeWords(change);
    }
    return {};
}

} // namespace

inline QLatin1StringView nameOf(Kind kind)
{
    return ChangeNames[std::size_t(kind)];
}
inline bool fromName(const QString &name, Kind &kind)
{
    const auto found = std::ranges::find(ChangeNames, name);
    kind = found == ChangeNames.end() ? kind : Kind(found - ChangeNames.begin());
    return found != ChangeNames.end();
}
inline QLatin1StringView nameOf(NamespaceRef::Kind kind)
{
    return RefNames[std::size_t(kind)];
}
inline bool fromName(const QString &name, NamespaceRef::Kind &kind)
{
    const auto found = std::ranges::find(RefNames, name);
    kind = found == RefNames.end() ? kind : NamespaceRef::Kind(found - RefNames.begin());
    return found != RefNames.end();
}

template<typename Archive>
void archive(Archive &a, NamespaceRef &v)
{
    a("kind"_L1, v.kind);
    a("name"_L1, v.name);
    a("pid"_L1, v.pid);
    a("inode"_L1, v.inode);
}

template<typename Archive>
void archive(Archive &a, NetworkChange &v)
{
    a("change"_L1, v.kind);
    a("where"_L1, v.where);
    a("interface"_L1, v.interface);
    a("peer"_L1, v.peer);
    a("target"_L1, v.target);
    a("address"_L1, v.address);
    a("destination"_L1, v.destination);
    a("gateway"_L1, v.gateway);
}

Result<> checkNamespaceRef(const NamespaceRef &ref)
{
    using RefKind = NamespaceRef::Kind;
    if (ref.kind == RefKind::Named) {
        if (const auto name = checkNamespaceName(ref.name); !name)
            return std::unexpected(name.error());
    } else if (!ref.name.isEmpty()) {
        return invalidChange(u"only a named namespace has a name"_s);
    }
    if (ref.kind == RefKind::Process && (ref.pid < 1 || ref.pid > std::numeric_limits<int>::max()))
        return invalidChange(u"%1 is no process id"_s.arg(ref.pid));
    if (ref.kind != RefKind::Process && ref.pid != 0)
        return invalidChange(u"only the namespace of a process has a process id"_s);
    return {};
}

Result<NetworkChange> checkChange(const NetworkChange &change)
{
    NetworkChange checked = change;
    const Needs needs = needsOf(change.kind);
    for (const auto &result :
         {checkPlaces(checked, needs), checkNames(checked, needs), checkAddress(checked, needs), checkRoute(checked, needs)}) {
        if (!result)
            return std::unexpected(result.error());
    }
    return checked;
}

QStringList wordsIn(const NamespaceRef &ref, const QStringList &command)
{
    switch (ref.kind) {
    case NamespaceRef::Kind::Host: return command;
    case NamespaceRef::Kind::Named: return QStringList{u"ip"_s, u"netns"_s, u"exec"_s, ref.name} + command;
    case NamespaceRef::Kind::Process:
        return QStringList{u"nsenter"_s, u"--target"_s, QString::number(ref.pid), u"--net"_s, u"--"_s} + command;
    }
    return command;
}

QStringList commandWords(const NetworkChange &change)
{
    QStringList words = plainWords(change);
    const bool isOfNames = change.kind == Kind::CreateNamespace || change.kind == Kind::DeleteNamespace;
    if (isOfNames)
        return words;
    if (change.where.kind != NamespaceRef::Kind::Named)
        return wordsIn(change.where, words);
    words.insert(1, u"-n"_s); // the short form of ip netns exec NAME ip
    words.insert(2, change.where.name);
    return words;
}

QString commandLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(handoff::shellQuoted(word));
    return quoted.join(u' ');
}

QJsonObject toJson(const NetworkChange &change)
{
    return writeJson(change);
}

Result<NetworkChange> changeFromJson(const QJsonObject &json)
{
    if (!json.contains("change"_L1))
        return std::unexpected(Error{ErrorKind::Malformed, u"no change is named"_s, {}});
    return readJson<NetworkChange>(json).and_then(checkChange);
}

QJsonObject toJson(const NamespaceRef &ref)
{
    return writeJson(ref);
}

Result<NamespaceRef> namespaceRefFromJson(const QJsonObject &json)
{
    const auto ref = readJson<NamespaceRef>(json);
    if (!ref)
        return ref;
    if (const auto checked = checkNamespaceRef(*ref); !checked)
        return std::unexpected(checked.error());
    return ref;
}

} // namespace bulkhead::network
