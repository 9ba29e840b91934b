// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/fileaccess.h"
#include "core/error.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace bulkhead::apparmor {

/// A position in a text, both from 1; 0 for what never was in one. Columns count UTF-16 units.
struct Place {
    int line = 0;
    int column = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

/// What may stand before a rule (apparmor.d(5), Rule Qualifiers).
struct Qualifiers {
    std::optional<int> priority{}; ///< -1000 … 1000, AppArmor 5 and newer parsers; none is 0
    bool audit = false;
    bool deny = false;
    bool saysAllow = false; ///< the word "allow" is there; it changes nothing
    bool owner = false;     ///< file and link rules only
    friend bool operator==(const Qualifiers &, const Qualifiers &) = default;
};

/// name=value, name=(a, b), options in (a, b). Values without their quotes, escapes and globs as they are written.
struct Condition {
    QString name;
    QStringList values;
    bool in = false; ///< "in" instead of "="
    friend bool operator==(const Condition &, const Condition &) = default;
};
using Conditions = QList<Condition>;

// What a statement of a profile can be. Paths and labels are globs, without quotes; see glob.h.

struct Comment {
    QString text; ///< with its '#', without the end of the line
    friend bool operator==(const Comment &, const Comment &) = default;
};
/// <abstractions/base>, "/etc/local", or bare words of old profiles.
struct IncludePath {
    enum class Style : quint8 { Magic, Quoted, Bare };
    QString path;
    Style style = Style::Magic;
    friend bool operator==(const IncludePath &, const IncludePath &) = default;
};
struct AbiRule {
    IncludePath path;
    friend bool operator==(const AbiRule &, const AbiRule &) = default;
};
struct IncludeRule {
    IncludePath path;
    bool ifExists = false;
    bool hash = false; ///< "#include", the older spelling
    friend bool operator==(const IncludeRule &, const IncludeRule &) = default;
};
struct VariableRule {
    QString name; ///< "@{HOME}", or "$flag" with the value true or false
    QStringList values;
    bool append = false; ///< +=
    friend bool operator==(const VariableRule &, const VariableRule &) = default;
};
struct AliasRule {
    QString from, to;
    friend bool operator==(const AliasRule &, const AliasRule &) = default;
};
struct CapabilityRule {
    QStringList names; ///< as written; empty is all
    friend bool operator==(const CapabilityRule &, const CapabilityRule &) = default;
};
struct NetworkRule {
    QStringList access; ///< create, bind, …; empty is all
    QString domain;     ///< "inet"; empty is every one
    QString type;       ///< "stream", or "tcp", "udp", "icmp"
    Conditions conditions, peer;
    friend bool operator==(const NetworkRule &, const NetworkRule &) = default;
};
struct FileRule {
    QString path; ///< empty: the bare "file,", which is every path and every access
    FileAccess access;
    QString target; ///< of an exec transition
    friend bool operator==(const FileRule &, const FileRule &) = default;
};
struct LinkRule {
    QString path, target;
    bool subset = false;
    friend bool operator==(const LinkRule &, const LinkRule &) = default;
};
struct MountRule {
    enum class Operation : quint8 { Mount, Remount, Umount };
    Operation operation = Operation::Mount;
    Conditions conditions;
    QString source, target; ///< Remount and Umount have a target only
    friend bool operator==(const MountRule &, const MountRule &) = default;
};
struct PivotRootRule {
    QString oldRoot, newRoot, profile;
    friend bool operator==(const PivotRootRule &, const PivotRootRule &) = default;
};
struct ChangeProfileRule {
    QString mode; ///< "safe", "unsafe" or nothing
    QString program, profile;
    friend bool operator==(const ChangeProfileRule &, const ChangeProfileRule &) = default;
};
struct RlimitRule {
    QString resource, value;
    friend bool operator==(const RlimitRule &, const RlimitRule &) = default;
};
/// signal, ptrace, unix, dbus, mqueue, io_uring, userns, all: a word, what may be done, and conditions.
struct MediationRule {
    QString keyword;
    QStringList access; ///< empty is all
    Conditions conditions, peer;
    QString name; ///< of mqueue: the queue
    friend bool operator==(const MediationRule &, const MediationRule &) = default;
};

/// What a MediationRule's `access` may hold: "send", "trace" (apparmor.d(5)).
[[nodiscard]] bool isMediationAccess(QStringView word);

struct Statement;
/// profile NAME ATTACHMENT xattrs=(…) flags=(…) { … }, a hat, or a child profile.
struct Profile {
    enum class Head : quint8 { Keyword, Path, Hat, Caret }; ///< "profile x", "/path", "hat x", "^x"
    Head head = Head::Keyword;
    QString name, attachment;
    Conditions xattrs;
    QStringList flags;
    std::vector<Statement> body; // without {}: Clang would want Statement complete
    QString closing{};           ///< source of the closing brace's line, see Statement::source
    friend bool operator==(const Profile &a, const Profile &b);
};
/// audit deny { … }: the statement's qualifiers hold for all rules inside.
struct QualifierBlock {
    std::vector<Statement> body; // without {}: Clang would want Statement complete
    QString closing{};
    friend bool operator==(const QualifierBlock &a, const QualifierBlock &b);
};
/// Kept verbatim: a conditional block, or what cannot be read.
struct UnreadText {
    QString text;
    QString reason; ///< translated: why it was not understood
    friend bool operator==(const UnreadText &, const UnreadText &) = default;
};

using Rule =
    std::variant<Comment, AbiRule, IncludeRule, VariableRule, AliasRule, CapabilityRule, NetworkRule, FileRule, LinkRule,
                 MountRule, PivotRootRule, ChangeProfileRule, RlimitRule, MediationRule, Profile, QualifierBlock, UnreadText>;

/// One statement with what surrounds it.
struct Statement {
    Rule rule{};
    Qualifiers qualifiers{};
    QString comment{};          ///< behind it on the same line, with its '#'
    bool blankAbove = false;    ///< an empty line stands before it
    bool holdsComments = false; ///< between its words: it is not laid out anew, or they would be lost
    Place place{};
    /// The text it was read from, from the end of the one before to the end of its line; a block's up to its brace. Whoever
    /// changes the statement empties this, and it is written anew.
    QString source{};

    /// Place and source are not compared: two statements are equal that mean the same.
    friend bool operator==(const Statement &a, const Statement &b);
};

/// A file of AppArmor's language: what stands before the profiles, and the profiles.
struct ProfileFile {
    std::vector<Statement> statements{};
    QString tail{}; ///< what follows the last statement: blanks

    [[nodiscard]] QList<const Profile *> profiles() const; ///< those of the outermost level
    friend bool operator==(const ProfileFile &a, const ProfileFile &b);
};

/// Largest text that is read: 64 MiB. Deepest nesting of blocks: 32.
inline constexpr qsizetype LargestProfileText = 64LL * 1024 * 1024;
inline constexpr int DeepestBlock = 32;

/// Errors: Malformed with "line L, column C" as detail (a brace, quote, parenthesis or comma is missing; not UTF-8; a zero byte),
/// TooLarge. What is whole but not understood is no error: it becomes UnreadText.
[[nodiscard]] Result<ProfileFile> parseProfileFile(const QByteArray &text);
[[nodiscard]] Result<ProfileFile> parseProfileFile(const QString &text);
/// One rule with its comma, as a person types it: Error Malformed where it is not understood.
[[nodiscard]] Result<Statement> parseRule(const QString &text);

/// The text again: statements with a source byte for byte, others in our own format.
[[nodiscard]] QString profileText(const ProfileFile &file);
/// All of it in our own format, whatever it looked like; what is not understood and comments stay verbatim.
[[nodiscard]] QString formattedProfileText(const ProfileFile &file);
/// One rule without indentation and comment: "deny /etc/** wl,"; the head of a block.
[[nodiscard]] QString ruleText(const Statement &statement);

} // namespace bulkhead::apparmor
