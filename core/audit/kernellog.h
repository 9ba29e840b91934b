// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/filedescriptor.h"

#include <QObject>

#include <optional>

class QSocketNotifier;

namespace bulkhead::audit {

/// One record of /dev/kmsg (Documentation/ABI/testing/dev-kmsg): "6,339,5140900,-;message".
struct KernelLogRecord {
    quint64 sequence = 0;
    quint64 microseconds = 0; ///< since boot
    QByteArray message;       ///< escaped as the kernel does it
    /// "[    5.140900] message", as dmesg prints it.
    [[nodiscard]] QByteArray line() const;
    friend bool operator==(const KernelLogRecord &, const KernelLogRecord &) = default;
};
[[nodiscard]] std::optional<KernelLogRecord> parseKernelLogRecord(QByteArrayView record);

/// Follows the kernel's own log: where no auditd runs, the records of seccomp and AppArmor go there. Needs the right to read it
/// (dmesg_restrict).
class KernelLog : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~KernelLog() override;

    /// `fromStart`: what the kernel still has is told too. Error PermissionDenied, NotFound, Io.
    [[nodiscard]] Result<> start(bool fromStart, const QByteArray &path = "/dev/kmsg");

Q_SIGNALS:
    void lines(const QByteArray &bytes); ///< whole lines with their ends
    void lost(quint64 records);          ///< overwritten before they were read

private:
    void read();

    host::FileDescriptor m_file;
    QSocketNotifier *m_notifier = nullptr;
    std::optional<quint64> m_last;
};

} // namespace bulkhead::audit
