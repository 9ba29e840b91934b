// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All processes of a host with their capabilities, namespaces and control groups: the reader against a bare C loop that makes the
// same system calls and looks at nothing, and against lsns, in turns. Starts processes until there are five hundred, two hundred
// of them in namespaces of their own, as containers are. Needs root. Fails where the reader takes over 1.5 times the loop's time,
// or where lsns is less than three times as slow.

#include "core/host/namespaces/namespacereader.h"
#include "core/host/processes/processreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

namespace {

constexpr int Processes = 500, Containers = 200, Rounds = 41, CommandRounds = 9;
constexpr double Aim = 1.1, Least = 1.5, LsnsAim = 7, LsnsLeast = 3;

std::vector<pid_t> startProcesses()
{
    std::vector<pid_t> children;
    const auto here = ProcessReader().read();
    const int wanted = here ? std::max(Processes - int(here->processes.size()), Containers) : Containers;
    for (int i = 0; i < wanted; ++i) {
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (i < Containers && ::unshare(CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWCGROUP) != 0)
                std::_Exit(1);
            ::close(ready[0]);
            ::close(ready[1]);
            for (;;)
                ::pause();
        }
        ::close(ready[1]);
        char byte = 0;
        (void)!::read(ready[0], &byte, 1); // its end: the child is in its namespaces
        ::close(ready[0]);
        children.push_back(child);
    }
    return children;
}

void readWhole(const char *path, char *buffer, size_t size)
{
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    while (::read(file, buffer, size) == ssize_t(size)) {
    }
    ::close(file);
}

// What a C program does that wants the same bytes, without looking at them.
int bareLoop()
{
    static char buffer[65536];
    static const char *const names[] = {"cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"};
    int count = 0;
    DIR *const proc = ::opendir("/proc");
    while (const dirent *const entry = ::readdir(proc)) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        char path[300];
        for (const char *file : {"status", "stat", "cgroup"}) {
            std::snprintf(path, sizeof path, "/proc/%s/%s", entry->d_name, file);
            readWhole(path, buffer, sizeof buffer);
        }
        for (const char *name : names) {
            std::snprintf(path, sizeof path, "/proc/%s/ns/%s", entry->d_name, name);
            (void)!::readlink(path, buffer, 64);
        }
        ++count;
    }
    ::closedir(proc);
    return count;
}

void lsns()
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"lsns"_s, QStringList{});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("lsns: %s", process.readAllStandardError().constData());
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (::geteuid() != 0) {
        std::puts("\nSKIP   : makes namespaces, which needs root");
        return 0;
    }
    const std::vector<pid_t> children = startProcesses();
    ProcessReader reader;
    qsizetype processes = 0, groups = 0, namespaces = 0;
    std::vector<double> bare, ours, withOwners, command, ratio, lsnsRatio;
    for (int i = 0; i < Rounds; ++i) {
        bare.push_back(timed(bareLoop));
        std::optional<ProcessTable> table;
        ours.push_back(timed([&] { table = reader.read().value(); }));
        ratio.push_back(ours.back() / bare.back());
        processes = table->processes.size();
        groups = table->cgroups.size();
        if (i >= CommandRounds)
            continue;
        withOwners.push_back(timed([&] { namespaces = readNamespaces(*table).namespaces.size(); }));
        command.push_back(timed(lsns));
        lsnsRatio.push_back(command.back() / ours.back());
    }
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    for (const pid_t child : children)
        ::waitpid(child, nullptr, 0);
    std::printf("%lld processes, %lld groups, %lld namespaces; medians of %d rounds in turns\n",
                static_cast<long long>(processes), static_cast<long long>(groups), static_cast<long long>(namespaces), Rounds);
    std::printf("  bare loop over /proc         %7.2f ms\n", median(bare));
    std::printf("  reader                       %7.2f ms  ratio %.2f (aim %.1f, least %.1f)\n", median(ours), median(ratio), Aim,
                Least);
    std::printf("  owners, parents, maps beside %7.2f ms\n", median(withOwners));
    std::printf("  lsns                         %7.2f ms  %.1f times the reader (aim %.0f, least %.0f)\n", median(command),
                median(lsnsRatio), LsnsAim, LsnsLeast);
    return median(ratio) > Least || median(lsnsRatio) < LsnsLeast ? 1 : 0;
}
