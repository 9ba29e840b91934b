// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/values.h"

#include "core/engine/jsonread.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

template<typename T, typename Read>
Result<QList<T>> readList(const Result<QJsonArray> &array, Read read)
{
    if (!array)
        return std::unexpected(array.error());
    QList<T> list;
    list.reserve(array->size());
    for (const auto entry : *array) {
        if (entry.isObject())
            list.append(read(entry.toObject()));
    }
    return list;
}

} // namespace

bool EngineInfo::hasSecurityOption(QStringView name) const
{
    return std::ranges::any_of(securityOptions, [name](const QString &option) {
        // API 1.24 listed bare words; later ones "name=seccomp,profile=builtin"
        const auto first = QStringView(option).left(option.indexOf(u','));
        return first == name || (first.startsWith("name="_L1) && first.sliced(5) == name);
    });
}

Result<EngineVersion> parseEngineVersion(const QByteArray &json)
{
    const auto object = readJsonObject(json);
    if (!object)
        return std::unexpected(object.error());
    const auto &root = *object;
    EngineVersion version;
    version.versionText = root["Version"_L1].toString();
    version.version = QVersionNumber::fromString(version.versionText);
    version.apiVersion = root["ApiVersion"_L1].toString();
    version.minApiVersion = root["MinAPIVersion"_L1].toString();
    version.os = root["Os"_L1].toString();
    version.arch = root["Arch"_L1].toString();
    version.kernel = root["KernelVersion"_L1].toString();
    version.platform = root["Platform"_L1]["Name"_L1].toString();
    version.isPodman = std::ranges::any_of(root["Components"_L1].toArray(), [](const auto &component) {
        return component["Name"_L1].toString() == "Podman Engine"_L1;
    });
    return version;
}

Result<EngineInfo> parseEngineInfo(const QByteArray &json)
{
    const auto object = readJsonObject(json);
    if (!object)
        return std::unexpected(object.error());
    const auto &root = *object;
    EngineInfo info;
    info.id = root["ID"_L1].toString();
    info.name = root["Name"_L1].toString();
    info.operatingSystem = root["OperatingSystem"_L1].toString();
    info.kernel = root["KernelVersion"_L1].toString();
    info.arch = root["Architecture"_L1].toString();
    info.cpus = root["NCPU"_L1].toInt();
    info.memory = root["MemTotal"_L1].toInteger();
    info.storageDriver = root["Driver"_L1].toString();
    info.cgroupDriver = root["CgroupDriver"_L1].toString();
    info.cgroupVersion = root["CgroupVersion"_L1].toString();
    info.dockerRootDir = root["DockerRootDir"_L1].toString();
    info.securityOptions = readStrings(root["SecurityOptions"_L1]);
    info.warnings = readStrings(root["Warnings"_L1]);
    info.containersRunning = root["ContainersRunning"_L1].toInt();
    info.containersPaused = root["ContainersPaused"_L1].toInt();
    info.containersStopped = root["ContainersStopped"_L1].toInt();
    info.images = root["Images"_L1].toInt();
    info.defaultRuntime = root["DefaultRuntime"_L1].toString();
    info.liveRestore = root["LiveRestoreEnabled"_L1].toBool();
    return info;
}

Result<QList<ImageSummary>> parseImageList(const QByteArray &json)
{
    return readList<ImageSummary>(readJsonArray(json), [](const QJsonObject &object) {
        auto tags = readStrings(object["RepoTags"_L1]);
        tags.removeAll(u"<none>:<none>"_s);
        return ImageSummary{.id = ImageId(object["Id"_L1].toString()),
                            .tags = tags,
                            .created = QDateTime::fromSecsSinceEpoch(object["Created"_L1].toInteger(), QTimeZone::UTC),
                            .size = object["Size"_L1].toInteger()};
    });
}

Result<QList<NetworkSummary>> parseNetworkList(const QByteArray &json)
{
    return readList<NetworkSummary>(readJsonArray(json), [](const QJsonObject &object) {
        return NetworkSummary{.id = object["Id"_L1].toString(),
                              .name = object["Name"_L1].toString(),
                              .driver = object["Driver"_L1].toString(),
                              .scope = object["Scope"_L1].toString(),
                              .internal = object["Internal"_L1].toBool()};
    });
}

Result<QList<VolumeSummary>> parseVolumeList(const QByteArray &json)
{
    return readList<VolumeSummary>(
        readJsonObject(json).transform([](const QJsonObject &root) { return root["Volumes"_L1].toArray(); }),
        [](const QJsonObject &object) {
            return VolumeSummary{.name = object["Name"_L1].toString(),
                                 .driver = object["Driver"_L1].toString(),
                                 .mountpoint = object["Mountpoint"_L1].toString()};
        });
}

Result<EngineEvent> parseEvent(const QByteArray &line)
{
    const auto object = readJsonObject(line);
    if (!object)
        return std::unexpected(object.error());
    const auto &root = *object;
    const auto actor = root["Actor"_L1].toObject();
    EngineEvent event{.type = root["Type"_L1].toString(),
                      .action = root["Action"_L1].toString(),
                      .actorId = actor["ID"_L1].toString(),
                      .attributes = readStringMap(actor["Attributes"_L1]),
                      .timeNano = root["timeNano"_L1].toInteger()};
    if (event.type.isEmpty() || event.action.isEmpty())
        return std::unexpected(
            Error{ErrorKind::Malformed, u"an event without type or action"_s, QString::fromUtf8(line.left(300))});
    return event;
}

Result<TopResult> parseTop(const QByteArray &json)
{
    const auto object = readJsonObject(json);
    if (!object)
        return std::unexpected(object.error());
    TopResult top{.titles = readStrings((*object)["Titles"_L1]), .processes = {}};
    if (top.titles.isEmpty())
        return std::unexpected(
            Error{ErrorKind::Malformed, u"the process list has no titles"_s, QString::fromUtf8(json.left(300))});
    for (const auto row : (*object)["Processes"_L1].toArray())
        top.processes.append(readStrings(row));
    return top;
}

} // namespace bulkhead::engine
