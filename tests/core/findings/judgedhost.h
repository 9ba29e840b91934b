// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/evaluation.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <functional>

namespace bulkhead::test {

/// A host as its documents tell it, to be changed before it is judged. The container is confined as well as can be.
struct JudgedHost {
    QJsonObject inspect, info, version;
    QJsonArray networks, images;
    host::ProcessFacts first; ///< of the container, pid 100
    bool observed = true;
    std::optional<host::EngineFiles> files;
    QList<snapshot::ContainerPtr> others;
    snapshot::Provenance provenance;
    network::HostNetworksPtr hostNetworks;

    JudgedHost()
        : inspect(QJsonDocument::fromJson(R"({
            "Id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Name": "/web", "Image": "sha256:1",
            "State": {"Status": "running", "Pid": 100}, "AppArmorProfile": "docker-default", "ProcessLabel": "",
            "Config": {"User": "1000:1000", "Image": "nginx:1.27", "Env": ["PATH=/bin"], "Labels": {"a": "b"},
                       "Healthcheck": {"Test": ["CMD", "true"]}, "ExposedPorts": {"80/tcp": {}}},
            "HostConfig": {"NetworkMode": "shop", "PidMode": "", "IpcMode": "private", "UTSMode": "", "UsernsMode": "",
                           "CgroupnsMode": "private", "Privileged": false, "CapAdd": null, "CapDrop": ["ALL"],
                           "SecurityOpt": ["no-new-privileges"], "ReadonlyRootfs": true, "Memory": 1048576, "NanoCpus": 1000000000,
                           "PidsLimit": 10, "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5},
                           "Ulimits": [{"Name": "nofile", "Soft": 1024, "Hard": 1024}],
                           "MaskedPaths": ["/proc/kcore"], "ReadonlyPaths": ["/proc/sys"]},
            "Mounts": [], "NetworkSettings": {"Ports": {"80/tcp": [{"HostIp": "127.0.0.1", "HostPort": "8080"}]},
                                              "Networks": {"shop": {"IPAddress": "172.18.0.2"}}}})")
                      .object())
        , info(QJsonDocument::fromJson(R"({
            "Name": "harbour", "Driver": "overlay2", "CgroupVersion": "2", "DockerRootDir": "/var/lib/docker",
            "SecurityOptions": ["name=apparmor", "name=seccomp,profile=builtin", "name=cgroupns"], "Warnings": [],
            "Swarm": {"LocalNodeState": "inactive"}, "LoggingDriver": "syslog", "Plugins": {"Authorization": ["opa"]},
            "LiveRestoreEnabled": true, "ExperimentalBuild": false, "KernelVersion": "6.12.0",
            "RegistryConfig": {"InsecureRegistryCIDRs": ["127.0.0.0/8", "::1/128"], "IndexConfigs": {"docker.io": {"Secure": true}}}})")
                   .object())
        , version(QJsonDocument::fromJson(R"({"Version": "28.5.1", "ApiVersion": "1.51", "KernelVersion": "6.12.0",
            "Components": [{"Name": "containerd", "Version": "1.7.28"}, {"Name": "runc", "Version": "1.3.3"}]})")
                      .object())
    {
        first.pid = 100;
        first.uid = 1000;
        first.effectiveUid = 1000;
        first.seccomp = host::SeccompMode::Filter;
        first.noNewPrivileges = true;
        first.label = QStringLiteral("docker-default (enforce)");
        first.capabilities.emplace();
        provenance.endpoint = QStringLiteral("unix:///run/docker.sock");
    }

    /// Sets a member by its path: "HostConfig/Privileged".
    void set(QStringView path, const QJsonValue &value) { inspect = changed(inspect, path, value).toObject(); }
    void setInfo(QStringView path, const QJsonValue &value) { info = changed(info, path, value).toObject(); }
    /// What the kernel would show of it, where that is not the point.
    void unobserved() { observed = false; }

    [[nodiscard]] snapshot::HostSnapshot snapshot() const
    {
        snapshot::HostSnapshot shot;
        shot.provenance = provenance;
        shot.networkNamespaces = hostNetworks;
        shot.takenAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::UTC);
        shot.rawInfo = QJsonDocument(info).toJson();
        shot.rawVersion = QJsonDocument(version).toJson();
        shot.rawNetworks = QJsonDocument(networks).toJson();
        shot.rawImages = QJsonDocument(images).toJson();
        shot.images = engine::parseImageList(shot.rawImages).value_or(QList<engine::ImageSummary>());
        shot.info = engine::parseEngineInfo(shot.rawInfo).value_or(engine::EngineInfo());
        shot.version = engine::parseEngineVersion(shot.rawVersion).value_or(engine::EngineVersion());
        auto entry = std::make_shared<snapshot::ContainerEntry>();
        entry->rawInspect = QJsonDocument(inspect).toJson();
        entry->details = engine::parseContainerDetails(entry->rawInspect).value_or(engine::ContainerDetails());
        entry->summary.id = entry->details->id;
        entry->summary.name = entry->details->name;
        entry->summary.state = entry->details->state;
        if (observed && entry->isRunning())
            entry->processes = {.source = host::ProcessObservation::Source::Proc, .reason = {}, .processes = {first}};
        shot.containers << entry << others;
        shot.arrange();
        if (files) {
            auto facts = std::make_shared<host::HostFacts>();
            facts->engineFiles = files;
            shot.host = facts;
        }
        return shot;
    }

    /// The verdict of a check; of the container "web" where it is about containers.
    [[nodiscard]] findings::Verdict verdict(const QString &check, QList<findings::Finding> *findings = nullptr) const
    {
        const auto evaluation = findings::evaluate(snapshot(), {}, QDate(2026, 11, 1));
        if (findings)
            *findings = evaluation.findings;
        for (const findings::SubjectVerdicts &one : evaluation.subjects) {
            if (one.subject.kind == findings::Subject::Kind::Container && one.subject.name != QStringLiteral("web"))
                continue;
            for (const findings::Verdict &verdict : one.verdicts) {
                if (check == verdict.check->id)
                    return verdict;
            }
        }
        qFatal("there is no check %s", qPrintable(check));
    }

private:
    static QJsonValue changed(const QJsonValue &value, QStringView path, const QJsonValue &member)
    {
        const qsizetype slash = path.indexOf(u'/');
        const QString name = (slash < 0 ? path : path.first(slash)).toString();
        QJsonObject object = value.toObject();
        object[name] = slash < 0 ? member : changed(object[name], path.sliced(slash + 1), member);
        return object;
    }
};

using HostChange = std::function<void(JudgedHost &)>;

/// The outcomes that rows have had for each check: one that was never seen is not tested.
inline QHash<QString, QSet<int>> &seenOutcomes()
{
    static QHash<QString, QSet<int>> seen;
    return seen;
}

} // namespace bulkhead::test

Q_DECLARE_METATYPE(bulkhead::test::HostChange)
