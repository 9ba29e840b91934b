// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/netlinkvalues.h"

#include "core/network/ipvalues.h"
#include "core/network/netlinksocket.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <arpa/inet.h>
#include <linux/if_link.h>
#include <linux/inet_diag.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netlink/msg.h>

using namespace Qt::StringLiterals;
using namespace bulkhead::network;

/// Messages as the kernel sends them, and such that are cut short.
class tst_NetlinkValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVethOfAnotherNamespace();
    void aVlan();
    void anInterfaceThatIsItsOwnLink();
    void addresses();
    void aDefaultRoute();
    void aRouteOfSeveralWays();
    void aWayThatLiesAboutItsLength();
    void cachedRoutesAreLeftOut();
    void neighbours();
    void listeningSockets();
    void shortMessagesAreNothing();
};

static const nlmsghdr *headerOf(const NetlinkMessage &message)
{
    return nlmsg_hdr(message.message());
}

static QByteArray bytesOf(const QString &address)
{
    return IpAddress::parse(address)->bytes();
}

void tst_NetlinkValues::aVethOfAnotherNamespace()
{
    NetlinkMessage message(RTM_NEWLINK, 0);
    ifinfomsg fixed{};
    fixed.ifi_index = 2;
    fixed.ifi_flags = 0x1003;
    message.append(fixed);
    message.putText(IFLA_IFNAME, "eth0");
    message.putNumber(IFLA_MTU, 1500);
    message.putNumber(IFLA_LINK, 575);
    message.putNumber(IFLA_LINK_NETNSID, 0);
    message.put(IFLA_ADDRESS, QByteArray::fromHex("0242ac110002"));
    message.put(IFLA_OPERSTATE, QByteArrayView("\x06", 1));
    message.nest(IFLA_LINKINFO, [&] { message.putText(IFLA_INFO_KIND, "veth"); });
    const auto interface = interfaceOf(headerOf(message));
    QVERIFY(interface);
    QCOMPARE(interface->index, 2);
    QCOMPARE(interface->name, u"eth0"_s);
    QCOMPARE(interface->kind, u"veth"_s);
    QCOMPARE(interface->link, 575);
    QCOMPARE(interface->linkNamespaceId, 0);
    QCOMPARE(interface->mac, u"02:42:ac:11:00:02"_s);
    QCOMPARE(interface->state, u"up"_s);
    QVERIFY(interface->isUp());
    QVERIFY(!interface->isLoopback());
}

void tst_NetlinkValues::aVlan()
{
    NetlinkMessage message(RTM_NEWLINK, 0);
    message.append(ifinfomsg{});
    message.nest(IFLA_LINKINFO, [&] {
        message.putText(IFLA_INFO_KIND, "vlan");
        message.nest(IFLA_INFO_DATA, [&] { message.put(IFLA_VLAN_ID, QByteArray("\x0a\x00", 2)); });
    });
    QCOMPARE(interfaceOf(headerOf(message))->vlanId, 10);
}

void tst_NetlinkValues::anInterfaceThatIsItsOwnLink()
{
    NetlinkMessage message(RTM_NEWLINK, 0);
    ifinfomsg fixed{};
    fixed.ifi_index = 4;
    message.append(fixed);
    message.putNumber(IFLA_LINK, 4);
    QCOMPARE(interfaceOf(headerOf(message))->link, 0);
}

void tst_NetlinkValues::addresses()
{
    NetlinkMessage message(RTM_NEWADDR, 0);
    ifaddrmsg fixed{};
    fixed.ifa_family = AF_INET;
    fixed.ifa_index = 7;
    fixed.ifa_prefixlen = 32;
    message.append(fixed);
    message.put(IFA_LOCAL, bytesOf(u"10.0.0.1"_s));
    message.put(IFA_ADDRESS, bytesOf(u"10.0.0.2"_s));
    const auto found = addressOf(headerOf(message));
    QVERIFY(found);
    QCOMPARE(found->interface, 7);
    QCOMPARE(found->address, (InterfaceAddress{u"10.0.0.1"_s, 32, u"10.0.0.2"_s, u"global"_s, 0}));
}

void tst_NetlinkValues::aDefaultRoute()
{
    NetlinkMessage message(RTM_NEWROUTE, 0);
    rtmsg fixed{};
    fixed.rtm_family = AF_INET;
    fixed.rtm_table = RT_TABLE_MAIN;
    fixed.rtm_protocol = RTPROT_BOOT;
    fixed.rtm_type = RTN_UNICAST;
    message.append(fixed);
    message.put(RTA_GATEWAY, bytesOf(u"172.17.0.1"_s));
    message.putNumber(RTA_OIF, 2);
    message.putNumber(RTA_TABLE, 1000); // does not fit the byte of the fixed part
    QCOMPARE(routeOf(headerOf(message)),
             (Route{4, u"default"_s, u"unicast"_s, 1000, u"boot"_s, u"global"_s, {}, 0, {{u"172.17.0.1"_s, 2, 1}}}));
}

static NetlinkMessage *severalWays(std::optional<NetlinkMessage> &message, quint16 length)
{
    message.emplace(RTM_NEWROUTE, 0);
    rtmsg fixed{};
    fixed.rtm_family = AF_INET;
    fixed.rtm_dst_len = 8;
    fixed.rtm_type = RTN_UNICAST;
    message->append(fixed);
    message->put(RTA_DST, bytesOf(u"10.0.0.0"_s));
    QByteArray ways;
    for (const int interface : {3, 4}) {
        rtnexthop way{};
        way.rtnh_len = length;
        way.rtnh_hops = 1;
        way.rtnh_ifindex = interface;
        nlattr gateway{8, RTA_GATEWAY};
        ways.append(reinterpret_cast<const char *>(&way), sizeof way);
        ways.append(reinterpret_cast<const char *>(&gateway), sizeof gateway);
        ways.append(bytesOf(u"10.9.9.9"_s));
    }
    message->put(RTA_MULTIPATH, ways);
    return &*message;
}

void tst_NetlinkValues::aRouteOfSeveralWays()
{
    std::optional<NetlinkMessage> message;
    const auto route = routeOf(headerOf(*severalWays(message, sizeof(rtnexthop) + 8)));
    QVERIFY(route);
    QCOMPARE(route->destination, u"10.0.0.0/8"_s);
    QCOMPARE(route->hops, (QList<NextHop>{{u"10.9.9.9"_s, 3, 2}, {u"10.9.9.9"_s, 4, 2}}));
}

void tst_NetlinkValues::aWayThatLiesAboutItsLength()
{
    std::optional<NetlinkMessage> message;
    QCOMPARE(routeOf(headerOf(*severalWays(message, 0)))->hops, QList<NextHop>());
    QCOMPARE(routeOf(headerOf(*severalWays(message, 60'000)))->hops, QList<NextHop>());
}

void tst_NetlinkValues::cachedRoutesAreLeftOut()
{
    NetlinkMessage message(RTM_NEWROUTE, 0);
    rtmsg fixed{};
    fixed.rtm_family = AF_INET6;
    fixed.rtm_flags = RTM_F_CLONED;
    message.append(fixed);
    QVERIFY(!routeOf(headerOf(message)));
}

void tst_NetlinkValues::neighbours()
{
    const auto withState = [](quint16 state) {
        NetlinkMessage message(RTM_NEWNEIGH, 0);
        ndmsg fixed{};
        fixed.ndm_family = AF_INET6;
        fixed.ndm_ifindex = 2;
        fixed.ndm_state = state;
        fixed.ndm_flags = NTF_ROUTER;
        message.append(fixed);
        message.put(NDA_DST, bytesOf(u"fe80::1"_s));
        message.put(NDA_LLADDR, QByteArray::fromHex("0242ac110003"));
        return neighbourOf(headerOf(message));
    };
    QCOMPARE(withState(NUD_STALE), (Neighbour{2, u"fe80::1"_s, u"02:42:ac:11:00:03"_s, u"stale"_s, true, false}));
    QVERIFY(!withState(NUD_NOARP));
}

void tst_NetlinkValues::listeningSockets()
{
    const auto withPorts = [](quint16 port, quint16 peerPort, char onlySix) {
        NetlinkMessage message(SOCK_DIAG_BY_FAMILY, 0);
        inet_diag_msg fixed{};
        fixed.idiag_family = AF_INET6;
        fixed.id.idiag_sport = htons(port);
        fixed.id.idiag_dport = htons(peerPort);
        fixed.idiag_uid = 33;
        fixed.idiag_inode = 4711;
        message.append(fixed);
        message.put(INET_DIAG_SKV6ONLY, QByteArrayView(&onlySix, 1));
        return listeningSocketOf(headerOf(message), IPPROTO_UDP);
    };
    QCOMPARE(withPorts(53, 0, 0), (ListeningSocket{u"udp"_s, 6, u"::"_s, 53, true, 0, 33, 4711, {}}));
    QCOMPARE(withPorts(53, 0, 1)->alsoFour, false);
    QVERIFY(!withPorts(53, 1024, 0));
    QVERIFY(!withPorts(0, 0, 0));
}

void tst_NetlinkValues::shortMessagesAreNothing()
{
    for (const int type : {int(RTM_NEWLINK), int(RTM_NEWADDR), int(RTM_NEWROUTE), int(RTM_NEWNEIGH), SOCK_DIAG_BY_FAMILY}) {
        const NetlinkMessage message(type, 0);
        QVERIFY(!interfaceOf(headerOf(message)));
        QVERIFY(!addressOf(headerOf(message)));
        QVERIFY(!routeOf(headerOf(message)));
        QVERIFY(!neighbourOf(headerOf(message)));
        QVERIFY(!listeningSocketOf(headerOf(message), IPPROTO_TCP));
    }
}

BULKHEAD_TEST(tst_NetlinkValues)
#include "tst_netlinkvalues.moc"
