// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/privileges.h"
#include "core/agent/verb.h"

namespace bulkhead::agent {

/// What an agent tells of itself first.
struct AgentHello {
    struct VerbInfo {
        QString name;
        VerbGroup group = VerbGroup::Reading;
        bool allowed = false;              ///< changing verbs only where the agent was started for them
        capability::CapabilitySet missing; ///< of what it needs to be complete
        friend bool operator==(const VerbInfo &, const VerbInfo &) = default;
    };

    int protocol = 0;
    QString version; ///< of Bulkhead
    bool changingAllowed = false;
    Privileges privileges;             ///< what it has left
    capability::CapabilitySet missing; ///< wanted, and not there when it was started
    QList<VerbInfo> verbs;

    [[nodiscard]] bool has(QStringView verb) const; ///< and it is allowed
    friend bool operator==(const AgentHello &, const AgentHello &) = default;
};

[[nodiscard]] AgentHello makeHello(const VerbRegistry &verbs, const Privileges &privileges, bool changingAllowed);
[[nodiscard]] QJsonObject helloToJson(const AgentHello &hello);
/// Error Malformed where a member is missing or of another kind: nothing of an agent's privileges is guessed.
[[nodiscard]] Result<AgentHello> helloFromJson(const QJsonValue &json);

} // namespace bulkhead::agent
