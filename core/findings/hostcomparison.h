// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/comparison.h"

namespace bulkhead::findings {

/// What lies underneath the containers and is otherwise in the later snapshot: with whom each container shares its namespaces (as
/// the kernel shows it), control groups and their limits, and networks. Only what both snapshots know is compared; use, counters,
/// and the units that systemd makes and removes are no difference. All are Changed, Appeared or Vanished: the checks say what is
/// weaker. Pure.
[[nodiscard]] QList<Change> hostChanges(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after);

} // namespace bulkhead::findings
