// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/lint.h"
#include "core/seccomp/simulation.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>

#include <array>

// The checks of lint(), a file for each kind.
namespace bulkhead::seccomp {

struct SeccompLint {
    Q_DECLARE_TR_FUNCTIONS(SeccompLint)
};

/// What a check looks at.
struct LintSubject {
    const SeccompProfile &profile;
    const Target &target;
    const Simulator *simulator = nullptr; ///< null where the container would not start
    Error startError{};
    QHash<QString, int> firstRuleOfName{};

    [[nodiscard]] int ruleOf(const QString &name) const { return firstRuleOfName.value(name, -1); }
    [[nodiscard]] CallState state(const QString &name) const { return simulator->state(target.arch, name); }
    [[nodiscard]] Decision decide(const QString &name, std::array<quint64, 6> args) const
    {
        const auto number = SyscallTable::of(target.arch).number(name);
        return simulator->decide({target.arch, number.value_or(-1), args});
    }
};

inline bool isPresent(const CallState &state)
{
    return state.kind != CallState::Kind::NotThere;
}

inline QString ruleNumber(int rule)
{
    return QString::number(rule + 1);
}

// what it asks for does not do what it says
QList<Problem> shadowCheck(const LintSubject &subject);
QList<Problem> sameAsDefaultCheck(const LintSubject &subject);
QList<Problem> unknownNameCheck(const LintSubject &subject);
QList<Problem> newerNameCheck(const LintSubject &subject);
QList<Problem> neverAppliesCheck(const LintSubject &subject);
QList<Problem> duplicateCheck(const LintSubject &subject);
QList<Problem> repeatedArgumentCheck(const LintSubject &subject);
QList<Problem> maskCheck(const LintSubject &subject);
QList<Problem> errnoCheck(const LintSubject &subject);
QList<Problem> architectureCheck(const LintSubject &subject);
QList<Problem> socketcallCheck(const LintSubject &subject);

// what programs stumble over, and what a profile should not allow
QList<Problem> enosysCheck(const LintSubject &subject);
QList<Problem> clone3Check(const LintSubject &subject);
QList<Problem> dangerousCheck(const LintSubject &subject);
QList<Problem> dangerousArgumentCheck(const LintSubject &subject);
QList<Problem> defaultCheck(const LintSubject &subject);
QList<Problem> nothingAllowedCheck(const LintSubject &subject);
QList<Problem> capabilityCheck(const LintSubject &subject);

} // namespace bulkhead::seccomp
