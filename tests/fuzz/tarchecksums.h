// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bulkhead::test {

/// A tar archive from text: a tilde stands for a zero byte. A checksum that is written as question marks is put right, or nothing
/// behind the first header would ever be read.
inline QByteArray tarFromText(QByteArray tar)
{
    tar.replace('~', '\0');
    constexpr qsizetype Block = 512, ChecksumAt = 148, ChecksumBytes = 8;
    for (qsizetype at = 0; at + Block <= tar.size(); at += Block) {
        int sum = ChecksumBytes * ' ';
        for (qsizetype i = 0; i < Block; ++i)
            sum += i >= ChecksumAt && i < ChecksumAt + ChecksumBytes ? 0 : quint8(tar[at + i]);
        if (sum != ChecksumBytes * ' ' && tar[at + ChecksumAt] == '?')
            tar.replace(at + ChecksumAt, ChecksumBytes, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    }
    return tar;
}

} // namespace bulkhead::test
