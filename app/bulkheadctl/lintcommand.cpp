// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/lintcommand.h"

#include "app/bulkheadctl/engineoptions.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/reportcommand.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/findings/filechecks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

using findings::FileKind;

struct LintText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongLint(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

Result<QByteArray> contentOf(const QString &path)
{
    constexpr qint64 most = 8 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{
            file.exists() ? ErrorKind::PermissionDenied : ErrorKind::NotFound, u"%1: %2"_s.arg(path, file.errorString()), {}});
    return file.read(most);
}

Result<FileKind> kindFor(const QString &path, const QString &said)
{
    if (said == "dockerfile"_L1)
        return FileKind::Dockerfile;
    if (said == "compose"_L1)
        return FileKind::Compose;
    if (!said.isEmpty())
        return wrongLint(LintText::tr("--as knows dockerfile and compose, not \"%1\"").arg(said));
    const auto kind = findings::fileKindOf(path);
    return kind ? Result<FileKind>(*kind)
                : wrongLint(LintText::tr("%1: say with --as whether it is a dockerfile or a compose file").arg(path));
}

struct LintRequest {
    QStringList files;
    QString kind;
    bool suggest = false;
    QString draft; ///< "apparmor", "seccomp"; empty: the docker run line
    ReportOptions options;
};

Result<LintRequest> readLint(const QStringList &arguments)
{
    QCommandLineParser parser;
    addReportOptions(parser);
    parser.addOptions({{u"as"_s, {}, u"kind"_s}, {u"suggest"_s, {}}, {u"draft"_s, {}, u"kind"_s}});
    if (auto parsed = parseOptions(parser, arguments); !parsed)
        return std::unexpected(parsed.error());
    LintRequest request;
    request.files = parser.positionalArguments();
    if (request.files.isEmpty())
        return wrongLint(LintText::tr("say which file to judge"));
    request.suggest = parser.isSet(u"suggest"_s);
    const auto draft = singleValue(parser, u"draft"_s);
    if (!draft)
        return std::unexpected(draft.error());
    request.draft = *draft;
    if (!draft->isEmpty() && *draft != "apparmor"_L1 && *draft != "seccomp"_L1)
        return wrongLint(LintText::tr("--draft knows apparmor and seccomp, not \"%1\"").arg(*draft));
    request.suggest = request.suggest || !draft->isEmpty();
    const auto kind = singleValue(parser, u"as"_s);
    if (!kind)
        return std::unexpected(kind.error());
    request.kind = *kind;
    auto options = readReportOptions(parser);
    if (!options)
        return std::unexpected(options.error());
    request.options = *std::move(options);
    return request;
}

/// All files as one evaluation.
Result<findings::Evaluation> judgeFiles(const LintRequest &request)
{
    findings::Evaluation all;
    for (const QString &path : request.files) {
        const auto kind = kindFor(path, request.kind);
        if (!kind)
            return std::unexpected(kind.error());
        const auto content = contentOf(path);
        if (!content)
            return std::unexpected(content.error());
        auto one = findings::judgeFile(*kind, *content, path);
        if (!one) {
            Error error = one.error();
            error.what =
                error.detail.isEmpty() ? u"%1: %2"_s.arg(path, error.what) : u"%1, %2: %3"_s.arg(path, error.detail, error.what);
            error.detail.clear();
            return std::unexpected(error);
        }
        all.findings += one->findings;
        all.missing += one->missing;
    }
    all.source = request.files.join(", "_L1);
    all.takenAt = QDateTime::currentDateTimeUtc();
    findings::applyExceptions(all, request.options.exceptions, QDate::currentDate());
    return all;
}

int suggest(const LintRequest &request)
{
    for (const QString &path : request.files) {
        const auto kind = kindFor(path, request.kind);
        if (!kind)
            return failCommand(kind.error());
        if (*kind != FileKind::Dockerfile)
            return failCommand({ErrorKind::Invalid, LintText::tr("--suggest reads a Dockerfile"), {}});
        const auto file = contentOf(path).and_then([](const QByteArray &text) { return findings::parseDockerfile(text); });
        if (!file)
            return failCommand(file.error());
        if (request.draft == "seccomp"_L1) {
            printOutBytes(findings::seccompDraft(*file));
            continue;
        }
        const QString directory = QFileInfo(path).absoluteDir().dirName();
        const QString suggestion =
            request.draft.isEmpty() ? findings::leastPrivilegeSuggestion(*file) : findings::appArmorDraft(*file, directory);
        QString text;
        for (const QString &line : suggestion.split(u'\n', request.draft.isEmpty() ? Qt::SkipEmptyParts : Qt::KeepEmptyParts))
            text += terminalText(line) + u'\n';
        printOut(text);
    }
    return Success;
}

QCoro::Task<int> runLint(QStringList arguments)
{
    const auto request = readLint(arguments);
    if (!request)
        co_return failCommand(request.error());
    if (request->suggest)
        co_return suggest(*request);
    const auto evaluation = judgeFiles(*request);
    if (!evaluation)
        co_return failCommand(evaluation.error());
    for (const QString &missing : evaluation->missing)
        printNote(missing);
    co_return finishReport(*evaluation, request->options);
}

} // namespace

Subcommand lintSubcommand()
{
    return {.name = u"lint"_s,
            .summary = LintText::tr("what is wrong in a Dockerfile or a compose file, by line"),
            .help = LintText::tr("bulkheadctl lint - judge a Dockerfile or a compose file\n"
                                 "\n"
                                 "USAGE\n"
                                 "  bulkheadctl lint [--as KIND] [--format FORMAT] [--fail-on LEVEL]\n"
                                 "                   [--exceptions FILE] [-o FILE] FILE...\n"
                                 "  bulkheadctl lint --suggest DOCKERFILE...\n"
                                 "  bulkheadctl lint --draft apparmor|seccomp DOCKERFILE\n"
                                 "\n"
                                 "DESCRIPTION\n"
                                 "  Finds on their lines: no USER, base image :latest, ADD from an address,\n"
                                 "  secrets, ports below 1024, downloads that are not verified and more in a\n"
                                 "  Dockerfile. A service of a compose file is judged by the checks that judge a\n"
                                 "  container: privileged, cap_add, namespaces of the host, sensitive mounts,\n"
                                 "  secrets, limits. Nothing is built or run; variables, \"extends\" and \"include\"\n"
                                 "  are not followed.\n"
                                 "\n"
                                 "  With --suggest it prints a docker run line to start with: no more than the\n"
                                 "  Dockerfile shows the image to need, with the reasons. With --draft it prints\n"
                                 "  a profile to start with that goes with that line: for AppArmor, named by the\n"
                                 "  Dockerfile's directory, or Docker's seccomp profile without what only\n"
                                 "  capabilities allow that the line takes away.\n"
                                 "\n"
                                 "OPTIONS\n"
                                 "      --as KIND          dockerfile or compose; otherwise the name decides:\n"
                                 "                         Dockerfile*, *.dockerfile, Containerfile*, *.yaml,\n"
                                 "                         *.yml\n"
                                 "      --suggest          a docker run line with least privilege\n"
                                 "      --draft KIND       apparmor or seccomp: a profile for that line\n"
                                 "      --format FORMAT    text (the default), html, json, sarif, csv, junit\n"
                                 "      --fail-on LEVEL    end with status 3 where a finding is of this level or\n"
                                 "                         worse: info, low, medium, high, critical\n"
                                 "      --exceptions FILE  findings that somebody accepted, by the file's name;\n"
                                 "                         see bulkheadctl help report\n"
                                 "  -o, --output FILE      write to a file instead of the standard output\n"
                                 "\n"
                                 "EXIT STATUS\n"
                                 "  0  done; with --fail-on: nothing of that level or worse\n"
                                 "  1  a file that cannot be read; its line is named\n"
                                 "  2  wrong usage\n"
                                 "  3  with --fail-on: findings of that level or worse\n"
                                 "\n"
                                 "EXAMPLES\n"
                                 "  bulkheadctl lint Dockerfile compose.yaml\n"
                                 "  bulkheadctl lint --fail-on medium --format sarif -o lint.sarif Dockerfile\n"),
            .run = runLint};
}

} // namespace bulkhead::ctl
