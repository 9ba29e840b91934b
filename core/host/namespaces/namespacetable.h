// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/namespaces/namespacekind.h"
#include "core/host/processes/processtable.h"

#include <QStringList>

namespace bulkhead::host {

/// One line of /proc/PID/uid_map or gid_map, user_namespaces(7).
struct IdMapping {
    quint32 inside = 0, outside = 0, count = 0;
    friend bool operator==(const IdMapping &, const IdMapping &) = default;
};
[[nodiscard]] QList<IdMapping> parseIdMap(QByteArrayView map);

/// One namespace of a host.
struct NamespaceFacts {
    NamespaceKind kind = NamespaceKind::Net;
    quint64 inode = 0;
    quint64 owner = 0;               ///< inode of the user namespace that owns it; 0 where that is not known
    quint64 parent = 0;              ///< pid and user only; 0 for the first one and where it is not known
    std::optional<quint32> creator;  ///< user only: effective uid of whoever made it, NS_GET_OWNER_UID
    QStringList mounts;              ///< files that keep it without a process: "/run/netns/blue"
    QList<IdMapping> uidMap, gidMap; ///< user only; outside ids as the reader's user namespace counts
    QList<qint64> pids;              ///< members, ascending

    /// The name that `ip netns` gives it: of a mount below /run/netns. Empty where there is none.
    [[nodiscard]] QString netnsName() const;
    friend bool operator==(const NamespaceFacts &, const NamespaceFacts &) = default;
};

/// All namespaces of a host that can be seen.
struct NamespaceTable {
    QList<NamespaceFacts> namespaces; ///< by kind, then by inode
    NamespaceIds host{};              ///< those of the host's first process, else the kernel's initial ones; 0 = not known
    QList<Error> missing;             ///< what cannot be seen and why

    [[nodiscard]] const NamespaceFacts *find(NamespaceKind kind, quint64 inode) const; ///< null where there is none
    /// Who made the user namespace that owns `ns` (or is it), where that is known.
    [[nodiscard]] std::optional<quint32> ownerUid(const NamespaceFacts &ns) const;
    friend bool operator==(const NamespaceTable &, const NamespaceTable &) = default;
};

/// The namespaces that processes are members of; the host's are those of process 1. Nothing of who owns them.
[[nodiscard]] NamespaceTable namespacesOf(const ProcessTable &processes);
/// Fills in `pids` anew: they are not written to files.
void fillMembers(NamespaceTable &table, const ProcessTable &processes);

} // namespace bulkhead::host
