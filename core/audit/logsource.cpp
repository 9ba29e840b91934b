// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/logsource.h"

#include "core/host/kernelfile.h"

#include <KCompressionDevice>

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

std::optional<KCompressionDevice::CompressionType> compressionOf(const FileDescriptor &file)
{
    std::array<char, 6> head{};
    const ssize_t size = file.readFromStart(head.data(), head.size());
    const QByteArrayView bytes(head.data(), std::max<ssize_t>(0, size));
    if (bytes.startsWith(QByteArrayView("\x1f\x8b", 2)))
        return KCompressionDevice::GZip;
    if (bytes.startsWith(QByteArrayView("\xfd"
                                        "7zXZ\0",
                                        6)))
        return KCompressionDevice::Xz;
    if (bytes.startsWith(QByteArrayView("\x28\xb5\x2f\xfd", 4)))
        return KCompressionDevice::Zstd;
    return std::nullopt;
}

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// A file without a name: nobody else can open it, and it goes when it is closed.
FileDescriptor temporaryFile()
{
    const QByteArray directory = QFile::encodeName(QDir::tempPath());
    FileDescriptor file(::open(directory.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (file.isOpen())
        return file;
    QByteArray path = directory + "/bulkhead-XXXXXX"; // not every file system has O_TMPFILE
    file = FileDescriptor(::mkostemp(path.data(), O_CLOEXEC));
    if (file.isOpen())
        ::unlink(path.constData());
    return file;
}

Result<FileDescriptor> decompress(const QString &path, KCompressionDevice::CompressionType type, std::stop_token stop)
{
    KCompressionDevice device(path, type);
    if (!device.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Malformed, u"%1: %2"_s.arg(path, device.errorString()), {}});
    FileDescriptor file = temporaryFile();
    if (!file.isOpen())
        return refused(QDir::tempPath());
    constexpr qsizetype piece = 1 << 20;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, SourceText::tr("Cancelled"), {}});
        const qint64 size = device.read(buffer.data(), buffer.size());
        if (size < 0)
            return std::unexpected(Error{ErrorKind::Malformed, SourceText::tr("%1: the compressed file is damaged").arg(path),
                                         device.errorString()});
        if (size == 0)
            break;
        if (!writeAll(file.get(), QByteArrayView(buffer).first(size))) {
            const ErrorKind kind = errno == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Io;
            return std::unexpected(
                Error{kind, SourceText::tr("%1: cannot be unpacked in %2").arg(path, QDir::tempPath()), qt_error_string(errno)});
        }
    }
    return file;
}

} // namespace

Result<LogSource> LogSource::open(const QString &path, std::stop_token stop)
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
    if (const auto compression = compressionOf(source.m_file)) {
        auto unpacked = decompress(path, *compression, stop);
        if (!unpacked)
            return std::unexpected(unpacked.error());
        source.m_file = std::move(*unpacked);
        source.m_wasCompressed = true;
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
