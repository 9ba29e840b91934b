// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/kernelfile.h"
#include "core/host/procfiles.h"

namespace bulkhead::host {

/// Reads the files of one process below a /proc.
class ProcDirectory
{
public:
    ProcDirectory(const QString &proc, qint64 pid);

    /// Errors NotFound (no such process, or it just ended), PermissionDenied, Io.
    [[nodiscard]] Result<QByteArray> read(QLatin1StringView file) const;
    [[nodiscard]] std::optional<qint64> startTime() const;
    [[nodiscard]] QList<CgroupMembership> cgroups() const;
    [[nodiscard]] QStringList arguments() const;
    /// "pid:[4026531836]"; empty without permission.
    [[nodiscard]] QString namespaceOf(NamespaceKind kind) const;
    [[nodiscard]] NamespaceIds namespaces() const; ///< 0 without permission

    /// Everything of ProcessFacts, all of the same process: NotFound where its number changed hands while it was read.
    [[nodiscard]] Result<ProcessFacts> facts() const;

private:
    QByteArray m_path; ///< "/proc/17/"
};

} // namespace bulkhead::host
