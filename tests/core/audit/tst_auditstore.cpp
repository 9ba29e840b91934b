// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "core/audit/logunpacker.h"
#include "core/audit/recordtypes.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/testmain.h"

#include <KCompressionDevice>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// The index: which records make an event, and what its columns say.
class TestAuditStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();
    void nothingIsDroppedWithoutBeingCounted();
    void keysOfSeveralRecords_data();
    void keysOfSeveralRecords();
    void quickAndPatientReadersAgree_data();
    void quickAndPatientReadersAgree();
    void eventsAcrossStretchesAreOne();
    void rotatedFilesAreOneLog();
    void aStretchMayEndAnywhere_data();
    void aStretchMayEndAnywhere();
    void compressedFiles_data();
    void compressedFiles();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void aLogThatIsTruncatedMeanwhileGivesLess();
    void memoryStaysSmall();
    void theOldestIsLeftOutWhereMemoryIsShort();
    void summary();
};

static QStringList idsAndSizes(const AuditStore &store)
{
    QStringList list;
    store.forEach([&](EventRef ref) {
        const AuditEvent event = store.read(ref);
        list << (event.id.isKnown ? event.id.toString() : u"-"_s) + u'*' + QString::number(event.lines().size());
    });
    return list;
}

void TestAuditStore::events_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QStringList>("expected"); // id * number of lines
    const QByteArray a = "1.001:1", b = "1.001:2", c = "1.002:3";
    const auto s = [](const QByteArray &stamp) { return syscallRecord({.stamp = stamp}); };
    const auto p = [](const QByteArray &stamp) { return pathRecord(stamp, "\"/x\""); };
    QTest::newRow("one of several records") << s(a) + p(a) + titleRecord(a, "docker ps") << QStringList{u"1.001:1*3"_s};
    QTest::newRow("without an end") << s(a) + p(a).chopped(1) << QStringList{u"1.001:1*2"_s};
    QTest::newRow("with an end of event") << s(a) + "type=EOE msg=audit(1.001:1): \n" + s(b)
                                          << QStringList{u"1.001:1*2"_s, u"1.001:2*1"_s};
    QTest::newRow("interleaved") << s(a) + s(b) + p(a) + p(b) + s(c) + titleRecord(a, "x")
                                 << QStringList{u"1.001:1*3"_s, u"1.001:2*2"_s, u"1.002:3*1"_s};
    QTest::newRow("out of order") << s(b) + s(a) << QStringList{u"1.001:2*1"_s, u"1.001:1*1"_s};
    QTest::newRow("the system call is not the first record") << appArmorRecord(a) + s(a) + p(a) << QStringList{u"1.001:1*3"_s};
    QTest::newRow("a serial again after a boot") << s("1.001:1") + s("9.001:1") << QStringList{u"1.001:1*1"_s, u"9.001:1*1"_s};
    QTest::newRow("the clock goes back") << s("9.001:5") + s("1.001:6") << QStringList{u"9.001:5*1"_s, u"1.001:6*1"_s};
    QTest::newRow("the same stamp on two machines")
        << "node=x " + s(a) + "node=y " + s(a) + "node=x " + p(a) << QStringList{u"1.001:1*2"_s, u"1.001:1*1"_s};
    QTest::newRow("all-zero keys are not merged")
        << QByteArray("[1.1] audit: type=1400 audit(0000000000.000:0000): apparmor=\"DENIED\" pid=1\n"
                      "[1.1] audit: type=1400 audit(0000000000.000:0000): apparmor=\"DENIED\" pid=2\n")
        << QStringList{u"-*1"_s, u"-*1"_s};
    QTest::newRow("more records than ausearch takes") << s(a) + p(a).repeated(300) << QStringList{u"1.001:1*301"_s};
    QTest::newRow("text between") << s(a) + "hello\nworld\n" + s(b) << QStringList{u"1.001:1*1"_s, u"-*2"_s, u"1.001:2*1"_s};
    QTest::newRow("ausearch's separators and empty lines")
        << "----\n\n" + s(a) + "\n----\n" + s(b) << QStringList{u"1.001:1*1"_s, u"1.001:2*1"_s};
    QTest::newRow("carriage returns") << s(a).replace('\n', "\r\n") + p(a).replace('\n', "\r\n") << QStringList{u"1.001:1*2"_s};
    QTest::newRow("NULs") << QByteArray("\0\0\0\n", 4) + s(a) << QStringList{u"-*1"_s, u"1.001:1*1"_s};
    QTest::newRow("a line beyond any record")
        << s(a) + "x" + QByteArray(300'000, 'y') + '\n' + s(b) << QStringList{u"1.001:1*1"_s, u"-*1"_s, u"1.001:2*1"_s};
    QTest::newRow("a line beyond a whole read")
        << s(a) + "x" + QByteArray(3'000'000, 'y') + '\n' + s(b) << QStringList{u"1.001:1*1"_s, u"-*1"_s, u"1.001:2*1"_s};
    QTest::newRow("nothing but a line without an end") << QByteArray(2'000'000, 'y') << QStringList{u"-*1"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestAuditStore::events()
{
    QFETCH(const QByteArray, log);
    QFETCH(const QStringList, expected);
    QCOMPARE(idsAndSizes(AuditStore::ofBytes(log)), expected);
}

void TestAuditStore::nothingIsDroppedWithoutBeingCounted()
{
    const QByteArray log = syscallRecord({}) + "garbage\n" + QByteArray(100'000, 'z') + "\ntype=NEWER msg=audit(1.002:3): x=1\n"
                           + "type=AVC msg=audit(129==8.4:39): apparmor=\"DENIED\"\n";
    const LogCounts counts = AuditStore::ofBytes(log).counts();
    QCOMPARE(counts.bytes, quint64(log.size()));
    QCOMPARE(counts.lines, 5);
    QCOMPARE(counts.records, 3);
    QCOMPARE(counts.textLines, 2);
    QCOMPARE(counts.overlong, 1);
    QCOMPARE(counts.unidentified, 1);
    QCOMPARE(counts.unknownTypes, 1);
}

void TestAuditStore::keysOfSeveralRecords_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("docker");
    QTest::addColumn<int>("other");
    const QByteArray change =
        "type=CONFIG_CHANGE msg=audit(1.001:1): auid=0 ses=1 subj=unconfined op=add_rule key=\"docker\" list=4 res=1\n";
    const auto call = [](const char *key) { return syscallRecord({.stamp = "1.001:1", .call = 44, .key = key}); };
    QTest::newRow("a rule is added, and the call has no key") << change + call("(null)") << 1 << 0;
    QTest::newRow("the call comes first") << call("(null)") + change << 1 << 0;
    QTest::newRow("the call has another key") << change + call("\"other\"") << 1 << 1;
    QTest::newRow("the same key") << change + call("\"docker\"") << 1 << 0;
    QTest::newRow("none has a key") << call("(null)") << 0 << 0;
}

void TestAuditStore::keysOfSeveralRecords()
{
    QFETCH(const QByteArray, log);
    const AuditStore store = AuditStore::ofBytes(log);
    const auto count = [&](const char *text) {
        return int(findAll(*AuditFilter::parse(QString::fromLatin1(text), 0, QTimeZone(QTimeZone::UTC)), store).size());
    };
    QTEST(count("key=docker"), "docker");
    QTEST(count("key=other"), "other");
    QCOMPARE(count("subj=unconfined"), 1);
}

void TestAuditStore::quickAndPatientReadersAgree_data()
{
    QTest::addColumn<QByteArray>("record");
    SyscallRecord base{
        .call = 257, .success = false, .exit = -13, .uid = "1000", .comm = "6D79206170", .key = "646F636B657201636F6E66"};
    QTest::newRow("a system call") << syscallRecord(base);
    base.tail = "ARCH=x86_64 SYSCALL=openat AUID=\"unset\" UID=\"app\" key=\"other\"";
    QTest::newRow("enriched") << syscallRecord(base);
    base.subject = "docker-default (enforce)";
    base.tail.clear();
    QTest::newRow("with a blank in its subject") << syscallRecord(base);
    base.subject.clear();
    QTest::newRow("without a subject") << syscallRecord(base);
    base.comm = "\"a comm=b\"";
    QTest::newRow("with a name that imitates a field") << syscallRecord(base);
    QTest::newRow("seccomp") << seccompRecord("1795294930.017:239", 165);
    QTest::newRow("AppArmor") << appArmorRecord("1795294930.017:239");
}

/// The same questions to a record as it is written, and to one that the quick readers do not take: with a field before the
/// others.
void TestAuditStore::quickAndPatientReadersAgree()
{
    QFETCH(const QByteArray, record);
    QByteArray slow = record;
    slow.replace("): ", "): strange ");
    const AuditStore quick = AuditStore::ofBytes(record), patient = AuditStore::ofBytes(slow);
    for (const char *text : {"syscall=openat",
                             "success=no",
                             "success=yes",
                             "exit=EACCES",
                             "exit=-13",
                             "pid=200",
                             "pid=18731",
                             "pid=4711",
                             "ppid=100",
                             "uid=1000",
                             "uid=root",
                             "auid=unset",
                             "comm=\"my ap\"",
                             "comm=nginx",
                             "exe=/usr/bin/docker",
                             "key=docker",
                             "key=conf",
                             "key=other",
                             "subj~docker",
                             "subj=unconfined",
                             "apparmor=DENIED",
                             "profile=docker-nginx-sample",
                             "operation=open",
                             "action=LOG",
                             "syscall=mount",
                             "arch=x86_64",
                             "ses=4294967295",
                             "tty=pts0",
                             "path=/etc/passwd"}) {
        const auto filter = AuditFilter::parse(QString::fromLatin1(text), 0, QTimeZone(QTimeZone::UTC));
        QVERIFY2(filter, text);
        QVERIFY2(findAll(*filter, quick).size() == findAll(*filter, patient).size(), text);
    }
}

void TestAuditStore::eventsAcrossStretchesAreOne()
{
    // 24 MB make several stretches; each event of three records
    QByteArray log;
    int events = 0;
    while (log.size() < 24'000'000) {
        const QByteArray stamp =
            "1795294930." + QByteArray::number(events % 1000).rightJustified(3, '0') + ':' + QByteArray::number(events + 1);
        log += syscallRecord({.stamp = stamp}) + pathRecord(stamp, "\"/x\"") + titleRecord(stamp, "docker ps");
        ++events;
    }
    const AuditStore store = AuditStore::ofBytes(log, {.threads = 2});
    QVERIFY(store.segments().size() > 2);
    QCOMPARE(store.counts().events, quint64(events));
    QCOMPARE(store.counts().records, quint64(events) * 3);
    bool isWhole = true;
    store.forEach([&](EventRef ref) { isWhole = isWhole && store.read(ref).lines().size() == 3; });
    QVERIFY(isWhole);
}

void TestAuditStore::aStretchMayEndAnywhere_data()
{
    QTest::addColumn<int>("cut");
    for (int cut = 0; cut < 8; ++cut)
        QTest::newRow(QByteArray::number(cut).constData()) << cut;
}

/// Two files, cut between any two lines of interleaved events.
void TestAuditStore::aStretchMayEndAnywhere()
{
    QFETCH(const int, cut);
    const QByteArray a = "1.001:1", b = "1.001:2", c = "1.002:3";
    const QList<QByteArray> lines{
        appArmorRecord(a),       syscallRecord({.stamp = a}), syscallRecord({.stamp = b, .key = "(null)"}),
        pathRecord(a, "\"/a\""), pathRecord(b, "\"/zz\""),    titleRecord(a, "x"),
        titleRecord(b, "y"),     syscallRecord({.stamp = c})};
    std::vector<LogSource> sources;
    sources.push_back(LogSource::ofMemory(lines.first(cut).join()));
    sources.push_back(LogSource::ofMemory(lines.sliced(cut).join()));
    const AuditStore store = AuditStore::ofSources(std::move(sources));
    QStringList all = idsAndSizes(store);
    all.sort();
    QCOMPARE(all, (QStringList{u"1.001:1*4"_s, u"1.001:2*3"_s, u"1.002:3*1"_s}));
    for (const char *text : {"key=docker type=AVC", "apparmor=DENIED type=SYSCALL", "path=/a", "\"/zz\" syscall=execve"}) {
        const auto filter = AuditFilter::parse(QString::fromLatin1(text), 0, QTimeZone(QTimeZone::UTC));
        QCOMPARE(findAll(*filter, store).size(), 1U);
    }
}

void TestAuditStore::rotatedFilesAreOneLog()
{
    const QTemporaryDir directory;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"audit.log"_s, pathRecord("2.000:2", "\"/x\"") + syscallRecord({.stamp = "3.000:3"}));
    write(u"audit.log.1"_s, syscallRecord({.stamp = "1.000:1"}) + syscallRecord({.stamp = "2.000:2"}));
    const auto store = AuditStore::open({directory.filePath(u"audit.log"_s), directory.filePath(u"audit.log.1"_s)});
    QVERIFY(store);
    QCOMPARE(idsAndSizes(*store), (QStringList{u"1.000:1*1"_s, u"2.000:2*2"_s, u"3.000:3*1"_s}));
}

void TestAuditStore::compressedFiles_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("gzip") << int(KCompressionDevice::GZip);
    QTest::newRow("xz") << int(KCompressionDevice::Xz);
    QTest::newRow("zstd") << int(KCompressionDevice::Zstd);
}

void TestAuditStore::compressedFiles()
{
    QFETCH(const int, type);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"old"_s); // the name tells nothing
    const QByteArray log = syscallRecord({}) + pathRecord("1795294930.017:239", "\"/x\"");
    {
        KCompressionDevice device(path, KCompressionDevice::CompressionType(type));
        QVERIFY2(device.open(QIODevice::WriteOnly), qPrintable(device.errorString()));
        QCOMPARE(device.write(log), log.size());
    }
    QVERIFY(isPackedLog(path));
    const auto store = AuditStore::open({path}, {.unpack = unpackLog});
    QVERIFY2(store, store ? "" : qPrintable(store.error().what));
    QCOMPARE(idsAndSizes(*store), QStringList{u"1795294930.017:239*2"_s});
    const auto without = AuditStore::open({path}); // not taken for a log of strange bytes
    QVERIFY(!without);
    QCOMPARE(without.error().kind, ErrorKind::Unavailable);
    // cut in the middle
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    const auto half = AuditStore::open({path}, {.unpack = unpackLog});
    if (half) // what could be unpacked is shown, or it is an error: never a crash
        QVERIFY(half->counts().bytes < quint64(log.size()));
    else
        QCOMPARE(half.error().kind, ErrorKind::Malformed);
}

void TestAuditStore::filesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not there") << u"/nonexistent/audit.log"_s << ErrorKind::NotFound;
    QTest::newRow("a directory") << u"/"_s << ErrorKind::Invalid;
    QTest::newRow("a device") << u"/dev/zero"_s << ErrorKind::Invalid;
}

void TestAuditStore::filesThatCannotBeRead()
{
    QFETCH(const QString, path);
    const auto store = AuditStore::open({path});
    QVERIFY(!store);
    QTEST(store.error().kind, "kind");
    QVERIFY(store.error().what.contains(path));
}

void TestAuditStore::aLogThatIsTruncatedMeanwhileGivesLess()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"audit.log"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(syscallRecord({}).repeated(1000));
    file.flush();
    const auto store = AuditStore::open({file.fileName()});
    QVERIFY(store);
    QVERIFY(file.resize(0));
    QCOMPARE(store->read({0, 0}).lines().size(), 0);
    const auto filter = AuditFilter::parse(u"docker"_s, 0, QTimeZone(QTimeZone::UTC));
    QCOMPARE(findAll(*filter, *store).size(), 0U);
}

void TestAuditStore::theOldestIsLeftOutWhereMemoryIsShort()
{
    const QTemporaryDir directory;
    constexpr int files = 3, events = 24'000;
    quint64 all = 0;
    QStringList paths;
    for (int number = 0; number < files; ++number) {
        paths.append(directory.filePath(u"audit.log.%1"_s.arg(files - number)));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < events; ++i) {
            const QByteArray stamp =
                QByteArray::number(1795294930 + number) + ".017:" + QByteArray::number(number * events + i + 1);
            file.write(syscallRecord({.stamp = stamp}) + titleRecord(stamp, "docker ps"));
        }
        all += quint64(file.size());
    }
    const AuditStore whole = AuditStore::open(paths).value();
    QCOMPARE(whole.leftOut(), 0U);
    QCOMPARE(whole.counts().events, quint64(files * events));
    const AuditStore some = AuditStore::open(paths, {.threads = 2, .mostMemory = whole.memory() / 3}).value();
    QVERIFY(some.leftOut() > 0);
    QCOMPARE(some.counts().bytes + some.leftOut(), all);
    QVERIFY(some.counts().events > quint64(events) / 2);
    QVERIFY(some.counts().events < quint64(files * events));
    // what is there are the newest, without a gap
    quint32 next = quint32(files * events) - quint32(some.counts().events) + 1;
    some.forEach([&](EventRef ref) { QCOMPARE(some.read(ref).id.serial, next++); });
    QCOMPARE(next, quint32(files * events) + 1);
    // little is better than nothing
    QVERIFY(AuditStore::open(paths, {.mostMemory = 1}).value().counts().events > 0);
}

void TestAuditStore::memoryStaysSmall()
{
    QByteArray log;
    for (int i = 1; log.size() < 8'000'000; ++i) {
        const QByteArray stamp = "1795294930.017:" + QByteArray::number(i);
        log += syscallRecord({.stamp = stamp, .pid = i}) + pathRecord(stamp, "\"/x\"") + pathRecord(stamp, "\"/y\"")
               + titleRecord(stamp, "docker ps");
    }
    const AuditStore store = AuditStore::ofBytes(log);
    QVERIFY2(store.memory() * 10 < size_t(log.size()), qPrintable(QString::number(store.memory())));
}

void TestAuditStore::summary()
{
    const AuditStore store =
        AuditStore::ofBytes(syscallRecord({.stamp = "5.000:1"}) + pathRecord("5.000:1", "\"/x\"")
                            + syscallRecord({.stamp = "4.000:2", .call = 257, .success = false, .exit = -1, .key = "(null)"})
                            + appArmorRecord("6.000:3"));
    const LogSummary summary = summarize(store);
    QCOMPARE(summary.events, 3);
    QCOMPARE(summary.first, 4000);
    QCOMPARE(summary.last, 6000);
    QCOMPARE(summary.types.first().text, "SYSCALL");
    QCOMPARE(summary.types.first().count, 2);
    QCOMPARE(summary.keys.size(), 1);
    QCOMPARE(summary.failures.size(), 1);
    QCOMPARE(summary.failures.first().text, "openat");
    QCOMPARE(summary.appArmor.first().text, "DENIED");
    QCOMPARE(keysOf(store), QList<QByteArray>{"docker"});
}

BULKHEAD_TEST(TestAuditStore)
#include "tst_auditstore.moc"
