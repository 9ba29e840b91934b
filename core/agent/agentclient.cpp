// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

std::unexpected<Error> clientGone()
{
    return std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}});
}

} // namespace

AgentClient::AgentClient(AgentPlace place, AgentLimits limits, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_limits(limits)
{
}

AgentClient::~AgentClient()
{
    // while this is still whole: whoever waits is told now
    for (AgentRun *run : {std::exchange(m_run, nullptr), std::exchange(m_next, nullptr)}) {
        if (run) {
            run->disconnect(this);
            delete run;
        }
    }
}

std::shared_ptr<Later<AgentHello>> AgentClient::begin(bool changing)
{
    if (!m_next) {
        m_failure.reset();
        m_next = new AgentRun(m_place, changing, m_limits, this);
        connect(m_next, &AgentRun::greeted, this, &AgentClient::takeOver);
        connect(m_next, &AgentRun::failed, this, &AgentClient::giveUp);
        if (!m_run)
            setState(State::Starting);
    }
    return m_next->greeting();
}

void AgentClient::takeOver()
{
    if (AgentRun *old = std::exchange(m_run, std::exchange(m_next, nullptr))) {
        old->disconnect(this);
        old->close();
    }
    m_hello = m_run->hello();
    connect(m_run, &AgentRun::lost, this, &AgentClient::lose);
    setState(State::Reading);
}

void AgentClient::giveUp()
{
    AgentRun *failed = std::exchange(m_next, nullptr);
    m_failure = failed->failure();
    failed->deleteLater();
    if (!m_run)
        setState(State::NotStarted);
    else
        Q_EMIT stateChanged();
}

void AgentClient::lose()
{
    AgentRun *lost = std::exchange(m_run, nullptr);
    m_failure = lost->failure();
    m_hello = {};
    lost->deleteLater();
    setState(m_next ? State::Starting : State::Lost);
}

void AgentClient::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QCoro::Task<Result<>> AgentClient::start()
{
    if (m_run)
        co_return {};
    const auto greeting = begin(false);
    const auto hello = co_await *greeting;
    if (!hello)
        co_return std::unexpected(hello.error());
    co_return {};
}

QCoro::Task<Result<>> AgentClient::unlock()
{
    const QPointer self(this);
    if (m_next && !m_run) {
        const auto underWay = m_next->greeting();
        (void)co_await *underWay;
        if (!self)
            co_return clientGone();
    }
    if (!m_run || !m_hello.changingAllowed) {
        const auto greeting = begin(true);
        const auto hello = co_await *greeting;
        if (!hello)
            co_return std::unexpected(hello.error());
        if (!self)
            co_return clientGone();
    }
    auto answer = co_await ask(u"unlock"_s);
    if (!self)
        co_return clientGone();
    if (!answer)
        co_return std::unexpected(answer.error());
    setState(State::Unlocked);
    co_return {};
}

QCoro::Task<Result<>> AgentClient::lock()
{
    const QPointer self(this);
    auto answer = co_await ask(u"lock"_s);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (self && m_state == State::Unlocked)
        setState(State::Reading);
    co_return {};
}

void AgentClient::stop()
{
    for (AgentRun *run : {std::exchange(m_run, nullptr), std::exchange(m_next, nullptr)}) {
        if (run) {
            run->disconnect(this);
            run->close();
        }
    }
    m_hello = {};
    m_failure.reset();
    setState(State::NotStarted);
}

QCoro::Task<Result<QJsonValue>> AgentClient::ask(QString verb, QJsonObject arguments)
{
    const QPointer self(this);
    if (!m_run && m_next) {
        const auto greeting = m_next->greeting();
        const auto hello = co_await *greeting;
        if (!hello)
            co_return std::unexpected(hello.error());
        if (!self)
            co_return clientGone();
    }
    if (!m_run)
        co_return std::unexpected(m_failure ? m_failure->error
                                            : Error{ErrorKind::Unavailable, u"the agent is not started"_s, {}});
    const auto answer = m_run->connection().ask(verb, arguments, m_limits.question);
    co_return co_await *answer;
}

} // namespace bulkhead::agent
