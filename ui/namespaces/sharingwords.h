// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/namespacesharing.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

/// "Network", "Processes", …: for a header.
[[nodiscard]] QString namespaceTitle(host::NamespaceKind kind);
/// What being in another's namespace of that kind means, in a sentence.
[[nodiscard]] QString namespaceHelp(host::NamespaceKind kind);

/// The container's name, or the beginning of its id.
[[nodiscard]] QString shownContainer(const snapshot::HostSnapshot &snapshot, const ContainerId &id);

/// "own", "host", "with web1", "with web1 and 2 more", "unknown"; "own ≠ host" (asked for ≠ seen) where they differ.
[[nodiscard]] QString sharingText(const snapshot::NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot);
/// What stands out: a difference most, then the host's where that gives something away, then another container's.
[[nodiscard]] Tone sharingTone(host::NamespaceKind kind, const snapshot::NamespaceSharing &cell);
/// Configured, expected, observed and why, one line each.
[[nodiscard]] QString sharingExplanation(host::NamespaceKind kind, const snapshot::NamespaceSharing &cell,
                                         const snapshot::HostSnapshot &snapshot);
/// What HostConfig's mode asks for: "own", "the host's", "that of web1".
[[nodiscard]] QString configuredText(const snapshot::NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot);

} // namespace bulkhead::ui
