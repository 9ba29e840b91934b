// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/change.h"
#include "core/network/commandinside.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;
using Kind = NetworkChange::Kind;

/// Changes as values: what is refused, which command they are, and that JSON gives them back.
class tst_NetworkChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commands_data();
    void commands();
    void refused_data();
    void refused();
    void textsAreNormalised();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();
    void commandsInside_data();
    void commandsInside();
    void refusedInside_data();
    void refusedInside();
};

static const NamespaceRef One = NamespaceRef::named(u"netns1"_s), Two = NamespaceRef::named(u"netns2"_s);

void tst_NetworkChange::commands_data()
{
    QTest::addColumn<NetworkChange>("change");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const NetworkChange &change, const QString &expected) {
        QTest::newRow(name) << change << expected;
    };
    const NamespaceRef host, process = NamespaceRef::ofProcess(4711);
    add("a namespace is made", {Kind::CreateNamespace, One}, u"ip netns add netns1"_s);
    add("a namespace is deleted", {Kind::DeleteNamespace, One}, u"ip netns delete netns1"_s);
    add("a name with a blank is quoted", {Kind::DeleteNamespace, NamespaceRef::named(u"my lab"_s)},
        u"ip netns delete 'my lab'"_s);
    add("a pair on the host", {Kind::CreateVeth, host, u"veth0"_s, u"veth1"_s}, u"ip link add veth0 type veth peer name veth1"_s);
    add("a pair over two namespaces", {Kind::CreateVeth, One, u"veth0"_s, u"veth1"_s, Two},
        u"ip -n netns1 link add veth0 type veth peer name veth1 netns netns2"_s);
    add("both ends in a namespace", {Kind::CreateVeth, One, u"veth0"_s, u"veth1"_s, One},
        u"ip -n netns1 link add veth0 type veth peer name veth1"_s);
    add("an interface is deleted", {Kind::DeleteInterface, host, u"veth0"_s}, u"ip link delete veth0"_s);
    add("an end moves to a name", {Kind::MoveInterface, host, u"veth1"_s, {}, Two}, u"ip link set veth1 netns netns2"_s);
    add("an end moves to a process", {Kind::MoveInterface, host, u"veth1"_s, {}, process}, u"ip link set veth1 netns 4711"_s);
    add("an end moves back to the host", {Kind::MoveInterface, Two, u"veth1"_s, {}, host},
        u"ip -n netns2 link set veth1 netns 1"_s);
    add("an address", {Kind::AddAddress, One, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s},
        u"ip -n netns1 address add 10.0.0.1/24 dev veth0"_s);
    add("an address goes", {Kind::RemoveAddress, One, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s},
        u"ip -n netns1 address delete 10.0.0.1/24 dev veth0"_s);
    add("up, in a container", {Kind::SetUp, process, u"eth0"_s}, u"nsenter --target 4711 --net -- ip link set eth0 up"_s);
    add("down", {Kind::SetDown, host, u"eth0"_s}, u"ip link set eth0 down"_s);
    add("a default route", {Kind::AddRoute, One, {}, {}, {}, {}, u"default"_s, u"10.0.0.254"_s},
        u"ip -n netns1 route add default via 10.0.0.254"_s);
    add("a route on the link", {Kind::AddRoute, One, u"veth0"_s, {}, {}, {}, u"10.1.0.0/16"_s},
        u"ip -n netns1 route add 10.1.0.0/16 dev veth0"_s);
    add("an IPv6 default route", {Kind::RemoveRoute, host, u"eth0"_s, {}, {}, {}, u"default"_s, u"fe80::1"_s},
        u"ip -6 route delete default via fe80::1 dev eth0"_s);
}

void tst_NetworkChange::commands()
{
    QFETCH(NetworkChange, change);
    const auto checked = checkChange(change);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().what));
    QTEST(commandLine(commandWords(*checked)), "expected");
    const auto read = changeFromJson(toJson(change));
    QVERIFY(read);
    QCOMPARE(*read, *checked);
}

void tst_NetworkChange::refused_data()
{
    QTest::addColumn<NetworkChange>("change");
    const auto add = [](const char *name, const NetworkChange &change) { QTest::newRow(name) << change; };
    const NamespaceRef host;
    add("the host's namespace cannot be deleted", {Kind::DeleteNamespace, host});
    add("nor that of a process", {Kind::DeleteNamespace, NamespaceRef::ofProcess(1)});
    add("a name upwards", {Kind::CreateNamespace, NamespaceRef::named(u".."_s)});
    add("a host with a name", {Kind::SetUp, {NamespaceRef::Kind::Host, u"x"_s, 0, 0}, u"eth0"_s});
    add("a process without a number", {Kind::SetUp, NamespaceRef::ofProcess(0), u"eth0"_s});
    add("a negative process", {Kind::SetUp, NamespaceRef::ofProcess(-1), u"eth0"_s});
    add("a name with a process", {Kind::SetUp, {NamespaceRef::Kind::Named, u"x"_s, 4, 0}, u"eth0"_s});
    add("an interface that is an option", {Kind::SetUp, host, u"--help"_s});
    add("no interface", {Kind::SetUp, host});
    add("two ends of one name", {Kind::CreateVeth, host, u"veth0"_s, u"veth0"_s});
    add("a pair without a peer", {Kind::CreateVeth, host, u"veth0"_s});
    add("a target where none belongs", {Kind::SetUp, host, u"eth0"_s, {}, One});
    add("an address without its length", {Kind::AddAddress, host, u"eth0"_s, {}, {}, u"10.0.0.1"_s});
    add("an address where none belongs", {Kind::SetUp, host, u"eth0"_s, {}, {}, u"10.0.0.1/24"_s});
    add("a route to nowhere", {Kind::AddRoute, host, {}, {}, {}, {}, u"10.0.0.0/8"_s});
    add("a route to a host in a network", {Kind::AddRoute, host, u"eth0"_s, {}, {}, {}, u"10.0.0.1/24"_s});
    add("a gateway of the other version", {Kind::AddRoute, host, {}, {}, {}, {}, u"10.0.0.0/8"_s, u"fe80::1"_s});
    add("a route where none belongs", {Kind::SetUp, host, u"eth0"_s, {}, {}, {}, u"default"_s});
    add("a namespace that takes an interface", {Kind::CreateNamespace, One, u"eth0"_s});
}

void tst_NetworkChange::refused()
{
    QFETCH(NetworkChange, change);
    const auto checked = checkChange(change);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Invalid);
    QVERIFY(!changeFromJson(toJson(change)));
}

void tst_NetworkChange::textsAreNormalised()
{
    const auto checked = checkChange({Kind::AddAddress, One, u"veth0"_s, {}, {}, u"2001:0DB8::0001/064"_s});
    QCOMPARE(checked->address, u"2001:db8::1/64"_s);
}

void tst_NetworkChange::hostileJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("an unknown change") << QByteArray(R"({"change":"reboot","where":{"kind":"named","name":"x"}})");
    QTest::newRow("a change that is a number") << QByteArray(R"({"change":1,"where":{"kind":"named","name":"x"}})");
    QTest::newRow("a place that is a text") << QByteArray(R"({"change":"set-up","where":"host","interface":"eth0"})");
    QTest::newRow("a process beyond numbers")
        << QByteArray(R"({"change":"set-up","where":{"kind":"process","pid":1e300},"interface":"eth0"})");
    QTest::newRow("half a process") << QByteArray(
        R"({"change":"set-up","where":{"kind":"process","pid":1.5},"interface":"eth0"})");
    QTest::newRow("an interface that is a list") << QByteArray(R"({"change":"set-up","interface":["eth0"]})");
    QTest::newRow("a name that is a path") << QByteArray(
        R"({"change":"delete-namespace","where":{"kind":"named","name":"../../etc/passwd"}})");
}

void tst_NetworkChange::hostileJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!changeFromJson(QJsonDocument::fromJson(json).object()));
}

void tst_NetworkChange::commandsInside_data()
{
    QTest::addColumn<QStringList>("namespaces");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the network only") << QStringList{u"net"_s} << QStringList{u"ss"_s, u"-ltn"_s}
                                      << u"nsenter --target 17 --net -- ss -ltn"_s;
    QTest::newRow("everything, whatever the order")
        << QStringList{u"mnt"_s, u"pid"_s, u"net"_s, u"ipc"_s, u"uts"_s} << QStringList{u"sh"_s, u"-c"_s, u"id; ps"_s}
        << u"nsenter --target 17 --ipc --uts --net --pid --mount -- sh -c 'id; ps'"_s;
}

void tst_NetworkChange::commandsInside()
{
    QFETCH(QStringList, namespaces);
    QFETCH(QStringList, command);
    const InsideRequest request{17, {}, namespaces, command, {}};
    QVERIFY(checkInside(request));
    QTEST(commandLine(insideWords(request)), "expected");
}

void tst_NetworkChange::refusedInside_data()
{
    QTest::addColumn<InsideRequest>("request");
    const QStringList net{u"net"_s}, command{u"id"_s};
    QTest::newRow("no process") << InsideRequest{0, {}, net, command, {}};
    QTest::newRow("a process beyond numbers") << InsideRequest{qint64(1) << 40, {}, net, command, {}};
    QTest::newRow("no namespace") << InsideRequest{1, {}, {}, command, {}};
    QTest::newRow("an unknown namespace") << InsideRequest{1, {}, {u"user"_s}, command, {}};
    QTest::newRow("one twice") << InsideRequest{1, {}, {u"net"_s, u"net"_s}, command, {}};
    QTest::newRow("no command") << InsideRequest{1, {}, net, {}, {}};
    QTest::newRow("an empty program") << InsideRequest{1, {}, net, {QString()}, {}};
    QTest::newRow("a zero character") << InsideRequest{1, {}, net, {u"id"_s, QString(QChar(0))}, {}};
    QTest::newRow("an hour") << InsideRequest{1, {}, net, command, {std::chrono::hours(1), 1}};
    QTest::newRow("no time") << InsideRequest{1, {}, net, command, {std::chrono::milliseconds(0), 1}};
    QTest::newRow("a negative size") << InsideRequest{1, {}, net, command, {std::chrono::seconds(1), -1}};
    QTest::newRow("a gigabyte") << InsideRequest{1, {}, net, command, {std::chrono::seconds(1), 1 << 30}};
}

void tst_NetworkChange::refusedInside()
{
    QFETCH(InsideRequest, request);
    QCOMPARE(checkInside(request).error().kind, ErrorKind::Invalid);
}

BULKHEAD_TEST(tst_NetworkChange)
#include "tst_networkchange.moc"
