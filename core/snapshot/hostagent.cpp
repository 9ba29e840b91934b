// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/hostagent.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

namespace {

using FactsAnswer = std::function<void(Result<host::HostFacts>)>;

QCoro::Task<> readThroughAgent(QPointer<agent::AgentClient> client, QPointer<QObject> context, FactsAnswer answer)
{
    if (!client)
        co_return;
    const auto json = co_await client->ask(u"host.facts"_s);
    if (!context)
        co_return;
    // megabytes of it where a host has thousands of processes
    QtConcurrent::run([json] {
        return json.and_then([](const QJsonValue &value) { return host::hostFactsFromJson(value.toObject()); });
    }).then(context.data(), answer);
}

} // namespace

std::optional<agent::AgentPlace> agentPlaceFor(const engine::Endpoint &endpoint)
{
    switch (endpoint.transport) {
    case engine::Transport::Unix: return agent::localAgent();
    case engine::Transport::Ssh: return agent::agentOverSsh(endpoint.host, endpoint.sshUser, endpoint.port);
    case engine::Transport::Tcp:
    case engine::Transport::Tls: break;
    }
    return std::nullopt;
}

LiveHost::HostReader agentReader(agent::AgentClient *client)
{
    return
        [client = QPointer(client)](QObject *context, const FactsAnswer &answer) { readThroughAgent(client, context, answer); };
}

} // namespace bulkhead::snapshot
