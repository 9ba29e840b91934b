// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/logunpacker.h"

#include "core/host/kernelfile.h"

#include <KCompressionDevice>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

using host::FileDescriptor;

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

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

KCompressionDevice::CompressionType typeOf(LogPacking packing)
{
    switch (packing) {
    case LogPacking::GZip: return KCompressionDevice::GZip;
    case LogPacking::Xz: return KCompressionDevice::Xz;
    case LogPacking::Zstd: return KCompressionDevice::Zstd;
    }
    return KCompressionDevice::None;
}

} // namespace

Result<FileDescriptor> unpackLog(const QString &path, LogPacking packing, std::stop_token stop)
{
    KCompressionDevice device(path, typeOf(packing));
    if (!device.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Malformed, u"%1: %2"_s.arg(path, device.errorString()), {}});
    FileDescriptor file = temporaryFile();
    if (!file.isOpen())
        return std::unexpected(host::kernelError(errno, QFile::encodeName(QDir::tempPath())));
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

} // namespace bulkhead::audit
