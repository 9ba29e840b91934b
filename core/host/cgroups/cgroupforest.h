// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/cgroups/cgroupfact.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace bulkhead::host {

/// One control group as one hierarchy shows it.
struct CgroupNode {
    QString path;       ///< from the hierarchy's root: "/", "/docker/0123…"
    int parent = -1;    ///< index in the same list, smaller than its own
    int processes = -1; ///< directly in it; -1 where that could not be read
    std::array<CgroupValue, CgroupFactCount> values{};
    QString cpus, mems;                   ///< cpuset.cpus, cpuset.mems as configured: "0-3"; empty where nothing is
    QString effectiveCpus, effectiveMems; ///< what holds
    QStringList controllers;              ///< version 2: cgroup.controllers; version 1: empty, the hierarchy has them

    [[nodiscard]] const CgroupValue &value(CgroupFact fact) const { return values[std::size_t(fact)]; }
    [[nodiscard]] CgroupValue &value(CgroupFact fact) { return values[std::size_t(fact)]; }
    [[nodiscard]] QString name() const; ///< last component; "/" of the root
    friend bool operator==(const CgroupNode &, const CgroupNode &) = default;
};

/// One mounted hierarchy: version 2's, or one of version 1's.
struct CgroupHierarchy {
    int version = 2;
    QStringList controllers; ///< version 1: "cpu", "cpuacct", or "name=systemd"; version 2: those of the root
    QString mountPoint;      ///< "/sys/fs/cgroup/memory"
    QList<CgroupNode> nodes; ///< parents before children
    bool isComplete = true;  ///< false where some groups could not be read or there are too many

    /// "memory", "cpu,cpuacct", "name=systemd"; "unified" for version 2. Names a hierarchy of a host.
    [[nodiscard]] QString name() const;
    [[nodiscard]] const CgroupNode *find(const QString &path) const; ///< null where there is none
    friend bool operator==(const CgroupHierarchy &, const CgroupHierarchy &) = default;
};

enum class CgroupLayout : quint8 { None, Version1, Version2, Hybrid };

/// All control groups of a host at one moment.
struct CgroupForest {
    QList<CgroupHierarchy> hierarchies;
    QList<Error> missing; ///< what could not be read and why

    [[nodiscard]] CgroupLayout layout() const;
    [[nodiscard]] const CgroupHierarchy *find(const QString &name) const;        ///< by CgroupHierarchy::name()
    [[nodiscard]] const CgroupHierarchy *withController(QStringView name) const; ///< the one that "memory" is attached to
    friend bool operator==(const CgroupForest &, const CgroupForest &) = default;
};

/// The same path of all hierarchies as one node: what version 1 spreads over eight trees, seen as one. A value comes from the
/// hierarchy whose controller it is; `processes` is the largest number, since a process is in one group of each hierarchy.
[[nodiscard]] CgroupHierarchy mergedHierarchies(const CgroupForest &forest);

/// The file that tells a fact of the group at that path, from the hierarchy that counts it; empty where none does.
[[nodiscard]] QString cgroupFile(const CgroupForest &forest, const QString &path, CgroupFact fact);

/// The container that a path belongs to: the outermost id in it that `known` holds; empty for the host's own groups.
[[nodiscard]] QString containerOfGroup(const QString &path, const QSet<QString> &known);
/// Whether the path is that container's own group, not one that it made inside.
[[nodiscard]] bool isContainerRoot(const QString &path, const QString &containerId);

} // namespace bulkhead::host
