// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditfeed.h"

#include "core/snapshot/livehost.h"

#include <unistd.h>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RingBytes = size_t(64) << 20U;
constexpr int ListenFor = 1000; ///< milliseconds that the agent waits for a first record
constexpr qsizetype MostExecs = 1000;
constexpr int SnapshotInterval = 250; ///< milliseconds

} // namespace

AuditFeed::AuditFeed(QObject *parent)
    : QObject(parent)
    , m_logPath(u"/var/log/audit/audit.log"_s)
{
    qRegisterMetaType<AuditDeltaPtr>();
    qRegisterMetaType<AuditProgress>();
    m_thread.setObjectName(u"audit"_s);
    m_worker = new AuditWorker(RingBytes);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &AuditWorker::delta, this, [this](const AuditDeltaPtr &delta) {
        if (delta->source == m_source && delta->question == m_question)
            Q_EMIT this->delta(delta);
    });
    connect(m_worker, &AuditWorker::progress, this, [this](const AuditProgress &progress) {
        if (progress.source != m_source || m_progress == progress)
            return;
        m_progress = progress;
        Q_EMIT progressChanged();
        // the log is there, and not for this user: who has the right is asked
        if (m_kind == Source::Log && progress.state == AuditProgress::State::Failed)
            followAgent();
    });
    connect(m_worker, &AuditWorker::found, this, &AuditFeed::found);
    connect(m_worker, &AuditWorker::remark, this, &AuditFeed::remark);
    m_thread.start();
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setInterval(SnapshotInterval);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &AuditFeed::postSnapshot);
}

AuditFeed::~AuditFeed()
{
    m_worker->supersede(~quint64(0), ~quint64(0));
    m_thread.quit();
    m_thread.wait();
}

template<typename Call>
void AuditFeed::post(Call call)
{
    QMetaObject::invokeMethod(m_worker, std::move(call), Qt::QueuedConnection);
}

quint64 AuditFeed::beginSource(Source kind)
{
    m_kind = kind;
    m_wantsAgent = false;
    m_progress = {};
    m_progress.source = ++m_source;
    m_worker->supersede(m_source, m_question);
    return m_source;
}

void AuditFeed::setHost(snapshot::Host *host)
{
    if (m_host)
        m_host->disconnect(this);
    if (m_agent)
        m_agent->disconnect(this);
    m_host = host;
    m_agent = nullptr;
    m_execs.clear();
    m_snapshot = nullptr;
    m_snapshotTimer.stop(); // what comes is of another host
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    m_isHere = live && live->context().endpoint.toString().startsWith("unix://"_L1);
    if (live) {
        connect(live, &snapshot::LiveHost::engineEvent, this, &AuditFeed::takeEngineEvent);
        m_agent = live->agent();
    }
    if (m_agent)
        connect(m_agent, &agent::AgentClient::stateChanged, this, &AuditFeed::agentChanged);
}

// Each event of the engine makes a snapshot, and what attribution needs of one takes the worker a while.
void AuditFeed::setSnapshot(const snapshot::HostSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!m_snapshotTimer.isActive())
        postSnapshot();
}

void AuditFeed::postSnapshot()
{
    if (!m_snapshot)
        return;
    const snapshot::HostSnapshotPtr snapshot = std::exchange(m_snapshot, nullptr);
    post([worker = m_worker, snapshot, isHere = m_isHere && snapshot->host] { worker->setSnapshot(snapshot, isHere); });
    m_snapshotTimer.start();
}

bool AuditFeed::canFollow() const
{
    return m_isHere || m_agent;
}

void AuditFeed::followHost()
{
    if (!canFollow())
        return;
    m_files.clear();
    if (m_isHere && ::access(m_logPath.toLocal8Bit().constData(), R_OK) == 0) {
        const quint64 source = beginSource(Source::Log);
        post([worker = m_worker, source, path = m_logPath] { worker->follow(source, path); });
    } else {
        followAgent();
    }
    Q_EMIT progressChanged();
}

void AuditFeed::followAgent()
{
    const quint64 source = beginSource(Source::Agent);
    m_wantsAgent = !m_agent || !m_agent->isRunning();
    post([worker = m_worker, source] { worker->listen(source); });
    if (!m_wantsAgent)
        listen(this, m_agent, source);
    Q_EMIT progressChanged();
}

void AuditFeed::agentChanged()
{
    if (m_kind != Source::Agent)
        return;
    const bool isRunning = m_agent && m_agent->isRunning();
    if (isRunning && m_wantsAgent)
        followAgent();
    else if (!isRunning && !m_wantsAgent) {
        m_wantsAgent = true;
        Q_EMIT progressChanged();
    }
}

QCoro::Task<> AuditFeed::listen(QPointer<AuditFeed> self, QPointer<agent::AgentClient> agent, quint64 source)
{
    constexpr int mostFailures = 5;
    for (int failures = 0; self && agent && self->m_source == source;) {
        const auto answer = co_await agent->ask(u"audit.stream"_s, {{u"milliseconds"_s, ListenFor}});
        if (!self || self->m_source != source)
            co_return;
        if (!answer) {
            if (self->m_wantsAgent) // it was ended; another one is waited for
                co_return;
            // unlocking starts another agent, which takes over: what the first was asked ends
            if (agent && agent->isRunning() && ++failures < mostFailures)
                continue;
            self->m_progress = {source, AuditProgress::State::Failed, 0, 0, answer.error()};
            Q_EMIT self->progressChanged();
            co_return;
        }
        failures = 0;
        self->post([worker = self->m_worker, source, answer = answer->toObject()] { worker->takeMessages(source, answer); });
    }
}

void AuditFeed::openFiles(const QStringList &files)
{
    m_files = files;
    const quint64 source = beginSource(Source::Files);
    post([worker = m_worker, source, files] { worker->open(source, files); });
    Q_EMIT progressChanged();
}

void AuditFeed::close()
{
    m_files.clear();
    const quint64 source = beginSource(Source::None);
    post([worker = m_worker, source] { worker->close(source); });
    Q_EMIT progressChanged();
}

void AuditFeed::ask(AuditQuestion question)
{
    question.number = ++m_question;
    m_worker->supersede(m_source, m_question);
    post([worker = m_worker, question = std::move(question)] { worker->ask(question); });
}

void AuditFeed::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) != paused)
        post([worker = m_worker, paused] { worker->setPaused(paused); });
}

quint64 AuditFeed::find(const audit::AuditFilter &filter, int most)
{
    post([worker = m_worker, number = ++m_finds, filter, most] { worker->find(number, filter, most); });
    return m_finds;
}

void AuditFeed::takeEngineEvent(const engine::EngineEvent &event)
{
    if (m_kind != Source::Log && m_kind != Source::Agent)
        return;
    const auto sighting = audit::execOf(event);
    if (!sighting)
        return;
    if (sighting->stage == audit::ExecSighting::Stage::Ended) {
        const auto known = m_execs.constFind(sighting->execId);
        std::optional<audit::ExecDetails> details;
        if (known != m_execs.constEnd())
            details = *known;
        m_execs.remove(sighting->execId);
        post([worker = m_worker, sighting = *sighting, details] { worker->takeExec(sighting, details); });
        return;
    }
    // what is created is told by what is started; only who never starts it is not seen
    if (sighting->stage == audit::ExecSighting::Stage::Started)
        watchExec(this, qobject_cast<snapshot::LiveHost *>(m_host), *sighting);
}

// At once: the process may be a short one, and its events come while it runs.
QCoro::Task<> AuditFeed::watchExec(QPointer<AuditFeed> self, QPointer<snapshot::LiveHost> host, audit::ExecSighting sighting)
{
    if (!host)
        co_return;
    const auto json = co_await host->client().get(u"/exec/%1/json"_s.arg(sighting.execId));
    if (!self)
        co_return;
    std::optional<audit::ExecDetails> details;
    if (const auto parsed = json ? audit::parseExecDetails(*json) : std::unexpected(json.error())) {
        details = *parsed;
        if (self->m_execs.size() < MostExecs)
            self->m_execs.insert(sighting.execId, *parsed);
    }
    self->post([worker = self->m_worker, sighting, details] { worker->takeExec(sighting, details); });
}

} // namespace bulkhead::ui
