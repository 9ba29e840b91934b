// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/commandline.h"

#include <QCoroTask>

namespace bulkhead::ctl {

/// Runs the command and prints its answer; the result is the exit code.
[[nodiscard]] QCoro::Task<int> runCommand(CommandLine line);

} // namespace bulkhead::ctl
