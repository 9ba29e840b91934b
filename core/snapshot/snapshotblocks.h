// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QCryptographicHash>

class QIODevice;

namespace bulkhead::snapshot {

struct OpenLimits;

/// Writes lines as the compressed, checksummed blocks of a snapshot file. The device's error is looked at by whoever owns it.
class SnapshotWriter
{
public:
    explicit SnapshotWriter(QIODevice &device);

    void writeLine(const QByteArray &line); ///< without its newline; must hold none
    [[nodiscard]] bool finish();            ///< false where the device refused a byte

private:
    void put(const QByteArray &bytes);
    void writeBlock(QByteArrayView content);

    QIODevice &m_device;
    QByteArray m_block;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    bool m_failed = false;
};

/// Reads such a file line by line; never holds more than one line and one block.
class SnapshotReader
{
public:
    SnapshotReader(QIODevice &device, const OpenLimits &limits);

    /// Checks magic and format. Errors Malformed, FormatTooNew.
    [[nodiscard]] Result<> readHeader();
    /// The next line; an absent one after the last, when the checksum has been found right. Errors Malformed, TooLarge, Io.
    [[nodiscard]] Result<std::optional<QByteArray>> readLine();
    [[nodiscard]] int lineNumber() const { return m_line; }

private:
    [[nodiscard]] Result<QByteArray> take(qint64 size);
    [[nodiscard]] Result<> readBlock();
    [[nodiscard]] Result<> readEnd();
    [[nodiscard]] Error malformed(const QString &what) const;

    QIODevice &m_device;
    const OpenLimits &m_limits;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of the unread part of m_buffer
    qint64 m_compressed = 0, m_uncompressed = 0;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    int m_line = 0;
    bool m_ended = false;
};

} // namespace bulkhead::snapshot
