// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The containers page with 5,000 containers: the longest time that one event holds the GUI thread while a person opens, sorts,
// filters, scrolls and selects, in processor time of that thread (other load of the machine does not count) and by the clock.

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/timedapplication.h"
#include "ui/containers/containerfilter.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/inspector.h"
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

long residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLong() / 1024;
    }
    return 0;
}

class Bench
{
public:
    explicit Bench(TimedApplication &application)
        : m_application(application)
    {
    }

    template<typename Step>
    void step(const char *name, Step step)
    {
        m_application.reset();
        step();
        handleEvents(60);
        const bool late = m_application.worst() > LongestBlock;
        m_late = m_late || late;
        m_worst = qMax(m_worst, m_application.worst());
        std::printf("%-44s %7.2f ms %7.2f ms  %s%s\n", name, m_application.worst(), m_application.worstClock(),
                    m_application.culprit().constData(), late ? "  TOO LONG" : "");
    }
    [[nodiscard]] bool late() const { return m_late; }
    [[nodiscard]] double worst() const { return m_worst; }

private:
    TimedApplication &m_application;
    double m_worst = 0;
    bool m_late = false;
};

void typeFilter(TimedApplication &application, ContainersPage &page)
{
    for (const QString &text : {u"w"_s, u"we"_s, u"web"_s, u"web-1"_s, u"web"_s, u""_s, u"root critical"_s, u"host"_s, u""_s}) {
        application.timed([&] { page.filterEdit()->setText(text); });
        handleEvents(30);
    }
}

void scroll(TimedApplication &application, ContainersPage &page)
{
    QScrollBar *bar = page.table()->verticalScrollBar();
    for (int value = 0; value <= bar->maximum(); value += qMax(1, bar->maximum() / 100)) {
        application.timed([&] { bar->setValue(value); });
        handleEvents(5);
    }
}

void walk(TimedApplication &application, ContainersPage &page)
{
    page.table()->setFocus();
    for (int row = 0; row < 20; ++row) {
        application.timed([&] { page.table()->selectRow(row * 7); });
        handleEvents(60);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    TimedApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme::instance().apply(ColorScheme::Light);
    const int containers = argc > 1 ? std::atoi(argv[1]) : 5000;

    Bench bench(application);
    ContainersPage page;
    page.resize(1600, 1000);
    page.show();
    handleEvents(200);
    snapshot::SavedHost host(test::makeSnapshot(containers));
    std::printf("%-44s %10s %10s\n", "longest event", "processor", "clock");
    bench.step("open", [&] {
        application.timed([&] { page.setHost(&host); });
        while (page.filter()->rowCount() < containers)
            handleEvents(5);
    });
    for (int column = 0; column < ContainerColumns; ++column) {
        const QByteArray name = "sort by " + containerColumnTitle(ContainerColumn(column)).toUtf8();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            bench.step(name.constData(), [&] { application.timed([&] { page.table()->sortByColumn(column, order); }); });
        }
    }
    bench.step("filter while typing", [&] { typeFilter(application, page); });
    bench.step("hide stopped and show again", [&] {
        application.timed([&] { page.hideStoppedAction()->trigger(); });
        handleEvents(30);
        application.timed([&] { page.hideStoppedAction()->trigger(); });
    });
    bench.step("scroll through all", [&] { scroll(application, page); });
    for (const QString &tab : {u"summary"_s, u"capabilities"_s, u"processes"_s, u"mounts"_s, u"raw"_s}) {
        page.inspector()->goTo(tab);
        page.table()->selectRow(0);
        handleEvents(200); // the editor library is loaded once
        bench.step(qPrintable(u"select rows, inspector at "_s + tab), [&] { walk(application, page); });
    }
    bench.step("select all", [&] { application.timed([&] { page.table()->selectAll(); }); });
    std::printf("worst %.2f ms (at most %.0f), resident %ld MB (at most 400)\n", bench.worst(), LongestBlock,
                residentMegabytes());
#ifdef NDEBUG
    return bench.late() || residentMegabytes() > 400 ? 1 : 0;
#else
    return 0; // not compiled for speed
#endif
}
