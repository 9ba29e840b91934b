// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/engineoptions.h"

#include "app/bulkheadctl/output.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct EngineOptionsText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongOption(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

} // namespace

void addEngineOptions(QCommandLineParser &parser)
{
    parser.addOptions({{{u"H"_s, u"host"_s}, {}, u"host"_s},
                       {{u"c"_s, u"context"_s}, {}, u"context"_s},
                       {u"config"_s, {}, u"directory"_s},
                       {u"snapshot"_s, {}, u"file"_s}});
}

Result<QString> singleValue(const QCommandLineParser &parser, const QString &name)
{
    if (parser.values(name).size() > 1)
        return wrongOption(EngineOptionsText::tr("--%1 is given twice").arg(name));
    if (parser.isSet(name) && parser.value(name).isEmpty())
        return wrongOption(EngineOptionsText::tr("--%1 needs a value").arg(name));
    return parser.value(name);
}

Result<CommandLine> readEngineOptions(const QCommandLineParser &parser)
{
    CommandLine line;
    for (const auto &[name, value] : {std::pair{u"host"_s, &line.host.host},
                                      {u"context"_s, &line.host.context},
                                      {u"config"_s, &line.host.configDir},
                                      {u"snapshot"_s, &line.snapshotFile}}) {
        auto read = singleValue(parser, name);
        if (!read)
            return std::unexpected(read.error());
        *value = *std::move(read);
    }
    if (!line.host.host.isEmpty() && !line.host.context.isEmpty())
        return wrongOption(EngineOptionsText::tr("--host and --context exclude each other"));
    if (!line.snapshotFile.isEmpty() && (!line.host.host.isEmpty() || !line.host.context.isEmpty()))
        return wrongOption(EngineOptionsText::tr("--snapshot reads a file: --host and --context do not go with it"));
    return line;
}

Result<> parseOptions(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(QStringList{u"bulkheadctl"_s} + arguments))
        return wrongOption(parser.errorText());
    return {};
}

QString engineOptionsHelp()
{
    return EngineOptionsText::tr("\n"
                                 "ENGINE OPTIONS\n"
                                 "  Without any, the engine that the docker command would choose.\n"
                                 "  -H, --host HOST       unix://, tcp:// or ssh:// address of an engine\n"
                                 "  -c, --context NAME    a context of the docker command\n"
                                 "      --config DIR      the docker command's configuration (~/.docker)\n"
                                 "      --snapshot FILE   read a saved snapshot, ask no engine\n");
}

int failCommand(const Error &error)
{
    printError(error);
    return error.kind == ErrorKind::Invalid ? Usage : Failure;
}

Result<> writeOutput(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty()) {
        printOutBytes(bytes);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(Error{ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString()), {}});
    return {};
}

} // namespace bulkhead::ctl
