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

/// Where a statement stands in its file: its index on the outermost level, that in the body of this one, and so on.
using RuleAddress = QList<int>;

/// A rule of a profile's own text, with the qualifiers of the blocks around it.
struct PlacedRule {
    RuleAddress address;
    Qualifiers qualifiers;
    friend bool operator==(const PlacedRule &, const PlacedRule &) = default;
};
/// Blocks are opened, profiles inside are left out. In the order of the text.
[[nodiscard]] QList<PlacedRule> rulesOf(const ProfileFile &file, const QString &profile);
/// Names as findProfile() takes them, in the order of the text.
[[nodiscard]] QStringList profileNames(const ProfileFile &file);
[[nodiscard]] const Statement *statementAt(const ProfileFile &file, const RuleAddress &address); ///< null where there is none

// Each makes another file; what it does not touch stays byte for byte.
[[nodiscard]] ProfileFile withRule(ProfileFile file, const RuleAddress &address, const Statement &rule);
[[nodiscard]] ProfileFile withoutRule(ProfileFile file, const RuleAddress &address);

/// What a profile's own rules say to one capability, network or message. Deny wins.
struct RuleGrant {
    enum class Kind : quint8 { Unset, Allow, Deny };
    Kind kind = Kind::Unset;
    bool audit = false;
    friend bool operator==(const RuleGrant &, const RuleGrant &) = default;
};
/// `rule` names one capability, one network, or is a whole rule of another kind.
[[nodiscard]] RuleGrant grantOf(const ProfileFile &file, const QString &profile, const Rule &rule);
/// A rule that names more capabilities keeps the others.
[[nodiscard]] ProfileFile withGrant(ProfileFile file, const QString &profile, const Rule &rule, const RuleGrant &grant);

} // namespace bulkhead::apparmor
