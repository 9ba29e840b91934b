// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/lint.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/syscalltable.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using capability::Capability;
using capability::CapabilitySet;
using capability::EngineFlavour;
using namespace Qt::StringLiterals;

class SeccompLintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void dockersDefaultsAreClean_data();
    void dockersDefaultsAreClean();
    void suggestsNames_data();
    void suggestsNames();
    void worstFirst();
};

namespace {

const QByteArray Head =
    R"("defaultAction": "SCMP_ACT_ERRNO", "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"])";
/// What a container cannot start without.
const QByteArray Start =
    R"({"action": "SCMP_ACT_ALLOW", "names": ["execve", "capset", "chdir", "close", "exit_group", "fcntl", "fstat", "futex", "getdents64",
     "getpid", "getppid", "openat", "prctl", "read", "setgid", "setgroups", "setuid", "write"]})";

SeccompProfile profileWith(const QByteArray &members)
{
    const auto profile = parseProfile("{" + members + "}");
    if (!profile)
        qFatal("%s %s", qPrintable(profile.error().what), qPrintable(profile.error().detail));
    return *profile;
}

SeccompProfile starting(const QByteArray &rules, const QByteArray &head = Head)
{
    return profileWith(head + ", \"syscalls\": [" + Start + (rules.isEmpty() ? "" : "," + rules) + "]");
}

QByteArray allowing(const QByteArray &names, const QByteArray &rest = {})
{
    return "{\"action\": \"SCMP_ACT_ALLOW\", \"names\": [" + names + "]" + (rest.isEmpty() ? "" : ", " + rest) + "}";
}

QByteArray equals(int index, quint64 value)
{
    return "{\"op\": \"SCMP_CMP_EQ\", \"index\": " + QByteArray::number(index) + ", \"value\": " + QByteArray::number(value)
           + "}";
}

} // namespace

void SeccompLintTest::finds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<SeccompProfile>("profile");
    QTest::addColumn<Target>("target");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("name"); // that the problem is about
    const auto row = [](const char *what, const QString &id, const SeccompProfile &profile, bool found, const QString &name = {},
                        const Target &target = {}) { QTest::newRow(what) << id << profile << target << found << name; };

    row("an unknown architecture", u"does-not-start"_s,
        starting({}, R"("defaultAction": "SCMP_ACT_ERRNO", "architectures": ["X86"])"), true);
    row("an unknown architecture of another machine", u"does-not-start"_s,
        starting({}, R"("defaultAction": "SCMP_ACT_ERRNO", "archMap": [{"architecture": "SCMP_ARCH_VAX"}])"), false);

    const QByteArray twoActions =
        allowing("\"socket\"") + R"(, {"names": ["socket"], "action": "SCMP_ACT_LOG", "args": [)" + equals(0, 38) + "]}";
    row("two actions for socket with i386", u"contradiction"_s, starting(twoActions), true, u"socket"_s);
    row("the same without i386", u"contradiction"_s, starting(twoActions, R"("defaultAction": "SCMP_ACT_ERRNO")"), false);

    row("a profile that refuses everything", u"nothing-allowed"_s, profileWith(Head), true);
    row("rules that do not apply", u"nothing-allowed"_s,
        profileWith(Head + ", \"syscalls\": [" + allowing("\"read\"", R"("includes": {"caps": ["CAP_SYS_BOOT"]})") + "]"), true);
    row("one allowed call", u"nothing-allowed"_s, profileWith(Head + ", \"syscalls\": [" + allowing("\"read\"") + "]"), false);

    row("a profile without execve", u"runtime-calls"_s, profileWith(Head + ", \"syscalls\": [" + allowing("\"read\"") + "]"),
        true);
    row("a profile with what a start needs", u"runtime-calls"_s, starting({}), false);
    row("a default of LOG needs nothing", u"runtime-calls"_s, profileWith(R"("defaultAction": "SCMP_ACT_LOG")"), false);
    row("another member of the family will do", u"runtime-calls"_s,
        profileWith(Head + ", \"syscalls\": [" + QByteArray(Start).replace("\"fstat\"", "\"statx\"") + "]"), false);

    row("a capability without CAP_", u"never-applies"_s,
        starting(allowing("\"mount\"", R"("includes": {"caps": ["SYS_ADMIN"]})")), true);
    row("a real capability", u"never-applies"_s, starting(allowing("\"mount\"", R"("includes": {"caps": ["CAP_SYS_ADMIN"]})")),
        false);
    row("a capability both ways", u"never-applies"_s,
        starting(allowing("\"mount\"", R"("includes": {"caps": ["CAP_SYS_ADMIN"]}, "excludes": {"caps": ["CAP_SYS_ADMIN"]})")),
        true);
    row("uname's word for the architecture", u"never-applies"_s,
        starting(allowing("\"mount\"", R"("includes": {"arches": ["x86_64"]})")), true);
    row("x32 alone", u"never-applies"_s, starting(allowing("\"mount\"", R"("includes": {"arches": ["x32"]})")), true);
    row("x32 beside amd64", u"never-applies"_s, starting(allowing("\"mount\"", R"("includes": {"arches": ["amd64", "x32"]})")),
        false);
    row("kernels that cannot be", u"never-applies"_s,
        starting(allowing("\"mount\"", R"("includes": {"minKernel": "5.0"}, "excludes": {"minKernel": "4.0"})")), true);
    row("kernels from one to another", u"never-applies"_s,
        starting(allowing("\"mount\"", R"("includes": {"minKernel": "4.0"}, "excludes": {"minKernel": "5.0"})")), false);

    row("conditions beside a rule without", u"shadowed-rule"_s,
        starting(allowing("\"ioctl\"") + R"(, {"names": ["ioctl"], "action": "SCMP_ACT_KILL", "args": [)" + equals(1, 0x5412)
                 + "]}"),
        true, u"ioctl"_s);
    row("conditions alone", u"shadowed-rule"_s, starting(allowing("\"ioctl\"", "\"args\": [" + equals(1, 0x5412) + "]")), false);
    row("a second action for a call", u"shadowed-rule"_s,
        starting(allowing("\"ioctl\"") + R"(, {"names": ["ioctl"], "action": "SCMP_ACT_KILL"})"), true, u"ioctl"_s);
    row("the same action twice is only superfluous", u"shadowed-rule"_s,
        starting(allowing("\"ioctl\"") + "," + allowing("\"ioctl\"")), false);

    row("a rule that says what the default says", u"same-as-default"_s,
        starting(R"({"names": ["mount"], "action": "SCMP_ACT_ERRNO"})"), true);
    row("a rule with another errno", u"same-as-default"_s,
        starting(R"({"names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38})"), false);

    row("a misspelling", u"unknown-name"_s, starting(allowing("\"opennat\"")), true, u"opennat"_s);
    row("a libc function", u"unknown-name"_s, starting(allowing("\"pread\"")), true, u"pread"_s);
    row("a call of another architecture", u"unknown-name"_s, starting(allowing("\"s390_runtime_instr\"")), false);
    row("a call of i386", u"unknown-name"_s, starting(allowing("\"_llseek\"")), false);
    row("a call newer than libseccomp", u"unknown-name"_s, starting(allowing("\"listns\"")), false);
    if (!isKnownToLibseccomp(u"listns"))
        row("a call newer than this libseccomp", u"newer-name"_s, starting(allowing("\"listns\"")), true, u"listns"_s);
    row("a call that libseccomp knows", u"newer-name"_s, starting(allowing("\"mseal\"")), false);

    row("a name twice in one rule", u"repeated-name"_s, starting(allowing("\"poll\", \"poll\"")), true, u"poll"_s);
    row("a name in two rules", u"repeated-name"_s, starting(allowing("\"poll\"") + "," + allowing("\"poll\"")), false);

    row("two conditions on one argument", u"repeated-argument"_s,
        starting(allowing("\"ioctl\"", "\"args\": [" + equals(1, 1) + "," + equals(1, 2) + "]")), true, u"ioctl"_s);
    row("conditions on two arguments", u"repeated-argument"_s,
        starting(allowing("\"ioctl\"", "\"args\": [" + equals(0, 1) + "," + equals(1, 2) + "]")), false);

    const auto masked = [](quint64 mask, quint64 wanted) {
        return starting(allowing("\"clone\"", R"("args": [{"index": 0, "op": "SCMP_CMP_MASKED_EQ", "value": )"
                                                  + QByteArray::number(mask) + ", \"valueTwo\": " + QByteArray::number(wanted)
                                                  + "}]"));
    };
    row("a mask of 0", u"odd-mask"_s, masked(0, 0), true, u"clone"_s);
    row("mask and value exchanged", u"odd-mask"_s, masked(0x10, 0x7e020000), true, u"clone"_s);
    row("a sound mask", u"odd-mask"_s, masked(0x7e020000, 0), false);

    row("an errno of 0", u"odd-errno"_s, starting(R"({"names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 0})"), true);
    row("an errno above 4095", u"odd-errno"_s, starting(R"({"names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 5000})"),
        true);
    row("an errno for ALLOW", u"odd-errno"_s, starting(R"({"names": ["mount"], "action": "SCMP_ACT_ALLOW", "errnoRet": 1})"),
        true);
    row("ENOSYS", u"odd-errno"_s, starting(R"({"names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38})"), false);

    row("x86_64 only", u"native-only"_s,
        starting({}, R"("defaultAction": "SCMP_ACT_ERRNO", "architectures": ["SCMP_ARCH_X86_64"])"), true);
    row("no list at all", u"native-only"_s, starting({}, R"("defaultAction": "SCMP_ACT_ERRNO")"), true);
    row("with i386, without x32", u"native-only"_s,
        starting({}, R"("defaultAction": "SCMP_ACT_ERRNO", "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"])"), false);
    row("riscv64 has no other", u"native-only"_s, starting({}, R"("defaultAction": "SCMP_ACT_ERRNO")"), false, {},
        {.arch = Arch::Riscv64});

    const QByteArray unixSockets = allowing("\"socket\"", "\"args\": [" + equals(0, 1) + "]");
    row("conditions on socket where i386 may run", u"socketcall"_s, starting(unixSockets), true, u"socket"_s);
    row("conditions on socket without i386", u"socketcall"_s, starting(unixSockets, R"("defaultAction": "SCMP_ACT_ERRNO")"),
        false);
    row("socket without conditions", u"socketcall"_s, starting(allowing("\"socket\"")), false);
    row("socketcall refused", u"socketcall"_s,
        starting(unixSockets + R"(, {"names": ["socketcall"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38})"), true, u"socket"_s);

    row("clone3 refused with EPERM", u"needs-enosys"_s, starting(allowing("\"clone\", \"fchmodat2\"")), true, u"clone3"_s);
    row("clone3 refused with ENOSYS", u"needs-enosys"_s,
        starting(
            allowing(
                "\"openat2\", \"faccessat2\", \"fchmodat2\", \"statx\", \"rseq\", \"close_range\", \"epoll_pwait2\", "
                "\"copy_file_range\", \"getrandom\", \"membarrier\", \"pidfd_open\", \"preadv2\", \"pwritev2\", \"futex_waitv\", "
                "\"clock_gettime64\", \"futex_time64\"")
            + R"(, {"names": ["clone3"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38})"),
        false);
    row("a default of ENOSYS", u"needs-enosys"_s, starting(allowing("\"fchmodat2\""), Head + ", \"defaultErrnoRet\": 38"), false);

    const QByteArray clone = allowing("\"clone\"", R"("args": [{"index": 0, "op": "SCMP_CMP_MASKED_EQ", "value": 2114060288}])");
    row("clone3 open beside conditions on clone", u"clone3-bypass"_s, starting(clone + "," + allowing("\"clone3\"")), true,
        u"clone3"_s);
    row("clone3 closed", u"clone3-bypass"_s, starting(clone), false);
    row("both open", u"clone3-bypass"_s, starting(allowing("\"clone\", \"clone3\"")), false);

    row("the key rings", u"dangerous-call"_s, starting(allowing("\"keyctl\"")), true, u"keyctl"_s);
    row("mount", u"dangerous-call"_s, starting(allowing("\"mount\"")), true, u"mount"_s);
    row("mount where the container has the capability", u"dangerous-call"_s, starting(allowing("\"mount\"")), false, {},
        {.capabilities = CapabilitySet{Capability::SysAdmin}});
    row("mount gated by the capability", u"dangerous-call"_s,
        starting(allowing("\"mount\"", R"("includes": {"caps": ["CAP_SYS_ADMIN"]})")), false);
    row("io_uring", u"dangerous-call"_s, starting(allowing("\"io_uring_setup\"")), true, u"io_uring_setup"_s);

    row("clone with any flag", u"dangerous-argument"_s, starting(allowing("\"clone\"")), true, u"clone"_s);
    row("clone without namespaces", u"dangerous-argument"_s, starting(clone), false);
    row("any socket", u"dangerous-argument"_s, starting(allowing("\"socket\"")), true, u"socket"_s);
    row("Unix sockets", u"dangerous-argument"_s, starting(unixSockets), false);
    row("any personality", u"dangerous-argument"_s, starting(allowing("\"personality\"")), true, u"personality"_s);
    row("the harmless personality", u"dangerous-argument"_s,
        starting(allowing("\"personality\"", "\"args\": [" + equals(0, 0) + "]")), false);
    row("ptrace on an old kernel", u"dangerous-argument"_s, starting(allowing("\"ptrace\"")), true, u"ptrace"_s,
        {.kernel = {4, 4}});
    row("ptrace on a newer kernel", u"dangerous-argument"_s, starting(allowing("\"ptrace\"")), false);

    row("allowed by default", u"default-action"_s, starting({}, R"("defaultAction": "SCMP_ACT_ALLOW")"), true);
    row("logged by default", u"default-action"_s, starting({}, R"("defaultAction": "SCMP_ACT_LOG")"), true);
    row("nothing at all", u"default-action"_s, SeccompProfile{}, true);
    row("refused by default", u"default-action"_s, starting({}), false);

    row("chroot without the capability", u"needs-capability"_s, starting(allowing("\"chroot\"")), true, u"chroot"_s,
        {.capabilities = CapabilitySet{}});
    row("chroot with the capability", u"needs-capability"_s, starting(allowing("\"chroot\"")), false);

    row("an empty list of flags", u"empty-flags"_s, starting({}, Head + R"(, "flags": [])"), true);
    row("no flags", u"empty-flags"_s, starting({}), false);
    const auto flagged = starting({}, Head + R"(, "flags": ["SECCOMP_FILTER_FLAG_LOG"])");
    row("flags for a runc of unknown version", u"runtime-flags"_s, flagged, true);
    row("flags for runc 1.2", u"runtime-flags"_s, flagged, false, {}, {.runtimeVersion = QVersionNumber(1, 2, 0)});
    row("flags for runc 1.1", u"does-not-start"_s, flagged, true, {}, {.runtimeVersion = QVersionNumber(1, 1, 15)});
    row("no flags for a runc of unknown version", u"runtime-flags"_s, starting({}), false);
    row("a flag", u"empty-flags"_s, starting({}, Head + R"(, "flags": ["SECCOMP_FILTER_FLAG_LOG"])"), false);
}

void SeccompLintTest::finds()
{
    QFETCH(QString, id);
    QFETCH(SeccompProfile, profile);
    QFETCH(Target, target);
    QFETCH(bool, found);
    QFETCH(QString, name);
    QList<Problem> problems = lint(profile, target);
    for (const Problem &problem : std::as_const(problems)) {
        QVERIFY(!problem.what.isEmpty() && !problem.why.isEmpty());
        QVERIFY2(!problem.what.contains(u'%') && !problem.why.contains(u'%'), qPrintable(problem.what + problem.why));
        QVERIFY(problem.rule < profile.rules.size());
    }
    problems.removeIf([&id](const Problem &problem) { return problem.id != id; });
    if (found && problems.isEmpty())
        QFAIL("not found");
    if (!found && !problems.isEmpty())
        QFAIL(qPrintable(problems.first().what));
    if (!name.isEmpty()) {
        const bool isAboutIt = std::ranges::any_of(problems, [&name](const Problem &problem) { return problem.name == name; });
        QVERIFY2(isAboutIt, qPrintable(problems.first().what));
    }
}

void SeccompLintTest::dockersDefaultsAreClean_data()
{
    QTest::addColumn<SeccompProfile>("profile");
    QTest::addColumn<Target>("target");
    QTest::newRow("the newest") << dockerDefaultProfile() << Target{};
    QTest::newRow("26.1.5") << dockerDefaultProfile(QVersionNumber(26, 1, 5)) << Target{};
    QTest::newRow("the newest on aarch64") << dockerDefaultProfile() << Target{.arch = Arch::Aarch64};
    QTest::newRow("the newest with CAP_SYS_ADMIN")
        << dockerDefaultProfile()
        << Target{.capabilities = capability::defaultCapabilities() | CapabilitySet{Capability::SysAdmin}};
}

void SeccompLintTest::dockersDefaultsAreClean()
{
    QFETCH(SeccompProfile, profile);
    QFETCH(Target, target);
    for (const Problem &problem : lint(profile, target))
        QVERIFY2(problem.level == ProblemLevel::Hint, qPrintable(problem.id + u": "_s + problem.what));
}

void SeccompLintTest::suggestsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("meant");
    QTest::newRow("the kernel's name of a libc function") << QByteArray("fstatat") << u"newfstatat"_s;
    QTest::newRow("a letter too many") << QByteArray("opennat") << u"openat"_s;
    QTest::newRow("a letter missing") << QByteArray("setsockpt") << u"setsockopt"_s;
    QTest::newRow("nothing like it") << QByteArray("frobnicate") << QString();
    QTest::newRow("a very long one") << QByteArray(100'000, 'a') << QString();
}

void SeccompLintTest::suggestsNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, meant);
    for (const Problem &problem : lint(starting(allowing("\"" + name + "\"")), Target{})) {
        if (problem.id == "unknown-name"_L1) {
            QCOMPARE(problem.why.section(u"Is "_s, 1).section(u" meant"_s, 0, 0), meant);
            return;
        }
    }
    QFAIL("not found");
}

void SeccompLintTest::worstFirst()
{
    const QList<Problem> problems = lint(starting(allowing("\"keyctl\", \"poll\", \"poll\"") + ","
                                                  + allowing("\"mount\"", R"("includes": {"caps": ["SYS_ADMIN"]})")),
                                         Target{});
    QVERIFY(std::ranges::is_sorted(problems, {}, &Problem::level));
    QCOMPARE(problems.first().level, ProblemLevel::Error);
    QCOMPARE(problems.first().rule, 2);
    QCOMPARE(problems.last().level, ProblemLevel::Hint);
}

BULKHEAD_TEST(SeccompLintTest)
#include "tst_seccomplint.moc"
