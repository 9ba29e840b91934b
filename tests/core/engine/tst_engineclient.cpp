// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

namespace {

ClientLimits shortLimits()
{
    using namespace std::chrono_literals;
    return {.pingTimeout = 2s, .transferTimeout = 5s};
}

/// Keeps what a coroutine ended with, after whatever it awaited has died.
struct Outcome {
    std::optional<Result<QByteArray>> result;
};

QCoro::Task<> follow(QCoro::Task<Result<QByteArray>> task, std::shared_ptr<Outcome> outcome)
{
    outcome->result = co_await task;
}

std::shared_ptr<Outcome> follow(QCoro::Task<Result<QByteArray>> task)
{
    auto outcome = std::make_shared<Outcome>();
    follow(std::move(task), outcome);
    return outcome;
}

} // namespace

class EngineClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOverAUnixSocket()
    {
        FakeEngine engine;
        engine.setContainer(sampleId(1), u"web"_s);
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto list = QCoro::waitFor(client.containers()).and_then(parseContainerList);
        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->constFirst().name, u"web"_s);
        QCOMPARE(engine.requests().constLast().target, "/v1.45/containers/json?all=1");
    }

    void asksOverTcpBelowABasePath()
    {
        FakeEngine engine;
        auto endpoint = engine.listenTcp();
        endpoint.basePath = u"/docker"_s;
        engine.answer("/docker/_ping", {.body = "OK", .headers = {{"Api-Version", "1.41"}}});
        engine.answer("/docker/v1.41/info", {.body = "{}"});
        EngineClient client(endpoint, {}, shortLimits());
        QCOMPARE(QCoro::waitFor(client.info()).value_or("failed"), "{}");
    }

    void everyQuestionHasItsPath_data()
    {
        using Ask = std::function<QCoro::Task<Result<QByteArray>>(EngineClient &)>;
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *name, Ask ask, const QByteArray &target) {
            QTest::newRow(name) << std::move(ask) << target;
        };
        row("version", [](auto &c) { return c.version(); }, "/v1.45/version");
        row("info", [](auto &c) { return c.info(); }, "/v1.45/info");
        row("images", [](auto &c) { return c.images(); }, "/v1.45/images/json");
        row("networks", [](auto &c) { return c.networks(); }, "/v1.45/networks");
        row("volumes", [](auto &c) { return c.volumes(); }, "/v1.45/volumes");
        row(
            "an image with a registry and a tag", [](auto &c) { return c.inspectImage(u"reg:5000/a/b:1"_s); },
            "/v1.45/images/reg:5000/a/b:1/json");
        row(
            "an id that is no id stays one path segment", [](auto &c) { return c.inspect(ContainerId(u"../x?y#z\n☃"_s)); },
            "/v1.45/containers/..%2Fx%3Fy%23z%0A%E2%98%83/json");
        row(
            "top with columns", [](auto &c) { return c.top(ContainerId(u"abc"_s), u"pid,uid,args"_s); },
            "/v1.45/containers/abc/top?ps_args=-o%20pid%2Cuid%2Cargs");
    }
    void everyQuestionHasItsPath()
    {
        using Ask = std::function<QCoro::Task<Result<QByteArray>>(EngineClient &)>;
        QFETCH(const Ask, ask);
        QFETCH(const QByteArray, target);
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        (void)QCoro::waitFor(ask(client));
        QCOMPARE(engine.requests().constLast().target, target);
    }

    void newLimitsArePosted()
    {
        FakeEngine engine;
        engine.answer("/containers/abc/update", {.body = R"({"Warnings": ["not much"]})"});
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        const LimitUpdate limits{.memory = 64 << 20, .memoryAndSwap = {}, .nanoCpus = {}, .pids = -1, .cpus = u"0"_s, .mems = {}};
        const auto warnings = QCoro::waitFor(client.update(ContainerId(u"abc"_s), limits));
        QVERIFY2(warnings, qPrintable(warnings ? QString() : warnings.error().what));
        QCOMPARE(*warnings, QStringList{u"not much"_s});
        const FakeRequest request = engine.requests().constLast();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/v1.45/containers/abc/update");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.body, R"({"CpusetCpus":"0","Memory":67108864,"PidsLimit":-1})");
    }

    void refusedLimitsAreToldInTheEnginesWords()
    {
        FakeEngine engine;
        engine.answer("/containers/abc/update", FakeAnswer::error(500, u"Minimum memory limit allowed is 6MB"_s));
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto refused = QCoro::waitFor(client.update(ContainerId(u"abc"_s), {.memory = 1024}));
        QCOMPARE(refused.error().what, u"Minimum memory limit allowed is 6MB"_s);
        QCOMPARE(refused.error().kind, ErrorKind::EngineFailed);
    }

    void twoHundredQuestionsUseEightConnectionsAndOnePing()
    {
        FakeEngine engine;
        for (int i = 0; i < 200; ++i)
            engine.setContainer(sampleId(i), u"c%1"_s.arg(i));
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        QList<std::shared_ptr<Outcome>> outcomes;
        for (int i = 0; i < 200; ++i)
            outcomes.append(follow(client.inspect(ContainerId(sampleId(i)))));
        QTRY_VERIFY(std::ranges::all_of(outcomes, [](const auto &outcome) { return outcome->result.has_value(); }));
        for (int i = 0; i < 200; ++i) {
            const auto details = (*outcomes.at(i)->result).and_then(parseContainerDetails);
            QVERIFY(details);
            QCOMPARE(details->name, u"c%1"_s.arg(i));
        }
        QCOMPARE(engine.requestCount("/_ping"), 1);
        QVERIFY2(engine.connectionCount() <= 8, qPrintable(QString::number(engine.connectionCount())));
    }

    void asksNothingByItself()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        (void)QCoro::waitFor(client.info());
        const auto before = engine.requests().size();
        QSignalSpy spy(&engine, &FakeEngine::requested);
        QVERIFY2(!spy.wait(300), "a client that is not asked is silent");
        QCOMPARE(engine.requests().size(), before);
    }

    void cancelAllEndsWhatRunsAndWhatWaits()
    {
        FakeEngine engine;
        engine.answer("/info", FakeAnswer::broken(FakeAnswer::Fault::Hang));
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        QVERIFY(QCoro::waitFor(client.negotiate()));
        QList<std::shared_ptr<Outcome>> outcomes;
        for (int i = 0; i < 20; ++i)
            outcomes.append(follow(client.info()));
        QTRY_COMPARE(engine.requestCount("/info"), 8);
        client.cancelAll();
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome->result.has_value());
            QCOMPARE(outcome->result->error().kind, ErrorKind::Cancelled);
        }
        QVERIFY2(QCoro::waitFor(client.version()), "it goes on being usable");
    }

    void resetNegotiatesAgain()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        QCOMPARE(QCoro::waitFor(client.negotiate())->apiVersion, u"1.45"_s);
        engine.setApiVersion("1.41");
        QCOMPARE(QCoro::waitFor(client.negotiate())->apiVersion, u"1.45"_s);
        client.reset();
        QCOMPARE(QCoro::waitFor(client.negotiate())->apiVersion, u"1.41"_s);
    }

    void anEngineThatComesBackAnswersAgain()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), {}, shortLimits());
        QVERIFY(QCoro::waitFor(client.info()));
        engine.stop();
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::NoSocket);
        engine.listenAgain();
        client.reset();
        QVERIFY(QCoro::waitFor(client.info()));
    }

    void sendsTheHeadersOfTheConfiguration()
    {
        FakeEngine engine;
        auto endpoint = engine.listenUnix();
        endpoint.headers = {{"X-Meta-Token", "abc"}};
        EngineClient client(endpoint, {}, shortLimits());
        QVERIFY(QCoro::waitFor(client.info()));
        QCOMPARE(engine.requests().constLast().headers.value("x-meta-token"), "abc");
    }
};

BULKHEAD_TEST(EngineClientTest)
#include "tst_engineclient.moc"
