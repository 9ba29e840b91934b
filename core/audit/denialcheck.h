// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/kernelaudit.h"

#include <QStringList>

namespace bulkhead::audit {

/// What is known of a host and a container, for the question why no denial is seen. What nobody could look at is absent.
struct DenialFacts {
    std::optional<KernelAuditStatus> audit;
    bool isAgentRunning = false;
    bool isLogReadable = false;               ///< audit.log, by this user
    bool isLogFollowed = false;               ///< events come in this moment
    std::optional<QStringList> actionsLogged; ///< /proc/sys/kernel/seccomp/actions_logged
    std::optional<QString> appArmorAudit;     ///< /sys/module/apparmor/parameters/audit: "normal", "quiet_denied", "noquiet", …
    std::optional<bool> hasAppArmor;
    qint64 loadedRules = -1; ///< -1 = not known

    // of one container; empty where none is chosen
    QString container;
    enum class Seccomp : quint8 { Unknown, Unconfined, Default, Own } seccomp = Seccomp::Unknown; ///< as seccompInForce()
    QString seccompDefaultAction; ///< "SCMP_ACT_ERRNO", of an own profile
    bool seccompHasLogFlag = false, seccompHasLogRule = false;
    QString appArmorProfile; ///< "docker-default", "unconfined"; of a privileged container that names none "unconfined"
    std::optional<bool> isPrivileged;
};

/// One reason, looked at.
struct DenialReason {
    enum class State : quint8 { Fine, Hides, Unknown };
    enum class Cure : quint8 { None, StartAgent, LogProfile, AuditDeny, AddRule, OpenLog, TurnOn };
    QString
        id{}; ///< "auditd", "enabled", "backlog", "actions-logged", "seccomp-profile", "apparmor-quiet", "capabilities", "source"
    State state = State::Unknown;
    QString title{}, text{}; ///< translated
    QString cureText{};      ///< translated; empty where nothing is to be done
    QString command{};       ///< that cures it, for a terminal; empty where there is none
    Cure cure = Cure::None;
};
/// Every place where a refusal may be lost on its way to the window, in its order. Pure.
/// Source: seccomp(2), kernel/seccomp.c seccomp_log(), apparmor.d(5), auditd.conf(5).
[[nodiscard]] QList<DenialReason> whyNoDenial(const DenialFacts &facts);

/// Asks this machine for what its files tell: actions_logged and AppArmor's parameter. Below `root` for tests.
void readDenialFiles(DenialFacts &facts, const QString &root = {});

} // namespace bulkhead::audit
