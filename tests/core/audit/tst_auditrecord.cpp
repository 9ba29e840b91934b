// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditrecord.h"
#include "core/audit/quickhead.h"
#include "core/audit/recordtypes.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::audit;

/// The grammar of records, a row a trap.
class TestAuditRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heads_data();
    void heads();
    void quickHeadsAreThose_data();
    void quickHeadsAreThose();
    void readableDatesAreLocalTime();
    void netlinkPayloadsHaveNoTypeOfTheirOwn();
    void overlongLinesAreText();
    void fields_data();
    void fields();
    void decodedValues_data();
    void decodedValues();
    void typeNames_data();
    void typeNames();
    void theWholeSampleIsRead();
    void everyLineOfTheAppArmorCorpusIsRead();
};

void TestAuditRecord::heads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<RecordForm>("form");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("body");
    using enum RecordForm;
    const auto row = [](const char *name, const char *line, RecordForm form, int type, const char *id, const char *node,
                        const char *body) {
        QTest::newRow(name) << QByteArray(line) << form << type << QString::fromLatin1(id) << QByteArray(node)
                            << QByteArray(body);
    };
    row("auditd's log", "type=SYSCALL msg=audit(1795294930.017:239): arch=c000003e", Log, 1300, "1795294930.017:239", "",
        "arch=c000003e");
    row("a node before it", "node=web type=CWD msg=audit(1.002:3): cwd=\"/\"", Log, 1307, "1.002:3", "web", "cwd=\"/\"");
    row("a type without a name", "type=UNKNOWN[1423] msg=audit(1.002:3): domain=1", Log, 1423, "1.002:3", "", "domain=1");
    row("a type of no list", "type=WHATEVER msg=audit(1.002:3): x=1", Log, 0, "1.002:3", "", "x=1");
    row("no blank behind the colon", "type=EOE msg=audit(1.002:3):", Log, 1320, "1.002:3", "", "");
    row("the kernel's own log", "[ 5.1] audit: type=1326 audit(1.002:3): auid=0", KernelLog, 1326, "1.002:3", "", "auid=0");
    row("the kernel's log in syslog",
        "Jul 24 12:24:41 spriggan kernel: [4.2] type=1400 audit(1279967081.455:42): apparmor=\"STATUS\"", KernelLog, 1400,
        "1279967081.455:42", "", "apparmor=\"STATUS\"");
    row("the kernel's log in the journal",
        "2026-05-26T19:47:43.396634-04:00 h kernel: audit: type=1400 audit(1779839263.395:472): x=1", KernelLog, 1400,
        "1779839263.395:472", "", "x=1");
    row("two blanks behind the colon", "[1.1] audit: type=1503 audit(1.002:3):  operation=\"mkdir\"", KernelLog, 1503, "1.002:3",
        "", "operation=\"mkdir\"");
    row("found by grep", "audit.log:type=AVC msg=audit(1.586:4): apparmor=\"STATUS\"", Log, 1400, "1.586:4", "",
        "apparmor=\"STATUS\"");
    row("journald's own copy", "2026-01-01T00:00:00Z host audit[123]: SECCOMP auid=0 uid=0", Journal, 1326, "", "",
        "auid=0 uid=0");
    row("journald's copy without a pid", "host audit: PROCTITLE proctitle=61", Journal, 1327, "", "", "proctitle=61");
    row("journald's copy of a type it cannot name", "host audit: AUDIT1337 oflag=0", Journal, 1337, "", "", "oflag=0");
    row("dbus refuses by itself", "Jul 31 17:10:35 h dbus[1692]: apparmor=\"DENIED\" pid=2922", Journal, 1107, "", "",
        "apparmor=\"DENIED\" pid=2922");
    row("ausearch -i", "type=SYSCALL msg=audit(11/27/2026 10:00:00.123:45) : arch=x86_64", Interpreted, 1300, "1795773600.123:45",
        "", "arch=x86_64");
    row("ausearch -i with a node", "node=web type=CWD msg=audit(11/27/26 10:00:00.123:45) : cwd=/", Interpreted, 1307,
        "1795773600.123:45", "web", "cwd=/");
    row("the all-zero key is no event's identity", "[1.1] audit: type=1400 audit(0000000000.000:0000): apparmor=\"DENIED\"",
        KernelLog, 1400, "", "", "apparmor=\"DENIED\"");
    row("a broken stamp keeps the type", "type=AVC msg=audit(12799====8288.415:39): apparmor=\"DENIED\"", Log, 1400, "", "",
        "apparmor=\"DENIED\"");
    row("a serial beyond 32 bits", "type=AVC msg=audit(1.415:99999999999): a=1", Log, 1400, "", "", "a=1");
    row("the largest serial", "type=AVC msg=audit(1.415:4294967295): a=1", Log, 1400, "1.415:4294967295", "", "a=1");
    row("no record", "kernel: eth0: link up", Text, 0, "", "", "");
    row("the kernel's word about losses", "audit: backlog limit exceeded", Text, 0, "", "", "");
    row("half a head", "type=SYSCALL msg=audit(1795294930.0", Text, 0, "", "", "");
    row("nothing", "", Text, 0, "", "", "");
    QTest::newRow("NULs") << QByteArray("type=\0\0\0 msg=audit(\0)", 22) << Text << 0 << QString() << QByteArray()
                          << QByteArray();
}

void TestAuditRecord::heads()
{
    QFETCH(const QByteArray, line);
    const RecordHead head = scanHead(line);
    QTEST(head.form, "form");
    QTEST(int(head.type), "type");
    QTEST(head.id().toString(), "id");
    QTEST(head.node.toByteArray(), "node");
    if (head.isRecord())
        QTEST(line.sliced(head.body), "body");
}

void TestAuditRecord::quickHeadsAreThose_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isQuick");
    QTest::addColumn<bool>("hasSerial");
    const auto row = [](const char *name, const char *line, bool isQuick, bool hasSerial) {
        QTest::newRow(name) << QByteArray(line) << isQuick << hasSerial;
    };
    row("a call", "type=SYSCALL msg=audit(1795294930.017:239): arch=c000003e", true, true);
    row("a long type", "type=INTEGRITY_EVM_XATTR_X msg=audit(1795294930.017:239): a=b", true, true);
    row("a type without a name", "type=UNKNOWN[1334] msg=audit(1795294930.017:4294967295): prog-id=7 op=LOAD", true, true);
    row("nothing behind it", "type=EOE msg=audit(1795294930.017:239): ", true, true);
    row("nothing behind it, not even a blank", "type=EOE msg=audit(1795294930.017:239):", true, true);
    row("a short time, and what looks like a longer one", "type=CWD msg=audit(1.002:3): c.ef:5): a=b", true, false);
    row("no time", "type=CWD msg=audit(0000000000.000:0): cwd=\"/\" a=b", true, false);
    row("too great a serial", "type=CWD msg=audit(1795294930.017:4294967296): a=b", true, false);
    row("letters in the time", "type=CWD msg=audit(17952949x0.017:1): a=b c=d", true, false);
    row("a node", "node=web1 type=CWD msg=audit(1795294930.017:239): a=b", false, false);
    row("a stamp within the type", "type=audit(1.2:3) msg=audit(1795294930.017:239): a=b", false, false);
    row("interpreted", "type=CWD msg=audit(11/27/2026 10:00:00.123:45) : cwd=/root", false, false);
    row("no stamp", "type=CWD msg=what is this line, which is none of ours", false, false);
    row("half a line", "type=CWD msg=audit(179", false, false);
    row("nothing", "", false, false);
}

/// The quick way to a head finds what the long way finds.
void TestAuditRecord::quickHeadsAreThose()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isQuick);
    QFETCH(bool, hasSerial);
    const QByteArray exact(line.constData(), line.size()); // on its own: not a byte behind it may be read
    QuickHead quick;
    QCOMPARE(readQuickHead(exact, quick), isQuick);
    if (!isQuick)
        return;
    quint32 serial = 0;
    QCOMPARE(readQuickSerial(quick.stamp, serial), hasSerial);
    const RecordHead head = scanHead(exact);
    QCOMPARE(head.body, quick.body);
    if (hasSerial) {
        QVERIFY(head.isKnown);
        QCOMPARE(head.serial, serial);
        QCOMPARE(head.type, recordTypeNumber(quick.type));
        QCOMPARE(head.id().toString().toLatin1(), quick.stamp);
    }
}

void TestAuditRecord::readableDatesAreLocalTime()
{
    const LineContext context{QTimeZone::fromSecondsAheadOfUtc(3600), 2026};
    QCOMPARE(scanHead("type=CWD msg=audit(11/27/2026 11:00:00.123:45) : cwd=/", context).time, 1795773600123);
    QCOMPARE(scanHead("Nov 27 11:00:00 h dbus[1]: apparmor=\"DENIED\"", context).time, 1795773600000);
    QCOMPARE(scanHead("2026-11-27T10:00:00.5+00:00 h audit[1]: AVC x=1", context).time, 1795773600500);
}

void TestAuditRecord::netlinkPayloadsHaveNoTypeOfTheirOwn()
{
    const QByteArray payload("audit(1795294930.017:239): auid=0");
    const RecordHead head = scanNetlinkHead(SeccompType, payload);
    QCOMPARE(head.type, SeccompType);
    QCOMPARE(head.id().toString(), u"1795294930.017:239"_s);
    QCOMPARE(payload.sliced(head.body), "auid=0");
    QCOMPARE(scanNetlinkHead(EoeType, "audit(1795294930.017:239): ").isKnown, true);
    QCOMPARE(scanNetlinkHead(UserType, "garbage").isKnown, false);
    QCOMPARE(scanNetlinkHead(UserType, "garbage").body, 0);
}

void TestAuditRecord::overlongLinesAreText()
{
    QByteArray line = "type=USER msg=audit(1.002:3): x=" + QByteArray(8970, 'y');
    QVERIFY(scanHead(line).isRecord());
    line += QByteArray(LongestRecord, 'y');
    QVERIFY(!scanHead(line).isRecord());
}

static QString written(const Field &field)
{
    QString text = QString::fromLatin1(field.name) + u'=' + QString::fromLatin1(field.value);
    if (field.isInner)
        text += u" (inner)";
    if (field.isEnriched)
        text += u" (enriched)";
    return text;
}

void TestAuditRecord::fields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RecordForm>("form");
    QTest::addColumn<QStringList>("expected");
    using enum RecordForm;
    const auto row = [](const char *name, const char *body, const QStringList &expected, RecordForm form = Log) {
        QTest::newRow(name) << QByteArray(body) << form << expected;
    };
    row("plain and quoted", "a=1 comm=\"sh\" b=2", {u"a=1"_s, u"comm=sh"_s, u"b=2"_s});
    row("an equals sign in quotes", "profile=\"a=b c=d\" pid=1", {u"profile=a=b c=d"_s, u"pid=1"_s});
    row("a subject with a blank", "subj=docker-default (enforce) key=\"docker\"",
        {u"subj=docker-default (enforce)"_s, u"key=docker"_s});
    row("a stacked subject", "subj=a//&:ns://b (complain) pid=1", {u"subj=a//&:ns://b (complain)"_s, u"pid=1"_s});
    row("enriched",
        "uid=0 key=(null)\x1d"
        "AUID=\"unset\" UID=\"root\"",
        {u"uid=0"_s, u"key=(null)"_s, u"AUID=unset (enriched)"_s, u"UID=root (enriched)"_s});
    row("an enriched socket address", "saddr=0200\x1dSADDR={ saddr_fam=inet laddr=1.2.3.4 lport=80 }",
        {u"saddr=0200"_s, u"SADDR= saddr_fam=inet laddr=1.2.3.4 lport=80  (enriched)"_s});
    row("a program's message", "pid=1 msg='op=login acct=\"root\" res=success'\x1dUID=\"root\"",
        {u"pid=1"_s, u"op=login (inner)"_s, u"acct=root (inner)"_s, u"res=success (inner)"_s, u"UID=root (enriched)"_s});
    row("text behind a program's message", "msg='op=x' exe=\"/bin/y\"", {u"op=x (inner)"_s, u"exe=/bin/y"_s});
    row("an apostrophe within a message", "msg='cmd=\"it's\" res=1'", {u"cmd=it's (inner)"_s, u"res=1 (inner)"_s});
    row("a message without an end", "msg='op=x res=failed", {u"op=x (inner)"_s, u"res=failed (inner)"_s});
    row("an old program's brackets",
        "msg='op=PAM:setcred acct=root exe=\"/usr/sbin/cron\" (hostname=?, addr=?, terminal=cron res=success)'",
        {u"op=PAM:setcred (inner)"_s, u"acct=root (inner)"_s, u"exe=/usr/sbin/cron (inner)"_s, u"hostname=? (inner)"_s,
         u"addr=? (inner)"_s, u"terminal=cron (inner)"_s, u"res=success (inner)"_s});
    row("SELinux", "avc:  denied  { read write } for  pid=5 comm=\"x\"",
        {u"=avc:"_s, u"=denied"_s, u"={ read write }"_s, u"=for"_s, u"pid=5"_s, u"comm=x"_s});
    row("words without a value are kept", "user pid=2", {u"=user"_s, u"pid=2"_s});
    row("no end of a quote", "comm=\"sh", {u"comm=sh"_s});
    row("an empty value", "a= b=2", {u"a="_s, u"b=2"_s});
    row("a carriage return", "a=1\r", {u"a=1"_s});
    row("blanks in interpreted values", "exe=/my prog/x subj=docker-default (enforce) a2=O_RDONLY|O_CLOEXEC key=a b",
        {u"exe=/my prog/x"_s, u"subj=docker-default (enforce)"_s, u"a2=O_RDONLY|O_CLOEXEC"_s, u"key=a b"_s}, Interpreted);
    row("an interpreted title is the rest of the line", "proctitle=sh -c a=1 b=2 ", {u"proctitle=sh -c a=1 b=2"_s}, Interpreted);
    row("nothing", "", {});
    QTest::newRow("NULs") << QByteArray("a=1\0\0 b=2", 9) << Log << QStringList{u"a=1"_s + QChar(u'\0') + QChar(u'\0'), u"b=2"_s};
}

void TestAuditRecord::fields()
{
    QFETCH(const QByteArray, body);
    QFETCH(const RecordForm, form);
    QStringList read;
    FieldReader reader(body, form);
    while (const auto field = reader.next())
        read.append(written(*field));
    QTEST(read, "expected");
}

void TestAuditRecord::decodedValues_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, int type, const char *field, const QByteArray &expected) {
        QTest::newRow(name) << type << QByteArray(field) << expected;
    };
    row("hexadecimal without quotes", 1300, "comm=6D79206170", "my ap");
    row("the same in quotes is literal", 1300, "comm=\"6D79206170\"", "6D79206170");
    row("null", 1300, "key=(null)", "(null)");
    row("question mark", 1105, "addr=?", "?");
    row("an odd number of digits is literal", 1300, "comm=ABC", "ABC");
    row("lower case is literal", 1300, "comm=abcd", "abcd");
    row("several keys in one", 1300, "key=646F636B657201636F6E66",
        "docker\x01"
        "conf");
    row("NULs of a title", 1327, "proctitle=646F636B6572007073", QByteArray("docker\0ps", 9));
    row("an argument of execve", 1309, "a1=2D61", "-a");
    row("a piece of one", 1309, "a1[0]=2D61", "-a");
    row("the length of one", 1309, "a1_len=1234", "1234");
    row("a number of a system call", 1300, "a1=2D61", "2D61");
    row("an AppArmor profile", 1400, "profile=74657374207370616365", "test space");
    row("a field that is never encoded", 1300, "pid=1234", "1234");
}

void TestAuditRecord::decodedValues()
{
    QFETCH(const int, type);
    QFETCH(const QByteArray, field);
    const auto read = FieldReader(field).next();
    QVERIFY(read);
    QTEST(fieldBytes(quint16(type), *read), "expected");
}

void TestAuditRecord::typeNames_data()
{
    QTest::addColumn<int>("number");
    for (const quint16 number : knownRecordTypes())
        QTest::newRow(recordTypeName(number).constData()) << int(number);
    QTest::newRow("a number without a name") << 1999;
}

void TestAuditRecord::typeNames()
{
    QFETCH(const int, number);
    QCOMPARE(int(recordTypeNumber(recordTypeName(quint16(number)))), number);
    QCOMPARE(int(recordTypeNumber(QByteArray::number(number))), number);
}

void TestAuditRecord::theWholeSampleIsRead()
{
    QFile file(QStringLiteral(BULKHEAD_TEST_DATA "/audit-samples/seccomp-auditd-enriched.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int records = 0, hex = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const RecordHead head = scanHead(line);
        QCOMPARE(head.type, SeccompType);
        QVERIFY(head.isKnown);
        FieldReader reader(QByteArrayView(line).sliced(head.body));
        QByteArrayView last;
        while (const auto field = reader.next()) {
            last = field->name;
            QVERIFY(!field->name.isEmpty());
            if (field->name == "exe" && field->quoting == Quoting::Bare) {
                QCOMPARE(fieldBytes(head.type, *field).first(1), "/");
                ++hex;
            }
        }
        QCOMPARE(last.toByteArray(), "SYSCALL");
        ++records;
    }
    QCOMPARE(records, 31);
    QVERIFY(hex > 10);
}

/// The corpus of libapparmor is not part of this program: BULKHEAD_APPARMOR_CORPUS names its directory, test_multi.
void TestAuditRecord::everyLineOfTheAppArmorCorpusIsRead()
{
    const QString corpus = qEnvironmentVariable("BULKHEAD_APPARMOR_CORPUS");
    if (corpus.isEmpty())
        return; // the rows above hold one of each of its forms
    int read = 0;
    for (const QFileInfo &info : QDir(corpus).entryInfoList({u"*.in"_s})) {
        QFile in(info.filePath()), out(info.path() + u'/' + info.completeBaseName() + u".out"_s);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = in.readAll().trimmed();
        const RecordHead head = scanHead(line);
        const QByteArray answer = out.readAll();
        if (!answer.contains("AA_RECORD_INVALID"))
            QVERIFY2(head.isRecord(), qPrintable(info.fileName()));
        QHash<QByteArray, QByteArray> fields;
        FieldReader reader(QByteArrayView(line).sliced(head.body));
        while (const auto field = reader.next()) {
            if (!field->isEnriched)
                fields.insert(field->name.toByteArray(), fieldBytes(head.type, *field));
        }
        if (answer.contains("AA_RECORD_INVALID") || answer.contains("AA_RECORD_SYNTAX_V1"))
            continue;
        static constexpr std::pair<const char *, const char *> same[] = {
            {"Operation", "operation"}, {"Profile", "profile"}, {"Name", "name"},          {"Command", "comm"}, {"PID", "pid"},
            {"Peer", "peer"},           {"Info", "info"},       {"Namespace", "namespace"}};
        for (const QByteArray &said : answer.split('\n')) {
            for (const auto &[theirs, ours] : same) {
                if (said.startsWith(QByteArray(theirs) + ": ") && fields.contains(ours)) {
                    if (fields.value(ours) != said.mid(qstrlen(theirs) + 2))
                        qWarning("%s: %s %s, here %s", qPrintable(info.fileName()), theirs, said.constData(),
                                 fields.value(ours).constData());
                    else
                        ++read;
                }
            }
            if (said.startsWith("Audit ID: ") && head.isKnown)
                QCOMPARE(head.id().toString().toLatin1(), said.sliced(10));
        }
    }
    QVERIFY2(read > 200, qPrintable(QString::number(read)));
}

BULKHEAD_TEST(TestAuditRecord)
#include "tst_auditrecord.moc"
