// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/processcapabilities.h"

#include <QByteArrayView>

#include <array>
#include <optional>

// /proc/PID/status and /proc/PID/stat scanned without a copy: what a host has of processes is read by it many times a minute.
// proc_pid_status(5), proc_pid_stat(5). Pure.
namespace bulkhead::host {

/// The lines of /proc/PID/status that the program reads. The views point into the text.
struct StatusFields {
    QByteArrayView name; ///< as it stands there: line ends and backslashes are escaped by the kernel
    char state = '?';    ///< 'Z': a zombie has no namespaces
    std::optional<qint64> pid, parentPid;
    std::optional<quint32> uid, effectiveUid, gid, effectiveGid;
    std::array<quint64, 5> capabilities{}; ///< inheritable, permitted, effective, bounding, ambient: the kernel's order
    unsigned seenCapabilities = 0;         ///< bit i: capabilities[i] stood there
    std::optional<bool> noNewPrivileges;   ///< since Linux 4.10
    std::optional<quint8> seccomp;         ///< 0, 1 or 2

    static constexpr unsigned AllCapabilities = 0b11111;
    [[nodiscard]] std::optional<capability::ProcessCapabilities> sets() const; ///< five or none
};
[[nodiscard]] StatusFields scanStatus(QByteArrayView status);

/// Name and fields 4 and 22 of /proc/PID/stat. The name may hold blanks, brackets and line ends.
struct StatFields {
    QByteArrayView name;
    std::optional<qint64> parentPid;
    std::optional<qint64> startTime; ///< clock ticks since boot
};
[[nodiscard]] StatFields scanStat(QByteArrayView stat);

} // namespace bulkhead::host
