// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace bulkhead::host {

/// Bytes that this machine can give to programs without swapping, MemAvailable of proc_meminfo(5); 0 where that is not known.
[[nodiscard]] quint64 availableMemory();

} // namespace bulkhead::host
