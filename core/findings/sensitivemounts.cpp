// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/sensitivemounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <optional>

namespace bulkhead::findings {

using namespace Qt::StringLiterals;
using Kind = SensitiveMount::Kind;
using Relation = SensitiveMount::Relation;

namespace {

/// What mounting a place means, for the place itself or a parent of it, and for something inside.
struct PlaceRule {
    QLatin1StringView path;
    Kind kind;
    Severity writable;
    Severity readOnly;
    Severity insideWritable;
    Severity insideReadOnly;
};

using enum Severity;

// In the order in which they speak for a mount that is as bad by several of them.
constexpr std::array PlaceRules{
    PlaceRule{"/run/docker.sock"_L1, Kind::RuntimeSocket, Critical, Critical, None, None},
    PlaceRule{"/var/run/docker.sock"_L1, Kind::RuntimeSocket, Critical, Critical, None, None},
    PlaceRule{"/run/containerd/containerd.sock"_L1, Kind::RuntimeSocket, Critical, Critical, None, None},
    PlaceRule{"/run/docker/containerd/containerd.sock"_L1, Kind::RuntimeSocket, Critical, Critical, None, None},
    PlaceRule{"/run/podman/podman.sock"_L1, Kind::RuntimeSocket, Critical, Critical, None, None},
    PlaceRule{"/run/crio/crio.sock"_L1, Kind::RuntimeSocket, Critical, Critical, None, None},
    PlaceRule{"/run/systemd/private"_L1, Kind::ServiceManager, Critical, Critical, None, None},
    PlaceRule{"/run/dbus/system_bus_socket"_L1, Kind::ServiceManager, Critical, Critical, None, None},
    PlaceRule{"/var/lib/docker"_L1, Kind::EngineData, Critical, High, High, Medium},
    PlaceRule{"/var/lib/containerd"_L1, Kind::EngineData, Critical, High, High, Medium},
    PlaceRule{"/var/lib/containers"_L1, Kind::EngineData, Critical, High, High, Medium},
    PlaceRule{"/var/lib/kubelet"_L1, Kind::Kubelet, Critical, High, High, Medium},
    PlaceRule{"/etc/kubernetes"_L1, Kind::Kubelet, Critical, High, Critical, High},
    PlaceRule{"/etc/shadow"_L1, Kind::Configuration, Critical, High, None, None},
    PlaceRule{"/etc/ssh"_L1, Kind::Configuration, Critical, High, Critical, Medium},
    PlaceRule{"/etc"_L1, Kind::Configuration, Critical, High, High, Low},
    PlaceRule{"/proc"_L1, Kind::ProcFs, Critical, Medium, Critical, Low},
    PlaceRule{"/sys"_L1, Kind::SysFs, Critical, Low, High, Info},
    PlaceRule{"/dev"_L1, Kind::Devices, High, High, Medium, Medium},
    PlaceRule{"/root"_L1, Kind::RootHome, Critical, High, High, Medium},
    PlaceRule{"/home"_L1, Kind::UserHome, High, Medium, None, None},
    PlaceRule{"/boot"_L1, Kind::Boot, Critical, Low, High, Low},
    PlaceRule{"/usr"_L1, Kind::Programs, Critical, Low, High, None},
    PlaceRule{"/bin"_L1, Kind::Programs, Critical, Low, Critical, None},
    PlaceRule{"/sbin"_L1, Kind::Programs, Critical, Low, Critical, None},
    PlaceRule{"/lib"_L1, Kind::Programs, Critical, Low, Critical, None},
    PlaceRule{"/lib64"_L1, Kind::Programs, Critical, Low, Critical, None},
    PlaceRule{"/var/spool/cron"_L1, Kind::Schedule, Critical, Low, Critical, Low},
    PlaceRule{"/var/log"_L1, Kind::Logs, Medium, Low, Low, Info},
    PlaceRule{"/tmp/.X11-unix"_L1, Kind::Display, Medium, Medium, Medium, Medium},
};

// Mounted read-only into many images so that names, times and certificates agree with the host's.
constexpr std::array HarmlessToRead{
    "/etc/localtime"_L1, "/etc/timezone"_L1,   "/etc/hosts"_L1,      "/etc/hostname"_L1,     "/etc/resolv.conf"_L1,
    "/etc/ssl/certs"_L1, "/etc/os-release"_L1, "/etc/machine-id"_L1, "/etc/pki/ca-trust"_L1, "/etc/ca-certificates"_L1,
};

constexpr std::array RuntimeSocketNames{
    "docker.sock"_L1, "containerd.sock"_L1, "podman.sock"_L1, "crio.sock"_L1, "dockershim.sock"_L1, "buildkitd.sock"_L1,
};

bool isBelow(QStringView path, QStringView directory)
{
    return directory == u"/" ? path.size() > 1
                             : path.size() > directory.size() && path.startsWith(directory) && path.at(directory.size()) == u'/';
}

QString normalisedPath(const QString &path)
{
    QString clean = QDir::cleanPath(path);
    // /var/run has been a link to /run since 2011 (file-hierarchy(7)); image-based Fedora keeps the homes in /var
    static constexpr std::array links{std::pair{"/var/run"_L1, "/run"_L1}, std::pair{"/var/home"_L1, "/home"_L1},
                                      std::pair{"/var/roothome"_L1, "/root"_L1}};
    for (const auto &[link, target] : links) {
        if (clean == link || isBelow(clean, QString(link)))
            return target + clean.mid(link.size());
    }
    return clean;
}

std::optional<SensitiveMount> judged(const PlaceRule &rule, const QString &place, const QString &source, bool writable)
{
    SensitiveMount mount{.kind = rule.kind, .source = source, .place = place, .writable = writable};
    if (source == place || isBelow(place, source)) {
        mount.relation = source == place ? Relation::Exact : Relation::Parent;
        mount.severity = writable ? rule.writable : rule.readOnly;
    } else if (isBelow(source, place)) {
        mount.relation = Relation::Inside;
        mount.severity = writable ? rule.insideWritable : rule.insideReadOnly;
    }
    return mount.severity == None ? std::nullopt : std::optional(mount);
}

bool isRuntimeSocketName(QStringView source)
{
    const QStringView name = source.mid(source.lastIndexOf(u'/') + 1);
    return std::ranges::any_of(RuntimeSocketNames, [name](QLatin1StringView known) { return name == known; });
}

/// /run/user/1000 and below: where rootless engines of that user listen.
bool isUserRuntimeDirectory(QStringView source)
{
    return source == u"/run/user" || (isBelow(source, u"/run/user") && (source.count(u'/') == 3 || source.endsWith(u"/podman")));
}

/// A home, or a hidden directory in one (.ssh, .aws, .config): not a project directory that somebody works in.
bool isHomeOrHiddenInside(QStringView source)
{
    if (!isBelow(source, u"/home"))
        return false;
    const QStringView rest = source.mid(6);
    const qsizetype slash = rest.indexOf(u'/');
    return slash < 0 || rest.mid(slash + 1).startsWith(u'.');
}

std::optional<SensitiveMount> worstReach(const QString &source, bool writable, const HostPlaces &places)
{
    if (source == "/"_L1)
        return SensitiveMount{
            .kind = Kind::HostRoot, .source = source, .place = source, .writable = writable, .severity = Critical};
    if (isRuntimeSocketName(source) || isUserRuntimeDirectory(source))
        return SensitiveMount{.kind = Kind::RuntimeSocket,
                              .relation = isRuntimeSocketName(source) ? Relation::Exact : Relation::Parent,
                              .source = source,
                              .place = isRuntimeSocketName(source) ? source : source + "/docker.sock"_L1,
                              .writable = writable,
                              .severity = Critical};
    if (!writable && std::ranges::any_of(HarmlessToRead, [&](QLatin1StringView harmless) {
            return source == harmless || isBelow(source, QString(harmless));
        }))
        return {};

    std::optional<SensitiveMount> worst;
    const auto consider = [&](const PlaceRule &rule, const QString &place) {
        const auto mount = judged(rule, place, source, writable);
        const bool saysMore = mount && worst && mount->relation == Relation::Exact && worst->relation == Relation::Parent
                              && mount->severity == worst->severity;
        if (mount && (!worst || mount->severity > worst->severity || saysMore))
            worst = mount;
    };
    static constexpr PlaceRule engineSocket{{}, Kind::RuntimeSocket, Critical, Critical, None, None};
    static constexpr PlaceRule engineData{{}, Kind::EngineData, Critical, High, High, Medium};
    for (const QString &socket : places.engineSockets)
        consider(engineSocket, normalisedPath(socket));
    for (const PlaceRule &rule : PlaceRules)
        consider(rule, rule.path);
    if (!places.dataRoot.isEmpty())
        consider(engineData, normalisedPath(places.dataRoot));
    if (isHomeOrHiddenInside(source))
        consider({{}, Kind::UserHome, High, Medium, None, None}, source);
    return worst;
}

} // namespace

HostPlaces hostPlaces(const snapshot::HostSnapshot &snapshot)
{
    HostPlaces places;
    places.dataRoot = snapshot.info.dockerRootDir;
    if (snapshot.provenance.endpoint.startsWith("unix://"_L1))
        places.engineSockets << snapshot.provenance.endpoint.mid(7);
    // Options of a volume tell that it is a bind (docker volume create -o type=none -o o=bind -o device=/etc)
    const QJsonArray volumes = QJsonDocument::fromJson(snapshot.rawVolumes).object().value("Volumes"_L1).toArray();
    for (const QJsonValue &value : volumes) {
        const QJsonObject options = value.toObject().value("Options"_L1).toObject();
        const QString device = options.value("device"_L1).toString();
        const QStringList mountOptions = options.value("o"_L1).toString().split(u',');
        if (device.startsWith(u'/') && (mountOptions.contains("bind"_L1) || mountOptions.contains("rbind"_L1)))
            places.boundVolumes.insert(value.toObject().value("Name"_L1).toString(), device);
    }
    return places;
}

QList<SensitiveMount> sensitiveMounts(const engine::ContainerDetails &container, const HostPlaces &places)
{
    QList<SensitiveMount> found;
    for (qsizetype index = 0; index < container.mounts.size(); ++index) {
        const engine::Mount &mount = container.mounts.at(index);
        QString source = mount.type == "bind"_L1 ? mount.source : QString{};
        if (mount.type == "volume"_L1)
            source = places.boundVolumes.value(mount.name);
        const bool isPipe = mount.type == "npipe"_L1 && mount.source.contains("docker_engine"_L1);
        std::optional<SensitiveMount> sensitive;
        if (isPipe)
            sensitive = SensitiveMount{.kind = Kind::RuntimeSocket,
                                       .source = mount.source,
                                       .place = mount.source,
                                       .writable = mount.writable,
                                       .severity = Critical};
        else if (!source.isEmpty())
            sensitive = worstReach(normalisedPath(source), mount.writable, places);
        if (sensitive) {
            sensitive->index = index;
            found << *sensitive;
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &SensitiveMount::severity);
    return found;
}

QString attackerGains(const SensitiveMount &mount)
{
    const bool writable = mount.writable;
    switch (mount.kind) {
    case Kind::HostRoot:
        return QCoreApplication::translate("SensitiveMount",
                                           "Every file of the host, and the engine's control socket among them. "
                                           "Who can use them is root on the host.");
    case Kind::RuntimeSocket:
        return mount.relation == Relation::Parent
                   ? QCoreApplication::translate("SensitiveMount",
                                                 "The engine's control socket %1 can be reached through it: who "
                                                 "opens it can start a privileged container with the host's "
                                                 "root directory. A read-only mount does not prevent that.")
                         .arg(mount.place)
                   : QCoreApplication::translate("SensitiveMount", "The engine's control socket: who opens it can start a "
                                                                   "privileged container with the host's root directory. A "
                                                                   "read-only mount does not prevent that.");
    case Kind::ServiceManager:
        return QCoreApplication::translate("SensitiveMount", "The host's service manager can be reached through %1: as user 0 "
                                                             "it starts any program on the host.")
            .arg(mount.place);
    case Kind::EngineData:
        return writable ? QCoreApplication::translate("SensitiveMount", "Files of other containers and of images can be changed: "
                                                                        "their programs, their data, their secrets.")
                        : QCoreApplication::translate("SensitiveMount", "Files of other containers can be read, their data and "
                                                                        "secrets included.");
    case Kind::Kubelet:
        return QCoreApplication::translate("SensitiveMount", "Service account tokens and node credentials of the cluster.");
    case Kind::ProcFs:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "Kernel settings of the host can be written. "
                                                                   "kernel/core_pattern starts a program as root on the host.")
                   : QCoreApplication::translate("SensitiveMount", "Processes of the host, their command lines and the "
                                                                   "kernel's settings can be seen.");
    case Kind::SysFs:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "Kernel objects of the host can be changed. Control groups "
                                                                   "and uevent_helper can start a program as root on the host.")
                   : QCoreApplication::translate("SensitiveMount", "Hardware and kernel objects of the host can be seen.");
    case Kind::Devices:
        return QCoreApplication::translate("SensitiveMount", "Device nodes of the host. Only the device rules of the container "
                                                             "still keep its disks and memory out of reach; a read-only mount "
                                                             "does not protect devices.");
    case Kind::Configuration:
        return writable ? QCoreApplication::translate("SensitiveMount", "Configuration of the host can be changed: accounts, "
                                                                        "services, scheduled jobs. That makes root on the host.")
                        : QCoreApplication::translate("SensitiveMount", "Configuration of the host can be read, password hashes "
                                                                        "and private keys where file permissions allow it.");
    case Kind::Programs:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "Programs and libraries of the host can be replaced; the "
                                                                   "host runs them as root.")
                   : QCoreApplication::translate("SensitiveMount", "Programs of the host can be read: what is installed, and "
                                                                   "in which version.");
    case Kind::Boot:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "The kernel that the host boots next can be replaced.")
                   : QCoreApplication::translate("SensitiveMount", "The host's kernel and its symbol addresses can be read.");
    case Kind::RootHome:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "Files of the host's root user can be changed: an SSH key "
                                                                   "or a shell start file makes root on the host.")
                   : QCoreApplication::translate("SensitiveMount", "Files of the host's root user can be read, keys and "
                                                                   "credentials included.");
    case Kind::UserHome:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "Files of people on the host can be changed: an SSH key or "
                                                                   "a shell start file takes over their account.")
                   : QCoreApplication::translate("SensitiveMount", "Files of people on the host can be read, keys and "
                                                                   "credentials included.");
    case Kind::Schedule:
        return writable
                   ? QCoreApplication::translate("SensitiveMount", "Scheduled jobs of the host can be changed; they run as root.")
                   : QCoreApplication::translate("SensitiveMount", "Scheduled jobs of the host can be read.");
    case Kind::Logs:
        return writable ? QCoreApplication::translate("SensitiveMount", "Logs of the host can be changed: traces can be removed.")
                        : QCoreApplication::translate("SensitiveMount", "Logs of the host can be read.");
    case Kind::Display: break;
    }
    return QCoreApplication::translate("SensitiveMount", "The desktop's display: windows can be seen and keys read.");
}

QString shortName(const SensitiveMount &mount)
{
    if (mount.kind == Kind::RuntimeSocket && mount.relation == Relation::Exact)
        return mount.source.mid(qMax(mount.source.lastIndexOf(u'/'), mount.source.lastIndexOf(u'\\')) + 1);
    return mount.source;
}

} // namespace bulkhead::findings
