// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// The filter language: what it finds, and how it says what is wrong.
class TestAuditFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void mistakes_data();
    void mistakes();
    void deepNestingIsRefused();
    void times_data();
    void times();
    void completion_data();
    void completion();
    void everyNameIsUnderstood();
    void resultsComeInOrderAndCanBeStopped();
};

constexpr qint64 Now = 1795300000000; // 2026-11-21T22:26:40Z

/// Five events: 1 docker ps, 2 a refused mount in a container, 3 seccomp, 4 AppArmor, 5 several keys.
static AuditStore sampleStore()
{
    AuditStore store =
        AuditStore::ofBytes(syscallRecord({.stamp = "1795299000.000:1"}) + pathRecord("1795299000.000:1", "\"/usr/bin/docker\"")
                            + titleRecord("1795299000.000:1", QByteArray("docker\0ps", 9))
                            + syscallRecord({.stamp = "1795299100.000:2",
                                             .call = 165,
                                             .success = false,
                                             .exit = -1,
                                             .parent = 1,
                                             .pid = 300,
                                             .uid = "1000",
                                             .comm = "\"mount\"",
                                             .exe = "\"/bin/busybox\"",
                                             .subject = "docker-default (enforce)",
                                             .key = "(null)"})
                            + pathRecord("1795299100.000:2", "2F6D7920646972") + seccompRecord("1795299900.000:3", 165)
                            + appArmorRecord("1795299950.000:4")
                            + syscallRecord({.stamp = "1795299960.000:5",
                                             .arch = "40000003",
                                             .call = 11,
                                             .comm = "\"ng inx\"",
                                             .key = "646F636B657201636F6E66"}));
    store.containers.names = {QString(), u"web1"_s, u"host"_s};
    store.containers.bySegment = {{2, 1, 1, 1, 2}};
    return store;
}

void TestAuditFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *text, const QList<int> &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("", {1, 2, 3, 4, 5});
    row("key=docker", {1, 5}); // also within several keys in hexadecimal
    row("key=conf", {5});
    row("key:docker", {1, 5});
    row("key!=docker", {2, 3, 4});
    row("not key=docker", {2, 3, 4});
    row("!key=docker", {2, 3, 4});
    row("key~^con", {5});
    row("type=SECCOMP", {3});
    row("type=seccomp,avc", {3, 4});
    row("type~PATH|AVC", {1, 2, 4});
    row("syscall=mount", {2, 3});
    row("syscall=165", {2, 3});
    row("syscall=execve", {1, 5}); // 59 of x86_64 and 11 of i386
    row("arch=i386", {5});
    row("success=no", {2});
    row("success=yes", {1, 5});
    row("exit=EPERM", {2});
    row("exit<0", {2});
    row("exit=-1", {2});
    row("comm=docker", {1});
    row("comm=\"ng inx\"", {5});
    row("comm~\"ng.*\"", {4, 5});
    row("comm~ng.*x$", {4, 5});
    row("comm~(ng|mo).*", {2, 4, 5});
    row("exe=/bin/busybox", {2, 3});
    row("uid=root", {1, 3, 5});
    row("uid=0", {1, 3, 5});
    row("uid=1000", {2});
    row("uid>=1000", {2});
    row("auid=unset", {1, 2, 3, 5});
    row("auid=-1", {1, 2, 3, 5});
    row("pid=300,200", {1, 2, 5});
    row("pid>4000", {3, 4});
    row("ppid=1", {2});
    row("subj~docker-default", {2});
    row("subj=\"docker-default (enforce)\"", {2});
    row("apparmor=DENIED", {4});
    row("profile=docker-nginx-sample", {4});
    row("operation=open", {4});
    row("action=LOG", {3});
    row("path=/usr/bin/docker", {1, 5}); // exe of the fifth
    row("path=\"/my dir\"", {2});
    row("path~^/my", {2});
    row("name=/etc/passwd", {4});
    row("nametype=NORMAL", {1, 2});
    row("command=\"docker ps\"", {1});
    row("command~ps$", {1});
    row("container=web1", {2, 3, 4});
    row("container!=web1", {1, 5});
    row("container=host", {1, 5});
    row("serial>=4", {4, 5});
    row("id=1795299900.000:3", {3});
    row("since:10m", {3, 4, 5});
    row("until:10m", {1, 2});
    row("since:@1795299950", {4, 5});
    row("time<@1795299100.5", {1, 2});
    row("passwd", {4});
    row("PASSWD", {4});
    row("\"my dir\"", {2}); // written in hexadecimal
    row("docker ps", {1});  // two words: both, "ps" in the title
    row("key=docker comm=docker", {1});
    row("key=docker and comm=docker", {1});
    row("key=docker && comm=docker", {1});
    row("type=AVC or type=SECCOMP", {3, 4});
    row("type=AVC || syscall=mount success=no", {2, 4});
    row("(type=AVC or syscall=mount) not success=no", {3, 4});
    row("not (type=AVC or syscall=mount)", {1, 5});
    row("not not type=AVC", {4});
    row("runc:[2:INIT]", {});
    row("serial=99", {});
}

void TestAuditFilter::finds()
{
    QFETCH(const QString, text);
    const auto filter = AuditFilter::parse(text, Now, QTimeZone(QTimeZone::UTC));
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().what + filter.error().detail));
    const AuditStore store = sampleStore();
    QList<int> found;
    for (const EventRef ref : findAll(*filter, store))
        found << int(ref.event) + 1;
    QTEST(found, "expected");
}

void TestAuditFilter::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *text, int column) {
        QTest::newRow(text) << QString::fromUtf8(text) << u"column %1"_s.arg(column);
    };
    row("kye=docker", 1);
    row("a kye=docker", 3);
    row("key=", 5);
    row("key=a,", 7);
    row("(key=a", 1);
    row("key=a)", 6);
    row("key=a or", 7);
    row("or key=a", 1);
    row("and key=a", 1);
    row("key=a and", 7);
    row("key=a and and b", 7);
    row("not", 1);
    row("\"open", 1);
    row("key=\"open", 5);
    row("comm~\"(\"", 6);
    row("comm~[", 6);
    row("type=NOTHING", 6);
    row("syscall=opne", 9);
    row("success=maybe", 9);
    row("exit=EWHAT", 6);
    row("pid=abc", 5);
    row("pid>abc", 5);
    row("comm>5", 1);
    row("pid~1", 1);
    row("since:sometimes", 7);
    row("since>10m", 7);
    row("time=10m", 1);
    row("arch=z80", 6);
    row("pid>1,2", 5);
}

void TestAuditFilter::mistakes()
{
    QFETCH(const QString, text);
    const auto filter = AuditFilter::parse(text, Now, QTimeZone(QTimeZone::UTC));
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, ErrorKind::Invalid);
    QVERIFY(!filter.error().what.isEmpty());
    QTEST(filter.error().detail, "where");
}

void TestAuditFilter::deepNestingIsRefused()
{
    QVERIFY(AuditFilter::parse(QString(50, u'(') + u"a"_s + QString(50, u')'), 0, QTimeZone(QTimeZone::UTC)));
    QVERIFY(!AuditFilter::parse(QString(5000, u'('), 0, QTimeZone(QTimeZone::UTC)));
    QVERIFY(!AuditFilter::parse(u"not "_s.repeated(5000) + u"a"_s, 0, QTimeZone(QTimeZone::UTC)));
    QVERIFY(!AuditFilter::parse(QString(100'000, u'a'), 0, QTimeZone(QTimeZone::UTC)));
}

void TestAuditFilter::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected"); // -1 for none
    const auto row = [](const char *text, qint64 expected) { QTest::newRow(text) << QString::fromLatin1(text) << expected; };
    row("10m", Now - 600'000);
    row("90s", Now - 90'000);
    row("2h", Now - 7'200'000);
    row("1w", Now - 604'800'000);
    row("now", Now);
    row("@1795294930.017", 1795294930017);
    row("2026-11-22", 1795316400000); // where the clock is three hours behind
    row("11/22/2026", 1795316400000);
    row("2026-11-22T02:00:00", 1795323600000);
    row("2026-11-22T04:00:00Z", 1795320000000);
    row("today", 1795230000000);
    row("yesterday", 1795143600000);
    row("10:30", 1795267800000);
    row("tomorrow", -1);
    row("10", -1);
    row("9999999999d", -1);
    row("", -1);
}

void TestAuditFilter::times()
{
    QFETCH(const QString, text);
    QTEST(readFilterTime(text, Now, QTimeZone::fromSecondsAheadOfUtc(-3 * 3600)).value_or(-1), "expected");
}

void TestAuditFilter::completion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *text, int from, const char *first) {
        QTest::newRow(text) << QString::fromLatin1(text) << from << QString::fromLatin1(first);
    };
    row("ke", 0, "key=");
    row("key=d", 4, "docker");
    row("key=x", 4, "");
    row("a sysc", 2, "syscall=");
    row("a (sysc", 3, "syscall=");
    row("syscall=moun", 8, "mount");
    row("type=SECC", 5, "SECCOMP");
    row("type=AVC,secc", 9, "SECCOMP");
    row("type!=SECC", 6, "SECCOMP");
    row("container=w", 10, "web1");
    row("container=h", 10, "host");
    row("since", 0, "since:");
    row("since:1", 6, "10m");
    row("success=", 8, "no");
    row("nothinglikeit", 0, "");
}

void TestAuditFilter::completion()
{
    QFETCH(const QString, text);
    QFETCH(const int, from);
    const Completion completion = completeFilter(text, text.size(), {u"web1"_s, u"web2"_s}, {u"docker"_s});
    QCOMPARE(int(completion.from), from);
    QTEST(completion.candidates.value(0), "first");
}

void TestAuditFilter::everyNameIsUnderstood()
{
    for (const FilterName &name : filterNames()) {
        QVERIFY(!name.meaning.isEmpty());
        const QString text = name.name + (name.name == "since"_L1 || name.name == "until"_L1 ? u":1h"_s : u"<1"_s);
        const auto filter = AuditFilter::parse(text, Now, QTimeZone(QTimeZone::UTC));
        if (!filter)
            QVERIFY2(!filter.error().what.contains(u"there is no field"_s), qPrintable(text));
    }
}

void TestAuditFilter::resultsComeInOrderAndCanBeStopped()
{
    std::vector<LogSource> sources;
    for (int i = 0; i < 20; ++i)
        sources.push_back(LogSource::ofMemory(syscallRecord({.stamp = "1." + QByteArray::number(100 + i) + ":1"})));
    const AuditStore store = AuditStore::ofSources(std::move(sources));
    for (const QString &text : {u"key=docker"_s, u"unconfined"_s}) {
        const auto filter = AuditFilter::parse(text, 0, QTimeZone(QTimeZone::UTC));
        std::vector<quint32> order;
        search(*filter, store,
               [&](quint32 segment, const std::vector<quint32> &events) {
                   if (events.size() == 1)
                       order.push_back(segment);
                   return true;
               },
               {.threads = 3});
        QCOMPARE(order.size(), 20U);
        QVERIFY(std::ranges::is_sorted(order));
        int calls = 0;
        search(*filter, store, [&](quint32, const std::vector<quint32> &) { return ++calls < 3; }, {.threads = 3});
        QCOMPARE(calls, 3);
    }
}

BULKHEAD_TEST(TestAuditFilter)
#include "tst_auditfilter.moc"
