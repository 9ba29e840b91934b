// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/connectionprobe.h"

namespace bulkhead::ui {

/// A failed step in words: what happened, what to do, and a command that does or shows it. Pure.
struct ProbeRemedy {
    QString sentence;
    QString remedy;
    QString command; ///< for a terminal; may be empty
    friend bool operator==(const ProbeRemedy &, const ProbeRemedy &) = default;
};

/// Of a step that failed. Where this step knows nothing special, the sentence of errorText stands.
[[nodiscard]] ProbeRemedy probeRemedy(const engine::ProbeStep &step, const engine::Endpoint &endpoint);

/// What a step does, for this kind of endpoint: "Find the socket" or "Find the host".
[[nodiscard]] QString probeStepName(engine::ProbeStep::Kind kind, engine::Transport transport);
/// "passed"; a step that was skipped tells whether it is not needed here or was not reached.
[[nodiscard]] QString probeStateWord(const engine::ProbeStep &step, engine::Transport transport);

} // namespace bulkhead::ui
