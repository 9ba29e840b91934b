// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/filechecks.h"

#include <cstdlib>

using namespace bulkhead;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto evaluation = findings::judgeCompose(text, QStringLiteral("compose.yaml"));
    // an error has a place, and what is wrong
    if (!evaluation && (evaluation.error().what.isEmpty() || evaluation.error().detail.isEmpty()))
        std::abort();
    return 0;
}
