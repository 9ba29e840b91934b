// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonlayout.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto layout = bulkhead::json::layOutJson(json);
    if (!layout)
        return 0;
    for (int line = 0; line < layout->lineCount(); ++line) {
        (void)layout->valueAt(line);
        if (layout->lineOf(layout->pointerAt(line)) < 0)
            abort(); // every line's pointer leads back to a line
    }
    return 0;
}
