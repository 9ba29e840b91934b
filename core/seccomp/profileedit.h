// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/resolution.h"

namespace bulkhead::seccomp {

/// The profile in which these calls are answered with the action on the target, whatever their arguments. Rules that say
/// otherwise there lose their names, and go when they have none left; rules that the engine leaves out on the target stay as they
/// are, and so does what already says it. Allowed calls go into the longest rule that allows without conditions, in their order
/// where its names are sorted; where there is none, into a new one at the end. Pure.
[[nodiscard]] SeccompProfile withCalls(const SeccompProfile &profile, const QStringList &names, const Action &action,
                                       const Target &target);

/// The profile as JSON, indented as that text is, with its last line's end: so that the two differ in what has changed only,
/// where the text is laid out as the engine's own files are (a name a line).
[[nodiscard]] QByteArray writeProfileLike(const SeccompProfile &profile, QByteArrayView text);

} // namespace bulkhead::seccomp
