// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::test {

/// A running container with Docker's defaults, for a test to change.
[[nodiscard]] inline snapshot::ContainerEntry plainContainer(const QString &name, char digit = 'a')
{
    using namespace Qt::StringLiterals;
    snapshot::ContainerEntry entry;
    entry.summary.id = ContainerId(QString(64, QLatin1Char(digit)));
    entry.summary.name = name;
    entry.summary.image = ImageRef(u"busybox:1"_s);
    entry.summary.state = engine::ContainerState::Running;
    engine::ContainerDetails details;
    details.id = entry.summary.id;
    details.name = name;
    details.image = entry.summary.image;
    details.state = engine::ContainerState::Running;
    details.pid = 4711;
    details.created = QDateTime({2026, 11, 21}, {10, 0}, QTimeZone::UTC);
    details.appArmorProfile = u"docker-default"_s;
    details.networkMode = u"bridge"_s;
    details.networks = {{u"bridge"_s, u"172.17.0.2"_s}};
    details.memoryLimit = 64 * 1024 * 1024;
    details.pidsLimit = 100;
    entry.details = details;
    return entry;
}

/// An engine with AppArmor and seccomp, without user namespaces.
[[nodiscard]] inline snapshot::HostSnapshot plainHost()
{
    using namespace Qt::StringLiterals;
    snapshot::HostSnapshot snapshot;
    snapshot.version.version = QVersionNumber(26, 1, 5);
    snapshot.version.platform = u"Docker Engine - Community"_s;
    snapshot.info.securityOptions = {u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s};
    snapshot.provenance.kind = snapshot::Provenance::Kind::File;
    snapshot.takenAt = QDateTime({2026, 11, 21}, {12, 30}, QTimeZone::UTC);
    return snapshot;
}

/// What the kernel would show of its first process.
[[nodiscard]] inline host::ProcessFacts plainProcess()
{
    using namespace Qt::StringLiterals;
    host::ProcessFacts process;
    process.pid = 4711;
    process.parentPid = 4700;
    process.uid = 0;
    process.effectiveUid = 0;
    process.command = u"httpd -f"_s;
    const capability::CapabilitySet ordinary = capability::defaultCapabilities();
    process.capabilities = {.effective = ordinary, .permitted = ordinary, .inheritable = {}, .bounding = ordinary, .ambient = {}};
    process.noNewPrivileges = false;
    process.seccomp = host::SeccompMode::Filter;
    process.label = u"docker-default (enforce)"_s;
    return process;
}

} // namespace bulkhead::test
