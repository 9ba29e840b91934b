// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/syscallnames.h"

#include <QHash>

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <utility>

namespace bulkhead::audit {

namespace {

struct Arch {
    quint32 audit;
    const char *name;
};

// the values are libseccomp's too, but for x32, which audit logs as x86_64
constexpr Arch Architectures[] = {
    {AUDIT_ARCH_X86_64, "x86_64"},   {AUDIT_ARCH_I386, "i386"},         {AUDIT_ARCH_AARCH64, "aarch64"},
    {AUDIT_ARCH_ARM, "arm"},         {AUDIT_ARCH_PPC64LE, "ppc64le"},   {AUDIT_ARCH_PPC64, "ppc64"},
    {AUDIT_ARCH_PPC, "ppc"},         {AUDIT_ARCH_S390X, "s390x"},       {AUDIT_ARCH_S390, "s390"},
    {AUDIT_ARCH_RISCV64, "riscv64"}, {AUDIT_ARCH_MIPS, "mips"},         {AUDIT_ARCH_MIPSEL, "mipsel"},
    {AUDIT_ARCH_MIPS64, "mips64"},   {AUDIT_ARCH_MIPSEL64, "mipsel64"}, {AUDIT_ARCH_LOONGARCH64, "loongarch64"},
};
constexpr quint32 X32Bit = 0x40000000;

quint32 tokenOf(quint32 arch, int number)
{
    return arch == AUDIT_ARCH_X86_64 && number >= 0 && (quint32(number) & X32Bit) ? quint32(SCMP_ARCH_X32) : arch;
}

QByteArray resolvedName(quint32 arch, int number)
{
    const std::unique_ptr<char, decltype(&std::free)> name(seccomp_syscall_resolve_num_arch(tokenOf(arch, number), number),
                                                           &std::free);
    return QByteArray(name.get());
}

} // namespace

QByteArray archName(quint32 arch)
{
    const auto found = std::ranges::find(Architectures, arch, &Arch::audit);
    return found == std::end(Architectures) ? QByteArray() : QByteArray(found->name);
}

quint32 archFromName(QByteArrayView name)
{
    const auto found = std::ranges::find_if(Architectures, [&](const Arch &arch) { return name == arch.name; });
    if (found != std::end(Architectures))
        return found->audit;
    return name == "armeb" ? quint32(AUDIT_ARCH_ARM) : name == "i686" ? quint32(AUDIT_ARCH_I386) : 0;
}

QByteArray syscallName(quint32 arch, int number)
{
    if (number < 0)
        return {};
    // libseccomp looks through its whole table for each name, and a log has few of them
    constexpr size_t most = 16384; // only a forged log gets there
    static std::shared_mutex mutex;
    static QHash<std::pair<quint32, int>, QByteArray> known;
    const std::pair call(arch, number);
    {
        const std::shared_lock lock(mutex);
        if (const auto found = known.constFind(call); found != known.constEnd())
            return *found;
    }
    if (archName(arch).isEmpty())
        return {};
    QByteArray name = resolvedName(arch, number);
    const std::unique_lock lock(mutex);
    if (size_t(known.size()) < most)
        known.insert(call, name);
    return name;
}

std::optional<int> syscallNumber(quint32 arch, const QByteArray &name)
{
    if (archName(arch).isEmpty())
        return std::nullopt;
    const int number = seccomp_syscall_resolve_name_arch(arch, name.constData());
    // negative ones are libseccomp's own, of calls that this architecture does not have
    return number < 0 ? std::nullopt : std::optional(number);
}

bool isSyscallName(const QByteArray &name)
{
    return std::ranges::any_of(Architectures, [&](const Arch &arch) { return syscallNumber(arch.audit, name).has_value(); });
}

QList<QByteArray> allSyscallNames()
{
    constexpr int beyondTheLast = 700;
    QList<QByteArray> names;
    for (int number = 0; number < beyondTheLast; ++number) {
        if (const QByteArray name = syscallName(AUDIT_ARCH_X86_64, number); !name.isEmpty())
            names.append(name);
    }
    std::ranges::sort(names);
    return names;
}

QByteArray errnoName(int number)
{
    return QByteArray(::strerrorname_np(number));
}

std::optional<int> errnoNumber(QByteArrayView name)
{
    constexpr int most = 200;
    for (int number = 1; number < most; ++number) {
        if (const char *known = ::strerrorname_np(number); known && name == known)
            return number;
    }
    return std::nullopt;
}

QByteArray seccompActionName(quint32 code)
{
    switch (code & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_KILL_PROCESS: return "KILL_PROCESS";
    case SECCOMP_RET_KILL_THREAD: return "KILL_THREAD";
    case SECCOMP_RET_TRAP: return "TRAP";
    case SECCOMP_RET_ERRNO: return "ERRNO";
    case SECCOMP_RET_USER_NOTIF: return "USER_NOTIF";
    case SECCOMP_RET_TRACE: return "TRACE";
    case SECCOMP_RET_LOG: return "LOG";
    case SECCOMP_RET_ALLOW: return "ALLOW";
    default: return {};
    }
}

QByteArray signalName(int number)
{
    const char *name = ::sigabbrev_np(number);
    return name ? QByteArray("SIG") + name : QByteArray();
}

QByteArray familyName(int family)
{
    struct Family {
        int number;
        const char *name;
    };
    static constexpr Family families[] = {{AF_UNIX, "unix"},       {AF_INET, "inet"},           {AF_INET6, "inet6"},
                                          {AF_NETLINK, "netlink"}, {AF_PACKET, "packet"},       {AF_VSOCK, "vsock"},
                                          {AF_ALG, "alg"},         {AF_BLUETOOTH, "bluetooth"}, {AF_UNSPEC, "unspec"}};
    const auto found = std::ranges::find(families, family, &Family::number);
    return found == std::end(families) ? QByteArray() : QByteArray(found->name);
}

} // namespace bulkhead::audit
