// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupforest.h"
#include "core/host/containerprocesses.h"

namespace bulkhead::host {

/// A mounted hierarchy before its groups are read.
struct CgroupMount {
    int version = 2;
    QStringList controllers; ///< version 1; empty for version 2
    QString mountPoint;
    friend bool operator==(const CgroupMount &, const CgroupMount &) = default;
};
/// Of /proc/self/mountinfo; each hierarchy once.
[[nodiscard]] QList<CgroupMount> parseCgroupMounts(QByteArrayView mountInfo);
[[nodiscard]] Result<QList<CgroupMount>> readCgroupMounts(const HostTrees &trees = {});

/// Reads all groups of those hierarchies: five microseconds a file, ten files a group; call it in a worker. A group that is
/// removed meanwhile is left out.
[[nodiscard]] CgroupForest readCgroups(const QList<CgroupMount> &mounts);
/// The same of this machine.
[[nodiscard]] CgroupForest readCgroups(const HostTrees &trees = {});

} // namespace bulkhead::host
