// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/snapshot/livefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using namespace bulkhead::testsupport;

/// Engines that are lost, never there, or no engines.
class tst_LiveHostLost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostEngineShowsAtOnceAndKeepsTheSnapshot();
    void whatComesBackIsCaughtUpWithoutDuplicates();
    void askedForEventsSinceTheLastOne();
    void aStreamThatEndsIsALostEngine();
    void anEngineKilledInTheMiddleOfInspects();
    void noEngineAtAll();
    void retriesBackOff();
    void badLists_data();
    void badLists();
    void anEventThatCannotBeRead();
    void closingWhileQuestionsAreUnderWay();
    void closingFromInsideASignal();
    void aSnapshotThatCannotBeTaken();
    void closingWhileASnapshotIsTaken();
};

void tst_LiveHostLost::aLostEngineShowsAtOnceAndKeepsTheSnapshot()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    const HostSnapshotPtr before = live.host.snapshot();
    QSignalSpy states(&live.host, &Host::stateChanged);
    fake.stop();
    QTRY_COMPARE(live.host.state(), Host::State::Stale);
    QVERIFY(live.host.error());
    QTRY_VERIFY(live.host.nextRetry()); // none while it tries
    QCOMPARE(live.host.snapshot()->containers, before->containers);
    QVERIFY(!states.isEmpty());
}

void tst_LiveHostLost::whatComesBackIsCaughtUpWithoutDuplicates()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"stays"_s);
    fake.setContainer(sampleId(2), u"goes"_s);
    fake.setContainer(sampleId(3), u"changes"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    const ContainerPtr stays = live.container(1);
    fake.stop();
    QTRY_COMPARE(live.host.state(), Host::State::Stale);
    live.changes.clear();
    fake.removeContainer(sampleId(2));
    fake.setContainer(sampleId(3), u"changes"_s, {{u"HostConfig"_s, QJsonObject{{u"Privileged"_s, true}}}});
    fake.setContainer(sampleId(4), u"comes"_s);
    fake.listenAgain();
    QTRY_VERIFY(live.isFilled());
    QVERIFY(!live.host.error());
    QVERIFY(!live.host.nextRetry());
    QTRY_VERIFY(live.container(3)->details->privileged);
    QCOMPARE(live.host.snapshot()->containers.size(), 3);
    QCOMPARE(live.container(1), stays);
    QVERIFY(!live.container(2));
    QVERIFY(live.container(4));
    QList<ContainerId> inserted, removed;
    for (const auto &change : std::as_const(live.changes)) {
        inserted += change[0].value<SnapshotChange>().inserted;
        removed += change[0].value<SnapshotChange>().removed;
        QVERIFY(!change[0].value<SnapshotChange>().updated.contains(ContainerId(sampleId(1))));
    }
    QCOMPARE(inserted, QList{ContainerId(sampleId(4))});
    QCOMPARE(removed, QList{ContainerId(sampleId(2))});
}

void tst_LiveHostLost::askedForEventsSinceTheLastOne()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QCOMPARE(fake.requestCount("/events"), 1);
    fake.sendRawEvent(R"({"Type":"container","Action":"top","Actor":{"ID":"x"},"time":1700000000,"timeNano":1700000000123456789})"
                      "\n");
    live.sendContainerEvent(u"rename"_s, 1, {{u"name"_s, u"b"_s}});
    QTRY_COMPARE(fake.requestCount("/containers/" + sampleId(1).toLatin1() + "/json"), 2); // both were heard
    fake.clearRequests();
    fake.dropConnections();
    QTRY_COMPARE(fake.requestCount("/events"), 1);
    const auto events = std::ranges::find(fake.requests(), "/events", &FakeRequest::path);
    QVERIFY(events->query.startsWith("since="));
    QTRY_VERIFY(live.isLive());
}

void tst_LiveHostLost::aStreamThatEndsIsALostEngine()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QList<Host::State> states;
    connect(&live.host, &Host::stateChanged, &live.host, [&] { states += live.host.state(); });
    fake.endStreams();
    QTRY_VERIFY(states.contains(Host::State::Stale));
    QTRY_COMPARE(live.host.state(), Host::State::Live);
}

void tst_LiveHostLost::anEngineKilledInTheMiddleOfInspects()
{
    FakeEngine fake;
    constexpr int All = 100;
    int answered = 0;
    for (int number = 0; number < All; ++number) {
        fake.setContainer(sampleId(number), u"web%1"_s.arg(number));
        fake.answer("/containers/" + sampleId(number).toLatin1() + "/json", [&fake, &answered, number](const FakeRequest &) {
            if (++answered == 40)
                QMetaObject::invokeMethod(&fake, [&fake] { fake.stop(); }, Qt::QueuedConnection);
            return FakeAnswer::json(sampleInspect(sampleId(number), u"web%1"_s.arg(number)));
        });
    }
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_COMPARE(live.host.state(), Host::State::Stale);
    QTRY_COMPARE(live.host.snapshot()->containers.size(), All);
    const auto inspected =
        std::ranges::count_if(live.host.snapshot()->containers, [](const auto &c) { return c->details.has_value(); });
    QVERIFY2(inspected > 0 && inspected < All, qPrintable(QString::number(inspected)));
    fake.listenAgain();
    QTRY_VERIFY(live.isFilled());
    QCOMPARE(live.host.snapshot()->containers.size(), All);
}

void tst_LiveHostLost::noEngineAtAll()
{
    FakeEngine fake;
    engine::Endpoint nowhere;
    nowhere.socketPath = u"/nonexistent/docker.sock"_s;
    LiveFixture live(fake, nowhere);
    live.host.start();
    QTRY_COMPARE(live.host.state(), Host::State::Failed);
    QCOMPARE(live.host.error()->kind, ErrorKind::NoSocket);
    QTRY_VERIFY(live.host.nextRetry()); // none while it tries
    QVERIFY(live.host.snapshot()->containers.isEmpty());
    QCOMPARE(live.changes.size(), 0);
}

void tst_LiveHostLost::retriesBackOff()
{
    FakeEngine fake;
    const engine::Endpoint endpoint = fake.listenUnix();
    fake.stop();
    LiveFixture live(fake, endpoint);
    live.host.start();
    QTRY_COMPARE(live.host.state(), Host::State::Failed);
    const auto isLongest = [&] { return live.host.nextRetry() && *live.host.nextRetry() > std::chrono::milliseconds(40); };
    QTRY_VERIFY(isLongest());
    QVERIFY(*live.host.nextRetry() <= std::chrono::milliseconds(80));
    fake.listenAgain();
    live.host.refresh(); // F5 does not wait
    QTRY_VERIFY(live.isFilled());
}

void tst_LiveHostLost::badLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("truncated JSON") << QByteArray(R"([{"Id": "a)") << 200 << ErrorKind::Malformed;
    QTest::newRow("an object instead of a list") << QByteArray("{}") << 200 << ErrorKind::Malformed;
    QTest::newRow("the engine fails") << QByteArray(R"({"message": "database is locked"})") << 500 << ErrorKind::EngineFailed;
}

void tst_LiveHostLost::badLists()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    FakeEngine fake;
    fake.answer("/containers/json", FakeAnswer{.status = status, .body = body});
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_COMPARE(live.host.state(), Host::State::Failed);
    QCOMPARE(live.host.error()->kind, kind);
    QTRY_VERIFY(live.host.nextRetry()); // none while it tries
}

void tst_LiveHostLost::anEventThatCannotBeRead()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    fake.sendRawEvent("{\"Type\": garbage\n");
    QTRY_COMPARE(live.host.snapshot()->errors.size(), 1);
    QCOMPARE(live.host.snapshot()->errors[0].kind, ErrorKind::Malformed);
    QVERIFY(live.isLive());
    live.host.refresh();
    QTRY_VERIFY(live.host.snapshot()->errors.isEmpty());
}

void tst_LiveHostLost::closingWhileQuestionsAreUnderWay()
{
    FakeEngine fake;
    for (int number = 0; number < 20; ++number) {
        fake.setContainer(sampleId(number), u"web%1"_s.arg(number));
        fake.answer("/containers/" + sampleId(number).toLatin1() + "/json", FakeAnswer::broken(FakeAnswer::Fault::HangInBody));
    }
    auto live = std::make_unique<LiveFixture>(fake, fake.listenUnix());
    live->host.start();
    QTRY_VERIFY(live->isLive());
    QTRY_VERIFY(fake.requests().size() > 8);
    live.reset();
    QTRY_COMPARE(fake.openStreams(), 0);
}

void tst_LiveHostLost::closingFromInsideASignal()
{
    FakeEngine fake;
    for (int number = 0; number < 20; ++number)
        fake.setContainer(sampleId(number), u"web%1"_s.arg(number));
    const engine::Endpoint endpoint = fake.listenUnix();
    for (const bool onState : {false, true}) {
        auto host = std::make_unique<LiveHost>(LiveFixture::contextOf(endpoint));
        if (onState)
            connect(host.get(), &Host::stateChanged, this, [&host] { host.reset(); });
        else
            connect(host.get(), &Host::snapshotChanged, this, [&host] { host.reset(); });
        host->start();
        QTRY_VERIFY(!host);
    }
}

void tst_LiveHostLost::aSnapshotThatCannotBeTaken()
{
    FakeEngine fake;
    engine::Endpoint nowhere;
    nowhere.socketPath = u"/nonexistent/docker.sock"_s;
    LiveFixture live(fake, nowhere);
    std::optional<Result<HostSnapshotPtr>> taken;
    QCoro::connect(live.host.takeSnapshot(), &live.host, [&](Result<HostSnapshotPtr> result) { taken = std::move(result); });
    QTRY_VERIFY(taken);
    QVERIFY(!*taken);
    QCOMPARE(taken->error().kind, ErrorKind::NoSocket);
}

void tst_LiveHostLost::closingWhileASnapshotIsTaken()
{
    FakeEngine fake;
    fake.answer("/containers/json", FakeAnswer::broken(FakeAnswer::Fault::Hang));
    auto live = std::make_unique<LiveFixture>(fake, fake.listenUnix());
    std::optional<Result<HostSnapshotPtr>> taken;
    QCoro::connect(live->host.takeSnapshot(), this, [&](Result<HostSnapshotPtr> result) { taken = std::move(result); });
    QTRY_COMPARE(fake.requestCount("/containers/json"), 1);
    live.reset();
    QTRY_VERIFY(taken);
    QCOMPARE(taken->error().kind, ErrorKind::Cancelled);
}

BULKHEAD_TEST(tst_LiveHostLost)
#include "tst_livehostlost.moc"
