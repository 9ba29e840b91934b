// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"
#include "core/engine/eventstream.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

namespace {

Error errorOf(const QSignalSpy &spy)
{
    return spy.constFirst().constFirst().value<Error>();
}

} // namespace

class EventStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emitsEventsAsTheyCome()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        const auto stream = client.events(1763766131000000042);
        QSignalSpy opened(stream.get(), &EventStream::opened);
        QSignalSpy events(stream.get(), &EventStream::event);
        QVERIFY(opened.wait());
        QCOMPARE(engine.requests().constLast().target, "/v1.45/events?since=1763766131.000000042");
        engine.sendEvent(u"container"_s, u"exec_create: /bin/sh"_s, sampleId(1), {{u"name"_s, u"wéb\n"_s}});
        QVERIFY(events.wait());
        const auto event = events.constFirst().constFirst().value<EngineEvent>();
        QCOMPARE(event.type, u"container"_s);
        QCOMPARE(event.action, u"exec_create: /bin/sh"_s);
        QCOMPARE(event.actorId, sampleId(1));
        QCOMPARE(event.attributes.value(u"name"_s), u"wéb\n"_s);
        QVERIFY(event.timeNano > 0);
    }

    void aLineSplitAnywhereIsOneEvent()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        const auto stream = client.events();
        QSignalSpy events(stream.get(), &EventStream::event);
        QTRY_COMPARE(engine.openStreams(), 1);
        const QByteArray line = R"({"Type":"container","Action":"die","Actor":{"ID":"abc","Attributes":{}},"timeNano":5})"
                                "\n";
        for (const auto byte : line + line)
            engine.sendRawEvent(QByteArray(1, byte));
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events.constLast().constFirst().value<EngineEvent>().timeNano, 5);
    }

    void aMalformedLineDoesNotEndTheStream()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        const auto stream = client.events();
        QSignalSpy malformed(stream.get(), &EventStream::malformed);
        QSignalSpy events(stream.get(), &EventStream::event);
        QTRY_COMPARE(engine.openStreams(), 1);
        engine.sendRawEvent("{\"Type\":\n[]\n");
        engine.sendEvent(u"container"_s, u"start"_s, sampleId(1));
        QTRY_COMPARE(events.size(), 1);
        QCOMPARE(malformed.size(), 2);
        QCOMPARE(malformed.constFirst().constFirst().toByteArray(), "{\"Type\":");
    }

    void aLineWithoutAnEndIsRefused()
    {
        FakeEngine engine;
        ClientLimits limits;
        limits.maximumEventLine = 1000;
        EngineClient client(engine.listenUnix(), {}, limits);
        const auto stream = client.events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QTRY_COMPARE(engine.openStreams(), 1);
        engine.sendRawEvent(QByteArray(1001, 'x'));
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(errorOf(lost).kind, ErrorKind::TooLarge);
    }

    void isLost_data()
    {
        QTest::addColumn<std::function<void(FakeEngine &)>>("happening");
        QTest::newRow("an engine that stops ends its streams") << std::function([](FakeEngine &engine) { engine.endStreams(); });
        QTest::newRow("an engine that is killed cuts them") << std::function([](FakeEngine &engine) { engine.stop(); });
    }
    void isLost()
    {
        QFETCH(const std::function<void(FakeEngine &)>, happening);
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        const auto stream = client.events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QTRY_COMPARE(engine.openStreams(), 1);
        happening(engine);
        QTRY_COMPARE(lost.size(), 1);
        const auto kind = errorOf(lost).kind;
        QVERIFY2(kind == ErrorKind::ConnectionLost || kind == ErrorKind::NoSocket, qPrintable(errorOf(lost).what));
    }

    void doesNotOpen_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a plugin forbids it") << FakeAnswer::error(403, u"denied"_s) << ErrorKind::PermissionDenied;
        QTest::newRow("the engine fails") << FakeAnswer::error(500, u"oops"_s) << ErrorKind::EngineFailed;
        QTest::newRow("a proxy answers") << FakeAnswer::html(502) << ErrorKind::NotDocker;
        QTest::newRow("a redirect") << FakeAnswer{.status = 301, .headers = {{"Location", "/x"}}} << ErrorKind::NotDocker;
    }
    void doesNotOpen()
    {
        QFETCH(const FakeAnswer, answer);
        QFETCH(const ErrorKind, kind);
        FakeEngine engine;
        engine.answer("/events", answer);
        EngineClient client(engine.listenUnix());
        const auto stream = client.events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QSignalSpy opened(stream.get(), &EventStream::opened);
        QVERIFY(lost.wait());
        QCOMPARE(errorOf(lost).kind, kind);
        QCOMPARE(opened.size(), 0);
    }

    void aMissingEngineIsLostAtOnce()
    {
        Endpoint endpoint;
        endpoint.socketPath = u"/nonexistent/docker.sock"_s;
        EngineClient client(endpoint);
        const auto stream = client.events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QVERIFY(lost.wait());
        QCOMPARE(errorOf(lost).kind, ErrorKind::NoSocket);
    }

    void outlivesTheTransferTimeout()
    {
        using namespace std::chrono_literals;
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), {}, {.pingTimeout = 1s, .transferTimeout = 50ms});
        const auto stream = client.events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QSignalSpy events(stream.get(), &EventStream::event);
        QTRY_COMPARE(engine.openStreams(), 1);
        QVERIFY2(!lost.wait(300), "a quiet stream is no dead stream");
        engine.sendEvent(u"container"_s, u"start"_s, sampleId(1));
        QVERIFY(events.wait());
    }

    void stopEndsItWithoutALoss()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        const auto stream = client.events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QTRY_COMPARE(engine.openStreams(), 1);
        stream->stop();
        QTRY_COMPARE(engine.openStreams(), 0);
        QCOMPARE(lost.size(), 0);
    }

    void aReceiverMayDeleteIt()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        auto stream = client.events();
        int seen = 0;
        connect(stream.get(), &EventStream::event, this, [&] {
            ++seen;
            stream.reset();
        });
        QTRY_COMPARE(engine.openStreams(), 1);
        engine.sendRawEvent(QByteArray(R"({"Type":"a","Action":"b"})"
                                       "\n")
                                .repeated(3));
        QTRY_COMPARE(seen, 1);
        QTRY_COMPARE(engine.openStreams(), 0);
        QCOMPARE(seen, 1);
    }

    void mayOutliveTheClient()
    {
        FakeEngine engine;
        auto client = std::make_unique<EngineClient>(engine.listenUnix());
        const auto stream = client->events();
        QSignalSpy lost(stream.get(), &EventStream::lost);
        QTRY_COMPARE(engine.openStreams(), 1);
        client.reset();
        QCOMPARE(lost.size(), 1);
        QCOMPARE(errorOf(lost).kind, ErrorKind::Cancelled);
        QTRY_COMPARE(engine.openStreams(), 0);
    }
};

BULKHEAD_TEST(EventStreamTest)
#include "tst_eventstream.moc"
