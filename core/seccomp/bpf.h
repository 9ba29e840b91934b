// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/simulation.h"

#include <QList>

namespace bulkhead::seccomp {

/// One instruction of classic BPF (struct sock_filter).
struct BpfInstruction {
    quint16 code = 0;
    quint8 jumpTrue = 0;
    quint8 jumpFalse = 0;
    quint32 k = 0;

    friend bool operator==(const BpfInstruction &, const BpfInstruction &) = default;
};
using BpfProgram = QList<BpfInstruction>;

/// The kernel's limit on a filter (BPF_MAXINSNS).
inline constexpr qsizetype LargestBpfProgram = 4096;

/// Whether the kernel would take it as a seccomp filter: known instructions, jumps that go forward and stay inside, loads inside
/// of struct seccomp_data, a return at the end (kernel/seccomp.c, net/core/filter.c). Error Invalid with the instruction's
/// number. What it does not look for: memory that is read before it was written; here that is 0.
[[nodiscard]] Result<> checkBpf(const BpfProgram &program);

/// What the program answers to a call: SECCOMP_RET_…; only for programs that checkBpf accepts. A division by zero answers 0, as
/// the kernel does.
[[nodiscard]] quint32 runBpf(const BpfProgram &program, const Call &call);

/// Instructions on the longest way through the program. Only for programs that checkBpf accepts.
[[nodiscard]] qsizetype longestPath(const BpfProgram &program);
/// Instructions that a call runs through.
[[nodiscard]] qsizetype pathLength(const BpfProgram &program, const Call &call);

} // namespace bulkhead::seccomp
