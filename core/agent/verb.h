// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/protocol.h"
#include "core/capability/capabilityset.h"

#include <QJsonObject>

#include <functional>
#include <stop_token>

namespace bulkhead::agent {

/// What a verb does once its arguments are found good. Runs in a worker; looks at the token now and then, and where a stop is
/// asked for ends with Error Cancelled if nothing was changed yet.
using Job = std::function<Result<QJsonValue>(std::stop_token stop)>;

/// One thing that the agent can be asked for.
struct Verb {
    QString name;
    VerbGroup group = VerbGroup::Reading;
    capability::CapabilitySet needs; ///< to be complete; with less it may find less
    /// Of these, what programs that it starts need too (nft, iptables-save). Who is not root loses the others on execve(2).
    capability::CapabilitySet handsDown{};
    /// Pure: reads the arguments and gives the job, or Error Invalid.
    std::function<Result<Job>(const QJsonObject &arguments)> prepare;
};

/// A verb from two functions: the pure one that reads its arguments, which has a table test, and the one that does it.
template<typename Wish>
[[nodiscard]] Verb makeVerb(const QString &name, VerbGroup group, capability::CapabilitySet needs,
                            Result<Wish> (*read)(const QJsonObject &), Result<QJsonValue> (*run)(const Wish &, std::stop_token))
{
    return {name, group, needs, {}, [read, run](const QJsonObject &arguments) -> Result<Job> {
                const auto wish = read(arguments);
                if (!wish)
                    return std::unexpected(wish.error());
                return Job([wish = *wish, run](std::stop_token stop) { return run(wish, std::move(stop)); });
            }};
}

/// All verbs of an agent. Each room has a table of its own; the program puts them together.
class VerbRegistry
{
public:
    explicit VerbRegistry(QList<Verb> verbs);

    [[nodiscard]] const Verb *find(QStringView name) const; ///< null where there is none
    [[nodiscard]] const QList<Verb> &verbs() const { return m_verbs; }
    /// The capabilities of all reading verbs, and of all changing ones where these are allowed.
    [[nodiscard]] capability::CapabilitySet needs(bool changingAllowed) const;
    [[nodiscard]] capability::CapabilitySet handsDown(bool changingAllowed) const;

private:
    QList<Verb> m_verbs; ///< by name
};

} // namespace bulkhead::agent
