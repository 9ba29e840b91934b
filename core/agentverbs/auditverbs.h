// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/audit/auditrule.h"
#include "core/audit/kernelaudit.h"

// The kernel's audit system, for who may not ask it.
namespace bulkhead::agentverbs {

/// audit.status {} -> {"enabled", "immutable", "failure", "daemonPid", "rateLimit", "backlogLimit", "backlog", "lost"}
/// audit.rules {} -> {"rules": ["-w /usr/bin/docker -p x -k docker", …], "problems": […]}
struct AuditQuestionWish {
};
[[nodiscard]] Result<AuditQuestionWish> readAuditQuestionWish(const QJsonObject &arguments);
[[nodiscard]] QJsonObject auditStatusToJson(const audit::KernelAuditStatus &status);
[[nodiscard]] Result<audit::KernelAuditStatus> auditStatusFromJson(const QJsonObject &json);

/// audit.stream {"milliseconds": 0 to 2000, "listener": 0 to 3} -> {"messages": [{"type": 1326, "text": "audit(…): …",
/// "container": ID}, …], "overruns": n}. "container" is where the process that the record names began, "" on the host itself, and
/// missing where that is not known. The records since this listener asked last, waiting for the first; its first question begins
/// to listen. Overruns count since then. Two listeners take nothing from each other; without the argument it is 0, whoever shows
/// the live log.
inline constexpr int MostListeners = 4;
inline constexpr int TryOutListener = 1; ///< of core/tryout
inline constexpr int DenialListener = 2; ///< of core/tryout, too
struct AuditStreamWish {
    int milliseconds = 0;
    int listener = 0;
};
[[nodiscard]] Result<AuditStreamWish> readAuditStreamWish(const QJsonObject &arguments);
[[nodiscard]] Result<QList<audit::AuditMulticast::Message>> auditMessagesFromJson(const QJsonObject &json);

/// audit.load, audit.unload {"rules": [auditctl's words, …]} -> {"done": n}: up to the first that the kernel refuses, which is
/// the error
struct AuditRulesWish {
    QList<audit::AuditRule> rules; ///< 1 to 256; no settings
};
[[nodiscard]] Result<AuditRulesWish> readAuditRulesWish(const QJsonObject &arguments);

/// audit.enable {"enabled": true} -> {}: auditctl -e 1 or -e 0
struct AuditEnableWish {
    bool enabled = false;
};
[[nodiscard]] Result<AuditEnableWish> readAuditEnableWish(const QJsonObject &arguments);

/// audit.save {"name": "50-bulkhead", "rules": […]} -> {"file": path}: /etc/audit/rules.d/NAME.rules as a whole, for the next
/// boot or augenrules --load
struct AuditSaveWish {
    QString name;
    QList<audit::AuditRule> rules; ///< 1 to 256
};
[[nodiscard]] Result<AuditSaveWish> readAuditSaveWish(const QJsonObject &arguments);

[[nodiscard]] QList<agent::Verb> auditVerbs();

} // namespace bulkhead::agentverbs
