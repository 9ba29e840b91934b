// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditrecord.h"
#include "core/audit/quickhead.h"
#include "core/audit/spantable.h"

#include <QHash>

#include <array>
#include <vector>

namespace bulkhead::audit {

/// What was read, and what of it is no audit record: nothing is dropped without being counted.
struct LogCounts {
    quint64 bytes = 0, lines = 0, records = 0, events = 0;
    quint64 textLines = 0;    ///< no records; kept and shown as text
    quint64 overlong = 0;     ///< of these, longer than any record
    quint64 unidentified = 0; ///< records whose time and serial are not known, each an event of its own
    quint64 unknownTypes = 0; ///< records of a type that has no name here

    LogCounts &operator+=(const LogCounts &other);
    friend bool operator==(const LogCounts &, const LogCounts &) = default;
};

enum EventFlag : quint8 {
    SuccessFlag = 1,  ///< success=yes, res=success
    FailureFlag = 2,  ///< success=no, res=failed
    PiecesFlag = 4,   ///< has records elsewhere: LogSegment::pieces
    AbsorbedFlag = 8, ///< belongs to an event of another segment, which has it as a piece
    TextFlag = 16,    ///< lines that are no records
    NoIdFlag = 32,
    MacFlag = 64, ///< has an entry in LogSegment::mac
    ExitFlag = 128,
};

inline constexpr quint32 NoPid = 0xffffffff;
/// Bytes of lines that are no records in one event, and what is read of a line without an end.
inline constexpr quint64 LongestText = 64 * 1024;

/// The index of a stretch of a log: a row an event in columns, texts that repeat as numbers. About fifty bytes an event.
struct LogSegment {
    struct Shape { ///< which records an event has
        quint32 node = 0;
        std::vector<quint16> types; ///< ascending, each once
    };
    struct Call {
        quint32 arch = 0;
        int number = -1;
        friend bool operator==(const Call &, const Call &) = default;
    };
    struct Piece {
        quint32 event = 0;
        int source = 0;
        quint64 offset = 0; ///< in the source
        quint32 size = 0;
    };
    struct Mac {
        quint32 event = 0;
        quint32 text = 0; ///< in macTexts
    };

    int source = 0;
    quint64 base = 0, end = 0;   ///< bytes of the source
    std::vector<quint32> offset; ///< of the first record, from base
    std::vector<qint64> time;
    std::vector<quint32> serial, shape, call, pid, parent, who, program, tail;
    std::vector<qint32> exit;
    std::vector<quint8> flags;
    std::vector<quint32> sizes; ///< bytes; where only some of the log's events are here, else empty
    std::vector<Mac> mac;       ///< by event
    std::vector<Piece> pieces;  ///< by event
    std::vector<Shape> shapes;
    std::vector<Call> calls; ///< 0 is none
    std::vector<QByteArray> nodes;
    SpanTable whoTexts;     ///< "auid=… uid=… gid=… … tty=… ses=…", as the record has it
    SpanTable programTexts; ///< "comm=… exe=…"
    SpanTable tailTexts;    ///< "subj=… key=…", or "code=…" of SECCOMP
    SpanTable macTexts;     ///< "apparmor=… operation=… profile=…", or SELinux's words
    LogCounts counts;

    [[nodiscard]] quint32 size() const { return quint32(offset.size()); }
    [[nodiscard]] quint64 beginOf(quint32 event) const { return base + offset[event]; }
    [[nodiscard]] quint64 endOf(quint32 event) const
    {
        return !sizes.empty() ? beginOf(event) + sizes[event] : event + 1 < size() ? base + offset[event + 1] : end;
    }
    [[nodiscard]] EventId idOf(quint32 event) const;
    [[nodiscard]] quint32 macOf(quint32 event) const; ///< in macTexts; 0 where there is none
    [[nodiscard]] size_t memory() const;              ///< bytes
};

/// Makes a segment of lines. One thread; several builders work beside each other.
class SegmentBuilder
{
public:
    enum class Gaps : quint8 { No, Yes }; ///< whether only some of the lines are given
    SegmentBuilder(int source, quint64 base, quint64 expectedBytes, LineContext context = {}, Gaps gaps = Gaps::No);

    /// Whole lines with their ends, the last one perhaps without; `offset` is where they begin in the source.
    void addLines(QByteArrayView lines, quint64 offset);
    /// The beginning of a line that is longer than any record; the rest of it is not given.
    void addOverlong(quint64 offset);
    [[nodiscard]] LogSegment finish(quint64 end);

private:
    struct Open {
        qint64 time = 0;
        quint32 serial = 0, event = 0, node = 0;
        bool used = false;
    };
    struct KnownType {
        quint64 head = 0, tail = 0; ///< the first and the last eight letters
        quint16 size = 0, number = 0;
    };
    struct Transition {
        quint32 from = 0, to = 0;
        quint16 type = 0;
        bool used = false;
    };

    void addLine(QByteArrayView line, quint64 offset);
    void addRecord(const RecordHead &head, QByteArrayView line, quint64 offset);
    void addText(quint64 offset);
    [[nodiscard]] bool readLogHead(QByteArrayView line, RecordHead &head);
    [[nodiscard]] quint16 typeOf(QByteArrayView name);
    [[nodiscard]] quint32 nodeOf(QByteArrayView node);
    [[nodiscard]] quint32 shapeWith(quint32 shape, quint16 type);
    [[nodiscard]] quint32 newEvent(const RecordHead &head, quint32 node, quint64 offset);
    [[nodiscard]] quint32 eventOf(const RecordHead &head, QByteArrayView line, quint64 offset);
    [[nodiscard]] quint32 callOf(quint32 arch, int number);
    void readBody(quint32 event, const RecordHead &head, QByteArrayView body);
    [[nodiscard]] bool readSyscall(quint32 event, QByteArrayView body);
    [[nodiscard]] bool readSeccomp(quint32 event, QByteArrayView body);
    [[nodiscard]] bool readAppArmor(quint32 event, QByteArrayView body);
    void readFields(quint32 event, const RecordHead &head, QByteArrayView body);
    void addTail(quint32 event, QByteArrayView text);
    void setMac(quint32 event, QByteArrayView text);

    LogSegment m_segment;
    LineContext m_context;
    std::array<Open, 256> m_open; ///< by serial: records of an event are close to each other
    std::array<KnownType, 64> m_types;
    std::array<Transition, 1024> m_transitions;
    std::array<quint32, 512> m_knownCalls;
    std::vector<quint32> m_rootShapes; ///< by node
    QHash<QByteArray, quint32> m_shapeIds;
    KnownStamp m_stamp;
    RecordHead m_stamped;
    quint32 m_current = 0;
    quint64 m_lineEnd = 0; ///< in the source, behind its newline
    bool m_hasGaps;
    bool m_inText = false;
};

} // namespace bulkhead::audit
