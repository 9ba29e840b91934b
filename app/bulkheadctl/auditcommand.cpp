// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditcommand.h"

#include "app/bulkheadctl/auditoutput.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/snapshotsource.h"
#include "core/agent/agentclient.h"
#include "core/agentverbs/auditverbs.h"
#include "core/audit/auditsearch.h"
#include "core/audit/eventassembler.h"
#include "core/audit/logfollower.h"
#include "core/audit/logunpacker.h"

#include <QCoroSignal>

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct AuditCommandText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

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
    Following(const AuditArguments &arguments, const audit::AuditFilter &filter, AuditOutput &output,
              std::optional<audit::HostTraces> traces)
        : m_arguments(arguments)
        , m_filter(filter)
        , m_output(output)
        , m_traces(std::move(traces))
        , m_follower(arguments.files.isEmpty() ? QString(SystemAuditLog) : arguments.files.first())
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
        if (!m_arguments.files.isEmpty() || ::geteuid() == 0 || ::access(SystemAuditLog.data(), R_OK) == 0)
            co_return m_follower.start();
        printNote(
            AuditCommandText::tr("this user may not read %1: listening to the kernel through the agent").arg(SystemAuditLog));
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
                          std::vector<audit::EventRef> refs;
                          refs.reserve(found.size());
                          for (const quint32 event : found)
                              refs.push_back({segment, event});
                          m_output.write(store, refs);
                          return true;
                      },
                      {.threads = 1});
        if (std::ferror(stdout))
            QCoreApplication::exit(Success);
    }

    AuditArguments m_arguments;
    const audit::AuditFilter &m_filter;
    AuditOutput &m_output;
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
    const auto context = audit::LineContext::ofThisMachine();
    const auto filter = audit::AuditFilter::parse(arguments->filter, QDateTime::currentMSecsSinceEpoch(), context.zone);
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
    if (arguments->follow) {
        AuditOutput output(arguments->form, context, traces.has_value());
        output.begin();
        Following following(*arguments, *filter, output, std::move(traces));
        if (const auto started = co_await following.start(); !started) {
            printError(started.error());
            co_return Failure;
        }
        QObject forever; // it ends with the program: by a signal, or when nobody reads its output
        co_await qCoro(&forever, &QObject::objectNameChanged);
        co_return Success;
    }
    co_return searchAuditLogs(*arguments, *filter,
                              {.context = context, .unpack = audit::unpackLog, .mostMemory = memoryForLogs()}, traces);
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

Subcommand auditSubcommand()
{
    return {u"audit"_s, AuditCommandText::tr("search the audit log, by container too"), auditHelp(), runAudit};
}

} // namespace bulkhead::ctl
