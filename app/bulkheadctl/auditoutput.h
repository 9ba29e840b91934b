// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/auditarguments.h"
#include "core/audit/auditstore.h"

#include <memory>

namespace bulkhead::ctl {

/// Writes events to the standard output in one of the forms. Sentences that repeat are made once.
class AuditOutput
{
public:
    AuditOutput(AuditArguments::Form form, audit::LineContext context, bool hasTraces);
    ~AuditOutput();

    void begin(); ///< what stands before the first event
    /// Several threads make the text; it is written in order.
    void write(const audit::AuditStore &store, quint32 segment, const std::vector<quint32> &events);
    void end();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Searches logs, those of this machine where none is named, and writes what is found; with traces attributed. Gives an ExitCode.
[[nodiscard]] int searchAuditLogs(const AuditArguments &arguments, const audit::AuditFilter &filter,
                                  const audit::LineContext &context, const std::optional<audit::HostTraces> &traces);

} // namespace bulkhead::ctl
