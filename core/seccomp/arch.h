// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"

#include <QList>
#include <QString>

#include <optional>

namespace bulkhead::seccomp {

/// An architecture as seccomp tells them apart: the kernel's audit token, and for x32 bit 30 of the number besides.
enum class Arch : quint8 {
    X86,
    X86_64,
    X32,
    Arm,
    Aarch64,
    Loongarch64,
    M68k,
    Mips,
    Mips64,
    Mips64N32,
    Mipsel,
    Mipsel64,
    Mipsel64N32,
    Parisc,
    Parisc64,
    Ppc,
    Ppc64,
    Ppc64Le,
    Riscv64,
    S390,
    S390x,
    Sheb,
    Sh,
};

[[nodiscard]] const QList<Arch> &allArches();

[[nodiscard]] QString ociArchName(Arch arch); ///< "SCMP_ARCH_X86_64", as profiles spell it
[[nodiscard]] QString goArchName(Arch arch);  ///< "amd64", as GOARCH spells it; empty where Go has none
/// What the engine compares includes.arches with on a daemon of that architecture: Docker's own table (goToNative of moby
/// profiles/seccomp) or, for Podman, libseccomp-golang's. Empty where it has none: such a rule never matches.
[[nodiscard]] QString engineArchName(Arch arch, capability::EngineFlavour flavour = capability::EngineFlavour::Docker);
[[nodiscard]] QString unameArchName(Arch arch); ///< "x86_64", as uname -m and strace spell it

[[nodiscard]] std::optional<Arch> archFromOciName(QStringView name); ///< exact, as runc reads it
[[nodiscard]] std::optional<Arch> archFromAnyName(QStringView name); ///< any of the spellings above, and "i686"

/// AUDIT_ARCH_… of linux/audit.h, as struct seccomp_data and audit records carry it. X32 has that of X86_64.
[[nodiscard]] quint32 auditToken(Arch arch);
/// The architecture of a record or a call: bit 30 of the number makes X32 of X86_64.
[[nodiscard]] std::optional<Arch> archFromAuditToken(quint32 token, quint32 number = 0);

/// Architectures whose programs a kernel of this architecture also runs, itself first: what a sound profile names.
[[nodiscard]] QList<Arch> archAndSubArches(Arch native);
[[nodiscard]] bool is32Bit(Arch arch);
/// Whether socket calls may also come through socketcall(2), and System V calls through ipc(2), there.
[[nodiscard]] bool multiplexesSockets(Arch arch);

/// libseccomp's number (SCMP_ARCH_…).
[[nodiscard]] quint32 libseccompToken(Arch arch);

} // namespace bulkhead::seccomp
