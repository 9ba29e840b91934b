// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/attribution.h"
#include "core/audit/auditsearch.h"
#include "core/audit/execwatch.h"
#include "core/snapshot/hostsnapshot.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// Which container an event is of: a row a rule and a trap.
class TestAttribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void aSnapshotHoldsForItsTime();
    void shortLivedProcesses();
    void aRuntimeMovesInside();
    void laterKnowledgeHoldsForEarlierEvents();
    void historyIsBounded();
    void historyForgetsNumbersThatWereGivenAnew();
    void whoWatchedKnowsBetter();
    void rootDevices_data();
    void rootDevices();
    void snapshots();
    void cgroupTexts_data();
    void cgroupTexts();
    void liveProcessesAreLookedAtBeforeTheyEnd();
    void whatIsAttributedStays();
    void nothingIsMissedWithoutDecoding_data();
    void nothingIsMissedWithoutDecoding();
};

constexpr qint64 Boot = 1795290000000, Then = 1795294930000;

/// web1 runs with pids 1000 and 1001, web2 with 2000; 500 is a shim, 600 a shell of the host.
static HostTraces traces()
{
    HostTraces t;
    t.containers = {{.id = ContainerId(u"a"_s.repeated(64)),
                     .name = u"web1"_s,
                     .firstPid = 1000,
                     .startedAt = Then - 60'000,
                     .mergedDir = u"/var/lib/docker/overlay2/aaa/merged"_s,
                     .profile = u"docker-nginx-sample"_s,
                     .rootDevice = DeviceNumber{0, 77}},
                    {.id = ContainerId(u"b"_s.repeated(64)),
                     .name = u"web2"_s,
                     .firstPid = 2000,
                     .startedAt = Then - 60'000,
                     .mergedDir = u"/var/lib/docker/overlay2/aaab/merged"_s,
                     .profile = u"docker-default"_s,
                     .rootDevice = DeviceNumber{0, 78}}};
    t.processes = {{1000, {0, 500, Then - 60'000, false}}, {1001, {0, 1000, Then - 50'000, false}},
                   {2000, {1, 500, Then - 60'000, false}}, {500, {-1, 1, Boot + 1000, true}},
                   {600, {-1, 1, Boot + 1000, false}},     {1, {-1, 0, Boot, false}}};
    t.byName = {{u"nginx"_s, 0}, {u"sh"_s, -1}};
    t.arrange();
    return t;
}

static EventFacts factsOf(const QByteArray &text)
{
    return decodeEvent({scanHead(text.first(text.indexOf('\n'))).id(), text});
}

void TestAttribution::rules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<AttributionRule>("rule");
    QTest::addColumn<Confidence>("confidence");
    using enum AttributionRule;
    const auto row = [](const char *name, const QByteArray &text, const char *place, AttributionRule rule,
                        Confidence confidence) {
        QTest::newRow(name) << text << QString::fromLatin1(place) << rule << confidence;
    };
    const QByteArray now = "1795294930.000:1", before = "1795294000.000:1", t = "1795294930.000:1";
    row("a live process", seccompRecord(now, 1, "0x7ffc0000", 1001), "web1", LiveProcess, Confidence::Exact);
    row("a live process of the host", seccompRecord(now, 1, "0x7ffc0000", 600), "host", LiveProcess, Confidence::Exact);
    row("the number was another's before the container began", seccompRecord(before, 1, "0x7ffc0000", 1001), "", None,
        Confidence::None);
    row("a dead child of a container's process", syscallRecord({.stamp = now, .parent = 1001, .pid = 9999}), "web1", ParentChain,
        Confidence::Strong);
    row("a dead child of a shell of the host", syscallRecord({.stamp = now, .parent = 600, .pid = 9999}), "host", ParentChain,
        Confidence::Strong);
    row("a child of the runtime may be inside", syscallRecord({.stamp = now, .parent = 500, .pid = 9999}), "", None,
        Confidence::None);
    row("an orphan, adopted by init", syscallRecord({.stamp = now, .parent = 1, .pid = 9999}), "", None, Confidence::None);
    row("a file on the container's root",
        syscallRecord({.stamp = now, .parent = 500, .pid = 9999}) + pathRecord(t, "\"/x\"").replace("fe:00", "00:4e"), "web2",
        MountDevice, Confidence::Exact);
    row("a file elsewhere",
        syscallRecord({.stamp = now, .parent = 500, .pid = 9999}) + pathRecord(t, "\"/x\"").replace("fe:00", "00:4f"), "", None,
        Confidence::None);
    row("the runtime in the container's root",
        syscallRecord({.stamp = now, .parent = 500, .pid = 9999}) + "type=CWD msg=audit(" + t
            + "): cwd=\"/var/lib/docker/overlay2/aaa/merged\"\n",
        "web1", MergedDir, Confidence::Strong);
    row("a longer path that begins the same",
        syscallRecord({.stamp = now, .parent = 500, .pid = 9999}) + "type=CWD msg=audit(" + t
            + "): cwd=\"/var/lib/docker/overlay2/aaa/merged2\"\n",
        "", None, Confidence::None);
    row("a profile of its own", appArmorRecord(now, "DENIED", 9999), "web1", Profile, Confidence::Strong);
    row("a profile of its own in the subject",
        syscallRecord({.stamp = now, .parent = 500, .pid = 9999, .subject = "docker-nginx-sample (enforce)"}), "web1", Profile,
        Confidence::Strong);
    row("a profile that many have",
        syscallRecord({.stamp = now, .parent = 500, .pid = 9999, .subject = "docker-default (enforce)"}), "", None,
        Confidence::None);
    row("a host's process does not become a container's by a file",
        syscallRecord({.stamp = now, .parent = 1, .pid = 600}) + pathRecord(t, "\"/x\"").replace("fe:00", "00:4d"), "host",
        LiveProcess, Confidence::Exact);
    row("the name alone is a hint", syscallRecord({.stamp = now, .parent = 500, .pid = 9999, .comm = "\"nginx\""}), "web1", Name,
        Confidence::Hint);
    row("no process at all", "type=CONFIG_CHANGE msg=audit(1795294930.000:1): op=add_rule res=1\n", "", None, Confidence::None);
    row("text", "hello\n", "", None, Confidence::None);
}

void TestAttribution::rules()
{
    QFETCH(const QByteArray, text);
    const Attribution attribution = attributeEvent(factsOf(text), traces(), ProcessHistory());
    QTEST(placeText(attribution), "place");
    QTEST(attribution.rule, "rule");
    QTEST(attribution.confidence, "confidence");
    QVERIFY(!attributionReason(attribution).isEmpty());
}

void TestAttribution::aSnapshotHoldsForItsTime()
{
    HostTraces t = traces();
    t.takenAt = Then;
    const auto placeAt = [&](qint64 pid, qint64 time) { return placeText(attributeProcess(pid, {}, time, t, ProcessHistory())); };
    QCOMPARE(placeAt(1001, Then + 60'000), u"web1"_s);
    QCOMPARE(placeAt(1001, Then + 3'600'000), QString()); // who knows what runs an hour later
    QCOMPARE(placeAt(600, Then - 3'600'000), u"host"_s);
    t.processes[600].startedAt.reset(); // a saved snapshot does not tell
    QCOMPARE(placeAt(600, Then - 60'000), u"host"_s);
    QCOMPARE(placeAt(600, Then - 3'600'000), QString());
}

void TestAttribution::shortLivedProcesses()
{
    // 5000 is a child of web1's 1001, 5001 its child, 5002 of that: all dead when anybody looks
    ProcessHistory history;
    history.see(5000, 1001, Then);
    history.see(5001, 5000, Then);
    history.see(5002, 5001, Then);
    const Attribution attribution = attributeProcess(5002, 5001, Then, traces(), history);
    QCOMPARE(attribution.name, u"web1"_s);
    QCOMPARE(attribution.rule, AttributionRule::ParentChain);
    // a circle of parents, which numbers that were given anew can make, ends
    history.see(7000, 7001, Then);
    history.see(7001, 7000, Then);
    QCOMPARE(attributeProcess(7000, 7001, Then, traces(), history).place, Attribution::Place::Unknown);
}

void TestAttribution::aRuntimeMovesInside()
{
    ProcessHistory history;
    history.place(9999, Then,
                  {.place = Attribution::Place::Host,
                   .rule = AttributionRule::ParentChain,
                   .confidence = Confidence::Strong,
                   .container = {},
                   .name = {}});
    const Attribution inside{Attribution::Place::Container, AttributionRule::MountDevice, Confidence::Exact, ContainerId(u"a"_s),
                             u"web1"_s};
    history.place(9999, Then + 10, inside);
    history.place(9999, Then + 20,
                  {.place = Attribution::Place::Host,
                   .rule = AttributionRule::ParentChain,
                   .confidence = Confidence::Strong,
                   .container = {},
                   .name = {}});
    const Attribution attribution = attributeProcess(9999, std::nullopt, Then + 30, traces(), history);
    QCOMPARE(attribution.name, u"web1"_s);
    QCOMPARE(attribution.rule, AttributionRule::Remembered);
    QCOMPARE(attribution.confidence, Confidence::Strong);
}

void TestAttribution::laterKnowledgeHoldsForEarlierEvents()
{
    // the first event of 9999 tells nothing; its second names a file on web2's root
    AuditStore store =
        AuditStore::ofBytes(syscallRecord({.stamp = "1795294930.000:1", .parent = 500, .pid = 9999})
                            + syscallRecord({.stamp = "1795294930.001:2", .parent = 500, .pid = 9999})
                            + pathRecord("1795294930.001:2", "\"/x\"").replace("fe:00", "00:4e")
                            + syscallRecord({.stamp = "1795294930.002:3", .parent = 9999, .pid = 9998})
                            + syscallRecord({.stamp = "1795294930.003:4", .parent = 500, .pid = 8888, .comm = "\"nginx\""}));
    ProcessHistory history;
    attributeStore(store, traces(), history);
    const auto filter = AuditFilter::parse(u"container=web2"_s, 0, QTimeZone(QTimeZone::UTC));
    QCOMPARE(findAll(*filter, store).size(), 3U);
    const auto byId = AuditFilter::parse(u"container="_s + u"b"_s.repeated(12), 0, QTimeZone(QTimeZone::UTC));
    QCOMPARE(findAll(*byId, store).size(), 3U);
    // a hint is shown with the event, and does not find it
    const auto hinted = AuditFilter::parse(u"container=web1"_s, 0, QTimeZone(QTimeZone::UTC));
    QCOMPARE(findAll(*hinted, store).size(), 0U);
    QCOMPARE(store.containers.attributions.at(store.containers.bySegment[0][3]).confidence, Confidence::Hint);
}

void TestAttribution::historyIsBounded()
{
    ProcessHistory history(1000);
    for (qint64 pid = 1; pid < 100'000; ++pid)
        history.see(pid, 1, pid);
    QVERIFY(history.size() <= 1000);
    QVERIFY(history.parentOf(99'999, 99'999));
}

void TestAttribution::historyForgetsNumbersThatWereGivenAnew()
{
    ProcessHistory history;
    const Attribution inside{Attribution::Place::Container, AttributionRule::LiveProcess, Confidence::Exact, ContainerId(u"a"_s),
                             u"web1"_s};
    history.place(42, Then, inside);
    QVERIFY(history.placeOf(42, Then + 1000));
    QVERIFY(!history.placeOf(42, Then + 3'600'000)); // an hour of silence
    history.see(42, 7, Then + 3'600'000);
    QVERIFY(!history.placeOf(42, Then + 3'600'000));
    QCOMPARE(history.parentOf(42, Then + 3'600'000), 7);
}

void TestAttribution::whoWatchedKnowsBetter()
{
    const ContainerId first(QString(64, u'1')), second(QString(64, u'2'));
    const auto record = [](qint64 pid) { return "audit(1795294930.000:1): ppid=1 pid=" + QByteArray::number(pid) + " uid=0"; };
    HostTraces t = traces();
    ProcessHistory history;
    const auto place = [&](qint64 pid) { return attributeProcess(pid, {}, Then, t, history); };
    rememberWatched(history, record(9000), first, u"one"_s);
    QCOMPARE(place(9000).container, first);
    QCOMPARE(place(9000).rule, AttributionRule::Watched);
    QCOMPARE(place(9000).confidence, Confidence::Strong);
    // the number is another's now, and then one of the host's
    rememberWatched(history, record(9000), second, {});
    QCOMPARE(place(9000).container, second);
    QCOMPARE(placeText(place(9000)), QString(12, u'2')); // the engine has not named it yet
    t.names.insert(second, u"two"_s);
    QCOMPARE(placeText(place(9000)), u"two"_s);
    rememberWatched(history, record(9000), {}, {});
    QCOMPARE(placeText(place(9000)), u"host"_s);
    rememberWatched(history, "audit(1795294930.000:1): item=0 name=\"/\"", first, {}); // names no process
    rememberWatched(history, "no record pid=9001", first, {});
    QCOMPARE(place(9001), Attribution());
}

void TestAttribution::rootDevices_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an overlay") << QByteArray("1 0 0:77 / / rw - overlay overlay rw\n2 1 0:78 / /proc rw - proc proc rw\n")
                                << u"0:77"_s;
    QTest::newRow("a mount over it") << QByteArray("1 0 0:77 / / rw - overlay overlay rw\n2 1 8:1 / / rw - ext4 /dev/sda1 rw\n")
                                     << u"8:1"_s;
    QTest::newRow("none") << QByteArray("2 1 0:78 / /proc rw - proc proc rw\n") << QString();
    QTest::newRow("garbage") << QByteArray("a b c d /\n\n \n") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestAttribution::rootDevices()
{
    QFETCH(const QByteArray, text);
    const auto device = rootDeviceOf(text);
    QTEST(device ? u"%1:%2"_s.arg(device->major).arg(device->minor) : QString(), "expected");
}

void TestAttribution::snapshots()
{
    auto details = engine::ContainerDetails{};
    details.id = ContainerId(u"c"_s.repeated(64));
    details.name = u"db"_s;
    details.state = engine::ContainerState::Running;
    details.pid = 3000;
    details.startedAt = QDateTime::fromMSecsSinceEpoch(Then);
    details.appArmorProfile = u"docker-db"_s;
    auto entry = std::make_shared<snapshot::ContainerEntry>();
    entry->summary.id = details.id;
    entry->details = details;
    entry->rawInspect = R"({"GraphDriver":{"Data":{"MergedDir":"/m"}}})";
    host::HostFacts facts;
    facts.processes.cgroups = {"0::/system.slice/docker-" + QByteArray("c").repeated(64) + ".scope", "0::/init.scope"};
    const auto process = [](qint64 pid, qint64 parent, int cgroup, const char *name) {
        host::HostProcess made;
        made.pid = pid;
        made.parentPid = parent;
        made.startTime = 100;
        made.cgroup = cgroup;
        made.name = name;
        return made;
    };
    const host::HostProcess inside = process(3000, 2, 0, "postgres"), init = process(1, 0, 1, "systemd"),
                            shim = process(2, 1, 1, "containerd-shim");
    facts.processes.processes = {init, shim, inside};
    snapshot::HostSnapshot snapshot;
    snapshot.containers = {entry};
    snapshot.host = std::make_shared<const host::HostFacts>(facts);
    const HostTraces t = HostTraces::of(snapshot, Boot);
    QCOMPARE(t.containers.size(), 1);
    QCOMPARE(t.containers.first().firstPid, 3000);
    QCOMPARE(t.containers.first().mergedDir, u"/m"_s);
    QCOMPARE(t.processes.at(3000).container, 0);
    QVERIFY(t.processes.at(3000).startedAt > Boot);
    QVERIFY(t.processes.at(2).isRuntime);
    QCOMPARE(t.processes.at(1).container, -1);
    QCOMPARE(t.byProfile.value(u"docker-db"_s, -1), 0);
    QCOMPARE(t.byName.value(u"postgres"_s, -1), 0);
    QVERIFY(!t.byName.contains(u"systemd"_s));
}

void TestAttribution::cgroupTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    const QByteArray id(64, 'a'), outer(64, 'b');
    QTest::addRow("version 2, systemd") << "0::/system.slice/docker-" + id + ".scope\n" << QString(64, u'a');
    QTest::addRow("version 1, cgroupfs") << "12:pids:/docker/" + id + "\n1:name=systemd:/docker/" + id + '\n'
                                         << QString(64, u'a');
    QTest::addRow("a group inside the container") << "0::/docker/" + id + "/init\n" << QString(64, u'a');
    QTest::addRow("a container in a container is the inner one") << "0::/docker/" + outer + "/docker/" + id + '\n'
                                                                 << QString(64, u'a');
    QTest::addRow("Podman") << "0::/machine.slice/libpod-" + id + ".scope/container\n" << QString(64, u'a');
    QTest::addRow("the host") << QByteArray("0::/user.slice/user-1000.slice/session-3.scope\n") << QString();
    QTest::addRow("an id that is too short") << QByteArray("0::/docker/0123456789ab\n") << QString();
    QTest::addRow("nothing") << QByteArray() << QString();
}

void TestAttribution::cgroupTexts()
{
    QFETCH(const QByteArray, text);
    const QString id = host::containerInCgroups(text).value_or(ContainerId()).toString();
    QTEST(id, "id");
}

void TestAttribution::liveProcessesAreLookedAtBeforeTheyEnd()
{
    const QTemporaryDir proc;
    const auto makeProcess = [&](int pid, const QByteArray &cgroup, const QByteArray &comm) {
        const QString directory = proc.filePath(QString::number(pid));
        QVERIFY(QDir().mkpath(directory));
        for (const auto &[name, text] : {std::pair(u"/cgroup"_s, cgroup), std::pair(u"/comm"_s, comm)}) {
            QFile file(directory + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
    };
    makeProcess(300, "0::/docker/" + QByteArray(64, 'a') + '\n', "sh\n");
    makeProcess(400, "0::/user.slice\n", "bash\n");
    makeProcess(500, "0::/system.slice/containerd.service\n", "runc:[2:INIT]\n");
    HostTraces traces;
    ContainerTraces web;
    web.id = ContainerId(QString(64, u'a'));
    web.name = u"web"_s;
    traces.containers = {web};
    ProcessHistory history;
    // 300 is there; 301 has ended, its parent is there; 401 has ended, its parent is the host's; 500 may be inside in a moment
    AuditStore store = AuditStore::ofBytes(test::syscallRecord({.stamp = "1.001:1", .parent = 1, .pid = 300})
                                               + test::syscallRecord({.stamp = "1.001:2", .parent = 300, .pid = 301})
                                               + test::syscallRecord({.stamp = "1.001:3", .parent = 400, .pid = 401})
                                               + test::syscallRecord({.stamp = "1.001:4", .parent = 9999, .pid = 500}),
                                           {.threads = 1});
    QCOMPARE(lookAtProcesses(store, {0, 0}, traces, history, proc.path()), 5);
    QVERIFY(QDir(proc.filePath(u"300"_s)).removeRecursively()); // it ends before anybody attributes
    attributeStore(store, traces, history);
    const auto placeAt = [&](quint32 event) {
        return placeText(store.containers.attributions.at(store.containers.bySegment[0][event]));
    };
    QCOMPARE(placeAt(0), u"web"_s);
    QCOMPARE(placeAt(1), u"web"_s);
    QCOMPARE(placeAt(2), u"host"_s);
    QCOMPARE(placeAt(3), QString());
}

void TestAttribution::whatIsAttributedStays()
{
    HostTraces traces;
    ContainerTraces web;
    web.id = ContainerId(QString(64, u'a'));
    web.name = u"web"_s;
    web.firstPid = 300;
    traces.containers = {web};
    traces.arrange();
    ProcessHistory history;
    const QByteArray first = test::syscallRecord({.stamp = "1.001:1", .parent = 1, .pid = 300});
    AuditStore store = AuditStore::ofBytes(first, {.threads = 1});
    attributeStore(store, traces, history);
    AuditStore grown =
        AuditStore::ofBytes(first + test::syscallRecord({.stamp = "1.002:2", .parent = 300, .pid = 301}), {.threads = 1});
    grown.containers = store.containers;
    attributeStore(grown, HostTraces(), history); // the container is gone by now
    const auto ruleAt = [&](quint32 event) {
        return grown.containers.attributions.at(grown.containers.bySegment[0][event]).rule;
    };
    QCOMPARE(ruleAt(0), AttributionRule::FirstProcess);
    QCOMPARE(ruleAt(1), AttributionRule::ParentChain);
}

void TestAttribution::nothingIsMissedWithoutDecoding_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= (test::Less > 1 ? 3 : 10); ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// A log of everything that may tell where an event belongs, and of what looks like it.
static QByteArray logOfClues(quint32 seed)
{
    std::mt19937 random(seed);
    const auto pick = [&]<size_t N>(const QByteArray(&list)[N]) { return list[random() % N]; };
    static const QByteArray labels[] = {"unconfined",
                                        "docker-nginx-sample",
                                        "docker-nginx-sample (enforce)",
                                        "\"docker-nginx-sample\"",
                                        "docker-default (enforce)",
                                        "docker-nginx-sample-2 (complain)",
                                        "646F636B65722D6E67696E782D73616D706C65",
                                        "a name with blanks (enforce)",
                                        "ABBA"};
    static const QByteArray paths[] = {"\"/etc/passwd\"",
                                       "\"/var/lib/docker/overlay2/aaa/merged/etc/x\"",
                                       "\"/var/lib/docker/overlay2/aaab/merged\"",
                                       "\"/var/lib/docker/overlay2/zzz/merged\"",
                                       "\"/var/lib/docker/overlay2/aaa/mergedother\"",
                                       QByteArray("/var/lib/docker/overlay2/aaa/merged/a b").toHex().toUpper(),
                                       "(null)"};
    static const QByteArray devices[] = {"fe:00", "00:4d", "00:4e", "00:4f", "4d:00"};
    static const QByteArray names[] = {"\"nginx\"", "\"sh\"", "\"bash\"", "6E67696E78", "6120622063"};
    ExecSighting engineExec;
    engineExec.container = ContainerId(u"c"_s.repeated(64));
    engineExec.name = u"web3"_s;
    static const int pids[] = {1000, 1001, 2000, 500, 600, 1, 7001, 7002, 7003, 7004, 7005, 7006, 7007, 7008};
    QByteArray log;
    for (int i = 1; i <= 400; ++i) {
        const QByteArray stamp = QByteArray::number(1795294900 + i / 4) + ".000:" + QByteArray::number(i);
        const auto somePid = [&] { return random() % 4 == 0 ? pids[random() % std::size(pids)] : 10'000 + int(random() % 1000); };
        const int pid = somePid(), parent = somePid();
        switch (random() % 8) {
        case 0: log += seccompRecord(stamp, 1, "0x7ffc0000", pid).replace(" sig=", " subj=" + pick(labels) + " sig="); break;
        case 1: log += appArmorRecord(stamp).replace("\"docker-nginx-sample\"", pick(labels)); break;
        case 2:
            engineExec.time = Then + i;
            log += execRecord(engineExec, nullptr, quint32(i));
            break;
        case 3: log += "no record, profile=\"docker-nginx-sample\" dev=00:4e\n"; break;
        default: {
            QByteArray call = syscallRecord({.stamp = stamp, .parent = parent, .pid = pid, .comm = pick(names)});
            const qsizetype subject = call.indexOf(" subj=");
            if (subject >= 0)
                call.replace(subject, call.indexOf(" key=", subject) - subject, " subj=" + pick(labels));
            log += call;
            for (quint32 file = 0; file < random() % 3; ++file)
                log += pathRecord(stamp, pick(paths)).replace("fe:00", pick(devices));
            if (random() % 3 == 0)
                log += "type=CWD msg=audit(" + stamp + "): cwd=" + pick(paths) + '\n';
            break;
        }
        }
    }
    return log;
}

void TestAttribution::nothingIsMissedWithoutDecoding()
{
    QFETCH(const quint32, seed);
    const HostTraces host = traces();
    AuditStore store = AuditStore::ofBytes(logOfClues(seed), {.threads = 2});
    ProcessHistory history;
    attributeStore(store, host, history);
    // the same with all events decoded
    ProcessHistory simple;
    std::map<quint32, Attribution> places;
    for (const bool isSecond : {false, true}) {
        store.forEach([&](EventRef ref) {
            const LogSegment &segment = store.segmentOf(ref);
            Attribution &place = places[ref.event];
            if ((place.place != Attribution::Place::Unknown && place.confidence != Confidence::Hint)
                || (segment.flags[ref.event] & TextFlag))
                return;
            const EventFacts facts = decodeEvent(store.read(ref));
            if (facts.pid && !isSecond)
                simple.see(*facts.pid, facts.parentPid, facts.id.time);
            const Attribution found = isSecond ? attributeProcess(facts.pid, facts.parentPid, facts.id.time, host, simple)
                                               : attributeEvent(facts, host, simple);
            if (found.place == Attribution::Place::Unknown)
                return;
            place = found;
            if (facts.pid && found.confidence != Confidence::Hint)
                simple.place(*facts.pid, facts.id.time, found);
        });
    }
    std::map<AttributionRule, int> rules;
    QCOMPARE(store.segments().size(), 1U);
    for (const auto &[event, place] : places) {
        const Attribution &found = store.containers.attributions.at(store.containers.bySegment[0][event]);
        QVERIFY2(found == place, store.read({0, event}).text.constData());
        ++rules[found.rule];
    }
    for (const AttributionRule rule : {AttributionRule::Engine, AttributionRule::MountDevice, AttributionRule::MergedDir,
                                       AttributionRule::Profile, AttributionRule::Name, AttributionRule::None})
        QVERIFY2(rules[rule] > 0, ruleName(rule).data());
}

BULKHEAD_TEST(TestAttribution)
#include "tst_attribution.moc"
