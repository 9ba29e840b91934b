// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/enginequote.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

class EngineQuoteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesAsGoDoes_data();
    void quotesAsGoDoes();
    void upperCasesAsGoDoes_data();
    void upperCasesAsGoDoes();
};

void EngineQuoteTest::quotesAsGoDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain words stay") << u"CAP_ CHOWN"_s << u"\"CAP_ CHOWN\""_s;
    QTest::newRow("quote and backslash are escaped") << uR"(a"b\)"_s << uR"("a\"b\\")"_s;
    QTest::newRow("named control characters") << u"\a\b\f\n\r\t\v"_s << uR"("\a\b\f\n\r\t\v")"_s;
    QTest::newRow("other control characters in hex") << u"\u0001\u007f"_s << uR"("\x01\x7f")"_s;
    QTest::newRow("letters beyond ASCII stay") << u"\u00e9"_s << u"\"\u00e9\""_s;
    QTest::newRow("an emoji stays") << u"\U0001F600"_s << u"\"\U0001F600\""_s;
    QTest::newRow("a no-break space is escaped") << u"\u00a0"_s << u"\"\\u00a0\""_s;
    QTest::newRow("a zero-width space is escaped") << u"\u200b"_s << u"\"\\u200b\""_s;
    QTest::newRow("a C1 control is escaped") << u"\u0085"_s << u"\"\\u0085\""_s;
    QTest::newRow("a private character beyond 16 bits is escaped") << u"\U000F0000"_s << u"\"\\U000f0000\""_s;
}

void EngineQuoteTest::quotesAsGoDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(engineQuote(text), quoted);
}

void EngineQuoteTest::upperCasesAsGoDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("upper");
    QTest::newRow("ASCII") << u"net_admin"_s << u"NET_ADMIN"_s;
    QTest::newRow("a dotless i becomes I") << u"k\u0131ll"_s << u"KILL"_s;
    QTest::newRow("a long s becomes S") << u"\u017fyslog"_s << u"SYSLOG"_s;
    QTest::newRow("a sharp s stays one letter") << u"\u00df"_s << u"\u00df"_s;
    QTest::newRow("a ligature stays one letter") << u"\ufb01"_s << u"\ufb01"_s;
}

void EngineQuoteTest::upperCasesAsGoDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, upper);
    QCOMPARE(engineUpper(text), upper);
}

BULKHEAD_TEST(EngineQuoteTest)
#include "tst_enginequote.moc"
