// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/arch.h"

#include <span>

namespace bulkhead::seccomp {

/// What a call is about; the page's table is grouped by it.
enum class CallGroup : quint8 {
    File,
    Descriptor,
    Directory,
    Attribute,
    Mount,
    Network,
    Process,
    Scheduling,
    Memory,
    Signal,
    Time,
    Ipc,
    Wait,
    Identity,
    Security,
    Key,
    Module,
    Trace,
    AsyncIo,
    Notification,
    System,
    Machine,
    Obsolete,
};
[[nodiscard]] QString callGroupName(CallGroup group); ///< translated: "Network"

/// What the catalogue says of a call.
struct CallInfo {
    const char *name;
    CallGroup group;
    const char *meaningText; ///< QT_TRANSLATE_NOOP("SyscallCatalogue", …)

    [[nodiscard]] QString meaning() const; ///< translated, one sentence
};

/// Every call of x86_64, by name; and the calls that only 32-bit programs have.
[[nodiscard]] std::span<const CallInfo> callCatalogue();
[[nodiscard]] const CallInfo *callInfo(QStringView name); ///< null where the catalogue has nothing

} // namespace bulkhead::seccomp
