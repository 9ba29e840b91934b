// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/glob.h"
#include "core/apparmor/policy.h"

#include <memory>

namespace bulkhead::apparmor {

/// What a policy says to one request.
struct Decision {
    bool allowed = false;
    bool logged = false;       ///< a record appears in the audit log
    int rule = -1;             ///< index in Policy::rules of the rule that decided; -1: no rule matches
    bool onlyForOwner = false; ///< who owns the file and who does not get different answers
    bool conditional = false;  ///< the rule has conditions (an address, an access) that were not asked about
    QString permission{};      ///< of a path: the letter that decided, "w"
    ExecMode exec{};           ///< of an allowed exec: how the program runs on
    QString execTarget{};
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Answers for one profile, as the kernel would: deny beats allow of the same priority, a higher priority beats both (per
/// permission, as apparmor_parser 4.1 compiles it), what no rule names is denied. In complain mode what no rule names is allowed
/// and logged, but an explicit deny denies (apparmor.d(5)). Not for two threads at once.
class Decider
{
public:
    explicit Decider(Policy policy);
    ~Decider();
    Decider(Decider &&) noexcept;
    Decider &operator=(Decider &&) noexcept;

    [[nodiscard]] const Policy &policy() const;
    /// Bad globs and variables that nobody set, besides what resolvePolicy found.
    [[nodiscard]] const QList<PolicyProblem> &problems() const;

    /// The whole access is allowed if each of its permissions is; the decision of the first refused one is given, else that of
    /// the last, or of one that only the mode allows. A directory's path ends with '/'. `access.exec` only asks whether.
    /// `isOwner`: the process has the file's owner as its uid.
    [[nodiscard]] Decision decidePath(QByteArrayView path, const FileAccess &access, bool isOwner = false);
    [[nodiscard]] Decision decideCapability(const QString &name) const; ///< "net_admin", in any spelling
    /// "inet", "stream"; "tcp", "udp" and "icmp" stand for stream, dgram and raw.
    [[nodiscard]] Decision decideNetwork(const QString &domain, const QString &type) const;
    /// Whether a rule of the policy already allows all that this rule would; kinds that are not compared are not covered.
    [[nodiscard]] Decision decideRule(const Statement &wanted);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bulkhead::apparmor
