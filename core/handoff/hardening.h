// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

// What could be taken away from a container, one change a step, and the container that would be left.
namespace bulkhead::handoff {

/// One change that makes a container stricter.
struct HardeningStep {
    enum class Kind : quint8 {
        Privileged,      ///< no longer privileged
        Capabilities,    ///< drop all, and add back `value`: "NET_BIND_SERVICE,CHOWN"
        NoNewPrivileges, ///< setuid programs give nothing
        User,            ///< `value`: "1000:1000"
        ReadOnlyRoot,    ///< `value`: directories that stay writable in memory, "/tmp,/run"
        Seccomp,         ///< the engine's filter again
        AppArmor,        ///< the engine's profile again
        Devices,         ///< no device of the host
        Memory,          ///< `value`: "512m"
        Cpus,            ///< `value`: "0.5"
        Pids,            ///< `value`: "200"
        PortAddress,     ///< `value`: "127.0.0.1", of the ports that are published on every address
        HostNetwork,     ///< a network of its own
        HostPid,
        HostIpc,
        HostUts,
        HostCgroups,
        HostUsers,
        MountReadOnly, ///< `subject`: where it is mounted
    };
    Kind kind = Kind::Privileged;
    QString subject = {};  ///< of a mount
    QString title = {};    ///< translated: "Drop all capabilities, and add back what it needs"
    QString why = {};      ///< translated: what it takes from an attacker
    QString question = {}; ///< translated: what only the person knows; empty = nothing
    QString value = {};    ///< the answer; a first guess
    bool isSafe = false;   ///< a program that works normally does not notice

    friend bool operator==(const HardeningStep &, const HardeningStep &) = default;
};

/// What would change something, in the order in which it matters. From GET /containers/{id}/json, any API version; none where
/// that is no JSON object with an Id. Sources: capabilities(7), moby oci/caps and profiles, CIS Docker Benchmark 1.6.0,
/// section 5.
[[nodiscard]] QList<HardeningStep> hardeningSteps(const QByteArray &rawInspect);

/// The inspect document of the container with these steps done, to be handed off. Errors Malformed where that is no JSON object
/// with an Id; Invalid where an answer cannot be understood ("lots of memory").
[[nodiscard]] Result<QByteArray> hardened(const QByteArray &rawInspect, const QList<HardeningStep> &steps);

/// Where a container has written so far, as directories: what would have to stay writable, as far as it has shown.
struct WrittenPlaces {
    QStringList directories; ///< that new files lie in; a file system in memory serves
    QStringList ofImage;     ///< where it changed or removed files of its image: a file system in memory would hide those
    QStringList unfit;       ///< files in the root directory itself, for which nothing can be mounted

    friend bool operator==(const WrittenPlaces &, const WrittenPlaces &) = default;
};
/// From GET /containers/{id}/changes, which docker diff shows. What lies in mounts is not in it, but the directories that the
/// engine made for them are: `mountPoints` do not count. Error Malformed where that is no JSON list (null is an empty one).
[[nodiscard]] Result<WrittenPlaces> writtenPlaces(const QByteArray &changes, const QStringList &mountPoints = {});

} // namespace bulkhead::handoff
