// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditoutput.h"

#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/audit/auditsearch.h"
#include "core/audit/eventhtml.h"
#include "core/audit/eventjson.h"
#include "core/audit/sentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>
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
    class Input
    {
    public:
        explicit Input(QByteArray bytes)
            : m_bytes(std::move(bytes))
            , m_hash(qHash(m_bytes))
        {
        }
        [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
        friend bool operator==(const Input &, const Input &) = default;
        friend size_t qHash(const Input &input, size_t seed = 0) { return input.m_hash ^ seed; }

    private:
        QByteArray m_bytes;
        size_t m_hash;
    };

    /// Appends what is known for the input to `to`.
    [[nodiscard]] bool appendKnown(const Input &input, QByteArray &to)
    {
        Shard &shard = shardOf(input);
        const std::scoped_lock lock(shard.mutex);
        const auto known = shard.sentences.constFind(input);
        if (known == shard.sentences.constEnd())
            return false;
        to += *known;
        return true;
    }
    void insert(const Input &input, const QByteArray &sentence)
    {
        constexpr qsizetype most = 1024;
        Shard &shard = shardOf(input);
        const std::scoped_lock lock(shard.mutex);
        if (shard.sentences.size() >= most)
            shard.sentences.clear();
        shard.sentences.insert(input, sentence);
    }

private:
    struct Shard {
        std::mutex mutex;
        QHash<Input, QByteArray> sentences;
    };
    [[nodiscard]] Shard &shardOf(const Input &input) { return m_shards[(qHash(input) >> 24U) % m_shards.size()]; }

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

    void append(const audit::AuditEvent &event, const audit::Attribution &attribution, SentenceMemo &memo, QByteArray &to) const
    {
        if (m_form != AuditArguments::Form::Sentences) {
            to += bytesOf(event, attribution);
            return;
        }
        appendTime(event.id.time, to);
        const SentenceMemo::Input input(attribution == audit::Attribution() ? audit::sentenceInput(event) : QByteArray());
        if (!input.isEmpty() && memo.appendKnown(input, to))
            return;
        const QByteArray sentence = sentenceBytes(event, attribution);
        to += sentence;
        if (!input.isEmpty())
            memo.insert(input, sentence);
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

void AuditOutput::write(const audit::AuditStore &store, quint32 segment, const std::vector<quint32> &events)
{
    constexpr size_t fewest = 256, most = 8192, mostThreads = 8;
    for (size_t from = 0; from < events.size(); from += most) {
        const size_t count = std::min(most, events.size() - from);
        const size_t threads = count < fewest ? 1 : std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
        std::vector<QByteArray> parts(threads);
        const auto work = [&](size_t part) {
            for (size_t i = from + count * part / threads; i < from + count * (part + 1) / threads; ++i)
                m_parts->writer.append(store.read({segment, events[i]}), attributionOf(store, {segment, events[i]}),
                                       m_parts->memo, parts[part]);
        };
        {
            std::vector<std::jthread> others;
            for (size_t part = 1; part < threads; ++part)
                others.emplace_back(work, part);
            work(0);
        }
        for (const QByteArray &part : parts)
            printOutBytes(part);
        if (std::ferror(stdout)) // a pipe that nobody reads any more
            return;
    }
}

void AuditOutput::end()
{
    if (m_parts->form == AuditArguments::Form::Html)
        printOutBytes(audit::htmlTail());
}

int searchAuditLogs(const AuditArguments &arguments, const audit::AuditFilter &filter, const audit::LineContext &context,
                    const std::optional<audit::HostTraces> &traces)
{
    const bool isSummary = arguments.form == AuditArguments::Form::Summary;
    AuditOutput output(arguments.form, context, traces.has_value());
    output.begin();
    const QStringList files = arguments.files.isEmpty() ? logsOfThisMachine() : arguments.files;
    // a summary counts all, and which container an event is of is learned from the others
    auto store = traces || isSummary ? audit::AuditStore::open(files, {.context = context})
                                     : audit::AuditStore::openMatching(files, filter, {.context = context});
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
        audit::search(filter, *store, [&](quint32 segment, const std::vector<quint32> &found) {
            output.write(*store, segment, found);
            return !std::ferror(stdout);
        });
        output.end();
    }
    noteWhatIsNoRecord(store->counts());
    return std::ferror(stdout) && errno != EPIPE ? Failure : Success;
}

} // namespace bulkhead::ctl
