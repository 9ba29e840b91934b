// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// The profile as JSON laid out like Docker's own default.json (a tab a level, a name a line), in the order it was read in;
/// members set since stand where the engine's files have them. No newline at the end. Reading it gives the same profile.
[[nodiscard]] QByteArray writeProfile(const SeccompProfile &profile);
/// The same on one line without blanks, as the engine's API takes it.
[[nodiscard]] QByteArray writeCompactProfile(const SeccompProfile &profile);

} // namespace bulkhead::seccomp
