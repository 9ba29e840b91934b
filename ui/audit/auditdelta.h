// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditfilter.h"
#include "core/audit/eventassembler.h"
#include "core/audit/eventrow.h"
#include "core/audit/livelog.h"
#include "core/audit/timehistogram.h"

// What the page asks its worker, and what it is told. Values that go from thread to thread.
namespace bulkhead::ui {

/// A row of the table: which event, and where repeats are one row, how many.
struct AuditRow {
    quint64 chunk = 0;
    audit::EventRef ref;
    qint64 time = 0; ///< of the last one, milliseconds since 1970
    quint64 count = 1;
    qint64 first = 0;                               ///< of several: time of the first one
    std::shared_ptr<const audit::EventRow> shown{}; ///< of several, or sorted: the last one, decoded already
};

enum class AuditColumn : quint8 {
    Time,
    Count,
    Container,
    Process,
    Pid,
    User,
    What,
    Object,
    Result,
    Key,
    Profile,
    First,
    Sentence
};
inline constexpr int AuditColumns = 13;

/// Which events are to be shown, and how.
struct AuditQuestion {
    quint64 number = 0;
    audit::AuditFilter filter;
    qint64 from = 0, to = 0; ///< milliseconds since 1970, `to` excluded; 0 = no limit
    bool groups = false;     ///< repeats are one row
    AuditColumn sort = AuditColumn::Time;
    bool descends = false; ///< of another column than the time; that is turned around by who shows it
};

/// What there is, and what is not.
struct AuditTally {
    quint64 events = 0;    ///< that were read; some may be forgotten
    quint64 matching = 0;  ///< of them
    quint64 hidden = 0;    ///< match, but are older than what the table takes
    quint64 forgotten = 0; ///< had to go out of the ring
    quint64 waiting = 0;   ///< came while the table stands still
    quint64 textLines = 0;
    quint64 leftOut = 0;  ///< bytes of a log that there is no memory for
    quint64 overruns = 0; ///< how often the kernel dropped records before they were read
    audit::StreamLosses losses;
    size_t memory = 0; ///< bytes of ring and index
};

/// A change of what the table shows. Rows are numbered from its beginning.
struct AuditDelta {
    quint64 source = 0, question = 0;
    bool isReset = false;   ///< everything before is gone
    bool isWhole = false;   ///< nothing more comes but what happens from now on
    bool isPreview = false; ///< the end of a file whose index is being made
    quint64 firstChunk = 0;
    std::vector<std::pair<quint64, audit::AuditChunk>> chunks; ///< new ones, or grown
    quint64 dropped = 0;                                       ///< rows from the beginning
    std::vector<AuditRow> appended;
    std::vector<std::pair<quint64, AuditRow>> changed;
    audit::TimeHistogram histogram;
    AuditTally tally;
    QStringList keys, containers; ///< for completion, with a reset
};
using AuditDeltaPtr = std::shared_ptr<const AuditDelta>;

/// What the worker is at.
struct AuditProgress {
    enum class State : quint8 { Idle, Opening, Open, Following, Failed };
    quint64 source = 0;
    State state = State::Idle;
    quint64 done = 0, all = 0; ///< bytes, while it opens
    std::optional<Error> error;
    friend bool operator==(const AuditProgress &, const AuditProgress &) = default;
};

[[nodiscard]] inline audit::Attribution attributionIn(const audit::AuditStore &store, audit::EventRef ref)
{
    const audit::ContainerColumn &column = store.containers;
    return ref.segment < column.bySegment.size() ? column.attributions.at(column.bySegment[ref.segment][ref.event])
                                                 : audit::Attribution();
}

} // namespace bulkhead::ui

Q_DECLARE_METATYPE(bulkhead::ui::AuditDeltaPtr)
