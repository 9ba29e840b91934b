// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/attribution.h"
#include "core/host/containerprocesses.h"
#include "core/snapshot/hostsnapshot.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

HostTraces HostTraces::of(const snapshot::HostSnapshot &snapshot, std::optional<qint64> bootTime)
{
    HostTraces traces;
    traces.takenAt = std::max<qint64>(0, snapshot.takenAt.toMSecsSinceEpoch());
    QHash<QString, int> byId;
    for (const snapshot::ContainerPtr &entry : snapshot.containers) {
        ContainerTraces container;
        container.id = entry->id();
        container.name = entry->details ? entry->details->name : entry->summary.name;
        if (entry->details) {
            container.firstPid = entry->isRunning() ? entry->details->pid : 0;
            container.startedAt = std::max<qint64>(0, entry->details->startedAt.toMSecsSinceEpoch());
            container.profile = entry->details->appArmorProfile;
        }
        const QJsonObject inspect = QJsonDocument::fromJson(entry->rawInspect).object();
        container.mergedDir = inspect[u"GraphDriver"_s][u"Data"_s][u"MergedDir"_s].toString();
        byId.insert(container.id.toString(), int(traces.containers.size()));
        for (const host::ProcessFacts &process : entry->processes.processes)
            traces.processes[process.pid] = {int(traces.containers.size()), process.parentPid, {}, false};
        traces.names.insert(container.id, container.name);
        traces.containers.append(container);
    }
    if (snapshot.host) {
        const host::ProcessTable &table = snapshot.host->processes;
        const QSet<QString> known(byId.keyBegin(), byId.keyEnd());
        const QHash<qint64, QString> places = host::containersOf(table, known);
        const qint64 ticks = ::sysconf(_SC_CLK_TCK);
        for (const host::HostProcess &process : table.processes) {
            const int container = byId.value(places.value(process.pid), -1);
            if (container < 0 && process.cgroup < 0)
                continue; // nobody knows
            Process &trace = traces.processes[process.pid];
            trace = {container, process.parentPid, {}, container < 0 && HostTraces::isRuntimeName(process.name)};
            if (bootTime && process.startTime)
                trace.startedAt = *bootTime + *process.startTime * 1000 / ticks;
            traces.addName(QString::fromUtf8(process.name), container < 0 ? -1 : container);
        }
    }
    traces.arrange();
    return traces;
}

} // namespace bulkhead::audit
