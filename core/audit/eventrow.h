// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"

namespace bulkhead::audit {

/// What an event is about, for its icon and its word.
enum class EventKind : quint8 {
    Refused,    ///< by seccomp, AppArmor, SELinux or for lack of a permission
    Complained, ///< AppArmor would have refused it, seccomp logs it
    Failed,     ///< did not work, for another reason
    ExecInto,   ///< the engine started a process in a container for somebody
    Started,    ///< a program
    File,
    Network,
    Account, ///< logins, sessions, sudo
    Service, ///< of systemd, and of audit itself
    Kernel,  ///< modules, BPF, firewall, rules of audit
    Anomaly,
    Call, ///< any other system call
    Other,
    Text, ///< no audit record
};
[[nodiscard]] QString kindName(EventKind kind); ///< translated: "refused"

/// An event as a line of a table. Texts are those of the records, decoded and not shortened.
struct EventRow {
    EventId id;
    EventKind kind = EventKind::Other;
    QString container; ///< "web1", "host"; empty where it is not known
    QString process, what, object, result, key, profile, user;
    std::optional<qint64> pid;
    Attribution attribution;
    friend bool operator==(const EventRow &, const EventRow &) = default;

    /// What repeats of one event have in common: everything but when, by which process number and which user.
    [[nodiscard]] QString signature() const;
};
[[nodiscard]] EventKind kindOf(const EventFacts &facts);
[[nodiscard]] EventRow rowOf(const EventFacts &facts, const Attribution &attribution);

} // namespace bulkhead::audit
