// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processorigins.h"

#include "core/host/containerprocesses.h"
#include "core/host/kernelfile.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstring>

#include <linux/cn_proc.h>
#include <linux/connector.h>
#include <linux/netlink.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct OriginsText {
    Q_DECLARE_TR_FUNCTIONS(ProcessEvents)
};

constexpr size_t MostLives = 65536;
constexpr int Patience = 250; // milliseconds until the thread looks whether it should end

Error failed(const QString &detail)
{
    const ErrorKind kind = errno == EPERM || errno == EACCES ? ErrorKind::PermissionDenied
                           : errno == EPROTONOSUPPORT        ? ErrorKind::Unavailable
                                                             : ErrorKind::Io;
    return {kind, OriginsText::tr("the kernel does not tell where processes begin"), detail};
}

Error notTold()
{
    return {ErrorKind::PermissionDenied, OriginsText::tr("the kernel does not tell where processes begin"),
            OriginsText::tr("only the host's own PID namespace is told")};
}

bool isFirstPidNamespace()
{
    constexpr ino_t first = 0xEFFFFFFC; // include/linux/proc_ns.h: PROC_PID_INIT_INO
    struct stat own{};
    return ::stat("/proc/self/ns/pid", &own) != 0 || own.st_ino == first;
}

// proc_event's own size depends on the version of the header: its parts are read each by itself.
template<typename Value>
Value valueAt(QByteArrayView bytes, size_t offset)
{
    Value value{};
    if (offset + sizeof value <= size_t(bytes.size()))
        std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

ProcessEvent processEventOf(QByteArrayView event)
{
    constexpr size_t data = offsetof(proc_event, event_data);
    switch (valueAt<quint32>(event, offsetof(proc_event, what))) {
    case 0x00000001: { // PROC_EVENT_FORK
        using Fork = decltype(proc_event::event_data.fork);
        const auto fork = valueAt<Fork>(event, data);
        const bool isThread = fork.child_pid != fork.child_tgid;
        return {isThread ? ProcessEvent::Kind::Other : ProcessEvent::Kind::Fork, fork.child_tgid, fork.parent_tgid};
    }
    case 0x00000002: // PROC_EVENT_EXEC
        return {ProcessEvent::Kind::Exec, valueAt<decltype(proc_event::event_data.exec)>(event, data).process_tgid, 0};
    default: return {};
    }
}

} // namespace

QList<ProcessEvent> processEventsOf(QByteArrayView datagram)
{
    QList<ProcessEvent> events;
    while (datagram.size() >= qsizetype(sizeof(nlmsghdr))) {
        const auto header = valueAt<nlmsghdr>(datagram, 0);
        if (header.nlmsg_len < sizeof header || header.nlmsg_len > size_t(datagram.size()))
            break;
        const QByteArrayView payload = datagram.sliced(sizeof header, header.nlmsg_len - sizeof header);
        const auto message = valueAt<cn_msg>(payload, 0);
        if (payload.size() >= qsizetype(sizeof message) && message.id.idx == CN_IDX_PROC && message.id.val == CN_VAL_PROC)
            events.append(processEventOf(payload.sliced(sizeof message)));
        datagram = datagram.sliced(std::min<qsizetype>(datagram.size(), NLMSG_ALIGN(header.nlmsg_len)));
    }
    return events;
}

ProcessOrigins::ProcessOrigins(QByteArray proc)
    : m_proc(std::move(proc))
{
}

ProcessOrigins::~ProcessOrigins() = default; // the thread, which is declared last, ends first

Result<std::unique_ptr<ProcessOrigins>> ProcessOrigins::start(const QByteArray &proc)
{
    if (!isFirstPidNamespace())
        return std::unexpected(notTold());
    std::unique_ptr<ProcessOrigins> origins(new ProcessOrigins(proc));
    origins->m_socket = FileDescriptor(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_CONNECTOR));
    if (!origins->m_socket.isOpen())
        return std::unexpected(failed(u"socket: "_s + QString::fromLocal8Bit(std::strerror(errno))));
    constexpr int wanted = 4 << 20;
    if (::setsockopt(origins->m_socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, &wanted, sizeof wanted) != 0)
        (void)::setsockopt(origins->m_socket.get(), SOL_SOCKET, SO_RCVBUF, &wanted, sizeof wanted);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = CN_IDX_PROC;
    if (::bind(origins->m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return std::unexpected(failed(u"bind: "_s + QString::fromLocal8Bit(std::strerror(errno))));

    constexpr quint32 listen = PROC_CN_MCAST_LISTEN;
    std::array<char, NLMSG_SPACE(sizeof(cn_msg) + sizeof listen)> request{};
    nlmsghdr header{};
    header.nlmsg_len = NLMSG_LENGTH(sizeof(cn_msg) + sizeof listen);
    header.nlmsg_type = NLMSG_DONE;
    cn_msg message{};
    message.id = {CN_IDX_PROC, CN_VAL_PROC};
    message.len = sizeof listen;
    std::memcpy(request.data(), &header, sizeof header);
    std::memcpy(request.data() + sizeof header, &message, sizeof message);
    std::memcpy(request.data() + sizeof header + sizeof message, &listen, sizeof listen);
    if (::send(origins->m_socket.get(), request.data(), header.nlmsg_len, 0) < 0)
        return std::unexpected(failed(u"send: "_s + QString::fromLocal8Bit(std::strerror(errno))));
    origins->m_thread = std::jthread([self = origins.get()](const std::stop_token &stop) { self->listen(stop); });
    return origins;
}

void ProcessOrigins::listen(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{m_socket.get(), POLLIN, 0};
        if (::poll(&waiting, 1, Patience) > 0)
            drain();
    }
}

void ProcessOrigins::drain()
{
    const std::scoped_lock lock(m_mutex);
    std::array<char, 8192> buffer;
    for (;;) {
        sockaddr_nl sender{};
        socklen_t size = sizeof sender;
        const ssize_t count =
            ::recvfrom(m_socket.get(), buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr *>(&sender), &size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == ENOBUFS) {
            m_lives.clear(); // what was missed may have given numbers anew
            continue;
        }
        if (count <= 0)
            return;
        if (sender.nl_pid != 0)
            continue; // not from the kernel
        for (const ProcessEvent &event : processEventsOf(QByteArrayView(buffer.data(), count)))
            take(event);
    }
}

void ProcessOrigins::take(const ProcessEvent &event)
{
    switch (event.kind) {
    case ProcessEvent::Kind::Fork: {
        const auto parent = m_lives.find(event.parent);
        const auto place = parent != m_lives.end() ? std::optional(parent->second.container) : lookAt(event.pid);
        m_lives.erase(event.pid); // the number was another's
        if (place)
            remember(event.pid, *place);
        break;
    }
    case ProcessEvent::Kind::Exec:
        // runc becomes a container's process by going into its control group and starting its program
        if (const auto place = lookAt(event.pid)) {
            remember(event.pid, *place);
        } else if (const auto known = m_lives.find(event.pid); known != m_lives.end() && known->second.container.isEmpty()) {
            m_lives.erase(known); // it ended before it was looked at, and may have gone into a container
        }
        break;
    case ProcessEvent::Kind::Other: break;
    }
}

std::optional<ContainerId> ProcessOrigins::lookAt(qint64 pid) const
{
    const auto cgroups = readKernelFile(m_proc + '/' + QByteArray::number(pid) + "/cgroup");
    if (!cgroups)
        return std::nullopt;
    return containerInCgroups(*cgroups).value_or(ContainerId());
}

void ProcessOrigins::remember(qint64 pid, const ContainerId &container)
{
    m_lives[pid] = {container, ++m_events};
    if (m_lives.size() > MostLives)
        std::erase_if(m_lives, [limit = m_events - MostLives / 2](const auto &entry) { return entry.second.number <= limit; });
}

std::optional<ContainerId> ProcessOrigins::containerOf(qint64 pid)
{
    drain(); // what the kernel told before is known
    const std::scoped_lock lock(m_mutex);
    const auto known = m_lives.find(pid);
    if (known != m_lives.end() && !known->second.container.isEmpty())
        return known->second.container;
    if (const auto now = lookAt(pid))
        return now;
    return known != m_lives.end() ? std::optional(known->second.container) : std::nullopt;
}

} // namespace bulkhead::host
