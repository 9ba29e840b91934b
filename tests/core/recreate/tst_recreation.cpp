// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recreate/recreation.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::recreate;
using namespace bulkhead::testsupport;
using namespace Qt::StringLiterals;

namespace {

/// The containers of a FakeEngine that can be renamed, made, started, stopped and removed; each of them may fail.
class ContainerDesk
{
public:
    explicit ContainerDesk(FakeEngine &engine)
        : m_engine(engine)
    {
        m_old = sampleInspect(OldId, u"web1"_s);
        m_old[u"NetworkSettings"_s] = QJsonObject{{u"Networks"_s, QJsonObject{{u"bridge"_s, QJsonObject()}}}};
        serve(OldId, m_old);
        serve(NewId, m_new);
        m_engine.answer("/containers/web1/json", [this](const FakeRequest &) { return inspectOf(m_new); });
        engine.answer("/containers/create", [this](const FakeRequest &request) {
            log << u"create "_s + QString::fromLatin1(request.query);
            if (auto &queue = failures[u"create"_s]; !queue.isEmpty()) {
                const FakeAnswer failure = queue.takeFirst();
                if (failure.fault != FakeAnswer::Fault::None && isMadeThough)
                    make(request);
                return failure;
            }
            make(request);
            return FakeAnswer{.status = 201, .body = QJsonDocument(QJsonObject{{u"Id"_s, NewId}}).toJson()};
        });
    }

    static inline const QString OldId = sampleId(1);
    static inline const QString NewId = sampleId(2);
    QStringList log;
    QHash<QString, QList<FakeAnswer>> failures; ///< of "create", "start NEW", "rename OLD"…, one a try
    bool isMadeThough = false;                  ///< the engine made it, and its answer was lost
    QString newHealth;
    bool newEnds = false; ///< soon after its start

    [[nodiscard]] QJsonObject old() const { return m_old; }
    [[nodiscard]] bool hasNew() const { return m_hasNew; }

private:
    void make(const FakeRequest &request)
    {
        m_hasNew = true;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        m_new = m_old;
        m_new[u"Id"_s] = NewId;
        m_new[u"Name"_s] = u"/web1"_s;
        QJsonObject config = m_old["Config"_L1].toObject();
        config[u"Hostname"_s] = NewId.left(12);
        m_new[u"Config"_s] = config;
        QJsonObject host = m_old["HostConfig"_L1].toObject();
        const QJsonObject sent = body["HostConfig"_L1].toObject();
        for (auto it = sent.begin(); it != sent.end(); ++it)
            host[it.key()] = it.value();
        m_new[u"HostConfig"_s] = host;
        m_new[u"State"_s] = QJsonObject{{u"Status"_s, u"created"_s}, {u"Running"_s, false}};
    }

    static FakeAnswer inspectOf(const QJsonObject &inspect)
    {
        return inspect.isEmpty() ? FakeAnswer::error(404, u"No such container"_s) : FakeAnswer::json(inspect);
    }

    void serve(const QString &id, QJsonObject &inspect)
    {
        const QString word = id == OldId ? u"OLD"_s : u"NEW"_s;
        const QByteArray base = "/containers/" + id.toLatin1();
        const auto verb = [this, word](const QString &name, const std::function<FakeAnswer(const FakeRequest &)> &act) {
            return [this, name, word, act](const FakeRequest &request) {
                const QString what = name + u' ' + word;
                log << what;
                if (auto &queue = failures[what]; !queue.isEmpty())
                    return queue.takeFirst();
                return act(request);
            };
        };
        m_engine.answer(base + "/json", [&inspect](const FakeRequest &) { return inspectOf(inspect); });
        m_engine.answer(base + "/changes", FakeAnswer{.body = "null"});
        m_engine.answer(base + "/logs", FakeAnswer{.body = QByteArray("\x02\0\0\0\0\0\0\5cross", 13)});
        m_engine.answer(base + "/rename", verb(u"rename"_s, [&inspect](const FakeRequest &request) {
                            inspect[u"Name"_s] = u'/' + QString::fromLatin1(request.query).section(u'=', 1);
                            return FakeAnswer{.status = 204};
                        }));
        m_engine.answer(base + "/stop", verb(u"stop"_s, [&inspect](const FakeRequest &) {
                            inspect[u"State"_s] = QJsonObject{{u"Status"_s, u"exited"_s}, {u"Running"_s, false}};
                            return FakeAnswer{.status = 204};
                        }));
        m_engine.answer(base + "/start", verb(u"start"_s, [this, &inspect, word](const FakeRequest &) {
                            QJsonObject state{{u"Status"_s, u"running"_s}, {u"Running"_s, true}};
                            if (word == "NEW"_L1 && newEnds)
                                state = {{u"Status"_s, u"exited"_s}, {u"Running"_s, false}, {u"ExitCode"_s, 126}};
                            if (word == "NEW"_L1 && !newHealth.isEmpty())
                                state[u"Health"_s] = QJsonObject{{u"Status"_s, newHealth}};
                            inspect[u"State"_s] = state;
                            return FakeAnswer{.status = 204};
                        }));
        m_engine.answer(base + "/update", verb(u"update"_s, [](const FakeRequest &) { return FakeAnswer{.body = "{}"}; }));
        m_engine.answer(base, verb(u"remove"_s, [this, word](const FakeRequest &) {
                            if (word == "NEW"_L1) {
                                m_hasNew = false;
                                m_new = {};
                            }
                            return FakeAnswer{.status = 204};
                        }));
    }

    FakeEngine &m_engine;
    QJsonObject m_old, m_new;
    bool m_hasNew = false;
};

RecreateOptions impatient()
{
    return {.keepOld = true, .stays = std::chrono::seconds(0), .healthLimit = std::chrono::seconds(1)};
}

RecreatePlan planOf(const ContainerDesk &desk)
{
    auto plan = planRecreation({.rawInspect = QJsonDocument(desk.old()).toJson()}, {.seccomp = "{}"});
    return plan ? *plan : RecreatePlan();
}

engine::ClientLimits shortLimits()
{
    return {.pingTimeout = std::chrono::milliseconds(2000), .transferTimeout = std::chrono::milliseconds(2000)};
}

} // namespace

/// The procedure against an engine that fails where a test says; tst_recreate_real has a real one.
class RecreationTest : public QObject
{
    Q_OBJECT
private:
    RecreateOutcome run(FakeEngine &engine, const RecreatePlan &plan, const RecreateOptions &options = impatient(),
                        const std::shared_ptr<RecreateControl> &control = std::make_shared<RecreateControl>())
    {
        engine::EngineClient client(engine.listenUnix(), {}, shortLimits());
        return QCoro::waitFor(recreate::recreate(&client, plan, options, control));
    }

private Q_SLOTS:
    void theOldOneRunsUntilTheNewOneIsMade()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        const auto outcome = run(engine, planOf(desk));
        QVERIFY2(outcome.isDone, outcome.error ? qPrintable(outcome.error->what) : "");
        QCOMPARE(outcome.newId.toString(), ContainerDesk::NewId);
        QCOMPARE(desk.log, (QStringList{u"rename OLD"_s, u"create name=web1"_s, u"stop OLD"_s, u"start NEW"_s}));
        QCOMPARE(desk.old()["Name"_L1].toString(), u"/web1-before-bulkhead"_s);
        QVERIFY(std::ranges::all_of(outcome.steps, [](const RecreateStep &step) { return step.state == StepState::Done; }));
        QVERIFY2(outcome.surprises.isEmpty(), qPrintable(outcome.surprises.isEmpty() ? QString() : outcome.surprises[0].setting));
    }

    void theOldOneGoesWhereItIsNotKept()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        RecreateOptions options = impatient();
        options.keepOld = false;
        QVERIFY(run(engine, planOf(desk), options).isDone);
        QCOMPARE(desk.log.constLast(), u"remove OLD"_s);
        for (const FakeRequest &request : engine.requests()) {
            if (request.method == "DELETE")
                QVERIFY2(request.query.contains("v=0"), request.query.constData()); // volumes stay
        }
    }

    void oneThatStartsWithTheEngineIsKeptFromIt()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        RecreatePlan plan = planOf(desk);
        plan.restartsAlways = true;
        QVERIFY(run(engine, plan).isDone);
        QCOMPARE(desk.log.constLast(), u"update OLD"_s);
    }

    void aFailureTakesEverythingBack_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<FakeAnswer>("failure");
        QTest::addColumn<QStringList>("log"); // after the failure
        const FakeAnswer refusal = FakeAnswer::error(400, u"Decoding seccomp profile failed"_s);
        QTest::newRow("the engine does not take the profile: the old one was never stopped")
            << u"create"_s << refusal << QStringList{u"rename OLD"_s};
        QTest::newRow("somebody took the name meanwhile")
            << u"create"_s << FakeAnswer::error(409, u"Conflict. The container name is already in use"_s)
            << QStringList{u"rename OLD"_s};
        QTest::newRow("it does not start") << u"start NEW"_s << FakeAnswer::error(500, u"OCI runtime create failed"_s)
                                           << QStringList{u"remove NEW"_s, u"rename OLD"_s, u"start OLD"_s};
        QTest::newRow("the old one does not stop") << u"stop OLD"_s << FakeAnswer::error(500, u"tried to kill container"_s)
                                                   << QStringList{u"remove NEW"_s, u"rename OLD"_s};
        QTest::newRow("the old one vanished")
            << u"stop OLD"_s << FakeAnswer::error(404, u"No such container"_s) << QStringList{u"remove NEW"_s, u"rename OLD"_s};
        QTest::newRow("the name is taken") << u"rename OLD"_s << FakeAnswer::error(409, u"Conflict"_s) << QStringList{};
    }
    void aFailureTakesEverythingBack()
    {
        QFETCH(const QString, where);
        QFETCH(const FakeAnswer, failure);
        QFETCH(const QStringList, log);
        FakeEngine engine;
        ContainerDesk desk(engine);
        const QJsonObject before = desk.old();
        desk.failures[where] = {failure};
        const auto outcome = run(engine, planOf(desk));
        QVERIFY(!outcome.isDone);
        QVERIFY(outcome.error);
        QVERIFY2(failure.body.contains(outcome.error->what.toUtf8()), qPrintable(outcome.error->what)); // the engine's words
        QVERIFY2(outcome.isRestored, qPrintable(desk.log.join(u", "_s)));
        QVERIFY(outcome.byHand.isEmpty());
        QVERIFY(!desk.hasNew());
        qsizetype failedAt = 0;
        while (failedAt < desk.log.size() && !desk.log[failedAt].startsWith(where))
            ++failedAt;
        QCOMPARE(desk.log.sliced(failedAt + 1), log);
        QCOMPARE(desk.old()["Name"_L1], before["Name"_L1]);
        QVERIFY(desk.old()["State"_L1]["Running"_L1].toBool());
    }

    void oneThatEndsAtOnceIsNotWell()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        desk.newEnds = true;
        const auto outcome = run(engine, planOf(desk));
        QVERIFY(!outcome.isDone && outcome.isRestored);
        QVERIFY2(outcome.error->what.contains("126"_L1), qPrintable(outcome.error->what));
        QCOMPARE(outcome.output, u"cross"_s);
    }

    void health_data()
    {
        QTest::addColumn<QString>("health");
        QTest::addColumn<bool>("isWell");
        QTest::newRow("healthy") << u"healthy"_s << true;
        QTest::newRow("unhealthy") << u"unhealthy"_s << false;
        QTest::newRow("never says") << u"starting"_s << false;
    }
    void health()
    {
        QFETCH(const QString, health);
        QFETCH(const bool, isWell);
        FakeEngine engine;
        ContainerDesk desk(engine);
        desk.newHealth = health;
        RecreatePlan plan = planOf(desk);
        plan.hasHealthCheck = true;
        const auto outcome = run(engine, plan);
        QCOMPARE(outcome.isDone, isWell);
        QCOMPARE(outcome.isRestored, !isWell);
    }

    void aLostAnswerLeavesNothingBehind_data()
    {
        QTest::addColumn<QList<FakeAnswer>>("answers");
        QTest::addColumn<bool>("isMade");
        // the connection is made anew once where it ends without a word
        const FakeAnswer lost = FakeAnswer::broken(FakeAnswer::Fault::CloseAtOnce);
        const FakeAnswer conflict = FakeAnswer::error(409, u"Conflict. The container name is already in use"_s);
        QTest::newRow("the engine had not made it") << QList<FakeAnswer>{lost, lost, lost} << false;
        QTest::newRow("the engine had made it") << QList<FakeAnswer>{lost, lost, lost} << true;
        QTest::newRow("the engine had made it, and refuses a second one") << QList<FakeAnswer>{lost, conflict} << true;
    }
    void aLostAnswerLeavesNothingBehind()
    {
        QFETCH(const QList<FakeAnswer>, answers);
        QFETCH(const bool, isMade);
        FakeEngine engine;
        ContainerDesk desk(engine);
        desk.failures[u"create"_s] = answers;
        desk.isMadeThough = isMade;
        const auto outcome = run(engine, planOf(desk));
        QVERIFY(!outcome.isDone);
        QVERIFY2(outcome.isRestored, qPrintable(desk.log.join(u", "_s)));
        QVERIFY(!desk.hasNew());
    }

    void itGoesBackWhenItIsToldTo()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        const auto control = std::make_shared<RecreateControl>();
        control->changed = [raw = control.get()](const QList<RecreateStep> &steps) {
            for (const RecreateStep &step : steps)
                raw->isCancelled = raw->isCancelled || (step.kind == StepKind::Stop && step.state == StepState::Done);
        };
        const auto outcome = run(engine, planOf(desk), impatient(), control);
        QVERIFY(!outcome.isDone && outcome.isRestored);
        QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
        QVERIFY(desk.old()["State"_L1]["Running"_L1].toBool());
        QVERIFY(!desk.hasNew());
    }

    void oneThatDidNotRunIsNotStarted()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        RecreatePlan plan = planOf(desk);
        plan.wasRunning = false;
        QVERIFY(run(engine, plan).isDone);
        QCOMPARE(desk.log, (QStringList{u"rename OLD"_s, u"create name=web1"_s}));
    }

    void whatIsLeftToDoByHandIsTold()
    {
        FakeEngine engine;
        ContainerDesk desk(engine);
        desk.failures[u"start NEW"_s] = {FakeAnswer::error(500, u"no"_s)};
        desk.failures[u"remove NEW"_s] = {FakeAnswer::error(500, u"device or resource busy"_s)};
        const auto outcome = run(engine, planOf(desk));
        QVERIFY(!outcome.isRestored);
        QCOMPARE(outcome.byHand, (QStringList{u"docker rm --force web1"_s, u"docker rename web1-before-bulkhead web1"_s,
                                              u"docker start web1"_s}));
    }

    void everyStepHasItsCommand()
    {
        FakeEngine engine;
        const ContainerDesk desk(engine);
        RecreatePlan plan = planOf(desk);
        plan.networks = {{.network = u"back"_s,
                          .endpoint = {{u"Aliases"_s, QJsonArray{u"a b"_s}},
                                       {u"IPAMConfig"_s, QJsonObject{{u"IPv4Address"_s, u"10.0.0.7"_s}}}}},
                         {.network = u"front"_s, .endpoint = {}, .isDisconnect = true}};
        QStringList commands;
        for (const RecreateStep &step : plannedSteps(plan, {.keepOld = false}))
            commands << step.command.section(u'\n', 0, 0);
        QCOMPARE(commands.size(), 8);
        QCOMPARE(commands[0], u"docker rename web1 web1-before-bulkhead"_s);
        QVERIFY2(commands[1].startsWith("docker create"_L1) || commands[1].contains("seccomp"_L1), qPrintable(commands[1]));
        QCOMPARE(commands[2], u"docker network connect --ip 10.0.0.7 --alias 'a b' back web1"_s);
        QCOMPARE(commands[3], u"docker network disconnect front web1"_s);
        QCOMPARE(commands[4], u"docker stop web1-before-bulkhead"_s);
        QCOMPARE(commands[5], u"docker start web1"_s);
        QCOMPARE(commands[7], u"docker rm web1-before-bulkhead"_s);
    }
};

BULKHEAD_TEST(RecreationTest)
#include "tst_recreation.moc"
