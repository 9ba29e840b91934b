// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/apparmorcommand.h"

#include "app/bulkheadctl/apparmorjson.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/apparmor/baneprofile.h"
#include "core/apparmor/dockerdefault.h"
#include "core/apparmor/learner.h"
#include "core/apparmor/lint.h"
#include "core/apparmor/parsercheck.h"
#include "core/capability/capabilityset.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace apparmoraction { // other commands have a generate and a check, too

namespace {

struct ApparmorCommand {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

constexpr qint64 LargestInput = 64LL * 1024 * 1024;
constexpr qint64 LogBlock = 1024LL * 1024;

using Parser = QCommandLineParser;
using Options = std::shared_ptr<const Parser>;

int wrongUsage(const QString &what)
{
    printNote(what);
    printNote(ApparmorCommand::tr("see bulkheadctl help apparmor"));
    return Usage;
}

int failWith(const Error &error)
{
    printError(error);
    return Failure;
}

void printJson(const QJsonObject &json)
{
    printOutBytes(terminalJson(QJsonDocument(json).toJson()));
}

void printLine(const QString &line)
{
    printOut(terminalText(line) + u'\n');
}

void printLines(const QString &text)
{
    for (const QString &line : text.chopped(text.endsWith(u'\n') ? 1 : 0).split(u'\n'))
        printLine(line);
}

bool openInput(QFile &file, const QString &path)
{
    file.setFileName(path);
    return path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
}

Error cannotRead(const QString &path, const QFile &file)
{
    return {ErrorKind::Io, ApparmorCommand::tr("%1 cannot be read: %2").arg(path, file.errorString()), {}};
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file;
    if (!openInput(file, path))
        return std::unexpected(cannotRead(path, file));
    QByteArray bytes;
    while (bytes.size() <= LargestInput) { // not until atEnd(), which is true of a pipe from the beginning
        const QByteArray block = file.read(LogBlock);
        if (block.isEmpty())
            break;
        bytes += block;
    }
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(cannotRead(path, file));
    if (bytes.size() > LargestInput)
        return std::unexpected(Error{ErrorKind::TooLarge, ApparmorCommand::tr("%1 is larger than 64 MiB").arg(path), {}});
    return bytes;
}

/// "FILE: what", with the place that the reader told.
Error inFile(const QString &path, const Error &error)
{
    return {error.kind, u"%1: %2"_s.arg(path, error.what), error.detail};
}

Result<apparmor::ProfileFile> readProfiles(const QString &path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto file = apparmor::parseProfileFile(*bytes);
    if (!file)
        return std::unexpected(inFile(path, file.error()));
    return file;
}

/// Of the reader's "line 3, column 5"; 0 for none.
int lineOfDetail(const QString &detail)
{
    static const QRegularExpression line(u"line (\\d+)"_s);
    return line.match(detail).captured(1).toInt();
}

QString directoryOf(const Parser &parser)
{
    return parser.isSet(u"directory"_s) ? parser.value(u"directory"_s) : u"/etc/apparmor.d"_s;
}

QCoro::Task<int> generate(Options options)
{
    const Parser &parser = *options;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        co_return wrongUsage(ApparmorCommand::tr("generate takes one file"));
    const auto text = readInput(files.first());
    if (!text)
        co_return failWith(text.error());
    const auto reading = apparmor::parseBaneToml(*text);
    if (!reading)
        co_return failWith(inFile(files.first(), reading.error()));
    bool isRefused = false;
    for (const apparmor::BaneProblem &problem : reading->problems + apparmor::checkBaneProfile(reading->profile)) {
        const QString place = problem.place.line > 0 ? u":%1"_s.arg(problem.place.line) : QString();
        printNote(u"%1%2: %3: %4"_s.arg(files.first(), place, problem.key, problem.text));
        isRefused |= problem.isFatal();
    }
    if (isRefused)
        co_return Failure;
    const QString directory = directoryOf(parser);
    const apparmor::BaneHost host{QFile::exists(directory + u"/tunables/global"_s),
                                  QFile::exists(directory + u"/abstractions/base"_s)};
    const bool isMeant = parser.isSet(u"meant"_s);
    const auto profile = isMeant ? apparmor::meantRules(reading->profile, host) : apparmor::baneRules(reading->profile, host);
    if (!profile)
        co_return failWith(profile.error());
    printLines(apparmor::formattedProfileText(*profile));
    if (!isMeant) {
        for (const apparmor::BaneNote &note : apparmor::baneNotes(reading->profile, host))
            printNote(ApparmorCommand::tr("note: %1").arg(note.text));
    }
    co_return Success;
}

QCoro::Task<int> check(Options options)
{
    const Parser &parser = *options;
    using Level = apparmor::LintFinding::Level;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        co_return wrongUsage(ApparmorCommand::tr("check takes one file"));
    const QString &path = files.first();
    const auto text = readInput(path);
    if (!text)
        co_return failWith(text.error());
    QList<apparmor::LintFinding> findings;
    if (const auto file = apparmor::parseProfileFile(*text))
        findings = apparmor::lintProfiles(*file, apparmor::includesFromDirectory(directoryOf(parser)));
    else
        findings.append({Level::Error,
                         u"not-readable"_s,
                         u"%1 (%2)"_s.arg(file.error().what, file.error().detail),
                         {lineOfDetail(file.error().detail), 0}});
    Result<apparmor::ParserVerdict> verdict =
        std::unexpected(Error{ErrorKind::Unavailable, ApparmorCommand::tr("apparmor_parser was not asked"), {}});
    if (!parser.isSet(u"no-parser"_s))
        verdict = co_await apparmor::checkWithParser(*text, {.program = parser.value(u"parser"_s),
                                                             .baseDirectory = parser.value(u"directory"_s),
                                                             .featuresFile = parser.value(u"features"_s)});
    bool isBad = std::ranges::any_of(findings, [](const auto &finding) { return finding.level == Level::Error; });
    isBad |= verdict && !verdict->isAccepted;
    // a machine without the parser has our own checks; a parser that was asked and gave no answer is a failure
    isBad |= !verdict && (verdict.error().kind != ErrorKind::Unavailable || parser.isSet(u"parser"_s));
    if (parser.isSet(u"json"_s)) {
        printJson(checkToJson(findings, verdict ? &*verdict : nullptr, verdict ? QString() : verdict.error().what));
        co_return isBad ? Failure : Success;
    }
    for (const apparmor::LintFinding &finding : findings) {
        const QString level = finding.level == Level::Error     ? u"error"_s
                              : finding.level == Level::Warning ? u"warning"_s
                                                                : u"hint"_s;
        printLine(u"%1:%2: %3: %4 [%5]"_s.arg(path).arg(finding.place.line).arg(level, finding.text, finding.id));
    }
    if (!verdict) {
        printError(verdict.error());
        co_return isBad ? Failure : Success;
    }
    for (const apparmor::ParserMessage &message : verdict->messages) {
        const bool isError = message.level == apparmor::ParserMessage::Level::Error;
        printLine(u"%1:%2: %3: %4 [apparmor_parser]"_s.arg(message.file.isEmpty() ? path : message.file)
                      .arg(message.line)
                      .arg(isError ? u"error"_s : u"warning"_s, message.text));
    }
    if (!verdict->notEnforced.isEmpty())
        printNote(ApparmorCommand::tr("this kernel does not enforce rules of: %1").arg(verdict->notEnforced.join(u", "_s)));
    co_return isBad ? Failure : Success;
}

/// All profiles of a file, those inside others too.
void addDeciders(std::vector<apparmor::Decider> &deciders, const apparmor::ProfileFile &file,
                 const std::vector<apparmor::Statement> &statements, const QString &outer,
                 const apparmor::IncludeSource &includes)
{
    for (const apparmor::Statement &statement : statements) {
        const auto *profile = std::get_if<apparmor::Profile>(&statement.rule);
        if (!profile)
            continue;
        const QString name = outer.isEmpty() ? profile->name : outer + u"//"_s + profile->name;
        if (auto policy = apparmor::resolvePolicy(file, name, includes))
            deciders.emplace_back(std::move(*policy));
        addDeciders(deciders, file, profile->body, name, includes);
    }
}

Result<> addLog(apparmor::Learner &learner, const QString &path)
{
    QFile file;
    if (!openInput(file, path))
        return std::unexpected(cannotRead(path, file));
    QByteArray rest;
    qint64 number = 0;
    for (;;) {
        const QByteArray block = file.read(LogBlock);
        rest += block;
        qsizetype at = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', at)) {
            learner.addLine(QByteArrayView(rest).sliced(at, end - at), path, ++number);
            at = end + 1;
        }
        rest = rest.sliced(at);
        if (rest.size() > LogBlock) // no record is that long
            rest.clear();
        if (block.isEmpty())
            break;
    }
    if (!rest.isEmpty())
        learner.addLine(rest, path, ++number);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(cannotRead(path, file));
    return {};
}

void printProposals(const apparmor::Learning &learning)
{
    QString profile;
    for (const apparmor::Proposal &proposal : learning.proposals) {
        if (proposal.profile != profile)
            printLine(u"# profile %1"_s.arg(proposal.profile));
        profile = proposal.profile;
        printLine(u"  %1  # %2: %3 (%4)"_s.arg(apparmor::ruleText(proposal.rule()),
                                               ApparmorCommand::tr("%n record(s)", nullptr, int(proposal.count)),
                                               (proposal.operations + proposal.commands).join(u' '), proposal.lines.value(0)));
        if (!proposal.killedBy.isEmpty())
            printLine(u"    # "_s
                      + ApparmorCommand::tr("has no effect beside %1 (%2)").arg(proposal.killedBy, proposal.killedAt));
    }
    for (const apparmor::Unanswered &each : learning.unanswered)
        printNote(ApparmorCommand::tr("no rule for %1 of %2, %n record(s): %3", nullptr, int(each.count))
                      .arg(each.operation, each.profile, each.reason));
    printNote(ApparmorCommand::tr("%1 denials and complaints in %2 lines; %3 are covered by the profile")
                  .arg(learning.records)
                  .arg(learning.lines)
                  .arg(learning.covered));
}

QCoro::Task<int> learn(Options options)
{
    const Parser &parser = *options;
    const QStringList logs = parser.positionalArguments();
    if (logs.isEmpty())
        co_return wrongUsage(ApparmorCommand::tr("learn takes one log or more"));
    const auto includes = apparmor::includesFromDirectory(directoryOf(parser));
    std::vector<apparmor::Decider> deciders;
    for (const QString &path : parser.values(u"profile"_s)) {
        const auto file = readProfiles(path);
        if (!file)
            co_return failWith(file.error());
        addDeciders(deciders, *file, file->statements, {}, includes);
    }
    apparmor::Learner learner;
    bool isMissing = false;
    for (const QString &log : logs) {
        if (const auto read = addLog(learner, log); !read) {
            printError(read.error());
            isMissing = true;
        }
    }
    const auto abstractions =
        parser.isSet(u"abstractions"_s) ? apparmor::readAbstractions(directoryOf(parser)) : QList<apparmor::AbstractionFile>();
    const apparmor::Learning learning = learner.finish(deciders, abstractions);
    if (parser.isSet(u"json"_s))
        printJson(learningToJson(learning));
    else
        printProposals(learning);
    co_return isMissing ? Failure : Success;
}

QCoro::Task<int> decide(Options options)
{
    const Parser &parser = *options;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        co_return wrongUsage(ApparmorCommand::tr("decide takes one file"));
    const int questions = int(parser.isSet(u"path"_s)) + int(parser.isSet(u"capability"_s)) + int(parser.isSet(u"network"_s));
    if (questions != 1)
        co_return wrongUsage(ApparmorCommand::tr("ask for one of --path, --capability and --network"));
    if (parser.isSet(u"path"_s) != parser.isSet(u"access"_s))
        co_return wrongUsage(ApparmorCommand::tr("--path and --access go together"));
    const auto access = apparmor::parseFileAccess(parser.value(u"access"_s));
    if (parser.isSet(u"path"_s) && !access)
        co_return wrongUsage(ApparmorCommand::tr("\"%1\" is no access").arg(parser.value(u"access"_s)));
    if (parser.isSet(u"path"_s) && !parser.value(u"path"_s).startsWith(u'/'))
        co_return wrongUsage(ApparmorCommand::tr("a path begins with /"));
    const QStringList network = parser.value(u"network"_s).split(u',');
    if (parser.isSet(u"network"_s) && (network.size() != 2 || network.contains(QString())))
        co_return wrongUsage(ApparmorCommand::tr("--network takes a family and a type: inet,stream"));
    if (parser.isSet(u"network"_s) && !apparmor::isNetworkFamily(network[0]))
        co_return wrongUsage(ApparmorCommand::tr("there is no network family \"%1\"").arg(network[0]));
    if (parser.isSet(u"network"_s) && !apparmor::isNetworkType(network[1]))
        co_return wrongUsage(ApparmorCommand::tr("there is no network type \"%1\"").arg(network[1]));
    if (parser.isSet(u"capability"_s) && !capability::capabilityFromName(parser.value(u"capability"_s)))
        co_return wrongUsage(ApparmorCommand::tr("there is no capability \"%1\"").arg(parser.value(u"capability"_s)));
    const auto file = readProfiles(files.first());
    if (!file)
        co_return failWith(file.error());
    auto policy =
        apparmor::resolvePolicy(*file, parser.value(u"profile-name"_s), apparmor::includesFromDirectory(directoryOf(parser)));
    if (!policy)
        co_return failWith(policy.error());
    apparmor::Decider decider(std::move(*policy));
    const apparmor::Decision decision =
        parser.isSet(u"path"_s)         ? decider.decidePath(parser.value(u"path"_s).toUtf8(), *access, parser.isSet(u"owner"_s))
        : parser.isSet(u"capability"_s) ? decider.decideCapability(parser.value(u"capability"_s))
                                        : decider.decideNetwork(network[0], network[1]);
    printJson(decisionToJson(decider, decision, files.first()));
    co_return Success;
}

Result<QVersionNumber> versionOption(const Parser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QVersionNumber();
    qsizetype end = 0;
    const QString text = parser.value(option);
    auto version = QVersionNumber::fromString(text, &end);
    if (version.segmentCount() < 2 || (end < text.size() && text[end] != u'-' && text[end] != u'+'))
        return std::unexpected(Error{ErrorKind::Invalid, ApparmorCommand::tr("\"%1\" is no version of an engine").arg(text), {}});
    return version;
}

QCoro::Task<int> dockerDefault(Options options)
{
    const Parser &parser = *options;
    if (!parser.positionalArguments().isEmpty())
        co_return wrongUsage(ApparmorCommand::tr("docker-default takes options only"));
    const auto engine = versionOption(parser, u"engine"_s), other = versionOption(parser, u"to"_s);
    if (!engine || !other)
        co_return wrongUsage(!engine ? engine.error().what : other.error().what);
    const QString directory = directoryOf(parser);
    const apparmor::DockerHost host{QFile::exists(directory + u"/abi/3.0"_s), QFile::exists(directory + u"/tunables/global"_s),
                                    QFile::exists(directory + u"/abstractions/base"_s)};
    if (!parser.isSet(u"to"_s)) {
        printLines(apparmor::dockerDefaultText(*engine, host));
        printNote(apparmor::dockerDefaultCaveat(*engine));
        co_return Success;
    }
    for (const auto &difference : apparmor::dockerDefaultDifferences(*engine, *other, host))
        printLine((difference.isAdded ? u"+ "_s : u"- "_s) + difference.rule
                  + (difference.why.isEmpty() ? QString() : u"  # "_s + difference.why));
    printNote(apparmor::dockerDefaultCaveat(*other));
    co_return Success;
}

struct Action {
    QLatin1StringView name;
    QList<QCommandLineOption> options;
    QCoro::Task<int> (*run)(Options options);
};

QList<Action> actions()
{
    const auto flag = [](const QString &name) { return QCommandLineOption(name, {}); };
    const auto with = [](const QString &name) { return QCommandLineOption(name, {}, name); };
    const QCommandLineOption directory = with(u"directory"_s), json = flag(u"json"_s);
    return {{"generate"_L1, {directory, flag(u"meant"_s)}, generate},
            {"check"_L1, {directory, json, with(u"parser"_s), with(u"features"_s), flag(u"no-parser"_s)}, check},
            {"learn"_L1, {directory, json, with(u"profile"_s), flag(u"abstractions"_s)}, learn},
            {"decide"_L1,
             {directory, json, with(u"profile-name"_s), flag(u"owner"_s), with(u"path"_s), with(u"access"_s),
              with(u"capability"_s), with(u"network"_s)},
             decide},
            {"docker-default"_L1, {directory, with(u"engine"_s), with(u"to"_s)}, dockerDefault}};
}

QCoro::Task<int> run(QStringList arguments)
{
    const QList<Action> all = actions();
    const QString name = arguments.value(0);
    const auto action = std::ranges::find_if(all, [&name](const Action &each) { return name == each.name; });
    if (action == all.end())
        co_return wrongUsage(name.isEmpty()
                                 ? ApparmorCommand::tr("say what to do: generate, check, learn, decide or docker-default")
                                 : ApparmorCommand::tr("apparmor cannot \"%1\"").arg(name));
    const auto options = std::make_shared<Parser>();
    Parser &parser = *options;
    parser.setOptionsAfterPositionalArgumentsMode(Parser::ParseAsOptions);
    parser.addOptions(action->options);
    if (!parser.parse(QStringList{u"bulkheadctl"_s} + arguments.sliced(1)))
        co_return wrongUsage(parser.errorText());
    for (const QCommandLineOption &each : action->options) {
        const QString option = each.names().first();
        if (each.valueName().isEmpty() || !parser.isSet(option))
            continue;
        const auto values = parser.values(option);
        const bool isTwice = values.size() > 1 && option != u"profile";
        if (isTwice || values.contains(QString()))
            co_return wrongUsage(isTwice ? ApparmorCommand::tr("--%1 is given twice").arg(option)
                                         : ApparmorCommand::tr("--%1 needs a value").arg(option));
    }
    co_return co_await action->run(options);
}

} // namespace

} // namespace apparmoraction

QCoro::Task<int> runApparmor(QStringList arguments)
{
    return apparmoraction::run(std::move(arguments));
}

} // namespace bulkhead::ctl
