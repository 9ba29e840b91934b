// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/resolution.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

/// What differs by product and version: Docker 19.03 to 29, Podman.
class ResolutionVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsByVersion_data();
    void setsByVersion();
    void refusalsByVersion_data();
    void refusalsByVersion();
    void podmanGivesItsSets_data();
    void podmanGivesItsSets();
    void podmanRefuses_data();
    void podmanRefuses();
    void anUnknownProductsVersionSaysNothing();
};

void ResolutionVersionsTest::setsByVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<CapabilityRequest>("request");
    QTest::addColumn<QString>("effective");
    QTest::addColumn<QString>("inheritable");
    QTest::addColumn<QString>("bounding");
    QTest::addColumn<bool>("isBeforeOurRules");
    const auto row = [](const char *name, const char *version, const CapabilityRequest &request, const char *effective,
                        const char *inheritable, const char *bounding, bool isBeforeOurRules = false) {
        QTest::newRow(name) << QString::fromLatin1(version) << request << QString::fromLatin1(effective)
                            << QString::fromLatin1(inheritable) << QString::fromLatin1(bounding) << isBeforeOurRules;
    };
    const CapabilityRequest asUser{.user = u"1000"_s};
    const CapabilityRequest privileged{.privileged = true};
    const CapabilityRequest everything{.add = {u"ALL"_s}};
    row("20.10.13 fills inheritable for root", "20.10.13", {}, "00000000a80425fb", "00000000a80425fb", "00000000a80425fb");
    row("20.10.13 fills inheritable for others", "20.10.13", asUser, "0000000000000000", "00000000a80425fb", "00000000a80425fb");
    row("20.10.14 leaves inheritable empty", "20.10.14", {}, "00000000a80425fb", "0000000000000000", "00000000a80425fb");
    row("24.0.7 leaves others the bounding set", "24.0.7", asUser, "0000000000000000", "0000000000000000", "00000000a80425fb");
    row("26.1.5 leaves others the bounding set after exec", "26.1.5", asUser, "0000000000000000", "0000000000000000",
        "00000000a80425fb");
    row("20.10.24 privileged stops at AUDIT_READ", "20.10.24", privileged, "0000003fffffffff", "0000000000000000",
        "0000003fffffffff");
    row("20.10.24 ALL stops at AUDIT_READ", "20.10.24", everything, "0000003fffffffff", "0000000000000000", "0000003fffffffff");
    row("23.0.0 privileged gives all 41", "23.0.0", privileged, "000001ffffffffff", "0000000000000000", "000001ffffffffff");
    row("29.7.2 is as 23.0", "29.7.2", privileged, "000001ffffffffff", "0000000000000000", "000001ffffffffff");
    row("19.03.15 is answered with a caveat", "19.3.15", {}, "00000000a80425fb", "00000000a80425fb", "00000000a80425fb", true);
}

void ResolutionVersionsTest::setsByVersion()
{
    QFETCH(QString, version);
    QFETCH(CapabilityRequest, request);
    QFETCH(QString, effective);
    QFETCH(QString, inheritable);
    QFETCH(QString, bounding);
    QFETCH(bool, isBeforeOurRules);
    const auto resolution = resolve(request, {.version = QVersionNumber::fromString(version), .availableIsKnown = true});
    QVERIFY(resolution);
    QCOMPARE(resolution->sets.effective.toHex(), effective);
    QCOMPARE(resolution->sets.permitted.toHex(), effective);
    QCOMPARE(resolution->sets.inheritable.toHex(), inheritable);
    QCOMPARE(resolution->sets.bounding.toHex(), bounding);
    QCOMPARE(resolution->sets.ambient.toHex(), u"0000000000000000"_s);
    QCOMPARE(resolution->caveats, isBeforeOurRules ? QList{Caveat::BeforeOldestRules} : QList<Caveat>());
}

void ResolutionVersionsTest::refusalsByVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("20.10 does not know BPF") << u"20.10.24"_s << u"bpf"_s << u"invalid CapAdd: unknown capability: \"CAP_BPF\""_s;
    QTest::newRow("20.10 does not know PERFMON")
        << u"20.10.24"_s << u"PERFMON"_s << u"invalid CapAdd: unknown capability: \"CAP_PERFMON\""_s;
    QTest::newRow("20.10 does not know CHECKPOINT_RESTORE")
        << u"20.10.24"_s << u"CAP_CHECKPOINT_RESTORE"_s << u"invalid CapAdd: unknown capability: \"CAP_CHECKPOINT_RESTORE\""_s;
    QTest::newRow("20.10 speaks of the kernel alone")
        << u"20.10.24"_s << u"audit_read"_s << u"invalid CapAdd: capability not supported by your kernel: \"CAP_AUDIT_READ\""_s;
    QTest::newRow("23.0 speaks of the environment too")
        << u"23.0.0"_s << u"audit_read"_s
        << u"invalid CapAdd: capability not supported by your kernel or not available in the current environment: \"CAP_AUDIT_READ\""_s;
}

void ResolutionVersionsTest::refusalsByVersion()
{
    QFETCH(QString, version);
    QFETCH(QString, name);
    QFETCH(QString, words);
    const EngineRules oldKernel{.version = QVersionNumber::fromString(version), .available = CapabilitySet::allUpTo(36)};
    const auto resolution = resolve({.add = {name}}, oldKernel);
    QVERIFY(!resolution);
    QCOMPARE(resolution.error(), (Error{ErrorKind::EngineRefused, words, {}}));
}

void ResolutionVersionsTest::podmanGivesItsSets_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<CapabilityRequest>("request");
    QTest::addColumn<QString>("effective");
    QTest::addColumn<QString>("inheritable");
    QTest::addColumn<QString>("bounding");
    QTest::addColumn<QString>("ambient");
    const auto row = [](const char *name, const char *version, const CapabilityRequest &request, const char *effective,
                        const char *inheritable, const char *bounding, const char *ambient) {
        QTest::newRow(name) << QString::fromLatin1(version) << request << QString::fromLatin1(effective)
                            << QString::fromLatin1(inheritable) << QString::fromLatin1(bounding) << QString::fromLatin1(ambient);
    };
    constexpr auto none = "0000000000000000";
    row("its default has no MKNOD, NET_RAW and AUDIT_WRITE", "5.4.2", {}, "00000000800405fb", none, "00000000800405fb", none);
    row("another user has the bounding set", "5.4.2", {.user = u"1000"_s}, none, none, "00000000800405fb", none);
    row("another user gets additions as ambient", "5.4.2", {.add = {u"NET_ADMIN"_s}, .user = u"1000"_s}, "0000000000001000",
        "0000000000001000", "00000000800415fb", "0000000000001000");
    row("ALL reaches another user", "5.4.2", {.add = {u"ALL"_s}, .user = u"app"_s}, "000001fffeffffff", "000001fffeffffff",
        "000001fffeffffff", "000001fffeffffff");
    row("00 is uid 0, but not Podman's root", "5.4.2", {.add = {u"KILL"_s}, .drop = {u"ALL"_s}, .user = u"00"_s},
        "0000000000000020", "0000000000000020", "0000000000000020", "0000000000000020");
    row("what it lacks is left out silently", "5.4.2", {.add = {u"SYS_RESOURCE"_s}}, "00000000800405fb", none, "00000000800405fb",
        none);
    row("privileged gives what it has", "5.4.2", {.drop = {u"ALL"_s}, .privileged = true}, "000001fffeffffff", none,
        "000001fffeffffff", none);
    row("before 4.0.3 root's inheritable set was filled", "4.0.2", {}, "00000000800405fb", "00000000800405fb", "00000000800405fb",
        none);
}

void ResolutionVersionsTest::podmanGivesItsSets()
{
    QFETCH(QString, version);
    QFETCH(CapabilityRequest, request);
    QFETCH(QString, effective);
    QFETCH(QString, inheritable);
    QFETCH(QString, bounding);
    QFETCH(QString, ambient);
    const auto resolution = resolve(request, {.flavour = EngineFlavour::Podman,
                                              .version = QVersionNumber::fromString(version),
                                              .available = CapabilitySet(0x1fffeffffff),
                                              .availableIsKnown = true});
    QVERIFY(resolution);
    QCOMPARE(resolution->sets.effective.toHex(), effective);
    QCOMPARE(resolution->sets.permitted.toHex(), effective);
    QCOMPARE(resolution->sets.inheritable.toHex(), inheritable);
    QCOMPARE(resolution->sets.bounding.toHex(), bounding);
    QCOMPARE(resolution->sets.ambient.toHex(), ambient);
    QVERIFY(resolution->caveats.contains(Caveat::PodmanSettings));
}

void ResolutionVersionsTest::podmanRefuses_data()
{
    QTest::addColumn<CapabilityRequest>("request");
    QTest::addColumn<QString>("words");
    QTest::newRow("an unknown name") << CapabilityRequest{.add = {u"foo"_s}} << u"\"CAP_FOO\": unknown capability"_s;
    QTest::newRow("drops are read first") << CapabilityRequest{.add = {u"foo"_s}, .drop = {u"bar"_s}}
                                          << u"\"CAP_BAR\": unknown capability"_s;
    QTest::newRow("a name in both") << CapabilityRequest{.add = {u"cap_chown"_s}, .drop = {u"CHOWN"_s}}
                                    << u"capability \"CAP_CHOWN\" cannot be dropped and added"_s;
    QTest::newRow("ALL in both") << CapabilityRequest{.add = {u"ALL"_s}, .drop = {u"all"_s}}
                                 << u"adding all caps and removing all caps not allowed"_s;
}

void ResolutionVersionsTest::podmanRefuses()
{
    QFETCH(CapabilityRequest, request);
    QFETCH(QString, words);
    const auto resolution = resolve(request, {.flavour = EngineFlavour::Podman});
    QVERIFY(!resolution);
    QCOMPARE(resolution.error(), (Error{ErrorKind::EngineRefused, words, {}}));
}

void ResolutionVersionsTest::anUnknownProductsVersionSaysNothing()
{
    const auto resolution = resolve({.privileged = true}, {.flavour = EngineFlavour::Unknown, .version = QVersionNumber(1, 2)});
    QCOMPARE(resolution->sets.bounding.toHex(), u"000001ffffffffff"_s);
    QCOMPARE(resolution->sets.inheritable.toHex(), u"0000000000000000"_s);
}

BULKHEAD_TEST(ResolutionVersionsTest)
#include "tst_resolutionversions.moc"
