// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace bulkhead::seccomp {

/// What a filter answers, strictest first: where several filters are loaded the kernel takes the first of these (seccomp(2)).
enum class ActionKind : quint8 { KillProcess, KillThread, Trap, Errno, Notify, Trace, Log, Allow };

/// Largest errno that a filter can return; the kernel clamps above it (MAX_ERRNO).
inline constexpr quint32 LargestErrno = 4095;

/// An action with its number: the errno of Errno, the message of Trace.
struct Action {
    ActionKind kind = ActionKind::Errno;
    std::optional<quint32> errnoRet{}; ///< absent is EPERM (1) in the runtime

    /// The number that the runtime puts into the filter: 0 for kinds that carry none.
    [[nodiscard]] quint32 number() const;
    /// Whether the runtime makes the same of both: KILL is KILL_THREAD, an absent errno is EPERM.
    [[nodiscard]] bool meansSameAs(const Action &other) const;
    /// The kernel's 32 bits: SECCOMP_RET_… with the number in the lower 16.
    [[nodiscard]] quint32 kernelValue() const;
    [[nodiscard]] static Action fromKernelValue(quint32 value);

    friend bool operator==(const Action &, const Action &) = default;
};

/// Whether the kernel then does the call.
[[nodiscard]] constexpr bool letsThrough(const Action &action)
{
    return action.kind == ActionKind::Allow || action.kind == ActionKind::Log;
}

[[nodiscard]] QString actionName(ActionKind kind);                        ///< "SCMP_ACT_KILL_THREAD"
[[nodiscard]] std::optional<ActionKind> actionFromName(QStringView name); ///< exact; SCMP_ACT_KILL is KillThread
/// Short, translated words for a person: "allow", "refuse with EPERM", "kill the process".
[[nodiscard]] QString actionText(const Action &action);
[[nodiscard]] QString errnoName(quint32 number); ///< "EPERM"; the number itself where it has no name (Linux, generic)
[[nodiscard]] std::optional<quint32> errnoFromName(QStringView name); ///< "EPERM" or a decimal number

} // namespace bulkhead::seccomp
