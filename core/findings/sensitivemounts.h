// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/values.h"
#include "core/findings/severity.h"
#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::findings {

/// Where this host keeps what a container should not see; beyond the well-known places.
struct HostPlaces {
    QStringList engineSockets = {}; ///< absolute paths that this engine listens on
    QString dataRoot = {};          ///< info.DockerRootDir; empty = not known
    QHash<QString, QString> boundVolumes =
        {}; ///< volumes of the local driver that are a host directory (o=bind): name → directory
};
[[nodiscard]] HostPlaces hostPlaces(const snapshot::HostSnapshot &snapshot);

/// A mount through which a container reaches something of the host that matters.
struct SensitiveMount {
    enum class Kind : quint8 {
        HostRoot,       ///< /
        RuntimeSocket,  ///< docker.sock, containerd.sock, podman.sock, crio.sock
        ServiceManager, ///< sockets of systemd and of the system bus
        EngineData,     ///< /var/lib/docker and its like
        Kubelet,
        ProcFs,
        SysFs,
        Devices,
        Configuration, ///< /etc
        Programs,      ///< /usr, /bin, /sbin, /lib…
        Boot,
        RootHome,
        UserHome,
        Schedule, ///< crontabs
        Logs,
        Display, ///< the X11 socket
    };
    /// How the mounted directory lies to the place that matters.
    enum class Relation : quint8 { Exact, Parent, Inside };

    qsizetype index = 0; ///< in ContainerDetails::mounts
    Kind kind = Kind::HostRoot;
    Relation relation = Relation::Exact;
    QString source = {}; ///< normalised: no "..", no double or trailing slash
    QString place = {};  ///< what matters: "/run/docker.sock"
    bool writable = true;
    Severity severity = Severity::None;

    friend bool operator==(const SensitiveMount &, const SensitiveMount &) = default;
};

/// The sensitive ones among a container's mounts, worst first, at most one entry a mount. Compares whole path components, takes
/// /var/run and /run for the same place, and looks through volumes that are a bind in disguise. Read-only is taken into account,
/// but not for sockets: connect(2) needs no writable mount (sb_permission() in fs/namei.c refuses files, directories and links).
[[nodiscard]] QList<SensitiveMount> sensitiveMounts(const engine::ContainerDetails &container, const HostPlaces &places = {});

/// Translated: what an attacker gains by it.
[[nodiscard]] QString attackerGains(const SensitiveMount &mount);
/// For a table cell: the name of what matters: "docker.sock", "/etc".
[[nodiscard]] QString shortName(const SensitiveMount &mount);

} // namespace bulkhead::findings
