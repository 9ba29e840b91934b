// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/reportcommand.h"

#include "app/bulkheadctl/engineoptions.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/snapshotsource.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct ReportCommandText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongReport(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

struct ReportRequest {
    CommandLine line;
    ReportOptions options;
};

Result<ReportRequest> readRequest(const QStringList &arguments)
{
    QCommandLineParser parser;
    addEngineOptions(parser);
    addReportOptions(parser);
    parser.addOptions({{u"agent"_s, {}}, {u"search-images"_s, {}}});
    if (auto parsed = parseOptions(parser, arguments); !parsed)
        return std::unexpected(parsed.error());
    if (!parser.positionalArguments().isEmpty())
        return wrongReport(ReportCommandText::tr("report takes no argument: \"%1\"").arg(parser.positionalArguments().first()));
    ReportRequest request;
    auto line = readEngineOptions(parser);
    if (!line)
        return std::unexpected(line.error());
    request.line = *std::move(line);
    request.line.usesAgent = parser.isSet(u"agent"_s);
    request.line.searchesImages = parser.isSet(u"search-images"_s);
    if (!request.line.snapshotFile.isEmpty() && (request.line.usesAgent || request.line.searchesImages))
        return wrongReport(ReportCommandText::tr("--snapshot reads a file: --agent and --search-images do not go with it"));
    auto options = readReportOptions(parser);
    if (!options)
        return std::unexpected(options.error());
    request.options = *std::move(options);
    return request;
}

QCoro::Task<int> runReport(QStringList arguments)
{
    const auto request = readRequest(arguments);
    if (!request)
        co_return failCommand(request.error());
    const auto taken = co_await obtainSnapshot(request->line);
    if (!taken)
        co_return failCommand(taken.error());
    const auto evaluation = findings::evaluate(**taken, request->options.exceptions, QDate::currentDate());
    const int code = finishReport(evaluation, request->options);
    for (const QString &missing : evaluation.missing)
        printNote(missing);
    // what was not judged may be worse than all the rest
    co_return code == Success && !evaluation.missing.isEmpty() ? Failure : code;
}

QString reportHelp()
{
    return ReportCommandText::tr("bulkheadctl report - what is wrong on a host, why, and how to mend it\n"
                                 "\n"
                                 "USAGE\n"
                                 "  bulkheadctl report [ENGINE OPTIONS] [--format FORMAT] [--fail-on LEVEL]\n"
                                 "                     [--exceptions FILE] [--agent] [--search-images]\n"
                                 "                     [-o FILE]\n"
                                 "\n"
                                 "DESCRIPTION\n"
                                 "  Judges the engine, its host and every container by the CIS Docker Benchmark\n"
                                 "  1.6.0 and by checks of its own: what is configured against what the kernel\n"
                                 "  shows, ways out of a container, sensitive mounts, secrets. A check passes,\n"
                                 "  fails, does not apply (no AppArmor on this host), or is not known, with the\n"
                                 "  reason; what is not known is never counted as good. Nothing is run in a\n"
                                 "  container. Secrets are named, never printed.\n"
                                 "\n"
                                 "  A severity says what an attacker who controls a process of the container\n"
                                 "  gains: info, low, medium, high, critical (the host itself).\n"
                                 "\n"
                                 "OPTIONS\n"
                                 "      --format FORMAT    text (the default), html, json, sarif (2.1.0), csv,\n"
                                 "                         junit\n"
                                 "      --fail-on LEVEL    end with status 3 where a finding is of this level or\n"
                                 "                         worse: info, low, medium, high, critical\n"
                                 "      --exceptions FILE  findings that somebody accepted; expired ones come back\n"
                                 "      --agent            start bulkhead-agent on the engine's host, over pkexec\n"
                                 "                         or ssh, for what only root sees there\n"
                                 "      --search-images    look for set-user-ID files (CIS 4.8): the engine sends\n"
                                 "                         all files of a container of each image, which takes as\n"
                                 "                         long as reading them; nothing is changed or started\n"
                                 "  -o, --output FILE      write to a file instead of the standard output\n"
                                 "\n"
                                 "EXCEPTIONS\n"
                                 "  {\"format\": \"bulkhead-exceptions\", \"version\": 1, \"exceptions\": [\n"
                                 "    {\"check\": \"CIS-5.5\", \"subject\": \"build-*\", \"reason\": \"builds images\",\n"
                                 "     \"author\": \"Ann\", \"expires\": \"2027-01-31\"}]}\n"
                                 "  The subject is a container's name, * stands for the rest of a name; empty is\n"
                                 "  the engine or its host. A reason must be given. Without \"expires\" it holds\n"
                                 "  for ever, else up to that day.\n")
           + engineOptionsHelp()
           + ReportCommandText::tr("\n"
                                   "EXIT STATUS\n"
                                   "  0  done; with --fail-on: nothing of that level or worse\n"
                                   "  1  a failure: no engine, a file that cannot be read or written, or a\n"
                                   "     container that could not be judged\n"
                                   "  2  wrong usage\n"
                                   "  3  with --fail-on: findings of that level or worse\n"
                                   "\n"
                                   "EXAMPLES\n"
                                   "  bulkheadctl report --format html -o findings.html\n"
                                   "  bulkheadctl report --fail-on high --exceptions accepted.json\n"
                                   "  bulkheadctl report --snapshot prod.bulkhead --format sarif -o prod.sarif\n");
}

} // namespace

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"format"_s, {}, u"format"_s},
                       {u"fail-on"_s, {}, u"level"_s},
                       {u"exceptions"_s, {}, u"file"_s},
                       {{u"o"_s, u"output"_s}, {}, u"file"_s}});
}

Result<ReportOptions> readReportOptions(const QCommandLineParser &parser)
{
    QHash<QString, QString> values;
    for (const auto &name : {u"format"_s, u"fail-on"_s, u"exceptions"_s, u"output"_s}) {
        const auto value = singleValue(parser, name);
        if (!value)
            return std::unexpected(value.error());
        values[name] = *value;
    }
    ReportOptions options;
    options.outputFile = values[u"output"_s];
    if (const QString name = values[u"format"_s]; !name.isEmpty()) {
        const auto format = handoff::reportFormatFromName(name);
        if (!format)
            return wrongReport(
                ReportCommandText::tr("there is no format \"%1\": text, html, json, sarif, csv or junit").arg(name));
        options.format = *format;
    }
    if (const QString word = values[u"fail-on"_s]; !word.isEmpty()) {
        options.failOn = handoff::severityFromWord(word);
        if (!options.failOn || *options.failOn == findings::Severity::None)
            return wrongReport(ReportCommandText::tr("there is no level \"%1\": info, low, medium, high or critical").arg(word));
    }
    if (const QString path = values[u"exceptions"_s]; !path.isEmpty()) {
        auto exceptions = findings::openExceptions(path);
        if (!exceptions)
            return std::unexpected(exceptions.error());
        options.exceptions = *std::move(exceptions);
    }
    return options;
}

int finishReport(const findings::Evaluation &evaluation, const ReportOptions &options)
{
    if (auto written = writeOutput(handoff::writeReport(evaluation, options.format), options.outputFile); !written)
        return failCommand(written.error());
    return options.failOn && evaluation.worst() >= *options.failOn ? FindingsAtLevel : int(Success);
}

Subcommand reportSubcommand()
{
    return {.name = u"report"_s,
            .summary = ReportCommandText::tr("what is wrong, why, and how to mend it; CIS and own checks"),
            .help = reportHelp(),
            .run = runReport};
}

} // namespace bulkhead::ctl
