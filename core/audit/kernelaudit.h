// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditrule.h"
#include "core/host/filedescriptor.h"
#include "core/ids.h"

#include <QByteArray>

// The kernel's side of audit, over netlink. Needs capabilities in the first user namespace: CAP_AUDIT_CONTROL for rules and
// status, CAP_AUDIT_READ for the stream. Never takes auditd's place: that is exclusive.
namespace bulkhead::audit {

/// A rule as the kernel takes and gives it (struct audit_rule_data). Pure. `isDirectory` tells of a watched path what it is.
/// Error Invalid: a field, call or value that has no number here.
[[nodiscard]] Result<QByteArray> encodeRule(const AuditRule &rule, const std::function<bool(const QString &)> &isDirectory);
/// Error Malformed.
[[nodiscard]] Result<AuditRule> decodeRule(QByteArrayView payload);

/// AUDIT_GET.
struct KernelAuditStatus {
    bool enabled = false;
    bool immutable = false; ///< rules cannot be changed until the next boot
    quint32 failure = 0;    ///< what happens when a record cannot be made: 0 nothing, 1 printk, 2 panic
    quint32 daemonPid = 0;  ///< of auditd; 0 where none is there
    quint32 rateLimit = 0;  ///< messages a second; 0 = none
    quint32 backlogLimit = 0, backlog = 0;
    quint32 lost = 0; ///< records since boot, or since it was reset
    friend bool operator==(const KernelAuditStatus &, const KernelAuditStatus &) = default;
};

/// Errors of all of these: PermissionDenied, Unavailable (a kernel without audit, or a container), Io.
[[nodiscard]] Result<KernelAuditStatus> readAuditStatus();
/// In the order in which the kernel looks at them. What is not understood is in `problems`.
[[nodiscard]] Result<RuleFile> readLoadedRules();
[[nodiscard]] Result<> loadRule(const AuditRule &rule);
[[nodiscard]] Result<> unloadRule(const AuditRule &rule);
/// AUDIT_SET, as auditctl -e 0 and -e 1: whether rules log anything. Until the next boot, or until auditd sets it. Never locks.
/// Further error Invalid: locked by -e 2.
[[nodiscard]] Result<> setAuditEnabled(bool enabled);

/// The live stream of records that anybody with CAP_AUDIT_READ may listen to beside auditd: AUDIT_NLGRP_READLOG. What is read too
/// late is dropped by the kernel; it says that it did, not what. That it is joined is itself an event, EVENT_LISTENER.
class AuditMulticast
{
public:
    struct Message {
        quint16 type = 0;
        QByteArray text; ///< "audit(1795294930.017:239): …"
        /// Where the process that it names began, empty for the host; absent where nobody watched. Not of the kernel: filled by
        /// who has a host::ProcessOrigins.
        std::optional<ContainerId> container = {};
    };

    [[nodiscard]] static Result<AuditMulticast> open();
    /// What is there, waiting for the first at most so many milliseconds.
    [[nodiscard]] Result<QList<Message>> read(int milliseconds, qsizetype most = 4096);
    [[nodiscard]] int descriptor() const { return m_socket.get(); }
    [[nodiscard]] quint64 overruns() const { return m_overruns; } ///< how often the kernel dropped some

private:
    host::FileDescriptor m_socket;
    quint64 m_overruns = 0;
};

/// The process that a record of any kind names in its field "pid"; its text as in AuditMulticast::Message. Pure.
[[nodiscard]] std::optional<qint64> pidOfRecord(QByteArrayView text);

} // namespace bulkhead::audit
