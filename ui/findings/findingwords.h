// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/escapepaths.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

/// What became of a check: its outcome, with the accepted ones apart.
enum class FindingState : quint8 { Fails, Accepted, NotKnown, NotApplicable, Passes };
inline constexpr int FindingStates = 5;
[[nodiscard]] QString findingStateName(FindingState state); ///< translated: "Fails"
[[nodiscard]] Tone findingStateTone(FindingState state);

inline constexpr std::array FindingSeverities{findings::Severity::Critical, findings::Severity::High, findings::Severity::Medium,
                                              findings::Severity::Low, findings::Severity::Info};
[[nodiscard]] Tone severityTone(findings::Severity severity);

/// "Container web", "Engine"; nothing in the name hides.
[[nodiscard]] QString subjectTitle(const findings::Subject &subject);
/// "HostConfig.Privileged = true", "line 3: USER root".
[[nodiscard]] QString evidenceText(const findings::Evidence &evidence);

[[nodiscard]] QString wayStateName(findings::Precondition::State state); ///< of a whole way out: "Open"
[[nodiscard]] Tone wayStateTone(findings::Precondition::State state, findings::Severity severity);

} // namespace bulkhead::ui
