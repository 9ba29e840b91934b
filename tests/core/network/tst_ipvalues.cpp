// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/ipvalues.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;

class tst_IpValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void prefixes_data();
    void prefixes();
    void hostBits_data();
    void hostBits();
    void interfaceNames_data();
    void interfaceNames();
    void namespaceNames_data();
    void namespaceNames();
    void macs_data();
    void macs();
    void refusalsAreInvalid();
};

void tst_IpValues::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty = refused
    QTest::newRow("four numbers") << u"10.0.0.1"_s << u"10.0.0.1"_s;
    QTest::newRow("IPv6 is shortened") << u"2001:0DB8:0:0:0:0:0:1"_s << u"2001:db8::1"_s;
    QTest::newRow("an IPv4 address within IPv6") << u"::ffff:10.0.0.1"_s << u"::ffff:10.0.0.1"_s;
    QTest::newRow("three numbers") << u"10.0.1"_s << QString();
    QTest::newRow("a number over 255") << u"10.0.0.256"_s << QString();
    QTest::newRow("octal looks") << u"010.0.0.1"_s << QString();
    QTest::newRow("a zone") << u"fe80::1%eth0"_s << QString();
    QTest::newRow("a name") << u"localhost"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a blank behind") << u"10.0.0.1 "_s << QString();
    QTest::newRow("something behind a zero character") << QString(u"10.0.0.1"_s + QChar(0) + u"x"_s) << QString();
    QTest::newRow("an option") << u"-4"_s << QString();
}

void tst_IpValues::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto address = IpAddress::parse(text);
    QCOMPARE(address ? address->toString() : QString(), expected);
}

void tst_IpValues::prefixes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an address in its network") << u"10.0.0.1/24"_s << u"10.0.0.1/24"_s;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
    QTest::newRow("one IPv6 host") << u"2001:db8::1/128"_s << u"2001:db8::1/128"_s;
    QTest::newRow("leading zeros of the length") << u"10.0.0.1/08"_s << u"10.0.0.1/8"_s;
    QTest::newRow("without a length") << u"10.0.0.1"_s << QString();
    QTest::newRow("33 bits of IPv4") << u"10.0.0.1/33"_s << QString();
    QTest::newRow("129 bits of IPv6") << u"::1/129"_s << QString();
    QTest::newRow("a mask") << u"10.0.0.1/255.255.255.0"_s << QString();
    QTest::newRow("an empty length") << u"10.0.0.1/"_s << QString();
    QTest::newRow("a negative length") << u"10.0.0.1/-1"_s << QString();
    QTest::newRow("a plus sign") << u"10.0.0.1/+8"_s << QString();
    QTest::newRow("two lengths") << u"10.0.0.1/8/8"_s << QString();
}

void tst_IpValues::prefixes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto prefix = IpPrefix::parse(text);
    QCOMPARE(prefix ? prefix->toString() : QString(), expected);
}

void tst_IpValues::hostBits_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a network") << u"10.0.0.0/24"_s << false;
    QTest::newRow("the last bit") << u"10.0.0.1/31"_s << true;
    QTest::newRow("a whole address") << u"10.0.0.1/32"_s << false;
    QTest::newRow("a bit within a byte") << u"10.0.0.16/27"_s << true;
    QTest::newRow("an IPv6 network") << u"2001:db8::/32"_s << false;
}

void tst_IpValues::hostBits()
{
    QFETCH(QString, prefix);
    QTEST(IpPrefix::parse(prefix)->hasHostBits(), "expected");
}

void tst_IpValues::interfaceNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("veth0") << u"veth0"_s << true;
    QTest::newRow("15 bytes") << u"abcdefghijklmno"_s << true;
    QTest::newRow("16 bytes") << u"abcdefghijklmnop"_s << false;
    QTest::newRow("16 bytes in 8 letters") << u"ääääääää"_s << false;
    QTest::newRow("a VLAN") << u"eth0.10"_s << true;
    QTest::newRow("an alias") << u"eth0:1"_s << false;
    QTest::newRow("a pattern that the kernel would number") << u"veth%d"_s << false;
    QTest::newRow("a blank") << u"eth 0"_s << false;
    QTest::newRow("a non-breaking blank") << u"eth\u00a00"_s << false;
    QTest::newRow("a line end") << u"eth0\n"_s << false;
    QTest::newRow("a path") << u"../eth0"_s << false;
    QTest::newRow("one dot") << u"."_s << false;
    QTest::newRow("two dots") << u".."_s << false;
    QTest::newRow("an option") << u"-n"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a quote is a character as any") << u"a'b"_s << true;
}

void tst_IpValues::interfaceNames()
{
    QFETCH(QString, name);
    QTEST(checkInterfaceName(name).has_value(), "isGood");
}

void tst_IpValues::namespaceNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("netns1") << u"netns1"_s << true;
    QTest::newRow("blanks are allowed") << u"my lab"_s << true;
    QTest::newRow("255 bytes") << QString(255, u'n') << true;
    QTest::newRow("256 bytes") << QString(256, u'n') << false;
    QTest::newRow("a path upwards") << u"../../etc/passwd"_s << false;
    QTest::newRow("the directory") << u"."_s << false;
    QTest::newRow("the directory above") << u".."_s << false;
    QTest::newRow("an option") << u"-all"_s << false;
    QTest::newRow("an escape character") << u"a\u001b[2J"_s << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_IpValues::namespaceNames()
{
    QFETCH(QString, name);
    QTEST(checkNamespaceName(name).has_value(), "isGood");
}

void tst_IpValues::macs_data()
{
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in lower case") << u"02:42:AC:11:00:02"_s << u"02:42:ac:11:00:02"_s;
    QTest::newRow("a group's") << u"01:00:5e:00:00:01"_s << QString();
    QTest::newRow("everyone's") << u"ff:ff:ff:ff:ff:ff"_s << QString();
    QTest::newRow("all zeros") << u"00:00:00:00:00:00"_s << QString();
    QTest::newRow("five bytes") << u"02:42:ac:11:00"_s << QString();
    QTest::newRow("hyphens") << u"02-42-ac-11-00-02"_s << QString();
    QTest::newRow("digits of another script") << u"0٢:42:ac:11:00:02"_s << QString();
    QTest::newRow("one digit") << u"2:42:ac:11:00:02"_s << QString();
}

void tst_IpValues::macs()
{
    QFETCH(QString, mac);
    QTEST(checkMac(mac).value_or(QString()), "expected");
}

void tst_IpValues::refusalsAreInvalid()
{
    QCOMPARE(checkInterfaceName(u"a/b"_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(checkNamespaceName(u"a/b"_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(checkMac(u"x"_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(IpAddress::parse(u"x"_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(IpPrefix::parse(u"10.0.0.1"_s).error().kind, ErrorKind::Invalid);
}

BULKHEAD_TEST(tst_IpValues)
#include "tst_ipvalues.moc"
