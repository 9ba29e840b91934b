// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/containerfiles.h"
#include "core/tryout/imagepaths.h"
#include "tests/fuzz/tarchecksums.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bulkhead;

/// The archive of a container's directory, and the same taken for an image's whole file system.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray tar = test::tarFromText(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QStringList entries = tryout::entriesOfArchive(tar);
    if (entries.size() > tryout::MostEntriesOfDirectory || !std::ranges::is_sorted(entries))
        abort();
    for (const QString &entry : entries) {
        // one name each: what is typed before it stays in its directory
        if (entry.isEmpty() || entry.chopped(1).contains(u'/') || entry == u"." || entry == u"..")
            abort();
    }
    tryout::ImagePaths paths;
    engine::TarReader reader;
    std::ignore = reader.take(tar, [&paths](const engine::TarEntry &entry) { paths.add(entry); });
    for (const QString &entry : paths.entriesOf(u"/"_s) + paths.entriesOf(u"/a/b/"_s)) {
        if (entry.isEmpty() || entry.chopped(1).contains(u'/'))
            abort();
    }
    return 0;
}
