// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/importedcalls.h"

namespace bulkhead::seccomp {

/// What a profile allows a container with Docker's default capabilities on that architecture and a new kernel, as calls; what it
/// allows on conditions about arguments goes to ImportedCalls::conditional. Errors of the profile reader and of the engine.
[[nodiscard]] Result<> importProfile(const QByteArray &json, int file, Arch arch, ImportTally &tally);

} // namespace bulkhead::seccomp
