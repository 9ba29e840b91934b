// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplenetworks.h"
#include "tests/support/testmain.h"
#include "ui/network/networktablemodel.h"
#include "ui/network/networktexts.h"
#include "ui/widgets/datadelegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using namespace bulkhead::network;

/// What the tables and sentences say of a network namespace.
class tst_NetworkRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsAGoodModel_data();
    void everyTableIsAGoodModel();
    void interfacesSayWhatTheyAreLinkedTo();
    void anEndThatIsNotKnownSaysSo();
    void statesHaveATone();
    void addressesSortAsNumbers();
    void theDefaultRouteComesFirst();
    void socketsWithoutAProcessSayWhy();
    void everyAddressIsSaidInWords();
    void rulesOfBothToolsAreRows();
    void missingPartsBelongToTheirTable();
    void sentences();
};

static QStringList rowTexts(const QList<NetworkRow> &rows, int row)
{
    QStringList texts;
    for (const NetworkCell &cell : rows.at(row).cells)
        texts.append(cell.text);
    return texts;
}

void tst_NetworkRows::everyTableIsAGoodModel_data()
{
    QTest::addColumn<int>("table");
    for (const NetworkTable table : AllNetworkTables)
        QTest::addRow("%s", qPrintable(tableTitle(table))) << int(table);
}

void tst_NetworkRows::everyTableIsAGoodModel()
{
    QFETCH(int, table);
    NetworkTableModel model{NetworkTable(table)};
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto networks = test::containersOnThreeBridges(12);
    for (const NetworkNamespace &ns : networks.namespaces) {
        model.showNamespace(networks, ns);
        for (const NetworkRow &row : rowsOf(NetworkTable(table), networks, ns))
            QCOMPARE(row.cells.size(), columnsOf(NetworkTable(table)).size());
    }
    model.showNamespace(networks, networks.namespaces.first());
    QVERIFY(model.rowCount() > 0);
    QSet<QString> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.insert(model.index(row, 0).data(KeyRole).toString());
    QCOMPARE(keys.size(), model.rowCount());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_NetworkRows::interfacesSayWhatTheyAreLinkedTo()
{
    const auto networks = test::containersOnThreeBridges(3);
    const auto rows = rowsOf(NetworkTable::Interfaces, networks, networks.namespaces[1]);
    const QStringList eth0 = rowTexts(rows, 1);
    QCOMPARE(eth0[0], u"eth0"_s);
    QCOMPARE(eth0[2], u"up"_s);
    QCOMPARE(eth0[3], u"veth"_s);
    QCOMPARE(eth0[4], u"172.17.0.2/16"_s);
    const QString port = networks.namespaces[0].interface(networks.namespaces[1].interfaces[1].link)->name;
    QCOMPARE(eth0[5], u"%1 of Host"_s.arg(port));
    const auto host = rowsOf(NetworkTable::Interfaces, networks, networks.namespaces[0]);
    QCOMPARE(rowTexts(host, int(host.size()) - 3).mid(5, 2), (QStringList{u"eth0 of web-1"_s, u"docker0"_s}));
}

void tst_NetworkRows::anEndThatIsNotKnownSaysSo()
{
    auto networks = test::containersOnThreeBridges(3);
    networks.namespaces[1].interfaces[1].linkedTo.reset();
    QCOMPARE(rowTexts(rowsOf(NetworkTable::Interfaces, networks, networks.namespaces[1]), 1)[5], u"not known"_s);
}

void tst_NetworkRows::statesHaveATone()
{
    auto networks = test::containersOnThreeBridges(3);
    auto &interfaces = networks.namespaces[1].interfaces;
    const auto state = [&] { return rowsOf(NetworkTable::Interfaces, networks, networks.namespaces[1])[1].cells[2]; };
    QCOMPARE(state().tone, Tone::Ok);
    interfaces[1].flags = 0x1; // UP without LOWER_UP
    QCOMPARE(state().text, u"no carrier"_s);
    QCOMPARE(state().tone, Tone::Medium);
    interfaces[1].flags = 0;
    QCOMPARE(state().text, u"down"_s);
}

void tst_NetworkRows::addressesSortAsNumbers()
{
    NetworkNamespace ns;
    ns.interfaces = {NetworkInterface()};
    ns.interfaces[0].addresses = {{u"10.0.0.9"_s, 24, {}, u"global"_s, 128},
                                  {u"10.0.0.10"_s, 24, {}, u"global"_s, 8},
                                  {u"fe80::1"_s, 64, {}, u"link"_s, 128}};
    const auto rows = rowsOf(NetworkTable::Addresses, {}, ns);
    QVERIFY(rows[0].cells[0].sort.toString() < rows[1].cells[0].sort.toString());
    QVERIFY(rows[1].cells[0].sort.toString() < rows[2].cells[0].sort.toString());
    QCOMPARE(rowTexts(rows, 1), (QStringList{u"10.0.0.10/24"_s, {}, u"global"_s, {}, u"somebody else has it"_s}));
    QCOMPARE(rows[1].cells[4].tone, Tone::High);
}

void tst_NetworkRows::theDefaultRouteComesFirst()
{
    const auto networks = test::containersOnThreeBridges(3);
    const auto rows = rowsOf(NetworkTable::Routes, networks, networks.namespaces[1]);
    QCOMPARE(
        rowTexts(rows, 0),
        (QStringList{u"default"_s, u"172.17.0.1"_s, u"eth0"_s, u"main"_s, u"unicast"_s, u"boot"_s, {}, u"global"_s, u"0"_s}));
    QVERIFY(rows[0].cells[0].sort.toString() < rows[1].cells[0].sort.toString());
    QVERIFY(rows[0].cells[3].sort.toInt() < rows[1].cells[3].sort.toInt()); // the main table before the kernel's own
}

void tst_NetworkRows::socketsWithoutAProcessSayWhy()
{
    auto networks = test::containersOnThreeBridges(3);
    const auto rows = rowsOf(NetworkTable::Sockets, networks, networks.namespaces[0]);
    QCOMPARE(rows[0].cells[4].text, u"sshd (812)"_s);
    QCOMPARE(rows[1].cells[4].text, u"not known"_s);
    QCOMPARE(rows[1].cells[4].tone, Tone::Unknown);
    QCOMPARE(rows[1].cells[4].toolTip, u"the open files of 12 processes may not be looked at"_s);
    networks.namespaces[0].missing.clear();
    QCOMPARE(rowsOf(NetworkTable::Sockets, networks, networks.namespaces[0])[1].cells[4].text, u"no process"_s);
}

void tst_NetworkRows::everyAddressIsSaidInWords()
{
    NetworkNamespace ns;
    ns.sockets = {{u"tcp"_s, 4, u"0.0.0.0"_s, 80, false, 0, 0, 1, {}},
                  {u"tcp"_s, 6, u"::"_s, 80, true, 0, 0, 2, {}},
                  {u"udp"_s, 6, u"::"_s, 53, false, 0, 0, 3, {}},
                  {u"tcp"_s, 4, u"127.0.0.1"_s, 631, false, 0, 0, 4, {}}};
    const auto rows = rowsOf(NetworkTable::Sockets, {}, ns);
    QCOMPARE(rows[0].cells[2].text, u"0.0.0.0  (every IPv4 address)"_s);
    QCOMPARE(rows[1].cells[2].text, u"::  (every address, IPv4 too)"_s);
    QCOMPARE(rows[2].cells[2].text, u"::  (every IPv6 address)"_s);
    QCOMPARE(rows[2].cells[1].text, u"udp6"_s);
    QCOMPARE(rows[3].cells[2].text, u"127.0.0.1"_s);
}

void tst_NetworkRows::rulesOfBothToolsAreRows()
{
    const auto networks = test::containersOnThreeBridges(3);
    const auto rows = rowsOf(NetworkTable::Firewall, networks, networks.namespaces[0]);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(
        rowTexts(rows, 0),
        (QStringList{u"nftables"_s, u"ip nat"_s, u"POSTROUTING"_s, u"at postrouting, priority 100, otherwise accept"_s, {}}));
    QCOMPARE(rowTexts(rows, 1)[3], u"masquerade"_s);
    QCOMPARE(rowTexts(rows, 2), (QStringList{u"iptables"_s, u"filter"_s, u"FORWARD"_s, u"otherwise DROP"_s, {}}));
    QCOMPARE(rowTexts(rows, 3), (QStringList{u"iptables"_s, u"filter"_s, u"FORWARD"_s, u"-o docker0 -j DOCKER"_s, {}}));
}

void tst_NetworkRows::missingPartsBelongToTheirTable()
{
    const auto networks = test::containersOnThreeBridges(12);
    const NetworkNamespace &host = networks.namespaces[0], &hidden = networks.namespaces.last();
    QCOMPARE(missingOf(NetworkTable::Firewall, host).size(), 1);
    QCOMPARE(missingOf(NetworkTable::Firewall, host).first().part, Part::Ip6tables);
    QCOMPARE(missingOf(NetworkTable::Sockets, host).first().part, Part::Owners);
    QCOMPARE(missingOf(NetworkTable::Routes, host).size(), 0);
    for (const NetworkTable table : AllNetworkTables)
        QCOMPARE(missingOf(table, hidden).size(), 1);
}

void tst_NetworkRows::sentences()
{
    const auto networks = test::classicExercise();
    QCOMPARE(namespaceSentence(networks, networks.namespaces[1]),
             u"Network namespace netns1. lo, up, 127.0.0.1/8; veth0, up, 10.0.0.1/24, linked to veth1 of netns2"_s);
    const auto all = test::containersOnThreeBridges(12);
    QCOMPARE(namespaceSentence(all, all.namespaces.last()),
             u"Network namespace other-users-app: its interfaces could not be read: Operation not permitted"_s);
}

BULKHEAD_TEST(tst_NetworkRows)
#include "tst_networkrows.moc"
