// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/logsegment.h"

namespace bulkhead::audit {

/// Finds the records of one event that lie in different segments, and gives all of them to one event. `segments` in the order of
/// the log; only neighbours are looked at.
void joinSegments(std::vector<LogSegment> &segments);

} // namespace bulkhead::audit
