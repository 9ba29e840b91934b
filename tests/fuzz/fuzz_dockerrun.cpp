// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/dockerrun.h"

#include <cstdlib>

using namespace bulkhead;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString line = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto run = handoff::parseDockerRun(line);
    if (!run || run->program == capability::EngineFlavour::Podman)
        return 0;
    // what was read can be written, and reads back as the same
    const QString options = handoff::capabilityOptions(run->capabilities);
    const auto again = handoff::parseDockerRun(options);
    if (!again || again->capabilities != run->capabilities)
        std::abort();
    return 0;
}
