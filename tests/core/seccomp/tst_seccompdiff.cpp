// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/diff.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/merge.h"
#include "core/seccomp/overlay.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/syscalltable.h"
#include "tests/core/seccomp/profiletext.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using capability::Capability;
using capability::CapabilitySet;
using capability::EngineFlavour;
using capability::EngineRules;
using namespace Qt::StringLiterals;

class SeccompDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesCalls_data();
    void comparesCalls();
    void comparesSettings_data();
    void comparesSettings();
    void tellsWhatAnUpgradeChanges_data();
    void tellsWhatAnUpgradeChanges();
    void tellsWhatACapabilityChanges();
    void unites_data();
    void unites();
    void intersects_data();
    void intersects();
    void refusesToMerge_data();
    void refusesToMerge();
    void mergingDefaultsGivesTheWiderOne();
    void overlaysReadBack_data();
    void overlaysReadBack();
    void refusesOverlays_data();
    void refusesOverlays();
    void overlaysTakeThePlaceOfRules();
    void overlaysAreWhatDiffers();
    void overlaysAreRebased();
};

namespace {

QByteArray allow(const QByteArray &names, const QByteArray &args = {})
{
    return R"({"action": "SCMP_ACT_ALLOW", "names": [)" + names + "]" + (args.isEmpty() ? "" : ", \"args\": [" + args + "]")
           + "}";
}

QByteArray refuse(const QByteArray &names, int number)
{
    return R"({"action": "SCMP_ACT_ERRNO", "names": [)" + names + "], \"errnoRet\": " + QByteArray::number(number) + "}";
}

QString behaviourOf(const SeccompProfile &profile, const QString &name)
{
    const auto simulator = Simulator::make(profile, Target{});
    return simulator ? behaviourText(*simulator, Arch::X86_64, name) : simulator.error().what;
}

QStringList namesOf(const ProfileDiff &diff, Arch arch = Arch::X86_64)
{
    QStringList names;
    for (const CallChange &change : diff.calls) {
        if (change.arch == arch)
            names << change.name;
    }
    return names;
}

} // namespace

void SeccompDiffTest::comparesCalls_data()
{
    QTest::addColumn<SeccompProfile>("before");
    QTest::addColumn<SeccompProfile>("after");
    QTest::addColumn<QString>("change"); // "name: before -> after (direction)"; empty where nothing changes
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &change) {
        // keeps the newest known call the same on both sides
        const QByteArray anchor = "," + allow("\"listxattrat\"");
        QTest::newRow(name) << profileOf(before + anchor) << profileOf(after + anchor) << change;
    };
    row("the same in another order", allow("\"read\", \"write\""), allow("\"write\"") + "," + allow("\"read\""), {});
    row("the same in legacy form", allow("\"read\""), R"({"name": "read", "action": "SCMP_ACT_ALLOW", "args": null})", {});
    row("a call added", allow("\"read\""), allow("\"read\", \"write\""), u"write: refuse with EPERM -> allow (0)"_s);
    row("a call taken away", allow("\"read\", \"write\""), allow("\"read\""), u"write: allow -> refuse with EPERM (1)"_s);
    row("another errno", refuse("\"mount\"", 38), refuse("\"mount\"", 13),
        u"mount: refuse with ENOSYS -> refuse with EACCES (2)"_s);
    row("the errno of the default said again", refuse("\"mount\"", 1), allow("\"listxattrat\""), {});
    row("a condition added", allow("\"socket\""), allow("\"socket\"", arg(0, "EQ", 1)),
        u"socket: allow -> allow where arg 0 = 1, else refuse with EPERM (1)"_s);
    row("a wider condition", allow("\"socket\"", arg(0, "EQ", 1)), allow("\"socket\"", arg(0, "LE", 1)),
        u"socket: allow where arg 0 = 1, else refuse with EPERM -> allow where arg 0 ≤ 1, else refuse with EPERM (0)"_s);
    row("a condition in other words", allow("\"socket\"", arg(0, "LT", 2)), allow("\"socket\"", arg(0, "LE", 1)), {});
    row("not equal as less or greater", allow("\"socket\"", arg(0, "NE", 40)),
        allow("\"socket\"", arg(0, "LT", 40)) + "," + allow("\"socket\"", arg(0, "GT", 40)), {});
    row("a condition that a rule without one shadows", allow("\"socket\"") + "," + allow("\"socket\"", arg(0, "EQ", 1)),
        allow("\"socket\""), {});
    row("conditions on two arguments in another order", allow("\"ioctl\"", arg(0, "EQ", 1) + "," + arg(1, "EQ", 2)),
        allow("\"ioctl\"", arg(1, "EQ", 2) + "," + arg(0, "EQ", 1)), {});
    row("another value somewhere else", allow("\"ioctl\"", arg(1, "EQ", 1)), allow("\"ioctl\"", arg(1, "EQ", 2)),
        u"ioctl: allow where arg 1 = 1, else refuse with EPERM -> allow where arg 1 = 2, else refuse with EPERM (2)"_s);
    row("a bit more in a mask", allow("\"clone\"", arg(0, "MASKED_EQ", 0x7c020000)),
        allow("\"clone\"", arg(0, "MASKED_EQ", 0x7e020000)),
        u"clone: allow where arg 0 & 0x7c020000 = 0, else refuse with EPERM -> allow where arg 0 & 0x7e020000 = 0, else refuse with EPERM (1)"_s);
    row("a name that no kernel has", allow("\"read\", \"opennat\""), allow("\"read\""), {});
}

void SeccompDiffTest::comparesCalls()
{
    QFETCH(SeccompProfile, before);
    QFETCH(SeccompProfile, after);
    QFETCH(QString, change);
    const auto diff = diffProfiles(before, after, Target{});
    QVERIFY2(diff, diff ? "" : qPrintable(diff.error().what));
    QStringList found;
    for (const CallChange &call : diff->calls)
        found << u"%1: %2 -> %3 (%4)"_s.arg(call.name, call.before, call.after).arg(int(call.direction));
    QCOMPARE(found.join(u'\n'), change);
    QVERIFY(diff->settings.isEmpty());
}

void SeccompDiffTest::comparesSettings_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("change");
    const QByteArray deny = R"("defaultAction": "SCMP_ACT_ERRNO")";
    QTest::newRow("an absent errno is EPERM") << deny << deny + ", \"defaultErrnoRet\": 1" << QString();
    QTest::newRow("another default") << deny << QByteArray(R"("defaultAction": "SCMP_ACT_KILL")")
                                     << u"defaultAction: refuse with EPERM -> kill the thread"_s;
    QTest::newRow("architectures") << deny << deny + R"(, "architectures": ["SCMP_ARCH_X86"])"
                                   << u"architectures: x86_64 -> x86_64, i386"_s;
    QTest::newRow("the native one said") << deny << deny + R"(, "architectures": ["SCMP_ARCH_X86_64"])" << QString();
    QTest::newRow("archMap and architectures")
        << deny + R"(, "archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86"]}])"
        << deny + R"(, "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"])" << QString();
    QTest::newRow("flags") << deny << deny + R"(, "flags": ["SECCOMP_FILTER_FLAG_LOG"])"
                           << u"flags:  -> SECCOMP_FILTER_FLAG_LOG"_s;
}

void SeccompDiffTest::comparesSettings()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, change);
    const auto diff = diffProfiles(profileOf(allow("\"read\""), before), profileOf(allow("\"read\""), after), Target{});
    QVERIFY(diff);
    QStringList found;
    for (const SettingChange &setting : diff->settings)
        found << u"%1: %2 -> %3"_s.arg(setting.setting, setting.before, setting.after);
    QCOMPARE(found.join(u'\n'), change);
}

void SeccompDiffTest::tellsWhatAnUpgradeChanges_data()
{
    QTest::addColumn<QVersionNumber>("from");
    QTest::addColumn<QVersionNumber>("to");
    QTest::addColumn<QStringList>("names"); // on x86_64
    QTest::newRow("nothing between 25.0.3 and 28.1.1") << QVersionNumber(25, 0, 3) << QVersionNumber(28, 1, 1) << QStringList{};
    QTest::newRow("29.4.3 gives back socketcall, which x86_64 does not have")
        << QVersionNumber(29, 4, 2) << QVersionNumber(29, 4, 3) << QStringList{};
    QTest::newRow("29.4.2 blocks AF_ALG") << QVersionNumber(29, 4, 1) << QVersionNumber(29, 4, 2) << QStringList{u"socket"_s};
    QTest::newRow("20.10.23 takes back the block of AF_VSOCK")
        << QVersionNumber(20, 10, 22) << QVersionNumber(20, 10, 23) << QStringList{u"socket"_s};
    QTest::newRow("25.0.0 loses io_uring and, for three patches, the calls of Linux 6.6")
        << QVersionNumber(23, 0, 18) << QVersionNumber(25, 0, 0)
        << QStringList{u"cachestat"_s,      u"fchmodat2"_s,        u"io_uring_enter"_s,         u"io_uring_register"_s,
                       u"io_uring_setup"_s, u"map_shadow_stack"_s, u"set_mempolicy_home_node"_s};
}

void SeccompDiffTest::tellsWhatAnUpgradeChanges()
{
    QFETCH(QVersionNumber, from);
    QFETCH(QVersionNumber, to);
    QFETCH(QStringList, names);
    const auto diff = defaultDifferences(from, to);
    QVERIFY(diff);
    QStringList found = namesOf(*diff);
    for (const QString &name : {u"futex_requeue"_s, u"futex_wait"_s, u"futex_wake"_s}) // as cachestat; one less to list
        found.removeAll(name);
    // calls that the newer profile makes the runtime refuse in another way
    found.removeIf([&](const QString &name) {
        const auto change = std::ranges::find(diff->calls, name, &CallChange::name);
        return change->before == "refuse with ENOSYS"_L1 && change->after == "refuse with EPERM"_L1;
    });
    QCOMPARE(found, names);
}

void SeccompDiffTest::tellsWhatACapabilityChanges()
{
    Target with;
    with.capabilities.insert(Capability::SysChroot);
    Target without = with;
    without.capabilities.remove(Capability::SysChroot);
    const auto diff = diffProfiles(dockerDefaultProfile(), with, dockerDefaultProfile(), without);
    QVERIFY(diff);
    QCOMPARE(namesOf(*diff), QStringList{u"chroot"_s});
    QCOMPARE(namesOf(*diff, Arch::X86), QStringList{u"chroot"_s});
    QCOMPARE(diff->calls.first().direction, ChangeDirection::Tightened);
    QVERIFY(!diff->calls.first().rulesBefore.isEmpty());
}

void SeccompDiffTest::unites_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<bool>("noted");
    const auto row = [](const char *what, const QByteArray &a, const QByteArray &b, const QString &name, const QString &behaviour,
                        bool noted = false) { QTest::newRow(what) << a << b << name << behaviour << noted; };
    const QString eperm = u"refuse with EPERM"_s;
    row("what only the first allows", allow("\"read\""), allow("\"statx\""), u"read"_s, u"allow"_s);
    row("what only the second allows", allow("\"statx\""), allow("\"read\""), u"read"_s, u"allow"_s);
    row("what neither allows", allow("\"statx\""), allow("\"read\""), u"openat"_s, eperm);
    row("a condition and none", allow("\"ioctl\"", arg(1, "EQ", 1)), allow("\"ioctl\""), u"ioctl"_s, u"allow"_s);
    row("two conditions stay exact", allow("\"ioctl\", \"statx\"", arg(1, "EQ", 1)), allow("\"ioctl\"", arg(1, "EQ", 2)),
        u"ioctl"_s, u"allow where arg 1 = 1 or arg 1 = 2, else refuse with EPERM"_s);
    row("the same condition once", allow("\"ioctl\"", arg(1, "EQ", 1)), allow("\"ioctl\"", arg(1, "EQ", 1)), u"ioctl"_s,
        u"allow where arg 1 = 1, else refuse with EPERM"_s);
    row("conditions on several arguments stay together", allow("\"socket\"", arg(0, "EQ", 1) + "," + arg(1, "EQ", 2)),
        allow("\"socket\"", arg(0, "EQ", 2)), u"socket"_s,
        u"allow where arg 0 = 1 and arg 1 = 2 or arg 0 = 2, else refuse with EPERM"_s);
    row("a condition and a refusal", allow("\"socket\"", arg(0, "EQ", 1)), allow("\"statx\""), u"socket"_s,
        u"allow where arg 0 = 1, else refuse with EPERM"_s);
    row("allow beats log", R"({"names": ["read"], "action": "SCMP_ACT_LOG"})", allow("\"read\""), u"read"_s, u"allow"_s);
    row("a refusal of its own kind stays", refuse("\"clone3\"", 38), allow("\"listxattrat\""), u"clone3"_s,
        u"refuse with ENOSYS"_s);
    row("a refusal of its own kind gives way", refuse("\"clone3\"", 38), allow("\"clone3\""), u"clone3"_s, u"allow"_s);
    row("two refusals are told", refuse("\"clone3\"", 38), refuse("\"clone3\"", 13), u"clone3"_s, u"refuse with ENOSYS"_s, true);
}

void SeccompDiffTest::unites()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QString, name);
    QFETCH(QString, behaviour);
    QFETCH(bool, noted);
    const QByteArray anchor = "," + allow("\"listxattrat\"");
    const auto merged = mergeProfiles({profileOf(a + anchor), profileOf(b + anchor)}, Target{});
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().what));
    QCOMPARE(behaviourOf(merged->profile, name), behaviour);
    QCOMPARE(!merged->notes.isEmpty(), noted);
}

void SeccompDiffTest::intersects_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("behaviour");
    const auto row = [](const char *what, const QByteArray &a, const QByteArray &b, const QString &name,
                        const QString &behaviour) { QTest::newRow(what) << a << b << name << behaviour; };
    const QString eperm = u"refuse with EPERM"_s;
    row("what only one allows", allow("\"read\", \"statx\""), allow("\"statx\""), u"read"_s, eperm);
    row("what both allow", allow("\"read\", \"statx\""), allow("\"read\""), u"read"_s, u"allow"_s);
    row("a condition and none", allow("\"ioctl\"", arg(1, "EQ", 1)), allow("\"ioctl\""), u"ioctl"_s,
        u"allow where arg 1 = 1, else refuse with EPERM"_s);
    row("conditions on two arguments", allow("\"ioctl\"", arg(1, "EQ", 1)), allow("\"ioctl\"", arg(0, "LT", 3)), u"ioctl"_s,
        u"allow where arg 1 = 1 and arg 0 < 3, else refuse with EPERM"_s);
    row("a value within a range", allow("\"ioctl\"", arg(1, "EQ", 1)), allow("\"ioctl\"", arg(1, "LE", 5)), u"ioctl"_s,
        u"allow where arg 1 = 1, else refuse with EPERM"_s);
    row("a value outside of a range", allow("\"ioctl\"", arg(1, "EQ", 9)), allow("\"ioctl\"", arg(1, "LE", 5)), u"ioctl"_s,
        eperm);
    row("the smaller of two ranges", allow("\"ioctl\"", arg(1, "LT", 9)), allow("\"ioctl\"", arg(1, "LE", 5)), u"ioctl"_s,
        u"allow where arg 1 ≤ 5, else refuse with EPERM"_s);
    row("two masks", allow("\"clone\"", arg(0, "MASKED_EQ", 0xf0, 0x10)), allow("\"clone\"", arg(0, "MASKED_EQ", 0x0f, 0x01)),
        u"clone"_s, u"allow where arg 0 & 255 = 17, else refuse with EPERM"_s);
    row("masks that contradict each other", allow("\"clone\"", arg(0, "MASKED_EQ", 0xf0, 0x10)),
        allow("\"clone\"", arg(0, "MASKED_EQ", 0x30, 0x20)), u"clone"_s, eperm);
    row("log stays log", R"({"names": ["read"], "action": "SCMP_ACT_LOG"})", allow("\"read\""), u"read"_s, u"allow and log"_s);
}

void SeccompDiffTest::intersects()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QString, name);
    QFETCH(QString, behaviour);
    const QByteArray anchor = "," + allow("\"listxattrat\"");
    const auto merged = mergeProfiles({profileOf(a + anchor), profileOf(b + anchor)}, Target{}, MergeMode::Intersection);
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().what));
    QCOMPARE(behaviourOf(merged->profile, name), behaviour);
}

void SeccompDiffTest::refusesToMerge_data()
{
    QTest::addColumn<QList<SeccompProfile>>("profiles");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QList<SeccompProfile>{} << u"There is nothing to merge."_s;
    QTest::newRow("a list of what is refused")
        << QList<SeccompProfile>{profileOf(allow("\"read\"")),
                                 profileOf(refuse("\"mount\"", 1), R"("defaultAction": "SCMP_ACT_ALLOW")")}
        << u"A profile that allows by default cannot be merged with others."_s;
    QTest::newRow("a range from both ends")
        << QList<SeccompProfile>{profileOf(allow("\"ioctl\"", arg(1, "GT", 2))), profileOf(allow("\"ioctl\"", arg(1, "LT", 9)))}
        << u"ioctl: “arg 1 > 2” together with “arg 1 < 9” cannot be written: the runtime takes two conditions on one argument for alternatives."_s;
}

void SeccompDiffTest::refusesToMerge()
{
    QFETCH(QList<SeccompProfile>, profiles);
    QFETCH(QString, what);
    const auto merged = mergeProfiles(profiles, Target{}, MergeMode::Intersection);
    QVERIFY(!merged);
    QCOMPARE(merged.error().what, what);
    QCOMPARE(merged.error().kind, ErrorKind::Invalid);
}

void SeccompDiffTest::mergingDefaultsGivesTheWiderOne()
{
    const SeccompProfile older = dockerDefaultProfile(QVersionNumber(26, 1, 5));
    const auto alone = mergeProfiles({older}, Target{});
    QVERIFY(alone);
    const auto unchanged = diffProfiles(older, alone->profile, Target{});
    QVERIFY(unchanged);
    QVERIFY2(unchanged->isEmpty(), unchanged->calls.isEmpty() ? "" : qPrintable(unchanged->calls.first().name));
    // 28.2 allows more than 26.1, and nothing less
    const SeccompProfile newer = dockerDefaultProfile(QVersionNumber(28, 2, 0));
    const auto both = mergeProfiles({older, newer}, Target{});
    QVERIFY(both);
    QVERIFY(diffProfiles(newer, both->profile, Target{})->isEmpty());
    const auto common = mergeProfiles({newer, older}, Target{}, MergeMode::Intersection);
    QVERIFY(common);
    QVERIFY(diffProfiles(older, common->profile, Target{})->isEmpty());
}

void SeccompDiffTest::overlaysReadBack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing changed") << QByteArray("{\n\t\"base\": \"docker\"\n}");
    QTest::newRow("everything") << QByteArray(
        "{\n\t\"base\": \"podman\",\n\t\"baseVersion\": \"5.4.2\",\n\t\"remove\": [\n\t\t\"mount\",\n\t\t\"umount2\"\n\t],\n"
        "\t\"syscalls\": [\n\t\t{\n\t\t\t\"names\": [\n\t\t\t\t\"io_uring_setup\"\n\t\t\t],\n\t\t\t\"action\": "
        "\"SCMP_ACT_ALLOW\"\n\t\t}\n\t]\n}");
}

void SeccompDiffTest::overlaysReadBack()
{
    QFETCH(QByteArray, json);
    const auto overlay = parseOverlay(json);
    QVERIFY2(overlay, overlay ? "" : qPrintable(overlay.error().what));
    QCOMPARE(writeOverlay(*overlay), json);
    QVERIFY(isOverlay(json));
    QVERIFY(!isOverlay(writeProfile(dockerDefaultProfile())));
}

void SeccompDiffTest::refusesOverlays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::newRow("no base") << QByteArray("{}") << u"“base” is missing: “docker” or “podman”"_s;
    QTest::newRow("another base") << QByteArray(R"({"base": "lxc"})")
                                  << u"unknown base \"lxc\"; known are “docker” and “podman”"_s;
    QTest::newRow("no version") << QByteArray(R"({"base": "docker", "baseVersion": "newest"})")
                                << u"“baseVersion” is no version: \"newest\""_s;
    QTest::newRow("no list") << QByteArray(R"({"base": "docker", "remove": "mount"})") << u"“remove” is no list of names"_s;
    QTest::newRow("no names") << QByteArray(R"({"base": "docker", "remove": [1]})") << u"“remove” is no list of names"_s;
    QTest::newRow("a default action") << QByteArray(R"({"base": "docker", "defaultAction": "SCMP_ACT_LOG"})")
                                      << u"an overlay changes rules only; the rest is its base's"_s;
    QTest::newRow("a broken rule") << QByteArray(R"({"base": "docker", "syscalls": [{"names": ["x"]}]})")
                                   << u"a rule without an action"_s;
}

void SeccompDiffTest::refusesOverlays()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    const auto overlay = parseOverlay(json);
    QVERIFY(!overlay);
    QCOMPARE(overlay.error().what, what);
}

void SeccompDiffTest::overlaysTakeThePlaceOfRules()
{
    const Overlay overlay{
        .rules = profileOf(allow("\"clone3\", \"io_uring_setup\"") + "," + allow("\"personality\"", arg(0, "EQ", 0))).rules,
        .removed = {u"ptrace"_s, u"socket"_s}};
    const SeccompProfile profile = applyOverlay(overlay, EngineRules{.version = QVersionNumber(26, 1, 5)});
    QCOMPARE(behaviourOf(profile, u"clone3"_s), u"allow"_s); // not the base's ENOSYS, though that came first
    QCOMPARE(behaviourOf(profile, u"io_uring_setup"_s), u"allow"_s);
    QCOMPARE(behaviourOf(profile, u"personality"_s), u"allow where arg 0 = 0, else refuse with EPERM"_s);
    QCOMPARE(behaviourOf(profile, u"ptrace"_s), u"refuse with EPERM"_s);
    QCOMPARE(behaviourOf(profile, u"socket"_s), u"refuse with EPERM"_s);
    QCOMPARE(behaviourOf(profile, u"read"_s), u"allow"_s);
    // the engine's version counts where the overlay names none
    QCOMPARE(behaviourOf(applyOverlay(Overlay{}, EngineRules{.version = QVersionNumber(24, 0, 0)}), u"io_uring_setup"_s),
             u"allow"_s);
    QCOMPARE(behaviourOf(applyOverlay(Overlay{}, EngineRules{.version = QVersionNumber(29, 0, 0)}), u"io_uring_setup"_s),
             u"refuse with EPERM"_s);
}

void SeccompDiffTest::overlaysAreWhatDiffers()
{
    const EngineRules base{.version = QVersionNumber(26, 1, 5)};
    SeccompProfile wanted = dockerDefaultProfile(base.version);
    QVERIFY(overlayBetween(base, wanted)->rules.isEmpty());
    wanted.rules[0].names.removeAll(u"adjtimex"_s);
    wanted.rules[0].names.removeAll(u"socketpair"_s);
    wanted.rules[0].names << u"io_uring_setup"_s;
    wanted.rules << profileOf(allow("\"socketpair\"", arg(0, "EQ", 1))).rules;
    const auto overlay = overlayBetween(base, wanted);
    QVERIFY(overlay);
    QCOMPARE(overlay->removed, QStringList{u"adjtimex"_s});
    QCOMPARE(overlay->rules.size(), 2);
    QCOMPARE(overlay->rules.at(0).names, QStringList{u"io_uring_setup"_s});
    QCOMPARE(overlay->rules.at(1).names, QStringList{u"socketpair"_s});
    QVERIFY(diffProfiles(wanted, applyOverlay(*overlay, EngineRules{}), Target{})->isEmpty());
    wanted.defaultErrnoRet = 38;
    QCOMPARE(overlayBetween(base, wanted).error().what, u"the profiles differ in defaultAction, which an overlay cannot say"_s);
}

void SeccompDiffTest::overlaysAreRebased()
{
    const Overlay overlay{.base = {.version = QVersionNumber(26, 1, 5)},
                          .rules = profileOf(allow("\"mseal\", \"keyctl\", \"socket\"")).rules,
                          .removed = {u"io_uring_setup"_s, u"ptrace"_s}};
    const Rebase rebase = rebaseOverlay(overlay, EngineRules{.version = QVersionNumber(29, 7, 2)});
    using enum RebaseNote::Kind;
    QCOMPARE(rebase.notes,
             (QList<RebaseNote>{{u"io_uring_setup"_s, Redundant}, {u"mseal"_s, Redundant}, {u"socket"_s, BaseChanged}}));
    QCOMPARE(rebase.overlay.base.version, QVersionNumber(29, 7, 2));
    QCOMPARE(rebase.overlay.rules.size(), 1);
    QCOMPARE(rebase.overlay.rules.first().names, (QStringList{u"keyctl"_s, u"socket"_s}));
    QCOMPARE(rebase.overlay.removed, QStringList{u"ptrace"_s});
}

BULKHEAD_TEST(SeccompDiffTest)
#include "tst_seccompdiff.moc"
