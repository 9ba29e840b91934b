// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/subcommand.h"

namespace bulkhead::ctl {

/// bulkheadctl seccomp: profiles made of recordings, resolved, explained, converted.
[[nodiscard]] Subcommand seccompCommand();

} // namespace bulkhead::ctl
