// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

/// An agent's state as a word, a shape and what stands behind it: never the colour alone.
struct AgentText {
    QString word;    ///< "agent: reading"
    QString tooltip; ///< several lines: what it keeps, what it lacks
    Tone tone = Tone::Neutral;
    QString iconName;
};
[[nodiscard]] AgentText agentText(const agent::AgentClient &client);

/// Why there is no agent, and what to do about it.
[[nodiscard]] ErrorText agentFailureText(const agent::AgentFailure &failure, const agent::AgentPlace &place);

/// What a terminal would be told to start it.
[[nodiscard]] QString agentCommandLine(const agent::AgentPlace &place, bool changing);

} // namespace bulkhead::ui
