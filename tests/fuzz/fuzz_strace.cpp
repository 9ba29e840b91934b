// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/stracescanner.h"

using namespace bulkhead::seccomp;

namespace {

ImportedCalls scan(QByteArrayView text, qsizetype piece)
{
    ImportTally tally;
    StraceScanner scanner({.file = tally.addFile({})});
    for (qsizetype at = 0; at < text.size(); at += piece)
        scanner.feed(text.sliced(at, std::min(piece, text.size() - at)));
    scanner.finish(tally);
    return tally.take();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const ImportedCalls whole = scan(text, std::max<qsizetype>(text.size(), 1));
    const ImportedCalls pieces = scan(text, 7);
    if (whole.names() != pieces.names() || whole.lines != pieces.lines || whole.ignoredLines != pieces.ignoredLines)
        qFatal("pieces make a difference");
    return 0;
}
