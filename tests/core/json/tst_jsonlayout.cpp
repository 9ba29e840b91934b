// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::json;

class TestJsonLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndSpelling();
    void everyLineKnowsItsPointer();
    void pointersLeadBackToTheirLine();
    void valuesAreCopiedAsOneWouldUseThem();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void aHostileNestingIsRefused();
};

void TestJsonLayout::keepsOrderAndSpelling()
{
    const auto layout = layOutJson(R"( {"Z":1.0,"A":[],"M":{ },"caf\u00e9":"☃\n","n":[1e3,
        null]} )");
    QVERIFY(layout);
    QCOMPARE(layout->text(), uR"({
  "Z": 1.0,
  "A": [],
  "M": {},
  "caf\u00e9": "☃\n",
  "n": [
    1e3,
    null
  ]
})"_s);
    QCOMPARE(layout->lineCount(), 10);
}

static const QByteArray Sample = R"({"HostConfig": {"CapAdd": ["NET_ADMIN", "SYS_TIME"], "a/b~c": true}, "Id": "x"})";

void TestJsonLayout::everyLineKnowsItsPointer()
{
    const auto layout = layOutJson(Sample);
    QVERIFY(layout);
    QStringList pointers;
    for (int line = 0; line < layout->lineCount(); ++line)
        pointers << layout->pointerAt(line);
    QCOMPARE(pointers,
             (QStringList{u""_s, u"/HostConfig"_s, u"/HostConfig/CapAdd"_s, u"/HostConfig/CapAdd/0"_s, u"/HostConfig/CapAdd/1"_s,
                          u"/HostConfig/CapAdd"_s, u"/HostConfig/a~1b~0c"_s, u"/HostConfig"_s, u"/Id"_s, u""_s}));
    QCOMPARE(layout->segmentsAt(6), (QStringList{u"HostConfig"_s, u"a/b~c"_s}));
}

void TestJsonLayout::pointersLeadBackToTheirLine()
{
    const auto layout = layOutJson(Sample);
    QVERIFY(layout);
    QCOMPARE(layout->lineOf(u""_s), 0);
    QCOMPARE(layout->lineOf(u"/HostConfig/CapAdd/1"_s), 4);
    QCOMPARE(layout->lineOf(u"/HostConfig/a~1b~0c"_s), 6);
    QCOMPARE(layout->lineOf(u"/Id"_s), 8);
    QCOMPARE(layout->lineOf(u"/HostConfig/CapDrop"_s), -1);
    QCOMPARE(layout->lineOf(u"Id"_s), -1);
}

void TestJsonLayout::valuesAreCopiedAsOneWouldUseThem()
{
    const auto layout = layOutJson(R"({"s": "a \"b\"\n", "n": 12, "o": {"k": [1]}})");
    QVERIFY(layout);
    QCOMPARE(layout->valueAt(1), u"a \"b\"\n"_s);
    QCOMPARE(layout->valueAt(2), u"12"_s);
    QCOMPARE(layout->valueAt(3), u"{\n  \"k\": [\n    1\n  ]\n}"_s);
}

void TestJsonLayout::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray("") << u"byte 0"_s;
    QTest::newRow("an array that does not end") << QByteArray("[1") << u"byte 2"_s;
    QTest::newRow("a string that does not end") << QByteArray(R"(["a\)") << u"byte 4"_s;
    QTest::newRow("two documents") << QByteArray("{} {}") << u"byte 3"_s;
    QTest::newRow("a member without a name") << QByteArray("{1: 2}") << u"byte 1"_s;
    QTest::newRow("a member without a colon") << QByteArray(R"({"a" 1})") << u"byte 5"_s;
    QTest::newRow("a comma too many") << QByteArray("[1,]") << u"byte 3"_s;
    QTest::newRow("brackets of two kinds") << QByteArray("[1}") << u"byte 2"_s;
    QTest::newRow("a page of a proxy") << QByteArray("<html>") << u"byte 0"_s;
}

void TestJsonLayout::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    const auto layout = layOutJson(json);
    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::Malformed);
    QTEST(layout.error().detail, "detail");
}

void TestJsonLayout::aHostileNestingIsRefused()
{
    QVERIFY(layOutJson(QByteArray(MaximumDepth, '[') + '1' + QByteArray(MaximumDepth, ']')));
    const auto layout = layOutJson(QByteArray(10'000'000, '['));
    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestJsonLayout)
#include "tst_jsonlayout.moc"
