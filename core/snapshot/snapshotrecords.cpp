// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/snapshotrecords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

using host::setFromJson;
using host::setToJson;

namespace {

constexpr std::array ContainerStateNames{"created"_L1,  "running"_L1, "paused"_L1, "restarting"_L1,
                                         "removing"_L1, "exited"_L1,  "dead"_L1,   "unknown"_L1};
static_assert(ContainerStateNames.size() == std::size_t(engine::ContainerState::Unknown) + 1);

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
    if (snapshot.networksReason)
        json[u"networksReason"_s] = errorToJson(*snapshot.networksReason);
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
    if (json["networksReason"_L1].isObject())
        snapshot.networksReason = errorFromJson(json["networksReason"_L1].toObject());
    for (const QJsonValue error : json["errors"_L1].toArray())
        snapshot.errors += errorFromJson(error.toObject());
}

} // namespace bulkhead::snapshot
