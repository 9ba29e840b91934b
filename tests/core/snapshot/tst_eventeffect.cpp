// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/eventeffect.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using engine::ContainerState;
using Kind = EventEffect::Kind;

class tst_EventEffect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void effects_data();
    void effects();
    void aNetworkConnectionConcernsItsContainer();
    void anEventWithoutAnActorIsNothing();
    void states_data();
    void states();
    void aStartForgetsTheProcessesOfTheRunBefore();
    void aPauseKeepsThem();
    void dyingTellsTheExitCode();
    void renaming();
    void whatIsKnownAlreadyChangesNothing();
    void aNewContainerByItsEvent();
};

static engine::EngineEvent engineEvent(const QString &type, const QString &action, const QMap<QString, QString> &attributes = {})
{
    return {.type = type, .action = action, .actorId = u"abc"_s, .attributes = attributes, .timeNano = 1'700'000'000'123'456'789};
}

static ContainerEntry runningEntry()
{
    ContainerEntry entry;
    entry.summary.id = ContainerId(u"abc"_s);
    entry.summary.name = u"web"_s;
    entry.summary.state = ContainerState::Running;
    entry.details.emplace();
    entry.details->state = ContainerState::Running;
    entry.details->pid = 17;
    entry.processes.processes = {host::ProcessFacts{}};
    return entry;
}

void tst_EventEffect::effects_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("action");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *type, const char *action, Kind kind) {
        QTest::addRow("%s %s", type, action) << QString::fromLatin1(type) << QString::fromLatin1(action) << kind;
    };
    for (const char *action : {"create", "start", "restart", "stop", "die", "pause", "unpause", "rename", "update", "oom",
                               "health_status: healthy", "health_status: unhealthy", "of-the-future"})
        row("container", action, Kind::Inspect);
    for (const char *action : {"top", "attach", "detach", "resize", "copy", "export", "archive-path", "extract-to-dir", "commit",
                               "kill", "prune", "exec_create: sh -c top", "exec_detach"})
        row("container", action, Kind::None);
    row("container", "destroy", Kind::Removed);
    row("container", "exec_start: sh -c destroy", Kind::Processes);
    row("container", "exec_die", Kind::Processes);
    row("image", "pull", Kind::Images);
    row("image", "untag", Kind::Images);
    row("image", "push", Kind::None);
    row("volume", "create", Kind::Volumes);
    row("volume", "mount", Kind::None);
    row("network", "create", Kind::Networks);
    row("daemon", "reload", Kind::Info);
    row("plugin", "enable", Kind::None);
    row("secret", "create", Kind::None);
}

void tst_EventEffect::effects()
{
    QFETCH(QString, type);
    QFETCH(QString, action);
    QFETCH(Kind, kind);
    QCOMPARE(effectOf(engineEvent(type, action)).kind, kind);
}

void tst_EventEffect::aNetworkConnectionConcernsItsContainer()
{
    const EventEffect expected{Kind::Inspect, ContainerId(u"def"_s)};
    QCOMPARE(effectOf(engineEvent(u"network"_s, u"connect"_s, {{u"container"_s, u"def"_s}})), expected);
    QCOMPARE(effectOf(engineEvent(u"network"_s, u"disconnect"_s, {{u"container"_s, u"def"_s}})), expected);
}

void tst_EventEffect::anEventWithoutAnActorIsNothing()
{
    engine::EngineEvent nobody = engineEvent(u"container"_s, u"start"_s);
    nobody.actorId.clear();
    QCOMPARE(effectOf(nobody).kind, Kind::None);
}

void tst_EventEffect::states_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<ContainerState>("state");
    QTest::newRow("create") << u"create"_s << ContainerState::Created;
    QTest::newRow("pause") << u"pause"_s << ContainerState::Paused;
    QTest::newRow("die") << u"die"_s << ContainerState::Exited;
    QTest::newRow("stop") << u"stop"_s << ContainerState::Exited;
}

void tst_EventEffect::states()
{
    QFETCH(QString, action);
    QFETCH(ContainerState, state);
    const auto after = entryAfter(runningEntry(), engineEvent(u"container"_s, action));
    QVERIFY(after);
    QCOMPARE(after->state(), state);
    QCOMPARE(after->summary.state, state);
}

void tst_EventEffect::aStartForgetsTheProcessesOfTheRunBefore()
{
    const auto after = entryAfter(runningEntry(), engineEvent(u"container"_s, u"start"_s));
    QVERIFY(after);
    QCOMPARE(after->state(), ContainerState::Running);
    QCOMPARE(after->details->pid, 0);
    QVERIFY(after->processes.processes.isEmpty());
}

void tst_EventEffect::aPauseKeepsThem()
{
    const auto after = entryAfter(runningEntry(), engineEvent(u"container"_s, u"pause"_s));
    QVERIFY(after);
    QCOMPARE(after->details->pid, 17);
    QCOMPARE(after->processes.processes.size(), 1);
}

void tst_EventEffect::dyingTellsTheExitCode()
{
    const auto after = entryAfter(runningEntry(), engineEvent(u"container"_s, u"die"_s, {{u"exitCode"_s, u"137"_s}}));
    QVERIFY(after);
    QCOMPARE(after->details->exitCode, 137);
    QVERIFY(after->processes.processes.isEmpty());
}

void tst_EventEffect::renaming()
{
    const auto after =
        entryAfter(runningEntry(), engineEvent(u"container"_s, u"rename"_s, {{u"name"_s, u"api"_s}, {u"oldName"_s, u"/web"_s}}));
    QVERIFY(after);
    QCOMPARE(after->summary.name, u"api"_s);
    QCOMPARE(after->details->name, u"api"_s);
    QCOMPARE(after->state(), ContainerState::Running);
}

void tst_EventEffect::whatIsKnownAlreadyChangesNothing()
{
    QVERIFY(!entryAfter(runningEntry(), engineEvent(u"container"_s, u"unpause"_s)));
    QVERIFY(!entryAfter(runningEntry(), engineEvent(u"container"_s, u"rename"_s, {{u"name"_s, u"web"_s}})));
    QVERIFY(!entryAfter(runningEntry(), engineEvent(u"container"_s, u"update"_s)));
}

void tst_EventEffect::aNewContainerByItsEvent()
{
    const ContainerEntry entry =
        entryFromEvent(engineEvent(u"container"_s, u"create"_s, {{u"name"_s, u"größe"_s}, {u"image"_s, u"nginx:1.27"_s}}));
    QCOMPARE(entry.id(), ContainerId(u"abc"_s));
    QCOMPARE(entry.summary.name, u"größe"_s);
    QCOMPARE(entry.summary.image, ImageRef(u"nginx:1.27"_s));
    QCOMPARE(entry.state(), ContainerState::Created);
    QCOMPARE(entry.summary.created.toMSecsSinceEpoch(), 1'700'000'000'123);
    QCOMPARE(entryFromEvent(engineEvent(u"container"_s, u"update"_s)).state(), ContainerState::Unknown);
}

BULKHEAD_TEST(tst_EventEffect)
#include "tst_eventeffect.moc"
