// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditoutput.h"

#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/audit/auditsearch.h"
#include "core/audit/eventhtml.h"
#include "core/audit/eventjson.h"
#include "core/audit/sentence.h"
#include "core/audit/sentenceinput.h"
#include "core/host/memory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct AuditOutputText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

QString textOf(qint64 time)
{
    return time == 0 ? u"-"_s : QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

/// The same for many events of one minute after the other: a calendar costs more than the rest of the sentence.
void appendTime(qint64 time, QByteArray &to)
{
    constexpr qint64 minute = 60'000;
    static thread_local qint64 known = -1;
    static thread_local QByteArray text;
    if (time <= 0) {
        to += textOf(time).toLatin1();
        return;
    }
    if (time / minute != known) {
        known = time / minute;
        text = textOf(known * minute).toLatin1();
    }
    if (!text.endsWith(":00.000")) { // a zone that is seconds away from the others, as in 1880
        to += textOf(time).toLatin1();
        return;
    }
    const auto rest = int(time % minute);
    const std::array<char, 6> digits{char('0' + rest / 10000),    char('0' + rest / 1000 % 10), '.',
                                     char('0' + rest / 100 % 10), char('0' + rest / 10 % 10),   char('0' + rest % 10)};
    to.append(text.constData(), text.size() - qsizetype(digits.size()));
    to.append(digits.data(), qsizetype(digits.size()));
}

/// Sentences that were made, by what they are made from, for several threads.
class SentenceMemo
{
public:
    /// Appends what is known for the input to `to`.
    [[nodiscard]] bool appendKnown(QByteArrayView input, QByteArray &to)
    {
        const Key key(QByteArray::fromRawData(input.data(), input.size()));
        Shard &shard = shardOf(key);
        const std::scoped_lock lock(shard.mutex);
        const auto known = shard.sentences.constFind(key);
        if (known == shard.sentences.constEnd())
            return false;
        to += *known;
        return true;
    }
    void insert(QByteArrayView input, const QByteArray &sentence)
    {
        constexpr qsizetype most = 1024;
        const Key key(input.toByteArray());
        Shard &shard = shardOf(key);
        const std::scoped_lock lock(shard.mutex);
        if (shard.sentences.size() >= most)
            shard.sentences.clear();
        shard.sentences.insert(key, sentence);
    }

private:
    class Key
    {
    public:
        explicit Key(QByteArray bytes)
            : m_bytes(std::move(bytes))
            , m_hash(qHash(m_bytes))
        {
        }
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return key.m_hash ^ seed; }

    private:
        QByteArray m_bytes;
        size_t m_hash;
    };
    struct Shard {
        std::mutex mutex;
        QHash<Key, QByteArray> sentences;
    };
    [[nodiscard]] Shard &shardOf(const Key &key) { return m_shards[(qHash(key) >> 24U) % m_shards.size()]; }

    std::array<Shard, 32> m_shards;
};

/// How events are written.
class EventWriter
{
public:
    EventWriter(AuditArguments::Form form, audit::LineContext context, bool hasTraces)
        : m_form(form)
        , m_context(std::move(context))
        , m_noHost(hasTraces ? QString() : AuditOutputText::tr("no engine or snapshot was given"))
    {
    }

    void append(const audit::AuditEvent &event, const audit::Attribution &attribution, audit::SentenceInput &input,
                SentenceMemo &memo, QByteArray &to) const
    {
        if (m_form != AuditArguments::Form::Sentences) {
            to += bytesOf(event, attribution);
            return;
        }
        appendTime(event.id.time, to);
        if (attribution != audit::Attribution() || !input.read(event)) {
            to += sentenceBytes(event, attribution);
            return;
        }
        if (memo.appendKnown(input.bytes(), to))
            return;
        const QByteArray sentence = sentenceBytes(input.essence(event), attribution);
        to += sentence;
        memo.insert(input.bytes(), sentence);
    }

private:
    [[nodiscard]] QByteArray bytesOf(const audit::AuditEvent &event, const audit::Attribution &attribution) const
    {
        if (m_form == AuditArguments::Form::Raw)
            return event.text;
        const audit::EventFacts facts = audit::decodeEvent(event, m_context);
        if (m_form == AuditArguments::Form::Csv)
            return audit::eventToCsv(facts, attribution);
        if (m_form == AuditArguments::Form::Html)
            return audit::eventToHtml(event, facts, attribution);
        return terminalJson(QJsonDocument(audit::eventToJson(event, facts, attribution, m_noHost)).toJson(QJsonDocument::Compact))
               + '\n';
    }

    /// All of the line but its time.
    [[nodiscard]] QByteArray sentenceBytes(const audit::AuditEvent &event, const audit::Attribution &attribution) const
    {
        const audit::EventFacts facts = audit::decodeEvent(event, m_context, audit::DecodeDepth::Sentence);
        QString line = u"  "_s + terminalText(audit::sentenceOf(facts, attribution));
        if (!facts.keys.isEmpty())
            line += u"  ["_s + terminalText(facts.keys.join(u", "_s)) + u']';
        return line.toUtf8() + '\n';
    }

    AuditArguments::Form m_form;
    audit::LineContext m_context;
    QString m_noHost;
};

audit::Attribution attributionOf(const audit::AuditStore &store, audit::EventRef ref)
{
    const audit::ContainerColumn &containers = store.containers;
    return ref.segment < containers.bySegment.size() ? containers.attributions.at(containers.bySegment[ref.segment][ref.event])
                                                     : audit::Attribution();
}

/// audit.log and what it was renamed to, the oldest first; higher numbers are older.
QStringList logsOfThisMachine()
{
    const QDir directory = QFileInfo(SystemAuditLog).dir();
    QStringList files;
    for (const QString &name : directory.entryList({u"audit.log"_s, u"audit.log.*"_s}, QDir::Files, QDir::Name))
        files.append(directory.filePath(name));
    return files.isEmpty() ? QStringList{SystemAuditLog} : files;
}

void printTally(const QString &title, const QList<audit::Tally> &tallies)
{
    constexpr qsizetype most = 20;
    if (tallies.isEmpty())
        return;
    printOut(u"\n%1\n"_s.arg(title));
    for (const audit::Tally &tally : tallies.first(std::min(most, tallies.size())))
        printOut(u"  %1  %2\n"_s.arg(tally.count, 10).arg(terminalText(audit::readableText(tally.text))));
}

void printSummary(const audit::AuditStore &store)
{
    const audit::LogSummary summary = audit::summarize(store);
    printOut(
        AuditOutputText::tr("%1 events from %2 to %3\n").arg(summary.events).arg(textOf(summary.first), textOf(summary.last)));
    printTally(AuditOutputText::tr("by type"), summary.types);
    printTally(AuditOutputText::tr("by key"), summary.keys);
    printTally(AuditOutputText::tr("by process name"), summary.programs);
    printTally(AuditOutputText::tr("by system call"), summary.calls);
    printTally(AuditOutputText::tr("failed system calls"), summary.failures);
    printTally(AuditOutputText::tr("by AppArmor's verdict"), summary.appArmor);
}

void noteWhatIsNoRecord(const audit::LogCounts &counts)
{
    if (counts.textLines > 0)
        printNote(AuditOutputText::tr("%n line(s) are no audit records and are kept as text", nullptr,
                                      int(std::min<quint64>(counts.textLines, 0x7fffffff))));
    if (counts.unidentified > 0)
        printNote(AuditOutputText::tr("%n record(s) tell no serial number and stand alone", nullptr,
                                      int(std::min<quint64>(counts.unidentified, 0x7fffffff))));
}

} // namespace

struct AuditOutput::Parts {
    AuditArguments::Form form;
    EventWriter writer;
    SentenceMemo memo{};
};

AuditOutput::AuditOutput(AuditArguments::Form form, audit::LineContext context, bool hasTraces)
    : m_parts(new Parts{form, EventWriter(form, std::move(context), hasTraces)})
{
}

AuditOutput::~AuditOutput() = default;

void AuditOutput::begin()
{
    if (m_parts->form == AuditArguments::Form::Csv)
        printOutBytes(audit::csvHead());
    if (m_parts->form == AuditArguments::Form::Html)
        printOutBytes(audit::htmlHead(AuditOutputText::tr("Audit events")));
}

void AuditOutput::write(const audit::AuditStore &store, std::span<const audit::EventRef> events)
{
    constexpr size_t portion = 128, mostThreads = 8;
    std::vector<QByteArray> texts((events.size() + portion - 1) / portion);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        audit::SentenceInput input;
        for (size_t i = next++; i < texts.size(); i = next++) {
            const auto from = events.subspan(i * portion);
            for (const audit::EventRef &event : from.first(std::min(portion, from.size())))
                m_parts->writer.append(store.read(event), attributionOf(store, event), input, m_parts->memo, texts[i]);
        }
    };
    {
        const size_t threads = std::min({texts.size(), size_t(std::thread::hardware_concurrency()), mostThreads});
        std::vector<std::jthread> others;
        for (size_t i = 1; i < threads; ++i)
            others.emplace_back(work);
        work();
    }
    for (const QByteArray &text : texts)
        printOutBytes(text);
}

void AuditOutput::end()
{
    if (m_parts->form == AuditArguments::Form::Html)
        printOutBytes(audit::htmlTail());
}

namespace {

/// Many at a time, as threads share the work; soon, where finding them takes long.
void writeFound(const audit::AuditFilter &filter, const audit::AuditStore &store, AuditOutput &output)
{
    constexpr size_t most = 8192;
    constexpr qint64 soon = 50; // milliseconds
    std::vector<audit::EventRef> pending;
    QElapsedTimer clock;
    clock.start();
    const auto write = [&] {
        for (std::span<const audit::EventRef> rest = pending; !rest.empty() && !std::ferror(stdout);) {
            const auto some = rest.first(std::min(most, rest.size()));
            output.write(store, some);
            rest = rest.subspan(some.size());
        }
        pending.clear();
        clock.restart();
    };
    audit::search(filter, store, [&](quint32 segment, const std::vector<quint32> &found) {
        for (const quint32 event : found)
            pending.push_back({segment, event});
        if (pending.size() >= most || clock.hasExpired(soon))
            write();
        return !std::ferror(stdout); // a pipe that nobody reads any more
    });
    write();
}

} // namespace

quint64 memoryForLogs()
{
    return host::availableMemory() / 4 * 3;
}

QStringList logsToSearch(const AuditArguments &arguments)
{
    return arguments.files.isEmpty() ? logsOfThisMachine() : arguments.files;
}

int searchAuditLogs(const AuditArguments &arguments, const audit::AuditFilter &filter, const audit::OpenOptions &options,
                    const std::optional<audit::HostTraces> &traces)
{
    const bool isSummary = arguments.form == AuditArguments::Form::Summary;
    AuditOutput output(arguments.form, options.context, traces.has_value());
    output.begin();
    const QStringList files = logsToSearch(arguments);
    // a summary counts all, and which container an event is of is learned from the others
    // it is left to the end of the program: giving its memory back piece by piece would take a fiftieth of the time
    static Result<audit::AuditStore> *kept = nullptr;
    kept = new Result<audit::AuditStore>(traces || isSummary ? audit::AuditStore::open(files, options)
                                                             : audit::AuditStore::openMatching(files, filter, options));
    Result<audit::AuditStore> &store = *kept;
    if (!store) {
        printError(store.error());
        return Failure;
    }
    if (traces) {
        audit::ProcessHistory history;
        audit::attributeStore(*store, *traces, history);
    }
    if (isSummary) {
        printSummary(*store);
    } else {
        writeFound(filter, *store, output);
        output.end();
    }
    noteWhatIsNoRecord(store->counts());
    if (store->leftOut() > 0) {
        printNote(AuditOutputText::tr(
                      "the oldest %1 of the logs were not searched: memory is short for an index of them. Looking for a "
                      "key, a type or a text of three letters or more needs little.")
                      .arg(QLocale().formattedDataSize(qint64(store->leftOut()), 1)));
        return Failure;
    }
    return std::ferror(stdout) && errno != EPIPE ? Failure : Success;
}

} // namespace bulkhead::ctl
