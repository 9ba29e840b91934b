// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"

#include "core/host/cgroups/cgroupreader.h"
#include "core/host/namespaces/namespacereader.h"
#include "core/host/processes/processreader.h"

#include <unistd.h>

namespace bulkhead::host {

namespace {

quint64 positiveOf(long value)
{
    return value > 0 ? quint64(value) : 0;
}

} // namespace

QList<Error> HostFacts::missing() const
{
    return processes.missing + namespaces.missing + cgroups.missing;
}

Result<HostFacts> readHostFacts(const HostTrees &trees)
{
    auto processes = ProcessReader(trees.proc).read();
    if (!processes)
        return std::unexpected(processes.error());
    HostFacts facts;
    facts.takenAt = QDateTime::currentDateTimeUtc();
    facts.readerUid = ::geteuid();
    facts.processes = *std::move(processes);
    facts.namespaces = readNamespaces(facts.processes, trees);
    facts.cgroups = readCgroups(trees);
    facts.engineFiles = readEngineFiles(facts.processes, trees);
    facts.memory = positiveOf(::sysconf(_SC_PHYS_PAGES)) * positiveOf(::sysconf(_SC_PAGESIZE));
    facts.cpus = int(::sysconf(_SC_NPROCESSORS_ONLN));
    return facts;
}

} // namespace bulkhead::host
