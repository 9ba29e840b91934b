// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

/// The context of the texts below.
struct StartText {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(StartText::tr("Looks at what the containers of a Docker engine may do."));
    parser.addPositionalArgument(u"file"_s, StartText::tr("A snapshot (.bulkhead) to open."), u"[file]"_s);
    parser.addOptions({
        {{u"H"_s, u"host"_s}, StartText::tr("Engine to connect to, as DOCKER_HOST has it."), StartText::tr("address")},
        {{u"c"_s, u"context"_s}, StartText::tr("Docker context to connect to."), StartText::tr("name")},
        {u"config"_s, StartText::tr("Directory of the docker CLI's configuration."), StartText::tr("directory")},
        {u"sample"_s, StartText::tr("Open the recorded sample host.")},
        {u"snapshot"_s, StartText::tr("Open this snapshot."), StartText::tr("file")},
        {u"page"_s, StartText::tr("Show this page first: containers, capabilities, …; with a tab: namespaces/networks."),
         StartText::tr("page")},
        {u"size"_s, StartText::tr("Size of the window, such as 1280x800."), StartText::tr("size")},
        {u"theme"_s, StartText::tr("light, dark or system."), StartText::tr("theme")},
        {u"language"_s, StartText::tr("Language of the window, such as de."), StartText::tr("language")},
        {u"pseudo-locale"_s, StartText::tr("Show longer, accented texts, to find places where a translation would not fit.")},
        {u"tour"_s, StartText::tr("Save pictures of every page in this directory, and end."), StartText::tr("directory")},
        {{u"h"_s, u"help"_s}, StartText::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, StartText::tr("Show the version.")},
    });
}

std::optional<QSize> sizeFromText(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    return wide && high && size.width() >= 200 && size.height() >= 200 && size.width() <= 16384 && size.height() <= 16384
               ? std::optional(size)
               : std::nullopt;
}

std::optional<ColorScheme> schemeFromText(const QString &text)
{
    if (text == "light"_L1)
        return ColorScheme::Light;
    if (text == "dark"_L1)
        return ColorScheme::Dark;
    return text == "system"_L1 ? std::optional(ColorScheme::System) : std::nullopt;
}

} // namespace

std::expected<StartOptions, QString> parseStartOptions(const QStringList &arguments, const QStringList &pages)
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    StartOptions options;
    options.showHelp = parser.isSet(u"help"_s);
    options.showVersion = parser.isSet(u"version"_s);
    options.engine = {
        .context = parser.value(u"context"_s), .host = parser.value(u"host"_s), .configDir = parser.value(u"config"_s)};
    options.sample = parser.isSet(u"sample"_s);
    options.pseudoLocale = parser.isSet(u"pseudo-locale"_s);
    options.language = parser.value(u"language"_s);
    options.page = parser.value(u"page"_s).section(u'/', 0, 0);
    options.tab = parser.value(u"page"_s).section(u'/', 1);
    options.tourDir = parser.value(u"tour"_s);

    if (!options.page.isEmpty() && !pages.isEmpty() && !pages.contains(options.page))
        return std::unexpected(StartText::tr("There is no page “%1”. The pages are: %2.").arg(options.page, pages.join(u", "_s)));

    QStringList files = parser.positionalArguments();
    if (parser.isSet(u"snapshot"_s))
        files << parser.value(u"snapshot"_s);
    const bool named = !options.engine.host.isEmpty() || !options.engine.context.isEmpty();
    if (files.size() > 1)
        return std::unexpected(StartText::tr("Only one snapshot can be opened at start."));
    if (int(!files.isEmpty()) + int(options.sample) + int(named) > 1)
        return std::unexpected(StartText::tr("A snapshot, --sample, and --host or --context exclude each other."));
    if (!files.isEmpty())
        options.file = QDir::current().absoluteFilePath(files.first());

    if (parser.isSet(u"size"_s)) {
        options.size = sizeFromText(parser.value(u"size"_s));
        if (!options.size)
            return std::unexpected(StartText::tr("--size needs two numbers such as 1280x800."));
    }
    if (parser.isSet(u"theme"_s)) {
        options.scheme = schemeFromText(parser.value(u"theme"_s));
        if (!options.scheme)
            return std::unexpected(StartText::tr("--theme is light, dark or system."));
    }
    return options;
}

QString startOptionsHelp()
{
    QCommandLineParser parser;
    describeOptions(parser);
    return parser.helpText();
}

} // namespace bulkhead::ui
