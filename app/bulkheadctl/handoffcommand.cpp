// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/handoffcommand.h"

#include "app/bulkheadctl/containerselection.h"
#include "app/bulkheadctl/engineoptions.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/snapshotsource.h"
#include "core/engine/engineclient.h"
#include "core/handoff/containerhandoff.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct HandOffText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongHandOff(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

struct HandOffRequest {
    CommandLine line;
    QString container;
    QString outputFile;
    handoff::Target target = handoff::Target::Run;
    bool keepSecrets = false;
};

Result<HandOffRequest> readHandOff(const QStringList &arguments)
{
    QCommandLineParser parser;
    addEngineOptions(parser);
    parser.addOptions({{u"to"_s, {}, u"target"_s}, {u"keep-secrets"_s, {}}, {{u"o"_s, u"output"_s}, {}, u"file"_s}});
    if (auto parsed = parseOptions(parser, arguments); !parsed)
        return std::unexpected(parsed.error());
    HandOffRequest request;
    auto line = readEngineOptions(parser);
    if (!line)
        return std::unexpected(line.error());
    request.line = *std::move(line);
    if (parser.positionalArguments().size() != 1)
        return wrongHandOff(HandOffText::tr("name one container"));
    request.container = parser.positionalArguments().first();
    request.keepSecrets = parser.isSet(u"keep-secrets"_s);
    const auto output = singleValue(parser, u"output"_s), to = singleValue(parser, u"to"_s);
    if (!output || !to)
        return std::unexpected(output ? to.error() : output.error());
    request.outputFile = *output;
    if (!to->isEmpty()) {
        const auto target = handoff::targetFromName(*to);
        if (!target)
            return wrongHandOff(HandOffText::tr("there is no target \"%1\": run, compose, kubernetes, ecs or systemd").arg(*to));
        request.target = *target;
    }
    return request;
}

/// The image's own settings, where an engine can be asked; without them the hand-off says so.
QCoro::Task<QJsonObject> imageOf(CommandLine line, ImageId id)
{
    if (!line.snapshotFile.isEmpty() || id.isEmpty())
        co_return QJsonObject();
    const engine::ContextStore store(QProcessEnvironment::systemEnvironment(), line.host.configDir);
    const engine::EngineChoice choice = store.choose(line.host);
    if (!choice.context)
        co_return QJsonObject();
    engine::EngineClient client(choice.context->endpoint, qEnvironmentVariable("DOCKER_API_VERSION"));
    const auto answer = co_await client.inspectImage(id.toString());
    co_return answer ? QJsonDocument::fromJson(*answer).object() : QJsonObject();
}

QCoro::Task<int> runHandOff(QStringList arguments)
{
    const auto request = readHandOff(arguments);
    if (!request)
        co_return failCommand(request.error());
    const auto taken = co_await obtainSnapshot(request->line);
    if (!taken)
        co_return failCommand(taken.error());
    const auto container = findContainer(**taken, request->container);
    if (!container)
        co_return failCommand(container.error());
    if (!(*container)->details)
        co_return failCommand(
            (*container)->error.value_or(Error{ErrorKind::Unavailable, HandOffText::tr("it was not inspected"), {}}));
    handoff::HandOffOptions options;
    options.keepSecrets = request->keepSecrets;
    options.image = co_await imageOf(request->line, (*container)->details->imageId);
    const auto result = handoff::handOff((*container)->rawInspect, request->target, options);
    if (!result)
        co_return failCommand(result.error());
    if (auto written = writeOutput(result->text.toUtf8(), request->outputFile); !written)
        co_return failCommand(written.error());
    for (const QString &note : result->notes)
        printNote(note);
    co_return Success;
}

} // namespace

Subcommand handoffSubcommand()
{
    return {.name = u"handoff"_s,
            .summary = HandOffText::tr("a container as docker run, compose, Kubernetes, ECS, systemd"),
            .help = HandOffText::tr("bulkheadctl handoff - a container as something else's configuration\n"
                                    "\n"
                                    "USAGE\n"
                                    "  bulkheadctl handoff [ENGINE OPTIONS] [--to TARGET] [--keep-secrets]\n"
                                    "                      [-o FILE] CONTAINER\n"
                                    "\n"
                                    "DESCRIPTION\n"
                                    "  Writes what makes the same container again. What the target cannot express\n"
                                    "  is said on the standard error, one line each. Names, labels and values are\n"
                                    "  quoted: none of them can become a command or a key.\n"
                                    "\n"
                                    "TARGETS\n"
                                    "  run         a docker run line with everything that it had (the default)\n"
                                    "  compose     a service of compose.yaml\n"
                                    "  kubernetes  a pod with its securityContext\n"
                                    "  ecs         a task definition of Amazon ECS\n"
                                    "  systemd     a unit with the hardening that corresponds\n"
                                    "\n"
                                    "OPTIONS\n"
                                    "      --to TARGET      see above\n"
                                    "      --keep-secrets   write the values of variables that look like secrets;\n"
                                    "                       otherwise they are named, and taken from the environment\n"
                                    "  -o, --output FILE    write to a file instead of the standard output\n")
                    + engineOptionsHelp()
                    + HandOffText::tr("\n"
                                      "EXIT STATUS\n"
                                      "  0  done\n"
                                      "  1  a failure: no engine, no such container, a file that cannot be written\n"
                                      "  2  wrong usage\n"
                                      "\n"
                                      "EXAMPLES\n"
                                      "  bulkheadctl handoff web1\n"
                                      "  bulkheadctl handoff --to kubernetes -o pod.yaml web1\n"),
            .run = runHandOff};
}

} // namespace bulkhead::ctl
