// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"
#include "core/engine/eventstream.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

class TlsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<TestAuthority> m_stranger;
    TestAuthority::Leaf m_server;
    TestAuthority::Leaf m_client;

    [[nodiscard]] QSslConfiguration serverWith(const TestAuthority::Leaf &leaf, bool wantsClients) const
    {
        return m_authority->serverConfiguration(leaf, wantsClients ? m_authority->caFile() : QString());
    }
    [[nodiscard]] static ErrorKind kindOf(const Endpoint &endpoint)
    {
        using namespace std::chrono_literals;
        EngineClient client(endpoint, {}, {.pingTimeout = 3s, .transferTimeout = 3s});
        const auto info = QCoro::waitFor(client.info());
        return info ? ErrorKind::Io : info.error().kind; // Io never comes of a connection
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the openssl command is missing");
        m_authority = std::make_unique<TestAuthority>(u"Bulkhead test CA"_s);
        m_stranger = std::make_unique<TestAuthority>(u"Another CA"_s);
        m_server = m_authority->issue(u"server"_s);
        m_client = m_authority->issueClient(u"client"_s);
        QVERIFY2(m_authority->problem().isEmpty(), qPrintable(m_authority->problem()));
    }

    void asksWithAClientCertificate_data()
    {
        QTest::addColumn<TestAuthority::Key>("serverKey");
        QTest::addColumn<TestAuthority::Key>("clientKey");
        QTest::newRow("EC and EC") << TestAuthority::Key::Ec << TestAuthority::Key::Ec;
        QTest::newRow("RSA and RSA") << TestAuthority::Key::Rsa << TestAuthority::Key::Rsa;
        QTest::newRow("RSA server, EC client") << TestAuthority::Key::Rsa << TestAuthority::Key::Ec;
    }
    void asksWithAClientCertificate()
    {
        QFETCH(const TestAuthority::Key, serverKey);
        QFETCH(const TestAuthority::Key, clientKey);
        TestAuthority::Wish wish;
        wish.key = serverKey;
        const auto server = m_authority->issue(u"server-%1-%2"_s.arg(int(serverKey)).arg(int(clientKey)), wish);
        const auto client = m_authority->issueClient(u"client-%1-%2"_s.arg(int(serverKey)).arg(int(clientKey)), clientKey);
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(server, true));
        endpoint.tls = m_authority->files(client);
        QCOMPARE(kindOf(endpoint), ErrorKind::Io);
        EngineClient streaming(endpoint);
        const auto stream = streaming.events();
        QSignalSpy events(stream.get(), &EventStream::event);
        QTRY_COMPARE(engine.openStreams(), 1);
        engine.sendEvent(u"container"_s, u"start"_s, sampleId(1));
        QTRY_COMPARE(events.size(), 1);
    }

    void aServerOfAnotherAuthorityIsUntrusted()
    {
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_server, false));
        endpoint.tls = m_stranger->files();
        QCOMPARE(kindOf(endpoint), ErrorKind::TlsUntrusted);
        QVERIFY(engine.requests().isEmpty());
    }

    void withoutACaTheSystemsDecides()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenTls(serverWith(m_server, false));
        QCOMPARE(kindOf(endpoint), ErrorKind::TlsUntrusted);
    }

    void withoutVerificationAnyServerWillDo()
    {
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_server, false));
        endpoint.host = u"127.0.0.1"_s;
        endpoint.tls = {.ca = m_stranger->caFile(), .cert = {}, .key = {}, .verify = false};
        QCOMPARE(kindOf(endpoint), ErrorKind::Io);
    }

    void anExpiredCertificate()
    {
        TestAuthority::Wish wish;
        wish.expired = true;
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_authority->issue(u"old"_s, wish), false));
        QVERIFY2(m_authority->problem().isEmpty(), qPrintable(m_authority->problem()));
        endpoint.tls = m_authority->files();
        QCOMPARE(kindOf(endpoint), ErrorKind::TlsExpired);
    }

    void aCertificateForAnotherName()
    {
        TestAuthority::Wish wish;
        wish.subjectAltName = u"DNS:docker.example"_s;
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_authority->issue(u"elsewhere"_s, wish), false));
        endpoint.tls = m_authority->files();
        QCOMPARE(kindOf(endpoint), ErrorKind::TlsHostMismatch);
    }

    void anAddressInsteadOfAName()
    {
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_server, false));
        endpoint.host = u"127.0.0.1"_s;
        endpoint.tls = m_authority->files();
        QCOMPARE(kindOf(endpoint), ErrorKind::Io);
    }

    void aServerThatWantsACertificateAndGetsNone()
    {
        const StrictServer server(m_server, m_authority->caFile());
        auto endpoint = server.endpoint();
        endpoint.tls = m_authority->files();
        QCOMPARE(kindOf(endpoint), ErrorKind::TlsClientCertificate);
    }

    void aCertificateThatTheServerDoesNotTrust()
    {
        const StrictServer server(m_server, m_authority->caFile());
        auto endpoint = server.endpoint();
        endpoint.tls = m_authority->files(m_stranger->issueClient(u"intruder"_s));
        QCOMPARE(kindOf(endpoint), ErrorKind::TlsClientCertificate);
    }

    void filesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("cert");
        QTest::addColumn<QString>("key");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("the key is missing") << m_authority->caFile() << m_client.cert << QString()
                                            << ErrorKind::TlsClientCertificate;
        QTest::newRow("the certificate is missing")
            << m_authority->caFile() << QString() << m_client.key << ErrorKind::TlsClientCertificate;
        QTest::newRow("the key file is not there")
            << m_authority->caFile() << m_client.cert << u"/nonexistent/key.pem"_s << ErrorKind::TlsClientCertificate;
        QTest::newRow("the key file holds a certificate")
            << m_authority->caFile() << m_client.cert << m_client.cert << ErrorKind::TlsClientCertificate;
        QTest::newRow("the key belongs to another certificate")
            << m_authority->caFile() << m_client.cert << m_server.key << ErrorKind::TlsClientCertificate;
        QTest::newRow("the CA file is not there")
            << u"/nonexistent/ca.pem"_s << QString() << QString() << ErrorKind::TlsUntrusted;
        QTest::newRow("the CA file holds a key") << m_client.key << QString() << QString() << ErrorKind::TlsUntrusted;
    }
    void filesThatCannotBeUsed()
    {
        QFETCH(const QString, ca);
        QFETCH(const QString, cert);
        QFETCH(const QString, key);
        QFETCH(const ErrorKind, kind);
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_server, true));
        endpoint.tls = {.ca = ca, .cert = cert, .key = key, .verify = true};
        QCOMPARE(kindOf(endpoint), kind);
        QVERIFY(engine.requests().isEmpty());
    }

    void anEncryptedKeyIsNamed()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"key.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
        file.close();
        FakeEngine engine;
        auto endpoint = engine.listenTls(serverWith(m_server, true));
        endpoint.tls = {.ca = m_authority->caFile(), .cert = m_client.cert, .key = file.fileName(), .verify = true};
        EngineClient client(endpoint);
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, ErrorKind::TlsClientCertificate);
        QVERIFY(info.error().what.contains("encrypted"_L1));
    }

    void tlsSpokenToAPlainPort()
    {
        // a plain server that answers what it does not understand, as Go's does
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            while (auto *socket = plain.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->write("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: "
                                  "close\r\n\r\n400 Bad Request");
                    socket->disconnectFromHost();
                });
            }
        });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        Endpoint endpoint;
        endpoint.transport = Transport::Tls;
        endpoint.host = u"127.0.0.1"_s;
        endpoint.port = plain.serverPort();
        endpoint.tls = m_authority->files();
        QCOMPARE(kindOf(endpoint), ErrorKind::PlainHttpOnTls);
    }
};

BULKHEAD_TEST(TlsTest)
#include "tst_tls.moc"
