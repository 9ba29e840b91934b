// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <string_view>

struct nl_msg;
struct nl_sock;
struct nlattr;
struct nlmsghdr;

namespace bulkhead::network {

/// A netlink request under construction: header, fixed part, attributes (netlink(7), rtnetlink(7)).
class NetlinkMessage
{
public:
    /// `type`: RTM_…, `flags`: NLM_F_… besides NLM_F_REQUEST.
    NetlinkMessage(int type, int flags);
    ~NetlinkMessage();
    Q_DISABLE_COPY_MOVE(NetlinkMessage)

    template<typename Fixed>
    void append(const Fixed &part)
    {
        appendBytes(&part, sizeof part);
    }
    void put(int attribute, QByteArrayView bytes);
    void putText(int attribute, QByteArrayView text); ///< with its terminating zero
    void putNumber(int attribute, quint32 number);
    /// What `inside` puts lies within that attribute.
    template<typename Inside>
    void nest(int attribute, Inside inside)
    {
        nlattr *start = begin(attribute);
        inside();
        end(start);
    }

    [[nodiscard]] nl_msg *message() const { return m_message; }

private:
    void appendBytes(const void *bytes, std::size_t size);
    [[nodiscard]] nlattr *begin(int attribute);
    void end(nlattr *start);
    nl_msg *m_message;
};

/// A netlink socket of the network namespace that the thread was in when it was opened; it stays there. Blocking.
class NetlinkSocket
{
public:
    using Visit = std::function<void(const nlmsghdr *)>;

    /// `protocol`: NETLINK_ROUTE, NETLINK_SOCK_DIAG. Errors Unavailable (the kernel lacks it), Io.
    [[nodiscard]] static Result<NetlinkSocket> open(int protocol);

    /// Every message of a dump. One that the kernel says changed while it was read is asked again twice.
    [[nodiscard]] Result<> dump(const NetlinkMessage &request, const Visit &visit, const std::function<void()> &restart = {});
    /// Sends a request and waits for its answer (visited) or its acknowledgement. The error holds the kernel's own words.
    [[nodiscard]] Result<> ask(const NetlinkMessage &request, const Visit &visit = {});

private:
    struct Closer {
        void operator()(nl_sock *socket) const;
    };
    explicit NetlinkSocket(nl_sock *socket)
        : m_socket(socket)
    {
    }
    [[nodiscard]] Result<> exchange(const NetlinkMessage &request, int flags, const Visit &visit, bool &interrupted);
    std::unique_ptr<nl_sock, Closer> m_socket;
};

/// errno as an error; `what` is the kernel's words where it said some, else those of strerror(3).
[[nodiscard]] Error systemError(int number, const QString &what = {});

} // namespace bulkhead::network
