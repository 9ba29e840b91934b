// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/resolution.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using capability::Capability;
using capability::CapabilitySet;
using capability::EngineFlavour;
using namespace Qt::StringLiterals;

class SeccompResolutionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void skipsRules_data();
    void skipsRules();
    void picksArchitectures_data();
    void picksArchitectures();
    void errorsAreTheEngines_data();
    void errorsAreTheEngines();
    void passesOnWhatTheRuntimeReads();
    void resolvesDockersDefault_data();
    void resolvesDockersDefault();
    void podmanReadsErrnoNames();
    void writesWhatRuncReads();
};

namespace {

constexpr CapabilitySet SomeCaps{Capability::Chown, Capability::SysAdmin};

SeccompProfile withRule(const QByteArray &members)
{
    const auto profile =
        parseProfile("{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"syscalls\": [{\"names\": [\"read\"], \"action\": "
                     "\"SCMP_ACT_ALLOW\", "
                     + members + "}]}");
    return profile.value_or(SeccompProfile{});
}

QStringList unconditional(const OciSeccomp &oci)
{
    QStringList names;
    for (const OciRule &rule : oci.rules) {
        if (rule.args.isEmpty() && rule.action.kind == ActionKind::Allow)
            names << rule.names;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

void SeccompResolutionTest::skipsRules_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("arch");
    QTest::addColumn<QString>("kernel");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<int>("reason"); // SkipReason
    const auto row = [](const char *name, const QByteArray &members, bool stays, SkipReason reason = {}, Arch arch = Arch::X86_64,
                        const QString &kernel = u"6.12"_s) {
        QTest::newRow(name) << members << int(arch) << kernel << stays << int(reason);
    };
    row("no condition", "\"args\": null", true);
    row("an empty condition", "\"includes\": {}, \"excludes\": {}", true);
    row("an included capability", "\"includes\": {\"caps\": [\"CAP_SYS_ADMIN\"]}", true);
    row("a missing capability", "\"includes\": {\"caps\": [\"CAP_BPF\"]}", false, SkipReason::CapabilityMissing);
    row("all included capabilities are needed", "\"includes\": {\"caps\": [\"CAP_SYS_ADMIN\", \"CAP_BPF\"]}", false,
        SkipReason::CapabilityMissing);
    row("a capability without its prefix is never there", "\"includes\": {\"caps\": [\"SYS_ADMIN\"]}", false,
        SkipReason::CapabilityMissing);
    row("a capability in lower case is never there", "\"includes\": {\"caps\": [\"cap_sys_admin\"]}", false,
        SkipReason::CapabilityMissing);
    row("one excluded capability is enough", "\"excludes\": {\"caps\": [\"CAP_BPF\", \"CAP_CHOWN\"]}", false,
        SkipReason::ExcludedCapability);
    row("an excluded capability that is not there", "\"excludes\": {\"caps\": [\"CAP_BPF\"]}", true);
    row("an included architecture", "\"includes\": {\"arches\": [\"arm64\", \"amd64\"]}", true);
    row("another architecture", "\"includes\": {\"arches\": [\"arm64\"]}", false, SkipReason::ArchNotIncluded);
    row("x32 can never match", "\"includes\": {\"arches\": [\"x32\"]}", false, SkipReason::ArchNotIncluded);
    row("a sub-architecture is not the daemon's", "\"includes\": {\"arches\": [\"x86\"]}", false, SkipReason::ArchNotIncluded);
    row("386 is spelled x86", "\"includes\": {\"arches\": [\"x86\"]}", true, {}, Arch::X86);
    row("GOARCH's own word for it matches nothing", "\"includes\": {\"arches\": [\"386\"]}", false, SkipReason::ArchNotIncluded,
        Arch::X86);
    row("the kernel's word for it matches nothing", "\"includes\": {\"arches\": [\"x86_64\"]}", false,
        SkipReason::ArchNotIncluded);
    row("an excluded architecture", "\"excludes\": {\"arches\": [\"amd64\"]}", false, SkipReason::ExcludedArch);
    row("a kernel that is new enough", "\"includes\": {\"minKernel\": \"6.12\"}", true);
    row("a kernel that is too old", "\"includes\": {\"minKernel\": \"6.13\"}", false, SkipReason::KernelTooOld);
    row("versions are numbers, not decimals", "\"includes\": {\"minKernel\": \"4.8\"}", true, {}, Arch::X86_64, u"4.19"_s);
    row("an excluded kernel", "\"excludes\": {\"minKernel\": \"6.0\"}", false, SkipReason::ExcludedKernel);
    row("an older kernel than the excluded", "\"excludes\": {\"minKernel\": \"7.0\"}", true);
    row("excludes is asked first", "\"includes\": {\"caps\": [\"CAP_BPF\"]}, \"excludes\": {\"arches\": [\"amd64\"]}", false,
        SkipReason::ExcludedArch);
}

void SeccompResolutionTest::skipsRules()
{
    QFETCH(QByteArray, members);
    QFETCH(int, arch);
    QFETCH(QString, kernel);
    QFETCH(bool, stays);
    QFETCH(int, reason);
    const Target target{.arch = static_cast<Arch>(arch), .capabilities = SomeCaps, .kernel = *KernelVersion::fromRelease(kernel)};
    const SeccompProfile profile = withRule(members);
    QCOMPARE(profile.rules.size(), 1);
    const auto resolution = resolve(profile, target);
    QVERIFY(resolution);
    QCOMPARE(resolution->oci.rules.size(), stays ? 1 : 0);
    QCOMPARE(resolution->skipped.size(), stays ? 0 : 1);
    if (!stays) {
        QCOMPARE(int(resolution->skipped.first().reason), reason);
        QVERIFY(!skipText(resolution->skipped.first()).contains(u'%'));
    }
}

void SeccompResolutionTest::picksArchitectures_data()
{
    QTest::addColumn<int>("arch");
    QTest::addColumn<bool>("podman");
    QTest::addColumn<QStringList>("architectures");
    const auto row = [](const char *name, Arch arch, const QStringList &architectures, bool podman = false) {
        QTest::newRow(name) << int(arch) << podman << architectures;
    };
    row("itself, then its sub-architectures", Arch::X86_64, {u"SCMP_ARCH_X86_64"_s, u"SCMP_ARCH_X86"_s, u"SCMP_ARCH_X32"_s});
    row("only the daemon's own entry", Arch::Aarch64, {u"SCMP_ARCH_AARCH64"_s, u"SCMP_ARCH_ARM"_s});
    row("no entry, no list", Arch::Ppc64Le, {});
    row("null sub-architectures", Arch::Riscv64, {u"SCMP_ARCH_RISCV64"_s});
    row("Docker's entry of loongarch64 is dead", Arch::Loongarch64, {});
    row("Podman knows seven architectures", Arch::Riscv64, {}, true);
    row("Podman on x86_64", Arch::X86_64, {u"SCMP_ARCH_X86_64"_s, u"SCMP_ARCH_X86"_s, u"SCMP_ARCH_X32"_s}, true);
}

void SeccompResolutionTest::picksArchitectures()
{
    QFETCH(int, arch);
    QFETCH(bool, podman);
    QFETCH(QStringList, architectures);
    Target target{.arch = static_cast<Arch>(arch)};
    target.engine.flavour = podman ? EngineFlavour::Podman : EngineFlavour::Docker;
    const auto resolution = resolve(dockerDefaultProfile(), target);
    QVERIFY(resolution);
    QCOMPARE(resolution->oci.architectures, architectures);
}

void SeccompResolutionTest::errorsAreTheEngines_data()
{
    QTest::addColumn<bool>("podman");
    QTest::addColumn<bool>("bothArchitectures");
    QTest::addColumn<QString>("errnoName");
    QTest::addColumn<QString>("what");
    QTest::newRow("Docker, both forms of architectures")
        << false << true << QString()
        << u"both 'architectures' and 'archMap' are specified in the seccomp profile, use either 'architectures' or 'archMap'"_s;
    QTest::newRow("Podman, both forms of architectures")
        << true << true << QString()
        << u"'architectures' and 'archMap' were specified in the seccomp profile, use either 'architectures' or 'archMap'"_s;
    QTest::newRow("Podman, an unknown errno") << true << false << u"EWHAT"_s << u"unknown errno EWHAT"_s;
    QTest::newRow("Docker does not read errno names") << false << false << u"EWHAT"_s << QString();
}

void SeccompResolutionTest::errorsAreTheEngines()
{
    QFETCH(bool, podman);
    QFETCH(bool, bothArchitectures);
    QFETCH(QString, errnoName);
    QFETCH(QString, what);
    SeccompProfile profile = withRule("\"args\": []");
    profile.rules[0].errnoName = errnoName;
    if (bothArchitectures) {
        profile.architectures = {u"SCMP_ARCH_X86"_s};
        profile.archMap = {{u"SCMP_ARCH_X86_64"_s}};
    }
    Target target;
    target.engine.flavour = podman ? EngineFlavour::Podman : EngineFlavour::Docker;
    const auto resolution = resolve(profile, target);
    QCOMPARE(resolution ? QString() : resolution.error().what, what);
}

void SeccompResolutionTest::passesOnWhatTheRuntimeReads()
{
    SeccompProfile profile = withRule("\"args\": [], \"errnoRet\": 5");
    profile.defaultErrnoRet = 7;
    profile.flags = QStringList{u"SECCOMP_FILTER_FLAG_LOG"_s};
    profile.listenerPath = u"/run/x"_s;
    profile.listenerMetadata = u"m"_s;
    profile.architectures = {u"SCMP_ARCH_PPC"_s};
    Target target;
    const auto docker = resolve(profile, target);
    QVERIFY(docker);
    QCOMPARE(docker->oci.flags, profile.flags);
    QCOMPARE(docker->oci.listenerPath, u"/run/x"_s);
    QCOMPARE(docker->oci.listenerMetadata, u"m"_s);
    QCOMPARE(docker->oci.architectures, profile.architectures);
    QCOMPARE(docker->oci.defaultAction, (Action{ActionKind::Errno, 7}));
    QCOMPARE(docker->oci.rules.first().action, (Action{ActionKind::Allow, 5}));
    QCOMPARE(docker->oci.rules.first().profileRule, 0);
    target.engine.flavour = EngineFlavour::Podman;
    QVERIFY(!resolve(profile, target)->oci.flags); // its code copies neither flags nor listener
    profile.flags = QStringList{};
    QVERIFY(!resolve(profile, Target{})->oci.flags); // omitempty in runtime-spec loses an empty list
    QVERIFY(resolve(SeccompProfile{}, Target{})->oci.isDisabled);
    profile.defaultAction.reset();
    QVERIFY(!resolve(profile, Target{})->oci.hasDefaultAction);
}

void SeccompResolutionTest::resolvesDockersDefault_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<int>("rules");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const KernelVersion bookworm{6, 1};
    const CapabilitySet defaults = capability::defaultCapabilities();
    QTest::newRow("amd64, 14 capabilities, Linux 6.1")
        << Target{.kernel = bookworm} << 15 << 367 << QStringList{u"ptrace"_s, u"chroot"_s, u"arch_prctl"_s}
        << QStringList{u"mount"_s, u"clone3"_s, u"reboot"_s};
    QTest::newRow("on a kernel before 4.8 without ptrace")
        << Target{.kernel = {4, 4}} << 14 << 364 << QStringList{u"chroot"_s} << QStringList{u"ptrace"_s, u"process_vm_readv"_s};
    QTest::newRow("with CAP_SYS_ADMIN clone is open")
        << Target{.capabilities = defaults | CapabilitySet{Capability::SysAdmin}, .kernel = bookworm} << 14 << 393
        << QStringList{u"clone"_s, u"clone3"_s, u"mount"_s} << QStringList{u"reboot"_s};
    QTest::newRow("without CAP_SYS_CHROOT") << Target{.capabilities = defaults - CapabilitySet{Capability::SysChroot},
                                                      .kernel = bookworm}
                                            << 14 << 366 << QStringList{} << QStringList{u"chroot"_s};
}

void SeccompResolutionTest::resolvesDockersDefault()
{
    QFETCH(Target, target);
    QFETCH(int, rules);
    QFETCH(int, allowed);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    const auto resolution = resolve(dockerDefaultProfile(QVersionNumber(29, 7, 2)), target);
    QVERIFY(resolution);
    QCOMPARE(resolution->oci.rules.size(), rules);
    const QStringList names = unconditional(resolution->oci);
    QCOMPARE(names.size(), allowed);
    for (const QString &name : has)
        QVERIFY2(names.contains(name), qPrintable(name));
    for (const QString &name : hasNot)
        QVERIFY2(!names.contains(name), qPrintable(name));
}

void SeccompResolutionTest::podmanReadsErrnoNames()
{
    Target target;
    target.engine.flavour = EngineFlavour::Podman;
    SeccompProfile profile = podmanDefaultProfile();
    profile.defaultErrnoRet.reset(); // the name alone
    const auto resolution = resolve(profile, target);
    QVERIFY(resolution);
    QCOMPARE(resolution->oci.defaultAction, (Action{ActionKind::Errno, 38}));
    QCOMPARE(resolve(profile, Target{})->oci.defaultAction.errnoRet, std::nullopt);
    profile.defaultErrno = u"13"_s;
    QCOMPARE(resolve(profile, target)->oci.defaultAction.errnoRet, 13u);
}

void SeccompResolutionTest::writesWhatRuncReads()
{
    const auto resolution = resolve(dockerDefaultProfile(), Target{});
    QVERIFY(resolution);
    const QJsonObject json = QJsonDocument::fromJson(writeOci(resolution->oci)).object();
    QCOMPARE(json.value("defaultAction"_L1).toString(), u"SCMP_ACT_ERRNO"_s);
    QCOMPARE(json.value("defaultErrnoRet"_L1).toInt(), 1);
    QCOMPARE(json.value("architectures"_L1).toArray().size(), 3);
    QVERIFY(!json.contains("archMap"_L1) && !json.contains("flags"_L1));
    const QJsonArray rules = json.value("syscalls"_L1).toArray();
    QCOMPARE(rules.size(), resolution->oci.rules.size());
    QVERIFY(!rules.at(0).toObject().contains("args"_L1));
    // the OCI object is itself a profile that says the same
    const auto again = parseProfile(writeOci(resolution->oci));
    QVERIFY(again);
    OciSeccomp twice = resolve(*again, Target{})->oci;
    for (qsizetype i = 0; i < twice.rules.size(); ++i) {
        twice.rules[i].profileRule = resolution->oci.rules.at(i).profileRule;
        for (Argument &argument : twice.rules[i].args)
            argument.notes = {};
    }
    QCOMPARE(twice, resolution->oci);
    QCOMPARE(writeOci(resolve(SeccompProfile{}, Target{})->oci), QByteArray("null\n"));
}

BULKHEAD_TEST(SeccompResolutionTest)
#include "tst_seccompresolution.moc"
