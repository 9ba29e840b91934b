// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processrecords.h"

#include "core/host/errorjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

using capability::CapabilitySet;
using capability::ProcessCapabilities;

namespace {

constexpr std::array ObservationSourceNames{"none"_L1, "proc"_L1, "top"_L1};

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
    if (process.seccomp != SeccompMode::Unknown)
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
    if (seccomp >= 0 && seccomp <= qint64(SeccompMode::Filter))
        process.seccomp = SeccompMode(seccomp);
    if (json["permittedOnly"_L1].isString())
        process.permittedOnly = setFromJson(json["permittedOnly"_L1]);
    const QJsonArray inodes = json["namespaces"_L1].toArray();
    for (std::size_t i = 0; i < NamespaceKindCount; ++i)
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

CapabilitySet setFromJson(const QJsonValue &json)
{
    return CapabilitySet(json.toString().toULongLong(nullptr, 16));
}

QString setToJson(CapabilitySet set)
{
    return QString::number(set.mask(), 16);
}

QJsonObject processesToJson(const ProcessObservation &processes)
{
    QJsonObject json{{u"source"_s, QString(ObservationSourceNames[std::size_t(processes.source)])}};
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
    const auto source = std::ranges::find(ObservationSourceNames, json["source"_L1].toString());
    if (source != ObservationSourceNames.end())
        processes.source = ProcessObservation::Source(source - ObservationSourceNames.begin());
    const QJsonArray list = json["list"_L1].toArray();
    processes.processes.reserve(list.size());
    for (const QJsonValue &process : list)
        processes.processes += processFromJson(process.toObject());
    if (json["reason"_L1].isObject())
        processes.reason = errorFromJson(json["reason"_L1].toObject());
    processes.truncated = json["truncated"_L1].toBool();
    return processes;
}

} // namespace bulkhead::host
