// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/namespacesharing.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using host::NamespaceKind;

class tst_NamespaceSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modes_data();
    void modes();
    void emptyModes_data();
    void emptyModes();
    void whoseContainer_data();
    void whoseContainer();
    void ownAndHosts();
    void sharedWithAContainer();
    void throughAContainerThatSharesTheHosts();
    void differences_data();
    void differences();
    void anEngineInNamespacesOfItsOwn();
    void twoThatShouldNotShare();
    void loopsEnd();
    void stoppedAndUnseenAreUnknown();
    void withoutTheHostsOwnNothingIsClaimed();
    void theHostsFactsFillIn();
    void aNumberThatChangedHandsIsNotUsed();
    void constantsOfTheKernel();
};

namespace {

constexpr quint64 HostNet = 4026531833, HostPid = 4026531836;

struct Wanted {
    QString name;
    QString networkMode = u"bridge"_s;
    quint64 net = 0; ///< 0: not seen
    bool isRunning = true;
    QString pidMode{}, usernsMode{}, cgroupnsMode{};
};

ContainerId idOf(const QString &name)
{
    return ContainerId(name.leftJustified(64, u'0', true));
}

HostSnapshot snapshotOf(const QList<Wanted> &containers)
{
    HostSnapshot snapshot;
    snapshot.version.kernel = u"6.18.1"_s;
    snapshot.info.cgroupVersion = u"2"_s;
    qint64 pid = 100;
    for (const Wanted &wanted : containers) {
        auto entry = std::make_shared<ContainerEntry>();
        entry->summary.id = idOf(wanted.name);
        entry->summary.name = wanted.name;
        entry->summary.state = wanted.isRunning ? engine::ContainerState::Running : engine::ContainerState::Exited;
        entry->details.emplace();
        entry->details->state = entry->summary.state;
        entry->details->networkMode = wanted.networkMode;
        entry->details->pidMode = wanted.pidMode;
        entry->details->usernsMode = wanted.usernsMode;
        entry->details->cgroupnsMode = wanted.cgroupnsMode;
        if (wanted.isRunning) {
            host::ProcessFacts first;
            first.pid = ++pid;
            first.startTime = pid * 10;
            first.namespaces[std::size_t(NamespaceKind::Net)] = wanted.net;
            entry->processes.source = host::ProcessObservation::Source::Proc;
            entry->processes.processes = {first};
        }
        snapshot.containers += entry;
    }
    snapshot.arrange();
    return snapshot;
}

NamespaceSharing netOf(const HostSnapshot &snapshot, const QString &name)
{
    for (const ContainerNamespaces &row : namespaceSharing(snapshot)) {
        if (row.id == idOf(name))
            return row.cell(NamespaceKind::Net);
    }
    return {};
}

} // namespace

void tst_NamespaceSharing::modes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Sharing>("configured");
    QTest::newRow("the host's") << u"host"_s << Sharing::Host;
    QTest::newRow("a bridge") << u"bridge"_s << Sharing::Own;
    QTest::newRow("a network by name") << u"hosts"_s << Sharing::Own;
    QTest::newRow("no network") << u"none"_s << Sharing::Own;
    QTest::newRow("the default") << u"default"_s << Sharing::Own;
    QTest::newRow("a container's") << u"container:web"_s << Sharing::Container;
    QTest::newRow("a path, by Podman") << u"ns:/run/netns/x"_s << Sharing::Other;
}

void tst_NamespaceSharing::modes()
{
    QFETCH(QString, mode);
    QFETCH(Sharing, configured);
    const auto cell = netOf(snapshotOf({{u"one"_s, mode}}), u"one"_s);
    QCOMPARE(cell.configured, configured);
    QCOMPARE(cell.mode, mode);
}

void tst_NamespaceSharing::emptyModes_data()
{
    QTest::addColumn<NamespaceKind>("kind");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("cgroupVersion");
    QTest::addColumn<Sharing>("configured");
    QTest::newRow("pid is the container's own") << NamespaceKind::Pid << QString() << u"2"_s << Sharing::Own;
    QTest::newRow("mounts always are") << NamespaceKind::Mnt << QString() << u"2"_s << Sharing::Own;
    QTest::newRow("Docker makes no time namespace") << NamespaceKind::Time << QString() << u"2"_s << Sharing::Host;
    QTest::newRow("users are the host's") << NamespaceKind::User << QString() << u"2"_s << Sharing::Host;
    QTest::newRow("users of a daemon that remaps") << NamespaceKind::User << u"name=userns"_s << u"2"_s << Sharing::Own;
    QTest::newRow("users of a rootless daemon") << NamespaceKind::User << u"name=rootless"_s << u"2"_s << Sharing::Other;
    QTest::newRow("cgroup on version 1") << NamespaceKind::Cgroup << QString() << u"1"_s << Sharing::Host;
    QTest::newRow("cgroup on version 2") << NamespaceKind::Cgroup << QString() << u"2"_s << Sharing::Own;
    QTest::newRow("cgroup where the engine does not say") << NamespaceKind::Cgroup << QString() << QString() << Sharing::Unknown;
}

void tst_NamespaceSharing::emptyModes()
{
    QFETCH(NamespaceKind, kind);
    QFETCH(QString, option);
    QFETCH(QString, cgroupVersion);
    QFETCH(Sharing, configured);
    HostSnapshot snapshot = snapshotOf({{u"one"_s}});
    snapshot.info.securityOptions = {option};
    snapshot.info.cgroupVersion = cgroupVersion;
    QCOMPARE(namespaceSharing(snapshot)[0].cell(kind).configured, configured);
}

void tst_NamespaceSharing::whoseContainer_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("whose"); // empty: nobody's
    QTest::newRow("by id") << u"container:"_s + idOf(u"abcd1"_s).toString() << u"abcd1"_s;
    QTest::newRow("by name") << u"container:abcd1"_s << u"abcd1"_s;
    QTest::newRow("by the beginning of an id") << u"container:beef0"_s << u"beef"_s;
    QTest::newRow("a beginning of two ids") << u"container:abcd"_s << QString();
    QTest::newRow("a container that is gone") << u"container:ffffffff"_s << QString();
    QTest::newRow("nothing") << u"container:"_s << QString();
}

void tst_NamespaceSharing::whoseContainer()
{
    QFETCH(QString, mode);
    QFETCH(QString, whose);
    const auto cell = netOf(snapshotOf({{u"one"_s, mode}, {u"abcd1"_s}, {u"abcd2"_s}, {u"beef"_s}}), u"one"_s);
    QCOMPARE(cell.configuredWith, whose.isEmpty() ? ContainerId() : idOf(whose));
    if (whose.isEmpty())
        QCOMPARE(cell.expected, Sharing::Unknown);
}

void tst_NamespaceSharing::ownAndHosts()
{
    const HostSnapshot snapshot = snapshotOf({{u"own"_s, u"bridge"_s, 50}, {u"hosts"_s, u"host"_s, HostNet}});
    const auto own = netOf(snapshot, u"own"_s), hosts = netOf(snapshot, u"hosts"_s);
    QCOMPARE(own.observed, Sharing::Own);
    QCOMPARE(own.expected, Sharing::Own);
    QCOMPARE(own.inode, 50u);
    QVERIFY(!own.differs);
    QCOMPARE(hosts.observed, Sharing::Host);
    QVERIFY(!hosts.differs);
}

void tst_NamespaceSharing::sharedWithAContainer()
{
    const HostSnapshot snapshot =
        snapshotOf({{u"web"_s, u"bridge"_s, 50}, {u"side"_s, u"container:web"_s, 50}, {u"alone"_s, u"bridge"_s, 51}});
    for (const auto &[name, other] : {std::pair(u"web"_s, u"side"_s), std::pair(u"side"_s, u"web"_s)}) {
        const auto cell = netOf(snapshot, name);
        QCOMPARE(cell.observed, Sharing::Container);
        QCOMPARE(cell.expected, Sharing::Container);
        QCOMPARE(cell.observedWith, QList<ContainerId>{idOf(other)});
        QVERIFY(!cell.differs);
    }
    QCOMPARE(netOf(snapshot, u"alone"_s).observed, Sharing::Own);
}

void tst_NamespaceSharing::throughAContainerThatSharesTheHosts()
{
    const HostSnapshot snapshot = snapshotOf({{u"web"_s, u"host"_s, HostNet}, {u"side"_s, u"container:web"_s, HostNet}});
    const auto cell = netOf(snapshot, u"side"_s);
    QCOMPARE(cell.configured, Sharing::Container);
    QCOMPARE(cell.expected, Sharing::Host);
    QCOMPARE(cell.observed, Sharing::Host);
    QVERIFY(!cell.differs);
}

void tst_NamespaceSharing::differences_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<quint64>("net");
    QTest::addColumn<bool>("differs");
    QTest::newRow("own, and it is") << u"bridge"_s << quint64(50) << false;
    QTest::newRow("own, but the host's") << u"bridge"_s << HostNet << true;
    QTest::newRow("the host's, and it is") << u"host"_s << HostNet << false;
    QTest::newRow("the host's, but another one: it may be the engine's") << u"host"_s << quint64(50) << false;
    QTest::newRow("a container's, but another one") << u"container:web"_s << quint64(50) << true;
    QTest::newRow("a container's, but the host's") << u"container:web"_s << HostNet << true;
    QTest::newRow("a container's that is gone: nothing is claimed") << u"container:gone"_s << quint64(50) << false;
    QTest::newRow("not seen") << u"host"_s << quint64(0) << false;
}

void tst_NamespaceSharing::differences()
{
    QFETCH(QString, mode);
    QFETCH(quint64, net);
    QFETCH(bool, differs);
    const HostSnapshot snapshot = snapshotOf({{u"one"_s, mode, net}, {u"web"_s, u"bridge"_s, 70}});
    QCOMPARE(netOf(snapshot, u"one"_s).differs, differs);
}

void tst_NamespaceSharing::anEngineInNamespacesOfItsOwn()
{
    HostSnapshot snapshot = snapshotOf({{u"hosts"_s, u"host"_s, 50}, {u"own"_s, u"bridge"_s, 50}, {u"odd"_s, u"host"_s, 51}});
    auto facts = std::make_shared<host::HostFacts>();
    host::HostProcess shim;
    shim.pid = 90;
    shim.namespaces[std::size_t(NamespaceKind::Net)] = 50;
    facts->processes.processes = {shim};
    facts->namespaces.host[std::size_t(NamespaceKind::Net)] = HostNet;
    snapshot.host = facts;
    for (ContainerPtr &container : snapshot.containers) {
        auto entry = std::make_shared<ContainerEntry>(*container);
        entry->processes.processes[0].parentPid = shim.pid;
        container = entry;
    }
    const auto hosts = netOf(snapshot, u"hosts"_s);
    QCOMPARE(hosts.observed, Sharing::Other);
    QVERIFY(!hosts.reason.isEmpty());
    QVERIFY(!hosts.differs); // what the engine takes for the host's
    QVERIFY(netOf(snapshot, u"own"_s).differs);
    QCOMPARE(netOf(snapshot, u"odd"_s).observed, Sharing::Own);
    QVERIFY(netOf(snapshot, u"odd"_s).differs);
}

void tst_NamespaceSharing::twoThatShouldNotShare()
{
    const HostSnapshot snapshot = snapshotOf({{u"a"_s, u"bridge"_s, 50}, {u"b"_s, u"bridge"_s, 50}});
    QVERIFY(netOf(snapshot, u"a"_s).differs);
    QVERIFY(netOf(snapshot, u"b"_s).differs);
    QVERIFY(namespaceSharing(snapshot)[0].differs());
}

void tst_NamespaceSharing::loopsEnd()
{
    const HostSnapshot snapshot = snapshotOf({{u"aaaa"_s, u"container:bbbb"_s, 50}, {u"bbbb"_s, u"container:aaaa"_s, 50}});
    QCOMPARE(netOf(snapshot, u"aaaa"_s).expected, Sharing::Unknown);
    QVERIFY(!netOf(snapshot, u"aaaa"_s).differs);
}

void tst_NamespaceSharing::stoppedAndUnseenAreUnknown()
{
    HostSnapshot snapshot = snapshotOf({{u"stopped"_s, u"host"_s, 0, false}, {u"unseen"_s, u"host"_s, 0}});
    for (const auto &name : {u"stopped"_s, u"unseen"_s}) {
        const auto cell = netOf(snapshot, name);
        QCOMPARE(cell.observed, Sharing::Unknown);
        QVERIFY(!cell.reason.isEmpty());
        QVERIFY(!cell.differs);
    }
}

void tst_NamespaceSharing::withoutTheHostsOwnNothingIsClaimed()
{
    HostSnapshot snapshot = snapshotOf({{u"one"_s, u"bridge"_s, 50}});
    snapshot.version.kernel = u"6.1.0"_s; // the host's network namespace has no fixed number there
    const auto cell = netOf(snapshot, u"one"_s);
    QCOMPARE(cell.observed, Sharing::Unknown);
    QCOMPARE(cell.inode, 50u);
    QVERIFY(!cell.reason.isEmpty());
    QVERIFY(!cell.differs);
}

void tst_NamespaceSharing::theHostsFactsFillIn()
{
    HostSnapshot snapshot = snapshotOf({{u"one"_s, u"bridge"_s, 0}});
    auto facts = std::make_shared<host::HostFacts>();
    host::HostProcess process;
    process.pid = 101;
    process.startTime = 1010;
    process.namespaces[std::size_t(NamespaceKind::Net)] = 60;
    facts->processes.processes = {process};
    facts->namespaces.host[std::size_t(NamespaceKind::Net)] = 60;
    snapshot.host = facts;
    const auto cell = netOf(snapshot, u"one"_s);
    QCOMPARE(cell.observed, Sharing::Host);
    QVERIFY(cell.differs);
}

void tst_NamespaceSharing::aNumberThatChangedHandsIsNotUsed()
{
    HostSnapshot snapshot = snapshotOf({{u"one"_s, u"bridge"_s, 0}});
    auto facts = std::make_shared<host::HostFacts>();
    host::HostProcess process;
    process.pid = 101;
    process.startTime = 2000; // another process by now
    process.namespaces[std::size_t(NamespaceKind::Net)] = 60;
    facts->processes.processes = {process};
    snapshot.host = facts;
    QCOMPARE(netOf(snapshot, u"one"_s).inode, 0u);
}

void tst_NamespaceSharing::constantsOfTheKernel()
{
    HostSnapshot snapshot;
    snapshot.version.kernel = u"6.18.44-fc"_s;
    QCOMPARE(host::namespaceOf(hostNamespaces(snapshot), NamespaceKind::Net), HostNet);
    QCOMPARE(host::namespaceOf(hostNamespaces(snapshot), NamespaceKind::Pid), HostPid);
    snapshot.version.kernel.clear();
    QCOMPARE(host::namespaceOf(hostNamespaces(snapshot), NamespaceKind::Pid), 0u);
}

BULKHEAD_TEST(tst_NamespaceSharing)
#include "tst_namespacesharing.moc"
