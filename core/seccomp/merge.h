// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/resolution.h"

namespace bulkhead::seccomp {

enum class MergeMode : quint8 {
    Union,        ///< allows what any of them allows: recordings of several runs
    Intersection, ///< allows what all of them allow
};

/// Profiles made one.
struct MergeResult {
    SeccompProfile profile;
    QStringList notes; ///< translated: where they said different things, and what was taken
};

/// Merges what the profiles do for a target; conditions on arguments are kept exactly. The result has no conditions on
/// capabilities, kernels and architectures any more. Errors of resolve(); Invalid where one allows by default and another does
/// not, or where an intersection of conditions cannot be written exactly (runc takes two conditions on one argument for
/// alternatives).
[[nodiscard]] Result<MergeResult> mergeProfiles(const QList<SeccompProfile> &profiles, const Target &target,
                                                MergeMode mode = MergeMode::Union);

} // namespace bulkhead::seccomp
