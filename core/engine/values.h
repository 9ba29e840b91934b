// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QMap>
#include <QVersionNumber>

#include <optional>

// What the engine says, as typed values. Every parse… is pure, reads any API version from 1.24 to 1.56, keeps going over
// missing and unknown fields, and gives Malformed only where the document is no JSON object or array of the expected kind.
namespace bulkhead::engine {

enum class ContainerState : quint8 { Created, Running, Paused, Restarting, Removing, Exited, Dead, Unknown };
[[nodiscard]] ContainerState containerStateFromName(QStringView name);

struct PortBinding {
    QString hostAddress; ///< "0.0.0.0", "::"; empty where not published
    quint16 hostPort = 0;
    quint16 containerPort = 0;
    QString protocol; ///< "tcp"
    friend bool operator==(const PortBinding &, const PortBinding &) = default;
};

struct Mount {
    QString type; ///< bind, volume, tmpfs, npipe, cluster, image
    QString name; ///< of a volume
    QString source;
    QString destination;
    QString mode; ///< "ro,Z"
    QString propagation;
    bool writable = true;
    friend bool operator==(const Mount &, const Mount &) = default;
};

/// An entry of GET /containers/json.
struct ContainerSummary {
    ContainerId id;
    QString name; ///< first name, without the slash
    ImageRef image;
    ImageId imageId;
    ContainerState state = ContainerState::Unknown;
    QString status; ///< "Up 3 minutes"
    QDateTime created;
    friend bool operator==(const ContainerSummary &, const ContainerSummary &) = default;
};

/// GET /containers/{id}/json, the parts that the program reads; the rest stays in the raw JSON of the snapshot.
struct ContainerDetails {
    ContainerId id;
    QString name;
    ImageRef image; ///< Config.Image
    ImageId imageId;
    QDateTime created, startedAt, finishedAt;
    ContainerState state = ContainerState::Unknown;
    qint64 pid = 0; ///< host pid of the first process, 0 when not running
    int exitCode = 0;
    bool oomKilled = false;
    QString health; ///< "healthy"; empty without a check

    QString user; ///< Config.User; the image's default is already in it (the engine merges at create)
    QString hostname;
    QStringList environment; ///< "NAME=value", values as the engine gave them: mask before showing
    QStringList entrypoint, command;
    QMap<QString, QString> labels;

    bool privileged = false;
    QStringList capAdd, capDrop; ///< spelled as asked
    QStringList securityOpt;
    QString appArmorProfile; ///< configured name
    QString networkMode, pidMode, ipcMode, utsMode, usernsMode, cgroupnsMode;
    bool readonlyRootfs = false;
    bool init = false;
    QString runtime;
    QString restartPolicy;
    int restartRetries = 0; ///< RestartPolicy.MaximumRetryCount, 0 = no end
    qint64 memoryLimit = 0; ///< bytes, 0 = none
    qint64 nanoCpus = 0;
    qint64 cpuQuota = 0, cpuPeriod = 0; ///< microseconds
    qint64 cpuShares = 0;               ///< 0 = the engine's default, 1024
    QString cpusetCpus;                 ///< "0-3"; empty = all
    qint64 pidsLimit = 0;               ///< 0 or -1 = none
    QString cgroupParent;
    QStringList ulimits; ///< "nofile=1024:2048"; the engine's defaults are already in it
    QString logDriver;
    QMap<QString, QString> sysctls;
    std::optional<QStringList> healthcheck; ///< Config.Healthcheck.Test: {"CMD", …}, {"NONE"}; absent without a check
    QStringList exposedPorts;               ///< "80/tcp"
    QString processLabel;                   ///< SELinux context of its processes
    QStringList groupAdd;
    QList<Mount> mounts;
    QStringList devices;        ///< "/dev/fuse:/dev/fuse:rwm"
    QStringList deviceRules;    ///< DeviceCgroupRules: "c 42:* rwm"
    QStringList deviceRequests; ///< driver, or what is asked of one: "nvidia", "gpu"
    QMap<QString, QString> tmpfs;
    std::optional<QStringList> maskedPaths, readonlyPaths; ///< empty list = unmasked; absent = the engine did not say
    QList<PortBinding> ports;
    QMap<QString, QString> networks; ///< name → IPv4 or IPv6 address

    /// Podman's libpod fields, absent on Docker.
    std::optional<QStringList> effectiveCaps, boundingCaps;
};

/// no-new-privileges of SecurityOpt; "no-new-privileges=false" and "no-new-privileges:true" read right. The daemon-wide default
/// (info SecurityOptions name=no-new-privileges) is the caller's to add.
[[nodiscard]] std::optional<bool> noNewPrivileges(const QStringList &securityOpt);

/// The seccomp choice of SecurityOpt.
struct SeccompChoice {
    enum class Kind : quint8 { EngineDefault, Unconfined, Custom };
    Kind kind = Kind::EngineDefault;
    QString profileJson; ///< Custom: the inlined profile
};
[[nodiscard]] SeccompChoice seccompChoice(const QStringList &securityOpt);

struct EngineVersion {
    QVersionNumber version; ///< 26.1.5
    QString versionText;    ///< "26.1.5+dfsg1"
    QString apiVersion;     ///< newest
    QString minApiVersion;
    QString os, arch, kernel;
    QString platform;      ///< "Docker Engine - Community"
    bool isPodman = false; ///< Components names "Podman Engine"
};

/// What SecurityOpt's choice comes to: a privileged container has no filter, unless it names a profile and the engine is
/// Docker 27.0 or newer, or Podman; Docker before that ignores the profile without a word (moby#47499). An unknown version counts
/// as an old one. The daemon-wide profile is the caller's to add. Source: moby daemon/seccomp_linux.go.
[[nodiscard]] SeccompChoice seccompInForce(const ContainerDetails &details, const EngineVersion &version);

struct EngineInfo {
    QString id;
    QString name; ///< host name
    QString operatingSystem;
    QString kernel;
    QString arch;
    int cpus = 0;
    qint64 memory = 0; ///< bytes
    QString storageDriver, cgroupDriver, cgroupVersion, dockerRootDir;
    QStringList securityOptions; ///< "name=seccomp,profile=builtin"
    QStringList warnings;
    int containersRunning = 0, containersPaused = 0, containersStopped = 0, images = 0;
    QString defaultRuntime;
    bool liveRestore = false;

    [[nodiscard]] bool hasSecurityOption(QStringView name) const; ///< "apparmor", "userns", "rootless", "no-new-privileges"
};

struct ImageSummary {
    ImageId id;
    QStringList tags;
    QDateTime created;
    qint64 size = 0; ///< bytes
};

struct NetworkSummary {
    QString id, name, driver, scope;
    bool internal = false;
};

struct VolumeSummary {
    QString name, driver, mountpoint;
};

/// One line of GET /events.
struct EngineEvent {
    QString type;   ///< container, image, network, volume, daemon
    QString action; ///< "start", "exec_create: /bin/sh", "top"
    QString actorId;
    QMap<QString, QString> attributes;
    qint64 timeNano = 0; ///< the daemon's stamp, nanoseconds since the epoch
};

/// GET /containers/{id}/top: titles and rows as the host's ps printed them.
struct TopResult {
    QStringList titles;
    QList<QStringList> processes;
};

[[nodiscard]] Result<QList<ContainerSummary>> parseContainerList(const QByteArray &json);
[[nodiscard]] Result<ContainerDetails> parseContainerDetails(const QByteArray &json);
[[nodiscard]] Result<EngineVersion> parseEngineVersion(const QByteArray &json);
[[nodiscard]] Result<EngineInfo> parseEngineInfo(const QByteArray &json);
[[nodiscard]] Result<QList<ImageSummary>> parseImageList(const QByteArray &json);
[[nodiscard]] Result<QList<NetworkSummary>> parseNetworkList(const QByteArray &json);
[[nodiscard]] Result<QList<VolumeSummary>> parseVolumeList(const QByteArray &json);
[[nodiscard]] Result<EngineEvent> parseEvent(const QByteArray &line);
[[nodiscard]] Result<TopResult> parseTop(const QByteArray &json);

} // namespace bulkhead::engine
