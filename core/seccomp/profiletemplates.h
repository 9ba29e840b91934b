// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"
#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// Profiles to begin with where nothing was recorded.
enum class ProfileTemplate : quint8 {
    Program, ///< works on files, starts processes, talks to nobody
    Server,  ///< the same, with sockets
};

/// The engine's own profile without the groups of calls that such a program has no use for, and without what capabilities would
/// open: never allows more than the engine's own, and a container starts with it. Rules about arguments, other architectures'
/// calls and the answers to newer calls stay. Pure.
[[nodiscard]] SeccompProfile templateProfile(ProfileTemplate kind, const capability::EngineRules &engine);

} // namespace bulkhead::seccomp
