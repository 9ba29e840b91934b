// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/check.h"
#include "core/findings/sensitivemounts.h"
#include "core/snapshot/containercapabilities.h"
#include "core/snapshot/namespacesharing.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

// What the checks read, prepared once for all of them. Internal to the findings room; tests use evaluate().
namespace bulkhead::findings {

/// Facts of the engine and of its host.
struct HostContext {
    explicit HostContext(const snapshot::HostSnapshot &snapshot);

    const snapshot::HostSnapshot &snapshot;
    HostPlaces places;
    QJsonObject info, version;
    QJsonArray networks, images;                  ///< images: with Config and History where a container uses them, see LiveHost
    QList<snapshot::ContainerNamespaces> sharing; ///< in the snapshot's order
    bool appArmor = false, seLinux = false, seccomp = false;
    QString seccompProfile; ///< daemon-wide: "builtin", "unconfined", a path; empty where the engine does not say

    /// dockerd's own configuration as far as it was seen: command line options win over daemon.json, as in dockerd.
    [[nodiscard]] std::optional<QJsonValue> daemonOption(QLatin1StringView name) const;
    /// Why daemonOption() has no answer; empty where daemon.json and the command line were read.
    [[nodiscard]] QString daemonOptionReason() const;
};

/// Facts of one container.
struct ContainerContext {
    ContainerContext(const HostContext &host, const snapshot::ContainerEntry &entry,
                     const snapshot::ContainerNamespaces *namespaces);

    const HostContext &host;
    const snapshot::ContainerEntry &entry;
    const engine::ContainerDetails &details;
    const snapshot::ContainerNamespaces *namespaces; ///< null where there are none
    snapshot::ContainerCapabilities capabilities;
    QList<SensitiveMount> mounts;
    const host::ProcessFacts *first; ///< as observed; null where it was not
    bool remapped = false;           ///< user 0 of the container is not user 0 of the host

    /// What it holds: observed where it was seen, else predicted; nothing where neither is known.
    [[nodiscard]] std::optional<capability::CapabilitySet> effective() const;
    [[nodiscard]] bool holds(capability::Capability capability) const;
    [[nodiscard]] bool sharesWithHost(host::NamespaceKind kind) const; ///< directly, or through another container
    /// Whether its first process runs as user 0 of the container; nothing where only the image knows.
    [[nodiscard]] std::optional<bool> isRoot() const;
    /// No AppArmor profile by configuration, or by what the kernel shows; nothing where the host has no AppArmor.
    [[nodiscard]] std::optional<bool> isAppArmorConfined() const;
    [[nodiscard]] bool hasSeccompFilter() const;
    [[nodiscard]] bool hasKernelPathsProtected() const; ///< /proc/sys and its like are read-only
};

struct HostCheck {
    CheckInfo info;
    Verdict (*judge)(const HostContext &, const CheckInfo &);
    Subject::Kind subject = Subject::Kind::Engine;
};

/// The verdict of what no fact tells.
[[nodiscard]] Verdict onlyPerson(const HostContext &, const CheckInfo &);

struct ContainerCheck {
    CheckInfo info;
    Verdict (*judge)(const ContainerContext &);
};

[[nodiscard]] std::span<const HostCheck> hostConfigurationChecks(); ///< CIS section 1
[[nodiscard]] std::span<const HostCheck> daemonChecks();            ///< 1.2.2 and section 2
[[nodiscard]] std::span<const HostCheck> imageChecks();             ///< section 4
[[nodiscard]] std::span<const HostCheck> operationChecks();         ///< 5.1, sections 6 and 7
[[nodiscard]] std::span<const HostCheck> otherEngineChecks();       ///< C.2, 1.2.1, 4.5, and one of our own
[[nodiscard]] std::span<const HostCheck> daemonFileChecks();        ///< section 3
[[nodiscard]] std::span<const ContainerCheck> runtimeChecks();      ///< section 5, C.5.3 and 4.1
[[nodiscard]] std::span<const ContainerCheck> ownContainerChecks();
[[nodiscard]] std::span<const ContainerCheck> escapeChecks();

/// Whether a container's network setting lets strangers in: CVE-2020-8558, spoofed sources, redirects.
[[nodiscard]] bool isWeakSysctl(const QString &name, const QString &value);

[[nodiscard]] QString findingsTr(const char *text); ///< in the context "Findings"

} // namespace bulkhead::findings
