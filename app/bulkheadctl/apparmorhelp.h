// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bulkhead::ctl {

[[nodiscard]] QString apparmorHelp(); ///< translated; the manual of `bulkheadctl apparmor`

} // namespace bulkhead::ctl
