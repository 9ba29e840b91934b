// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/endpoint.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr quint16 PlainPort = 2375;
constexpr quint16 TlsPort = 2376;
constexpr QLatin1StringView DefaultSocket{"/var/run/docker.sock"};

std::unexpected<Error> invalidEndpoint(const QString &what, QStringView text)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, text.toString()});
}

Result<Endpoint> parseUnix(QStringView path, QStringView text)
{
    if (path.isEmpty())
        return defaultEndpoint();
    if (!path.startsWith(u'/'))
        return invalidEndpoint(u"the path of a unix socket must be absolute"_s, text);
    if (path.contains(QChar::Null))
        return invalidEndpoint(u"the path of a unix socket has a null character"_s, text);
    Endpoint endpoint;
    endpoint.socketPath = path.toString();
    return endpoint;
}

/// docker/cli opts/hosts.go ParseTCPAddr: host and port have defaults, a path is kept, everything else is refused.
Result<Endpoint> parseTcp(QStringView rest, bool tls, QStringView text)
{
    auto address = rest.toString();
    if (address.isEmpty() || address.startsWith(u':'))
        address.prepend("localhost"_L1);
    const QUrl url("tcp://"_L1 + address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalidEndpoint(url.isValid() ? u"the address has no host"_s : url.errorString(), text);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalidEndpoint(u"a tcp address takes host, port and path only"_s, text);
    if (url.port() == 0)
        return invalidEndpoint(u"port 0 cannot be connected to"_s, text);
    Endpoint endpoint;
    endpoint.transport = tls ? Transport::Tls : Transport::Tcp;
    endpoint.host = url.host();
    endpoint.port = static_cast<quint16>(url.port(tls ? TlsPort : PlainPort));
    endpoint.basePath = url.path(QUrl::FullyEncoded);
    while (endpoint.basePath.endsWith(u'/'))
        endpoint.basePath.chop(1);
    return endpoint;
}

/// docker/cli connhelper/ssh ParseURL.
Result<Endpoint> parseSsh(QStringView text)
{
    const QUrl url(text.toString(), QUrl::StrictMode);
    if (!url.isValid())
        return invalidEndpoint(url.errorString(), text);
    if (url.host().isEmpty())
        return invalidEndpoint(u"an ssh address needs a host"_s, text);
    if (!url.password().isEmpty())
        return invalidEndpoint(u"a password in an ssh address is refused: use keys"_s, text);
    if (url.hasQuery() || url.hasFragment())
        return invalidEndpoint(u"an ssh address takes no query or fragment"_s, text);
    if (url.port() == 0)
        return invalidEndpoint(u"port 0 cannot be connected to"_s, text);
    Endpoint endpoint;
    endpoint.transport = Transport::Ssh;
    endpoint.host = url.host();
    endpoint.port = static_cast<quint16>(url.port(0));
    endpoint.sshUser = url.userName();
    if (url.path() != "/"_L1)
        endpoint.socketPath = url.path();
    return endpoint;
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

} // namespace

Endpoint defaultEndpoint()
{
    Endpoint endpoint;
    endpoint.socketPath = DefaultSocket;
    return endpoint;
}

Result<Endpoint> Endpoint::parse(QStringView text, bool useTls)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return useTls ? parseTcp({}, true, text) : defaultEndpoint();
    const auto separator = trimmed.indexOf("://"_L1);
    const auto scheme = separator < 0 ? u"tcp"_s : trimmed.left(separator).toString();
    const auto rest = separator < 0 ? trimmed : trimmed.sliced(separator + 3);
    if (scheme == "unix"_L1)
        return parseUnix(rest, trimmed);
    if (scheme == "tcp"_L1 || scheme == "http"_L1)
        return parseTcp(rest, useTls, trimmed);
    if (scheme == "https"_L1)
        return parseTcp(rest, true, trimmed);
    if (scheme == "ssh"_L1)
        return parseSsh(trimmed);
    if (scheme == "npipe"_L1 || scheme == "fd"_L1)
        return std::unexpected(
            Error{ErrorKind::Unavailable, u"%1:// cannot be used on this system"_s.arg(scheme), trimmed.toString()});
    return invalidEndpoint(u"unknown scheme %1://"_s.arg(scheme), trimmed);
}

QString Endpoint::toString() const
{
    switch (transport) {
    case Transport::Unix: return "unix://"_L1 + socketPath;
    case Transport::Tcp:
    case Transport::Tls: return u"tcp://%1:%2"_s.arg(bracketed(host)).arg(port) + basePath;
    case Transport::Ssh: break;
    }
    QString text = "ssh://"_L1;
    if (!sshUser.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(sshUser)) + u'@';
    text += bracketed(host);
    if (port != 0)
        text += u':' + QString::number(port);
    return text + QString::fromLatin1(QUrl::toPercentEncoding(socketPath, "/"));
}

} // namespace bulkhead::engine
