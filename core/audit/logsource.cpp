// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/logsource.h"

#include "core/host/kernelfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

using host::FileDescriptor;

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

std::unexpected<Error> refused(const QString &path)
{
    Error error = host::kernelError(errno, QFile::encodeName(path));
    if (errno == EISDIR)
        error.kind = ErrorKind::Invalid;
    error.what = u"%1: %2"_s.arg(path, error.what);
    return std::unexpected(error);
}

std::optional<LogPacking> packingOf(const FileDescriptor &file)
{
    std::array<char, 6> head{};
    const ssize_t size = file.readFromStart(head.data(), head.size());
    const QByteArrayView bytes(head.data(), std::max<ssize_t>(0, size));
    if (bytes.startsWith(QByteArrayView("\x1f\x8b", 2)))
        return LogPacking::GZip;
    if (bytes.startsWith(QByteArrayView("\xfd"
                                        "7zXZ\0",
                                        6)))
        return LogPacking::Xz;
    if (bytes.startsWith(QByteArrayView("\x28\xb5\x2f\xfd", 4)))
        return LogPacking::Zstd;
    return std::nullopt;
}

} // namespace

bool isPackedLog(const QString &path)
{
    const FileDescriptor file = FileDescriptor::open(QFile::encodeName(path).constData());
    return file.isOpen() && packingOf(file).has_value();
}

Result<LogSource> LogSource::open(const QString &path, LogUnpacker unpack, std::stop_token stop)
{
    LogSource source;
    source.m_name = path;
    source.m_file = FileDescriptor::open(QFile::encodeName(path).constData());
    if (!source.m_file.isOpen())
        return refused(path);
    struct stat facts{};
    if (::fstat(source.m_file.get(), &facts) != 0)
        return refused(path);
    if (S_ISDIR(facts.st_mode)) {
        errno = EISDIR;
        return refused(path);
    }
    if (!S_ISREG(facts.st_mode))
        return std::unexpected(Error{ErrorKind::Invalid, SourceText::tr("%1 is no regular file").arg(path), {}});
    if (const auto packing = packingOf(source.m_file)) {
        if (!unpack)
            return std::unexpected(Error{ErrorKind::Unavailable, SourceText::tr("%1 is compressed").arg(path), {}});
        auto unpacked = unpack(path, *packing, std::move(stop));
        if (!unpacked)
            return std::unexpected(unpacked.error());
        source.m_file = std::move(*unpacked);
        if (::fstat(source.m_file.get(), &facts) != 0)
            return refused(path);
    }
    source.m_size = quint64(facts.st_size);
    return source;
}

LogSource LogSource::ofMemory(QByteArray bytes, QString name)
{
    LogSource source;
    source.m_size = quint64(bytes.size());
    source.m_bytes = std::move(bytes);
    source.m_name = std::move(name);
    return source;
}

LogSource LogSource::ofDescriptor(FileDescriptor file, QString name, quint64 size)
{
    LogSource source;
    source.m_file = std::move(file);
    source.m_name = std::move(name);
    source.m_size = size;
    return source;
}

qint64 LogSource::readAt(quint64 offset, char *to, qint64 size) const
{
    if (isMemory()) {
        const qint64 have = std::clamp<qint64>(qint64(m_size) - qint64(offset), 0, size);
        if (have > 0)
            std::memcpy(to, m_bytes.constData() + offset, size_t(have));
        return have;
    }
    qint64 have = 0;
    while (have < size) {
        const ssize_t count = ::pread(m_file.get(), to + have, size_t(size - have), off_t(offset) + have);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        have += count;
    }
    return have;
}

QByteArray LogSource::readAt(quint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(readAt(offset, bytes.data(), size));
    return bytes;
}

} // namespace bulkhead::audit
