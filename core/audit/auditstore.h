// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"
#include "core/audit/auditevent.h"
#include "core/audit/auditfilter.h"
#include "core/audit/logsegment.h"
#include "core/audit/logsource.h"
#include "core/audit/textindex.h"

#include <functional>
#include <memory>
#include <mutex>

namespace bulkhead::audit {

/// Which event of a store: valid as long as the store has its segment.
struct EventRef {
    quint32 segment = 0, event = 0;
    friend bool operator==(const EventRef &, const EventRef &) = default;
};

struct OpenOptions {
    int threads = 0; ///< 0: as many as the machine has processors
    LineContext context{};
    LogUnpacker unpack = nullptr; ///< for compressed logs
    std::stop_token stop{};
    /// Bytes of the index: the oldest part of the logs is left out where that would take more. 0: whatever it takes. See
    /// AuditStore::leftOut().
    quint64 mostMemory = 0;
    bool isBackground = false; ///< the threads that read stand back behind others: a window paints its first page meanwhile
    /// Called in the worker threads with the bytes that were read so far.
    std::function<void(quint64 done, quint64 all)> progress{};
};

/// What the containers of a store's events are called; filled by attribution. 0 is "not looked at".
struct ContainerColumn {
    QList<QString> names;                          ///< by number: what container= compares with; empty for a hint
    QList<Attribution> attributions{};             ///< by number
    std::vector<std::vector<quint32>> bySegment{}; ///< empty until attributed
};

/// Logs with an index over all of their events. The text stays where it is and is read when it is shown.
///
/// Reading is const and may be done by several threads. Anonymous memory: about fifty bytes an event.
class AuditStore
{
public:
    /// Opens and indexes files, the oldest first whatever their order here: rotated logs are one log. An event that begins in one
    /// and ends in the next is one. Errors are those of LogSource::open(), for the first file that cannot be read.
    [[nodiscard]] static Result<AuditStore> open(const QStringList &files, const OpenOptions &options = {});
    /// The same with those events alone that the filter may hold for, where its texts tell them apart in the raw log; else with
    /// all. search() finds with this filter what it finds in all of the log. Of counts(), events and records are those that are
    /// here, lines those of the log. Their text is kept in memory where it is an eighth of the log or less. Not for attribution,
    /// which learns from the events around.
    [[nodiscard]] static Result<AuditStore> openMatching(const QStringList &files, const AuditFilter &filter,
                                                         const OpenOptions &options = {});
    [[nodiscard]] static AuditStore ofBytes(const QByteArray &text, const OpenOptions &options = {});
    [[nodiscard]] static AuditStore ofSources(std::vector<LogSource> sources, const OpenOptions &options = {},
                                              const AuditFilter *filter = nullptr);

    [[nodiscard]] const std::vector<LogSegment> &segments() const { return m_segments; }
    [[nodiscard]] const std::vector<LogSource> &sources() const { return m_sources; }
    [[nodiscard]] LogCounts counts() const;                     ///< of all segments; absorbed events are not counted twice
    [[nodiscard]] quint64 leftOut() const { return m_leftOut; } ///< bytes of the logs' beginning, for OpenOptions::mostMemory
    [[nodiscard]] size_t memory() const;                        ///< bytes of the index, and of that of the texts

    /// The records of an event, read from where they are. A log that was truncated meanwhile gives fewer. Of text at most
    /// LongestText.
    [[nodiscard]] AuditEvent read(EventRef ref) const;
    /// The same where the log was read already: `stretch` are the bytes from the event's first record to the next event's.
    [[nodiscard]] AuditEvent read(EventRef ref, QByteArrayView stretch) const;
    [[nodiscard]] const LogSegment &segmentOf(EventRef ref) const { return m_segments[ref.segment]; }
    /// Makes an index of the texts too, a TextIndex a segment: what reads records, free text and path=, then reads a small part
    /// of the log. It takes about as long as opening did, and may be done in a thread of its own while others search; they use it
    /// from when it is whole. Nothing is made where it is stopped, where the log gives less than it did, or where only some of
    /// its events are here. What is found is read from the log as it is then: text that was written into it afterwards may be
    /// missed.
    void indexTexts(const OpenOptions &options = {}) const;
    using TextIndexes = std::shared_ptr<const std::vector<TextIndex>>; ///< by segment
    [[nodiscard]] size_t textMemory() const;                           ///< bytes of these
    [[nodiscard]] TextIndexes texts() const;                           ///< null where there is none
    /// All events that are not part of another, in order.
    void forEach(const std::function<void(EventRef)> &visit) const;

    ContainerColumn containers;

private:
    LineContext m_context;
    LogCounts m_others; ///< lines of events that are not here
    quint64 m_leftOut = 0;
    std::vector<LogSource> m_sources;
    std::vector<LogSegment> m_segments;
    struct Texts { ///< apart, as a store can be moved
        std::mutex mutex;
        TextIndexes indexes;
    };
    std::unique_ptr<Texts> m_texts = std::make_unique<Texts>();
};

/// Lines of `stretch` that belong to the event: for a stretch that others' records lie in.
void appendLinesOf(const EventId &id, bool isText, QByteArrayView stretch, const LineContext &context, QByteArray &to);

} // namespace bulkhead::audit
