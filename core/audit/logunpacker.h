// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/logsource.h"

namespace bulkhead::audit {

/// A LogUnpacker for gzip, xz and zstd.
[[nodiscard]] Result<host::FileDescriptor> unpackLog(const QString &path, LogPacking packing, std::stop_token stop);

} // namespace bulkhead::audit
