// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/valuesjson.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;

/// Namespaces as JSON in both directions, and what is said of them in words.
class tst_NetworkValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void whatIsEmptyTakesNoPlace();
    void anEmptyListThatWasReadIsNoMissingOne();
    void hostileJsonIsAnErrorWithItsPlace_data();
    void hostileJsonIsAnErrorWithItsPlace();
    void flags();
    void titles();
    void reasons();
};

static NetworkNamespace fullNamespace()
{
    NetworkNamespace ns;
    ns.inode = 4026532281;
    ns.isHost = true;
    ns.names = {u"netns1"_s};
    ns.containers = {u"web"_s, u"web2"_s};
    ns.processes = {17, 18};
    NetworkInterface interface;
    interface.index = 2;
    interface.name = u"eth0"_s;
    interface.kind = u"macvlan"_s;
    interface.flags = 0xffffffff;
    interface.state = u"up"_s;
    interface.mtu = 1500;
    interface.mac = u"02:42:ac:11:00:02"_s;
    interface.master = 3;
    interface.portKind = u"bridge"_s;
    interface.link = 575;
    interface.linkNamespaceId = 0; // zero is a namespace
    interface.mode = u"bridge"_s;
    interface.vlanId = 0;
    interface.addresses = {{u"10.0.0.1"_s, 24, u"10.0.0.2"_s, u"global"_s, 128}};
    interface.statistics = {(qint64(1) << 53) + 1, 2, 3, 4, 5, 6, 7, 8}; // beyond what a double holds
    interface.linkedTo = InterfaceRef{4026531840, 575};
    ns.interfaces = {interface};
    ns.routes = {{6, u"default"_s, u"unicast"_s, 254, u"ra"_s, u"global"_s, u"fe80::2"_s, 4294967295, {{u"fe80::1"_s, 2, 3}}}};
    ns.neighbours = {{2, u"10.0.0.2"_s, u"02:42:ac:11:00:03"_s, u"reachable"_s, true, true}};
    ns.sockets = {{u"tcp"_s, 6, u"::"_s, 443, true, 2, 4294967294, 123456, {{17, u"nginx"_s}}}};
    NftRuleset ruleset;
    ruleset.tables = {u"inet filter"_s};
    ruleset.chains = {{u"inet"_s, u"filter"_s, u"input"_s, u"filter"_s, u"input"_s, u"drop"_s, -100}};
    ruleset.rules = {{u"inet"_s, u"filter"_s, u"input"_s, u"web"_s, 4, {QJsonObject{{u"accept"_s, QJsonValue()}}}}};
    ns.firewall = {ruleset, QStringList{u"*filter"_s}, std::nullopt};
    ns.peers = {{0, 4026531840}};
    ns.missing = {{Part::Ip6tables, {ErrorKind::Unavailable, u"ip6tables-save is not installed"_s, u"detail"_s}}};
    return ns;
}

void tst_NetworkValues::everythingComesBack()
{
    HostNetworks networks{{fullNamespace(), {}}, {{ErrorKind::NotFound, u"old is a file without its namespace"_s, {}}}};
    const QByteArray text = QJsonDocument(toJson(networks)).toJson();
    const auto read = networksFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().what));
    QCOMPARE(QJsonDocument(toJson(*read)).toJson(), text);
    const NetworkNamespace &one = read->namespaces.first(), &other = networks.namespaces.first();
    QCOMPARE(one.interfaces, other.interfaces);
    QCOMPARE(one.routes, other.routes);
    QCOMPARE(one.neighbours, other.neighbours);
    QCOMPARE(one.sockets, other.sockets);
    QCOMPARE(one.firewall.nft->rules, other.firewall.nft->rules);
    QCOMPARE(one.firewall, other.firewall);
    QCOMPARE(one.missing, other.missing);
    QVERIFY(*read == networks);
    QCOMPARE(read->namespaces.first().interfaces.first().statistics.receivedBytes, (qint64(1) << 53) + 1);
}

void tst_NetworkValues::whatIsEmptyTakesNoPlace()
{
    NetworkNamespace ns;
    ns.inode = 7;
    QCOMPARE(QJsonDocument(toJson(ns)).toJson(QJsonDocument::Compact), QByteArray(R"({"inode":7})"));
}

void tst_NetworkValues::anEmptyListThatWasReadIsNoMissingOne()
{
    NetworkNamespace ns;
    ns.firewall.iptables = QStringList();
    const auto read = namespaceFromJson(toJson(ns));
    QVERIFY(read->firewall.iptables.has_value());
    QVERIFY(!read->firewall.ip6tables.has_value());
}

void tst_NetworkValues::hostileJsonIsAnErrorWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::newRow("a text for a number") << QByteArray(R"({"inode":"7"})") << u"a whole number in range was expected at /inode"_s;
    QTest::newRow("a negative inode") << QByteArray(R"({"inode":-1})") << u"a whole number in range was expected at /inode"_s;
    QTest::newRow("an inode of 33 bits") << QByteArray(R"({"inode":4294967296})")
                                         << u"a whole number in range was expected at /inode"_s;
    QTest::newRow("a fraction") << QByteArray(R"({"processes":[1,2.5]})")
                                << u"a whole number in range was expected at /processes/1"_s;
    QTest::newRow("a number beyond all") << QByteArray(R"({"processes":[1e308]})")
                                         << u"a whole number in range was expected at /processes/0"_s;
    QTest::newRow("an object for a list") << QByteArray(R"({"interfaces":{}})")
                                          << u"a list of at most 200000 was expected at /interfaces"_s;
    QTest::newRow("a number for an object") << QByteArray(R"({"interfaces":[3]})")
                                            << u"an object was expected at /interfaces/0"_s;
    QTest::newRow("null for a text") << QByteArray(R"({"interfaces":[{"name":null}]})")
                                     << u"a text of at most 64 KiB was expected at /interfaces/0/name"_s;
    QTest::newRow("one for true") << QByteArray(R"({"isHost":1})") << u"true or false was expected at /isHost"_s;
    QTest::newRow("an unknown part") << QByteArray(R"({"missing":[{"part":"x","reason":{"kind":"io"}}]})")
                                     << u"a known name was expected at /missing/0/part"_s;
    QTest::newRow("a text without end") << QByteArray(R"({"names":[")" + QByteArray(70'000, 'x') + R"("]})")
                                        << u"a text of at most 64 KiB was expected at /names/0"_s;
    QTest::newRow("a list without end") << QByteArray("{\"processes\":[0" + QByteArray(",0").repeated(200'000) + "]}")
                                        << u"a list of at most 200000 was expected at /processes"_s;
}

void tst_NetworkValues::hostileJsonIsAnErrorWithItsPlace()
{
    QFETCH(QByteArray, json);
    const auto read = namespaceFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QTEST(read.error().what, "what");
}

void tst_NetworkValues::flags()
{
    QCOMPARE(interfaceFlagNames(0x10049), (QStringList{u"LOOPBACK"_s, u"UP"_s, u"LOWER_UP"_s}));
    QCOMPARE(interfaceFlagNames(0x80000000), QStringList{u"0x80000000"_s});
    QCOMPARE(interfaceFlagNames(0), QStringList());
}

void tst_NetworkValues::titles()
{
    NetworkNamespace ns;
    ns.inode = 4026532281;
    QCOMPARE(namespaceTitle(ns), u"4026532281"_s);
    ns.processes = {17, 18};
    QCOMPARE(namespaceTitle(ns), u"pid 17"_s);
    ns.names = {u"netns1"_s};
    QCOMPARE(namespaceTitle(ns), u"netns1"_s);
    ns.containers = {u"web"_s, u"sidecar"_s};
    QCOMPARE(namespaceTitle(ns), u"web, sidecar"_s);
    ns.isHost = true;
    QCOMPARE(namespaceTitle(ns), QString());
}

void tst_NetworkValues::reasons()
{
    NetworkNamespace ns;
    QVERIFY(!ns.reasonFor(Part::Routes));
    ns.missing = {{Part::Nft, {ErrorKind::Unavailable, u"nft is not installed"_s, {}}}};
    QVERIFY(!ns.reasonFor(Part::Routes));
    QCOMPARE(ns.reasonFor(Part::Nft)->what, u"nft is not installed"_s);
    ns.missing = {{Part::Everything, {ErrorKind::PermissionDenied, u"Operation not permitted"_s, {}}}};
    QCOMPARE(ns.reasonFor(Part::Routes)->kind, ErrorKind::PermissionDenied);
}

BULKHEAD_TEST(tst_NetworkValues)
#include "tst_networkvalues.moc"
