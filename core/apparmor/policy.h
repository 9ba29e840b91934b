// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

#include <QHash>

#include <functional>

namespace bulkhead::apparmor {

struct IncludedFile {
    QString path;
    QByteArray text;
};
/// Gives what an include names: one file, or all files of a directory by name. Error NotFound where there is none.
using IncludeSource = std::function<Result<QList<IncludedFile>>(const IncludePath &path)>;
/// Of a directory such as /etc/apparmor.d: <…> is looked up below it and nowhere else, quoted absolute paths as they are.
[[nodiscard]] IncludeSource includesFromDirectory(const QString &directory);
[[nodiscard]] IncludeSource noIncludes(); ///< finds nothing

/// A rule that holds in a profile, wherever it was written.
struct PolicyRule {
    Statement statement; ///< no block; its qualifiers are complete
    QString file;        ///< of an include; empty for the profile's own file
    QString includedBy;  ///< the include of the profile that brought it: "abstractions/base"
    friend bool operator==(const PolicyRule &, const PolicyRule &) = default;
};

enum class ProfileMode : quint8 { Enforce, Complain, Kill, DefaultAllow, Unconfined, Prompt };

/// What is odd about a policy, and where.
struct PolicyProblem {
    enum class Kind : quint8 {
        MissingInclude,
        IncludeLoop,
        UnreadableInclude,
        UndefinedVariable,
        VariableTwice,
        NotUnderstood,
        BadGlob
    };
    Kind kind = Kind::NotUnderstood;
    QString what; ///< translated
    QString file; ///< as in PolicyRule
    Place place;
    Place includedAt; ///< in the profile's own file: of the include that leads there, or the place itself
    friend bool operator==(const PolicyProblem &, const PolicyProblem &) = default;
};

/// One profile with everything that is included, in the order of the text.
struct Policy {
    QString name;
    QStringList flags;
    ProfileMode mode = ProfileMode::Enforce;
    QString abi;                           ///< "abi/4.0"; empty where none is named: the parser's oldest
    QHash<QString, QStringList> variables; ///< "@{PROC}"; values may name others
    QList<PolicyRule> rules;
    QList<PolicyProblem> problems;

    /// All texts that a glob with variables stands for, at most 4096. Errors: NotFound (a variable nobody sets), TooLarge,
    /// Malformed (a variable that contains itself).
    [[nodiscard]] Result<QStringList> expand(const QString &glob) const;
};

/// The profile of that name ("parent//child" for one inside another), or the first one for an empty name.
/// Errors: NotFound (no such profile), TooLarge (more than a million rules or 20,000 includes).
[[nodiscard]] Result<Policy> resolvePolicy(const ProfileFile &file, const QString &name, const IncludeSource &includes);

[[nodiscard]] ProfileMode modeOfFlags(const QStringList &flags);

} // namespace bulkhead::apparmor
