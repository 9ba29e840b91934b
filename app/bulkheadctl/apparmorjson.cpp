// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/apparmorjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

QJsonValue apparmorTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue apparmorTimeOrNull(qint64 time)
{
    return time > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC).toString(Qt::ISODateWithMs))
                    : QJsonValue(QJsonValue::Null);
}

QString apparmorModeName(apparmor::ProfileMode mode)
{
    constexpr std::array names{"enforce"_L1, "complain"_L1, "kill"_L1, "default_allow"_L1, "unconfined"_L1, "prompt"_L1};
    return names[std::size_t(mode)];
}

QJsonArray apparmorProblemsToJson(const QList<apparmor::PolicyProblem> &problems)
{
    QJsonArray array;
    for (const apparmor::PolicyProblem &problem : problems)
        array.append(QJsonObject{
            {u"text"_s, problem.what}, {u"file"_s, apparmorTextOrNull(problem.file)}, {u"line"_s, problem.place.line}});
    return array;
}

QJsonObject apparmorProposalToJson(const apparmor::Proposal &proposal)
{
    QJsonArray choices;
    for (const apparmor::ProposalChoice &choice : proposal.choices)
        choices.append(QJsonObject{{u"generality"_s, apparmor::generalityName(choice.generality)},
                                   {u"rule"_s, apparmor::ruleText(choice.rule)}});
    QJsonValue killedBy(QJsonValue::Null);
    if (!proposal.killedBy.isEmpty())
        killedBy = QJsonObject{{u"rule"_s, proposal.killedBy}, {u"place"_s, proposal.killedAt}};
    return {{u"profile"_s, proposal.profile},
            {u"rule"_s, apparmor::ruleText(proposal.rule())},
            {u"choices"_s, choices},
            {u"records"_s, proposal.count},
            {u"first"_s, apparmorTimeOrNull(proposal.firstTime)},
            {u"last"_s, apparmorTimeOrNull(proposal.lastTime)},
            {u"commands"_s, QJsonArray::fromStringList(proposal.commands)},
            {u"operations"_s, QJsonArray::fromStringList(proposal.operations)},
            {u"seen"_s, QJsonArray::fromStringList(proposal.lines)},
            {u"onlyFromComplainMode"_s, proposal.isOnlyFromComplain},
            {u"killedBy"_s, killedBy}};
}

} // namespace

QJsonObject decisionToJson(const apparmor::Decider &decider, const apparmor::Decision &decision, const QString &file)
{
    QJsonValue rule(QJsonValue::Null);
    if (decision.rule >= 0) {
        const apparmor::PolicyRule &decided = decider.policy().rules[decision.rule];
        rule = QJsonObject{{u"text"_s, apparmor::ruleText(decided.statement)},
                           {u"file"_s, decided.file.isEmpty() ? file : decided.file},
                           {u"includedBy"_s, apparmorTextOrNull(decided.includedBy)},
                           {u"line"_s, decided.statement.place.line}};
    }
    QJsonObject json{{u"profile"_s, decider.policy().name},
                     {u"mode"_s, apparmorModeName(decider.policy().mode)},
                     {u"decision"_s, decision.allowed ? u"allowed"_s : u"denied"_s},
                     {u"logged"_s, decision.logged},
                     {u"rule"_s, rule},
                     {u"permission"_s, apparmorTextOrNull(decision.permission)},
                     {u"dependsOnOwner"_s, decision.onlyForOwner},
                     {u"conditional"_s, decision.conditional},
                     {u"problems"_s, apparmorProblemsToJson(decider.problems())}};
    if (decision.allowed && decision.exec.isExec()) {
        json[u"exec"_s] = apparmor::execModeText(decision.exec);
        json[u"execTarget"_s] = apparmorTextOrNull(decision.execTarget);
    }
    return json;
}

QJsonObject learningToJson(const apparmor::Learning &learning)
{
    QJsonArray proposals, unanswered;
    for (const apparmor::Proposal &proposal : learning.proposals)
        proposals.append(apparmorProposalToJson(proposal));
    for (const apparmor::Unanswered &each : learning.unanswered)
        unanswered.append(QJsonObject{{u"profile"_s, each.profile},
                                      {u"operation"_s, each.operation},
                                      {u"reason"_s, each.reason},
                                      {u"records"_s, each.count}});
    return {{u"proposals"_s, proposals},
            {u"unanswered"_s, unanswered},
            {u"lines"_s, learning.lines},
            {u"records"_s, learning.records},
            {u"covered"_s, learning.covered}};
}

QJsonObject checkToJson(const QList<apparmor::LintFinding> &findings, const apparmor::ParserVerdict *verdict,
                        const QString &reason)
{
    using Level = apparmor::LintFinding::Level;
    QJsonArray array;
    for (const apparmor::LintFinding &finding : findings)
        array.append(QJsonObject{{u"level"_s, finding.level == Level::Error     ? u"error"_s
                                              : finding.level == Level::Warning ? u"warning"_s
                                                                                : u"hint"_s},
                                 {u"id"_s, finding.id},
                                 {u"line"_s, finding.place.line},
                                 {u"column"_s, finding.place.column},
                                 {u"file"_s, QJsonValue(QJsonValue::Null)},
                                 {u"text"_s, finding.text}});
    QJsonObject json{{u"accepted"_s, QJsonValue(QJsonValue::Null)},
                     {u"parserError"_s, apparmorTextOrNull(reason)},
                     {u"notEnforced"_s, QJsonArray()}};
    if (verdict) {
        json[u"accepted"_s] = verdict->isAccepted;
        json[u"notEnforced"_s] = QJsonArray::fromStringList(verdict->notEnforced);
        for (const apparmor::ParserMessage &message : verdict->messages)
            array.append(
                QJsonObject{{u"level"_s, message.level == apparmor::ParserMessage::Level::Error ? u"error"_s : u"warning"_s},
                            {u"id"_s, u"apparmor_parser"_s},
                            {u"line"_s, message.line},
                            {u"column"_s, 0},
                            {u"file"_s, apparmorTextOrNull(message.file)},
                            {u"text"_s, message.text}});
    }
    json[u"findings"_s] = array;
    return json;
}

} // namespace bulkhead::ctl
