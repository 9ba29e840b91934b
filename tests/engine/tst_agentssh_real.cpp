// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"
#include "core/host/hostfacts.h"
#include "tests/support/labengine.h"
#include "tests/support/sshserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;
using State = AgentClient::State;

/// The agent on the far side of a real ssh, with and without a sudo that lets us.
namespace {

/// Agents that this sshd started: other tests have theirs at the same time.
int agentsBelow(qint64 sshd)
{
    const auto facts = host::readHostFacts();
    if (!facts)
        return -1;
    const auto isBelow = [&](const host::HostProcess &process) {
        const host::HostProcess *ancestor = &process;
        while (ancestor && ancestor->pid != sshd)
            ancestor = facts->processes.find(ancestor->parentPid);
        return process.name == "bulkhead-agent" && ancestor;
    };
    return int(std::ranges::count_if(facts->processes.processes, isBelow));
}

} // namespace

class AgentOverRealSshTest : public QObject
{
    Q_OBJECT

    test::SshServer m_server;

    [[nodiscard]] AgentPlace place() const { return agentOverSsh(u"127.0.0.1"_s, test::SshServer::user(), m_server.port()); }

private Q_SLOTS:
    void initTestCase()
    {
        BULKHEAD_NEEDS_LAB_ENGINE(); // where tests of this kind run, and as root
        if (const QString missing = test::SshServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_server.start("SetEnv PATH=" + qgetenv("BULKHEAD_BIN_DIR") + ":/usr/sbin:/usr/bin:/bin\n");
    }
    void cleanupTestCase() { m_server.stop(); }

    void readsTheHost()
    {
        AgentClient client(place());
        const auto started = QCoro::waitFor(client.start());
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        QCOMPARE(client.state(), State::Reading);
        QCOMPARE(client.hello().version, QLatin1StringView(BULKHEAD_VERSION));
        const auto host = QCoro::waitFor(client.ask(u"host.facts"_s)).and_then([](const QJsonValue &json) {
            return host::hostFactsFromJson(json.toObject());
        });
        QVERIFY2(host, qPrintable(host ? QString() : host.error().detail));
        QVERIFY(host->processes.find(QCoreApplication::applicationPid()));
    }

    void isUnlockedByAnotherOne()
    {
        AgentClient client(place());
        QVERIFY(QCoro::waitFor(client.start()));
        QVERIFY(QCoro::waitFor(client.unlock()));
        QCOMPARE(client.state(), State::Unlocked);
        QVERIFY(client.hello().changingAllowed);
    }

    void endsWithItsClient()
    {
        AgentClient client(place());
        QVERIFY(QCoro::waitFor(client.start()));
        QCOMPARE(agentsBelow(m_server.processId()), 1);
        client.stop();
        QCOMPARE(client.state(), State::NotStarted);
        QTRY_COMPARE(agentsBelow(m_server.processId()), 0);
    }

    void aHostWithoutAnAgentIsTold()
    {
        AgentPlace elsewhere = place();
        elsewhere.program = u"bulkhead-agent-that-is-not-there"_s;
        AgentClient client(elsewhere);
        QCOMPARE(QCoro::waitFor(client.start()).error().kind, ErrorKind::NotFound);
        QCOMPARE(client.failure()->problem, AgentProblem::NotInstalled);
    }

    void aKeyThatIsNotAuthorizedIsTold()
    {
        m_server.write(u"authorized"_s, "");
        AgentClient client(place());
        const auto started = QCoro::waitFor(client.start());
        m_server.write(u"authorized"_s, m_server.read(u"client.pub"_s));
        QCOMPARE(started.error().kind, ErrorKind::SshFailed);
        QCOMPARE(client.failure()->problem, AgentProblem::SshFailed);
        QVERIFY2(started.error().what.contains("Permission denied"_L1), qPrintable(started.error().what));
    }
};

BULKHEAD_TEST(AgentOverRealSshTest)
#include "tst_agentssh_real.moc"
