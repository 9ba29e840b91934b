// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QStringList>

namespace bulkhead::ctl {

/// `bulkheadctl apparmor ACTION ARGUMENTS…`; gives an ExitCode.
[[nodiscard]] QCoro::Task<int> runApparmor(QStringList arguments);

} // namespace bulkhead::ctl
