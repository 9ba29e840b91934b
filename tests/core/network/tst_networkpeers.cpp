// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/peers.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::network;

class tst_NetworkPeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPairOverTwoNamespaces();
    void aPairWithinOne();
    void aNamespaceThatWasNotReadStaysUnknown();
    void anInterfaceThatWentStaysUnknown();
    void candidatesOfAPairPointBack();
    void candidatesOfAMacvlanHaveItsParent();
};

static NetworkInterface interfaceWith(int index, const QString &kind, int link, std::optional<int> id)
{
    NetworkInterface interface;
    interface.index = index;
    interface.name = kind + QString::number(index);
    interface.kind = kind;
    interface.link = link;
    interface.linkNamespaceId = id;
    return interface;
}

static NetworkNamespace namespaceWith(quint32 inode, const QList<NetworkInterface> &interfaces,
                                      const QList<PeerNamespace> &peers = {})
{
    NetworkNamespace ns;
    ns.inode = inode;
    ns.interfaces = interfaces;
    ns.peers = peers;
    return ns;
}

void tst_NetworkPeers::aPairOverTwoNamespaces()
{
    HostNetworks networks{{namespaceWith(1, {interfaceWith(575, u"veth"_s, 2, 4)}, {{4, 2}}),
                           namespaceWith(2, {interfaceWith(2, u"veth"_s, 575, 0)}, {{0, 1}})},
                          {}};
    resolveLinks(networks);
    QCOMPARE(networks.namespaces[0].interfaces[0].linkedTo, (InterfaceRef{2, 2}));
    QCOMPARE(networks.namespaces[1].interfaces[0].linkedTo, (InterfaceRef{1, 575}));
}

void tst_NetworkPeers::aPairWithinOne()
{
    HostNetworks networks{
        {namespaceWith(1, {interfaceWith(2, u"veth"_s, 3, std::nullopt), interfaceWith(3, u"veth"_s, 2, std::nullopt)})}, {}};
    resolveLinks(networks);
    QCOMPARE(networks.namespaces[0].interfaces[0].linkedTo, (InterfaceRef{1, 3}));
}

void tst_NetworkPeers::aNamespaceThatWasNotReadStaysUnknown()
{
    // the index exists here too, and is somebody else
    HostNetworks networks{{namespaceWith(1, {interfaceWith(2, u"veth"_s, 3, 9), interfaceWith(3, u"bridge"_s, 0, std::nullopt)})},
                          {}};
    resolveLinks(networks);
    QVERIFY(!networks.namespaces[0].interfaces[0].linkedTo);
}

void tst_NetworkPeers::anInterfaceThatWentStaysUnknown()
{
    HostNetworks networks{{namespaceWith(1, {interfaceWith(2, u"veth"_s, 3, 4)}, {{4, 2}}), namespaceWith(2, {})}, {}};
    networks.namespaces[0].interfaces[0].linkedTo = InterfaceRef{2, 3};
    resolveLinks(networks);
    QVERIFY(!networks.namespaces[0].interfaces[0].linkedTo);
}

void tst_NetworkPeers::candidatesOfAPairPointBack()
{
    const HostNetworks networks{{namespaceWith(1, {interfaceWith(575, u"veth"_s, 2, 4)}),
                                 namespaceWith(2, {interfaceWith(2, u"veth"_s, 577, 0)}),    // another pair's
                                 namespaceWith(3, {interfaceWith(2, u"macvlan"_s, 575, 0)}), // no pair
                                 namespaceWith(4, {interfaceWith(2, u"veth"_s, 575, 0)})},
                                {}};
    const auto &host = networks.namespaces.first();
    QCOMPARE(candidatesFor(networks, host, host.interfaces.first()), QList<quint32>{4});
}

void tst_NetworkPeers::candidatesOfAMacvlanHaveItsParent()
{
    const HostNetworks networks{{namespaceWith(1, {interfaceWith(2, {}, 0, std::nullopt)}),
                                 namespaceWith(2, {interfaceWith(7, u"macvlan"_s, 2, 0)}),
                                 namespaceWith(3, {interfaceWith(2, u"veth"_s, 9, 0)})},
                                {}};
    const auto &container = networks.namespaces[1];
    QCOMPARE(candidatesFor(networks, container, container.interfaces.first()), (QList<quint32>{1, 3}));
}

BULKHEAD_TEST(tst_NetworkPeers)
#include "tst_networkpeers.moc"
