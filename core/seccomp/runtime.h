// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/simulation.h"

#include <QHash>

namespace bulkhead::seccomp {

/// A rule for one call as the runtime gives it to libseccomp; several conditions on one argument have become several of these.
struct RuntimeRule {
    Action action;
    QList<Argument> conditions{}; ///< all must hold; empty: always
    int profileRule = -1;
    QString muxedCall{}; ///< the call behind socketcall or ipc that the rule is about

    /// On a 32-bit architecture only the lower halves are compared.
    [[nodiscard]] bool matches(const Call &call) const;
};

/// Why the runtime or libseccomp does nothing with a name of a rule.
enum class DropReason : quint8 {
    SameAsDefault,   ///< the action is the default one
    UnknownName,     ///< libseccomp does not know the call
    Shadowed,        ///< another rule decides the call without looking at arguments
    EarlierDecision, ///< an earlier rule decides the call without looking at arguments, too
};
struct DroppedName {
    QString name;
    int profileRule;
    DropReason reason;
    int byRule = -1; ///< the rule that decides instead
};

/// What runc makes of linux.seccomp, before libseccomp compiles it (libcontainer/seccomp, libcontainer/specconv, patchbpf).
/// Immutable.
class RuntimeFilter
{
public:
    /// Error EngineRefused in runc's words where the container would not start.
    /// A null version is the newest.
    [[nodiscard]] static Result<RuntimeFilter> read(const OciSeccomp &oci, Arch native, Runtime runtime = Runtime::Runc,
                                                    const QVersionNumber &version = {});

    /// What the rules say of a call.
    struct Verdict {
        Action action;
        DecidedBy by = DecidedBy::Default;
        std::optional<RuntimeRule> rule{};
        /// Rules whose conditions hold but whose actions differ: libseccomp's own order decides, not the profile's.
        QList<RuntimeRule> contenders{};
    };
    [[nodiscard]] Verdict judge(const Call &call) const;

    [[nodiscard]] const QList<Arch> &arches() const { return m_arches; } ///< the native one first
    [[nodiscard]] const Action &defaultAction() const { return m_defaultAction; }
    [[nodiscard]] bool mitigatesSpeculation() const { return m_mitigatesSpeculation; } ///< SPEC_ALLOW is not set
    [[nodiscard]] bool logs() const { return m_logs; }                                 ///< FLAG_LOG is set
    /// Above this number runc answers ENOSYS itself; empty where it does not.
    [[nodiscard]] std::optional<int> newestNumber(Arch arch) const;
    [[nodiscard]] bool isNewerThanProfile(const Call &call) const; ///< runc's own instructions answer it
    [[nodiscard]] QList<RuntimeRule> rulesOf(Arch arch, const QString &name) const;
    [[nodiscard]] const QHash<QString, QList<RuntimeRule>> &rulesByName() const { return m_rules; }
    [[nodiscard]] const QList<DroppedName> &dropped() const { return m_dropped; }

private:
    QList<Arch> m_arches;
    Action m_defaultAction;
    bool m_mitigatesSpeculation = false;
    bool m_logs = false;
    QHash<Arch, int> m_newest;
    QHash<QString, QList<RuntimeRule>> m_rules;
    QList<DroppedName> m_dropped;

    friend class RuntimeReader;
};

} // namespace bulkhead::seccomp
