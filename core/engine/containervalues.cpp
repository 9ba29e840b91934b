// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/jsonread.h"
#include "core/engine/values.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

QString withoutSlash(const QString &name)
{
    return name.startsWith(u'/') ? name.mid(1) : name;
}

/// Legacy links add names of the form "/other/alias"; the container's own name has one slash.
QString ownName(const QStringList &names)
{
    for (const auto &name : names) {
        if (name.indexOf(u'/', 1) < 0)
            return withoutSlash(name);
    }
    return names.isEmpty() ? QString() : withoutSlash(names.constFirst());
}

std::optional<QStringList> stringsIfSaid(const QJsonValue &value)
{
    return value.isArray() ? std::optional(readStrings(value)) : std::nullopt;
}

QList<PortBinding> readPorts(const QJsonObject &object)
{
    QList<PortBinding> ports;
    for (auto it = object.begin(); it != object.end(); ++it) {
        PortBinding port;
        port.containerPort = it.key().section(u'/', 0, 0).toUShort();
        port.protocol = it.key().section(u'/', 1, 1);
        const auto bindings = it.value().toArray();
        if (bindings.isEmpty())
            ports.append(port);
        for (const auto binding : bindings) {
            port.hostAddress = binding["HostIp"_L1].toString();
            port.hostPort = binding["HostPort"_L1].toString().toUShort();
            ports.append(port);
        }
    }
    std::ranges::stable_sort(ports, {}, &PortBinding::containerPort);
    return ports;
}

QList<Mount> readMounts(const QJsonArray &array)
{
    QList<Mount> mounts;
    mounts.reserve(array.size());
    for (const auto entry : array) {
        const auto object = entry.toObject();
        mounts.append({.type = object["Type"_L1].toString(),
                       .name = object["Name"_L1].toString(),
                       .source = object["Source"_L1].toString(),
                       .destination = object["Destination"_L1].toString(),
                       .mode = object["Mode"_L1].toString(),
                       .propagation = object["Propagation"_L1].toString(),
                       .writable = object["RW"_L1].toBool(true)});
    }
    return mounts;
}

/// Engines before 1.8 (API 1.20) have no Mounts but these two: destination → source, and destination → writable.
QList<Mount> readOldVolumes(const QJsonObject &volumes, const QJsonObject &writable)
{
    QList<Mount> mounts;
    for (auto it = volumes.begin(); it != volumes.end(); ++it) {
        const QString source = it.value().toString();
        const bool isVolume = source.contains("/volumes/"_L1) || source.contains("/vfs/dir/"_L1);
        mounts.append({.type = isVolume ? u"volume"_s : u"bind"_s,
                       .name = {},
                       .source = source,
                       .destination = it.key(),
                       .mode = {},
                       .propagation = {},
                       .writable = writable[it.key()].toBool(true)});
    }
    return mounts;
}

QStringList readUlimits(const QJsonArray &array)
{
    QStringList limits;
    for (const auto entry : array) {
        limits.append(
            u"%1=%2:%3"_s.arg(entry["Name"_L1].toString()).arg(entry["Soft"_L1].toInteger()).arg(entry["Hard"_L1].toInteger()));
    }
    return limits;
}

QStringList readDeviceRequests(const QJsonArray &array)
{
    QStringList requests;
    for (const auto entry : array) {
        QStringList wanted;
        for (const auto all : entry["Capabilities"_L1].toArray())
            wanted += readStrings(all);
        const QString driver = entry["Driver"_L1].toString();
        requests.append(driver.isEmpty() ? wanted.join(u',') : driver);
    }
    return requests;
}

QStringList readDevices(const QJsonArray &array)
{
    QStringList devices;
    for (const auto entry : array) {
        devices.append(u"%1:%2:%3"_s.arg(entry["PathOnHost"_L1].toString(), entry["PathInContainer"_L1].toString(),
                                         entry["CgroupPermissions"_L1].toString()));
    }
    return devices;
}

QMap<QString, QString> readNetworkAddresses(const QJsonObject &object)
{
    QMap<QString, QString> networks;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto address = it.value()["IPAddress"_L1].toString();
        networks.insert(it.key(), address.isEmpty() ? it.value()["GlobalIPv6Address"_L1].toString() : address);
    }
    return networks;
}

void readState(const QJsonObject &state, ContainerDetails &details)
{
    details.state = containerStateFromName(state["Status"_L1].toString());
    details.pid = state["Pid"_L1].toInteger();
    details.exitCode = state["ExitCode"_L1].toInt();
    details.oomKilled = state["OOMKilled"_L1].toBool();
    details.startedAt = readTime(state["StartedAt"_L1]);
    details.finishedAt = readTime(state["FinishedAt"_L1]);
    const auto health = state["Health"_L1]["Status"_L1].toString();
    details.health = health == "none"_L1 ? QString() : health;
}

void readConfig(const QJsonObject &config, ContainerDetails &details)
{
    details.image = ImageRef(config["Image"_L1].toString());
    details.user = config["User"_L1].toString();
    details.hostname = config["Hostname"_L1].toString();
    details.environment = readStrings(config["Env"_L1]);
    details.entrypoint = readStrings(config["Entrypoint"_L1]);
    details.command = readStrings(config["Cmd"_L1]);
    details.labels = readStringMap(config["Labels"_L1]);
    details.exposedPorts = config["ExposedPorts"_L1].toObject().keys();
    details.healthcheck = stringsIfSaid(config["Healthcheck"_L1]["Test"_L1]);
}

void readModes(const QJsonObject &host, ContainerDetails &details)
{
    details.networkMode = host["NetworkMode"_L1].toString();
    details.pidMode = host["PidMode"_L1].toString();
    details.ipcMode = host["IpcMode"_L1].toString();
    details.utsMode = host["UTSMode"_L1].toString();
    details.usernsMode = host["UsernsMode"_L1].toString();
    details.cgroupnsMode = host["CgroupnsMode"_L1].toString();
}

void readLimits(const QJsonObject &host, ContainerDetails &details)
{
    details.memoryLimit = host["Memory"_L1].toInteger();
    details.nanoCpus = host["NanoCpus"_L1].toInteger();
    details.cpuQuota = host["CpuQuota"_L1].toInteger();
    details.cpuPeriod = host["CpuPeriod"_L1].toInteger();
    details.cpuShares = host["CpuShares"_L1].toInteger();
    details.cpusetCpus = host["CpusetCpus"_L1].toString();
    details.pidsLimit = host["PidsLimit"_L1].toInteger();
    details.cgroupParent = host["CgroupParent"_L1].toString();
    details.ulimits = readUlimits(host["Ulimits"_L1].toArray());
}

void readHostConfig(const QJsonObject &host, ContainerDetails &details)
{
    details.privileged = host["Privileged"_L1].toBool();
    details.capAdd = readStrings(host["CapAdd"_L1]);
    details.capDrop = readStrings(host["CapDrop"_L1]);
    details.securityOpt = readStrings(host["SecurityOpt"_L1]);
    details.readonlyRootfs = host["ReadonlyRootfs"_L1].toBool();
    details.init = host["Init"_L1].toBool();
    details.runtime = host["Runtime"_L1].toString();
    details.restartPolicy = host["RestartPolicy"_L1]["Name"_L1].toString();
    details.restartRetries = host["RestartPolicy"_L1]["MaximumRetryCount"_L1].toInt();
    details.logDriver = host["LogConfig"_L1]["Type"_L1].toString();
    details.sysctls = readStringMap(host["Sysctls"_L1]);
    details.groupAdd = readStrings(host["GroupAdd"_L1]);
    details.devices = readDevices(host["Devices"_L1].toArray());
    details.deviceRules = readStrings(host["DeviceCgroupRules"_L1]);
    details.deviceRequests = readDeviceRequests(host["DeviceRequests"_L1].toArray());
    details.tmpfs = readStringMap(host["Tmpfs"_L1]);
    details.maskedPaths = stringsIfSaid(host["MaskedPaths"_L1]);
    details.readonlyPaths = stringsIfSaid(host["ReadonlyPaths"_L1]);
    readModes(host, details);
    readLimits(host, details);
}

/// moby daemon_unix.go parseSecurityOpt: '=' separates, ':' is the older spelling and only counts where there is no '='.
std::pair<QString, QString> splitSecurityOption(const QString &option)
{
    auto at = option.indexOf(u'=');
    if (at < 0)
        at = option.indexOf(u':');
    return at < 0 ? std::pair(option, QString()) : std::pair(option.left(at), option.mid(at + 1));
}

/// Go's strconv.ParseBool.
std::optional<bool> readGoBool(const QString &text)
{
    static const QStringList yes{u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s};
    static const QStringList no{u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s};
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

} // namespace

ContainerState containerStateFromName(QStringView name)
{
    using enum ContainerState;
    static constexpr std::array<std::pair<QLatin1StringView, ContainerState>, 8> names{{
        {"created"_L1, Created},
        {"running"_L1, Running},
        {"paused"_L1, Paused},
        {"restarting"_L1, Restarting},
        {"removing"_L1, Removing},
        {"exited"_L1, Exited},
        {"stopped"_L1, Exited}, // Podman's word
        {"dead"_L1, Dead},
    }};
    const auto found = std::ranges::find_if(names, [name](const auto &entry) { return entry.first == name; });
    return found == names.end() ? Unknown : found->second;
}

std::optional<bool> noNewPrivileges(const QStringList &securityOpt)
{
    std::optional<bool> answer;
    for (const auto &option : securityOpt) {
        const auto [name, value] = splitSecurityOption(option);
        if (name != "no-new-privileges"_L1)
            continue;
        if (const auto said = option == name ? std::optional(true) : readGoBool(value))
            answer = said;
    }
    return answer;
}

SeccompChoice seccompChoice(const QStringList &securityOpt)
{
    SeccompChoice choice;
    for (const auto &option : securityOpt) {
        const auto [name, value] = splitSecurityOption(option);
        if (name != "seccomp"_L1)
            continue;
        if (value == "unconfined"_L1)
            choice = {SeccompChoice::Kind::Unconfined, {}};
        else if (value.isEmpty() || value == "builtin"_L1)
            choice = {};
        else
            choice = {SeccompChoice::Kind::Custom, value};
    }
    return choice;
}

SeccompChoice seccompInForce(const ContainerDetails &details, const EngineVersion &version)
{
    const QVersionNumber honours(27, 0);
    SeccompChoice choice = seccompChoice(details.securityOpt);
    const bool isKept = choice.kind == SeccompChoice::Kind::Custom && (version.isPodman || version.version >= honours);
    if (details.privileged && !isKept)
        choice = {SeccompChoice::Kind::Unconfined, {}};
    return choice;
}

Result<QList<ContainerSummary>> parseContainerList(const QByteArray &json)
{
    const auto array = readJsonArray(json);
    if (!array)
        return std::unexpected(array.error());
    QList<ContainerSummary> list;
    list.reserve(array->size());
    for (const auto entry : *array) {
        const auto object = entry.toObject();
        const ContainerId id(object["Id"_L1].toString());
        if (id.isEmpty())
            continue;
        list.append({.id = id,
                     .name = ownName(readStrings(object["Names"_L1])),
                     .image = ImageRef(object["Image"_L1].toString()),
                     .imageId = ImageId(object["ImageID"_L1].toString()),
                     .state = containerStateFromName(object["State"_L1].toString()),
                     .status = object["Status"_L1].toString(),
                     .created = QDateTime::fromSecsSinceEpoch(object["Created"_L1].toInteger(), QTimeZone::UTC)});
    }
    return list;
}

Result<ContainerDetails> parseContainerDetails(const QByteArray &json)
{
    const auto object = readJsonObject(json);
    if (!object)
        return std::unexpected(object.error());
    const auto &root = *object;
    ContainerDetails details;
    details.id = ContainerId(root["Id"_L1].toString());
    if (details.id.isEmpty())
        return std::unexpected(Error{ErrorKind::Malformed, u"the inspect answer has no Id"_s, QString::fromUtf8(json.left(300))});
    details.name = withoutSlash(root["Name"_L1].toString());
    details.imageId = ImageId(root["Image"_L1].toString());
    details.created = readTime(root["Created"_L1]);
    details.appArmorProfile = root["AppArmorProfile"_L1].toString();
    readState(root["State"_L1].toObject(), details);
    readConfig(root["Config"_L1].toObject(), details);
    const auto host = root["HostConfig"_L1].toObject();
    readHostConfig(host, details);
    details.processLabel = root["ProcessLabel"_L1].toString();
    details.mounts = root["Mounts"_L1].isArray() ? readMounts(root["Mounts"_L1].toArray())
                                                 : readOldVolumes(root["Volumes"_L1].toObject(), root["VolumesRW"_L1].toObject());
    const auto network = root["NetworkSettings"_L1].toObject();
    details.ports = readPorts(network["Ports"_L1].toObject());
    if (details.ports.isEmpty()) // a stopped container has its configured ones only
        details.ports = readPorts(host["PortBindings"_L1].toObject());
    details.networks = readNetworkAddresses(network["Networks"_L1].toObject());
    details.effectiveCaps = stringsIfSaid(root["EffectiveCaps"_L1]);
    details.boundingCaps = stringsIfSaid(root["BoundingCaps"_L1]);
    return details;
}

} // namespace bulkhead::engine
