// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/action.h"
#include "core/seccomp/syscalltable.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace bulkhead::seccomp;
using bulkhead::capability::EngineFlavour;
using namespace Qt::StringLiterals;

class SyscallTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersFollowTheKernel_data();
    void numbersFollowTheKernel();
    void everyTableReadsBack();
    void knowsOtherArchitecturesNames_data();
    void knowsOtherArchitecturesNames();
    void namesArchitectures();
    void tellsAuditTokensApart();
    void actionsBecomeTheKernelsNumbers_data();
    void actionsBecomeTheKernelsNumbers();
    void namesErrors();
};

void SyscallTableTest::numbersFollowTheKernel_data()
{
    QTest::addColumn<int>("arch");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number"); // -1: not there
    const auto row = [](const char *what, Arch arch, const QString &name, int number) {
        QTest::newRow(what) << int(arch) << name << number;
    };
    row("read on x86_64", Arch::X86_64, u"read"_s, 0);
    row("a new call has one number everywhere", Arch::X86_64, u"clone3"_s, 435);
    row("the same on aarch64", Arch::Aarch64, u"clone3"_s, 435);
    row("a call newer than libseccomp 2.6.0", Arch::Aarch64, u"file_getattr"_s, 468);
    row("x32 has bit 30", Arch::X32, u"read"_s, 0x40000000);
    row("x32 has calls of its own", Arch::X32, u"ioctl"_s, 0x40000202);
    row("newer calls on x32", Arch::X32, u"listns"_s, 0x400001d6);
    row("socket on i386 is its direct number, not the pseudo one", Arch::X86, u"socket"_s, 359);
    row("socketcall on i386", Arch::X86, u"socketcall"_s, 102);
    row("no socketcall on x86_64", Arch::X86_64, u"socketcall"_s, -1);
    row("send is on no 64-bit kernel", Arch::X86_64, u"send"_s, -1);
    row("time is not on aarch64", Arch::Aarch64, u"time"_s, -1);
    row("fstatat64 is not on x86_64", Arch::X86_64, u"fstatat64"_s, -1);
    row("mips counts from 4000", Arch::Mips, u"read"_s, 4003);
    row("mips64 counts from 5000", Arch::Mips64, u"read"_s, 5000);
    row("private calls of arm", Arch::Arm, u"set_tls"_s, 0x0f0005);
    row("pread is not a kernel's name", Arch::X86_64, u"pread"_s, -1);
}

void SyscallTableTest::numbersFollowTheKernel()
{
    QFETCH(int, arch);
    QFETCH(QString, name);
    QFETCH(int, number);
    const SyscallTable &table = SyscallTable::of(static_cast<Arch>(arch));
    QCOMPARE(table.number(name).value_or(-1), number);
    if (number >= 0)
        QCOMPARE(table.name(number), name);
}

void SyscallTableTest::everyTableReadsBack()
{
    for (const Arch arch : allArches()) {
        const SyscallTable &table = SyscallTable::of(arch);
        QVERIFY2(table.calls().size() > 300, qPrintable(unameArchName(arch)));
        QVERIFY(std::ranges::is_sorted(table.calls(), {}, &Syscall::number));
        for (const Syscall &call : table.calls()) {
            QCOMPARE(table.name(call.number), call.name);
            QVERIFY(table.number(call.name).has_value());
            QVERIFY2(isSyscallAnywhere(call.name), qPrintable(call.name));
        }
    }
}

void SyscallTableTest::knowsOtherArchitecturesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("anywhere");
    QTest::addColumn<bool>("libseccomp");
    QTest::newRow("a call of x86_64") << u"read"_s << true << true;
    QTest::newRow("a call of s390") << u"s390_runtime_instr"_s << true << true;
    QTest::newRow("a call that only 32-bit kernels have") << u"_llseek"_s << true << true;
    QTest::newRow("a call that libseccomp 2.6.0 does not know") << u"rseq_slice_yield"_s << true << false;
    QTest::newRow("a libc function") << u"fstatat"_s << false << false;
    QTest::newRow("a misspelling") << u"opennat"_s << false << false;
    QTest::newRow("upper case") << u"READ"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void SyscallTableTest::knowsOtherArchitecturesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, anywhere);
    QFETCH(bool, libseccomp);
    QCOMPARE(isSyscallAnywhere(name), anywhere);
    if (libseccompVersion() == "2.6.0"_L1)
        QCOMPARE(isKnownToLibseccomp(name), libseccomp);
}

void SyscallTableTest::namesArchitectures()
{
    for (const Arch arch : allArches()) {
        QCOMPARE(archFromOciName(ociArchName(arch)), arch);
        for (const QString &name : {ociArchName(arch), goArchName(arch), unameArchName(arch), engineArchName(arch),
                                    engineArchName(arch, EngineFlavour::Podman)}) {
            if (!name.isEmpty())
                QCOMPARE(archFromAnyName(name), arch);
        }
    }
    QCOMPARE(engineArchName(Arch::X86), u"x86"_s);
    QCOMPARE(engineArchName(Arch::Loongarch64), u"loongarch64"_s);
    QCOMPARE(engineArchName(Arch::Loongarch64, EngineFlavour::Podman), u"loong64"_s);
    QCOMPARE(engineArchName(Arch::X32), QString());
    QCOMPARE(archFromAnyName(u"vax"), std::nullopt);
    QCOMPARE(archFromAnyName(u""), std::nullopt);
    QCOMPARE(archFromOciName(u"x86_64"), std::nullopt);
    QCOMPARE(archAndSubArches(Arch::X86_64), (QList<Arch>{Arch::X86_64, Arch::X86, Arch::X32}));
    QVERIFY(multiplexesSockets(Arch::X86) && multiplexesSockets(Arch::S390x));
    QVERIFY(!multiplexesSockets(Arch::X86_64) && !multiplexesSockets(Arch::Arm));
}

void SyscallTableTest::tellsAuditTokensApart()
{
    QCOMPARE(archFromAuditToken(0xc000003e, 0), Arch::X86_64);
    QCOMPARE(archFromAuditToken(0xc000003e, 0x40000000), Arch::X32);
    QCOMPARE(archFromAuditToken(0x40000003, 102), Arch::X86);
    QCOMPARE(archFromAuditToken(0xc00000b7, 1), Arch::Aarch64);
    QCOMPARE(archFromAuditToken(1, 1), std::nullopt);
}

void SyscallTableTest::actionsBecomeTheKernelsNumbers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("errnoRet"); // -1: absent
    QTest::addColumn<quint32>("value");
    QTest::newRow("allow") << u"SCMP_ACT_ALLOW"_s << -1 << 0x7fff0000u;
    QTest::newRow("allow takes no errno") << u"SCMP_ACT_ALLOW"_s << 5 << 0x7fff0000u;
    QTest::newRow("an absent errno is EPERM") << u"SCMP_ACT_ERRNO"_s << -1 << 0x00050001u;
    QTest::newRow("an errno of 0 lets the call seem to succeed") << u"SCMP_ACT_ERRNO"_s << 0 << 0x00050000u;
    QTest::newRow("ENOSYS") << u"SCMP_ACT_ERRNO"_s << 38 << 0x00050026u;
    QTest::newRow("an errno keeps 16 bits") << u"SCMP_ACT_ERRNO"_s << 65537 << 0x00050001u;
    QTest::newRow("TRACE takes the number too") << u"SCMP_ACT_TRACE"_s << 7 << 0x7ff00007u;
    QTest::newRow("an absent message of TRACE is EPERM") << u"SCMP_ACT_TRACE"_s << -1 << 0x7ff00001u;
    QTest::newRow("KILL is KILL_THREAD") << u"SCMP_ACT_KILL"_s << -1 << 0u;
    QTest::newRow("KILL_PROCESS") << u"SCMP_ACT_KILL_PROCESS"_s << -1 << 0x80000000u;
    QTest::newRow("LOG") << u"SCMP_ACT_LOG"_s << -1 << 0x7ffc0000u;
}

void SyscallTableTest::actionsBecomeTheKernelsNumbers()
{
    QFETCH(QString, name);
    QFETCH(int, errnoRet);
    QFETCH(quint32, value);
    const Action action{*actionFromName(name), errnoRet < 0 ? std::nullopt : std::optional(quint32(errnoRet))};
    QCOMPARE(action.kernelValue(), value);
    QVERIFY(Action::fromKernelValue(value).meansSameAs(action));
}

void SyscallTableTest::namesErrors()
{
    QCOMPARE(errnoName(1), u"EPERM"_s);
    QCOMPARE(errnoName(38), u"ENOSYS"_s);
    QCOMPARE(errnoName(0), u"0"_s);
    QCOMPARE(errnoName(4095), u"4095"_s);
    QCOMPARE(errnoFromName(u"ENOSYS"), 38u);
    QCOMPARE(errnoFromName(u"EWOULDBLOCK"), 11u);
    QCOMPARE(errnoFromName(u"13"), 13u);
    QCOMPARE(errnoFromName(u"4096"), std::nullopt);
    QCOMPARE(errnoFromName(u"EWHAT"), std::nullopt);
}

BULKHEAD_TEST(SyscallTableTest)
#include "tst_syscalltable.moc"
