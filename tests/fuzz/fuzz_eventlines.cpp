// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/linebuffer.h"
#include "core/engine/values.h"

using namespace bulkhead::engine;

/// The first byte is the size of the pieces that the rest arrives in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr qsizetype Maximum = 200;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    LineBuffer buffer(Maximum);
    for (qsizetype at = 0; at < bytes.size(); at += data[0] + 1) {
        buffer.append(bytes.mid(at, data[0] + 1));
        while (const auto line = buffer.takeLine()) {
            if (line->size() > Maximum || line->contains('\n'))
                abort();
            (void)parseEvent(*line);
        }
    }
    return 0;
}
