// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bulkhead::host {

/// The eight types of namespaces(7), in the order of their names.
enum class NamespaceKind : quint8 { Cgroup, Ipc, Mnt, Net, Pid, Time, User, Uts };
inline constexpr std::size_t NamespaceKindCount = 8;
inline constexpr std::array<NamespaceKind, NamespaceKindCount> AllNamespaceKinds{
    NamespaceKind::Cgroup, NamespaceKind::Ipc,  NamespaceKind::Mnt,  NamespaceKind::Net,
    NamespaceKind::Pid,    NamespaceKind::Time, NamespaceKind::User, NamespaceKind::Uts};

/// The file's name below /proc/PID/ns: "cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts".
[[nodiscard]] const char *namespaceFile(NamespaceKind kind);
[[nodiscard]] std::optional<NamespaceKind> namespaceKindFromFile(QByteArrayView name);
/// The CLONE_NEW… flag, as NS_GET_NSTYPE of ioctl_nsfs(2) answers it.
[[nodiscard]] std::optional<NamespaceKind> namespaceKindFromFlag(int flag);

/// The inode numbers of one process's namespaces, by kind; 0 is "not known".
using NamespaceIds = std::array<quint64, NamespaceKindCount>;
[[nodiscard]] constexpr quint64 namespaceOf(const NamespaceIds &ids, NamespaceKind kind)
{
    return ids[std::size_t(kind)];
}

/// The number of a link "net:[4026531840]"; 0 where it is none.
[[nodiscard]] quint64 parseNamespaceLink(QByteArrayView link, NamespaceKind kind);

/// The inode of the namespace that the kernel itself starts in, a constant of include/uapi/linux/nsfs.h (in kernels before 6.18
/// include/linux/proc_ns.h); 0 where this kernel numbers it as it comes: mnt and net before 6.18.
[[nodiscard]] quint64 initialNamespace(NamespaceKind kind, int kernelMajor, int kernelMinor);

} // namespace bulkhead::host
