// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/jsonarchive.h"
#include "core/network/values.h"

#include <array>

// Enumerations as their names in JSON. Internal to the room.
namespace bulkhead::network {

inline constexpr std::array PartNames{
    QLatin1StringView("everything"), QLatin1StringView("interfaces"), QLatin1StringView("addresses"), QLatin1StringView("routes"),
    QLatin1StringView("neighbours"), QLatin1StringView("sockets"),    QLatin1StringView("owners"),    QLatin1StringView("nft"),
    QLatin1StringView("iptables"),   QLatin1StringView("ip6tables")};
static_assert(PartNames.size() == std::size_t(Part::Ip6tables) + 1);

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
