// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/commandline.h"
#include "core/snapshot/hostsnapshot.h"

#include <QCoroTask>

namespace bulkhead::ctl {

/// The snapshot that a command looks at: read from --snapshot, or taken of the engine that the docker CLI would choose.
[[nodiscard]] QCoro::Task<Result<snapshot::HostSnapshotPtr>> obtainSnapshot(CommandLine line);

} // namespace bulkhead::ctl
