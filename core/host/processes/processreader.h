// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/filedescriptor.h"
#include "core/host/processes/processtable.h"

namespace bulkhead::host {

/// Reads all processes of a host from a /proc that it holds open. One thread at a time; call it in a worker: about 30
/// microseconds a process.
///
/// Each process's directory is opened once and its files below it: a number that changes hands meanwhile cannot mix two
/// processes. A process that ends while it is read is counted and left out. Without CAP_SYS_PTRACE the namespaces of other users'
/// processes are refused (proc(5)), with hidepid their processes are not there at all: ProcessTable::missing says so.
class ProcessReader
{
public:
    explicit ProcessReader(const QString &proc = QStringLiteral("/proc"));
    ~ProcessReader();
    ProcessReader(const ProcessReader &) = delete;
    ProcessReader &operator=(const ProcessReader &) = delete;

    /// Errors where /proc itself cannot be opened or listed: NotFound, PermissionDenied, Io.
    [[nodiscard]] Result<ProcessTable> read();

private:
    struct Pass;
    [[nodiscard]] Result<> listPids();
    [[nodiscard]] Pass readSideBySide() const;

    QByteArray m_path;
    FileDescriptor m_proc;
    QList<qint64> m_pids;
};

} // namespace bulkhead::host
