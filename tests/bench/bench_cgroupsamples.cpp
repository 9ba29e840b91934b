// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// cpu, memory and pids of all containers of $BULKHEAD_ENGINE: one look of the sampler against `docker stats --no-stream`, in
// turns. Fails where 100 containers or more are not sampled a hundred times as fast.

#include "core/host/cgroups/cgroupreader.h"
#include "core/host/cgroups/samplehistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace bulkhead::host;

namespace {

constexpr int Rounds = 201, CommandRounds = 5;
constexpr double Aim = 400, Least = 100;

QByteArray docker(const QStringList &arguments)
{
    QProcess process;
    process.start(u"docker"_s, QStringList{u"-H"_s, qEnvironmentVariable("BULKHEAD_ENGINE")} + arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("docker: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QList<SampledGroup> groupsOf(const CgroupForest &forest, const QStringList &ids)
{
    QList<SampledGroup> groups;
    for (const CgroupNode &node : mergedHierarchies(forest).nodes) {
        const auto id = std::ranges::find_if(ids, [&](const QString &one) { return isContainerRoot(node.path, one); });
        if (id != ids.end())
            groups += sampledGroup(forest, node.path, *id);
    }
    return groups;
}

template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

double cpuMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
           + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("BULKHEAD_ENGINE")) {
        std::puts("\nSKIP   : BULKHEAD_ENGINE is not set");
        return 0;
    }
    const QStringList ids = QString::fromLatin1(docker({u"ps"_s, u"-q"_s, u"--no-trunc"_s})).split(u'\n', Qt::SkipEmptyParts);
    const CgroupForest forest = readCgroups();
    CgroupSampler sampler;
    sampler.setGroups(groupsOf(forest, ids));
    SampleHistory history;
    std::vector<double> ours, command, ratio, reading;
    const double before = cpuMilliseconds();
    for (int i = 0; i < Rounds; ++i)
        ours.push_back(timed([&] { history.add(sampler.sample()); }));
    const double cpu = (cpuMilliseconds() - before) / Rounds;
    for (int i = 0; i < CommandRounds; ++i) {
        command.push_back(timed([] { docker({u"stats"_s, u"--no-stream"_s}); }));
        const double look = timed([&] { history.add(sampler.sample()); });
        ratio.push_back(command.back() / look);
        reading.push_back(timed([] { (void)readCgroups(); }));
    }
    std::printf("%lld containers, %lld sampled through %lld open files\n", static_cast<long long>(ids.size()),
                static_cast<long long>(history.groups()), static_cast<long long>(sampler.openFiles()));
    std::printf("  one look                     %7.2f ms, %.2f ms of CPU: %.2f %% of one core each second\n", median(ours), cpu,
                cpu / 10);
    std::printf("  the whole tree               %7.2f ms\n", median(reading));
    std::printf("  docker stats --no-stream     %7.0f ms  %.0f times a look (aim %.0f, least %.0f)\n", median(command),
                median(ratio), Aim, Least);
    const bool isBig = ids.size() >= 100;
    return history.groups() != ids.size() || (isBig && median(ratio) < Least) ? 1 : 0;
}
