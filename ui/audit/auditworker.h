// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"
#include "core/audit/execwatch.h"
#include "core/audit/logfollower.h"
#include "core/snapshot/hostsnapshot.h"
#include "ui/audit/auditdelta.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <stop_token>
#include <thread>

namespace bulkhead::ui {

/// Reads, follows, attributes and searches for the page, in a thread of its own; tells what is to be shown in portions that take
/// the window no time. All functions but supersede() are called in its thread.
class AuditWorker : public QObject
{
    Q_OBJECT
public:
    explicit AuditWorker(size_t ringBytes, QObject *parent = nullptr);

    static constexpr quint64 MostRows = 500'000;
    static constexpr quint64 MostGroups = 20'000;
    static constexpr int FlushInterval = 100; ///< milliseconds; the first records after a silence are told at once
    static constexpr int BusyInterval = 200;  ///< after more than that could be read
    static constexpr size_t FewEvents = 20;   ///< that are shown the moment they are told

    /// From any thread: what is under way for an older source or question ends soon.
    void supersede(quint64 source, quint64 question);

    void close(quint64 source);
    void open(quint64 source, const QStringList &files);
    void follow(quint64 source, const QString &path); ///< what is in it already, and what comes
    void listen(quint64 source);                      ///< records come by takeMessages()
    void takeMessages(quint64 source, const QJsonObject &answer);
    void takeLines(const QByteArray &bytes);
    /// Somebody started a process in a container: see audit::execRecord().
    void takeExec(const audit::ExecSighting &sighting, const std::optional<audit::ExecDetails> &details);
    void setSnapshot(const snapshot::HostSnapshotPtr &snapshot, bool isHere);
    void ask(const AuditQuestion &question);
    void setPaused(bool paused);
    /// The newest events that match, at most `most`, newest last.
    void find(quint64 number, const audit::AuditFilter &filter, int most);

Q_SIGNALS:
    void delta(const bulkhead::ui::AuditDeltaPtr &delta);
    void progress(const bulkhead::ui::AuditProgress &progress);
    void found(quint64 number, const QList<bulkhead::ui::AuditRow> &rows, const QList<bulkhead::audit::AuditChunk> &chunks);
    void remark(const QString &text); ///< the log was rotated, …

private:
    struct Collected;
    void begin(quint64 source);
    void adopt(audit::AuditStore store);
    void indexTexts();
    void tell(AuditProgress::State state, quint64 done = 0, quint64 all = 0, std::optional<Error> error = {});
    void showPreview(const QString &file);
    void searchAll();
    void searchChunk(quint64 number, const audit::AuditStore &store, quint32 from, bool reports);
    void add(quint64 chunk, const audit::AuditStore &store, audit::EventRef ref);
    void addToGroup(AuditRow row, const audit::AuditStore &store);
    void sortRows();
    void emitDelta(bool isWhole);
    void scheduleFlush();
    void flush();
    [[nodiscard]] bool isSuperseded() const;

    size_t m_ringBytes;
    std::unique_ptr<audit::LiveLog> m_log;
    audit::EventAssembler m_assembler;
    std::unique_ptr<audit::LogFollower> m_follower;
    audit::HostTraces m_traces;
    audit::ProcessHistory m_history;
    snapshot::HostSnapshotPtr m_snapshot;
    bool m_isHere = false, m_wasAttributed = false, m_hasTraces = false;
    QStringList m_files;
    QString m_followed;
    quint64 m_source = 0;
    quint32 m_execs = 0;
    quint64 m_overruns = 0;
    QElapsedTimer m_clock;
    qint64 m_lastFlush = -BusyInterval;
    int m_interval = FlushInterval; ///< until the next flush
    QTimer m_flushTimer;

    AuditQuestion m_question;
    bool m_isPaused = false, m_isSorted = false, m_isResetting = false, m_isPreview = false;
    std::vector<AuditRow> m_pending;
    std::deque<std::pair<quint64, quint64>> m_rowsByChunk; ///< chunk, rows that are shown of it
    quint64 m_shown = 0;                                   ///< rows that were told
    std::vector<AuditRow> m_groups;
    QHash<QString, quint64> m_groupOf; ///< by signature
    QSet<quint64> m_changedGroups;
    audit::TimeHistogram m_histogram;
    AuditTally m_tally;
    std::vector<std::pair<quint64, audit::AuditChunk>> m_newChunks;
    quint64 m_toldFirst = 0;

    std::atomic<quint64> m_newestSource = 0, m_newestQuestion = 0;
    std::mutex m_mutex;
    std::stop_source m_stop; ///< of what is under way; under m_mutex
    std::jthread m_indexer;  ///< makes the index of the texts of what was opened
};

} // namespace bulkhead::ui

Q_DECLARE_METATYPE(bulkhead::ui::AuditProgress)
