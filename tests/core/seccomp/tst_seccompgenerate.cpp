// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/diff.h"
#include "core/seccomp/generatecalls.h"
#include "core/seccomp/generateprofile.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profiletemplates.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/simulation.h"
#include "core/seccomp/straceconstants.h"
#include "core/seccomp/syscalltable.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

namespace {

ImportedCalls traced(const QByteArray &text)
{
    ImportTally tally;
    QByteArray content = text;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    if (const auto read = importRecording(buffer, u"recording"_s, Arch::X86_64, tally); !read)
        qFatal("%s", qPrintable(read.error().what));
    return tally.take();
}

/// "allow", "EPERM", "log": what the profile answers, as the runtime and the kernel see it.
QString answer(const SeccompProfile &profile, const char *name, std::array<quint64, 6> args = {}, Arch arch = Arch::X86_64)
{
    const auto number = SyscallTable::of(arch).number(QString::fromLatin1(name));
    if (!number)
        return u"no such call"_s;
    const auto decision = simulate(profile, {.kernel = {6, 12}}, {.arch = arch, .number = *number, .args = args});
    if (!decision)
        return decision.error().what;
    switch (decision->action.kind) {
    case ActionKind::Allow: return u"allow"_s;
    case ActionKind::Log: return u"log"_s;
    case ActionKind::KillProcess: return u"kill"_s;
    case ActionKind::Errno: return errnoName(decision->action.number());
    default: return actionName(decision->action.kind);
    }
}

const QByteArray Trace =
    "7  execve(\"/bin/a\", [\"a\"], 0x7f) = 0\n7  brk(NULL) = 0x1\n7  socket(AF_UNIX, SOCK_STREAM, 0) = 3\n"
    "7  socket(AF_INET, SOCK_STREAM, 0) = 3\n7  clone3({}, 88) = -1 ENOSYS (Function not implemented)\n"
    "7  clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) = 8\n"
    "7  mount(\"a\", \"b\", NULL, 0, NULL) = -1 EPERM (Operation not permitted)\n7  ioctl(1, TCGETS, {}) = 0\n"
    "7  prctl(PR_SET_NAME, \"a\") = 0\n7  fcntl(3, F_SETLK, {}) = 0\n7  exit_group(0) = ?\n";

} // namespace

/// Recordings to profiles that start a container and allow no more than was seen.
class SeccompGenerateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allowsWhatWasRecorded();
    void addsTheRuntimesCallsByName();
    void leavesTheRuntimeOut();
    void runs32BitPrograms();
    void newerCallsAreNotThere_data();
    void newerCallsAreNotThere();
    void callsThatOnlyFailed();
    void defaultActions_data();
    void defaultActions();
    void argumentsBecomeRules();
    void argumentsThatAreNotKnown();
    void conditionsOfAnotherProfileStay();
    void offersFamilies();
    void templatesAllowLessThanTheEnginesOwn();
    void everyNameIsACall();
    void whatIsWrittenIsReadAgain();
    void logsInsteadOfRefusing_data();
    void logsInsteadOfRefusing();
    void knowsStracesWords_data();
    void knowsStracesWords();
};

void SeccompGenerateTest::allowsWhatWasRecorded()
{
    const GeneratedProfile made = generateProfile(traced(Trace));
    QCOMPARE(made.profile.rules.first().names.join(u' '), u"brk clone execve exit_group fcntl ioctl prctl socket"_s);
    QCOMPARE(answer(made.profile, "ioctl"), u"allow"_s);
    QCOMPARE(answer(made.profile, "ptrace"), u"EPERM"_s);
    QCOMPARE(answer(made.profile, "mkdir"), u"EPERM"_s);
    QCOMPARE(made.profile.defaultErrnoRet, 1U);
}

void SeccompGenerateTest::addsTheRuntimesCallsByName()
{
    const GeneratedProfile made = generateProfile(traced(Trace));
    // the audit records of a container's start, all of which the runtime made
    for (const char *name : {"capget", "capset",  "chdir", "close",        "epoll_ctl",  "execve",    "faccessat2", "fcntl",
                             "fstat",  "fstatfs", "futex", "getcwd",       "getdents64", "getpid",    "getppid",    "newfstatat",
                             "openat", "prctl",   "read",  "rt_sigreturn", "setgid",     "setgroups", "setuid",     "write"})
        QVERIFY2(answer(made.profile, name) == "allow"_L1, name);
    QVERIFY(made.runtime.contains(u"capset"_s));
    QVERIFY(!made.runtime.contains(u"execve"_s)); // recorded
    QCOMPARE(made.profile.rules[1].names, made.runtime);
    QVERIFY(made.profile.rules[1].comment.contains("runc"_L1));
}

void SeccompGenerateTest::leavesTheRuntimeOut()
{
    const GeneratedProfile made = generateProfile(traced(Trace), {.addRuntime = false});
    QVERIFY(made.runtime.isEmpty());
    QCOMPARE(answer(made.profile, "capset"), u"EPERM"_s);
    const GeneratedProfile alone = generateProfile(traced("7  close(3) = 0\n"), {.addRuntime = false, .addFallbacks = false});
    QCOMPARE(alone.profile.rules.size(), 1);
    QCOMPARE(alone.profile.rules.first().names, QStringList(u"close"_s));
}

void SeccompGenerateTest::runs32BitPrograms()
{
    const GeneratedProfile made = generateProfile(traced("[ 102] socket(AF_INET, SOCK_STREAM, 0) = 3\n[   1] exit(0) = ?\n"));
    QCOMPARE(answer(made.profile, "socketcall", {1}, Arch::X86), u"allow"_s);
    QCOMPARE(answer(made.profile, "exit", {}, Arch::X86), u"allow"_s);
    QCOMPARE(answer(made.profile, "ipc", {}, Arch::X86), u"EPERM"_s);
    // the architectures that Docker has, not the native one alone: that would kill
    QCOMPARE(answer(generateProfile(traced(Trace)).profile, "exit_group", {}, Arch::X86), u"allow"_s);
}

void SeccompGenerateTest::newerCallsAreNotThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"clone3", "openat2", "statx", "rseq", "pidfd_open", "fchmodat2", "io_uring_setup", "cachestat", "membarrier"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SeccompGenerateTest::newerCallsAreNotThere()
{
    QFETCH(QString, name);
    const GeneratedProfile made = generateProfile(traced(Trace), {.addRuntime = false});
    QCOMPARE(answer(made.profile, name.toLatin1().constData()), u"ENOSYS"_s);
    const GeneratedProfile allowed = generateProfile(traced(name.toLatin1() + "(1) = 0\n"));
    QCOMPARE(answer(allowed.profile, name.toLatin1().constData()), u"allow"_s);
}

void SeccompGenerateTest::callsThatOnlyFailed()
{
    const GeneratedProfile made = generateProfile(traced(Trace));
    QCOMPARE(made.maybeNotNeeded.join(u' '), u"clone3 mount"_s);
    QCOMPARE(answer(made.profile, "clone3"), u"ENOSYS"_s);
    QCOMPARE(answer(made.profile, "mount"), u"EPERM"_s);
    // the same answer as while it was recorded, whatever the default is
    const GeneratedProfile other = generateProfile(traced(Trace), {.defaultAction = {ActionKind::Errno, 13}});
    QCOMPARE(answer(other.profile, "mount"), u"EPERM"_s);
    QCOMPARE(answer(other.profile, "ptrace"), u"EACCES"_s);
    const GeneratedProfile kept = generateProfile(traced(Trace), {.keepFailed = true});
    QCOMPARE(answer(kept.profile, "clone3"), u"allow"_s);
    QCOMPARE(answer(kept.profile, "mount"), u"allow"_s);
    QVERIFY(kept.maybeNotNeeded.isEmpty());
}

void SeccompGenerateTest::defaultActions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ENOSYS") << int(ActionKind::Errno) << 38 << u"ENOSYS"_s;
    QTest::newRow("kill") << int(ActionKind::KillProcess) << -1 << u"kill"_s;
    QTest::newRow("log") << int(ActionKind::Log) << -1 << u"log"_s;
}

void SeccompGenerateTest::defaultActions()
{
    QFETCH(int, kind);
    QFETCH(int, number);
    const GeneratedProfile made = generateProfile(
        traced(Trace),
        {.defaultAction = {ActionKind(kind), number < 0 ? std::nullopt : std::optional(quint32(number))}, .addRuntime = false});
    QTEST(answer(made.profile, "ptrace"), "expected");
    QCOMPARE(answer(made.profile, "brk"), u"allow"_s);
    QCOMPARE(answer(made.profile, "clone3"), kind == int(ActionKind::Log) ? u"log"_s : u"ENOSYS"_s);
}

void SeccompGenerateTest::argumentsBecomeRules()
{
    const GeneratedProfile made =
        generateProfile(traced(Trace), {.argumentsOf = {u"socket"_s, u"clone"_s, u"ioctl"_s, u"prctl"_s, u"fcntl"_s}});
    QVERIFY(made.withoutRules.isEmpty());
    QCOMPARE(answer(made.profile, "socket", {1}), u"allow"_s);
    QCOMPARE(answer(made.profile, "socket", {2}), u"allow"_s);
    QCOMPARE(answer(made.profile, "socket", {38}), u"EPERM"_s); // AF_ALG
    QCOMPARE(answer(made.profile, "clone", {0x00000011}), u"allow"_s);
    QCOMPARE(answer(made.profile, "clone", {0x10000011}), u"EPERM"_s); // CLONE_NEWUSER
    QCOMPARE(answer(made.profile, "ioctl", {1, 0x5401}), u"allow"_s);
    QCOMPARE(answer(made.profile, "ioctl", {1, 0xFFFF'FFFF'0000'5401}), u"allow"_s); // a C library with int for the request
    QCOMPARE(answer(made.profile, "ioctl", {1, 0x5412}), u"EPERM"_s);                // TIOCSTI
    QCOMPARE(answer(made.profile, "prctl", {15}), u"allow"_s);
    QCOMPARE(answer(made.profile, "prctl", {38}), u"allow"_s); // the runtime's
    QCOMPARE(answer(made.profile, "prctl", {22}), u"EPERM"_s);
    QCOMPARE(answer(made.profile, "fcntl", {3, 6}), u"allow"_s);
    QCOMPARE(answer(made.profile, "fcntl", {3, 1024}), u"EPERM"_s); // F_SETLEASE
}

void SeccompGenerateTest::argumentsThatAreNotKnown()
{
    const GeneratedProfile made = generateProfile(traced("7  socket(AF_MARTIAN, 1, 0) = 3\n7  clone(child_stack=NULL, "
                                                         "flags=CLONE_NEWUSER|SIGCHLD) = 8\n7  ioctl(1, _IOC(1, 2, 3), 0) = 0\n"),
                                                  {.argumentsOf = {u"socket"_s, u"clone"_s, u"ioctl"_s}});
    QCOMPARE(made.withoutRules.join(u' '), u"clone ioctl socket"_s);
    QCOMPARE(answer(made.profile, "socket", {38}), u"allow"_s);
    QCOMPARE(answer(made.profile, "clone", {0x10000011}), u"allow"_s);
}

void SeccompGenerateTest::conditionsOfAnotherProfileStay()
{
    const QByteArray other = "{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"syscalls\": [{\"names\": [\"personality\"], \"action\": "
                             "\"SCMP_ACT_ALLOW\", \"args\": [{\"index\": 0, \"value\": 8, \"op\": \"SCMP_CMP_EQ\"}]}]}";
    const GeneratedProfile made = generateProfile(traced(other));
    QCOMPARE(answer(made.profile, "personality", {8}), u"allow"_s);
    QCOMPARE(answer(made.profile, "personality", {9}), u"EPERM"_s);
}

void SeccompGenerateTest::offersFamilies()
{
    const GeneratedProfile without =
        generateProfile(traced("7  open(\"/\", 0) = 3\n7  poll([], 0, 1) = 0\n"), {.addRuntime = false});
    QCOMPARE(answer(without.profile, "openat"), u"EPERM"_s);
    const GeneratedProfile made =
        generateProfile(traced("7  open(\"/\", 0) = 3\n7  poll([], 0, 1) = 0\n"), {.addRuntime = false, .addFamilies = true});
    for (const char *name : {"openat", "openat2", "ppoll"})
        QVERIFY2(answer(made.profile, name) == "allow"_L1, name);
    QCOMPARE(answer(made.profile, "statx"), u"ENOSYS"_s);
    QVERIFY(made.families.contains(u"openat2"_s));
    const QByteArray thread = "7  clone(child_stack=NULL, flags=CLONE_VM|CLONE_THREAD|SIGCHLD) = 8\n";
    QCOMPARE(answer(generateProfile(traced(thread), {.addFamilies = true}).profile, "clone3"), u"allow"_s);
    const GeneratedProfile limited = generateProfile(traced(thread), {.addFamilies = true, .argumentsOf = {u"clone"_s}});
    QVERIFY(limited.withoutRules.isEmpty());
    QCOMPARE(answer(limited.profile, "clone3"), u"ENOSYS"_s); // it would get past the conditions on clone
}

void SeccompGenerateTest::templatesAllowLessThanTheEnginesOwn()
{
    const capability::EngineRules engine{.version = QVersionNumber(26, 1, 5)};
    for (const ProfileTemplate kind : {ProfileTemplate::Program, ProfileTemplate::Server}) {
        const SeccompProfile profile = templateProfile(kind, engine);
        const auto diff = diffProfiles(defaultProfile(engine), profile, Target{.kernel = {6, 12}, .engine = engine});
        QVERIFY(diff && diff->settings.isEmpty() && !diff->calls.isEmpty());
        for (const CallChange &change : diff->calls) {
            QVERIFY2(change.direction == ChangeDirection::Tightened, qPrintable(change.name));
            QVERIFY2(!runtimeCalls().contains(change.name), qPrintable(change.name)); // a container starts with it
        }
        const QString net = kind == ProfileTemplate::Server ? u"allow"_s : u"EPERM"_s;
        for (const char *name : {"socket", "accept4"})
            QCOMPARE(answer(profile, name), net);
        for (const char *name : {"ptrace", "add_key"})
            QCOMPARE(answer(profile, name), u"EPERM"_s);
        QCOMPARE(answer(profile, "openat"), u"allow"_s);
    }
}

void SeccompGenerateTest::everyNameIsACall()
{
    for (const QString &name : runtimeCalls())
        QVERIFY2(isSyscallAnywhere(name), qPrintable(name));
    QVERIFY(std::ranges::is_sorted(runtimeCalls()));
    for (const QStringList &family : callFamilies()) {
        QVERIFY(family.size() > 1);
        for (const QString &name : family)
            QVERIFY2(isSyscallAnywhere(name), qPrintable(name));
    }
    const QStringList late = callsWithFallback(Arch::X86_64);
    QVERIFY(late.contains(u"clone3"_s) && late.contains(u"statx"_s) && late.contains(u"futex_time64"_s));
    for (const char *old : {"read", "openat", "accept4", "clone", "futex", "epoll_pwait", "clock_gettime"})
        QVERIFY2(!late.contains(QString::fromLatin1(old)), old);
}

void SeccompGenerateTest::whatIsWrittenIsReadAgain()
{
    for (const QStringList &arguments : {QStringList(), QStringList{u"socket"_s, u"ioctl"_s}}) {
        const GeneratedProfile made = generateProfile(traced(Trace), {.argumentsOf = arguments});
        const auto read = parseProfile(writeProfile(made.profile));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what));
        QCOMPARE(writeProfile(*read), writeProfile(made.profile));
    }
}

void SeccompGenerateTest::logsInsteadOfRefusing_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("ptrace");
    QTest::addColumn<QString>("read");
    QTest::newRow("refused by default") << QByteArray(
        R"({"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":38,"architectures":["SCMP_ARCH_X86_64"],
        "syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW"}]})")
                                        << u"log"_s << u"allow"_s;
    QTest::newRow("killed by a rule") << QByteArray(R"({"defaultAction":"SCMP_ACT_ALLOW","architectures":["SCMP_ARCH_X86_64"],
        "syscalls":[{"names":["ptrace"],"action":"SCMP_ACT_KILL"}]})")
                                      << u"log"_s << u"allow"_s;
    QTest::newRow("refused by a rule with an errno")
        << QByteArray(R"({"defaultAction":"SCMP_ACT_ALLOW","architectures":["SCMP_ARCH_X86_64"],
        "syscalls":[{"names":["ptrace"],"action":"SCMP_ACT_ERRNO","errnoRet":13}]})")
        << u"log"_s << u"allow"_s;
}

void SeccompGenerateTest::logsInsteadOfRefusing()
{
    QFETCH(QByteArray, profile);
    const auto read = parseProfile(profile);
    QVERIFY(read.has_value());
    const SeccompProfile twin = logTwin(*read);
    QTEST(answer(twin, "ptrace"), "ptrace");
    QTEST(answer(twin, "read"), "read");
    QCOMPARE(logTwin(twin), twin);
    QVERIFY(!writeProfile(twin).contains("SCMP_ACT_ERRNO") && !writeProfile(twin).contains("SCMP_ACT_KILL"));
}

void SeccompGenerateTest::knowsStracesWords_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qlonglong>("value");
    const auto row = [](const char *call, const char *text, qlonglong value) {
        QTest::newRow(text) << QString::fromLatin1(call) << QByteArray(text) << value;
    };
    row("socket", "AF_UNIX", 1);
    row("socket", "AF_ALG", 38);
    row("socket", "0x2d", 45);
    row("socket", "AF_MARTIAN", -1);
    row("clone", "CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD", 0x01200011);
    row("clone", "CLONE_VM|0", 0x100);
    row("clone", "CLONE_MARTIAN|SIGCHLD", -1);
    row("personality", "PER_LINUX|ADDR_NO_RANDOMIZE", 0x0040000);
    row("personality", "0xffffffff", 0xffffffff);
    row("prctl", "PR_SET_NO_NEW_PRIVS", 38);
    row("fcntl", "F_DUPFD_CLOEXEC", 1030);
    row("ioctl", "TCGETS", 0x5401);
    row("ioctl", "SNDCTL_TMR_TIMEBASE or TCGETS", 0x5401);
    row("ioctl", "_IOC(_IOC_READ, 0x54, 0x2, 0x4)", -1);
    row("openat", "AT_FDCWD", -1);
}

void SeccompGenerateTest::knowsStracesWords()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, text);
    QFETCH(qlonglong, value);
    const auto found = straceValue(call, text);
    QCOMPARE(found ? qlonglong(*found) : -1, value);
}

BULKHEAD_TEST(SeccompGenerateTest)
#include "tst_seccompgenerate.moc"
