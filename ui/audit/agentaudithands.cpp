// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"
#include "core/agentverbs/auditverbs.h"
#include "core/snapshot/livehost.h"
#include "ui/audit/audithands.h"

#include <QFileInfo>
#include <QJsonArray>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonArray wordsOf(const QList<audit::AuditRule> &rules)
{
    QJsonArray words;
    for (const audit::AuditRule &rule : rules)
        words.append(audit::ruleText(rule));
    return words;
}

Error lockedError()
{
    return {ErrorKind::PermissionDenied, AgentAuditHands::tr("Changes are locked."), {}};
}

} // namespace

AgentAuditHands::AgentAuditHands(snapshot::LiveHost *host, QObject *parent)
    : AuditHands(parent)
    , m_host(host)
    , m_isHere(host->context().endpoint.toString().startsWith("unix://"_L1))
{
    connect(host->agent(), &agent::AgentClient::stateChanged, this, &AuditHands::stateChanged);
}

bool AgentAuditHands::canRead() const
{
    return m_host && m_host->agent() && m_host->agent()->isRunning();
}

bool AgentAuditHands::isUnlocked() const
{
    return m_host && m_host->agent() && m_host->agent()->state() == agent::AgentClient::State::Unlocked;
}

bool AgentAuditHands::exists(const QString &path) const
{
    return !m_isHere || QFileInfo::exists(path);
}

QCoro::Task<Result<audit::KernelAuditStatus>> AgentAuditHands::status()
{
    if (!canRead())
        co_return std::unexpected(Error{ErrorKind::Unavailable, tr("No agent is started."), {}});
    const auto answer = co_await m_host->agent()->ask(u"audit.status"_s);
    co_return answer.and_then([](const QJsonValue &status) { return agentverbs::auditStatusFromJson(status.toObject()); });
}

QCoro::Task<Result<audit::RuleFile>> AgentAuditHands::rules()
{
    if (!canRead())
        co_return std::unexpected(Error{ErrorKind::Unavailable, tr("No agent is started."), {}});
    const auto answer = co_await m_host->agent()->ask(u"audit.rules"_s);
    if (!answer)
        co_return std::unexpected(answer.error());
    audit::RuleFile file;
    const QJsonArray rules = (*answer)[u"rules"_s].toArray(), problems = (*answer)[u"problems"_s].toArray();
    for (const QJsonValue &text : rules) {
        if (const auto rule = audit::parseRule(text.toString()))
            file.rules.append(*rule);
        else
            file.problems.append(text.toString());
    }
    for (const QJsonValue &problem : problems)
        file.problems.append(problem.toString());
    co_return file;
}

QCoro::Task<Result<>> AgentAuditHands::load(QList<audit::AuditRule> rules)
{
    if (!isUnlocked())
        co_return std::unexpected(lockedError());
    const auto answer = co_await m_host->agent()->ask(u"audit.load"_s, {{u"rules"_s, wordsOf(rules)}});
    co_return answer.transform([](const QJsonValue &) {});
}

QCoro::Task<Result<>> AgentAuditHands::unload(QList<audit::AuditRule> rules)
{
    if (!isUnlocked())
        co_return std::unexpected(lockedError());
    const auto answer = co_await m_host->agent()->ask(u"audit.unload"_s, {{u"rules"_s, wordsOf(rules)}});
    co_return answer.transform([](const QJsonValue &) {});
}

QCoro::Task<Result<>> AgentAuditHands::enable(bool enabled)
{
    if (!isUnlocked())
        co_return std::unexpected(lockedError());
    const auto answer = co_await m_host->agent()->ask(u"audit.enable"_s, {{u"enabled"_s, enabled}});
    co_return answer.transform([](const QJsonValue &) {});
}

QCoro::Task<Result<QString>> AgentAuditHands::save(QString name, QList<audit::AuditRule> rules)
{
    if (!isUnlocked())
        co_return std::unexpected(lockedError());
    const auto answer = co_await m_host->agent()->ask(u"audit.save"_s, {{u"name"_s, name}, {u"rules"_s, wordsOf(rules)}});
    co_return answer.transform([](const QJsonValue &saved) { return saved[u"file"_s].toString(); });
}

} // namespace bulkhead::ui
