// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "core/engine/endpoint.h"
#include "core/snapshot/livehost.h"

namespace bulkhead::snapshot {

/// Where the agent of an engine's host is started. Nothing where there is no way to that host: tcp and TLS lead to the engine
/// only.
[[nodiscard]] std::optional<agent::AgentPlace> agentPlaceFor(const engine::Endpoint &endpoint);

/// Reads a host's facts through its agent.
[[nodiscard]] LiveHost::HostReader agentReader(agent::AgentClient *client);

} // namespace bulkhead::snapshot
