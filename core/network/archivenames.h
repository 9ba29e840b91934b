// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/jsonarchive.h"
#include "core/network/values.h"

#include <array>

// Enumerations as their names in JSON, and errors. Internal to the room.
namespace bulkhead::network {

inline constexpr std::array PartNames{
    QLatin1StringView("everything"), QLatin1StringView("interfaces"), QLatin1StringView("addresses"), QLatin1StringView("routes"),
    QLatin1StringView("neighbours"), QLatin1StringView("sockets"),    QLatin1StringView("owners"),    QLatin1StringView("nft"),
    QLatin1StringView("iptables"),   QLatin1StringView("ip6tables")};
static_assert(PartNames.size() == std::size_t(Part::Ip6tables) + 1);

/// The kinds that this room makes; another one is told as "io".
inline constexpr std::array ErrorNames{std::pair{ErrorKind::Io, QLatin1StringView("io")},
                                       std::pair{ErrorKind::NotFound, QLatin1StringView("not-found")},
                                       std::pair{ErrorKind::PermissionDenied, QLatin1StringView("permission-denied")},
                                       std::pair{ErrorKind::Timeout, QLatin1StringView("timeout")},
                                       std::pair{ErrorKind::Malformed, QLatin1StringView("malformed")},
                                       std::pair{ErrorKind::TooLarge, QLatin1StringView("too-large")},
                                       std::pair{ErrorKind::Invalid, QLatin1StringView("invalid")},
                                       std::pair{ErrorKind::Unavailable, QLatin1StringView("unavailable")}};

inline QLatin1StringView nameOf(Part part)
{
    return PartNames[std::size_t(part)];
}

inline bool fromName(const QString &name, Part &part)
{
    const auto found = std::ranges::find(PartNames, name);
    if (found == PartNames.end())
        return false;
    part = Part(found - PartNames.begin());
    return true;
}

} // namespace bulkhead::network

namespace bulkhead {

// in the namespace of ErrorKind, where the archive looks for them
inline QLatin1StringView nameOf(ErrorKind kind)
{
    const auto &names = network::ErrorNames;
    const auto found = std::ranges::find(names, kind, &std::pair<ErrorKind, QLatin1StringView>::first);
    return found == names.end() ? names.front().second : found->second;
}

inline bool fromName(const QString &name, ErrorKind &kind)
{
    const auto &names = network::ErrorNames;
    const auto found = std::ranges::find_if(names, [&](const auto &entry) { return entry.second == name; });
    if (found == names.end())
        return false;
    kind = found->first;
    return true;
}

template<typename Archive>
void archive(Archive &a, Error &v)
{
    a(QLatin1StringView("kind"), v.kind);
    a(QLatin1StringView("what"), v.what);
    a(QLatin1StringView("detail"), v.detail);
}

} // namespace bulkhead
