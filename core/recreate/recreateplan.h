// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

// The engine cannot change a container's security settings: the container is made again with all of its other settings. Pure.
namespace bulkhead::recreate {

/// What is to be different; what is absent stays as it is. An empty text or list is the engine's own setting.
struct RecreateChange {
    std::optional<QByteArray> seccomp{}; ///< JSON, compact as the engine's clients send it; or "unconfined"
    std::optional<bool> noNewPrivileges{};
    std::optional<QString> appArmor{}; ///< the name of a loaded profile, or "unconfined"
    std::optional<QStringList> capAdd{}, capDrop{};
    std::optional<bool> privileged{}, readonlyRootfs{};
    std::optional<QString> user{};
    QJsonObject hostConfig{}; ///< other members of HostConfig, as the API takes them; null takes one away
    QJsonObject config{};     ///< the same of Config

    [[nodiscard]] bool isEmpty() const { return *this == RecreateChange(); }
    friend bool operator==(const RecreateChange &, const RecreateChange &) = default;
};

/// What a plan is made of.
struct RecreateFacts {
    QByteArray rawInspect;             ///< GET /containers/{id}/json
    QByteArray imageOfName{};          ///< GET /images/{Config.Image}/json; empty where the name leads to none
    QByteArray imageOfContainer{};     ///< GET /images/{Image}/json; empty where the image is gone
    QList<QByteArray> others{};        ///< the inspects of other containers: who shares this one's namespaces
    std::optional<int> changedFiles{}; ///< entries of GET /containers/{id}/changes
    QStringList namesInUse{};          ///< of all containers of the engine, without slashes
};

/// One setting that differs between the two containers.
struct SettingChange {
    QString setting;       ///< "HostConfig.SecurityOpt"
    QString before, after; ///< JSON on one line, or the text itself; empty: not set
    friend bool operator==(const SettingChange &, const SettingChange &) = default;
};

/// A network that the new container is connected to after it was made, or from which it is taken.
struct NetworkStep {
    QString network;
    QJsonObject endpoint{}; ///< as EndpointConfig takes it
    bool isDisconnect = false;
    friend bool operator==(const NetworkStep &, const NetworkStep &) = default;
};

/// How a container is made again.
struct RecreatePlan {
    ContainerId id;        ///< of the old one
    QString name, oldName; ///< oldName: what the old one is called afterwards, "web1-before-bulkhead"
    QJsonObject body;      ///< of POST /containers/create
    QList<NetworkStep> networks{};
    QList<SettingChange> differences{}; ///< what was asked for, and nothing else
    QStringList notes{};                ///< translated: what cannot be kept, or must be known first
    bool wasRunning = false;
    bool hasHealthCheck = false;
    int stopSeconds = 10;        ///< after which the engine kills the old one
    bool restartsAlways = false; ///< a stopped one starts again with the engine: not the one that is kept
    QByteArray rawInspect{};     ///< of the old one
};

/// The settings of a container as a create body: every member of Config and HostConfig that the engine told, known to this
/// program or not; without what the engine fills in again for the new one (its short id as the host name, addresses, resolved
/// lists of a privileged container); volumes without a name by the name they have got; links and endpoints as create takes them.
/// Errors: Malformed; Invalid where it cannot be made again: started with --rm, a task of a swarm service.
[[nodiscard]] Result<QJsonObject> createBody(const RecreateFacts &facts);
/// The same with the changes. Error Invalid.
[[nodiscard]] Result<QJsonObject> changedBody(const QJsonObject &body, const RecreateChange &change);
/// Errors: those of both; Invalid where nothing changes, or the container is paused.
[[nodiscard]] Result<RecreatePlan> planRecreation(const RecreateFacts &facts, const RecreateChange &change);

/// What differs between two create bodies, member by member, lists and profiles as a whole.
[[nodiscard]] QList<SettingChange> settingChanges(const QJsonObject &before, const QJsonObject &after);
/// What differs between the inspects of the old and the new container beyond what belongs to one life of one container: ids,
/// times, state, addresses the engine chose, paths on its disk. Empty: they are set alike.
[[nodiscard]] QList<SettingChange> inspectDifferences(const QByteArray &before, const QByteArray &after);

} // namespace bulkhead::recreate
