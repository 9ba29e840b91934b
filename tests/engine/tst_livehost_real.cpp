// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/containercapabilities.h"
#include "core/snapshot/livehost.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

/// What is predicted, what the kernel says, and what events do, on a real dockerd.
class tst_LiveHostReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void predictionsAgreeWithTheKernel_data();
    void predictionsAgreeWithTheKernel();
    void theDaemonsOwnSetIsSeen();
    void processesOfAContainer();
    void throughTopThePermittedSetIsAllThatIsSaid();
    void aContainerComesLivesAndGoes();
    void whatIsSavedIsOpenedAgain();

private:
    [[nodiscard]] ContainerPtr named(const QString &name) const;
    std::unique_ptr<LiveHost> m_host;
};

void tst_LiveHostReal::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    engine::EngineContext context;
    context.name = u"lab"_s;
    context.endpoint = engine::Endpoint::parse(test::labEngine()).value();
    m_host = std::make_unique<LiveHost>(context);
    const auto taken = QCoro::waitFor(m_host->takeSnapshot());
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().what));
    QVERIFY((*taken)->errors.isEmpty());
}

void tst_LiveHostReal::cleanup()
{
    if (named(u"passer"_s) || named(u"passer-by"_s))
        test::labDocker({u"rm"_s, u"-f"_s, named(u"passer"_s) ? u"passer"_s : u"passer-by"_s});
}

ContainerPtr tst_LiveHostReal::named(const QString &name) const
{
    const auto snapshot = m_host ? m_host->snapshot() : std::make_shared<const HostSnapshot>();
    const auto found = std::ranges::find_if(snapshot->containers, [&](const ContainerPtr &c) { return c->summary.name == name; });
    return found == snapshot->containers.cend() ? nullptr : *found;
}

void tst_LiveHostReal::predictionsAgreeWithTheKernel_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"web1", "web2", "web3", "worker", "hostnet", "runmount", "sockmount", "confined", "limited"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_LiveHostReal::predictionsAgreeWithTheKernel()
{
    QFETCH(QString, name);
    const ContainerPtr container = named(name);
    QVERIFY(container);
    const auto capabilities = containerCapabilities(*container, *m_host->snapshot());
    QVERIFY2(capabilities.predicted, capabilities.predicted ? "" : qPrintable(capabilities.predicted.error().what));
    QVERIFY2(capabilities.observed, capabilities.observedReason ? qPrintable(capabilities.observedReason->what) : "");
    QCOMPARE(capabilities.observed->bounding.toHex(), capabilities.predicted->sets.bounding.toHex());
    QVERIFY(capabilities.boundingMismatch().isEmpty());
    QVERIFY(capabilities.effectiveMismatch().isEmpty());
    if (capabilities.predicted->userIsKnown) {
        QCOMPARE(capabilities.observed->effective.toHex(), capabilities.predicted->sets.effective.toHex());
        QCOMPARE(capabilities.observed->permitted.toHex(), capabilities.predicted->sets.permitted.toHex());
    }
    QCOMPARE(capabilities.observed->inheritable, capabilities.predicted->sets.inheritable);
    QCOMPARE(capabilities.observed->ambient, capabilities.predicted->sets.ambient);
}

void tst_LiveHostReal::theDaemonsOwnSetIsSeen()
{
    QVERIFY(m_host->snapshot()->daemonCapabilities);
    const auto observed = containerCapabilities(*named(u"web2"_s), *m_host->snapshot()).observed;
    QVERIFY(observed);
    QCOMPARE(observed->bounding, *m_host->snapshot()->daemonCapabilities); // web2 is privileged
}

void tst_LiveHostReal::processesOfAContainer()
{
    const ContainerPtr web1 = named(u"web1"_s);
    QVERIFY(web1);
    QCOMPARE(web1->processes.source, host::ProcessObservation::Source::Proc);
    QVERIFY(!web1->processes.reason);
    const host::ProcessFacts &first = web1->processes.processes.first();
    QCOMPARE(first.pid, web1->details->pid);
    QCOMPARE(first.uid, 0u);
    QCOMPARE(first.seccomp, host::SeccompMode::Filter);
    QVERIFY(first.command.contains("httpd"_L1));
    QVERIFY(first.startTime);
    QCOMPARE(named(u"web2"_s)->processes.processes.first().seccomp, host::SeccompMode::Disabled);
    QCOMPARE(named(u"confined"_s)->processes.processes.first().noNewPrivileges, true);

    const qsizetype before = web1->processes.processes.size();
    test::labDocker({u"exec"_s, u"-d"_s, u"web1"_s, u"sleep"_s, u"7"_s});
    QTRY_COMPARE(named(u"web1"_s)->processes.processes.size(), before + 1);
    QCOMPARE(named(u"web1"_s)->processes.processes.last().command, u"sleep 7"_s);
}

void tst_LiveHostReal::throughTopThePermittedSetIsAllThatIsSaid()
{
    auto top = QCoro::waitFor(m_host->client().top(named(u"web1"_s)->id(), u"pid,ppid,ruid,euid,user:32,label:120,args"_s))
                   .and_then(engine::parseTop);
    QVERIFY2(top, top ? "" : qPrintable(top.error().what));
    QCOMPARE(top->titles, QStringList({u"PID"_s, u"PPID"_s, u"RUID"_s, u"EUID"_s, u"USER"_s, u"LABEL"_s, u"COMMAND"_s}));
    // by pid, and pids begin anew: the first process of the container need not be the first row
    const auto isFirst = [pid = named(u"web1"_s)->details->pid](const QStringList &row) {
        return row.first().toLongLong() == pid;
    };
    QCOMPARE(std::ranges::count_if(top->processes, isFirst), 1);
}

void tst_LiveHostReal::aContainerComesLivesAndGoes()
{
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"passer"_s, u"--network"_s, u"none"_s, u"--cap-drop"_s, u"ALL"_s,
                     u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    QTRY_VERIFY(named(u"passer"_s) && !named(u"passer"_s)->processes.processes.isEmpty());
    QCOMPARE(named(u"passer"_s)->details->capDrop, QStringList{u"ALL"_s});
    QVERIFY(named(u"passer"_s)->processes.processes.first().capabilities->bounding.isEmpty());
    test::labDocker({u"pause"_s, u"passer"_s});
    QTRY_COMPARE(named(u"passer"_s)->state(), engine::ContainerState::Paused);
    test::labDocker({u"unpause"_s, u"passer"_s});
    QTRY_COMPARE(named(u"passer"_s)->state(), engine::ContainerState::Running);
    test::labDocker({u"rename"_s, u"passer"_s, u"passer-by"_s});
    QTRY_VERIFY(named(u"passer-by"_s));
    QVERIFY(!named(u"passer"_s));
    test::labDocker({u"update"_s, u"--pids-limit"_s, u"42"_s, u"passer-by"_s});
    QTRY_COMPARE(named(u"passer-by"_s)->details->pidsLimit, 42);
    test::labDocker({u"kill"_s, u"passer-by"_s});
    QTRY_COMPARE(named(u"passer-by"_s)->state(), engine::ContainerState::Exited);
    QTRY_COMPARE(named(u"passer-by"_s)->details->exitCode, 137);
    QVERIFY(named(u"passer-by"_s)->processes.processes.isEmpty());
    test::labDocker({u"rm"_s, u"passer-by"_s});
    QTRY_VERIFY(!named(u"passer-by"_s));
    QVERIFY(!m_host->error());
}

void tst_LiveHostReal::whatIsSavedIsOpenedAgain()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"lab.bulkhead"_s);
    const auto taken = QCoro::waitFor(m_host->takeSnapshot());
    QVERIFY(taken);
    QVERIFY(saveSnapshot(**taken, path, {.maskSecrets = false}));
    const auto opened = openSnapshot(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what + opened.error().detail));
    QCOMPARE(opened->containers.size(), (*taken)->containers.size());
    for (const ContainerPtr &container : opened->containers) {
        const ContainerPtr live = (*taken)->container(container->id());
        QCOMPARE(container->rawInspect, live->rawInspect.trimmed());
        QCOMPARE(container->processes, live->processes);
        QCOMPARE(container->capabilityRequest(), live->capabilityRequest());
    }
    QCOMPARE(opened->daemonCapabilities, (*taken)->daemonCapabilities);
}

BULKHEAD_TEST(tst_LiveHostReal)
#include "tst_livehost_real.moc"
