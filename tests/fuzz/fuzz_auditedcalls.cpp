// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importaudit.h"

using namespace bulkhead::seccomp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)parseAuditedCall(text);
    ImportTally tally;
    AuditScanner scanner(tally.addFile({}));
    const qsizetype half = text.size() / 2;
    scanner.feed(text.first(half), tally);
    scanner.feed(text.sliced(half), tally);
    scanner.finish(tally);
    (void)tally.take();
    return 0;
}
