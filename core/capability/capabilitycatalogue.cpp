// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/capabilitycatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// What a capability allows and since when: capabilities(7). The order of risk: docs/decisions/0010-capability-risk.md. The system
// calls: rules with includes.caps in the default profile of moby/profiles seccomp v0.2.3 (engine 29.4.3 and newer); of those of
// CAP_SYS_PTRACE, ptrace and process_vm_* are open to everyone on Linux 4.8 and newer.
namespace bulkhead::capability {

namespace {

using enum Risk;

constexpr const char *DacReadSearchCalls[] = {"open_by_handle_at"};
constexpr const char *SysModuleCalls[] = {"delete_module", "finit_module", "init_module"};
constexpr const char *SysRawioCalls[] = {"ioperm", "iopl"};
constexpr const char *SysChrootCalls[] = {"chroot"};
constexpr const char *SysPtraceCalls[] = {"kcmp",  "pidfd_getfd", "process_madvise", "process_vm_readv", "process_vm_writev",
                                          "ptrace"};
constexpr const char *SysPacctCalls[] = {"acct"};
constexpr const char *SysAdminCalls[] = {"bpf",
                                         "clone",
                                         "clone3",
                                         "fanotify_init",
                                         "fsconfig",
                                         "fsmount",
                                         "fsopen",
                                         "fspick",
                                         "lookup_dcookie",
                                         "lsm_get_self_attr",
                                         "lsm_list_modules",
                                         "lsm_set_self_attr",
                                         "mount",
                                         "mount_setattr",
                                         "move_mount",
                                         "open_tree",
                                         "perf_event_open",
                                         "quotactl",
                                         "quotactl_fd",
                                         "setdomainname",
                                         "sethostname",
                                         "setns",
                                         "syslog",
                                         "umount",
                                         "umount2",
                                         "unshare"};
constexpr const char *SysBootCalls[] = {"reboot"};
constexpr const char *SysNiceCalls[] = {"get_mempolicy", "mbind", "set_mempolicy", "set_mempolicy_home_node"};
constexpr const char *SysTimeCalls[] = {"clock_settime", "clock_settime64", "settimeofday", "stime"};
constexpr const char *SysTtyConfigCalls[] = {"vhangup"};
constexpr const char *SyslogCalls[] = {"syslog"};
constexpr const char *PerfmonCalls[] = {"perf_event_open"};
constexpr const char *BpfCalls[] = {"bpf"};

constexpr std::array<CapabilityInfo, KnownCapabilities> Catalogue{{
    {Capability::DacReadSearch, HostTakeover,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Read any file and search any directory regardless of permission bits, and open files by handle."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Opens files of the host by their handle, through any bind mount from the same "
                                              "file system: its password hashes and keys."),
     "2.2", DacReadSearchCalls},
    {Capability::SysModule, HostTakeover, QT_TRANSLATE_NOOP("CapabilityCatalogue", "Load and unload kernel modules."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Runs its own code in the host's kernel: nothing on the machine is safe any more."),
     "2.2", SysModuleCalls},
    {Capability::SysRawio, HostTakeover,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Use I/O ports, raw disk commands and, where the device is reachable, physical memory."),
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Programs the hardware directly through I/O ports, and so reads and writes disks and memory past every check."),
     "2.2", SysRawioCalls},
    {Capability::SysPtrace, HostTakeover,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Trace, read and change any process that it can see, and take its file descriptors."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Takes over processes that enter the container, such as docker exec, while they "
                                              "still hold more than it; with the host's PID namespace, any process of the host."),
     "2.2", SysPtraceCalls},
    {Capability::SysAdmin, HostTakeover,
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Mount file systems, enter and make namespaces, and a long list of administration that has no capability of its own."),
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Mounts the host's disks or cgroups and runs commands as the host's root; for most purposes this is root on the host."),
     "2.2", SysAdminCalls},
    {Capability::Bpf, HostTakeover, QT_TRANSLATE_NOOP("CapabilityCatalogue", "Load BPF programs and use BPF maps."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Attacks the BPF verifier, a frequent source of kernel exploits; together with CAP_PERFMON it reads "
                       "kernel memory, together with CAP_NET_ADMIN it rewrites traffic."),
     "5.8", BpfCalls},
    {Capability::Chown,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Change the owner and the group of any file."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Takes over any file in the container, and any host file below a bind mount."),
     "2.2",
     {}},
    {Capability::DacOverride,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Read, write and execute any file regardless of its permission bits."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Reads and changes every file that is mounted into the container, whoever owns it on the host."),
     "2.2",
     {}},
    {Capability::Fowner,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Do to any file what only its owner may: change mode, times, attributes and ACLs."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Makes any mounted host file writable for itself, or a program of its own set-user-ID."),
     "2.2",
     {}},
    {Capability::Setgid,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Take any group ID and set the list of supplementary groups."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Enters the groups that own mounted files and sockets, such as the group of the Docker socket."),
     "2.2",
     {}},
    {Capability::Setuid,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Take any user ID."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Becomes root, or any other user, inside the container, and that user towards mounted files."),
     "2.2",
     {}},
    {Capability::NetAdmin,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Configure interfaces, addresses, routes, firewall rules and traffic control of its network namespace."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Redirects and hides traffic, sets promiscuous mode, and reaches netfilter code with a long record of "
                       "kernel exploits; with the host network it rules the host's."),
     "2.2",
     {}},
    {Capability::NetRaw,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Open raw and packet sockets, and bind to any address for transparent proxying."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Forges ARP, DNS and IP packets and listens on the bridge, and so sits between other containers."),
     "2.2",
     {}},
    {Capability::SysBoot, Escalation, QT_TRANSLATE_NOOP("CapabilityCatalogue", "Reboot, and load another kernel to boot into."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Restarts its container, or the host where it shares the PID namespace; without "
                                              "the seccomp filter it plants a kernel for the next kexec."),
     "2.2", SysBootCalls},
    {Capability::Mknod,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Create device files."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Creates a node for the host's disk: the device cgroup stops the container from "
                                              "opening it, but not an accomplice on the host."),
     "2.4",
     {}},
    {Capability::Setfcap,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Give files capabilities."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Leaves programs with capabilities on mounted host paths, and gives a user inside "
                                              "the container back what was taken from it."),
     "2.6.24",
     {}},
    {Capability::MacOverride,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Override mandatory access control; used by Smack."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Ignores the security policy on hosts that use Smack."),
     "2.6.25",
     {}},
    {Capability::MacAdmin,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Change mandatory access control policy; used by AppArmor and Smack."),
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Loads or removes AppArmor or Smack policy where the policy files are reachable, and so lifts its own confinement."),
     "2.6.25",
     {}},
    {Capability::Syslog, Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Read and clear the kernel log, and see kernel addresses."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Learns kernel addresses and what the host logs: the usual first step of a kernel exploit."),
     "2.6.37", SyslogCalls},
    {Capability::Perfmon, Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Watch performance of all processes and the kernel."),
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Samples registers, stacks and addresses of every process of the host and of the kernel, and finds secrets in them."),
     "5.8", PerfmonCalls},
    {Capability::CheckpointRestore,
     Escalation,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Choose process IDs and read mapped files of other processes for checkpoint and restore."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Opens files that other visible processes have mapped, and reuses process IDs that others still trust."),
     "5.9",
     {}},
    {Capability::Kill,
     Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Send signals to processes of any user."),
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Stops any process that it can see: those of the container, or of the host where it shares the PID namespace."),
     "2.2",
     {}},
    {Capability::LinuxImmutable,
     Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Set and clear the immutable and append-only attributes of files."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Removes the protection of append-only logs on mounted host paths, or makes its own files undeletable."),
     "2.2",
     {}},
    {Capability::IpcLock,
     Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Lock memory and use huge pages beyond the limits."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Pins memory that the host then cannot swap out, up to the memory limit of the container."),
     "2.2",
     {}},
    {Capability::SysPacct, Disruption, QT_TRANSLATE_NOOP("CapabilityCatalogue", "Switch process accounting on and off."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Hides its processes from accounting, or fills a disk with accounting records."),
     "2.2", SysPacctCalls},
    {Capability::SysNice, Disruption,
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Raise the priority of any process, use real-time scheduling, and move processes and memory between CPUs and nodes."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Takes the CPUs away from the host and from other containers."), "2.2",
     SysNiceCalls},
    {Capability::SysResource,
     Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Exceed resource limits, disk quotas and the blocks reserved for root."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Lifts its own limits on processes, files and disk space, and fills the host's disks to the last block."),
     "2.2",
     {}},
    {Capability::SysTime, Disruption, QT_TRANSLATE_NOOP("CapabilityCatalogue", "Set the system clock and the hardware clock."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Changes the time of the whole host: certificates, tokens, logs and timers go wrong."),
     "2.2", SysTimeCalls},
    {Capability::SysTtyConfig, Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Hang up terminals and configure virtual consoles."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Cuts off other people's terminals and remaps keys of a console that is passed into the container."),
     "2.2", SysTtyConfigCalls},
    {Capability::AuditWrite,
     Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Write records to the kernel's audit log."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Plants false records in the host's audit log and floods it."),
     "2.6.11",
     {}},
    {Capability::AuditControl,
     Disruption,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Switch auditing on and off and change its rules."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Blinds the host's audit log where it shares the host's PID namespace; elsewhere the kernel refuses."),
     "2.6.11",
     {}},
    {Capability::Fsetid,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Keep the set-user-ID and set-group-ID bits when a file is changed."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Replaces the content of a set-user-ID file without losing its bit, if it can write to it already."),
     "2.2",
     {}},
    {Capability::Setpcap,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Drop capabilities from the own bounding set, raise inheritable ones from it, and change secure bits."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Passes on what it already may to the programs that it starts, and nothing beyond the bounding set."),
     "2.2",
     {}},
    {Capability::NetBindService,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Bind to TCP and UDP ports below 1024."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Poses as a system service on a low port: of the container, or of the host where it shares the network."),
     "2.2",
     {}},
    {Capability::NetBroadcast,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Nothing: the kernel has never used it."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Nothing that is known."),
     "2.2",
     {}},
    {Capability::IpcOwner,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Skip permission checks on System V shared memory, semaphores and queues."),
     QT_TRANSLATE_NOOP(
         "CapabilityCatalogue",
         "Reads and changes IPC objects of every user: of the container, or of the host where it shares the IPC namespace."),
     "2.2",
     {}},
    {Capability::SysChroot, Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Change the root directory, and enter mount namespaces together with other capabilities."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue",
                       "Leaves a chroot that was set up inside the container; it is no way out of the container itself."),
     "2.2", SysChrootCalls},
    {Capability::Lease,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Take leases on files of any owner."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Delays others who open a mounted file until the lease is broken."),
     "2.4",
     {}},
    {Capability::WakeAlarm,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Set timers that wake the system up."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Wakes a suspended machine."),
     "3.0",
     {}},
    {Capability::BlockSuspend,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Keep the system from suspending."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Keeps the machine awake."),
     "3.5",
     {}},
    {Capability::AuditRead,
     Limited,
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Listen to the audit log by netlink."),
     QT_TRANSLATE_NOOP("CapabilityCatalogue", "Reads what the host audits where it shares the host's network namespace."),
     "3.16",
     {}},
}};

} // namespace

QString CapabilityInfo::allows() const
{
    return QCoreApplication::translate("CapabilityCatalogue", allowsText);
}

QString CapabilityInfo::attackerGains() const
{
    return QCoreApplication::translate("CapabilityCatalogue", gainsText);
}

std::span<const CapabilityInfo> capabilitiesByRisk()
{
    return Catalogue;
}

const CapabilityInfo &capabilityInfo(Capability capability)
{
    const auto found = std::ranges::find(Catalogue, capability, &CapabilityInfo::capability);
    Q_ASSERT_X(found != Catalogue.end(), "capabilityInfo", "only the known capabilities have an entry");
    return *found;
}

QString riskName(Risk risk)
{
    switch (risk) {
    case HostTakeover: return QCoreApplication::translate("CapabilityCatalogue", "Host takeover");
    case Escalation: return QCoreApplication::translate("CapabilityCatalogue", "Escalation");
    case Disruption: return QCoreApplication::translate("CapabilityCatalogue", "Disruption");
    case Limited: return QCoreApplication::translate("CapabilityCatalogue", "Limited");
    }
    return {};
}

} // namespace bulkhead::capability
