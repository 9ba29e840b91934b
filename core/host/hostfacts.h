// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupforest.h"
#include "core/host/cgroups/cgroupsampler.h"
#include "core/host/containerprocesses.h"
#include "core/host/enginefiles.h"
#include "core/host/namespaces/namespacetable.h"
#include "core/host/processes/processtable.h"

#include <QDateTime>
#include <QJsonObject>

#include <memory>

namespace bulkhead::host {

/// What the host underneath showed at one moment: all processes, namespaces and control groups. Immutable once it is in a
/// snapshot.
struct HostFacts {
    QDateTime takenAt;
    quint32 readerUid = 0; ///< who looked
    ProcessTable processes;
    NamespaceTable namespaces;
    CgroupForest cgroups;
    std::optional<EngineFiles> engineFiles; ///< nothing in what an older program recorded
    quint64 memory = 0;                     ///< bytes that the host has; 0 = not known
    int cpus = 0;                           ///< that the host has online; 0 = not known

    [[nodiscard]] QList<Error> missing() const; ///< of all parts
    friend bool operator==(const HostFacts &, const HostFacts &) = default;
};
using HostFactsPtr = std::shared_ptr<const HostFacts>;

/// Reads everything: 50 to 100 milliseconds with 200 containers; call it in a worker. Errors where /proc cannot be read at all.
[[nodiscard]] Result<HostFacts> readHostFacts(const HostTrees &trees = {});

// As JSON, for the agent's protocol and for snapshot files. Reading takes nothing on trust: Malformed where something is of
// another kind, out of range, refers to what is not there, or is more than a host can have. Unknown members are skipped.
[[nodiscard]] QJsonObject processTableToJson(const ProcessTable &table);
[[nodiscard]] Result<ProcessTable> processTableFromJson(const QJsonObject &json);
/// The members are not written; reading takes them from the processes.
[[nodiscard]] QJsonObject namespaceTableToJson(const NamespaceTable &table);
[[nodiscard]] Result<NamespaceTable> namespaceTableFromJson(const QJsonObject &json, const ProcessTable &processes);
[[nodiscard]] QJsonObject cgroupForestToJson(const CgroupForest &forest);
[[nodiscard]] Result<CgroupForest> cgroupForestFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject hostFactsToJson(const HostFacts &facts);
[[nodiscard]] Result<HostFacts> hostFactsFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject samplesToJson(const QList<CgroupSample> &samples);
[[nodiscard]] Result<QList<CgroupSample>> samplesFromJson(const QJsonObject &json);

} // namespace bulkhead::host
