// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/ping.h"

#include "core/network/ipvalues.h"
#include "core/network/netlinksocket.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int MostEchoes = 20;
constexpr std::chrono::milliseconds MostPatience{10'000};

// Type, code, checksum, identifier, sequence number: the same in both versions.
struct Echo {
    quint8 type = 0, code = 0;
    quint16 checksum = 0, identifier = 0, sequence = 0;
};
static_assert(sizeof(Echo) == 8);

// RFC 1071
quint16 internetChecksum(const Echo &echo)
{
    std::array<quint16, sizeof(Echo) / 2> words{};
    std::memcpy(words.data(), &echo, sizeof echo);
    quint32 sum = 0;
    for (const quint16 word : words)
        sum += word;
    sum = (sum >> 16) + (sum & 0xffff);
    return quint16(~(sum + (sum >> 16)));
}

/// A raw socket of the namespace that the thread is in.
class Pinger
{
public:
    explicit Pinger(const IpAddress &to)
        : m_isFour(to.family() == 4)
        , m_socket(::socket(m_isFour ? AF_INET : AF_INET6, SOCK_RAW | SOCK_CLOEXEC,
                            m_isFour ? int(IPPROTO_ICMP) : int(IPPROTO_ICMPV6)))
    {
        if (!m_socket.isOpen())
            return;
        // connected, the kernel gives answers of that host only
        sockaddr_storage address{};
        if (m_isFour) {
            auto *four = reinterpret_cast<sockaddr_in *>(&address);
            four->sin_family = AF_INET;
            std::memcpy(&four->sin_addr, to.bytes().constData(), 4);
        } else {
            auto *six = reinterpret_cast<sockaddr_in6 *>(&address);
            six->sin6_family = AF_INET6;
            std::memcpy(&six->sin6_addr, to.bytes().constData(), 16);
        }
        const socklen_t size = m_isFour ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        m_isConnected = ::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), size) == 0;
        m_error = errno;
    }

    [[nodiscard]] bool isOpen() const { return m_socket.isOpen(); }
    /// errno of what failed last.
    [[nodiscard]] int error() const { return m_error; }

    [[nodiscard]] bool send(quint16 sequence)
    {
        if (!m_isConnected)
            return false;
        Echo echo{quint8(m_isFour ? int(ICMP_ECHO) : int(ICMP6_ECHO_REQUEST)), 0, 0, m_identifier, htons(sequence)};
        if (m_isFour)
            echo.checksum = internetChecksum(echo); // of ICMPv6 the kernel makes it (RFC 3542)
        const bool isSent = ::send(m_socket.get(), &echo, sizeof echo, 0) == ssize_t(sizeof echo);
        m_error = errno;
        return isSent;
    }

    [[nodiscard]] bool waitFor(quint16 sequence, Clock::time_point deadline)
    {
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
            pollfd polled{m_socket.get(), POLLIN, 0};
            if (left <= 0 || ::poll(&polled, 1, int(left)) == 0)
                return false;
            if (isAnswer(sequence))
                return true;
        }
    }

private:
    bool isAnswer(quint16 sequence)
    {
        std::array<char, 2048> packet{};
        const ssize_t size = ::recv(m_socket.get(), packet.data(), packet.size(), MSG_DONTWAIT);
        // IPv4 gives the IP header first, its length in words in the low half of the first byte
        const std::size_t header = m_isFour ? std::size_t(packet[0] & 0xf) * 4 : 0;
        if (size < ssize_t(header + sizeof(Echo)))
            return false;
        Echo echo;
        std::memcpy(&echo, packet.data() + header, sizeof echo);
        const int answer = m_isFour ? int(ICMP_ECHOREPLY) : int(ICMP6_ECHO_REPLY);
        return echo.type == answer && echo.identifier == m_identifier && echo.sequence == htons(sequence);
    }

    bool m_isFour;
    Descriptor m_socket;
    bool m_isConnected = false;
    int m_error = errno;
    quint16 m_identifier = quint16(::getpid() ^ (::getpid() >> 16));
};

Result<> pingInside(const IpAddress &to, const PingRequest &request, PingReport &report)
{
    Pinger pinger(to);
    if (!pinger.isOpen())
        return std::unexpected(systemError(pinger.error()));
    for (int i = 1; i <= request.count; ++i) {
        const auto start = Clock::now();
        if (!pinger.send(quint16(i))) {
            report.refusal = systemError(pinger.error()).what;
            return {};
        }
        ++report.sent;
        if (pinger.waitFor(quint16(i), start + request.patience))
            report.milliseconds.append(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return {};
}

} // namespace

Result<PingReport> ping(const PingRequest &request, const NetworkPlaces &places)
{
    if (request.count < 1 || request.count > MostEchoes || request.patience <= request.patience.zero()
        || request.patience > MostPatience)
        return std::unexpected(Error{ErrorKind::Invalid, u"1 to 20 echoes of at most 10 seconds each"_s, {}});
    const auto address = IpAddress::parse(request.address);
    if (!address)
        return std::unexpected(address.error());
    if (const auto checked = checkNamespaceRef(request.where); !checked)
        return std::unexpected(checked.error());
    const auto handle = NamespaceHandle::open(request.where, places);
    if (!handle)
        return std::unexpected(handle.error());
    PingReport report;
    report.command =
        commandLine(wordsIn(request.where, {u"ping"_s, u"-c"_s, QString::number(request.count), address->toString()}));
    Result<> sent;
    inOwnThread([&] { sent = handle->enter().and_then([&] { return pingInside(*address, request, report); }); });
    if (!sent)
        return std::unexpected(sent.error());
    return report;
}

} // namespace bulkhead::network
