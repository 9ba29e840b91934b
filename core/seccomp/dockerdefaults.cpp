// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

// What is allowed, by whom, and since when: the default.json of each release tag of moby/moby (19.03.0 to 29.7.2) and
// moby/profiles; for Podman the seccomp.json of containers-common. The names and numbers are facts of those products.
namespace bulkhead::seccomp {

namespace {

struct Version {
    quint8 major = 0, minor = 0, patch = 0;

    friend constexpr auto operator<=>(const Version &, const Version &) = default;
};

/// Versions from the first up to, not including, the second. A change that was carried back to older branches has several.
struct Span {
    Version from;
    Version until{255, 0, 0};
};
using Spans = std::span<const Span>;

constexpr Span Until20_10_0[] = {{{}, {20, 10, 0}}};
constexpr Span From19_3_3[] = {{{19, 3, 3}}};
constexpr Span From19_3_9[] = {{{19, 3, 9}}};
constexpr Span From20_10_0[] = {{{20, 10, 0}}};
constexpr Span From20_10_4[] = {{{20, 10, 4}}};
constexpr Span From20_10_10[] = {{{20, 10, 10}}};
constexpr Span From20_10_18[] = {{{20, 10, 18}}};
constexpr Span From23_0_0[] = {{{23, 0, 0}}};
constexpr Span From28_2_0[] = {{{28, 2, 0}}};
constexpr Span From29_4_2[] = {{{29, 4, 2}}};
constexpr Span IoUring[] = {{{20, 10, 0}, {25, 0, 0}}};                     // moby#46762 took it out
constexpr Span Linux6_6Calls[] = {{{23, 0, 10}, {24, 0, 0}}, {{25, 0, 3}}}; // never in 24.0
constexpr Span HandlesForAll[] = {{{20, 10, 26}, {23, 0, 0}}, {{23, 0, 7}, {24, 0, 0}}, {{24, 0, 3}}};
constexpr Span HandlesForAdmin[] = {{{}, {20, 10, 26}}, {{23, 0, 0}, {23, 0, 7}}, {{24, 0, 0}, {24, 0, 3}}};
constexpr Span SocketOpen[] = {{{}, {20, 10, 22}}, {{20, 10, 23}, {23, 0, 0}}}; // 20.10.23 took the block of AF_VSOCK back
constexpr Span VsockBlocked[] = {{{20, 10, 22}, {20, 10, 23}}, {{23, 0, 0}, {29, 4, 2}}};
constexpr Span SocketcallOpen[] = {{{}, {29, 4, 2}}, {{29, 4, 3}}}; // 29.4.2 broke 32-bit programs (moby#52506)
constexpr Span SocketcallMissing[] = {{{29, 4, 2}, {29, 4, 3}}};

bool holds(Spans spans, const Version &version)
{
    return spans.empty()
           || std::ranges::any_of(spans, [&](const Span &span) { return version >= span.from && version < span.until; });
}

/// Names with a blank between them, and when they are in the rule.
struct NamesRow {
    const char *names;
    Spans when{};
};

struct ArgumentRow {
    quint32 index;
    Comparison comparison;
    quint64 value;
};

/// Lists with a blank between their words.
struct FilterRow {
    const char *caps = "";
    const char *arches = "";
    KernelVersion minKernel{};
};

struct RuleRow {
    std::span<const NamesRow> names;
    std::span<const ArgumentRow> args{};
    FilterRow includes{};
    FilterRow excludes{};
    Action action{.kind = ActionKind::Allow};
    Spans when{};
    const char *comment = "";
};

constexpr Action Enosys{ActionKind::Errno, 38};
constexpr Action Eperm{ActionKind::Errno, 1};

constexpr NamesRow ForEveryone[] = {
    {"_llseek _newselect accept accept4 access adjtimex alarm bind brk capget capset chdir chmod chown chown32 "
     "clock_getres clock_gettime clock_nanosleep close connect copy_file_range creat dup dup2 dup3 "
     "epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_wait epoll_wait_old eventfd "
     "eventfd2 execve execveat exit exit_group faccessat fadvise64 fadvise64_64 fallocate fanotify_mark fchdir "
     "fchmod fchmodat fchown fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork "
     "fremovexattr fsetxattr fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex "
     "futimesat get_robust_list get_thread_area getcpu getcwd getdents getdents64 getegid getegid32 geteuid "
     "geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp getpid getppid "
     "getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname "
     "getsockopt gettid gettimeofday getuid getuid32 getxattr inotify_add_watch inotify_init inotify_init1 "
     "inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_setup io_submit ioctl ioprio_get "
     "ioprio_set ipc kill lchown lchown32 lgetxattr link linkat listen listxattr llistxattr lremovexattr lseek "
     "lsetxattr lstat lstat64 madvise memfd_create mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall "
     "mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedsend mq_unlink mremap msgctl "
     "msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep newfstatat open openat pause pipe pipe2 "
     "poll ppoll prctl pread64 preadv preadv2 prlimit64 pselect6 pwrite64 pwritev pwritev2 read readahead "
     "readlink readlinkat readv recv recvfrom recvmmsg recvmsg remap_file_pages removexattr rename renameat "
     "renameat2 restart_syscall rmdir rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn "
     "rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min "
     "sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval "
     "sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl "
     "semget semop semtimedop send sendfile sendfile64 sendmmsg sendmsg sendto set_robust_list set_thread_area "
     "set_tid_address setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setitimer "
     "setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 "
     "setrlimit setsid setsockopt setuid setuid32 setxattr shmat shmctl shmdt shmget shutdown sigaltstack "
     "signalfd signalfd4 sigreturn socketpair splice stat stat64 statfs statfs64 statx symlink symlinkat sync "
     "sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime "
     "timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate truncate64 ugetrlimit "
     "umask uname unlink unlinkat utime utimensat utimes vfork vmsplice wait4 waitid waitpid write writev "},
    {"socket ", SocketOpen},
    {"socketcall ", SocketcallOpen},
    {"sigprocmask ", From19_3_3},
    {"clock_getres_time64 clock_gettime64 clock_nanosleep_time64 futex_time64 io_pgetevents_time64 mq_timedreceive_time64 "
     "mq_timedsend_time64 ppoll_time64 pselect6_time64 recvmmsg_time64 rt_sigtimedwait_time64 sched_rr_get_interval_time64 "
     "semtimedop_time64 timer_gettime64 timer_settime64 timerfd_gettime64 timerfd_settime64 utimensat_time64 ",
     From19_3_9},
    {"clock_adjtime clock_adjtime64 faccessat2 membarrier openat2 pidfd_open pidfd_send_signal rseq ", From20_10_0},
    {"io_uring_enter io_uring_register io_uring_setup ", IoUring},
    {"close_range epoll_pwait2 ", From20_10_4},
    {"futex_waitv landlock_add_rule landlock_create_ruleset landlock_restrict_self memfd_secret process_mrelease ", From20_10_18},
    {"name_to_handle_at ", HandlesForAll},
    {"pkey_alloc pkey_free pkey_mprotect ", From23_0_0},
    {"cachestat fchmodat2 futex_requeue futex_wait futex_wake map_shadow_stack ", Linux6_6Calls},
    {"getxattrat listmount listxattrat mseal removexattrat riscv_hwprobe setxattrat statmount uretprobe ", From28_2_0},
};
constexpr NamesRow Ptrace[] = {{"ptrace"}, {"process_vm_readv process_vm_writev", From23_0_0}};
constexpr NamesRow Socket[] = {{"socket"}};
constexpr NamesRow Socketcall[] = {{"socketcall"}};
constexpr NamesRow Personality[] = {{"personality"}};
constexpr NamesRow Ppc64le[] = {{"sync_file_range2"}, {"swapcontext", From23_0_0}};
constexpr NamesRow Arm[] = {{"arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls"}};
constexpr NamesRow Amd64[] = {{"arch_prctl"}};
constexpr NamesRow X86[] = {{"modify_ldt"}};
constexpr NamesRow S390[] = {{"s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr"}};
constexpr NamesRow Riscv64[] = {{"riscv_flush_icache"}};
constexpr NamesRow DacReadSearch[] = {{"open_by_handle_at"}};
constexpr NamesRow SysAdmin[] = {
    {"bpf clone fanotify_init lookup_dcookie mount perf_event_open quotactl setdomainname sethostname setns syslog umount "
     "umount2 "
     "unshare"},
    {"fsconfig fsmount fsopen fspick move_mount open_tree", From20_10_4},
    {"clone3", From20_10_10},
    {"mount_setattr quotactl_fd", From20_10_18},
    {"name_to_handle_at", HandlesForAdmin},
    {"lsm_get_self_attr lsm_list_modules lsm_set_self_attr", From28_2_0},
};
constexpr NamesRow Clone[] = {{"clone"}};
constexpr NamesRow Clone3[] = {{"clone3"}};
constexpr NamesRow SysBoot[] = {{"reboot"}};
constexpr NamesRow SysChroot[] = {{"chroot"}};
constexpr NamesRow SysModule[] = {{"delete_module init_module finit_module"}, {"query_module", Until20_10_0}};
constexpr NamesRow SysPacct[] = {{"acct"}};
constexpr NamesRow SysPtrace[] = {
    {"kcmp process_vm_readv process_vm_writev ptrace"}, {"pidfd_getfd", From20_10_0}, {"process_madvise", From20_10_4}};
constexpr NamesRow SysRawio[] = {{"iopl ioperm"}};
constexpr NamesRow SysTime[] = {{"settimeofday stime clock_settime"}, {"clock_settime64", From23_0_0}};
constexpr NamesRow SysTtyConfig[] = {{"vhangup"}};
constexpr NamesRow SysNice[] = {{"get_mempolicy mbind set_mempolicy"}, {"set_mempolicy_home_node", Linux6_6Calls}};
constexpr NamesRow Syslog[] = {{"syslog"}};
constexpr NamesRow Bpf[] = {{"bpf"}};
constexpr NamesRow Perfmon[] = {{"perf_event_open"}};

// AF_ALG is 38, AF_VSOCK is 40. The clone masks are the CLONE_NEW… flags, until 20.10 without that of cgroup namespaces.
constexpr ArgumentRow NotVsock[] = {{0, Comparison::NotEqual, 40}};
constexpr ArgumentRow BelowAlg[] = {{0, Comparison::Less, 38}};
constexpr ArgumentRow BetweenAlgAndVsock[] = {{0, Comparison::Equal, 39}};
constexpr ArgumentRow AboveVsock[] = {{0, Comparison::Greater, 40}};
constexpr ArgumentRow Per0[] = {{0, Comparison::Equal, 0}};
constexpr ArgumentRow Per8[] = {{0, Comparison::Equal, 0x8}};
constexpr ArgumentRow Per20000[] = {{0, Comparison::Equal, 0x20000}};
constexpr ArgumentRow Per20008[] = {{0, Comparison::Equal, 0x20008}};
constexpr ArgumentRow PerAsk[] = {{0, Comparison::Equal, 0xffffffff}};
constexpr ArgumentRow NoNamespaceOld[] = {{0, Comparison::MaskedEqual, 0x7c020000}};
constexpr ArgumentRow NoNamespace[] = {{0, Comparison::MaskedEqual, 0x7e020000}};
constexpr ArgumentRow NoNamespaceOldS390[] = {{1, Comparison::MaskedEqual, 0x7c020000}};
constexpr ArgumentRow NoNamespaceS390[] = {{1, Comparison::MaskedEqual, 0x7e020000}};
constexpr const char *S390Clone = "s390 parameter ordering for clone is different";

constexpr RuleRow DockerRules[] = {
    {.names = ForEveryone},
    {.names = Ptrace, .includes = {.minKernel = {4, 8}}},
    {.names = Socket, .args = NotVsock, .when = VsockBlocked},
    {.names = Socket, .args = BelowAlg, .when = From29_4_2},
    {.names = Socket, .args = BetweenAlgAndVsock, .when = From29_4_2},
    {.names = Socket, .args = AboveVsock, .when = From29_4_2},
    {.names = Socketcall, .action = Enosys, .when = SocketcallMissing},
    {.names = Personality, .args = Per0},
    {.names = Personality, .args = Per8},
    {.names = Personality, .args = Per20000},
    {.names = Personality, .args = Per20008},
    {.names = Personality, .args = PerAsk},
    {.names = Ppc64le, .includes = {.arches = "ppc64le"}},
    {.names = Arm, .includes = {.arches = "arm arm64"}},
    {.names = Amd64, .includes = {.arches = "amd64 x32"}},
    {.names = X86, .includes = {.arches = "amd64 x32 x86"}},
    {.names = S390, .includes = {.arches = "s390 s390x"}},
    {.names = Riscv64, .includes = {.arches = "riscv64"}, .when = From23_0_0},
    {.names = DacReadSearch, .includes = {.caps = "CAP_DAC_READ_SEARCH"}},
    {.names = SysAdmin, .includes = {.caps = "CAP_SYS_ADMIN"}},
    {.names = Clone, .args = NoNamespaceOld, .excludes = {"CAP_SYS_ADMIN", "s390 s390x"}, .when = Until20_10_0},
    {.names = Clone, .args = NoNamespace, .excludes = {"CAP_SYS_ADMIN", "s390 s390x"}, .when = From20_10_0},
    {.names = Clone,
     .args = NoNamespaceOldS390,
     .includes = {.arches = "s390 s390x"},
     .excludes = {"CAP_SYS_ADMIN"},
     .when = Until20_10_0,
     .comment = S390Clone},
    {.names = Clone,
     .args = NoNamespaceS390,
     .includes = {.arches = "s390 s390x"},
     .excludes = {"CAP_SYS_ADMIN"},
     .when = From20_10_0,
     .comment = S390Clone},
    {.names = Clone3, .excludes = {"CAP_SYS_ADMIN"}, .action = Enosys, .when = From20_10_10},
    {.names = SysBoot, .includes = {"CAP_SYS_BOOT"}},
    {.names = SysChroot, .includes = {"CAP_SYS_CHROOT"}},
    {.names = SysModule, .includes = {"CAP_SYS_MODULE"}},
    {.names = SysPacct, .includes = {"CAP_SYS_PACCT"}},
    {.names = SysPtrace, .includes = {"CAP_SYS_PTRACE"}},
    {.names = SysRawio, .includes = {"CAP_SYS_RAWIO"}},
    {.names = SysTime, .includes = {"CAP_SYS_TIME"}},
    {.names = SysTtyConfig, .includes = {"CAP_SYS_TTY_CONFIG"}},
    {.names = SysNice, .includes = {"CAP_SYS_NICE"}},
    {.names = Syslog, .includes = {"CAP_SYSLOG"}},
    {.names = Bpf, .includes = {"CAP_BPF"}, .when = From23_0_0},
    {.names = Perfmon, .includes = {"CAP_PERFMON"}, .when = From23_0_0},
};

struct ArchRow {
    const char *arch;
    const char *subArches;
    Spans when{};
};
constexpr ArchRow Arches[] = {
    {"SCMP_ARCH_X86_64", "SCMP_ARCH_X86 SCMP_ARCH_X32"},
    {"SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"},
    {"SCMP_ARCH_MIPS64", "SCMP_ARCH_MIPS SCMP_ARCH_MIPS64N32"},
    {"SCMP_ARCH_MIPS64N32", "SCMP_ARCH_MIPS SCMP_ARCH_MIPS64"},
    {"SCMP_ARCH_MIPSEL64", "SCMP_ARCH_MIPSEL SCMP_ARCH_MIPSEL64N32"},
    {"SCMP_ARCH_MIPSEL64N32", "SCMP_ARCH_MIPSEL SCMP_ARCH_MIPSEL64"},
    {"SCMP_ARCH_S390X", "SCMP_ARCH_S390"},
    {"SCMP_ARCH_RISCV64", "", From23_0_0},
    {"SCMP_ARCH_LOONGARCH64", "", From29_4_2},
};

// Podman refuses by ENOSYS what it does not know, and names what it refuses with EPERM.
constexpr NamesRow PodmanRefused[] = {
    {"bdflush cachestat futex_requeue futex_wait futex_waitv futex_wake io_pgetevents io_pgetevents_time64 "
     "kexec_file_load kexec_load map_shadow_stack migrate_pages move_pages nfsservctl nice oldfstat oldlstat "
     "oldolduname oldstat olduname pciconfig_iobase pciconfig_read pciconfig_write sgetmask ssetmask swapoff "
     "swapon syscall sysfs uselib userfaultfd ustat vm86 vm86old vmsplice "},
};
constexpr NamesRow PodmanForEveryone[] = {
    {"_llseek _newselect accept accept4 access adjtimex alarm bind brk capget capset chdir chmod chown chown32 "
     "clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 "
     "clock_nanosleep clock_nanosleep_time64 clone clone3 close close_range connect copy_file_range creat dup "
     "dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait "
     "epoll_wait_old eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 "
     "fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fcntl "
     "fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick "
     "fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_time64 futimesat "
     "get_mempolicy get_robust_list get_thread_area getcpu getcwd getdents getdents64 getegid getegid32 "
     "geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp getpid "
     "getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid "
     "getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr inotify_add_watch inotify_init "
     "inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_setup io_submit ioctl ioprio_get "
     "ioprio_set ipc keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown "
     "lchown32 lgetxattr link linkat listen listxattr llistxattr lremovexattr lseek lsetxattr lstat lstat64 "
     "madvise mbind membarrier memfd_create memfd_secret mincore mkdir mkdirat mknod mknodat mlock mlock2 "
     "mlockall mmap mmap2 mount mount_setattr move_mount mprotect mq_getsetattr mq_notify mq_open "
     "mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap msgctl msgget "
     "msgrcv msgsnd msync munlock munlockall munmap name_to_handle_at nanosleep newfstatat open open_tree "
     "openat openat2 pause pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free "
     "pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_mrelease "
     "process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 read "
     "readahead readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg "
     "remap_file_pages removexattr rename renameat renameat2 restart_syscall rmdir rseq rt_sigaction "
     "rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait "
     "rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity "
     "sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 "
     "sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl "
     "semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy "
     "set_robust_list set_thread_area set_tid_address setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 "
     "setgroups setgroups32 setitimer setns setpgid setpriority setregid setregid32 setresgid setresgid32 "
     "setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt setuid setuid32 setxattr shmat "
     "shmctl shmdt shmget shutdown sigaltstack signal signalfd signalfd4 sigprocmask sigreturn socketcall "
     "socketpair splice stat stat64 statfs statfs64 statx symlink symlinkat sync sync_file_range syncfs "
     "sysinfo syslog tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 "
     "timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime "
     "timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat "
     "unshare utime utimensat utimensat_time64 utimes vfork wait4 waitid waitpid write writev "},
};
constexpr NamesRow PodmanArm[] = {{"arm_fadvise64_64 arm_sync_file_range breakpoint cacheflush set_tls sync_file_range2"}};
constexpr NamesRow PodmanPpc64le[] = {{"sync_file_range2 swapcontext"}};
constexpr NamesRow PodmanSysAdmin[] = {{"bpf fanotify_init lookup_dcookie quotactl quotactl_fd setdomainname sethostname setns"}};
constexpr NamesRow PodmanNotSysAdmin[] = {
    {"fanotify_init lookup_dcookie perf_event_open quotactl quotactl_fd setdomainname sethostname setns"}};
constexpr NamesRow PodmanSysModule[] = {{"delete_module finit_module init_module query_module"}};
constexpr NamesRow PodmanSysPtrace[] = {{"kcmp process_madvise"}};
constexpr NamesRow PodmanSysRawio[] = {{"ioperm iopl"}};
constexpr NamesRow PodmanSysTime[] = {{"clock_settime clock_settime64 settimeofday stime"}};
// NETLINK_AUDIT is protocol 9 of AF_NETLINK, 16: without CAP_AUDIT_WRITE its socket fails with EINVAL, as without the kernel's
// support
constexpr Action Einval{ActionKind::Errno, 22};
constexpr ArgumentRow AuditSocket[] = {{0, Comparison::Equal, 16}, {2, Comparison::Equal, 9}};
constexpr ArgumentRow NotAudit[] = {{2, Comparison::NotEqual, 9}};
constexpr ArgumentRow NotNetlink[] = {{0, Comparison::NotEqual, 16}};

constexpr RuleRow PodmanRules[] = {
    {.names = PodmanRefused, .action = Eperm},
    {.names = PodmanForEveryone},
    {.names = Personality, .args = Per0},
    {.names = Personality, .args = Per8},
    {.names = Personality, .args = Per20000},
    {.names = Personality, .args = Per20008},
    {.names = Personality, .args = PerAsk},
    {.names = PodmanPpc64le, .includes = {.arches = "ppc64le"}},
    {.names = PodmanArm, .includes = {.arches = "arm arm64"}},
    {.names = Amd64, .includes = {.arches = "amd64 x32"}},
    {.names = X86, .includes = {.arches = "amd64 x32 x86"}},
    {.names = S390, .includes = {.arches = "s390 s390x"}},
    {.names = Riscv64, .includes = {.arches = "riscv64"}},
    {.names = DacReadSearch, .includes = {"CAP_DAC_READ_SEARCH"}},
    {.names = DacReadSearch, .excludes = {"CAP_DAC_READ_SEARCH"}, .action = Eperm},
    {.names = PodmanSysAdmin, .includes = {"CAP_SYS_ADMIN"}},
    {.names = PodmanNotSysAdmin, .excludes = {"CAP_SYS_ADMIN"}, .action = Eperm},
    {.names = SysChroot, .includes = {"CAP_SYS_CHROOT"}},
    {.names = SysChroot, .excludes = {"CAP_SYS_CHROOT"}, .action = Eperm},
    {.names = PodmanSysModule, .includes = {"CAP_SYS_MODULE"}},
    {.names = PodmanSysModule, .excludes = {"CAP_SYS_MODULE"}, .action = Eperm},
    {.names = SysPacct, .includes = {"CAP_SYS_PACCT"}},
    {.names = SysPacct, .excludes = {"CAP_SYS_PACCT"}, .action = Eperm},
    {.names = PodmanSysPtrace, .includes = {"CAP_SYS_PTRACE"}},
    {.names = PodmanSysPtrace, .excludes = {"CAP_SYS_PTRACE"}, .action = Eperm},
    {.names = PodmanSysRawio, .includes = {"CAP_SYS_RAWIO"}},
    {.names = PodmanSysRawio, .excludes = {"CAP_SYS_RAWIO"}, .action = Eperm},
    {.names = PodmanSysTime, .includes = {"CAP_SYS_TIME"}},
    {.names = PodmanSysTime, .excludes = {"CAP_SYS_TIME"}, .action = Eperm},
    {.names = SysTtyConfig, .includes = {"CAP_SYS_TTY_CONFIG"}},
    {.names = SysTtyConfig, .excludes = {"CAP_SYS_TTY_CONFIG"}, .action = Eperm},
    {.names = Socket, .args = AuditSocket, .excludes = {"CAP_AUDIT_WRITE"}, .action = Einval},
    {.names = Socket, .args = NotAudit, .excludes = {"CAP_AUDIT_WRITE"}},
    {.names = Socket, .args = NotNetlink, .excludes = {"CAP_AUDIT_WRITE"}},
    {.names = Socket, .includes = {"CAP_AUDIT_WRITE"}},
    {.names = Bpf, .excludes = {"CAP_SYS_ADMIN CAP_BPF"}, .action = Eperm},
    {.names = Bpf, .includes = {"CAP_BPF"}},
    {.names = Perfmon, .excludes = {"CAP_SYS_ADMIN CAP_BPF"}, .action = Eperm},
    {.names = Perfmon, .includes = {"CAP_PERFMON"}},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

Filter filter(const FilterRow &row)
{
    Filter filter{.caps = words(row.caps), .arches = words(row.arches)};
    if (row.minKernel > KernelVersion{})
        filter.minKernel = row.minKernel;
    return filter;
}

QList<Rule> rules(std::span<const RuleRow> rows, const Version &version)
{
    QList<Rule> rules;
    for (const RuleRow &row : rows) {
        if (!holds(row.when, version))
            continue;
        Rule rule{.action = row.action};
        for (const NamesRow &names : row.names) {
            if (holds(names.when, version))
                rule.names << words(names.names);
        }
        rule.names.sort();
        for (const ArgumentRow &argument : row.args)
            rule.args << Argument{.index = argument.index, .value = argument.value, .comparison = argument.comparison};
        rule.comment = QString::fromLatin1(row.comment);
        rule.includes = filter(row.includes);
        rule.excludes = filter(row.excludes);
        rules << rule;
    }
    return rules;
}

QList<ArchMapEntry> archMap(const Version &version)
{
    QList<ArchMapEntry> entries;
    for (const ArchRow &row : Arches) {
        if (holds(row.when, version))
            entries << ArchMapEntry{.architecture = QString::fromLatin1(row.arch), .subArchitectures = words(row.subArches)};
    }
    return entries;
}

Version tableVersion(const QVersionNumber &version)
{
    const auto part = [&](int index) { return quint8(std::clamp(version.segmentAt(index), 0, 254)); };
    return version.isNull() ? Version{254} : Version{part(0), part(1), part(2)};
}

} // namespace

SeccompProfile dockerDefaultProfile(const QVersionNumber &version)
{
    const Version tabled = tableVersion(version);
    SeccompProfile profile;
    profile.defaultAction = ActionKind::Errno;
    if (holds(From23_0_0, tabled))
        profile.defaultErrnoRet = 1;
    profile.archMap = archMap(tabled);
    profile.rules = rules(DockerRules, tabled);
    return profile;
}

SeccompProfile podmanDefaultProfile()
{
    SeccompProfile profile;
    profile.defaultAction = ActionKind::Errno;
    profile.defaultErrnoRet = 38;
    profile.defaultErrno = u"ENOSYS"_s;
    profile.archMap = archMap({}); // those that Docker has had from the beginning
    profile.rules = rules(PodmanRules, {});
    for (Rule &rule : profile.rules) {
        if (rule.action.kind == ActionKind::Errno)
            rule.errnoName = errnoName(rule.action.number());
    }
    return profile;
}

SeccompProfile defaultProfile(const capability::EngineRules &engine)
{
    return engine.flavour == capability::EngineFlavour::Podman ? podmanDefaultProfile() : dockerDefaultProfile(engine.version);
}

QList<QVersionNumber> dockerDefaultChanges()
{
    QList<QVersionNumber> changes{QVersionNumber(19, 3, 0)};
    const auto add = [&changes](Spans spans) {
        for (const Span &span : spans) {
            for (const Version &version : {span.from, span.until}) {
                const QVersionNumber number(version.major, version.minor, version.patch);
                if (version.major > 0 && version < Version{255} && !changes.contains(number))
                    changes << number;
            }
        }
    };
    for (const RuleRow &row : DockerRules) {
        add(row.when);
        for (const NamesRow &names : row.names)
            add(names.when);
    }
    for (const ArchRow &row : Arches)
        add(row.when);
    std::ranges::sort(changes);
    return changes;
}

} // namespace bulkhead::seccomp
