// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"
#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// The profile that is built into this engine: Docker's of that version (19.03 and newer; older ones are taken as 19.03, a null
/// version as the newest known), or Podman's from containers-common.
[[nodiscard]] SeccompProfile defaultProfile(const capability::EngineRules &engine);
[[nodiscard]] SeccompProfile dockerDefaultProfile(const QVersionNumber &version = {});
[[nodiscard]] SeccompProfile podmanDefaultProfile();

/// Where the built-in profile of Docker changed: the first version of each, oldest first, branch by branch.
[[nodiscard]] QList<QVersionNumber> dockerDefaultChanges();

} // namespace bulkhead::seccomp
