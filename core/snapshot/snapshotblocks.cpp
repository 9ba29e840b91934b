// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/snapshotblocks.h"

#include "core/snapshot/snapshotfile.h"

#include <QIODevice>
#include <QtEndian>

namespace bulkhead::snapshot {

namespace {

struct SnapshotBlockText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotFile)
};

// As PNG's: a byte that is no text, a name, and line ends that a transfer as text would damage.
constexpr QByteArrayView SnapshotMagic("\x89"
                                       "BKHD\r\n\x1a",
                                       8);
constexpr qsizetype BlockBytes = 64 * 1024;
// What zlib needs at most for a block that does not compress (compressBound), and qCompress's own four bytes. With it one
// block cannot grow beyond 68 MB whatever it claims: deflate's best is 1032 to 1.
constexpr quint32 MaximumCompressedBlock = BlockBytes + BlockBytes / 1000 + 64;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

SnapshotWriter::SnapshotWriter(QIODevice &device)
    : m_device(device)
{
    put(SnapshotMagic.toByteArray());
    put(bigEndian(SnapshotFormat));
}

void SnapshotWriter::writeLine(const QByteArray &line)
{
    m_block += line;
    m_block += '\n';
    qsizetype written = 0;
    for (; m_block.size() - written >= BlockBytes; written += BlockBytes)
        writeBlock(QByteArrayView(m_block).sliced(written, BlockBytes));
    m_block.remove(0, written);
}

bool SnapshotWriter::finish()
{
    if (!m_block.isEmpty())
        writeBlock(m_block);
    put(bigEndian(0));
    put(m_digest.result());
    return !m_failed;
}

void SnapshotWriter::put(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

void SnapshotWriter::writeBlock(QByteArrayView content)
{
    m_digest.addData(content);
    const QByteArray compressed = qCompress(reinterpret_cast<const uchar *>(content.data()), content.size());
    put(bigEndian(quint32(compressed.size())));
    put(compressed);
}

SnapshotReader::SnapshotReader(QIODevice &device, const OpenLimits &limits)
    : m_device(device)
    , m_limits(limits)
{
}

Error SnapshotReader::malformed(const QString &what) const
{
    return {ErrorKind::Malformed, what, SnapshotBlockText::tr("At byte %1 of the file.").arg(m_compressed)};
}

Result<QByteArray> SnapshotReader::take(qint64 size)
{
    QByteArray bytes = m_device.read(size);
    m_compressed += bytes.size();
    if (bytes.size() == size)
        return bytes;
    if (!m_device.atEnd())
        return std::unexpected(Error{ErrorKind::Io, m_device.errorString(), {}});
    return std::unexpected(malformed(SnapshotBlockText::tr("The file is cut off: its end is missing.")));
}

Result<> SnapshotReader::readHeader()
{
    const QByteArray magic = m_device.read(SnapshotMagic.size());
    m_compressed = magic.size();
    if (magic != SnapshotMagic) {
        if (!magic.isEmpty() && SnapshotMagic.startsWith(magic))
            return std::unexpected(malformed(SnapshotBlockText::tr("The file is cut off: its end is missing.")));
        return std::unexpected(malformed(SnapshotBlockText::tr("This is not a Bulkhead snapshot.")));
    }
    const auto number = take(sizeof(quint32));
    if (!number)
        return std::unexpected(number.error());
    const auto format = qFromBigEndian<quint32>(number->constData());
    if (format > quint32(SnapshotFormat)) {
        return std::unexpected(
            Error{ErrorKind::FormatTooNew, SnapshotBlockText::tr("The file was written by a newer Bulkhead."),
                  SnapshotBlockText::tr("Its format is %1; this program reads up to %2.").arg(format).arg(SnapshotFormat)});
    }
    if (format == 0)
        return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: it has no format number.")));
    return {};
}

Result<std::optional<QByteArray>> SnapshotReader::readLine()
{
    qsizetype searched = m_start;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0) {
            QByteArray line(m_buffer.constData() + m_start, end - m_start); // a copy of exactly that size: it may be kept
            m_start = end + 1;
            ++m_line;
            return line;
        }
        m_buffer.remove(0, m_start);
        m_start = 0;
        searched = m_buffer.size();
        if (m_ended) {
            if (m_buffer.isEmpty())
                return std::nullopt;
            return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: its last line has no end.")));
        }
        if (m_buffer.size() > m_limits.maximumLine) {
            return std::unexpected(Error{ErrorKind::TooLarge, SnapshotBlockText::tr("One entry of the file is too large."),
                                         SnapshotBlockText::tr("Line %1 is longer than %2.")
                                             .arg(m_line + 1)
                                             .arg(QLocale().formattedDataSize(m_limits.maximumLine))});
        }
        if (const auto block = readBlock(); !block)
            return std::unexpected(block.error());
    }
}

Result<> SnapshotReader::readBlock()
{
    const auto header = take(sizeof(quint32));
    if (!header)
        return std::unexpected(header.error());
    const auto size = qFromBigEndian<quint32>(header->constData());
    if (size == 0)
        return readEnd();
    if (size > MaximumCompressedBlock)
        return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: a block is too long.")));
    const auto compressed = take(size);
    if (!compressed)
        return std::unexpected(compressed.error());
    // checked before qUncompress sees it, which takes the claim for its first allocation
    if (size < sizeof(quint32) || qFromBigEndian<quint32>(compressed->constData()) > BlockBytes)
        return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: a block claims too much.")));
    const QByteArray content = qUncompress(*compressed);
    if (content.isEmpty() || content.size() != qFromBigEndian<quint32>(compressed->constData()))
        return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: a block's checksum is wrong.")));
    m_uncompressed += content.size();
    const bool isBomb = m_uncompressed > m_limits.maximumLine && m_uncompressed / m_compressed > m_limits.maximumRatio;
    if (isBomb || m_uncompressed > m_limits.maximumBytes) {
        return std::unexpected(
            Error{ErrorKind::TooLarge, SnapshotBlockText::tr("The file holds more than a snapshot can."),
                  SnapshotBlockText::tr("%1 of it decompressed to %2.")
                      .arg(QLocale().formattedDataSize(m_compressed), QLocale().formattedDataSize(m_uncompressed))});
    }
    m_digest.addData(content);
    m_buffer += content;
    return {};
}

Result<> SnapshotReader::readEnd()
{
    const auto digest = take(QCryptographicHash::hashLength(QCryptographicHash::Sha256));
    if (!digest)
        return std::unexpected(digest.error());
    if (*digest != m_digest.result())
        return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: its checksum is wrong.")));
    if (!m_device.atEnd())
        return std::unexpected(malformed(SnapshotBlockText::tr("The file is damaged: something follows its end.")));
    m_ended = true;
    return {};
}

} // namespace bulkhead::snapshot
