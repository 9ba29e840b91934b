// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/seccompcommand.h"

#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/seccomphelp.h"
#include "app/bulkheadctl/seccompoptions.h"
#include "app/bulkheadctl/seccompreport.h"
#include "app/bulkheadctl/seccomptrycommand.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/merge.h"
#include "core/seccomp/overlay.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/simulation.h"
#include "core/seccomp/straceconstants.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

using namespace seccomp;

namespace {

struct SeccompText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

int fail(const Error &error)
{
    printError(error);
    return error.kind == ErrorKind::Invalid ? Usage : Failure;
}

/// JSON for a terminal, indented by blanks.
QByteArray shown(QByteArray json)
{
    return terminalJson(json.replace('\t', "    ")); // inside of strings a tab is always written as an escape
}

/// To the standard output or, whole or not at all, to the file.
int write(const QByteArray &text, const QString &path)
{
    if (path.isEmpty() || path == "-"_L1) {
        printOutBytes(text);
        return Success;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail({ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString()), {}});
    return Success;
}

Result<QByteArray> readText(const QString &path)
{
    QFile file(path);
    const bool isInput = path == "-"_L1;
    if (isInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString()), {}});
    QByteArray text = file.read(LargestProfile + 1);
    if (text.isEmpty() && file.error() != QFileDevice::NoError)
        return std::unexpected(Error{ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString()), {}});
    return text;
}

/// A profile, and where its rules stand where it was read as it is.
Result<ProfileText> readNamed(const QString &path, const Target &target)
{
    const auto text = readText(path);
    if (!text)
        return std::unexpected(text.error());
    const auto told = [&path](Error error) {
        error.what = u"%1: %2"_s.arg(path, error.what);
        return std::unexpected(std::move(error));
    };
    if (isOverlay(*text)) {
        const auto overlay = parseOverlay(*text);
        if (!overlay)
            return told(overlay.error());
        return ProfileText{.profile = applyOverlay(*overlay, target.engine), .rules = {}};
    }
    auto profile = readProfile(*text);
    if (!profile) {
        Error error = profile.error().error;
        const Place place = profile.error().place;
        if (place.line > 0)
            error.what = u"%1:%2: %3"_s.arg(place.line).arg(place.column).arg(error.what);
        return told(error);
    }
    return *std::move(profile);
}

/// The one that is named, else the one that is built into the engine.
Result<ProfileText> profileTextOf(const SeccompOptions &options, qsizetype index = 0)
{
    if (index < options.files.size())
        return readNamed(options.files[index], options.target);
    return ProfileText{.profile = defaultProfile(options.target.engine), .rules = {}};
}

Result<SeccompProfile> profileOf(const SeccompOptions &options, qsizetype index = 0)
{
    return profileTextOf(options, index).transform([](const ProfileText &text) { return text.profile; });
}

void noteList(const QString &what, const QStringList &names)
{
    if (!names.isEmpty())
        printNote(u"%1: %2"_s.arg(what, names.join(u' ')));
}

int generate(const SeccompOptions &options)
{
    const auto calls = importFiles(options.files.isEmpty() ? QStringList(u"-"_s) : options.files, options.target.arch);
    if (!calls)
        return fail(calls.error());
    const GeneratedProfile made = generateProfile(*calls, options.generate);
    const int code = write(shown(options.report ? importReport(*calls) : writeProfile(made.profile)), options.outputFile);
    noteList(SeccompText::tr("not allowed, because they only failed while they were recorded"), made.maybeNotNeeded);
    noteList(SeccompText::tr("allowed with any argument, because the recorded ones are not known or too many"),
             made.withoutRules);
    QStringList unknown;
    for (const UnknownCall &call : calls->unknown)
        unknown << u"%1 (%2:%3)"_s.arg(call.name, calls->files.value(call.first.file)).arg(call.first.line);
    constexpr qsizetype MostNamed = 10;
    noteList(SeccompText::tr("no system calls that are known, left out"), unknown.first(std::min(MostNamed, unknown.size())));
    if (calls->isCutShort)
        printNote(SeccompText::tr("the recording is cut short: its last line is not whole"));
    return code;
}

int resolveProfile(const SeccompOptions &options)
{
    const auto profile = profileOf(options);
    if (!profile)
        return fail(profile.error());
    const auto resolution = resolve(*profile, options.target);
    if (!resolution)
        return fail(resolution.error());
    return write(shown(writeOci(resolution->oci)), options.outputFile);
}

Result<Call> callOf(const SeccompOptions &options)
{
    Call call{.arch = options.callArch.value_or(options.target.arch)};
    bool isNumber = false;
    call.number = options.call.toInt(&isNumber, 0);
    if (!isNumber) {
        const auto number = SyscallTable::of(call.arch).number(options.call);
        if (!number) {
            const QString what = isSyscallAnywhere(options.call)
                                     ? SeccompText::tr("%1 has no call \"%2\"; other architectures have")
                                     : SeccompText::tr("%1 has no call \"%2\"");
            return std::unexpected(Error{ErrorKind::Invalid, what.arg(unameArchName(call.arch), options.call), {}});
        }
        call.number = *number;
    }
    for (qsizetype i = 0; i < options.callArgs.size(); ++i) {
        const QString text = options.callArgs[i].trimmed();
        quint64 value = text.toULongLong(&isNumber, 0);
        if (!isNumber)
            value = quint64(text.toLongLong(&isNumber, 0)); // -1, as the kernel sees it
        if (!isNumber && !text.isEmpty()) {
            const auto named = straceValue(options.call, text.toLatin1());
            if (!named)
                return std::unexpected(
                    Error{ErrorKind::Invalid, SeccompText::tr("\"%1\" is no argument: not a number").arg(text), {}});
            value = *named;
        }
        call.args[size_t(i)] = value;
    }
    return call;
}

int explain(const SeccompOptions &options)
{
    const auto profile = profileOf(options);
    if (!profile)
        return fail(profile.error());
    const auto call = callOf(options);
    if (!call)
        return fail(call.error());
    const auto decision = simulate(*profile, options.target, *call);
    if (!decision)
        return fail(decision.error());
    return write(shown(explanation(*profile, *call, *decision)), options.outputFile);
}

/// As lint programs do: 1 where there is something to mend.
int lintProfile(const SeccompOptions &options)
{
    const auto text = profileTextOf(options);
    if (!text)
        return fail(text.error());
    const QList<Problem> problems = lint(text->profile, options.target);
    const QString file = options.files.isEmpty() ? SeccompText::tr("built-in profile") : options.files.first();
    const int code =
        write(options.json ? shown(problemsJson(problems, text->rules)) : problemLines(problems, file, text->rules).toUtf8(),
              options.outputFile);
    const bool isClean =
        std::ranges::all_of(problems, [](const Problem &problem) { return problem.level == ProblemLevel::Hint; });
    return code != Success ? code : isClean ? Success : Failure;
}

/// As diff(1): 1 where they differ. One profile is compared with the built-in one.
int diffOf(const SeccompOptions &options)
{
    const bool isOne = options.files.size() == 1;
    const auto before = profileOf(options, isOne ? 1 : 0);
    const auto after = profileOf(options, isOne ? 0 : 1);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    const auto diff = diffProfiles(*before, *after, options.target);
    if (!diff)
        return fail(diff.error());
    const int code = write(options.json ? shown(diffJson(*diff)) : diffLines(*diff).toUtf8(), options.outputFile);
    return code != Success ? code : diff->isEmpty() ? Success : Failure;
}

int mergeAll(const SeccompOptions &options)
{
    QList<SeccompProfile> profiles;
    for (qsizetype i = 0; i < options.files.size(); ++i) {
        const auto profile = profileOf(options, i);
        if (!profile)
            return fail(profile.error());
        profiles << *profile;
    }
    const auto merged =
        mergeProfiles(profiles, options.target, options.intersection ? MergeMode::Intersection : MergeMode::Union);
    if (!merged)
        return fail(merged.error());
    for (const QString &note : merged->notes)
        printNote(note);
    return write(shown(writeProfile(merged->profile)), options.outputFile);
}

int convert(const SeccompOptions &options)
{
    const auto profile = profileOf(options);
    if (!profile)
        return fail(profile.error());
    if (options.form == ProfileForm::Docker || options.form == ProfileForm::Log)
        return write(shown(writeProfile(options.form == ProfileForm::Log ? logTwin(*profile) : modernForm(*profile))),
                     options.outputFile);
    if (options.form == ProfileForm::Overlay) {
        const auto overlay = overlayBetween(options.target.engine, *profile);
        return overlay ? write(shown(writeOverlay(*overlay)), options.outputFile) : fail(overlay.error());
    }
    const auto resolution = resolve(*profile, options.target);
    if (!resolution)
        return fail(resolution.error());
    if (options.form == ProfileForm::Oci)
        return write(shown(writeOci(resolution->oci)), options.outputFile);
    return write(allowedNames(resolution->oci).join(u'\n').toUtf8() + '\n', options.outputFile);
}

QCoro::Task<int> run(QStringList arguments) // NOLINT(performance-unnecessary-value-param): a coroutine keeps what it needs
{
    if (const QString verb = arguments.value(0); verb == "try"_L1 || verb == "record"_L1)
        co_return co_await runSeccompTry(arguments);
    const auto options = parseSeccompOptions(arguments);
    if (!options) {
        printError(options.error());
        printNote(SeccompText::tr("see bulkheadctl seccomp --help"));
        co_return Usage;
    }
    if (options->verb == "generate"_L1)
        co_return generate(*options);
    if (options->verb == "resolve"_L1)
        co_return resolveProfile(*options);
    if (options->verb == "explain"_L1)
        co_return explain(*options);
    if (options->verb == "lint"_L1)
        co_return lintProfile(*options);
    if (options->verb == "diff"_L1)
        co_return diffOf(*options);
    if (options->verb == "merge"_L1)
        co_return mergeAll(*options);
    co_return convert(*options);
}

} // namespace

Subcommand seccompCommand()
{
    return {.name = u"seccomp"_s,
            .summary = SeccompText::tr("seccomp profiles: make them of recordings, explain, check, compare"),
            .help = seccompHelp(),
            .run = run};
}

} // namespace bulkhead::ctl
