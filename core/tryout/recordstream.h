// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agentverbs/auditverbs.h"

#include <QCoroTask>

#include <functional>

namespace bulkhead::tryout {

/// Asks the agent of the engine's host: AgentClient::ask, or something like it. Null where there is none.
using AskAgent = std::function<QCoro::Task<Result<QJsonValue>>(QString verb, QJsonObject arguments)>;

/// The kernel's records on a host, as one of the listeners that its agent has. The agent's verb is audit.stream.
class RecordStream
{
public:
    RecordStream(AskAgent ask, int listener)
        : m_ask(std::move(ask))
        , m_listener(listener)
    {
    }

    struct Heard {
        QList<audit::AuditMulticast::Message> messages;
        quint64 overruns = 0; ///< times that records were dropped since it was asked last, of whatever kind
    };
    /// From now on: what came before is another's. Errors: Unavailable where there is no agent, and the verb's own.
    QCoro::Task<Result<>> begin();
    /// What has come since it was asked last, waiting for the first at most so long (2 s).
    QCoro::Task<Result<Heard>> collect(std::chrono::milliseconds wait);

private:
    AskAgent m_ask;
    int m_listener;
    qint64 m_overruns = 0; ///< as audit.stream counts
};

} // namespace bulkhead::tryout
