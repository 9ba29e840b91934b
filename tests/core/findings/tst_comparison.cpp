// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/comparison.h"
#include "tests/core/findings/judgedhost.h"
#include "tests/support/samplesnapshot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using test::HostChange;
using test::JudgedHost;
using Kind = Change::Kind;

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
    void asJson();
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
    const auto comparison = compareWithImage(*shot.containers.first(), image);
    QCOMPARE(comparison.left, u"nginx:1.27"_s);
    QCOMPARE(told(comparison), QStringList({u"stricter CIS-4.1"_s, u"changed Config.Healthcheck"_s}));
    QCOMPARE(comparison.changes.first().after, u"1000:1000"_s);
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

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
