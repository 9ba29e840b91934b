// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/overlay.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"

using namespace bulkhead::seccomp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto text = readProfile(json);
    if (!text) {
        if (text.error().error.what.isEmpty() || text.error().place.line < 1)
            abort(); // every error has words and a place
        return 0;
    }
    if (text->rules.size() != text->profile.rules.size())
        abort();
    const QByteArray written = writeProfile(text->profile);
    const auto again = parseProfile(written);
    if (!again || writeProfile(*again) != written || writeCompactProfile(*again) != writeCompactProfile(text->profile))
        abort(); // what is written reads back and stays
    (void)parseOverlay(json);
    return 0;
}
