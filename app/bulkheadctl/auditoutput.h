// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/auditarguments.h"
#include "core/audit/auditstore.h"

#include <memory>
#include <span>

namespace bulkhead::ctl {

/// Writes events to the standard output in one of the forms. Sentences that repeat are made once.
class AuditOutput
{
public:
    AuditOutput(AuditArguments::Form form, audit::LineContext context, bool hasTraces);
    ~AuditOutput();

    void begin(); ///< what stands before the first event
    /// Several threads make the text; it is written in order.
    void write(const audit::AuditStore &store, std::span<const audit::EventRef> events);
    void end();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Bytes that an index may take.
[[nodiscard]] quint64 memoryForLogs();

/// The named ones, or those of this machine, the oldest first.
[[nodiscard]] QStringList logsToSearch(const AuditArguments &arguments);

/// Searches them and writes what is found; with traces attributed. Gives an ExitCode.
[[nodiscard]] int searchAuditLogs(const AuditArguments &arguments, const audit::AuditFilter &filter,
                                  const audit::OpenOptions &options, const std::optional<audit::HostTraces> &traces);

} // namespace bulkhead::ctl
