// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/processcapabilities.h"
#include "core/error.h"
#include "core/host/namespaces/namespacekind.h"

#include <QList>
#include <QString>

#include <optional>

namespace bulkhead::host {

/// Seccomp: of /proc/PID/status.
enum class SeccompMode : quint8 { Disabled = 0, Strict = 1, Filter = 2, Unknown = 255 };

/// What is known of one process. An absent optional is "not known"; ProcessObservation::reason says why.
struct ProcessFacts {
    qint64 pid = 0; ///< as the engine's host counts
    qint64 parentPid = 0;
    std::optional<qint64> startTime; ///< clock ticks since boot, field 22 of /proc/PID/stat; with pid an identity
    std::optional<quint32> uid;      ///< real uid on the host
    std::optional<quint32> effectiveUid;
    QString user;                                                ///< as ps prints it, where that is where the facts come from
    QString command;                                             ///< arguments joined by blanks; [comm] of a kernel thread
    std::optional<capability::ProcessCapabilities> capabilities; ///< all five sets, or nothing
    /// Where only the permitted set is known (ps has no column for the others): what the effective set cannot exceed.
    std::optional<capability::CapabilitySet> permittedOnly{};
    std::optional<bool> noNewPrivileges;
    SeccompMode seccomp = SeccompMode::Unknown;
    NamespaceIds namespaces{}; ///< 0 where the reader may not see it, or ps has no column for it
    QString label;             ///< LSM label: "docker-default (enforce)"; empty = not known or none

    friend bool operator==(const ProcessFacts &, const ProcessFacts &) = default;
};

/// The processes of one container as they were seen.
struct ProcessObservation {
    enum class Source : quint8 { None, Proc, Top };
    Source source = Source::None;
    std::optional<Error> reason;   ///< why nothing, or less than everything, is known
    QList<ProcessFacts> processes; ///< the container's first process (State.Pid) first, then by pid
    bool truncated = false;        ///< processes vanished or could not be read while listing

    friend bool operator==(const ProcessObservation &, const ProcessObservation &) = default;
};

} // namespace bulkhead::host
