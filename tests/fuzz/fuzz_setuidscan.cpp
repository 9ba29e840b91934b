// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/setuidscan.h"
#include "tests/fuzz/tarchecksums.h"

using namespace bulkhead;

/// The archive of a container's files, whole and in pieces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray tar = test::tarFromText(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
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
