// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/seccompreport.h"

#include "app/bulkheadctl/terminaltext.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/syscalltable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

using namespace seccomp;

namespace {

QString originName(ImportOrigin origin)
{
    switch (origin) {
    case ImportOrigin::Trace: return u"strace"_s;
    case ImportOrigin::Summary: return u"strace-summary"_s;
    case ImportOrigin::Audit: return u"audit"_s;
    case ImportOrigin::Profile: return u"profile"_s;
    case ImportOrigin::List: return u"list"_s;
    case ImportOrigin::Multiplexer: return u"multiplexer"_s;
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject placeJson(const ImportedCalls &calls, ImportedPlace place)
{
    return {{u"file"_s, calls.files.value(place.file)}, {u"line"_s, place.line}};
}

QJsonObject callJson(const ImportedCalls &calls, const ImportedCall &call)
{
    QJsonObject errors;
    for (const ImportedError &error : call.errors)
        errors[error.name] = qint64(error.count);
    QJsonArray pids, arches, arguments;
    for (const qint64 pid : call.processIds)
        pids << pid;
    for (const Arch arch : call.arches)
        arches << unameArchName(arch);
    for (const ImportedArgument &argument : call.arguments)
        arguments << QJsonObject{{u"value"_s, QString::fromUtf8(argument.text)}, {u"count"_s, qint64(argument.count)}};
    return {{u"name"_s, call.name},
            {u"origin"_s, originName(call.origin)},
            {u"count"_s, qint64(call.count)},
            {u"failed"_s, qint64(call.failed)},
            {u"errors"_s, errors},
            {u"first"_s, placeJson(calls, call.first)},
            {u"last"_s, placeJson(calls, call.last)},
            {u"firstSeen"_s, textOrNull(call.firstSeen)},
            {u"lastSeen"_s, textOrNull(call.lastSeen)},
            {u"pids"_s, pids},
            {u"processes"_s, qint64(call.processes)},
            {u"commands"_s, QJsonArray::fromStringList(call.commands)},
            {u"architectures"_s, arches},
            {u"arguments"_s, arguments},
            {u"maybeNotNeeded"_s, call.isMaybeNotNeeded()}};
}

QString decidedByName(DecidedBy by)
{
    switch (by) {
    case DecidedBy::NoFilter: return u"no-filter"_s;
    case DecidedBy::Rule: return u"rule"_s;
    case DecidedBy::Default: return u"default"_s;
    case DecidedBy::MissingArch: return u"missing-architecture"_s;
    case DecidedBy::NewerThanProfile: return u"newer-than-profile"_s;
    case DecidedBy::Multiplexer: return u"multiplexer"_s;
    }
    return {};
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// One rule as the profile has it, with numbers of 64 bits, which QJsonDocument would round.
QByteArray ruleJson(const Rule &rule)
{
    SeccompProfile alone;
    alone.rules << rule;
    const QByteArray text = writeCompactProfile(alone);
    const qsizetype open = text.indexOf('[');
    const qsizetype close = text.lastIndexOf(']');
    return open < 0 || close < open ? QByteArray("null") : text.sliced(open + 1, close - open - 1);
}

} // namespace

QByteArray importReport(const ImportedCalls &calls)
{
    QJsonArray list, unknown;
    for (const ImportedCall &call : calls.calls)
        list << callJson(calls, call);
    for (const UnknownCall &call : calls.unknown)
        unknown << QJsonObject{
            {u"name"_s, call.name}, {u"count"_s, qint64(call.count)}, {u"first"_s, placeJson(calls, call.first)}};
    return QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(calls.files)},
                                     {u"lines"_s, qint64(calls.lines)},
                                     {u"ignoredLines"_s, qint64(calls.ignoredLines)},
                                     {u"cutShort"_s, calls.isCutShort},
                                     {u"calls"_s, list},
                                     {u"unknown"_s, unknown}})
        .toJson();
}

QByteArray explanation(const SeccompProfile &profile, const Call &call, const Decision &decision)
{
    const bool isErrno = decision.action.kind == ActionKind::Errno;
    const bool hasRule = decision.profileRule >= 0 && decision.profileRule < profile.rules.size();
    const QString name = SyscallTable::of(call.arch).name(call.number);
    QByteArray json = "{\n";
    const auto member = [&](const char *key, const QByteArray &value, bool isLast = false) {
        json += "    \"" + QByteArray(key) + "\": " + value + (isLast ? "\n" : ",\n");
    };
    member("call", name.isEmpty() ? QByteArray("null") : quoted(name));
    member("number", QByteArray::number(call.number));
    member("architecture", quoted(unameArchName(call.arch)));
    member("action", quoted(actionName(decision.action.kind)));
    member("errno", isErrno ? QByteArray::number(decision.action.number()) : QByteArray("null"));
    member("errnoName", isErrno ? quoted(errnoName(decision.action.number())) : QByteArray("null"));
    member("decidedBy", quoted(decidedByName(decision.by)));
    member("ruleIndex", hasRule ? QByteArray::number(decision.profileRule) : QByteArray("null"));
    member("rule", hasRule ? ruleJson(profile.rules[decision.profileRule]) : QByteArray("null"));
    member("sentence", quoted(decision.sentence), true);
    return json + "}\n";
}

namespace {

QString levelName(ProblemLevel level)
{
    return level == ProblemLevel::Error ? u"error"_s : level == ProblemLevel::Warning ? u"warning"_s : u"hint"_s;
}

/// The name or the rule that a problem is about.
Place placeOf(const Problem &problem, const QList<RulePlace> &places)
{
    if (problem.rule < 0 || problem.rule >= places.size())
        return {};
    const RulePlace &rule = places[problem.rule];
    return problem.argument >= 0 && problem.argument < rule.args.size() ? rule.args[problem.argument] : rule.begin;
}

QString directionName(ChangeDirection direction)
{
    return direction == ChangeDirection::Loosened    ? u"loosened"_s
           : direction == ChangeDirection::Tightened ? u"tightened"_s
                                                     : u"different"_s;
}

} // namespace

QString problemLines(const QList<Problem> &problems, const QString &file, const QList<RulePlace> &places)
{
    QString lines;
    for (const Problem &problem : problems) {
        const Place place = placeOf(problem, places);
        const QString where = place.line > 0 ? u"%1:%2:%3"_s.arg(file).arg(place.line).arg(place.column) : file;
        lines += u"%1: %2: %3 %4 [%5]\n"_s.arg(terminalText(where), levelName(problem.level), terminalText(problem.what),
                                               terminalText(problem.why), problem.id);
    }
    return lines;
}

QByteArray problemsJson(const QList<Problem> &problems, const QList<RulePlace> &places)
{
    QJsonArray list;
    for (const Problem &problem : problems) {
        const Place place = placeOf(problem, places);
        list << QJsonObject{{u"level"_s, levelName(problem.level)},
                            {u"id"_s, problem.id},
                            {u"what"_s, problem.what},
                            {u"why"_s, problem.why},
                            {u"ruleIndex"_s, problem.rule >= 0 ? QJsonValue(problem.rule) : QJsonValue()},
                            {u"call"_s, textOrNull(problem.name)},
                            {u"line"_s, place.line > 0 ? QJsonValue(place.line) : QJsonValue()},
                            {u"column"_s, place.line > 0 ? QJsonValue(place.column) : QJsonValue()}};
    }
    return QJsonDocument(QJsonObject{{u"problems"_s, list}}).toJson();
}

QString diffLines(const ProfileDiff &diff)
{
    QString lines;
    for (const SettingChange &change : diff.settings)
        lines += u"%1: %2 -> %3\n"_s.arg(terminalText(change.setting), terminalText(change.before), terminalText(change.after));
    for (const CallChange &change : diff.calls) {
        const QChar sign = change.direction == ChangeDirection::Loosened    ? u'+'
                           : change.direction == ChangeDirection::Tightened ? u'-'
                                                                            : u'~';
        lines += u"%1 %2 (%3): %4 -> %5\n"_s.arg(sign).arg(terminalText(change.name), unameArchName(change.arch),
                                                           terminalText(change.before), terminalText(change.after));
    }
    return lines;
}

QByteArray diffJson(const ProfileDiff &diff)
{
    QJsonArray calls, settings;
    for (const SettingChange &change : diff.settings)
        settings << QJsonObject{{u"setting"_s, change.setting}, {u"before"_s, change.before}, {u"after"_s, change.after}};
    for (const CallChange &change : diff.calls)
        calls << QJsonObject{{u"call"_s, change.name},
                             {u"architecture"_s, unameArchName(change.arch)},
                             {u"before"_s, change.before},
                             {u"after"_s, change.after},
                             {u"direction"_s, directionName(change.direction)}};
    return QJsonDocument(QJsonObject{{u"calls"_s, calls}, {u"settings"_s, settings}}).toJson();
}

SeccompProfile modernForm(SeccompProfile profile)
{
    profile.isLegacyKill = false;
    for (Rule &rule : profile.rules) {
        rule.isLegacyName = false;
        rule.isLegacyKill = false;
    }
    return profile;
}

QStringList allowedNames(const OciSeccomp &oci)
{
    QStringList names;
    for (const OciRule &rule : oci.rules) {
        if (rule.action.kind == ActionKind::Allow || rule.action.kind == ActionKind::Log)
            names += rule.names;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace bulkhead::ctl
