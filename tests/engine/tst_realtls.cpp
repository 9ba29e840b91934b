// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"
#include "core/engine/eventstream.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

/// A real dockerd that demands client certificates, on a loopback port, with an empty data root of its own.
class RealTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data{u"/run/bulkhead-tls-XXXXXX"_s};
    std::unique_ptr<TestAuthority> m_authority;
    Endpoint m_endpoint;
    QProcess m_daemon;

    [[nodiscard]] static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }
    [[nodiscard]] static Result<QByteArray> ask(const Endpoint &endpoint)
    {
        EngineClient client(endpoint);
        return QCoro::waitFor(client.info());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto dockerd = QStandardPaths::findExecutable(u"dockerd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/bin"_s});
        if (::getuid() != 0 || dockerd.isEmpty())
            QSKIP("an own dockerd needs root and the program dockerd");
        m_authority = std::make_unique<TestAuthority>(u"Bulkhead test CA"_s);
        const auto server = m_authority->issue(u"dockerd"_s);
        m_endpoint.transport = Transport::Tls;
        m_endpoint.host = u"localhost"_s;
        m_endpoint.port = freePort();
        m_endpoint.tls = m_authority->files(m_authority->issueClient(u"client"_s, TestAuthority::Key::Rsa));
        QVERIFY2(m_authority->problem().isEmpty(), qPrintable(m_authority->problem()));
        QFile configuration(m_data.filePath(u"daemon.json"_s)); // not this host's
        QVERIFY(configuration.open(QIODevice::WriteOnly) && configuration.write("{}") == 2);
        configuration.close();
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.setStandardOutputFile(m_data.filePath(u"log"_s));
        m_daemon.start(dockerd, {u"--config-file"_s,
                                 configuration.fileName(),
                                 u"--containerd-namespace"_s,
                                 u"bulkhead-tls"_s,
                                 u"--ip-forward=false"_s,
                                 u"--data-root"_s,
                                 m_data.filePath(u"data"_s),
                                 u"--exec-root"_s,
                                 m_data.filePath(u"exec"_s),
                                 u"--pidfile"_s,
                                 m_data.filePath(u"pid"_s),
                                 u"--bridge"_s,
                                 u"none"_s,
                                 u"--iptables=false"_s,
                                 u"--ip6tables=false"_s,
                                 u"--tlsverify"_s,
                                 u"--tlscacert"_s,
                                 m_authority->caFile(),
                                 u"--tlscert"_s,
                                 server.cert,
                                 u"--tlskey"_s,
                                 server.key,
                                 u"-H"_s,
                                 u"tcp://127.0.0.1:%1"_s.arg(m_endpoint.port)});
        QTRY_VERIFY_WITH_TIMEOUT(ask(m_endpoint).has_value() || m_daemon.state() == QProcess::NotRunning, 30000);
        if (m_daemon.state() == QProcess::NotRunning) {
            QFile log(m_data.filePath(u"log"_s));
            QFAIL(log.open(QIODevice::ReadOnly) ? log.readAll().right(1000).constData() : "dockerd did not start");
        }
    }

    void cleanupTestCase()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(20000))
            m_daemon.kill();
    }

    void answersAndStreams()
    {
        EngineClient client(m_endpoint);
        QVERIFY(QCoro::waitFor(client.version()).and_then(parseEngineVersion));
        const auto stream = client.events();
        QSignalSpy opened(stream.get(), &EventStream::opened);
        QVERIFY(opened.wait());
    }

    void theProbeShowsItsChain()
    {
        ConnectionProbe probe(m_endpoint);
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start();
        QVERIFY(finished.wait());
        QVERIFY(finished.constFirst().constFirst().toBool());
        QCOMPARE(probe.steps().at(2).chain.constFirst().subjectInfo(QSslCertificate::CommonName), QStringList{u"dockerd"_s});
    }

    void refusesAnotherAuthority()
    {
        const TestAuthority stranger(u"Another CA"_s);
        auto endpoint = m_endpoint;
        endpoint.tls.ca = stranger.caFile();
        QCOMPARE(ask(endpoint).error().kind, ErrorKind::TlsUntrusted);
    }

    void wantsAClientCertificate()
    {
        auto endpoint = m_endpoint;
        endpoint.tls = m_authority->files();
        QCOMPARE(ask(endpoint).error().kind, ErrorKind::TlsClientCertificate);
    }

    void refusesAClientOfAnotherAuthority()
    {
        TestAuthority stranger(u"Another CA"_s);
        auto endpoint = m_endpoint;
        endpoint.tls = m_authority->files(stranger.issueClient(u"intruder"_s));
        QCOMPARE(ask(endpoint).error().kind, ErrorKind::TlsClientCertificate);
    }

    void tellsPlainHttpApart()
    {
        auto endpoint = m_endpoint;
        endpoint.transport = Transport::Tcp;
        endpoint.host = u"127.0.0.1"_s;
        QCOMPARE(ask(endpoint).error().kind, ErrorKind::PlainHttpOnTls);
    }
};

BULKHEAD_TEST(RealTlsTest)
#include "tst_realtls.moc"
