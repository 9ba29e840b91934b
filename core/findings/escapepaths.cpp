// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/escapepaths.h"

#include "core/findings/checkfacts.h"
#include "core/findings/standouts.h"

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

using capability::Capability;
using Judged = const ContainerContext &;
using Conditions = QList<Precondition>;
using State = Precondition::State;

namespace {

State stateOf(bool isMet)
{
    return isMet ? State::Met : State::NotMet;
}

State stateOf(std::optional<bool> isMet)
{
    return isMet ? stateOf(*isMet) : State::Unknown;
}

Precondition hasCapability(Judged facts, Capability capability)
{
    const auto set = facts.effective();
    Precondition condition{
        .text = findingsTr(QT_TRANSLATE_NOOP("Findings", "It holds %1")).arg(capability::capabilityName(capability))};
    condition.state = set ? stateOf(set->contains(capability)) : State::Unknown;
    condition.evidence =
        facts.capabilities.observedAny
            ? Evidence{.text = u"CapEff of its processes"_s, .document = Evidence::Document::Process}
            : inInspect(u"HostConfig.CapAdd, HostConfig.CapDrop, HostConfig.Privileged"_s, u"/HostConfig/CapAdd"_s);
    return condition;
}

Precondition notRemapped(Judged facts)
{
    return {.text = findingsTr(QT_TRANSLATE_NOOP("Findings", "Its user 0 is user 0 of the host")),
            .state = stateOf(!facts.remapped),
            .evidence = inInfo(facts.remapped ? u"SecurityOptions: name=userns or name=rootless"_s
                                              : u"SecurityOptions has no name=userns"_s,
                               u"/SecurityOptions"_s)};
}

Precondition isUserZero(Judged facts)
{
    return {.text = findingsTr(QT_TRANSLATE_NOOP("Findings", "It runs as user 0")),
            .state = stateOf(facts.isRoot()),
            .evidence = inField(u"Config.User"_s, facts.details.user)};
}

Precondition appArmorAllows(Judged facts)
{
    const auto confined = facts.isAppArmorConfined();
    // another profile than docker-default may allow anything; only its text tells
    const bool isDefault = facts.details.appArmorProfile == "docker-default"_L1;
    const State state = !facts.host.appArmor ? State::Met : !*confined ? State::Met : isDefault ? State::NotMet : State::Unknown;
    return {.text = findingsTr(QT_TRANSLATE_NOOP("Findings", "No AppArmor profile refuses it")),
            .state = state,
            .evidence = facts.host.appArmor ? inField(u"AppArmorProfile"_s, facts.details.appArmorProfile)
                                            : inInfo(u"SecurityOptions has no name=apparmor"_s, u"/SecurityOptions"_s)};
}

Precondition condition(const QString &text, State state, const Evidence &evidence)
{
    return {.text = text, .state = state, .evidence = evidence};
}

Conditions reachesSocket(Judged facts)
{
    for (const SensitiveMount &mount : facts.mounts) {
        if (mount.kind == SensitiveMount::Kind::RuntimeSocket || mount.kind == SensitiveMount::Kind::HostRoot)
            return {
                condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine's socket is in its reach")), State::Met,
                          inInspect(u"Mounts[%1] = %2"_s.arg(mount.index).arg(mount.source), u"/Mounts/%1"_s.arg(mount.index)))};
    }
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine's socket is in its reach")), State::NotMet,
                      inInspect(u"Mounts"_s, u"/Mounts"_s))};
}

Conditions hostFiles(Judged facts)
{
    using Kind = SensitiveMount::Kind;
    Conditions conditions;
    State state = State::NotMet;
    Evidence evidence = inInspect(u"Mounts"_s, u"/Mounts"_s);
    for (const SensitiveMount &mount : facts.mounts) {
        const bool runsPrograms = mount.kind == Kind::HostRoot || mount.kind == Kind::Configuration
                                  || mount.kind == Kind::Programs || mount.kind == Kind::RootHome || mount.kind == Kind::Schedule
                                  || mount.kind == Kind::Boot || mount.kind == Kind::ServiceManager
                                  || mount.kind == Kind::EngineData;
        if (state != State::Met && runsPrograms && mount.writable && mount.severity == Severity::Critical) {
            state = State::Met;
            evidence = inInspect(u"Mounts[%1] = %2 (rw)"_s.arg(mount.index).arg(mount.source), u"/Mounts/%1"_s.arg(mount.index));
        }
    }
    conditions << condition(
        findingsTr(QT_TRANSLATE_NOOP("Findings", "A directory is mounted writable whose files run as root on the host")), state,
        evidence);
    conditions << isUserZero(facts) << notRemapped(facts);
    return conditions;
}

Conditions hostDisk(Judged facts)
{
    State device = stateOf(facts.details.privileged);
    Evidence evidence = inInspect(u"HostConfig.Privileged = %1"_s.arg(facts.details.privileged ? u"true" : u"false"),
                                  u"/HostConfig/Privileged"_s);
    for (qsizetype i = 0; i < facts.details.devices.size(); ++i) {
        if (severityOfDevice(facts.details.devices[i].section(u':', 0, 0)) == Severity::Critical) {
            device = State::Met;
            evidence = inInspect(u"HostConfig.Devices[%1] = %2"_s.arg(i).arg(facts.details.devices[i]),
                                 u"/HostConfig/Devices/%1"_s.arg(i));
        }
    }
    for (qsizetype i = 0; i < facts.details.deviceRules.size(); ++i) {
        // "a", or "b": with mknod(2) the node itself need not be given
        if (!facts.details.deviceRules[i].startsWith(u'c') && facts.holds(Capability::Mknod)) {
            device = State::Met;
            evidence = inInspect(u"HostConfig.DeviceCgroupRules[%1] = %2"_s.arg(i).arg(facts.details.deviceRules[i]),
                                 u"/HostConfig/DeviceCgroupRules/%1"_s.arg(i));
        }
    }
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "A disk or the memory of the host is among its devices")), device,
                      evidence),
            isUserZero(facts), notRemapped(facts)};
}

Conditions kernelModule(Judged facts)
{
    return {hasCapability(facts, Capability::SysModule), notRemapped(facts)};
}

Conditions fileHandles(Judged facts)
{
    return {hasCapability(facts, Capability::DacReadSearch), notRemapped(facts),
            condition(findingsTr(QT_TRANSLATE_NOOP(
                          "Findings", "A file of the host's file system is mounted (every container has /etc/hosts)")),
                      State::Met, inInspect(u"HostsPath"_s, u"/HostsPath"_s))};
}

Conditions hostProcess(Judged facts)
{
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "It sees the host's processes")),
                      stateOf(facts.details.pidMode == "host"_L1 || facts.sharesWithHost(host::NamespaceKind::Pid)),
                      inField(u"HostConfig.PidMode"_s, facts.details.pidMode)),
            hasCapability(facts, Capability::SysPtrace), appArmorAllows(facts), notRemapped(facts)};
}

Conditions releaseAgent(Judged facts)
{
    const QString &version = facts.host.snapshot.info.cgroupVersion;
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "The host uses cgroups version 1")),
                      version.isEmpty() ? State::Unknown : stateOf(version == "1"_L1),
                      inInfo(u"CgroupVersion = %1"_s.arg(version), u"/CgroupVersion"_s)),
            hasCapability(facts, Capability::SysAdmin), appArmorAllows(facts), notRemapped(facts)};
}

/// core_pattern, modprobe, uevent_helper: files of the kernel that name a program which it starts as root of the host.
Conditions kernelHelper(Judged facts)
{
    State state = stateOf(!facts.hasKernelPathsProtected());
    const bool isEmpty = facts.details.readonlyPaths && facts.details.readonlyPaths->isEmpty();
    Evidence evidence = facts.details.privileged
                            ? inInspect(u"HostConfig.Privileged = true"_s, u"/HostConfig/Privileged"_s)
                            : inInspect(isEmpty ? u"HostConfig.ReadonlyPaths = []"_s : u"HostConfig.ReadonlyPaths"_s,
                                        u"/HostConfig/ReadonlyPaths"_s);
    for (const SensitiveMount &mount : facts.mounts) {
        const bool isKernel = mount.kind == SensitiveMount::Kind::ProcFs || mount.kind == SensitiveMount::Kind::SysFs
                              || mount.kind == SensitiveMount::Kind::HostRoot;
        if (isKernel && mount.writable) {
            state = State::Met;
            evidence = inInspect(u"Mounts[%1] = %2 (rw)"_s.arg(mount.index).arg(mount.source), u"/Mounts/%1"_s.arg(mount.index));
        }
    }
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "The kernel's settings below /proc or /sys are writable")), state,
                      evidence),
            isUserZero(facts), appArmorAllows(facts), notRemapped(facts)};
}

Conditions abstractSocket(Judged facts)
{
    State old = State::Unknown;
    Evidence evidence{.text = u"Components"_s, .document = Evidence::Document::Version, .pointer = u"/Components"_s};
    const QJsonArray components = facts.host.version["Components"_L1].toArray();
    for (qsizetype i = 0; i < components.size(); ++i) {
        if (components[i]["Name"_L1].toString() != "containerd"_L1)
            continue;
        const QString text = components[i]["Version"_L1].toString();
        const QVersionNumber version = QVersionNumber::fromString(text.startsWith(u'v') ? text.mid(1) : text);
        if (!version.isNull())
            old = stateOf(version < QVersionNumber(1, 3, 9)
                          || (QVersionNumber(1, 4).isPrefixOf(version) && version < QVersionNumber(1, 4, 3)));
        evidence.text = u"containerd %1"_s.arg(text);
        evidence.pointer = u"/Components/%1/Version"_s.arg(i);
    }
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "It is in the host's network namespace")),
                      stateOf(facts.details.networkMode == "host"_L1 || facts.sharesWithHost(host::NamespaceKind::Net)),
                      inField(u"HostConfig.NetworkMode"_s, facts.details.networkMode)),
            isUserZero(facts), notRemapped(facts),
            condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "containerd is older than 1.3.9 or 1.4.3")), old, evidence)};
}

Conditions newMounts(Judged facts)
{
    return {hasCapability(facts, Capability::SysAdmin), appArmorAllows(facts), notRemapped(facts)};
}

Conditions rawMemory(Judged facts)
{
    return {hasCapability(facts, Capability::SysRawio),
            condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "It is given the host's memory device, or all devices")),
                      stateOf(facts.details.privileged
                              || std::ranges::any_of(facts.details.devices,
                                                     [](const QString &device) {
                                                         return device.startsWith("/dev/mem:"_L1)
                                                                || device.startsWith("/dev/port:"_L1)
                                                                || device.startsWith("/dev/kmem:"_L1);
                                                     })),
                      facts.details.privileged ? inInspect(u"HostConfig.Privileged = true"_s, u"/HostConfig/Privileged"_s)
                                               : inInspect(u"HostConfig.Devices"_s, u"/HostConfig/Devices"_s)),
            notRemapped(facts)};
}

Conditions kernelPrograms(Judged facts)
{
    return {hasCapability(facts, Capability::Bpf), hasCapability(facts, Capability::Perfmon), notRemapped(facts)};
}

Conditions openPort(Judged facts)
{
    const QStringList &warnings = facts.host.snapshot.info.warnings;
    const auto at = std::ranges::find_if(warnings, [](const QString &warning) {
        return warning.contains("without encryption"_L1) || warning.contains("TLS client verification"_L1);
    });
    const bool isOpen = at != warnings.cend() || facts.host.snapshot.provenance.unprotected;
    return {condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine answers over the network without asking who calls")),
                      stateOf(isOpen), inInfo(at != warnings.cend() ? at->section(u'\n', 0, 0) : u"Warnings"_s, u"/Warnings"_s)),
            condition(findingsTr(QT_TRANSLATE_NOOP("Findings", "It has a network")),
                      stateOf(facts.details.networkMode != "none"_L1),
                      inField(u"HostConfig.NetworkMode"_s, facts.details.networkMode))};
}

/// What decides most containers at once: without it the way is closed, and no card need be written for that.
template<Capability capability>
bool mayHold(Judged facts)
{
    const auto set = facts.effective();
    return !set || set->contains(capability);
}

bool hasSensitiveMounts(Judged facts)
{
    return !facts.mounts.isEmpty();
}

bool hasDevices(Judged facts)
{
    return facts.details.privileged || !facts.details.devices.isEmpty() || !facts.details.deviceRules.isEmpty();
}

bool reachesKernelSettings(Judged facts)
{
    return !facts.hasKernelPathsProtected() || !facts.mounts.isEmpty();
}

bool isInHostNetwork(Judged facts)
{
    return facts.details.networkMode == "host"_L1 || facts.sharesWithHost(host::NamespaceKind::Net);
}

bool mayEngineBeOpen(Judged facts)
{
    return facts.host.snapshot.provenance.unprotected || !facts.host.snapshot.info.warnings.isEmpty();
}

template<Conditions (*conditions)(Judged), bool (*mayBeOpen)(Judged)>
Verdict pathVerdict(Judged facts)
{
    if (!mayBeOpen(facts))
        return pass();
    const Conditions all = conditions(facts);
    QList<Evidence> met;
    QStringList unknown;
    for (const Precondition &one : all) {
        if (one.state == State::NotMet)
            return pass({one.evidence});
        if (one.state == State::Unknown)
            unknown << one.text;
        met << one.evidence;
    }
    if (!unknown.isEmpty())
        return notKnown(
            findingsTr(QT_TRANSLATE_NOOP("Findings", "It would be open if this holds: %1")).arg(unknown.join("; "_L1)));
    return fail(met);
}

using enum Severity;

struct EscapeRule {
    ContainerCheck check;
    Conditions (*conditions)(Judged);
};

const std::array Rules{
    EscapeRule{{{"BH-ESCAPE-SOCKET"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "No way out through the engine's socket"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: the engine's socket"),
                 QT_TRANSLATE_NOOP("Findings", "It asks the engine for a privileged container with the host's root directory."),
                 QT_TRANSLATE_NOOP("Findings", "Do not mount the socket, nor a directory above it.")},
                pathVerdict<reachesSocket, hasSensitiveMounts>},
               reachesSocket},
    EscapeRule{{{"BH-ESCAPE-FILES"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "No way out through files of the host"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: files that the host runs"),
                 QT_TRANSLATE_NOOP("Findings",
                                   "It writes an account, a service, a scheduled job or a program; the host runs it as root."),
                 QT_TRANSLATE_NOOP("Findings", "Do not mount the directory, or mount it read-only.")},
                pathVerdict<hostFiles, hasSensitiveMounts>},
               hostFiles},
    EscapeRule{{{"BH-ESCAPE-DISK"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "No way out through the host's disks"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: the host's disk as a device"),
                 QT_TRANSLATE_NOOP("Findings", "It reads and writes the host's file system below all permissions."),
                 QT_TRANSLATE_NOOP("Findings", "Leave --privileged out and give no disk as a device.")},
                pathVerdict<hostDisk, hasDevices>},
               hostDisk},
    EscapeRule{{{"BH-ESCAPE-MODULE"_L1,
                 Critical,
                 QT_TRANSLATE_NOOP("Findings", "No way out through a kernel module"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: a kernel module"),
                 QT_TRANSLATE_NOOP("Findings", "It loads code of its own into the host's kernel."),
                 QT_TRANSLATE_NOOP("Findings", "Drop CAP_SYS_MODULE."),
                 "--cap-drop=SYS_MODULE"_L1,
                 {},
                 "init_module(2)"_L1},
                pathVerdict<kernelModule, mayHold<Capability::SysModule>>},
               kernelModule},
    EscapeRule{
        {{"BH-ESCAPE-HANDLE"_L1,
          Critical,
          QT_TRANSLATE_NOOP("Findings", "No way out through file handles"),
          QT_TRANSLATE_NOOP("Findings", "A way out: file handles (shocker)"),
          QT_TRANSLATE_NOOP("Findings", "open_by_handle_at(2) opens any file of the host's file system, /etc/shadow among them."),
          QT_TRANSLATE_NOOP("Findings", "Drop CAP_DAC_READ_SEARCH."),
          "--cap-drop=DAC_READ_SEARCH"_L1,
          {},
          "open_by_handle_at(2)"_L1},
         pathVerdict<fileHandles, mayHold<Capability::DacReadSearch>>},
        fileHandles},
    EscapeRule{{{"BH-ESCAPE-PTRACE"_L1,
                 Critical,
                 QT_TRANSLATE_NOOP("Findings", "No way out through a process of the host"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: a process of the host is taken over"),
                 QT_TRANSLATE_NOOP("Findings", "ptrace(2) makes a process of the host run its code."),
                 QT_TRANSLATE_NOOP("Findings", "Leave --pid=host out, or drop CAP_SYS_PTRACE."),
                 "- --pid host"_L1,
                 {},
                 "ptrace(2)"_L1},
                pathVerdict<hostProcess, mayHold<Capability::SysPtrace>>},
               hostProcess},
    EscapeRule{{{"BH-ESCAPE-RELEASE-AGENT"_L1,
                 Critical,
                 QT_TRANSLATE_NOOP("Findings", "No way out through release_agent"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: release_agent of a control group"),
                 QT_TRANSLATE_NOOP("Findings",
                                   "The kernel starts a program of its choice as root of the host when a group becomes empty."),
                 QT_TRANSLATE_NOOP("Findings", "Drop CAP_SYS_ADMIN, or use cgroups version 2."),
                 "--cap-drop=SYS_ADMIN"_L1,
                 {},
                 "CVE-2022-0492"_L1},
                pathVerdict<releaseAgent, mayHold<Capability::SysAdmin>>},
               releaseAgent},
    EscapeRule{
        {{"BH-ESCAPE-KERNEL-HELPER"_L1,
          Critical,
          QT_TRANSLATE_NOOP("Findings", "No way out through a helper that the kernel starts"),
          QT_TRANSLATE_NOOP("Findings", "A way out: a helper that the kernel starts"),
          QT_TRANSLATE_NOOP("Findings",
                            "kernel/core_pattern and its like name a program that the kernel starts as root of the host."),
          QT_TRANSLATE_NOOP("Findings", "Leave systempaths=unconfined and --privileged out, and do not mount /proc or /sys."),
          {},
          {},
          "core(5)"_L1},
         pathVerdict<kernelHelper, reachesKernelSettings>},
        kernelHelper},
    EscapeRule{{{"BH-ESCAPE-SHIM"_L1,
                 Critical,
                 QT_TRANSLATE_NOOP("Findings", "No way out through containerd's abstract socket"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: containerd's abstract socket"),
                 QT_TRANSLATE_NOOP("Findings", "It asks containerd's shim to start a process as root of the host."),
                 QT_TRANSLATE_NOOP("Findings", "Update containerd; leave --network=host out."),
                 "- --network host"_L1,
                 {},
                 "CVE-2020-15257"_L1},
                pathVerdict<abstractSocket, isInHostNetwork>},
               abstractSocket},
    EscapeRule{
        {{"BH-ESCAPE-MOUNT"_L1,
          High,
          QT_TRANSLATE_NOOP("Findings", "No way out through mounts of its own"),
          QT_TRANSLATE_NOOP("Findings", "A way out: mounts of its own"),
          QT_TRANSLATE_NOOP("Findings", "It mounts what it likes: control groups, debugfs, overlays over protected paths."),
          QT_TRANSLATE_NOOP("Findings", "Drop CAP_SYS_ADMIN, and keep the AppArmor profile."),
          "--cap-drop=SYS_ADMIN"_L1,
          {},
          "mount(2)"_L1},
         pathVerdict<newMounts, mayHold<Capability::SysAdmin>>},
        newMounts},
    EscapeRule{{{"BH-ESCAPE-MEMORY"_L1,
                 Critical,
                 QT_TRANSLATE_NOOP("Findings", "No way out through raw memory"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: the host's raw memory"),
                 QT_TRANSLATE_NOOP("Findings", "It reads and writes the host's memory or ports."),
                 QT_TRANSLATE_NOOP("Findings", "Drop CAP_SYS_RAWIO, give no /dev/mem."),
                 "--cap-drop=SYS_RAWIO"_L1,
                 {},
                 "mem(4)"_L1},
                pathVerdict<rawMemory, mayHold<Capability::SysRawio>>},
               rawMemory},
    EscapeRule{{{"BH-ESCAPE-BPF"_L1,
                 High,
                 QT_TRANSLATE_NOOP("Findings", "No way out through BPF"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: BPF programs in the kernel"),
                 QT_TRANSLATE_NOOP("Findings", "Its programs in the kernel read the memory of the host's processes."),
                 QT_TRANSLATE_NOOP("Findings", "Drop CAP_BPF and CAP_PERFMON."),
                 "--cap-drop=BPF --cap-drop=PERFMON"_L1,
                 {},
                 "bpf(2)"_L1},
                pathVerdict<kernelPrograms, mayHold<Capability::Bpf>>},
               kernelPrograms},
    EscapeRule{{{"BH-ESCAPE-TCP"_L1, Critical, QT_TRANSLATE_NOOP("Findings", "No way out through an open engine"),
                 QT_TRANSLATE_NOOP("Findings", "A way out: the engine's open network port"),
                 QT_TRANSLATE_NOOP("Findings", "It asks the engine for a privileged container with the host's root directory."),
                 QT_TRANSLATE_NOOP("Findings", "Turn the engine's network address off, or set tlsverify.")},
                pathVerdict<openPort, mayEngineBeOpen>},
               openPort},
};

} // namespace

State EscapePath::state() const
{
    State state = State::Met;
    for (const Precondition &one : preconditions) {
        if (one.state == State::NotMet)
            return State::NotMet;
        if (one.state == State::Unknown)
            state = State::Unknown;
    }
    return state;
}

qsizetype EscapePath::metCount() const
{
    return std::ranges::count(preconditions, State::Met, &Precondition::state);
}

QList<EscapePath> escapePaths(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot)
{
    if (!container.details)
        return {};
    const HostContext host(snapshot);
    const snapshot::ContainerNamespaces *cells = nullptr;
    for (const snapshot::ContainerNamespaces &one : host.sharing) {
        if (one.id == container.id())
            cells = &one;
    }
    const ContainerContext facts(host, container, cells);
    QList<EscapePath> paths;
    for (const EscapeRule &rule : Rules)
        paths << EscapePath{&rule.check.info, rule.conditions(facts)};
    std::ranges::stable_sort(paths, {}, [](const EscapePath &path) {
        const State state = path.state();
        return state == State::Met ? 0 : state == State::Unknown ? 1 : 2;
    });
    return paths;
}

std::span<const ContainerCheck> escapeChecks()
{
    static const QList<ContainerCheck> checks = [] {
        QList<ContainerCheck> all;
        for (const EscapeRule &rule : Rules)
            all << rule.check;
        return all;
    }();
    return {checks.constData(), std::size_t(checks.size())};
}

} // namespace bulkhead::findings
