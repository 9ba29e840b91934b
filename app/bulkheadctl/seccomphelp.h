// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bulkhead::ctl {

/// The manual page of bulkheadctl seccomp.
[[nodiscard]] QString seccompHelp();

} // namespace bulkhead::ctl
