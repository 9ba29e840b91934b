// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/diff.h"
#include "core/seccomp/importedcalls.h"
#include "core/seccomp/lint.h"
#include "core/seccomp/profilereader.h"

namespace bulkhead::ctl {

/// Where each call of the recordings comes from, as JSON.
[[nodiscard]] QByteArray importReport(const seccomp::ImportedCalls &calls);
/// Why a call gets its answer, as JSON: action, errno, rule, sentence.
[[nodiscard]] QByteArray explanation(const seccomp::SeccompProfile &profile, const seccomp::Call &call,
                                     const seccomp::Decision &decision);
/// What is wrong with a profile, and where in its text: a line a problem, or JSON. `places` may be empty.
[[nodiscard]] QString problemLines(const QList<seccomp::Problem> &problems, const QString &file,
                                   const QList<seccomp::RulePlace> &places);
[[nodiscard]] QByteArray problemsJson(const QList<seccomp::Problem> &problems, const QList<seccomp::RulePlace> &places);
/// What differs between two profiles: a line a call, or JSON.
[[nodiscard]] QString diffLines(const seccomp::ProfileDiff &diff);
[[nodiscard]] QByteArray diffJson(const seccomp::ProfileDiff &diff);
/// The profile without the spellings that only older versions wrote: "name", SCMP_ACT_KILL.
[[nodiscard]] seccomp::SeccompProfile modernForm(seccomp::SeccompProfile profile);
/// What is allowed whatever the arguments, or with some of them. Sorted.
[[nodiscard]] QStringList allowedNames(const seccomp::OciSeccomp &oci);

} // namespace bulkhead::ctl
