// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"

namespace bulkhead::agentverbs {

/// Everything that bulkhead-agent can be asked for.
[[nodiscard]] agent::VerbRegistry allVerbs();

} // namespace bulkhead::agentverbs
