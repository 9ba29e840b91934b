// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/seccomptrycommand.h"

#include "app/bulkheadctl/engineoptions.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/agent/agentclient.h"
#include "core/seccomp/generateprofile.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/snapshot/livehost.h"
#include "core/tryout/tryout.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct SeccompTryText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongTry(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

void addTryOptions(QCommandLineParser &parser, bool isRecording)
{
    for (const QString &name : {u"image"_s, u"user"_s, u"cap-add"_s, u"cap-drop"_s, u"time"_s})
        parser.addOption(QCommandLineOption(name, {}, name));
    parser.addOption(QCommandLineOption({u"v"_s, u"volume"_s}, {}, u"volume"_s));
    for (const QString &flag : {u"no-network"_s, u"new-privileges"_s, u"read-only"_s})
        parser.addOption(QCommandLineOption(flag));
    if (isRecording) {
        parser.addOption(QCommandLineOption({u"o"_s, u"output"_s}, {}, u"file"_s));
    } else {
        for (const QString &flag : {u"agent"_s, u"json"_s})
            parser.addOption(QCommandLineOption(flag));
    }
}

/// The same text for a terminal and for a pipe: only a terminal can be led astray.
void printOutput(const QList<engine::OutputPiece> &output)
{
    for (const engine::OutputPiece &piece : output) {
        std::FILE *const stream = piece.isError ? stderr : stdout;
        (void)std::fwrite(piece.bytes.constData(), 1, size_t(piece.bytes.size()), stream);
        (void)std::fflush(stream);
    }
}

QString endWord(tryout::TryOutEnd::Kind kind)
{
    using enum tryout::TryOutEnd::Kind;
    switch (kind) {
    case Exited: return u"exited"_s;
    case NotStarted: return u"not-started"_s;
    case TimedOut: return u"timed-out"_s;
    case Cancelled: return u"cancelled"_s;
    case Lost: return u"lost"_s;
    }
    return {};
}

QJsonObject outcomeJson(const tryout::TryOutOutcome &outcome)
{
    QJsonArray calls;
    for (const tryout::SeenCall &call : outcome.refused.calls) {
        calls.append(QJsonObject{{u"call"_s, call.name},
                                 {u"arch"_s, call.arch ? QJsonValue(seccomp::unameArchName(*call.arch)) : QJsonValue()},
                                 {u"count"_s, qint64(call.count)},
                                 {u"programs"_s, QJsonArray::fromStringList(call.commands)},
                                 {u"byRuntime"_s, call.isRuntimes},
                                 {u"certain"_s, call.isCertain}});
    }
    QJsonObject json{{u"end"_s, endWord(outcome.end.kind)},
                     {u"outOfMemory"_s, outcome.end.isOutOfMemory},
                     {u"refused"_s, calls},
                     {u"lostRecords"_s, qint64(outcome.refused.lost)}};
    if (outcome.end.kind == tryout::TryOutEnd::Kind::Exited)
        json[u"exitCode"_s] = outcome.end.exitCode;
    if (outcome.end.error)
        json[u"error"_s] = outcome.end.error->what;
    if (outcome.refused.unknown)
        json[u"unknown"_s] = outcome.refused.unknown->what;
    return json;
}

void printRefused(const tryout::SeenCalls &refused)
{
    for (const tryout::SeenCall &call : refused.calls) {
        const QString words = call.isRuntimes ? SeccompTryText::tr("refused: %1, %2 times, by the runtime")
                                              : SeccompTryText::tr("refused: %1, %2 times, by %3");
        printNote(call.isRuntimes ? words.arg(call.name).arg(call.count)
                                  : words.arg(call.name).arg(call.count).arg(call.commands.join(u", "_s)));
    }
    if (refused.unknown)
        printNote(SeccompTryText::tr("which calls were refused is not known: %1").arg(refused.unknown->what));
    if (refused.lost > 0)
        printNote(SeccompTryText::tr("the kernel dropped %1 records: a call may be missing").arg(refused.lost));
}

void printEnd(const tryout::TryOutEnd &end)
{
    using enum tryout::TryOutEnd::Kind;
    if (end.error)
        printError(*end.error);
    else if (end.isKilledByFilter())
        printNote(SeccompTryText::tr("the filter killed it (SIGSYS)"));
    else if (end.kind == Exited && end.exitCode != 0)
        printNote(end.isOutOfMemory ? SeccompTryText::tr("out of memory") : SeccompTryText::tr("exit code %1").arg(end.exitCode));
    else if (end.kind == TimedOut)
        printNote(SeccompTryText::tr("it still ran when its time was over, and was ended"));
    if (end.leftOver)
        printNote(SeccompTryText::tr("its container %1 could not be removed").arg(end.leftOver->toString()));
}

Result<QByteArray> readTryProfile(const QString &path)
{
    QFile file(path);
    if (path == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString()), {}});
    QByteArray text = file.read(seccomp::LargestProfile + 1);
    if (const auto parsed = seccomp::parseProfile(text); !parsed)
        return std::unexpected(Error{parsed.error().kind, u"%1: %2"_s.arg(path, parsed.error().what), parsed.error().detail});
    return text;
}

QCoro::Task<int> work(TryOptions options, engine::EngineContext context)
{
    snapshot::LiveHost host(context, {}, {}, qEnvironmentVariable("DOCKER_API_VERSION"));
    tryout::TryOutPlace place{.client = &host.client()};
    if (options.usesAgent) {
        if (!host.agent())
            co_return failCommand({ErrorKind::Unavailable,
                                   SeccompTryText::tr("there is no way to this engine's host for an agent: connect over ssh"),
                                   {}});
        const auto started = co_await host.agent()->start();
        if (!started)
            co_return failCommand(started.error());
        place.ask = [agent = QPointer(host.agent())](QString verb, QJsonObject arguments) { return agent->ask(verb, arguments); };
    }
    const auto control = std::make_shared<tryout::TryOutControl>();
    if (!options.isRecording) {
        const auto outcome = co_await tryout::tryOut(place, options.request, control);
        if (options.json) {
            printOutBytes(terminalJson(QJsonDocument(outcomeJson(outcome)).toJson()));
        } else {
            printOutput(outcome.end.output);
            printEnd(outcome.end);
            printRefused(outcome.refused);
        }
        const bool isWell = outcome.end.kind == tryout::TryOutEnd::Kind::Exited && outcome.end.exitCode == 0;
        co_return isWell &&outcome.refused.calls.isEmpty() ? Success : Failure;
    }
    const auto recording = co_await tryout::recordCalls(place, options.request, control);
    if (!recording)
        co_return failCommand(recording.error());
    for (engine::OutputPiece piece : recording->end.output) {
        piece.isError = true; // the profile goes to the standard output
        printOutput({piece});
    }
    printEnd(recording->end);
    if (recording->lost > 0)
        printNote(SeccompTryText::tr("the kernel dropped %1 records: a call may be missing").arg(recording->lost));
    const QByteArray profile = seccomp::writeProfile(seccomp::generateProfile(recording->calls).profile);
    const auto written = writeOutput(options.outputFile.isEmpty() ? terminalJson(profile) : profile, options.outputFile);
    co_return written ? Success : failCommand(written.error());
}

} // namespace

Result<TryOptions> parseTryOptions(const QStringList &arguments)
{
    TryOptions options;
    const QString verb = arguments.value(0);
    options.isRecording = verb == "record"_L1;
    // what follows -- is the command, whatever it looks like
    QStringList own = arguments.sliced(1);
    if (const qsizetype end = own.indexOf(u"--"_s); end >= 0) {
        options.request.command = own.sliced(end + 1);
        own = own.first(end);
    }
    QCommandLineParser parser;
    addEngineOptions(parser);
    addTryOptions(parser, options.isRecording);
    if (auto parsed = parseOptions(parser, own); !parsed)
        return std::unexpected(parsed.error());
    auto line = readEngineOptions(parser);
    if (!line)
        return std::unexpected(line.error());
    if (!line->snapshotFile.isEmpty())
        return wrongTry(SeccompTryText::tr("%1 needs an engine: --snapshot does not go with it").arg(verb));
    options.line = *std::move(line);
    for (const auto &[name, value] : {std::pair{u"image"_s, &options.request.image}, {u"user"_s, &options.request.user}}) {
        auto read = singleValue(parser, name);
        if (!read)
            return std::unexpected(read.error());
        *value = *std::move(read);
    }
    if (options.request.image.isEmpty())
        return wrongTry(SeccompTryText::tr("say with --image IMAGE what to run"));
    const QStringList rest = parser.positionalArguments();
    const qsizetype files = options.isRecording ? 0 : 1;
    if (rest.size() < files)
        return wrongTry(SeccompTryText::tr("try needs a profile"));
    if (rest.size() > files)
        return wrongTry(
            SeccompTryText::tr("%1 does not take \"%2\" too; the command stands behind --").arg(verb, rest.at(files)));
    options.profileFile = rest.value(0);
    options.request.capAdd = parser.values(u"cap-add"_s);
    options.request.capDrop = parser.values(u"cap-drop"_s);
    options.request.binds = parser.values(u"volume"_s);
    options.request.hasNetwork = !parser.isSet(u"no-network"_s);
    options.request.noNewPrivileges = !parser.isSet(u"new-privileges"_s);
    options.request.isReadOnly = parser.isSet(u"read-only"_s);
    if (parser.isSet(u"time"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"time"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1)
            return wrongTry(SeccompTryText::tr("\"%1\" is no number of seconds").arg(parser.value(u"time"_s)));
        options.request.timeLimit = std::chrono::seconds(seconds);
    }
    if (options.isRecording) {
        auto output = singleValue(parser, u"output"_s);
        if (!output)
            return std::unexpected(output.error());
        options.outputFile = *std::move(output);
        options.usesAgent = true;
    } else {
        options.usesAgent = parser.isSet(u"agent"_s);
        options.json = parser.isSet(u"json"_s);
    }
    return options;
}

QCoro::Task<int>
runSeccompTry(QStringList arguments) // NOLINT(performance-unnecessary-value-param): a coroutine keeps what it needs
{
    auto options = parseTryOptions(arguments);
    if (!options) {
        printError(options.error());
        printNote(SeccompTryText::tr("see bulkheadctl seccomp --help"));
        co_return Usage;
    }
    if (!options->isRecording) {
        auto profile = readTryProfile(options->profileFile);
        if (!profile)
            co_return failCommand(profile.error());
        options->request.seccompProfile = *std::move(profile);
    }
    const engine::ContextStore store(QProcessEnvironment::systemEnvironment(), options->line.host.configDir);
    const engine::EngineChoice choice = store.choose(options->line.host);
    if (!choice.context)
        co_return failCommand(choice.context.error());
    if (choice.context->problem)
        co_return failCommand(*choice.context->problem);
    co_return co_await work(*options, *choice.context);
}

QString seccompTryHelp()
{
    return SeccompTryText::tr("\n"
                              "TRY, RECORD\n"
                              "  Run a command on an engine, in a container that is removed afterwards:\n"
                              "  labelled org.bulkhead.tryout, with no-new-privileges, at most 512 MiB and 512\n"
                              "  processes, and nothing of the host mounted. COMMAND is the image's own where\n"
                              "  none is given.\n"
                              "\n"
                              "  try runs it under PROFILE. With --agent it runs a second time under the same\n"
                              "  profile with every refusal replaced by a log record, and the calls that the\n"
                              "  profile refuses are listed: all of them, because nothing stopped the program.\n"
                              "  record runs it with every call logged, again where the kernel dropped\n"
                              "  records, and prints a profile that allows what it called, and what the\n"
                              "  runtime needs. It needs the agent.\n"
                              "      --image IMAGE     what to run; it is not pulled\n"
                              "      --user USER       as docker run has it; so have the next four\n"
                              "      --cap-add NAME, --cap-drop NAME\n"
                              "      -v, --volume VOLUME\n"
                              "      --read-only\n"
                              "      --no-network      as --network none\n"
                              "      --new-privileges  without no-new-privileges\n"
                              "      --time SECONDS    then it is ended (30)\n"
                              "      --agent           start bulkhead-agent on the engine's host, over pkexec\n"
                              "                        where this user is not root; record does it always\n"
                              "      --json            try: an object with \"end\", \"exitCode\", \"refused\"\n"
                              "  Exit status of try: 0 where the command ended with 0 and nothing was refused.\n");
}

} // namespace bulkhead::ctl
