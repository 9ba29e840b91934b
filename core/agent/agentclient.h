// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentrun.h"

namespace bulkhead::agent {

/// The agent of one host, as the program sees it: starts it when told to, asks it, notices when it is gone. Never starts one by
/// itself, because that may ask the person for a password.
class AgentClient : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        NotStarted, ///< or it could not be: failure() says why
        Starting,
        Reading,
        Unlocked, ///< changing verbs too
        Lost,     ///< it was there, and is gone: failure()
    };
    Q_ENUM(State)

    explicit AgentClient(AgentPlace place, AgentLimits limits = {}, QObject *parent = nullptr);
    ~AgentClient() override; ///< every question ends with Cancelled

    [[nodiscard]] const AgentPlace &place() const { return m_place; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// Of the last start, unlock or loss; nothing after a success.
    [[nodiscard]] const std::optional<AgentFailure> &failure() const { return m_failure; }
    [[nodiscard]] const AgentHello &hello() const { return m_hello; } ///< empty while it is not running

    /// For reading; at once where it is running already.
    QCoro::Task<Result<>> start();
    /// Allows changing verbs. Where the agent was started for reading, another one is started, and takes over once it is there.
    QCoro::Task<Result<>> unlock();
    QCoro::Task<Result<>> lock();
    void stop();

    /// One verb of core/agentverbs. Waits for a start that is under way. Error Unavailable where no agent is started; else the
    /// verb's own, or what happened to the agent.
    QCoro::Task<Result<QJsonValue>> ask(QString verb, QJsonObject arguments = {});

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] std::shared_ptr<Later<AgentHello>> begin(bool changing);
    void takeOver();
    void giveUp();
    void lose();
    void setState(State state);

    AgentPlace m_place;
    AgentLimits m_limits;
    State m_state = State::NotStarted;
    std::optional<AgentFailure> m_failure;
    AgentHello m_hello;
    AgentRun *m_run = nullptr;  ///< that greeted
    AgentRun *m_next = nullptr; ///< that is being started
};

} // namespace bulkhead::agent
