// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::ctl {

/// The container that the engine itself would take for this word: its full id, its exact name (a leading slash is allowed), or a
/// unique beginning of an id; moby daemon/container.go GetContainer. Errors NotFound and Invalid in the engine's words.
[[nodiscard]] Result<snapshot::ContainerPtr> findContainer(const snapshot::HostSnapshot &snapshot, const QString &word);

} // namespace bulkhead::ctl
