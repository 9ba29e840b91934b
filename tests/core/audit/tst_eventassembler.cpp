// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "core/audit/eventassembler.h"
#include "core/audit/kernellog.h"
#include "core/audit/livelog.h"
#include "core/audit/logfollower.h"
#include "core/audit/recordtypes.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// Live: records to events with a clock as argument, the ring, and the file that is followed.
class TestEventAssembler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTitleCompletes();
    void theLastEventDoesNotWaitForTheNext();
    void anEndOfEventCompletes();
    void interleavedRecords();
    void aFloodIsBounded();
    void missingSerials_data();
    void missingSerials();
    void eachNodeCountsByItself();
    void lossesThatTheKernelTells_data();
    void lossesThatTheKernelTells();
    void netlinkMessages();
    void whatIsNoRecordComesAtOnce();
    void theRingForgetsTheOldest();
    void theRingFindsAcrossItsParts();
    void followsAcrossRotation();
    void followsSeveralRotationsAtOnce();
    void aFloodDoesNotWakeForEachLine();
    void followsAcrossTruncation();
    void keepsAHalfLine();
    void waitsForAFileThatIsNotThere();
    void readsFromAPlace();
    void kernelLogRecords_data();
    void kernelLogRecords();
};

static void add(EventAssembler &assembler, const QByteArray &lines, qint64 now)
{
    for (const QByteArray &line : lines.split('\n'))
        assembler.addLine(line, now);
}

void TestEventAssembler::aTitleCompletes()
{
    EventAssembler assembler;
    add(assembler, syscallRecord({.stamp = "1.001:1"}) + pathRecord("1.001:1", "\"/x\""), 0);
    QVERIFY(assembler.takeComplete(0).isEmpty());
    add(assembler, titleRecord("1.001:1", "x"), 1);
    const auto events = assembler.takeComplete(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().lines().size(), 3);
    QCOMPARE(assembler.openBytes(), 0);
}

void TestEventAssembler::theLastEventDoesNotWaitForTheNext()
{
    EventAssembler assembler({.quiet = 50});
    add(assembler, seccompRecord("1.001:1", 1), 1000);
    QVERIFY(assembler.takeComplete(1049).isEmpty());
    QCOMPARE(assembler.nextDeadline(), 1050);
    QCOMPARE(assembler.takeComplete(1050).size(), 1);
    QVERIFY(!assembler.nextDeadline());
}

void TestEventAssembler::anEndOfEventCompletes()
{
    EventAssembler assembler;
    assembler.addNetlink(SyscallType, "audit(1.001:1): arch=c000003e syscall=59", 0);
    assembler.addNetlink(EoeType, "audit(1.001:1): ", 0);
    const auto events = assembler.takeComplete(0);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().text, "type=SYSCALL msg=audit(1.001:1): arch=c000003e syscall=59\n");
    assembler.addNetlink(EoeType, "audit(1.001:1): ", 0); // again: opens nothing
    QVERIFY(assembler.takeAll().isEmpty());
}

void TestEventAssembler::interleavedRecords()
{
    EventAssembler assembler;
    add(assembler,
        syscallRecord({.stamp = "1.001:1"}) + syscallRecord({.stamp = "1.001:2"}) + pathRecord("1.001:1", "\"/x\"")
            + titleRecord("1.001:2", "b") + titleRecord("1.001:1", "a"),
        0);
    const auto events = assembler.takeComplete(0);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).id.serial, 2U);
    QCOMPARE(events.at(0).lines().size(), 2);
    QCOMPARE(events.at(1).lines().size(), 3);
}

void TestEventAssembler::aFloodIsBounded()
{
    EventAssembler assembler({.openEvents = 100, .bytesOfOne = 100'000, .bytesOfAll = 1'000'000});
    qsizetype events = 0;
    for (int i = 1; i <= 20'000; ++i) {
        add(assembler, syscallRecord({.stamp = "1.001:" + QByteArray::number(i)}), 0);
        QVERIFY(assembler.openBytes() <= 1'000'000);
        events += assembler.takeComplete(0).size();
    }
    QCOMPARE(events, 19'900);
    QCOMPARE(assembler.losses().forced, 19'900);
    QCOMPARE(assembler.losses().missingSerials, 0);
    // one event without an end
    for (int i = 0; i < 5000; ++i)
        add(assembler, pathRecord("2.001:30000", "\"/x\""), 0);
    QVERIFY(assembler.openBytes() <= 1'000'000);
}

void TestEventAssembler::missingSerials_data()
{
    QTest::addColumn<QList<int>>("serials");
    QTest::addColumn<int>("missing");
    QTest::newRow("one after the other") << QList<int>{5, 6, 7} << 0;
    QTest::newRow("a gap") << QList<int>{5, 9} << 3;
    QTest::newRow("out of order is no loss") << QList<int>{5, 7, 6, 8} << 0;
    QTest::newRow("a boot begins anew") << QList<int>{900'000, 3, 4} << 0;
    QTest::newRow("several records of one") << QList<int>{5, 5, 5, 6} << 0;
}

void TestEventAssembler::missingSerials()
{
    QFETCH(const QList<int>, serials);
    QFETCH(const int, missing);
    EventAssembler assembler;
    for (const int serial : serials)
        add(assembler, seccompRecord("1.001:" + QByteArray::number(serial), 1), 0);
    QCOMPARE(assembler.losses().missingSerials, quint64(missing));
}

void TestEventAssembler::eachNodeCountsByItself()
{
    EventAssembler assembler;
    for (const QByteArray &stamp : {"1.001:50000"_ba, "1.001:50001"_ba, "1.001:50003"_ba})
        add(assembler, seccompRecord(stamp, 1), 0);
    for (const QByteArray &stamp : {"1.001:1"_ba, "1.001:2"_ba})
        add(assembler, "node=docker " + seccompRecord(stamp, 1), 0);
    add(assembler, seccompRecord("1.001:50004", 1), 0);
    QCOMPARE(assembler.losses().missingSerials, 1U);
}

void TestEventAssembler::lossesThatTheKernelTells_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("lost");
    QTest::newRow("audit_lost") << QByteArray("[1.1] audit: audit_lost=5 audit_rate_limit=0 audit_backlog_limit=64") << 5;
    QTest::newRow("suppressed") << QByteArray("[1.1] kauditd_printk_skb: 36 callbacks suppressed") << 36;
    QTest::newRow("none") << QByteArray("[1.1] audit: backlog limit exceeded") << 0;
    QTest::newRow("no number") << QByteArray(" callbacks suppressed") << 0;
}

void TestEventAssembler::lossesThatTheKernelTells()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, lost);
    EventAssembler assembler;
    assembler.addLine(line, 0);
    QCOMPARE(assembler.losses().lostByKernel, quint64(lost));
    QCOMPARE(assembler.takeComplete(0).size(), 1); // and it is shown
}

void TestEventAssembler::netlinkMessages()
{
    EventAssembler assembler;
    assembler.addNetlink(1423, QByteArray("audit(1.001:1): domain=1\0", 25), 0);
    assembler.addNetlink(SeccompType, "audit(1.001:2): auid=0\nx=1", 0);
    assembler.addNetlink(UserType, "garbage", 0);
    const auto events = assembler.takeAll();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).text, "type=USER msg=garbage\n");
    QCOMPARE(events.at(1).text, "type=LANDLOCK_ACCESS msg=audit(1.001:1): domain=1\n");
    QCOMPARE(events.at(2).lines().size(), 1);
}

void TestEventAssembler::whatIsNoRecordComesAtOnce()
{
    EventAssembler assembler;
    add(assembler, "hello\r\n----\n\n", 0);
    const auto events = assembler.takeComplete(0);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().text, "hello\n");
    QCOMPARE(assembler.losses().textLines, 1);
}

static QList<AuditEvent> eventsOf(int first, int count)
{
    QList<AuditEvent> events;
    for (int i = first; i < first + count; ++i) {
        const QByteArray text = syscallRecord({.stamp = "1.001:" + QByteArray::number(i), .pid = i});
        events.append({scanHead(text).id(), text});
    }
    return events;
}

void TestEventAssembler::theRingForgetsTheOldest()
{
    constexpr size_t limit = 4'000'000;
    LiveLog ring(limit);
    for (int i = 0; i < 400; ++i) {
        ring.append(eventsOf(i * 100 + 1, 100));
        QVERIFY(ring.memory() <= limit || ring.chunks().size() == 1);
    }
    QVERIFY(ring.forgotten() > 0);
    QVERIFY(ring.firstChunk() > 0);
    quint64 events = ring.forgotten();
    for (const AuditChunk &chunk : ring.chunks())
        events += chunk->counts().events;
    QCOMPARE(events, 40'000U);
    const auto filter = AuditFilter::parse(u"serial=40000"_s, 0, QTimeZone(QTimeZone::UTC));
    const AuditStore &last = *ring.chunks().back();
    const auto found = findAll(*filter, last);
    QCOMPARE(found.size(), 1U);
    QVERIFY(last.read(found.front()).text.contains(" pid=40000 "));
    QVERIFY(ring.chunks().size() < 100);
}

void TestEventAssembler::theRingFindsAcrossItsParts()
{
    LiveLog ring;
    for (int i = 0; i < 1000; ++i)
        ring.append(eventsOf(i + 1, 1));
    const auto filter = AuditFilter::parse(u"pid>=10 pid<=500 key=docker"_s, 0, QTimeZone(QTimeZone::UTC));
    size_t found = 0;
    int serial = 0;
    for (const AuditChunk &chunk : ring.chunks()) {
        found += findAll(*filter, *chunk).size();
        chunk->forEach([&](EventRef ref) {
            if (chunk->read(ref).id.serial == quint32(serial) + 1)
                ++serial;
        });
    }
    QCOMPARE(found, 491U);
    QCOMPARE(serial, 1000);
}

/// A log in a directory, and what its follower said.
struct Followed {
    QTemporaryDir directory;
    QString path = directory.filePath(u"audit.log"_s);
    LogFollower follower{path};
    QByteArray read;

    Followed()
    {
        QObject::connect(&follower, &LogFollower::lines, &follower, [this](const QByteArray &bytes) { read += bytes; });
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(bytes);
    }
};

void TestEventAssembler::followsAcrossRotation()
{
    Followed log;
    log.write("before\n");
    QVERIFY(log.follower.start());
    QSignalSpy rotated(&log.follower, &LogFollower::rotated);
    log.write("one\n");
    QTRY_COMPARE(log.read, "one\n");
    {
        // the writer holds the old file: what it writes after the renaming counts
        QFile old(log.path);
        QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Append));
        QVERIFY(QFile::rename(log.path, log.path + u".1"_s));
        old.write("two\n");
        old.flush();
        log.write("three\n");
    }
    QTRY_COMPARE(log.read, "one\ntwo\nthree\n");
    QCOMPARE(rotated.size(), 1);
    log.write("four\n");
    QTRY_COMPARE(log.read, "one\ntwo\nthree\nfour\n");
    QVERIFY(QFile::remove(log.path));
    log.write("five\n");
    QTRY_COMPARE(log.read, "one\ntwo\nthree\nfour\nfive\n");
}

void TestEventAssembler::followsSeveralRotationsAtOnce()
{
    Followed log;
    log.write("before\n");
    QFile::copy(log.path, log.path + u".1"_s); // there were others before
    QVERIFY(log.follower.start());
    QSignalSpy rotated(&log.follower, &LogFollower::rotated);
    QByteArray expected;
    for (int round = 0; round < 3; ++round) {
        for (int i = 5; i > 0; --i)
            QFile::rename(log.path + u".%1"_s.arg(i), log.path + u".%1"_s.arg(i + 1));
        QVERIFY(QFile::rename(log.path, log.path + u".1"_s));
        log.write("of round " + QByteArray::number(round) + '\n');
        expected += "of round " + QByteArray::number(round) + '\n';
    }
    QTRY_COMPARE(log.read, expected);
    QCOMPARE(rotated.size(), 3);
    log.write("after\n");
    QTRY_COMPARE(log.read, expected + "after\n");
    // the one that is read goes altogether
    QVERIFY(QFile::remove(log.path));
    log.write("new\n");
    QTRY_COMPARE(log.read, expected + "after\nnew\n");
}

void TestEventAssembler::aFloodDoesNotWakeForEachLine()
{
    Followed log;
    log.write({});
    QVERIFY(log.follower.start());
    QSignalSpy lines(&log.follower, &LogFollower::lines);
    constexpr int count = 1000;
    std::jthread writer([&] {
        const int file = ::open(qPrintable(log.path), O_WRONLY | O_APPEND | O_CLOEXEC);
        for (int i = 0; i < count; ++i) {
            if (::write(file, "line\n", 5) != 5)
                break;
            ::usleep(500);
        }
        ::close(file);
    });
    QTRY_COMPARE_WITH_TIMEOUT(log.read.size(), count * 5, 30'000);
    QVERIFY2(lines.size() < count / 5, qPrintable(QString::number(lines.size())));
    // what comes after a silence comes at once, as before
    QTest::qWait(300);
    log.write("after\n");
    QTRY_VERIFY(log.read.endsWith("after\n"));
}

void TestEventAssembler::followsAcrossTruncation()
{
    Followed log;
    log.write("a long line that was there before\n");
    QVERIFY(log.follower.start());
    QSignalSpy truncated(&log.follower, &LogFollower::truncated);
    QVERIFY(QFile::resize(log.path, 0));
    log.write("new\n");
    QTRY_COMPARE(log.read, "new\n");
    QTRY_COMPARE(truncated.size(), 1);
}

void TestEventAssembler::keepsAHalfLine()
{
    Followed log;
    log.write({});
    QVERIFY(log.follower.start());
    log.write("half");
    QTest::qWait(30);
    QVERIFY(log.read.isEmpty());
    log.write(" line\n");
    QTRY_COMPARE(log.read, "half line\n");
    // a line that does not end: its beginning comes, memory stays small, what follows it comes
    log.write(QByteArray(1'000'000, 'x'));
    QTRY_VERIFY(log.read.size() > 100'000);
    log.write("\nafter\n");
    QTRY_VERIFY(log.read.endsWith("\nafter\n"));
    QVERIFY(log.read.size() < 200'000);
}

void TestEventAssembler::waitsForAFileThatIsNotThere()
{
    Followed log;
    QVERIFY(log.follower.start());
    log.write("first\n");
    QTRY_COMPARE(log.read, "first\n");
    LogFollower nowhere(u"/nonexistent/audit.log"_s);
    const auto started = nowhere.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::NotFound);
}

void TestEventAssembler::readsFromAPlace()
{
    Followed log;
    log.write("one\ntwo\n");
    QVERIFY(log.follower.start(4));
    QTRY_COMPARE(log.read, "two\n");
    QCOMPARE(log.follower.position(), 8U);
}

void TestEventAssembler::kernelLogRecords_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("line"); // empty for none
    const auto row = [](const char *name, const char *record, const char *line) {
        QTest::newRow(name) << QByteArray(record) << QByteArray(line);
    };
    row("audit", "5,339,5140900,-;audit: type=1326 audit(1.002:3): auid=0\n",
        "[    5.140900] audit: type=1326 audit(1.002:3): auid=0");
    row("with properties", "6,1,1,-;text\n SUBSYSTEM=acpi\n", "[    0.000001] text");
    row("more fields before the text", "6,1,2000000,-,caller=T1;text", "[    2.000000] text");
    row("semicolons in the text", "6,1,1,-;a;b", "[    0.000001] a;b");
    row("no number", "6,x,1,-;text", "");
    row("too few fields", "6,1;text", "");
    row("no text", "6,1,1,-", "");
    row("nothing", "", "");
}

void TestEventAssembler::kernelLogRecords()
{
    QFETCH(const QByteArray, record);
    const auto parsed = parseKernelLogRecord(record);
    QTEST(parsed ? parsed->line() : QByteArray(), "line");
}

BULKHEAD_TEST(TestEventAssembler)
#include "tst_eventassembler.moc"
