// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/parsercheck.h"

#include "core/apparmor/apparmortext.h"

#include <QCoroProcess>
#include <QCoroSignal>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

using MessageLevel = ParserMessage::Level;

constexpr qsizetype LargestOutput = 4LL * 1024 * 1024;

/// Line of the first statement that `matches`; 0 for none.
template<typename Matches>
int lineOf(const std::vector<Statement> &statements, const Matches &matches)
{
    for (const Statement &statement : statements) {
        if (matches(statement))
            return statement.place.line;
        const auto *profile = std::get_if<Profile>(&statement.rule);
        const auto *block = std::get_if<QualifierBlock>(&statement.rule);
        if (const int line = profile ? lineOf(profile->body, matches) : block ? lineOf(block->body, matches) : 0)
            return line;
    }
    return 0;
}

int lineOfProfile(const ProfileFile &file, const QString &name, int which)
{
    int seen = 0;
    return lineOf(file.statements, [&](const Statement &statement) {
        const auto *profile = std::get_if<Profile>(&statement.rule);
        return profile && profile->name == name && seen++ == which;
    });
}

int lineOfText(const QString &text, const QString &wanted)
{
    const qsizetype at = text.indexOf(wanted);
    return at < 0 ? 0 : int(QStringView(text).first(at).count(u'\n')) + 1;
}

/// Where the parser named a thing instead of a line.
int guessedLine(const QString &message, const ProfileFile &file, const QString &text)
{
    static const QRegularExpression input(u"Unable to parse input line '(.*)'"_s), variable(u"variable ([A-Za-z_0-9]+)"_s),
        twice(u"Multiple definitions for profile (.+) exist"_s), profile(u"(?:for )?profile ([^ ,]+)"_s);
    if (const auto match = input.match(message); match.hasMatch()) {
        const QString path = match.captured(1);
        return lineOf(file.statements, [&path](const Statement &statement) {
            const auto *rule = std::get_if<FileRule>(&statement.rule);
            return rule && rule->path == path;
        });
    }
    if (const auto match = variable.match(message); match.hasMatch())
        return lineOfText(text, u"@{%1}"_s.arg(match.captured(1)));
    if (const auto match = twice.match(message); match.hasMatch())
        return lineOfProfile(file, match.captured(1), 1);
    if (const auto match = profile.match(message); match.hasMatch())
        return lineOfProfile(file, match.captured(1), 0);
    return 0;
}

bool isNoise(const QString &line)
{
    return line.isEmpty() || line.startsWith(u"Cache read/write disabled") || line.startsWith(u"Skipping profile")
           || line.contains(u"interface file missing");
}

QStringList argumentsFor(const ParserOptions &options, const QString &path, bool withWarnings)
{
    QStringList arguments{u"-QTK"_s};
    if (withWarnings)
        arguments << u"--warn=rule-not-enforced"_s << u"--warn=rule-downgraded"_s << u"--warn=abi"_s << u"--warn=dangerous"_s
                  << u"--warn=format"_s;
    if (!options.baseDirectory.isEmpty())
        arguments << u"-b"_s << options.baseDirectory;
    if (!options.featuresFile.isEmpty())
        arguments << u"-M"_s << options.featuresFile;
    return arguments << path;
}

struct Outcome {
    QByteArray output;
    int exitCode = 0;
};

QCoro::Task<Result<Outcome>> runParser(QString program, QStringList arguments, std::chrono::milliseconds timeout)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // its messages are read below
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    // Not QCoroProcess::waitForFinished: resumed out of the library's own coroutine, bulkheadctl built by Clang crashed there.
    process.waitForStarted(); // some milliseconds, and it tells at once where there is no program
    if (process.state() != QProcess::NotRunning)
        co_await qCoro(&process, &QProcess::finished, timeout);
    const bool hasEnded = process.state() == QProcess::NotRunning;
    if (process.error() == QProcess::FailedToStart)
        co_return std::unexpected(
            Error{ErrorKind::Unavailable, ApparmorText::tr("apparmor_parser cannot be started"), process.errorString()});
    if (!hasEnded && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000); // it was killed
        co_return std::unexpected(Error{ErrorKind::Timeout,
                                        ApparmorText::tr("apparmor_parser did not end within %n second(s)", nullptr,
                                                         int(std::chrono::ceil<std::chrono::seconds>(timeout).count())),
                                        {}});
    }
    const QByteArray output = process.readAll().left(LargestOutput);
    if (process.exitStatus() == QProcess::CrashExit)
        co_return std::unexpected(
            Error{ErrorKind::Io, ApparmorText::tr("apparmor_parser was ended by a signal"), QString::fromUtf8(output)});
    co_return Outcome{output, process.exitCode()};
}

} // namespace

QString findApparmorParser()
{
    const QString found = QStandardPaths::findExecutable(u"apparmor_parser"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"apparmor_parser"_s, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

ParserVerdict readParserOutput(const QByteArray &output, int exitCode, const QString &path, const QByteArray &text)
{
    // AppArmor parser error for FILE in [profile] FILE2 at line N: TEXT; from a standard input without the files
    static const QRegularExpression error(
        u"^AppArmor parser error(?: for (?<top>.+?))?(?: in (?:profile )?(?<file>.+?))? at line (?<line>[0-9]+): (?<text>.*)$"_s);
    static const QRegularExpression warning(
        u"^Warning from (?<top>.+?) \\((?<file>.+?)(?: line (?<line>[0-9]+))?\\): (?<text>.*)$"_s);
    static const QRegularExpression notEnforced(u"(?:^| )([a-z_]+(?: [a-z_]+)*) rules not enforced?$"_s); // of mount: "enforce"
    static const QRegularExpression program(u"^(?:/\\S*/)?apparmor_parser: "_s); // its own name, as it was started
    const QString decoded = QString::fromUtf8(text);
    const auto file = parseProfileFile(text).value_or(ProfileFile());
    ParserVerdict verdict;
    verdict.isAccepted = exitCode == 0;
    for (const QByteArray &bytes : output.split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (isNoise(line))
            continue;
        ParserMessage message;
        auto match = error.match(line);
        if (match.hasMatch()) {
            message = {MessageLevel::Error, match.captured(u"text"), match.captured(u"file"), match.captured(u"line").toInt()};
        } else if (match = warning.match(line); match.hasMatch()) {
            message = {MessageLevel::Warning, match.captured(u"text"), match.captured(u"file"), match.captured(u"line").toInt()};
            if (const auto rules = notEnforced.match(message.text); rules.hasMatch()) {
                QString kind = rules.captured(1).section(u' ', -1);
                if (message.text.contains(u"unix socket"))
                    kind = u"unix"_s;
                if (!verdict.notEnforced.contains(kind))
                    verdict.notEnforced.append(kind);
                continue;
            }
        } else {
            message.text = line;
            message.level = exitCode == 0 ? MessageLevel::Warning : MessageLevel::Error;
        }
        message.text.remove(program);
        if (message.file == path || message.file == u"stdin" || message.file == path.section(u'/', -1))
            message.file.clear();
        if (message.line == 0 && message.file.isEmpty()) {
            message.line = guessedLine(message.text, file, decoded);
            message.isGuess = message.line > 0;
        }
        if (!verdict.messages.contains(message))
            verdict.messages.append(message);
    }
    return verdict;
}

QCoro::Task<Result<ParserVerdict>> checkWithParser(QByteArray text, ParserOptions options)
{
    const QString program = options.program.isEmpty() ? findApparmorParser() : options.program;
    if (program.isEmpty())
        co_return std::unexpected(Error{ErrorKind::Unavailable, ApparmorText::tr("apparmor_parser is not installed"), {}});
    // a file, not the standard input: only so the parser says which file an error is in
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush()) {
        const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        co_return std::unexpected(Error{isFull ? ErrorKind::NoSpace : ErrorKind::Io,
                                        ApparmorText::tr("the profile cannot be written to a temporary file"),
                                        file.errorString()});
    }
    auto outcome = co_await runParser(program, argumentsFor(options, file.fileName(), true), options.timeout);
    // parsers before 3.0 know no --warn
    if (outcome && outcome->exitCode != 0 && outcome->output.contains("unrecognized option"))
        outcome = co_await runParser(program, argumentsFor(options, file.fileName(), false), options.timeout);
    if (!outcome)
        co_return std::unexpected(outcome.error());
    co_return readParserOutput(outcome->output, outcome->exitCode, file.fileName(), text);
}

} // namespace bulkhead::apparmor
