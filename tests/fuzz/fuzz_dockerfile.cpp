// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/filechecks.h"

#include <cstdlib>

using namespace bulkhead;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto evaluation = findings::judgeDockerfile(text, QStringLiteral("Dockerfile"));
    const qsizetype lines = text.count('\n') + 1;
    if (!evaluation)
        return 0;
    for (const findings::Finding &finding : evaluation->findings) {
        for (const findings::Evidence &evidence : finding.evidence) {
            if (evidence.line < 1 || evidence.line > lines)
                std::abort();
        }
    }
    return 0;
}
