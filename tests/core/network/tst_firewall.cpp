// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/firewall.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;

class tst_Firewall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ruleset();
    void noRulesetIsMalformed_data();
    void noRulesetIsMalformed();
    void ruleTexts_data();
    void ruleTexts();
    void deepNestingEnds();
    void iptables();
};

void tst_Firewall::ruleset()
{
    const auto ruleset = parseNftRuleset(R"({"nftables": [
        {"metainfo": {"version": "1.1.3", "json_schema_version": 1}},
        {"table": {"family": "inet", "name": "filter", "handle": 1}},
        {"chain": {"family": "inet", "table": "filter", "name": "input", "handle": 1, "type": "filter", "hook": "input",
                   "prio": -10, "policy": "drop"}},
        {"chain": {"family": "inet", "table": "filter", "name": "mine", "handle": 2}},
        {"set": {"family": "inet", "table": "filter", "name": "blocked", "type": "ipv4_addr", "handle": 3}},
        {"rule": {"family": "inet", "table": "filter", "chain": "input", "handle": 5, "comment": "web",
                  "expr": [{"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 443}},
                           {"accept": null}]}}]})");
    QVERIFY(ruleset);
    QCOMPARE(ruleset->tables, QStringList{u"inet filter"_s});
    QCOMPARE(ruleset->chains, (QList<NftChain>{{u"inet"_s, u"filter"_s, u"input"_s, u"filter"_s, u"input"_s, u"drop"_s, -10},
                                               {u"inet"_s, u"filter"_s, u"mine"_s, {}, {}, {}, 0}}));
    QCOMPARE(ruleset->rules.size(), 1);
    QCOMPARE(ruleset->rules.first().comment, u"web"_s);
    QCOMPARE(ruleset->rules.first().handle, 5);
    QCOMPARE(nftRuleText(ruleset->rules.first().expressions), u"tcp dport 443 accept"_s);
}

void tst_Firewall::noRulesetIsMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << QByteArray("Error: syntax error");
    QTest::newRow("another document") << QByteArray("{}");
    QTest::newRow("a ruleset that is a number") << QByteArray(R"({"nftables": 4})");
    QTest::newRow("an entry that is two things") << QByteArray(R"({"nftables": [{"table": {}, "chain": {}}]})");
    QTest::newRow("an entry that is a text") << QByteArray(R"({"nftables": ["table"]})");
}

void tst_Firewall::noRulesetIsMalformed()
{
    QFETCH(QByteArray, json);
    QCOMPARE(parseNftRuleset(json).error().kind, ErrorKind::Malformed);
}

void tst_Firewall::ruleTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an interface and a counter")
        << QByteArray(R"([{"match":{"op":"==","left":{"meta":{"key":"iifname"}},"right":"docker0"}},
                          {"counter":{"packets":3,"bytes":180}},{"drop":null}])")
        << u"iifname docker0 counter packets 3 bytes 180 drop"_s;
    QTest::newRow("connection states") << QByteArray(
        R"([{"match":{"op":"in","left":{"ct":{"key":"state"}},"right":["established","related"]}},{"accept":null}])")
                                       << u"ct state established,related accept"_s;
    QTest::newRow("a network that is not") << QByteArray(
        R"([{"match":{"op":"!=","left":{"payload":{"protocol":"ip","field":"daddr"}},
                          "right":{"prefix":{"addr":"127.0.0.0","len":8}}}},{"jump":{"target":"DOCKER"}}])")
                                           << u"ip daddr != 127.0.0.0/8 jump DOCKER"_s;
    QTest::newRow("a set and a range") << QByteArray(
        R"([{"match":{"op":"==","left":{"payload":{"protocol":"tcp","field":"dport"}},
                          "right":{"set":[22,{"range":[8000,8080]}]}}},{"return":null}])")
                                       << u"tcp dport { 22, 8000-8080 } return"_s;
    QTest::newRow("a published port") << QByteArray(R"([{"dnat":{"addr":"172.17.0.2","port":80}}])")
                                      << u"dnat to 172.17.0.2:80"_s;
    QTest::newRow("masquerading") << QByteArray(R"([{"masquerade":null}])") << u"masquerade"_s;
    QTest::newRow("what only iptables knows")
        << QByteArray(R"([{"xt":{"type":"match","name":"addrtype"}}])") << u"xt match \"addrtype\""_s;
    QTest::newRow("a mark by mask") << QByteArray(
        R"([{"match":{"op":"==","left":{"&":[{"meta":{"key":"mark"}},255]},"right":1}}])")
                                    << u"meta mark & 255 1"_s;
    QTest::newRow("a limit") << QByteArray(R"([{"limit":{"rate":10,"burst":5,"per":"minute"}},{"log":{"prefix":"drop: "}}])")
                             << u"limit rate 10/minute log prefix \"drop: \""_s;
    QTest::newRow("a rejection") << QByteArray(R"([{"reject":{"type":"tcp reset"}}])") << u"reject with tcp reset"_s;
    QTest::newRow("what is not known stays JSON") << QByteArray(R"([{"tproxy":{"port":1}}])") << u"{\"tproxy\":{\"port\":1}}"_s;
    QTest::newRow("no statement") << QByteArray("[{}]") << u"{}"_s;
}

void tst_Firewall::ruleTexts()
{
    QFETCH(QByteArray, json);
    QTEST(nftRuleText(QJsonDocument::fromJson(json).array()), "expected");
}

void tst_Firewall::deepNestingEnds()
{
    QByteArray json = R"({"set":)";
    json = R"([{"match":{"op":"==","left":"x","right":)" + json.repeated(400) + "1" + QByteArray("}").repeated(400) + "}}]";
    const QString text = nftRuleText(QJsonDocument::fromJson(json).array());
    QVERIFY(text.startsWith("x { { {"_L1));
    QVERIFY(text.contains("{\"set\":"_L1)); // the rest of it, as it came
}

void tst_Firewall::iptables()
{
    QCOMPARE(parseIptablesSave(
                 "# Generated by iptables-save\n*filter\n:INPUT ACCEPT [0:0]\n\n-A INPUT -j DROP\nCOMMIT\n# Completed\n"),
             (QStringList{u"*filter"_s, u":INPUT ACCEPT [0:0]"_s, u"-A INPUT -j DROP"_s, u"COMMIT"_s}));
    QCOMPARE(parseIptablesSave(""), QStringList());
}

BULKHEAD_TEST(tst_Firewall)
#include "tst_firewall.moc"
