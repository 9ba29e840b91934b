// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"
#include "core/engine/eventstream.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

/// The client and its parsers against what a real dockerd says.
class RealEngineTest : public QObject
{
    Q_OBJECT

    Endpoint m_endpoint;

    [[nodiscard]] ContainerDetails details(const QString &name) const
    {
        EngineClient client(m_endpoint);
        const auto found = QCoro::waitFor(client.inspect(ContainerId(name))).and_then(parseContainerDetails);
        if (!found)
            QTest::qFail(qPrintable(name + ": "_L1 + found.error().what), __FILE__, __LINE__);
        return found.value_or(ContainerDetails());
    }

private Q_SLOTS:
    void initTestCase()
    {
        BULKHEAD_NEEDS_LAB_ENGINE();
        m_endpoint = Endpoint::parse(test::labEngine()).value();
    }

    void saysWhoItIs()
    {
        EngineClient client(m_endpoint);
        const auto version = QCoro::waitFor(client.version()).and_then(parseEngineVersion);
        QVERIFY(version);
        QCOMPARE(version->versionText, QString::fromUtf8(test::labDocker({u"version"_s, u"-f"_s, u"{{.Server.Version}}"_s})));
        QVERIFY(version->version.majorVersion() >= 20);
        QCOMPARE(version->os, u"linux"_s);
        QVERIFY(!version->isPodman);
        const auto info = QCoro::waitFor(client.info()).and_then(parseEngineInfo);
        QVERIFY(info);
        QVERIFY(info->hasSecurityOption(u"seccomp"));
        QVERIFY(info->memory > 0);
        QCOMPARE(QCoro::waitFor(client.negotiate())->apiVersion,
                 QString::fromUtf8(test::labDocker({u"version"_s, u"-f"_s, u"{{.Server.APIVersion}}"_s})));
    }

    void listsTheLab()
    {
        EngineClient client(m_endpoint);
        const auto list = QCoro::waitFor(client.containers()).and_then(parseContainerList);
        QVERIFY(list);
        QMap<QString, ContainerState> states;
        for (const auto &container : *list)
            states.insert(container.name, container.state);
        QCOMPARE(states.value(u"web1"_s), ContainerState::Running);
        QCOMPARE(states.value(u"job"_s), ContainerState::Exited);
    }

    void inspectsTheLab()
    {
        QCOMPARE(details(u"web1"_s).state, ContainerState::Running);
        QVERIFY(details(u"web1"_s).pid > 1);
        QVERIFY(details(u"web2"_s).privileged);
        QCOMPARE(details(u"web3"_s).capAdd, QStringList{u"net_bind_service"_s});
        QCOMPARE(details(u"web3"_s).capDrop, QStringList{u"all"_s});
        QCOMPARE(details(u"worker"_s).user, u"1000:1000"_s);
        QCOMPARE(details(u"hostnet"_s).networkMode, u"host"_s);
        QCOMPARE(details(u"runmount"_s).mounts.value(0).source, u"/run"_s);
        QCOMPARE(details(u"sockmount"_s).mounts.value(0).destination, u"/var/run/docker.sock"_s);
        QCOMPARE(seccompChoice(details(u"confined"_s).securityOpt).kind, SeccompChoice::Kind::Custom);
        QVERIFY(noNewPrivileges(details(u"confined"_s).securityOpt).value_or(false));
        QVERIFY(details(u"limited"_s).readonlyRootfs);
        QCOMPARE(details(u"limited"_s).memoryLimit, 33554432);
        QCOMPARE(details(u"limited"_s).pidsLimit, 32);
        QVERIFY(details(u"web1"_s).maskedPaths.value_or(QStringList()).contains(u"/proc/kcore"_s));
    }

    void readsImagesNetworksVolumesAndProcesses()
    {
        EngineClient client(m_endpoint);
        const auto images = QCoro::waitFor(client.images()).and_then(parseImageList);
        QVERIFY(images && !images->isEmpty());
        const auto networks = QCoro::waitFor(client.networks()).and_then(parseNetworkList);
        QVERIFY(networks && networks->size() >= 3);
        QVERIFY(QCoro::waitFor(client.volumes()).and_then(parseVolumeList));
        QVERIFY(QCoro::waitFor(client.inspectImage(details(u"web1"_s).image.toString())));
        const auto top = QCoro::waitFor(client.top(ContainerId(u"web1"_s), u"pid,uid,args"_s)).and_then(parseTop);
        QVERIFY2(top, qPrintable(top ? QString() : top.error().what));
        QCOMPARE(top->titles.size(), 3);
        QVERIFY(std::ranges::any_of(top->processes, [this](const auto &row) {
            return row.constFirst().trimmed() == QString::number(details(u"web1"_s).pid);
        }));
    }

    void wordsOfTheEngineArrive()
    {
        EngineClient client(m_endpoint);
        const auto missing = QCoro::waitFor(client.inspect(ContainerId(u"no-such"_s)));
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QCOMPARE(missing.error().what, u"No such container: no-such"_s);
        QCOMPARE(QCoro::waitFor(client.get(u"/nonsense"_s)).error().kind, ErrorKind::NotFound);
        const auto stopped = QCoro::waitFor(client.top(ContainerId(u"job"_s), u"pid"_s));
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == ErrorKind::EngineFailed || stopped.error().kind == ErrorKind::EngineRefused);
    }

    void versionsThatItDoesNotSpeakAreNamed()
    {
        EngineClient old(m_endpoint, u"1.10"_s);
        QCOMPARE(QCoro::waitFor(old.info()).error().kind, ErrorKind::EngineTooNew);
        EngineClient future(m_endpoint, u"1.99"_s);
        QCOMPARE(QCoro::waitFor(future.info()).error().kind, ErrorKind::EngineTooOld);
        EngineClient pinned(m_endpoint, u"1.30"_s);
        QVERIFY(QCoro::waitFor(pinned.inspect(ContainerId(u"web1"_s))).and_then(parseContainerDetails));
    }

    void eventsOfAContainersLife()
    {
        EngineClient client(m_endpoint);
        const auto stream = client.events();
        QSignalSpy opened(stream.get(), &EventStream::opened);
        QVERIFY(opened.wait());
        QStringList actions;
        connect(stream.get(), &EventStream::event, this, [&actions](const EngineEvent &event) {
            if (event.type == "container"_L1 && event.attributes.value(u"name"_s) == "bulkhead-event"_L1)
                actions.append(event.action);
        });
        const auto image = details(u"web1"_s).image.toString();
        test::labDocker({u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, u"--name"_s, u"bulkhead-event"_s, image, u"true"_s});
        QTRY_VERIFY(actions.contains(u"destroy"_s));
        QVERIFY(actions.indexOf(u"create"_s) < actions.indexOf(u"start"_s));
        QVERIFY(actions.indexOf(u"start"_s) < actions.indexOf(u"die"_s));
    }

    void eventsSinceATimeAreTold()
    {
        const auto started = details(u"web1"_s).startedAt;
        EngineClient client(m_endpoint);
        const auto stream = client.events(started.addSecs(-60).toMSecsSinceEpoch() * 1'000'000);
        QSignalSpy events(stream.get(), &EventStream::event);
        QVERIFY(events.wait());
    }

    void limitsAreChangedAndTakenBack()
    {
        EngineClient client(m_endpoint);
        const auto limits = [&] {
            return limitsOf(QCoro::waitFor(client.inspect(ContainerId(u"limited"_s))).value_or(QByteArray()));
        };
        const LimitUpdate before = limits();
        QCOMPARE(before.memory, 32 << 20);
        const LimitUpdate change{.memory = 24 << 20, .nanoCpus = 250'000'000, .pids = 16};
        const auto changed = QCoro::waitFor(client.update(ContainerId(u"limited"_s), change));
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().what));
        QCOMPARE(limits().memory, 24 << 20);
        QCOMPARE(limits().nanoCpus, 250'000'000);
        QCOMPARE(limits().pids, 16);
        const auto undo = limitUndo(change, before);
        QVERIFY(undo && QCoro::waitFor(client.update(ContainerId(u"limited"_s), *undo)));
        QVERIFY(limits() == before);
        // no limit of processes, and one, and none again
        const LimitUpdate free = limitsOf(QCoro::waitFor(client.inspect(ContainerId(u"web3"_s))).value_or(QByteArray()));
        QCOMPARE(free.pids, LimitUpdate::NoLimit);
        QVERIFY(QCoro::waitFor(client.update(ContainerId(u"web3"_s), {.pids = 50})));
        QVERIFY(QCoro::waitFor(client.update(ContainerId(u"web3"_s), *limitUndo({.pids = 50}, free))));
        QVERIFY(limitsOf(QCoro::waitFor(client.inspect(ContainerId(u"web3"_s))).value_or(QByteArray())) == free);
    }

    void refusedLimits_data()
    {
        QTest::addColumn<LimitUpdate>("limits");
        QTest::addColumn<QString>("words");
        QTest::newRow("too little memory") << LimitUpdate{.memory = 1024} << u"Minimum memory limit"_s;
        QTest::newRow("a memory limit taken away") << LimitUpdate{.memory = LimitUpdate::NoLimit} << u"Minimum memory limit"_s;
        QTest::newRow("CPU time taken away") << LimitUpdate{.nanoCpus = LimitUpdate::NoLimit} << u"Range of CPUs"_s;
        QTest::newRow("CPUs that are not there") << LimitUpdate{.cpus = u"4000"_s} << u"CPUs"_s;
    }
    void refusedLimits()
    {
        QFETCH(LimitUpdate, limits);
        QFETCH(QString, words);
        EngineClient client(m_endpoint);
        const auto refused = QCoro::waitFor(client.update(ContainerId(u"limited"_s), limits));
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(words), qPrintable(refused.error().what));
        QCOMPARE(QCoro::waitFor(client.update(ContainerId(u"no-such-one"_s), {.pids = 5})).error().kind, ErrorKind::NotFound);
    }

    void theProbePasses()
    {
        ConnectionProbe probe(m_endpoint);
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start();
        QVERIFY(finished.wait());
        QVERIFY(finished.constFirst().constFirst().toBool());
    }
};

BULKHEAD_TEST(RealEngineTest)
#include "tst_realengine.moc"
