// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentfixture.h"

#include "core/agent/agentconnection.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bulkhead;
using namespace bulkhead::agent;
using bulkhead::test::AgentFixture;

namespace {

QCoro::Task<Result<QJsonValue>> awaited(AgentConnection::Answer answer)
{
    co_return co_await *answer;
}

Result<QJsonValue> ask(AgentConnection &connection, const QString &verb, const QJsonObject &arguments = {})
{
    return QCoro::waitFor(awaited(connection.ask(verb, arguments, 10s)));
}

void greet(AgentConnection &connection)
{
    QVERIFY(ask(connection, u"hello"_s, {{u"protocol"_s, 1}, {u"client"_s, u"test"_s}}));
}

} // namespace

class AgentConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersGoWhereTheyBelong()
    {
        AgentFixture fixture;
        AgentConnection connection(fixture.client.get());
        greet(connection);
        const auto waiting = connection.ask(u"test.wait"_s, {}, 10s);
        const auto failing = connection.ask(u"test.fail"_s, {}, 10s);
        QCOMPARE(ask(connection, u"test.answer"_s), Result<QJsonValue>(42));
        QTRY_VERIFY(failing->isSettled());
        QCOMPARE(failing->await_resume().error(), (Error{ErrorKind::NotFound, u"gone"_s, u"detail"_s}));
        QVERIFY(!waiting->isSettled());
    }

    void afterTheTimeItIsATimeOut()
    {
        AgentFixture fixture;
        AgentConnection connection(fixture.client.get());
        greet(connection);
        while (test::started.tryAcquire()) {
        }
        const auto late = connection.ask(u"test.wait"_s, {}, 1ms);
        QTRY_VERIFY(late->isSettled());
        QCOMPARE(late->await_resume().error().kind, ErrorKind::Timeout);
        QCOMPARE(ask(connection, u"test.answer"_s), Result<QJsonValue>(42));
    }

    void theEndIsToldToEverybody()
    {
        AgentFixture fixture;
        AgentConnection connection(fixture.client.get());
        greet(connection);
        const auto first = connection.ask(u"test.wait"_s, {}, 10s);
        connection.end({ErrorKind::ConnectionLost, u"gone"_s, {}});
        QVERIFY(first->isSettled());
        QCOMPARE(first->await_resume().error().kind, ErrorKind::ConnectionLost);
        QCOMPARE(ask(connection, u"test.answer"_s).error().kind, ErrorKind::ConnectionLost);
    }

    void whoWaitsIsToldWhenItDies()
    {
        AgentFixture fixture;
        auto connection = std::make_unique<AgentConnection>(fixture.client.get());
        const auto answer = connection->ask(u"test.wait"_s, {}, 10s);
        connection.reset();
        QVERIFY(answer->isSettled());
        QCOMPARE(answer->await_resume().error().kind, ErrorKind::Cancelled);
    }

    void aRequestBeyondTheLimitIsNotSent()
    {
        AgentFixture fixture;
        AgentConnection connection(fixture.client.get());
        greet(connection);
        QCOMPARE(ask(connection, u"test.answer"_s, {{u"x"_s, QString(LargestRequest, u'x')}}).error().kind, ErrorKind::TooLarge);
        QCOMPARE(ask(connection, u"test.answer"_s), Result<QJsonValue>(42));
    }

    void whatIsNoAgentIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a login shell that prints") << QByteArray("Welcome to this host");
        QTest::newRow("a request") << encodeFrame(encodeMessage(Request{1, u"hello"_s, {}}));
        QTest::newRow("no JSON") << encodeFrame("hello");
    }
    void whatIsNoAgentIsNoticed()
    {
        QFETCH(QByteArray, bytes);
        AgentFixture fixture;
        fixture.server.reset();
        AgentConnection connection(fixture.client.get());
        QSignalSpy garbled(&connection, &AgentConnection::garbled);
        fixture.device->write(bytes);
        QTRY_COMPARE(garbled.count(), 1);
        QCOMPARE(garbled.constFirst().constFirst().value<Error>().kind, ErrorKind::Malformed);
    }

    void anAnswerToNothingIsLookedPast()
    {
        AgentFixture fixture;
        AgentConnection connection(fixture.client.get());
        fixture.device->write(encodeFrame(encodeMessage(Response{99, QJsonValue(1)})));
        greet(connection);
    }
};

BULKHEAD_TEST(AgentConnectionTest)
#include "tst_agentconnection.moc"
