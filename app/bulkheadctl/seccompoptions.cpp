// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/seccompoptions.h"

#include "app/bulkheadctl/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct SeccompOptionsText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrong(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

struct Verb {
    QLatin1StringView name;
    QStringList options; ///< without those that every verb has
    qsizetype leastFiles, mostFiles;
};

const QList<Verb> &verbs()
{
    static const QStringList target{u"caps"_s, u"arch"_s, u"kernel"_s, u"engine"_s};
    static const QList<Verb> all{
        {"generate"_L1,
         {u"no-runtime"_s, u"families"_s, u"keep-failed"_s, u"arguments"_s, u"default"_s, u"arch"_s, u"report"_s},
         0,
         std::numeric_limits<qsizetype>::max()},
        {"resolve"_L1, target, 0, 1},
        {"explain"_L1, target + QStringList{u"call"_s, u"args"_s, u"call-arch"_s}, 0, 1},
        {"lint"_L1, target + QStringList(u"json"_s), 0, 1},
        {"diff"_L1, target + QStringList(u"json"_s), 1, 2},
        {"merge"_L1, target + QStringList(u"intersection"_s), 1, std::numeric_limits<qsizetype>::max()},
        {"convert"_L1, target + QStringList{u"to"_s}, 0, 1},
    };
    return all;
}

const QStringList &flags()
{
    static const QStringList names{u"no-runtime"_s, u"families"_s, u"keep-failed"_s, u"report"_s, u"json"_s, u"intersection"_s};
    return names;
}

void addSeccompOptions(QCommandLineParser &parser)
{
    for (const QString &flag : flags())
        parser.addOption(QCommandLineOption(flag));
    for (const QString &option : {u"arguments"_s, u"default"_s, u"caps"_s, u"arch"_s, u"kernel"_s, u"engine"_s, u"call"_s,
                                  u"args"_s, u"call-arch"_s, u"to"_s})
        parser.addOption(QCommandLineOption(option, {}, option));
    parser.addOption(QCommandLineOption({u"o"_s, u"output"_s}, {}, u"file"_s));
}

Result<seccomp::Arch> archOf(const QString &text)
{
    const auto arch = seccomp::archFromAnyName(text);
    if (!arch)
        return wrong(SeccompOptionsText::tr("\"%1\" is no architecture, such as amd64, arm64 or s390x").arg(text));
    return *arch;
}

/// "errno", "errno:ENOSYS", "log", "kill", "trap"
Result<seccomp::Action> defaultActionOf(const QString &text)
{
    const QString word = text.section(u':', 0, 0);
    const QString number = text.section(u':', 1);
    if (word == "errno"_L1) {
        const auto errnoRet =
            number.isEmpty() ? std::optional(seccomp::GenerateOptions::PermissionError) : seccomp::errnoFromName(number);
        if (!errnoRet || *errnoRet > seccomp::LargestErrno)
            return wrong(SeccompOptionsText::tr("\"%1\" is no errno, such as EPERM or ENOSYS").arg(number));
        return seccomp::Action{seccomp::ActionKind::Errno, errnoRet};
    }
    if (number.isEmpty() && word == "log"_L1)
        return seccomp::Action{seccomp::ActionKind::Log};
    if (number.isEmpty() && word == "kill"_L1)
        return seccomp::Action{seccomp::ActionKind::KillProcess};
    return wrong(SeccompOptionsText::tr("\"%1\" is no default action; there are errno, errno:NAME, log and kill").arg(text));
}

Result<> readTarget(const QCommandLineParser &parser, seccomp::Target &target)
{
    if (parser.isSet(u"engine"_s)) {
        const QString engine = parser.value(u"engine"_s);
        const bool isProduct = engine == "podman"_L1 || engine == "docker"_L1;
        const auto rules = isProduct ? Result<capability::EngineRules>(capability::EngineRules{}) : parseEngineVersion(engine);
        if (!rules)
            return std::unexpected(rules.error());
        target.engine = *rules;
        if (engine == "podman"_L1)
            target.engine.flavour = capability::EngineFlavour::Podman;
        target.capabilities = capability::defaultCapabilities(target.engine.flavour);
    }
    if (parser.isSet(u"arch"_s)) {
        const auto arch = archOf(parser.value(u"arch"_s));
        if (!arch)
            return std::unexpected(arch.error());
        target.arch = *arch;
    }
    if (parser.isSet(u"kernel"_s)) {
        const auto kernel = seccomp::KernelVersion::fromRelease(parser.value(u"kernel"_s));
        if (!kernel)
            return wrong(SeccompOptionsText::tr("\"%1\" is no kernel version, such as 6.12").arg(parser.value(u"kernel"_s)));
        target.kernel = *kernel;
    }
    if (parser.isSet(u"caps"_s)) {
        const QString text = parser.value(u"caps"_s);
        const auto capabilities =
            text.trimmed().isEmpty() ? Result<capability::CapabilitySet>{} : capability::CapabilitySet::fromList(text);
        if (!capabilities)
            return wrong(capabilities.error().what);
        target.capabilities = *capabilities;
    }
    return {};
}

Result<> readGenerate(const QCommandLineParser &parser, SeccompOptions &options)
{
    seccomp::GenerateOptions &generate = options.generate;
    generate.addRuntime = generate.addFallbacks = !parser.isSet(u"no-runtime"_s);
    generate.addFamilies = parser.isSet(u"families"_s);
    generate.keepFailed = parser.isSet(u"keep-failed"_s);
    generate.arch = options.target.arch;
    options.report = parser.isSet(u"report"_s);
    const QStringList known{u"socket"_s, u"clone"_s, u"personality"_s, u"ioctl"_s, u"prctl"_s, u"fcntl"_s, u"fcntl64"_s};
    if (parser.isSet(u"arguments"_s)) {
        generate.argumentsOf = parser.value(u"arguments"_s).split(u',', Qt::SkipEmptyParts);
        if (generate.argumentsOf == QStringList(u"all"_s))
            generate.argumentsOf = known;
        for (const QString &name : std::as_const(generate.argumentsOf)) {
            if (!known.contains(name))
                return wrong(SeccompOptionsText::tr("--arguments knows %1 and all, not \"%2\"").arg(known.join(u", "_s), name));
        }
    }
    if (parser.isSet(u"default"_s)) {
        const auto action = defaultActionOf(parser.value(u"default"_s));
        if (!action)
            return std::unexpected(action.error());
        generate.defaultAction = *action;
    }
    return {};
}

Result<> readRest(const QCommandLineParser &parser, SeccompOptions &options)
{
    if (options.verb == "explain"_L1 && parser.value(u"call"_s).isEmpty())
        return wrong(SeccompOptionsText::tr("say with --call NAME which call to explain"));
    options.call = parser.value(u"call"_s);
    if (parser.isSet(u"args"_s))
        options.callArgs = parser.value(u"args"_s).split(u',');
    options.json = parser.isSet(u"json"_s);
    options.intersection = parser.isSet(u"intersection"_s);
    if (options.callArgs.size() > 6)
        return wrong(SeccompOptionsText::tr("a call has at most six arguments"));
    if (parser.isSet(u"call-arch"_s)) {
        const auto arch = archOf(parser.value(u"call-arch"_s));
        if (!arch)
            return std::unexpected(arch.error());
        options.callArch = *arch;
    }
    if (parser.isSet(u"to"_s)) {
        const QString form = parser.value(u"to"_s);
        const QStringList forms{u"docker"_s, u"oci"_s, u"names"_s, u"log"_s, u"overlay"_s};
        if (!forms.contains(form))
            return wrong(SeccompOptionsText::tr("--to knows %1, not \"%2\"").arg(forms.join(u", "_s), form));
        options.form = ProfileForm(forms.indexOf(form));
    }
    return {};
}

} // namespace

Result<SeccompOptions> parseSeccompOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addSeccompOptions(parser);
    if (!parser.parse(QStringList{u"seccomp"_s} + arguments))
        return wrong(parser.errorText());
    SeccompOptions options;
    options.files = parser.positionalArguments();
    QStringList names;
    for (const Verb &verb : verbs())
        names << verb.name;
    names << u"try"_s << u"record"_s; // these read their own options
    if (options.files.isEmpty())
        return wrong(SeccompOptionsText::tr("say what to do: %1").arg(names.join(u", "_s)));
    options.verb = options.files.takeFirst();
    const auto verb = std::ranges::find(verbs(), options.verb, &Verb::name);
    if (verb == verbs().end())
        return wrong(SeccompOptionsText::tr("seccomp has no \"%1\"; there are %2").arg(options.verb, names.join(u", "_s)));
    for (const QString &option : parser.optionNames()) {
        if (option != "o"_L1 && option != "output"_L1 && !verb->options.contains(option))
            return wrong(SeccompOptionsText::tr("--%1 does not go with %2").arg(option, options.verb));
        if (!flags().contains(option) && parser.values(option).size() > 1)
            return wrong(SeccompOptionsText::tr("--%1 is given twice").arg(option));
    }
    if (options.files.size() < verb->leastFiles)
        return wrong(SeccompOptionsText::tr("%1 needs a profile").arg(options.verb));
    if (options.files.size() > verb->mostFiles)
        return wrong(SeccompOptionsText::tr("%1 does not take \"%2\" too").arg(options.verb, options.files.at(verb->mostFiles)));
    if (options.files.count(u"-"_s) > 1)
        return wrong(SeccompOptionsText::tr("the standard input can be read once only"));
    options.outputFile = parser.value(u"output"_s);
    if (parser.isSet(u"output"_s) && options.outputFile.isEmpty())
        return wrong(SeccompOptionsText::tr("--%1 needs a value").arg(u"output"_s));
    if (const auto read = readTarget(parser, options.target); !read)
        return std::unexpected(read.error());
    if (const auto read = readGenerate(parser, options); !read)
        return std::unexpected(read.error());
    if (const auto read = readRest(parser, options); !read)
        return std::unexpected(read.error());
    return options;
}

} // namespace bulkhead::ctl
