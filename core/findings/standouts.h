// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/sensitivemounts.h"
#include "core/snapshot/containercapabilities.h"

namespace bulkhead::findings {

/// One fact of a container that gives more than a plain, confined process has.
struct Standout {
    Severity severity = Severity::None;
    QString title;    ///< translated: "Privileged"
    QString why;      ///< translated: what an attacker gains
    QString evidence; ///< the field that says so: "HostConfig.Privileged = true"

    friend bool operator==(const Standout &, const Standout &) = default;
};

/// What is to be said of one container, worst first.
struct Assessment {
    std::optional<Severity> severity; ///< of the worst standout; absent while the engine's details are not known
    QList<Standout> standouts;
};

/// Judges by what is known and by nothing else: configuration, prediction, and what the kernel showed where it could be seen.
/// `capabilities` is containerCapabilities() of the same container. Sources of the rules: moby daemon/oci_linux.go,
/// capabilities(7), user_namespaces(7).
[[nodiscard]] Assessment assess(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot,
                                const snapshot::ContainerCapabilities &capabilities, const HostPlaces &places);

/// What was seen of the container's first process as it runs now, or null: an observation from before a restart names another
/// pid.
[[nodiscard]] const host::ProcessFacts *firstProcessSeen(const snapshot::ContainerEntry &container);

/// What a device of the host, "/dev/sda", gives a container that may use it.
[[nodiscard]] Severity severityOfDevice(QStringView path);

} // namespace bulkhead::findings
