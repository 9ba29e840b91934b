// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/hostagent.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

class HostAgentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereTheAgentIs_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("command"); // empty: no way there
        const QString agent = agent::localAgent().program;
        const QString here = (::geteuid() == 0 ? QString() : u"pkexec "_s) + agent + u" --reading"_s;
        QTest::newRow("an engine of this machine") << u"unix:///run/docker.sock"_s << here;
        QTest::newRow("an engine over ssh")
            << u"ssh://anna@box:2222"_s
            << u"ssh -l anna -p 2222 -o ConnectTimeout=30 -T -- box sudo -n bulkhead-agent --reading"_s;
        QTest::newRow("an engine over tcp") << u"tcp://box:2375"_s << QString();
    }
    void whereTheAgentIs()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, command);
        const auto place = agentPlaceFor(*engine::Endpoint::parse(endpoint));
        QCOMPARE(place.has_value(), !command.isEmpty());
        if (!place)
            return;
        const agent::AgentCommand started = agent::agentCommand(*place, false);
        QCOMPARE((QStringList{started.program} + started.arguments).join(u' '), command);
    }

    void aHostHasAnAgentThatNobodyStarted()
    {
        engine::EngineContext context;
        context.endpoint = *engine::Endpoint::parse(u"unix:///nonexistent/docker.sock"_s);
        LiveHost host(context);
        QVERIFY(host.agent());
        QCOMPARE(host.agent()->state(), agent::AgentClient::State::NotStarted);
        context.endpoint = *engine::Endpoint::parse(u"tcp://127.0.0.1:1"_s);
        LiveHost remote(context);
        QVERIFY(!remote.agent());
    }

    void factsComeThroughTheAgent()
    {
        const agent::AgentPlace place{.via = agent::AgentVia::Direct,
                                      .program = qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1,
                                      .sshHost = {},
                                      .sshUser = {}};
        agent::AgentClient client(place);
        const auto reader = agentReader(&client);
        std::optional<Result<host::HostFacts>> facts;
        const auto read = [&] {
            facts.reset();
            reader(this, [&](const Result<host::HostFacts> &answer) { facts = answer; });
        };
        read();
        QTRY_VERIFY(facts);
        QCOMPARE(facts->error().kind, ErrorKind::Unavailable); // nobody started it
        QVERIFY(QCoro::waitFor(client.start()));
        read();
        QTRY_VERIFY(facts);
        QVERIFY2(*facts, qPrintable(*facts ? QString() : facts->error().what));
        QVERIFY((*facts)->processes.find(QCoreApplication::applicationPid()));
    }
};

BULKHEAD_TEST(HostAgentTest)
#include "tst_hostagent.moc"
