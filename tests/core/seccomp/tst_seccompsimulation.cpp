// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/runtime.h"
#include "core/seccomp/simulation.h"
#include "core/seccomp/syscalltable.h"
#include "tests/core/seccomp/profiletext.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <linux/filter.h>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using capability::Capability;
using capability::CapabilitySet;
using capability::EngineFlavour;
using namespace Qt::StringLiterals;

class SeccompSimulationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void theRuntimeRefuses_data();
    void theRuntimeRefuses();
    void dropsWhatHasNoEffect();
    void readsFlags();
    void modelAndFilterAgreeOnDefaults_data();
    void modelAndFilterAgreeOnDefaults();
    void modelAndFilterAgreeOnRandomRules_data();
    void modelAndFilterAgreeOnRandomRules();
    void tellsWhereLibseccompErrs();
    void tellsStates_data();
    void tellsStates();
    void measuresTheFilter();
    void checksPrograms_data();
    void checksPrograms();
    void runsPrograms_data();
    void runsPrograms();
};

namespace {

int numberOf(Arch arch, const QString &name)
{
    return SyscallTable::of(arch).number(name).value_or(-1);
}

const QByteArray X86Arches = R"("architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"])";
const QByteArray Deny = R"("defaultAction": "SCMP_ACT_ERRNO")";

QByteArray rule(const QByteArray &names, const QByteArray &action, const QByteArray &args = {})
{
    return "{\"names\": [" + names + "], \"action\": \"SCMP_ACT_" + action + "\""
           + (args.isEmpty() ? "" : ", \"args\": [" + args + "]") + "}";
}

/// Interesting argument values around what the profile's conditions name.
QList<std::array<quint64, 6>> argumentVectors(const SeccompProfile &profile, QRandomGenerator &random)
{
    QList<quint64> values{0, 1, 0xffffffff, 0x100000000, ~quint64(0)};
    for (const Rule &rule : profile.rules) {
        for (const Argument &argument : rule.args) {
            for (const quint64 value : {argument.value, argument.valueTwo})
                values << value << value - 1 << value + 1 << ~value << (value ^ 0x100000000);
        }
    }
    QList<std::array<quint64, 6>> vectors{{}};
    for (const quint64 value : std::as_const(values))
        vectors << std::array<quint64, 6>{value, value, value, value, value, value};
    for (int i = 0; i < 40; ++i) {
        std::array<quint64, 6> vector{};
        for (quint64 &argument : vector)
            argument = values.at(random.bounded(values.size()));
        vectors << vector;
    }
    return vectors;
}

} // namespace

void SeccompSimulationTest::decides_data()
{
    QTest::addColumn<SeccompProfile>("profile");
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("rule");
    const auto row = [](const char *name, const SeccompProfile &profile, Arch arch, const QString &call,
                        std::array<quint64, 6> args, const QString &action, DecidedBy by, int rule = -1) {
        QTest::newRow(name) << profile << Call{arch, numberOf(arch, call), args} << action << int(by) << rule;
    };
    const QString eperm = u"refuse with EPERM"_s;
    const QByteArray x86 = Deny + ", " + X86Arches;

    row("a rule without conditions", profileOf(rule("\"read\"", "ALLOW"), x86), Arch::X86_64, u"read"_s, {}, u"allow"_s,
        DecidedBy::Rule, 0);
    row("an absent errno is EPERM", profileOf(rule("\"write\"", "ALLOW"), x86), Arch::X86_64, u"read"_s, {}, eperm,
        DecidedBy::Default);
    row("defaultErrnoRet", profileOf(rule("\"write\"", "ALLOW"), x86 + ", \"defaultErrnoRet\": 13"), Arch::X86_64, u"read"_s, {},
        u"refuse with EACCES"_s, DecidedBy::Default);
    row("errnoRet of a rule", profileOf("{\"name\": \"read\", \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": 38}", x86),
        Arch::X86_64, u"read"_s, {}, u"refuse with ENOSYS"_s, DecidedBy::Rule, 0);
    row("errnoRet counts for TRACE too", profileOf("{\"name\": \"read\", \"action\": \"SCMP_ACT_TRACE\", \"errnoRet\": 9}", x86),
        Arch::X86_64, u"read"_s, {}, u"stop for a tracer (message 9)"_s, DecidedBy::Rule, 0);
    row("LOG lets the call through", profileOf(rule("\"read\"", "LOG"), x86), Arch::X86_64, u"read"_s, {}, u"allow and log"_s,
        DecidedBy::Rule, 0);
    row("KILL kills the thread", profileOf(rule("\"read\"", "KILL"), x86), Arch::X86_64, u"read"_s, {}, u"kill the thread"_s,
        DecidedBy::Rule, 0);

    const QByteArray argumentRule = rule("\"socket\"", "ALLOW", arg(0, "EQ", 1));
    row("an unconditional rule beats an argument rule before it",
        profileOf(rule("\"personality\"", "LOG", arg(0, "EQ", 2)) + "," + rule("\"personality\"", "ALLOW"), x86), Arch::X86_64,
        u"personality"_s, {2}, u"allow"_s, DecidedBy::Rule, 1);
    row("an unconditional rule beats an argument rule behind it",
        profileOf(rule("\"personality\"", "ALLOW") + "," + rule("\"personality\"", "KILL_PROCESS", arg(0, "EQ", 38)), x86),
        Arch::X86_64, u"personality"_s, {38}, u"allow"_s, DecidedBy::Rule, 0);
    row("of two unconditional rules the first wins",
        profileOf("{\"name\": \"personality\", \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": 5},"
                      + rule("\"personality\"", "ALLOW"),
                  x86),
        Arch::X86_64, u"personality"_s, {}, u"refuse with EIO"_s, DecidedBy::Rule, 0);
    row("a rule that says what the default says is dropped, so it beats nothing",
        profileOf(rule("\"socket\"", "ERRNO") + "," + argumentRule, x86), Arch::X86_64, u"socket"_s, {1}, u"allow"_s,
        DecidedBy::Rule, 1);
    row("the same by number: errnoRet 1 is the absent one",
        profileOf("{\"name\": \"socket\", \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": 1}," + argumentRule, x86), Arch::X86_64,
        u"socket"_s, {1}, u"allow"_s, DecidedBy::Rule, 1);
    const auto two = profileOf(rule("\"ioctl\"", "ALLOW", arg(0, "EQ", 1) + "," + arg(1, "EQ", 7)), x86);
    row("conditions on two arguments must both hold", two, Arch::X86_64, u"ioctl"_s, {1, 8}, eperm, DecidedBy::Default);
    row("and then they decide", two, Arch::X86_64, u"ioctl"_s, {1, 7}, u"allow"_s, DecidedBy::Rule, 0);
    const auto either =
        profileOf(rule("\"ioctl\"", "ALLOW", arg(1, "EQ", 7) + "," + arg(1, "EQ", 8) + "," + arg(0, "EQ", 3)), x86);
    row("two conditions on one argument: either is enough", either, Arch::X86_64, u"ioctl"_s, {0, 8}, u"allow"_s, DecidedBy::Rule,
        0);
    row("and so is any other condition of that rule", either, Arch::X86_64, u"ioctl"_s, {3, 0}, u"allow"_s, DecidedBy::Rule, 0);
    row("MASKED_EQ: value is the mask, valueTwo what is wanted",
        profileOf(rule("\"clone\"", "ALLOW", arg(0, "MASKED_EQ", 0x7e020000, 0)), x86), Arch::X86_64, u"clone"_s, {0x1200011},
        u"allow"_s, DecidedBy::Rule, 0);
    row("a namespace flag is refused", profileOf(rule("\"clone\"", "ALLOW", arg(0, "MASKED_EQ", 0x7e020000, 0)), x86),
        Arch::X86_64, u"clone"_s, {0x10000000}, eperm, DecidedBy::Default);
    row("all 64 bits are compared", profileOf(rule("\"personality\"", "ALLOW", arg(0, "EQ", 0xffffffff)), x86), Arch::X86_64,
        u"personality"_s, {~quint64(0)}, eperm, DecidedBy::Default);
    row("on a 32-bit architecture the lower halves only",
        profileOf(rule("\"personality\"", "ALLOW", arg(0, "EQ", ~quint64(0))), x86), Arch::X86, u"personality"_s, {0xffffffff},
        u"allow"_s, DecidedBy::Rule, 0);

    const auto native = profileOf(rule("\"read\"", "ALLOW"), Deny + R"(, "architectures": ["SCMP_ARCH_X86_64"])");
    row("a missing architecture kills, whatever the default is", native, Arch::X86, u"read"_s, {}, u"kill the thread"_s,
        DecidedBy::MissingArch);
    row("so does missing x32", native, Arch::X32, u"read"_s, {}, u"kill the thread"_s, DecidedBy::MissingArch);
    row("no architectures at all is the native one", profileOf(rule("\"read\"", "ALLOW")), Arch::X86_64, u"read"_s, {},
        u"allow"_s, DecidedBy::Rule, 0);
    row("the native one need not be named",
        profileOf(rule("\"read\"", "ALLOW"), Deny + R"(, "architectures": ["SCMP_ARCH_X86"])"), Arch::X86_64, u"read"_s, {},
        u"allow"_s, DecidedBy::Rule, 0);
    row("x32 has its own numbers", profileOf(rule("\"ioctl\"", "ALLOW"), x86), Arch::X32, u"ioctl"_s, {}, u"allow"_s,
        DecidedBy::Rule, 0);

    const auto upToClone3 = profileOf(rule("\"clone3\"", "ALLOW"), x86);
    row("a call newer than the newest named one is ENOSYS", upToClone3, Arch::X86_64, u"faccessat2"_s, {},
        u"refuse with ENOSYS"_s, DecidedBy::NewerThanProfile);
    row("a call below it gets the default action", upToClone3, Arch::X86_64, u"statx"_s, {}, eperm, DecidedBy::Default);
    row("each architecture has its own newest", profileOf(rule("\"arch_prctl\"", "ALLOW"), x86), Arch::X86_64, u"statx"_s, {},
        u"refuse with ENOSYS"_s, DecidedBy::NewerThanProfile);
    row("a dropped rule makes a call known all the same",
        profileOf(rule("\"clone3\"", "ALLOW") + "," + rule("\"cachestat\"", "ERRNO"), x86), Arch::X86_64, u"faccessat2"_s, {},
        eperm, DecidedBy::Default);
    row("no ENOSYS under a default of LOG",
        profileOf(rule("\"clone3\"", "ERRNO"), "\"defaultAction\": \"SCMP_ACT_LOG\", " + X86Arches), Arch::X86_64,
        u"faccessat2"_s, {}, u"allow and log"_s, DecidedBy::Default);
    row("a default that kills does not kill for newer calls",
        profileOf(rule("\"clone3\"", "ALLOW"), "\"defaultAction\": \"SCMP_ACT_KILL_PROCESS\", " + X86Arches), Arch::X86_64,
        u"faccessat2"_s, {}, u"refuse with ENOSYS"_s, DecidedBy::NewerThanProfile);
    row("a name that libseccomp does not know is ignored", profileOf(rule("\"opennat\", \"read\"", "ALLOW"), x86), Arch::X86_64,
        u"read"_s, {}, u"allow"_s, DecidedBy::Rule, 0);

    const auto unixOnly = profileOf(argumentRule + "," + rule("\"statx\"", "ALLOW"), x86);
    row("socket on i386 is checked where it is called directly", unixOnly, Arch::X86, u"socket"_s, {2}, eperm,
        DecidedBy::Default);
    row("behind socketcall its arguments cannot be seen", unixOnly, Arch::X86, u"socketcall"_s, {1}, u"allow"_s,
        DecidedBy::Multiplexer, 0);
    row("other calls behind socketcall stay refused", unixOnly, Arch::X86, u"socketcall"_s, {2}, eperm, DecidedBy::Default);
    row("bind behind socketcall", profileOf(rule("\"bind\", \"statx\"", "ALLOW"), x86), Arch::X86, u"socketcall"_s, {2},
        u"allow"_s, DecidedBy::Multiplexer, 0);
    row("shmget behind ipc", profileOf(rule("\"shmget\", \"statx\"", "ALLOW"), x86), Arch::X86, u"ipc"_s, {23}, u"allow"_s,
        DecidedBy::Multiplexer, 0);
    row("an unconditional socketcall rule beats them",
        profileOf("{\"name\": \"socketcall\", \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": 38}," + argumentRule, x86), Arch::X86,
        u"socketcall"_s, {1}, u"refuse with ENOSYS"_s, DecidedBy::Rule, 0);
    QTest::newRow("nothing asked for, nothing loaded")
        << SeccompProfile{} << Call{} << u"allow"_s << int(DecidedBy::NoFilter) << -1;
    QTest::newRow("a number that no call has") << upToClone3 << Call{.number = 410} << eperm << int(DecidedBy::Default) << -1;
    QTest::newRow("a negative number is above all")
        << upToClone3 << Call{.number = -1} << u"refuse with ENOSYS"_s << int(DecidedBy::NewerThanProfile) << -1;
}

void SeccompSimulationTest::decides()
{
    QFETCH(SeccompProfile, profile);
    QFETCH(Call, call);
    QFETCH(QString, action);
    QFETCH(int, by);
    QFETCH(int, rule);
    const auto decision = simulate(profile, Target{}, call);
    QVERIFY2(decision, decision ? "" : qPrintable(decision.error().what));
    QCOMPARE(actionText(decision->action), action);
    QCOMPARE(int(decision->by), by);
    QCOMPARE(decision->profileRule, rule);
    QVERIFY(!decision->sentence.isEmpty());
    QVERIFY2(!decision->sentence.contains(u'%'), qPrintable(decision->sentence));
    QVERIFY2(!decision->sentence.contains(u"but the filter"_s), qPrintable(decision->sentence)); // the model said the same
}

void SeccompSimulationTest::theRuntimeRefuses_data()
{
    QTest::addColumn<SeccompProfile>("profile");
    QTest::addColumn<QString>("what");
    QTest::newRow("an unknown architecture")
        << profileOf(rule("\"read\"", "ALLOW"), Deny + R"(, "architectures": ["SCMP_ARCH_VAX"])")
        << u"string SCMP_ARCH_VAX is not a valid arch for seccomp"_s;
    QTest::newRow("an unknown flag") << profileOf(rule("\"read\"", "ALLOW"), Deny + R"(, "flags": ["SECCOMP_FILTER_FLAG_WHAT"])")
                                     << u"seccomp flag SECCOMP_FILTER_FLAG_WHAT is not known to runc"_s;
    QTest::newRow("no default action") << profileOf(rule("\"read\"", "ALLOW"), "\"flags\": []")
                                       << u"string  is not a valid action for seccomp"_s;
    QTest::newRow("NOTIFY by default") << profileOf("", "\"defaultAction\": \"SCMP_ACT_NOTIFY\"")
                                       << u"SCMP_ACT_NOTIFY cannot be used as default action"_s;
    QTest::newRow("NOTIFY for write") << profileOf(rule("\"read\", \"write\"", "NOTIFY"))
                                      << u"SCMP_ACT_NOTIFY cannot be used for the write syscall"_s;
    QTest::newRow("NOTIFY without a listener") << profileOf(rule("\"read\"", "NOTIFY")) << u"seccomp listenerPath is not set"_s;
    QTest::newRow("one condition, two actions")
        << profileOf(rule("\"socket\"", "ALLOW", arg(0, "EQ", 1)) + "," + rule("\"socket\"", "LOG", arg(0, "EQ", 1)))
        << u"error adding seccomp rule for syscall socket: file exists"_s;
    // libseccomp makes one socketcall rule of both, with two actions
    QTest::newRow("two actions for a socket call, whatever the conditions, where i386 is in the list")
        << profileOf(rule("\"socket\"", "ALLOW") + "," + rule("\"socket\"", "LOG", arg(0, "EQ", 38)), Deny + ", " + X86Arches)
        << u"error adding seccomp rule for syscall socket: file exists"_s;
}

void SeccompSimulationTest::theRuntimeRefuses()
{
    QFETCH(SeccompProfile, profile);
    QFETCH(QString, what);
    const auto simulator = Simulator::make(profile, Target{});
    QVERIFY(!simulator);
    QCOMPARE(simulator.error().what, what);
    QCOMPARE(simulator.error().kind, ErrorKind::EngineRefused);
}

void SeccompSimulationTest::dropsWhatHasNoEffect()
{
    const auto simulator = Simulator::make(profileOf(rule("\"socket\"", "ALLOW", arg(0, "EQ", 1)) + ","
                                                     + rule("\"socket\"", "ALLOW") + "," + rule("\"socket\"", "LOG") + ","
                                                     + rule("\"opennat\"", "ALLOW") + "," + rule("\"read\"", "ERRNO")),
                                           Target{});
    QVERIFY(simulator);
    QStringList found;
    for (const DroppedName &dropped : simulator->runtime().dropped())
        found << u"%1 %2 %3 %4"_s.arg(dropped.profileRule).arg(dropped.name).arg(int(dropped.reason)).arg(dropped.byRule);
    found.sort();
    QCOMPARE(found, (QStringList{u"0 socket %1 1"_s.arg(int(DropReason::Shadowed)),
                                 u"2 socket %1 1"_s.arg(int(DropReason::EarlierDecision)),
                                 u"3 opennat %1 -1"_s.arg(int(DropReason::UnknownName)),
                                 u"4 read %1 -1"_s.arg(int(DropReason::SameAsDefault))}));
}

void SeccompSimulationTest::readsFlags()
{
    const auto runtime = [](const std::optional<QStringList> &flags) {
        OciSeccomp oci;
        oci.flags = flags;
        return RuntimeFilter::read(oci, Arch::X86_64).value_or(RuntimeFilter{});
    };
    QVERIFY(!runtime({}).mitigatesSpeculation()); // absent: runc sets SPEC_ALLOW
    QVERIFY(runtime(QStringList{}).mitigatesSpeculation());
    QVERIFY(runtime(QStringList{u"SECCOMP_FILTER_FLAG_LOG"_s}).logs());
    QVERIFY(runtime(QStringList{u"SECCOMP_FILTER_FLAG_LOG"_s}).mitigatesSpeculation());
    QVERIFY(!runtime(QStringList{u"SECCOMP_FILTER_FLAG_SPEC_ALLOW"_s}).mitigatesSpeculation());
}

void SeccompSimulationTest::modelAndFilterAgreeOnDefaults_data()
{
    QTest::addColumn<SeccompProfile>("profile");
    QTest::addColumn<Target>("target");
    const CapabilitySet defaults = capability::defaultCapabilities();
    const CapabilitySet all = CapabilitySet::allUpTo(40);
    const auto docker = [](int a, int b, int c) { return dockerDefaultProfile(QVersionNumber(a, b, c)); };
    QTest::newRow("19.03.0 on x86_64") << docker(19, 3, 0) << Target{};
    QTest::newRow("20.10.22 on x86_64") << docker(20, 10, 22) << Target{};
    QTest::newRow("26.1.5 on x86_64") << docker(26, 1, 5) << Target{};
    QTest::newRow("26.1.5 with all capabilities") << docker(26, 1, 5) << Target{.capabilities = all};
    QTest::newRow("26.1.5 with none") << docker(26, 1, 5) << Target{.capabilities = {}};
    QTest::newRow("29.4.2 on x86_64") << docker(29, 4, 2) << Target{};
    QTest::newRow("29.7.2 on x86_64") << docker(29, 7, 2) << Target{};
    QTest::newRow("29.7.2 on an old kernel") << docker(29, 7, 2) << Target{.kernel = {4, 4}};
    QTest::newRow("29.7.2 on aarch64") << docker(29, 7, 2) << Target{.arch = Arch::Aarch64};
    QTest::newRow("29.7.2 on i386 itself") << docker(29, 7, 2) << Target{.arch = Arch::X86};
    QTest::newRow("29.7.2 on s390x, whose words are the other way round") << docker(29, 7, 2) << Target{.arch = Arch::S390x};
    QTest::newRow("29.7.2 on mips64") << docker(29, 7, 2) << Target{.arch = Arch::Mips64};
    QTest::newRow("29.7.2 on riscv64") << docker(29, 7, 2) << Target{.arch = Arch::Riscv64};
    QTest::newRow("29.7.2 on ppc64le, without a list") << docker(29, 7, 2) << Target{.arch = Arch::Ppc64Le};
    Target podman;
    podman.engine.flavour = EngineFlavour::Podman;
    QTest::newRow("Podman on x86_64") << podmanDefaultProfile() << podman;
    podman.capabilities = defaults - CapabilitySet{Capability::AuditWrite};
    QTest::newRow("Podman without CAP_AUDIT_WRITE") << podmanDefaultProfile() << podman;
}

void SeccompSimulationTest::modelAndFilterAgreeOnDefaults()
{
    QFETCH(SeccompProfile, profile);
    QFETCH(Target, target);
    const auto simulator = Simulator::make(profile, target);
    QVERIFY2(simulator, simulator ? "" : qPrintable(simulator.error().what));
    QRandomGenerator random(4);
    const auto vectors = argumentVectors(profile, random);
    int compared = 0;
    for (const Arch arch : {Arch::X86_64, Arch::X86, Arch::X32, Arch::Aarch64, Arch::Arm, Arch::S390x, Arch::S390, Arch::Mips64,
                            Arch::Mips, Arch::Riscv64, Arch::Ppc64Le}) {
        const bool isIn = simulator->runtime().arches().contains(arch);
        const int base = arch == Arch::X32 ? 0x40000000 : arch == Arch::Mips ? 4000 : arch == Arch::Mips64 ? 5000 : 0;
        for (int number = base; number < base + (isIn ? 600 : 5); ++number) {
            const auto rules = simulator->runtime().rulesOf(arch, SyscallTable::of(arch).name(number));
            const bool looksAtArguments =
                std::ranges::any_of(rules, [](const RuntimeRule &r) { return !r.conditions.isEmpty(); });
            for (const auto &args : looksAtArguments ? vectors : vectors.first(4)) {
                const Call call{arch, number, args};
                const auto verdict = simulator->runtime().judge(call);
                const Action answer = simulator->filter().run(call);
                QVERIFY(simulator->answer(call).meansSameAs(answer)); // one architecture alone answers as all together do
                ++compared;
                if (!verdict.contenders.isEmpty())
                    continue;
                if (!answer.meansSameAs(verdict.action))
                    QFAIL(qPrintable(u"%1 %2 (%3) args %4 %5 %6: rules %7, filter %8"_s.arg(unameArchName(arch))
                                         .arg(number)
                                         .arg(SyscallTable::of(arch).name(number))
                                         .arg(args[0], 0, 16)
                                         .arg(args[1], 0, 16)
                                         .arg(args[2], 0, 16)
                                         .arg(actionText(verdict.action), actionText(answer))));
            }
        }
    }
    QVERIFY(compared > 2'000);
}

// libseccomp 2.6.0 does not keep to the rules where conditions of several rules for one call meet in other ways than these; the
// simulation then says so (see tellsWhereLibseccompErrs).
void SeccompSimulationTest::modelAndFilterAgreeOnRandomRules_data()
{
    QTest::addColumn<QByteArrayList>("ops");
    QTest::addColumn<QList<quint64>>("values");
    QTest::addColumn<int>("mostRules");      // for one call
    QTest::addColumn<int>("mostConditions"); // of one rule, on different arguments
    QTest::addColumn<bool>("twoActions");
    const QByteArrayList all{"NE", "LT", "LE", "EQ", "GE", "GT", "MASKED_EQ"};
    const QList<quint64> narrow{0, 1, 2, 5, 38, 0x7e020000, 0xfffffffe, 0xffffffff};
    const QList<quint64> wide{0, 5, 0xffffffff, 0x100000000, 0x100000005, ~quint64(0), ~quint64(0) - 1};
    QTest::newRow("one condition of 64 bits") << all << wide << 1 << 1 << false;
    QTest::newRow("one rule of several conditions of 64 bits") << all << wide << 1 << 3 << false;
    QTest::newRow("several rules that compare for equality") << QByteArrayList{"EQ"} << wide << 5 << 1 << false;
    QTest::newRow("several rules of several equalities, two actions") << QByteArrayList{"EQ"} << narrow << 5 << 3 << true;
    QTest::newRow("several rules with masks") << QByteArrayList{"EQ", "MASKED_EQ"} << narrow << 5 << 1 << true;
    QTest::newRow("several ranges of 32 bits") << all << narrow << 5 << 1 << true;
}

void SeccompSimulationTest::modelAndFilterAgreeOnRandomRules()
{
    QFETCH(QByteArrayList, ops);
    QFETCH(QList<quint64>, values);
    QFETCH(int, mostRules);
    QFETCH(int, mostConditions);
    QFETCH(bool, twoActions);
    QRandomGenerator random(20261127);
    const QByteArrayList names{"\"socket\"", "\"read\"", "\"ioctl\"", "\"shmget\"", "\"openat\"", "\"clone3\""};
    int made = 0;
    int ambiguous = 0;
    for (int round = 0; round < (test::Less > 1 ? 12 : 24); ++round) {
        QByteArrayList rules;
        for (const QByteArray &name : names) {
            const int count = random.bounded(mostRules + 1);
            for (int i = 0; i < count; ++i) {
                QByteArrayList args;
                const int first = random.bounded(3);
                const int conditions = random.bounded(1, mostConditions + 1);
                for (int j = 0; j < conditions; ++j) {
                    const QByteArray op = ops.at(random.bounded(ops.size()));
                    const quint64 value = values.at(random.bounded(values.size()));
                    args << arg((first + j) % 3, op, op == "MASKED_EQ" && value == 0 ? 1 : value,
                                values.at(random.bounded(values.size())));
                }
                const QByteArray action = twoActions && random.bounded(4) == 0 ? QByteArray("LOG") : QByteArray("ALLOW");
                rules << rule(name, action, args.join(','));
            }
        }
        const SeccompProfile profile = profileOf(rules.join(','), Deny + ", " + X86Arches);
        const auto simulator = Simulator::make(profile, Target{});
        if (!simulator) { // two actions for one condition
            QCOMPARE(simulator.error().kind, ErrorKind::EngineRefused);
            continue;
        }
        ++made;
        for (const auto &args : argumentVectors(profile, random)) {
            for (const Arch arch : {Arch::X86_64, Arch::X86, Arch::X32}) {
                for (const QString &name :
                     {u"socket"_s, u"read"_s, u"ioctl"_s, u"shmget"_s, u"openat"_s, u"clone3"_s, u"socketcall"_s, u"ipc"_s}) {
                    const Call call{arch, numberOf(arch, name), args};
                    if (call.number < 0)
                        continue;
                    const auto verdict = simulator->runtime().judge(call);
                    const Action answer = simulator->filter().run(call);
                    QVERIFY(simulator->answer(call).meansSameAs(answer));
                    bool agrees = answer.meansSameAs(verdict.action);
                    if (!verdict.contenders.isEmpty()) {
                        ++ambiguous;
                        agrees = std::ranges::any_of(verdict.contenders, [&answer](const RuntimeRule &contender) {
                            return contender.action.meansSameAs(answer);
                        });
                    }
                    if (!agrees)
                        QFAIL(qPrintable(
                            u"%1 %2 args %3 %4 %5: rules %6, filter %7\n%8"_s.arg(unameArchName(arch), name)
                                .arg(args[0], 0, 16)
                                .arg(args[1], 0, 16)
                                .arg(args[2], 0, 16)
                                .arg(actionText(verdict.action), actionText(answer), QString::fromUtf8(rules.join('\n')))));
                }
            }
        }
    }
    QVERIFY(made > (test::Less > 1 ? 5 : 10));
    QVERIFY(!twoActions || ambiguous > 0);
}

void SeccompSimulationTest::tellsWhereLibseccompErrs()
{
    // two ranges of 64 bits for one argument (GHSA-4q85-33p6-j5g6): 2.6.0 loses a part of the first
    const SeccompProfile profile = profileOf(rule("\"clone3\"", "ALLOW", arg(2, "LE", 0x100000000)) + ","
                                             + rule("\"clone3\"", "ALLOW", arg(2, "LT", 0xffffffff)));
    const auto simulator = Simulator::make(profile, Target{});
    QVERIFY(simulator);
    const Call call{.number = numberOf(Arch::X86_64, u"clone3"_s), .args = {0, 0, 0xffffffff}};
    const Decision decision = simulator->decide(call);
    const bool differs = !decision.action.meansSameAs(simulator->runtime().judge(call).action);
    QCOMPARE(decision.sentence.contains(u"The rules say “allow”, but the filter that libseccomp makes of them does not."_s),
             differs);
    QCOMPARE(differs, libseccompVersion() <= "2.6.0"_L1);
}

void SeccompSimulationTest::tellsStates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("action");
    QTest::addColumn<qsizetype>("rules");
    const auto row = [](const QString &name, CallState::Kind kind, const QString &action, qsizetype rules) {
        QTest::newRow(qPrintable(name)) << name << int(kind) << action << rules;
    };
    row(u"read"_s, CallState::Kind::Fixed, u"allow"_s, 1);
    row(u"mount"_s, CallState::Kind::Fixed, u"refuse with EPERM"_s, 0);
    row(u"clone3"_s, CallState::Kind::Fixed, u"refuse with ENOSYS"_s, 1);
    row(u"socket"_s, CallState::Kind::Conditional, u"refuse with EPERM"_s, 3);
    row(u"personality"_s, CallState::Kind::Conditional, u"refuse with EPERM"_s, 5);
    row(u"listns"_s, CallState::Kind::Fixed, u"refuse with ENOSYS"_s, 0);
    row(u"socketcall"_s, CallState::Kind::NotThere, u"refuse with EPERM"_s, 0);
}

void SeccompSimulationTest::tellsStates()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, action);
    QFETCH(qsizetype, rules);
    const auto simulator = Simulator::make(dockerDefaultProfile(QVersionNumber(29, 7, 2)), Target{});
    QVERIFY(simulator);
    const CallState state = simulator->state(Arch::X86_64, name);
    QCOMPARE(int(state.kind), kind);
    QCOMPARE(actionText(state.action), action);
    QCOMPARE(state.profileRules.size(), rules);
}

void SeccompSimulationTest::measuresTheFilter()
{
    const auto simulator = Simulator::make(dockerDefaultProfile(), Target{});
    QVERIFY(simulator);
    const CompiledFilter &filter = simulator->filter();
    QVERIFY(filter.stubLength > 0 && filter.stubLength < 20);
    QVERIFY(filter.program.size() > 300 && filter.program.size() < LargestBpfProgram);
    QVERIFY(filter.longestPath < filter.program.size());
    qsizetype longest = 0;
    for (int number = 0; number < 500; ++number)
        longest = std::max(longest, pathLength(filter.program, {.number = number}));
    QVERIFY(longest <= filter.longestPath);
    QVERIFY(longest > 10);
}

void SeccompSimulationTest::checksPrograms_data()
{
    QTest::addColumn<BpfProgram>("program");
    QTest::addColumn<bool>("accepted");
    constexpr quint16 ret = BPF_RET | BPF_K;
    constexpr quint16 load = BPF_LD | BPF_W | BPF_ABS;
    QTest::newRow("nothing") << BpfProgram{} << false;
    QTest::newRow("a return") << BpfProgram{{ret, 0, 0, 0}} << true;
    QTest::newRow("no return at the end") << BpfProgram{{load, 0, 0, 0}} << false;
    QTest::newRow("the last word") << BpfProgram{{load, 0, 0, 60}, {ret, 0, 0, 0}} << true;
    QTest::newRow("beyond the last word") << BpfProgram{{load, 0, 0, 64}, {ret, 0, 0, 0}} << false;
    QTest::newRow("between two words") << BpfProgram{{load, 0, 0, 2}, {ret, 0, 0, 0}} << false;
    QTest::newRow("a load of one byte") << BpfProgram{{BPF_LD | BPF_B | BPF_ABS, 0, 0, 0}, {ret, 0, 0, 0}} << false;
    QTest::newRow("a jump beyond the end") << BpfProgram{{BPF_JMP | BPF_JA, 0, 0, 1}, {ret, 0, 0, 0}} << false;
    QTest::newRow("a jump by 2^32 - 1") << BpfProgram{{BPF_JMP | BPF_JA, 0, 0, 0xffffffff}, {ret, 0, 0, 0}} << false;
    QTest::newRow("a conditional jump beyond the end") << BpfProgram{{BPF_JMP | BPF_JEQ, 0, 1, 0}, {ret, 0, 0, 0}} << false;
    QTest::newRow("a division by zero") << BpfProgram{{BPF_ALU | BPF_DIV, 0, 0, 0}, {ret, 0, 0, 0}} << false;
    QTest::newRow("memory word 16") << BpfProgram{{BPF_ST, 0, 0, 16}, {ret, 0, 0, 0}} << false;
    QTest::newRow("an unknown instruction") << BpfProgram{{0xffff, 0, 0, 0}, {ret, 0, 0, 0}} << false;
    QTest::newRow("4096 instructions") << BpfProgram(4096, {ret, 0, 0, 0}) << true;
    QTest::newRow("4097 instructions") << BpfProgram(4097, {ret, 0, 0, 0}) << false;
}

void SeccompSimulationTest::checksPrograms()
{
    QFETCH(BpfProgram, program);
    QFETCH(bool, accepted);
    QCOMPARE(checkBpf(program).has_value(), accepted);
}

void SeccompSimulationTest::runsPrograms_data()
{
    QTest::addColumn<BpfProgram>("program");
    QTest::addColumn<quint32>("answer");
    QTest::addColumn<qsizetype>("steps");
    constexpr quint16 ret = BPF_RET | BPF_K;
    constexpr quint16 retA = BPF_RET | BPF_A;
    constexpr quint16 load = BPF_LD | BPF_W | BPF_ABS;
    const auto row = [](const char *name, const BpfProgram &program, quint32 answer, qsizetype steps) {
        QTest::newRow(name) << program << answer << steps;
    };
    row("the number", {{load, 0, 0, 0}, {retA, 0, 0, 0}}, 39, 2);
    row("the architecture", {{load, 0, 0, 4}, {retA, 0, 0, 0}}, 0xc000003e, 2);
    row("the lower half of the first argument", {{load, 0, 0, 16}, {retA, 0, 0, 0}}, 0x89abcdef, 2);
    row("the upper half of the first argument", {{load, 0, 0, 20}, {retA, 0, 0, 0}}, 0x01234567, 2);
    row("the last argument", {{load, 0, 0, 56}, {retA, 0, 0, 0}}, 6, 2);
    row("the length of the data", {{BPF_LD | BPF_W | BPF_LEN, 0, 0, 0}, {retA, 0, 0, 0}}, 64, 2);
    row("a taken jump", {{load, 0, 0, 0}, {BPF_JMP | BPF_JEQ, 1, 0, 39}, {ret, 0, 0, 1}, {ret, 0, 0, 2}}, 2, 3);
    row("a jump not taken", {{load, 0, 0, 0}, {BPF_JMP | BPF_JGT, 1, 0, 39}, {ret, 0, 0, 1}, {ret, 0, 0, 2}}, 1, 3);
    row("bits set", {{load, 0, 0, 0}, {BPF_JMP | BPF_JSET, 1, 0, 32}, {ret, 0, 0, 1}, {ret, 0, 0, 2}}, 2, 3);
    row("an unconditional jump", {{BPF_JMP | BPF_JA, 0, 0, 1}, {ret, 0, 0, 1}, {ret, 0, 0, 2}}, 2, 2);
    row("memory and the other register",
        {{load, 0, 0, 0},
         {BPF_ST, 0, 0, 3},
         {BPF_LDX | BPF_MEM, 0, 0, 3},
         {BPF_LD | BPF_IMM, 0, 0, 2},
         {BPF_ALU | BPF_MUL | BPF_X, 0, 0, 0},
         {retA, 0, 0, 0}},
        78, 6);
    row("and with a mask", {{load, 0, 0, 0}, {BPF_ALU | BPF_AND, 0, 0, 6}, {retA, 0, 0, 0}}, 6, 3);
    row("a division by a register that is zero", {{load, 0, 0, 0}, {BPF_ALU | BPF_DIV | BPF_X, 0, 0, 0}, {ret, 0, 0, 5}}, 0, 2);
    row("a shift by a register that is too large",
        {{load, 0, 0, 0}, {BPF_MISC | BPF_TAX, 0, 0, 0}, {BPF_ALU | BPF_LSH | BPF_X, 0, 0, 0}, {retA, 0, 0, 0}}, 0, 4);
}

void SeccompSimulationTest::runsPrograms()
{
    QFETCH(BpfProgram, program);
    QFETCH(quint32, answer);
    QFETCH(qsizetype, steps);
    QVERIFY(checkBpf(program));
    const Call call{.number = 39, .args = {0x0123456789abcdef, 2, 3, 4, 5, 6}};
    QCOMPARE(runBpf(program, call), answer);
    QCOMPARE(pathLength(program, call), steps);
}

BULKHEAD_TEST(SeccompSimulationTest)
#include "tst_seccompsimulation.moc"
