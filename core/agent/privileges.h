// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/processcapabilities.h"
#include "core/error.h"

namespace bulkhead::agent {

/// Who an unprivileged reader becomes; capabilities(7) gives the rest.
inline constexpr quint32 NobodyId = 65534;

/// What this process has and is not allowed any more, as the kernel says it.
struct Privileges {
    quint32 uid = 0;
    capability::ProcessCapabilities capabilities;
    bool noNewPrivileges = false;
    bool dumpable = true;

    friend bool operator==(const Privileges &, const Privileges &) = default;
};
[[nodiscard]] Result<Privileges> currentPrivileges();

/// What to keep of what there is.
struct PrivilegePlan {
    capability::CapabilitySet keep;
    capability::CapabilitySet missing; ///< wanted and not there: the agent was started with less
    /// Ambient: what programs that it starts get, where they do not get it by being root.
    capability::CapabilitySet handDown;
    /// Whether to stop being root: its files are root's to write even without any capability. Only an agent that changes things
    /// stays root, because what it makes must belong to root.
    bool becomeNobody = false;

    friend bool operator==(const PrivilegePlan &, const PrivilegePlan &) = default;
};
/// Pure.
[[nodiscard]] PrivilegePlan planPrivileges(const Privileges &now, capability::CapabilitySet wanted,
                                           capability::CapabilitySet handDown, bool changingAllowed);

/// Does it, for good: bounding set, uid and groups, permitted and effective set, inheritable and ambient set, no_new_privs, not
/// dumpable. Before the first thread: each thread has sets of its own. Reads back what came of it; an Error means that something
/// was left that should have gone, and the process must end.
[[nodiscard]] Result<Privileges> dropPrivileges(const PrivilegePlan &plan);

/// What else the process inherited and should not work with: environment, directory, umask, open files but the first three, core
/// dumps.
void cleanProcess();

} // namespace bulkhead::agent
