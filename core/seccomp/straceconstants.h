// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace bulkhead::seccomp {

/// The value behind strace's words for the deciding argument of socket, clone, personality, ioctl, prctl, fcntl: "AF_INET",
/// "CLONE_VM|SIGCHLD", "0x5401", "SNDCTL_TMR_TIMEBASE or TCGETS". Empty where a word is not known. The numbers are those of x86,
/// Arm and RISC-V.
[[nodiscard]] std::optional<quint64> straceValue(QStringView call, QByteArrayView text);

} // namespace bulkhead::seccomp
