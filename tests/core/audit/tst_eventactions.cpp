// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditsamples.h"

#include "core/audit/auditsearch.h"
#include "core/audit/eventactions.h"
#include "core/audit/eventexport.h"
#include "core/audit/eventhtml.h"
#include "core/audit/eventrow.h"
#include "core/audit/execwatch.h"
#include "core/audit/sentence.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using test::appArmorRecord;
using test::pathRecord;
using test::seccompRecord;
using test::syscallRecord;

class TestEventActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void refusalsFromTheIndexAndFromTheRecords();
    void relatedFiltersFindTheEventItself_data();
    void relatedFiltersFindTheEventItself();
    void values_data();
    void values();
    void ausearch_data();
    void ausearch();
    void rulesLike_data();
    void rulesLike();
    void everyEventIsExplained();
    void anExecIsARecord_data();
    void anExecIsARecord();
    void execsOfOneMillisecondStayApart();
    void anExecIsAttributedByTheEngine();
    void nothingOfTheLogIsMarkup();
    void nothingOfTheLogIsAFormula();
    void aFullDiskIsAnError();
    void aFileThatWasThereStaysWhenWritingFails();
};

static EventFacts decoded(const QByteArray &text)
{
    const AuditStore store = AuditStore::ofBytes(text, {.threads = 1});
    return decodeEvent(store.read({0, 0}));
}

void TestEventActions::rows_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("kind");
    const QByteArray stamp = "1795294930.017:239";
    QTest::addRow("a program that was started, by its command line")
        << syscallRecord({}) + pathRecord(stamp, "\"/usr/bin/docker\"") + test::titleRecord(stamp, QByteArray("docker\0ps", 9))
        << u"execve"_s << u"docker ps"_s << u"ok"_s << int(EventKind::Started);
    QTest::addRow("a file that could not be opened")
        << syscallRecord({.call = 257, .success = false, .exit = -13}) + pathRecord(stamp, "\"/etc/shadow\"") << u"openat"_s
        << u"/etc/shadow"_s << u"EACCES"_s << int(EventKind::Refused);
    QTest::addRow("a call that failed for another reason is no refusal")
        << syscallRecord({.call = 257, .success = false, .exit = -2}) << u"openat"_s << QString() << u"ENOENT"_s
        << int(EventKind::Failed);
    QTest::addRow("AppArmor's refusal") << appArmorRecord(stamp) << u"open (write)"_s << u"/etc/passwd"_s << u"denied"_s
                                        << int(EventKind::Refused);
    QTest::addRow("AppArmor complains") << appArmorRecord(stamp, "ALLOWED") << u"open (write)"_s << u"/etc/passwd"_s
                                        << u"complained"_s << int(EventKind::Complained);
    QTest::addRow("seccomp logs") << seccompRecord(stamp, 165) << u"mount"_s << QString() << u"logged"_s
                                  << int(EventKind::Complained);
    QTest::addRow("seccomp refuses") << seccompRecord(stamp, 165, "0x50001") << u"mount"_s << QString() << u"refused EPERM"_s
                                     << int(EventKind::Refused);
    QTest::addRow("seccomp kills") << seccompRecord(stamp, 165, "0x80000000") << u"mount"_s << QString() << u"killed"_s
                                   << int(EventKind::Refused);
    QTest::addRow("text") << QByteArray("hello there\n") << u"text"_s << u"hello there"_s << QString() << int(EventKind::Text);
}

void TestEventActions::rows()
{
    QFETCH(const QByteArray, log);
    const EventRow row = rowOf(decoded(log), {});
    QTEST(row.what, "what");
    QTEST(row.object, "object");
    QTEST(row.result, "result");
    QTEST(int(row.kind), "kind");
    QVERIFY(!kindName(row.kind).isEmpty());
    // what only a name hints at does not look like what is known
    Attribution place{Attribution::Place::Container, AttributionRule::Name, Confidence::Hint, ContainerId(u"abc"_s), u"web3"_s};
    QCOMPARE(rowOf(decoded(log), place).container, u"web3 ?"_s);
    place.confidence = Confidence::Strong;
    QCOMPARE(rowOf(decoded(log), place).container, u"web3"_s);
}

void TestEventActions::refusalsFromTheIndexAndFromTheRecords()
{
    QByteArray log;
    int serial = 1;
    const auto stamp = [&] { return "1795294930.017:" + QByteArray::number(serial++); };
    for (const qint64 exit : {0, -1, -2, -13})
        log += syscallRecord({.stamp = stamp(), .call = 257, .success = exit == 0, .exit = exit});
    for (const char *verdict : {"DENIED", "ALLOWED", "AUDIT", "STATUS", "KILL"})
        log += appArmorRecord(stamp(), verdict);
    for (const char *code : {"0x7ffc0000", "0x50001", "0x80000000", "0x0", "0x7fff0000"})
        log += seccompRecord(stamp(), 165, code);
    const AuditStore store = AuditStore::ofBytes(log, {.threads = 1});
    int refused = 0;
    store.forEach([&](EventRef ref) {
        const EventFacts facts = decodeEvent(store.read(ref));
        QCOMPARE(isRefusal(store.segmentOf(ref), ref.event), facts.isRefusal());
        refused += facts.isRefusal() ? 1 : 0;
    });
    QCOMPARE(refused, 2 + 2 + 3);
}

void TestEventActions::relatedFiltersFindTheEventItself_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("relation");
    QTest::addRow("the process") << seccompRecord("1.001:5", 165) << int(Relation::Process);
    QTest::addRow("the same refusal, AppArmor") << appArmorRecord("1.001:5") << int(Relation::SameRefusal);
    QTest::addRow("the same refusal, seccomp") << seccompRecord("1.001:5", 165) << int(Relation::SameRefusal);
    QTest::addRow("the same refusal, a call")
        << syscallRecord({.stamp = "1.001:5", .call = 257, .success = false, .exit = -13}) << int(Relation::SameRefusal);
    QTest::addRow("a name with blanks and quotes") << syscallRecord(
        {.stamp = "1.001:5", .call = 257, .success = false, .exit = -1, .comm = QByteArray("a \"b\" \\").toHex().toUpper()})
                                                   << int(Relation::SameRefusal);
    QTest::addRow("the key") << syscallRecord({.stamp = "1.001:5"}) << int(Relation::Key);
}

void TestEventActions::relatedFiltersFindTheEventItself()
{
    QFETCH(const QByteArray, log);
    QFETCH(const int, relation);
    const AuditStore store = AuditStore::ofBytes(
        syscallRecord({.stamp = "1.001:4", .call = 1, .parent = 5, .pid = 6, .comm = "\"other\"", .key = "(null)"}) + log,
        {.threads = 1});
    const QString text = relatedFilter(decodeEvent(store.read({0, 1})), {}, Relation(relation));
    const auto filter = AuditFilter::parse(text, 0, QTimeZone(QTimeZone::UTC));
    QVERIFY2(filter, qPrintable(text));
    QCOMPARE(findAll(*filter, store), (std::vector<EventRef>{{0, 1}}));
}

void TestEventActions::values_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"docker", "two words", "a,b", "a\"b", "a'b", "\\", "x\\", "a=b", "(x)", "a\\\"b", "or", "not"})
        QTest::addRow("%s", value) << QString::fromLatin1(value);
}

void TestEventActions::values()
{
    QFETCH(const QString, value);
    const AuditStore store = AuditStore::ofBytes(syscallRecord({.stamp = "1.001:5", .comm = value.toUtf8().toHex().toUpper()})
                                                     + syscallRecord({.stamp = "1.001:6"}),
                                                 {.threads = 1});
    const QString text = filterTest(u"comm"_s, value);
    const auto filter = AuditFilter::parse(text, 0, QTimeZone(QTimeZone::UTC));
    QVERIFY2(filter, qPrintable(text));
    const auto found = findAll(*filter, store);
    QVERIFY2(!found.empty() && found.front() == (EventRef{0, 0}), qPrintable(text));
    QCOMPARE(found.size(), value == "docker"_L1 ? 2U : 1U);
}

void TestEventActions::ausearch_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("command");
    QTest::addRow("by serial and second") << syscallRecord({})
                                          << u"ausearch -a 239 -ts 11/21/2026 21:02:10 -te 11/21/2026 21:02:10 -i"_s;
    QTest::addRow("AppArmor's events are found by no ausearch")
        << appArmorRecord("1795294930.017:239") << u"grep -F 'audit(1795294930.017:239)' /var/log/audit/audit.log"_s;
    QTest::addRow("text has none") << QByteArray("text\n") << QString();
}

void TestEventActions::ausearch()
{
    QFETCH(const QByteArray, log);
    QString expected = QTest::currentDataTag() == QByteArray("by serial and second")
                           ? u"ausearch -a 239 -ts %1 -te %1 -i"_s.arg(
                                 QDateTime::fromMSecsSinceEpoch(1795294930000, QTimeZone::UTC).toString(u"MM/dd/yyyy HH:mm:ss"_s))
                           : QString();
    if (expected.isEmpty())
        expected = *static_cast<QString *>(QTest::qData("command", qMetaTypeId<QString>()));
    QCOMPARE(ausearchCommand(decoded(log), QTimeZone(QTimeZone::UTC)), expected);
}

void TestEventActions::rulesLike_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("rule");
    const QByteArray stamp = "1795294930.017:239";
    QTest::addRow("a program that was started is watched")
        << syscallRecord({}) + pathRecord(stamp, "\"/usr/bin/docker\"") << u"-w /usr/bin/docker -p x -k docker"_s;
    QTest::addRow("a refused call with its errno") << syscallRecord({.call = 165, .success = false, .exit = -1, .key = "(null)"})
                                                   << u"-a always,exit -F arch=b64 -S mount -F exit=-EPERM -F key=mount"_s;
    QTest::addRow("what seccomp logs") << seccompRecord(stamp, 165) << u"-a always,exit -F arch=b64 -S mount -F key=mount"_s;
    QTest::addRow("text") << QByteArray("text\n") << QString();
}

void TestEventActions::rulesLike()
{
    QFETCH(const QByteArray, log);
    const auto rule = ruleLike(decoded(log));
    const QString text = rule ? ruleText(*rule) : QString();
    QTEST(text, "rule");
    if (rule) {
        const auto again = parseRule(text);
        QVERIFY2(again, qPrintable(text));
        QCOMPARE(*again, *rule);
    }
}

void TestEventActions::everyEventIsExplained()
{
    for (const QByteArray &log : {syscallRecord({}), syscallRecord({.success = false, .exit = -13}), appArmorRecord("1.001:5"),
                                  appArmorRecord("1.001:5", "ALLOWED"), seccompRecord("1.001:5", 165),
                                  seccompRecord("1.001:5", 165, "0x50001"), QByteArray("text\n")}) {
        const auto parts = explainEvent(decoded(log), {});
        QVERIFY(!parts.isEmpty());
        for (const Explanation &part : parts)
            QVERIFY(!part.title.isEmpty() && !part.text.isEmpty());
    }
}

void TestEventActions::anExecIsARecord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("privileged");
    QTest::addRow("a shell") << u"web1"_s << u"root"_s << QStringList{u"/bin/sh"_s} << false;
    QTest::addRow("privileged, with words") << u"web1"_s << QString() << QStringList{u"sh"_s, u"-c"_s, u"echo 'a' \"b\""_s}
                                            << true;
    QTest::addRow("hostile words") << u"web1"_s << u"a' res=failed"_s << QStringList{u"sh\nnode=x type=SYSCALL"_s, u"é"_s}
                                   << false;
}

void TestEventActions::anExecIsARecord()
{
    QFETCH(const QString, name);
    QFETCH(const QString, user);
    QFETCH(const QStringList, command);
    QFETCH(const bool, privileged);
    const ExecSighting sighting{.stage = ExecSighting::Stage::Started,
                                .time = 1795294930017,
                                .execId = QString(64, u'e'),
                                .container = ContainerId(QString(64, u'a')),
                                .name = name,
                                .command = command.join(u' '),
                                .exitCode = {}};
    ExecDetails details;
    details.pid = 4711;
    details.user = user;
    details.command = command;
    details.privileged = privileged;
    const QByteArray line = execRecord(sighting, &details, 7);
    QCOMPARE(line.count('\n'), 1);
    const AuditStore store = AuditStore::ofBytes(line, {.threads = 1});
    QCOMPARE(store.counts().events, 1U);
    QCOMPARE(store.counts().textLines, 0U);
    const EventFacts facts = decodeEvent(store.read({0, 0}));
    QVERIFY(facts.exec);
    QCOMPARE(facts.exec->containerName, name);
    QCOMPARE(facts.exec->container, sighting.container);
    QCOMPARE(facts.exec->user, user);
    QCOMPARE(facts.exec->command, command.join(u' '));
    QCOMPARE(facts.exec->privileged, privileged);
    QCOMPARE(facts.pid, 4711);
    QCOMPARE(facts.id.time, sighting.time);
    QCOMPARE(kindOf(facts), EventKind::ExecInto);
    QVERIFY(sentenceOf(facts).contains(name));
    QCOMPARE(sentenceOf(facts).contains(u"privileged"_s), privileged);
}

void TestEventActions::execsOfOneMillisecondStayApart()
{
    ExecSighting sighting;
    sighting.time = 1795294930017;
    sighting.container = ContainerId(QString(64, u'a'));
    const AuditStore store = AuditStore::ofBytes(execRecord(sighting, nullptr, 1) + execRecord(sighting, nullptr, 2)
                                                     + syscallRecord({.stamp = "1795294930.017:1"}),
                                                 {.threads = 1});
    QCOMPARE(store.counts().events, 3U); // nor are they the kernel's of the same number
}

void TestEventActions::anExecIsAttributedByTheEngine()
{
    ExecSighting sighting;
    sighting.time = 1795294930017;
    sighting.container = ContainerId(QString(64, u'a'));
    sighting.name = u"web1"_s;
    const Attribution attribution = attributeEvent(decoded(execRecord(sighting, nullptr, 1)), {}, ProcessHistory());
    QCOMPARE(attribution.rule, AttributionRule::Engine);
    QCOMPARE(attribution.confidence, Confidence::Exact);
    QCOMPARE(attribution.name, u"web1"_s);
    QCOMPARE(ruleName(attribution.rule), "engine"_L1);
}

void TestEventActions::nothingOfTheLogIsMarkup()
{
    const QByteArray text = syscallRecord({.comm = QByteArray("<script>\xe2\x80\xae&").toHex().toUpper(), .key = "\"<b>\""})
                            + "type=SYSCALL msg=audit(1795294930.017:239): <i>\n";
    const AuditEvent event{scanHead(text).id(), text};
    const QByteArray html = htmlHead(u"<u>"_s) + eventToHtml(event, decodeEvent(event), {}) + htmlTail();
    for (const char *tag : {"<script", "<b>", "<i>", "<u>", "\xe2\x80\xae"})
        QVERIFY2(!html.contains(tag), tag);
    QVERIFY(html.contains("&lt;script&gt;"));
}

void TestEventActions::nothingOfTheLogIsAFormula()
{
    for (const char first : {'=', '+', '-', '@', '\t', '\r'}) {
        const QByteArray name = first + QByteArray("cmd|' /C calc'!A0");
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.csv"_s);
        const auto chunk = std::make_shared<const AuditStore>(
            AuditStore::ofBytes(syscallRecord({.comm = name.toHex().toUpper()}), {.threads = 1}));
        QCOMPARE(exportEvents(path, ExportFormat::Csv, {{chunk, {{0, 0}}}}, {}).value_or(0), 1U);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains(QByteArray("\"'") + first), csv.constData());
        QVERIFY(!csv.contains(QByteArray("\"") + first + "cmd"));
    }
}

/// Files of this process may have so many bytes: writing beyond fails as on a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

static std::vector<ExportedEvents> manyEvents()
{
    QByteArray log;
    for (int i = 0; i < 20'000; ++i)
        log += seccompRecord("1795294930.017:" + QByteArray::number(i + 1), 165);
    const auto chunk = std::make_shared<const AuditStore>(AuditStore::ofBytes(log, {.threads = 1}));
    ExportedEvents events{chunk, {}};
    chunk->forEach([&](EventRef ref) { events.refs.push_back(ref); });
    return {events};
}

void TestEventActions::aFullDiskIsAnError()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"a.csv"_s);
    const auto events = manyEvents();
    Result<quint64> written;
    {
        const SmallFiles small(100'000);
        written = exportEvents(path, ExportFormat::Csv, events, {});
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NoSpace);
    QVERIFY(QDir(directory.path()).entryList(QDir::Files).isEmpty()); // nothing half is left
    QCOMPARE(exportEvents(path, ExportFormat::Csv, events, {}).value_or(0), 20'000U);
}

void TestEventActions::aFileThatWasThereStaysWhenWritingFails()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"a.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("precious");
    before.close();
    const auto events = manyEvents();
    {
        const SmallFiles small(100'000);
        QVERIFY(!exportEvents(path, ExportFormat::Raw, events, {}));
    }
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("precious"));
    QVERIFY(!exportEvents(directory.filePath(u"no/such/a.csv"_s), ExportFormat::Csv, events, {}));
    QVERIFY(!exportEvents(path, ExportFormat::Csv, events, {}, [](quint64) { return false; })); // cancelled
}

BULKHEAD_TEST(TestEventActions)
#include "tst_eventactions.moc"
