// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditcommand.h"

#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/snapshotsource.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/agent/agentclient.h"
#include "core/agentverbs/auditverbs.h"
#include "core/audit/auditsearch.h"
#include "core/audit/eventassembler.h"
#include "core/audit/eventhtml.h"
#include "core/audit/eventjson.h"
#include "core/audit/logfollower.h"
#include "core/audit/recordtypes.h"
#include "core/audit/sentence.h"

#include <QCoroSignal>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct AuditCommandText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

constexpr QLatin1StringView SystemLog("/var/log/audit/audit.log");

std::unexpected<Error> refuseAudit(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

/// "comm=my program" as a filter has it: comm="my program".
QString quotedAgain(const QString &word)
{
    static const QRegularExpression test(u"^([A-Za-z0-9_-]+)(!=|!~|=|~)([^\"'].*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = test.match(word);
    if (!match.hasMatch() || !word.contains(u' ') || word.contains(u'"'))
        return word;
    // "key=a or key=b" is a filter in one argument, not a value with blanks
    static const QRegularExpression another(u" (and|or|not|&&|\\|\\|) |[ (][a-z_]+(!=|!~|=|~|:)"_s);
    return another.match(match.captured(3)).hasMatch() ? word
                                                       : match.captured(1) + match.captured(2) + u'"' + match.captured(3) + u'"';
}

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
        , m_noHost(hasTraces ? QString() : AuditCommandText::tr("no engine or snapshot was given"))
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

/// Writes events of one segment: several threads make the text, in order.
void writeEvents(const audit::AuditStore &store, quint32 segment, const std::vector<quint32> &events, const EventWriter &writer,
                 SentenceMemo &memo)
{
    constexpr size_t fewest = 256, most = 8192, mostThreads = 8;
    for (size_t from = 0; from < events.size(); from += most) {
        const size_t count = std::min(most, events.size() - from);
        const size_t threads = count < fewest ? 1 : std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
        std::vector<QByteArray> parts(threads);
        const auto work = [&](size_t part) {
            for (size_t i = from + count * part / threads; i < from + count * (part + 1) / threads; ++i)
                writer.append(store.read({segment, events[i]}), attributionOf(store, {segment, events[i]}), memo, parts[part]);
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

/// audit.log and what it was renamed to, the oldest first; higher numbers are older.
QStringList logsOfThisMachine()
{
    const QDir directory = QFileInfo(SystemLog).dir();
    QStringList files;
    for (const QString &name : directory.entryList({u"audit.log"_s, u"audit.log.*"_s}, QDir::Files, QDir::Name))
        files.append(directory.filePath(name));
    return files.isEmpty() ? QStringList{SystemLog} : files;
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
        AuditCommandText::tr("%1 events from %2 to %3\n").arg(summary.events).arg(textOf(summary.first), textOf(summary.last)));
    printTally(AuditCommandText::tr("by type"), summary.types);
    printTally(AuditCommandText::tr("by key"), summary.keys);
    printTally(AuditCommandText::tr("by process name"), summary.programs);
    printTally(AuditCommandText::tr("by system call"), summary.calls);
    printTally(AuditCommandText::tr("failed system calls"), summary.failures);
    printTally(AuditCommandText::tr("by AppArmor's verdict"), summary.appArmor);
}

void noteWhatIsNoRecord(const audit::LogCounts &counts)
{
    if (counts.textLines > 0)
        printNote(AuditCommandText::tr("%n line(s) are no audit records and are kept as text", nullptr,
                                       int(std::min<quint64>(counts.textLines, 0x7fffffff))));
    if (counts.unidentified > 0)
        printNote(AuditCommandText::tr("%n record(s) tell no serial number and stand alone", nullptr,
                                       int(std::min<quint64>(counts.unidentified, 0x7fffffff))));
}

QCoro::Task<Result<audit::HostTraces>> obtainTraces(AuditArguments arguments)
{
    CommandLine line;
    line.host = arguments.host;
    line.snapshotFile = arguments.snapshotFile;
    const auto taken = co_await obtainSnapshot(line);
    if (!taken)
        co_return std::unexpected(taken.error());
    // what /proc here says goes with an engine of this machine alone
    const bool isHere =
        arguments.snapshotFile.isEmpty() && (*taken)->provenance.endpoint.startsWith("unix://"_L1) && (*taken)->host;
    audit::HostTraces traces = audit::HostTraces::of(**taken, isHere ? audit::bootTimeOfThisHost() : std::nullopt);
    if (isHere)
        audit::readRootDevices(traces);
    co_return traces;
}

/// What is followed: the log's new lines, put together, searched and written.
class Following : public QObject
{
public:
    Following(const AuditArguments &arguments, const audit::AuditFilter &filter, const EventWriter &writer,
              std::optional<audit::HostTraces> traces)
        : m_arguments(arguments)
        , m_filter(filter)
        , m_writer(writer)
        , m_traces(std::move(traces))
        , m_follower(arguments.files.isEmpty() ? QString(SystemLog) : arguments.files.first())
    {
        m_clock.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
        connect(&m_follower, &audit::LogFollower::lines, this, [this](const QByteArray &bytes) { take(bytes); });
        connect(&m_follower, &audit::LogFollower::rotated, this,
                [] { printNote(AuditCommandText::tr("the log was rotated: following the new file")); });
        connect(&m_follower, &audit::LogFollower::truncated, this,
                [] { printNote(AuditCommandText::tr("the log was truncated: reading it from its beginning")); });
        connect(&m_follower, &audit::LogFollower::gone, this,
                [] { printNote(AuditCommandText::tr("the log is gone: waiting for a new one")); });
        connect(&m_follower, &audit::LogFollower::problem, this, [](const Error &error) { printError(error); });
    }

    QCoro::Task<Result<>> start()
    {
        constexpr std::chrono::seconds often(15); // as long as the window takes
        if (m_traces && m_arguments.snapshotFile.isEmpty()) {
            connect(&m_lookAgain, &QTimer::timeout, this, [this] { lookAgain(); });
            m_lookAgain.start(often);
        }
        // /var/log/audit itself is closed to others: whether the log is there, they cannot know
        if (!m_arguments.files.isEmpty() || ::geteuid() == 0 || ::access(SystemLog.data(), R_OK) == 0)
            co_return m_follower.start();
        printNote(AuditCommandText::tr("this user may not read %1: listening to the kernel through the agent").arg(SystemLog));
        m_agent = std::make_unique<agent::AgentClient>(agent::localAgent());
        const auto started = co_await m_agent->start();
        if (!started)
            co_return std::unexpected(started.error());
        listen();
        co_return Result<>();
    }

private:
    /// The kernel's stream, beside auditd.
    QCoro::Task<> listen()
    {
        constexpr int milliseconds = 1000; // that the agent waits for a first record
        const QPointer self(this);
        qint64 overruns = 0;
        while (self) {
            const auto answer = co_await m_agent->ask(u"audit.stream"_s, {{u"milliseconds"_s, milliseconds}});
            if (!self)
                co_return;
            const auto messages =
                answer.and_then([](const QJsonValue &value) { return agentverbs::auditMessagesFromJson(value.toObject()); });
            if (!messages) {
                printError(messages.error());
                QCoreApplication::exit(Failure);
                co_return;
            }
            for (const auto &message : *messages) {
                if (message.container)
                    audit::rememberWatched(m_history, message.text, *message.container,
                                           m_traces ? m_traces->names.value(*message.container) : QString());
                m_assembler.addNetlink(message.type, message.text, m_clock.elapsed());
            }
            const qint64 lost = (*answer)[u"overruns"_s].toInteger();
            if (lost > overruns)
                printNote(AuditCommandText::tr("the kernel dropped records %n time(s): they were read too late", nullptr,
                                               int(lost - overruns)));
            overruns = lost;
            flush();
        }
    }

    /// Containers come and go while the log is followed.
    QCoro::Task<> lookAgain()
    {
        const QPointer self(this);
        auto traces = co_await obtainTraces(m_arguments);
        if (!self || !traces)
            co_return;
        if (m_traces)
            traces->names.insert(m_traces->names); // events come of containers that have gone meanwhile
        m_traces = std::move(*traces);
    }

    void take(const QByteArray &bytes)
    {
        qsizetype from = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; from = end + 1, end = bytes.indexOf('\n', from))
            m_assembler.addLine(QByteArrayView(bytes).sliced(from, end - from), m_clock.elapsed());
        flush();
    }

    void flush()
    {
        write(m_assembler.takeComplete(m_clock.elapsed()));
        if (const auto deadline = m_assembler.nextDeadline())
            m_timer.start(int(std::max<qint64>(1, *deadline - m_clock.elapsed())));
        const audit::StreamLosses &losses = m_assembler.losses();
        if (losses.lostByKernel > m_told.lostByKernel)
            printNote(
                AuditCommandText::tr("the kernel lost %n event(s)", nullptr, int(losses.lostByKernel - m_told.lostByKernel)));
        if (losses.forced > m_told.forced)
            printNote(AuditCommandText::tr("%n event(s) are shown before they were whole: too many at a time", nullptr,
                                           int(losses.forced - m_told.forced)));
        m_told = losses;
    }

    void write(const QList<audit::AuditEvent> &events)
    {
        if (events.isEmpty())
            return;
        QByteArray text;
        for (const audit::AuditEvent &event : events)
            text += event.text;
        audit::AuditStore store = audit::AuditStore::ofBytes(text, {.threads = 1});
        if (m_traces)
            audit::attributeStore(store, *m_traces, m_history);
        audit::search(m_filter, store,
                      [&](quint32 segment, const std::vector<quint32> &found) {
                          writeEvents(store, segment, found, m_writer, m_memo);
                          return true;
                      },
                      {.threads = 1});
        if (std::ferror(stdout))
            QCoreApplication::exit(Success);
    }

    AuditArguments m_arguments;
    const audit::AuditFilter &m_filter;
    const EventWriter &m_writer;
    SentenceMemo m_memo;
    std::optional<audit::HostTraces> m_traces;
    audit::ProcessHistory m_history;
    audit::LogFollower m_follower;
    std::unique_ptr<agent::AgentClient> m_agent;
    audit::EventAssembler m_assembler;
    audit::StreamLosses m_told;
    QElapsedTimer m_clock;
    QTimer m_timer, m_lookAgain;
};

QCoro::Task<int> runAudit(QStringList words)
{
    const auto arguments = parseAuditArguments(words, [](const QString &word) { return QFileInfo(word).isFile(); });
    if (!arguments) {
        printError(arguments.error());
        printNote(AuditCommandText::tr("see bulkheadctl help audit"));
        co_return Usage;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const audit::LineContext context{now.timeZone(), now.date().year()};
    const auto filter = audit::AuditFilter::parse(arguments->filter, now.toMSecsSinceEpoch(), now.timeZone());
    if (!filter) {
        printNote(AuditCommandText::tr("the filter: %1 (%2)").arg(filter.error().what, filter.error().detail));
        printNote(arguments->filter);
        co_return Usage;
    }
    if (filter->usesContainers() && !arguments->namesAHost()) {
        printNote(AuditCommandText::tr("container= needs to know the containers: give --host, --context or --snapshot"));
        co_return Usage;
    }
    std::optional<audit::HostTraces> traces;
    if (arguments->namesAHost()) {
        auto obtained = co_await obtainTraces(*arguments);
        if (!obtained) {
            printError(obtained.error());
            co_return Failure;
        }
        traces = std::move(*obtained);
    }
    const EventWriter writer(arguments->form, context, traces.has_value());
    if (arguments->form == AuditArguments::Form::Csv)
        printOutBytes(audit::csvHead());
    if (arguments->form == AuditArguments::Form::Html)
        printOutBytes(audit::htmlHead(AuditCommandText::tr("Audit events")));
    if (arguments->follow) {
        Following following(*arguments, *filter, writer, std::move(traces));
        if (const auto started = co_await following.start(); !started) {
            printError(started.error());
            co_return Failure;
        }
        QObject forever; // it ends with the program: by a signal, or when nobody reads its output
        co_await qCoro(&forever, &QObject::objectNameChanged);
        co_return Success;
    }
    const QStringList files = arguments->files.isEmpty() ? logsOfThisMachine() : arguments->files;
    // a summary counts all, and which container an event is of is learned from the others
    const bool needsAll = traces || arguments->form == AuditArguments::Form::Summary;
    auto store = needsAll ? audit::AuditStore::open(files, {.context = context})
                          : audit::AuditStore::openMatching(files, *filter, {.context = context});
    if (!store) {
        printError(store.error());
        co_return Failure;
    }
    if (traces) {
        audit::ProcessHistory history;
        audit::attributeStore(*store, *traces, history);
    }
    if (arguments->form == AuditArguments::Form::Summary) {
        printSummary(*store);
    } else {
        SentenceMemo memo;
        audit::search(*filter, *store, [&](quint32 segment, const std::vector<quint32> &found) {
            writeEvents(*store, segment, found, writer, memo);
            return !std::ferror(stdout);
        });
        if (arguments->form == AuditArguments::Form::Html)
            printOutBytes(audit::htmlTail());
    }
    noteWhatIsNoRecord(store->counts());
    co_return std::ferror(stdout) && errno != EPIPE ? Failure : Success;
}

QString auditHelp()
{
    return AuditCommandText::tr(
        "bulkheadctl audit - search the kernel's audit log, and tell containers apart\n"
        "\n"
        "USAGE\n"
        "  bulkheadctl audit [OPTIONS] [FILTER...] [FILE...]\n"
        "  bulkheadctl audit --follow [OPTIONS] [FILTER...] [FILE]\n"
        "\n"
        "DESCRIPTION\n"
        "  Reads audit logs as auditd writes them (plain or enriched), what the kernel\n"
        "  writes to its own log, syslog or the journal, and the output of ausearch,\n"
        "  also compressed by gzip, xz or zstd. Words that are existing files are\n"
        "  FILEs, all others are the FILTER; without a FILE, /var/log/audit/audit.log\n"
        "  and its rotated predecessors. Several files are one log: an event may begin\n"
        "  in one and end in the next. Without --json or another form, prints a\n"
        "  sentence for each event. What is no audit record is text, and is counted.\n"
        "\n"
        "FILTER\n"
        "  FIELD=VALUE[,VALUE...]  one of these; FIELD!=VALUE none of these\n"
        "  FIELD~EXPRESSION        a regular expression finds something; FIELD!~ nothing\n"
        "  FIELD<NUMBER            and >, <=, >=\n"
        "  since:TIME until:TIME   10m, 2h, 3d, 10:30, today, 2026-11-27,\n"
        "                          2026-11-27T10:00, @SECONDS\n"
        "  WORD \"SEVERAL WORDS\"    free text, in any letter case, also where the log has\n"
        "                          it in hexadecimal\n"
        "  and or not ( )          words beside each other must all hold\n"
        "  Fields: type key container syscall success exit comm exe pid ppid uid auid gid\n"
        "  euid ses tty subj op action apparmor profile operation class path command arch\n"
        "  node id serial time, and those of the records: name, cwd, saddr, a0, ...\n"
        "  key is one of an event's keys; path any file name; command the command line;\n"
        "  action that of seccomp; uid and the like a number, root or unset.\n"
        "\n"
        "OPTIONS\n"
        "  -f, --follow          what comes from now on, across rotation; where this user\n"
        "                        may not read the log, through bulkhead-agent\n"
        "      --json            one JSON object an event and line\n"
        "      --csv             RFC 4180 with a head\n"
        "      --html            one page that stands alone; records one click away\n"
        "      --raw             the records as they are\n"
        "      --summary         how many events of which kind\n"
        "  -H, --host HOST       unix://, tcp:// or ssh:// address of an engine\n"
        "  -c, --context NAME    a context of the docker command\n"
        "      --config DIR      the docker command's configuration (~/.docker)\n"
        "      --snapshot FILE   a saved snapshot\n"
        "      --                all that follows is filter or file\n"
        "  With one of the last ones events are attributed to containers, and container=\n"
        "  finds them by name or id; container=host are the host's own.\n"
        "\n"
        "JSON\n"
        "  \"id\" is SECONDS.MILLISECONDS:SERIAL (null where the log tells none), \"records\"\n"
        "  the lines, \"sentence\" what happened, \"container\" null with \"containerReason\" or\n"
        "  {\"id\", \"name\", \"rule\", \"confidence\"}; \"type\", \"time\", \"pid\", \"comm\", \"exe\",\n"
        "  \"syscall\", \"success\", \"error\", \"keys\", \"files\", \"apparmor\", \"seccomp\", \"ids\",\n"
        "  \"refused\" and more where the event has them.\n"
        "\n"
        "EXIT STATUS\n"
        "  0  done, also where nothing was found\n"
        "  1  a file or an engine that cannot be read\n"
        "  2  wrong usage, or a filter that cannot be read\n"
        "\n"
        "EXAMPLES\n"
        "  bulkheadctl audit key=docker since:1h\n"
        "  bulkheadctl audit type=SECCOMP syscall=mount success=no audit.log\n"
        "  bulkheadctl audit --follow apparmor=DENIED\n"
        "  bulkheadctl audit --snapshot web.bulkhead container=web1 --json audit.log.2.xz\n"
        "  bulkheadctl audit 'type=AVC or (syscall=execve and comm~\"ng.*\")' audit.log\n");
}

} // namespace

Result<AuditArguments> parseAuditArguments(const QStringList &arguments, const std::function<bool(const QString &)> &isFile)
{
    AuditArguments parsed;
    QStringList words;
    int forms = 0;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString word = arguments.at(i);
        if (onlyWords || !word.startsWith(u'-') || word == "-"_L1) {
            if (isFile(word))
                parsed.files.append(word);
            else
                words.append(quotedAgain(word));
            continue;
        }
        std::optional<QString> value;
        if (word.startsWith("--"_L1) && word.contains(u'=')) {
            value = word.section(u'=', 1);
            word = word.section(u'=', 0, 0);
        }
        const auto take = [&]() -> Result<QString> {
            if (!value && i + 1 < arguments.size())
                value = arguments.at(++i);
            if (!value || value->isEmpty())
                return refuseAudit(AuditCommandText::tr("%1 needs a value").arg(word));
            return *value;
        };
        const auto form = [&](AuditArguments::Form wanted) {
            parsed.form = wanted;
            ++forms;
        };
        if (value && word != "--host"_L1 && word != "--context"_L1 && word != "--config"_L1 && word != "--snapshot"_L1)
            return refuseAudit(AuditCommandText::tr("%1 takes no value").arg(word));
        if (word == "--"_L1) {
            onlyWords = true;
        } else if (word == "-f"_L1 || word == "--follow"_L1) {
            parsed.follow = true;
        } else if (word == "--json"_L1) {
            form(AuditArguments::Form::Json);
        } else if (word == "--csv"_L1) {
            form(AuditArguments::Form::Csv);
        } else if (word == "--html"_L1) {
            form(AuditArguments::Form::Html);
        } else if (word == "--raw"_L1) {
            form(AuditArguments::Form::Raw);
        } else if (word == "--summary"_L1) {
            form(AuditArguments::Form::Summary);
        } else if (word == "-H"_L1 || word == "--host"_L1 || word == "-c"_L1 || word == "--context"_L1 || word == "--config"_L1
                   || word == "--snapshot"_L1) {
            const auto taken = take();
            if (!taken)
                return std::unexpected(taken.error());
            QString &place = word == "-H"_L1 || word == "--host"_L1 ? parsed.host.host
                             : word == "--config"_L1                ? parsed.host.configDir
                             : word == "--snapshot"_L1              ? parsed.snapshotFile
                                                                    : parsed.host.context;
            if (!place.isEmpty())
                return refuseAudit(AuditCommandText::tr("%1 is given twice").arg(word));
            place = *taken;
        } else {
            return refuseAudit(AuditCommandText::tr("this command has no option %1").arg(word));
        }
    }
    if (forms > 1)
        return refuseAudit(AuditCommandText::tr("--json, --csv, --html, --raw and --summary exclude each other"));
    if (parsed.follow && parsed.form == AuditArguments::Form::Html)
        return refuseAudit(AuditCommandText::tr("--html is a whole page: it does not go with --follow"));
    if (parsed.follow && parsed.form == AuditArguments::Form::Summary)
        return refuseAudit(AuditCommandText::tr("--summary is of what is there: it does not go with --follow"));
    if (parsed.follow && parsed.files.size() > 1)
        return refuseAudit(AuditCommandText::tr("one file can be followed"));
    if (!parsed.snapshotFile.isEmpty() && (!parsed.host.host.isEmpty() || !parsed.host.context.isEmpty()))
        return refuseAudit(AuditCommandText::tr("--snapshot reads a file: --host and --context do not go with it"));
    if (!parsed.host.host.isEmpty() && !parsed.host.context.isEmpty())
        return refuseAudit(AuditCommandText::tr("--host and --context exclude each other"));
    parsed.filter = words.join(u' ');
    return parsed;
}

Subcommand auditSubcommand()
{
    return {u"audit"_s, AuditCommandText::tr("search the audit log, by container too"), auditHelp(), runAudit};
}

} // namespace bulkhead::ctl
