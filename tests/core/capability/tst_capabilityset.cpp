// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/capabilityset.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

class CapabilitySetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesFollowTheKernel_data();
    void namesFollowTheKernel();
    void readsNames_data();
    void readsNames();
    void readsHex_data();
    void readsHex();
    void readsLists_data();
    void readsLists();
    void readsLibcapText_data();
    void readsLibcapText();
    void everyFormReadsBack();
};

void CapabilitySetTest::namesFollowTheKernel_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("the first is CHOWN") << 0 << u"CAP_CHOWN"_s;
    QTest::newRow("12 is NET_ADMIN") << 12 << u"CAP_NET_ADMIN"_s;
    QTest::newRow("21 is SYS_ADMIN") << 21 << u"CAP_SYS_ADMIN"_s;
    QTest::newRow("the last known is CHECKPOINT_RESTORE") << 40 << u"CAP_CHECKPOINT_RESTORE"_s;
    QTest::newRow("a newer one goes by its number") << 41 << u"CAP_41"_s;
    QTest::newRow("the last bit goes by its number") << 63 << u"CAP_63"_s;
}

void CapabilitySetTest::namesFollowTheKernel()
{
    QFETCH(int, number);
    QFETCH(QString, name);
    QCOMPARE(capabilityName(static_cast<Capability>(number)), name);
    QCOMPARE(capabilityFromName(name), static_cast<Capability>(number));
}

void CapabilitySetTest::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::newRow("lower case without prefix") << u"net_admin"_s << 12;
    QTest::newRow("mixed case with prefix") << u"Cap_Kill"_s << 5;
    QTest::newRow("a leading blank is not trimmed") << u" CHOWN"_s << -1;
    QTest::newRow("empty is no name") << QString() << -1;
    QTest::newRow("the bare prefix is no name") << u"CAP_"_s << -1;
    QTest::newRow("ALL is no single capability") << u"ALL"_s << -1;
    QTest::newRow("a doubled prefix is no name") << u"CAP_CAP_CHOWN"_s << -1;
    QTest::newRow("a number below 41 is no name") << u"CAP_12"_s << -1;
    QTest::newRow("64 is beyond the mask") << u"CAP_64"_s << -1;
    QTest::newRow("a signed number is no name") << u"CAP_+41"_s << -1;
    QTest::newRow("a dotless i is no I") << u"k\u0131ll"_s << -1;
    QTest::newRow("a long s is no S") << u"\u017fyslog"_s << -1;
    QTest::newRow("a NUL ends nothing") << u"CHOWN"_s + QChar(0) << -1;
}

void CapabilitySetTest::readsNames()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    const auto capability = capabilityFromName(name);
    if (number >= 0) {
        QCOMPARE(capability, static_cast<Capability>(number));
        return;
    }
    QVERIFY(!capability);
    QCOMPARE(capability.error().kind, ErrorKind::Invalid);
}

void CapabilitySetTest::readsHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<quint64>("mask");
    QTest::newRow("Docker's default as the kernel prints it") << u"00000000a80425fb"_s << true << quint64(0xa80425fb);
    QTest::newRow("upper case with 0X") << u"0XA80425FB"_s << true << quint64(0xa80425fb);
    QTest::newRow("all 64 bits") << u"ffffffffffffffff"_s << true << ~quint64(0);
    QTest::newRow("one zero is the empty set") << u"0"_s << true << quint64(0);
    QTest::newRow("17 digits are too many") << u"00000000000000000"_s << false << quint64(0);
    QTest::newRow("empty is no mask") << QString() << false << quint64(0);
    QTest::newRow("the bare prefix is no mask") << u"0x"_s << false << quint64(0);
    QTest::newRow("a blank is not trimmed") << u"1 "_s << false << quint64(0);
    QTest::newRow("a minus is no digit") << u"-1"_s << false << quint64(0);
    QTest::newRow("an Arabic digit is no digit") << u"\u0661"_s << false << quint64(0);
    QTest::newRow("g is no digit") << u"fg"_s << false << quint64(0);
}

void CapabilitySetTest::readsHex()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(quint64, mask);
    const auto set = CapabilitySet::fromHex(text);
    QCOMPARE(set.has_value(), isRead);
    if (isRead)
        QCOMPARE(set->mask(), mask);
    else
        QCOMPARE(set.error().kind, ErrorKind::Malformed);
}

void CapabilitySetTest::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<quint64>("mask");
    QTest::newRow("commas and blanks separate") << u"chown, CAP_KILL\tnet_raw\n"_s << true << quint64(0x2021);
    QTest::newRow("all means the 41 known") << u"all"_s << true << quint64(0x1ffffffffff);
    QTest::newRow("none adds nothing") << u"None"_s << true << quint64(0);
    QTest::newRow("empty is the empty set") << QString() << true << quint64(0);
    QTest::newRow("a future bit by its number") << u"CAP_42"_s << true << (quint64(1) << 42);
    QTest::newRow("one wrong name spoils the list") << u"chown,foo"_s << false << quint64(0);
}

void CapabilitySetTest::readsLists()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(quint64, mask);
    const auto set = CapabilitySet::fromList(text);
    QCOMPARE(set.has_value(), isRead);
    if (isRead)
        QCOMPARE(set->mask(), mask);
    else
        QCOMPARE(set.error(), (Error{ErrorKind::Invalid, u"unknown capability: \"foo\""_s, {}}));
}

void CapabilitySetTest::readsLibcapText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<quint64>("mask");
    QTest::newRow("the effective part counts") << u"cap_chown,cap_kill=eip"_s << true << quint64(0x21);
    QTest::newRow("permitted alone is not effective") << u"cap_chown=p"_s << true << quint64(0);
    QTest::newRow("a later clause takes away") << u"cap_chown,cap_kill=eip cap_chown-e"_s << true << quint64(0x20);
    QTest::newRow("a bare = is the empty set") << u"="_s << true << quint64(0);
    QTest::newRow("a future bit by number") << u"41=e"_s << true << (quint64(1) << 41);
    QTest::newRow("no action is an error") << u"cap_chown"_s << false << quint64(0);
    QTest::newRow("an unknown name is an error") << u"cap_foo=e"_s << false << quint64(0);
    QTest::newRow("a NUL does not hide the rest") << u"cap_chown=e"_s + QChar(0) + u"x"_s << false << quint64(0);
    QTest::newRow("beyond ASCII is an error") << u"cap_chown=\u00e9"_s << false << quint64(0);
}

void CapabilitySetTest::readsLibcapText()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(quint64, mask);
    const auto set = CapabilitySet::fromText(text);
    QCOMPARE(set.has_value(), isRead);
    if (isRead)
        QCOMPARE(set->mask(), mask);
    else
        QCOMPARE(set.error().kind, ErrorKind::Malformed);
}

void CapabilitySetTest::everyFormReadsBack()
{
    for (int bit = -1; bit < 64; ++bit) {
        for (const quint64 rest : {quint64(0), quint64(0xa80425fb), quint64(0x1ffffffffff), ~quint64(0)}) {
            const CapabilitySet set(bit < 0 ? rest : rest ^ (quint64(1) << bit));
            QCOMPARE(CapabilitySet::fromHex(set.toHex()), set);
            QCOMPARE(CapabilitySet::fromList(set.toNames().join(u',')), set);
            QCOMPARE(CapabilitySet::fromText(set.toText()), set);
            QCOMPARE(set.toHex().size(), 16);
            QCOMPARE(set.toNames().size(), set.count());
        }
    }
    QCOMPARE(CapabilitySet({Capability::Chown, Capability::Kill}).toText(), u"cap_chown,cap_kill=ep"_s);
}

BULKHEAD_TEST(CapabilitySetTest)
#include "tst_capabilityset.moc"
