// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

namespace {

ClientLimits impatientProbe()
{
    using namespace std::chrono_literals;
    return {.pingTimeout = 2s, .transferTimeout = 2s};
}

/// "PP-PPP": Passed, Failed, - Skipped, w Waiting, r Running, in the order of the steps.
QString statesOf(const ConnectionProbe &probe)
{
    QString states;
    for (const auto &step : probe.steps())
        states += QStringView(u"wrPF-").at(static_cast<int>(step.state));
    return states;
}

QString probed(ConnectionProbe &probe)
{
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    if (finished.isEmpty() && !finished.wait())
        return u"no end: "_s + statesOf(probe);
    return statesOf(probe);
}

const ProbeStep &stepOf(const ConnectionProbe &probe, ProbeStep::Kind kind)
{
    return probe.steps().at(static_cast<qsizetype>(kind));
}

} // namespace

class ConnectionProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUnixSocketThatWorks()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenUnix();
        ConnectionProbe probe(endpoint, impatientProbe());
        QCOMPARE(statesOf(probe), u"wwwwww"_s);
        QSignalSpy changes(&probe, &ConnectionProbe::stepChanged);
        QCOMPARE(probed(probe), u"PP-PPP"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Ping).outcome, u"1.45"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Version).outcome, u"26.1.5+dfsg1 on linux/amd64"_s);
        QVERIFY(changes.size() >= 6);
    }

    void aTcpPortThatWorks()
    {
        FakeEngine engine;
        ConnectionProbe probe(engine.listenTcp(), impatientProbe());
        QCOMPARE(probed(probe), u"PP-PPP"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Resolve).outcome, u"127.0.0.1"_s);
    }

    void aMissingSocketFailsToResolve()
    {
        Endpoint endpoint;
        endpoint.socketPath = u"/nonexistent/docker.sock"_s;
        ConnectionProbe probe(endpoint, impatientProbe());
        QCOMPARE(probed(probe), u"F-----"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Resolve).error->kind, ErrorKind::NoSocket);
    }

    void aSocketWithoutTheRightFailsAsPermission()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenUnix();
        const auto path = QFile::encodeName(endpoint.socketPath);
        const bool root = ::getuid() == 0;
        QVERIFY(::chmod(path.constData(), root ? 0600 : 0) == 0);
        if (root)
            QVERIFY(::setresuid(65534, 65534, 0) == 0);
        ConnectionProbe probe(endpoint, impatientProbe());
        const auto states = probed(probe);
        if (root)
            QVERIFY(::setresuid(0, 0, 0) == 0);
        QCOMPARE(states, u"P----F"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Permission).error->kind, ErrorKind::PermissionDenied);
    }

    void anUnknownHostFailsToResolve()
    {
        ConnectionProbe probe(*Endpoint::parse(u"tcp://no-such-host.invalid:2375"_s), impatientProbe());
        QCOMPARE(probed(probe), u"F-----"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Resolve).error->kind, ErrorKind::HostUnknown);
    }

    void aClosedPortFailsToConnect()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenTcp();
        engine.stop();
        ConnectionProbe probe(endpoint, impatientProbe());
        QCOMPARE(probed(probe), u"PF----"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Connect).error->kind, ErrorKind::ConnectionRefused);
    }

    void whatIsNoEngineFailsAtThePing()
    {
        FakeEngine engine;
        engine.answer("/_ping", FakeAnswer::html());
        ConnectionProbe probe(engine.listenTcp(), impatientProbe());
        QCOMPARE(probed(probe), u"PP-F--"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Ping).error->kind, ErrorKind::NotDocker);
    }

    void anEngineThatIsTooNewFailsAtTheVersion()
    {
        FakeEngine engine;
        engine.setApiVersion("1.99");
        engine.answer("/version",
                      FakeAnswer::error(400, u"client version 1.56 is too old. Minimum supported API version is 1.60"_s));
        ConnectionProbe probe(engine.listenUnix(), impatientProbe());
        QCOMPARE(probed(probe), u"PP-PF-"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Version).error->kind, ErrorKind::EngineTooNew);
    }

    void anAuthorizationPluginFailsThePermission()
    {
        FakeEngine engine;
        engine.answer("/containers/json", FakeAnswer::error(403, u"authorization denied by plugin opa"_s));
        ConnectionProbe probe(engine.listenUnix(), impatientProbe());
        QCOMPARE(probed(probe), u"PP-PPF"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Permission).error->what, u"authorization denied by plugin opa"_s);
    }

    void tlsShowsThePeersChain()
    {
        TestAuthority authority(u"Bulkhead test CA"_s);
        FakeEngine engine;
        auto endpoint = engine.listenTls(authority.serverConfiguration(authority.issue(u"server"_s), authority.caFile()));
        QVERIFY2(authority.problem().isEmpty(), qPrintable(authority.problem()));
        endpoint.tls = authority.files(authority.issueClient(u"client"_s));
        ConnectionProbe probe(endpoint, impatientProbe());
        QCOMPARE(probed(probe), u"PPPPPP"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Tls).outcome, u"TLSv1.3"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Tls).chain.size(), 2);
    }

    void tlsShowsTheChainOfARefusedPeerToo()
    {
        TestAuthority authority(u"Bulkhead test CA"_s);
        const TestAuthority stranger(u"Another CA"_s);
        FakeEngine engine;
        auto endpoint = engine.listenTls(authority.serverConfiguration(authority.issue(u"server"_s)));
        endpoint.tls = stranger.files();
        ConnectionProbe probe(endpoint, impatientProbe());
        QCOMPARE(probed(probe), u"PPF---"_s);
        const auto &tls = stepOf(probe, ProbeStep::Kind::Tls);
        QCOMPARE(tls.error->kind, ErrorKind::TlsUntrusted);
        QVERIFY(!tls.chain.isEmpty());
        QCOMPARE(tls.chain.constFirst().subjectInfo(QSslCertificate::CommonName), QStringList{u"server"_s});
    }

    void aMissingClientCertificateIsTheTlsStepsFault()
    {
        TestAuthority authority(u"Bulkhead test CA"_s);
        const StrictServer server(authority.issue(u"server"_s), authority.caFile());
        auto endpoint = server.endpoint();
        endpoint.tls = authority.files();
        ConnectionProbe probe(endpoint, impatientProbe());
        QCOMPARE(probed(probe), u"PPF---"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Tls).error->kind, ErrorKind::TlsClientCertificate);
    }

    void aPeerThatSaysNothingDuringTlsTimesOut()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        Endpoint endpoint;
        endpoint.transport = Transport::Tls;
        endpoint.host = u"127.0.0.1"_s;
        endpoint.port = mute.serverPort();
        using namespace std::chrono_literals;
        ConnectionProbe probe(endpoint, {.pingTimeout = 200ms, .transferTimeout = 200ms});
        QCOMPARE(probed(probe), u"PPF---"_s);
        QCOMPARE(stepOf(probe, ProbeStep::Kind::Tls).error->kind, ErrorKind::Timeout);
    }

    void deletingItCancels()
    {
        FakeEngine engine;
        engine.answer("/_ping", FakeAnswer::broken(FakeAnswer::Fault::Hang));
        auto probe = std::make_unique<ConnectionProbe>(engine.listenUnix(), impatientProbe());
        QSignalSpy finished(probe.get(), &ConnectionProbe::finished);
        probe->start();
        QTRY_COMPARE(engine.requestCount("/_ping"), 1);
        probe.reset();
        QCOMPARE(finished.size(), 0);
    }
};

BULKHEAD_TEST(ConnectionProbeTest)
#include "tst_connectionprobe.moc"
