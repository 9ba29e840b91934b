// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"

#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"
#include "core/audit/textsearch.h"

#include <QElapsedTimer>

#include <linux/seccomp.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

constexpr quint32 UnsetId = 0xffffffff;

bool isIdField(QByteArrayView name)
{
    return name == "auid" || name == "uid" || name == "gid" || name == "euid" || name == "suid" || name == "fsuid"
           || name == "egid" || name == "sgid" || name == "fsgid" || name == "ses";
}

/// A uid as a person writes it.
QByteArray canonicalId(const QByteArray &text)
{
    if (text == "unset" || text == "-1")
        return QByteArray::number(UnsetId);
    if (text == "root")
        return "0";
    return text;
}

/// Compares one value of a record with a test.
bool holdsFor(const FilterNode &test, const QByteArray &value)
{
    const auto isOne = [&] {
        return std::ranges::any_of(test.values, [&](const QString &wanted) {
            const QByteArray bytes = wanted.toUtf8();
            return isIdField(test.name) ? canonicalId(bytes) == canonicalId(value) : bytes == value;
        });
    };
    bool ok = false;
    switch (test.op) {
    case FilterOperator::Equal: return isOne();
    case FilterOperator::NotEqual: return !isOne();
    case FilterOperator::Matches: return test.expression.match(readableText(value)).hasMatch();
    case FilterOperator::NotMatches: return !test.expression.match(readableText(value)).hasMatch();
    default: break;
    }
    const qint64 number = value.toLongLong(&ok, value.startsWith("0x") ? 16 : 10);
    if (!ok)
        return false;
    switch (test.op) {
    case FilterOperator::Less: return number < test.number;
    case FilterOperator::LessEqual: return number <= test.number;
    case FilterOperator::Greater: return number > test.number;
    default: return number >= test.number;
    }
}

/// The same question, asked positively: "!=" is "not =" for an event that has several values, or none.
FilterNode positive(const FilterNode &test, bool &isInverse)
{
    FilterNode asked = test;
    isInverse = test.op == FilterOperator::NotEqual || test.op == FilterOperator::NotMatches;
    if (isInverse)
        asked.op = test.op == FilterOperator::NotEqual ? FilterOperator::Equal : FilterOperator::Matches;
    return asked;
}

bool compares(const FilterNode &test, qint64 value)
{
    switch (test.op) {
    case FilterOperator::Less: return value < test.number;
    case FilterOperator::LessEqual: return value <= test.number;
    case FilterOperator::Greater: return value > test.number;
    case FilterOperator::GreaterEqual: return value >= test.number;
    default: return false;
    }
}

/// What is looked for in a segment.
struct Sought {
    std::vector<TextNeedle> spellings;
    BlockBits blocks; ///< where one of them can begin; none is everywhere
};

bool hasBlock(const BlockBits &blocks, quint64 block)
{
    return block / 64 < blocks.size() && (blocks[block / 64] >> (block % 64) & 1U) != 0;
}

/// Reads the text of events one after the other; neighbours come out of one read.
class TextWindow
{
public:
    TextWindow(const AuditStore &store, quint32 segment, Sought sought)
        : m_store(store)
        , m_segment(store.segments()[segment])
        , m_number(segment)
        , m_blocks(std::move(sought.blocks))
        , m_scan(std::move(sought.spellings))
    {
    }

    /// Whether one of the texts begins between this event's first byte and the next event's. Events in their order.
    [[nodiscard]] bool hasText(quint32 event, bool neighboursFollow)
    {
        const quint64 begin = m_segment.beginOf(event);
        const bool isText = (m_segment.flags[event] & TextFlag) != 0;
        const quint64 end = isText ? std::min(m_segment.endOf(event), begin + LongestText) : m_segment.endOf(event);
        if (begin < m_begin || end > m_begin + quint64(m_bytes.size())) {
            const quint64 size = std::max(end, neighboursFollow ? reachFrom(event) : end) - begin;
            m_bytes.resize(qsizetype(size));
            m_bytes.truncate(m_store.sources()[size_t(m_segment.source)].readAt(begin, m_bytes.data(), qint64(size)));
            m_begin = begin;
            m_scan.restart(m_bytes);
        }
        const qsizetype from = qsizetype(begin - m_begin), size = qsizetype(end - begin);
        return m_scan.beginsIn(std::min(from, m_bytes.size()), std::min(from + size, m_bytes.size()));
    }

    [[nodiscard]] AuditEvent read(quint32 event) const
    {
        const quint64 begin = m_segment.beginOf(event), end = m_segment.endOf(event);
        if (begin < m_begin || end > m_begin + quint64(m_bytes.size()))
            return m_store.read({m_number, event});
        return m_store.read({m_number, event},
                            QByteArrayView(m_bytes).sliced(qsizetype(begin - m_begin), qsizetype(end - begin)));
    }

private:
    /// How far to read at once: blocks that lie together, and the rest of the event that begins in the last of them.
    [[nodiscard]] quint64 reachFrom(quint32 event) const
    {
        constexpr quint64 usual = 256 * 1024;
        const quint64 begin = m_segment.offset[event], most = std::min(m_segment.base + begin + usual, m_segment.end);
        if (m_blocks.empty())
            return most;
        quint64 block = begin / TextIndex::BlockSize;
        do
            ++block;
        while (hasBlock(m_blocks, block));
        while (event + 1 < m_segment.size() && m_segment.offset[event + 1] < block * TextIndex::BlockSize)
            ++event;
        return std::min(most, m_segment.endOf(event));
    }

    const AuditStore &m_store;
    const LogSegment &m_segment;
    quint32 m_number;
    BlockBits m_blocks;
    TextScan m_scan;
    QByteArray m_bytes;
    quint64 m_begin = ~quint64(0) / 2;
};

/// The command line of an event: its arguments, else its title.
QByteArray commandOf(const AuditEvent &event)
{
    QByteArray arguments, title;
    QByteArray pieces; // of an argument that is split, in hexadecimal
    for (const QByteArrayView line : event.lines()) {
        const RecordHead head = scanHead(line);
        if (head.type != ExecveType && head.type != ProctitleType)
            continue;
        FieldReader reader(line.sliced(head.body), head.form);
        while (const auto field = reader.next()) {
            if (field->isEnriched)
                break;
            if (head.type == ProctitleType && field->name == "proctitle") {
                title = fieldBytes(head.type, *field, head.form);
                title.replace('\0', ' ');
            } else if (head.type == ExecveType && field->name.startsWith('a') && field->name != "argc"
                       && !field->name.endsWith("_len")) {
                const bool isFirst = !field->name.contains('[') || field->name.endsWith("[0]");
                arguments += (isFirst && !arguments.isEmpty() ? " " : "") + fieldBytes(head.type, *field, head.form);
            }
        }
    }
    return arguments.isEmpty() ? title : arguments;
}

bool isFileField(quint16 type, QByteArrayView name)
{
    return (name == "name" && type != NetfilterCfgType) || name == "cwd" || name == "path" || name == "exe" || name == "srcname"
           || name == "dir" || name == "watch";
}

/// Texts one of which stands in the record that a test holds for; none where nothing is known of it.
std::vector<TextSearch> textsOf(const FilterNode &test)
{
    constexpr qsizetype shortest = 2; // one letter alone is not looked for in hexadecimal
    std::vector<TextSearch> texts;
    if (test.op == FilterOperator::Equal) {
        const bool isCommand = test.field == FilterField::Command;
        for (const QString &value : test.values) {
            QByteArray bytes = value.toUtf8();
            if (isCommand || test.name == "proctitle") // its blanks are zeros, or between arguments
                bytes = std::ranges::max(bytes.split(' '), {}, &QByteArray::size);
            texts.emplace_back(bytes);
        }
        if (std::ranges::all_of(texts, [](const TextSearch &text) { return text.spellings().front().size() >= shortest; })) {
            if (isCommand)
                texts.emplace_back("_len="); // an argument in pieces
            return texts;
        }
        texts.clear();
    }
    if (test.field == FilterField::Record)
        texts.emplace_back(test.name + '=');
    return texts;
}

/// A test of what only the records have. `texts` are its textsOf().
bool holdsForRecords(const FilterNode &test, const std::vector<TextSearch> &texts, const AuditEvent &event)
{
    if (test.field == FilterField::Command)
        return holdsFor(test, commandOf(event));
    for (const QByteArrayView line : event.lines()) {
        if (!texts.empty() && std::ranges::none_of(texts, [&](const TextSearch &text) { return text.isIn(line); }))
            continue;
        const RecordHead head = scanHead(line);
        if (!head.isRecord())
            continue;
        FieldReader reader(line.sliced(head.body), head.form);
        while (const auto field = reader.next()) {
            if (field->isEnriched)
                break;
            const bool isAsked = test.field == FilterField::Path ? isFileField(head.type, field->name) : field->name == test.name;
            if (!isAsked)
                continue;
            QByteArray value = fieldBytes(head.type, *field, head.form);
            if (field->name == "proctitle")
                value.replace('\0', ' ');
            if (holdsFor(test, value))
                return true;
        }
    }
    return false;
}

class Evaluation
{
public:
    Evaluation(const AuditStore &store, quint32 number, std::stop_token stop)
        : m_store(store)
        , m_segment(store.segments()[number])
        , m_texts(store.texts())
        , m_number(number)
        , m_stop(std::move(stop))
        , m_words((m_segment.size() + 63) / 64)
    {
    }

    [[nodiscard]] EventBits everything() const
    {
        EventBits bits(m_words, ~quint64(0));
        if (m_segment.size() % 64 != 0 && !bits.empty())
            bits.back() = (quint64(1) << (m_segment.size() % 64)) - 1;
        fill(bits, [this](quint32 event) { return (m_segment.flags[event] & AbsorbedFlag) == 0; });
        return bits;
    }

    /// Those of `among` for which the node holds.
    [[nodiscard]] EventBits evaluate(const FilterNode &node, const EventBits &among)
    {
        switch (node.kind) {
        case FilterNode::Kind::All: {
            EventBits bits = among;
            for (const FilterNode *child : cheapestFirst(node))
                bits = evaluate(*child, bits);
            return bits;
        }
        case FilterNode::Kind::Any: {
            EventBits bits(m_words), left = among;
            for (const FilterNode *child : cheapestFirst(node)) {
                const EventBits found = evaluate(*child, left);
                for (size_t i = 0; i < m_words; ++i) {
                    bits[i] |= found[i];
                    left[i] &= ~found[i];
                }
            }
            return bits;
        }
        case FilterNode::Kind::Not: {
            EventBits bits = evaluate(node.children.front(), among);
            for (size_t i = 0; i < m_words; ++i)
                bits[i] = among[i] & ~bits[i];
            return bits;
        }
        case FilterNode::Kind::Text: return evaluateText(node, among);
        case FilterNode::Kind::Test: break;
        }
        bool isInverse = false;
        const FilterNode asked = positive(node, isInverse);
        EventBits bits = evaluateTest(asked, among);
        if (isInverse) {
            for (size_t i = 0; i < m_words; ++i)
                bits[i] = among[i] & ~bits[i];
        }
        return bits;
    }

private:
    [[nodiscard]] static bool isExpensive(const FilterNode &node)
    {
        return node.kind == FilterNode::Kind::Text || (node.kind == FilterNode::Kind::Test && node.field >= FilterField::Path)
               || std::ranges::any_of(node.children, isExpensive);
    }

    [[nodiscard]] static std::vector<const FilterNode *> cheapestFirst(const FilterNode &node)
    {
        std::vector<const FilterNode *> children;
        children.reserve(size_t(node.children.size()));
        for (const FilterNode &child : node.children)
            children.push_back(&child);
        std::ranges::stable_partition(children, [](const FilterNode *child) { return !isExpensive(*child); });
        return children;
    }

    /// Clears the bits of those for which `holds` is false.
    template<typename Holds>
    void fill(EventBits &bits, Holds holds) const
    {
        const quint32 size = m_segment.size();
        for (size_t word = 0; word < m_words; ++word) {
            if (bits[word] == 0)
                continue;
            const quint32 first = quint32(word * 64), last = std::min(size, first + 64);
            quint64 found = 0;
            for (quint32 event = first; event < last; ++event)
                found |= quint64(bool(holds(event))) << (event - first);
            bits[word] &= found;
        }
    }

    /// By a table of which numbers of a column are wanted.
    [[nodiscard]] EventBits byTable(const std::vector<quint32> &column, const std::vector<quint8> &wanted,
                                    const EventBits &among) const
    {
        if (std::ranges::none_of(wanted, [](quint8 w) { return w != 0; }))
            return EventBits(m_words);
        EventBits bits = among;
        fill(bits, [&](quint32 event) { return wanted[column[event]]; });
        return bits;
    }

    template<typename Holds>
    [[nodiscard]] static std::vector<quint8> tableOf(const SpanTable &texts, Holds holds)
    {
        std::vector<quint8> wanted(texts.size());
        for (quint32 i = 0; i < texts.size(); ++i)
            wanted[i] = holds(texts.at(i));
        return wanted;
    }

    [[nodiscard]] EventBits evaluateTest(const FilterNode &test, const EventBits &among)
    {
        const auto byField = [&](QByteArrayView text) {
            const auto value = fieldOfText(text, test.name);
            return value && holdsFor(test, *value);
        };
        switch (test.field) {
        case FilterField::Type: return byTypes(test, among);
        case FilterField::Node:
            return byShapes([&](const LogSegment::Shape &shape) { return holdsFor(test, m_segment.nodes[shape.node]); }, among);
        case FilterField::Who: return byTable(m_segment.who, tableOf(m_segment.whoTexts, byField), among);
        case FilterField::Program: return byTable(m_segment.program, tableOf(m_segment.programTexts, byField), among);
        case FilterField::Tail: return byTable(m_segment.tail, tableOf(m_segment.tailTexts, byField), among);
        case FilterField::Key:
            return byTable(m_segment.tail,
                           tableOf(m_segment.tailTexts,
                                   [&](QByteArrayView text) {
                                       return std::ranges::any_of(keysOfText(text),
                                                                  [&](const QByteArray &key) { return holdsFor(test, key); });
                                   }),
                           among);
        case FilterField::Action:
            return byTable(m_segment.tail,
                           tableOf(m_segment.tailTexts,
                                   [&](QByteArrayView text) {
                                       const auto code = fieldOfText(text, "code");
                                       return code && holdsFor(test, seccompActionName(code->toUInt(nullptr, 16)));
                                   }),
                           among);
        case FilterField::Mac: return byMac(byField, among);
        case FilterField::Syscall:
        case FilterField::Arch: return byCalls(test, among);
        case FilterField::Container: return byContainer(test, among);
        case FilterField::Path:
        case FilterField::Command:
        case FilterField::Record: return byRecords(test, among);
        default: return byNumbers(test, among);
        }
    }

    [[nodiscard]] EventBits byTypes(const FilterNode &test, const EventBits &among) const
    {
        std::vector<quint16> numbers;
        for (const QString &value : test.values)
            numbers.push_back(recordTypeNumber(value.toUpper().toLatin1()));
        return byShapes(
            [&](const LogSegment::Shape &shape) {
                return std::ranges::any_of(shape.types, [&](quint16 type) {
                    return test.op == FilterOperator::Equal
                               ? std::ranges::find(numbers, type) != numbers.end()
                               : type != 0 && test.expression.match(QString::fromLatin1(recordTypeName(type))).hasMatch();
                });
            },
            among);
    }

    template<typename Holds>
    [[nodiscard]] EventBits byShapes(Holds holds, const EventBits &among) const
    {
        std::vector<quint8> wanted;
        wanted.reserve(size_t(m_segment.shapes.size()));
        for (const LogSegment::Shape &shape : m_segment.shapes)
            wanted.push_back(holds(shape));
        return byTable(m_segment.shape, wanted, among);
    }

    [[nodiscard]] EventBits byCalls(const FilterNode &test, const EventBits &among) const
    {
        std::vector<quint8> wanted;
        for (const LogSegment::Call &call : m_segment.calls) {
            if (call.number < 0)
                wanted.push_back(0);
            else if (test.field == FilterField::Arch)
                wanted.push_back(holdsFor(test, archName(call.arch)));
            else
                wanted.push_back(holdsFor(test, syscallName(call.arch, call.number))
                                 || holdsFor(test, QByteArray::number(call.number)));
        }
        return byTable(m_segment.call, wanted, among);
    }

    template<typename Holds>
    [[nodiscard]] EventBits byMac(Holds holds, const EventBits &among) const
    {
        const std::vector<quint8> wanted = tableOf(m_segment.macTexts, holds);
        EventBits bits(m_words);
        for (const LogSegment::Mac &mac : m_segment.mac) {
            if (wanted[mac.text])
                bits[mac.event / 64] |= quint64(1) << (mac.event % 64);
        }
        for (size_t i = 0; i < m_words; ++i)
            bits[i] &= among[i];
        return bits;
    }

    [[nodiscard]] EventBits byContainer(const FilterNode &test, const EventBits &among) const
    {
        if (m_store.containers.bySegment.size() <= m_number)
            return EventBits(m_words);
        std::vector<quint8> wanted;
        const ContainerColumn &containers = m_store.containers;
        for (qsizetype i = 0; i < containers.names.size(); ++i) {
            const ContainerId id = i < containers.attributions.size() ? containers.attributions.at(i).container : ContainerId();
            wanted.push_back(!containers.names.at(i).isEmpty()
                             && (holdsFor(test, containers.names.at(i).toUtf8()) || holdsFor(test, id.toString().toLatin1())
                                 || holdsFor(test, id.shortened().toLatin1())));
        }
        return byTable(m_store.containers.bySegment[m_number], wanted, among);
    }

    [[nodiscard]] EventBits byNumbers(const FilterNode &test, const EventBits &among) const
    {
        EventBits bits = among;
        const bool isEqual = test.op == FilterOperator::Equal;
        std::vector<qint64> numbers;
        for (const QString &value : test.values) {
            bool ok = false;
            qint64 number = value.toLongLong(&ok);
            if (!ok && test.field == FilterField::Exit)
                number = -errnoNumber(value.toUpper().toLatin1()).value_or(0);
            numbers.push_back(number);
        }
        const auto holds = [&](qint64 value) {
            return isEqual ? std::ranges::find(numbers, value) != numbers.end() : compares(test, value);
        };
        switch (test.field) {
        case FilterField::Time:
            fill(bits, [&](quint32 event) { return m_segment.time[event] != 0 && compares(test, m_segment.time[event]); });
            break;
        case FilterField::Serial: fill(bits, [&](quint32 event) { return holds(m_segment.serial[event]); }); break;
        case FilterField::Pid:
            fill(bits, [&](quint32 event) { return m_segment.pid[event] != NoPid && holds(m_segment.pid[event]); });
            break;
        case FilterField::ParentPid:
            fill(bits, [&](quint32 event) { return m_segment.parent[event] != NoPid && holds(m_segment.parent[event]); });
            break;
        case FilterField::Exit:
            fill(bits, [&](quint32 event) { return (m_segment.flags[event] & ExitFlag) != 0 && holds(m_segment.exit[event]); });
            break;
        case FilterField::Success: {
            quint8 flags = 0;
            for (const QString &value : test.values)
                flags |= value == "yes"_L1 || value == "success"_L1 || value == "1"_L1 ? SuccessFlag : FailureFlag;
            fill(bits, [&](quint32 event) { return (m_segment.flags[event] & flags) != 0; });
            break;
        }
        default: // id
            fill(bits, [&](quint32 event) { return holdsFor(test, m_segment.idOf(event).toString().toLatin1()); });
        }
        return bits;
    }

    [[nodiscard]] static bool isNextIn(const EventBits &bits, quint32 event)
    {
        const size_t next = size_t(event) + 1;
        return next / 64 < bits.size() && (bits[next / 64] >> (next % 64) & 1U) != 0;
    }

    template<typename Holds>
    [[nodiscard]] EventBits byEach(const EventBits &among, Holds holds)
    {
        EventBits bits(m_words);
        for (size_t word = 0; word < m_words && !m_stop.stop_requested(); ++word) {
            for (quint64 left = among[word]; left != 0; left &= left - 1) {
                const auto event = quint32(word * 64 + size_t(std::countr_zero(left)));
                const bool isDense = isNextIn(among, event); // then one read is for both
                if (holds(event, isDense))
                    bits[word] |= quint64(1) << (event % 64);
            }
        }
        return bits;
    }

    [[nodiscard]] Sought soughtOf(const std::vector<TextSearch> &texts) const
    {
        Sought sought;
        // a text of several lines may come together from pieces of an event
        const bool isTold = m_texts && std::ranges::none_of(texts, &TextSearch::hasLines);
        for (const TextSearch &text : texts) {
            for (const TextNeedle &spelling : text.spellings()) {
                const BlockBits blocks = isTold ? (*m_texts)[m_number].blocksWith(spelling) : BlockBits();
                sought.blocks.resize(blocks.size());
                if (isTold && std::ranges::none_of(blocks, [](quint64 word) { return word != 0; }))
                    continue; // most are not there in hexadecimal
                sought.spellings.push_back(spelling);
                for (size_t i = 0; i < blocks.size(); ++i)
                    sought.blocks[i] |= blocks[i];
            }
        }
        return sought;
    }

    /// Those of `among` that have bytes in the blocks.
    [[nodiscard]] EventBits eventsIn(const BlockBits &blocks, const EventBits &among) const
    {
        if (blocks.empty())
            return among;
        EventBits bits(m_words);
        const std::vector<quint32> &offset = m_segment.offset;
        quint32 event = 0;
        for (size_t word = 0; word < blocks.size(); ++word) {
            for (quint64 left = blocks[word]; left != 0 && event < m_segment.size(); left &= left - 1) {
                const quint64 begin = (word * 64 + size_t(std::countr_zero(left))) * TextIndex::BlockSize;
                const auto behind = std::upper_bound(offset.begin() + event, offset.end(), begin);
                event = std::max(event, quint32(behind - offset.begin()) - (behind == offset.begin() ? 0 : 1));
                for (; event < m_segment.size() && offset[event] < begin + TextIndex::BlockSize; ++event)
                    bits[event / 64] |= quint64(1) << (event % 64);
            }
        }
        for (const LogSegment::Piece &piece : m_segment.pieces) {
            bool mayHold = piece.source != m_segment.source || piece.offset < m_segment.base || piece.offset >= m_segment.end;
            if (!mayHold && piece.size > 0) {
                const quint64 from = piece.offset - m_segment.base;
                for (quint64 block = from / TextIndex::BlockSize; block <= (from + piece.size - 1) / TextIndex::BlockSize;
                     ++block)
                    mayHold = mayHold || hasBlock(blocks, block);
            }
            if (mayHold)
                bits[piece.event / 64] |= quint64(1) << (piece.event % 64);
        }
        for (size_t i = 0; i < m_words; ++i)
            bits[i] &= among[i];
        return bits;
    }

    [[nodiscard]] EventBits evaluateText(const FilterNode &node, const EventBits &among)
    {
        const std::vector<TextSearch> needles{TextSearch(node.values.first().toUtf8())};
        Sought sought = soughtOf(needles);
        const EventBits some = eventsIn(sought.blocks, among);
        TextWindow window(m_store, m_number, std::move(sought));
        return byEach(some, [&](quint32 event, bool isDense) {
            const bool hasPieces = (m_segment.flags[event] & PiecesFlag) != 0;
            if (!hasPieces && !window.hasText(event, isDense))
                return false;
            return needles.front().isIn(window.read(event).text); // others' records may lie between
        });
    }

    [[nodiscard]] EventBits byRecords(const FilterNode &test, const EventBits &among)
    {
        const std::vector<TextSearch> needles = textsOf(test);
        Sought sought = soughtOf(needles);
        const EventBits some = eventsIn(sought.blocks, among);
        TextWindow window(m_store, m_number, std::move(sought));
        return byEach(some, [&](quint32 event, bool isDense) {
            const bool hasPieces = (m_segment.flags[event] & PiecesFlag) != 0;
            if (!needles.empty() && !hasPieces && !window.hasText(event, isDense))
                return false;
            return holdsForRecords(test, needles, window.read(event));
        });
    }

    const AuditStore &m_store;
    const LogSegment &m_segment;
    AuditStore::TextIndexes m_texts;
    quint32 m_number;
    std::stop_token m_stop;
    size_t m_words;
};

std::vector<quint32> listOf(const EventBits &bits)
{
    std::vector<quint32> events;
    for (size_t word = 0; word < bits.size(); ++word) {
        for (quint64 left = bits[word]; left != 0; left &= left - 1)
            events.push_back(quint32(word * 64 + size_t(std::countr_zero(left))));
    }
    return events;
}

QList<Tally> sorted(const std::map<QByteArray, quint64> &counts)
{
    QList<Tally> tallies;
    for (const auto &[text, count] : counts)
        tallies.append({text, count});
    std::ranges::stable_sort(tallies, std::ranges::greater{}, &Tally::count);
    return tallies;
}

std::vector<quint64> countNumbers(const std::vector<quint32> &column, size_t numbers)
{
    std::vector<quint64> counts(numbers);
    for (const quint32 number : column)
        ++counts[number];
    return counts;
}

} // namespace

std::optional<QByteArray> fieldOfText(QByteArrayView text, QByteArrayView name)
{
    FieldReader reader(text);
    while (const auto field = reader.next()) {
        if (field->name == name)
            return field->isSentinel() ? QByteArray() : fieldBytes(0, *field);
    }
    return std::nullopt;
}

QList<QByteArray> keysOfText(QByteArrayView text)
{
    constexpr char separator = 1;
    QList<QByteArray> keys;
    if (!text.contains("key="))
        return keys;
    FieldReader reader(text);
    while (const auto field = reader.next()) {
        if (field->name == "key" && !field->isSentinel())
            keys += fieldBytes(0, *field).split(separator);
    }
    return keys;
}

EventBits matchingEvents(const AuditFilter &filter, const AuditStore &store, quint32 segment, std::stop_token stop)
{
    Evaluation evaluation(store, segment, std::move(stop));
    return evaluation.evaluate(filter.root(), evaluation.everything());
}

void search(const AuditFilter &filter, const AuditStore &store,
            const std::function<bool(quint32 segment, const std::vector<quint32> &events)> &found, const SearchOptions &options)
{
    const auto count = quint32(store.segments().size());
    const int threads = std::clamp(options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency()), 1, 64);
    // with the index of texts most is found before a thread would have begun
    const bool isQuick = !filter.readsRecords() || threads == 1;
    constexpr qint64 soon = 2'000'000; // nanoseconds
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    quint32 first = 0;
    for (; first < count && !options.stop.stop_requested(); ++first) {
        if (!isQuick && (!store.texts() || sinceBegin.nsecsElapsed() > soon) && count - first > 1)
            break;
        if (!found(first, listOf(matchingEvents(filter, store, first, options.stop))))
            return;
    }
    if (first == count || options.stop.stop_requested())
        return;
    std::vector<std::optional<std::vector<quint32>>> results(count);
    std::mutex mutex;
    std::condition_variable ready;
    std::atomic<quint32> next = first;
    std::vector<std::jthread> workers;
    workers.reserve(size_t(threads));
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&](std::stop_token own) {
            const std::stop_callback both(options.stop, [&] { ready.notify_all(); });
            for (quint32 segment = next++; segment < count && !own.stop_requested() && !options.stop.stop_requested();
                 segment = next++) {
                auto events = listOf(matchingEvents(filter, store, segment, own));
                const std::scoped_lock lock(mutex);
                results[segment] = std::move(events);
                ready.notify_all();
            }
        });
    }
    for (quint32 segment = first; segment < count; ++segment) {
        std::unique_lock lock(mutex);
        ready.wait(lock, [&] { return results[segment].has_value() || options.stop.stop_requested(); });
        if (options.stop.stop_requested())
            return;
        const std::vector<quint32> events = std::move(*results[segment]);
        lock.unlock();
        if (!found(segment, events)) {
            for (std::jthread &worker : workers)
                worker.request_stop();
            return;
        }
    }
}

std::vector<EventRef> findAll(const AuditFilter &filter, const AuditStore &store, const SearchOptions &options)
{
    std::vector<EventRef> all;
    search(
        filter, store,
        [&](quint32 segment, const std::vector<quint32> &events) {
            for (const quint32 event : events)
                all.push_back({segment, event});
            return true;
        },
        options);
    return all;
}

bool isRefusal(const LogSegment &segment, quint32 event)
{
    const quint8 flags = segment.flags[event];
    if (flags & MacFlag) {
        const QByteArrayView mac = segment.macTexts.at(segment.macOf(event));
        if (mac.contains("apparmor"))
            return mac.contains("apparmor=\"DENIED\"") || mac.contains("apparmor=\"KILL\"");
        return mac.contains("denied");
    }
    if (std::ranges::binary_search(segment.shapes[segment.shape[event]].types, quint16(SeccompType))) {
        bool ok = false;
        const QByteArray code = fieldOfText(segment.tailTexts.at(segment.tail[event]), "code").value_or(QByteArray());
        const quint32 action = code.toUInt(&ok, 16) & SECCOMP_RET_ACTION_FULL;
        return ok && action != SECCOMP_RET_LOG && action != SECCOMP_RET_ALLOW;
    }
    return (flags & FailureFlag) && (flags & ExitFlag) && (segment.exit[event] == -EPERM || segment.exit[event] == -EACCES);
}

LogSummary summarize(const AuditStore &store)
{
    LogSummary summary;
    std::map<QByteArray, quint64> types, keys, programs, calls, failures, appArmor;
    for (const LogSegment &segment : store.segments()) {
        const auto shapes = countNumbers(segment.shape, segment.shapes.size());
        for (size_t i = 0; i < shapes.size(); ++i) {
            if (shapes[i] == 0)
                continue;
            for (const quint16 type : segment.shapes[i].types)
                types[recordTypeName(type)] += shapes[i];
        }
        const auto tails = countNumbers(segment.tail, segment.tailTexts.size());
        for (quint32 i = 1; i < tails.size(); ++i) {
            for (const QByteArray &key : keysOfText(segment.tailTexts.at(i)))
                keys[key] += tails[i];
        }
        const auto names = countNumbers(segment.program, segment.programTexts.size());
        for (quint32 i = 1; i < names.size(); ++i)
            programs[fieldOfText(segment.programTexts.at(i), "comm").value_or(QByteArray())] += names[i];
        std::vector<quint64> callCounts(segment.calls.size()), failed(segment.calls.size());
        for (quint32 event = 0; event < segment.size(); ++event) {
            ++callCounts[segment.call[event]];
            failed[segment.call[event]] += (segment.flags[event] & FailureFlag) != 0;
            if (const qint64 time = segment.time[event]; time != 0) {
                summary.first = summary.first == 0 ? time : std::min(summary.first, time);
                summary.last = std::max(summary.last, time);
            }
        }
        for (size_t i = 1; i < callCounts.size(); ++i) {
            const QByteArray name = syscallName(segment.calls[i].arch, segment.calls[i].number);
            const QByteArray shown = name.isEmpty() ? QByteArray::number(segment.calls[i].number) : name;
            calls[shown] += callCounts[i];
            if (failed[i] != 0)
                failures[shown] += failed[i];
        }
        for (const LogSegment::Mac &mac : segment.mac) {
            if (const auto verdict = fieldOfText(segment.macTexts.at(mac.text), "apparmor"))
                ++appArmor[*verdict];
        }
    }
    summary.events = store.counts().events;
    summary.types = sorted(types);
    summary.keys = sorted(keys);
    summary.programs = sorted(programs);
    summary.calls = sorted(calls);
    summary.failures = sorted(failures);
    summary.appArmor = sorted(appArmor);
    return summary;
}

QList<QByteArray> keysOf(const AuditStore &store)
{
    QList<QByteArray> keys;
    for (const LogSegment &segment : store.segments()) {
        for (quint32 i = 1; i < segment.tailTexts.size(); ++i) {
            for (const QByteArray &key : keysOfText(segment.tailTexts.at(i))) {
                if (!keys.contains(key))
                    keys.append(key);
            }
        }
    }
    std::ranges::sort(keys);
    return keys;
}

} // namespace bulkhead::audit
