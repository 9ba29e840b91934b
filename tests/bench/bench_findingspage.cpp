// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings page with at least 20,000 findings: the longest time that one event holds the GUI thread while a person opens,
// types into the filter, sorts, groups, scrolls and selects, in processor time of that thread (other load of the machine does not
// count) and by the clock.

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/timedapplication.h"
#include "ui/findings/findingsfeed.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/widgets/datatable.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using test::handleEvents;
using test::TimedApplication;

namespace {

constexpr double LongestBlock = 16.0; ///< milliseconds: one frame
constexpr qsizetype FewestFindings = 20000;

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    TimedApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme::instance().apply(ColorScheme::Light);
    FindingsFeed::setExceptionsPath(settings.filePath(u"exceptions.json"_s));
    const int containers = argc > 1 ? std::atoi(argv[1]) : 2000;

    FindingsPage page;
    page.resize(1600, 1000);
    page.show();
    handleEvents(200);
    snapshot::SavedHost host(test::makeSnapshot(containers));
    bool late = false;
    double worst = 0;
    const auto settle = [&] {
        do
            handleEvents(30);
        while (!page.isSettled());
    };
    const auto step = [&](const QByteArray &name, const auto &input) {
        application.reset();
        input();
        settle();
        late = late || application.worst() > LongestBlock;
        worst = qMax(worst, application.worst());
        std::printf("%-40s %7.2f ms %7.2f ms  %s%s\n", name.constData(), application.worst(), application.worstClock(),
                    application.culprit().constData(), application.worst() > LongestBlock ? "  TOO LONG" : "");
    };
    std::printf("%-40s %10s %10s\n", "longest event", "processor", "clock");
    step("open", [&] { application.timed([&] { page.setHost(&host); }); });
    const qsizetype found = page.feed()->view()->evaluation.findings.size();
    std::printf("%lld findings, %lld verdicts\n", static_cast<long long>(found),
                static_cast<long long>(page.feed()->view()->rows.size()));
    step("filter while typing", [&] {
        for (const QString &text :
             {u"p"_s, u"pr"_s, u"priv"_s, u"privileged"_s, u"priv"_s, u""_s, u"web root"_s, u"5.2"_s, u""_s}) {
            application.timed([&] { page.filterEdit()->setText(text); });
            settle();
        }
    });
    page.table()->selectRow(12);
    step("typing with a row selected", [&] {
        for (const QString &text : {u"p"_s, u"pr"_s, u""_s}) {
            application.timed([&] { page.filterEdit()->setText(text); });
            settle();
        }
    });
    for (int column = 0; column < FindingColumns; ++column)
        step("sort by column " + QByteArray::number(column),
             [&] { application.timed([&] { page.table()->sortByColumn(column, Qt::AscendingOrder); }); });
    step("group by check", [&] { application.timed([&] { page.setGrouping(FindingGrouping::ByCheck); }); });
    step("all verdicts", [&] { application.timed([&] { page.setStates(0x1f); }); });
    step("scroll through all", [&] {
        QScrollBar *bar = page.table()->verticalScrollBar();
        for (int value = 0; value <= bar->maximum(); value += qMax(1, bar->maximum() / 60)) {
            application.timed([&] { bar->setValue(value); });
            handleEvents(5);
        }
    });
    step("walk over rows", [&] {
        for (int row = 0; row < 20; ++row) {
            application.timed([&] { page.table()->selectRow(row * 7); });
            handleEvents(20);
        }
    });
    std::printf("worst %.2f ms (at most %.0f)\n", worst, LongestBlock);
    if (found < FewestFindings)
        std::printf("fewer than %lld findings\n", static_cast<long long>(FewestFindings));
#ifdef NDEBUG
    return late || found < FewestFindings ? 1 : 0;
#else
    return 0; // not compiled for speed
#endif
}
