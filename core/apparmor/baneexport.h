// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/baneprofile.h"

namespace bulkhead::apparmor {

/// A profile in bane's terms.
struct BaneExport {
    BaneProfile profile;
    QStringList remarks; ///< translated, a sentence each: what bane makes otherwise of the file than the profile says
};

/// What bane writes by itself is left out, what its keys can say becomes their values, every other rule a line of InnerImports or
/// Imports. A profile without "file," is taken for one that is read back as it was meant (meantRules). Error NotFound: the file
/// has no such profile.
[[nodiscard]] Result<BaneExport> baneFromProfile(const ProfileFile &file, const QString &profile);

} // namespace bulkhead::apparmor
