// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include "agentfixture.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;
using bulkhead::test::AgentFixture;

namespace {

/// Speaks to a server byte by byte, as a client that may be hostile does.
struct RawClient : AgentFixture {
    using AgentFixture::AgentFixture;

    void send(const QByteArray &bytes) const { client->write(bytes); }
    void ask(qint64 id, const QString &method, const QJsonObject &params = {}) const
    {
        send(encodeFrame(encodeMessage(Request{id, method, params})));
    }
    void greet() { ask(0, u"hello"_s, {{u"protocol"_s, 1}, {u"client"_s, u"test"_s}}), (void)next(); }
    /// The next answer; nothing where none comes.
    std::optional<Response> next()
    {
        std::optional<QByteArray> frame;
        const bool came = QTest::qWaitFor([&] {
            decoder.append(client->read(1 << 20));
            frame = decoder.take();
            return frame.has_value();
        });
        const auto message = came ? decodeMessage(*frame) : std::unexpected(Undecodable());
        return message && std::holds_alternative<Response>(*message) ? std::optional(std::get<Response>(*message)) : std::nullopt;
    }
    /// Its code; 0 for a result, 1 for no answer.
    int nextCode()
    {
        const auto answer = next();
        return !answer ? 1 : answer->result ? 0 : int(answer->result.error().code);
    }

    FrameDecoder decoder{LargestAnswer};
};

} // namespace

class AgentServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::changes = 0;
        while (test::started.tryAcquire()) {
        }
    }

    void helloComesFirst()
    {
        RawClient client;
        for (const QString &method : {u"test.answer"_s, u"unlock"_s, u"lock"_s, u"no.such"_s}) {
            client.ask(1, method);
            QCOMPARE(client.nextCode(), int(RpcCode::NoHello));
        }
    }

    void helloTellsWhatThereIs()
    {
        RawClient client(false);
        client.ask(5, u"hello"_s, {{u"protocol"_s, 1}, {u"client"_s, u"test"_s}});
        const auto answer = client.next();
        QVERIFY(answer && answer->result);
        QCOMPARE(answer->id, 5);
        const auto hello = helloFromJson(*answer->result);
        QVERIFY(hello);
        QCOMPARE(hello->protocol, 1);
        QCOMPARE(hello->version, QLatin1StringView(BULKHEAD_VERSION));
        QCOMPARE(hello->privileges.uid, NobodyId);
        QVERIFY(!hello->changingAllowed);
        QCOMPARE(hello->missing, capability::CapabilitySet({capability::Capability::NetAdmin}));
        QVERIFY(hello->has(u"test.answer"));
        QVERIFY2(!hello->has(u"test.change"), "it is there, and not allowed");
        QCOMPARE(hello->verbs.size(), 5);
    }

    void anotherProtocolIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("code");
        QTest::newRow("a newer one") << QJsonObject{{u"protocol"_s, 2}, {u"client"_s, u"x"_s}} << int(RpcCode::WrongVersion);
        QTest::newRow("none") << QJsonObject{{u"client"_s, u"x"_s}} << int(RpcCode::BadArguments);
        QTest::newRow("as text") << QJsonObject{{u"protocol"_s, u"1"_s}, {u"client"_s, u"x"_s}} << int(RpcCode::BadArguments);
        QTest::newRow("a client without a name") << QJsonObject{{u"protocol"_s, 1}} << int(RpcCode::BadArguments);
        QTest::newRow("a name without end") << QJsonObject{{u"protocol"_s, 1}, {u"client"_s, QString(201, u'x')}}
                                            << int(RpcCode::BadArguments);
        QTest::newRow("something more") << QJsonObject{{u"protocol"_s, 1}, {u"client"_s, u"x"_s}, {u"unlock"_s, true}}
                                        << int(RpcCode::BadArguments);
    }
    void anotherProtocolIsRefused()
    {
        QFETCH(QJsonObject, params);
        QFETCH(int, code);
        RawClient client;
        client.ask(1, u"hello"_s, params);
        QCOMPARE(client.nextCode(), code);
        client.ask(2, u"test.answer"_s);
        QCOMPARE(client.nextCode(), int(RpcCode::NoHello));
    }

    void verbsAreAnswered()
    {
        RawClient client;
        client.greet();
        client.ask(1, u"test.answer"_s);
        auto answer = client.next();
        QVERIFY(answer);
        QCOMPARE(*answer, (Response{1, QJsonValue(42)}));
        client.ask(2, u"test.fail"_s);
        answer = client.next();
        QVERIFY(answer);
        QCOMPARE(*answer,
                 (Response{2, std::unexpected(RpcError{RpcCode::Failed, {ErrorKind::NotFound, u"gone"_s, u"detail"_s}})}));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("code");
        QTest::newRow("no such verb") << u"sh"_s << QJsonObject() << int(RpcCode::UnknownVerb);
        QTest::newRow("a name with dots") << u"..test.answer"_s << QJsonObject() << int(RpcCode::UnknownVerb);
        QTest::newRow("an argument that it has not")
            << u"test.answer"_s << QJsonObject{{u"x"_s, 1}} << int(RpcCode::BadArguments);
        QTest::newRow("unlock with arguments") << u"unlock"_s << QJsonObject{{u"x"_s, 1}} << int(RpcCode::BadArguments);
        QTest::newRow("a change while locked") << u"test.change"_s << QJsonObject() << int(RpcCode::Locked);
    }
    void whatIsRefused()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(int, code);
        RawClient client;
        client.greet();
        client.ask(1, method, params);
        QCOMPARE(client.nextCode(), code);
        QCOMPARE(test::changes.load(), 0);
        QVERIFY(!client.server->isUnlocked());
    }

    void changesNeedAnUnlock()
    {
        RawClient client;
        client.greet();
        client.ask(1, u"unlock"_s);
        QCOMPARE(client.nextCode(), 0);
        client.ask(2, u"test.change"_s);
        QCOMPARE(client.nextCode(), 0);
        QCOMPARE(test::changes.load(), 1);
        client.ask(3, u"lock"_s);
        QCOMPARE(client.nextCode(), 0);
        client.ask(4, u"test.change"_s);
        QCOMPARE(client.nextCode(), int(RpcCode::Locked));
        QCOMPARE(test::changes.load(), 1);
    }

    void anAgentForReadingIsNeverUnlocked()
    {
        RawClient client(false);
        client.greet();
        client.ask(1, u"unlock"_s);
        QCOMPARE(client.nextCode(), int(RpcCode::NotAllowed));
        client.ask(2, u"test.change"_s);
        QCOMPARE(client.nextCode(), int(RpcCode::NotAllowed));
        QCOMPARE(test::changes.load(), 0);
    }

    void anUnlockIsOfOneConnection()
    {
        RawClient first, second;
        first.greet();
        second.greet();
        first.ask(1, u"unlock"_s);
        QCOMPARE(first.nextCode(), 0);
        second.ask(1, u"test.change"_s);
        QCOMPARE(second.nextCode(), int(RpcCode::Locked));
    }

    void aSlowVerbHoldsNobodyUp()
    {
        RawClient client;
        client.greet();
        client.ask(1, u"test.wait"_s);
        client.ask(2, u"test.answer"_s);
        QCOMPARE(client.next().value_or(Response()).id, 2);
        client.send(encodeFrame(encodeMessage(Notification{u"cancel"_s, {{u"id"_s, 1}}})));
        const auto answer = client.next();
        QVERIFY(answer && !answer->result);
        QCOMPARE(answer->id, 1);
        QCOMPARE(int(answer->result.error().code), int(RpcCode::Cancelled));
    }

    void aCancelOfNothingIsNothing()
    {
        RawClient client;
        client.greet();
        for (const QJsonObject &params : {QJsonObject(), QJsonObject{{u"id"_s, 77}}, QJsonObject{{u"id"_s, u"x"_s}}})
            client.send(encodeFrame(encodeMessage(Notification{u"cancel"_s, params})));
        client.send(encodeFrame(encodeMessage(Notification{u"test.change"_s, {}})));
        client.ask(1, u"test.answer"_s);
        QCOMPARE(client.next().value_or(Response()).id, 1);
        QCOMPARE(test::changes.load(), 0);
    }

    void moreThanIsTakenIsRefused()
    {
        RawClient client;
        client.greet();
        for (qint64 id = 1; id <= MostInWork + 1; ++id)
            client.ask(id, u"test.wait"_s);
        const auto answer = client.next();
        QVERIFY(answer && !answer->result);
        QCOMPARE(answer->id, MostInWork + 1);
        QCOMPARE(int(answer->result.error().code), int(RpcCode::Busy));
    }

    void anIdInWorkIsNotTakenAgain()
    {
        RawClient client;
        client.greet();
        client.ask(1, u"test.wait"_s);
        client.ask(1, u"test.answer"_s);
        const auto answer = client.next();
        QVERIFY(answer && !answer->result);
        QCOMPARE(answer->id, std::optional<qint64>());
    }

    void anAnswerBeyondTheLimitIsAnError()
    {
        RawClient client;
        client.greet();
        client.ask(1, u"test.large"_s);
        QCOMPARE(client.nextCode(), int(RpcCode::TooLarge));
    }

    void hostileFrames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("ends");
        QTest::newRow("a frame beyond the limit") << QByteArray("\x7f\xff\xff\xff", 4) << int(RpcCode::TooLarge) << true;
        QTest::newRow("an empty frame") << QByteArray("\0\0\0\0", 4) << int(RpcCode::ParseError) << true;
        QTest::newRow("text of a person") << QByteArray("help\n") << int(RpcCode::TooLarge) << true;
        QTest::newRow("no JSON") << encodeFrame("\xff\xfe") << int(RpcCode::ParseError) << false;
        QTest::newRow("an answer to nothing")
            << encodeFrame(encodeMessage(Response{1, QJsonValue(1)})) << int(RpcCode::InvalidRequest) << false;
        QTest::newRow("a megabyte of nesting")
            << encodeFrame(QByteArray(LargestRequest, '[')) << int(RpcCode::ParseError) << false;
    }
    void hostileFrames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(bool, ends);
        RawClient client;
        client.greet();
        QSignalSpy ended(client.server.get(), &AgentServer::ended);
        client.send(bytes);
        QCOMPARE(client.nextCode(), code);
        QCOMPARE(ended.count(), ends ? 1 : 0);
        client.ask(3, u"test.answer"_s);
        if (!ends)
            QCOMPARE(client.nextCode(), 0);
    }

    void theEndOfTheInputEndsIt()
    {
        RawClient client;
        client.greet();
        client.ask(1, u"test.wait"_s);
        QTRY_COMPARE(test::started.available(), 1);
        QSignalSpy ended(client.server.get(), &AgentServer::ended);
        client.client.reset();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY2(client.server->waitForWorkers(5000), "the worker was told to stop");
    }

    void aClientThatDoesNotReadIsNotListenedTo()
    {
        RawClient client;
        client.greet();
        // errors with 60 KB of the caller's own text each, which nobody reads
        const QByteArray request = encodeFrame(encodeMessage(Request{1, u"no.such"_s, {{u"x"_s, QString(60'000, u'x')}}}));
        for (int i = 0; i < 2000; ++i)
            client.send(request);
        QTRY_VERIFY(client.client->bytesToWrite() == 0 || client.device->bytesToWrite() > 0);
        QVERIFY(client.device->bytesToWrite() < 8 * 1024 * 1024);
    }
};

BULKHEAD_TEST(AgentServerTest)
#include "tst_agentserver.moc"
