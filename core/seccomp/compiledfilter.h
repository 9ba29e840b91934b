// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/bpf.h"
#include "core/seccomp/runtime.h"

namespace bulkhead::seccomp {

/// The filter that the runtime loads into the kernel.
struct CompiledFilter {
    BpfProgram program{};
    qsizetype stubLength = 0; ///< instructions at the front that answer ENOSYS to newer calls
    qsizetype longestPath = 0;

    [[nodiscard]] Action run(const Call &call) const { return Action::fromKernelValue(runBpf(program, call)); }
};

/// Compiles with libseccomp as runc does, for any architecture, and puts runc's own instructions in front. Error EngineRefused in
/// the runtime's words where libseccomp refuses a rule; TooLarge above the kernel's limit.
[[nodiscard]] Result<CompiledFilter> compileFilter(const OciSeccomp &oci, const RuntimeFilter &runtime);

/// libseccomp's part of it for one architecture alone: the same answers to its calls, but quick to make, because libseccomp takes
/// most of its time where several architectures need long jumps.
[[nodiscard]] Result<BpfProgram> compileForArch(const OciSeccomp &oci, const RuntimeFilter &runtime, Arch arch);

} // namespace bulkhead::seccomp
