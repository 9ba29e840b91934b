// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace bulkhead::host {

/// One line of /proc/PID/mountinfo, proc_pid_mountinfo(5).
struct MountEntry {
    QString root;       ///< of the file system; for nsfs "net:[4026532281]"
    QString mountPoint; ///< as that process sees it
    QString fileSystem; ///< "cgroup2", "nsfs"
    QString source;
    QStringList options; ///< of the file system: "rw", "cpu", "cpuacct", "name=systemd", "hidepid=invisible"
    friend bool operator==(const MountEntry &, const MountEntry &) = default;
};
/// Lines that are none are left out. `wanted` names file systems; empty for all: a desktop has hundreds of mounts.
[[nodiscard]] QList<MountEntry> parseMountInfo(QByteArrayView text, const QList<QByteArray> &wanted = {});

} // namespace bulkhead::host
