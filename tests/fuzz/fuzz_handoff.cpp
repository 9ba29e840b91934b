// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/containerhandoff.h"
#include "core/handoff/shellwords.h"

#include <cstdlib>

using namespace bulkhead;
using handoff::Target;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Target target : {Target::Compose, Target::Kubernetes, Target::Ecs, Target::Systemd})
        (void)handoff::handOff(raw, target);
    const auto run = handoff::handOff(raw, Target::Run);
    if (!run)
        return 0;
    // whatever is in it: no word of the line is left to a shell
    const auto line = handoff::splitShellCommand(run->text);
    if (!line)
        std::abort();
    for (const handoff::ShellWord &word : line->words) {
        if (!word.expansion.isEmpty())
            std::abort();
    }
    return 0;
}
