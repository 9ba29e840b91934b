// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"
#include "core/seccomp/arch.h"
#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// Who loads the filter. They read a profile alike, but only runc (from 1.0-rc93 on) answers calls newer than the profile by
/// ENOSYS.
enum class Runtime : quint8 { Runc, Crun };

/// What a profile is resolved for.
struct Target {
    Arch arch = Arch::X86_64;                                                   ///< the daemon's native one
    capability::CapabilitySet capabilities = capability::defaultCapabilities(); ///< the container's final bounding set
    KernelVersion kernel{6, 12};                                                ///< the daemon's host
    capability::EngineRules engine{};
    std::optional<Runtime> runtime{}; ///< absent: crun for Podman, else runc

    QVersionNumber runtimeVersion{}; ///< 1.1.15, as /version has it among the engine's components; null: the newest

    [[nodiscard]] Runtime usedRuntime() const
    {
        return runtime.value_or(engine.flavour == capability::EngineFlavour::Podman ? Runtime::Crun : Runtime::Runc);
    }
};

/// A rule as the runtime gets it.
struct OciRule {
    QStringList names{};
    Action action{};
    QList<Argument> args{};
    int profileRule = -1;      ///< index into SeccompProfile::rules that it came from
    bool isLegacyKill = false; ///< the engine passes SCMP_ACT_KILL on as it is spelled

    friend bool operator==(const OciRule &, const OciRule &) = default;
};

/// linux.seccomp of an OCI config.json (runtime-spec LinuxSeccomp).
struct OciSeccomp {
    bool isDisabled = false;      ///< the profile asks for nothing: the engine leaves seccomp out
    bool hasDefaultAction = true; ///< false: the runtime refuses it
    Action defaultAction{};
    bool isLegacyKill = false;
    QStringList architectures{}; ///< SCMP_ARCH_…; empty: the runtime takes the native one only
    std::optional<QStringList> flags{};
    QString listenerPath{};
    QString listenerMetadata{};
    QList<OciRule> rules{};

    friend bool operator==(const OciSeccomp &, const OciSeccomp &) = default;
};

/// Why a rule of the profile did not reach the runtime.
enum class SkipReason : quint8 {
    ExcludedArch,
    ExcludedCapability,
    ExcludedKernel,
    ArchNotIncluded,
    CapabilityMissing,
    KernelTooOld,
};
struct SkippedRule {
    int profileRule;
    SkipReason reason;
    QString value; ///< the capability, architecture or kernel version that decided
};
[[nodiscard]] QString skipText(const SkippedRule &skipped); ///< translated, one sentence

/// The engine's answer and what it left out.
struct Resolution {
    OciSeccomp oci;
    QList<SkippedRule> skipped;
};

/// The profile's defaultErrno and errno, which Podman reads before the numbers; Docker knows the numbers only. Error
/// EngineRefused.
[[nodiscard]] Result<std::optional<quint32>> effectiveErrno(const QString &name, std::optional<quint32> number,
                                                            const capability::EngineRules &engine);

/// What the engine hands to the runtime (moby profiles/seccomp setupSeccomp; containers-common pkg/seccomp for Podman). Error
/// EngineRefused in the engine's words.
[[nodiscard]] Result<Resolution> resolve(const SeccompProfile &profile, const Target &target);

/// linux.seccomp as JSON, as the engine would write it into config.json.
[[nodiscard]] QByteArray writeOci(const OciSeccomp &oci);

} // namespace bulkhead::seccomp
