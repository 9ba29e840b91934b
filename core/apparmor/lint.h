// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/policy.h"

namespace bulkhead::apparmor {

/// Something in a profile that does not do what it seems to, found without apparmor_parser.
struct LintFinding {
    enum class Level : quint8 {
        Error,   ///< apparmor_parser refuses it
        Warning, ///< it does not do what it says
        Hint,    ///< it may be meant
    };
    Level level = Level::Warning;
    QString id;   ///< "dead-allow"
    QString text; ///< translated, one sentence
    Place place;
    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

/// One profile with all that it includes.
struct LintSubject {
    const Policy &policy;
    bool isForContainer = true; ///< docker stop and docker exec must work
};

// One check each; pure. Only rules of the profile's own file are found fault with.
[[nodiscard]] QList<LintFinding> deadAllows(const LintSubject &subject);            ///< an allow that a deny covers entirely
[[nodiscard]] QList<LintFinding> directoriesNotMatched(const LintSubject &subject); ///< "/dir/*" does not match "/dir/"
[[nodiscard]] QList<LintFinding> conflictingExecs(const LintSubject &subject);
[[nodiscard]] QList<LintFinding> impossibleAccess(const LintSubject &subject);       ///< deny ix, a bare x, a with w
[[nodiscard]] QList<LintFinding> misspelledCapabilities(const LintSubject &subject); ///< "CAP_CHOWN"
[[nodiscard]] QList<LintFinding> onlyIpv4(const LintSubject &subject);
[[nodiscard]] QList<LintFinding> badNetworks(const LintSubject &subject);          ///< no such family or type, inet6 icmp
[[nodiscard]] QList<LintFinding> missingSignals(const LintSubject &subject);       ///< docker stop would fail
[[nodiscard]] QList<LintFinding> escapedQuestionMarks(const LintSubject &subject); ///< "\?" is no question mark
[[nodiscard]] QList<LintFinding>
policyProblems(const LintSubject &subject); ///< includes, variables, globs, what is not understood
/// Names that are there twice, in the file or among `others`, which are loaded from other files.
[[nodiscard]] QList<LintFinding> repeatedNames(const ProfileFile &file, const QStringList &others = {});

/// Words of a network rule that apparmor_parser knows: "inet", "stream".
[[nodiscard]] bool isNetworkFamily(QStringView word);
[[nodiscard]] bool isNetworkType(QStringView word);

/// All checks over all profiles of a file, by place.
[[nodiscard]] QList<LintFinding> lintProfiles(const ProfileFile &file, const IncludeSource &includes,
                                              const QStringList &otherNames = {});

} // namespace bulkhead::apparmor
