// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/textfile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <cerrno>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

Error fileError(const QFileDevice &file, int systemError)
{
    ErrorKind kind = ErrorKind::Io;
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS || file.error() == QFileDevice::PermissionsError)
        kind = ErrorKind::PermissionDenied;
    else if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        kind = ErrorKind::NoSpace;
    return {kind, file.errorString(), file.fileName()};
}

} // namespace

Result<TextFile> textFromBytes(QByteArray bytes)
{
    if (bytes.contains('\0'))
        return std::unexpected(Error{ErrorKind::Malformed, u"not a text file: it contains zero bytes"_s, {}});
    TextFile file;
    file.hasCrLf = bytes.contains("\r\n");
    if (file.hasCrLf)
        bytes.replace("\r\n", "\n");
    QStringDecoder decoder(QStringDecoder::Utf8);
    file.text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::unexpected(Error{ErrorKind::Malformed, u"not a text file: it is not UTF-8"_s, {}});
    return file;
}

Result<TextFile> readTextFile(const QString &path, qsizetype largest)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return std::unexpected(Error{ErrorKind::Io, u"is a folder"_s, path});
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileError(file, errno));
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(fileError(file, errno));
    if (bytes.size() > largest)
        return std::unexpected(Error{ErrorKind::TooLarge, u"larger than %1 bytes"_s.arg(largest), path});
    return textFromBytes(bytes);
}

Result<> writeTextFile(const QString &path, const TextFile &file)
{
    QByteArray bytes = file.text.toUtf8();
    if (file.hasCrLf)
        bytes.replace("\n", "\r\n");
    QSaveFile out(path);
    errno = 0;
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return std::unexpected(fileError(out, errno));
    if (!out.commit())
        return std::unexpected(fileError(out, errno));
    return {};
}

} // namespace bulkhead::ui
