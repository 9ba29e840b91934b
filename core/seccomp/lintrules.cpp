// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/lintchecks.h"

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/runtime.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

// ---- rules that do nothing

QList<Problem> shadowCheck(const LintSubject &subject)
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

QList<Problem> sameAsDefaultCheck(const LintSubject &subject)
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

namespace {

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

} // namespace

QList<Problem> unknownNameCheck(const LintSubject &subject)
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

QList<Problem> newerNameCheck(const LintSubject &subject)
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
QList<Problem> neverAppliesCheck(const LintSubject &subject)
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

QList<Problem> duplicateCheck(const LintSubject &subject)
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

QList<Problem> repeatedArgumentCheck(const LintSubject &subject)
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

QList<Problem> maskCheck(const LintSubject &subject)
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

QList<Problem> errnoCheck(const LintSubject &subject)
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

QList<Problem> architectureCheck(const LintSubject &subject)
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

QList<Problem> socketcallCheck(const LintSubject &subject)
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

} // namespace bulkhead::seccomp
