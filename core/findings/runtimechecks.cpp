// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"

#include "core/capability/capabilitycatalogue.h"
#include "core/findings/standouts.h"
#include "core/handoff/shellwords.h"

using namespace Qt::StringLiterals;

// CIS Docker Benchmark 1.6.0, section 5, the community checks on capabilities, and 4.1, which speaks of containers.
namespace bulkhead::findings {

using capability::Capability;
using capability::CapabilitySet;
using Judged = const ContainerContext &;

namespace {

QString dockerUpdate(Judged facts, QLatin1StringView options)
{
    return u"docker update %1 %2"_s.arg(options, handoff::shellQuoted(facts.details.name));
}

Verdict runsAsRoot(Judged facts)
{
    const QString &user = facts.details.user;
    const QString text = user.isEmpty() ? u"Config.User is empty"_s : u"Config.User = %1"_s.arg(user);
    const auto root = facts.isRoot();
    if (!root)
        return notKnown(
            findingsTr(QT_TRANSLATE_NOOP("Findings", "Only the image's /etc/passwd tells which number \"%1\" has.")).arg(user));
    QList<Evidence> evidence{inInspect(text, u"/Config/User"_s)};
    if (!*root)
        return pass(evidence);
    return fail(evidence, facts.remapped ? Severity::Info : Severity::Low);
}

Verdict appArmor(Judged facts)
{
    if (!facts.host.appArmor)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This host has no AppArmor.")));
    QList<Evidence> evidence{inField(u"AppArmorProfile"_s, facts.details.appArmorProfile)};
    if (facts.details.appArmorProfile == "unconfined"_L1)
        return fail(evidence);
    if (facts.details.appArmorProfile.isEmpty()) {
        // engines before 20.10 leave it empty until the container was started
        if (facts.details.privileged)
            return fail(evidence);
        return facts.entry.isRunning()
                   ? fail(evidence)
                   : notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine names its profile when it is started.")));
    }
    return pass(evidence);
}

Verdict seLinux(Judged facts)
{
    if (!facts.host.seLinux)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This engine does not use SELinux.")));
    for (qsizetype i = 0; i < facts.details.securityOpt.size(); ++i) {
        const QString &option = facts.details.securityOpt[i];
        if (option == "label=disable"_L1 || option == "label:disable"_L1)
            return fail(
                {inInspect(u"HostConfig.SecurityOpt[%1] = %2"_s.arg(i).arg(option), u"/HostConfig/SecurityOpt/%1"_s.arg(i))});
    }
    QList<Evidence> evidence{inField(u"ProcessLabel"_s, facts.details.processLabel)};
    if (facts.details.processLabel.isEmpty())
        return facts.entry.isRunning() || facts.details.privileged
                   ? fail(evidence)
                   : notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine names its label when it is started.")));
    return pass(evidence);
}

Severity riskSeverity(capability::Risk risk)
{
    switch (risk) {
    case capability::Risk::HostTakeover: return Severity::Critical;
    case capability::Risk::Escalation: return Severity::High;
    case capability::Risk::Disruption: return Severity::Medium;
    case capability::Risk::Limited: break;
    }
    return Severity::Low;
}

// user_namespaces(7): the host's own objects stay out of reach, the kernel's code does not
Severity softened(Severity severity, Judged facts)
{
    return facts.remapped ? qMin(severity, Severity::Medium) : severity;
}

Severity worstSeverity(CapabilitySet set)
{
    Severity worst = Severity::Low;
    for (int i = 0; i < capability::KnownCapabilities; ++i) {
        if (set.contains(Capability(i)))
            worst = qMax(worst, riskSeverity(capability::capabilityInfo(Capability(i)).risk));
    }
    return worst;
}

QList<Evidence> capabilityEvidence(Judged facts)
{
    const auto &request = facts.capabilities.configured;
    QList<Evidence> evidence;
    if (request.privileged)
        evidence << inInspect(u"HostConfig.Privileged = true"_s, u"/HostConfig/Privileged"_s);
    if (!request.add.isEmpty())
        evidence << inInspect(u"HostConfig.CapAdd = %1"_s.arg(request.add.join(", "_L1)), u"/HostConfig/CapAdd"_s);
    if (!request.drop.isEmpty() || evidence.isEmpty())
        evidence << inInspect(u"HostConfig.CapDrop = %1"_s.arg(request.drop.isEmpty() ? u"[]"_s : request.drop.join(", "_L1)),
                              u"/HostConfig/CapDrop"_s);
    return evidence;
}

/// CIS 5.4 asks for nothing beyond what the program needs; what can be told is whether it has more than the default.
Verdict capabilities(Judged facts)
{
    if (!facts.capabilities.predicted)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine would refuse this configuration: %1"))
                            .arg(facts.capabilities.predicted.error().what));
    const CapabilitySet usual = capability::defaultCapabilities(facts.host.snapshot.engineRules().flavour);
    const CapabilitySet more = facts.capabilities.predicted->sets.bounding - usual;
    if (more.isEmpty())
        return pass(capabilityEvidence(facts));
    // what only the bounding set has must first be gained, by a set-user-ID program or one with file capabilities
    const auto &predicted = *facts.capabilities.predicted;
    const bool userIsGuessed = !predicted.userIsKnown && !facts.capabilities.observedAny;
    CapabilitySet held = userIsGuessed ? predicted.sets.bounding : predicted.sets.effective;
    if (facts.capabilities.observedAny)
        held = held | facts.capabilities.observedAny->effective | facts.capabilities.observedAny->ambient;
    Verdict verdict = fail(capabilityEvidence(facts), softened(worstSeverity(held & more), facts));
    verdict.title = more.count() > 8 ? findingsTr(QT_TRANSLATE_NOOP("Findings", "Almost all capabilities"))
                                     : findingsTr(QT_TRANSLATE_NOOP("Findings", "May use %1")).arg(more.toNames().join(", "_L1));
    return verdict;
}

Verdict privileged(Judged facts)
{
    QList<Evidence> evidence{
        inInspect(facts.details.privileged ? u"HostConfig.Privileged = true"_s : u"HostConfig.Privileged = false"_s,
                  u"/HostConfig/Privileged"_s)};
    if (!facts.details.privileged)
        return pass(evidence);
    return fail(evidence, facts.remapped ? Severity::High : Severity::Critical);
}

Evidence mountEvidence(Judged facts, const SensitiveMount &mount)
{
    const engine::Mount &raw = facts.details.mounts.at(mount.index);
    return inInspect(
        u"Mounts[%1] = %2 → %3 (%4)"_s.arg(mount.index).arg(mount.source, raw.destination, mount.writable ? u"rw"_s : u"ro"_s),
        u"/Mounts/%1"_s.arg(mount.index));
}

Verdict mountsVerdict(Judged facts, bool sockets)
{
    Verdict verdict = pass();
    QStringList names;
    for (const SensitiveMount &mount : facts.mounts) {
        const bool isSocket = mount.kind == SensitiveMount::Kind::RuntimeSocket || mount.kind == SensitiveMount::Kind::HostRoot;
        const bool counts = sockets ? isSocket : mount.kind != SensitiveMount::Kind::RuntimeSocket;
        if (!counts)
            continue;
        if (verdict.outcome == Outcome::Pass) {
            verdict = fail({}, mount.severity);
            verdict.why = attackerGains(mount);
        }
        names << (mount.writable || sockets ? shortName(mount)
                                            : findingsTr(QT_TRANSLATE_NOOP("Findings", "%1 (read-only)")).arg(shortName(mount)));
        verdict.evidence << mountEvidence(facts, mount);
    }
    if (verdict.outcome == Outcome::Fail)
        verdict.title =
            sockets ? findingsTr(QT_TRANSLATE_NOOP("Findings", "Reaches the engine's socket through %1")).arg(names.join(", "_L1))
                    : findingsTr(QT_TRANSLATE_NOOP("Findings", "Mounts %1 of the host")).arg(names.join(", "_L1));
    return verdict;
}

Verdict sensitiveDirectories(Judged facts)
{
    return mountsVerdict(facts, false);
}

Verdict engineSocket(Judged facts)
{
    return mountsVerdict(facts, true);
}

Verdict sshDaemon(Judged facts)
{
    if (!facts.entry.isRunning())
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "The container is not running.")));
    if (facts.entry.processes.processes.isEmpty())
        return notKnown(facts.entry.processes.reason
                            ? facts.entry.processes.reason->what
                            : findingsTr(QT_TRANSLATE_NOOP("Findings", "Its processes have not been looked at.")));
    for (const host::ProcessFacts &process : facts.entry.processes.processes) {
        const QString program = process.command.section(u' ', 0, 0).section(u'/', -1);
        if (program == "sshd"_L1 || process.command.startsWith("sshd:"_L1) || program == "dropbear"_L1)
            return fail({{.text = u"process %1: %2"_s.arg(process.pid).arg(program), .document = Evidence::Document::Process}});
    }
    return pass();
}

/// A pointer into NetworkSettings.Ports where the engine published, else into what was asked for.
Evidence portEvidence(const engine::PortBinding &port)
{
    const QString key = u"%1/%2"_s.arg(port.containerPort).arg(port.protocol);
    const QString address = port.hostAddress.contains(u':') ? u"[%1]"_s.arg(port.hostAddress) : port.hostAddress;
    return inInspect(u"%1:%2 → %3"_s.arg(address).arg(port.hostPort).arg(key),
                     u"/NetworkSettings/Ports/%1"_s.arg(pointerToken(key)));
}

template<typename Test>
QList<Evidence> portsWhere(Judged facts, Test test)
{
    QList<Evidence> found;
    for (const engine::PortBinding &port : facts.details.ports) {
        const bool isPublished = port.hostPort != 0 || !port.hostAddress.isEmpty();
        if (isPublished && test(port))
            found << portEvidence(port);
    }
    return found;
}

Verdict failWhereAny(const QList<Evidence> &evidence)
{
    return evidence.isEmpty() ? pass() : fail(evidence);
}

Verdict privilegedPorts(Judged facts)
{
    // the ports that bind(2) keeps for root end at 1023
    return failWhereAny(portsWhere(facts, [](const auto &port) { return port.hostPort > 0 && port.hostPort < 1024; }));
}

/// The docker command adds what it publishes to ExposedPorts, so that a port which the image does not name can be told of other
/// clients' containers only.
Verdict neededPorts(Judged facts)
{
    const auto strange = portsWhere(facts, [&](const engine::PortBinding &port) {
        return !facts.details.exposedPorts.contains(u"%1/%2"_s.arg(port.containerPort).arg(port.protocol));
    });
    if (!strange.isEmpty())
        return fail(strange);
    QStringList ports;
    for (const Evidence &evidence : portsWhere(facts, [](const engine::PortBinding &) { return true; }))
        ports << evidence.text;
    if (ports.isEmpty())
        return pass();
    return notKnown(
        findingsTr(QT_TRANSLATE_NOOP("Findings", "Whether each is needed a person must tell: %1")).arg(ports.join(", "_L1)));
}

Verdict boundInterface(Judged facts)
{
    return failWhereAny(portsWhere(facts, [](const engine::PortBinding &port) {
        return port.hostAddress.isEmpty() || port.hostAddress == "0.0.0.0"_L1 || port.hostAddress == "::"_L1;
    }));
}

Verdict namespaceVerdict(Judged facts, host::NamespaceKind kind, QLatin1StringView field, const QString &mode, Severity severity)
{
    QList<Evidence> evidence{inInspect(u"HostConfig.%1 = %2"_s.arg(field, mode), u"/HostConfig/%1"_s.arg(field))};
    if (mode == "host"_L1 || facts.sharesWithHost(kind))
        return fail(evidence, severity);
    return pass(evidence);
}

Verdict hostNetwork(Judged facts)
{
    return namespaceVerdict(facts, host::NamespaceKind::Net, "NetworkMode"_L1, facts.details.networkMode, Severity::High);
}

Verdict hostPid(Judged facts)
{
    return namespaceVerdict(facts, host::NamespaceKind::Pid, "PidMode"_L1, facts.details.pidMode, Severity::High);
}

Verdict hostIpc(Judged facts)
{
    return namespaceVerdict(facts, host::NamespaceKind::Ipc, "IpcMode"_L1, facts.details.ipcMode, Severity::Medium);
}

Verdict hostUts(Judged facts)
{
    return namespaceVerdict(facts, host::NamespaceKind::Uts, "UTSMode"_L1, facts.details.utsMode, Severity::Low);
}

Verdict userNamespace(Judged facts)
{
    QList<Evidence> evidence{inField(u"HostConfig.UsernsMode"_s, facts.details.usernsMode)};
    if (facts.remapped)
        return pass(evidence);
    if (facts.details.usernsMode == "host"_L1 && facts.host.snapshot.info.hasSecurityOption(u"userns"))
        return fail(evidence, Severity::Medium);
    evidence << inInfo(u"SecurityOptions has no name=userns"_s, u"/SecurityOptions"_s);
    Verdict verdict = fail(evidence, Severity::Info);
    verdict.title = findingsTr(QT_TRANSLATE_NOOP("Findings", "Users of the container are users of the host"));
    return verdict;
}

Verdict memoryLimit(Judged facts)
{
    QList<Evidence> evidence{inInspect(u"HostConfig.Memory = %1"_s.arg(facts.details.memoryLimit), u"/HostConfig/Memory"_s)};
    if (facts.details.memoryLimit > 0)
        return pass(evidence);
    Verdict verdict = fail(evidence);
    verdict.command = dockerUpdate(facts, "--memory 512m --memory-swap 512m"_L1);
    return verdict;
}

Verdict cpuLimit(Judged facts)
{
    const engine::ContainerDetails &details = facts.details;
    if (details.nanoCpus > 0)
        return pass({inInspect(u"HostConfig.NanoCpus = %1"_s.arg(details.nanoCpus), u"/HostConfig/NanoCpus"_s)});
    if (details.cpuQuota > 0)
        return pass({inInspect(u"HostConfig.CpuQuota = %1"_s.arg(details.cpuQuota), u"/HostConfig/CpuQuota"_s)});
    if (!details.cpusetCpus.isEmpty())
        return pass({inInspect(u"HostConfig.CpusetCpus = %1"_s.arg(details.cpusetCpus), u"/HostConfig/CpusetCpus"_s)});
    QList<Evidence> evidence{inInspect(u"HostConfig.CpuShares = %1"_s.arg(details.cpuShares), u"/HostConfig/CpuShares"_s)};
    if (details.cpuShares > 0 && details.cpuShares != 1024)
        return pass(evidence);
    Verdict verdict = fail(evidence);
    verdict.command = dockerUpdate(facts, "--cpus 1"_L1);
    return verdict;
}

Verdict readOnlyRoot(Judged facts)
{
    QList<Evidence> evidence{
        inInspect(facts.details.readonlyRootfs ? u"HostConfig.ReadonlyRootfs = true"_s : u"HostConfig.ReadonlyRootfs = false"_s,
                  u"/HostConfig/ReadonlyRootfs"_s)};
    return facts.details.readonlyRootfs ? pass(evidence) : fail(evidence);
}

Verdict restartPolicy(Judged facts)
{
    const QString &policy = facts.details.restartPolicy;
    const int retries = facts.details.restartRetries;
    QList<Evidence> evidence{
        inInspect(u"HostConfig.RestartPolicy = %1:%2"_s.arg(policy.isEmpty() ? u"no"_s : policy).arg(retries),
                  u"/HostConfig/RestartPolicy"_s)};
    const bool isBounded = policy == "on-failure"_L1 && retries > 0 && retries <= 5;
    if (policy.isEmpty() || policy == "no"_L1 || isBounded)
        return pass(evidence);
    Verdict verdict = fail(evidence);
    verdict.command = dockerUpdate(facts, "--restart on-failure:5"_L1);
    return verdict;
}

Verdict devices(Judged facts)
{
    const engine::ContainerDetails &details = facts.details;
    QList<Evidence> evidence;
    Severity worst = Severity::Low;
    for (qsizetype i = 0; i < details.devices.size(); ++i) {
        evidence << inInspect(u"HostConfig.Devices[%1] = %2"_s.arg(i).arg(details.devices[i]),
                              u"/HostConfig/Devices/%1"_s.arg(i));
        worst = qMax(worst, severityOfDevice(details.devices[i].section(u':', 0, 0)));
    }
    for (qsizetype i = 0; i < details.deviceRules.size(); ++i) {
        evidence << inInspect(u"HostConfig.DeviceCgroupRules[%1] = %2"_s.arg(i).arg(details.deviceRules[i]),
                              u"/HostConfig/DeviceCgroupRules/%1"_s.arg(i));
        const QString kind = details.deviceRules[i].trimmed().section(u' ', 0, 0);
        worst = qMax(worst, kind == "c"_L1 ? Severity::Medium : Severity::Critical); // all, and block devices: the disks
    }
    for (qsizetype i = 0; i < details.deviceRequests.size(); ++i) {
        evidence << inInspect(u"HostConfig.DeviceRequests[%1] = %2"_s.arg(i).arg(details.deviceRequests[i]),
                              u"/HostConfig/DeviceRequests/%1"_s.arg(i));
    }
    return evidence.isEmpty() ? pass() : fail(evidence, worst);
}

Verdict ulimits(Judged facts)
{
    if (!facts.details.ulimits.isEmpty())
        return pass({inInspect(u"HostConfig.Ulimits = %1"_s.arg(facts.details.ulimits.join(", "_L1)), u"/HostConfig/Ulimits"_s)});
    return notKnown(findingsTr(
        QT_TRANSLATE_NOOP("Findings", "No ulimits are set; whether the engine's suffice for this program a person must tell.")));
}

Verdict propagation(Judged facts)
{
    QList<Evidence> evidence;
    for (qsizetype i = 0; i < facts.details.mounts.size(); ++i) {
        const engine::Mount &mount = facts.details.mounts[i];
        if (mount.propagation == "shared"_L1 || mount.propagation == "rshared"_L1)
            evidence << inInspect(u"Mounts[%1].Propagation = %2"_s.arg(i).arg(mount.propagation),
                                  u"/Mounts/%1/Propagation"_s.arg(i));
    }
    return failWhereAny(evidence);
}

Verdict seccomp(Judged facts)
{
    using Choice = engine::SeccompChoice::Kind;
    const Choice asked = engine::seccompChoice(facts.details.securityOpt).kind;
    const Choice choice = engine::seccompInForce(facts.details, facts.host.snapshot.version).kind;
    if (asked == Choice::Unconfined)
        return fail({inInspect(u"HostConfig.SecurityOpt: seccomp=unconfined"_s, u"/HostConfig/SecurityOpt"_s)});
    if (choice == Choice::Custom)
        return pass({inInspect(u"HostConfig.SecurityOpt: seccomp=…"_s, u"/HostConfig/SecurityOpt"_s)});
    if (choice == Choice::Unconfined) {
        QList<Evidence> evidence{inInspect(u"HostConfig.Privileged = true"_s, u"/HostConfig/Privileged"_s)};
        if (asked == Choice::Custom) // which an engine before 27.0 ignores
            evidence << inVersion(facts.host.snapshot.version.versionText);
        return fail(evidence);
    }
    if (!facts.host.seccomp)
        return fail({inInfo(u"SecurityOptions has no name=seccomp"_s, u"/SecurityOptions"_s)});
    QList<Evidence> evidence{
        inInfo(u"SecurityOptions: name=seccomp,profile=%1"_s.arg(facts.host.seccompProfile), u"/SecurityOptions"_s)};
    return facts.host.seccompProfile == "unconfined"_L1 ? fail(evidence) : pass(evidence);
}

Verdict execRequests(Judged facts)
{
    if (!facts.entry.isRunning())
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "The container is not running.")));
    return notKnown(findingsTr(QT_TRANSLATE_NOOP(
        "Findings", "The engine forgets an exec some minutes after its end; only watching its events would tell.")));
}

Verdict cgroupParent(Judged facts)
{
    static const QStringList usual{u""_s, u"docker"_s, u"/docker"_s, u"system.slice"_s, u"user.slice"_s};
    QList<Evidence> evidence{
        inInspect(u"HostConfig.CgroupParent = %1"_s.arg(facts.details.cgroupParent), u"/HostConfig/CgroupParent"_s)};
    if (!facts.details.cgroupParent.isEmpty()) {
        const auto byDaemon = facts.host.daemonOption("cgroup-parent"_L1);
        if (byDaemon && byDaemon->toString() == facts.details.cgroupParent)
            return pass(evidence);
    }
    return usual.contains(facts.details.cgroupParent) ? pass(evidence) : fail(evidence);
}

Verdict noNewPrivileges(Judged facts)
{
    const auto asked = engine::noNewPrivileges(facts.details.securityOpt);
    const bool byDefault = facts.host.snapshot.info.hasSecurityOption(u"no-new-privileges");
    if (!asked && byDefault)
        return pass({inInfo(u"SecurityOptions: name=no-new-privileges"_s, u"/SecurityOptions"_s)});
    QList<Evidence> evidence{inInspect(asked ? u"HostConfig.SecurityOpt: no-new-privileges=%1"_s.arg(*asked ? u"true" : u"false")
                                             : u"HostConfig.SecurityOpt has no no-new-privileges"_s,
                                       u"/HostConfig/SecurityOpt"_s)};
    return asked.value_or(false) ? pass(evidence) : fail(evidence);
}

Verdict healthCheck(Judged facts)
{
    if (!facts.details.healthcheck || facts.details.healthcheck->isEmpty()) {
        if (!facts.details.health.isEmpty())
            return pass({inInspect(u"State.Health.Status = %1"_s.arg(facts.details.health), u"/State/Health/Status"_s)});
        return fail({inInspect(u"Config.Healthcheck is not set"_s, u"/Config/Healthcheck"_s)});
    }
    const bool isOff = facts.details.healthcheck->first() == "NONE"_L1;
    QList<Evidence> evidence{
        inInspect(u"Config.Healthcheck.Test[0] = %1"_s.arg(facts.details.healthcheck->first()), u"/Config/Healthcheck/Test/0"_s)};
    return isOff ? fail(evidence) : pass(evidence);
}

Verdict newestImage(Judged)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only the image's registry tells whether there is a newer one.")));
}

Verdict pidsLimit(Judged facts)
{
    QList<Evidence> evidence{inInspect(u"HostConfig.PidsLimit = %1"_s.arg(facts.details.pidsLimit), u"/HostConfig/PidsLimit"_s)};
    if (facts.details.pidsLimit > 0)
        return pass(evidence);
    Verdict verdict = fail(evidence);
    verdict.command = dockerUpdate(facts, "--pids-limit 200"_L1);
    return verdict;
}

Verdict defaultBridge(Judged facts)
{
    const QString &mode = facts.details.networkMode;
    QList<Evidence> evidence{inInspect(u"HostConfig.NetworkMode = %1"_s.arg(mode), u"/HostConfig/NetworkMode"_s)};
    if (facts.host.snapshot.version.isPodman)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "Podman has no docker0.")));
    const bool isOnIt = mode == "default"_L1 || mode == "bridge"_L1 || mode.isEmpty()
                        || (mode != "host"_L1 && facts.details.networks.contains(u"bridge"_s));
    return isOnIt ? fail(evidence) : pass(evidence);
}

template<Capability capability>
Verdict withoutCapability(Judged facts)
{
    const auto set = facts.effective();
    if (!set)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine would refuse this configuration: %1"))
                            .arg(facts.capabilities.predicted.error().what));
    return set->contains(capability) ? fail(capabilityEvidence(facts), softened(Severity::Critical, facts))
                                     : pass(capabilityEvidence(facts));
}

using enum Severity;

const std::array Runtime{
    ContainerCheck{
        {"CIS-4.1"_L1, Low, QT_TRANSLATE_NOOP("Findings", "It runs as another user than root"),
         QT_TRANSLATE_NOOP("Findings", "Runs as root"),
         QT_TRANSLATE_NOOP("Findings",
                           "User 0 of the container is user 0 of the host: whatever leaks out of the container is owned by "
                           "root there."),
         QT_TRANSLATE_NOOP("Findings",
                           "Name a user in the image (USER) or give one at the start. The files that it writes must belong to "
                           "it."),
         "--user 1000:1000"_L1, "user: \"1000:1000\""_L1},
        runsAsRoot},
    ContainerCheck{
        {"CIS-5.2"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "An AppArmor profile is in force"),
         QT_TRANSLATE_NOOP("Findings", "No AppArmor profile"),
         QT_TRANSLATE_NOOP("Findings",
                           "Nothing refuses mounts and writes below /proc and /sys that file permissions and capabilities "
                           "allow."),
         QT_TRANSLATE_NOOP("Findings",
                           "Do not turn AppArmor off; where docker-default is too narrow, write a profile for this program."),
         "--security-opt apparmor=docker-default"_L1, "security_opt:\n  - apparmor=docker-default"_L1},
        appArmor},
    ContainerCheck{
        {"CIS-5.3"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "SELinux separates it"),
         QT_TRANSLATE_NOOP("Findings", "No SELinux separation"),
         QT_TRANSLATE_NOOP("Findings", "Files of the host and of other containers are kept apart by file permissions alone."),
         QT_TRANSLATE_NOOP("Findings", "Do not start it with label=disable; relabel what it mounts with :z or :Z instead.")},
        seLinux},
    ContainerCheck{{"CIS-5.4"_L1, Low, QT_TRANSLATE_NOOP("Findings", "It has only the capabilities that it needs"),
                    QT_TRANSLATE_NOOP("Findings", "More capabilities than the default"),
                    QT_TRANSLATE_NOOP("Findings", "Each capability is a piece of root's power over the host's kernel."),
                    QT_TRANSLATE_NOOP("Findings", "Drop all, and add back what the program needs."), "--cap-drop=ALL"_L1,
                    "cap_drop:\n  - ALL"_L1},
                   capabilities},
    ContainerCheck{
        {"CIS-5.5"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "It is not privileged"),
         QT_TRANSLATE_NOOP("Findings", "Privileged"),
         QT_TRANSLATE_NOOP("Findings",
                           "Every capability that the engine has, all devices, no seccomp filter and no AppArmor profile: root "
                           "in the container can mount the host's disks and load kernel modules."),
         QT_TRANSLATE_NOOP("Findings",
                           "Leave --privileged out; name the devices and capabilities that the program needs instead. To learn "
                           "which, run it once with --cap-add=ALL and record what it uses."),
         "- --privileged\n--cap-add=NAME\n--device=PATH"_L1, "privileged: false"_L1},
        privileged},
    ContainerCheck{{"CIS-5.6"_L1, High, QT_TRANSLATE_NOOP("Findings", "No sensitive directory of the host is mounted"),
                    QT_TRANSLATE_NOOP("Findings", "Mounts a sensitive directory of the host"),
                    QT_TRANSLATE_NOOP("Findings", "Files of the host are in its reach."),
                    QT_TRANSLATE_NOOP("Findings",
                                      "Mount only the files that it needs, read-only where it need not write, or use a volume.")},
                   sensitiveDirectories},
    ContainerCheck{{"CIS-5.7"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "No SSH server runs in it"),
                    QT_TRANSLATE_NOOP("Findings", "An SSH server runs in it"),
                    QT_TRANSLATE_NOOP("Findings", "One more way in, with keys and passwords that live in the image."),
                    QT_TRANSLATE_NOOP("Findings", "Use docker exec, and remove the SSH server from the image.")},
                   sshDaemon},
    ContainerCheck{{"CIS-5.8"_L1, Info, QT_TRANSLATE_NOOP("Findings", "No port of the host below 1024 is taken"),
                    QT_TRANSLATE_NOOP("Findings", "Takes a port below 1024"),
                    QT_TRANSLATE_NOOP("Findings", "Who connects to such a port takes the answer for the host's own service."),
                    QT_TRANSLATE_NOOP("Findings", "Publish a higher port, or put a proxy before it.")},
                   privilegedPorts},
    ContainerCheck{{"CIS-5.9"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Only ports that the image names are published"),
                    QT_TRANSLATE_NOOP("Findings", "Publishes a port that the image does not name"),
                    QT_TRANSLATE_NOOP("Findings", "A service that nobody thought of may be reachable."),
                    QT_TRANSLATE_NOOP("Findings", "Publish only what is needed.")},
                   neededPorts},
    ContainerCheck{
        {"CIS-5.10"_L1, High, QT_TRANSLATE_NOOP("Findings", "It has a network namespace of its own"),
         QT_TRANSLATE_NOOP("Findings", "Network namespace of the host"),
         QT_TRANSLATE_NOOP("Findings",
                           "Reaches services that listen on the host's loopback and its abstract sockets, and can listen on "
                           "the host's addresses."),
         QT_TRANSLATE_NOOP("Findings", "Use a network of its own and publish the ports that are needed."), "- --network host"_L1,
         "network_mode: bridge"_L1},
        hostNetwork},
    ContainerCheck{
        {"CIS-5.11"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Its memory is limited"),
         QT_TRANSLATE_NOOP("Findings", "No memory limit"), QT_TRANSLATE_NOOP("Findings", "It can use up the host's memory."),
         QT_TRANSLATE_NOOP("Findings", "Set a limit above what it uses under load."), "--memory 512m"_L1, "mem_limit: 512m"_L1},
        memoryLimit},
    ContainerCheck{{"CIS-5.12"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Its share of the processors is set"),
                    QT_TRANSLATE_NOOP("Findings", "No CPU limit"),
                    QT_TRANSLATE_NOOP("Findings", "It can slow down everything else on the host."),
                    QT_TRANSLATE_NOOP("Findings", "Set a limit or a weight."), "--cpus 1"_L1, "cpus: 1"_L1},
                   cpuLimit},
    ContainerCheck{
        {"CIS-5.13"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Its root file system is read-only"),
         QT_TRANSLATE_NOOP("Findings", "Root file system is writable"),
         QT_TRANSLATE_NOOP("Findings", "An attacker can leave programs in it and change those that are there."),
         QT_TRANSLATE_NOOP("Findings", "Make it read-only, with a tmpfs or volume where it writes; docker diff tells where."),
         "--read-only\n--tmpfs /tmp"_L1, "read_only: true\ntmpfs:\n  - /tmp"_L1},
        readOnlyRoot},
    ContainerCheck{
        {"CIS-5.14"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Ports are published on a chosen address"),
         QT_TRANSLATE_NOOP("Findings", "Published on every address of the host"),
         QT_TRANSLATE_NOOP("Findings", "Reachable from every network that the host is in, past most firewalls of the host."),
         QT_TRANSLATE_NOOP("Findings", "Publish on one address: 127.0.0.1 for a proxy on the same host."),
         "--publish 127.0.0.1:8080:80"_L1, "ports:\n  - \"127.0.0.1:8080:80\""_L1},
        boundInterface},
    ContainerCheck{{"CIS-5.15"_L1, Info, QT_TRANSLATE_NOOP("Findings", "It is restarted at most five times"),
                    QT_TRANSLATE_NOOP("Findings", "Restarted without end"),
                    QT_TRANSLATE_NOOP("Findings", "A crash that somebody provokes is repeated for ever, and goes unnoticed."),
                    QT_TRANSLATE_NOOP("Findings", "Restart on failure, five times."), "--restart on-failure:5"_L1,
                    "restart: on-failure:5"_L1},
                   restartPolicy},
    ContainerCheck{
        {"CIS-5.16"_L1,
         High,
         QT_TRANSLATE_NOOP("Findings", "It has a process namespace of its own"),
         QT_TRANSLATE_NOOP("Findings", "Process namespace of the host"),
         QT_TRANSLATE_NOOP("Findings",
                           "Sees every process of the host and may signal those of its user; with CAP_SYS_PTRACE it takes "
                           "them over."),
         QT_TRANSLATE_NOOP("Findings", "Leave --pid out."),
         "- --pid host"_L1,
         {}},
        hostPid},
    ContainerCheck{{"CIS-5.17"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "It has an IPC namespace of its own"),
                    QT_TRANSLATE_NOOP("Findings", "IPC namespace of the host"),
                    QT_TRANSLATE_NOOP("Findings", "Reads and writes shared memory of the host's programs."),
                    QT_TRANSLATE_NOOP("Findings", "Leave --ipc out; let containers share one with --ipc=container:NAME."),
                    "- --ipc host"_L1, "ipc: private"_L1},
                   hostIpc},
    ContainerCheck{
        {"CIS-5.18"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "No device of the host is given to it"),
         QT_TRANSLATE_NOOP("Findings", "Devices of the host"),
         QT_TRANSLATE_NOOP("Findings",
                           "A device's driver can be used, and attacked; disks and memory lie below all file permissions."),
         QT_TRANSLATE_NOOP("Findings", "Give it only the devices that it needs, with the permissions that it needs (r, w, m).")},
        devices},
    ContainerCheck{{"CIS-5.19"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Its ulimits are chosen"),
                    QT_TRANSLATE_NOOP("Findings", "No ulimits of its own"),
                    QT_TRANSLATE_NOOP("Findings", "It may open more files and start more processes than the host can bear."),
                    QT_TRANSLATE_NOOP("Findings", "Set the limits that the program needs."), "--ulimit nofile=1024:1024"_L1,
                    "ulimits:\n  nofile: 1024"_L1},
                   ulimits},
    ContainerCheck{
        {"CIS-5.20"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Its mounts do not spread to the host"),
         QT_TRANSLATE_NOOP("Findings", "Mounts spread to the host"),
         QT_TRANSLATE_NOOP("Findings", "What is mounted in the container appears on the host, and in other containers."),
         QT_TRANSLATE_NOOP("Findings", "Mount without shared and rshared; rslave suffices to see the host's mounts.")},
        propagation},
    ContainerCheck{{"CIS-5.21"_L1,
                    Low,
                    QT_TRANSLATE_NOOP("Findings", "It has a host name of its own"),
                    QT_TRANSLATE_NOOP("Findings", "Host name namespace of the host"),
                    QT_TRANSLATE_NOOP("Findings", "With CAP_SYS_ADMIN it can change the host's name."),
                    QT_TRANSLATE_NOOP("Findings", "Leave --uts out."),
                    "- --uts host"_L1,
                    {}},
                   hostUts},
    ContainerCheck{
        {"CIS-5.22"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "A seccomp filter is configured"),
         QT_TRANSLATE_NOOP("Findings", "No seccomp filter"),
         QT_TRANSLATE_NOOP("Findings",
                           "Every system call of the kernel can be made, old and rarely tested ones included: most kernel "
                           "exploits need one that the default filter refuses."),
         QT_TRANSLATE_NOOP(
             "Findings", "Leave seccomp=unconfined and --privileged out; where a call is missing, give a profile that adds it.")},
        seccomp},
    ContainerCheck{{"CIS-5.23"_L1, High, QT_TRANSLATE_NOOP("Findings", "Nobody runs docker exec --privileged in it"),
                    QT_TRANSLATE_NOOP("Findings", "docker exec --privileged is used"),
                    QT_TRANSLATE_NOOP("Findings", "Such a process has every capability, whatever the container has."),
                    QT_TRANSLATE_NOOP("Findings", "Use docker exec without --privileged.")},
                   execRequests},
    ContainerCheck{{"CIS-5.24"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Nobody runs docker exec --user root in it"),
                    QT_TRANSLATE_NOOP("Findings", "docker exec --user root is used"),
                    QT_TRANSLATE_NOOP("Findings", "Such a process is root in the container, whatever user the container has."),
                    QT_TRANSLATE_NOOP("Findings", "Use docker exec without --user.")},
                   execRequests},
    ContainerCheck{{"CIS-5.25"_L1,
                    Info,
                    QT_TRANSLATE_NOOP("Findings", "It is in the engine's control group"),
                    QT_TRANSLATE_NOOP("Findings", "A control group of its own choice"),
                    QT_TRANSLATE_NOOP("Findings", "Limits that are set for all containers do not hold for it."),
                    QT_TRANSLATE_NOOP("Findings", "Leave --cgroup-parent out, unless that group has limits."),
                    "- --cgroup-parent"_L1,
                    {}},
                   cgroupParent},
    ContainerCheck{
        {"CIS-5.26"_L1, Info, QT_TRANSLATE_NOOP("Findings", "It may not gain privileges"),
         QT_TRANSLATE_NOOP("Findings", "May gain privileges"),
         QT_TRANSLATE_NOOP("Findings",
                           "A set-user-ID program in the container can raise a process to root, up to the bounding set."),
         QT_TRANSLATE_NOOP("Findings", "Start it with no-new-privileges; programs that use sudo or su will not work."),
         "--security-opt no-new-privileges"_L1, "security_opt:\n  - no-new-privileges:true"_L1},
        noNewPrivileges},
    ContainerCheck{{"CIS-5.27"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Its health is checked"),
                    QT_TRANSLATE_NOOP("Findings", "No health check"),
                    QT_TRANSLATE_NOOP("Findings", "Nobody is told when it no longer does what it should."),
                    QT_TRANSLATE_NOOP("Findings", "Add a HEALTHCHECK to the image, or give one at the start."),
                    "--health-cmd 'command'"_L1, "healthcheck:\n  test: [\"CMD\", \"command\"]"_L1},
                   healthCheck},
    ContainerCheck{{"CIS-5.28"_L1, Low, QT_TRANSLATE_NOOP("Findings", "It runs the newest version of its image"),
                    QT_TRANSLATE_NOOP("Findings", "There is a newer image"),
                    QT_TRANSLATE_NOOP("Findings", "Holes that the newer image mends are open."),
                    QT_TRANSLATE_NOOP("Findings", "Pull the image and start the container anew.")},
                   newestImage},
    ContainerCheck{{"CIS-5.29"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The number of its processes is limited"),
                    QT_TRANSLATE_NOOP("Findings", "No limit of processes"),
                    QT_TRANSLATE_NOOP("Findings", "It can use up the host's process numbers."),
                    QT_TRANSLATE_NOOP("Findings", "Set a limit."), "--pids-limit 200"_L1, "pids_limit: 200"_L1},
                   pidsLimit},
    ContainerCheck{
        {"CIS-5.30"_L1, Info, QT_TRANSLATE_NOOP("Findings", "It is not on the default bridge"),
         QT_TRANSLATE_NOOP("Findings", "On the default bridge docker0"),
         QT_TRANSLATE_NOOP("Findings", "All containers there reach each other, and anyone there can pretend to be another."),
         QT_TRANSLATE_NOOP("Findings", "Make a network for those that belong together."), "--network mynet"_L1,
         "networks:\n  - mynet"_L1},
        defaultBridge},
    ContainerCheck{{"CIS-5.31"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "It does not share the host's user namespace"),
                    QT_TRANSLATE_NOOP("Findings", "No user namespace"),
                    QT_TRANSLATE_NOOP("Findings", "User 0 of the container is user 0 of the host."),
                    QT_TRANSLATE_NOOP("Findings", "Run the engine rootless or with userns-remap, and leave --userns=host out.")},
                   userNamespace},
    ContainerCheck{
        {"CIS-5.32"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "It cannot reach the engine's socket"),
         QT_TRANSLATE_NOOP("Findings", "Reaches the engine's socket"),
         QT_TRANSLATE_NOOP("Findings", "Who opens the socket can start a privileged container with the host's root directory."),
         QT_TRANSLATE_NOOP("Findings", "Do not mount it; where a program must ask the engine, put a filtering proxy between.")},
        engineSocket},
    ContainerCheck{
        {"CIS-C.5.3.1"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "It does not hold CAP_DAC_READ_SEARCH"),
         QT_TRANSLATE_NOOP("Findings", "Holds CAP_DAC_READ_SEARCH"),
         QT_TRANSLATE_NOOP("Findings", "open_by_handle_at(2) opens any file of a file system that is mounted somewhere in it."),
         QT_TRANSLATE_NOOP("Findings", "Drop it."), "--cap-drop=DAC_READ_SEARCH"_L1, "cap_drop:\n  - DAC_READ_SEARCH"_L1},
        withoutCapability<Capability::DacReadSearch>},
    ContainerCheck{{"CIS-C.5.3.2"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "It does not hold CAP_SYS_MODULE"),
                    QT_TRANSLATE_NOOP("Findings", "Holds CAP_SYS_MODULE"),
                    QT_TRANSLATE_NOOP("Findings", "It can load a module into the host's kernel."),
                    QT_TRANSLATE_NOOP("Findings", "Drop it."), "--cap-drop=SYS_MODULE"_L1, "cap_drop:\n  - SYS_MODULE"_L1},
                   withoutCapability<Capability::SysModule>},
    ContainerCheck{
        {"CIS-C.5.3.3"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "It does not hold CAP_SYS_ADMIN"),
         QT_TRANSLATE_NOOP("Findings", "Holds CAP_SYS_ADMIN"),
         QT_TRANSLATE_NOOP("Findings", "It can mount file systems and use a great part of the kernel that only root may."),
         QT_TRANSLATE_NOOP("Findings", "Drop it."), "--cap-drop=SYS_ADMIN"_L1, "cap_drop:\n  - SYS_ADMIN"_L1},
        withoutCapability<Capability::SysAdmin>},
    ContainerCheck{{"CIS-C.5.3.4"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "It does not hold CAP_SYS_PTRACE"),
                    QT_TRANSLATE_NOOP("Findings", "Holds CAP_SYS_PTRACE"),
                    QT_TRANSLATE_NOOP("Findings", "It can read and change every process that it sees."),
                    QT_TRANSLATE_NOOP("Findings", "Drop it."), "--cap-drop=SYS_PTRACE"_L1, "cap_drop:\n  - SYS_PTRACE"_L1},
                   withoutCapability<Capability::SysPtrace>},
};

} // namespace

std::span<const ContainerCheck> runtimeChecks()
{
    return Runtime;
}

} // namespace bulkhead::findings
