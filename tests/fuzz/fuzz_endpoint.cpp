// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/endpoint.h"

using namespace bulkhead::engine;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool tls : {false, true}) {
        const auto endpoint = Endpoint::parse(text, tls);
        if (!endpoint)
            continue;
        const auto again = Endpoint::parse(endpoint->toString(), endpoint->transport == Transport::Tls);
        if (!again || *again != *endpoint)
            abort(); // what is read can be written and read again
    }
    return 0;
}
