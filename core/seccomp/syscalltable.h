// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/arch.h"

#include <QHash>

namespace bulkhead::seccomp {

/// A call of one architecture. On X32 the number holds bit 30 (0x40000000).
struct Syscall {
    int number;
    QString name;

    friend bool operator==(const Syscall &, const Syscall &) = default;
};

/// Names and numbers of one architecture's calls: those of the linked libseccomp, and the newer ones that this program knows.
class SyscallTable
{
public:
    [[nodiscard]] static const SyscallTable &of(Arch arch); ///< built at first use, then shared; thread-safe

    [[nodiscard]] std::optional<int> number(QStringView name) const;      ///< empty where the architecture does not have it
    [[nodiscard]] QString name(int number) const;                         ///< empty where no call has it
    [[nodiscard]] const QList<Syscall> &calls() const { return m_calls; } ///< by number
    [[nodiscard]] Arch arch() const { return m_arch; }
    [[nodiscard]] int newestNumber() const { return m_calls.isEmpty() ? -1 : m_calls.last().number; }

private:
    explicit SyscallTable(Arch arch);

    Arch m_arch;
    QList<Syscall> m_calls;
    QHash<QString, int> m_numberOfName;
    QHash<int, qsizetype> m_indexOfNumber;
};

/// Whether any architecture has a call of this name: a name that only others have is no misspelling.
[[nodiscard]] bool isSyscallAnywhere(QStringView name);
/// Whether the linked libseccomp knows the name on any architecture; a runtime built with an older one ignores the name.
[[nodiscard]] bool isKnownToLibseccomp(QStringView name);
[[nodiscard]] QString libseccompVersion(); ///< "2.6.0"

} // namespace bulkhead::seccomp
