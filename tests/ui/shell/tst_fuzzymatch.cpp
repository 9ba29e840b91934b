// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/fuzzymatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letters_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::newRow("an empty pattern matches without letters") << QString() << u"Save"_s << QList<int>{};
        QTest::newRow("a beginning") << u"sav"_s << u"Save snapshot"_s << QList<int>{0, 1, 2};
        QTest::newRow("first letters of words win over a run inside") << u"ss"_s << u"Save snapshot"_s << QList<int>{0, 5};
        QTest::newRow("case does not matter") << u"WEB"_s << u"my-web1"_s << QList<int>{3, 4, 5};
        QTest::newRow("words in any order") << u"snap save"_s << u"Save snapshot"_s << QList<int>{0, 1, 2, 3, 5, 6, 7, 8};
        QTest::newRow("a letter that two words use stands once") << u"sa sa"_s << u"Save"_s << QList<int>{0, 1};
        QTest::newRow("letters beyond ASCII") << u"grö"_s << u"Größe"_s << QList<int>{0, 1, 2};
    }
    void letters()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QTEST(match->positions, "positions");
    }

    void noMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter is missing") << u"savx"_s << u"Save"_s;
        QTest::newRow("the order is another") << u"evas"_s << u"Save"_s;
        QTest::newRow("one word of two is missing") << u"save file"_s << u"Save snapshot"_s;
        QTest::newRow("the text is empty") << u"a"_s << QString();
    }
    void noMatch()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QVERIFY(!fuzzyMatch(pattern, text));
    }

    void better_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("a beginning beats a middle") << u"web"_s << u"web1"_s << u"cobweb"_s;
        QTest::newRow("a run beats scattered letters") << u"con"_s << u"Connect"_s << u"Copy line"_s;
        QTest::newRow("the shorter of two equal matches") << u"web"_s << u"web1"_s << u"web1-of-the-second-team"_s;
        QTest::newRow("a word's beginning beats its middle") << u"cap"_s << u"Show capabilities"_s << u"Escape routes"_s;
    }
    void better()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto first = fuzzyMatch(pattern, better);
        const auto second = fuzzyMatch(pattern, worse);
        QVERIFY(first);
        QVERIFY(!second || first->score > second->score);
    }
};

BULKHEAD_TEST(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
