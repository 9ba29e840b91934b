// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

#include <QJsonObject>

// The values as JSON: the agent's protocol and the snapshot's file. Reading is strict: a member of another type, a number out of
// range or a list beyond 200000 entries is Malformed with its place; unknown members are left, absent ones are empty.
namespace bulkhead::network {

[[nodiscard]] QJsonObject toJson(const NetworkNamespace &ns);
[[nodiscard]] Result<NetworkNamespace> namespaceFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const HostNetworks &networks);
[[nodiscard]] Result<HostNetworks> networksFromJson(const QJsonObject &json);

} // namespace bulkhead::network
