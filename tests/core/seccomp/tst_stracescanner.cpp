// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/straceline.h"
#include "core/seccomp/stracescanner.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

namespace {

ImportedCalls scan(const QByteArray &text, StraceLog log = {}, qsizetype piece = -1)
{
    ImportTally tally;
    log.file = tally.addFile(u"log"_s);
    StraceScanner scanner(log);
    if (piece <= 0)
        scanner.feed(text);
    for (qsizetype at = 0; piece > 0 && at < text.size(); at += piece)
        scanner.feed(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
    scanner.finish(tally);
    return tally.take();
}

/// "close 2, openat 1(1)": names with how often they were called and, in brackets, failed.
QString summary(const ImportedCalls &calls)
{
    QStringList words;
    for (const ImportedCall &call : calls.calls)
        words << u"%1 %2%3"_s.arg(call.name).arg(call.count).arg(call.failed == 0 ? QString() : u"(%1)"_s.arg(call.failed));
    return words.join(u", "_s);
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(BULKHEAD_TEST_DATA "/strace-samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    return file.readAll();
}

const QStringList ThreadProgram = // what tests/data/strace-samples/thr.c calls, strace's unknown 451 by its name
    {u"access"_s,
     u"arch_prctl"_s,
     u"brk"_s,
     u"cachestat"_s,
     u"clock_nanosleep"_s,
     u"clone"_s,
     u"clone3"_s,
     u"close"_s,
     u"dup3"_s,
     u"epoll_create1"_s,
     u"eventfd2"_s,
     u"execve"_s,
     u"exit"_s,
     u"exit_group"_s,
     u"futex"_s,
     u"getppid"_s,
     u"getrandom"_s,
     u"ioctl"_s,
     u"madvise"_s,
     u"mmap"_s,
     u"mprotect"_s,
     u"munmap"_s,
     u"newfstatat"_s,
     u"openat"_s,
     u"pipe2"_s,
     u"pread64"_s,
     u"prlimit64"_s,
     u"read"_s,
     u"rseq"_s,
     u"rt_sigaction"_s,
     u"rt_sigprocmask"_s,
     u"set_robust_list"_s,
     u"set_tid_address"_s,
     u"socket"_s,
     u"wait4"_s,
     u"write"_s};

} // namespace

/// Names, counts and provenance from strace's output, however it was called.
class StraceScannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void readsRecordings_data();
    void readsRecordings();
    void readsOneFilePerProcess();
    void readsSummaries();
    void piecesMakeNoDifference();
    void partsMakeNoDifference_data();
    void partsMakeNoDifference();
    void keepsWhereCallsComeFrom();
    void knowsProgramsByTheirExecve();
    void tells32BitProgramsApart_data();
    void tells32BitProgramsApart();
    void takesArguments_data();
    void takesArguments();
    void marksWhatOnlyFailed_data();
    void marksWhatOnlyFailed();
    void namesWhatNoTableHas();
    void endsOfLogs_data();
    void endsOfLogs();
    void aNumberCanBeUsedAgain();
    void hugeLinesAreNotKept();
    void garbageIsIgnored();
    void manyProcessesAndNamesAreBounded();
};

void StraceScannerTest::readsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("a plain line", "close(3)                                = 0\n", "close 1");
    row("a name with digits", "pipe2([5, 6], O_CLOEXEC) = 0\n", "pipe2 1");
    row("the number of -f on a terminal", "[pid  7823] getppid() = 7815\n", "getppid 1");
    row("the number of -f in a file", "7832  getppid() = 7815\n", "getppid 1");
    row("a number of seven digits", "4194303 getppid() = 7815\n", "getppid 1");
    row("number and name of --decode-pids in a file", "7832<my make> getppid() = 7815<sh>\n", "getppid 1");
    row("number and name of --decode-pids on a terminal", "[pid 7832<a b>] getppid() = 7815<sh>\n", "getppid 1");
    row("-t", "21:23:35 close(3) = 0\n", "close 1");
    row("-tt with a number", "7858  21:23:35.454569 close(3) = 0\n", "close 1");
    row("-ttt", "1795294930.017123 close(3) = 0\n", "close 1");
    row("whole seconds of the epoch", "1795294930 close(3) = 0\n", "close 1");
    row("-r", "     0.000054 close(3) = 0\n", "close 1");
    row("-r with a number", "7858       0.000054 close(3) = 0\n", "close 1");
    row("-tt -r", "21:23:35.454569 (+     0.000054) close(3) = 0\n", "close 1");
    row("-n", "[   3] close(3) = 0\n", "close 1");
    row("-i", "[00007f2ff017ed79] close(3) = 0\n", "close 1");
    row("-i without an address", "[????????????????] close(3) = 0\n", "close 1");
    row("everything together",
        "[pid 7832<sh>] 21:23:35.454569 (+     0.000054) [   3] [00007f2ff017ed79] close(3</a>) = 0 <0.000012>\n", "close 1");
    row("-T", "openat(AT_FDCWD, \"/x\", O_RDONLY) = -1 ENOENT (No such file or directory) <0.000017>\n", "openat 1(1)");
    row("-y with a path", "read(3</etc/pass = wd>, \"\", 10) = 0\n", "read 1");
    row("-yy with an address", "accept4(3<TCP:[[::1]:80]>, NULL, NULL, SOCK_CLOEXEC) = 4<TCP:[[::1]:80->[::1]:4000]>\n",
        "accept4 1");
    row("-k", "close(3) = 0\n > /lib/libc.so.6(__close+0x17) [0xf2a17]\n > /bin/sh(write+0x1) [0x1]\n\n", "close 1");
    row("-X raw", "openat(0xffffff9c, 0x7ffc, 0x80000, 0) = 0x3\n", "openat 1");
    row("a result in words", "poll([{fd=3, events=POLLIN}], 1, -1) = 1 ([{fd=3, revents=POLLIN}])\n", "poll 1");
    row("a result with flags", "fcntl(3, F_GETFL) = 0x8002 (flags O_RDWR|O_LARGEFILE)\n", "fcntl 1");
    row("an unknown result", "exit_group(0) = ?\n", "exit_group 1");
    row("a call that a signal broke off", "read(0, 0x7f, 1) = ? ERESTARTSYS (To be restarted if SA_RESTART is set)\n", "read 1");
    row("unfinished and resumed", "7  read(0,  <unfinished ...>\n8  close(3) = 0\n7  <... read resumed>\"a\", 1) = 1\n",
        "close 1, read 1");
    row("resumed with an error", "7  read(0,  <unfinished ...>\n7  <... read resumed>\"a\", 1) = -1 EIO (Input/output error)\n",
        "read 1(1)");
    row("resumed as older versions wrote", "7  read(0,  <unfinished ...>\n7  <... read resumed> ) = 1\n", "read 1");
    row("resumed only", "7  <... read resumed>\"a\", 1) = 1\n", "read 1");
    row("resumed twice", "7  read(0,  <unfinished ...>\n7  <... read resumed> <unfinished ...>\n7  <... read resumed>) = 1\n",
        "read 1");
    row("unfinished for ever", "7  read(0,  <unfinished ...>\n7  +++ killed by SIGKILL +++\n", "read 1");
    row("unfinished at the end of a process", "7  futex(0x7f, FUTEX_WAIT, 2, NULL <unfinished ...>) = ?\n", "futex 1");
    row("resumed without the number of the only one left",
        "[pid 7] futex(0x1, FUTEX_WAIT <unfinished ...>\n[pid 8] exit(0) = ?\n[pid 8] +++ exited with 0 +++\n<... futex "
        "resumed>) = 0\n",
        "exit 1, futex 1");
    row("unfinished before there was a second process",
        "wait4(-1,  <unfinished ...>\n[pid 8] exit(0) = ?\n[pid 7] <... wait4 resumed>NULL, 0, NULL) = 8\n", "exit 1, wait4 1");
    row("a note glued into the line",
        "clone(child_stack=NULL, flags=SIGCHLDstrace: Process 7759 attached\n, child_tidptr=0x7f) = 7759\n", "clone 1");
    row("a note glued into the line, then resumed",
        "clone(child_stack=NULL, flags=SIGCHLDstrace: Process 7759 attached\n <unfinished ...>\n[pid 7759] getpid() = 7759\n"
        "[pid 7758] <... clone resumed>, child_tidptr=0x7f) = 7759\n",
        "clone 1, getpid 1");
    row("detached", "7  read(0,  <detached ...>\n", "read 1");
    row("strace came in the middle", "restart_syscall(<... resuming interrupted poll ...>) = 0\n", "poll 1, restart_syscall 1");
    row("strace came in the middle of something", "restart_syscall(<... resuming interrupted system call ...>) = 0\n",
        "restart_syscall 1");
    row("signals, ends and notes are no calls",
        "--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED} ---\n+++ exited with 0 +++\n+++ killed by SIGSYS (core dumped) +++\n"
        "strace: Process 12 attached\nstrace: Process 12 detached\n[ Process PID=12 runs in 64 bit mode. ]\n",
        "");
    row("brackets, quotes and escapes in strings", "write(6, \"open(\\\"/x\\\") = 3\\n\", 15) = 15\n", "write 1");
    row("a string that looks like an end", "write(6, \"close(3) = 0\", 12 <unfinished ...>\n", "write 1");
    row("octal and shortened strings", "write(1, \"caf\\303\\251\"..., 99) = 99\n", "write 1");
    row("structs, flags and comments", "execve(\"/bin/a\", [\"a\", \"(\"], 0x7f /* 37 vars */) = 0\n", "execve 1");
    row("the program's output in the line", "write(1, \"done\\n\", 5done\n)                   = 5\n", "write 1");
    row("more lines of output in the line", "write(1, \"a\\nb\\n\", 4a\nb\n) = 4\nclose(3) = 0\n", "close 1, write 1");
    row("output before another process interrupts", "write(1, \"a\\n\", 2a\n <unfinished ...>\n[pid 9] close(3) = 0\n",
        "close 1, write 1");
    row("output that fails", "write(1, \"a\\n\", 2a\n) = -1 EPIPE (Broken pipe)\n", "write 1(1)");
    row("output that speaks of calls", "we call write(fd) and open(path)\nwrite(this) to you\n  close(3) = 0 is what we do\n",
        "");
    row("output that speaks of a call, then a call", "open(path) it\nclose(3) = 0\n", "close 1");
    row("output without an end before a number", "progress: 3%[pid  7] close(3) = 0\n", "close 1");
    row("line ends of another system", "close(3) = 0\r\ngetpid() = 3\r\n", "close 1, getpid 1");
    row("what strace could not tell",
        "????"
        "( <unfinished ...>\n<... ???? resumed>) = ?\n",
        "");
    row("superseded by another thread",
        "8  execve(\"/bin/a\", [], 0x1 <unfinished ...>\n7  +++ superseded by execve in pid 8 +++\n7  <... execve resumed>) = "
        "0\n",
        "execve 1");
    row("a count of errors",
        "access(\"a\", R_OK) = -1 ENOENT (x)\naccess(\"b\", R_OK) = -1 EACCES (x)\naccess(\"c\", R_OK) = 0\n", "access 3(2)");
    row("an error without a name", "foo_bar(1) = 0\nioctl(1, 2) = -1 (errno 515)\n", "ioctl 1(1)");
    row("a refusal that strace itself made", "openat2(3, \"a\", {}, 24) = -1 ENOSYS (Function not implemented) (INJECTED)\n",
        "openat2 1");
    row("a delayed call", "close(3) = 0 (DELAYED)\n", "close 1");
    row("a number for a name", "syscall_0x1c3(0, 0, 0, 0, 0x7f, 0) = -1 EFAULT (Bad address)\n", "cachestat 1(1)");
}

void StraceScannerTest::readsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(scan(text)), expected);
}

void StraceScannerTest::readsRecordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("to a terminal") << u"f_stderr.txt"_s;
    QTest::newRow("to a file") << u"f_file.txt"_s;
    QTest::newRow("with times") << u"f_tt_T.txt"_s;
}

void StraceScannerTest::readsRecordings()
{
    QFETCH(QString, file);
    const ImportedCalls calls = scan(sample(file));
    QStringList expected = ThreadProgram;
    QCOMPARE(calls.names(), expected);
    QCOMPARE(calls.find(u"getppid")->count, 9);
    QCOMPARE(calls.find(u"clone3")->count, 3);
    QCOMPARE(calls.find(u"getppid")->processes, 3);
    QCOMPARE(calls.find(u"access")->failed, calls.find(u"access")->count);
    QCOMPARE(calls.unknown.size(), 1);
    QCOMPARE(calls.unknown.first().name, u"syscall_0x270f"_s);
    QVERIFY(!calls.isCutShort);
    QVERIFY(!calls.saw32Bit);
}

void StraceScannerTest::readsOneFilePerProcess()
{
    ImportTally tally;
    const QDir directory(QStringLiteral(BULKHEAD_TEST_DATA "/strace-samples/ff"));
    for (const QString &name : directory.entryList(QDir::Files)) {
        StraceScanner scanner({.file = tally.addFile(name), .pid = name.section(u'.', -1).toLongLong()});
        scanner.feed(sample("ff/"_L1 + name));
        scanner.finish(tally);
    }
    const ImportedCalls calls = tally.take();
    QCOMPARE(calls.names(), ThreadProgram);
    QCOMPARE(calls.find(u"clock_nanosleep")->processIds, QList<qint64>({7849, 7850, 7851}));
    QCOMPARE(calls.find(u"clock_nanosleep")->count, 9);
}

void StraceScannerTest::readsSummaries()
{
    const ImportedCalls table = scan(sample(u"c.txt"_s));
    QCOMPARE(table.calls.size(), 33);
    QCOMPARE(table.find(u"mmap")->count, 19);
    QCOMPARE(table.find(u"openat")->count, 6);
    QCOMPARE(table.find(u"openat")->failed, 2);
    QVERIFY(!table.find(u"access")->isMaybeNotNeeded()); // with which error is not known
    QCOMPARE(table.find(u"clone3")->origin, ImportOrigin::Summary);

    // strace -C writes it below the lines
    const ImportedCalls both = scan("close(3) = 0\nclose(4) = 0\n" + sample(u"c.txt"_s));
    QCOMPARE(both.find(u"close")->count, 2);
    QCOMPARE(both.find(u"close")->origin, ImportOrigin::Trace);
    QCOMPARE(both.find(u"mmap")->count, 19);

    const ImportedCalls compat = scan("System call usage summary for 32 bit mode:\n" + sample(u"c.txt"_s));
    QVERIFY(compat.saw32Bit);
    QCOMPARE(compat.find(u"socketcall")->origin, ImportOrigin::Multiplexer);

    const ImportedCalls widths = scan("% time     seconds  usecs/call     calls    errors syscall\n"
                                      "------ ----------- ----------- --------- --------- ----------------\n"
                                      " 50.00    0.000010           5         2         1 openat\n"
                                      " 50.00    0.000010           5         2           close\n"
                                      "------ ----------- ----------- --------- --------- ----------------\n"
                                      "100.00    0.000020                     4         1 total\n"
                                      "getpid() = 3\n");
    QCOMPARE(summary(widths), u"close 2, getpid 1, openat 2(1)"_s);
}

void StraceScannerTest::piecesMakeNoDifference()
{
    const QByteArray text = sample(u"f_stderr.txt"_s);
    const ImportedCalls whole = scan(text);
    for (const qsizetype piece : {1, 2, 3, 7, 64, 100, 4096}) {
        const ImportedCalls pieces = scan(text, {}, piece);
        QCOMPARE(summary(pieces), summary(whole));
        QCOMPARE(pieces.lines, whole.lines);
        QCOMPARE(pieces.ignoredLines, whole.ignoredLines);
        QCOMPARE(pieces.find(u"socket")->first.line, whole.find(u"socket")->first.line);
    }
}

void StraceScannerTest::partsMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("to a terminal") << sample(u"f_stderr.txt"_s);
    QTest::newRow("to a file") << sample(u"f_file.txt"_s);
    QTest::newRow("with times") << sample(u"f_tt_T.txt"_s);
    QTest::newRow("32 bits") << sample(u"i386_stderr.txt"_s);
    QTest::newRow("32 bits with numbers") << sample(u"i386_n.txt"_s);
    QTest::newRow("a number that is used again") << QByteArray("7<a> mmap2(1, 2) = 0\n7<a> read(0,  <unfinished ...>\n"
                                                               "7<a> +++ killed by SIGKILL +++\n7<b> socket(AF_INET) = 3\n"
                                                               "7<b> read(0) = 1\n7<b> close(0) = 0\n");
    QTest::newRow("a table below") << "7  close(3) = 0\n8  close(4) = 0\n7  mmap(1) = 0x1\n" + sample(u"c.txt"_s);
    QTest::newRow("a program that is run") << QByteArray(
        "7  execve(\"/bin/make\", [], 0x1) = 0\n7  getpid() = 7\n7  fork() = 8\n"
        "8  getuid() = 0\n7  mmap2(1) = 0x1\n7  socket(AF_INET) = 3\n"
        "8  execve(\"/bin/cc\", [], 0x1) = 0\n8  getuid() = 0\n7  getpid() = 7\n");
}

void StraceScannerTest::partsMakeNoDifference()
{
    QFETCH(QByteArray, text);
    const auto describe = [](const ImportedCalls &calls) {
        QStringList lines;
        for (const ImportedCall &call : calls.calls) {
            QStringList errors, commands = call.commands;
            for (const ImportedError &error : call.errors)
                errors << error.name + QString::number(error.count);
            errors.sort();
            commands.sort();
            lines << u"%1 origin %2 count %3 failed %4 processes %5 lines %6-%7 %8-%9 %10 %11"_s.arg(call.name)
                         .arg(int(call.origin))
                         .arg(call.count)
                         .arg(call.failed)
                         .arg(call.processes)
                         .arg(call.first.line)
                         .arg(call.last.line)
                         .arg(call.firstSeen, call.lastSeen, errors.join(u','), commands.join(u','));
        }
        lines << u"lines %1 ignored %2 32 bit %3"_s.arg(calls.lines).arg(calls.ignoredLines).arg(calls.saw32Bit);
        return lines.join(u'\n');
    };
    const QString whole = describe(scan(text));
    int parts = 0;
    for (qsizetype at = text.indexOf('\n') + 1; at > 0 && at < text.size(); at = text.indexOf('\n', at) + 1) {
        const char *const begin = text.constData() + at;
        const char *const end = text.constData() + text.indexOf('\n', at);
        const char *const open = std::find(begin, end, '(');
        if (open == end || strace::findTail(open + 1, end).ending != strace::Ending::Result || *begin == '<')
            continue; // not where a log is parted
        ImportTally tally;
        tally.addFile(u"log"_s);
        StraceScanner first({}), second({}, true);
        first.feed(QByteArrayView(text).first(at));
        second.feed(QByteArrayView(text).sliced(at));
        first.append(second);
        first.finish(tally);
        const QString both = describe(tally.take());
        const QStringList expected = whole.split(u'\n'), found = both.split(u'\n');
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QVERIFY2(found.value(i) == expected[i], qPrintable(u"parted before %1: %2, not %3"_s.arg(
                                                        QString::fromLatin1(begin, end - begin), found.value(i), expected[i])));
        }
        QCOMPARE(both, whole);
        ++parts;
    }
    QVERIFY(parts > 0);
}

void StraceScannerTest::keepsWhereCallsComeFrom()
{
    const ImportedCalls calls =
        scan("7<sh>  21:00:00.1 close(3) = 0\n"
             "8<cat> 21:00:00.2 openat(AT_FDCWD, \"/a\", O_RDONLY) = -1 ENOENT (No such file or directory)\n"
             "8<cat> 21:00:00.3 openat(AT_FDCWD, \"/b\", O_RDONLY) = -1 EACCES (Permission denied)\n"
             "8<cat> 21:00:00.4 openat(AT_FDCWD, \"/b\", O_RDONLY) = -1 EACCES (Permission denied)\n"
             "7<sh>  21:00:00.5 openat(AT_FDCWD, \"/c\", O_RDONLY) = 3\n");
    const ImportedCall *const openat = calls.find(u"openat");
    QVERIFY(openat != nullptr);
    QCOMPARE(openat->origin, ImportOrigin::Trace);
    QCOMPARE(openat->first, (ImportedPlace{0, 2}));
    QCOMPARE(openat->last, (ImportedPlace{0, 5}));
    QCOMPARE(openat->firstSeen, u"21:00:00.2"_s);
    QCOMPARE(openat->lastSeen, u"21:00:00.5"_s);
    QCOMPARE(openat->processIds, QList<qint64>({8, 7}));
    QCOMPARE(openat->commands, QStringList({u"cat"_s, u"sh"_s}));
    QCOMPARE(openat->errors, QList<ImportedError>({{u"EACCES"_s, 2}, {u"ENOENT"_s, 1}}));
    QCOMPARE(openat->arches, QList<Arch>({Arch::X86_64}));
}

void StraceScannerTest::knowsProgramsByTheirExecve()
{
    const ImportedCalls calls =
        scan("7  execve(\"/usr/bin/make\", [\"make\"], 0x7f /* 3 vars */) = 0\n"
             "7  vfork( <unfinished ...>\n"
             "8  dup2(3, 4) = 4\n"
             "8  execve(\"/bin/cc\", [\"cc\"], 0x7f /* 3 vars */ <unfinished ...>\n"
             "7  <... vfork resumed>) = 8\n"
             "8  <... execve resumed>) = 0\n"
             "8  getcwd(\"/\", 4096) = 2\n"
             "7  clone(child_stack=NULL, flags=SIGCHLD) = 9\n"
             "9  getuid() = 0\n"
             "7  execve(\"/none\", [\"none\"], 0x7f /* 3 vars */) = -1 ENOENT (No such file or directory)\n"
             "7  getpid() = 7\n");
    QCOMPARE(calls.find(u"getcwd")->commands, QStringList(u"cc"_s));
    QCOMPARE(calls.find(u"getuid")->commands, QStringList(u"make"_s));
    QCOMPARE(calls.find(u"getpid")->commands, QStringList(u"make"_s));
}

void StraceScannerTest::tells32BitProgramsApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("saw32Bit");
    const auto row = [](const char *name, const QByteArray &text, const char *expected, bool saw32Bit) {
        QTest::newRow(name) << text << QString::fromUtf8(expected) << saw32Bit;
    };
    row("strace's own word for it", sample(u"i386_stderr.txt"_s),
        "execve 1, exit 1, getpid 1, ipc 0, shmget 1(1), socket 3(1), socketcall 0", true);
    row("the numbers of -n", sample(u"i386_n.txt"_s), "execve 1, exit 1, getpid 1, ipc 1, shmget 1(1), socket 3(1), socketcall 2",
        true);
    row("-n and the direct call alone", "[ 359] socket(AF_INET, SOCK_STREAM, 0) = 3\n", "socket 1", true);
    row("-n on 64 bits", "[  41] socket(AF_INET, SOCK_STREAM, 0) = 3\n[  29] shmget(1, 2, 3) = 0\n", "shmget 1, socket 1", false);
    row("a call that only 32 bits have, before", "7  set_thread_area({}) = 0\n7  fstat64(1, {}) = 0\n7  socket(AF_INET) = 3\n",
        "fstat64 1, set_thread_area 1, socket 1, socketcall 0", true);
    row("a call that only 32 bits have, behind", "7  socket(AF_INET) = 3\n7  mmap2(1, 2) = 0\n",
        "mmap2 1, socket 1, socketcall 0", true);
    row("of another process", "7  socket(AF_INET) = 3\n8  mmap2(1, 2) = 0\n", "mmap2 1, socket 1", true);
    row("before it ran the program", "7  socket(AF_INET) = 3\n7  execve(\"/a\", [], 0x1) = 0\n7  mmap2(1, 2) = 0\n",
        "execve 1, mmap2 1, socket 1", true);
    row("a child of it", "7  mmap2(1, 2) = 0\n7  clone(flags=SIGCHLD) = 8\n8  socket(AF_INET) = 3\n",
        "clone 1, mmap2 1, socket 1, socketcall 0", true);
    row("another one in strace's word", "[ Process PID=8 runs in 32 bit mode. ]\n", "", true);
    row("a number in its own table", "[ Process PID=7 runs in 32 bit mode. ]\nsyscall_0x1(0) = 3\n", "exit 1", true);
}

void StraceScannerTest::tells32BitProgramsApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QFETCH(bool, saw32Bit);
    const ImportedCalls calls = scan(text);
    QCOMPARE(summary(calls), expected);
    QCOMPARE(calls.saw32Bit, saw32Bit);
}

void StraceScannerTest::takesArguments_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *line, const char *call, const char *value) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(call) << QByteArray(value);
    };
    row("socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3", "socket", "AF_UNIX");
    row("socket(AF_INET, SOCK_STREAM <unfinished ...>", "socket", "AF_INET");
    row("personality(ADDR_NO_RANDOMIZE) = 0 (PER_LINUX)", "personality", "ADDR_NO_RANDOMIZE");
    row("personality(0xffffffff) = 0", "personality", "0xffffffff");
    row("prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0", "prctl", "PR_SET_NO_NEW_PRIVS");
    row("ioctl(1, TCGETS, {B38400 opost}) = 0", "ioctl", "TCGETS");
    row("ioctl(1</dev/pts/0<char 136:0>>, TCGETS, {}) = 0", "ioctl", "TCGETS");
    row("ioctl(3</a,b>, _IOC(_IOC_READ, 0x54, 0x2, 0x4), 0x7f) = 0", "ioctl", "_IOC(_IOC_READ, 0x54, 0x2, 0x4)");
    row("ioctl(1, SNDCTL_TMR_TIMEBASE or TCGETS, {}) = 0", "ioctl", "SNDCTL_TMR_TIMEBASE or TCGETS");
    row("fcntl(3, F_SETFD, FD_CLOEXEC) = 0", "fcntl", "F_SETFD");
    row("fcntl(3, F_GETFD) = 0", "fcntl", "F_GETFD");
    row("fcntl(3, F_GETFD <unfinished ...>", "fcntl", "F_GETFD");
    row("clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) = 8", "clone",
        "CLONE_CHILD_SETTID|SIGCHLD");
    row("clone(child_stack=NULL, flags=CLONE_VM|SIGCHLD <unfinished ...>", "clone", "CLONE_VM|SIGCHLD");
    row("clone(child_stack=NULL, flags=SIGCHLDstrace: Process 8 attached", "clone", "SIGCHLD");
}

void StraceScannerTest::takesArguments()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, call);
    QFETCH(QByteArray, value);
    const ImportedCalls calls = scan(line + '\n' + line + '\n');
    const ImportedCall *const found = calls.find(call);
    QVERIFY(found != nullptr);
    QCOMPARE(found->arguments, QList<ImportedArgument>({{value, 2}}));
    QVERIFY(!found->hasMoreArguments);
}

void StraceScannerTest::marksWhatOnlyFailed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("onlyError");
    QTest::addColumn<bool>("maybeNotNeeded");
    QTest::newRow("never there") << QByteArray("openat2(1) = -1 ENOSYS (x)\n") << u"ENOSYS"_s << true;
    QTest::newRow("never permitted") << QByteArray("openat2(1) = -1 EPERM (x)\nopenat2(1) = -1 EPERM (x)\n") << u"EPERM"_s
                                     << true;
    QTest::newRow("both") << QByteArray("openat2(1) = -1 EPERM (x)\nopenat2(1) = -1 ENOSYS (x)\n") << QString() << true;
    QTest::newRow("another error") << QByteArray("openat2(1) = -1 ENOENT (x)\n") << QString() << false;
    QTest::newRow("one success") << QByteArray("openat2(1) = -1 ENOSYS (x)\nopenat2(1) = 3\n") << QString() << false;
    QTest::newRow("one whose end is not known")
        << QByteArray("7 openat2(1) = -1 ENOSYS (x)\n7 openat2(1 <unfinished ...>\n") << QString() << false;
    QTest::newRow("refused by strace itself") << QByteArray("openat2(1) = -1 ENOSYS (x) (INJECTED)\n") << QString() << false;
}

void StraceScannerTest::marksWhatOnlyFailed()
{
    QFETCH(QByteArray, text);
    const ImportedCalls calls = scan(text);
    QTEST(calls.find(u"openat2")->isMaybeNotNeeded(), "maybeNotNeeded");
    QTEST(calls.find(u"openat2")->onlyError(), "onlyError");
}

void StraceScannerTest::namesWhatNoTableHas()
{
    const ImportedCalls calls =
        scan("frobnicate(1) = 0\nclose(3) = 0\nfrobnicate(2) = -1 ENOSYS (x)\nsyscall_0x270f(1) = -1 ENOSYS (x)\n");
    QCOMPARE(summary(calls), u"close 1"_s);
    QCOMPARE(calls.unknown.size(), 2);
    QCOMPARE(calls.unknown[0].name, u"frobnicate"_s);
    QCOMPARE(calls.unknown[0].count, 2);
    QCOMPARE(calls.unknown[0].first.line, 1);
    QCOMPARE(calls.unknown[1].name, u"syscall_0x270f"_s);
}

void StraceScannerTest::endsOfLogs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isCutShort");
    QTest::newRow("a whole line without its end") << QByteArray("getpid() = 1\nclose(3) = 0") << u"close 1, getpid 1"_s << false;
    QTest::newRow("cut in the arguments") << QByteArray("getpid() = 1\nopenat(AT_FDCWD, \"/et") << u"getpid 1, openat 1"_s
                                          << true;
    QTest::newRow("cut behind the bracket") << QByteArray("getpid() = 1\nopenat(") << u"getpid 1, openat 1"_s << true;
    QTest::newRow("cut in the name") << QByteArray("getpid() = 1\nopena") << u"getpid 1"_s << true;
    QTest::newRow("cut in the number") << QByteArray("7  getpid() = 1\n78") << u"getpid 1"_s << true;
    QTest::newRow("cut in the result") << QByteArray("7  getpid() = 1\n7  openat(AT_FDCWD, \"/a\", O_RDONLY) = -1 EN")
                                       << u"getpid 1, openat 1(1)"_s << false;
}

void StraceScannerTest::endsOfLogs()
{
    QFETCH(QByteArray, text);
    const ImportedCalls calls = scan(text);
    QTEST(summary(calls), "expected");
    QTEST(calls.isCutShort, "isCutShort");
}

void StraceScannerTest::aNumberCanBeUsedAgain()
{
    const ImportedCalls calls = scan("7<a> mmap2(1, 2) = 0\n7<a> read(0,  <unfinished ...>\n7<a> +++ killed by SIGKILL +++\n"
                                     "7<b> socket(AF_INET) = 3\n7<b> <... read resumed>) = 0\n");
    QCOMPARE(summary(calls), u"mmap2 1, read 2, socket 1"_s); // no socketcall: another process
    QCOMPARE(calls.find(u"read")->processes, 2);
    QCOMPARE(calls.find(u"socket")->commands, QStringList(u"b"_s));
}

void StraceScannerTest::hugeLinesAreNotKept()
{
    ImportTally tally;
    tally.addFile(u"log"_s);
    StraceScanner scanner({});
    scanner.feed("7  write(1, \"");
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        scanner.feed(megabyte);
    scanner.feed("\"..., 104857600) = -1 EPIPE (Broken pipe)\n7  close(3) = 0\n");
    scanner.finish(tally);
    const ImportedCalls calls = tally.take();
    QCOMPARE(summary(calls), u"close 1, write 1(1)"_s);
    QCOMPARE(calls.lines, 2);
    QFile status(u"/proc/self/status"_s);
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    QVERIFY(at > 0);
    QVERIFY2(text.mid(at + 6, 20).trimmed().split(' ').first().toLongLong() < 200 * 1024, text.mid(at, 30).constData());
}

void StraceScannerTest::garbageIsIgnored()
{
    QByteArray garbage;
    quint32 state = 1;
    for (int i = 0; i < 300'000; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        garbage += char(state >> 24U);
    }
    const ImportedCalls calls =
        scan("getpid() = 1\n" + garbage + "\nclose(3) = 0\n" + QByteArray(100'000, '(') + '\n' + QByteArray(100'000, '=') + '\n'
             + QByteArray("[").repeated(100'000) + '\n' + QByteArray(1000, '\0')
             + "\n<... \n<... read\n[pid \n[pid 7\n7<\n+++ \n%\nstrace: \n[ Process PID=\nclose(\n");
    QVERIFY(calls.find(u"getpid") != nullptr);
    QVERIFY(calls.find(u"close") != nullptr);
    QCOMPARE(calls.calls.size(), 2);
    QVERIFY(calls.ignoredLines > 100);
}

void StraceScannerTest::manyProcessesAndNamesAreBounded()
{
    QByteArray text;
    for (int i = 1; i < 100'000; ++i)
        text += QByteArray::number(i) + "  close(3) = 0\n";
    for (int i = 0; i < 10'000; ++i)
        text += "7  made_up_" + QByteArray::number(i) + "(3) = 0\n7  fcntl(3, " + QByteArray::number(i) + ") = 0\n";
    const ImportedCalls calls = scan(text);
    QCOMPARE(calls.find(u"close")->count, 99'999);
    QCOMPARE(calls.find(u"close")->processes, 99'999);
    QCOMPARE(calls.find(u"close")->processIds.size(), ImportedCall::MostProcesses);
    QCOMPARE(calls.find(u"fcntl")->arguments.size(), ImportedCall::MostArguments);
    QVERIFY(calls.find(u"fcntl")->hasMoreArguments);
    QVERIFY(calls.unknown.size() <= ImportTally::MostUnknown);
}

BULKHEAD_TEST(StraceScannerTest)
#include "tst_stracescanner.moc"
