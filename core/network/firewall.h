// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/namespacehandle.h"
#include "core/network/values.h"

namespace bulkhead::network {

/// Reads what `nft -j list ruleset` writes (libnftables-json(5)). Sets, maps, flow tables and counters of their own are left out:
/// the rules that use them name them. Pure. Error Malformed.
[[nodiscard]] Result<NftRuleset> parseNftRuleset(const QByteArray &json);

/// The lines of iptables-save(8) without comments and blank ones. Pure.
[[nodiscard]] QStringList parseIptablesSave(const QByteArray &text);

/// A rule's expressions as nft(8) writes them: "iifname \"eth0\" tcp dport 22 accept". What it does not know is kept as JSON.
/// Pure.
[[nodiscard]] QString nftRuleText(const QJsonArray &expressions);

/// Runs the tools in that namespace, as far as they are installed, and puts rules or reasons into `ns`. Reads only. Blocks for
/// three short processes.
void readFirewall(const NamespaceHandle &handle, NetworkNamespace &ns);

} // namespace bulkhead::network
