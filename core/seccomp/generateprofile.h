// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/importedcalls.h"
#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// How a profile is made of recordings.
struct GenerateOptions {
    static constexpr quint32 PermissionError = 1, NoSuchCallError = 38; ///< EPERM, ENOSYS

    Action defaultAction{.kind = ActionKind::Errno, .errnoRet = PermissionError};
    bool addRuntime = true;    ///< what runc and crun call before the program runs
    bool addFallbacks = true;  ///< ENOSYS for newer calls that were not recorded
    bool addFamilies = false;  ///< what another C library or kernel would call instead
    bool keepFailed = false;   ///< allow calls too that only failed with ENOSYS or EPERM
    QStringList argumentsOf{}; ///< of socket, clone, personality, ioctl, prctl, fcntl: allowed with the recorded arguments only
    Arch arch = Arch::X86_64;  ///< of the recordings
};

/// A profile, and what was decided on the way.
struct GeneratedProfile {
    SeccompProfile profile;
    QStringList runtime;        ///< names that only the runtime needs
    QStringList families;       ///< names that were added beside recorded ones
    QStringList maybeNotNeeded; ///< calls that only failed, and that are not allowed therefore
    QStringList withoutRules;   ///< of GenerateOptions::argumentsOf: arguments that are not known or too many
};

/// An allow-list that a container starts with: one rule for what was recorded, one for what the runtime needs, and one that
/// answers ENOSYS for newer calls, as an older kernel would, so that C libraries take their other way. Architectures as Docker
/// has them. Pure.
[[nodiscard]] GeneratedProfile generateProfile(const ImportedCalls &calls, const GenerateOptions &options = {});

/// The same profile that refuses nothing and logs what it would have refused (SCMP_ACT_LOG): its records are what is missing.
[[nodiscard]] SeccompProfile logTwin(const SeccompProfile &profile);

} // namespace bulkhead::seccomp
