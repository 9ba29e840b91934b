// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/simulation.h"

namespace bulkhead::seccomp {

/// Whether a profile gives more or less than another.
enum class ChangeDirection : quint8 { Loosened, Tightened, Different };

/// A call that two profiles treat differently, on one architecture.
struct CallChange {
    Arch arch = Arch::X86_64;
    QString name;
    QString before; ///< translated: "allow where arg 0 ≠ 40, else refuse with EPERM"
    QString after;
    ChangeDirection direction = ChangeDirection::Different;
    QList<int> rulesBefore{}; ///< profile rules that decide it
    QList<int> rulesAfter{};
};

/// Anything else that differs.
struct SettingChange {
    QString setting; ///< the profile's own word: "defaultAction", "flags", "architectures", …
    QString before, after;
};

/// How two profiles differ in what they do, not in how they are written.
struct ProfileDiff {
    QList<CallChange> calls; ///< native architecture first, by name
    QList<SettingChange> settings;

    [[nodiscard]] bool isEmpty() const { return calls.isEmpty() && settings.isEmpty(); }
};

/// Both are resolved, each for its target, and compared call by call on every architecture that either has in its list. The
/// targets may differ: "the same profile with CAP_SYS_ADMIN". Errors as of Simulator::make.
[[nodiscard]] Result<ProfileDiff> diffProfiles(const SeccompProfile &before, const Target &targetBefore,
                                               const SeccompProfile &after, const Target &targetAfter);
[[nodiscard]] Result<ProfileDiff> diffProfiles(const SeccompProfile &before, const SeccompProfile &after, const Target &target);

/// What an upgrade of the engine would change for a container that uses the built-in profile.
[[nodiscard]] Result<ProfileDiff> defaultDifferences(const QVersionNumber &from, const QVersionNumber &to,
                                                     const Target &target = {});

/// What a profile does with a call in words: "allow where arg 0 ≠ 40, else refuse with EPERM". Translated.
[[nodiscard]] QString behaviourText(const Simulator &simulator, Arch arch, const QString &name);

} // namespace bulkhead::seccomp
