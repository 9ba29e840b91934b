// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/lint.h"

#include "core/seccomp/lintchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

// ---- what keeps the container from starting

QList<Problem> startCheck(const LintSubject &subject)
{
    if (subject.simulator)
        return {};
    return {{.level = ProblemLevel::Error,
             .what = SeccompLint::tr("The container does not start: %1.").arg(subject.startError.what),
             .why = SeccompLint::tr("The engine or its runtime refuses the profile; the words are theirs.")}};
}

/// Calls that the runtime or the new program's start cannot do without, and what else would do; from audit records of runc's
/// init.
QList<Problem> runtimeCallsCheck(const LintSubject &subject)
{
    static constexpr std::array groups{
        "execve execveat"_L1,
        "capset"_L1,
        "chdir fchdir"_L1,
        "close"_L1,
        "exit_group exit"_L1,
        "fcntl fcntl64"_L1,
        "fstat newfstatat statx fstat64 fstatat64"_L1,
        "futex futex_time64"_L1,
        "getdents64 getdents"_L1,
        "getpid"_L1,
        "getppid"_L1,
        "openat openat2 open"_L1,
        "prctl"_L1,
        "read"_L1,
        "setgid setgid32"_L1,
        "setgroups setgroups32"_L1,
        "setuid setuid32"_L1,
        "write"_L1,
    };
    if (!subject.simulator)
        return {};
    QStringList missing;
    for (const QLatin1StringView group : groups) {
        const QStringList names = QString(group).split(u' ');
        const bool isUsable = std::ranges::any_of(names, [&subject](const QString &name) {
            const CallState state = subject.state(name);
            return isPresent(state) && (state.kind == CallState::Kind::Conditional || state.action.kind > ActionKind::Errno);
        });
        if (!isUsable)
            missing << names.first();
    }
    if (missing.isEmpty())
        return {};
    const bool isHopeless = missing.contains("execve"_L1);
    return {{.level = isHopeless ? ProblemLevel::Error : ProblemLevel::Warning,
             .what = isHopeless
                         ? SeccompLint::tr("No program can be started: execve is refused.")
                         : SeccompLint::tr("Calls that the runtime makes itself are refused: %1.").arg(missing.join(u", "_s)),
             .why = SeccompLint::tr("The runtime loads the filter before it sets the user, the capabilities and the working "
                                    "directory and starts the container's program. With no-new-privileges it loads it later and "
                                    "needs fewer calls.")}};
}

QList<Problem> socketConflictCheck(const LintSubject &subject)
{
    if (subject.simulator || !subject.startError.what.startsWith("error adding seccomp rule"_L1))
        return {};
    const QString name = subject.startError.what.section(u' ', 6, 6).section(u':', 0, 0);
    return {{.level = ProblemLevel::Error,
             .what = SeccompLint::tr("Two rules for %1 contradict each other.").arg(name),
             .why = SeccompLint::tr(
                 "The same condition has two actions. Calls like socket are also reached through socketcall on "
                 "32-bit x86, where their arguments cannot be seen: there, any two actions contradict each other."),
             .rule = subject.ruleOf(name),
             .name = name}};
}

QList<Problem> emptyFlagsCheck(const LintSubject &subject)
{
    if (!subject.profile.flags || !subject.profile.flags->isEmpty())
        return {};
    return {{.level = ProblemLevel::Hint,
             .what = SeccompLint::tr("An empty list of flags is lost on the way to the runtime."),
             .why = SeccompLint::tr(
                 "The runtime sets SECCOMP_FILTER_FLAG_SPEC_ALLOW where it gets no flags. To have it off, name another flag, "
                 "like SECCOMP_FILTER_FLAG_LOG.")}};
}

QList<Problem> runtimeFlagsCheck(const LintSubject &subject)
{
    const bool hasFlags = subject.profile.flags && !subject.profile.flags->isEmpty();
    if (!hasFlags || subject.target.usedRuntime() != Runtime::Runc || !subject.target.runtimeVersion.isNull())
        return {};
    return {{.level = ProblemLevel::Hint,
             .what = SeccompLint::tr("runc before 1.2 starts no container with flags in its profile."),
             .why = SeccompLint::tr("Debian 13's is one; look at the engine's components for its version.")}};
}

struct CheckRow {
    QLatin1StringView id;
    QList<Problem> (*check)(const LintSubject &subject);
};
constexpr std::array Checks{
    CheckRow{"does-not-start"_L1, startCheck},
    CheckRow{"contradiction"_L1, socketConflictCheck},
    CheckRow{"nothing-allowed"_L1, nothingAllowedCheck},
    CheckRow{"runtime-calls"_L1, runtimeCallsCheck},
    CheckRow{"never-applies"_L1, neverAppliesCheck},
    CheckRow{"shadowed-rule"_L1, shadowCheck},
    CheckRow{"same-as-default"_L1, sameAsDefaultCheck},
    CheckRow{"unknown-name"_L1, unknownNameCheck},
    CheckRow{"newer-name"_L1, newerNameCheck},
    CheckRow{"repeated-name"_L1, duplicateCheck},
    CheckRow{"repeated-argument"_L1, repeatedArgumentCheck},
    CheckRow{"odd-mask"_L1, maskCheck},
    CheckRow{"odd-errno"_L1, errnoCheck},
    CheckRow{"native-only"_L1, architectureCheck},
    CheckRow{"socketcall"_L1, socketcallCheck},
    CheckRow{"needs-enosys"_L1, enosysCheck},
    CheckRow{"clone3-bypass"_L1, clone3Check},
    CheckRow{"dangerous-call"_L1, dangerousCheck},
    CheckRow{"dangerous-argument"_L1, dangerousArgumentCheck},
    CheckRow{"default-action"_L1, defaultCheck},
    CheckRow{"needs-capability"_L1, capabilityCheck},
    CheckRow{"empty-flags"_L1, emptyFlagsCheck},
    CheckRow{"runtime-flags"_L1, runtimeFlagsCheck},
};

} // namespace

QList<Problem> lint(const SeccompProfile &profile, const Target &target)
{
    const auto simulator = Simulator::make(profile, target);
    LintSubject subject{.profile = profile, .target = target, .simulator = simulator ? &*simulator : nullptr};
    if (!simulator)
        subject.startError = simulator.error();
    for (qsizetype i = profile.rules.size() - 1; i >= 0; --i) {
        for (const QString &name : profile.rules.at(i).names)
            subject.firstRuleOfName.insert(name, int(i));
    }
    QList<Problem> problems;
    for (const CheckRow &row : Checks) {
        for (Problem &problem : row.check(subject)) {
            problem.id = row.id;
            problems << problem;
        }
    }
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return std::pair(problem.level, problem.rule); });
    return problems;
}

QStringList lintChecks()
{
    QStringList ids;
    for (const CheckRow &row : Checks)
        ids << row.id;
    return ids;
}

QString problemLevelName(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error: return SeccompLint::tr("Error");
    case ProblemLevel::Warning: return SeccompLint::tr("Warning");
    case ProblemLevel::Hint: return SeccompLint::tr("Hint");
    }
    return {};
}

} // namespace bulkhead::seccomp
