// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupchange.h"
#include "core/host/cgroups/cgroupsampler.h"
#include "core/host/namespaces/namespacereader.h"
#include "core/host/processes/processreader.h"
#include "core/snapshot/limitcomparison.h"
#include "core/snapshot/livehost.h"
#include "core/snapshot/namespacesharing.h"
#include "core/snapshot/networkreading.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;
using namespace bulkhead::snapshot;

/// Real namespaces and control groups: those of the lab's containers, and some that the test makes and removes.
class tst_HostUnderneathReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void containersShareWhatTheyWereToldTo_data();
    void containersShareWhatTheyWereToldTo();
    void nothingInTheLabDiffers();
    void containersAreKnownByTheirGroups();
    void limitsAreWhatTheEngineWasTold();
    void aLimitChangedBehindTheEnginesBack();
    void containersAreSampled();
    void aNamespaceThatOnlyItsNameKeeps();
    void aUserNamespaceWithItsMap();
    void aProcessThatEndsWhileItIsRead();
    void hiddenProcesses();
    void aGroupIsMadeUsedAndRemoved();
    void theKernelsReasons();
    void aGroupRemovedWhileSampled();
    void networksAreSavedWithTheHost();
    void withoutTheHostTheReasonIsSaved();

private:
    [[nodiscard]] HostSnapshotPtr take();
    [[nodiscard]] static ContainerPtr named(const HostSnapshot &snapshot, const QString &name);
    pid_t startChild(int flags = 0);

    std::unique_ptr<LiveHost> m_host;
    HostSnapshotPtr m_snapshot;
    QList<pid_t> m_children;
    QList<CgroupStep> m_undo;
};

void tst_HostUnderneathReal::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    if (::geteuid() != 0)
        QSKIP("namespaces and control groups of others need root");
    for (const auto &[name, arguments] :
         {std::pair(u"ns-joined"_s, QStringList{u"--network"_s, u"container:web1"_s, u"--pid"_s, u"container:web1"_s}),
          std::pair(u"ns-hosts"_s, QStringList{u"--network"_s, u"host"_s, u"--pid"_s, u"host"_s, u"--ipc"_s, u"host"_s,
                                               u"--uts"_s, u"host"_s, u"--cgroupns"_s, u"private"_s})})
        test::labDocker(QStringList{u"run"_s, u"-d"_s, u"--name"_s, name} + arguments
                        + QStringList{u"bulkhead-lab:1"_s, u"sleep"_s, u"600"_s});
    engine::EngineContext context;
    context.endpoint = engine::Endpoint::parse(test::labEngine()).value();
    m_host = std::make_unique<LiveHost>(context);
    m_snapshot = take();
    QVERIFY(m_snapshot);
}

void tst_HostUnderneathReal::cleanup()
{
    for (const pid_t child : std::exchange(m_children, {})) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    for (const CgroupStep &step : std::exchange(m_undo, {}))
        (void)perform(step);
}

void tst_HostUnderneathReal::cleanupTestCase()
{
    if (m_host)
        test::labDocker({u"rm"_s, u"-f"_s, u"ns-joined"_s, u"ns-hosts"_s});
}

HostSnapshotPtr tst_HostUnderneathReal::take()
{
    const auto taken = QCoro::waitFor(m_host->takeSnapshot());
    return taken ? *taken : nullptr;
}

ContainerPtr tst_HostUnderneathReal::named(const HostSnapshot &snapshot, const QString &name)
{
    const auto found = std::ranges::find_if(snapshot.containers, [&](const ContainerPtr &c) { return c->summary.name == name; });
    return found == snapshot.containers.cend() ? nullptr : *found;
}

// Sleeps in new namespaces until cleanup(); returns when it is in them.
pid_t tst_HostUnderneathReal::startChild(int flags)
{
    int ready[2];
    if (::pipe2(ready, O_CLOEXEC) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        if (flags != 0 && ::unshare(flags) != 0)
            std::_Exit(1);
        ::close(ready[0]);
        ::close(ready[1]);
        for (;;)
            ::pause();
    }
    ::close(ready[1]);
    char byte = 0;
    (void)!::read(ready[0], &byte, 1);
    ::close(ready[0]);
    m_children += child;
    return child;
}

void tst_HostUnderneathReal::containersShareWhatTheyWereToldTo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NamespaceKind>("kind");
    QTest::addColumn<Sharing>("observed");
    QTest::newRow("a network of its own") << u"web2"_s << NamespaceKind::Net << Sharing::Own;
    QTest::newRow("the host's network") << u"hostnet"_s << NamespaceKind::Net << Sharing::Host;
    QTest::newRow("its own mounts") << u"hostnet"_s << NamespaceKind::Mnt << Sharing::Own;
    QTest::newRow("the host's users") << u"web2"_s << NamespaceKind::User << Sharing::Host;
    QTest::newRow("the host's time") << u"web2"_s << NamespaceKind::Time << Sharing::Host;
    QTest::newRow("a container's network") << u"ns-joined"_s << NamespaceKind::Net << Sharing::Container;
    QTest::newRow("and whose it is") << u"web1"_s << NamespaceKind::Net << Sharing::Container;
    QTest::newRow("a container's processes") << u"ns-joined"_s << NamespaceKind::Pid << Sharing::Container;
    QTest::newRow("its own host name") << u"ns-joined"_s << NamespaceKind::Uts << Sharing::Own;
    QTest::newRow("the host's processes") << u"ns-hosts"_s << NamespaceKind::Pid << Sharing::Host;
    QTest::newRow("the host's ipc") << u"ns-hosts"_s << NamespaceKind::Ipc << Sharing::Host;
    // the lab's engine has a host name of its own, and that is what it takes for the host's
    QTest::newRow("the engine's host name") << u"ns-hosts"_s << NamespaceKind::Uts << Sharing::Other;
    QTest::newRow("its own view of groups") << u"ns-hosts"_s << NamespaceKind::Cgroup << Sharing::Own;
}

void tst_HostUnderneathReal::containersShareWhatTheyWereToldTo()
{
    QFETCH(QString, name);
    QFETCH(NamespaceKind, kind);
    QFETCH(Sharing, observed);
    const ContainerPtr container = named(*m_snapshot, name);
    QVERIFY(container);
    const auto rows = namespaceSharing(*m_snapshot);
    const auto row = std::ranges::find(rows, container->id(), &ContainerNamespaces::id);
    QVERIFY(row != rows.end());
    const NamespaceSharing &cell = row->cell(kind);
    QVERIFY2(cell.observed == observed, qPrintable(u"%1 %2 %3"_s.arg(int(cell.observed)).arg(cell.inode).arg(cell.reason)));
    if (observed != Sharing::Other)
        QCOMPARE(cell.expected, observed);
}

void tst_HostUnderneathReal::nothingInTheLabDiffers()
{
    for (const ContainerNamespaces &row : namespaceSharing(*m_snapshot))
        QVERIFY2(!row.differs(), qPrintable(row.id.toString()));
}

void tst_HostUnderneathReal::containersAreKnownByTheirGroups()
{
    QVERIFY(m_snapshot->host);
    QSet<QString> ids;
    for (const ContainerPtr &container : m_snapshot->containers)
        ids.insert(container->id().toString());
    const auto byPid = containersOf(m_snapshot->host->processes, ids);
    for (const ContainerPtr &container : m_snapshot->containers) {
        if (container->isRunning())
            QCOMPARE(byPid.value(container->details->pid), container->id().toString());
    }
    QVERIFY(!byPid.contains(::getpid()));
}

void tst_HostUnderneathReal::limitsAreWhatTheEngineWasTold()
{
    const CgroupHierarchy merged = mergedHierarchies(m_snapshot->host->cgroups);
    for (const ContainerPtr &container : m_snapshot->containers) {
        if (!container->isRunning())
            continue;
        const CgroupNode *const node = containerGroupNode(merged, container->id());
        QVERIFY2(node, qPrintable(container->summary.name));
        for (const LimitComparison &one : compareLimits(*container, node)) {
            QVERIFY(one.kernel.isKnown());
            QVERIFY2(!one.differs(), qPrintable(container->summary.name));
        }
    }
}

void tst_HostUnderneathReal::aLimitChangedBehindTheEnginesBack()
{
    const CgroupHierarchy *const pids = m_snapshot->host->cgroups.withController(u"pids");
    QVERIFY(pids);
    const ContainerPtr container = named(*m_snapshot, u"web2"_s);
    const CgroupNode *const node = containerGroupNode(*pids, container->id());
    QVERIFY(node);
    const CgroupMount mount{pids->version, pids->controllers, pids->mountPoint};
    const auto step = planSetting(mount, node->path, CgroupSetting::PidsMax, u"123"_s, 0);
    QVERIFY(step && perform(*step));
    const CgroupForest after = readCgroups();
    const auto comparison = compareLimits(*container, containerGroupNode(mergedHierarchies(after), container->id()));
    QVERIFY(perform(*planSetting(mount, node->path, CgroupSetting::PidsMax, u"max"_s, 0)));
    QCOMPARE(comparison[1].kernel, CgroupValue::of(123));
    QVERIFY(comparison[1].differs());
}

void tst_HostUnderneathReal::containersAreSampled()
{
    const CgroupForest &forest = m_snapshot->host->cgroups;
    const ContainerPtr container = named(*m_snapshot, u"web1"_s);
    const CgroupHierarchy merged = mergedHierarchies(forest);
    const CgroupNode *const node = containerGroupNode(merged, container->id());
    QVERIFY(node);
    CgroupSampler sampler;
    sampler.setGroups({sampledGroup(forest, node->path, u"web1"_s)});
    const auto samples = sampler.sample();
    QVERIFY(samples[0].cpuUsage().number > 0);
    QVERIFY(samples[0].memory().number > 0);
    QVERIFY(samples[0].pids().number >= 1);
}

void tst_HostUnderneathReal::aNamespaceThatOnlyItsNameKeeps()
{
    const QString name = u"bulkhead-test-%1"_s.arg(::getpid());
    QCOMPARE(QProcess::execute(u"ip"_s, {u"netns"_s, u"add"_s, name}), 0);
    const auto processes = ProcessReader().read();
    const NamespaceTable table = readNamespaces(processes.value());
    QCOMPARE(QProcess::execute(u"ip"_s, {u"netns"_s, u"delete"_s, name}), 0);
    const auto found = std::ranges::find_if(table.namespaces, [&](const NamespaceFacts &ns) { return ns.netnsName() == name; });
    QVERIFY(found != table.namespaces.end());
    QCOMPARE(found->kind, NamespaceKind::Net);
    QVERIFY(found->pids.isEmpty());
    const HostProcess *const self = processes->find(::getpid());
    QCOMPARE(found->owner, namespaceOf(self->namespaces, NamespaceKind::User));
}

void tst_HostUnderneathReal::aUserNamespaceWithItsMap()
{
    const pid_t child = startChild(CLONE_NEWUSER | CLONE_NEWNET);
    for (const char *map : {"uid_map", "gid_map"}) {
        QFile file(u"/proc/%1/%2"_s.arg(child).arg(QLatin1StringView(map)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("0 100000 65536"), 14);
    }
    const auto processes = ProcessReader().read();
    const HostProcess *const process = processes->find(child), *const self = processes->find(::getpid());
    QVERIFY(process && self);
    const NamespaceTable table = readNamespaces(*processes);
    const NamespaceFacts *const user = table.find(NamespaceKind::User, namespaceOf(process->namespaces, NamespaceKind::User));
    const NamespaceFacts *const net = table.find(NamespaceKind::Net, namespaceOf(process->namespaces, NamespaceKind::Net));
    QVERIFY(user && net);
    QCOMPARE(user->uidMap, QList<IdMapping>({{0, 100000, 65536}}));
    QCOMPARE(user->gidMap, QList<IdMapping>({{0, 100000, 65536}}));
    QCOMPARE(user->creator, 0u);
    QCOMPARE(user->parent, namespaceOf(self->namespaces, NamespaceKind::User));
    QCOMPARE(user->pids, QList<qint64>{child});
    QCOMPARE(net->owner, user->inode);
    QCOMPARE(table.ownerUid(*net), 0u);
}

void tst_HostUnderneathReal::aProcessThatEndsWhileItIsRead()
{
    // one that forks children that end at once, as fast as it can
    const pid_t churn = ::fork();
    if (churn == 0) {
        for (;;) {
            const pid_t child = ::fork();
            if (child == 0)
                std::_Exit(0);
            ::waitpid(child, nullptr, 0);
        }
    }
    m_children += churn;
    ProcessReader reader;
    int vanished = 0;
    for (int round = 0; round < 2000 && vanished == 0; ++round) {
        const auto table = reader.read();
        QVERIFY(table);
        vanished += table->vanished;
        QVERIFY(table->find(::getpid()));
        for (const HostProcess &process : table->processes)
            QVERIFY(process.pid > 0 && process.cgroup >= 0);
    }
    QVERIFY(vanished > 0);
}

void tst_HostUnderneathReal::hiddenProcesses()
{
    const QTemporaryDir directory;
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const QByteArray path = QFile::encodeName(directory.path());
    const pid_t child = ::fork();
    if (child == 0) { // in its own mounts, as nobody
        const bool isReady = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                             && ::mount("proc", path.constData(), "proc", 0, "hidepid=2") == 0
                             && ::setresgid(65534, 65534, 65534) == 0 && ::setresuid(65534, 65534, 65534) == 0;
        if (!isReady)
            std::_Exit(1);
        const auto table = ProcessReader(QString::fromUtf8(path)).read();
        const bool isRight = table && !table->find(1) && table->find(::getpid()) && !table->missing.isEmpty()
                             && table->missing[0].kind == ErrorKind::PermissionDenied;
        std::_Exit(isRight ? 0 : 2);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 1)
        QSKIP("this kernel does not let a /proc be mounted here");
    QCOMPARE(WEXITSTATUS(status), 0);
}

void tst_HostUnderneathReal::aGroupIsMadeUsedAndRemoved()
{
    const CgroupForest forest = readCgroups();
    const CgroupHierarchy *const cpuset = forest.withController(u"cpuset");
    QVERIFY(cpuset);
    const CgroupMount mount{cpuset->version, cpuset->controllers, cpuset->mountPoint};
    const QString path = u"/bulkhead-test-%1"_s.arg(::getpid());
    m_undo = {*planRemoveGroup(mount, path)};
    for (const CgroupStep &step : planCreateGroup(mount, path, cpuset->controllers).value_or(QList<CgroupStep>())) {
        const auto done = perform(step);
        QVERIFY2(done, done ? "" : qPrintable(done.error().what + done.error().detail));
    }
    QVERIFY(perform(*planSetting(mount, path, CgroupSetting::Cpus, u"0"_s, 0)));
    QVERIFY(perform(*planSetting(mount, path, CgroupSetting::Mems, u"0"_s, 0)));
    const pid_t child = startChild();
    QVERIFY(perform(*planMove(mount, path, child)));
    const CgroupForest after = readCgroups();
    const CgroupNode *const node = after.withController(u"cpuset")->find(path);
    QVERIFY(node);
    QCOMPARE(node->cpus, u"0"_s);
    QCOMPARE(node->mems, u"0"_s);
    QCOMPARE(node->processes, 1);
    const auto processes = ProcessReader().read();
    QVERIFY(processes->cgroupOf(*processes->find(child)).contains(path.toUtf8()));
    QVERIFY(perform(*planMove(mount, u"/"_s, child)));
    QVERIFY(perform(*planRemoveGroup(mount, path)));
    QVERIFY(!readCgroups().withController(u"cpuset")->find(path));
}

void tst_HostUnderneathReal::theKernelsReasons()
{
    const CgroupForest forest = readCgroups();
    const CgroupHierarchy *const cpuset = forest.withController(u"cpuset");
    QVERIFY(cpuset);
    const CgroupMount mount{cpuset->version, cpuset->controllers, cpuset->mountPoint};
    const QString path = u"/bulkhead-test-%1"_s.arg(::getpid());
    m_undo = {*planRemoveGroup(mount, path)};
    for (const CgroupStep &step : planCreateGroup(mount, path, cpuset->controllers).value_or(QList<CgroupStep>()))
        QVERIFY(perform(step));
    const auto again = perform({CgroupStep::Kind::MakeGroup, mount.mountPoint, path, {}});
    QCOMPARE(again.error().what, u"File exists"_s);
    QVERIFY(again.error().detail.contains(path));
    QVERIFY(!perform(*planSetting(mount, path, CgroupSetting::Cpus, u"8000"_s, 0))); // no host has so many
    const auto nobody = perform(*planMove(mount, path, 4194303));
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    QCOMPARE(nobody.error().what, u"No such process"_s);
    QCOMPARE(perform(*planRemoveGroup(mount, path + u"/none"_s)).error().kind, ErrorKind::NotFound);
    if (mount.version == 1) { // both lists are still empty
        const pid_t child = startChild();
        const auto refused = perform(*planMove(mount, path, child));
        QCOMPARE(refused.error().what, u"No space left on device"_s);
        QVERIFY(refused.error().detail.contains("cpuset"_L1));
    }
}

void tst_HostUnderneathReal::aGroupRemovedWhileSampled()
{
    const CgroupForest forest = readCgroups();
    const CgroupHierarchy *const pids = forest.withController(u"pids");
    QVERIFY(pids);
    const CgroupMount mount{pids->version, pids->controllers, pids->mountPoint};
    const QString path = u"/bulkhead-test-%1"_s.arg(::getpid());
    m_undo = {*planRemoveGroup(mount, path)};
    for (const CgroupStep &step : planCreateGroup(mount, path, pids->controllers).value_or(QList<CgroupStep>()))
        QVERIFY(perform(step));
    CgroupSampler sampler;
    sampler.setGroups({sampledGroup(readCgroups(), path, u"key"_s)});
    QVERIFY(sampler.openFiles() > 0);
    QVERIFY(!sampler.sample()[0].isRemoved);
    QVERIFY(perform(*planRemoveGroup(mount, path)));
    QVERIFY(sampler.sample()[0].isRemoved);
    QCOMPARE(sampler.openFiles(), 0);
    for (const CgroupStep &step : planCreateGroup(mount, path, pids->controllers).value_or(QList<CgroupStep>()))
        QVERIFY(perform(step));
    QVERIFY(!sampler.sample()[0].isRemoved); // one of the same name came
}

static HostSnapshot savedAndOpened(const HostSnapshot &snapshot)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    if (!writeSnapshot(snapshot, file, {}))
        return {};
    file.seek(0);
    return readSnapshot(file).value_or(HostSnapshot());
}

void tst_HostUnderneathReal::networksAreSavedWithTheHost()
{
    const auto taken = QCoro::waitFor(takeWholeSnapshot(m_host.get()));
    QVERIFY(taken && (*taken)->networkNamespaces);
    QVERIFY(!m_host->snapshot()->networkNamespaces); // a snapshot that is not saved does without: it costs processes
    const HostSnapshot opened = savedAndOpened(**taken);
    QVERIFY(opened.networkNamespaces);
    QVERIFY(*opened.networkNamespaces == *(*taken)->networkNamespaces);
    const auto &namespaces = opened.networkNamespaces->namespaces;
    QVERIFY(namespaces[0].isHost && namespaces[0].containers.contains("hostnet"_L1));
    const auto shared = std::ranges::find_if(namespaces, [](const auto &ns) { return ns.containers.contains("web1"_L1); });
    QVERIFY(shared != namespaces.end() && shared->containers.contains("ns-joined"_L1));
    QVERIFY(std::ranges::any_of(shared->interfaces, [](const auto &one) { return one.name == "eth0"_L1 && one.linkedTo; }));
    QVERIFY(std::ranges::any_of(shared->sockets, [](const auto &socket) { return socket.port == 80; }));
}

void tst_HostUnderneathReal::withoutTheHostTheReasonIsSaved()
{
    engine::EngineContext context;
    context.endpoint = engine::Endpoint::parse(test::labEngine()).value();
    LiveHost host(context, {.observeProcesses = false});
    const auto taken = QCoro::waitFor(takeWholeSnapshot(&host));
    QVERIFY(taken && !(*taken)->networkNamespaces);
    const HostSnapshot opened = savedAndOpened(**taken);
    QVERIFY(!opened.networkNamespaces);
    QCOMPARE(opened.networksReason, std::optional(Error{ErrorKind::Unavailable, u"The engine is not on this machine."_s, {}}));
}

BULKHEAD_TEST(tst_HostUnderneathReal)
#include "tst_hostunderneath_real.moc"
