// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

namespace bulkhead::testsupport {

/// One entry of a tar archive with its content and padding.
inline QByteArray tarEntry(const QByteArray &name, int mode = 0644, char type = '0', const QByteArray &content = {}, int uid = 0)
{
    QByteArray header(512, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &bytes) { header.replace(at, bytes.size(), bytes); };
    put(0, name.left(100));
    put(100, QByteArray::number(mode, 8).rightJustified(7, '0'));
    put(108, QByteArray::number(uid, 8).rightJustified(7, '0'));
    put(116, QByteArray(7, '0'));
    put(124, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
    put(156, QByteArray(1, type));
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    put(148, "        ");
    int sum = 0;
    for (const char byte : std::as_const(header))
        sum += quint8(byte);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return header + content + QByteArray((512 - content.size() % 512) % 512, '\0');
}

/// What ends an archive.
inline const QByteArray TarEnd(1024, '\0');

} // namespace bulkhead::testsupport
