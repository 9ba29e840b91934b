// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/rawfilter.h"

#include "core/audit/recordtypes.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace bulkhead::audit {

namespace {

constexpr qsizetype ShortestNeedle = 3; // bytes
constexpr qsizetype Nowhere = std::numeric_limits<qsizetype>::max();

/// Whether a value stands in one piece wherever the index or a record has it: it is one word.
bool isPlainWord(QByteArrayView value)
{
    return value.size() >= ShortestNeedle && std::ranges::none_of(value, [](char c) {
               return quint8(c) <= ' ' || c == '"' || c == '\'' || c == '{' || c == '}' || c == '(' || c == ')' || c == '='
                      || c == ',';
           });
}

/// "type=SYSCALL msg=audit(1795294930.017:239):", and what it tells; everything else is left to scanHead().
bool readSerial(QByteArrayView line, quint32 &serial)
{
    constexpr qsizetype typeAt = 5, longestType = 40, stampSize = 15;
    constexpr QByteArrayView type("type="), message("msg=audit(");
    if (line.size() < typeAt + message.size() + stampSize + 4 || !line.startsWith(type))
        return false;
    const char *at = line.data() + typeAt;
    const char *const end = line.data() + line.size();
    const char *const latest = std::min(end, at + longestType);
    while (at < latest && *at != ' ')
        ++at;
    if (at == latest || end - at < 1 + message.size() + stampSize + 3
        || std::memcmp(at + 1, message.data(), size_t(message.size())) != 0)
        return false;
    at += 1 + message.size();
    const auto isDigit = [](char c) { return quint8(c - '0') < 10; };
    bool isZero = true;
    for (int i = 0; i < 14; ++i) {
        if (i == 10 ? at[i] != '.' : !isDigit(at[i]))
            return false;
        isZero = isZero && (i == 10 || at[i] == '0');
    }
    if (at[14] != ':' || isZero)
        return false;
    quint64 number = 0;
    const char *const digits = at += stampSize;
    for (; at < end && isDigit(*at) && at - digits < 10; ++at)
        number = number * 10 + quint64(*at - '0');
    if (at == digits || end - at < 2 || at[0] != ')' || at[1] != ':' || number > 0xffffffffU)
        return false;
    serial = quint32(number);
    return true;
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
                least = std::min(least, needle.text.size() + (needle.isKey ? ShortestNeedle : 0));
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
        case FilterField::Program:
        case FilterField::Tail:
        case FilterField::Mac:
        case FilterField::Path:
            if (!isPlainWord(bytes))
                return std::nullopt;
            needles.list.push_back({TextNeedle(bytes, Qt::CaseSensitive), test.field == FilterField::Key});
            needles.list.push_back({TextNeedle(bytes.toHex().toUpper(), Qt::CaseSensitive)});
            break;
        default: return std::nullopt;
        }
    }
    return needles;
}

qsizetype RawFilter::find(const Needle &needle, QByteArrayView lines, qsizetype from) const
{
    constexpr QByteArrayView name("key=");
    for (;;) {
        const qsizetype found = needle.text.indexIn(lines.sliced(from));
        if (found < 0)
            return Nowhere;
        const qsizetype at = from + found;
        if (!needle.isKey)
            return at;
        const char before = at > 0 ? lines[at - 1] : ' ';
        const bool isQuoted = before == '"' || before == '\'' || before == '{';
        if (before == '\x01' || lines.first(isQuoted ? at - 1 : at).endsWith(name))
            return at;
        from = at + 1;
    }
}

RawFilter::Scan::Scan(const RawFilter &filter, QByteArrayView lines)
    : m_filter(filter)
    , m_lines(lines)
    , m_next(filter.m_needles.size(), -1)
{
}

bool RawFilter::Scan::isIn(qsizetype begin, qsizetype end)
{
    bool isFound = false;
    for (size_t i = 0; i < m_next.size(); ++i) {
        if (m_next[i] < begin)
            m_next[i] = m_filter.find(m_filter.m_needles[i], m_lines, begin);
        isFound = isFound || m_next[i] < end;
    }
    return isFound;
}

void RawScanner::addLines(QByteArrayView lines, quint64 offset)
{
    RawFilter::Scan scan(m_filter, lines);
    for (qsizetype at = 0; at < lines.size();) {
        const auto *newline = static_cast<const char *>(std::memchr(lines.data() + at, '\n', size_t(lines.size() - at)));
        const qsizetype end = newline ? newline - lines.data() : lines.size();
        const qsizetype next = newline ? end + 1 : end;
        addLine(lines.sliced(at, end - at), offset + quint64(at), quint32(next - at), scan.isIn(at, end));
        at = next;
    }
}

void RawScanner::addOverlong(quint64)
{
    ++m_matches.counts.lines;
    ++m_matches.counts.overlong;
    ++m_matches.counts.textLines;
    m_matches.isIncomplete = m_matches.isIncomplete || m_filter.findsText();
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
                addRun(m_matches.alone, offset, size, 0, false);
            return;
        }
        serial = head.serial;
    }
    addRun(m_matches.runs, offset, size, serial, true);
    if (isFound && (m_matches.wanted.empty() || m_matches.wanted.back() != serial))
        m_matches.wanted.push_back(serial);
}

void RawScanner::addRun(std::vector<RawMatches::Run> &runs, quint64 offset, quint32 size, quint32 serial, bool joins) const
{
    const auto place = quint32(offset - m_base);
    if (joins && !runs.empty() && runs.back().serial == serial && runs.back().offset + runs.back().size == place)
        runs.back().size += size;
    else
        runs.push_back({place, size, serial});
}

RawMatches RawScanner::finish(quint64 end)
{
    m_matches.counts.bytes = end - m_base;
    return std::move(m_matches);
}

} // namespace bulkhead::audit
