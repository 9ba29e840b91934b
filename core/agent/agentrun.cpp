// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentrun.h"

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

constexpr qsizetype KeptAgentStderr = 8000;
constexpr int FarewellTime = 1000; ///< milliseconds

} // namespace

AgentRun::AgentRun(AgentPlace place, bool changing, AgentLimits limits, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_changing(changing)
    , m_limits(limits)
{
    launch();
}

AgentRun::~AgentRun()
{
    m_over = true;
    m_process->disconnect(this);
    m_connection.reset();
    m_greeting->settle(std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}}));
    if (m_process->state() == QProcess::NotRunning)
        return;
    // an agent that runs as root ends with its input; nobody else can end it
    m_process->closeWriteChannel();
    m_process->terminate();
    m_process->waitForFinished(FarewellTime);
}

void AgentRun::launch()
{
    m_said.clear();
    m_process = std::make_unique<QProcess>();
    m_connection = std::make_unique<AgentConnection>(m_process.get());
    connect(m_connection.get(), &AgentConnection::garbled, this,
            [this](const Error &error) { fail({AgentProblem::Garbled, error}); });
    // an own session: neither Ctrl+C in our terminal nor a password prompt on it is the agent's
    m_process->setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &AgentRun::keepStderr);
    connect(m_process.get(), &QProcess::finished, this, &AgentRun::processEnded);
    // later, because a program that is not there is found out within start()
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                processEnded();
        },
        Qt::QueuedConnection);
    const AgentCommand command = agentCommand(m_place, m_changing);
    if (m_place.program.isEmpty()) {
        QMetaObject::invokeMethod(this, &AgentRun::processEnded, Qt::QueuedConnection);
        return;
    }
    m_process->start(command.program, command.arguments);
    const auto patience = m_place.via == AgentVia::Direct   ? m_limits.hello
                          : m_place.via == AgentVia::Pkexec ? m_limits.helloOverPkexec
                                                            : m_limits.helloOverSsh;
    m_helloAnswer = m_connection->ask(
        u"hello"_s, {{u"protocol"_s, ProtocolVersion}, {u"client"_s, u"Bulkhead " BULKHEAD_VERSION ""_s}}, patience);
    takeHello(this, m_helloAnswer);
}

QCoro::Task<> AgentRun::takeHello(QPointer<AgentRun> self, AgentConnection::Answer answer)
{
    const auto json = co_await *answer;
    if (!self || self->m_over || self->m_helloAnswer != answer)
        co_return;
    if (!json) {
        const AgentProblem problem = json.error().kind == ErrorKind::Timeout       ? AgentProblem::NoAnswer
                                     : json.error().kind == ErrorKind::Unavailable ? AgentProblem::WrongVersion
                                                                                   : AgentProblem::Garbled;
        self->fail({problem, json.error()});
        co_return;
    }
    const auto hello = helloFromJson(*json);
    if (!hello) {
        self->fail({AgentProblem::Garbled, hello.error()});
        co_return;
    }
    self->m_hello = *hello;
    const auto greeting = self->m_greeting;
    Q_EMIT self->greeted();
    greeting->settle(*hello);
}

void AgentRun::processEnded()
{
    if (m_over)
        return;
    keepStderr();
    const bool started = !m_place.program.isEmpty() && m_process->error() != QProcess::FailedToStart;
    const AgentFailure failure = judgeAgentEnd(m_place, {.started = started,
                                                         .crashed = m_process->exitStatus() == QProcess::CrashExit,
                                                         .exitCode = m_process->exitCode(),
                                                         .said = m_said,
                                                         .greeted = m_greeting->isSettled()});
    if (failure.problem == AgentProblem::SudoRefused) {
        m_place.sudo = false; // without it the agent sees less, and its hello says so
        m_helloAnswer.reset();
        m_process.release()->deleteLater();
        launch();
        return;
    }
    fail(failure);
}

void AgentRun::fail(const AgentFailure &failure)
{
    if (std::exchange(m_over, true))
        return;
    m_failure = failure;
    m_process->closeWriteChannel();
    const QPointer self(this);
    const auto greeting = m_greeting;
    if (greeting->isSettled())
        Q_EMIT lost();
    else
        Q_EMIT failed();
    greeting->settle(std::unexpected(failure.error));
    if (self)
        m_connection->end(failure.error);
}

void AgentRun::close()
{
    m_over = true;
    m_connection->end({ErrorKind::Cancelled, u"the agent was stopped"_s, {}});
    m_greeting->settle(std::unexpected(Error{ErrorKind::Cancelled, u"the agent was stopped"_s, {}}));
    if (m_process->state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    connect(m_process.get(), &QProcess::finished, this, &QObject::deleteLater);
    m_process->closeWriteChannel();
    m_process->terminate();
}

void AgentRun::keepStderr()
{
    if (m_process->isOpen())
        m_said += m_process->readAllStandardError();
    if (m_said.size() > KeptAgentStderr)
        m_said = m_said.last(KeptAgentStderr);
}

} // namespace bulkhead::agent
