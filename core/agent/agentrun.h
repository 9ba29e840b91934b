// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentconnection.h"
#include "core/agent/agentplace.h"
#include "core/agent/hello.h"

#include <QCoroTask>
#include <QPointer>
#include <QProcess>

namespace bulkhead::agent {

/// How long an agent may take; tests make these small.
struct AgentLimits {
    std::chrono::milliseconds hello{std::chrono::seconds(15)};
    std::chrono::milliseconds helloOverSsh{std::chrono::seconds(60)};
    std::chrono::milliseconds helloOverPkexec{std::chrono::minutes(5)}; ///< a person types a password meanwhile
    std::chrono::milliseconds question{std::chrono::seconds(60)};
};

/// One started agent, from its start to its end. Owned by AgentClient.
class AgentRun : public QObject
{
    Q_OBJECT
public:
    AgentRun(AgentPlace place, bool changing, AgentLimits limits, QObject *parent);
    ~AgentRun() override;

    /// Settled after greeted() or failed() was emitted.
    [[nodiscard]] std::shared_ptr<Later<AgentHello>> greeting() const { return m_greeting; }
    [[nodiscard]] const AgentHello &hello() const { return m_hello; }
    [[nodiscard]] AgentConnection &connection() { return *m_connection; }
    [[nodiscard]] const AgentFailure &failure() const { return m_failure; } ///< after failed() or lost()

    /// Ends the agent by the end of its input, and this object once it is gone.
    void close();

Q_SIGNALS:
    void greeted();
    void failed(); ///< it never greeted
    void lost();   ///< it greeted and is gone

private:
    void launch();
    static QCoro::Task<> takeHello(QPointer<AgentRun> self, AgentConnection::Answer answer);
    void processEnded();
    void fail(const AgentFailure &failure);
    void keepStderr();

    AgentPlace m_place;
    bool m_changing;
    AgentLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<AgentConnection> m_connection;
    AgentConnection::Answer m_helloAnswer;
    std::shared_ptr<Later<AgentHello>> m_greeting = std::make_shared<Later<AgentHello>>();
    AgentHello m_hello;
    AgentFailure m_failure;
    QByteArray m_said;
    bool m_over = false;
};

} // namespace bulkhead::agent
