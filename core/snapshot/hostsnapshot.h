// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"
#include "core/engine/values.h"
#include "core/host/hostfacts.h"
#include "core/network/values.h"

#include <QCollator>

#include <memory>

namespace bulkhead::snapshot {

/// Everything known of one container. Immutable once it is in a snapshot.
struct ContainerEntry {
    engine::ContainerSummary summary;
    QByteArray rawInspect;                           ///< the engine's JSON, secrets and all; empty until inspected
    std::optional<engine::ContainerDetails> details; ///< parsed from it
    host::ProcessObservation processes;
    std::optional<Error> error; ///< why details are missing

    [[nodiscard]] const ContainerId &id() const { return summary.id; }
    [[nodiscard]] engine::ContainerState state() const { return details ? details->state : summary.state; }
    [[nodiscard]] bool isRunning() const
    {
        return state() == engine::ContainerState::Running || state() == engine::ContainerState::Paused;
    }
    [[nodiscard]] capability::CapabilityRequest capabilityRequest() const;
};
using ContainerPtr = std::shared_ptr<const ContainerEntry>;

/// By name in natural order, "web2" before "web10"; the same on every machine. Equal names by id.
class ContainerOrder
{
public:
    ContainerOrder();
    bool operator()(const ContainerPtr &a, const ContainerPtr &b) const;

private:
    QCollator m_collator;
};

/// Where a snapshot comes from.
struct Provenance {
    enum class Kind : quint8 { Live, File, Sample };
    Kind kind = Kind::Live;
    QString endpoint; ///< "unix:///run/docker.sock"
    QString contextName;
    QString apiVersion;       ///< negotiated
    QString program;          ///< "Bulkhead 0.1.0"
    bool unprotected = false; ///< recorded over tcp:// without TLS: a critical finding
    bool secretsMasked = false;
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A host and its engine at one moment: the value that every page, check and report reads. Copying is cheap (entries are shared).
struct HostSnapshot {
    Provenance provenance;
    QDateTime takenAt;
    QByteArray rawVersion, rawInfo, rawImages, rawNetworks, rawVolumes;
    engine::EngineVersion version;
    engine::EngineInfo info;
    QList<ContainerPtr> containers; ///< by name, natural order
    QList<engine::ImageSummary> images;
    QList<engine::NetworkSummary> networks;
    QList<engine::VolumeSummary> volumes;
    std::optional<capability::CapabilitySet> daemonCapabilities; ///< the daemon's own effective set where it could be seen
    host::HostFactsPtr host;                                     ///< the host underneath; null where it could not be looked at
    std::optional<Error> hostReason;                             ///< why not
    network::HostNetworksPtr networkNamespaces;                  ///< as they were last looked at; null where nobody did
    std::optional<Error> networksReason;                         ///< why they could not be read
    QList<Error> errors;                                         ///< partial failures: what of this snapshot is missing, and why

    QHash<ContainerId, qsizetype> positions; ///< by arrange(); lookups work without, only slower

    [[nodiscard]] ContainerPtr container(const ContainerId &id) const; ///< null where there is none
    /// Sorts the containers and indexes them: whoever made or changed the list calls it once before sharing the snapshot.
    void arrange();
    /// What resolve() must know of this engine. Where the daemon's own set could not be seen: all that its kernel has.
    /// `usernsMode` is the container's HostConfig.UsernsMode; empty for a container with the engine's own setting.
    [[nodiscard]] capability::EngineRules engineRules(const QString &usernsMode = {}) const;
    /// Root in such a container is not root on the host: a rootless engine, userns-remap unless the container opts out with
    /// --userns=host (dockerd, "Isolate containers with a user namespace"), or a mode of its own as Podman has them.
    [[nodiscard]] bool isInUserNamespace(const QString &usernsMode) const;
};
using HostSnapshotPtr = std::shared_ptr<const HostSnapshot>;

/// "NAME=value" with the value hidden where it looks like a secret (see secrets.h); what a page or a saved file may show.
[[nodiscard]] QStringList maskedEnvironment(const QStringList &environment);
/// The raw inspect JSON with secrets in Config.Env and in inlined credentials hidden; everything else byte-true in meaning.
[[nodiscard]] QByteArray maskedInspect(const QByteArray &rawInspect);

} // namespace bulkhead::snapshot
