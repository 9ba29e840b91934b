// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/containercapabilities.h"

namespace bulkhead::ctl {

/// A set in few words, beside the engine's default where that is shorter: "none", "default", "default +NET_ADMIN -CHOWN",
/// "all -MKNOD", "NET_BIND_SERVICE".
[[nodiscard]] QString shortSet(capability::CapabilitySet set, const capability::EngineRules &rules = {});

/// The table of caps: a line a container, safe for a terminal; a column's width follows its content.
[[nodiscard]] QString capsTable(const snapshot::HostSnapshot &snapshot, const QList<snapshot::ContainerPtr> &containers);

/// The five sets of caps --run, a line each.
[[nodiscard]] QString setsTable(const capability::Resolution &resolution, const capability::EngineRules &rules);

/// Cells in columns, two blanks between; every cell made safe for a terminal.
[[nodiscard]] QString alignedTable(const QList<QStringList> &rows);

} // namespace bulkhead::ctl
