// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/values.h"

#include <algorithm>
#include <array>

#include <linux/if.h>
#include <linux/rtnetlink.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

struct FlagName {
    quint32 flag;
    QLatin1StringView name;
};
// The names and their order are those of ip(8).
constexpr std::array FlagNames{FlagName{IFF_LOOPBACK, "LOOPBACK"_L1},
                               FlagName{IFF_BROADCAST, "BROADCAST"_L1},
                               FlagName{IFF_POINTOPOINT, "POINTOPOINT"_L1},
                               FlagName{IFF_MULTICAST, "MULTICAST"_L1},
                               FlagName{IFF_NOARP, "NOARP"_L1},
                               FlagName{IFF_ALLMULTI, "ALLMULTI"_L1},
                               FlagName{IFF_PROMISC, "PROMISC"_L1},
                               FlagName{IFF_MASTER, "MASTER"_L1},
                               FlagName{IFF_SLAVE, "SLAVE"_L1},
                               FlagName{IFF_DEBUG, "DEBUG"_L1},
                               FlagName{IFF_DYNAMIC, "DYNAMIC"_L1},
                               FlagName{IFF_AUTOMEDIA, "AUTOMEDIA"_L1},
                               FlagName{IFF_PORTSEL, "PORTSEL"_L1},
                               FlagName{IFF_NOTRAILERS, "NOTRAILERS"_L1},
                               FlagName{IFF_UP, "UP"_L1},
                               FlagName{IFF_LOWER_UP, "LOWER_UP"_L1},
                               FlagName{IFF_DORMANT, "DORMANT"_L1},
                               FlagName{IFF_ECHO, "ECHO"_L1}};

} // namespace

const NetworkInterface *NetworkNamespace::interface(int index) const
{
    const auto found = std::ranges::find(interfaces, index, &NetworkInterface::index);
    return found == interfaces.end() ? nullptr : &*found;
}

std::optional<Error> NetworkNamespace::reasonFor(Part part) const
{
    const auto found = std::ranges::find_if(
        missing, [part](const MissingPart &gap) { return gap.part == part || gap.part == Part::Everything; });
    return found == missing.end() ? std::nullopt : std::optional(found->reason);
}

const NetworkNamespace *HostNetworks::find(quint32 inode) const
{
    const auto found = std::ranges::find(namespaces, inode, &NetworkNamespace::inode);
    return found == namespaces.end() ? nullptr : &*found;
}

QStringList interfaceFlagNames(quint32 flags)
{
    QStringList names;
    flags &= ~quint32(IFF_RUNNING); // ip leaves it out: the operational state says more
    for (const FlagName &entry : FlagNames) {
        if (flags & entry.flag)
            names.append(entry.name);
        flags &= ~entry.flag;
    }
    if (flags)
        names.append(u"0x"_s + QString::number(flags, 16));
    return names;
}

QString routeTableName(quint32 table)
{
    switch (table) {
    case RT_TABLE_MAIN: return u"main"_s;
    case RT_TABLE_LOCAL: return u"local"_s;
    case RT_TABLE_DEFAULT: return u"default"_s;
    default: return QString::number(table);
    }
}

QString namespaceTitle(const NetworkNamespace &ns)
{
    if (ns.isHost)
        return {};
    if (!ns.containers.isEmpty())
        return ns.containers.join(", "_L1);
    if (!ns.names.isEmpty())
        return ns.names.join(", "_L1);
    return ns.processes.isEmpty() ? QString::number(ns.inode) : u"pid %1"_s.arg(ns.processes.first());
}

} // namespace bulkhead::network
