// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// Longest text of a profile that is read, in bytes; and the most rules, names and arguments together.
inline constexpr qsizetype LargestProfile = 16LL * 1024 * 1024;
inline constexpr int MostProfileItems = 500'000;

/// A place in a text; counted from 1, columns in characters (UTF-16 units).
struct Place {
    int line = 0;
    int column = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

/// Where a rule stands in the text it was read from.
struct RulePlace {
    Place begin, end;
    QList<Place> names; ///< one for each of Rule::names
    QList<Place> args;
};

/// A profile and where its parts stand.
struct ProfileText {
    SeccompProfile profile;
    QList<RulePlace> rules;
};

/// Error, and where in the text it is.
struct ProfileError {
    Error error;
    Place place;
};

/// Reads what the engine accepts, as Go's encoding/json does: names in any case, null for absent, integers only, 64 bits kept.
/// Beyond the engine it refuses what makes a container fail later or loses something: duplicate members, unknown actions and
/// operators, both architectures and archMap, both name and names.
[[nodiscard]] std::expected<ProfileText, ProfileError> readProfile(const QByteArray &json);

/// The same without places; the error's detail says "line 3, column 7". Errors Malformed, TooLarge.
[[nodiscard]] Result<SeccompProfile> parseProfile(const QByteArray &json);

} // namespace bulkhead::seccomp
