// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "core/audit/rawfilter.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <random>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// What is looked for in the raw log first must never hide an event: each search finds with it what it finds without.
class TestRawFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whichFiltersHaveTexts_data();
    void whichFiltersHaveTexts();
    void keysInEveryForm_data();
    void keysInEveryForm();
    void whatIsNoSuchKeyIsNotRead_data();
    void whatIsNoSuchKeyIsNotRead();
    void linesAreCountedAlike();
    void anEventOverTwoFilesIsWhole();
    void noEventIsMissed_data();
    void noEventIsMissed();
    void whatTextIsKept_data();
    void whatTextIsKept();
    void keptTextIsWhatIsRead_data();
    void keptTextIsWhatIsRead();
    void stretchesThatATextBeginsIn();
};

namespace {

AuditFilter filterOf(const QString &text)
{
    auto filter = AuditFilter::parse(text, 1795294930000, QTimeZone(QTimeZone::UTC));
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().what));
    return *filter;
}

/// All that is found: id and records of each event.
QStringList foundIn(const AuditStore &store, const AuditFilter &filter)
{
    QStringList found;
    for (const EventRef ref : findAll(filter, store)) {
        const AuditEvent event = store.read(ref);
        found << event.id.toString() + u'\n' + QString::fromLatin1(event.text.toHex());
    }
    return found;
}

class Files
{
public:
    QString add(const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(QString::number(m_count++)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary file");
        return file.fileName();
    }

private:
    QTemporaryDir m_directory;
    int m_count = 0;
};

QByteArray multiKey(const QByteArray &first, const QByteArray &second)
{
    return (first + '\x01' + second).toHex().toUpper();
}

/// Records of every form, events that are interleaved and in pieces, and lines that are none.
QByteArray mixedLog(quint32 seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return unsigned(random() % limit); };
    static const QByteArray keys[] = {"\"docker\"",
                                      multiKey("docker", "cis"),
                                      multiKey("cis", "docker"),
                                      "(null)",
                                      "\"docker-socket\"",
                                      "\"exec\"",
                                      QByteArray("my key").toHex().toUpper()};
    static const QByteArray programs[] = {"\"docker\"", "\"nginx\"", "\"sh\"", QByteArray("my docker").toHex().toUpper()};
    QByteArray log;
    QByteArray late; // a record of an event before
    for (quint32 i = 0; i < 400; ++i) {
        const QByteArray stamp = QByteArray::number(1795294930 + i / 10) + '.'
                                 + QByteArray::number(i % 1000).rightJustified(3, '0') + ':' + QByteArray::number(1000 + i);
        switch (below(9)) {
        case 0:
        case 1:
        case 2:
            log += syscallRecord({.stamp = stamp,
                                  .success = below(3) != 0,
                                  .comm = programs[below(4)],
                                  .exe = "\"/usr/bin/docker\"",
                                  .subject = below(2) ? "unconfined" : "docker-default (enforce)",
                                  .key = keys[below(7)],
                                  .tail = below(2) ? "AUID=\"docker\" UID=\"root\"" : ""});
            log += std::exchange(late, below(4) == 0 ? titleRecord(stamp, "docker\0ps") : QByteArray());
            log += pathRecord(stamp, below(2) ? "\"/usr/bin/docker\"" : QByteArray("/srv/a b").toHex().toUpper());
            break;
        case 3: log += seccompRecord(stamp, int(below(300))); break;
        case 4: log += appArmorRecord(stamp); break;
        case 5:
            log += "[  12.5] audit: type=1326 audit(" + stamp
                   + "): auid=0 uid=0 gid=0 ses=1 pid=5 comm=\"docker\" exe=\"/x\" sig=0 arch=c000003e syscall=1 compat=0 ip=0x1 "
                     "code=0x7ffc0000\r\n";
            break;
        case 6:
            log += "Nov 27 10:00:00 web1 audit[123]: AVC apparmor=\"DENIED\" operation=\"open\" profile=\"docker-default\" "
                   "name=\"/etc/shadow\" pid=7 comm=\"docker\"\n";
            break;
        case 7: log += below(2) ? "----\n" : "what docker says is no record key=docker\n"; break;
        default:
            log += "type=CONFIG_CHANGE msg=audit(" + stamp + "): auid=1000 ses=3 op=add_rule key=" + keys[below(7)]
                   + " list=4 res=1\n";
        }
    }
    return log + late;
}

} // namespace

void TestRawFilter::whichFiltersHaveTexts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("hasTexts");
    QTest::newRow("a key") << u"key=docker"_s << true;
    QTest::newRow("a key and more") << u"key=docker success=no since:1h"_s << true;
    QTest::newRow("one of two keys") << u"key=docker or key=cis"_s << true;
    QTest::newRow("a key or a number") << u"key=docker or pid=1"_s << false;
    QTest::newRow("not a key") << u"not key=docker"_s << false;
    QTest::newRow("another key") << u"key!=docker"_s << false;
    QTest::newRow("an expression") << u"key~dock.*"_s << false;
    QTest::newRow("a key of two words stands in pieces somewhere") << u"key=\"my key\""_s << false;
    QTest::newRow("too short a key") << u"key=ab"_s << false;
    QTest::newRow("a type") << u"type=SECCOMP"_s << true;
    QTest::newRow("a type that lines without one are taken for") << u"type=USER_AVC"_s << false;
    QTest::newRow("free text") << u"shadow"_s << true;
    QTest::newRow("a call is a number in the log") << u"syscall=mount"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestRawFilter::whichFiltersHaveTexts()
{
    QFETCH(QString, filter);
    QFETCH(bool, hasTexts);
    QCOMPARE(RawFilter::of(filterOf(filter)).has_value(), hasTexts);
}

void TestRawFilter::keysInEveryForm_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("in quotes") << QByteArray("\"docker\"");
    QTest::newRow("bare, as ausearch -i writes it") << QByteArray("docker");
    QTest::newRow("the first of two, in hexadecimal") << multiKey("docker", "cis");
    QTest::newRow("the last of three") << (QByteArray("a\x01") + "b\x01" + "docker").toHex().toUpper();
    QTest::newRow("several, raw") << QByteArray("\"cis\x01"
                                                "docker\"");
    QTest::newRow("alone in hexadecimal") << QByteArray("docker").toHex().toUpper();
}

void TestRawFilter::keysInEveryForm()
{
    QFETCH(QByteArray, key);
    QByteArray log;
    for (int i = 0; i < 20; ++i)
        log += seccompRecord("1795294900.000:" + QByteArray::number(i + 1), 1);
    log += syscallRecord({.key = key});
    Files files;
    const AuditFilter filter = filterOf(u"key=docker"_s);
    const AuditStore some = AuditStore::openMatching({files.add(log)}, filter).value();
    QCOMPARE(some.counts().events, 1U);
    QCOMPARE(foundIn(some, filter).size(), 1);
}

void TestRawFilter::whatIsNoSuchKeyIsNotRead_data()
{
    QTest::addColumn<QByteArray>("record");
    const QByteArray stamp = "1795294900.000:77";
    QTest::newRow("a key that begins so") << syscallRecord({.stamp = stamp, .key = "\"docker-socket\""});
    QTest::newRow("a key that ends so") << syscallRecord({.stamp = stamp, .key = "\"my-docker\""});
    QTest::newRow("the first of two begins so") << syscallRecord({.stamp = stamp, .key = multiKey("docker2", "cis")});
    QTest::newRow("the second of two ends so") << syscallRecord({.stamp = stamp, .key = multiKey("cis", "a docker")});
    QTest::newRow("digits that are at odd places")
        << syscallRecord({.stamp = stamp, .key = "A" + QByteArray("docker").toHex().toUpper() + "0"});
    QTest::newRow("a program") << syscallRecord({.stamp = stamp, .comm = "\"docker\"", .key = "(null)"});
    QTest::newRow("a title") << titleRecord(stamp, "docker ps");
    QTest::newRow("another field") << "type=CONFIG_CHANGE msg=audit(" + stamp + "): op=docker keys=none res=1\n";
}

// Their bytes are in many records: each would be read and indexed in vain.
void TestRawFilter::whatIsNoSuchKeyIsNotRead()
{
    QFETCH(QByteArray, record);
    QByteArray log;
    for (int i = 0; i < 20; ++i)
        log += seccompRecord("1795294900.000:" + QByteArray::number(i + 1), 1);
    Files files;
    const AuditFilter filter = filterOf(u"key=docker"_s);
    const AuditStore some = AuditStore::openMatching({files.add(log + record)}, filter).value();
    QCOMPARE(some.counts().events, 0U);
    QVERIFY(foundIn(some, filter).isEmpty());
}

void TestRawFilter::linesAreCountedAlike()
{
    Files files;
    const QString path = files.add(mixedLog(1));
    const AuditFilter filter = filterOf(u"key=docker-socket"_s);
    const LogCounts all = AuditStore::open({path}).value().counts();
    const LogCounts some = AuditStore::openMatching({path}, filter).value().counts();
    QVERIFY(some.events < all.events);
    QCOMPARE(some.bytes, all.bytes);
    QCOMPARE(some.lines, all.lines);
    QCOMPARE(some.textLines, all.textLines);
    QCOMPARE(some.unidentified, all.unidentified);
    QVERIFY(all.textLines > 0 && all.unidentified > 0);
}

void TestRawFilter::anEventOverTwoFilesIsWhole()
{
    QByteArray first, second;
    for (int i = 0; i < 50; ++i)
        (i < 25 ? first : second) += seccompRecord("1795294930.000:" + QByteArray::number(100 + i), 1);
    const QByteArray stamp = "1795294930.000:199";
    first += syscallRecord({.stamp = stamp});
    second.prepend(pathRecord(stamp, "\"/usr/bin/docker\"") + titleRecord(stamp, "docker ps"));
    Files files;
    const AuditFilter filter = filterOf(u"key=docker path=/usr/bin/docker"_s);
    const AuditStore store = AuditStore::openMatching({files.add(first), files.add(second)}, filter).value();
    const auto found = findAll(filter, store);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(store.read(found.front()).lines().size(), 3);
}

void TestRawFilter::noEventIsMissed_data()
{
    QTest::addColumn<QByteArray>("log");
    QDirIterator samples(QStringLiteral(BULKHEAD_TEST_DATA), {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (samples.hasNext()) {
        QFile file(samples.next());
        if (file.open(QIODevice::ReadOnly)) {
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file.readAll();
            ++count;
        }
    }
    QVERIFY(count > 0);
    QDirIterator seeds(QStringLiteral(BULKHEAD_TEST_DATA "/../fuzz/corpus/fuzz_auditlog"), QDir::Files);
    while (seeds.hasNext()) {
        QFile file(seeds.next());
        if (file.open(QIODevice::ReadOnly))
            QTest::newRow(qPrintable(u"seed "_s + QFileInfo(file).fileName())) << file.readAll();
    }
    for (quint32 seed = 1; seed <= (test::Less > 1 ? 1 : 4); ++seed)
        QTest::addRow("of every form, %u", seed) << mixedLog(seed);
}

void TestRawFilter::noEventIsMissed()
{
    QFETCH(QByteArray, log);
    static const QStringList tests{u"key=docker"_s,
                                   u"key=cis"_s,
                                   u"key=docker-socket,exec"_s,
                                   u"key=\"my key\""_s,
                                   u"type=SECCOMP"_s,
                                   u"type=SYSCALL"_s,
                                   u"type=AVC"_s,
                                   u"type=CONFIG_CHANGE"_s,
                                   u"comm=docker"_s,
                                   u"comm=nginx"_s,
                                   u"comm=\"my docker\""_s,
                                   u"exe=/usr/bin/docker"_s,
                                   u"exe=/bin/busybox"_s,
                                   u"subj=unconfined"_s,
                                   u"apparmor=DENIED"_s,
                                   u"profile=docker-default"_s,
                                   u"path=/usr/bin/docker"_s,
                                   u"path=\"/srv/a b\""_s,
                                   u"docker"_s,
                                   u"SHADOW"_s,
                                   u"\"docker ps\""_s,
                                   u"success=no"_s,
                                   u"uid=0"_s,
                                   u"pid>100"_s,
                                   u"syscall=execve"_s,
                                   u"key!=docker"_s,
                                   u"comm~\"d.c\""_s,
                                   u"proctitle=\"docker ps\""_s,
                                   u"list=4"_s,
                                   u"op=add_rule"_s};
    std::mt19937 random(7);
    const auto one = [&] { return tests.at(qsizetype(random() % size_t(tests.size()))); };
    QStringList filters = tests;
    for (int i = 0; i < 150; ++i) {
        switch (random() % 5) {
        case 0: filters << one() + u' ' + one(); break;
        case 1: filters << one() + u" or "_s + one(); break;
        case 2: filters << one() + u" not "_s + one(); break;
        case 3: filters << u"("_s + one() + u" or "_s + one() + u") "_s + one(); break;
        default: filters << u"not ("_s + one() + u" or "_s + one() + u") or "_s + one() + u' ' + one();
        }
    }
    Files files;
    const QString path = files.add(log);
    const AuditStore all = AuditStore::open({path}).value();
    int some = 0;
    for (const QString &text : std::as_const(filters)) {
        const AuditFilter filter = filterOf(text);
        const AuditStore store = AuditStore::openMatching({path}, filter).value();
        some += store.counts().events < all.counts().events;
        QVERIFY2(foundIn(store, filter) == foundIn(all, filter), qPrintable(text));
    }
    qInfo("%d of %lld filters read a part of it", some, static_cast<long long>(filters.size()));
}

void TestRawFilter::whatTextIsKept_data()
{
    QTest::addColumn<QByteArrayList>("chunks");
    QTest::addColumn<qint64>("room");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray ours = "1795294930.000:7", other = "1795294930.000:8";
    const QByteArray call = syscallRecord({.stamp = ours, .key = "\"docker\""}), title = titleRecord(ours, "docker ps"),
                     before = appArmorRecord(ours), noise = seccompRecord(other, 1);
    constexpr qint64 much = 1 << 20;
    QTest::newRow("a run, with what is before the text")
        << QByteArrayList{noise + before + call + title + noise} << much << before + call + title;
    QTest::newRow("two runs") << QByteArrayList{call + noise + call} << much << call + call;
    QTest::newRow("over two borders, found at first")
        << QByteArrayList{noise + call, title, title + noise} << much << call + title + title;
    QTest::newRow("over a border, found behind it") << QByteArrayList{noise + before, call + title} << much << QByteArray();
    QTest::newRow("at a border") << QByteArrayList{noise, call + title, noise} << much << call + title;
    QTest::newRow("a piece without the text, behind another event") << QByteArrayList{call + noise + title} << much << call;
    QTest::newRow("the last line has no end")
        << QByteArrayList{noise + call + title.chopped(1)} << much << call + title.chopped(1);
    QTest::newRow("as much as there is room for") << QByteArrayList{call + title} << (call + title).size() << call + title;
    QTest::newRow("more than that") << QByteArrayList{call + noise + call + title} << (call + call + title).size() - 1
                                    << QByteArray();
    QTest::newRow("no room") << QByteArrayList{call, title} << qint64(0) << QByteArray();
}

void TestRawFilter::whatTextIsKept()
{
    QFETCH(QByteArrayList, chunks);
    QFETCH(qint64, room);
    QFETCH(QByteArray, kept);
    const std::optional<RawFilter> filter = RawFilter::of(filterOf(u"key=docker"_s));
    std::atomic<qint64> left = room;
    constexpr quint64 base = 1000;
    RawScanner scanner(*filter, base, 1, {}, left);
    quint64 at = base;
    QByteArray buffer;
    for (const QByteArray &chunk : std::as_const(chunks)) {
        buffer = chunk;
        scanner.addLines(buffer, at);
        at += quint64(chunk.size());
        buffer.fill('#'); // as if it were read into again
    }
    const RawMatches matches = scanner.finish(at);
    QCOMPARE(matches.text, kept);
    const QByteArray log = chunks.join();
    QByteArray text;
    for (const RawMatches::Run &run : matches.kept)
        text += log.sliced(run.offset, run.size);
    QCOMPARE(text, kept);
    QCOMPARE(matches.counts.bytes, quint64(log.size()));
}

void TestRawFilter::keptTextIsWhatIsRead_data()
{
    QTest::addColumn<int>("every"); ///< so many events have one that matches
    QTest::addColumn<bool>("isInterleaved");
    QTest::newRow("few events") << 40 << false;
    QTest::newRow("few events, interleaved") << 40 << true;
    QTest::newRow("too many to keep") << 6 << false;
    QTest::newRow("too many to keep, interleaved") << 6 << true;
}

// Of a log of several stretches, each of many pieces: their borders lie in every place of an event.
void TestRawFilter::keptTextIsWhatIsRead()
{
    QFETCH(int, every);
    QFETCH(bool, isInterleaved);
    QByteArray log;
    const qsizetype size = (test::Less > 1 ? 1 : 13) << 20;
    for (int i = 1; log.size() < size; ++i) {
        const QByteArray stamp = QByteArray::number(1795294930 + i / 100) + ".000:";
        const QByteArray serial = stamp + QByteArray::number(i);
        const bool matches = i % every == 0;
        log += appArmorRecord(serial);
        log += syscallRecord({.stamp = serial, .key = matches ? "\"docker\"" : "\"exec\""});
        if (isInterleaved && i % 3 == 0)
            log += pathRecord(stamp + QByteArray::number(i - 1), "\"/late\"");
        log += pathRecord(serial, "\"/" + QByteArray(i % 997, 'a') + '"') + titleRecord(serial, "docker ps");
    }
    Files files;
    const QString path = files.add(log);
    const AuditFilter filter = filterOf(u"key=docker"_s);
    const AuditStore some = AuditStore::openMatching({path}, filter, {.threads = 2}).value();
    const AuditStore all = AuditStore::open({path}, {.threads = 2}).value();
    QVERIFY(some.counts().events < all.counts().events);
    QCOMPARE(some.counts().lines, all.counts().lines);
    const bool isKept = some.sources().size() > 1;
    QCOMPARE(isKept, every > 8);
    QCOMPARE(foundIn(some, filter), foundIn(all, filter));
}

void TestRawFilter::stretchesThatATextBeginsIn()
{
    const QByteArray bytes = "type=A name=\"/ETC/x\"\nname=2F6574632F78\n/etc/x/etc/x\nnothing here\n/et\n";
    const TextSearch search("/etc/x");
    TextScan scan(search.spellings());
    for (int round = 0; round < 2; ++round) { // other bytes, as far as it knows
        scan.restart(bytes);
        QList<bool> found;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', at) + 1;
            found << scan.beginsIn(at, end);
            QCOMPARE(found.last(), search.isIn(QByteArrayView(bytes).sliced(at, end - at)));
            at = end;
        }
        QCOMPARE(found, (QList<bool>{true, true, true, false, false}));
    }
    scan.restart(bytes);
    QVERIFY(!scan.beginsIn(0, 3));
    QVERIFY(scan.beginsIn(3, 14)); // it ends behind the stretch
    scan.restart({});
    QVERIFY(!scan.beginsIn(0, 0));
}

BULKHEAD_TEST(TestRawFilter)
#include "tst_rawfilter.moc"
