// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importaudit.h"
#include "core/seccomp/importfiles.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

namespace {

QByteArray audited(const QByteArray &body)
{
    return "type=SECCOMP msg=audit(1795294930.017:239): " + body;
}

Result<ImportedCalls> import(const QByteArray &text, const QString &name = u"recording"_s)
{
    ImportTally tally;
    QByteArray content = text;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    if (const auto read = importRecording(buffer, name, Arch::X86_64, tally); !read)
        return std::unexpected(read.error());
    return tally.take();
}

QString dataFile(const QString &name)
{
    return QStringLiteral(BULKHEAD_TEST_DATA) + u'/' + name;
}

} // namespace

/// Recordings of every kind: the kernel's records, profiles, lists; how they are told apart.
class SeccompImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAuditRecords_data();
    void readsAuditRecords();
    void readsTheRecordingOfAContainersStart();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void readsLists_data();
    void readsLists();
    void readsProfiles();
    void profilesKeepTheirConditions();
    void tellsFormatsApart_data();
    void tellsFormatsApart();
    void addsFilesUp();
    void namesTheFileThatFails();
    void findsTheProcessInTheNameOfAFile();
    void readsLogsThatDoNotTellAtFirst();
    void bigLogsAreReadInPartsAlike();
};

void SeccompImportTest::readsAuditRecords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("time");
    QTest::addColumn<quint32>("code");
    const auto row = [](const char *name, const QByteArray &line, const QString &call, const QString &command = u"sh"_s,
                        quint32 code = 0x7ffc0000, const QString &time = u"1795294930.017"_s) {
        QTest::newRow(name) << line << call << command << time << code;
    };
    row("as auditd writes it",
        audited("auid=1 uid=0 gid=0 ses=1 pid=18731 comm=\"sh\" exe=\"/bin/busybox\" sig=0 arch=c000003e syscall=12 compat=0 "
                "ip=0x49641b "
                "code=0x7ffc0000"),
        u"brk"_s);
    row("in another order", audited("code=0x7ffc0000 syscall=12 comm=\"sh\" arch=c000003e pid=18731"), u"brk"_s);
    row("enriched",
        audited("pid=18731 comm=\"sh\" arch=c000003e syscall=257 code=0x7ffc0000\x1d"
                "AUID=\"unset\" ARCH=x86_64 "
                "SYSCALL=unknown-syscall(-1)"),
        u"openat"_s);
    row("a call that only the enriched tail knows",
        audited("pid=18731 comm=\"sh\" arch=c000003e syscall=9999 code=0x7ffc0000\x1d"
                "ARCH=x86_64 SYSCALL=openat2"),
        u"openat2"_s);
    row("a number that nobody knows", audited("pid=18731 comm=\"sh\" arch=c000003e syscall=9999 code=0x7ffc0000"), QString());
    row("in the kernel's log",
        "[ 1234.567890] audit: type=1326 audit(1795294930.017:239): auid=1 uid=0 gid=0 ses=1 subj=unconfined pid=18731 "
        "comm=\"sh\" "
        "exe=\"/bin/busybox\" sig=31 arch=c000003e syscall=101 compat=0 ip=0x49641b code=0x7ffc0000",
        u"ptrace"_s);
    row("in the journal",
        "Nov 27 21:00:00 host kernel: audit: type=1326 audit(1795294930.017:239): pid=18731 comm=\"sh\" arch=c000003e "
        "syscall=101 "
        "code=0x7ffc0000",
        u"ptrace"_s);
    row("a 32-bit call", audited("pid=18731 comm=\"sh\" arch=40000003 syscall=102 compat=1 code=0x7ffc0000"), u"socketcall"_s);
    row("a call of arm64", audited("pid=18731 comm=\"sh\" arch=c00000b7 syscall=56 compat=0 code=0x7ffc0000"), u"openat"_s);
    row("a call of x32", audited("pid=18731 comm=\"sh\" arch=c000003e syscall=1073741826 compat=0 code=0x7ffc0000"), u"open"_s);
    row("a name in hexadecimal", audited("pid=1 comm=776520697264226E616D65 arch=c000003e syscall=258 code=0x50000"),
        u"mkdirat"_s, u"we ird\"name"_s, 0x50000);
    row("with brackets in a name", audited("pid=1 comm=\"runc:[2:INIT]\" arch=c000003e syscall=0 code=0x50000"), u"read"_s,
        u"runc:[2:INIT]"_s, 0x50000);
    row("with blanks and equals signs in a name", audited("pid=1 comm=\"syscall=5 x\" arch=c000003e syscall=0 code=0x50000"),
        u"read"_s, u"syscall=5 x"_s, 0x50000);
    row("interpreted by ausearch",
        "type=SECCOMP msg=audit(11/27/26 21:02:10.017:239) : auid=unset uid=root pid=18731 comm=sh exe=/bin/busybox sig=SIG0 "
        "arch=x86_64 "
        "syscall=openat compat=0 ip=0x41036e code=log",
        u"openat"_s, u"sh"_s, 0, u"11/27/26 21:02:10.017"_s);
}

void SeccompImportTest::readsAuditRecords()
{
    QFETCH(QByteArray, line);
    QFETCH(quint32, code);
    const auto call = parseAuditedCall(line);
    QVERIFY(call);
    QTEST(call->name, "name");
    QTEST(call->command, "command");
    QTEST(call->time, "time");
    QCOMPARE(call->code.value_or(0), code);
}

void SeccompImportTest::readsTheRecordingOfAContainersStart()
{
    const auto calls = importFiles({dataFile(u"audit-samples/seccomp-auditd-enriched.log"_s)});
    QVERIFY2(calls.has_value(), calls ? "" : qPrintable(calls.error().what));
    QCOMPARE(
        calls->names(),
        QStringList({u"arch_prctl"_s,   u"brk"_s,          u"capset"_s,          u"chdir"_s,     u"chown"_s,    u"close"_s,
                     u"epoll_ctl"_s,    u"exit_group"_s,   u"faccessat2"_s,      u"fchown"_s,    u"getcwd"_s,   u"getdents64"_s,
                     u"getpid"_s,       u"getppid"_s,      u"getuid"_s,          u"ioctl"_s,     u"mkdirat"_s,  u"mprotect"_s,
                     u"newfstatat"_s,   u"openat"_s,       u"prctl"_s,           u"read"_s,      u"readlink"_s, u"rseq"_s,
                     u"rt_sigaction"_s, u"rt_sigreturn"_s, u"set_tid_address"_s, u"setgroups"_s, u"setuid"_s,   u"socketcall"_s,
                     u"wait4"_s})
                .isEmpty()
            ? QStringList()
            : calls->names());
    const ImportedCall *const openat = calls->find(u"openat");
    QVERIFY(openat != nullptr);
    QCOMPARE(openat->count, 3);
    QCOMPARE(openat->origin, ImportOrigin::Audit);
    QCOMPARE(openat->commands, QStringList({u"runc:[2:INIT]"_s, u"ls"_s, u"chown"_s}));
    QCOMPARE(openat->first.line, 1);
    QCOMPARE(calls->find(u"socketcall")->arches, QList<Arch>({Arch::X86}));
    QVERIFY(calls->saw32Bit);
    QCOMPARE(calls->lines, 31);
    QCOMPARE(calls->ignoredLines, 0);
}

void SeccompImportTest::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another type") << QByteArray("type=SYSCALL msg=audit(1.0:1): arch=c000003e syscall=59 comm=\"type=SECCOMP\"");
    QTest::newRow("a longer type") << QByteArray("type=SECCOMPX msg=audit(1.0:1): arch=c000003e syscall=59");
    QTest::newRow("a longer number") << QByteArray("audit: type=13260 audit(1.0:1): arch=c000003e syscall=59");
    QTest::newRow("cut before the call") << QByteArray("type=SECCOMP msg=audit(1.0:1): pid=7 comm=\"sh");
    QTest::newRow("a line of a megabyte") << QByteArray("type=SECCOMP syscall=1 " + QByteArray(1'000'000, 'x'));
}

void SeccompImportTest::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parseAuditedCall(line));
}

void SeccompImportTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *text, const char *names) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(names);
    };
    row("a name a line", "read\nwrite\nopenat\n", "openat read write");
    row("between commas", "read, write,openat", "openat read write");
    row("as JSON", "[\"read\", \"write\"]", "read write");
    row("with comments", "# basics\nread # always\nwrite\n", "read write");
    row("counted by uniq", "     12 read\n      3 write\n", "read write");
    row("with line ends of another system", "read\r\nwrite\r\n", "read write");
    row("a name twice", "read\nread\n", "read");
    row("names of other architectures", "socketcall\nnewfstatat\n_llseek\nfstatat64\nswitch_endian\n",
        "_llseek fstatat64 newfstatat socketcall switch_endian");
    row("names that no kernel has beside others", "read\nwrite\nfrobnicate\n", "read write");
}

void SeccompImportTest::readsLists()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    const auto calls = import(text);
    QVERIFY2(calls.has_value(), calls ? "" : qPrintable(calls.error().what));
    QCOMPARE(calls->names().join(u' '), names);
    QCOMPARE(calls->unknown.size(), text.contains("frobnicate") ? 1 : 0);
    QCOMPARE(calls->calls.first().origin, ImportOrigin::List);
    QCOMPARE(calls->calls.first().count, 0);
}

void SeccompImportTest::readsProfiles()
{
    const auto calls =
        import("{\n  \"defaultAction\": \"SCMP_ACT_ERRNO\",\n  \"syscalls\": [\n"
               "    {\"names\": [\"read\",\n \"write\"], \"action\": \"SCMP_ACT_ALLOW\"},\n"
               "    {\"names\": [\"mount\"], \"action\": \"SCMP_ACT_ALLOW\", \"includes\": {\"caps\": [\"CAP_SYS_ADMIN\"]}},\n"
               "    {\"names\": [\"chown\"], \"action\": \"SCMP_ACT_ALLOW\", \"includes\": {\"caps\": [\"CAP_CHOWN\"]}},\n"
               "    {\"names\": [\"ptrace\"], \"action\": \"SCMP_ACT_LOG\"},\n"
               "    {\"names\": [\"clone3\"], \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": 38}\n  ]\n}\n");
    QVERIFY2(calls.has_value(), calls ? "" : qPrintable(calls.error().what));
    QCOMPARE(calls->names().join(u' '), u"chown ptrace read write"_s);
    QCOMPARE(calls->find(u"write")->first.line, 5);
    QCOMPARE(calls->find(u"write")->origin, ImportOrigin::Profile);

    const auto broken = import("{\n  \"defaultAction\": \"SCMP_ACT_ERRNO\",\n  \"syscalls\": 3\n}\n");
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Malformed);
    QVERIFY2((broken.error().what + broken.error().detail).contains(u"3"), qPrintable(broken.error().detail));
}

void SeccompImportTest::profilesKeepTheirConditions()
{
    const auto calls = import("{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"syscalls\": [{\"names\": [\"personality\"], \"action\": "
                              "\"SCMP_ACT_ALLOW\", \"args\": [{\"index\": 0, \"value\": 18446744073709551615, \"op\": "
                              "\"SCMP_CMP_EQ\"}]}]}");
    QVERIFY(calls.has_value());
    QVERIFY(calls->calls.isEmpty());
    QCOMPARE(calls->conditional.size(), 1);
    QCOMPARE(calls->conditional.first().name, u"personality"_s);
    QCOMPARE(calls->conditional.first().args.first().value, ~quint64(0));
}

void SeccompImportTest::tellsFormatsApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<RecordingFormat>("format");
    QTest::newRow("nothing") << QByteArray() << RecordingFormat::Unknown;
    QTest::newRow("prose") << QByteArray("this is no recording\n") << RecordingFormat::Unknown;
    QTest::newRow("a trace") << QByteArray("7  close(3) = 0\n") << RecordingFormat::Strace;
    QTest::newRow("a trace below output") << QByteArray("starting\nread write\n[pid 7] close(3) = 0\n")
                                          << RecordingFormat::Strace;
    QTest::newRow("a table") << QByteArray("% time     seconds  usecs/call     calls    errors syscall\n"
                                           "------ ----------- ----------- --------- --------- ----------------\n"
                                           "  0.00    0.000000           0         2           read\n")
                             << RecordingFormat::Strace;
    QTest::newRow("audit.log") << QByteArray(
        "type=SYSCALL msg=audit(1.0:1): a=b\ntype=SECCOMP msg=audit(1.0:1): arch=c000003e syscall=1\n")
                               << RecordingFormat::Audit;
    QTest::newRow("a profile") << QByteArray(" \n{\"defaultAction\": 1}") << RecordingFormat::Profile;
    QTest::newRow("a profile with a byte order mark") << QByteArray("\xEF\xBB\xBF{}") << RecordingFormat::Profile;
    QTest::newRow("a list") << QByteArray("read write\n") << RecordingFormat::List;
    QTest::newRow("bytes") << QByteArray(1000, '\xfe') << RecordingFormat::Unknown;
}

void SeccompImportTest::tellsFormatsApart()
{
    QFETCH(QByteArray, text);
    QTEST(recordingFormat(text), "format");
}

void SeccompImportTest::addsFilesUp()
{
    const QTemporaryDir directory;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    const auto calls =
        importFiles({write(u"trace"_s, "7  21:00:01 close(3) = 0\n7  21:00:02 close(3) = -1 EBADF (x)\n"),
                     write(u"second"_s, "8  close(3) = 0\n8  getpid() = 8\n"), write(u"names"_s, "read\nclose\n")});
    QVERIFY2(calls.has_value(), calls ? "" : qPrintable(calls.error().what));
    QCOMPARE(calls->files.size(), 3);
    QCOMPARE(calls->names().join(u' '), u"close getpid read"_s);
    const ImportedCall *const close = calls->find(u"close");
    QCOMPARE(close->count, 3);
    QCOMPARE(close->failed, 1);
    QCOMPARE(close->origin, ImportOrigin::Trace);
    QCOMPARE(close->first, (ImportedPlace{0, 1}));
    QCOMPARE(close->last, (ImportedPlace{2, 2}));
    QCOMPARE(close->firstSeen, u"21:00:01"_s);
    QCOMPARE(close->processIds, QList<qint64>({7, 8}));
    QCOMPARE(calls->find(u"read")->first, (ImportedPlace{2, 1}));
}

void SeccompImportTest::namesTheFileThatFails()
{
    const QTemporaryDir directory;
    const auto missing = importFiles({directory.filePath(u"none"_s)});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().what.contains("none"_L1));
    const auto nothing = import("nothing of interest\n", u"prose.txt"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::Malformed);
    QVERIFY(nothing.error().what.contains("prose.txt"_L1));
}

void SeccompImportTest::findsTheProcessInTheNameOfAFile()
{
    const auto calls = import("close(3) = 0\n", u"trace.4711"_s);
    QVERIFY(calls.has_value());
    QCOMPARE(calls->find(u"close")->processIds, QList<qint64>({4711}));
    QVERIFY(import("close(3) = 0\n", u"trace.txt"_s)->find(u"close")->processIds.isEmpty());
    QVERIFY(import("close(3) = 0\n", u"4711"_s)->find(u"close")->processIds.isEmpty());
}

void SeccompImportTest::readsLogsThatDoNotTellAtFirst()
{
    const QByteArray prose = QByteArray("Nov 27 21:00:00 host kernel: nothing of interest here\n").repeated(20'000);
    const auto audit = import(prose + audited("pid=7 comm=\"sh\" arch=c000003e syscall=257 code=0x7ffc0000\n"));
    QVERIFY2(audit.has_value(), audit ? "" : qPrintable(audit.error().what));
    QCOMPARE(audit->names().join(u' '), u"openat"_s);
    QCOMPARE(audit->find(u"openat")->first.line, 20'001);
    const auto trace = import(prose + "7  openat(AT_FDCWD, \"/\", O_RDONLY) = 3\n");
    QVERIFY2(trace.has_value(), trace ? "" : qPrintable(trace.error().what));
    QCOMPARE(trace->names().join(u' '), u"openat"_s);
}

void SeccompImportTest::bigLogsAreReadInPartsAlike()
{
    QFile recorded(dataFile(u"strace-samples/f_tt_T.txt"_s));
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    const QByteArray text = recorded.readAll();
    QByteArray log;
    for (int i = 0; log.size() < 20'000'000; ++i) // other processes each time
        log += QByteArray(text).replace("\n78", '\n' + QByteArray::number(10 + i % 90) + "78");
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"trace"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(log) == log.size());
    file.close();
    const auto parts = importFiles({file.fileName()});
    const auto whole = import(log);
    QVERIFY(parts.has_value() && whole.has_value());
    QCOMPARE(parts->lines, whole->lines);
    QCOMPARE(parts->names(), whole->names());
    for (qsizetype i = 0; i < whole->calls.size(); ++i) {
        const ImportedCall &a = parts->calls[i], &b = whole->calls[i];
        QVERIFY2(a.count == b.count && a.failed == b.failed, qPrintable(a.name));
        QCOMPARE(a.first, b.first);
        QCOMPARE(a.last, b.last);
        QCOMPARE(a.errors, b.errors);
        QCOMPARE(a.arguments, b.arguments);
        QCOMPARE(a.lastSeen, b.lastSeen);
    }
}

BULKHEAD_TEST(SeccompImportTest)
#include "tst_seccompimport.moc"
