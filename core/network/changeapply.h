// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/change.h"

namespace bulkhead::network {

struct ChangeOutcome {
    QString command;           ///< the equivalent command line
    QList<NetworkChange> undo; ///< what takes it back: none where nothing changed, or where it cannot be taken back (a deletion)
};

/// Checks a change and does it: namespaces as ip-netns(8) lays them out, the rest over rtnetlink in a thread of its own. Blocks
/// for a few milliseconds. Errors: Invalid (checkChange, or the kernel's words), NotFound, PermissionDenied and others of the
/// kernel.
[[nodiscard]] Result<ChangeOutcome> applyChange(const NetworkChange &change, const NetworkPlaces &places = {});

/// Takes steps back, the last one first, and removes those that were from the list. What is gone already counts as taken back.
/// Stops at the first step that the kernel refuses.
[[nodiscard]] Result<> undoChanges(QList<NetworkChange> &undo, const NetworkPlaces &places = {});

} // namespace bulkhead::network
