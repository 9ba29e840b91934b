// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"
#include "core/engine/eventstream.h"
#include "core/engine/sshbridge.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

namespace {

Endpoint sshEndpoint()
{
    Endpoint endpoint;
    endpoint.transport = Transport::Ssh;
    endpoint.host = u"host.example"_s;
    return endpoint;
}

/// What "docker system dial-stdio" does.
constexpr auto Relay = R"(
import os, socket, sys, threading
engine = socket.socket(socket.AF_UNIX)
engine.connect(sys.argv[1])
def up():
    while data := os.read(0, 65536):
        engine.sendall(data)
    engine.shutdown(socket.SHUT_WR)
threading.Thread(target=up, daemon=True).start()
while data := engine.recv(65536):
    while data:
        data = data[os.write(1, data):]
)";

} // namespace

// With a program named ssh in front of PATH; the real one is asked by tests/engine/tst_ssh.
class SshBridgeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_programs;
    QByteArray m_path = qgetenv("PATH");

    /// Lets this shell script be "ssh"; $HERE is its directory.
    void beSsh(const QByteArray &script) const
    {
        QFile file(m_programs.filePath(u"ssh"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nHERE='" + m_programs.path().toLocal8Bit() + "'\nPATH='" + m_path + "'\n" + script + '\n');
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                                    | QFileDevice::ReadOther | QFileDevice::ExeOther));
    }
    [[nodiscard]] QByteArray written(const QString &name) const
    {
        QFile file(m_programs.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("PATH", m_programs.path().toLocal8Bit() + ':' + m_path); }
    void cleanupTestCase() { qputenv("PATH", m_path); }

    void buildsTheArgumentsOfTheDockerCli_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a host alone") << u"ssh://box"_s << u"-o|ConnectTimeout=30|-T|--|box|docker|system|dial-stdio"_s;
        QTest::newRow("user, port and socket")
            << u"ssh://me@box:2222/run/user/1000/docker.sock"_s
            << u"-l|me|-p|2222|-o|ConnectTimeout=30|-T|--|box|docker|--host=unix:///run/user/1000/docker.sock|system|dial-stdio"_s;
        QTest::newRow("a socket path that a shell would read is quoted")
            << u"ssh://box/tmp/a%20b;reboot'.sock"_s
            << u"-o|ConnectTimeout=30|-T|--|box|docker|'--host=unix:///tmp/a b;reboot'\\''.sock'|system|dial-stdio"_s;
    }
    void buildsTheArgumentsOfTheDockerCli()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, expected);
        const auto endpoint = Endpoint::parse(url);
        QVERIFY(endpoint);
        QCOMPARE(sshArguments(*endpoint).join(u'|'), expected);
    }

    void aHostThatLooksLikeAnOptionStaysAHost()
    {
        auto endpoint = sshEndpoint();
        endpoint.host = u"-oProxyCommand=reboot"_s;
        const auto arguments = sshArguments(endpoint);
        QVERIFY(arguments.indexOf(u"--"_s) >= 0 && arguments.indexOf(u"--"_s) < arguments.indexOf(endpoint.host));
    }

    void theSocketIsPrivate()
    {
        SshBridge bridge(sshEndpoint());
        QVERIFY(bridge.ensureListening());
        const QFileInfo socket(bridge.fullServerName());
        QCOMPARE(int(socket.permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)),
                 0);
        const QFileInfo directory(socket.path());
        QCOMPARE(int(directory.permissions()
                     & (QFileDevice::ExeGroup | QFileDevice::ExeOther | QFileDevice::ReadGroup | QFileDevice::ReadOther)),
                 0);
    }

    void asksAndStreamsThroughIt()
    {
        FakeEngine engine;
        engine.answer("/info", {.body = QByteArray(3'000'000, ' ') + "{}"});
        QFile relay(m_programs.filePath(u"relay.py"_s));
        QVERIFY(relay.open(QIODevice::WriteOnly));
        relay.write(Relay);
        relay.close();
        beSsh(R"(echo "$@" >>"$HERE/calls"; exec python3 "$HERE/relay.py" ')" + engine.listenUnix().socketPath.toLocal8Bit()
              + '\'');
        EngineClient client(sshEndpoint());
        const auto info = QCoro::waitFor(client.info());
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->size(), 3'000'002);
        QVERIFY(QCoro::waitFor(client.version()));
        const auto stream = client.events();
        QSignalSpy events(stream.get(), &EventStream::event);
        QTRY_COMPARE(engine.openStreams(), 1);
        engine.sendEvent(u"container"_s, u"start"_s, sampleId(1));
        QTRY_COMPARE(events.size(), 1);
        QCOMPARE(written(u"calls"_s).split('\n').constFirst(),
                 "-o ConnectTimeout=30 -T -- host.example docker system dial-stdio");
    }

    void showsWhatSshSaid()
    {
        beSsh("echo $$ >>\"$HERE/failures\"; echo 'Warning: something' >&2; echo 'me@host.example: Permission denied "
              "(publickey).' >&2; exit 255");
        EngineClient client(sshEndpoint());
        const auto info = QCoro::waitFor(client.info());
        QVERIFY(!info);
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QCOMPARE(info.error().what, u"me@host.example: Permission denied (publickey)."_s);
        QVERIFY(info.error().detail.startsWith("Warning: something"_L1));
        QCOMPARE(written(u"failures"_s).count('\n'), 1);
    }

    void aRemoteSideWithoutDocker()
    {
        beSsh("echo 'sh: 1: docker: not found' >&2; exit 127");
        EngineClient client(sshEndpoint());
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QCOMPARE(info.error().what, u"sh: 1: docker: not found"_s);
    }

    void sshThatSaysNothingIsNamedByItsExitCode()
    {
        beSsh("exit 3");
        EngineClient client(sshEndpoint());
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QVERIFY(info.error().what.contains(u'3'));
    }

    void aFloodOfComplaintsIsBounded()
    {
        beSsh("yes complaint | head -c 3000000 >&2; echo the end >&2; exit 255");
        EngineClient client(sshEndpoint());
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().what, u"the end"_s);
        QVERIFY(info.error().detail.size() <= 8000);
    }

    void itCanBeTriedAgain()
    {
        beSsh("exit 255");
        EngineClient client(sshEndpoint());
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::SshFailed);
        beSsh("cat >/dev/null & printf 'HTTP/1.1 200 OK\\r\\nApi-Version: 1.45\\r\\nContent-Length: 2\\r\\n\\r\\nOK'; wait");
        QVERIFY(QCoro::waitFor(client.negotiate()));
    }

    void theProbeBlamesTheConnection()
    {
        beSsh("echo 'ssh: Could not resolve hostname host.example' >&2; exit 255");
        ConnectionProbe probe(sshEndpoint());
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start();
        QVERIFY(finished.wait());
        QCOMPARE(probe.steps().at(1).state, ProbeStep::State::Failed);
        QCOMPARE(probe.steps().at(1).error->kind, ErrorKind::SshFailed);
        QCOMPARE(probe.steps().at(3).state, ProbeStep::State::Skipped);
    }

    void noProcessSurvivesTheClient()
    {
        beSsh("echo $$ >\"$HERE/pid\"; exec sleep 1000");
        auto client = std::make_unique<EngineClient>(sshEndpoint());
        client->negotiate();
        QTRY_VERIFY(!written(u"pid"_s).isEmpty());
        const auto process = u"/proc/%1"_s.arg(QString::fromLatin1(written(u"pid"_s).trimmed()));
        client.reset();
        QTRY_VERIFY(!QFileInfo::exists(process));
    }
};

BULKHEAD_TEST(SshBridgeTest)
#include "tst_sshbridge.moc"
