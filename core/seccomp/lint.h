// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/resolution.h"

namespace bulkhead::seccomp {

/// How bad a problem of a profile is.
enum class ProblemLevel : quint8 {
    Error,   ///< the container does not start, or a part of the profile can never do anything
    Warning, ///< works, but most likely not as meant, or it gives more than it should
    Hint,    ///< worth knowing
};

/// A problem of a profile, for one target.
struct Problem {
    ProblemLevel level = ProblemLevel::Warning;
    QString id{};      ///< stable: "shadowed-rule"
    QString what{};    ///< translated, one sentence
    QString why{};     ///< translated, one or two sentences
    int rule = -1;     ///< index into SeccompProfile::rules; -1: the profile as a whole
    QString name{};    ///< the call it is about, where it is about one
    int argument = -1; ///< index into Rule::args

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// All problems, worst first, then in the profile's order. Pure; one check is one function in lint.cpp.
[[nodiscard]] QList<Problem> lint(const SeccompProfile &profile, const Target &target);

/// The ids of all checks, in the order in which they run.
[[nodiscard]] QStringList lintChecks();
[[nodiscard]] QString problemLevelName(ProblemLevel level); ///< translated: "Error"

} // namespace bulkhead::seccomp
