// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bulkhead::ctl {

/// The manual page of a command, or of the program where the topic is empty.
[[nodiscard]] QString helpText(const QString &topic);

} // namespace bulkhead::ctl
