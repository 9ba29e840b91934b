// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"
#include "core/host/jsonfields.h"

using namespace Qt::StringLiterals;

namespace bulkhead::host {

QJsonObject hostFactsToJson(const HostFacts &facts)
{
    QJsonObject json{{u"takenAt"_s, facts.takenAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"readerUid"_s, qint64(facts.readerUid)},
                     {u"processes"_s, processTableToJson(facts.processes)},
                     {u"namespaces"_s, namespaceTableToJson(facts.namespaces)},
                     {u"cgroups"_s, cgroupForestToJson(facts.cgroups)}};
    if (facts.engineFiles)
        json[u"engineFiles"_s] = engineFilesToJson(*facts.engineFiles);
    if (facts.memory != 0)
        json[u"memory"_s] = qint64(facts.memory);
    if (facts.cpus != 0)
        json[u"cpus"_s] = facts.cpus;
    return json;
}

Result<HostFacts> hostFactsFromJson(const QJsonObject &json)
{
    QString problem;
    JsonFields fields(json, problem);
    HostFacts facts;
    facts.takenAt = QDateTime::fromString(fields.text("takenAt"_L1), Qt::ISODateWithMs);
    facts.readerUid = quint32(fields.number("readerUid"_L1, std::numeric_limits<quint32>::max()).value_or(0));
    facts.memory = fields.number("memory"_L1).value_or(0);
    facts.cpus = int(fields.number("cpus"_L1, std::numeric_limits<int>::max()).value_or(0));
    for (const auto part : {"processes"_L1, "namespaces"_L1, "cgroups"_L1}) {
        if (!fields.value(part).isObject())
            fields.fail(part);
    }
    if (!problem.isEmpty())
        return std::unexpected(malformedFacts(problem));
    auto processes = processTableFromJson(json["processes"_L1].toObject());
    if (!processes)
        return std::unexpected(processes.error());
    facts.processes = *std::move(processes);
    auto namespaces = namespaceTableFromJson(json["namespaces"_L1].toObject(), facts.processes);
    if (!namespaces)
        return std::unexpected(namespaces.error());
    facts.namespaces = *std::move(namespaces);
    auto cgroups = cgroupForestFromJson(json["cgroups"_L1].toObject());
    if (!cgroups)
        return std::unexpected(cgroups.error());
    facts.cgroups = *std::move(cgroups);
    if (json.contains("engineFiles"_L1)) {
        auto files = engineFilesFromJson(json["engineFiles"_L1].toObject());
        if (!files)
            return std::unexpected(files.error());
        facts.engineFiles = *std::move(files);
    }
    return facts;
}

} // namespace bulkhead::host
