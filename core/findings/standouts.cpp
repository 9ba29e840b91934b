// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/standouts.h"

#include "core/capability/capabilitycatalogue.h"
#include "core/findings/checkfacts.h"
#include "core/findings/evaluation.h"
#include "core/snapshot/secrets.h"

#include <QCoreApplication>

namespace bulkhead::findings {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;
using capability::Risk;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Standout", text);
}

/// Everything that one assessment reads, so that each rule is a short function.
struct Facts {
    const snapshot::ContainerEntry &container;
    const engine::ContainerDetails &details;
    const snapshot::HostSnapshot &snapshot;
    const snapshot::ContainerCapabilities &capabilities;
    bool remapped = false; ///< user 0 of the container is not user 0 of the host
    QList<Standout> &found;

    void add(Severity severity, const QString &title, const QString &why, const QString &evidence) const
    {
        found << Standout{severity, title, why, evidence};
    }
    /// In the words of the check that says the same.
    void addAs(QStringView check, const QString &evidence) const { addAs(check, findCheck(check)->severity, evidence); }
    void addAs(QStringView check, Severity severity, const QString &evidence) const
    {
        add(severity, findCheck(check)->problemText(), findCheck(check)->whyText(), evidence);
    }
};

constexpr int LongestChain = 8; ///< of containers that join each other's namespaces

/// Whether the mode ends at the host: "host", or "container:ID" of one whose mode does.
bool endsAtHost(const Facts &facts, QString engine::ContainerDetails::*mode)
{
    QString value = facts.details.*mode;
    for (int step = 0; step < LongestChain && value.startsWith("container:"_L1); ++step) {
        const snapshot::ContainerPtr other = facts.snapshot.container(ContainerId(value.sliced(10)));
        if (!other || !other->details)
            return false;
        value = other->details.value().*mode;
    }
    return value == "host"_L1;
}

void judgePrivileged(const Facts &facts)
{
    if (!facts.details.privileged)
        return;
    facts.add(
        facts.remapped ? Severity::High : Severity::Critical, say(QT_TRANSLATE_NOOP("Standout", "Privileged")),
        facts.remapped
            ? say(QT_TRANSLATE_NOOP("Standout", "No seccomp filter, no AppArmor profile, and every capability that the "
                                                "engine has, in a user namespace: most of the kernel can be attacked."))
            : say(QT_TRANSLATE_NOOP("Standout", "Every capability that the engine has, all devices, no seccomp filter and no "
                                                "AppArmor profile: root in the container can mount the host's disks and load "
                                                "kernel modules.")),
        u"HostConfig.Privileged = true"_s);
}

void judgeMounts(const Facts &facts, const HostPlaces &places)
{
    for (const SensitiveMount &mount : sensitiveMounts(facts.details, places)) {
        const QString title = mount.writable || mount.kind == SensitiveMount::Kind::RuntimeSocket
                                  ? say(QT_TRANSLATE_NOOP("Standout", "Mounts %1 of the host")).arg(shortName(mount))
                                  : say(QT_TRANSLATE_NOOP("Standout", "Mounts %1 of the host, read-only")).arg(shortName(mount));
        facts.add(mount.severity, title, attackerGains(mount),
                  u"Mounts[%1] = %2 → %3"_s.arg(mount.index).arg(mount.source, facts.details.mounts.at(mount.index).destination));
    }
}

void judgeNamespaces(const Facts &facts)
{
    const engine::ContainerDetails &details = facts.details;
    if (endsAtHost(facts, &engine::ContainerDetails::pidMode))
        facts.add(Severity::High, say(QT_TRANSLATE_NOOP("Standout", "Process namespace of the host")),
                  say(QT_TRANSLATE_NOOP("Standout", "Sees every process of the host and may signal those of its user; with "
                                                    "CAP_SYS_PTRACE it takes them over.")),
                  u"HostConfig.PidMode = %1"_s.arg(details.pidMode));
    if (endsAtHost(facts, &engine::ContainerDetails::networkMode))
        facts.add(
            Severity::High, say(QT_TRANSLATE_NOOP("Standout", "Network namespace of the host")),
            say(QT_TRANSLATE_NOOP("Standout", "Reaches services that listen on the host's loopback and its abstract sockets, "
                                              "and can listen on the host's addresses.")),
            u"HostConfig.NetworkMode = %1"_s.arg(details.networkMode));
    if (endsAtHost(facts, &engine::ContainerDetails::ipcMode))
        facts.add(Severity::Medium, say(QT_TRANSLATE_NOOP("Standout", "IPC namespace of the host")),
                  say(QT_TRANSLATE_NOOP("Standout", "Reads and writes shared memory of the host's programs.")),
                  u"HostConfig.IpcMode = %1"_s.arg(details.ipcMode));
    if (details.utsMode == "host"_L1)
        facts.add(Severity::Low, say(QT_TRANSLATE_NOOP("Standout", "Host name namespace of the host")),
                  say(QT_TRANSLATE_NOOP("Standout", "With CAP_SYS_ADMIN it can change the host's name.")),
                  u"HostConfig.UTSMode = host"_s);
    if (details.cgroupnsMode == "host"_L1)
        facts.addAs(u"BH-CGROUP-NAMESPACE", u"HostConfig.CgroupnsMode = host"_s);
    if (details.usernsMode == "host"_L1 && facts.snapshot.info.hasSecurityOption(u"userns"))
        facts.add(
            Severity::Medium, say(QT_TRANSLATE_NOOP("Standout", "No user namespace")),
            say(QT_TRANSLATE_NOOP("Standout", "This engine maps users of containers to unprivileged ones, but not here: user 0 "
                                              "of the container is user 0 of the host.")),
            u"HostConfig.UsernsMode = host"_s);
}

Severity severityOfRisk(Risk risk)
{
    switch (risk) {
    case Risk::HostTakeover: return Severity::Critical;
    case Risk::Escalation: return Severity::High;
    case Risk::Disruption: return Severity::Medium;
    case Risk::Limited: break;
    }
    return Severity::Low;
}

QString evidenceOf(const snapshot::ContainerCapabilities &capabilities, Capability capability)
{
    if (!capabilities.predicted || int(capability) >= capabilities.predicted->reasons.size())
        return u"CapEff"_s;
    const capability::Reason &reason = capabilities.predicted->reasons.at(int(capability));
    return reason.field.isEmpty() ? u"CapEff"_s : u"%1 = %2"_s.arg(reason.field, reason.value);
}

/// Capabilities of one risk are one standout: forty of them would say less.
void judgeHeldCapabilities(const Facts &facts, Severity severity, const QList<Capability> &held)
{
    const Capability worst = held.first();
    const bool known = int(worst) < capability::KnownCapabilities;
    const QString gains = known ? capability::capabilityInfo(worst).attackerGains()
                                : say(QT_TRANSLATE_NOOP("Standout", "A capability that is newer than this program."));
    QStringList names;
    for (const Capability capability : held)
        names << capability::capabilityName(capability);
    // user_namespaces(7): the host's own objects stay out of reach, the kernel's code does not
    facts.add(facts.remapped ? qMin(severity, Severity::Medium) : severity, names.join(u", "_s),
              held.size() == 1 ? gains : u"%1: %2"_s.arg(names.first(), gains), evidenceOf(facts.capabilities, worst));
}

void judgeExtraCapabilities(const Facts &facts, CapabilitySet effective, CapabilitySet bounding)
{
    QMap<Severity, QList<Capability>> held;
    QList<Capability> gainable;
    const auto judge = [&](Capability capability, Severity severity) {
        if (effective.contains(capability))
            held[severity] << capability;
        else if (bounding.contains(capability))
            gainable << capability;
    };
    for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk())
        judge(info.capability, severityOfRisk(info.risk));
    for (int bit = capability::KnownCapabilities; bit < 64; ++bit)
        judge(Capability(bit), Severity::High);
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        judgeHeldCapabilities(facts, it.key(), it.value());
    if (gainable.isEmpty())
        return;
    QStringList names;
    for (const Capability capability : gainable)
        names << capability::capabilityName(capability);
    facts.add(Severity::Low, say(QT_TRANSLATE_NOOP("Standout", "%1 in the bounding set")).arg(names.join(u", "_s)),
              say(QT_TRANSLATE_NOOP("Standout", "The user is not root, so processes do not hold it; a set-user-ID program or one "
                                                "with file capabilities can gain it.")),
              evidenceOf(facts.capabilities, gainable.first()));
}

void judgeCapabilities(const Facts &facts)
{
    const snapshot::ContainerCapabilities &capabilities = facts.capabilities;
    CapabilitySet effective, bounding;
    if (capabilities.predicted) {
        effective = capabilities.predicted->sets.effective;
        bounding = capabilities.predicted->sets.bounding;
    }
    const bool userIsGuessed = capabilities.predicted && !capabilities.predicted->userIsKnown && !capabilities.observedAny;
    if (userIsGuessed)
        effective = bounding; // may be root: only the image's /etc/passwd tells
    if (capabilities.observedAny) {
        effective = effective | capabilities.observedAny->effective | capabilities.observedAny->ambient;
        bounding = bounding | capabilities.observedAny->bounding;
    }
    if (!facts.details.privileged) {
        const CapabilitySet ordinary = capability::defaultCapabilities(facts.snapshot.engineRules().flavour);
        judgeExtraCapabilities(facts, effective - ordinary, bounding - ordinary);
    }
    const CapabilitySet more =
        capabilities.observed ? capabilities.effectiveMismatch() & capabilities.observed->effective : CapabilitySet{};
    if (!more.isEmpty())
        facts.add(Severity::High, say(QT_TRANSLATE_NOOP("Standout", "Holds more than its configuration gives")),
                  say(QT_TRANSLATE_NOOP("Standout", "The kernel shows capabilities that the configuration does not explain: %1"))
                      .arg(more.toNames().join(u", "_s)),
                  u"/proc/PID/status: CapEff = %1"_s.arg(capabilities.observed->effective.toHex()));
    if (!capabilities.predicted)
        facts.add(Severity::Info, say(QT_TRANSLATE_NOOP("Standout", "Capabilities cannot be predicted")),
                  say(QT_TRANSLATE_NOOP("Standout", "The engine would refuse this configuration: %1"))
                      .arg(capabilities.predicted.error().what),
                  u"HostConfig.CapAdd, HostConfig.CapDrop"_s);
}

bool engineHasSeccomp(const engine::EngineInfo &info)
{
    return info.securityOptions.isEmpty() || info.hasSecurityOption(u"seccomp");
}

void judgeSeccomp(const Facts &facts)
{
    using Choice = engine::SeccompChoice::Kind;
    const Choice choice = engine::seccompChoice(facts.details.securityOpt).kind;
    const QString why =
        say(QT_TRANSLATE_NOOP("Standout", "Every system call of the kernel can be made, old and rarely tested ones "
                                          "included: most kernel exploits need one that the default filter refuses."));
    const QString title = say(QT_TRANSLATE_NOOP("Standout", "No seccomp filter"));
    const bool daemonUnconfined = std::ranges::any_of(facts.snapshot.info.securityOptions, [](const QString &option) {
        return option.startsWith("name=seccomp"_L1) && option.contains("profile=unconfined"_L1);
    });
    const host::ProcessFacts *first = firstProcessSeen(facts.container);
    if (choice == Choice::Unconfined)
        facts.add(Severity::Medium, title, why, u"HostConfig.SecurityOpt: seccomp=unconfined"_s);
    else if (facts.details.privileged)
        return; // said by "Privileged"
    else if (!engineHasSeccomp(facts.snapshot.info))
        facts.add(Severity::Medium, title, why, u"info.SecurityOptions has no seccomp"_s);
    else if (choice == Choice::EngineDefault && daemonUnconfined)
        facts.add(Severity::Medium, title, why, u"info.SecurityOptions: name=seccomp,profile=unconfined"_s);
    else if (first && first->seccomp == host::SeccompMode::Disabled)
        facts.add(Severity::High, say(QT_TRANSLATE_NOOP("Standout", "The seccomp filter is not in force")), why,
                  u"/proc/%1/status: Seccomp = 0"_s.arg(first->pid));
}

void judgeMandatoryAccessControl(const Facts &facts)
{
    if (facts.details.privileged)
        return;
    const bool appArmor = facts.snapshot.info.hasSecurityOption(u"apparmor");
    const host::ProcessFacts *first = firstProcessSeen(facts.container);
    const QString why = say(QT_TRANSLATE_NOOP("Standout", "Nothing refuses mounts and writes below /proc and /sys that file "
                                                          "permissions and capabilities allow."));
    if (appArmor && facts.details.appArmorProfile == "unconfined"_L1)
        facts.add(Severity::Medium, say(QT_TRANSLATE_NOOP("Standout", "No AppArmor profile")), why,
                  u"AppArmorProfile = unconfined"_s);
    else if (appArmor && first && first->label == "unconfined"_L1)
        facts.add(Severity::High, say(QT_TRANSLATE_NOOP("Standout", "The AppArmor profile is not in force")), why,
                  u"/proc/%1/attr/current = unconfined"_s.arg(first->pid));
    else if (appArmor && first && !first->label.isEmpty() && !facts.details.appArmorProfile.isEmpty()) {
        const bool isOther = first->label.section(" ("_L1, 0, 0) != facts.details.appArmorProfile;
        if (isOther || first->label.endsWith("(complain)"_L1))
            facts.addAs(u"BH-APPARMOR", isOther ? Severity::High : Severity::Medium,
                        u"/proc/%1/attr/current = %2"_s.arg(first->pid).arg(first->label));
    }
    if (facts.snapshot.info.hasSecurityOption(u"selinux")) {
        for (const QString &option : facts.details.securityOpt) {
            if (option == "label=disable"_L1 || option == "label:disable"_L1)
                facts.add(Severity::Medium, say(QT_TRANSLATE_NOOP("Standout", "No SELinux separation")), why,
                          u"HostConfig.SecurityOpt: %1"_s.arg(option));
        }
    }
}

void judgeKernelPaths(const Facts &facts)
{
    if (facts.details.privileged)
        return;
    if (facts.details.readonlyPaths && facts.details.readonlyPaths->isEmpty())
        facts.add(Severity::High, say(QT_TRANSLATE_NOOP("Standout", "Kernel settings are writable")),
                  say(QT_TRANSLATE_NOOP("Standout", "/proc/sys and its like are not read-only: as user 0 of the host, "
                                                    "kernel/core_pattern starts a program on the host.")),
                  u"HostConfig.ReadonlyPaths = []"_s);
    if (facts.details.maskedPaths && facts.details.maskedPaths->isEmpty())
        facts.add(Severity::Medium, say(QT_TRANSLATE_NOOP("Standout", "Kernel paths are not masked")),
                  say(QT_TRANSLATE_NOOP("Standout", "/proc/kcore, /proc/keys and others of their kind can be seen.")),
                  u"HostConfig.MaskedPaths = []"_s);
    for (const QString &option : facts.details.securityOpt) {
        if (option.startsWith("writable-cgroups"_L1) && !option.endsWith("false"_L1))
            facts.add(Severity::Medium, say(QT_TRANSLATE_NOOP("Standout", "Control groups are writable")),
                      say(QT_TRANSLATE_NOOP("Standout", "The container can change its own control groups.")),
                      u"HostConfig.SecurityOpt: %1"_s.arg(option));
    }
}

} // namespace

Severity severityOfDevice(QStringView path)
{
    static constexpr std::array whole{"/dev/mem"_L1, "/dev/kmem"_L1, "/dev/port"_L1, "/dev"_L1};
    static constexpr std::array disks{"/dev/sd"_L1,     "/dev/hd"_L1,  "/dev/vd"_L1,   "/dev/xvd"_L1,  "/dev/nvme"_L1,
                                      "/dev/mapper"_L1, "/dev/dm-"_L1, "/dev/loop"_L1, "/dev/disk"_L1, "/dev/mmcblk"_L1};
    static constexpr std::array usual{"/dev/fuse"_L1, "/dev/kvm"_L1, "/dev/net/tun"_L1,
                                      "/dev/dri"_L1,  "/dev/snd"_L1, "/dev/nvidia"_L1};
    if (std::ranges::any_of(whole, [path](auto device) { return path == device; })
        || std::ranges::any_of(disks, [path](auto device) { return path.startsWith(device); }))
        return Severity::Critical;
    return std::ranges::any_of(usual, [path](auto device) { return path.startsWith(device); }) ? Severity::Low : Severity::Medium;
}

namespace {

void judgeDevices(const Facts &facts)
{
    for (qsizetype i = 0; i < facts.details.devices.size(); ++i) {
        const QString &device = facts.details.devices.at(i);
        const QString path = device.section(u':', 0, 0);
        const Severity severity = severityOfDevice(path);
        facts.add(severity, say(QT_TRANSLATE_NOOP("Standout", "Device %1 of the host")).arg(path),
                  severity == Severity::Critical
                      ? say(QT_TRANSLATE_NOOP("Standout",
                                              "Memory or disks of the host can be read or written below all file permissions."))
                      : say(QT_TRANSLATE_NOOP("Standout", "The device's driver can be used, and attacked, from the container.")),
                  u"HostConfig.Devices[%1] = %2"_s.arg(i).arg(device));
    }
    for (const QString &rule : facts.details.deviceRules) {
        const bool isCharacter = rule.trimmed().section(u' ', 0, 0) == "c"_L1;
        facts.addAs(u"CIS-5.18", isCharacter ? Severity::Medium : Severity::Critical,
                    u"HostConfig.DeviceCgroupRules: %1"_s.arg(rule));
    }
    for (const QString &request : facts.details.deviceRequests)
        facts.addAs(u"CIS-5.18", Severity::Low, u"HostConfig.DeviceRequests: %1"_s.arg(request));
}

/// Names what holds a secret, never what it holds.
void judgeSecrets(const Facts &facts)
{
    QStringList variables, labels;
    for (const QString &variable : snapshot::maskedEnvironment(facts.details.environment)) {
        if (variable.contains(snapshot::SecretMask))
            variables << variable.section(u'=', 0, 0);
    }
    for (auto it = facts.details.labels.cbegin(); it != facts.details.labels.cend(); ++it) {
        if (snapshot::maskedValue(it.key(), it.value()).contains(snapshot::SecretMask))
            labels << it.key();
    }
    if (!variables.isEmpty())
        facts.addAs(u"BH-SECRETS-ENV", u"Config.Env: %1"_s.arg(variables.join(", "_L1)));
    if (!labels.isEmpty())
        facts.addAs(u"BH-SECRETS-LABELS", u"Config.Labels: %1"_s.arg(labels.join(", "_L1)));
}

void judgeReach(const Facts &facts)
{
    const engine::ContainerDetails &details = facts.details;
    for (qsizetype i = 0; i < details.mounts.size(); ++i) {
        const QString &propagation = details.mounts[i].propagation;
        if (propagation == "shared"_L1 || propagation == "rshared"_L1)
            facts.addAs(u"CIS-5.20", u"Mounts[%1].Propagation = %2"_s.arg(i).arg(propagation));
    }
    for (auto it = details.sysctls.cbegin(); it != details.sysctls.cend(); ++it) {
        if (isWeakSysctl(it.key(), it.value()))
            facts.addAs(u"BH-SYSCTLS", u"HostConfig.Sysctls: %1 = %2"_s.arg(it.key(), it.value()));
    }
    for (const engine::PortBinding &port : details.ports) {
        const bool isEverywhere =
            port.hostPort != 0 && (port.hostAddress.isEmpty() || port.hostAddress == "0.0.0.0"_L1 || port.hostAddress == "::"_L1);
        if (isEverywhere) {
            facts.addAs(u"CIS-5.14", u"NetworkSettings.Ports: %1"_s.arg(port.hostPort));
            break;
        }
    }
}

void judgeIdentity(const Facts &facts)
{
    const engine::ContainerDetails &details = facts.details;
    const capability::UserSpec user = capability::parseUser(details.user);
    const host::ProcessFacts *first = firstProcessSeen(facts.container);
    const bool isSeenAsRoot = !user.uid && first && first->uid && *first->uid == 0 && !facts.remapped;
    if ((user.isRoot() || isSeenAsRoot) && !details.privileged)
        facts.add(facts.remapped ? Severity::Info : Severity::Low, say(QT_TRANSLATE_NOOP("Standout", "Runs as root")),
                  facts.remapped
                      ? say(QT_TRANSLATE_NOOP("Standout", "User 0 of the container is an unprivileged user of the host."))
                      : say(QT_TRANSLATE_NOOP("Standout", "User 0 of the container is user 0 of the host: whatever leaks "
                                                          "out of the container is owned by root there.")),
                  details.user.isEmpty() ? u"Config.User is empty"_s : u"Config.User = %1"_s.arg(details.user));
    if (!user.uid && !details.privileged && !isSeenAsRoot)
        facts.add(Severity::Info, say(QT_TRANSLATE_NOOP("Standout", "User %1 may be root")).arg(user.user),
                  say(QT_TRANSLATE_NOOP("Standout", "Only the image's /etc/passwd tells which number the name has.")),
                  u"Config.User = %1"_s.arg(details.user));
    const bool byDefault = facts.snapshot.info.hasSecurityOption(u"no-new-privileges");
    if (!engine::noNewPrivileges(details.securityOpt).value_or(byDefault) && !details.privileged)
        facts.add(
            Severity::Info, say(QT_TRANSLATE_NOOP("Standout", "May gain privileges")),
            say(QT_TRANSLATE_NOOP("Standout", "A set-user-ID program in the container can raise a process to root, up to the "
                                              "bounding set.")),
            u"HostConfig.SecurityOpt has no no-new-privileges"_s);
}

void judgeLimits(const Facts &facts)
{
    if (facts.details.memoryLimit <= 0)
        facts.add(Severity::Info, say(QT_TRANSLATE_NOOP("Standout", "No memory limit")),
                  say(QT_TRANSLATE_NOOP("Standout", "It can use up the host's memory.")), u"HostConfig.Memory = 0"_s);
    if (facts.details.pidsLimit <= 0)
        facts.add(Severity::Info, say(QT_TRANSLATE_NOOP("Standout", "No limit of processes")),
                  say(QT_TRANSLATE_NOOP("Standout", "It can use up the host's process numbers.")), u"HostConfig.PidsLimit = 0"_s);
}

} // namespace

const host::ProcessFacts *firstProcessSeen(const snapshot::ContainerEntry &container)
{
    if (!container.isRunning() || container.processes.processes.isEmpty())
        return nullptr;
    const host::ProcessFacts &first = container.processes.processes.first();
    const bool isAnotherRun = container.details && container.details->pid != 0 && first.pid != container.details->pid;
    return isAnotherRun ? nullptr : &first;
}

Assessment assess(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot,
                  const snapshot::ContainerCapabilities &capabilities, const HostPlaces &places)
{
    Assessment assessment;
    if (!container.details)
        return assessment;
    const bool remapped = snapshot.isInUserNamespace(container.details->usernsMode);
    const Facts facts{container, *container.details, snapshot, capabilities, remapped, assessment.standouts};
    judgePrivileged(facts);
    judgeMounts(facts, places);
    judgeNamespaces(facts);
    judgeCapabilities(facts);
    judgeSeccomp(facts);
    judgeMandatoryAccessControl(facts);
    judgeKernelPaths(facts);
    judgeDevices(facts);
    judgeReach(facts);
    judgeSecrets(facts);
    judgeIdentity(facts);
    judgeLimits(facts);
    std::ranges::stable_sort(assessment.standouts, std::ranges::greater{}, &Standout::severity);
    assessment.severity = assessment.standouts.isEmpty() ? Severity::None : assessment.standouts.first().severity;
    return assessment;
}

} // namespace bulkhead::findings
