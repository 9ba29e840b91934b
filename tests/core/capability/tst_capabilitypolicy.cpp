// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/capabilitypolicy.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

class CapabilityPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindAllowsItsSet();
    void theSmallestRequest_data();
    void theSmallestRequest();
    void everyRequestResolvesToItsSet();
    void aRequestForALimitedEngineIsNotRefused();
};

void CapabilityPolicyTest::eachKindAllowsItsSet()
{
    const CapabilitySet narrow{Capability::NetBindService};
    QCOMPARE(CapabilityPolicy{}.allowed().mask(), quint64(0xa80425fb));
    QCOMPARE((CapabilityPolicy{CapabilityPolicy::Kind::Privileged, {}}.allowed().mask()), quint64(0x1ffffffffff));
    QCOMPARE((CapabilityPolicy{CapabilityPolicy::Kind::Whitelist, narrow}.allowed()), narrow);
    QCOMPARE((CapabilityPolicy{CapabilityPolicy::Kind::Default, narrow}.toRequest()), CapabilityRequest{});
    QVERIFY((CapabilityPolicy{CapabilityPolicy::Kind::Privileged, {}}.toRequest().privileged));

    const EngineRules limited{.available = CapabilitySet(0x1fffeffffff), .availableIsKnown = true};
    QCOMPARE((CapabilityPolicy{CapabilityPolicy::Kind::Privileged, {}}.allowed(limited).mask()), quint64(0x1fffeffffff));
    const CapabilitySet refused{Capability::SysResource};
    QCOMPARE((CapabilityPolicy{CapabilityPolicy::Kind::Whitelist, refused}.allowed(limited)), refused);
    QCOMPARE((CapabilityPolicy{}.allowed({.flavour = EngineFlavour::Podman}).mask()), quint64(0x800405fb));
}

void CapabilityPolicyTest::theSmallestRequest_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("drop");
    QTest::newRow("the default needs no option")
        << u"chown,dac_override,fsetid,fowner,mknod,net_raw,setgid,setuid,setfcap,setpcap,net_bind_service,sys_chroot,kill,audit_write"_s
        << QString() << QString();
    QTest::newRow("nothing at all drops ALL") << u"none"_s << QString() << u"ALL"_s;
    QTest::newRow("one alone drops ALL and adds it") << u"net_bind_service"_s << u"NET_BIND_SERVICE"_s << u"ALL"_s;
    QTest::newRow("everything adds ALL") << u"all"_s << u"ALL"_s << QString();
    QTest::newRow("one more than the default is added") << u"chown,dac_override,fsetid,fowner,mknod,net_raw,setgid,setuid,"
                                                           u"setfcap,setpcap,net_bind_service,sys_chroot,kill,audit_write,"
                                                           "sys_time"_s
                                                        << u"SYS_TIME"_s << QString();
    QTest::newRow("one less than the default is dropped")
        << u"dac_override,fsetid,fowner,mknod,net_raw,setgid,setuid,setfcap,setpcap,net_bind_service,sys_chroot,kill,audit_write"_s
        << QString() << u"CHOWN"_s;
    QTest::newRow("a bit without a name cannot be asked for") << u"net_raw,CAP_50"_s << u"NET_RAW"_s << u"ALL"_s;
}

void CapabilityPolicyTest::theSmallestRequest()
{
    QFETCH(QString, wanted);
    QFETCH(QString, add);
    QFETCH(QString, drop);
    const CapabilityRequest request = requestFor(CapabilitySet::fromList(wanted).value());
    QCOMPARE(request.add.join(u','), add);
    QCOMPARE(request.drop.join(u','), drop);
}

void CapabilityPolicyTest::everyRequestResolvesToItsSet()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 4000; ++round) {
        // dense and sparse sets, so that each of the three forms is the smallest now and then
        quint64 mask = random.generate64();
        for (quint32 i = random.bounded(4); i > 0; --i)
            mask = round % 2 == 0 ? mask & random.generate64() : mask | random.generate64();
        const CapabilitySet wanted = CapabilitySet(mask) & CapabilitySet::allUpTo(KnownCapabilities - 1);
        for (const EngineFlavour flavour : {EngineFlavour::Docker, EngineFlavour::Podman}) {
            const auto resolution = resolve(requestFor(wanted, flavour), {.flavour = flavour});
            QVERIFY2(resolution.has_value(), qPrintable(wanted.toHex()));
            QCOMPARE(resolution->sets.bounding.toHex(), wanted.toHex());
        }
    }
}

void CapabilityPolicyTest::aRequestForALimitedEngineIsNotRefused()
{
    const EngineRules limited{.available = CapabilitySet(0x1fffeffffff), .availableIsKnown = true};
    const CapabilityRequest all = requestFor(limited.available, limited);
    QCOMPARE(all, (CapabilityRequest{.add = {u"ALL"_s}}));
    QCOMPARE(resolve(all, limited).value().sets.bounding, limited.available);
    const CapabilityRequest butOne = requestFor(limited.available - CapabilitySet{Capability::Mknod}, limited);
    QCOMPARE(butOne, (CapabilityRequest{.add = {u"ALL"_s}, .drop = {u"MKNOD"_s}}));
}

BULKHEAD_TEST(CapabilityPolicyTest)
#include "tst_capabilitypolicy.moc"
