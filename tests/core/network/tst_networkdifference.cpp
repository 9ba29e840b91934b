// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/networkdifference.h"
#include "tests/support/samplenetworks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;
using Subject = NetworkDifference::Subject;

/// What two readings of a host's networks tell differently, and what is no difference.
class tst_NetworkDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameIsNoDifference();
    void whatComesAndGoesIsNone();
    void changes_data();
    void changes();
    void aNamespaceComesAndGoes();
    void whatWasNotReadIsNotCompared();
};

void tst_NetworkDifference::theSameIsNoDifference()
{
    const HostNetworks networks = test::containersOnThreeBridges(12);
    QCOMPARE(compareNetworks(networks, networks), QList<NetworkDifference>());
    QCOMPARE(compareNetworks({}, {}), QList<NetworkDifference>());
}

void tst_NetworkDifference::whatComesAndGoesIsNone()
{
    const HostNetworks before = test::containersOnThreeBridges(3);
    HostNetworks after = before;
    for (NetworkNamespace &ns : after.namespaces) {
        ns.inode += 1000; // of a named namespace or a container that was started anew
        ns.neighbours.clear();
        for (NetworkInterface &one : ns.interfaces)
            one.statistics.receivedBytes += 5;
        for (ListeningSocket &socket : ns.sockets)
            socket.inode += 7;
    }
    QCOMPARE(compareNetworks(before, after), QList<NetworkDifference>());
}

void tst_NetworkDifference::changes_data()
{
    using Change = void (*)(NetworkNamespace &ns);
    QTest::addColumn<Change>("change");
    QTest::addColumn<NetworkDifference>("difference");
    const auto row = [](const char *name, Change change, const NetworkDifference &difference) {
        QTest::newRow(name) << change << difference;
    };
    row("an address more",
        [](NetworkNamespace &ns) { ns.interfaces[1].addresses.append({u"10.9.9.9"_s, 24, {}, u"global"_s, 0}); },
        {Subject::Address, u"netns1"_s, u"10.9.9.9/24 on veth0"_s, {}, u"global"_s});
    row("an address less", [](NetworkNamespace &ns) { ns.interfaces[1].addresses.clear(); },
        {Subject::Address, u"netns1"_s, u"10.0.0.1/24 on veth0"_s, u"global"_s, {}});
    row("a route more",
        [](NetworkNamespace &ns) {
            Route route;
            route.destination = u"default"_s;
            route.type = u"unicast"_s;
            route.table = 254;
            route.hops = {{u"10.0.0.2"_s, 2, 1}};
            ns.routes.append(route);
        },
        {Subject::Route, u"netns1"_s, u"default via 10.0.0.2"_s, {}, u"unicast main 0"_s});
    row("a socket that listens",
        [](NetworkNamespace &ns) {
            ListeningSocket socket;
            socket.protocol = u"tcp"_s;
            socket.address = u"0.0.0.0"_s;
            socket.port = 8080;
            socket.owners = {{17, u"nc"_s}, {18, u"nc"_s}};
            ns.sockets.append(socket);
        },
        {Subject::Socket, u"netns1"_s, u"tcp 0.0.0.0:8080"_s, {}, u"nc"_s});
    row("rules more",
        [](NetworkNamespace &ns) {
            ns.firewall.iptables = ns.firewall.iptables.value_or(QStringList());
            ns.firewall.iptables->append(u"-A INPUT -j DROP"_s);
        },
        {Subject::Firewall, u"netns1"_s, u"iptables"_s, u"0"_s, u"1"_s});
}

void tst_NetworkDifference::changes()
{
    using Change = void (*)(NetworkNamespace &ns);
    QFETCH(Change, change);
    QFETCH(NetworkDifference, difference);
    HostNetworks before = test::classicExercise();
    before.namespaces[1].firewall.iptables = QStringList();
    HostNetworks after = before;
    change(after.namespaces[1]);
    const auto differences = compareNetworks(before, after);
    QCOMPARE(differences.size(), 1);
    const auto words = [](const NetworkDifference &one) {
        return QStringList{QString::number(int(one.subject)), one.where, one.what, one.before, one.after};
    };
    QCOMPARE(words(differences[0]), words(difference));
}

void tst_NetworkDifference::aNamespaceComesAndGoes()
{
    const HostNetworks after = test::classicExercise();
    HostNetworks before = after;
    before.namespaces.removeAt(1);
    const QString number = u"net:[%1]"_s.arg(after.namespaces[1].inode);
    QCOMPARE(compareNetworks(before, after), (QList<NetworkDifference>{{Subject::Namespace, u"netns1"_s, {}, {}, number}}));
    QCOMPARE(compareNetworks(after, before), (QList<NetworkDifference>{{Subject::Namespace, u"netns1"_s, {}, number, {}}}));
}

void tst_NetworkDifference::whatWasNotReadIsNotCompared()
{
    const HostNetworks before = test::classicExercise();
    HostNetworks after = before;
    after.namespaces[1].interfaces.clear();
    after.namespaces[1].missing = {{Part::Interfaces, {ErrorKind::PermissionDenied, u"Operation not permitted"_s, {}}}};
    QCOMPARE(compareNetworks(before, after), QList<NetworkDifference>());
}

BULKHEAD_TEST(tst_NetworkDifference)
#include "tst_networkdifference.moc"
