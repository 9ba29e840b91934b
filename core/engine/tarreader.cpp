// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/tarreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

struct TarReaderText {
    Q_DECLARE_TR_FUNCTIONS(TarReader)
};

// pax(1), "ustar Interchange Format"
constexpr qsizetype Block = 512, NameBytes = 100, ModeAt = 100, UidAt = 108, GidAt = 116, NumberBytes = 8, SizeAt = 124,
                    SizeBytes = 12, ChecksumAt = 148, TypeAt = 156, TargetAt = 157, MagicAt = 257, PrefixAt = 345,
                    PrefixBytes = 155;
constexpr quint32 ModeBits = 07777;

QByteArrayView textOf(QByteArrayView header, qsizetype at, qsizetype bytes)
{
    const QByteArrayView field = header.sliced(at, bytes);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

/// Octal, or base 256 with its highest bit set as GNU tar and Go write what is too large; nothing where it is neither.
std::optional<qint64> numberOf(QByteArrayView header, qsizetype at, qsizetype bytes)
{
    const QByteArrayView field = header.sliced(at, bytes);
    if ((quint8(field.front()) & 0x80U) != 0) {
        quint64 number = quint8(field.front()) & 0x7fU;
        for (const char byte : field.sliced(1)) {
            if (number >> 55U != 0)
                return std::nullopt;
            number = (number << 8U) | quint8(byte);
        }
        return qint64(number);
    }
    const QByteArray digits = field.toByteArray().replace('\0', ' ').trimmed();
    if (digits.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber, 8);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The sum of all bytes with the checksum's own field as blanks.
bool hasRightChecksum(QByteArrayView header)
{
    const auto sum = [](QByteArrayView bytes) {
        return std::accumulate(bytes.begin(), bytes.end(), qint64(0), [](qint64 all, char byte) { return all + quint8(byte); });
    };
    const qint64 all = sum(header) - sum(header.sliced(ChecksumAt, NumberBytes)) + NumberBytes * ' ';
    return numberOf(header, ChecksumAt, NumberBytes) == all;
}

bool isExtension(char type)
{
    return type == 'x' || type == 'g' || type == 'L' || type == 'K';
}

/// "./usr/bin/su", "usr/bin/su", "/usr/bin/su" → "/usr/bin/su"
QByteArray absolutePath(QByteArray name)
{
    while (name.startsWith("./") || name.startsWith('/'))
        name.remove(0, name.startsWith('/') ? 1 : 2);
    while (name.endsWith('/'))
        name.chop(1);
    return '/' + name;
}

} // namespace

TarEntry::Kind TarEntry::kind() const
{
    switch (m_header[TypeAt]) {
    case '0':
    case '\0': // of old archives
    case '7': return Kind::File;
    case '1': return Kind::HardLink;
    case '2': return Kind::Link;
    case '5': return Kind::Directory;
    default: return Kind::Other;
    }
}

QByteArray TarEntry::path() const
{
    if (!m_longName.isEmpty())
        return absolutePath(m_longName);
    QByteArray name = textOf(m_header, 0, NameBytes).toByteArray();
    // "ustar\0": old GNU archives have other things there
    const QByteArrayView prefix =
        m_header.sliced(MagicAt, 6) == QByteArrayView("ustar\0", 6) ? textOf(m_header, PrefixAt, PrefixBytes) : QByteArrayView();
    if (!prefix.isEmpty())
        name.prepend(prefix.toByteArray() + '/');
    return absolutePath(name);
}

QByteArray TarEntry::linkTarget() const
{
    return m_hasLongTarget ? QByteArray() : textOf(m_header, TargetAt, NameBytes).toByteArray();
}

std::optional<quint32> TarEntry::mode() const
{
    const auto number = numberOf(m_header, ModeAt, NumberBytes);
    return number ? std::optional(quint32(*number) & ModeBits) : std::nullopt;
}

qint64 TarEntry::uid() const
{
    return m_uid >= 0 ? m_uid : numberOf(m_header, UidAt, NumberBytes).value_or(0);
}

qint64 TarEntry::gid() const
{
    return m_gid >= 0 ? m_gid : numberOf(m_header, GidAt, NumberBytes).value_or(0);
}

Result<> TarReader::broken(const QString &why, ErrorKind kind)
{
    m_state = State::Broken;
    m_error = Error{kind, TarReaderText::tr("The archive of the container's files cannot be read."), why};
    return std::unexpected(*m_error);
}

Result<> TarReader::take(QByteArrayView bytes, const EntrySink &sink)
{
    if (m_error)
        return std::unexpected(*m_error);
    m_bytes += bytes.size();
    while (!bytes.isEmpty() && m_state != State::Over) { // what follows the end mark is padding
        if (m_state == State::Header) {
            const qsizetype part = std::min(bytes.size(), Block - m_block.size());
            m_block += bytes.first(part);
            bytes = bytes.sliced(part);
            if (m_block.size() < Block)
                continue;
            if (auto read = readHeader(sink); !read)
                return read;
            continue;
        }
        const qsizetype part = qsizetype(std::min<qint64>(bytes.size(), m_left));
        if (m_isKept)
            m_block += bytes.first(part);
        bytes = bytes.sliced(part);
        m_left -= part;
        if (m_left > 0)
            continue;
        m_state = State::Header;
        if (m_isKept) {
            if (auto read = readExtension(); !read)
                return read;
        }
        m_block.clear();
    }
    return {};
}

Result<> TarReader::readHeader(const EntrySink &sink)
{
    const QByteArray header = std::exchange(m_block, {});
    if (std::ranges::all_of(header, [](char byte) { return byte == '\0'; })) {
        m_state = State::Over;
        return {};
    }
    if (!hasRightChecksum(header))
        return broken(TarReaderText::tr("Byte %1: no header of an entry.").arg(m_bytes));
    if (++m_entries > MostEntries)
        return broken(TarReaderText::tr("More than %1 entries.").arg(MostEntries), ErrorKind::TooLarge);
    m_type = header[TypeAt];
    const auto size = numberOf(header, SizeAt, SizeBytes);
    if (!size || m_type == 'S') // a sparse file of GNU tar has more headers, and no engine writes one
        return broken(TarReaderText::tr("Entry %1: its size.").arg(m_entries));
    m_contentSize = *size;
    m_isKept = isExtension(m_type);
    if (m_isKept) {
        --m_entries;
        if (m_contentSize > LongestName)
            return broken(TarReaderText::tr("Entry %1: its name is too long.").arg(m_entries + 1));
    } else {
        if (m_next.m_size >= 0)
            m_contentSize = m_next.m_size;
        // links, directories and devices have no content, whatever size their headers tell
        if (m_type >= '1' && m_type <= '6')
            m_contentSize = 0;
        m_next.m_header = header;
        sink(m_next);
        m_next = {};
    }
    constexpr qint64 Largest = qint64(1) << 60;
    if (m_contentSize > Largest)
        return broken(TarReaderText::tr("Entry %1: its size.").arg(m_entries));
    m_left = (m_contentSize + Block - 1) / Block * Block;
    if (m_left > 0)
        m_state = State::Content;
    return {};
}

// "27 path=some/name\n" records, pax(1); a GNU long name ends with a zero.
Result<> TarReader::readExtension()
{
    const QByteArray content = m_block.first(m_contentSize);
    m_isKept = false;
    if (m_type == 'K')
        m_next.m_hasLongTarget = true;
    if (m_type == 'L') {
        m_next.m_longName = textOf(content, 0, content.size()).toByteArray();
        return {};
    }
    if (m_type != 'x') // of all entries, or the name that a link leads to
        return {};
    for (QByteArrayView records = content; !records.isEmpty();) {
        const qsizetype blank = records.indexOf(' ');
        bool isNumber = false;
        const qsizetype length = blank > 0 ? records.first(blank).toByteArray().toLongLong(&isNumber) : 0;
        if (!isNumber || length <= blank + 1 || length > records.size())
            return broken(TarReaderText::tr("Entry %1: its extended header.").arg(m_entries + 1));
        const QByteArrayView record = records.sliced(blank + 1, length - blank - 2);
        const auto number = [&](QByteArrayView key, qint64 &value) {
            if (!record.startsWith(key))
                return true;
            value = record.sliced(key.size()).toByteArray().toLongLong(&isNumber);
            return isNumber && value >= 0;
        };
        if (record.startsWith("path="))
            m_next.m_longName = record.sliced(5).toByteArray();
        else if (record.startsWith("linkpath="))
            m_next.m_hasLongTarget = true;
        else if (!number("size=", m_next.m_size) || !number("uid=", m_next.m_uid) || !number("gid=", m_next.m_gid))
            return broken(TarReaderText::tr("Entry %1: its extended header.").arg(m_entries + 1));
        records = records.sliced(length);
    }
    return {};
}

} // namespace bulkhead::engine
