// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkhead/firstpaint.h"
#include "app/bulkhead/hardening.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startoptions.h"
#include "ui/shell/startsource.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bulkhead;

namespace {

constexpr int UsageError = 2;
constexpr auto LiveSettleTime = 1500ms; ///< details of a live engine's containers fill in after its list

void print(std::FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
}

bool hasArgument(int argc, char **argv, std::initializer_list<std::string_view> names)
{
    return std::any_of(argv + 1, argv + argc, [names](const char *argument) { return std::ranges::contains(names, argument); });
}

/// --help and --version need no display.
std::optional<int> answerOnTerminal(int argc, char **argv)
{
    if (hasArgument(argc, argv, {"--version", "-v"})) {
        print(stdout, u"Bulkhead %1"_s.arg(QStringLiteral(BULKHEAD_VERSION)));
        return EXIT_SUCCESS;
    }
    if (hasArgument(argc, argv, {"--help", "-h"})) {
        const QCoreApplication app(argc, argv);
        print(stdout, ui::startOptionsHelp());
        return EXIT_SUCCESS;
    }
    return std::nullopt;
}

void applySettings(const ui::StartOptions &options)
{
    const QSettings settings;
    ui::Theme &theme = ui::Theme::instance();
    theme.setDensity(ui::Density(settings.value("window/density"_L1, int(ui::Density::Dense)).toInt()));
    theme.apply(
        options.scheme.value_or(ui::ColorScheme(settings.value("window/colours"_L1, int(ui::ColorScheme::System)).toInt())));
}

int runTour(ui::MainWindow &window, const QString &directory)
{
    using State = snapshot::Host::State;
    ui::Tour tour(&window, directory);
    bool begun = false;
    // pictures are taken when the source has answered, whatever the answer is; where no engine is, the sample comes after it
    const auto watch = [&] {
        const snapshot::Host *host = window.registry().current();
        const State state = host ? host->state() : State::Failed;
        if (!begun && state != State::Connecting) {
            begun = true;
            QTimer::singleShot(state == State::Live ? LiveSettleTime : 0ms, &tour, &ui::Tour::start);
        }
    };
    QObject::connect(&window.registry(), &ui::HostRegistry::hostChanged, &tour, watch, Qt::QueuedConnection);
    QObject::connect(&window.registry(), &ui::HostRegistry::currentChanged, &tour, watch, Qt::QueuedConnection);
    QObject::connect(&window, &ui::MainWindow::startRefused, &tour, watch, Qt::QueuedConnection);
    QObject::connect(&tour, &ui::Tour::finished, qApp, &QCoreApplication::quit);
    const int ended = QApplication::exec();
    for (const QString &picture : tour.pictures())
        print(stdout, picture);
    for (const QString &failure : tour.failures())
        print(stderr, u"bulkhead: %1"_s.arg(failure));
    return tour.failures().isEmpty() && !tour.pictures().isEmpty() ? ended : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setApplicationName(u"Bulkhead"_s);
    QCoreApplication::setOrganizationName(u"bulkhead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BULKHEAD_VERSION));
    QGuiApplication::setDesktopFileName(u"bulkhead"_s);
    if (const auto answered = answerOnTerminal(argc, argv))
        return *answered;
    if (hasArgument(argc, argv, {"--tour"}))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    const QApplication app(argc, argv);
    ui::Theme::instance().deferIcons();
    QStringList pages;
    for (const ui::PageEntry &entry : ui::allPages())
        pages += entry.id;
    const auto options = ui::parseStartOptions(QCoreApplication::arguments(), pages);
    if (!options) {
        print(stderr, u"bulkhead: %1"_s.arg(options.error()));
        return UsageError;
    }
    const bool isTour = !options->tourDir.isEmpty();
    const QTemporaryDir ownSettings; // pictures neither depend on whose settings are here nor change them
    if (isTour)
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, ownSettings.path());
    ui::installLanguage(options->language);
    if (options->pseudoLocale)
        ui::installPseudoLanguage();
    applySettings(*options);
    QApplication::setWindowIcon(ui::Theme::icon(u"bulkhead-app"_s));

    ui::MainWindow window(ui::allPages(),
                          engine::ContextStore(QProcessEnvironment::systemEnvironment(), options->engine.configDir));
    ui::StartSource source(&window.registry(), window.contexts(), *options);
    QObject::connect(&source, &ui::StartSource::noEngine, &window, &ui::MainWindow::setStartProblem);
    QObject::connect(&source, &ui::StartSource::refused, &window, &ui::MainWindow::setStartRefused);
    window.restoreWindow();
    if (options->size)
        window.resize(*options->size);
    // first paint first: reading the source, and everything of the network, comes after it
    QObject::connect(&window, &ui::MainWindow::firstPainted, &source, [&] {
        ui::Theme::instance().loadIcons();
        ui::Page *page = window.showPage(options->page.isEmpty() ? window.startPage() : options->page);
        if (page && !options->tab.isEmpty())
            page->goTo({.page = {}, .container = {}, .tab = options->tab, .detail = {}});
        source.open();
    });
    reportFirstPaint(&window);
    window.show();
    return isTour ? runTour(window, options->tourDir) : QApplication::exec();
}
