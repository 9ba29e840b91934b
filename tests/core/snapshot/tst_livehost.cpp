// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/snapshot/livefixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using namespace bulkhead::testsupport;
using engine::ContainerState;

class tst_LiveHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesComeBeforeDetails();
    void detailsFillInWithFewChanges();
    void eventsAreOpenBeforeTheList();
    void noRequestWhileNothingHappens();
    void anEventInspectsOnlyWhatItNames();
    void aNewContainerIsShownByItsEvent();
    void aDestroyedContainerGoes();
    void aContainerThatVanishedSinceTheListGoesQuietly();
    void anEventDuringTheListIsNotLost();
    void anOldAnswerDoesNotOverwriteANewerEvent();
    void listsAreAskedOnceForManyEvents();
    void whatImagesAreMadeOfIsAskedOnce();
    void aManagerIsAskedForTheNamesOfSecrets();
    void aFailedInspectKeepsTheContainer();
    void whatIsMissingIsSaid();
    void aConnectionWithoutProtectionIsSaid();
    void processesAreAskedThroughTop();
    void aPsThatRefusesColumnsIsAskedForLess();
    void anExecLooksAtTheProcessesOnly();
    void aSnapshotIsTakenWhenEverythingIsThere();
};

static const QJsonObject ExitedState{{u"State"_s, QJsonObject{{u"Status"_s, u"exited"_s}, {u"Running"_s, false}}}};

static QJsonObject runningWithPid(int pid)
{
    return {{u"State"_s, QJsonObject{{u"Status"_s, u"running"_s}, {u"Running"_s, true}, {u"Pid"_s, pid}}}};
}

void tst_LiveHost::namesComeBeforeDetails()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"two\nlines"_s);
    fake.setContainer(sampleId(2), u"größe"_s);
    for (int number : {1, 2})
        fake.answer("/containers/" + sampleId(number).toLatin1() + "/json", FakeAnswer::broken(FakeAnswer::Fault::Hang));
    LiveFixture live(fake, fake.listenUnix());
    QCOMPARE(live.host.state(), Host::State::Connecting);
    QVERIFY(live.host.snapshot()->containers.isEmpty());
    live.host.start();
    QTRY_VERIFY(live.isLive());
    QCOMPARE(live.host.snapshot()->containers.size(), 2);
    QCOMPARE(live.host.snapshot()->containers[0]->summary.name, u"größe"_s);
    QCOMPARE(live.host.snapshot()->containers[1]->summary.name, u"two\nlines"_s);
    QCOMPARE(live.host.snapshot()->containers[0]->state(), ContainerState::Running);
    QVERIFY(!live.host.snapshot()->containers[0]->details);
    QVERIFY(live.changes[0][0].value<SnapshotChange>().everything);
    QCOMPARE(live.changes[0][0].value<SnapshotChange>().inserted.size(), 2);
    QCOMPARE(live.host.name(), u"fake"_s);
}

void tst_LiveHost::detailsFillInWithFewChanges()
{
    FakeEngine fake;
    for (int number = 0; number < 60; ++number)
        fake.setContainer(sampleId(number), u"web%1"_s.arg(number));
    LiveFixture live(fake, fake.listenUnix());
    QElapsedTimer clock;
    clock.start();
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QCOMPARE(live.host.snapshot()->containers[9]->details->name, u"web9"_s);
    QVERIFY2(live.changes.size() <= clock.elapsed() / 16 + 2, qPrintable(QString::number(live.changes.size())));
    for (int number = 0; number < 60; ++number)
        QCOMPARE(fake.requestCount("/containers/" + sampleId(number).toLatin1() + "/json"), 1);
    QCOMPARE(live.host.snapshot()->info.name, u"fakehost"_s);
    QCOMPARE(live.host.snapshot()->info.containersRunning, 60);
    QCOMPARE(live.host.snapshot()->provenance.apiVersion, u"1.45"_s);
    QCOMPARE(live.host.snapshot()->version.version, QVersionNumber(26, 1, 5));
}

void tst_LiveHost::eventsAreOpenBeforeTheList()
{
    FakeEngine fake;
    int streamsAtList = -1;
    fake.answer("/containers/json", [&](const FakeRequest &) {
        streamsAtList = fake.openStreams();
        FakeAnswer answer;
        answer.body = "[]";
        return answer;
    });
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isLive());
    QCOMPARE(streamsAtList, 1);
}

void tst_LiveHost::noRequestWhileNothingHappens()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"web"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    fake.clearRequests();
    live.changes.clear();
    for (const auto &action : {u"top"_s, u"attach"_s, u"resize"_s, u"exec_create: sh"_s})
        live.sendContainerEvent(action, 1);
    live.sendContainerEvent(u"update"_s, 1); // told after them: when it is asked for, they have been heard
    QTRY_COMPARE(fake.requests().size(), 1);
    QCOMPARE(fake.requests()[0].path, "/containers/" + sampleId(1).toLatin1() + "/json");
    QTRY_COMPARE(fake.openStreams(), 1);
    QCOMPARE(live.changes.size(), 0); // the same answer as before is no change
}

void tst_LiveHost::anEventInspectsOnlyWhatItNames()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    fake.setContainer(sampleId(2), u"b"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    const ContainerPtr other = live.container(2);
    fake.clearRequests();
    live.changes.clear();
    fake.setContainer(sampleId(1), u"a"_s, {{u"HostConfig"_s, QJsonObject{{u"PidsLimit"_s, 7}}}});
    live.sendContainerEvent(u"update"_s, 1);
    QTRY_COMPARE(live.container(1)->details->pidsLimit, 7);
    QCOMPARE(fake.requests().size(), 1);
    QCOMPARE(live.container(2), other);
    const auto change = live.changes.last()[0].value<SnapshotChange>();
    QCOMPARE(change.updated, QList{ContainerId(sampleId(1))});
    QVERIFY(change.inserted.isEmpty());
    QVERIFY(!change.everything);
}

void tst_LiveHost::aNewContainerIsShownByItsEvent()
{
    FakeEngine fake;
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    fake.setContainer(sampleId(1), u"new"_s);
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/json", FakeAnswer::broken(FakeAnswer::Fault::Hang));
    live.sendContainerEvent(u"create"_s, 1, {{u"name"_s, u"new"_s}, {u"image"_s, u"nginx:1.27"_s}});
    QTRY_VERIFY(live.container(1));
    QCOMPARE(live.container(1)->summary.name, u"new"_s);
    QCOMPARE(live.container(1)->summary.image, ImageRef(u"nginx:1.27"_s));
    QCOMPARE(live.container(1)->state(), ContainerState::Created);
    QCOMPARE(live.changes.last()[0].value<SnapshotChange>().inserted, QList{ContainerId(sampleId(1))});
    live.sendContainerEvent(u"start"_s, 1, {{u"name"_s, u"new"_s}});
    QTRY_COMPARE(live.container(1)->state(), ContainerState::Running);
}

void tst_LiveHost::aDestroyedContainerGoes()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    fake.setContainer(sampleId(2), u"b"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    fake.clearRequests();
    fake.removeContainer(sampleId(1));
    live.sendContainerEvent(u"die"_s, 1);
    live.sendContainerEvent(u"destroy"_s, 1);
    QTRY_VERIFY(!live.container(1));
    QCOMPARE(live.host.snapshot()->containers.size(), 1);
    QCOMPARE(live.changes.last()[0].value<SnapshotChange>().removed, QList{ContainerId(sampleId(1))});
}

void tst_LiveHost::aContainerThatVanishedSinceTheListGoesQuietly()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    fake.setContainer(sampleId(2), u"b"_s);
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/json", FakeAnswer::error(404, u"No such container"_s));
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QVERIFY(!live.container(1));
    QVERIFY(live.container(2));
    QVERIFY(live.host.snapshot()->errors.isEmpty());
    QVERIFY(!live.host.error());
}

void tst_LiveHost::anEventDuringTheListIsNotLost()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    fake.answer("/containers/json", [&](const FakeRequest &) {
        FakeAnswer answer;
        answer.body = "[]"; // made before the container was; its event comes before the list does
        fake.sendEvent(u"container"_s, u"create"_s, sampleId(1), {{u"name"_s, u"a"_s}});
        return answer;
    });
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.container(1) && live.container(1)->details);
}

void tst_LiveHost::anOldAnswerDoesNotOverwriteANewerEvent()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());

    QList<ContainerState> seen;
    connect(&live.host, &Host::snapshotChanged, &live.host, [&] { seen += live.container(1)->state(); });
    int questions = 0;
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/json", [&](const FakeRequest &) {
        const QJsonObject state = ++questions == 1 ? QJsonObject{{u"Status"_s, u"running"_s}, {u"Running"_s, true}}
                                                   : QJsonObject{{u"Status"_s, u"exited"_s}, {u"Running"_s, false}};
        if (questions == 1) // it dies while the engine answers
            live.sendContainerEvent(u"die"_s, 1, {{u"exitCode"_s, u"3"_s}});
        QJsonObject inspect = sampleInspect(sampleId(1), u"a"_s);
        inspect[u"State"_s] = state;
        return FakeAnswer::json(inspect);
    });
    live.sendContainerEvent(u"update"_s, 1);
    QTRY_COMPARE(questions, 2);
    QTRY_VERIFY(live.container(1)->rawInspect.contains("exited"));
    QCOMPARE(live.container(1)->state(), ContainerState::Exited);
    const qsizetype died = seen.indexOf(ContainerState::Exited);
    QVERIFY(died >= 0);
    QVERIFY(!seen.mid(died).contains(ContainerState::Running));
}

/// Of images that containers use; an image never changes, so an event does not ask again.
void tst_LiveHost::whatImagesAreMadeOfIsAskedOnce()
{
    const QByteArray used = "sha256:" + QByteArray(64, '1'), unused = "sha256:" + QByteArray(64, '2');
    FakeEngine fake;
    for (int number = 0; number < 3; ++number)
        fake.setContainer(sampleId(number), u"web%1"_s.arg(number));
    FakeAnswer images, inspect, history;
    images.body = R"([{"Id":")" + used + R"(","RepoTags":["a:1"]},{"Id":")" + unused + R"(","RepoTags":["b:1"]}])";
    inspect.body = R"({"Config":{"User":"app"}})";
    history.body = R"([{"CreatedBy":"USER app"}])";
    fake.answer("/images/json", images);
    fake.answer("/images/" + used + "/json", inspect);
    fake.answer("/images/" + used + "/history", history);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QTRY_VERIFY(live.host.snapshot()->rawImages.contains("History"));
    const QJsonArray list = QJsonDocument::fromJson(live.host.snapshot()->rawImages).array();
    QCOMPARE(list[0]["Config"_L1]["User"_L1].toString(), u"app"_s);
    QCOMPARE(list[0]["History"_L1][0]["CreatedBy"_L1].toString(), u"USER app"_s);
    QVERIFY(!list[1].toObject().contains("History"_L1));
    QCOMPARE(live.host.snapshot()->images.size(), 2);
    fake.sendEvent(u"image"_s, u"tag"_s, u"a:2"_s);
    QTRY_COMPARE(fake.requestCount("/images/json"), 2);
    QTRY_VERIFY(live.host.snapshot()->rawImages.contains("History"));
    QCOMPARE(fake.requestCount("/images/" + used + "/json"), 1);
    QCOMPARE(fake.requestCount("/images/" + used + "/history"), 1);
    QCOMPARE(fake.requestCount("/images/" + unused + "/json"), 0);
}

void tst_LiveHost::aManagerIsAskedForTheNamesOfSecrets()
{
    FakeEngine fake;
    FakeAnswer secrets;
    secrets.body = R"([{"ID":"s1","Spec":{"Name":"db"}},{"ID":"s2","Spec":{"Name":"tls"}}])";
    fake.answer("/secrets", secrets);
    const auto answerInfo = [&fake](bool isManager) {
        fake.answer("/info", FakeAnswer::json({{u"Name"_s, u"fakehost"_s},
                                               {u"Swarm"_s, QJsonObject{{u"LocalNodeState"_s, u"active"_s},
                                                                        {u"ControlAvailable"_s, isManager}}}}));
    };
    answerInfo(false);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QCOMPARE(fake.requestCount("/secrets"), 0);
    answerInfo(true);
    live.host.refresh();
    QTRY_VERIFY(live.host.snapshot()->rawInfo.contains("Secrets"));
    const QJsonValue swarm = QJsonDocument::fromJson(live.host.snapshot()->rawInfo)["Swarm"_L1];
    QCOMPARE(swarm["Secrets"_L1].toArray(), (QJsonArray{u"db"_s, u"tls"_s}));
    QCOMPARE(swarm["LocalNodeState"_L1].toString(), u"active"_s);
}

void tst_LiveHost::listsAreAskedOnceForManyEvents()
{
    FakeEngine fake;
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    fake.clearRequests();
    live.changes.clear();
    FakeAnswer images;
    images.body = R"([{"Id":"sha256:1","RepoTags":["a:1"]}])";
    fake.answer("/images/json", images);
    for (int i = 0; i < 5; ++i)
        fake.sendEvent(u"image"_s, u"pull"_s, u"a:1"_s);
    fake.sendEvent(u"volume"_s, u"create"_s, u"data"_s);
    QTRY_COMPARE(live.host.snapshot()->images.size(), 1);
    QTRY_COMPARE(fake.requestCount("/volumes"), 1);
    QCOMPARE(fake.requestCount("/images/json"), 1);
    QCOMPARE(fake.requests().size(), 2);
    QVERIFY(std::ranges::any_of(live.changes,
                                [](const auto &change) { return change[0].template value<SnapshotChange>().engineFacts; }));
}

void tst_LiveHost::aFailedInspectKeepsTheContainer()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s);
    fake.setContainer(sampleId(2), u"b"_s);
    fake.setContainer(sampleId(3), u"c"_s);
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/json", FakeAnswer::error(500, u"layer does not exist"_s));
    FakeAnswer truncated;
    truncated.body = R"({"Id": "x", "Na)";
    fake.answer("/containers/" + sampleId(2).toLatin1() + "/json", truncated);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.container(1) && live.container(1)->error);
    QTRY_VERIFY(live.container(2)->error);
    QTRY_VERIFY(live.container(3)->details);
    QCOMPARE(live.container(1)->error->kind, ErrorKind::EngineFailed);
    QCOMPARE(live.container(1)->error->what, u"layer does not exist"_s);
    QCOMPARE(live.container(2)->error->kind, ErrorKind::Malformed);
    QCOMPARE(live.container(1)->summary.name, u"a"_s);
    QVERIFY(live.isLive());
}

void tst_LiveHost::whatIsMissingIsSaid()
{
    FakeEngine fake;
    fake.answer("/volumes", FakeAnswer::error(500, u"no volumes today"_s));
    fake.answer("/images/json", FakeAnswer::html());
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_COMPARE(live.host.snapshot()->errors.size(), 2);
    QCOMPARE(live.host.snapshot()->errors[0].kind, ErrorKind::NotDocker); // images
    QCOMPARE(live.host.snapshot()->errors[1].what, u"no volumes today"_s);
    QVERIFY(live.isLive());
    fake.answer("/volumes", FakeAnswer{.body = R"({"Volumes": []})"});
    fake.sendEvent(u"volume"_s, u"destroy"_s, u"x"_s);
    QTRY_COMPARE(live.host.snapshot()->errors.size(), 1);
}

void tst_LiveHost::aConnectionWithoutProtectionIsSaid()
{
    FakeEngine fake;
    LiveFixture tcp(fake, fake.listenTcp());
    tcp.host.start();
    QTRY_VERIFY(tcp.isFilled());
    QVERIFY(tcp.host.snapshot()->provenance.unprotected);
    LiveFixture local(fake, fake.listenUnix());
    local.host.start();
    QTRY_VERIFY(local.isFilled());
    QVERIFY(!local.host.snapshot()->provenance.unprotected);
}

void tst_LiveHost::processesAreAskedThroughTop()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s, runningWithPid(4711));
    fake.setContainer(sampleId(2), u"b"_s, ExitedState);
    LiveFixture live(fake, fake.listenTcp());
    live.host.start();
    QTRY_VERIFY(live.container(1) && live.container(1)->processes.source == host::ProcessObservation::Source::Top);
    QCOMPARE(live.container(1)->processes.processes[0].pid, 4711);
    QCOMPARE(live.container(1)->processes.processes[0].command, u"sleep inf"_s);
    QCOMPARE(fake.requestCount("/containers/" + sampleId(2).toLatin1() + "/top"), 0);
}

void tst_LiveHost::aPsThatRefusesColumnsIsAskedForLess()
{
    FakeEngine fake;
    QList<QByteArray> asked;
    for (int number : {1, 2, 3}) {
        fake.setContainer(sampleId(number), u"a%1"_s.arg(number), runningWithPid(4711));
        fake.answer("/containers/" + sampleId(number).toLatin1() + "/top", [&](const FakeRequest &request) {
            asked += request.query;
            if (request.query.contains("pcap"))
                return FakeAnswer::error(500, u"ps: error: unknown user-defined format specifier \"pcap\""_s);
            return FakeAnswer{.body = R"({"Titles": ["PID", "COMMAND"], "Processes": [["4711", "sleep inf"]]})"};
        });
    }
    LiveFixture live(fake, fake.listenTcp());
    live.host.start();
    for (int number : {1, 2, 3})
        QTRY_VERIFY(live.container(number) && live.container(number)->processes.source == host::ProcessObservation::Source::Top);
    const auto refused = std::ranges::count_if(asked, [](const QByteArray &query) { return query.contains("pcap"); });
    QVERIFY2(refused <= 2, "what was refused is asked again"); // two at once, before either was refused
    QCOMPARE(asked.size(), 3 + refused);
}

void tst_LiveHost::anExecLooksAtTheProcessesOnly()
{
    FakeEngine fake;
    fake.setContainer(sampleId(1), u"a"_s, runningWithPid(4711));
    LiveFixture live(fake, fake.listenTcp());
    live.host.start();
    QTRY_VERIFY(live.container(1) && live.container(1)->processes.source == host::ProcessObservation::Source::Top);
    QTRY_VERIFY(live.isFilled());
    fake.clearRequests();
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/top",
                FakeAnswer{.body = R"({"Titles": ["PID", "COMMAND"], "Processes": [["4711", "sleep inf"], ["4720", "sh"]]})"});
    live.sendContainerEvent(u"exec_start: sh"_s, 1);
    QTRY_COMPARE(live.container(1)->processes.processes.size(), 2);
    QCOMPARE(fake.requests().size(), 1);
    QCOMPARE(fake.requests()[0].path, "/containers/" + sampleId(1).toLatin1() + "/top");
}

void tst_LiveHost::aSnapshotIsTakenWhenEverythingIsThere()
{
    FakeEngine fake;
    for (int number = 0; number < 20; ++number)
        fake.setContainer(sampleId(number), u"web%1"_s.arg(number), runningWithPid(4711));
    LiveFixture live(fake, fake.listenTcp());
    std::optional<Result<HostSnapshotPtr>> taken;
    QCoro::connect(live.host.takeSnapshot(), &live.host, [&](Result<HostSnapshotPtr> result) { taken = std::move(result); });
    QTRY_VERIFY(taken);
    QVERIFY(*taken);
    const HostSnapshot &snapshot = ***taken;
    QCOMPARE(snapshot.containers.size(), 20);
    for (const ContainerPtr &container : snapshot.containers) {
        QVERIFY(container->details);
        QCOMPARE(container->processes.source, host::ProcessObservation::Source::Top);
    }
    QVERIFY(!snapshot.rawVolumes.isEmpty());

    fake.setContainer(sampleId(3), u"renamed"_s); // without an event: a second one looks again
    taken.reset();
    QCoro::connect(live.host.takeSnapshot(), &live.host, [&](Result<HostSnapshotPtr> result) { taken = std::move(result); });
    QTRY_VERIFY(taken);
    QCOMPARE((**taken)->container(ContainerId(sampleId(3)))->summary.name, u"renamed"_s);
}

BULKHEAD_TEST(tst_LiveHost)
#include "tst_livehost.moc"
