// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/snapshotrecords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

using capability::CapabilitySet;
using capability::ProcessCapabilities;
using host::ProcessFacts;
using host::ProcessObservation;

namespace {

constexpr std::array ContainerStateNames{"created"_L1,  "running"_L1, "paused"_L1, "restarting"_L1,
                                         "removing"_L1, "exited"_L1,  "dead"_L1,   "unknown"_L1};
static_assert(ContainerStateNames.size() == std::size_t(engine::ContainerState::Unknown) + 1);

constexpr std::array ObservationSourceNames{"none"_L1, "proc"_L1, "top"_L1};
constexpr std::array ProvenanceKindNames{"live"_L1, "file"_L1, "sample"_L1};

template<typename Enum, std::size_t Size>
Enum enumFromName(const std::array<QLatin1StringView, Size> &names, const QString &name, Enum otherwise)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? otherwise : Enum(found - names.begin());
}

template<typename Enum, std::size_t Size>
QString enumName(const std::array<QLatin1StringView, Size> &names, Enum value)
{
    return names[std::size_t(value)];
}

QString timeToJson(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromJson(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

CapabilitySet setFromJson(const QJsonValue &json)
{
    return CapabilitySet(json.toString().toULongLong(nullptr, 16));
}

QString setToJson(CapabilitySet set)
{
    return QString::number(set.mask(), 16); // a mask of 64 bits does not fit JSON's numbers
}

struct CapabilitySetMember {
    QLatin1StringView name;
    CapabilitySet ProcessCapabilities::*set;
};
constexpr std::array CapabilitySetMembers{CapabilitySetMember{"effective"_L1, &ProcessCapabilities::effective},
                                          CapabilitySetMember{"permitted"_L1, &ProcessCapabilities::permitted},
                                          CapabilitySetMember{"inheritable"_L1, &ProcessCapabilities::inheritable},
                                          CapabilitySetMember{"bounding"_L1, &ProcessCapabilities::bounding},
                                          CapabilitySetMember{"ambient"_L1, &ProcessCapabilities::ambient}};

QJsonObject processToJson(const ProcessFacts &process)
{
    QJsonObject json{{u"pid"_s, process.pid}, {u"parentPid"_s, process.parentPid}};
    if (process.startTime)
        json[u"startTime"_s] = *process.startTime;
    if (process.uid)
        json[u"uid"_s] = qint64(*process.uid);
    if (process.effectiveUid)
        json[u"effectiveUid"_s] = qint64(*process.effectiveUid);
    if (!process.user.isEmpty())
        json[u"user"_s] = process.user;
    if (!process.command.isEmpty())
        json[u"command"_s] = process.command;
    if (!process.label.isEmpty())
        json[u"label"_s] = process.label;
    if (process.noNewPrivileges)
        json[u"noNewPrivileges"_s] = *process.noNewPrivileges;
    if (process.seccomp != host::SeccompMode::Unknown)
        json[u"seccomp"_s] = int(process.seccomp);
    if (process.permittedOnly)
        json[u"permittedOnly"_s] = setToJson(*process.permittedOnly);
    if (std::ranges::any_of(process.namespaces, [](quint64 inode) { return inode != 0; })) {
        QJsonArray inodes;
        for (const quint64 inode : process.namespaces)
            inodes += qint64(inode);
        json[u"namespaces"_s] = inodes;
    }
    if (process.capabilities) {
        QJsonObject sets;
        for (const auto &member : CapabilitySetMembers)
            sets[member.name] = setToJson((*process.capabilities).*member.set);
        json[u"capabilities"_s] = sets;
    }
    return json;
}

std::optional<quint32> userIdFromJson(const QJsonValue &json)
{
    const qint64 number = json.toInteger(-1);
    if (number < 0 || number > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return quint32(number);
}

ProcessFacts processFromJson(const QJsonObject &json)
{
    ProcessFacts process;
    process.pid = json["pid"_L1].toInteger();
    process.parentPid = json["parentPid"_L1].toInteger();
    if (json["startTime"_L1].isDouble())
        process.startTime = json["startTime"_L1].toInteger();
    process.uid = userIdFromJson(json["uid"_L1]);
    process.effectiveUid = userIdFromJson(json["effectiveUid"_L1]);
    process.user = json["user"_L1].toString();
    process.command = json["command"_L1].toString();
    process.label = json["label"_L1].toString();
    if (json["noNewPrivileges"_L1].isBool())
        process.noNewPrivileges = json["noNewPrivileges"_L1].toBool();
    const qint64 seccomp = json["seccomp"_L1].toInteger(-1);
    if (seccomp >= 0 && seccomp <= qint64(host::SeccompMode::Filter))
        process.seccomp = host::SeccompMode(seccomp);
    if (json["permittedOnly"_L1].isString())
        process.permittedOnly = setFromJson(json["permittedOnly"_L1]);
    const QJsonArray inodes = json["namespaces"_L1].toArray();
    for (std::size_t i = 0; i < host::NamespaceKindCount; ++i)
        process.namespaces[i] = quint64(std::max<qint64>(inodes.at(qsizetype(i)).toInteger(), 0));
    const QJsonObject sets = json["capabilities"_L1].toObject();
    // five sets or none: a set that is missing is not an empty one
    if (std::ranges::all_of(CapabilitySetMembers, [&](const auto &member) { return sets[member.name].isString(); })) {
        process.capabilities.emplace();
        for (const auto &member : CapabilitySetMembers)
            (*process.capabilities).*member.set = setFromJson(sets[member.name]);
    }
    return process;
}

} // namespace

QJsonObject summaryToJson(const engine::ContainerSummary &summary)
{
    return {{u"id"_s, summary.id.toString()},
            {u"name"_s, summary.name},
            {u"image"_s, summary.image.toString()},
            {u"imageId"_s, summary.imageId.toString()},
            {u"state"_s, enumName(ContainerStateNames, summary.state)},
            {u"status"_s, summary.status},
            {u"created"_s, timeToJson(summary.created)}};
}

engine::ContainerSummary summaryFromJson(const QJsonObject &json)
{
    return {.id = ContainerId(json["id"_L1].toString()),
            .name = json["name"_L1].toString(),
            .image = ImageRef(json["image"_L1].toString()),
            .imageId = ImageId(json["imageId"_L1].toString()),
            .state = enumFromName(ContainerStateNames, json["state"_L1].toString(), engine::ContainerState::Unknown),
            .status = json["status"_L1].toString(),
            .created = timeFromJson(json["created"_L1])};
}

QJsonObject processesToJson(const ProcessObservation &processes)
{
    QJsonObject json{{u"source"_s, enumName(ObservationSourceNames, processes.source)}};
    QJsonArray list;
    for (const ProcessFacts &process : processes.processes)
        list += processToJson(process);
    if (!list.isEmpty())
        json[u"list"_s] = list;
    if (processes.reason)
        json[u"reason"_s] = errorToJson(*processes.reason);
    if (processes.truncated)
        json[u"truncated"_s] = true;
    return json;
}

ProcessObservation processesFromJson(const QJsonObject &json)
{
    ProcessObservation processes;
    processes.source = enumFromName(ObservationSourceNames, json["source"_L1].toString(), ProcessObservation::Source::None);
    const QJsonArray list = json["list"_L1].toArray();
    processes.processes.reserve(list.size());
    for (const QJsonValue &process : list)
        processes.processes += processFromJson(process.toObject());
    if (json["reason"_L1].isObject())
        processes.reason = errorFromJson(json["reason"_L1].toObject());
    processes.truncated = json["truncated"_L1].toBool();
    return processes;
}

QJsonObject snapshotToJson(const HostSnapshot &snapshot)
{
    const Provenance &from = snapshot.provenance;
    QJsonObject json{{u"kind"_s, enumName(ProvenanceKindNames, from.kind)},
                     {u"endpoint"_s, from.endpoint},
                     {u"contextName"_s, from.contextName},
                     {u"apiVersion"_s, from.apiVersion},
                     {u"program"_s, from.program},
                     {u"unprotected"_s, from.unprotected},
                     {u"secretsMasked"_s, from.secretsMasked},
                     {u"takenAt"_s, timeToJson(snapshot.takenAt)}};
    if (snapshot.daemonCapabilities)
        json[u"daemonCapabilities"_s] = setToJson(*snapshot.daemonCapabilities);
    QJsonArray errors;
    for (const Error &error : snapshot.errors)
        errors += errorToJson(error);
    if (!errors.isEmpty())
        json[u"errors"_s] = errors;
    if (snapshot.hostReason)
        json[u"hostReason"_s] = errorToJson(*snapshot.hostReason);
    return json;
}

void snapshotFromJson(const QJsonObject &json, HostSnapshot &snapshot)
{
    snapshot.provenance = {.kind = enumFromName(ProvenanceKindNames, json["kind"_L1].toString(), Provenance::Kind::File),
                           .endpoint = json["endpoint"_L1].toString(),
                           .contextName = json["contextName"_L1].toString(),
                           .apiVersion = json["apiVersion"_L1].toString(),
                           .program = json["program"_L1].toString(),
                           .unprotected = json["unprotected"_L1].toBool(),
                           .secretsMasked = json["secretsMasked"_L1].toBool()};
    snapshot.takenAt = timeFromJson(json["takenAt"_L1]);
    if (json["daemonCapabilities"_L1].isString())
        snapshot.daemonCapabilities = setFromJson(json["daemonCapabilities"_L1]);
    if (json["hostReason"_L1].isObject())
        snapshot.hostReason = errorFromJson(json["hostReason"_L1].toObject());
    for (const QJsonValue error : json["errors"_L1].toArray())
        snapshot.errors += errorFromJson(error.toObject());
}

} // namespace bulkhead::snapshot
