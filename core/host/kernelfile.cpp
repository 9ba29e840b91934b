// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/kernelfile.h"

#include <cstring>

namespace bulkhead::host {

namespace {

constexpr qsizetype LargestKernelFile = 1024 * 1024;

}

Error kernelError(int number, const QByteArray &path)
{
    ErrorKind kind = ErrorKind::Io;
    if (number == ENOENT || number == ESRCH || number == ENOTDIR || number == ENODEV)
        kind = ErrorKind::NotFound;
    else if (number == EACCES || number == EPERM)
        kind = ErrorKind::PermissionDenied;
    return {kind, QString::fromLocal8Bit(std::strerror(number)), QString::fromUtf8(path)};
}

Result<QByteArray> readKernelFile(const FileDescriptor &file, const QByteArray &name)
{
    QByteArray content(4096, Qt::Uninitialized);
    qsizetype size = 0;
    for (;;) {
        const ssize_t count = file.read(content.data() + size, std::size_t(content.size() - size));
        if (count < 0)
            return std::unexpected(kernelError(errno, name));
        size += count;
        if (count == 0 || size >= LargestKernelFile)
            break;
        if (size == content.size())
            content.resize(size * 2);
    }
    content.resize(size);
    return content;
}

Result<QByteArray> readKernelFile(const QByteArray &path)
{
    const auto file = FileDescriptor::open(path.constData());
    if (!file.isOpen())
        return std::unexpected(kernelError(errno, path));
    return readKernelFile(file, path);
}

} // namespace bulkhead::host
