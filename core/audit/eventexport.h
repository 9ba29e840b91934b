// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/livelog.h"

namespace bulkhead::audit {

enum class ExportFormat : quint8 { Csv, JsonLines, Html, Raw };

/// Events of chunks that stay as they are while they are written.
struct ExportedEvents {
    AuditChunk chunk;
    std::vector<EventRef> refs;
};

/// Writes a file as a whole: what was there before stays until everything is written. Text of strangers starts no formula in a
/// spreadsheet and is no markup in HTML. Gives how many events were written. Errors: PermissionDenied, NotFound, NoSpace, Io,
/// Cancelled.
[[nodiscard]] Result<quint64> exportEvents(const QString &path, ExportFormat format, const std::vector<ExportedEvents> &events,
                                           const LineContext &context, const std::function<bool(quint64 done)> &goesOn = {});

} // namespace bulkhead::audit
