// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/subcommand.h"

namespace bulkhead::ctl {

[[nodiscard]] Subcommand auditSubcommand();

} // namespace bulkhead::ctl
