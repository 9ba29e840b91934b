// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

namespace bulkhead::apparmor {

/// The profile of that name on the outermost level, or one inside another as "outer//inner"; an empty name is the first one. Null
/// where there is none.
[[nodiscard]] Profile *findProfile(ProfileFile &file, const QString &name);
[[nodiscard]] const Profile *findProfile(const ProfileFile &file, const QString &name);

/// Puts rules behind those of their kind, else at the end; what the profile has already is not added. Tells how many were.
int addRules(Profile &profile, const std::vector<Statement> &rules);

} // namespace bulkhead::apparmor
