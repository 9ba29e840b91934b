// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/exceptions.h"

#include <cstdlib>

using namespace bulkhead;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const auto exceptions = findings::parseExceptions(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!exceptions)
        return 0;
    const auto again = findings::parseExceptions(findings::writeExceptions(*exceptions));
    if (!again || *again != *exceptions)
        std::abort();
    return 0;
}
