// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contextmeta.h"

using namespace bulkhead::engine;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto meta = parseContextMeta(bytes))
        (void)isValidContextName(meta->name);
    (void)parseCustomHeaders(QString::fromUtf8(bytes));
    return 0;
}
