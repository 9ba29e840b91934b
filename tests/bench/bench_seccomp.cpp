// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one keystroke in a profile costs: reading the text, making it ready for questions, every call's state, all checks; for
// Docker's default and for a profile of 5,000 lines. Prints medians in milliseconds. Fails where reading alone, the only part
// that an editor waits for, takes longer than a frame.

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/lint.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/syscalltable.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace bulkhead::seccomp;

namespace {

constexpr int Rounds = 15;
constexpr double Frame = 16;

double median(auto work)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times.at(Rounds / 2);
}

double measure(const char *name, const SeccompProfile &profile)
{
    const QByteArray text = writeProfile(profile);
    const double reading = median([&] { (void)readProfile(text); });
    const double writing = median([&] { (void)writeProfile(profile); });
    const double preparing = median([&] { (void)Simulator::make(profile, Target{}); });
    const double compiling = median([&] {
        if (const auto simulator = Simulator::make(profile, Target{}))
            (void)simulator->filter();
    });
    const auto simulator = Simulator::make(profile, Target{});
    const double states = simulator ? median([&] {
        for (const Syscall &call : SyscallTable::of(Arch::X86_64).calls())
            (void)simulator->state(Arch::X86_64, call.name);
    })
                                    : 0;
    const double checks = median([&] { (void)lint(profile, Target{}); });
    std::printf(
        "%s (%lld lines): read %.2f, write %.2f, simulator %.2f, whole filter %.2f, all states %.2f, all checks %.2f ms\n", name,
        static_cast<long long>(text.count('\n')), reading, writing, preparing, compiling, states, checks);
    if (simulator)
        std::printf("  filter: %lld instructions, longest path %lld\n",
                    static_cast<long long>(simulator->filter().program.size()),
                    static_cast<long long>(simulator->filter().longestPath));
    return reading;
}

} // namespace

int main()
{
    const double ofDefault = measure("Docker's default", dockerDefaultProfile());
    SeccompProfile large = dockerDefaultProfile();
    const Rule condition{.names = {QStringLiteral("ioctl")}, .args = {Argument{.index = 1}}};
    large.rules.first().names.removeAll(QStringLiteral("ioctl"));
    for (quint64 request = 0; request < 350; ++request) {
        large.rules << condition;
        large.rules.last().args.first().value = 0x5400 + request;
    }
    const double ofLarge = measure("a large profile", large);
    return std::max(ofDefault, ofLarge) < Frame ? 0 : 1;
}
