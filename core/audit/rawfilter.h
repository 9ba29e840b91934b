// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditfilter.h"
#include "core/audit/logsegment.h"
#include "core/audit/quickhead.h"
#include "core/audit/textsearch.h"

#include <array>
#include <atomic>

namespace bulkhead::audit {

/// What must stand in the bytes of a log for an event to match: one of some texts, as they are or in hexadecimal, as the kernel
/// writes what has unsafe bytes, and several keys of one rule. Finds every event that matches, and some more.
class RawFilter
{
public:
    /// Nothing where the filter has no such texts, or where they are so short that they are everywhere.
    [[nodiscard]] static std::optional<RawFilter> of(const AuditFilter &filter);

    /// Goes through lines and says of each whether a text begins in it.
    class Scan
    {
    public:
        Scan(const RawFilter &filter, QByteArrayView lines);
        /// `end` is behind the line; lines in their order.
        [[nodiscard]] bool isIn(qsizetype begin, qsizetype end)
        {
            if (m_nearest < begin)
                findFrom(begin);
            return m_nearest < end;
        }

    private:
        void findFrom(qsizetype begin);

        const RawFilter &m_filter;
        QByteArrayView m_lines;
        std::vector<qsizetype> m_next; ///< where each text is found next
        qsizetype m_nearest = -1;      ///< the least of them
    };

    /// A line that is no record may match: the filter has free text.
    [[nodiscard]] bool findsText() const { return m_findsText; }

private:
    struct Needle {
        TextNeedle text;
        std::vector<QByteArray> keys{}; ///< where not empty, the text is "key=", and one of these is the value or a part of it
        [[nodiscard]] qsizetype worth() const;
        [[nodiscard]] bool isKeyIn(QByteArrayView value) const;
    };
    struct Needles {
        std::vector<Needle> list;
        bool findsText = false;
    };
    [[nodiscard]] static std::optional<Needles> needlesOf(const FilterNode &node);
    [[nodiscard]] static std::optional<Needles> needlesOfTest(const FilterNode &test);
    [[nodiscard]] qsizetype find(const Needle &needle, QByteArrayView lines, qsizetype from) const;

    std::vector<Needle> m_needles;
    bool m_findsText = false;
};

/// Where events of a stretch of a log are that may match.
struct RawMatches {
    struct Run {                      ///< lines of one event beside each other
        quint32 offset = 0, size = 0; ///< from the stretch's beginning, bytes
        quint32 serial = 0;
    };
    std::vector<Run> runs;       ///< of all records that tell a serial
    std::vector<Run> alone;      ///< records without one that a text was found in: each is an event
    std::vector<quint32> wanted; ///< serials of the records that a text was found in
    std::vector<Run> kept;       ///< those of `runs` whose text is kept, each whole or from its beginning on
    QByteArray text;             ///< of `kept`, one behind the other
    LogCounts counts;            ///< of lines; records and events are not counted here
    bool isIncomplete = false;   ///< a text was found where only reading all tells: in lines that are no records
};

/// Finds them. Given lines as SegmentBuilder is.
class RawScanner
{
public:
    /// `room` is for all scanners of a log: the bytes of text that may still be kept. Where they are used up, nothing is.
    RawScanner(const RawFilter &filter, quint64 base, quint64 expectedBytes, LineContext context, std::atomic<qint64> &room);

    void addLines(QByteArrayView lines, quint64 offset);
    void addOverlong(quint64 offset);
    [[nodiscard]] RawMatches finish(quint64 end);

private:
    void addLine(QByteArrayView line, quint64 offset, quint32 size, bool isFound);
    [[nodiscard]] bool readSerial(QByteArrayView line, quint32 &serial);
    void addRun(quint64 offset, quint32 size, quint32 serial)
    {
        const auto place = quint32(offset - m_base);
        std::vector<RawMatches::Run> &runs = m_matches.runs;
        if (!runs.empty() && runs.back().serial == serial && runs.back().offset + runs.back().size == place)
            runs.back().size += size;
        else
            runs.push_back({place, size, serial});
    }
    void keepText(bool isFound);

    const RawFilter &m_filter;
    quint64 m_base;
    QByteArrayView m_lines; ///< those that are gone through
    quint64 m_linesAt = 0;  ///< where they begin
    std::atomic<qint64> &m_room;
    LineContext m_context;
    RawMatches m_matches;
    KnownStamp m_stamp;
    quint32 m_serial = 0; ///< of that
};

} // namespace bulkhead::audit
