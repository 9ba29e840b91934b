// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/agentcgrouphands.h"

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

AgentCgroupHands::AgentCgroupHands(snapshot::LiveHost *host, QObject *parent)
    : CgroupHands(parent)
    , m_host(host)
{
    connect(host->agent(), &agent::AgentClient::stateChanged, this, &CgroupHands::stateChanged);
}

bool AgentCgroupHands::isUnlocked() const
{
    return m_host && m_host->agent() && m_host->agent()->state() == agent::AgentClient::State::Unlocked;
}

QCoro::Task<Result<agentverbs::CgroupChangeOutcome>> AgentCgroupHands::change(agentverbs::CgroupChangeWish wish)
{
    if (!isUnlocked())
        co_return std::unexpected(Error{ErrorKind::PermissionDenied, tr("Changes are locked."), {}});
    const auto answer = co_await m_host->agent()->ask(u"cgroups.change"_s, agentverbs::cgroupChangeArguments(wish));
    co_return answer.and_then(agentverbs::cgroupOutcomeFromJson);
}

QCoro::Task<Result<QStringList>> AgentCgroupHands::update(ContainerId id, engine::LimitUpdate limits)
{
    if (!isUnlocked())
        co_return std::unexpected(Error{ErrorKind::PermissionDenied, tr("Changes are locked."), {}});
    co_return co_await m_host->client().update(id, limits);
}

} // namespace bulkhead::ui
