// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/setuidscan.h"

using namespace bulkhead;

/// The archive of a container's files, whole and in pieces. A tilde stands for a zero byte: seeds are text. Checksums that are
/// wrong are put right, or nothing behind the first header would ever be read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray tar(reinterpret_cast<const char *>(data), qsizetype(size));
    tar.replace('~', '\0');
    constexpr qsizetype Block = 512, ChecksumAt = 148, ChecksumBytes = 8;
    for (qsizetype at = 0; at + Block <= tar.size(); at += Block) {
        int sum = ChecksumBytes * ' ';
        for (qsizetype i = 0; i < Block; ++i)
            sum += i >= ChecksumAt && i < ChecksumAt + ChecksumBytes ? 0 : quint8(tar[at + i]);
        if (sum != ChecksumBytes * ' ' && tar[at + ChecksumAt] == '?')
            tar.replace(at + ChecksumAt, ChecksumBytes, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    }
    snapshot::SetuidScan whole, pieces;
    const bool isRead = whole.take(tar).has_value();
    bool isReadInPieces = true;
    for (qsizetype at = 0; at < tar.size() && isReadInPieces; at += 97)
        isReadInPieces = pieces.take(QByteArrayView(tar).sliced(at, std::min<qsizetype>(97, tar.size() - at))).has_value();
    if (isRead != isReadInPieces || whole.files() != pieces.files() || whole.isComplete() != pieces.isComplete())
        abort();
    if (whole.files().size() > whole.found() || whole.found() > whole.entries() || (whole.isComplete() && !isRead))
        abort();
    return 0;
}
