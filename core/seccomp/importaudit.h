// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/importedcalls.h"
#include "core/seccomp/importlines.h"

#include <optional>

namespace bulkhead::seccomp {

/// A SECCOMP record of the kernel's audit (AUDIT_SECCOMP, 1326): a call that a filter refused or logged.
struct AuditedCall {
    QString time; ///< as in audit(…): "1795294930.017"
    qint64 pid = 0;
    QString command; ///< comm
    std::optional<Arch> arch;
    int number = -1; ///< -1 where only its name is known
    QString name;    ///< from our tables, else as ausearch -i or the ENRICHED format tell it; empty where nobody knows
    std::optional<quint32> code; ///< SECCOMP_RET_…, without the errno
};

/// One line of audit.log, of the kernel's log, of the journal or of ausearch, with or without -i: fields in any order, hex or
/// quoted values, the ENRICHED tail. Empty where it is no SECCOMP record. Pure.
[[nodiscard]] std::optional<AuditedCall> parseAuditedCall(QByteArrayView line);

/// Counts the calls of SECCOMP records, a piece of the log at a time. Lines of anything else are not looked at.
class AuditScanner
{
public:
    explicit AuditScanner(int file)
        : m_file(file)
    {
    }

    void feed(QByteArrayView piece, ImportTally &tally);
    /// Once, after the last piece.
    void finish(ImportTally &tally);

private:
    void line(QByteArrayView text, ImportTally &tally);

    int m_file;
    LineSplitter m_lines;
    qint64 m_line = 0;
    quint64 m_others = 0;
    QHash<QString, QList<qint64>>
        m_processesOfCall; ///< those that ImportedCall::processes has counted, at most MostProcesses each
};

} // namespace bulkhead::seccomp
