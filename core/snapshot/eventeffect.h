// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::snapshot {

/// What an engine event makes necessary. Names and meanings: moby daemon/events, api/types/events.
struct EventEffect {
    enum class Kind : quint8 {
        None,      ///< nothing that a snapshot holds has changed; `top`, which we cause ourselves, among others
        Inspect,   ///< the container is new or another one than before
        Removed,   ///< the container is gone
        Processes, ///< only its processes changed: exec
        Images,
        Networks,
        Volumes,
        Info,
    };
    Kind kind = Kind::None;
    ContainerId container; ///< of the first four
    friend bool operator==(const EventEffect &, const EventEffect &) = default;
};
/// An unknown action of a container is worth an inspect; an unknown type nothing.
[[nodiscard]] EventEffect effectOf(const engine::EngineEvent &event);

/// The entry as the event itself tells it to be now: name, state, exit code. Nothing where the event tells nothing new. Shown
/// until the inspect comes.
[[nodiscard]] std::optional<ContainerEntry> entryAfter(const ContainerEntry &entry, const engine::EngineEvent &event);
/// A container that nobody knew before, by its first event.
[[nodiscard]] ContainerEntry entryFromEvent(const engine::EngineEvent &event);

} // namespace bulkhead::snapshot
