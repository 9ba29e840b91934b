// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/containerfiles.h"

#include <algorithm>

using namespace bulkhead;

/// The archive of a container's directory. A tilde stands for a zero byte: seeds are text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray tar(reinterpret_cast<const char *>(data), qsizetype(size));
    tar.replace('~', '\0');
    const QStringList entries = tryout::entriesOfArchive(tar);
    if (entries.size() > tryout::MostEntriesOfDirectory || !std::ranges::is_sorted(entries))
        abort();
    for (const QString &entry : entries) {
        // one name each: what is typed before it stays in its directory
        if (entry.isEmpty() || entry.chopped(1).contains(u'/') || entry == u"." || entry == u"..")
            abort();
    }
    return 0;
}
