// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/lint.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/runtime.h"

#include <cstring>

using namespace bulkhead::seccomp;

namespace {

/// Programs made of the bytes themselves: what the check accepts must run to an end, within the longest path.
void runBytes(const uint8_t *data, size_t size)
{
    BpfProgram program;
    program.resize(qsizetype(size / sizeof(BpfInstruction)));
    if (!program.isEmpty())
        std::memcpy(program.data(), data, std::size_t(program.size()) * sizeof(BpfInstruction));
    if (!checkBpf(program))
        return;
    for (int number = 0; number < 3; ++number) {
        const Call call{.number = number, .args = {quint64(number), ~quint64(0), 1, 2, 3, 4}};
        (void)runBpf(program, call);
        if (pathLength(program, call) > longestPath(program))
            abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    runBytes(data, size);
    const auto profile = parseProfile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!profile)
        return 0;
    (void)lint(*profile, Target{});
    const auto simulator = Simulator::make(*profile, Target{});
    if (!simulator || simulator->resolution().oci.isDisabled)
        return 0;
    for (const Arch arch : {Arch::X86_64, Arch::X86, Arch::X32, Arch::Aarch64}) {
        for (int number = 0; number < 500; number += 7) {
            const Decision decision = simulator->decide({.arch = arch, .number = number, .args = {1, 2, 38, 40, 0, ~quint64(0)}});
            if (decision.sentence.isEmpty() || decision.profileRule >= profile->rules.size())
                abort();
        }
    }
    return 0;
}
