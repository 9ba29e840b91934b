// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/namespaces/namespacekind.h"
#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::snapshot {

/// Whose namespace a container is in.
enum class Sharing : quint8 {
    Unknown,
    Own,       ///< nobody else's
    Host,      ///< the host's
    Container, ///< that of other containers
    Other,     ///< neither: the engine's own, of a pod, of a path
};

/// One cell of the matrix: what was asked for, and what the kernel shows.
struct NamespaceSharing {
    Sharing configured = Sharing::Unknown;
    QString mode;                        ///< as HostConfig spells it: "host", "container:0123…", "bridge"; may be empty
    ContainerId configuredWith;          ///< Container: whose; empty where there is no such container
    Sharing expected = Sharing::Unknown; ///< `configured` with what that container shares in turn, and who shares with this one

    Sharing observed = Sharing::Unknown;
    quint64 inode = 0;               ///< 0 where it is not known
    QList<ContainerId> observedWith; ///< the other running containers in it, by name
    QString reason;                  ///< why `observed` is Unknown, or what qualifies it

    /// Both are known and they do not agree. Never true where anything is unknown.
    bool differs = false;
    friend bool operator==(const NamespaceSharing &, const NamespaceSharing &) = default;
};

/// One row of the matrix.
struct ContainerNamespaces {
    ContainerId id;
    std::array<NamespaceSharing, host::NamespaceKindCount> cells;
    [[nodiscard]] const NamespaceSharing &cell(host::NamespaceKind kind) const { return cells[std::size_t(kind)]; }
    [[nodiscard]] bool differs() const;
};

/// Configured against observed for all containers of a snapshot, in its order. Configured: HostConfig's modes as Docker reads
/// them (no mode of mnt and time exists: each container has its own mounts and the host's time), container:ID resolved by id,
/// name or beginning of an id. Observed: inode numbers of the first process, from the host's facts or from ps over the engine's
/// API; stopped containers have none. Pure.
[[nodiscard]] QList<ContainerNamespaces> namespaceSharing(const HostSnapshot &snapshot);

/// The host's own namespaces as far as a snapshot knows them: observed, else the kernel's constants; 0 = not known.
[[nodiscard]] host::NamespaceIds hostNamespaces(const HostSnapshot &snapshot);

} // namespace bulkhead::snapshot
