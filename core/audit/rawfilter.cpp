// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/rawfilter.h"

#include "core/audit/quickhead.h"
#include "core/audit/recordtypes.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <sys/mman.h>
#include <unistd.h>

namespace bulkhead::audit {

namespace {

constexpr qsizetype ShortestNeedle = 3; // bytes
constexpr char KeySeparator = 1;        // between several keys of one rule
constexpr qsizetype HugePage = 2 << 20; // bytes
constexpr qsizetype Nowhere = std::numeric_limits<qsizetype>::max();

/// Whether a value stands in one piece wherever the index or a record has it: it is one word.
bool isPlainWord(QByteArrayView value)
{
    return value.size() >= ShortestNeedle && std::ranges::none_of(value, [](char c) {
               return quint8(c) <= ' ' || c == '"' || c == '\'' || c == '{' || c == '}' || c == '(' || c == ')' || c == '='
                      || c == ',';
           });
}

/// Whether a key may go on with it: then it is another one.
bool isOfAKey(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool beginsWithKey(QByteArrayView text, const QByteArray &key)
{
    return text.startsWith(key) && (text.size() == key.size() || !isOfAKey(text[key.size()]));
}

/// Memory that is filled from its beginning is had five hundred times as seldom, where the machine has large pages.
void adviseHugePages(char *begin, qsizetype size)
{
    const auto page = quintptr(::sysconf(_SC_PAGESIZE));
    const auto lead = qsizetype((page - reinterpret_cast<quintptr>(begin) % page) % page);
    const qsizetype whole = (size - lead) / qsizetype(page) * qsizetype(page);
    if (whole > 0)
        ::madvise(begin + lead, size_t(whole), MADV_HUGEPAGE);
}

} // namespace

std::optional<RawFilter> RawFilter::of(const AuditFilter &filter)
{
    auto needles = needlesOf(filter.root());
    if (!needles || needles->list.empty())
        return std::nullopt;
    RawFilter raw;
    raw.m_needles = std::move(needles->list);
    raw.m_findsText = needles->findsText;
    return raw;
}

std::optional<RawFilter::Needles> RawFilter::needlesOf(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::All: { // one of them is enough: that which is rarest, by its length
        std::optional<Needles> best;
        const auto worth = [](const Needles &needles) {
            qsizetype least = Nowhere;
            for (const Needle &needle : needles.list)
                least = std::min(least, needle.worth());
            return least;
        };
        for (const FilterNode &child : node.children) {
            if (auto needles = needlesOf(child); needles && (!best || worth(*needles) > worth(*best)))
                best = std::move(needles);
        }
        return best;
    }
    case FilterNode::Kind::Any: { // each may be the one that holds
        Needles all;
        for (const FilterNode &child : node.children) {
            auto needles = needlesOf(child);
            if (!needles)
                return std::nullopt;
            std::ranges::move(needles->list, std::back_inserter(all.list));
            all.findsText = all.findsText || needles->findsText;
        }
        return all;
    }
    case FilterNode::Kind::Not: return std::nullopt;
    case FilterNode::Kind::Text: {
        const QByteArray text = node.values.first().toUtf8();
        if (text.size() < ShortestNeedle || text.contains('\n') || text.contains('\r'))
            return std::nullopt;
        Needles needles{.list = {}, .findsText = true};
        const TextSearch search(text);
        for (const TextNeedle &needle : search.spellings())
            needles.list.push_back({needle});
        return needles;
    }
    case FilterNode::Kind::Test: return needlesOfTest(node);
    }
    return std::nullopt;
}

std::optional<RawFilter::Needles> RawFilter::needlesOfTest(const FilterNode &test)
{
    if (test.op != FilterOperator::Equal)
        return std::nullopt;
    Needles needles;
    for (const QString &value : test.values) {
        const QByteArray bytes = value.toUtf8();
        switch (test.field) {
        case FilterField::Type: {
            const quint16 number = recordTypeNumber(value.toUpper().toLatin1());
            // a program's own lines are taken for USER_AVC by what they say
            if (number == 0 || number == UserAvcType)
                return std::nullopt;
            needles.list.push_back({TextNeedle(recordTypeName(number), Qt::CaseSensitive)});
            needles.list.push_back({TextNeedle(QByteArray::number(number), Qt::CaseSensitive)});
            break;
        }
        case FilterField::Key:
            if (!isPlainWord(bytes))
                return std::nullopt;
            if (needles.list.empty())
                needles.list.push_back({TextNeedle("key=", Qt::CaseSensitive)});
            needles.list.front().keys.push_back(bytes);
            break;
        case FilterField::Program:
        case FilterField::Tail:
        case FilterField::Mac:
        case FilterField::Path:
            if (!isPlainWord(bytes))
                return std::nullopt;
            needles.list.push_back({TextNeedle(bytes, Qt::CaseSensitive)});
            needles.list.push_back({TextNeedle(bytes.toHex().toUpper(), Qt::CaseSensitive)});
            break;
        default: return std::nullopt;
        }
    }
    return needles;
}

qsizetype RawFilter::Needle::worth() const
{
    qsizetype least = keys.empty() ? text.size() : Nowhere;
    for (const QByteArray &key : keys)
        least = std::min(least, key.size() + ShortestNeedle); // it stands at fewer places than a text of its length
    return least;
}

/// `value` is all of the line behind "key=".
bool RawFilter::Needle::isKeyIn(QByteArrayView value) const
{
    const auto isWanted = [this](QByteArrayView text) {
        return std::ranges::any_of(keys, [&](const QByteArray &key) { return beginsWithKey(text, key); });
    };
    const char first = value.isEmpty() ? ' ' : value.front();
    if (isWanted(first == '"' || first == '\'' || first == '{' ? value.sliced(1) : value))
        return true;
    for (qsizetype at = value.indexOf(KeySeparator); at >= 0; at = value.indexOf(KeySeparator, at + 1)) {
        if (isWanted(value.sliced(at + 1)))
            return true;
    }
    qsizetype digits = 0;
    while (digits < value.size()
           && ((value[digits] >= '0' && value[digits] <= '9') || (value[digits] >= 'A' && value[digits] <= 'F')))
        ++digits;
    if (digits < 2 * ShortestNeedle || digits % 2 != 0)
        return false;
    const QList<QByteArray> parts = decodeHex(value.first(digits)).split(KeySeparator);
    return std::ranges::any_of(parts, [&](const QByteArray &part) { return std::ranges::find(keys, part) != keys.end(); });
}

qsizetype RawFilter::find(const Needle &needle, QByteArrayView lines, qsizetype from) const
{
    for (;;) {
        const qsizetype found = needle.text.indexIn(lines.sliced(from));
        if (found < 0)
            return Nowhere;
        const qsizetype at = from + found;
        if (needle.keys.empty())
            return at;
        const QByteArrayView rest = lines.sliced(at + needle.text.size());
        const auto *newline = static_cast<const char *>(std::memchr(rest.data(), '\n', size_t(rest.size())));
        if (needle.isKeyIn(newline ? rest.first(newline - rest.data()) : rest))
            return at;
        from = at + needle.text.size();
    }
}

RawFilter::Scan::Scan(const RawFilter &filter, QByteArrayView lines)
    : m_filter(filter)
    , m_lines(lines)
    , m_next(filter.m_needles.size(), -1)
{
}

void RawFilter::Scan::findFrom(qsizetype begin)
{
    m_nearest = Nowhere;
    for (size_t i = 0; i < m_next.size(); ++i) {
        if (m_next[i] < begin)
            m_next[i] = m_filter.find(m_filter.m_needles[i], m_lines, begin);
        m_nearest = std::min(m_nearest, m_next[i]);
    }
}

RawScanner::RawScanner(const RawFilter &filter, quint64 base, quint64 expectedBytes, LineContext context,
                       std::atomic<qint64> &room)
    : m_filter(filter)
    , m_base(base)
    , m_room(room)
    , m_context(std::move(context))
{
    // memory that is not written to costs nothing, growing does
    constexpr quint64 usualRun = 512, usualPart = 8;
    m_matches.runs.reserve(expectedBytes / usualRun);
    m_matches.text.reserve(std::max(qsizetype(expectedBytes / usualPart), 2 * HugePage));
    adviseHugePages(m_matches.text.data(), m_matches.text.capacity());
}

void RawScanner::addLines(QByteArrayView lines, quint64 offset)
{
    m_lines = lines;
    m_linesAt = offset;
    RawFilter::Scan scan(m_filter, lines);
    for (qsizetype at = 0; at < lines.size();) {
        const auto *newline = static_cast<const char *>(std::memchr(lines.data() + at, '\n', size_t(lines.size() - at)));
        const qsizetype end = newline ? newline - lines.data() : lines.size();
        const qsizetype next = newline ? end + 1 : end;
        addLine(lines.sliced(at, end - at), offset + quint64(at), quint32(next - at), scan.isIn(at, end));
        at = next;
    }
    m_lines = {}; // they are read into the same buffer again
}

void RawScanner::addOverlong(quint64)
{
    ++m_matches.counts.lines;
    ++m_matches.counts.overlong;
    ++m_matches.counts.textLines;
    m_matches.isIncomplete = m_matches.isIncomplete || m_filter.findsText();
}

/// Most records are of the event of the one before.
bool RawScanner::readSerial(QByteArrayView line, quint32 &serial)
{
    QuickHead head;
    const char *const stamp = quickStamp(line, head.type), *const end = line.data() + line.size();
    if (!stamp)
        return false;
    if (const qsizetype known = m_stamp.sizeAt(stamp, end - 1); known > 0 && stamp[known] == ':') {
        serial = m_serial;
        return true;
    }
    if (!readQuickHead(line, head) || !readQuickSerial(head.stamp, serial))
        return false;
    m_serial = serial;
    m_stamp.remember({head.stamp.data(), head.stamp.size() + 1});
    return true;
}

void RawScanner::addLine(QByteArrayView line, quint64 offset, quint32 size, bool isFound)
{
    LogCounts &counts = m_matches.counts;
    ++counts.lines;
    quint32 serial = 0;
    if (!readSerial(line, serial) || line.size() > LongestRecord) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line == "----")
            return;
        const RecordHead head = scanHead(line, m_context); // what is too long is no record to it
        if (!head.isRecord()) {
            ++counts.textLines;
            counts.overlong += line.size() > LongestRecord;
            m_matches.isIncomplete = m_matches.isIncomplete || (isFound && m_filter.findsText());
            return;
        }
        if (!head.isKnown) {
            ++counts.unidentified;
            if (isFound)
                m_matches.alone.push_back({quint32(offset - m_base), size, 0});
            return;
        }
        serial = head.serial;
    }
    addRun(offset, size, serial);
    keepText(isFound);
    if (isFound && (m_matches.wanted.empty() || m_matches.wanted.back() != serial))
        m_matches.wanted.push_back(serial);
}

/// Of the run that a line was added to: all of it from when a text is found, where its beginning is still at hand.
void RawScanner::keepText(bool isFound)
{
    const RawMatches::Run &run = m_matches.runs.back();
    std::vector<RawMatches::Run> &kept = m_matches.kept;
    const bool isBegun = !kept.empty() && kept.back().offset == run.offset;
    if ((!isBegun && (!isFound || m_base + run.offset < m_linesAt)) || m_room < 0)
        return;
    if (!isBegun)
        kept.push_back({run.offset, 0, run.serial});
    const quint32 more = run.size - kept.back().size;
    if (m_room.fetch_sub(more) < qint64(more)) {
        kept.clear();
        m_matches.text = {};
        return;
    }
    m_matches.text += m_lines.sliced(qsizetype(m_base + run.offset + kept.back().size - m_linesAt), qsizetype(more));
    kept.back().size = run.size;
}

RawMatches RawScanner::finish(quint64 end)
{
    m_matches.counts.bytes = end - m_base;
    return std::move(m_matches);
}

} // namespace bulkhead::audit
