// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditevent.h"

#include <list>
#include <unordered_map>

namespace bulkhead::audit {

struct AssemblyLimits {
    /// Milliseconds without another record after which an event is taken to be whole. auditd waits two seconds, because it judges
    /// by the clock of events; this one judges by when records arrive.
    qint64 quiet = 50;
    qsizetype openEvents = 1024;
    qsizetype bytesOfOne = 1 << 20;
    qsizetype bytesOfAll = 16 << 20;
};

/// What did not come, or not as it should.
struct StreamLosses {
    quint64 missingSerials = 0; ///< of events that never came; the kernel drops without a word where a reader is too slow
    quint64 lostByKernel = 0;   ///< that it told itself: "audit_lost=5", "36 callbacks suppressed"
    quint64 forced = 0;         ///< events given out before they were known to be whole, because there were too many
    quint64 textLines = 0;      ///< that were no records

    [[nodiscard]] bool any() const { return missingSerials + lostByKernel + forced > 0; }
    friend bool operator==(const StreamLosses &, const StreamLosses &) = default;
};

/// Puts the records of a live stream together to events, interleaved and out of order as they come. Memory is bounded. Clocks are
/// arguments: milliseconds of any clock that does not go back.
class EventAssembler
{
public:
    explicit EventAssembler(AssemblyLimits limits = {}, LineContext context = {});

    /// A line of a log without its end.
    void addLine(QByteArrayView line, qint64 now);
    /// A netlink message; it becomes a line as auditd would write it.
    void addNetlink(quint16 type, QByteArrayView payload, qint64 now);

    /// Events that are whole, in the order in which they became so.
    [[nodiscard]] QList<AuditEvent> takeComplete(qint64 now);
    /// When takeComplete() will have more without another record: for a timer. Absent where nothing is open.
    [[nodiscard]] std::optional<qint64> nextDeadline() const;
    /// Everything that is open: the stream has ended.
    [[nodiscard]] QList<AuditEvent> takeAll();

    [[nodiscard]] const StreamLosses &losses() const { return m_losses; }
    [[nodiscard]] qsizetype openBytes() const { return m_bytes; }

private:
    struct Open {
        AuditEvent event;
        qint64 last = 0; ///< when its last record came
    };
    void add(const RecordHead &head, QByteArrayView line, qint64 now);
    void complete(std::list<Open>::iterator open);
    [[nodiscard]] std::list<Open>::iterator findOpen(const RecordHead &head);
    void seeSerial(const RecordHead &head);

    AssemblyLimits m_limits;
    LineContext m_context;
    std::list<Open> m_open;                                                 ///< by the time of the last record, oldest first
    std::unordered_multimap<quint32, std::list<Open>::iterator> m_bySerial; ///< all of m_open
    QList<AuditEvent> m_complete;
    StreamLosses m_losses;
    qsizetype m_bytes = 0;
    struct Highest {
        qint64 time = 0;
        quint32 serial = 0;
    };
    QHash<QByteArray, Highest> m_highest; ///< by node: each machine counts by itself
};

/// How many events the kernel says it dropped: "audit: audit_lost=5 audit_rate_limit=0 …", "… 36 callbacks suppressed". 0 for any
/// other line.
[[nodiscard]] quint64 lossToldBy(QByteArrayView line);
/// Whether no further record of the event follows one of this type (audit-userspace, common/common.c: audit_is_last_record).
[[nodiscard]] bool isLastRecord(quint16 type);

} // namespace bulkhead::audit
