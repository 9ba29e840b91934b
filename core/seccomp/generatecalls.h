// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/arch.h"

#include <QSet>
#include <QStringList>

namespace bulkhead::seccomp {

/// Calls that runc and crun make between loading the filter and the container's program, whether no-new-privileges is set or not,
/// and that the Go runtime of runc may make meanwhile. Without them a container does not start. Sorted.
[[nodiscard]] const QStringList &runtimeCalls();
/// The first arguments that the runtimes need of prctl, and the second ones of fcntl.
[[nodiscard]] const QList<quint64> &runtimePrctlOptions();
[[nodiscard]] const QList<quint64> &runtimeFcntlCommands();

/// Calls that do the same: another C library, kernel or architecture takes another one of them.
[[nodiscard]] const QList<QStringList> &callFamilies();
/// What the families of these calls have besides them. Sorted.
[[nodiscard]] QStringList otherFamilyMembers(const QSet<QString> &names);

/// Calls that came late enough (from Linux 3.17 on) for C libraries and programs to do without where the kernel answers ENOSYS;
/// any other error they take for their own. Sorted.
[[nodiscard]] QStringList callsWithFallback(Arch arch);

} // namespace bulkhead::seccomp
