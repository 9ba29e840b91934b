// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bulkhead;
using namespace bulkhead::agent;
using State = AgentClient::State;

/// The client with the real bulkhead-agent, started as whoever runs the test, and with programs that are none. pkexec, ssh and
/// sudo are scripts in front of PATH; real ones are asked by tests/engine.
class AgentClientTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_programs;
    QByteArray m_path = qgetenv("PATH");
    QString m_agent = qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1;

    QString script(const QString &name, const QByteArray &text) const
    {
        QFile file(m_programs.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\nPATH='" + m_path + "'\n" + text + '\n');
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return file.fileName();
    }
    static AgentPlace directly(const QString &program)
    {
        return {.via = AgentVia::Direct, .program = program, .sshHost = {}, .sshUser = {}};
    }
    static AgentPlace overPkexec(const QString &program)
    {
        return {.via = AgentVia::Pkexec, .program = program, .sshHost = {}, .sshUser = {}};
    }

private Q_SLOTS:
    void initTestCase() { qputenv("PATH", m_programs.path().toLocal8Bit() + ':' + m_path); }
    void cleanupTestCase() { qputenv("PATH", m_path); }

    void nothingIsStartedByItself()
    {
        AgentClient client(directly(m_agent));
        QCOMPARE(client.state(), State::NotStarted);
        QCOMPARE(QCoro::waitFor(client.ask(u"process.facts"_s)).error().kind, ErrorKind::Unavailable);
        QCOMPARE(client.state(), State::NotStarted);
        QVERIFY(!client.failure());
    }

    void startsReadsAndStops()
    {
        AgentClient client(directly(m_agent));
        QList<State> states;
        connect(&client, &AgentClient::stateChanged, this, [&] { states += client.state(); });
        QVERIFY(QCoro::waitFor(client.start()));
        QCOMPARE(states, (QList{State::Starting, State::Reading}));
        QVERIFY(client.hello().privileges.noNewPrivileges);
        QVERIFY(!client.hello().privileges.dumpable);
        QVERIFY(!client.hello().changingAllowed);
        QVERIFY(client.hello().has(u"process.facts"));
        QVERIFY(QCoro::waitFor(client.start())); // at once
        QCOMPARE(states.size(), 2);

        const QString id(64, u'a');
        const QJsonObject container{{u"id"_s, id}, {u"pid"_s, 1}};
        const auto facts = QCoro::waitFor(client.ask(u"process.facts"_s, {{u"containers"_s, QJsonArray{container}}}));
        QVERIFY(facts);
        QCOMPARE((*facts)[id]["source"_L1], QJsonValue(u"none"_s));
        QCOMPARE(QCoro::waitFor(client.ask(u"process.facts"_s)).error().kind, ErrorKind::Invalid);

        client.stop();
        QCOMPARE(client.state(), State::NotStarted);
        QCOMPARE(QCoro::waitFor(client.ask(u"process.facts"_s)).error().kind, ErrorKind::Unavailable);
    }

    void questionsWaitForAStartThatIsUnderWay()
    {
        AgentClient client(directly(m_agent));
        auto started = client.start();
        QCOMPARE(client.state(), State::Starting);
        QCOMPARE(QCoro::waitFor(client.ask(u"daemon.facts"_s, {{u"socket"_s, u"/etc/passwd"_s}})).error().kind,
                 ErrorKind::Invalid);
        QVERIFY(QCoro::waitFor(std::move(started)));
    }

    void anUnlockStartsAnotherAgentThatTakesOver()
    {
        AgentClient client(directly(m_agent));
        QVERIFY(QCoro::waitFor(client.start()));
        QVERIFY(QCoro::waitFor(client.unlock()));
        QCOMPARE(client.state(), State::Unlocked);
        QVERIFY(client.hello().changingAllowed);
        QVERIFY(QCoro::waitFor(client.lock()));
        QCOMPARE(client.state(), State::Reading);
        QVERIFY(QCoro::waitFor(client.unlock())); // the same agent, no question again
        QCOMPARE(client.state(), State::Unlocked);
    }

    void aRefusedUnlockLeavesTheReaderAlone()
    {
        script(u"pkexec"_s, "case $2 in --reading) exec \"$@\" ;; esac\necho 'Request dismissed' >&2; exit 126");
        AgentClient client(overPkexec(m_agent));
        QVERIFY(QCoro::waitFor(client.start()));
        QCOMPARE(QCoro::waitFor(client.unlock()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(client.state(), State::Reading);
        QCOMPARE(client.failure()->problem, AgentProblem::Dismissed);
        QCOMPARE(QCoro::waitFor(client.ask(u"process.facts"_s)).error().kind, ErrorKind::Invalid);
    }

    void sudoThatRefusesIsDoneWithout()
    {
        script(u"ssh"_s, "while [ \"$1\" != box ]; do shift; done; shift\n[ \"$1\" != sudo ] || "
                         "{ echo 'sudo: a password is required' >&2; exit 1; }\nexec '"
                             + m_agent.toLocal8Bit() + "' $2");
        AgentClient client(agentOverSsh(u"box"_s, {}, 0));
        const auto started = QCoro::waitFor(client.start());
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        QCOMPARE(client.state(), State::Reading);
    }

    void whatCannotBeStarted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<AgentProblem>("problem");
        QTest::newRow("a program that prints")
            << QByteArray("echo Welcome to this host; cat >/dev/null") << AgentProblem::Garbled;
        QTest::newRow("a program that says nothing") << QByteArray("cat >/dev/null") << AgentProblem::NoAnswer;
        QTest::newRow("a program that ends") << QByteArray("echo no >&2; exit 3") << AgentProblem::Failed;
        QTest::newRow("a program that is killed") << QByteArray("kill -9 $$") << AgentProblem::Failed;
        const auto answers = [this](const QString &name, const Response &response) -> QByteArray {
            QFile file(m_programs.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(encodeFrame(encodeMessage(response)));
            return "cat '" + file.fileName().toLocal8Bit() + "'; cat >/dev/null";
        };
        QTest::newRow("another version") << answers(
            u"version"_s, {1, std::unexpected(RpcError{RpcCode::WrongVersion, {ErrorKind::Unavailable, u"2"_s, {}}})})
                                         << AgentProblem::WrongVersion;
        QTest::newRow("a hello without privileges")
            << answers(u"bare"_s, {1, QJsonObject{{u"protocol"_s, 1}, {u"version"_s, u"1"_s}}}) << AgentProblem::Garbled;
    }
    void whatCannotBeStarted()
    {
        QFETCH(QByteArray, text);
        QFETCH(AgentProblem, problem);
        AgentClient client(directly(script(u"other"_s, text)),
                           {.hello = problem == AgentProblem::NoAnswer ? 100ms : 20s, .question = 20s});
        const auto started = QCoro::waitFor(client.start());
        QVERIFY(!started);
        QVERIFY(client.failure());
        QVERIFY2(client.failure()->problem == problem, qPrintable(client.failure()->error.what + client.failure()->error.detail));
        QCOMPARE(client.failure()->error, started.error());
        QCOMPARE(client.state(), State::NotStarted);
    }

    void aProgramThatIsNotThere()
    {
        AgentClient client(directly(u"/nonexistent/bulkhead-agent"_s));
        QCOMPARE(QCoro::waitFor(client.start()).error().kind, ErrorKind::NotFound);
        QCOMPARE(client.failure()->problem, AgentProblem::NotInstalled);
        AgentClient nowhere(overPkexec({}));
        QCOMPARE(QCoro::waitFor(nowhere.start()).error().kind, ErrorKind::NotFound);
        QCOMPARE(nowhere.failure()->problem, AgentProblem::NotInstalled);
    }

    void aLossIsTold()
    {
        // an agent that dies some time after its hello
        const QByteArray hello = encodeFrame(encodeMessage(
            Request{1, u"hello"_s, {{u"protocol"_s, ProtocolVersion}, {u"client"_s, u"Bulkhead " BULKHEAD_VERSION ""_s}}}));
        AgentClient client(directly(script(u"mortal"_s, "{ head -c " + QByteArray::number(hello.size()) + "; sleep 0.2; } | '"
                                                            + m_agent.toLocal8Bit() + "' --reading")));
        QVERIFY(QCoro::waitFor(client.start()));
        QSignalSpy changed(&client, &AgentClient::stateChanged);
        QTRY_COMPARE(client.state(), State::Lost);
        QCOMPARE(client.failure()->problem, AgentProblem::Ended);
        QCOMPARE(QCoro::waitFor(client.ask(u"process.facts"_s)).error().kind, ErrorKind::ConnectionLost);
        QVERIFY(client.hello().verbs.isEmpty());
    }

    void itDiesInTheMiddle()
    {
        auto client = std::make_unique<AgentClient>(directly(script(u"silent"_s, "cat >/dev/null")));
        auto started = client->start();
        auto asked = client->ask(u"process.facts"_s);
        client.reset();
        QCOMPARE(QCoro::waitFor(std::move(started)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QCoro::waitFor(std::move(asked)).error().kind, ErrorKind::Cancelled);
    }
};

BULKHEAD_TEST(AgentClientTest)
#include "tst_agentclient.moc"
