// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/straceconstants.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/random.h>
#include <linux/sockios.h>
#include <sched.h>
#include <string_view>
#include <sys/ioctl.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct Constant {
    std::string_view name;
    quint64 value;
};

#define NAMED(name)                                                                                                              \
    Constant                                                                                                                     \
    {                                                                                                                            \
        #name, quint64(name)                                                                                                     \
    }

constexpr std::array Families = std::to_array<Constant>({
    NAMED(AF_UNSPEC),     NAMED(AF_UNIX),   Constant{"AF_LOCAL", AF_UNIX},
    NAMED(AF_INET),       NAMED(AF_AX25),   NAMED(AF_IPX),
    NAMED(AF_APPLETALK),  NAMED(AF_NETROM), NAMED(AF_BRIDGE),
    NAMED(AF_ATMPVC),     NAMED(AF_X25),    NAMED(AF_INET6),
    NAMED(AF_ROSE),       NAMED(AF_KEY),    NAMED(AF_NETLINK),
    NAMED(AF_PACKET),     NAMED(AF_RDS),    NAMED(AF_PPPOX),
    NAMED(AF_LLC),        NAMED(AF_IB),     NAMED(AF_MPLS),
    NAMED(AF_CAN),        NAMED(AF_TIPC),   NAMED(AF_BLUETOOTH),
    NAMED(AF_IUCV),       NAMED(AF_RXRPC),  NAMED(AF_PHONET),
    NAMED(AF_IEEE802154), NAMED(AF_CAIF),   NAMED(AF_ALG),
    NAMED(AF_NFC),        NAMED(AF_VSOCK),  NAMED(AF_KCM),
    NAMED(AF_QIPCRTR),    NAMED(AF_SMC),    NAMED(AF_XDP),
});

constexpr std::array CloneFlags = std::to_array<Constant>({
    NAMED(CLONE_VM),
    NAMED(CLONE_FS),
    NAMED(CLONE_FILES),
    NAMED(CLONE_SIGHAND),
    Constant{"CLONE_PIDFD", 0x1000},
    NAMED(CLONE_PTRACE),
    NAMED(CLONE_VFORK),
    NAMED(CLONE_PARENT),
    NAMED(CLONE_THREAD),
    NAMED(CLONE_NEWNS),
    NAMED(CLONE_SYSVSEM),
    NAMED(CLONE_SETTLS),
    NAMED(CLONE_PARENT_SETTID),
    NAMED(CLONE_CHILD_CLEARTID),
    NAMED(CLONE_DETACHED),
    NAMED(CLONE_UNTRACED),
    NAMED(CLONE_CHILD_SETTID),
    NAMED(CLONE_NEWCGROUP),
    NAMED(CLONE_NEWUTS),
    NAMED(CLONE_NEWIPC),
    NAMED(CLONE_NEWUSER),
    NAMED(CLONE_NEWPID),
    NAMED(CLONE_NEWNET),
    NAMED(CLONE_IO),
    NAMED(SIGCHLD),
    NAMED(SIGUSR1),
    NAMED(SIGUSR2),
    NAMED(SIGKILL),
});

constexpr std::array Personalities = std::to_array<Constant>({
    NAMED(PER_LINUX),
    NAMED(PER_LINUX_32BIT),
    NAMED(PER_LINUX32),
    NAMED(PER_LINUX32_3GB),
    NAMED(PER_SVR4),
    NAMED(PER_BSD),
    NAMED(UNAME26),
    NAMED(ADDR_NO_RANDOMIZE),
    NAMED(FDPIC_FUNCPTRS),
    NAMED(MMAP_PAGE_ZERO),
    NAMED(ADDR_COMPAT_LAYOUT),
    NAMED(READ_IMPLIES_EXEC),
    NAMED(ADDR_LIMIT_32BIT),
    NAMED(SHORT_INODE),
    NAMED(WHOLE_SECONDS),
    NAMED(STICKY_TIMEOUTS),
    NAMED(ADDR_LIMIT_3GB),
});

constexpr std::array ProcessOptions = std::to_array<Constant>({
    NAMED(PR_SET_PDEATHSIG),
    NAMED(PR_GET_PDEATHSIG),
    NAMED(PR_GET_DUMPABLE),
    NAMED(PR_SET_DUMPABLE),
    NAMED(PR_GET_KEEPCAPS),
    NAMED(PR_SET_KEEPCAPS),
    NAMED(PR_GET_TIMING),
    NAMED(PR_SET_TIMING),
    NAMED(PR_SET_NAME),
    NAMED(PR_GET_NAME),
    NAMED(PR_GET_SECCOMP),
    NAMED(PR_SET_SECCOMP),
    NAMED(PR_CAPBSET_READ),
    NAMED(PR_CAPBSET_DROP),
    NAMED(PR_GET_TSC),
    NAMED(PR_SET_TSC),
    NAMED(PR_GET_SECUREBITS),
    NAMED(PR_SET_SECUREBITS),
    NAMED(PR_SET_TIMERSLACK),
    NAMED(PR_GET_TIMERSLACK),
    NAMED(PR_SET_MM),
    NAMED(PR_SET_PTRACER),
    NAMED(PR_SET_CHILD_SUBREAPER),
    NAMED(PR_GET_CHILD_SUBREAPER),
    NAMED(PR_SET_NO_NEW_PRIVS),
    NAMED(PR_GET_NO_NEW_PRIVS),
    NAMED(PR_GET_TID_ADDRESS),
    NAMED(PR_SET_THP_DISABLE),
    NAMED(PR_GET_THP_DISABLE),
    NAMED(PR_CAP_AMBIENT),
    NAMED(PR_GET_SPECULATION_CTRL),
    NAMED(PR_SET_SPECULATION_CTRL),
    NAMED(PR_SET_IO_FLUSHER),
    NAMED(PR_GET_IO_FLUSHER),
    NAMED(PR_SET_VMA),
});

constexpr std::array FileCommands = std::to_array<Constant>({
    NAMED(F_DUPFD),
    NAMED(F_GETFD),
    NAMED(F_SETFD),
    NAMED(F_GETFL),
    NAMED(F_SETFL),
    NAMED(F_GETLK),
    NAMED(F_SETLK),
    NAMED(F_SETLKW),
    NAMED(F_SETOWN),
    NAMED(F_GETOWN),
    NAMED(F_SETSIG),
    NAMED(F_GETSIG),
    NAMED(F_SETOWN_EX),
    NAMED(F_GETOWN_EX),
    NAMED(F_OFD_GETLK),
    NAMED(F_OFD_SETLK),
    NAMED(F_OFD_SETLKW),
    NAMED(F_SETLEASE),
    NAMED(F_GETLEASE),
    NAMED(F_DUPFD_CLOEXEC),
    NAMED(F_NOTIFY),
    NAMED(F_SETPIPE_SZ),
    NAMED(F_GETPIPE_SZ),
    NAMED(F_ADD_SEALS),
    NAMED(F_GET_SEALS),
    Constant{"F_GETLK64", 12},
    Constant{"F_SETLK64", 13},
    Constant{"F_SETLKW64", 14},
});

constexpr std::array Requests = std::to_array<Constant>({
    NAMED(TCGETS),       NAMED(TCSETS),          NAMED(TCSETSW),         NAMED(TCSETSF),      Constant{"TCGETS2", 0x802C542A},
    NAMED(TCSBRK),       NAMED(TCXONC),          NAMED(TCFLSH),          NAMED(TIOCEXCL),     NAMED(TIOCSCTTY),
    NAMED(TIOCGPGRP),    NAMED(TIOCSPGRP),       NAMED(TIOCOUTQ),        NAMED(TIOCSTI),      NAMED(TIOCGWINSZ),
    NAMED(TIOCSWINSZ),   NAMED(TIOCNOTTY),       NAMED(TIOCGETD),        NAMED(TIOCSETD),     NAMED(TIOCGSID),
    NAMED(TIOCGPTN),     NAMED(TIOCSPTLCK),      NAMED(TIOCGPTPEER),     NAMED(FIONREAD),     NAMED(FIONBIO),
    NAMED(FIOASYNC),     NAMED(FIOCLEX),         NAMED(FIONCLEX),        NAMED(FIGETBSZ),     NAMED(FICLONE),
    NAMED(FICLONERANGE), NAMED(FS_IOC_GETFLAGS), NAMED(FS_IOC_SETFLAGS), NAMED(BLKGETSIZE64), NAMED(BLKSSZGET),
    NAMED(SIOCGIFNAME),  NAMED(SIOCGIFCONF),     NAMED(SIOCGIFFLAGS),    NAMED(SIOCGIFADDR),  NAMED(SIOCGIFNETMASK),
    NAMED(SIOCGIFMTU),   NAMED(SIOCGIFHWADDR),   NAMED(SIOCGIFINDEX),    NAMED(SIOCETHTOOL),  NAMED(RNDGETENTCNT),
});

#undef NAMED

std::optional<quint64> number(QByteArrayView text)
{
    bool isNumber = false;
    const quint64 value = text.toByteArray().toULongLong(&isNumber, 0); // 0x7f, 010, 10: as strace writes them
    return isNumber ? std::optional(value) : std::nullopt;
}

template<typename Table>
std::optional<quint64> word(const Table &table, QByteArrayView text)
{
    const std::string_view name(text.data(), size_t(text.size()));
    const auto found = std::ranges::find(table, name, &Constant::name);
    return found == table.end() ? number(text) : std::optional(found->value);
}

template<typename Table>
std::optional<quint64> flags(const Table &table, QByteArrayView text)
{
    quint64 sum = 0;
    for (const QByteArray &part : text.toByteArray().split('|')) {
        const auto value = word(table, part.trimmed());
        if (!value)
            return std::nullopt;
        sum |= *value;
    }
    return sum;
}

/// "SNDCTL_TMR_TIMEBASE or TCGETS": names that strace cannot tell apart, of one number.
std::optional<quint64> request(QByteArrayView text)
{
    const QByteArray names = text.toByteArray().replace(" or ", "\n");
    for (const QByteArray &name : names.split('\n')) {
        if (const auto value = word(Requests, name))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<quint64> straceValue(QStringView call, QByteArrayView text)
{
    if (call == "socket"_L1)
        return word(Families, text);
    if (call == "clone"_L1)
        return flags(CloneFlags, text);
    if (call == "personality"_L1)
        return flags(Personalities, text);
    if (call == "prctl"_L1)
        return word(ProcessOptions, text);
    if (call == "fcntl"_L1 || call == "fcntl64"_L1)
        return word(FileCommands, text);
    if (call == "ioctl"_L1)
        return request(text);
    return std::nullopt;
}

} // namespace bulkhead::seccomp
