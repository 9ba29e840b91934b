// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class tst_HostFactsJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsThereAndBack();
    void whatIsReadHereThereAndBack();
    void samplesThereAndBack();
    void unknownStaysUnknown();
    void membersOfTheFutureAreSkipped();
    void hostileDocuments_data();
    void hostileDocuments();
    void hostileSamples_data();
    void hostileSamples();
};

namespace {

HostFacts someFacts()
{
    HostFacts facts;
    facts.takenAt = QDateTime(QDate(2026, 11, 22), QTime(2, 17), QTimeZone::UTC);
    facts.readerUid = 1000;
    facts.memory = 1ULL << 34;
    facts.cpus = 4;
    HostProcess init;
    init.pid = 1;
    init.name = "init";
    init.state = 'S';
    HostProcess process;
    process.pid = 4711;
    process.parentPid = 1;
    process.startTime = 99;
    process.uid = 0;
    process.effectiveUid = 1000;
    process.gid = 4294967295U;
    process.effectiveGid = 5;
    process.capabilities.emplace();
    process.capabilities->bounding = capability::CapabilitySet(~0ULL);
    process.capabilities->effective = capability::CapabilitySet(0x400);
    process.noNewPrivileges = true;
    process.seccomp = SeccompMode::Filter;
    process.state = 'R';
    process.namespaces = {1, 2, 3, 4, 5, 6, 7, 8};
    process.cgroup = 0;
    process.name = "grüße \"x\"\n";
    facts.processes.processes = {init, process};
    facts.processes.cgroups = {"0::/docker/x\n"};
    facts.processes.vanished = 2;
    facts.processes.missing = {{ErrorKind::PermissionDenied, u"hidden"_s, u"hidepid"_s}};
    NamespaceFacts user;
    user.kind = NamespaceKind::User;
    user.inode = 7;
    user.owner = 9;
    user.parent = 9;
    user.creator = 1000;
    user.uidMap = {{0, 100000, 65536}};
    user.gidMap = {{0, 5, 4294967295U}};
    user.pids = {4711};
    NamespaceFacts net;
    net.kind = NamespaceKind::Net;
    net.inode = 44;
    net.mounts = {u"/run/netns/blue"_s};
    facts.namespaces.namespaces = {net, user};
    facts.namespaces.host = {11, 12, 13, 0, 15, 16, 17, 18};
    CgroupHierarchy hierarchy;
    hierarchy.version = 1;
    hierarchy.controllers = {u"memory"_s};
    hierarchy.mountPoint = u"/sys/fs/cgroup/memory"_s;
    hierarchy.isComplete = false;
    CgroupNode root, child;
    root.path = u"/"_s;
    child.path = u"/g"_s;
    child.parent = 0;
    child.processes = 3;
    child.value(CgroupFact::MemoryMax) = CgroupValue::noLimit();
    child.value(CgroupFact::MemoryCurrent) = CgroupValue::of(0x7FFF'FFFF'FFFF'FFFF);
    child.cpus = u"0-3"_s;
    child.effectiveMems = u"0"_s;
    child.controllers = {u"memory"_s};
    hierarchy.nodes = {root, child};
    facts.cgroups.hierarchies = {hierarchy};
    facts.cgroups.missing = {{ErrorKind::NotFound, u"gone"_s, {}}};
    return facts;
}

QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

void tst_HostFactsJson::factsThereAndBack()
{
    const HostFacts before = someFacts();
    const auto after = hostFactsFromJson(throughText(hostFactsToJson(before)));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QCOMPARE(after->processes, before.processes);
    QCOMPARE(after->namespaces, before.namespaces);
    QCOMPARE(after->cgroups, before.cgroups);
    QCOMPARE(*after, before);
    QCOMPARE(after->missing().size(), 2);
}

void tst_HostFactsJson::whatIsReadHereThereAndBack()
{
    const auto before = readHostFacts();
    QVERIFY(before);
    const auto after = hostFactsFromJson(throughText(hostFactsToJson(*before)));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QCOMPARE(after->processes.processes.size(), before->processes.processes.size());
    QCOMPARE(after->namespaces, before->namespaces);
    QCOMPARE(after->cgroups, before->cgroups);
}

void tst_HostFactsJson::samplesThereAndBack()
{
    const QList<CgroupSample> before{{u"a"_s, 17, {CgroupValue::of(1), CgroupValue::of(2), {}}, false}, {u"b"_s, 18, {}, true}};
    const auto after = samplesFromJson(throughText(samplesToJson(before)));
    QVERIFY(after);
    QCOMPARE(*after, before);
}

void tst_HostFactsJson::unknownStaysUnknown()
{
    const auto table = processTableFromJson({{u"list"_s, QJsonArray{QJsonObject{{u"pid"_s, 1}}}}});
    QVERIFY(table);
    const HostProcess &process = table->processes[0];
    QVERIFY(!process.capabilities && !process.uid && !process.noNewPrivileges && !process.startTime);
    QCOMPARE(process.seccomp, SeccompMode::Unknown);
    QVERIFY(!process.hasNamespaces());
    QCOMPARE(process.cgroup, -1);
}

void tst_HostFactsJson::membersOfTheFutureAreSkipped()
{
    QJsonObject json = hostFactsToJson(someFacts());
    json[u"tomorrow"_s] = QJsonObject{{u"x"_s, 1}};
    QCOMPARE(hostFactsFromJson(json).value(), someFacts());
}

void tst_HostFactsJson::hostileDocuments_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("instead");
    const auto row = [](const char *name, const char *what, const char *instead) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(instead);
    };
    row("a pid of zero", R"("pid":4711)", R"("pid":0)");
    row("a negative pid", R"("pid":4711)", R"("pid":-4711)");
    row("a pid that is a text", R"("pid":4711)", R"("pid":"4711")");
    row("a broken number", R"("pid":4711)", R"("pid":4711.5)");
    row("pids out of order", R"("pid":4711)", R"("pid":1)");
    row("a user beyond 32 bits", R"("euid":1000)", R"("euid":4294967296)");
    row("a seccomp mode of the future", R"("seccomp":2)", R"("seccomp":3)");
    row("no_new_privs that is a number", R"("nnp":true)", R"("nnp":1)");
    row("four capability sets", R"("caps":["0",)", R"("caps":[)");
    row("a set that is no number", R"("caps":["0",)", R"("caps":["x",)");
    row("a group that is not there", R"("cgroup":0)", R"("cgroup":1)");
    row("a namespace that is negative", R"("ns":[1,2)", R"("ns":[1,-2)");
    row("nine namespaces", R"("ns":[1,2)", R"("ns":[0,1,2)");
    row("a kind that is none", R"("kind":"net")", R"("kind":"nat")");
    row("a namespace without a number", R"("inode":44)", R"("inode":0)");
    row("a namespace that is its own parent", R"("parent":9)", R"("parent":7)");
    row("namespaces out of order", R"("kind":"net")", R"("kind":"uts")");
    row("half a mapping", R"([0,100000,65536])", R"([0,100000])");
    row("a mapping beyond 32 bits", R"([0,100000,65536])", R"([0,100000,4294967296])");
    row("a hierarchy of version 3", R"("version":1)", R"("version":3)");
    row("a hierarchy without a version", R"("version":1)", R"("virgin":1)");
    row("a group that is its own parent", R"("parent":0)", R"("parent":1)");
    row("a relative path", R"("path":"/g")", R"("path":"g")");
    row("a limit that is a word", R"("memory.max":"max")", R"("memory.max":"much")");
    row("use without limit", R"("processes":3)", R"("pids.current":"max")");
    row("processes that are no object", R"("processes":{)", R"("processes":[],"x":{)");
    row("no namespaces at all", R"("namespaces":{)", R"("spaces":{)");
    row("an array where an object is expected", R"({"path":"/"})", R"([])");
}

void tst_HostFactsJson::hostileDocuments()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, instead);
    QByteArray text = QJsonDocument(hostFactsToJson(someFacts())).toJson(QJsonDocument::Compact);
    QVERIFY2(text.contains(what), text.constData());
    text.replace(text.indexOf(what), what.size(), instead);
    const auto facts = hostFactsFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(!facts, text.constData());
    QCOMPARE(facts.error().kind, ErrorKind::Malformed);
    QVERIFY(!facts.error().detail.isEmpty());
}

void tst_HostFactsJson::hostileSamples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no array") << QByteArray(R"({"samples":5})");
    QTest::newRow("no object in it") << QByteArray(R"({"samples":[5]})");
    QTest::newRow("use without limit") << QByteArray(R"({"samples":[{"key":"a","pids.current":"max"}]})");
    QTest::newRow("a negative time") << QByteArray(R"({"samples":[{"key":"a","time":-1}]})");
    QTest::newRow("a key of a mebibyte") << QByteArray(R"({"samples":[{"key":")") + QByteArray(1 << 20, 'a') + "\"}]}";
}

void tst_HostFactsJson::hostileSamples()
{
    QFETCH(QByteArray, text);
    QVERIFY(!samplesFromJson(QJsonDocument::fromJson(text).object()));
}

BULKHEAD_TEST(tst_HostFactsJson)
#include "tst_hostfactsjson.moc"
