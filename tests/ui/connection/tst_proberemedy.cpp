// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/connection/proberemedy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::Endpoint;
using engine::ProbeStep;
using engine::Transport;
using Kind = engine::ProbeStep::Kind;

namespace {

Endpoint probedSocket(const QString &path = u"/var/run/docker.sock"_s)
{
    Endpoint endpoint;
    endpoint.socketPath = path;
    return endpoint;
}

Endpoint probedEndpoint(Transport transport, const QString &host = u"other.example"_s)
{
    Endpoint endpoint;
    endpoint.transport = transport;
    endpoint.host = host;
    endpoint.port = 2376;
    return endpoint;
}

ProbeStep failedStep(Kind kind, ErrorKind error, const QString &detail = {})
{
    ProbeStep step;
    step.kind = kind;
    step.state = ProbeStep::State::Failed;
    step.error = Error{error, u"own words"_s, detail};
    return step;
}

} // namespace

class TestProbeRemedy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remedies_data()
    {
        QTest::addColumn<ProbeStep>("step");
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("command");

        QTest::newRow("a missing socket of the system's engine")
            << failedStep(Kind::Resolve, ErrorKind::NoSocket) << probedSocket() << u"There is no socket at /var/run/docker.sock"_s
            << u"sudo systemctl start docker"_s;
        QTest::newRow("a missing socket of rootless Podman")
            << failedStep(Kind::Resolve, ErrorKind::NoSocket) << probedSocket(u"/run/user/1000/podman/podman.sock"_s)
            << u"There is no socket"_s << u"systemctl --user start podman.socket"_s;
        QTest::newRow("no permission names the group, and what it is worth")
            << failedStep(Kind::Connect, ErrorKind::PermissionDenied) << probedSocket() << u"as good as root"_s
            << u"sudo usermod -aG docker \"$USER\""_s;
        QTest::newRow("no permission offers rootless Docker")
            << failedStep(Kind::Connect, ErrorKind::PermissionDenied) << probedSocket() << u"Rootless Docker"_s
            << u"sudo usermod -aG docker \"$USER\""_s;
        ProbeStep refused = failedStep(Kind::Permission, ErrorKind::PermissionDenied);
        refused.error->what = u"/var/run/docker.sock: Permission denied"_s;
        QTest::newRow("the kernel's refusal counts as one of the socket in the last step too")
            << refused << probedSocket() << u"Your user may not use the socket"_s << u"sudo usermod -aG docker \"$USER\""_s;
        QTest::newRow("the engine's own refusal is not one of the socket")
            << failedStep(Kind::Permission, ErrorKind::PermissionDenied) << probedSocket() << u"authorization plugin"_s
            << QString();
        QTest::newRow("a socket that nobody listens on")
            << failedStep(Kind::Connect, ErrorKind::ConnectionRefused) << probedSocket() << u"no engine listens on it"_s
            << u"sudo systemctl start docker"_s;
        QTest::newRow("an unknown host, quoted for the shell")
            << failedStep(Kind::Resolve, ErrorKind::HostUnknown) << probedEndpoint(Transport::Tcp, u"a b"_s)
            << u"no host called “a b”"_s << u"getent hosts 'a b'"_s;
        QTest::newRow("a refused port") << failedStep(Kind::Connect, ErrorKind::ConnectionRefused)
                                        << probedEndpoint(Transport::Tls, u"::1"_s) << u"[::1]:2376 answers, but nobody listens"_s
                                        << QString();
        QTest::newRow("a firewall") << failedStep(Kind::Connect, ErrorKind::Timeout) << probedEndpoint(Transport::Tcp)
                                    << u"a firewall drops"_s << QString();
        QTest::newRow("an untrusted certificate warns of switching verification off")
            << failedStep(Kind::Tls, ErrorKind::TlsUntrusted) << probedEndpoint(Transport::Tls)
            << u"Do not switch verification off"_s
            << u"openssl s_client -connect other.example:2376 -servername other.example -showcerts </dev/null"_s;
        QTest::newRow("a port that does not speak TLS is never called safe")
            << failedStep(Kind::Tls, ErrorKind::PlainHttpOnTls) << probedEndpoint(Transport::Tls)
            << u"everybody who reaches it is root"_s << QString();
        QTest::newRow("a client certificate that is missing")
            << failedStep(Kind::Tls, ErrorKind::TlsClientCertificate) << probedEndpoint(Transport::Tls) << u"none is given"_s
            << QString();
        QTest::newRow("a client certificate that the engine wants after the handshake")
            << failedStep(Kind::Ping, ErrorKind::TlsClientCertificate) << probedEndpoint(Transport::Tls) << u"none is given"_s
            << QString();
        QTest::newRow("plain HTTP on a TLS port")
            << failedStep(Kind::Ping, ErrorKind::PlainHttpOnTls) << probedEndpoint(Transport::Tcp)
            << u"speaks TLS, and this connection does not"_s << QString();
        QTest::newRow("something that is no engine")
            << failedStep(Kind::Ping, ErrorKind::NotDocker) << probedSocket() << u"no Docker engine"_s << QString();
        QTest::newRow("an engine that hangs") << failedStep(Kind::Ping, ErrorKind::Timeout) << probedSocket()
                                              << u"did not answer in time"_s << u"sudo journalctl -u docker -n 50"_s;
        QTest::newRow("a remote engine that hangs has no local log")
            << failedStep(Kind::Ping, ErrorKind::Timeout) << probedEndpoint(Transport::Tls) << u"did not answer in time"_s
            << QString();
        QTest::newRow("an old engine names both ends of the range")
            << failedStep(Kind::Version, ErrorKind::EngineTooOld) << probedSocket() << u"1.24 to 1.56"_s << QString();
        QTest::newRow("a socket proxy that refuses the list")
            << failedStep(Kind::Permission, ErrorKind::EngineRefused) << probedSocket() << u"socket proxy"_s << QString();
        QTest::newRow("what no step knows is said in the general words")
            << failedStep(Kind::Ping, ErrorKind::TooLarge) << probedSocket() << u"unix:///var/run/docker.sock"_s << QString();
    }
    void remedies()
    {
        QFETCH(ProbeStep, step);
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, says);
        const ui::ProbeRemedy remedy = ui::probeRemedy(step, endpoint);
        const QString words = remedy.sentence + u'\n' + remedy.remedy;
        QVERIFY2(words.contains(says), qPrintable(words));
        QTEST(remedy.command, "command");
        QVERIFY(!remedy.sentence.isEmpty());
        QVERIFY(!remedy.remedy.isEmpty());
    }

    void aWrongHostNamesTheNamesOfTheCertificate()
    {
        ProbeStep step = failedStep(Kind::Tls, ErrorKind::TlsHostMismatch);
        step.chain = QSslCertificate::fromPath(QStringLiteral(BULKHEAD_TEST_DATA "/certificates/leaf.pem"));
        QCOMPARE(ui::probeRemedy(step, probedEndpoint(Transport::Tls)).sentence,
                 u"The certificate is for DNS:*.engine.example, DNS:engine.example, IP:192.0.2.7, but you connect to "
                 u"“other.example”."_s);
    }

    void everyErrorOfEveryStepSaysSomething()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Unavailable); ++kind) {
            for (const Kind step : {Kind::Resolve, Kind::Connect, Kind::Tls, Kind::Ping, Kind::Version, Kind::Permission}) {
                for (const Transport transport : {Transport::Unix, Transport::Tcp, Transport::Tls, Transport::Ssh}) {
                    const auto remedy =
                        ui::probeRemedy(failedStep(step, static_cast<ErrorKind>(kind)), probedEndpoint(transport));
                    QVERIFY(!remedy.sentence.isEmpty());
                    QVERIFY(!remedy.sentence.contains(u"%1"_s));
                    QVERIFY(!remedy.remedy.contains(u"%1"_s));
                }
            }
        }
    }

    void aStepWithoutAnErrorHasNoRemedy() { QCOMPARE(ui::probeRemedy({}, probedSocket()), ui::ProbeRemedy{}); }

    void sshStderr_data()
    {
        QTest::addColumn<QString>("stderrText");
        QTest::addColumn<QString>("says");
        QTest::newRow("no key fits") << u"me@build: Permission denied (publickey,password)."_s << u"accepts none of your keys"_s;
        QTest::newRow("a changed host key is an alarm")
            << u"@@@@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed."_s
            << u"Somebody may be answering in its place"_s;
        QTest::newRow("an unknown host key") << u"Host key verification failed."_s << u"is not known yet"_s;
        QTest::newRow("the remote user has no access to the socket")
            << u"permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock"_s
            << u"the remote user may not use the Docker socket"_s;
        QTest::newRow("the remote socket is missing")
            << u"failed to connect to the docker API at unix:///x: dial unix /x: connect: no such file"_s
            << u"no engine runs there"_s;
        QTest::newRow("no docker command (bash)") << u"bash: line 1: docker: command not found"_s << u"has no docker command"_s;
        QTest::newRow("no docker command (dash)") << u"sh: 1: docker: not found"_s << u"has no docker command"_s;
        QTest::newRow("no docker command (zsh)") << u"zsh:1: command not found: docker"_s << u"has no docker command"_s;
        QTest::newRow("an old docker command") << u"docker: 'dial-stdio' is not a docker command."_s << u"is too old"_s;
        QTest::newRow("an unknown name") << u"ssh: Could not resolve hostname build: Name or service not known"_s
                                         << u"ssh knows no host"_s;
        QTest::newRow("no sshd") << u"ssh: connect to host build port 22: Connection refused"_s << u"No ssh server listens"_s;
        QTest::newRow("a firewall") << u"ssh: connect to host build port 22: Connection timed out"_s << u"cannot be reached"_s;
        QTest::newRow("too many keys") << u"Received disconnect: Too many authentication failures"_s << u"IdentitiesOnly"_s;
        QTest::newRow("words that nobody knows") << u"segmentation fault"_s << u"Its own words are below"_s;
    }
    void sshStderr()
    {
        QFETCH(QString, stderrText);
        QFETCH(QString, says);
        const auto remedy =
            ui::probeRemedy(failedStep(Kind::Connect, ErrorKind::SshFailed, stderrText), probedEndpoint(Transport::Ssh));
        const QString words = remedy.sentence + u'\n' + remedy.remedy;
        QVERIFY2(words.contains(says), qPrintable(words));
        QCOMPARE(remedy.command, u"ssh -p 2376 -o ConnectTimeout=30 -T -- other.example docker version"_s);
    }

    void theFirstStepIsNamedAfterWhatIsLookedFor()
    {
        QCOMPARE(ui::probeStepName(Kind::Resolve, Transport::Unix), u"Find the socket"_s);
        QCOMPARE(ui::probeStepName(Kind::Resolve, Transport::Tls), u"Find the host"_s);
    }

    void aSkippedStepTellsWhy()
    {
        ProbeStep tls;
        tls.kind = Kind::Tls;
        tls.state = ProbeStep::State::Skipped;
        QCOMPARE(ui::probeStateWord(tls, Transport::Unix), u"not needed"_s);
        QCOMPARE(ui::probeStateWord(tls, Transport::Tls), u"not reached"_s);
        QCOMPARE(ui::probeStateWord(tls, Transport::Tcp), u"no TLS"_s);
        ProbeStep resolve = tls;
        resolve.kind = Kind::Resolve;
        QCOMPARE(ui::probeStateWord(resolve, Transport::Ssh), u"not needed"_s);
    }
};

BULKHEAD_TEST(TestProbeRemedy)
#include "tst_proberemedy.moc"
