// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/denialcheck.h"

#include "core/host/kernelfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct DenialText {
    Q_DECLARE_TR_FUNCTIONS(AuditDenials)
};

using State = DenialReason::State;
using Cure = DenialReason::Cure;

DenialReason sourceReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"source"_s, .title = DenialText::tr("Bulkhead gets the records")};
    if (facts.isLogFollowed) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("Events are followed this moment.");
    } else if (facts.isLogReadable || facts.isAgentRunning) {
        reason.state = State::Hides;
        reason.text = DenialText::tr("Nothing is followed: what is shown does not grow.");
        reason.cureText = DenialText::tr("Follow this host's events.");
        reason.cure = Cure::OpenLog;
    } else {
        reason.state = State::Hides;
        reason.text = DenialText::tr("audit.log cannot be read by this user, and no agent is started that could listen.");
        reason.cureText = DenialText::tr("Start the agent, or become a member of auditd's log_group.");
        reason.cure = Cure::StartAgent;
    }
    return reason;
}

DenialReason daemonReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"auditd"_s, .title = DenialText::tr("auditd runs")};
    if (!facts.audit) {
        reason.text = DenialText::tr("The kernel was not asked: only the agent may.");
        reason.cureText = DenialText::tr("Start the agent.");
        reason.cure = Cure::StartAgent;
    } else if (facts.audit->daemonPid == 0) {
        reason.state = State::Hides;
        reason.text = DenialText::tr("No audit daemon is there: records go to the kernel's own log, as far as it takes them, and "
                                     "nothing is written to audit.log. The agent's stream has them all the same.");
        reason.cureText = DenialText::tr("Start auditd.");
        reason.command = u"systemctl enable --now auditd"_s;
    } else {
        reason.state = State::Fine;
        reason.text =
            DenialText::tr("It is process %1. With it the records are not in the kernel's own log.").arg(facts.audit->daemonPid);
    }
    return reason;
}

DenialReason enabledReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"enabled"_s, .title = DenialText::tr("The kernel's audit is on")};
    if (!facts.audit) {
        reason.text = DenialText::tr("The kernel was not asked: only the agent may.");
    } else if (!facts.audit->enabled) {
        reason.state = State::Hides;
        reason.text =
            DenialText::tr("It is off: rules for system calls and files do nothing. Records of AppArmor and of seccomp's "
                           "kills are made all the same, those of SCMP_ACT_LOG and of filters with the log flag too.");
        reason.cureText = DenialText::tr("Turn it on.");
        reason.command = u"auditctl -e 1"_s;
        reason.cure = Cure::TurnOn;
    } else {
        reason.state = State::Fine;
        reason.text =
            facts.audit->immutable ? DenialText::tr("It is on, and locked until the next boot.") : DenialText::tr("It is on.");
    }
    return reason;
}

DenialReason lossReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"lost"_s, .title = DenialText::tr("No record was lost")};
    if (!facts.audit)
        reason.text = DenialText::tr("The kernel was not asked: only the agent may.");
    else if (facts.audit->lost > 0) {
        reason.state = State::Hides;
        reason.text =
            DenialText::tr("The kernel lost %n record(s) since it was started, because they came faster than they were taken.",
                           nullptr, int(std::min<quint32>(facts.audit->lost, 0x7fffffff)));
        reason.cureText = DenialText::tr("Let more wait; the limit is %1 now.").arg(facts.audit->backlogLimit);
        reason.command = u"auditctl -b %1"_s.arg(std::max<quint64>(8192, quint64(facts.audit->backlogLimit) * 4));
    } else {
        reason.state = State::Fine;
        reason.text = DenialText::tr("The kernel counts none.");
    }
    return reason;
}

/// The actions that the kernel logs at all: seccomp(2), "actions_logged".
DenialReason actionsReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"actions-logged"_s, .title = DenialText::tr("seccomp's actions are logged")};
    if (!facts.actionsLogged) {
        reason.text = DenialText::tr("/proc/sys/kernel/seccomp/actions_logged could not be read here.");
        return reason;
    }
    QStringList missing;
    for (const QString &action : {u"kill_process"_s, u"kill_thread"_s, u"errno"_s, u"log"_s}) {
        if (!facts.actionsLogged->contains(action))
            missing.append(action);
    }
    if (missing.isEmpty()) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("The kernel logs %1.").arg(facts.actionsLogged->join(u", "_s));
    } else {
        reason.state = State::Hides;
        reason.text = DenialText::tr("The kernel never logs %1, whatever a profile asks for.").arg(missing.join(u", "_s));
        reason.cureText = DenialText::tr("Name the actions in actions_logged.");
        reason.command = u"sysctl -w kernel.seccomp.actions_logged='%1'"_s.arg((*facts.actionsLogged + missing).join(u' '));
    }
    return reason;
}

DenialReason seccompReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"seccomp-profile"_s, .title = DenialText::tr("The seccomp profile logs its refusals")};
    using Seccomp = DenialFacts::Seccomp;
    if (facts.seccomp == Seccomp::Unconfined) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("%1 has no seccomp profile: nothing is refused by it.").arg(facts.container);
    } else if (facts.seccomp == Seccomp::Unknown && facts.container.isEmpty()) {
        reason.text =
            DenialText::tr("No container is chosen. Docker's own profile answers with an error and without the log flag: its "
                           "refusals leave no record at all.");
        reason.cureText = DenialText::tr("Choose a container, or run it with a profile that logs.");
        reason.cure = Cure::LogProfile;
    } else if (facts.seccomp == Seccomp::Unknown) {
        reason.text = DenialText::tr("The profile of %1 is not known.").arg(facts.container);
    } else if (facts.seccomp == Seccomp::Own
               && (facts.seccompHasLogFlag || facts.seccompDefaultAction == "SCMP_ACT_LOG"_L1
                   || facts.seccompDefaultAction.startsWith("SCMP_ACT_KILL"_L1))) {
        reason.state = State::Fine;
        reason.text = facts.seccompHasLogFlag ? DenialText::tr("It has the flag SECCOMP_FILTER_FLAG_LOG.")
                                              : DenialText::tr("Its action for what it does not know is logged.");
    } else {
        reason.state = State::Hides;
        reason.text =
            facts.seccomp == Seccomp::Default
                ? DenialText::tr("%1 has Docker's own profile, which answers with an error and without the log flag: its "
                                 "refusals leave no record at all.")
                      .arg(facts.container)
            : facts.seccompHasLogRule
                ? DenialText::tr("Only the calls that a rule of %1's profile logs leave a record: its refusals leave none.")
                      .arg(facts.container)
                : DenialText::tr("The profile of %1 answers with an error and without the log flag: its refusals leave no "
                                 "record at all.")
                      .arg(facts.container);
        reason.cureText = DenialText::tr("Run it with a twin of the profile that logs instead (SCMP_ACT_LOG), or with the flag "
                                         "SECCOMP_FILTER_FLAG_LOG.");
        reason.cure = Cure::LogProfile;
    }
    return reason;
}

DenialReason appArmorReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"apparmor-quiet"_s, .title = DenialText::tr("AppArmor logs its refusals")};
    if (facts.hasAppArmor == false) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("This kernel has no AppArmor: nothing is refused by it.");
    } else if (facts.appArmorProfile == "unconfined"_L1) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("%1 has no AppArmor profile: nothing is refused by it.").arg(facts.container);
    } else if (facts.appArmorAudit == "noquiet"_L1 || facts.appArmorAudit == "all"_L1) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("AppArmor logs quiet rules too on this host (audit = %1).").arg(*facts.appArmorAudit);
    } else if (facts.appArmorAudit == "quiet_denied"_L1 || facts.appArmorAudit == "quiet"_L1) {
        reason.state = State::Hides;
        reason.text = DenialText::tr("AppArmor is told to log no refusals on this host (audit = %1).").arg(*facts.appArmorAudit);
        reason.cureText = DenialText::tr("Set it back.");
        reason.command = u"echo -n normal > /sys/module/apparmor/parameters/audit"_s;
    } else {
        const bool isDockers = facts.appArmorProfile.isEmpty() || facts.appArmorProfile == "docker-default"_L1;
        reason.state = facts.hasAppArmor || facts.appArmorAudit ? State::Hides : State::Unknown;
        reason.text = isDockers
                          ? DenialText::tr("docker-default consists of deny rules, and deny rules are quiet.")
                          : DenialText::tr("What a deny rule of %1 covers is refused quietly; what no rule covers is logged.")
                                .arg(facts.appArmorProfile);
        reason.cureText = DenialText::tr("Write audit deny in the profile, or let AppArmor log quiet rules too.");
        reason.command = u"echo -n noquiet > /sys/module/apparmor/parameters/audit"_s;
        reason.cure = Cure::AuditDeny;
    }
    return reason;
}

DenialReason capabilityReason(const DenialFacts &facts)
{
    DenialReason reason{.id = u"capabilities"_s, .title = DenialText::tr("Missing capabilities are logged")};
    if (facts.isPrivileged == true) {
        reason.state = State::Fine;
        reason.text = DenialText::tr("%1 is privileged: it lacks none.").arg(facts.container);
        return reason;
    }
    reason.state = facts.loadedRules < 0 ? State::Unknown : State::Hides;
    if (facts.loadedRules > 0)
        reason.text = DenialText::tr("Only where one of the %n loaded rule(s) watches the call and its error.", nullptr,
                                     int(facts.loadedRules));
    else
        reason.text = DenialText::tr("A call that fails because a capability is missing makes no record by itself.");
    reason.cureText = DenialText::tr("Load a rule for calls that end with EPERM.");
    reason.command = u"auditctl -a always,exit -F arch=b64 -S all -F exit=-EPERM -k denied"_s;
    reason.cure = Cure::AddRule;
    return reason;
}

} // namespace

QList<DenialReason> whyNoDenial(const DenialFacts &facts)
{
    return {sourceReason(facts),  daemonReason(facts),  enabledReason(facts),  lossReason(facts),
            actionsReason(facts), seccompReason(facts), appArmorReason(facts), capabilityReason(facts)};
}

void readDenialFiles(DenialFacts &facts, const QString &root)
{
    const auto read = [&](const QString &path) -> std::optional<QString> {
        const auto text = host::readKernelFile(QFile::encodeName(root + path));
        return text ? std::optional(QString::fromUtf8(*text).trimmed()) : std::nullopt;
    };
    if (const auto actions = read(u"/proc/sys/kernel/seccomp/actions_logged"_s))
        facts.actionsLogged = actions->split(u' ', Qt::SkipEmptyParts);
    facts.appArmorAudit = read(u"/sys/module/apparmor/parameters/audit"_s);
    if (const auto enabled = read(u"/sys/module/apparmor/parameters/enabled"_s))
        facts.hasAppArmor = *enabled == "Y"_L1;
    else if (!QFileInfo::exists(root + u"/sys/module/apparmor"_s))
        facts.hasAppArmor = false;
}

} // namespace bulkhead::audit
