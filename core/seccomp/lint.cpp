// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/lint.h"

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/runtime.h"
#include "core/seccomp/simulation.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct SeccompLint {
    Q_DECLARE_TR_FUNCTIONS(SeccompLint)
};

constexpr quint64 AfAlg = 38;
constexpr quint64 AfVsock = 40;
constexpr quint64 NewUser = 0x10000000; // CLONE_NEWUSER

/// What a check looks at.
struct Subject {
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

bool isPresent(const CallState &state)
{
    return state.kind != CallState::Kind::NotThere;
}

QString ruleNumber(int rule)
{
    return QString::number(rule + 1);
}

// ---- what keeps the container from starting

QList<Problem> startCheck(const Subject &subject)
{
    if (subject.simulator)
        return {};
    return {{.level = ProblemLevel::Error,
             .what = SeccompLint::tr("The container does not start: %1.").arg(subject.startError.what),
             .why = SeccompLint::tr("The engine or its runtime refuses the profile; the words are theirs.")}};
}

/// Calls that the runtime or the new program's start cannot do without, and what else would do; from audit records of runc's
/// init.
QList<Problem> runtimeCallsCheck(const Subject &subject)
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

QList<Problem> socketConflictCheck(const Subject &subject)
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

// ---- rules that do nothing

QList<Problem> shadowCheck(const Subject &subject)
{
    if (!subject.simulator)
        return {};
    QList<Problem> problems;
    for (const DroppedName &dropped : subject.simulator->runtime().dropped()) {
        if (dropped.reason == DropReason::Shadowed)
            problems << Problem{
                .level = ProblemLevel::Warning,
                .what = SeccompLint::tr("The conditions for %1 in rule %2 do nothing.")
                            .arg(dropped.name, ruleNumber(dropped.profileRule)),
                .why = SeccompLint::tr("Rule %1 names %2 without conditions, and such a rule wins whatever the order.")
                           .arg(ruleNumber(dropped.byRule), dropped.name),
                .rule = dropped.profileRule,
                .name = dropped.name};
        if (dropped.reason == DropReason::EarlierDecision)
            problems << Problem{
                .level = ProblemLevel::Warning,
                .what = SeccompLint::tr("Rule %1 does nothing for %2.").arg(ruleNumber(dropped.profileRule), dropped.name),
                .why = SeccompLint::tr("Rule %1 decides it already: of two rules without conditions the first wins.")
                           .arg(ruleNumber(dropped.byRule)),
                .rule = dropped.profileRule,
                .name = dropped.name};
    }
    // the same call twice with the same action is only superfluous
    problems.removeIf([&subject](const Problem &problem) {
        const Rule &rule = subject.profile.rules.at(problem.rule);
        const auto decider = std::ranges::find_if(subject.simulator->resolution().oci.rules, [&](const OciRule &other) {
            return other.profileRule != problem.rule && other.args.isEmpty() && other.names.contains(problem.name);
        });
        return decider != subject.simulator->resolution().oci.rules.end() && decider->action.meansSameAs(rule.action);
    });
    return problems;
}

QList<Problem> sameAsDefaultCheck(const Subject &subject)
{
    if (!subject.simulator)
        return {};
    QHash<int, QStringList> names;
    for (const DroppedName &dropped : subject.simulator->runtime().dropped()) {
        if (dropped.reason == DropReason::SameAsDefault)
            names[dropped.profileRule] << dropped.name;
    }
    QList<Problem> problems;
    for (const auto &[rule, list] : std::as_const(names).asKeyValueRange())
        problems << Problem{
            .level = ProblemLevel::Hint,
            .what = SeccompLint::tr("Rule %1 does what the default action does anyway.").arg(ruleNumber(rule)),
            .why =
                SeccompLint::tr("The runtime drops it, so it does not protect from other rules for: %1.").arg(list.join(u", "_s)),
            .rule = rule};
    return problems;
}

/// Levenshtein's distance, up to a small limit.
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row.at(j);
            row[j] = std::min({above + 1, row.at(j - 1) + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

/// The kernel's name for what a C library calls otherwise, or the nearest name.
QString suggestion(const QString &name, Arch arch)
{
    static const QHash<QString, QString> kernelNames{
        {u"pread"_s, u"pread64"_s},          {u"pwrite"_s, u"pwrite64"_s},      {u"fstatat"_s, u"newfstatat"_s},
        {u"sigaction"_s, u"rt_sigaction"_s}, {u"wait"_s, u"wait4"_s},           {u"wait3"_s, u"wait4"_s},
        {u"readdir"_s, u"getdents64"_s},     {u"pthread_create"_s, u"clone"_s}, {u"malloc"_s, u"brk"_s},
        {u"sleep"_s, u"nanosleep"_s},        {u"usleep"_s, u"nanosleep"_s},     {u"exec"_s, u"execve"_s},
        {u"execvp"_s, u"execve"_s},          {u"_exit"_s, u"exit_group"_s},     {u"posix_spawn"_s, u"clone"_s},
        {u"sched_getcpu"_s, u"getcpu"_s},
    };
    if (QString known = kernelNames.value(name); !known.isEmpty())
        return known;
    constexpr qsizetype longestName = 64;
    if (name.size() > longestName)
        return {};
    QString nearest;
    int best = 3; // more than two letters off is another word
    for (const Syscall &call : SyscallTable::of(arch).calls()) {
        if (const int away = distance(name, call.name); away < best && away * 3 <= name.size()) {
            best = away;
            nearest = call.name;
        }
    }
    return nearest;
}

QList<Problem> unknownNameCheck(const Subject &subject)
{
    QList<Problem> problems;
    QSet<QString> told;
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i) {
        for (const QString &name : subject.profile.rules.at(i).names) {
            if (isSyscallAnywhere(name) || told.contains(name))
                continue;
            told << name;
            const QString meant = suggestion(name, subject.target.arch);
            problems << Problem{
                .level = ProblemLevel::Warning,
                .what = SeccompLint::tr("No kernel has a call %1.").arg(name),
                .why = meant.isEmpty() ? SeccompLint::tr("The runtime ignores the name without a word.")
                                       : SeccompLint::tr("The runtime ignores the name without a word. Is %1 meant?").arg(meant),
                .rule = int(i),
                .name = name};
        }
    }
    return problems;
}

QList<Problem> newerNameCheck(const Subject &subject)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i) {
        for (const QString &name : subject.profile.rules.at(i).names) {
            if (isSyscallAnywhere(name) && !isKnownToLibseccomp(name))
                problems << Problem{.level = ProblemLevel::Hint,
                                    .what = SeccompLint::tr("%1 is too new for libseccomp %2.").arg(name, libseccompVersion()),
                                    .why = SeccompLint::tr("A runtime with this libseccomp ignores the name."),
                                    .rule = int(i),
                                    .name = name};
        }
    }
    return problems;
}

/// Conditions of includes and excludes that no container can meet.
QList<Problem> neverAppliesCheck(const Subject &subject)
{
    const capability::EngineFlavour flavour = subject.target.engine.flavour;
    QList<Problem> problems;
    const auto add = [&problems](qsizetype rule, const QString &what, const QString &why) {
        problems << Problem{.level = ProblemLevel::Error, .what = what, .why = why, .rule = int(rule)};
    };
    const auto isCapability = [](const QString &name) {
        const auto capability = capability::capabilityFromName(name);
        return capability && capability::capabilityName(*capability) == name;
    };
    const auto isArch = [flavour](const QString &name) {
        return std::ranges::any_of(allArches(), [&](Arch arch) { return engineArchName(arch, flavour) == name; });
    };
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i) {
        const Rule &rule = subject.profile.rules.at(i);
        const QString number = ruleNumber(int(i));
        for (const QString &name : rule.includes.caps) {
            if (!isCapability(name))
                add(i, SeccompLint::tr("Rule %1 can never apply: there is no capability “%2”.").arg(number, name),
                    SeccompLint::tr("The engine compares the exact name, like CAP_SYS_ADMIN."));
            if (rule.excludes.caps.contains(name))
                add(i, SeccompLint::tr("Rule %1 can never apply: it asks for %2 and excludes it.").arg(number, name),
                    SeccompLint::tr("One excluded capability is enough for the engine to leave the rule out."));
        }
        for (const QString &name : rule.excludes.caps) {
            if (!isCapability(name))
                add(i, SeccompLint::tr("An exception of rule %1 does nothing: there is no capability “%2”.").arg(number, name),
                    SeccompLint::tr("The engine compares the exact name, like CAP_SYS_ADMIN."));
        }
        const QStringList &arches = rule.includes.arches;
        if (!arches.isEmpty() && std::ranges::none_of(arches, isArch))
            add(i,
                SeccompLint::tr("Rule %1 can never apply: the engine calls no architecture “%2”.")
                    .arg(number, arches.join(u", "_s)),
                SeccompLint::tr("It uses Go's words, like amd64 and arm64, but x86 for 32-bit x86; x32 never matches."));
        const auto &from = rule.includes.minKernel;
        const auto &before = rule.excludes.minKernel;
        if (from && before && *from >= *before)
            add(i,
                SeccompLint::tr("Rule %1 can never apply: it is for kernels from %2 on and before %3.")
                    .arg(number, from->toString(), before->toString()),
                SeccompLint::tr("No kernel is both."));
    }
    return problems;
}

QList<Problem> duplicateCheck(const Subject &subject)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i) {
        const Rule &rule = subject.profile.rules.at(i);
        QStringList twice;
        QSet<QString> seen;
        for (const QString &name : rule.names) {
            if (seen.contains(name) && !twice.contains(name))
                twice << name;
            seen << name;
        }
        if (!twice.isEmpty())
            problems << Problem{
                .level = ProblemLevel::Hint,
                .what = SeccompLint::tr("Rule %1 names %2 more than once.").arg(ruleNumber(int(i)), twice.join(u", "_s)),
                .why = SeccompLint::tr("Once is enough."),
                .rule = int(i),
                .name = twice.first()};
    }
    return problems;
}

// ---- conditions that do not mean what they say

QList<Problem> repeatedArgumentCheck(const Subject &subject)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i) {
        const Rule &rule = subject.profile.rules.at(i);
        for (qsizetype j = 1; j < rule.args.size(); ++j) {
            const auto before = rule.args.first(j);
            if (!std::ranges::contains(before, rule.args.at(j).index, &Argument::index))
                continue;
            problems << Problem{
                .level = ProblemLevel::Warning,
                .what = SeccompLint::tr("Rule %1 has two conditions on argument %2: any of its conditions alone is enough.")
                            .arg(ruleNumber(int(i)))
                            .arg(rule.args.at(j).index),
                .why = SeccompLint::tr(
                    "Where an argument is named twice, the runtime makes a rule of each condition of the rule. All that hold "
                    "together is only possible for different arguments."),
                .rule = int(i),
                .name = rule.names.value(0),
                .argument = int(j)};
            break;
        }
    }
    return problems;
}

QList<Problem> maskCheck(const Subject &subject)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i) {
        const Rule &rule = subject.profile.rules.at(i);
        for (qsizetype j = 0; j < rule.args.size(); ++j) {
            const Argument &argument = rule.args.at(j);
            if (argument.comparison != Comparison::MaskedEqual)
                continue;
            Problem problem{.level = ProblemLevel::Warning, .rule = int(i), .name = rule.names.value(0), .argument = int(j)};
            if (argument.value == 0) {
                problem.what =
                    SeccompLint::tr("The mask in rule %1 is 0, so the condition always holds.").arg(ruleNumber(int(i)));
                problem.why = SeccompLint::tr("In SCMP_CMP_MASKED_EQ, value is the mask and valueTwo is what must be left.");
            } else if ((argument.valueTwo & ~argument.value) != 0) {
                problem.what = SeccompLint::tr("Rule %1 asks for bits that its mask takes away.").arg(ruleNumber(int(i)));
                problem.why =
                    SeccompLint::tr("In SCMP_CMP_MASKED_EQ, value is the mask and valueTwo is what must be left; libseccomp "
                                    "ignores the other bits of valueTwo.");
            } else {
                continue;
            }
            problems << problem;
        }
    }
    return problems;
}

QList<Problem> errnoCheck(const Subject &subject)
{
    QList<Problem> problems;
    const auto judge = [&problems](const Action &action, int rule) {
        if (!action.errnoRet)
            return;
        Problem problem{.level = ProblemLevel::Warning, .rule = rule};
        const bool usesIt = action.kind == ActionKind::Errno || action.kind == ActionKind::Trace;
        if (!usesIt) {
            problem.level = ProblemLevel::Hint;
            problem.what = SeccompLint::tr("An errno stands where the action does not use it.");
            problem.why = SeccompLint::tr("Only SCMP_ACT_ERRNO and SCMP_ACT_TRACE have a number.");
        } else if (action.kind == ActionKind::Errno && *action.errnoRet == 0) {
            problem.what = SeccompLint::tr("An errno of 0 lets the call seem to succeed.");
            problem.why = SeccompLint::tr("The kernel does nothing and returns 0: the program believes that it was done.");
        } else if (action.kind == ActionKind::Errno && *action.errnoRet > LargestErrno) {
            problem.what = SeccompLint::tr("An errno of %1 is too large.").arg(*action.errnoRet);
            problem.why = SeccompLint::tr("The kernel knows numbers up to %1 and takes that instead.").arg(LargestErrno);
        } else {
            return;
        }
        problems << problem;
    };
    if (subject.profile.defaultAction)
        judge(subject.profile.defaultActionOr(), -1);
    for (qsizetype i = 0; i < subject.profile.rules.size(); ++i)
        judge(subject.profile.rules.at(i).action, int(i));
    return problems;
}

// ---- architectures

QList<Problem> architectureCheck(const Subject &subject)
{
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled)
        return {};
    const QList<Arch> expected = archAndSubArches(subject.target.arch);
    QStringList missing;
    for (const Arch arch : expected) {
        if (arch != Arch::X32 && !subject.simulator->runtime().arches().contains(arch)) // hardly a distribution has x32 programs
            missing << unameArchName(arch);
    }
    if (missing.isEmpty())
        return {};
    return {
        {.level = ProblemLevel::Warning,
         .what = SeccompLint::tr("Programs for %1 are killed at their first call.").arg(missing.join(u", "_s)),
         .why = SeccompLint::tr(
                    "The profile's architectures are %1 only. A call through another one is not refused, the filter kills the "
                    "thread, whatever the default action is.")
                    .arg(unameArchName(subject.target.arch))}};
}

QList<Problem> socketcallCheck(const Subject &subject)
{
    if (!subject.simulator)
        return {};
    QList<Problem> problems;
    for (const Arch arch : subject.simulator->runtime().arches()) {
        if (!multiplexesSockets(arch))
            continue;
        const QList<RuntimeRule> rules = subject.simulator->runtime().rulesOf(arch, u"socketcall"_s);
        const bool isOpen = std::ranges::any_of(
            rules, [](const RuntimeRule &rule) { return rule.conditions.isEmpty() && letsThrough(rule.action); });
        const QList<RuntimeRule> direct = subject.simulator->runtime().rulesOf(arch, u"socket"_s);
        const bool looksAtArguments = !direct.isEmpty() && std::ranges::all_of(direct, [](const RuntimeRule &rule) {
            return !rule.conditions.isEmpty() && letsThrough(rule.action);
        });
        const auto muxed = std::ranges::find(rules, u"socket"_s, &RuntimeRule::muxedCall);
        if (looksAtArguments && (isOpen || muxed != rules.end()))
            problems << Problem{
                .level = ProblemLevel::Hint,
                .what = SeccompLint::tr("Programs for %1 get past the conditions on socket.").arg(unameArchName(arch)),
                .why = SeccompLint::tr(
                    "They can call it through socketcall, whose arguments lie behind a pointer, where no filter can look. "
                    "Docker's own default leaves this open, too; AppArmor closes it."),
                .rule = direct.first().profileRule,
                .name = u"socket"_s};
    }
    return problems;
}

// ---- what programs stumble over

struct FallbackCall {
    QLatin1StringView name;
    const char *why; ///< QT_TRANSLATE_NOOP("SeccompLint", …)
};

/// Calls whose callers take ENOSYS as "an older kernel" and do it another way, but give up on EPERM.
QList<Problem> enosysCheck(const Subject &subject)
{
    static constexpr std::array calls{
        FallbackCall{
            "clone3"_L1,
            QT_TRANSLATE_NOOP("SeccompLint", "glibc 2.34 and newer create threads with it and go back to clone on ENOSYS only.")},
        FallbackCall{"openat2"_L1,
                     QT_TRANSLATE_NOOP("SeccompLint", "Programs that open paths safely go back to openat on ENOSYS only.")},
        FallbackCall{
            "faccessat2"_L1,
            QT_TRANSLATE_NOOP("SeccompLint", "glibc and musl go back to faccessat on ENOSYS only: test -x and access() fail.")},
        FallbackCall{"fchmodat2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "glibc 2.39 goes back to /proc/self/fd on ENOSYS only.")},
        FallbackCall{"statx"_L1, QT_TRANSLATE_NOOP("SeccompLint", "C libraries and Qt go back to newfstatat on ENOSYS only.")},
        FallbackCall{
            "rseq"_L1,
            QT_TRANSLATE_NOOP("SeccompLint",
                              "glibc 2.35 registers every thread with it and aborts where a later one is refused otherwise.")},
        FallbackCall{"close_range"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Programs close descriptors one by one on ENOSYS only.")},
        FallbackCall{"epoll_pwait2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Event loops go back to epoll_pwait on ENOSYS only.")},
        FallbackCall{
            "copy_file_range"_L1,
            QT_TRANSLATE_NOOP("SeccompLint", "cp and others go back to read and write on ENOSYS; some give up on EPERM.")},
        FallbackCall{"getrandom"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Libraries read /dev/urandom on ENOSYS only.")},
        FallbackCall{"membarrier"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Runtimes take another way on ENOSYS only.")},
        FallbackCall{"pidfd_open"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Programs wait by other means on ENOSYS only.")},
        FallbackCall{"preadv2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "glibc goes back to preadv on ENOSYS only.")},
        FallbackCall{"pwritev2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "glibc goes back to pwritev on ENOSYS only.")},
        FallbackCall{"futex_waitv"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Wine and others go back to futex on ENOSYS only.")},
        FallbackCall{"clock_gettime64"_L1,
                     QT_TRANSLATE_NOOP("SeccompLint", "32-bit C libraries go back to clock_gettime on ENOSYS only.")},
        FallbackCall{"futex_time64"_L1, QT_TRANSLATE_NOOP("SeccompLint", "32-bit C libraries go back to futex on ENOSYS only.")},
    };
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled)
        return {};
    QList<Problem> problems;
    for (const Arch arch : subject.simulator->runtime().arches()) {
        if (arch == Arch::X32)
            continue;
        for (const FallbackCall &call : calls) {
            const CallState state = subject.simulator->state(arch, call.name);
            const bool isRefused = isPresent(state) && state.kind == CallState::Kind::Fixed
                                   && state.action.kind == ActionKind::Errno && state.action.number() != ENOSYS;
            const bool isTold = std::ranges::contains(problems, QString(call.name), &Problem::name);
            if (isRefused && !isTold)
                problems << Problem{.level = ProblemLevel::Warning,
                                    .what = SeccompLint::tr("%1 is refused with %2 instead of ENOSYS.")
                                                .arg(call.name, errnoName(state.action.number())),
                                    .why = SeccompLint::tr(call.why),
                                    .rule = state.profileRules.value(0, -1),
                                    .name = call.name};
        }
    }
    return problems;
}

QList<Problem> clone3Check(const Subject &subject)
{
    if (!subject.simulator)
        return {};
    const CallState clone = subject.state(u"clone"_s);
    const CallState clone3 = subject.state(u"clone3"_s);
    if (clone.kind != CallState::Kind::Conditional || clone3.kind != CallState::Kind::Fixed || !letsThrough(clone3.action))
        return {};
    return {{.level = ProblemLevel::Warning,
             .what = SeccompLint::tr("clone3 gets past the conditions on clone."),
             .why = SeccompLint::tr(
                 "Its flags lie behind a pointer, where no filter can look. Let it answer ENOSYS: C libraries then use clone."),
             .rule = clone3.profileRules.value(0, -1),
             .name = u"clone3"_s}};
}

// ---- what a profile should not allow

struct DangerousCall {
    QLatin1StringView name;
    const char *capability; ///< a container that has it is meant to use the call; "" for none
    const char *why;        ///< QT_TRANSLATE_NOOP("SeccompLint", …)
};

QList<Problem> dangerousCheck(const Subject &subject)
{
    static constexpr std::array calls{
        DangerousCall{"acct"_L1, "CAP_SYS_PACCT",
                      QT_TRANSLATE_NOOP("SeccompLint", "It turns the host's process accounting on and off.")},
        DangerousCall{
            "add_key"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "The kernel's key rings are not divided by namespaces: containers of one user share them.")},
        DangerousCall{
            "request_key"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "The kernel's key rings are not divided by namespaces, and it can start a program on the host.")},
        DangerousCall{
            "keyctl"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "The kernel's key rings are not divided by namespaces: containers of one user share them.")},
        DangerousCall{
            "bpf"_L1, "CAP_BPF",
            QT_TRANSLATE_NOOP("SeccompLint", "It loads programs into the host's kernel; its verifier has had many holes.")},
        DangerousCall{"clock_settime"_L1, "CAP_SYS_TIME",
                      QT_TRANSLATE_NOOP("SeccompLint", "It sets the host's clock, which certificates and logs rely on.")},
        DangerousCall{"settimeofday"_L1, "CAP_SYS_TIME",
                      QT_TRANSLATE_NOOP("SeccompLint", "It sets the host's clock, which certificates and logs rely on.")},
        DangerousCall{"create_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It loads code into the host's kernel.")},
        DangerousCall{"init_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It loads code into the host's kernel.")},
        DangerousCall{"finit_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It loads code into the host's kernel.")},
        DangerousCall{"delete_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It removes modules of the host's kernel.")},
        DangerousCall{
            "io_uring_setup"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "Its operations do not pass the filter, and it has had many holes; Docker took it out in 25.0.")},
        DangerousCall{"ioperm"_L1, "CAP_SYS_RAWIO", QT_TRANSLATE_NOOP("SeccompLint", "It opens the machine's I/O ports.")},
        DangerousCall{"iopl"_L1, "CAP_SYS_RAWIO", QT_TRANSLATE_NOOP("SeccompLint", "It opens the machine's I/O ports.")},
        DangerousCall{"kexec_load"_L1, "CAP_SYS_BOOT",
                      QT_TRANSLATE_NOOP("SeccompLint", "It replaces the host's running kernel.")},
        DangerousCall{"kexec_file_load"_L1, "CAP_SYS_BOOT",
                      QT_TRANSLATE_NOOP("SeccompLint", "It replaces the host's running kernel.")},
        DangerousCall{"lookup_dcookie"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It reveals paths of the host.")},
        DangerousCall{"mount"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It mounts file systems; with a user namespace a program needs no privilege for it.")},
        DangerousCall{"move_mount"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It mounts file systems; with a user namespace a program needs no privilege for it.")},
        DangerousCall{"fsmount"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It mounts file systems; with a user namespace a program needs no privilege for it.")},
        DangerousCall{"pivot_root"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It exchanges the root directory.")},
        DangerousCall{"nfsservctl"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It controlled the host's NFS server.")},
        DangerousCall{"open_by_handle_at"_L1, "CAP_DAC_READ_SEARCH",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It opens files by number past every mount: the way out of containers called Shocker.")},
        DangerousCall{"perf_event_open"_L1, "CAP_PERFMON",
                      QT_TRANSLATE_NOOP("SeccompLint", "It watches the whole machine, and has had many holes.")},
        DangerousCall{"quotactl"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint", "It sets disk quotas of the host's file systems.")},
        DangerousCall{
            "reboot"_L1, "CAP_SYS_BOOT",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "It stops or restarts the machine where the container has the host's process namespace.")},
        DangerousCall{
            "setns"_L1, "CAP_SYS_ADMIN",
            QT_TRANSLATE_NOOP("SeccompLint", "It enters other namespaces, the host's included, where a descriptor leads there.")},
        DangerousCall{"swapon"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It turns the host's swap on.")},
        DangerousCall{"swapoff"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It turns the host's swap off.")},
        DangerousCall{"syslog"_L1, "CAP_SYSLOG",
                      QT_TRANSLATE_NOOP("SeccompLint", "It reads the host's kernel log, which has addresses of the kernel.")},
        DangerousCall{"unshare"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint", "It makes user namespaces, in which a program has all capabilities and "
                                                       "with them much more of the kernel in reach.")},
        DangerousCall{
            "userfaultfd"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "It stops the kernel in the middle of an access to memory: attacks on races become reliable.")},
        DangerousCall{"vm86"_L1, "", QT_TRANSLATE_NOOP("SeccompLint", "Nothing needs it any more, and it has had holes.")},
        DangerousCall{"vm86old"_L1, "", QT_TRANSLATE_NOOP("SeccompLint", "Nothing needs it any more, and it has had holes.")},
    };
    if (!subject.simulator || letsThrough(subject.profile.defaultActionOr()))
        return {};
    QList<Problem> problems;
    const QStringList bounding = subject.target.capabilities.toNames();
    for (const DangerousCall &call : calls) {
        const QString needed = QString::fromLatin1(call.capability);
        const bool isMeant = bounding.contains(needed) || (!needed.isEmpty() && bounding.contains(u"CAP_SYS_ADMIN"_s));
        const CallState state = subject.state(call.name);
        if (isMeant || state.kind != CallState::Kind::Fixed || !letsThrough(state.action))
            continue;
        problems << Problem{.level = ProblemLevel::Warning,
                            .what = SeccompLint::tr("%1 is allowed.").arg(call.name),
                            .why = SeccompLint::tr(call.why),
                            .rule = state.profileRules.value(0, -1),
                            .name = call.name};
    }
    return problems;
}

/// Calls that are dangerous with some arguments only.
QList<Problem> dangerousArgumentCheck(const Subject &subject)
{
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled || letsThrough(subject.profile.defaultActionOr()))
        return {};
    QList<Problem> problems;
    const auto add = [&](const QString &name, std::array<quint64, 6> args, ProblemLevel level, const QString &what,
                         const QString &why) {
        if (!isPresent(subject.state(name)))
            return;
        const Decision decision = subject.decide(name, args);
        if (letsThrough(decision.action))
            problems << Problem{.level = level, .what = what, .why = why, .rule = decision.profileRule, .name = name};
    };
    if (!subject.target.capabilities.contains(capability::Capability::SysAdmin)) {
        const bool isS390 = subject.target.arch == Arch::S390 || subject.target.arch == Arch::S390x;
        add(u"clone"_s, isS390 ? std::array<quint64, 6>{0, NewUser} : std::array<quint64, 6>{NewUser}, ProblemLevel::Warning,
            SeccompLint::tr("clone may make user namespaces."),
            SeccompLint::tr(
                "In one a program has all capabilities and with them much more of the kernel in reach. Docker's default refuses "
                "the CLONE_NEW… flags."));
    }
    add(u"socket"_s, {AfVsock}, ProblemLevel::Warning, SeccompLint::tr("Sockets of the family AF_VSOCK are allowed."),
        SeccompLint::tr(
            "They reach the hypervisor and are not divided by network namespaces; Docker's default refuses them since 23.0."));
    add(u"socket"_s, {AfAlg}, ProblemLevel::Hint, SeccompLint::tr("Sockets of the family AF_ALG are allowed."),
        SeccompLint::tr("They reach the kernel's cryptography, which had a hole in 2026 (CVE-2026-31431); Docker's default "
                        "refuses them since "
                        "29.4.2."));
    constexpr quint64 readImpliesExec = 0x0400000;
    add(u"personality"_s, {readImpliesExec}, ProblemLevel::Warning,
        SeccompLint::tr("personality may be called with any argument."),
        SeccompLint::tr("It turns protections of memory off. Docker's default allows five harmless values."));
    if (subject.target.kernel < KernelVersion{4, 8})
        add(u"ptrace"_s, {}, ProblemLevel::Warning, SeccompLint::tr("ptrace is allowed on a kernel before 4.8."),
            SeccompLint::tr("There a tracer can get a call past the filter."));
    return problems;
}

QList<Problem> defaultCheck(const Subject &subject)
{
    if (!subject.simulator)
        return {};
    if (subject.simulator->resolution().oci.isDisabled)
        return {{.level = ProblemLevel::Warning,
                 .what = SeccompLint::tr("The profile has neither a default action nor rules: no filter is loaded."),
                 .why = SeccompLint::tr("The engine takes it as “seccomp off”.")}};
    if (subject.profile.defaultAction == ActionKind::Allow)
        return {{.level = ProblemLevel::Warning,
                 .what = SeccompLint::tr("Whatever is not named is allowed."),
                 .why = SeccompLint::tr("Calls that the kernel gets later are open, too. A list of what is allowed is safer.")}};
    if (subject.profile.defaultAction == ActionKind::Log)
        return {{.level = ProblemLevel::Hint,
                 .what = SeccompLint::tr("Whatever is not named is logged, not refused."),
                 .why = SeccompLint::tr(
                     "Good for finding out what a program needs; change the default action before relying on it.")}};
    return {};
}

QList<Problem> nothingAllowedCheck(const Subject &subject)
{
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled || letsThrough(subject.profile.defaultActionOr()))
        return {};
    const auto &rules = subject.simulator->resolution().oci.rules;
    if (std::ranges::any_of(rules, [](const OciRule &rule) { return letsThrough(rule.action) && !rule.names.isEmpty(); }))
        return {};
    return {{.level = ProblemLevel::Error,
             .what = SeccompLint::tr("The profile allows nothing."),
             .why = subject.simulator->resolution().skipped.isEmpty()
                        ? SeccompLint::tr("No rule allows a call.")
                        : SeccompLint::tr("The rules that allow calls do not apply to this container.")}};
}

/// Calls that reach the kernel only to be refused there.
QList<Problem> capabilityCheck(const Subject &subject)
{
    struct GatedCall {
        QLatin1StringView name;
        capability::Capability capability;
    };
    using enum capability::Capability;
    static constexpr std::array calls{
        GatedCall{"acct"_L1, SysPacct},
        GatedCall{"chroot"_L1, SysChroot},
        GatedCall{"clock_settime"_L1, SysTime},
        GatedCall{"delete_module"_L1, SysModule},
        GatedCall{"finit_module"_L1, SysModule},
        GatedCall{"init_module"_L1, SysModule},
        GatedCall{"ioperm"_L1, SysRawio},
        GatedCall{"iopl"_L1, SysRawio},
        GatedCall{"kexec_load"_L1, SysBoot},
        GatedCall{"mount"_L1, SysAdmin},
        GatedCall{"open_by_handle_at"_L1, DacReadSearch},
        GatedCall{"pivot_root"_L1, SysAdmin},
        GatedCall{"reboot"_L1, SysBoot},
        GatedCall{"setdomainname"_L1, SysAdmin},
        GatedCall{"sethostname"_L1, SysAdmin},
        GatedCall{"setns"_L1, SysAdmin},
        GatedCall{"settimeofday"_L1, SysTime},
        GatedCall{"swapoff"_L1, SysAdmin},
        GatedCall{"swapon"_L1, SysAdmin},
        GatedCall{"umount2"_L1, SysAdmin},
        GatedCall{"vhangup"_L1, SysTtyConfig},
    };
    if (!subject.simulator || letsThrough(subject.profile.defaultActionOr()))
        return {};
    QHash<int, QStringList> found;
    QStringList capabilities;
    for (const GatedCall &call : calls) {
        const CallState state = subject.state(call.name);
        if (subject.target.capabilities.contains(call.capability) || state.kind != CallState::Kind::Fixed
            || !letsThrough(state.action) || state.profileRules.isEmpty())
            continue;
        found[state.profileRules.first()] << call.name;
        if (const QString name = capability::capabilityName(call.capability); !capabilities.contains(name))
            capabilities << name;
    }
    QList<Problem> problems;
    for (const auto &[rule, names] : std::as_const(found).asKeyValueRange())
        problems << Problem{
            .level = ProblemLevel::Hint,
            .what = SeccompLint::tr("Rule %1 allows what the container's capabilities do not: %2.")
                        .arg(ruleNumber(rule), names.join(u", "_s)),
            .why = SeccompLint::tr(
                       "The kernel refuses them without %1; allow them for containers that have it only (includes.caps).")
                       .arg(capabilities.join(u", "_s)),
            .rule = rule,
            .name = names.first()};
    return problems;
}

QList<Problem> emptyFlagsCheck(const Subject &subject)
{
    if (!subject.profile.flags || !subject.profile.flags->isEmpty())
        return {};
    return {{.level = ProblemLevel::Hint,
             .what = SeccompLint::tr("An empty list of flags is lost on the way to the runtime."),
             .why = SeccompLint::tr(
                 "The runtime sets SECCOMP_FILTER_FLAG_SPEC_ALLOW where it gets no flags. To have it off, name another flag, "
                 "like SECCOMP_FILTER_FLAG_LOG.")}};
}

QList<Problem> runtimeFlagsCheck(const Subject &subject)
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
    QList<Problem> (*check)(const Subject &subject);
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
    Subject subject{.profile = profile, .target = target, .simulator = simulator ? &*simulator : nullptr};
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
