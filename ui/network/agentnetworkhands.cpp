// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/agentnetworkhands.h"

#include "core/agentverbs/networkverbs.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

AgentNetworkHands::AgentNetworkHands(agent::AgentClient *client, QObject *parent)
    : NetworkHands(parent)
    , m_client(client)
{
    connect(client, &agent::AgentClient::stateChanged, this, &NetworkHands::stateChanged);
}

bool AgentNetworkHands::isUnlocked() const
{
    return m_client && m_client->state() == agent::AgentClient::State::Unlocked;
}

QCoro::Task<Result<QJsonValue>> AgentNetworkHands::ask(QPointer<agent::AgentClient> client, QString verb, QJsonObject arguments)
{
    if (!client)
        co_return std::unexpected(Error{ErrorKind::Cancelled, tr("The host was closed."), {}});
    co_return co_await client->ask(verb, arguments);
}

QCoro::Task<Result<ChangeOutcome>> AgentNetworkHands::change(NetworkChange change)
{
    const auto answer = co_await ask(m_client, u"netns.change"_s, agentverbs::netnsChangeArguments(change));
    co_return answer.and_then(agentverbs::changeOutcomeFromJson);
}

QCoro::Task<Result<NetworkHands::UndoOutcome>> AgentNetworkHands::undo(QList<NetworkChange> steps)
{
    const auto answer = co_await ask(m_client, u"netns.undo"_s, agentverbs::netnsUndoArguments(steps));
    co_return answer.and_then(agentverbs::undoOutcomeFromJson).transform([](const agentverbs::UndoOutcome &outcome) {
        return UndoOutcome{outcome.left, outcome.error};
    });
}

QCoro::Task<Result<PingReport>> AgentNetworkHands::ping(PingRequest request)
{
    const auto answer = co_await ask(m_client, u"netns.ping"_s, agentverbs::netnsPingArguments(request));
    co_return answer.and_then(agentverbs::pingReportFromJson);
}

QCoro::Task<Result<CommandOutcome>> AgentNetworkHands::run(InsideRequest request)
{
    const auto answer = co_await ask(m_client, u"inside.run"_s, agentverbs::insideRunArguments(request));
    co_return answer.and_then(agentverbs::commandOutcomeFromJson);
}

} // namespace bulkhead::ui
