// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two figures. All checks on 1,000 containers, beside parsing the same containers' JSON once, in processor time, so that what
// else the machine does counts for little: fails over 150 ms in an optimised build. And bulkheadctl report on $BULKHEAD_ENGINE
// beside what docker-bench-security 1.6.0 does for its section 5, `docker inspect --format` for each field of each container, in
// turns: fails under 20 times as fast.

#include "core/findings/evaluation.h"
#include "tests/support/samplesnapshot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace bulkhead;

namespace {

constexpr int Containers = 1000;
constexpr int Rounds = 9;
constexpr int PairedRounds = 3;
constexpr double MostMilliseconds = 150;
constexpr double LeastRatio = 20;

// The calls of tests/5_container_runtime.sh at ff26d67 that are made once a container.
constexpr std::array Fields{
    "AppArmorProfile={{.AppArmorProfile}}",
    "SecurityOpt={{.HostConfig.SecurityOpt}}",
    "CapAdd={{.HostConfig.CapAdd}}",
    "{{.HostConfig.Privileged}}",
    "{{json .Mounts}}",
    "{{.NetworkSettings.Ports}}",
    "NetworkMode={{.HostConfig.NetworkMode}}",
    "{{.HostConfig.Memory}}",
    "{{.HostConfig.CpuShares}}",
    "{{.HostConfig.NanoCpus}}",
    "{{.HostConfig.ReadonlyRootfs}}",
    "{{.HostConfig.PortBindings}}",
    "{{.HostConfig.RestartPolicy.Name}}",
    "{{.HostConfig.RestartPolicy.MaximumRetryCount}}",
    "{{.HostConfig.PidMode}}",
    "{{.HostConfig.IpcMode}}",
    "{{.HostConfig.Devices}}",
    "{{.HostConfig.Ulimits}}",
    "{{range $mnt := .Mounts}}{{$mnt.Propagation}}{{end}}",
    "{{.HostConfig.UTSMode}}",
    "{{.HostConfig.SecurityOpt}}",
    "{{.HostConfig.CgroupParent}}",
    "{{.HostConfig.SecurityOpt}}",
    "{{if .State.Health}}{{.State.Health.Status}}{{end}}",
    "{{.HostConfig.PidsLimit}}",
    "{{.HostConfig.UsernsMode}}",
    "{{.Mounts}}",
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        qFatal("%s did not end", qPrintable(program));
    return process.readAllStandardOutput();
}

double processorMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

bool checksAreFast()
{
    const auto snapshot = test::makeSnapshot(Containers);
    QList<double> checking, parsing;
    qsizetype verdicts = 0;
    for (int round = 0; round < Rounds; ++round) {
        const double start = processorMilliseconds();
        const auto evaluation = findings::evaluate(snapshot);
        const double checked = processorMilliseconds();
        checking << checked - start;
        verdicts = 0;
        for (const auto &one : evaluation.subjects)
            verdicts += one.verdicts.size();
        const double before = processorMilliseconds();
        for (const auto &container : snapshot.containers) {
            if (QJsonDocument::fromJson(container->rawInspect).isNull())
                qFatal("no JSON");
        }
        parsing << processorMilliseconds() - before;
    }
    const double took = median(checking);
    std::printf("%lld verdicts on %d containers in %.1f ms; parsing their JSON once takes %.1f ms (%.2f times that)\n",
                static_cast<long long>(verdicts), Containers, took, median(parsing), took / median(parsing));
#ifdef __OPTIMIZE__
    return took <= MostMilliseconds;
#else
    return true;
#endif
}

bool reportIsFast()
{
    const QString engine = qEnvironmentVariable("BULKHEAD_ENGINE");
    const QString ctl = qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1;
    QList<double> ours, theirs, ratios;
    qsizetype containers = 0;
    for (int round = 0; round < PairedRounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const QByteArray report = run(ctl, {u"report"_s, u"--host"_s, engine, u"--format"_s, u"json"_s});
        ours << double(clock.nsecsElapsed()) / 1e6;
        if (!QJsonDocument::fromJson(report).isObject())
            qFatal("bulkheadctl gave no report");
        clock.restart();
        const auto ids = run(u"docker"_s, {u"-H"_s, engine, u"ps"_s, u"-q"_s}).split('\n');
        containers = 0;
        for (const QByteArray &id : ids) {
            if (id.isEmpty())
                continue;
            ++containers;
            for (const char *field : Fields)
                (void)run(u"docker"_s,
                          {u"-H"_s, engine, u"inspect"_s, u"--format"_s, QString::fromLatin1(field), QString::fromLatin1(id)});
        }
        theirs << double(clock.nsecsElapsed()) / 1e6;
        ratios << theirs.last() / ours.last();
    }
    std::printf("bulkheadctl report %.0f ms; docker inspect, %lld containers by %zu fields, %.0f ms: %.1f times (least %.0f)\n",
                median(ours), static_cast<long long>(containers), Fields.size(), median(theirs), median(ratios), LeastRatio);
    return median(ratios) >= LeastRatio;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool areFast = checksAreFast();
    if (qEnvironmentVariable("BULKHEAD_ENGINE").isEmpty()) {
        std::printf("SKIP   : BULKHEAD_ENGINE is not set\n");
        return areFast ? 0 : 1;
    }
    return reportIsFast() && areFast ? 0 : 1;
}
