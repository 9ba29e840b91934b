// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/runtime.h"
#include "tests/support/seccompprobe.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

/// The compiled filter in the kernel of the day: it must do what the simulation says.
class SeccompKernelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theKernelAgrees_data();
    void theKernelAgrees();
    void theKernelComparesArgumentsAlike_data();
    void theKernelComparesArgumentsAlike();
    void aMissingArchitectureKills();
};

namespace {

/// Async-signal-safe: runs between fork and exec.
bool install(const BpfProgram &program)
{
    static_assert(sizeof(BpfInstruction) == sizeof(sock_filter));
    sock_fprog filter{};
    filter.len = static_cast<unsigned short>(program.size());
    filter.filter = reinterpret_cast<sock_filter *>(const_cast<BpfInstruction *>(program.constData()));
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

/// How a child ends that installs the filter and then does something: its exit code, or minus the signal.
int childEnd(const BpfProgram &program, auto something)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(install(program) ? something() : 99);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

void SeccompKernelTest::initTestCase()
{
    if (!QFileInfo::exists(test::seccompProbe()))
        QSKIP("the probe is built on x86_64 only");
}

void SeccompKernelTest::theKernelAgrees_data()
{
    QTest::addColumn<SeccompProfile>("profile");
    QTest::addColumn<Target>("target");
    QTest::newRow("19.03.0") << dockerDefaultProfile(QVersionNumber(19, 3, 0)) << Target{};
    QTest::newRow("20.10.26") << dockerDefaultProfile(QVersionNumber(20, 10, 26)) << Target{};
    QTest::newRow("26.1.5") << dockerDefaultProfile(QVersionNumber(26, 1, 5)) << Target{};
    QTest::newRow("29.7.2") << dockerDefaultProfile(QVersionNumber(29, 7, 2)) << Target{};
    QTest::newRow("29.7.2 without capabilities") << dockerDefaultProfile(QVersionNumber(29, 7, 2)) << Target{.capabilities = {}};
    Target podman;
    podman.engine.flavour = capability::EngineFlavour::Podman;
    SeccompProfile profile = podmanDefaultProfile();
    profile.defaultErrno.clear();
    for (Rule &rule : profile.rules)
        rule.errnoName.clear(); // the marks are numbers
    QTest::newRow("Podman") << profile << podman;
}

void SeccompKernelTest::theKernelAgrees()
{
    QFETCH(SeccompProfile, profile);
    QFETCH(Target, target);
    const auto simulator = Simulator::make(test::marked(profile), target);
    QVERIFY(simulator);
    QProcess probe;
    const BpfProgram program = simulator->filter().program;
    probe.setChildProcessModifier([&probe, program] {
        if (!install(program))
            probe.failChildProcessModifier("prctl(PR_SET_SECCOMP)", errno);
    });
    probe.start(test::seccompProbe(), QStringList());
    QVERIFY2(probe.waitForFinished(), qPrintable(probe.errorString()));
    QCOMPARE(probe.exitStatus(), QProcess::NormalExit);
    const auto answers = test::probeAnswers(probe.readAllStandardOutput());
    QVERIFY(answers.size() > 490);
    int refused = 0;
    int newer = 0;
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        const Decision decision = simulator->decide(test::probeCall(number));
        const bool isRefused = decision.action.kind == ActionKind::Errno;
        refused += isRefused;
        newer += decision.by == DecidedBy::NewerThanProfile;
        const bool wasRefused = answer == int(test::MarkDefault) || answer == int(test::MarkRule);
        if (isRefused ? answer != int(decision.action.number()) : wasRefused)
            QFAIL(qPrintable(u"call %1: %2 The kernel answered %3."_s.arg(number).arg(decision.sentence).arg(answer)));
    }
    QVERIFY(refused > 50);
    QVERIFY(newer > 10 || target.usedRuntime() == Runtime::Crun);
}

void SeccompKernelTest::theKernelComparesArgumentsAlike_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::newRow("equal") << QByteArray(R"("op": "SCMP_CMP_EQ", "value": 4294967298)");
    QTest::newRow("not equal") << QByteArray(R"("op": "SCMP_CMP_NE", "value": 4294967298)");
    QTest::newRow("less") << QByteArray(R"("op": "SCMP_CMP_LT", "value": 4294967298)");
    QTest::newRow("less or equal") << QByteArray(R"("op": "SCMP_CMP_LE", "value": 4294967298)");
    QTest::newRow("greater") << QByteArray(R"("op": "SCMP_CMP_GT", "value": 4294967298)");
    QTest::newRow("greater or equal") << QByteArray(R"("op": "SCMP_CMP_GE", "value": 4294967298)");
    QTest::newRow("masked") << QByteArray(R"("op": "SCMP_CMP_MASKED_EQ", "value": 4294967299, "valueTwo": 4294967298)");
}

void SeccompKernelTest::theKernelComparesArgumentsAlike()
{
    QFETCH(QByteArray, condition);
    const auto profile =
        parseProfile(R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{"names": ["getpriority"], "action": "SCMP_ACT_ERRNO",
                                      "errnoRet": 3002, "args": [{"index": 1, )"
                     + condition + "}]}]}");
    QVERIFY(profile);
    const auto simulator = Simulator::make(*profile, Target{});
    QVERIFY(simulator);
    const quint64 values[] = {0, 1, 2, 3, 0x100000001, 0x100000002, 0x100000003, 0x200000002, 0xffffffff, ~quint64(0)};
    int expected = 0;
    for (std::size_t i = 0; i < std::size(values); ++i) {
        const Call call{.number = SYS_getpriority, .args = {0, values[i]}};
        expected |= simulator->decide(call).action.kind == ActionKind::Errno ? 1 << i : 0;
    }
    QVERIFY(expected != 0 && expected != (1 << std::size(values)) - 1);
    for (std::size_t i = 0; i < std::size(values); ++i) {
        const int end = childEnd(simulator->filter().program, [&values, i] {
            return syscall(SYS_getpriority, 0, values[i]) < 0 && errno == int(test::MarkRule) ? 1 : 0;
        });
        QCOMPARE(end, (expected >> i) & 1);
    }
}

void SeccompKernelTest::aMissingArchitectureKills()
{
#ifdef __x86_64__
    const auto profile = [](const QByteArray &arches) {
        return parseProfile(R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": [)" + arches + "]}")
            .value_or(SeccompProfile{});
    };
    const auto callsAs32Bit = [] {
        long result = 20; // getpid
        asm volatile("int $0x80" : "+a"(result) : : "memory");
        return result > 0 ? 0 : 1;
    };
    const auto with = Simulator::make(profile(R"("SCMP_ARCH_X86_64", "SCMP_ARCH_X86")"), Target{});
    const auto without = Simulator::make(profile(R"("SCMP_ARCH_X86_64")"), Target{});
    QVERIFY(with && without);
    if (childEnd({BpfInstruction{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW}}, callsAs32Bit) != 0)
        QSKIP("this kernel has no 32-bit calls");
    QCOMPARE(childEnd(with->filter().program, callsAs32Bit), 0);
    QCOMPARE(childEnd(without->filter().program, callsAs32Bit), -SIGSYS);
    QCOMPARE(without->decide({.arch = Arch::X86, .number = 20}).by, DecidedBy::MissingArch);
#else
    QSKIP("needs x86_64");
#endif
}

BULKHEAD_TEST(SeccompKernelTest)
#include "tst_seccompkernel.moc"
