// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongUsage(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

void addOptions(QCommandLineParser &parser)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}},
                       {{u"H"_s, u"host"_s}, {}, u"host"_s},
                       {{u"c"_s, u"context"_s}, {}, u"context"_s},
                       {u"config"_s, {}, u"directory"_s},
                       {u"snapshot"_s, {}, u"file"_s},
                       {{u"o"_s, u"output"_s}, {}, u"file"_s},
                       {u"keep-secrets"_s, {}},
                       {u"agent"_s, {}},
                       {u"search-images"_s, {}},
                       {u"json"_s, {}},
                       {u"run"_s, {}, u"line"_s},
                       {u"engine"_s, {}, u"version"_s}});
}

Result<CommandLine::Command> commandFromName(const QString &name)
{
    if (name == "help"_L1)
        return CommandLine::Command::Help;
    if (name == "snapshot"_L1)
        return CommandLine::Command::Snapshot;
    if (name == "caps"_L1)
        return CommandLine::Command::Caps;
    if (findSubcommand(name))
        return CommandLine::Command::Other;
    return wrongUsage(CommandLineText::tr("there is no command \"%1\"").arg(name));
}

/// Options that only another command has.
Result<> checkOptions(const QCommandLineParser &parser, CommandLine::Command command)
{
    const auto refuse = [](const QString &option) {
        return wrongUsage(CommandLineText::tr("this command has no option --%1").arg(option));
    };
    const bool isCaps = command == CommandLine::Command::Caps;
    for (const QString &option : isCaps ? QStringList{u"output"_s, u"keep-secrets"_s, u"agent"_s, u"search-images"_s}
                                        : QStringList{u"json"_s, u"run"_s, u"engine"_s}) {
        if (parser.isSet(option))
            return refuse(option);
    }
    for (const QString &option : {u"host"_s, u"context"_s, u"config"_s, u"snapshot"_s, u"output"_s, u"run"_s, u"engine"_s}) {
        if (parser.values(option).size() > 1)
            return wrongUsage(CommandLineText::tr("--%1 is given twice").arg(option));
        // an empty --run is a line without options; an empty file or host is a variable that was not set
        if (parser.isSet(option) && parser.value(option).isEmpty() && option != "run"_L1)
            return wrongUsage(CommandLineText::tr("--%1 needs a value").arg(option));
    }
    return {};
}

Result<> checkSense(const CommandLine &line)
{
    if (line.command == CommandLine::Command::Snapshot && line.outputFile.isEmpty())
        return wrongUsage(CommandLineText::tr("say with -o FILE where to save the snapshot"));
    if (line.command == CommandLine::Command::Snapshot && !line.containers.isEmpty())
        return wrongUsage(CommandLineText::tr("snapshot takes no argument: \"%1\"").arg(line.containers.first()));
    if (!line.host.host.isEmpty() && !line.host.context.isEmpty())
        return wrongUsage(CommandLineText::tr("--host and --context exclude each other"));
    if (!line.snapshotFile.isEmpty() && (!line.host.host.isEmpty() || !line.host.context.isEmpty()))
        return wrongUsage(CommandLineText::tr("--snapshot reads a file: --host and --context do not go with it"));
    if (!line.snapshotFile.isEmpty() && line.usesAgent)
        return wrongUsage(CommandLineText::tr("--snapshot reads a file: --agent does not go with it"));
    if (!line.snapshotFile.isEmpty() && line.searchesImages)
        return wrongUsage(CommandLineText::tr("--snapshot reads a file: --search-images does not go with it"));
    if (line.runLine && !line.containers.isEmpty())
        return wrongUsage(CommandLineText::tr("--run takes one argument, and no containers; put the line in quotes"));
    if (line.rules && !line.runLine)
        return wrongUsage(CommandLineText::tr("--engine goes with --run"));
    if (line.rules && line.namesAnEngine())
        return wrongUsage(
            CommandLineText::tr("--engine chooses rules without an engine: --host, --context and --snapshot do not go with it"));
    return {};
}

Result<CommandLine> readValues(const QCommandLineParser &parser, CommandLine line)
{
    line.host = {parser.value(u"context"_s), parser.value(u"host"_s), parser.value(u"config"_s)};
    line.snapshotFile = parser.value(u"snapshot"_s);
    line.outputFile = parser.value(u"output"_s);
    line.keepSecrets = parser.isSet(u"keep-secrets"_s);
    line.usesAgent = parser.isSet(u"agent"_s);
    line.searchesImages = parser.isSet(u"search-images"_s);
    line.json = parser.isSet(u"json"_s);
    if (parser.isSet(u"run"_s))
        line.runLine = parser.value(u"run"_s);
    if (parser.isSet(u"engine"_s)) {
        const auto rules = parseEngineVersion(parser.value(u"engine"_s));
        if (!rules)
            return std::unexpected(rules.error());
        line.rules = *rules;
    }
    if (auto sense = checkSense(line); !sense)
        return std::unexpected(sense.error());
    return line;
}

CommandLine lineOf(const Subcommand &other, const QStringList &arguments)
{
    CommandLine line;
    const QStringList options = arguments.first(std::max<qsizetype>(0, arguments.indexOf(u"--"_s)));
    const QStringList &read = arguments.contains(u"--"_s) ? options : arguments;
    if (read.contains(u"--help"_s) || read.contains(u"-h"_s)) {
        line.helpTopic = other.name;
        return line;
    }
    line.command = CommandLine::Command::Other;
    line.other = &other;
    line.otherArguments = arguments;
    return line;
}

/// How many arguments are engine options before the command, as the docker command takes them.
qsizetype leadingEngineOptions(const QStringList &arguments)
{
    qsizetype at = 0;
    while (at < arguments.size()) {
        const QString &word = arguments[at];
        const bool isWord =
            QStringList{u"-H"_s, u"--host"_s, u"-c"_s, u"--context"_s, u"--config"_s, u"--snapshot"_s}.contains(word);
        const bool hasValue = word.startsWith("--host="_L1) || word.startsWith("--context="_L1) || word.startsWith("--config="_L1)
                              || word.startsWith("--snapshot="_L1);
        if (!isWord && !hasValue)
            break;
        at += isWord ? 2 : 1;
    }
    return std::min(at, arguments.size());
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const qsizetype leading = leadingEngineOptions(arguments);
    if (const Subcommand *other = findSubcommand(arguments.value(leading))) {
        QStringList own = arguments.sliced(leading + 1);
        // behind a verb: seccomp try, apparmor check
        const qsizetype place = own.isEmpty() || own.first().startsWith(u'-') ? 0 : 1;
        for (qsizetype i = 0; i < leading; ++i)
            own.insert(place + i, arguments[i]);
        return lineOf(*other, own);
    }
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"bulkheadctl"_s} + arguments))
        return wrongUsage(parser.errorText());
    QStringList words = parser.positionalArguments();
    CommandLine line;
    if (parser.isSet(u"version"_s)) {
        line.command = CommandLine::Command::Version;
        return line;
    }
    if (words.isEmpty())
        return parser.isSet(u"help"_s) ? Result<CommandLine>(line)
                                       : wrongUsage(CommandLineText::tr("say what to do: snapshot, caps or help"));
    const auto command = commandFromName(words.takeFirst());
    if (!command)
        return std::unexpected(command.error());
    if (*command == CommandLine::Command::Other)
        return wrongUsage(
            CommandLineText::tr("\"%1\" takes its options after its name").arg(parser.positionalArguments().first()));
    if (*command == CommandLine::Command::Help || parser.isSet(u"help"_s)) {
        if (*command != CommandLine::Command::Help)
            line.helpTopic = *command == CommandLine::Command::Caps ? u"caps"_s : u"snapshot"_s;
        else if (!words.isEmpty() && words.first() != "help"_L1)
            line.helpTopic = words.first();
        return commandFromName(line.helpTopic.isEmpty() ? u"help"_s : line.helpTopic).transform([&](auto) { return line; });
    }
    line.command = *command;
    line.containers = words;
    if (auto checked = checkOptions(parser, line.command); !checked)
        return std::unexpected(checked.error());
    return readValues(parser, line);
}

Result<capability::EngineRules> parseEngineVersion(const QString &text)
{
    capability::EngineRules rules;
    QString version = text;
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        const QString product = text.first(colon);
        if (product != "docker"_L1 && product != "podman"_L1)
            return wrongUsage(CommandLineText::tr("--engine knows docker and podman, not \"%1\"").arg(product));
        rules.flavour = product == "podman"_L1 ? capability::EngineFlavour::Podman : capability::EngineFlavour::Docker;
        version = text.sliced(colon + 1);
    }
    qsizetype suffix = 0;
    rules.version = QVersionNumber::fromString(version, &suffix);
    const QStringView rest = QStringView(version).sliced(suffix);
    // "26.1.5+dfsg1", "29.0.0-rc.1", "20.10.24~3"
    if (rules.version.isNull() || (!rest.isEmpty() && !QStringView(u"+-~").contains(rest.front())))
        return wrongUsage(CommandLineText::tr("\"%1\" is no engine version, such as 26.1.5 or podman:5.4").arg(text));
    return rules;
}

} // namespace bulkhead::ctl
