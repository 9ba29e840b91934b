// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace bulkhead::audit {

enum class LogPacking : quint8 { GZip, Xz, Zstd };

/// Unpacks a compressed log into a file of the temporary directory that has no name. Errors: Malformed (damaged archive),
/// NoSpace, Io, Cancelled. See unpackLog(): loading the libraries for it takes a twentieth of the time that searching a log of
/// 100 MB does, so who reads no compressed logs does without.
using LogUnpacker = Result<host::FileDescriptor> (*)(const QString &path, LogPacking packing, std::stop_token stop);

/// By the first bytes of the file, whatever its name.
[[nodiscard]] bool isPackedLog(const QString &path);

/// Bytes of a log, to be read anywhere: an open file, or memory. It is read, not mapped: a log that is truncated while it is
/// looked at gives less, where a mapped one would end the program.
class LogSource
{
public:
    /// A file as it is, or unpacked where it is compressed. Errors: NotFound, PermissionDenied, those of the unpacker, and
    /// Unavailable where there is none.
    [[nodiscard]] static Result<LogSource> open(const QString &path, LogUnpacker unpack = nullptr, std::stop_token stop = {});
    [[nodiscard]] static LogSource ofMemory(QByteArray bytes, QString name = {});
    /// Of a file that somebody opened already.
    [[nodiscard]] static LogSource ofDescriptor(host::FileDescriptor file, QString name, quint64 size);

    /// Like pread(2): fewer bytes at the end of the file, none where there are none or reading failed.
    [[nodiscard]] qint64 readAt(quint64 offset, char *to, qint64 size) const;
    [[nodiscard]] QByteArray readAt(quint64 offset, qint64 size) const;
    [[nodiscard]] quint64 size() const { return m_size; } ///< bytes when it was opened
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isMemory() const { return !m_file.isOpen(); }

private:
    host::FileDescriptor m_file;
    QByteArray m_bytes;
    QString m_name;
    quint64 m_size = 0;
};

} // namespace bulkhead::audit
