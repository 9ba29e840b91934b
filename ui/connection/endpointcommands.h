// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"

namespace bulkhead::ui {

/// "docker context create …" that makes this connection for the docker CLI. Error Invalid where a context cannot express it.
[[nodiscard]] Result<QString> dockerContextCreateCommand(const engine::EngineContext &context);
/// "export DOCKER_HOST=…" and what else the environment needs. Error Invalid where the environment cannot express it.
[[nodiscard]] Result<QString> dockerHostExport(const engine::Endpoint &endpoint);
/// The ssh line that reaches the remote engine, for a terminal: shows questions and errors that a program does not see.
[[nodiscard]] QString sshTryCommand(const engine::Endpoint &endpoint);

} // namespace bulkhead::ui
