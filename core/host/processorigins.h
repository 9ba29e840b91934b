// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/filedescriptor.h"
#include "core/ids.h"

#include <mutex>
#include <thread>
#include <unordered_map>

namespace bulkhead::host {

/// Where processes began and what they started, as the kernel's process connector tells it
/// (https://docs.kernel.org/driver-api/connector.html, linux/cn_proc.h).
struct ProcessEvent {
    enum class Kind : quint8 { Fork, Exec, Other };
    Kind kind = Kind::Other;
    qint64 pid = 0;
    qint64 parent = 0; ///< of a fork
};
/// The events of one datagram. Pure. Threads that a process makes of itself are Other.
[[nodiscard]] QList<ProcessEvent> processEventsOf(QByteArrayView datagram);

/// Knows in which container processes of this kernel are and were, those too that ended before anybody could look: a child begins
/// where its parent is, and a process that starts another program is looked at in /proc right then. The last 65,536 are kept.
class ProcessOrigins
{
public:
    /// Begins to listen. Errors: PermissionDenied without CAP_NET_ADMIN in the first user namespace, or outside of the first PID
    /// namespace (the kernel would send nothing, and does not say so); Unavailable where the kernel has no process connector.
    [[nodiscard]] static Result<std::unique_ptr<ProcessOrigins>> start(const QByteArray &proc = "/proc");
    ~ProcessOrigins();
    ProcessOrigins(const ProcessOrigins &) = delete;
    ProcessOrigins &operator=(const ProcessOrigins &) = delete;

    /// The container of the last process of that number, empty for one of the host; nothing where it is not known.
    [[nodiscard]] std::optional<ContainerId> containerOf(qint64 pid);

private:
    explicit ProcessOrigins(QByteArray proc);
    void listen(const std::stop_token &stop);
    void drain();
    void take(const ProcessEvent &event);
    /// Where a process is at this moment; absent where it has ended.
    [[nodiscard]] std::optional<ContainerId> lookAt(qint64 pid) const;
    void remember(qint64 pid, const ContainerId &container);

    struct Life {
        ContainerId container; ///< empty: of the host
        quint64 number = 0;    ///< of the last event: who is forgotten first
    };
    QByteArray m_proc;
    FileDescriptor m_socket;
    std::mutex m_mutex; ///< of what follows and of reading from the socket
    std::unordered_map<qint64, Life> m_lives;
    quint64 m_events = 0;
    std::jthread m_thread;
};

} // namespace bulkhead::host
