// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/simulation.h"

#include <QCoreApplication>
#include <QMap>

/// The program tests/support/seccompprobe.cpp, which makes every safe call of x86_64 with arguments of -1.
namespace bulkhead::test {

inline QString seccompProbe()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/seccompprobe");
}

/// Errno by number of call; 0 where the call did not fail.
inline QMap<int, int> probeAnswers(const QByteArray &output)
{
    QMap<int, int> answers;
    for (const QByteArray &line : output.split('\n')) {
        if (const qsizetype blank = line.indexOf(' '); blank > 0)
            answers.insert(line.first(blank).toInt(), line.sliced(blank + 1).trimmed().toInt());
    }
    return answers;
}

/// The call that the probe makes.
inline seccomp::Call probeCall(int number)
{
    seccomp::Call call{.arch = seccomp::Arch::X86_64, .number = number};
    call.args.fill(~quint64(0));
    return call;
}

/// Numbers that no kernel uses for errors, so that a refusal of the filter is told from one of the kernel.
inline constexpr quint32 MarkDefault = 3001;
inline constexpr quint32 MarkRule = 3002;

/// The profile with refusals that can be told from the kernel's.
inline seccomp::SeccompProfile marked(seccomp::SeccompProfile profile)
{
    profile.defaultErrnoRet = MarkDefault;
    for (seccomp::Rule &rule : profile.rules) {
        if (rule.action.kind == seccomp::ActionKind::Errno)
            rule.action.errnoRet = MarkRule;
    }
    return profile;
}

} // namespace bulkhead::test
