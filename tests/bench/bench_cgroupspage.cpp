// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control groups page while it samples 200 groups each second, by itself and through an agent: the processor time of the
// whole program against one core, and the longest time that one event holds the GUI thread. The groups are real ones, made and
// removed here; needs root.

#include "core/agent/agentclient.h"
#include "core/host/hostfacts.h"
#include "core/snapshot/savedhost.h"
#include "tests/support/timedapplication.h"
#include "ui/cgroups/cgroupfeed.h"
#include "ui/cgroups/cgroupspage.h"
#include "ui/cgroups/cgrouptreemodel.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using test::handleEvents;

namespace {

constexpr double LongestBlock = 8.0; ///< milliseconds
constexpr double MostOfACore = 2.0;  ///< percent
constexpr int Groups = 200, Seconds = 20;

double programMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
           + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

/// In every hierarchy of this machine a group with 200 in it, gone afterwards.
class MadeGroups
{
public:
    MadeGroups()
    {
        for (const host::CgroupMount &mount : host::readCgroupMounts().value_or(QList<host::CgroupMount>())) {
            const QString top = mount.mountPoint + u"/bulkhead-bench"_s;
            if (!QDir().mkdir(top))
                continue;
            m_tops << top;
            for (int i = 0; i < Groups; ++i)
                QDir().mkdir(u"%1/group-%2"_s.arg(top).arg(i));
        }
    }
    ~MadeGroups()
    {
        for (const QString &top : std::as_const(m_tops)) {
            for (int i = 0; i < Groups; ++i)
                QDir().rmdir(u"%1/group-%2"_s.arg(top).arg(i));
            QDir().rmdir(top);
        }
    }
    Q_DISABLE_COPY_MOVE(MadeGroups)
    [[nodiscard]] bool isEmpty() const { return m_tops.isEmpty(); }

private:
    QStringList m_tops;
};

/// The page for some seconds; whether it kept to the figures.
bool watch(const char *name, test::TimedApplication &application, CgroupsPage &page, const host::HostFacts &facts)
{
    page.feed()->setRunning(false);
    page.feed()->forget();
    page.feed()->setGroups(facts.cgroups, host::mergedHierarchies(facts.cgroups));
    page.feed()->setRunning(true);
    handleEvents(2500); // files opened, two points there

    application.reset();
    const double before = programMilliseconds();
    QElapsedTimer clock;
    clock.start();
    handleEvents(Seconds * 1000);
    const double share = (programMilliseconds() - before) / double(clock.elapsed()) * 100;
    const auto points = page.feed()->history().points(u"/"_s).size();
    std::printf("%s: %lld groups, %lld points of each in %d seconds\n", name,
                static_cast<long long>(page.feed()->history().groups()), static_cast<long long>(points), Seconds);
    std::printf("  of one core                  %7.2f %% (at most %.0f)\n", share, MostOfACore);
    std::printf("  longest event                %7.2f ms, %.2f ms by the clock, %s (at most %.0f)\n", application.worst(),
                application.worstClock(), application.culprit().constData(), LongestBlock);
    return points >= Seconds && application.worst() <= LongestBlock && share <= MostOfACore;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    test::TimedApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme::instance().apply(ColorScheme::Light);
    const MadeGroups groups;
    const auto facts = host::readHostFacts();
    if (groups.isEmpty() || !facts) {
        std::puts("\nSKIP   : control groups cannot be made here");
        return 0;
    }

    snapshot::HostSnapshot shot;
    shot.host = std::make_shared<host::HostFacts>(*facts);
    snapshot::SavedHost host(std::move(shot));
    CgroupsPage page;
    page.resize(1600, 1000);
    page.show();
    page.setHost(&host);
    while (!page.isSettled())
        handleEvents(10);
    page.tree()->expandAll();
    bool isGood = watch("by itself", application, page, *facts);

    agent::AgentClient agent({.via = agent::AgentVia::Direct,
                              .program = qEnvironmentVariable("BULKHEAD_BIN_DIR") + u"/bulkhead-agent"_s,
                              .sshHost = {},
                              .sshUser = {}});
    if (const auto started = QCoro::waitFor(agent.start()); !started) {
        std::printf("the agent did not start: %s\n", qPrintable(started.error().what));
        return 1;
    }
    page.feed()->setAgent(&agent);
    isGood = watch("through the agent, its own time not counted", application, page, *facts) && isGood;
    return isGood ? 0 : 1;
}
