// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "core/snapshot/hostsnapshot.h"
#include "ui/audit/auditworker.h"

#include <QCoroTask>
#include <QPointer>
#include <QThread>

namespace bulkhead::snapshot {
class Host;
class LiveHost;
} // namespace bulkhead::snapshot

namespace bulkhead::ui {

/// Where the page's events come from: files, this machine's audit.log, or the stream of an agent, and what the engine tells of
/// processes that it starts in containers. Owns the worker's thread.
class AuditFeed : public QObject
{
    Q_OBJECT
public:
    enum class Source : quint8 { None, Files, Log, Agent };

    explicit AuditFeed(QObject *parent = nullptr);
    ~AuditFeed() override;

    void setHost(snapshot::Host *host);
    void
    setSnapshot(const snapshot::HostSnapshotPtr &snapshot); ///< of several in a short time the first and the last are looked at
    /// audit.log of the engine's host: read where this user may, else asked of the agent; waits for one otherwise.
    void followHost();
    void openFiles(const QStringList &files);
    void close();
    void ask(AuditQuestion question); ///< gives it its number
    void setPaused(bool paused);
    /// Answers with found(); gives the number of the question.
    quint64 find(const audit::AuditFilter &filter, int most);

    [[nodiscard]] Source source() const { return m_kind; }
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const AuditProgress &progress() const { return m_progress; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Nobody may read the log here, and there is no agent that could: one is offered.
    [[nodiscard]] bool wantsAgent() const { return m_wantsAgent; }
    /// The host is this machine, or one that an agent could be started on.
    [[nodiscard]] bool canFollow() const;
    [[nodiscard]] quint64 lastQuestion() const { return m_question; }

    /// For tests: another log than audit.log of this machine.
    void setLogPath(const QString &path) { m_logPath = path; }
    [[nodiscard]] const QString &logPath() const { return m_logPath; }

Q_SIGNALS:
    void delta(const bulkhead::ui::AuditDeltaPtr &delta); ///< of the newest source and question
    void progressChanged();
    void found(quint64 number, const QList<bulkhead::ui::AuditRow> &rows, const QList<bulkhead::audit::AuditChunk> &chunks);
    void remark(const QString &text);

private:
    void postSnapshot();
    [[nodiscard]] quint64 beginSource(Source kind);
    void followAgent();
    void agentChanged();
    static QCoro::Task<> listen(QPointer<AuditFeed> self, QPointer<agent::AgentClient> agent, quint64 source);
    void takeEngineEvent(const engine::EngineEvent &event);
    static QCoro::Task<> watchExec(QPointer<AuditFeed> self, QPointer<snapshot::LiveHost> host, audit::ExecSighting sighting);
    template<typename Call>
    void post(Call call);

    QThread m_thread;
    AuditWorker *m_worker = nullptr;
    QPointer<snapshot::Host> m_host;
    QPointer<agent::AgentClient> m_agent;
    Source m_kind = Source::None;
    QStringList m_files;
    QString m_logPath;
    AuditProgress m_progress;
    quint64 m_source = 0, m_question = 0, m_finds = 0;
    snapshot::HostSnapshotPtr m_snapshot; ///< that the worker has not been given yet
    QTimer m_snapshotTimer;
    QHash<QString, audit::ExecDetails> m_execs; ///< that run, by id
    bool m_isPaused = false, m_wantsAgent = false, m_isHere = false;
};

} // namespace bulkhead::ui
