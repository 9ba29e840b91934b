// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/generateprofile.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/generatecalls.h"
#include "core/seccomp/straceconstants.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct GenerateText {
    Q_DECLARE_TR_FUNCTIONS(bulkhead::seccomp::Generate)
};

constexpr quint64 NamespaceFlags = 0x7E020000; // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET

Rule allow(const QStringList &names, const QString &comment = {})
{
    return {.names = names, .action = {.kind = ActionKind::Allow}, .comment = comment};
}

Rule allowWith(const QString &name, const Argument &argument, const QString &comment = {})
{
    return {.names = {name}, .action = {.kind = ActionKind::Allow}, .args = {argument}, .comment = comment};
}

std::optional<QList<quint64>> recordedValues(const ImportedCall &call)
{
    QList<quint64> values;
    if (call.arguments.isEmpty() || call.hasMoreArguments)
        return std::nullopt;
    for (const ImportedArgument &argument : call.arguments) {
        const auto value = straceValue(call.name, argument.text);
        if (!value)
            return std::nullopt;
        if (!values.contains(*value))
            values << *value;
    }
    return values;
}

/// Rules for the recorded arguments of a call; empty where they cannot be told. Every rule has one condition: the kernel's order.
QList<Rule> argumentRules(const ImportedCall &call, bool addRuntime)
{
    auto values = recordedValues(call);
    if (!values)
        return {};
    if (call.name == "clone"_L1) {
        // threads and processes differ in many flags, and in none that matters but these
        if (std::ranges::any_of(*values, [](quint64 flags) { return (flags & NamespaceFlags) != 0; }))
            return {};
        const auto masked = [](quint32 index) {
            return Argument{.index = index, .value = NamespaceFlags, .valueTwo = 0, .comparison = Comparison::MaskedEqual};
        };
        Rule most = allowWith(call.name, masked(0), GenerateText::tr("without a new namespace"));
        most.excludes.arches = {u"s390"_s, u"s390x"_s};
        Rule s390 = allowWith(call.name, masked(1), GenerateText::tr("the s390 kernel has these arguments in another order"));
        s390.includes.arches = {u"s390"_s, u"s390x"_s};
        return {most, s390};
    }
    if (addRuntime && (call.name == "prctl"_L1 || call.name == "fcntl"_L1)) {
        for (const quint64 value : call.name == "prctl"_L1 ? runtimePrctlOptions() : runtimeFcntlCommands()) {
            if (!values->contains(value))
                *values << value;
        }
    }
    std::ranges::sort(*values);
    QList<Rule> rules;
    const quint32 index = call.name == "ioctl"_L1 || call.name.startsWith("fcntl"_L1) ? 1 : 0;
    for (const quint64 value : std::as_const(*values)) {
        // the kernel looks at 32 bits of a request, and C libraries fill the others differently
        const Argument argument =
            call.name == "ioctl"_L1
                ? Argument{.index = index, .value = 0xFFFF'FFFF, .valueTwo = value, .comparison = Comparison::MaskedEqual}
                : Argument{.index = index, .value = value};
        rules << allowWith(call.name, argument);
    }
    return rules;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

} // namespace

GeneratedProfile generateProfile(const ImportedCalls &calls, const GenerateOptions &options)
{
    GeneratedProfile made;
    SeccompProfile &profile = made.profile;
    profile.defaultAction = options.defaultAction.kind;
    if (options.defaultAction.kind == ActionKind::Errno)
        profile.defaultErrnoRet = options.defaultAction.errnoRet;
    profile.archMap = dockerDefaultProfile().archMap;

    QSet<QString> recorded, conditional, allowed;
    QStringList notThere, notPermitted;
    QList<Rule> conditions;
    for (const ImportedCall &call : calls.calls) {
        if (call.isMaybeNotNeeded() && !options.keepFailed) {
            made.maybeNotNeeded << call.name;
            (call.onlyError() == "EPERM"_L1 ? notPermitted : notThere) << call.name;
            continue;
        }
        if (options.argumentsOf.contains(call.name)) {
            const QList<Rule> rules = argumentRules(call, options.addRuntime);
            if (rules.isEmpty()) {
                made.withoutRules << call.name;
            } else {
                conditions << rules;
                conditional << call.name;
                continue;
            }
        }
        recorded << call.name;
    }
    for (const ConditionalCall &call : calls.conditional) {
        if (recorded.contains(call.name) || made.maybeNotNeeded.contains(call.name))
            continue; // an unconditional rule wins anyway
        conditions << Rule{.names = {call.name}, .action = {.kind = ActionKind::Allow}, .args = call.args};
        conditional << call.name;
    }
    allowed = recorded + conditional;
    if (!recorded.isEmpty())
        profile.rules << allow(sorted(recorded), GenerateText::tr("recorded"));
    if (options.addRuntime) {
        for (const QString &name : runtimeCalls()) {
            if (!allowed.contains(name))
                made.runtime << name;
        }
        if (!made.runtime.isEmpty())
            profile.rules << allow(made.runtime, GenerateText::tr("needed by runc and crun to start the container"));
    }
    allowed += QSet<QString>(made.runtime.begin(), made.runtime.end());
    if (options.addFamilies) {
        made.families = otherFamilyMembers(recorded + conditional);
        made.families.removeIf([&](const QString &name) { return allowed.contains(name) || !isSyscallAnywhere(name); });
        if (conditional.contains(u"clone"_s))
            made.families.removeAll(u"clone3"_s); // its flags are behind a pointer: it would get past the conditions on clone
        if (!made.families.isEmpty())
            profile.rules << allow(made.families,
                                   GenerateText::tr("what another C library, kernel or architecture calls instead"));
        allowed += QSet<QString>(made.families.begin(), made.families.end());
    }
    profile.rules << conditions;

    const bool refuses = options.defaultAction.kind != ActionKind::Log && options.defaultAction.kind != ActionKind::Allow;
    const bool isErrno = options.defaultAction.kind == ActionKind::Errno;
    const auto refuse = [&](QStringList names, quint32 number, const QString &comment) {
        names.removeIf([&](const QString &name) { return allowed.contains(name); });
        if (names.isEmpty() || !refuses || (isErrno && options.defaultAction.number() == number))
            return; // the runtime drops rules that say what the default says
        profile.rules << Rule{.names = names, .action = {.kind = ActionKind::Errno, .errnoRet = number}, .comment = comment};
    };
    QSet<QString> older(notThere.begin(), notThere.end());
    const QStringList fallbacks = options.addFallbacks ? callsWithFallback(options.arch) : QStringList();
    older += QSet<QString>(fallbacks.begin(), fallbacks.end());
    older -= QSet<QString>(notPermitted.begin(), notPermitted.end());
    refuse(sorted(older), GenerateOptions::NoSuchCallError,
           GenerateText::tr("as on an older kernel, so that C libraries take their other way"));
    refuse(notPermitted, GenerateOptions::PermissionError, GenerateText::tr("only failed with EPERM while it was recorded"));
    return made;
}

SeccompProfile logTwin(const SeccompProfile &profile)
{
    const auto logs = [](ActionKind kind) { return kind != ActionKind::Allow && kind != ActionKind::Log; };
    SeccompProfile twin = profile;
    if (logs(twin.defaultAction.value_or(ActionKind::Errno)) && (twin.defaultAction || !twin.rules.isEmpty())) {
        twin.defaultAction = ActionKind::Log;
        twin.isLegacyKill = false;
        twin.defaultErrnoRet.reset();
        twin.defaultErrno.clear();
    }
    for (Rule &rule : twin.rules) {
        if (!logs(rule.action.kind))
            continue;
        rule.action = {.kind = ActionKind::Log};
        rule.isLegacyKill = false;
        rule.errnoName.clear();
    }
    twin.listenerPath.clear();
    twin.listenerMetadata.clear();
    return twin;
}

} // namespace bulkhead::seccomp
