// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/lint.h"
#include "core/seccomp/simulation.h"
#include "ui/widgets/theme.h"

#include <QHash>

namespace bulkhead::ui {

/// What a profile does with one call on the target's own architecture.
struct CallFact {
    seccomp::CallState state{seccomp::CallState::Kind::NotThere};
    QString text; ///< "allow where arg 0 ≠ 40, else refuse with EPERM"; only where arguments decide

    /// Whether both answer every call alike, as far as can be told.
    [[nodiscard]] bool saysSameAs(const CallFact &other) const;
};
[[nodiscard]] QString stateWord(const CallFact &fact); ///< for a table's cell: "EPERM", "allow", "conditional"
[[nodiscard]] Tone stateTone(const CallFact &fact);
/// The same as a sentence's part: "refuse with EPERM".
[[nodiscard]] QString stateText(const CallFact &fact);

/// All that the page tells of a profile, made in a worker.
struct ProfileAnalysis {
    std::optional<seccomp::Simulator> simulator{}; ///< empty where no container would start with it
    std::optional<Error> refusal{};                ///< why
    QHash<QString, CallFact> facts{};              ///< by name; without refusal only
    QList<seccomp::Problem> problems{};
    qsizetype instructions = 0; ///< of the whole filter
    qsizetype longestPath = 0;
};
/// Pure; takes tens of milliseconds.
[[nodiscard]] ProfileAnalysis analyseProfile(const seccomp::SeccompProfile &profile, const seccomp::Target &target);

/// What the engine's own profile does, and which capability opens which of its calls.
struct BaselineFacts {
    ProfileAnalysis analysis{};
    QHash<QString, QStringList> capabilities{}; ///< by call: "CAP_SYS_ADMIN"; those that open it where it is shut otherwise
};
[[nodiscard]] BaselineFacts baselineFacts(const seccomp::Target &target);

/// Whether both give the same answers for every profile.
[[nodiscard]] bool isSameTarget(const seccomp::Target &a, const seccomp::Target &b);

} // namespace bulkhead::ui
