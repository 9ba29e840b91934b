// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/netlinksocket.h"

#include <QString>

#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <netlink/attr.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/socket.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

constexpr int DumpAttempts = 3;

/// What one exchange collects.
struct Exchange {
    const NetlinkSocket::Visit &visit;
    int error = 0; ///< errno
    QString words; ///< of the kernel
    bool done = false;
};

// The text that the kernel adds to a refusal (NETLINK_EXT_ACK, since Linux 4.12), behind the header of the refused request.
QString kernelWords(const nlmsghdr *header, const nlmsgerr *refusal)
{
    if (!(header->nlmsg_flags & NLM_F_ACK_TLVS))
        return {};
    std::size_t offset = sizeof(nlmsgerr);
    if (!(header->nlmsg_flags & NLM_F_CAPPED))
        offset += std::size_t(refusal->msg.nlmsg_len) - sizeof(nlmsghdr);
    const int size = nlmsg_datalen(header) - int(NLMSG_ALIGN(offset));
    if (size <= 0)
        return {};
    auto *first = reinterpret_cast<nlattr *>(static_cast<char *>(nlmsg_data(header)) + NLMSG_ALIGN(offset));
    nlattr *words = nla_find(first, size, NLMSGERR_ATTR_MSG);
    return words ? QString::fromUtf8(nla_get_string(words), qstrnlen(nla_get_string(words), std::size_t(nla_len(words))))
                 : QString();
}

int onMessage(nl_msg *message, void *argument)
{
    const auto *exchange = static_cast<Exchange *>(argument);
    if (exchange->visit)
        exchange->visit(nlmsg_hdr(message));
    return NL_OK;
}

int onDone(nl_msg *message, void *argument)
{
    auto *exchange = static_cast<Exchange *>(argument);
    const nlmsghdr *header = nlmsg_hdr(message);
    exchange->done = true;
    // a dump that failed on its way ends with the error instead of a zero
    if (header->nlmsg_type == NLMSG_DONE && nlmsg_datalen(header) >= int(sizeof(int)))
        exchange->error = -*static_cast<const int *>(nlmsg_data(header));
    return NL_STOP;
}

int onRefusal(sockaddr_nl *, nlmsgerr *refusal, void *argument)
{
    auto *exchange = static_cast<Exchange *>(argument);
    const auto *header = reinterpret_cast<const nlmsghdr *>(reinterpret_cast<const char *>(refusal) - NLMSG_HDRLEN);
    exchange->error = -refusal->error;
    exchange->words = kernelWords(header, refusal);
    exchange->done = true;
    return NL_STOP;
}

} // namespace

Error systemError(int number, const QString &what)
{
    ErrorKind kind = ErrorKind::Io;
    switch (number) {
    case ENOENT:
    case ESRCH:
    case ENODEV: kind = ErrorKind::NotFound; break;
    case EACCES:
    case EPERM: kind = ErrorKind::PermissionDenied; break;
    case EINVAL:
    case EEXIST:
    case EADDRNOTAVAIL:
    case ENETUNREACH: kind = ErrorKind::Invalid; break;
    case EOPNOTSUPP:
    case EPROTONOSUPPORT:
    case EAFNOSUPPORT: kind = ErrorKind::Unavailable; break;
    default: break;
    }
    const QString plain = QString::fromLocal8Bit(std::strerror(number));
    return what.isEmpty() ? Error{kind, plain, {}} : Error{kind, what, plain};
}

NetlinkMessage::NetlinkMessage(int type, int flags)
    : m_message(nlmsg_alloc_simple(type, NLM_F_REQUEST | flags))
{
    Q_CHECK_PTR(m_message);
}

NetlinkMessage::~NetlinkMessage()
{
    nlmsg_free(m_message);
}

void NetlinkMessage::appendBytes(const void *bytes, std::size_t size)
{
    // a message has room for 4 KiB, and no request here needs one of them
    [[maybe_unused]] const int failed = nlmsg_append(m_message, const_cast<void *>(bytes), size, NLMSG_ALIGNTO);
    Q_ASSERT(!failed);
}

void NetlinkMessage::put(int attribute, QByteArrayView bytes)
{
    [[maybe_unused]] const int failed = nla_put(m_message, attribute, int(bytes.size()), bytes.data());
    Q_ASSERT(!failed);
}

void NetlinkMessage::putText(int attribute, QByteArrayView text)
{
    put(attribute, text.toByteArray().append('\0'));
}

void NetlinkMessage::putNumber(int attribute, quint32 number)
{
    put(attribute, QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
}

nlattr *NetlinkMessage::begin(int attribute)
{
    return nla_nest_start(m_message, attribute);
}

void NetlinkMessage::end(nlattr *start)
{
    nla_nest_end(m_message, start);
}

void NetlinkSocket::Closer::operator()(nl_sock *socket) const
{
    nl_socket_free(socket);
}

Result<NetlinkSocket> NetlinkSocket::open(int protocol)
{
    NetlinkSocket socket(nl_socket_alloc());
    Q_CHECK_PTR(socket.m_socket.get());
    if (const int failed = nl_connect(socket.m_socket.get(), protocol); failed < 0)
        return std::unexpected(systemError(errno, QString::fromUtf8(nl_geterror(failed))));
    const int on = 1;
    const int descriptor = nl_socket_get_fd(socket.m_socket.get());
    ::setsockopt(descriptor, SOL_NETLINK, NETLINK_EXT_ACK, &on, sizeof on);
    ::setsockopt(descriptor, SOL_NETLINK, NETLINK_CAP_ACK, &on, sizeof on);
    // what the kernel sends in one piece of a dump is at most this (rtnetlink(7)), so nothing is peeked at first
    nl_socket_set_msg_buf_size(socket.m_socket.get(), 64 * 1024);
    nl_socket_disable_msg_peek(socket.m_socket.get());
    return socket;
}

Result<> NetlinkSocket::exchange(const NetlinkMessage &request, int flags, const Visit &visit, bool &interrupted)
{
    Exchange exchange{visit, 0, {}, false};
    nlmsghdr *header = nlmsg_hdr(request.message());
    header->nlmsg_flags = quint16(header->nlmsg_flags | flags);
    header->nlmsg_seq = NL_AUTO_SEQ;
    header->nlmsg_pid = NL_AUTO_PORT;
    if (const int sent = nl_send_auto(m_socket.get(), request.message()); sent < 0)
        return std::unexpected(systemError(errno, QString::fromUtf8(nl_geterror(sent))));
    const std::unique_ptr<nl_cb, decltype(&nl_cb_put)> callbacks(nl_cb_alloc(NL_CB_DEFAULT), &nl_cb_put);
    nl_cb_set(callbacks.get(), NL_CB_VALID, NL_CB_CUSTOM, onMessage, &exchange);
    nl_cb_set(callbacks.get(), NL_CB_FINISH, NL_CB_CUSTOM, onDone, &exchange);
    nl_cb_set(callbacks.get(), NL_CB_ACK, NL_CB_CUSTOM, onDone, &exchange);
    nl_cb_err(callbacks.get(), NL_CB_CUSTOM, onRefusal, &exchange);
    while (!exchange.done) {
        const int failed = nl_recvmsgs(m_socket.get(), callbacks.get());
        interrupted |= failed == -NLE_DUMP_INTR;
        if (failed < 0 && failed != -NLE_DUMP_INTR && !exchange.done)
            return std::unexpected(systemError(errno, QString::fromUtf8(nl_geterror(failed))));
    }
    if (exchange.error)
        return std::unexpected(systemError(exchange.error, exchange.words));
    return {};
}

Result<> NetlinkSocket::dump(const NetlinkMessage &request, const Visit &visit, const std::function<void()> &restart)
{
    Result<> result;
    for (int attempt = 0; attempt < DumpAttempts; ++attempt) {
        if (attempt > 0 && restart)
            restart();
        bool interrupted = false;
        result = exchange(request, NLM_F_DUMP, visit, interrupted);
        if (!result || !interrupted)
            return result;
    }
    return result; // a host where something changes all the time: the last answer is as good as any
}

Result<> NetlinkSocket::ask(const NetlinkMessage &request, const Visit &visit)
{
    bool interrupted = false;
    return exchange(request, NLM_F_ACK, visit, interrupted);
}

} // namespace bulkhead::network
