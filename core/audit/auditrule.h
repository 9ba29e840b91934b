// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QStringList>

#include <functional>

// The kernel's audit rules, in the language of auditctl(8) and audit.rules(7). Pure but for saveRules().
namespace bulkhead::audit {

/// One "-F name<op>value".
struct RuleField {
    QString name;
    QString op; ///< = != < > <= >= & &=
    QString value;
    friend bool operator==(const RuleField &, const RuleField &) = default;
};

struct AuditRule {
    enum class Kind : quint8 {
        Watch,   ///< -w PATH -p PERMISSIONS
        Filter,  ///< -a LIST,ACTION -S … -F …
        Control, ///< -D, -b 8192, -e 2 and the like: what a rules file sets besides
    };
    Kind kind = Kind::Watch;
    QString path{};                               ///< Watch
    QString permissions = QStringLiteral("rwxa"); ///< Watch: of r, w, x, a, in this order
    QString action = QStringLiteral("always");    ///< Filter: always or never
    QString list = QStringLiteral("exit");        ///< Filter: exit, task, user, exclude, filesystem, io_uring
    QStringList syscalls{};                       ///< Filter: names or numbers; "all"
    QList<RuleField> fields{};                    ///< Filter: in their order, arch first
    QStringList comparisons{};                    ///< Filter: -C "auid!=obj_uid"
    QStringList keys{};
    QStringList control{}; ///< Control: "-b", "8192"
    friend bool operator==(const AuditRule &, const AuditRule &) = default;

    /// What a watch, or a rule that is one in other words ("-a always,exit -F path=… -F perm=…"), watches; empty for others.
    [[nodiscard]] QString watchedPath() const;
    [[nodiscard]] QString watchedPermissions() const;
    /// The watch takes in what lies below: "-F dir=", or "-w" on a directory, which the text does not tell.
    [[nodiscard]] bool isRecursive() const;
};

/// A line of a rules file, or the arguments of auditctl. Error Invalid with "column N" in detail.
[[nodiscard]] Result<AuditRule> parseRule(const QString &line);
/// As `auditctl -l` prints it, and as a rules file has it.
[[nodiscard]] QString ruleText(const AuditRule &rule);

/// A rules file: comments and empty lines are left out.
struct RuleFile {
    QList<AuditRule> rules;
    QStringList problems; ///< "line 3: …", of lines that are left out
};
[[nodiscard]] RuleFile parseRules(const QString &text);
[[nodiscard]] QString rulesText(const QList<AuditRule> &rules, const QString &comment = {});
/// "-e 2" is among them: nothing can be changed until the next boot.
[[nodiscard]] bool makesImmutable(const QList<AuditRule> &rules);

/// Rules for a purpose, to be loaded as they are or edited.
struct RulePreset {
    QString id;    ///< "docker-cis"
    QString title; ///< translated
    QString why;   ///< translated
    QList<AuditRule> rules;
};
/// `exists` tells which paths there are: watches of what is not there fail to load on older kernels and watch nothing on any.
[[nodiscard]] QList<RulePreset> rulePresets(const std::function<bool(const QString &)> &exists);

/// One audit recommendation of the CIS Docker Benchmark 1.6, section 1.1, against a set of rules.
struct RuleCoverage {
    enum class State : quint8 { Covered, Partial, Missing, NotApplicable };
    QString check; ///< "1.1.3"
    QString path;  ///< the one of its alternatives that is there, else its first
    State state = State::Missing;
    QString rule;               ///< that covers it, in auditctl's words
    QString missingPermissions; ///< Partial
};
[[nodiscard]] QList<RuleCoverage> cisCoverage(const QList<AuditRule> &rules, const std::function<bool(const QString &)> &exists);

/// Writes DIRECTORY/NAME.rules, replacing it as a whole, with mode 0640. `name` is of lower-case letters, digits and hyphens.
/// Errors: Invalid, PermissionDenied, NotFound (no such directory), NoSpace, Io.
[[nodiscard]] Result<> saveRules(const QString &directory, const QString &name, const QList<AuditRule> &rules);

} // namespace bulkhead::audit
