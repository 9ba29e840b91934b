// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/commands.h"

#include "app/bulkheadctl/capsjson.h"
#include "app/bulkheadctl/capstable.h"
#include "app/bulkheadctl/containerselection.h"
#include "app/bulkheadctl/helptexts.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/snapshotsource.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/handoff/dockerrun.h"
#include "core/snapshot/snapshotfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct CommandsText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

void printJson(const QJsonObject &json)
{
    printOutBytes(terminalJson(QJsonDocument(json).toJson()));
}

/// A wrong argument is wrong usage, everything else that hinders is a failure.
int exitCodeFor(const Error &error)
{
    return error.kind == ErrorKind::Invalid ? Usage : Failure;
}

int failWith(const Error &error)
{
    printError(error);
    return exitCodeFor(error);
}

QCoro::Task<int> runSnapshot(CommandLine line)
{
    const auto taken = co_await obtainSnapshot(line);
    if (!taken)
        co_return failWith(taken.error());
    const snapshot::HostSnapshot &snapshot = **taken;
    if (const auto saved = snapshot::saveSnapshot(snapshot, line.outputFile, {.maskSecrets = !line.keepSecrets}); !saved)
        co_return failWith(saved.error());
    for (const Error &error : snapshot.errors)
        printError(error);
    if (!snapshot.host && snapshot.hostReason)
        printNote(CommandsText::tr("without the host underneath: %1").arg(snapshot.hostReason->what));
    else if (!snapshot.networkNamespaces && snapshot.networksReason)
        printNote(CommandsText::tr("without its network namespaces: %1").arg(snapshot.networksReason->what));
    printNote(CommandsText::tr("saved %n container(s) in %1", nullptr, int(snapshot.containers.size())).arg(line.outputFile));
    co_return Success;
}

/// The rules that --run is judged by: an engine's that was named, --engine's, else the newest of the product that the line names.
QCoro::Task<Result<capability::EngineRules>> rulesFor(CommandLine line, capability::EngineFlavour product)
{
    if (line.namesAnEngine()) {
        const auto taken = co_await obtainSnapshot(line);
        if (!taken)
            co_return std::unexpected(taken.error());
        co_return (*taken)->engineRules();
    }
    co_return line.rules.value_or(capability::EngineRules{.flavour = product});
}

/// --json promises one object, whatever happens.
int failRun(const CommandLine &line, const Error &error)
{
    if (line.json)
        printJson(predictionToJson(std::unexpected(error)));
    return failWith(error);
}

QCoro::Task<int> runPrediction(CommandLine line)
{
    const auto run = handoff::parseDockerRun(*line.runLine);
    if (!run)
        co_return failRun(line, run.error());
    const auto rules = co_await rulesFor(line, run->program);
    if (!rules)
        co_return failRun(line, rules.error());
    const auto resolution = capability::resolve(run->capabilities, *rules);
    if (!resolution)
        co_return failRun(line, resolution.error());
    if (line.json)
        printJson(predictionToJson(resolution));
    else
        printOut(setsTable(*resolution, *rules));
    for (const capability::Caveat caveat : resolution->caveats) {
        // without an engine that is what was asked for
        if (caveat != capability::Caveat::AvailableAssumed || line.namesAnEngine())
            printNote(capability::caveatText(caveat));
    }
    if (!run->unexpanded.isEmpty())
        printNote(CommandsText::tr("kept as written, nothing was run or looked up: %1").arg(run->unexpanded.join(u' ')));
    co_return Success;
}

QCoro::Task<int> runCaps(CommandLine line)
{
    const auto taken = co_await obtainSnapshot(line);
    if (!taken)
        co_return failWith(taken.error());
    const snapshot::HostSnapshot &snapshot = **taken;
    QList<snapshot::ContainerPtr> containers = line.containers.isEmpty() ? snapshot.containers : QList<snapshot::ContainerPtr>();
    bool isMissing = false;
    for (const QString &word : line.containers) {
        const auto found = findContainer(snapshot, word);
        if (found && !containers.contains(*found))
            containers << *found;
        if (!found) {
            printError(found.error());
            isMissing = true;
        }
    }
    if (line.json)
        printJson(capsToJson(snapshot, containers));
    else if (!containers.isEmpty())
        printOut(capsTable(snapshot, containers));
    else if (!isMissing)
        printNote(CommandsText::tr("the engine has no containers"));
    for (const Error &error : snapshot.errors)
        printError(error);
    co_return isMissing ? Failure : Success;
}

} // namespace

QCoro::Task<int> runCommand(CommandLine line)
{
    switch (line.command) {
    case CommandLine::Command::Help: printOut(helpText(line.helpTopic)); co_return Success;
    case CommandLine::Command::Version: printOut(u"bulkheadctl %1\n"_s.arg(QStringLiteral(BULKHEAD_VERSION))); co_return Success;
    case CommandLine::Command::Snapshot: co_return co_await runSnapshot(std::move(line));
    case CommandLine::Command::Other: co_return co_await line.other->run(line.otherArguments);
    case CommandLine::Command::Caps: break;
    }
    if (line.runLine)
        co_return co_await runPrediction(std::move(line));
    co_return co_await runCaps(std::move(line));
}

} // namespace bulkhead::ctl
