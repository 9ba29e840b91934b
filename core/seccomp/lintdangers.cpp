// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/lintchecks.h"

#include "core/seccomp/runtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr quint64 AfAlg = 38;
constexpr quint64 AfVsock = 40;
constexpr quint64 NewUser = 0x10000000; // CLONE_NEWUSER

} // namespace

// ---- what programs stumble over

namespace {

struct FallbackCall {
    QLatin1StringView name;
    const char *why; ///< QT_TRANSLATE_NOOP("SeccompLint", …)
};

} // namespace

/// Calls whose callers take ENOSYS as "an older kernel" and do it another way, but give up on EPERM.
QList<Problem> enosysCheck(const LintSubject &subject)
{
    static constexpr std::array calls{
        FallbackCall{
            "clone3"_L1,
            QT_TRANSLATE_NOOP("SeccompLint", "glibc 2.34 and newer create threads with it and go back to clone on ENOSYS only.")},
        FallbackCall{"openat2"_L1,
                     QT_TRANSLATE_NOOP("SeccompLint", "Programs that open paths safely go back to openat on ENOSYS only.")},
        FallbackCall{
            "faccessat2"_L1,
            QT_TRANSLATE_NOOP("SeccompLint", "glibc and musl go back to faccessat on ENOSYS only: test -x and access() fail.")},
        FallbackCall{"fchmodat2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "glibc 2.39 goes back to /proc/self/fd on ENOSYS only.")},
        FallbackCall{"statx"_L1, QT_TRANSLATE_NOOP("SeccompLint", "C libraries and Qt go back to newfstatat on ENOSYS only.")},
        FallbackCall{
            "rseq"_L1,
            QT_TRANSLATE_NOOP("SeccompLint",
                              "glibc 2.35 registers every thread with it and aborts where a later one is refused otherwise.")},
        FallbackCall{"close_range"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Programs close descriptors one by one on ENOSYS only.")},
        FallbackCall{"epoll_pwait2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Event loops go back to epoll_pwait on ENOSYS only.")},
        FallbackCall{
            "copy_file_range"_L1,
            QT_TRANSLATE_NOOP("SeccompLint", "cp and others go back to read and write on ENOSYS; some give up on EPERM.")},
        FallbackCall{"getrandom"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Libraries read /dev/urandom on ENOSYS only.")},
        FallbackCall{"membarrier"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Runtimes take another way on ENOSYS only.")},
        FallbackCall{"pidfd_open"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Programs wait by other means on ENOSYS only.")},
        FallbackCall{"preadv2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "glibc goes back to preadv on ENOSYS only.")},
        FallbackCall{"pwritev2"_L1, QT_TRANSLATE_NOOP("SeccompLint", "glibc goes back to pwritev on ENOSYS only.")},
        FallbackCall{"futex_waitv"_L1, QT_TRANSLATE_NOOP("SeccompLint", "Wine and others go back to futex on ENOSYS only.")},
        FallbackCall{"clock_gettime64"_L1,
                     QT_TRANSLATE_NOOP("SeccompLint", "32-bit C libraries go back to clock_gettime on ENOSYS only.")},
        FallbackCall{"futex_time64"_L1, QT_TRANSLATE_NOOP("SeccompLint", "32-bit C libraries go back to futex on ENOSYS only.")},
    };
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled)
        return {};
    QList<Problem> problems;
    for (const Arch arch : subject.simulator->runtime().arches()) {
        if (arch == Arch::X32)
            continue;
        for (const FallbackCall &call : calls) {
            const CallState state = subject.simulator->state(arch, call.name);
            const bool isRefused = isPresent(state) && state.kind == CallState::Kind::Fixed
                                   && state.action.kind == ActionKind::Errno && state.action.number() != ENOSYS;
            const bool isTold = std::ranges::contains(problems, QString(call.name), &Problem::name);
            if (isRefused && !isTold)
                problems << Problem{.level = ProblemLevel::Warning,
                                    .what = SeccompLint::tr("%1 is refused with %2 instead of ENOSYS.")
                                                .arg(call.name, errnoName(state.action.number())),
                                    .why = SeccompLint::tr(call.why),
                                    .rule = state.profileRules.value(0, -1),
                                    .name = call.name};
        }
    }
    return problems;
}

QList<Problem> clone3Check(const LintSubject &subject)
{
    if (!subject.simulator)
        return {};
    const CallState clone = subject.state(u"clone"_s);
    const CallState clone3 = subject.state(u"clone3"_s);
    if (clone.kind != CallState::Kind::Conditional || clone3.kind != CallState::Kind::Fixed || !letsThrough(clone3.action))
        return {};
    return {{.level = ProblemLevel::Warning,
             .what = SeccompLint::tr("clone3 gets past the conditions on clone."),
             .why = SeccompLint::tr(
                 "Its flags lie behind a pointer, where no filter can look. Let it answer ENOSYS: C libraries then use clone."),
             .rule = clone3.profileRules.value(0, -1),
             .name = u"clone3"_s}};
}

// ---- what a profile should not allow

namespace {

struct DangerousCall {
    QLatin1StringView name;
    const char *capability; ///< a container that has it is meant to use the call; "" for none
    const char *why;        ///< QT_TRANSLATE_NOOP("SeccompLint", …)
};

} // namespace

QList<Problem> dangerousCheck(const LintSubject &subject)
{
    static constexpr std::array calls{
        DangerousCall{"acct"_L1, "CAP_SYS_PACCT",
                      QT_TRANSLATE_NOOP("SeccompLint", "It turns the host's process accounting on and off.")},
        DangerousCall{
            "add_key"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "The kernel's key rings are not divided by namespaces: containers of one user share them.")},
        DangerousCall{
            "request_key"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "The kernel's key rings are not divided by namespaces, and it can start a program on the host.")},
        DangerousCall{
            "keyctl"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "The kernel's key rings are not divided by namespaces: containers of one user share them.")},
        DangerousCall{
            "bpf"_L1, "CAP_BPF",
            QT_TRANSLATE_NOOP("SeccompLint", "It loads programs into the host's kernel; its verifier has had many holes.")},
        DangerousCall{"clock_settime"_L1, "CAP_SYS_TIME",
                      QT_TRANSLATE_NOOP("SeccompLint", "It sets the host's clock, which certificates and logs rely on.")},
        DangerousCall{"settimeofday"_L1, "CAP_SYS_TIME",
                      QT_TRANSLATE_NOOP("SeccompLint", "It sets the host's clock, which certificates and logs rely on.")},
        DangerousCall{"create_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It loads code into the host's kernel.")},
        DangerousCall{"init_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It loads code into the host's kernel.")},
        DangerousCall{"finit_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It loads code into the host's kernel.")},
        DangerousCall{"delete_module"_L1, "CAP_SYS_MODULE",
                      QT_TRANSLATE_NOOP("SeccompLint", "It removes modules of the host's kernel.")},
        DangerousCall{
            "io_uring_setup"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "Its operations do not pass the filter, and it has had many holes; Docker took it out in 25.0.")},
        DangerousCall{"ioperm"_L1, "CAP_SYS_RAWIO", QT_TRANSLATE_NOOP("SeccompLint", "It opens the machine's I/O ports.")},
        DangerousCall{"iopl"_L1, "CAP_SYS_RAWIO", QT_TRANSLATE_NOOP("SeccompLint", "It opens the machine's I/O ports.")},
        DangerousCall{"kexec_load"_L1, "CAP_SYS_BOOT",
                      QT_TRANSLATE_NOOP("SeccompLint", "It replaces the host's running kernel.")},
        DangerousCall{"kexec_file_load"_L1, "CAP_SYS_BOOT",
                      QT_TRANSLATE_NOOP("SeccompLint", "It replaces the host's running kernel.")},
        DangerousCall{"lookup_dcookie"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It reveals paths of the host.")},
        DangerousCall{"mount"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It mounts file systems; with a user namespace a program needs no privilege for it.")},
        DangerousCall{"move_mount"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It mounts file systems; with a user namespace a program needs no privilege for it.")},
        DangerousCall{"fsmount"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It mounts file systems; with a user namespace a program needs no privilege for it.")},
        DangerousCall{"pivot_root"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It exchanges the root directory.")},
        DangerousCall{"nfsservctl"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It controlled the host's NFS server.")},
        DangerousCall{"open_by_handle_at"_L1, "CAP_DAC_READ_SEARCH",
                      QT_TRANSLATE_NOOP("SeccompLint",
                                        "It opens files by number past every mount: the way out of containers called Shocker.")},
        DangerousCall{"perf_event_open"_L1, "CAP_PERFMON",
                      QT_TRANSLATE_NOOP("SeccompLint", "It watches the whole machine, and has had many holes.")},
        DangerousCall{"quotactl"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint", "It sets disk quotas of the host's file systems.")},
        DangerousCall{
            "reboot"_L1, "CAP_SYS_BOOT",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "It stops or restarts the machine where the container has the host's process namespace.")},
        DangerousCall{
            "setns"_L1, "CAP_SYS_ADMIN",
            QT_TRANSLATE_NOOP("SeccompLint", "It enters other namespaces, the host's included, where a descriptor leads there.")},
        DangerousCall{"swapon"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It turns the host's swap on.")},
        DangerousCall{"swapoff"_L1, "CAP_SYS_ADMIN", QT_TRANSLATE_NOOP("SeccompLint", "It turns the host's swap off.")},
        DangerousCall{"syslog"_L1, "CAP_SYSLOG",
                      QT_TRANSLATE_NOOP("SeccompLint", "It reads the host's kernel log, which has addresses of the kernel.")},
        DangerousCall{"unshare"_L1, "CAP_SYS_ADMIN",
                      QT_TRANSLATE_NOOP("SeccompLint", "It makes user namespaces, in which a program has all capabilities and "
                                                       "with them much more of the kernel in reach.")},
        DangerousCall{
            "userfaultfd"_L1, "",
            QT_TRANSLATE_NOOP("SeccompLint",
                              "It stops the kernel in the middle of an access to memory: attacks on races become reliable.")},
        DangerousCall{"vm86"_L1, "", QT_TRANSLATE_NOOP("SeccompLint", "Nothing needs it any more, and it has had holes.")},
        DangerousCall{"vm86old"_L1, "", QT_TRANSLATE_NOOP("SeccompLint", "Nothing needs it any more, and it has had holes.")},
    };
    if (!subject.simulator || letsThrough(subject.profile.defaultActionOr()))
        return {};
    QList<Problem> problems;
    const QStringList bounding = subject.target.capabilities.toNames();
    for (const DangerousCall &call : calls) {
        const QString needed = QString::fromLatin1(call.capability);
        const bool isMeant = bounding.contains(needed) || (!needed.isEmpty() && bounding.contains(u"CAP_SYS_ADMIN"_s));
        const CallState state = subject.state(call.name);
        if (isMeant || state.kind != CallState::Kind::Fixed || !letsThrough(state.action))
            continue;
        problems << Problem{.level = ProblemLevel::Warning,
                            .what = SeccompLint::tr("%1 is allowed.").arg(call.name),
                            .why = SeccompLint::tr(call.why),
                            .rule = state.profileRules.value(0, -1),
                            .name = call.name};
    }
    return problems;
}

/// Calls that are dangerous with some arguments only.
QList<Problem> dangerousArgumentCheck(const LintSubject &subject)
{
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled || letsThrough(subject.profile.defaultActionOr()))
        return {};
    QList<Problem> problems;
    const auto add = [&](const QString &name, std::array<quint64, 6> args, ProblemLevel level, const QString &what,
                         const QString &why) {
        if (!isPresent(subject.state(name)))
            return;
        const Decision decision = subject.decide(name, args);
        if (letsThrough(decision.action))
            problems << Problem{.level = level, .what = what, .why = why, .rule = decision.profileRule, .name = name};
    };
    if (!subject.target.capabilities.contains(capability::Capability::SysAdmin)) {
        const bool isS390 = subject.target.arch == Arch::S390 || subject.target.arch == Arch::S390x;
        add(u"clone"_s, isS390 ? std::array<quint64, 6>{0, NewUser} : std::array<quint64, 6>{NewUser}, ProblemLevel::Warning,
            SeccompLint::tr("clone may make user namespaces."),
            SeccompLint::tr(
                "In one a program has all capabilities and with them much more of the kernel in reach. Docker's default refuses "
                "the CLONE_NEW… flags."));
    }
    add(u"socket"_s, {AfVsock}, ProblemLevel::Warning, SeccompLint::tr("Sockets of the family AF_VSOCK are allowed."),
        SeccompLint::tr(
            "They reach the hypervisor and are not divided by network namespaces; Docker's default refuses them since 23.0."));
    add(u"socket"_s, {AfAlg}, ProblemLevel::Hint, SeccompLint::tr("Sockets of the family AF_ALG are allowed."),
        SeccompLint::tr("They reach the kernel's cryptography, which had a hole in 2026 (CVE-2026-31431); Docker's default "
                        "refuses them since "
                        "29.4.2."));
    constexpr quint64 readImpliesExec = 0x0400000;
    add(u"personality"_s, {readImpliesExec}, ProblemLevel::Warning,
        SeccompLint::tr("personality may be called with any argument."),
        SeccompLint::tr("It turns protections of memory off. Docker's default allows five harmless values."));
    if (subject.target.kernel < KernelVersion{4, 8})
        add(u"ptrace"_s, {}, ProblemLevel::Warning, SeccompLint::tr("ptrace is allowed on a kernel before 4.8."),
            SeccompLint::tr("There a tracer can get a call past the filter."));
    return problems;
}

QList<Problem> defaultCheck(const LintSubject &subject)
{
    if (!subject.simulator)
        return {};
    if (subject.simulator->resolution().oci.isDisabled)
        return {{.level = ProblemLevel::Warning,
                 .what = SeccompLint::tr("The profile has neither a default action nor rules: no filter is loaded."),
                 .why = SeccompLint::tr("The engine takes it as “seccomp off”.")}};
    if (subject.profile.defaultAction == ActionKind::Allow)
        return {{.level = ProblemLevel::Warning,
                 .what = SeccompLint::tr("Whatever is not named is allowed."),
                 .why = SeccompLint::tr("Calls that the kernel gets later are open, too. A list of what is allowed is safer.")}};
    if (subject.profile.defaultAction == ActionKind::Log)
        return {{.level = ProblemLevel::Hint,
                 .what = SeccompLint::tr("Whatever is not named is logged, not refused."),
                 .why = SeccompLint::tr(
                     "Good for finding out what a program needs; change the default action before relying on it.")}};
    return {};
}

QList<Problem> nothingAllowedCheck(const LintSubject &subject)
{
    if (!subject.simulator || subject.simulator->resolution().oci.isDisabled || letsThrough(subject.profile.defaultActionOr()))
        return {};
    const auto &rules = subject.simulator->resolution().oci.rules;
    if (std::ranges::any_of(rules, [](const OciRule &rule) { return letsThrough(rule.action) && !rule.names.isEmpty(); }))
        return {};
    return {{.level = ProblemLevel::Error,
             .what = SeccompLint::tr("The profile allows nothing."),
             .why = subject.simulator->resolution().skipped.isEmpty()
                        ? SeccompLint::tr("No rule allows a call.")
                        : SeccompLint::tr("The rules that allow calls do not apply to this container.")}};
}

/// Calls that reach the kernel only to be refused there.
QList<Problem> capabilityCheck(const LintSubject &subject)
{
    struct GatedCall {
        QLatin1StringView name;
        capability::Capability capability;
    };
    using enum capability::Capability;
    static constexpr std::array calls{
        GatedCall{"acct"_L1, SysPacct},
        GatedCall{"chroot"_L1, SysChroot},
        GatedCall{"clock_settime"_L1, SysTime},
        GatedCall{"delete_module"_L1, SysModule},
        GatedCall{"finit_module"_L1, SysModule},
        GatedCall{"init_module"_L1, SysModule},
        GatedCall{"ioperm"_L1, SysRawio},
        GatedCall{"iopl"_L1, SysRawio},
        GatedCall{"kexec_load"_L1, SysBoot},
        GatedCall{"mount"_L1, SysAdmin},
        GatedCall{"open_by_handle_at"_L1, DacReadSearch},
        GatedCall{"pivot_root"_L1, SysAdmin},
        GatedCall{"reboot"_L1, SysBoot},
        GatedCall{"setdomainname"_L1, SysAdmin},
        GatedCall{"sethostname"_L1, SysAdmin},
        GatedCall{"setns"_L1, SysAdmin},
        GatedCall{"settimeofday"_L1, SysTime},
        GatedCall{"swapoff"_L1, SysAdmin},
        GatedCall{"swapon"_L1, SysAdmin},
        GatedCall{"umount2"_L1, SysAdmin},
        GatedCall{"vhangup"_L1, SysTtyConfig},
    };
    if (!subject.simulator || letsThrough(subject.profile.defaultActionOr()))
        return {};
    QHash<int, QStringList> found;
    QStringList capabilities;
    for (const GatedCall &call : calls) {
        const CallState state = subject.state(call.name);
        if (subject.target.capabilities.contains(call.capability) || state.kind != CallState::Kind::Fixed
            || !letsThrough(state.action) || state.profileRules.isEmpty())
            continue;
        found[state.profileRules.first()] << call.name;
        if (const QString name = capability::capabilityName(call.capability); !capabilities.contains(name))
            capabilities << name;
    }
    QList<Problem> problems;
    for (const auto &[rule, names] : std::as_const(found).asKeyValueRange())
        problems << Problem{
            .level = ProblemLevel::Hint,
            .what = SeccompLint::tr("Rule %1 allows what the container's capabilities do not: %2.")
                        .arg(ruleNumber(rule), names.join(u", "_s)),
            .why = SeccompLint::tr(
                       "The kernel refuses them without %1; allow them for containers that have it only (includes.caps).")
                       .arg(capabilities.join(u", "_s)),
            .rule = rule,
            .name = names.first()};
    return problems;
}

} // namespace bulkhead::seccomp
