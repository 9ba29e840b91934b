// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/namespaces/namespacekind.h"
#include "core/host/processfacts.h"

#include <QByteArrayList>
#include <QHash>

namespace bulkhead::host {

/// One process of a host as /proc showed it. Small and without strings of its own: a host has thousands.
struct HostProcess {
    qint64 pid = 0;
    qint64 parentPid = 0;
    std::optional<qint64> startTime; ///< clock ticks since boot; with pid an identity
    std::optional<quint32> uid, effectiveUid, gid, effectiveGid;
    std::optional<capability::ProcessCapabilities> capabilities; ///< all five sets, or nothing
    std::optional<bool> noNewPrivileges;
    SeccompMode seccomp = SeccompMode::Unknown;
    char state = '?';          ///< as ps prints it; 'Z' has no namespaces any more
    NamespaceIds namespaces{}; ///< 0 where reading them is not permitted
    qint32 cgroup = -1;        ///< index into ProcessTable::cgroups; -1 where it could not be read
    QByteArray name;           ///< comm, set by the process itself

    [[nodiscard]] bool hasNamespaces() const;
    friend bool operator==(const HostProcess &, const HostProcess &) = default;
};

/// All processes of a host at one moment.
struct ProcessTable {
    QList<HostProcess> processes; ///< by pid
    QByteArrayList cgroups;       ///< the distinct texts of /proc/PID/cgroup
    int vanished = 0;             ///< ended while they were read
    QList<Error> missing;         ///< which facts are missing and why: hidden processes, refused namespaces

    [[nodiscard]] const HostProcess *find(qint64 pid) const; ///< null where there is none
    [[nodiscard]] QByteArray cgroupOf(const HostProcess &process) const;
    friend bool operator==(const ProcessTable &, const ProcessTable &) = default;
};

/// The runs of exactly 64 hexadecimal digits in a text of /proc/PID/cgroup, in its order, without repetition: how engines name a
/// container's group ("docker-ID.scope", "/docker/ID", "libpod-ID.scope", "cri-containerd-ID.scope"). The outer container of a
/// nested one comes first.
[[nodiscard]] QStringList containerIdsOf(QByteArrayView cgroups);

/// Which container each process belongs to: the outermost id of its cgroup that `known` holds; absent for the host's own.
[[nodiscard]] QHash<qint64, QString> containersOf(const ProcessTable &table, const QSet<QString> &known);

} // namespace bulkhead::host
