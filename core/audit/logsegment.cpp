// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/logsegment.h"

#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"

#include <algorithm>
#include <cstring>

// The indexer. What a log consists of almost entirely, records as auditd and the kernel write them today, goes through the three
// quick readers below; everything else through FieldReader, which knows any order and form. The quick readers give up at the
// first byte that is not where they expect it.
namespace bulkhead::audit {

namespace {

constexpr char EnrichmentMark = 0x1d;

/// Where a quick reader stands.
struct Cursor {
    const char *at;
    const char *end;

    template<size_t N>
    [[nodiscard]] bool take(const char (&literal)[N])
    {
        if (size_t(end - at) < N - 1 || std::memcmp(at, literal, N - 1) != 0)
            return false;
        at += N - 1;
        return true;
    }
    [[nodiscard]] bool number(quint64 &value)
    {
        const char *const from = at;
        value = 0;
        while (at < end && quint8(*at - '0') < 10 && at - from < 19)
            value = value * 10 + quint64(*at++ - '0');
        return at != from;
    }
    [[nodiscard]] bool hex(quint64 &value)
    {
        const char *const from = at;
        value = 0;
        for (; at < end && at - from < 16; ++at) {
            const char c = *at;
            if (quint8(c - '0') < 10)
                value = value * 16 + quint64(c - '0');
            else if (quint8((c | 0x20) - 'a') < 6)
                value = value * 16 + quint64((c | 0x20) - 'a' + 10);
            else
                break;
        }
        return at != from;
    }
    [[nodiscard]] bool skipWord()
    {
        const auto *const blank = static_cast<const char *>(std::memchr(at, ' ', size_t(end - at)));
        if (!blank)
            return false;
        at = blank + 1;
        return true;
    }
    /// A value in quotes or without.
    [[nodiscard]] bool skipValue()
    {
        if (at < end && *at == '"') {
            const auto *const quote = static_cast<const char *>(std::memchr(at + 1, '"', size_t(end - at - 1)));
            if (!quote)
                return false;
            at = quote + 1;
            return true;
        }
        const auto *const blank = static_cast<const char *>(std::memchr(at, ' ', size_t(end - at)));
        const char *const valueEnd = blank ? blank : end;
        const auto *const mark = static_cast<const char *>(std::memchr(at, EnrichmentMark, size_t(valueEnd - at)));
        at = mark ? mark : valueEnd;
        return true;
    }
};

/// Behind the next " comm=" or the like; `first` is a letter that is rare before it.
template<size_t N>
const char *find(const char *from, const char *end, const char (&literal)[N], char first)
{
    for (const char *at = from; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, first, size_t(end - at)));
        if (!at)
            return nullptr;
        if (size_t(end - at) >= N - 1 && std::memcmp(at, literal, N - 1) == 0)
            return at;
    }
    return nullptr;
}

bool isDigits(const char *at, int count)
{
    for (int i = 0; i < count; ++i) {
        if (quint8(at[i] - '0') >= 10)
            return false;
    }
    return true;
}

quint64 memoryOf(const auto &...vectors)
{
    return (... + (vectors.capacity() * sizeof(vectors[0])));
}

} // namespace

LogCounts &LogCounts::operator+=(const LogCounts &other)
{
    bytes += other.bytes;
    lines += other.lines;
    records += other.records;
    events += other.events;
    textLines += other.textLines;
    overlong += other.overlong;
    unidentified += other.unidentified;
    unknownTypes += other.unknownTypes;
    return *this;
}

EventId LogSegment::idOf(quint32 event) const
{
    return {time[event], serial[event], (flags[event] & (NoIdFlag | TextFlag)) == 0, nodes[shapes[shape[event]].node]};
}

quint32 LogSegment::macOf(quint32 event) const
{
    if ((flags[event] & MacFlag) == 0)
        return 0;
    const auto found = std::ranges::lower_bound(mac, event, {}, &Mac::event);
    return found == mac.end() || found->event != event ? 0 : found->text;
}

size_t LogSegment::memory() const
{
    return memoryOf(offset, time, serial, shape, call, pid, parent, who, program, tail, exit, flags, sizes, mac, pieces, shapes,
                    calls)
           + whoTexts.memory() + programTexts.memory() + tailTexts.memory() + macTexts.memory();
}

SegmentBuilder::SegmentBuilder(int source, quint64 base, quint64 expectedBytes, LineContext context, Gaps gaps)
    : m_context(std::move(context))
    , m_open{}
    , m_transitions{}
    , m_knownCalls{}
    , m_hasGaps(gaps == Gaps::Yes)
{
    m_segment.source = source;
    m_segment.base = base;
    m_segment.calls.push_back({});
    (void)nodeOf({});
    constexpr quint64 usualEvent = 700; // bytes; pages that stay untouched cost nothing
    const size_t expected = size_t(expectedBytes / usualEvent + 1);
    const auto reserve = [expected](auto &...columns) { (..., columns.reserve(expected)); };
    reserve(m_segment.offset, m_segment.time, m_segment.serial, m_segment.shape, m_segment.call, m_segment.pid, m_segment.parent,
            m_segment.who, m_segment.program, m_segment.tail, m_segment.exit, m_segment.flags);
}

quint32 SegmentBuilder::nodeOf(QByteArrayView node)
{
    auto &nodes = m_segment.nodes;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (node == nodes[i])
            return quint32(i);
    }
    nodes.push_back(node.toByteArray());
    m_rootShapes.push_back(quint32(m_segment.shapes.size()));
    m_segment.shapes.push_back({quint32(nodes.size() - 1), {}});
    return quint32(nodes.size() - 1);
}

quint32 SegmentBuilder::shapeWith(quint32 shape, quint16 type)
{
    Transition &known = m_transitions[(shape * 31 + type) % m_transitions.size()];
    if (known.used && known.from == shape && known.type == type)
        return known.to;
    LogSegment::Shape next = m_segment.shapes[shape];
    if (const auto place = std::ranges::lower_bound(next.types, type); place == next.types.end() || *place != type)
        next.types.insert(place, type);
    QByteArray key(reinterpret_cast<const char *>(&next.node), sizeof next.node);
    key.append(reinterpret_cast<const char *>(next.types.data()), qsizetype(next.types.size()) * qsizetype(sizeof(quint16)));
    auto found = m_shapeIds.constFind(key);
    if (found == m_shapeIds.constEnd()) {
        found = m_shapeIds.insert(key, quint32(m_segment.shapes.size()));
        m_segment.shapes.push_back(std::move(next));
    }
    known = {shape, *found, type, true};
    return *found;
}

quint16 SegmentBuilder::typeOf(QByteArrayView name)
{
    // a blank and "msg=audit(" follow: eight bytes can be loaded
    quint64 head = 0, tail = 0;
    std::memcpy(&head, name.data(), 8);
    if (name.size() < 8)
        head &= (quint64(1) << (unsigned(name.size()) * 8)) - 1; // little endian; elsewhere only the cache works less
    else
        std::memcpy(&tail, name.data() + name.size() - 8, 8);
    constexpr qsizetype covered = 16;
    if (name.size() > covered)
        return recordTypeNumber(name);
    KnownType &known = m_types[((head ^ tail) * 0x9e3779b97f4a7c15U >> 58U) ^ quint64(name.size() & 7)];
    if (known.head != head || known.tail != tail || known.size != name.size())
        known = {head, tail, quint16(name.size()), recordTypeNumber(name)};
    return known.number;
}

bool SegmentBuilder::readLogHead(QByteArrayView line, RecordHead &head)
{
    Cursor cursor{line.data(), line.data() + line.size()};
    if (cursor.take("node=")) {
        const char *const from = cursor.at;
        if (!cursor.skipWord())
            return false;
        head.node = {from, cursor.at - 1 - from};
    }
    QByteArrayView type;
    cursor.at = quickStamp({cursor.at, cursor.end - cursor.at}, type);
    if (!cursor.at)
        return false;
    head.type = typeOf(type);
    if (const qsizetype known = m_stamp.sizeAt(cursor.at, cursor.end); known > 0) {
        head.time = m_stamped.time;
        head.serial = m_stamped.serial;
        cursor.at += known;
    } else {
        const QByteArrayView stamp(cursor.at, cursor.end - cursor.at);
        qsizetype size = 0;
        if (stamp.size() > 17 && isDigits(stamp.data(), 10) && stamp[10] == '.' && isDigits(stamp.data() + 11, 3)
            && stamp[14] == ':') {
            Cursor digits{stamp.data(), stamp.data() + 10};
            quint64 seconds = 0, milliseconds = 0, serial = 0;
            (void)digits.number(seconds);
            digits = {stamp.data() + 11, stamp.data() + 14};
            (void)digits.number(milliseconds);
            digits = {stamp.data() + 15, stamp.data() + stamp.size()};
            if (digits.number(serial) && serial <= 0xffffffffU && digits.take(")")) {
                head.time = qint64(seconds * 1000 + milliseconds);
                head.serial = quint32(serial);
                size = digits.at - stamp.data();
            }
        }
        if (size == 0)
            size = scanStamp(stamp, head.time, head.serial);
        if (size == 0)
            return false;
        m_stamp.remember(stamp.first(size));
        m_stamped = head;
        cursor.at += size;
    }
    if (!cursor.take(":"))
        return false; // ausearch -i has a blank before it
    while (cursor.at < cursor.end && *cursor.at == ' ')
        ++cursor.at;
    head.form = RecordForm::Log;
    head.isKnown = head.time != 0 || head.serial != 0;
    head.body = cursor.at - line.data();
    return true;
}

void SegmentBuilder::addLines(QByteArrayView lines, quint64 offset)
{
    const char *at = lines.data();
    const char *const end = at + lines.size();
    while (at < end) {
        const auto *newline = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *const lineEnd = newline ? newline : end;
        const char *const next = newline ? newline + 1 : end;
        m_lineEnd = offset + quint64(next - lines.data());
        addLine({at, lineEnd - at}, offset + quint64(at - lines.data()));
        at = next;
    }
}

void SegmentBuilder::addOverlong(quint64 offset)
{
    ++m_segment.counts.lines;
    ++m_segment.counts.overlong;
    addText(offset);
}

void SegmentBuilder::addText(quint64 offset)
{
    ++m_segment.counts.textLines;
    if (m_inText && offset - m_segment.beginOf(m_current) < LongestText)
        return;
    const quint32 event = newEvent({}, 0, offset);
    m_segment.flags[event] |= TextFlag;
    m_inText = true;
}

void SegmentBuilder::addLine(QByteArrayView line, quint64 offset)
{
    ++m_segment.counts.lines;
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || line == "----")
        return; // what ausearch writes between events
    if (line.size() > LongestRecord) {
        ++m_segment.counts.overlong;
        addText(offset);
        return;
    }
    RecordHead head;
    if (!readLogHead(line, head)) {
        head = scanHead(line, m_context);
        if (!head.isRecord()) {
            addText(offset);
            return;
        }
    }
    addRecord(head, line, offset);
}

quint32 SegmentBuilder::newEvent(const RecordHead &head, quint32 node, quint64 offset)
{
    LogSegment &s = m_segment;
    s.offset.push_back(quint32(offset - s.base));
    s.time.push_back(head.time);
    s.serial.push_back(head.serial);
    s.shape.push_back(m_rootShapes[node]);
    s.call.push_back(0);
    s.pid.push_back(NoPid);
    s.parent.push_back(NoPid);
    s.who.push_back(0);
    s.program.push_back(0);
    s.tail.push_back(0);
    s.exit.push_back(0);
    s.flags.push_back(0);
    if (m_hasGaps)
        s.sizes.push_back(quint32(m_lineEnd - offset));
    m_current = s.size() - 1;
    return m_current;
}

quint32 SegmentBuilder::eventOf(const RecordHead &head, QByteArrayView line, quint64 offset)
{
    const quint32 node = head.node.isEmpty() ? 0 : nodeOf(head.node);
    if (!head.isKnown) {
        ++m_segment.counts.unidentified;
        const quint32 event = newEvent(head, node, offset);
        m_segment.flags[event] |= NoIdFlag;
        return event;
    }
    Open &open = m_open[(head.serial + node * 97) % m_open.size()]; // machines count beside each other
    if (!open.used || open.serial != head.serial || open.time != head.time || open.node != node) {
        open = {head.time, head.serial, newEvent(head, node, offset), node, true};
        return open.event;
    }
    if (m_hasGaps && open.event == m_current && offset == m_segment.endOf(open.event)) {
        m_segment.sizes[open.event] = quint32(m_lineEnd - m_segment.beginOf(open.event));
    } else if (open.event != m_current || m_hasGaps) {
        // in the middle of a later event
        m_segment.pieces.push_back({open.event, m_segment.source, offset, quint32(line.size())});
        m_segment.flags[open.event] |= PiecesFlag;
    }
    return open.event;
}

void SegmentBuilder::addRecord(const RecordHead &head, QByteArrayView line, quint64 offset)
{
    m_inText = false;
    ++m_segment.counts.records;
    m_segment.counts.unknownTypes += head.type == 0;
    const quint32 event = eventOf(head, line, offset);
    m_segment.shape[event] = shapeWith(m_segment.shape[event], head.type);
    switch (head.type) {
    case PathType:
    case CwdType:
    case ProctitleType:
    case ExecveType:
    case SockaddrType:
    case MmapType:
    case BprmFcapsType:
    case EoeType: return; // nothing that a column holds
    default: readBody(event, head, line.sliced(head.body));
    }
}

quint32 SegmentBuilder::callOf(quint32 arch, int number)
{
    auto &calls = m_segment.calls;
    const LogSegment::Call wanted{arch, number};
    quint32 &known = m_knownCalls[quint32(number) % m_knownCalls.size()];
    if (known != 0 && calls[known] == wanted)
        return known;
    const auto found = std::find(calls.begin() + 1, calls.end(), wanted);
    if (found == calls.end()) {
        constexpr size_t most = 8192; // more than all architectures have together: only a forged log gets there
        if (calls.size() >= most)
            return 0;
        calls.push_back(wanted);
        return known = quint32(calls.size() - 1);
    }
    return known = quint32(found - calls.begin());
}

void SegmentBuilder::readBody(quint32 event, const RecordHead &head, QByteArrayView body)
{
    bool isRead = false;
    if (head.form != RecordForm::Interpreted) {
        if (head.type == SyscallType)
            isRead = readSyscall(event, body);
        else if (head.type == SeccompType)
            isRead = readSeccomp(event, body);
        else if (head.type == AvcType)
            isRead = readAppArmor(event, body);
    }
    if (!isRead)
        readFields(event, head, body);
}

/// "arch=c000003e syscall=59 success=yes exit=0 a0=… a1=… a2=… a3=… items=2 ppid=1 pid=2 auid=… … ses=1 comm="x" exe="y" subj=…
/// key=…"
bool SegmentBuilder::readSyscall(quint32 event, QByteArrayView body)
{
    Cursor cursor{body.data(), body.data() + body.size()};
    quint64 arch = 0, number = 0, exit = 0, parent = 0, pid = 0;
    if (!cursor.take("arch=") || !cursor.hex(arch) || !cursor.take(" syscall=") || !cursor.number(number))
        return false;
    quint8 flags = 0;
    bool isNegative = false;
    if (cursor.take(" success=")) {
        if (cursor.take("yes"))
            flags = SuccessFlag | ExitFlag;
        else if (cursor.take("no"))
            flags = FailureFlag | ExitFlag;
        else
            return false;
        if (!cursor.take(" exit="))
            return false;
        isNegative = cursor.take("-");
        if (!cursor.number(exit))
            return false;
    }
    if (!cursor.take(" a0="))
        return false;
    for (int i = 0; i < 5; ++i) { // a0 to a3, items
        if (!cursor.skipWord())
            return false;
    }
    if (!cursor.take("ppid=") || !cursor.number(parent) || !cursor.take(" pid=") || !cursor.number(pid) || !cursor.take(" "))
        return false;
    const char *const who = cursor.at;
    if (!cursor.take("auid="))
        return false;
    const char *const program = find(who, cursor.end, "comm=", 'c');
    if (!program || program[-1] != ' ')
        return false;
    cursor.at = program + 5;
    if (!cursor.skipValue() || !cursor.take(" exe=") || !cursor.skipValue())
        return false;
    const char *const programEnd = cursor.at;
    const auto *enrichment = static_cast<const char *>(std::memchr(cursor.at, EnrichmentMark, size_t(cursor.end - cursor.at)));
    LogSegment &s = m_segment;
    s.call[event] = callOf(quint32(arch), int(number));
    s.flags[event] = quint8((s.flags[event] & ~(SuccessFlag | FailureFlag | ExitFlag)) | flags);
    s.exit[event] = isNegative ? -qint32(exit) : qint32(exit); // the log's own number is kept in the record
    s.parent[event] = quint32(parent);
    s.pid[event] = quint32(pid);
    s.who[event] = s.whoTexts.intern({who, program - 1 - who});
    s.program[event] = s.programTexts.intern({program, programEnd - program});
    addTail(event, QByteArrayView(programEnd, (enrichment ? enrichment : cursor.end) - programEnd));
    return true;
}

/// "auid=… uid=… gid=… ses=… subj=… pid=1 comm="x" exe="y" sig=0 arch=c000003e syscall=1 compat=0 ip=0x… code=0x7ffc0000"
bool SegmentBuilder::readSeccomp(quint32 event, QByteArrayView body)
{
    Cursor cursor{body.data(), body.data() + body.size()};
    const char *const who = cursor.at;
    quint64 pid = 0, arch = 0, number = 0;
    if (!cursor.take("auid="))
        return false;
    const char *const whoEnd = find(who, cursor.end, "pid=", 'p');
    if (!whoEnd || whoEnd[-1] != ' ')
        return false;
    cursor.at = whoEnd + 4;
    if (!cursor.number(pid) || !cursor.take(" "))
        return false;
    const char *const program = cursor.at;
    if (!cursor.take("comm=") || !cursor.skipValue() || !cursor.take(" exe=") || !cursor.skipValue())
        return false;
    const char *const programEnd = cursor.at;
    if (!cursor.take(" sig=") || !cursor.skipWord() || !cursor.take("arch=") || !cursor.hex(arch) || !cursor.take(" syscall=")
        || !cursor.number(number))
        return false;
    const char *const code = find(cursor.at, cursor.end, "code=", 'c');
    const char *const realCode = code && code[-1] == ' ' ? code : code ? find(code + 1, cursor.end, "code=", 'c') : nullptr;
    if (!realCode)
        return false;
    const auto *enrichment = static_cast<const char *>(std::memchr(realCode, EnrichmentMark, size_t(cursor.end - realCode)));
    LogSegment &s = m_segment;
    s.call[event] = callOf(quint32(arch), int(number));
    s.pid[event] = quint32(pid);
    s.who[event] = s.whoTexts.intern({who, whoEnd - 1 - who});
    s.program[event] = s.programTexts.intern({program, programEnd - program});
    addTail(event, QByteArrayView(realCode, (enrichment ? enrichment : cursor.end) - realCode));
    return true;
}

/// "apparmor="DENIED" operation="open" class="file" profile="x" name="/y" pid=1 comm="z" requested_mask="r" …"
bool SegmentBuilder::readAppArmor(quint32 event, QByteArrayView body)
{
    Cursor cursor{body.data(), body.data() + body.size()};
    const char *const mac = cursor.at;
    if (!cursor.take("apparmor=\""))
        return false;
    cursor.at = mac;
    const char *macEnd = nullptr;
    const char *programFrom = nullptr;
    quint64 pid = 0;
    bool hasPid = false;
    // each field once; a value in quotes may hold anything but a quote
    while (cursor.at < cursor.end && *cursor.at != EnrichmentMark) {
        const char *const name = cursor.at;
        const auto *equals = static_cast<const char *>(std::memchr(name, '=', size_t(cursor.end - name)));
        if (!equals || std::memchr(name, ' ', size_t(equals - name)))
            return false; // a word that stands alone
        const QByteArrayView field(name, equals - name);
        cursor.at = equals + 1;
        static constexpr QByteArrayView first("npcaukse"); // of those that are looked for
        if (!first.contains(*name)) {
            if (!cursor.skipValue())
                return false;
            while (cursor.at < cursor.end && *cursor.at == ' ')
                ++cursor.at;
            continue;
        }
        if (!macEnd && (field == "name" || field == "pid" || field == "parent"))
            macEnd = name;
        if (field == "pid") {
            hasPid = cursor.number(pid);
        } else {
            if (field == "comm")
                programFrom = name;
            else if (field == "ppid" || field == "auid" || field == "uid" || field == "key" || field == "subj" || field == "exe")
                return false;
            if (!cursor.skipValue())
                return false;
        }
        if (field == "comm") {
            const QByteArrayView program(programFrom, cursor.at - programFrom);
            if (m_segment.call[event] == 0)
                m_segment.program[event] = m_segment.programTexts.intern(program);
        }
        while (cursor.at < cursor.end && *cursor.at == ' ')
            ++cursor.at;
    }
    if (!macEnd)
        macEnd = cursor.at;
    if (hasPid && m_segment.pid[event] == NoPid)
        m_segment.pid[event] = quint32(pid);
    setMac(event, QByteArrayView(mac, macEnd - mac).trimmed());
    return true;
}

/// CONFIG_CHANGE and SYSCALL may both have a key, and one of them none.
void SegmentBuilder::addTail(quint32 event, QByteArrayView text)
{
    quint32 &tail = m_segment.tail[event];
    SpanTable &texts = m_segment.tailTexts;
    if (tail == 0) {
        tail = texts.intern(text);
        return;
    }
    constexpr qsizetype longest = 1024; // the records have all of it
    const QByteArrayView known = texts.at(tail);
    if (!known.contains(text) && known.size() + text.size() < longest)
        tail = texts.intern(known.toByteArray() + ' ' + text.toByteArray());
}

void SegmentBuilder::setMac(quint32 event, QByteArrayView text)
{
    LogSegment &s = m_segment;
    if (s.flags[event] & MacFlag)
        return; // the first one speaks for the event; the records have all
    s.flags[event] |= MacFlag;
    s.mac.push_back({event, s.macTexts.intern(text)});
}

void SegmentBuilder::readFields(quint32 event, const RecordHead &head, QByteArrayView body)
{
    LogSegment &s = m_segment;
    QByteArray who, program, tail, mac;
    quint32 arch = 0;
    int call = -1;
    QByteArray callName;
    const bool isAnchor = head.type == SyscallType || head.type == SeccompType;
    FieldReader reader(body, head.form);
    const auto addTo = [](QByteArray &text, const Field &field) {
        text += (text.isEmpty() ? "" : " ") + field.name.toByteArray() + '=';
        text += field.quoting == Quoting::Bare ? field.value.toByteArray() : '"' + field.value.toByteArray() + '"';
    };
    while (const auto field = reader.next()) {
        if (field->isEnriched)
            break;
        const QByteArrayView name = field->name, value = field->value;
        if (name.isEmpty()) {
            if (head.type == AvcType || head.type == UserAvcType)
                mac += (mac.isEmpty() ? "" : " ") + value.toByteArray();
        } else if (name == "auid" || name == "uid" || name == "gid" || name == "euid" || name == "suid" || name == "fsuid"
                   || name == "egid" || name == "sgid" || name == "fsgid" || name == "tty" || name == "ses" || name == "acct"
                   || name == "terminal") {
            addTo(who, *field);
        } else if (name == "comm" || name == "exe") {
            addTo(program, *field);
        } else if (name == "key" || name == "subj" || name == "code" || name == "op" || name == "unit") {
            addTo(tail, *field);
        } else if (name == "apparmor" || name == "operation" || name == "profile" || name == "class" || name == "info"
                   || name == "scontext" || name == "tcontext" || name == "tclass" || name == "label") {
            addTo(mac, *field);
        } else if (name == "pid" || name == "ppid") {
            bool ok = false;
            const quint32 pid = value.toUInt(&ok);
            quint32 &column = name == "pid" ? s.pid[event] : s.parent[event];
            if (ok && (column == NoPid || isAnchor) && !(field->isInner && column != NoPid))
                column = pid;
        } else if (name == "arch") {
            bool ok = false;
            arch = value.toByteArray().toUInt(&ok, 16);
            if (!ok)
                arch = archFromName(value);
        } else if (name == "syscall") {
            bool ok = false;
            call = value.toInt(&ok);
            if (!ok) {
                call = -1;
                callName = value.toByteArray();
            }
        } else if (name == "success" || name == "res" || name == "result") {
            if (value == "yes" || value == "success" || value == "1")
                s.flags[event] |= SuccessFlag;
            else if (value == "no" || value == "failed" || value == "0")
                s.flags[event] |= FailureFlag;
        } else if (name == "exit") {
            bool ok = false;
            qint64 exit = value.toLongLong(&ok);
            if (!ok) { // "ENOENT(No such file or directory)" of ausearch -i
                const qsizetype bracket = value.indexOf('(');
                if (const auto number = errnoNumber(bracket < 0 ? value : value.first(bracket))) {
                    exit = -*number;
                    ok = true;
                }
            }
            if (ok) {
                s.exit[event] = qint32(exit);
                s.flags[event] |= ExitFlag;
            }
        }
    }
    if (!callName.isEmpty())
        call = syscallNumber(arch, callName).value_or(-1);
    if (call >= 0 && (isAnchor || s.call[event] == 0))
        s.call[event] = callOf(arch, call);
    if (!who.isEmpty() && (isAnchor || s.who[event] == 0))
        s.who[event] = s.whoTexts.intern(who);
    if (!program.isEmpty() && (isAnchor || s.program[event] == 0))
        s.program[event] = s.programTexts.intern(program);
    if (!tail.isEmpty())
        addTail(event, tail);
    if (!mac.isEmpty())
        setMac(event, mac);
}

LogSegment SegmentBuilder::finish(quint64 end)
{
    LogSegment &s = m_segment;
    s.end = end;
    s.counts.bytes = end - s.base;
    s.counts.events = s.size();
    std::ranges::stable_sort(s.pieces, {}, &LogSegment::Piece::event);
    std::ranges::stable_sort(s.mac, {}, &LogSegment::Mac::event);
    const auto squeeze = [](auto &...columns) { (..., columns.shrink_to_fit()); };
    squeeze(s.offset, s.time, s.serial, s.shape, s.call, s.pid, s.parent, s.who, s.program, s.tail, s.exit, s.flags, s.sizes,
            s.mac);
    s.whoTexts.squeeze();
    s.programTexts.squeeze();
    s.tailTexts.squeeze();
    s.macTexts.squeeze();
    return std::move(m_segment);
}

} // namespace bulkhead::audit
