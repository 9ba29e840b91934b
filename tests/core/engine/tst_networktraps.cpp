// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"
#include "core/engine/eventstream.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

// One test for each trap of what carries questions and streams (libcurl, Qt 6.8's QNetworkAccessManager), so that an upgrade or a
// change tells us. Over both where it matters.

namespace {

QCoro::Task<> remember(QCoro::Task<Result<QByteArray>> task, std::shared_ptr<std::optional<Result<QByteArray>>> place)
{
    *place = co_await task;
}

} // namespace

class NetworkTrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // before anything of Qt asks for them
        for (const auto *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qputenv(name, "http://127.0.0.1:9");
        qunsetenv("no_proxy");
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    }

    // qhttpthreaddelegate.cpp: the keep-alive cache key leaves the socket path out
    void twoSocketsAreNeverMixedUp()
    {
        FakeEngine docker;
        FakeEngine podman;
        docker.answer("/info", {.body = R"({"Name": "docker"})"});
        podman.answer("/info", {.body = R"({"Name": "podman"})"});
        EngineClient first(docker.listenUnix());
        EngineClient second(podman.listenUnix());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(QCoro::waitFor(first.info()).and_then(parseEngineInfo)->name, u"docker"_s);
            QCOMPARE(QCoro::waitFor(second.info()).and_then(parseEngineInfo)->name, u"podman"_s);
        }
        QCOMPARE(docker.requestCount("/info"), 5);
        QCOMPARE(podman.requestCount("/info"), 5);
    }

    // an idle connection is a guess: the engine may have ended it, and a question that finds out is asked again
    void aConnectionThatEndedWhileIdleIsReplaced()
    {
        FakeEngine engine;
        EngineClient overUnix(engine.listenUnix());
        EngineClient overTcp(engine.listenTcp());
        for (auto *client : {&overUnix, &overTcp}) {
            for (int i = 0; i < 3; ++i) {
                QVERIFY(QCoro::waitFor(client->info()));
                engine.dropConnections();
                if (i == 1) // once at once, once after both sides had a turn
                    QTest::qWait(20);
            }
        }
        QCOMPARE(engine.requestCount("/info"), 6);
    }

    // curl_multi_remove_handle ends the connection of an unfinished answer: its rest must not be the next one's beginning
    void anAbandonedAnswerIsNoneOfTheNextQuestion()
    {
        FakeEngine engine;
        engine.answer("/info", {.body = QByteArray(100'000, 'x'), .fault = FakeAnswer::Fault::HangInBody});
        EngineClient client(engine.listenUnix());
        for (int i = 0; i < 5; ++i) {
            const auto outcome = std::make_shared<std::optional<Result<QByteArray>>>();
            remember(client.info(), outcome);
            QTRY_COMPARE(engine.requestCount("/info"), i + 1);
            client.cancelAll();
            QCOMPARE((*outcome)->error().kind, ErrorKind::Cancelled);
            QVERIFY(QCoro::waitFor(client.version()).and_then(parseEngineVersion));
        }
    }

    void aHeaderOfTwoLinesIsNotSent()
    {
        FakeEngine engine;
        for (auto endpoint : {engine.listenUnix(), engine.listenTcp()}) {
            endpoint.headers = {{"X-Split", "a\r\nX-Smuggled: b"}, {"X-Na\nme", "c"}, {"X-Kept", "d"}, {"X-Empty", ""}};
            EngineClient client(endpoint);
            QVERIFY(QCoro::waitFor(client.info()));
            const auto headers = engine.requests().constLast().headers;
            QVERIFY(!headers.contains("x-smuggled"));
            QVERIFY(!headers.contains("x-split"));
            QCOMPARE(headers.value("x-kept"), "d");
        }
    }

    void aPathThatIsNoneIsRefusedBeforeItIsSent()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        QVERIFY(QCoro::waitFor(client.negotiate()));
        for (const auto &path : {u"/info HTTP/1.1\r\nX: y"_s, u"/in fo"_s, u"/%zz"_s})
            QCOMPARE(QCoro::waitFor(client.get(path)).error().kind, ErrorKind::Invalid);
        QCOMPARE(engine.requestCount("/info"), 0);
        QVERIFY(QCoro::waitFor(client.info()));
    }

    void aDotSegmentReachesTheEngineAsItIs()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        (void)QCoro::waitFor(client.get(u"/containers/../info"_s));
        QCOMPARE(engine.requests().constLast().target, "/v1.45/containers/../info");
    }

    // qhttpnetworkconnectionchannel.cpp: a proxy on a QLocalSocket is a null pointer
    void aProxyOfTheEnvironmentIsNotUsed()
    {
        FakeEngine engine;
        EngineClient overUnix(engine.listenUnix());
        QVERIFY(QCoro::waitFor(overUnix.info()));
        EngineClient overTcp(engine.listenTcp());
        QVERIFY(QCoro::waitFor(overTcp.info()));
    }

    void aProxyOfTheApplicationIsNotUsed()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 9));
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        const bool answered = QCoro::waitFor(client.info()).has_value();
        auto stream = client.events();
        QSignalSpy opened(stream.get(), &EventStream::opened);
        const bool streams = opened.wait();
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(answered);
        QVERIFY(streams);
    }

    // qhttp1configuration.cpp: six connections a host, and a stream holds one
    void fortyEventStreamsLeaveRoomForQuestions()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        std::vector<std::unique_ptr<EventStream>> streams;
        for (int i = 0; i < 40; ++i)
            streams.push_back(client.events());
        QTRY_COMPARE(engine.openStreams(), 40);
        for (int i = 0; i < 20; ++i)
            QVERIFY(QCoro::waitFor(client.info()));
        int received = 0;
        for (const auto &stream : streams)
            connect(stream.get(), &EventStream::event, this, [&received] { ++received; });
        engine.sendEvent(u"container"_s, u"start"_s, sampleId(1));
        QTRY_COMPARE(received, 40);
    }

    // QCoro: deleting an awaited reply leaves the coroutine suspended for ever
    void aClientThatDiesWhileAwaitedResumesWithCancelled()
    {
        FakeEngine engine;
        engine.answer("/info", FakeAnswer::broken(FakeAnswer::Fault::Hang));
        auto client = std::make_unique<EngineClient>(engine.listenUnix());
        const auto outcome = std::make_shared<std::optional<Result<QByteArray>>>();
        remember(client->info(), outcome);
        QTRY_COMPARE(engine.requestCount("/info"), 1);
        client.reset();
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, ErrorKind::Cancelled);
    }

    void aClientThatDiesWhileNegotiatingResumesEverybody()
    {
        FakeEngine engine;
        engine.answer("/_ping", FakeAnswer::broken(FakeAnswer::Fault::Hang));
        auto client = std::make_unique<EngineClient>(engine.listenUnix());
        QList<std::shared_ptr<std::optional<Result<QByteArray>>>> outcomes;
        for (int i = 0; i < 5; ++i) {
            outcomes.append(std::make_shared<std::optional<Result<QByteArray>>>());
            remember(client->info(), outcomes.constLast());
        }
        QTRY_COMPARE(engine.requestCount("/_ping"), 1);
        client.reset();
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome->has_value());
            QCOMPARE((*outcome)->error().kind, ErrorKind::Cancelled);
        }
    }

    // the awaiting coroutine may own the client
    void aClientMayDieInTheCoroutineThatItResumes()
    {
        FakeEngine engine;
        auto client = std::make_shared<std::unique_ptr<EngineClient>>(std::make_unique<EngineClient>(engine.listenUnix()));
        bool done = false;
        const auto run = [](std::shared_ptr<std::unique_ptr<EngineClient>> owned, bool *flag) -> QCoro::Task<> {
            (void)co_await (*owned)->info();
            owned->reset();
            *flag = true;
        };
        run(client, &done);
        QTRY_VERIFY(done);
    }

    // events and 200 MB: readyRead comes again after the buffer was emptied
    void aStreamOfManyEventsArrivesWhole()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        auto stream = client.events();
        QTRY_COMPARE(engine.openStreams(), 1);
        int received = 0;
        connect(stream.get(), &EventStream::event, this, [&received] { ++received; });
        for (int i = 0; i < 5000; ++i)
            engine.sendEvent(u"container"_s, u"start"_s, sampleId(i), {{u"name"_s, u"c"_s}});
        QTRY_COMPARE(received, 5000);
    }
};

BULKHEAD_TEST(NetworkTrapsTest)
#include "tst_networktraps.moc"
