// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditstore.h"

#include "core/audit/quickhead.h"
#include "core/audit/rawfilter.h"
#include "core/audit/segmentjoin.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstring>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

constexpr qint64 ReadSize = 128 * 1024; // stays in the second-level cache while it is scanned

/// A stretch of a source that one builder reads.
struct Stretch {
    int source = 0;
    quint64 begin = 0, end = 0;
};

/// The first byte behind the line that `offset` lies in.
quint64 endOfLine(const LogSource &source, quint64 offset)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    while (offset < source.size()) {
        const qint64 size = source.readAt(offset, buffer.data(), buffer.size());
        if (size <= 0)
            break;
        if (const void *newline = std::memchr(buffer.constData(), '\n', size_t(size)))
            return offset + quint64(static_cast<const char *>(newline) - buffer.constData()) + 1;
        offset += quint64(size);
    }
    return source.size();
}

std::vector<Stretch> stretchesOf(const std::vector<LogSource> &sources, int threads)
{
    constexpr quint64 least = quint64(4) << 20U, most = quint64(64) << 20U;
    std::vector<Stretch> stretches;
    for (size_t i = 0; i < sources.size(); ++i) {
        const quint64 size = sources[i].size();
        const quint64 usual = std::clamp(size / quint64(threads * 4), least, most);
        // a line without an end makes one stretch long, not each of them slow
        for (quint64 begin = 0; begin < size;) {
            const quint64 end = size - begin <= usual + least / 2 ? size : endOfLine(sources[i], begin + usual - 1);
            stretches.push_back({int(i), begin, end});
            begin = end;
        }
    }
    return stretches;
}

/// Gives a stretch to a builder or a scanner in pieces of whole lines.
template<typename Builder>
void readStretch(const LogSource &source, const Stretch &stretch, const OpenOptions &options, std::atomic<quint64> &done,
                 quint64 all, Builder &builder)
{
    QByteArray buffer(ReadSize + LongestRecord, Qt::Uninitialized);
    quint64 at = stretch.begin; // of the buffer's first byte
    qint64 kept = 0;            // bytes of an unfinished line at its beginning
    bool isSkipping = false;    // in a line that is too long
    while (!options.stop.stop_requested()) {
        const qint64 wanted = std::min<qint64>(ReadSize, qint64(stretch.end - at) - kept);
        const qint64 read = wanted > 0 ? source.readAt(at + quint64(kept), buffer.data() + kept, wanted) : 0;
        const qint64 have = kept + read;
        const bool isLast = read <= 0 || at + quint64(have) >= stretch.end;
        done += quint64(std::max<qint64>(read, 0));
        if (options.progress)
            options.progress(done, all);
        qint64 from = 0;
        if (isSkipping) {
            const auto *newline = static_cast<const char *>(std::memchr(buffer.constData(), '\n', size_t(have)));
            from = newline ? newline - buffer.constData() + 1 : have;
            isSkipping = !newline;
        }
        qint64 end = have;
        if (!isLast) {
            const auto *newline = static_cast<const char *>(::memrchr(buffer.constData() + from, '\n', size_t(have - from)));
            end = newline ? newline - buffer.constData() + 1 : from;
        }
        builder.addLines(QByteArrayView(buffer.constData() + from, end - from), at + quint64(from));
        if (isLast)
            break;
        kept = have - end;
        at += quint64(end);
        if (kept > LongestRecord) {
            builder.addOverlong(at);
            isSkipping = true;
            at += quint64(kept);
            kept = 0;
        } else if (kept > 0) {
            std::memmove(buffer.data(), buffer.constData() + end, size_t(kept));
        }
    }
}

LogSegment indexStretch(const LogSource &source, const Stretch &stretch, const OpenOptions &options, std::atomic<quint64> &done,
                        quint64 all)
{
    SegmentBuilder builder(stretch.source, stretch.begin, stretch.end - stretch.begin, options.context);
    readStretch(source, stretch, options, done, all, builder);
    return builder.finish(stretch.end);
}

/// Does `work` for each of `count` parts, several at a time.
void forEachPart(size_t count, int threads, const OpenOptions &options, const std::function<void(size_t)> &work)
{
    std::atomic<size_t> next = 0;
    const auto take = [&] {
        for (size_t i = next++; i < count && !options.stop.stop_requested(); i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    if (options.isBackground) {
        // for good: who lowers itself may not rise again, so the caller's own thread does nothing but wait
        constexpr int nice = 5;
        for (int i = 0; i < threads && size_t(i) < count; ++i)
            others.emplace_back([&] {
                ::setpriority(PRIO_PROCESS, 0, nice); // of the thread, on Linux
                take();
            });
        return;
    }
    for (int i = 1; i < threads && size_t(i) < count; ++i)
        others.emplace_back(take);
    take();
}

/// Serials of events that may match, by their low bits: a few events too many do no harm.
class WantedSerials
{
public:
    void add(quint32 serial) { m_bits[placeOf(serial)] |= bitOf(serial); }
    [[nodiscard]] bool contains(quint32 serial) const { return (m_bits[placeOf(serial)] & bitOf(serial)) != 0; }

private:
    static constexpr quint32 Places = 1 << 16;
    [[nodiscard]] static size_t placeOf(quint32 serial) { return (serial >> 6U) & (Places - 1); }
    [[nodiscard]] static quint64 bitOf(quint32 serial) { return quint64(1) << (serial & 63U); }
    std::vector<quint64> m_bits = std::vector<quint64>(Places);
};

/// The runs that are read, by their place.
std::vector<RawMatches::Run> wantedRuns(const RawMatches &matches, const WantedSerials &wanted)
{
    std::vector<RawMatches::Run> runs = matches.alone;
    std::ranges::copy_if(matches.runs, std::back_inserter(runs),
                         [&](const RawMatches::Run &run) { return wanted.contains(run.serial); });
    std::ranges::sort(runs, {}, &RawMatches::Run::offset);
    return runs;
}

quint64 sizeOf(const std::vector<RawMatches::Run> &runs)
{
    quint64 bytes = 0;
    for (const RawMatches::Run &run : runs)
        bytes += run.size;
    return bytes;
}

/// Gives some runs to `take`, with where they begin.
void readRuns(const LogSource &source, const Stretch &stretch, const std::vector<RawMatches::Run> &runs,
              const std::function<void(QByteArrayView bytes, quint64 offset)> &take)
{
    QByteArray buffer;
    for (size_t i = 0; i < runs.size();) {
        const quint64 begin = stretch.begin + runs[i].offset;
        qint64 size = 0;
        do { // neighbours come out of one read
            size += runs[i].size;
            ++i;
        } while (i < runs.size() && stretch.begin + runs[i].offset == begin + quint64(size) && size < ReadSize);
        if (buffer.size() < size)
            buffer.resize(size);
        take(QByteArrayView(buffer.constData(), source.readAt(begin, buffer.data(), size)), begin);
    }
}

/// The events of some runs alone.
LogSegment indexRuns(const LogSource &source, const Stretch &stretch, const std::vector<RawMatches::Run> &runs,
                     const LineContext &context)
{
    SegmentBuilder builder(stretch.source, stretch.begin, sizeOf(runs), context, SegmentBuilder::Gaps::Yes);
    readRuns(source, stretch, runs, [&](QByteArrayView bytes, quint64 offset) { builder.addLines(bytes, offset); });
    return builder.finish(stretch.end);
}

/// The text of all of them: what the scanner kept, and the rest read.
QByteArray textOf(const LogSource &source, const Stretch &stretch, const std::vector<RawMatches::Run> &runs, RawMatches &matches)
{
    const auto isSame = [](const RawMatches::Run &left, const RawMatches::Run &right) {
        return left.offset == right.offset && left.size == right.size;
    };
    if (std::ranges::equal(runs, matches.kept, isSame))
        return std::move(matches.text);
    QByteArray text;
    text.reserve(qsizetype(sizeOf(runs)));
    std::vector<RawMatches::Run> missing;
    const auto readMissing = [&] {
        readRuns(source, stretch, missing, [&](QByteArrayView bytes, quint64) { text += bytes; });
        missing.clear();
    };
    auto kept = matches.kept.cbegin();
    qsizetype at = 0; // of its text
    for (const RawMatches::Run &run : runs) {
        for (; kept != matches.kept.cend() && kept->offset < run.offset; ++kept)
            at += kept->size;
        if (kept == matches.kept.cend() || !isSame(*kept, run)) {
            missing.push_back(run);
            continue;
        }
        readMissing();
        text += QByteArrayView(matches.text).sliced(at, kept->size);
    }
    readMissing();
    matches.text = {};
    return text;
}

/// The same with their text in memory, as a source of that number, which it gives to `kept`: it is read once.
LogSegment keepRuns(const QByteArray &text, const QString &name, const LineContext &context, int number, LogSource &kept)
{
    SegmentBuilder builder(number, 0, quint64(text.size()), context);
    builder.addLines(text, 0);
    kept = LogSource::ofMemory(text, name);
    return builder.finish(quint64(text.size()));
}

/// The segments of the events that a filter may hold for, and `others` for all lines; nothing where reading everything is better.
/// Adds a source of each stretch's text where that is little.
std::optional<std::vector<LogSegment>> indexMatches(const RawFilter &filter, std::vector<LogSource> &sources,
                                                    const std::vector<Stretch> &stretches, int threads,
                                                    const OpenOptions &options, quint64 all, LogCounts &others)
{
    std::vector<RawMatches> matches(stretches.size());
    std::atomic<quint64> done = 0;
    const quint64 mostKept = options.mostMemory > 0 ? std::min(all / 8, options.mostMemory / 2) : all / 8; // of memory
    std::atomic<qint64> room = qint64(mostKept);
    forEachPart(stretches.size(), threads, options, [&](size_t i) {
        RawScanner scanner(filter, stretches[i].begin, stretches[i].end - stretches[i].begin, options.context, room);
        readStretch(sources[size_t(stretches[i].source)], stretches[i], options, done, all, scanner);
        matches[i] = scanner.finish(stretches[i].end);
    });
    WantedSerials wanted;
    for (const RawMatches &part : matches) {
        if (part.isIncomplete)
            return std::nullopt;
        for (const quint32 serial : part.wanted)
            wanted.add(serial);
    }
    std::vector<std::vector<RawMatches::Run>> runs;
    runs.reserve(matches.size());
    quint64 bytes = 0;
    for (const RawMatches &part : matches) {
        runs.push_back(wantedRuns(part, wanted));
        bytes += sizeOf(runs.back());
    }
    if (bytes > all / 2)
        return std::nullopt;
    const bool keeps = bytes <= mostKept;
    const size_t first = sources.size();
    if (keeps)
        sources.resize(first + stretches.size());
    std::vector<LogSegment> segments(stretches.size());
    forEachPart(stretches.size(), threads, options, [&](size_t i) {
        const LogSource &source = sources[size_t(stretches[i].source)];
        if (keeps) {
            const QByteArray text = textOf(source, stretches[i], runs[i], matches[i]);
            segments[i] = keepRuns(text, source.name(), options.context, int(first + i), sources[first + i]);
        } else {
            matches[i].text = {};
            segments[i] = indexRuns(source, stretches[i], runs[i], options.context);
        }
        // what lines there are was counted once
        segments[i].counts.bytes = segments[i].counts.lines = segments[i].counts.unidentified = 0;
    });
    for (const RawMatches &part : matches)
        others += part.counts;
    return segments;
}

/// All of them, or the newest that there is memory for.
std::vector<LogSegment> indexStretches(const std::vector<LogSource> &sources, const std::vector<Stretch> &stretches, int threads,
                                       const OpenOptions &options, quint64 all)
{
    std::vector<std::optional<LogSegment>> segments(stretches.size());
    std::atomic<quint64> done = 0, memory = 0;
    forEachPart(stretches.size(), threads, options, [&](size_t part) {
        const size_t i = stretches.size() - 1 - part; // the newest first
        if (options.mostMemory > 0 && memory > options.mostMemory)
            return;
        segments[i] = indexStretch(sources[size_t(stretches[i].source)], stretches[i], options, done, all);
        memory += segments[i]->memory();
    });
    const auto missing =
        std::ranges::find(segments.rbegin(), segments.rend(), false, [](const auto &s) { return s.has_value(); });
    std::vector<LogSegment> whole;
    whole.reserve(size_t(missing - segments.rbegin()));
    for (auto segment = missing.base(); segment != segments.end(); ++segment)
        whole.push_back(std::move(**segment));
    return whole;
}

/// The time of the first record, for the order of files; what tells none keeps its place.
qint64 firstTimeOf(const LogSource &source, const LineContext &context)
{
    const QByteArray head = source.readAt(0, 256 * 1024);
    qsizetype from = 0;
    while (from < head.size()) {
        qsizetype end = head.indexOf('\n', from);
        end = end < 0 ? head.size() : end;
        if (const RecordHead record = scanHead(QByteArrayView(head).sliced(from, end - from), context); record.time > 0)
            return record.time;
        from = end + 1;
    }
    return 0;
}

} // namespace

QList<QByteArrayView> AuditEvent::lines() const
{
    QList<QByteArrayView> lines;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf('\n', from);
        end = end < 0 ? text.size() : end;
        QByteArrayView line = QByteArrayView(text).sliced(from, end - from);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines.append(line);
        from = end + 1;
    }
    return lines;
}

namespace {

/// "1795294930.017:239" of an event that auditd wrote.
class EventStamp
{
public:
    explicit EventStamp(const EventId &id)
    {
        std::array<char, 48> text{};
        char *const end = text.data() + text.size() - 1;
        char *at = std::to_chars(text.data(), end, id.time / 1000).ptr;
        const auto milliseconds = int(id.time % 1000);
        *at++ = '.';
        *at++ = char('0' + milliseconds / 100);
        *at++ = char('0' + milliseconds / 10 % 10);
        *at++ = char('0' + milliseconds % 10);
        *at++ = ':';
        at = std::to_chars(at, end, id.serial).ptr;
        *at++ = ')';
        m_stamp.remember({text.data(), at - text.data()});
    }
    [[nodiscard]] bool isOf(QByteArrayView line) const
    {
        QByteArrayView type;
        const char *const stamp = quickStamp(line, type);
        const qsizetype size = stamp ? m_stamp.sizeAt(stamp, line.data() + line.size() - 1) : 0;
        return size > 0 && stamp[size] == ':';
    }

private:
    KnownStamp m_stamp;
};

/// Whether all lines are records of one event of the log's own form: most times nobody writes between them.
bool isAllOf(const EventId &id, QByteArrayView lines)
{
    if (!id.isKnown || !id.node.isEmpty() || id.time < 0)
        return false;
    const EventStamp stamp(id);
    while (!lines.isEmpty()) {
        const auto *newline = static_cast<const char *>(std::memchr(lines.data(), '\n', size_t(lines.size())));
        const qsizetype size = newline ? newline - lines.data() : lines.size();
        if (size > LongestRecord || !stamp.isOf(lines.first(size)))
            return false;
        lines = lines.sliced(newline ? size + 1 : size);
    }
    return true;
}

} // namespace

void appendLinesOf(const EventId &id, bool isText, QByteArrayView stretch, const LineContext &context, QByteArray &to)
{
    bool isFirst = true;
    constexpr QByteArrayView mark("audit("), type("type=");
    QByteArrayView stamp; // of a line of ours, where the log names no node: the others begin alike
    for (qsizetype from = 0; from < stretch.size();) {
        qsizetype end = stretch.indexOf('\n', from);
        end = end < 0 ? stretch.size() : end;
        const QByteArrayView whole = stretch.sliced(from, end - from);
        QByteArrayView line = whole;
        if (line.endsWith('\r'))
            line.chop(1);
        from = end + 1;
        if (!stamp.isEmpty() && line.startsWith(type)) {
            if (const qsizetype at = line.indexOf(mark); at >= 0 && line.sliced(at).startsWith(stamp)) {
                to.append(whole);
                to.append('\n');
                continue;
            }
        }
        const RecordHead head = scanHead(line, context);
        bool isOurs = false;
        if (isText)
            isOurs = !head.isRecord() && !line.isEmpty() && line != "----";
        else if (id.isKnown)
            isOurs = head.isKnown && head.time == id.time && head.serial == id.serial && head.node == id.node;
        else
            isOurs = isFirst; // a record without an identity is alone
        isFirst = false;
        if (isOurs && !isText && id.isKnown && id.node.isEmpty() && stamp.isEmpty() && head.form == RecordForm::Log
            && line.startsWith(type)) {
            const qsizetype at = line.indexOf(mark), close = at < 0 ? -1 : line.indexOf(')', at);
            if (close > 0)
                stamp = line.sliced(at, close + 1 - at);
        }
        if (isOurs) {
            to.append(whole);
            to.append('\n');
        }
    }
}

namespace {

/// Files in the order of their first records.
Result<std::vector<LogSource>> openSources(const QStringList &files, const OpenOptions &options)
{
    std::vector<LogSource> sources;
    for (const QString &file : files) {
        auto source = LogSource::open(file, options.unpack, options.stop);
        if (!source)
            return std::unexpected(source.error());
        sources.push_back(std::move(*source));
    }
    std::vector<std::pair<qint64, size_t>> order;
    order.reserve(sources.size());
    for (size_t i = 0; i < sources.size(); ++i)
        order.emplace_back(sources.size() > 1 ? firstTimeOf(sources[i], options.context) : 0, i);
    std::ranges::stable_sort(order, {}, &std::pair<qint64, size_t>::first);
    std::vector<LogSource> sorted;
    sorted.reserve(sources.size());
    for (const auto &[time, i] : order)
        sorted.push_back(std::move(sources[i]));
    return sorted;
}

} // namespace

Result<AuditStore> AuditStore::open(const QStringList &files, const OpenOptions &options)
{
    auto sources = openSources(files, options);
    if (!sources)
        return std::unexpected(sources.error());
    AuditStore store = ofSources(std::move(*sources), options);
    if (options.stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}});
    return store;
}

Result<AuditStore> AuditStore::openMatching(const QStringList &files, const AuditFilter &filter, const OpenOptions &options)
{
    auto sources = openSources(files, options);
    if (!sources)
        return std::unexpected(sources.error());
    AuditStore store = ofSources(std::move(*sources), options, &filter);
    if (options.stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}});
    return store;
}

AuditStore AuditStore::ofBytes(const QByteArray &text, const OpenOptions &options)
{
    std::vector<LogSource> sources;
    sources.push_back(LogSource::ofMemory(text));
    return ofSources(std::move(sources), options);
}

AuditStore AuditStore::ofSources(std::vector<LogSource> sources, const OpenOptions &options, const AuditFilter *filter)
{
    AuditStore store;
    store.m_sources = std::move(sources);
    store.m_context = options.context;
    const int threads = std::clamp(options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency()), 1, 64);
    const std::vector<Stretch> stretches = stretchesOf(store.m_sources, threads);
    quint64 all = 0;
    for (const LogSource &source : store.m_sources)
        all += source.size();
    std::optional<std::vector<LogSegment>> some;
    if (const auto raw = filter ? RawFilter::of(*filter) : std::nullopt)
        some = indexMatches(*raw, store.m_sources, stretches, threads, options, all, store.m_others);
    if (some) {
        store.m_segments = std::move(*some);
    } else {
        store.m_segments = indexStretches(store.m_sources, stretches, threads, options, all);
        for (size_t i = 0; i < stretches.size() - store.m_segments.size(); ++i)
            store.m_leftOut += stretches[i].end - stretches[i].begin;
    }
    joinSegments(store.m_segments);
    return store;
}

LogCounts AuditStore::counts() const
{
    LogCounts counts = m_others;
    for (const LogSegment &segment : m_segments) {
        counts += segment.counts;
        counts.events -= quint64(std::ranges::count_if(segment.flags, [](quint8 flags) { return (flags & AbsorbedFlag) != 0; }));
    }
    return counts;
}

size_t AuditStore::memory() const
{
    size_t bytes = 0;
    for (const LogSegment &segment : m_segments)
        bytes += segment.memory();
    return bytes + textMemory();
}

size_t AuditStore::textMemory() const
{
    size_t bytes = 0;
    if (const TextIndexes indexes = texts()) {
        for (const TextIndex &index : *indexes)
            bytes += index.memory();
    }
    return bytes;
}

void AuditStore::indexTexts(const OpenOptions &options) const
{
    const bool hasGaps = std::ranges::any_of(m_segments, [](const LogSegment &segment) { return !segment.sizes.empty(); });
    if (hasGaps || texts())
        return;
    const int threads = std::clamp(options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency()), 1, 64);
    std::vector<std::optional<TextIndex>> parts(m_segments.size());
    forEachPart(parts.size(), threads, options, [&](size_t i) {
        const LogSegment &segment = m_segments[i];
        parts[i] = TextIndex::of(m_sources[size_t(segment.source)], segment.base, segment.end, options.stop);
    });
    auto indexes = std::make_shared<std::vector<TextIndex>>();
    for (std::optional<TextIndex> &part : parts) {
        if (!part)
            return;
        indexes->push_back(std::move(*part));
    }
    const std::scoped_lock lock(m_texts->mutex);
    m_texts->indexes = std::move(indexes);
}

AuditStore::TextIndexes AuditStore::texts() const
{
    const std::scoped_lock lock(m_texts->mutex);
    return m_texts->indexes;
}

AuditEvent AuditStore::read(EventRef ref) const
{
    const LogSegment &segment = m_segments[ref.segment];
    AuditEvent event{segment.idOf(ref.event), {}};
    const bool isText = (segment.flags[ref.event] & TextFlag) != 0;
    const auto add = [&](int source, quint64 offset, quint64 size) {
        QByteArray bytes = m_sources[size_t(source)].readAt(offset, qint64(size));
        if (event.text.isEmpty() && isAllOf(event.id, bytes)) {
            event.text = std::move(bytes);
            if (!event.text.isEmpty() && !event.text.endsWith('\n'))
                event.text += '\n';
            return;
        }
        if (isText && size >= LongestText && !bytes.contains('\n'))
            event.text += bytes + '\n'; // the beginning of a line without an end
        else
            appendLinesOf(event.id, isText, bytes, m_context, event.text);
    };
    // a record is never longer than LongestRecord, but many others may lie within the stretch
    const quint64 size = segment.endOf(ref.event) - segment.beginOf(ref.event);
    constexpr quint64 most = quint64(8) << 20U;
    add(segment.source, segment.beginOf(ref.event), std::min(size, isText ? LongestText : most));
    if (segment.flags[ref.event] & PiecesFlag) {
        const auto pieces = std::ranges::equal_range(segment.pieces, ref.event, {}, &LogSegment::Piece::event);
        for (const LogSegment::Piece &piece : pieces)
            add(piece.source, piece.offset, piece.size);
    }
    return event;
}

AuditEvent AuditStore::read(EventRef ref, QByteArrayView stretch) const
{
    const LogSegment &segment = m_segments[ref.segment];
    if (segment.flags[ref.event] & (PiecesFlag | TextFlag))
        return read(ref);
    AuditEvent event{segment.idOf(ref.event), {}};
    appendLinesOf(event.id, false, stretch, m_context, event.text);
    return event;
}

void AuditStore::forEach(const std::function<void(EventRef)> &visit) const
{
    for (quint32 segment = 0; segment < m_segments.size(); ++segment) {
        for (quint32 event = 0; event < m_segments[segment].size(); ++event) {
            if (!(m_segments[segment].flags[event] & AbsorbedFlag))
                visit({segment, event});
        }
    }
}

} // namespace bulkhead::audit
