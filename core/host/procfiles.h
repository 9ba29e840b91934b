// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/processfacts.h"

#include <QByteArrayView>
#include <QStringList>

// The files of /proc/PID as values; proc_pid_status(5), proc_pid_stat(5), cgroups(7). Pure.
namespace bulkhead::host {

/// What /proc/PID/status says that the program reads.
struct ProcessStatus {
    QString name; ///< at most 15 bytes, set by the process itself
    std::optional<qint64> pid, parentPid;
    std::optional<quint32> uid, effectiveUid;
    std::optional<capability::ProcessCapabilities> capabilities; ///< absent where one of the five lines is
    std::optional<bool> noNewPrivileges;                         ///< since Linux 4.10
    SeccompMode seccomp = SeccompMode::Unknown;
};
/// Error Malformed where it holds no Pid line.
[[nodiscard]] Result<ProcessStatus> parseProcessStatus(QByteArrayView status);

/// Field 22 of /proc/PID/stat, clock ticks since boot. The name before it may hold blanks, brackets and line ends.
[[nodiscard]] std::optional<qint64> parseStartTime(QByteArrayView stat);

/// The words of /proc/PID/cmdline.
[[nodiscard]] QStringList parseArguments(QByteArrayView cmdline);

/// One line of /proc/PID/cgroup.
struct CgroupMembership {
    QString controllers; ///< "cpu,cpuacct", "name=systemd"; empty for version 2
    QString path;        ///< "/system.slice/docker-0123….scope"; as the reader's cgroup namespace shows it
    friend bool operator==(const CgroupMembership &, const CgroupMembership &) = default;
};
[[nodiscard]] QList<CgroupMembership> parseCgroups(QByteArrayView cgroups);

/// The part of a cgroup's path up to and with the component that names the container: "docker-ID.scope", "ID", "libpod-ID.scope".
/// Empty where none does, or where the id is not a full one.
[[nodiscard]] QString containerGroup(const QString &path, QStringView containerId);

} // namespace bulkhead::host
