// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/endpoint.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

namespace {

Endpoint unixAt(const QString &path)
{
    Endpoint endpoint;
    endpoint.socketPath = path;
    return endpoint;
}

Endpoint tcpAt(const QString &host, quint16 port, Transport transport = Transport::Tcp, const QString &base = {})
{
    Endpoint endpoint;
    endpoint.transport = transport;
    endpoint.host = host;
    endpoint.port = port;
    endpoint.basePath = base;
    return endpoint;
}

Endpoint sshAt(const QString &user, const QString &host, quint16 port, const QString &path = {})
{
    Endpoint endpoint;
    endpoint.transport = Transport::Ssh;
    endpoint.host = host;
    endpoint.port = port;
    endpoint.sshUser = user;
    endpoint.socketPath = path;
    return endpoint;
}

} // namespace

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<Endpoint>("expected");
        const auto row = [](const char *name, const QString &text, bool tls, const Endpoint &expected) {
            QTest::newRow(name) << text << tls << expected;
        };
        row("nothing is the default socket", u""_s, false, defaultEndpoint());
        row("nothing with TLS is the TLS port of this host", u""_s, true, tcpAt(u"localhost"_s, 2376, Transport::Tls));
        row("a socket path", u"unix:///run/user/1000/docker.sock"_s, false, unixAt(u"/run/user/1000/docker.sock"_s));
        row("unix without a path is the default socket", u"unix://"_s, false, defaultEndpoint());
        row("TLS does not touch a unix socket", u"unix:///a.sock"_s, true, unixAt(u"/a.sock"_s));
        row("a path with blanks and unicode", u"unix:///tmp/mein Gerät/☃.sock"_s, false, unixAt(u"/tmp/mein Gerät/☃.sock"_s));
        row("blanks around are dropped", u"  unix:///a.sock\n"_s, false, unixAt(u"/a.sock"_s));
        row("tcp without a port is 2375", u"tcp://host"_s, false, tcpAt(u"host"_s, 2375));
        row("tcp with TLS and without a port is 2376", u"tcp://host"_s, true, tcpAt(u"host"_s, 2376, Transport::Tls));
        row("a bare host and port is tcp", u"host:4243"_s, false, tcpAt(u"host"_s, 4243));
        row("a bare port is this host", u":4243"_s, false, tcpAt(u"localhost"_s, 4243));
        row("an IPv6 address in brackets", u"tcp://[::1]:2375"_s, false, tcpAt(u"::1"_s, 2375));
        row("a path becomes the base", u"tcp://host:1/docker/"_s, false, tcpAt(u"host"_s, 1, Transport::Tcp, u"/docker"_s));
        row("a base is kept encoded", u"tcp://host:1/a%20b"_s, false, tcpAt(u"host"_s, 1, Transport::Tcp, u"/a%20b"_s));
        row("http is plain", u"http://host:80"_s, false, tcpAt(u"host"_s, 80));
        row("https is TLS", u"https://host"_s, false, tcpAt(u"host"_s, 2376, Transport::Tls));
        row("ssh with everything", u"ssh://me@host:22/run/d.sock"_s, false, sshAt(u"me"_s, u"host"_s, 22, u"/run/d.sock"_s));
        row("ssh with a host alone", u"ssh://host"_s, false, sshAt({}, u"host"_s, 0));
        row("ssh with a slash alone has no socket path", u"ssh://host/"_s, false, sshAt({}, u"host"_s, 0));
    }
    void parses()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, tls);
        QFETCH(const Endpoint, expected);
        const auto parsed = Endpoint::parse(text, tls);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().what));
        QCOMPARE(parsed->toString(), expected.toString());
        QVERIFY(*parsed == expected);
        const auto again = Endpoint::parse(parsed->toString(), parsed->transport == Transport::Tls);
        QVERIFY2(again && *again == expected, "toString gives what parse reads");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a relative socket path") << u"unix://docker.sock"_s << ErrorKind::Invalid;
        QTest::newRow("a named pipe of Windows") << u"npipe:////./pipe/docker_engine"_s << ErrorKind::Unavailable;
        QTest::newRow("a descriptor of systemd") << u"fd://"_s << ErrorKind::Unavailable;
        QTest::newRow("an unknown scheme") << u"gopher://host"_s << ErrorKind::Invalid;
        QTest::newRow("a password for ssh") << u"ssh://me:secret@host"_s << ErrorKind::Invalid;
        QTest::newRow("a query for ssh") << u"ssh://host?x=1"_s << ErrorKind::Invalid;
        QTest::newRow("a fragment for ssh") << u"ssh://host#x"_s << ErrorKind::Invalid;
        QTest::newRow("ssh without a host") << u"ssh:///run/docker.sock"_s << ErrorKind::Invalid;
        QTest::newRow("a port beyond 65535") << u"tcp://host:65536"_s << ErrorKind::Invalid;
        QTest::newRow("port 0") << u"tcp://host:0"_s << ErrorKind::Invalid;
        QTest::newRow("a port that is no number") << u"tcp://host:abc"_s << ErrorKind::Invalid;
        QTest::newRow("a user for tcp") << u"tcp://me@host:1"_s << ErrorKind::Invalid;
        QTest::newRow("a query for tcp") << u"tcp://host:1?x"_s << ErrorKind::Invalid;
        QTest::newRow("a line break in the host") << u"tcp://ho\nst:1"_s << ErrorKind::Invalid;
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const ErrorKind, kind);
        const auto parsed = Endpoint::parse(text);
        QVERIFY2(!parsed, "this must not be an endpoint");
        QCOMPARE(parsed.error().kind, kind);
        QVERIFY(!parsed.error().what.isEmpty());
    }

    void onlyPlainTcpIsUnprotected()
    {
        QVERIFY(tcpAt(u"host"_s, 1).isUnprotected());
        QVERIFY(!tcpAt(u"host"_s, 1, Transport::Tls).isUnprotected());
        QVERIFY(!defaultEndpoint().isUnprotected());
        QVERIFY(!sshAt({}, u"host"_s, 0).isUnprotected());
    }

    void onlyAUnixSocketIsLocal()
    {
        QVERIFY(defaultEndpoint().isLocal());
        QVERIFY(!sshAt({}, u"localhost"_s, 0).isLocal());
        QVERIFY(!tcpAt(u"localhost"_s, 1).isLocal());
    }
};

BULKHEAD_TEST(EndpointTest)
#include "tst_endpoint.moc"
