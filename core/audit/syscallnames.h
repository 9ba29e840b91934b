// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// Names that differ by architecture, or that the kernel logs as numbers. Sources: libseccomp, linux/audit.h, linux/seccomp.h.
namespace bulkhead::audit {

/// An AUDIT_ARCH_… value as records have it ("c000003e" is 0xc000003e) and its name "x86_64"; empty where it has none.
[[nodiscard]] QByteArray archName(quint32 arch);
/// 0 for a name of no architecture. Also what ausearch -i prints: "x86_64", "i386", "aarch64".
[[nodiscard]] quint32 archFromName(QByteArrayView name);
/// "openat"; empty where the architecture has no such call. x32's calls have bit 30 set.
[[nodiscard]] QByteArray syscallName(quint32 arch, int number);
[[nodiscard]] std::optional<int> syscallNumber(quint32 arch, const QByteArray &name);
/// Whether any architecture that is known here has a call of this name.
[[nodiscard]] bool isSyscallName(const QByteArray &name);
/// Names of all calls of x86_64, sorted: candidates for completion.
[[nodiscard]] QList<QByteArray> allSyscallNames();

/// "EPERM" for 1; empty where it has no name.
[[nodiscard]] QByteArray errnoName(int number);
[[nodiscard]] std::optional<int> errnoNumber(QByteArrayView name);

/// "LOG" for 0x7ffc0000: seccomp(2), the action without its data.
[[nodiscard]] QByteArray seccompActionName(quint32 code);
[[nodiscard]] QByteArray signalName(int number); ///< "SIGSYS"
[[nodiscard]] QByteArray familyName(int family); ///< "inet" for AF_INET

} // namespace bulkhead::audit
