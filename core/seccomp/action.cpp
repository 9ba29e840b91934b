// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/action.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct SeccompAction {
    Q_DECLARE_TR_FUNCTIONS(SeccompAction)
};

struct ActionRow {
    ActionKind kind;
    QLatin1StringView name;
    quint32 value; ///< SECCOMP_RET_…, linux/seccomp.h
};
constexpr std::array<ActionRow, 8> ActionRows{{
    {ActionKind::KillProcess, "SCMP_ACT_KILL_PROCESS"_L1, 0x80000000},
    {ActionKind::KillThread, "SCMP_ACT_KILL_THREAD"_L1, 0x00000000},
    {ActionKind::Trap, "SCMP_ACT_TRAP"_L1, 0x00030000},
    {ActionKind::Errno, "SCMP_ACT_ERRNO"_L1, 0x00050000},
    {ActionKind::Notify, "SCMP_ACT_NOTIFY"_L1, 0x7fc00000},
    {ActionKind::Trace, "SCMP_ACT_TRACE"_L1, 0x7ff00000},
    {ActionKind::Log, "SCMP_ACT_LOG"_L1, 0x7ffc0000},
    {ActionKind::Allow, "SCMP_ACT_ALLOW"_L1, 0x7fff0000},
}};
constexpr quint32 NumberMask = 0x0000ffff;
constexpr quint32 LargestNamedErrno = 133;

} // namespace

quint32 Action::number() const
{
    // runc makes an int16 of it, the filter keeps 16 bits
    return kind == ActionKind::Errno || kind == ActionKind::Trace ? errnoRet.value_or(EPERM) & NumberMask : 0;
}

bool Action::meansSameAs(const Action &other) const
{
    return kernelValue() == other.kernelValue();
}

quint32 Action::kernelValue() const
{
    return ActionRows[quint8(kind)].value | number();
}

Action Action::fromKernelValue(quint32 value)
{
    const auto found = std::ranges::find(ActionRows, value & ~NumberMask, &ActionRow::value);
    if (found == ActionRows.end())
        return {.kind = ActionKind::KillProcess}; // what the kernel does with an action that it does not know
    if (found->kind == ActionKind::Errno || found->kind == ActionKind::Trace)
        return {found->kind, value & NumberMask};
    return {.kind = found->kind};
}

QString actionName(ActionKind kind)
{
    return ActionRows[quint8(kind)].name;
}

std::optional<ActionKind> actionFromName(QStringView name)
{
    if (name == "SCMP_ACT_KILL"_L1)
        return ActionKind::KillThread;
    const auto found = std::ranges::find_if(ActionRows, [name](const ActionRow &row) { return row.name == name; });
    return found == ActionRows.end() ? std::nullopt : std::optional(found->kind);
}

QString actionText(const Action &action)
{
    switch (action.kind) {
    case ActionKind::KillProcess: return SeccompAction::tr("kill the process");
    case ActionKind::KillThread: return SeccompAction::tr("kill the thread");
    case ActionKind::Trap: return SeccompAction::tr("send SIGSYS");
    case ActionKind::Errno: return SeccompAction::tr("refuse with %1").arg(errnoName(action.number()));
    case ActionKind::Notify: return SeccompAction::tr("ask the listener");
    case ActionKind::Trace: return SeccompAction::tr("stop for a tracer (message %1)").arg(action.number());
    case ActionKind::Log: return SeccompAction::tr("allow and log");
    case ActionKind::Allow: return SeccompAction::tr("allow");
    }
    return {};
}

QString errnoName(quint32 number)
{
    const char *name = number == 0 ? nullptr : strerrorname_np(int(number));
    return name ? QString::fromLatin1(name) : QString::number(number);
}

std::optional<quint32> errnoFromName(QStringView name)
{
    bool isNumber = false;
    const quint32 value = name.toUInt(&isNumber);
    if (isNumber)
        return value <= LargestErrno ? std::optional(value) : std::nullopt;
    if (name == "EWOULDBLOCK"_L1)
        return EAGAIN;
    if (name == "ENOTSUP"_L1 || name == "EOPNOTSUPP"_L1)
        return EOPNOTSUPP;
    for (quint32 number = 1; number <= LargestNamedErrno; ++number) {
        if (errnoName(number) == name)
            return number;
    }
    return {};
}

} // namespace bulkhead::seccomp
