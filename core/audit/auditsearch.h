// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditfilter.h"
#include "core/audit/auditstore.h"

namespace bulkhead::audit {

/// Which events of a segment, a bit each.
using EventBits = std::vector<quint64>;

/// The events of one segment that a filter holds for. Pure but for reading the log where the filter needs records.
[[nodiscard]] EventBits matchingEvents(const AuditFilter &filter, const AuditStore &store, quint32 segment,
                                       std::stop_token stop = {});

struct SearchOptions {
    int threads = 0; ///< for filters that read records; 0: as many as the machine has processors
    std::stop_token stop{};
};

/// Searches a log, and gives what it found segment by segment in the order of the log while it goes on; `found` returns false to
/// end it. Called in the caller's thread, also with nothing found: then a caller can show how far it is.
void search(const AuditFilter &filter, const AuditStore &store,
            const std::function<bool(quint32 segment, const std::vector<quint32> &events)> &found,
            const SearchOptions &options = {});

/// All at once.
[[nodiscard]] std::vector<EventRef> findAll(const AuditFilter &filter, const AuditStore &store,
                                            const SearchOptions &options = {});

/// How many events there are by something: type, key, comm, syscall. Most first.
struct Tally {
    QByteArray text;
    quint64 count = 0;
};
struct LogSummary {
    quint64 events = 0;
    qint64 first = 0, last = 0;                             ///< least and greatest time, milliseconds since 1970
    QList<Tally> types;                                     ///< events that have a record of the type
    QList<Tally> keys, programs, calls, appArmor, failures; ///< failures: calls that did not succeed
};
/// From the index alone.
[[nodiscard]] LogSummary summarize(const AuditStore &store);

/// Keys of all rules that any event tells, sorted.
[[nodiscard]] QList<QByteArray> keysOf(const AuditStore &store);

/// Whether something was refused, as EventFacts::isRefusal(), from the index alone.
[[nodiscard]] bool isRefusal(const LogSegment &segment, quint32 event);

// What the index's texts hold.
/// The bytes of a field of "auid=… uid=…" and the like, decoded; nothing where it is not there.
[[nodiscard]] std::optional<QByteArray> fieldOfText(QByteArrayView text, QByteArrayView name);
/// The keys of "… key=…": none, one, or several joined by the byte 1.
[[nodiscard]] QList<QByteArray> keysOfText(QByteArrayView text);

} // namespace bulkhead::audit
