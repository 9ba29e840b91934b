// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/comparison.h"
#include "tests/core/findings/judgedhost.h"
#include "tests/support/samplenetworks.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using test::HostChange;
using test::JudgedHost;
using Kind = Change::Kind;

Q_DECLARE_METATYPE(std::function<void(bulkhead::host::CgroupHierarchy &)>)

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void theReverseIsTheReverse();
    void aSnapshotIsItself();
    void containersAreMatchedByName();
    void secretsAreNotShown();
    void hiddenSecretsAreNoDifference();
    void twoContainers();
    void againstTheImage();
    void aPrivilegedContainerAgainstItsImage();
    void aPlainContainerIsAsItsImageMakesIt();
    void asJson();
    void controlGroups_data();
    void controlGroups();
    void namespaces();
    void networks();
};

/// "weaker CIS-5.5", "changed HostConfig.Memory".
static QStringList told(const Comparison &comparison)
{
    QStringList list;
    for (const Change &change : comparison.changes)
        list << u"%1 %2"_s.arg(changeKindName(change.kind).toLower(),
                               change.check.isEmpty() ? (change.what.isEmpty() ? change.subject.name : change.what)
                                                      : change.check);
    return list;
}

void TestComparison::changes_data()
{
    QTest::addColumn<HostChange>("change");
    QTest::addColumn<QStringList>("expected"); // a part of what is told
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const HostChange &change, const QStringList &expected, int count) {
        QTest::newRow(name) << change << expected << count;
    };
    row("nothing", [](auto &) {}, {}, 0);
    row(
        "privileged", [](auto &h) { h.set(u"HostConfig/Privileged", true); },
        {u"weaker CIS-5.5"_s, u"changed HostConfig.Privileged"_s}, -1);
    row(
        "a memory limit taken away", [](auto &h) { h.set(u"HostConfig/Memory", 0); },
        {u"weaker CIS-5.11"_s, u"changed HostConfig.Memory"_s}, 2);
    row("another memory limit", [](auto &h) { h.set(u"HostConfig/Memory", 2097152); }, {u"changed HostConfig.Memory"_s}, 1);
    row("null and an empty list are the same", [](auto &h) { h.set(u"HostConfig/CapAdd", QJsonArray()); }, {}, 0);
    row(
        "a new id and host name",
        [](auto &h) {
            h.set(u"Id", QString(64, u'c'));
            h.set(u"Config/Hostname", u"cccccccccccc"_s);
        },
        {}, 0);
    row(
        "a new pid",
        [](auto &h) {
            h.set(u"State/Pid", 200);
            h.first.pid = 200;
        },
        {}, 0);
    row("nobody looked this time", [](auto &h) { h.unobserved(); }, {}, 0);
    row(
        "an engine without seccomp",
        [](auto &h) { h.setInfo(u"SecurityOptions", QJsonArray{u"name=apparmor"_s, u"name=cgroupns"_s}); },
        {u"weaker CIS-2.17"_s, u"weaker CIS-5.22"_s}, 2);
    row("another engine version", [](auto &h) { h.version[u"Version"_s] = u"28.5.2"_s; }, {u"changed Version"_s}, 1);
}

void TestComparison::changes()
{
    QFETCH(HostChange, change);
    QFETCH(QStringList, expected);
    QFETCH(int, count);
    JudgedHost before, after;
    change(after);
    const auto list = told(compareSnapshots(before.snapshot(), after.snapshot()));
    for (const QString &one : expected)
        QVERIFY2(list.contains(one), qPrintable(list.join(u'\n')));
    if (count >= 0)
        QVERIFY2(list.size() == count, qPrintable(list.join(u'\n')));
}

void TestComparison::theReverseIsTheReverse()
{
    JudgedHost before, after;
    after.set(u"HostConfig/Privileged", true);
    const auto weaker = compareSnapshots(before.snapshot(), after.snapshot());
    const auto stricter = compareSnapshots(after.snapshot(), before.snapshot());
    QVERIFY(weaker.count(Kind::Weaker) >= 3);
    QCOMPARE(weaker.count(Kind::Stricter), 0);
    QCOMPARE(stricter.count(Kind::Stricter), weaker.count(Kind::Weaker));
    QCOMPARE(stricter.count(Kind::Weaker), 0);
    QCOMPARE(weaker.changes.first().severity, Severity::Critical);
    QCOMPARE(weaker.changes.first().pointer.isEmpty(), false);
}

void TestComparison::aSnapshotIsItself()
{
    const auto snapshot = test::makeSnapshot(100);
    QCOMPARE(compareSnapshots(snapshot, snapshot).changes.size(), 0);
}

void TestComparison::containersAreMatchedByName()
{
    const auto before = test::makeSnapshot(10);
    auto after = before;
    const QString gone = after.containers.takeFirst()->summary.name;
    after.containers << test::makeContainer(100);
    const QString made = after.containers.last()->summary.name;
    after.arrange();
    const auto comparison = compareSnapshots(before, after);
    QCOMPARE(comparison.changes.size(), 2);
    QCOMPARE(comparison.changes[0].kind, Kind::Appeared);
    QCOMPARE(comparison.changes[0].subject.name, made);
    QCOMPARE(comparison.changes[1].kind, Kind::Vanished);
    QCOMPARE(comparison.changes[1].subject.name, gone);
}

void TestComparison::secretsAreNotShown()
{
    JudgedHost before, after;
    before.set(u"Config/Env", QJsonArray{u"DB_PASSWORD=hunter22"_s});
    after.set(u"Config/Env", QJsonArray{u"DB_PASSWORD=hunter33"_s});
    const auto comparison = compareSnapshots(before.snapshot(), after.snapshot());
    QCOMPARE(told(comparison), QStringList{u"changed Config.Env"_s});
    QVERIFY(!comparison.changes.first().before.contains("hunter"_L1));
    QVERIFY(!comparison.changes.first().after.contains("hunter"_L1));
}

void TestComparison::hiddenSecretsAreNoDifference()
{
    JudgedHost host;
    host.set(u"Config/Env", QJsonArray{u"DB_PASSWORD=hunter22"_s, u"PATH=/bin"_s});
    const auto live = host.snapshot();
    auto saved = live;
    auto entry = std::make_shared<snapshot::ContainerEntry>(*saved.containers.first());
    entry->rawInspect = snapshot::maskedInspect(entry->rawInspect);
    QVERIFY(!entry->rawInspect.contains("hunter22"));
    saved.containers[0] = entry;
    saved.provenance.secretsMasked = true;
    QCOMPARE(told(compareSnapshots(saved, live)), QStringList());
    QCOMPARE(told(compareSnapshots(live, saved)), QStringList());
    QCOMPARE(told(compareContainers(*saved.containers.first(), saved, *live.containers.first(), live)), QStringList());
}

void TestComparison::twoContainers()
{
    JudgedHost left, right;
    right.set(u"HostConfig/CapAdd", QJsonArray{u"SYS_ADMIN"_s});
    const auto one = left.snapshot(), other = right.snapshot();
    const auto list = told(compareContainers(*one.containers.first(), one, *other.containers.first(), other));
    QVERIFY2(list.contains(u"weaker CIS-5.4"_s), qPrintable(list.join(u'\n')));
    QVERIFY(list.contains(u"changed HostConfig.CapAdd"_s));
    QCOMPARE(told(compareContainers(*one.containers.first(), one, *one.containers.first(), one)), QStringList());
}

void TestComparison::againstTheImage()
{
    JudgedHost host;
    const auto shot = host.snapshot();
    const QJsonObject image{{u"RepoTags"_s, QJsonArray{u"nginx:1.27"_s}},
                            {u"Config"_s, QJsonObject{{u"User"_s, u""_s},
                                                      {u"Env"_s, QJsonArray{u"PATH=/bin"_s}},
                                                      {u"Labels"_s, QJsonObject{{u"a"_s, u"b"_s}}},
                                                      {u"ExposedPorts"_s, QJsonObject{{u"80/tcp"_s, QJsonObject()}}}}}};
    const auto comparison = compareWithImage(*shot.containers.first(), shot, image);
    QCOMPARE(comparison.left, u"nginx:1.27"_s);
    const QStringList list = told(comparison);
    for (const auto &one :
         {u"stricter CIS-4.1"_s, u"stricter CIS-5.11"_s, u"stricter CIS-5.13"_s, u"changed Config.Healthcheck"_s,
          u"changed Config.User"_s, u"changed HostConfig.Memory"_s, u"changed HostConfig.CapDrop"_s})
        QVERIFY2(list.contains(one), qPrintable(one + u" is not in\n"_s + list.join(u'\n')));
    QCOMPARE(comparison.count(Change::Kind::Weaker), 0);
    const auto user = std::ranges::find(comparison.changes, u"Config.User"_s, &Change::what);
    QCOMPARE(user->after, u"1000:1000"_s);
}

void TestComparison::aPrivilegedContainerAgainstItsImage()
{
    JudgedHost host;
    host.set(u"HostConfig/Privileged", true);
    const auto shot = host.snapshot();
    const QStringList list = told(compareWithImage(*shot.containers.first(), shot, QJsonObject{{u"Config"_s, QJsonObject()}}));
    QVERIFY(list.contains(u"weaker CIS-5.5"_s));
    QVERIFY(list.contains(u"weaker CIS-5.22"_s) || list.contains(u"weaker CIS-5.4"_s));
    QVERIFY(list.contains(u"changed HostConfig.Privileged"_s));
}

/// docker run IMAGE, as Docker 28.5 writes it down.
void TestComparison::aPlainContainerIsAsItsImageMakesIt()
{
    JudgedHost host;
    host.setInfo(u"DefaultRuntime", u"runc"_s);
    host.setInfo(u"LoggingDriver", u"json-file"_s);
    const QJsonObject config{{u"User"_s, u""_s}, {u"Env"_s, QJsonArray{u"PATH=/bin"_s}}, {u"Cmd"_s, QJsonArray{u"sh"_s}}};
    QJsonObject ofContainer = config;
    ofContainer[u"Image"_s] = u"nginx:1.27"_s;
    ofContainer[u"Hostname"_s] = u"aaaaaaaaaaaa"_s;
    host.set(u"Config", ofContainer);
    host.set(u"HostConfig",
             QJsonDocument::fromJson(R"({"Binds": null, "LogConfig": {"Type": "json-file", "Config": {}}, "NetworkMode": "bridge",
                 "RestartPolicy": {"Name": "no", "MaximumRetryCount": 0}, "AutoRemove": false, "ConsoleSize": [24, 80],
                 "CapAdd": null, "CapDrop": null, "CgroupnsMode": "private", "IpcMode": "private", "OomScoreAdj": 0, "PidMode": "",
                 "Privileged": false, "ReadonlyRootfs": false, "SecurityOpt": null, "ShmSize": 67108864, "Runtime": "runc",
                 "Memory": 0, "PidsLimit": null, "MaskedPaths": ["/proc/kcore"], "ReadonlyPaths": ["/proc/sys"]})")
                 .object());
    host.set(u"State", QJsonObject{{u"Status"_s, u"created"_s}});
    host.set(u"NetworkSettings", QJsonObject());
    const auto shot = host.snapshot();
    QCOMPARE(told(compareWithImage(*shot.containers.first(), shot, QJsonObject{{u"Config"_s, config}})), QStringList());
}

void TestComparison::asJson()
{
    JudgedHost before, after;
    after.set(u"HostConfig/Memory", 0);
    const QJsonObject json = comparisonToJson(compareSnapshots(before.snapshot(), after.snapshot()));
    QCOMPARE(json["format"_L1].toString(), u"bulkhead-comparison"_s);
    const QJsonValue first = json["changes"_L1].toArray().first();
    QCOMPARE(first["kind"_L1].toString(), u"weaker"_s);
    QCOMPARE(first["check"_L1].toString(), u"CIS-5.11"_s);
    QCOMPARE(first["severity"_L1].toString(), u"info"_s);
    QCOMPARE(first["subject"_L1]["name"_L1].toString(), u"web"_s);
    QCOMPARE(first["pointer"_L1].toString(), u"/HostConfig/Memory"_s);
}

/// A host with a group of its own, one of systemd's, and one of the container "web".
static snapshot::HostSnapshot hostWithGroups(const std::function<void(host::CgroupHierarchy &)> &change = {})
{
    auto shot = JudgedHost().snapshot();
    host::CgroupHierarchy hierarchy{.version = 2, .controllers = {u"memory"_s}, .mountPoint = u"/sys/fs/cgroup"_s, .nodes = {}};
    const QString id = shot.containers.first()->id().toString();
    const auto add = [&hierarchy](const QString &path, int parent) {
        host::CgroupNode &node = hierarchy.nodes.emplaceBack();
        node.path = path;
        node.parent = parent;
    };
    add(u"/"_s, -1);
    add(u"/charlie"_s, 0);
    add(u"/ssh.service"_s, 0);
    add(u"/docker"_s, 0);
    add(u"/docker/"_s + id, 3);
    for (host::CgroupNode &node : hierarchy.nodes) {
        node.value(host::CgroupFact::MemoryMax) = host::CgroupValue::noLimit();
        node.value(host::CgroupFact::MemoryCurrent) = host::CgroupValue::of(7);
    }
    if (change)
        change(hierarchy);
    auto facts = std::make_shared<host::HostFacts>();
    facts->cgroups.hierarchies = {hierarchy};
    shot.host = facts;
    return shot;
}

void TestComparison::controlGroups_data()
{
    using Edit = std::function<void(host::CgroupHierarchy &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Edit &edit, const QStringList &expected) {
        QTest::newRow(name) << edit << expected;
    };
    row("nothing", [](auto &) {}, {});
    row("use is no difference", [](auto &h) { h.nodes[1].value(host::CgroupFact::MemoryCurrent) = host::CgroupValue::of(8); },
        {});
    row("a limit of the host's own group",
        [](auto &h) { h.nodes[1].value(host::CgroupFact::MemoryMax) = host::CgroupValue::of(4096); },
        {u"changed cgroup /charlie: memory.max: no limit → 4096"_s});
    row("a limit of a container", [](auto &h) { h.nodes[4].value(host::CgroupFact::MemoryMax) = host::CgroupValue::of(4096); },
        {u"changed cgroup: memory.max: no limit → 4096"_s});
    row("what was not read is not compared", [](auto &h) { h.nodes[1].value(host::CgroupFact::MemoryMax) = host::CgroupValue(); },
        {});
    row("CPUs", [](auto &h) { h.nodes[1].cpus = u"0-1"_s; }, {u"changed cgroup /charlie: cpuset.cpus:  → 0-1"_s});
    row("a group is gone", [](auto &h) { h.nodes.removeAt(1); }, {u"vanished control group:  → "_s});
    row("a unit of systemd is gone", [](auto &h) { h.nodes.removeAt(2); }, {});
    row("a group appears",
        [](auto &h) {
            h.nodes.append(h.nodes[1]);
            h.nodes.last().path = u"/delta"_s;
        },
        {u"appeared control group:  → "_s});
}

void TestComparison::controlGroups()
{
    QFETCH(std::function<void(host::CgroupHierarchy &)>, edit);
    QFETCH(QStringList, expected);
    QStringList list;
    for (const Change &change : compareSnapshots(hostWithGroups(), hostWithGroups(edit)).changes)
        list << u"%1 %2: %3 → %4"_s.arg(changeKindName(change.kind).toLower(), change.what, change.before, change.after);
    QCOMPARE(list, expected);
}

void TestComparison::namespaces()
{
    // what the container shares with the host is told by the kernel's numbers
    const auto shot = [](quint64 net) {
        JudgedHost judged;
        judged.first.namespaces[std::size_t(host::NamespaceKind::Net)] = net;
        auto snapshot = judged.snapshot();
        auto facts = std::make_shared<host::HostFacts>();
        facts->namespaces.host[std::size_t(host::NamespaceKind::Net)] = 4026531840;
        snapshot.host = facts;
        return snapshot;
    };
    QVERIFY(compareSnapshots(shot(4026532001), shot(4026532777)).changes.isEmpty()); // started anew
    const auto changes = compareSnapshots(shot(4026532001), shot(4026531840)).changes;
    const auto found = std::ranges::find(changes, u"net namespace"_s, &Change::what);
    QVERIFY2(found != changes.cend(), qPrintable(QString::number(changes.size())));
    QCOMPARE(found->before, u"its own"_s);
    QCOMPARE(found->after, u"the host's"_s);
    QCOMPARE(found->subject.name, u"web"_s);
}

void TestComparison::networks()
{
    auto before = JudgedHost().snapshot(), after = before;
    network::HostNetworks networks = test::containersOnThreeBridges(3);
    before.networkNamespaces = std::make_shared<network::HostNetworks>(networks);
    QVERIFY(compareSnapshots(before, after).changes.isEmpty()); // nobody looked the second time
    network::NetworkNamespace made;
    made.inode = 77;
    made.names = {u"netns7"_s};
    networks.namespaces << made;
    after.networkNamespaces = std::make_shared<network::HostNetworks>(networks);
    const auto changes = compareSnapshots(before, after).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, Kind::Appeared);
    QCOMPARE(changes.first().subject.name, u"netns7"_s);
    QCOMPARE(changes.first().what, u"network namespace"_s);
}

BULKHEAD_TEST(TestComparison)
#include "tst_comparison.moc"
