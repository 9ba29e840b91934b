// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/resolution.h"

#include <array>

namespace bulkhead::seccomp {

/// A call as the kernel shows it to a filter (struct seccomp_data).
struct Call {
    Arch arch = Arch::X86_64;
    int number = 0; ///< with bit 30 on X32
    std::array<quint64, 6> args{};
};

/// What decided.
enum class DecidedBy : quint8 {
    NoFilter,          ///< seccomp is off
    Rule,              ///< a rule of the profile
    Default,           ///< no rule names the call, or none of its conditions holds
    MissingArch,       ///< the architecture is not in the list: the filter kills
    NewerThanProfile,  ///< above the newest call that the runtime found in the profile: ENOSYS
    SocketMultiplexer, ///< socketcall or ipc, allowed because a rule names one of the calls behind it
};

/// The answer to a call, and why.
struct Decision {
    Action action;
    DecidedBy by = DecidedBy::Default;
    int profileRule = -1; ///< the deciding rule, index into SeccompProfile::rules; -1 where none did
    QString sentence;     ///< translated
};

/// What happens to the call in a container with that profile. Error of resolve() and of the runtime (EngineRefused: the container
/// does not start).
[[nodiscard]] Result<Decision> simulate(const SeccompProfile &profile, const Target &target, const Call &call);

} // namespace bulkhead::seccomp
