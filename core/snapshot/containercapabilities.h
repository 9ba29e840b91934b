// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::snapshot {

/// The three views of what a container may do: asked, predicted by our resolution, seen in the kernel.
struct ContainerCapabilities {
    capability::CapabilityRequest configured;
    Result<capability::Resolution> predicted = std::unexpected(Error{});
    std::optional<capability::ProcessCapabilities> observed; ///< of the first process
    std::optional<Error> observedReason;                     ///< why not, where not
    /// Union over all processes of the container where they are known: what any of them holds.
    std::optional<capability::ProcessCapabilities> observedAny;

    /// Bits of the effective and of the bounding set in which prediction and observation differ; empty where either is unknown.
    [[nodiscard]] capability::CapabilitySet effectiveMismatch() const;
    [[nodiscard]] capability::CapabilitySet boundingMismatch() const;
};

/// Pure; cheap enough for every repaint of a row (microseconds), but models cache it per entry.
[[nodiscard]] ContainerCapabilities containerCapabilities(const ContainerEntry &container, const HostSnapshot &snapshot);

} // namespace bulkhead::snapshot
