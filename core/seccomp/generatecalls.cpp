// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/generatecalls.h"

#include "core/seccomp/syscalltable.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

QStringList namesIn(QLatin1StringView text)
{
    return QString(text).split(u' ', Qt::SkipEmptyParts);
}

// numbers from 424 on are the same on every architecture; these are the older ones
constexpr auto LateCallsBelow424 =
    "bpf copy_file_range execveat getrandom io_pgetevents kexec_file_load membarrier memfd_create mlock2 pkey_alloc pkey_free "
    "pkey_mprotect preadv2 pwritev2 rseq seccomp statx userfaultfd"_L1;
constexpr int FirstCommonNumber = 424; // pidfd_send_signal, Linux 5.1

} // namespace

const QStringList &runtimeCalls()
{
    static const QStringList calls = namesIn(
        // runc's init, in the order of the audit records of a container's start, and crun's
        "access arch_prctl brk capget capset chdir clone close close_range dup3 epoll_create1 epoll_ctl epoll_pwait epoll_wait "
        "eventfd2 "
        "execve execveat exit exit_group faccessat faccessat2 fchdir fchown fcntl fstat fstatfs futex getcwd getdents64 getpid "
        "getppid "
        "getrandom gettid getuid keyctl lseek madvise mmap mprotect munmap nanosleep newfstatat open openat openat2 pipe2 prctl "
        "pread64 "
        "prlimit64 read readlink readlinkat rt_sigaction rt_sigprocmask rt_sigreturn sched_getaffinity sched_yield "
        "set_robust_list "
        "set_tid_address setgid setgroups setpgid setresgid setresuid setsid setuid sigaltstack stat statfs statx tgkill umask write"_L1);
    return calls;
}

const QList<quint64> &runtimePrctlOptions()
{
    static const QList<quint64> options{PR_SET_PDEATHSIG,    PR_GET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_KEEPCAPS,
                                        PR_SET_NAME,         PR_CAPBSET_READ,  PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS,
                                        PR_GET_NO_NEW_PRIVS, PR_CAP_AMBIENT};
    return options;
}

const QList<quint64> &runtimeFcntlCommands()
{
    static const QList<quint64> commands{F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ};
    return commands;
}

const QList<QStringList> &callFamilies()
{
    static const QList<QStringList> families = [] {
        QList<QStringList> lists;
        constexpr QLatin1StringView texts[] = {
            "open openat openat2 creat"_L1,
            "stat lstat fstat newfstatat fstatat64 stat64 lstat64 fstat64 statx"_L1,
            "access faccessat faccessat2"_L1,
            "clone clone3 fork vfork"_L1,
            "poll ppoll ppoll_time64"_L1,
            "select _newselect pselect6 pselect6_time64"_L1,
            "epoll_create epoll_create1"_L1,
            "epoll_wait epoll_pwait epoll_pwait2"_L1,
            "getdents getdents64"_L1,
            "readv preadv preadv2"_L1,
            "writev pwritev pwritev2"_L1,
            "rt_sigaction sigaction"_L1,
            "rt_sigprocmask sigprocmask"_L1,
            "rt_sigreturn sigreturn"_L1,
            "rt_sigsuspend sigsuspend"_L1,
            "rt_sigpending sigpending"_L1,
            "rt_sigtimedwait rt_sigtimedwait_time64"_L1,
            "dup2 dup3"_L1,
            "pipe pipe2"_L1,
            "accept accept4"_L1,
            "eventfd eventfd2"_L1,
            "signalfd signalfd4"_L1,
            "inotify_init inotify_init1"_L1,
            "mkdir mkdirat"_L1,
            "unlink unlinkat rmdir"_L1,
            "rename renameat renameat2"_L1,
            "link linkat"_L1,
            "symlink symlinkat"_L1,
            "readlink readlinkat"_L1,
            "chmod fchmodat fchmodat2"_L1,
            "chown lchown fchownat chown32 lchown32"_L1,
            "fchown fchown32"_L1,
            "mknod mknodat"_L1,
            "utime utimes futimesat utimensat utimensat_time64"_L1,
            "getrlimit ugetrlimit setrlimit prlimit64"_L1,
            "mmap mmap2"_L1,
            "lseek _llseek"_L1,
            "futex futex_time64"_L1,
            "nanosleep clock_nanosleep clock_nanosleep_time64"_L1,
            "clock_gettime clock_gettime64 gettimeofday time"_L1,
            "clock_getres clock_getres_time64"_L1,
            "timer_settime timer_settime64"_L1,
            "timer_gettime timer_gettime64"_L1,
            "timerfd_settime timerfd_settime64"_L1,
            "timerfd_gettime timerfd_gettime64"_L1,
            "semop semtimedop semtimedop_time64"_L1,
            "sched_rr_get_interval sched_rr_get_interval_time64"_L1,
            "recvmmsg recvmmsg_time64"_L1,
            "send sendto"_L1,
            "recv recvfrom"_L1,
            "wait4 waitpid waitid"_L1,
            "exit exit_group"_L1,
            "fcntl fcntl64"_L1,
            "truncate truncate64"_L1,
            "ftruncate ftruncate64"_L1,
            "sendfile sendfile64"_L1,
            "statfs statfs64"_L1,
            "fstatfs fstatfs64"_L1,
            "fadvise64 fadvise64_64"_L1,
            "sync_file_range sync_file_range2"_L1,
            "getuid getuid32"_L1,
            "geteuid geteuid32"_L1,
            "getgid getgid32"_L1,
            "getegid getegid32"_L1,
            "getgroups getgroups32"_L1,
            "getresuid getresuid32"_L1,
            "getresgid getresgid32"_L1,
            "setuid setuid32"_L1,
            "setgid setgid32"_L1,
            "setgroups setgroups32"_L1,
            "setreuid setreuid32"_L1,
            "setregid setregid32"_L1,
            "setresuid setresuid32"_L1,
            "setresgid setresgid32"_L1,
            "setfsuid setfsuid32"_L1,
            "setfsgid setfsgid32"_L1,
            "arch_prctl set_thread_area"_L1,
        };
        for (const QLatin1StringView text : texts)
            lists << namesIn(text);
        return lists;
    }();
    return families;
}

QStringList otherFamilyMembers(const QSet<QString> &names)
{
    QStringList others;
    for (const QStringList &family : callFamilies()) {
        const auto isThere = [&](const QString &name) { return names.contains(name); };
        if (std::ranges::any_of(family, isThere))
            std::ranges::remove_copy_if(family, std::back_inserter(others), isThere);
    }
    others.sort();
    others.removeDuplicates();
    return others;
}

QStringList callsWithFallback(Arch arch)
{
    QStringList calls = namesIn(LateCallsBelow424);
    const SyscallTable &table = SyscallTable::of(arch);
    const auto offset = table.number(u"pidfd_send_signal").value_or(FirstCommonNumber);
    for (const Syscall &call : table.calls()) {
        if (call.number >= offset && call.number - offset < FirstCommonNumber)
            calls << call.name;
    }
    for (const Arch other : archAndSubArches(arch)) {
        if (!is32Bit(other) || other == arch || other == Arch::X32)
            continue;
        for (const Syscall &call : SyscallTable::of(other).calls()) { // times that end in 2038 came before these
            if (call.name.endsWith("_time64"_L1) || (call.name.startsWith("clock_"_L1) && call.name.endsWith("64"_L1)))
                calls << call.name;
        }
    }
    calls.removeIf([](const QString &name) { return !isSyscallAnywhere(name); });
    calls.sort();
    calls.removeDuplicates();
    return calls;
}

} // namespace bulkhead::seccomp
