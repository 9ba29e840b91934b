// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/dockerdefault.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestDockerDefault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachEngineHasItsRules_data();
    void eachEngineHasItsRules();
    void everyTextIsUnderstood();
    void theHostDecidesSomeLines();
    void differencesNameTheRules_data();
    void differencesNameTheRules();
    void anUpgradeMayKeepTheOldOne();
};

void TestDockerDefault::eachEngineHasItsRules_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("has");
    const auto row = [](const char *name, const QString &engine, const QString &line, bool has) {
        QTest::newRow(name) << engine << line << has;
    };
    const QString powercap = u"  deny /sys/devices/virtual/powercap/** rwklx,\n"_s, runc = u"  signal (receive) peer=runc,\n"_s;
    const QString oldGlob = u"[^1-9][^0-9][^0-9][^0-9]*}/** w,\n"_s, mended = u"[^0-9/]*}/** w,\n"_s, newest = u"{[^1-9/],"_s;
    row("20.10.26 has no powercap", u"20.10.26"_s, powercap, false);
    row("20.10.27 has", u"20.10.27"_s, powercap, true);
    row("23.0.7 has not", u"23.0.7"_s, powercap, false);
    row("23.0.8 has", u"23.0.8"_s, powercap, true);
    row("24.0.6 has not", u"24.0.6"_s, powercap, false);
    row("24.0.7 has", u"24.0.7"_s, powercap, true);
    row("25.0.0 has", u"25.0.0"_s, powercap, true);
    row("20.10.25 has the old glob", u"20.10.25"_s, oldGlob, true);
    row("20.10.26 has the mended one", u"20.10.26"_s, mended, true);
    row("23.0.0 has the mended one", u"23.0.0"_s, mended, true);
    row("29.4.2 has the mended one", u"29.4.2"_s, newest, false);
    row("29.4.3 has the newest one", u"29.4.3"_s, newest, true);
    row("23.0.11 knows no runc", u"23.0.11"_s, runc, false);
    row("23.0.12 knows runc", u"23.0.12"_s, runc, true);
    row("24.0.9 never learnt it", u"24.0.9"_s, runc, false);
    row("25.0.5 knows no runc", u"25.0.5"_s, runc, false);
    row("25.0.6 knows runc", u"25.0.6"_s, runc, true);
    row("26.1.2 knows no runc", u"26.1.2"_s, runc, false);
    row("26.1.3 knows runc", u"26.1.3"_s, runc, true);
    row("27.0.0 knows runc", u"27.0.0"_s, runc, true);
    row("29.4.2 allows AF_ALG", u"29.4.2"_s, u"  deny network alg,\n"_s, false);
    row("29.4.3 denies AF_ALG", u"29.4.3"_s, u"  deny network alg,\n"_s, true);
    row("29.4.2 names no ABI", u"29.4.2"_s, u"abi <abi/3.0>,\n"_s, false);
    row("29.4.3 names one", u"29.4.3"_s, u"abi <abi/3.0>,\n"_s, true);
    row("29.4.3 quotes names", u"29.4.3"_s, u"peer=\"docker-default\",\n"_s, true);
    row("an unknown engine is the newest", {}, u"  deny network alg,\n"_s, true);
    row("a newer engine is the newest", u"31.2"_s, u"  deny network alg,\n"_s, true);
    row("an older one is the oldest", u"19.03.15"_s, oldGlob, true);
}

void TestDockerDefault::eachEngineHasItsRules()
{
    QFETCH(QString, engine);
    QFETCH(QString, line);
    QTEST(dockerDefaultText(QVersionNumber::fromString(engine)).contains(line), "has");
}

void TestDockerDefault::everyTextIsUnderstood()
{
    for (const QString &engine : {u"20.10.0"_s, u"20.10.27"_s, u"23.0.0"_s, u"24.0.7"_s, u"26.1.5"_s, u"28.5.2"_s, u"29.4.3"_s}) {
        const auto file = parseProfileFile(dockerDefaultText(QVersionNumber::fromString(engine)));
        QVERIFY(file);
        QCOMPARE(file->profiles().size(), 1);
        QCOMPARE(file->profiles().front()->name, u"docker-default"_s);
        for (const Statement &statement : file->profiles().front()->body)
            QVERIFY2(!std::holds_alternative<UnreadText>(statement.rule), qPrintable(ruleText(statement)));
    }
}

void TestDockerDefault::theHostDecidesSomeLines()
{
    const DockerHost bare{.hasAbi = false, .hasTunables = false, .hasBase = false, .daemonLabel = u"dockerd"_s};
    const QString text = dockerDefaultText({}, bare, u"other"_s);
    QVERIFY(text.contains(u"@{PROC}=/proc/\n"_s));
    QVERIFY(!text.contains(u"#include"_s));
    QVERIFY(!text.contains(u"abi <"_s));
    QVERIFY(text.contains(u"profile \"other\" flags"_s));
    QVERIFY(text.contains(u"signal (receive) peer=\"dockerd\",\n"_s));
    QVERIFY(text.contains(u"signal (send,receive) peer=\"other\",\n"_s));
}

void TestDockerDefault::differencesNameTheRules_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("no change") << u"27.0.1"_s << u"28.5.2"_s << QStringList();
    QTest::newRow("26 to 27") << u"26.1.0"_s << u"27.0.0"_s
                              << QStringList{u"+signal receive peer=runc,"_s, u"+signal receive peer=crun,"_s};
    QTest::newRow("back to 24") << u"26.1.5"_s << u"24.0.9"_s
                                << QStringList{u"-signal receive peer=runc,"_s, u"-signal receive peer=crun,"_s};
    QTest::newRow("28 to 29.4.3, quotes and comments are no difference")
        << u"28.5.2"_s << u"29.4.3"_s
        << QStringList{u"+abi <abi/3.0>,"_s, u"+deny network alg,"_s,
                       u"-deny @{PROC}/{[^1-9],[^1-9][^0-9],[^1-9s][^0-9y][^0-9s],[^1-9][^0-9][^0-9][^0-9/]*}/** w,"_s,
                       u"+deny @{PROC}/{[^1-9/],[^1-9/][^0-9/],[^1-9s/][^0-9y/][^0-9s/],[^1-9/][^0-9/][^0-9/][^0-9/]*}/** w,"_s};
    QTest::newRow("23.0.0 takes powercap away again")
        << u"20.10.27"_s << u"23.0.0"_s << QStringList{u"-deny /sys/devices/virtual/powercap/** rwlkx,"_s};
}

void TestDockerDefault::differencesNameTheRules()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QStringList rules;
    for (const auto &each : dockerDefaultDifferences(QVersionNumber::fromString(from), QVersionNumber::fromString(to)))
        rules.append((each.isAdded ? u'+' : u'-') + each.rule);
    QTEST(rules, "rules");
}

void TestDockerDefault::anUpgradeMayKeepTheOldOne()
{
    QVERIFY(dockerDefaultCaveat(QVersionNumber(29, 4, 2)).contains(u"old one"_s));
    QVERIFY(!dockerDefaultCaveat(QVersionNumber(29, 4, 3)).contains(u"old one"_s));
}

BULKHEAD_TEST(TestDockerDefault)

#include "tst_dockerdefault.moc"
