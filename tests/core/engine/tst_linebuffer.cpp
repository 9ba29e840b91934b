// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/linebuffer.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead::engine;

class LineBufferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesDoNotDependOnHowBytesArrive_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("byte by byte") << 1;
        QTest::newRow("in threes") << 3;
        QTest::newRow("all at once") << 1000;
    }
    void linesDoNotDependOnHowBytesArrive()
    {
        QFETCH(const int, piece);
        const QByteArray text = "one\n\ntwo\r\n  three \nunfinished";
        LineBuffer buffer(100);
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            buffer.append(text.mid(at, piece));
            while (const auto line = buffer.takeLine())
                lines.append(*line);
        }
        QCOMPARE(lines, (QList<QByteArray>{"one", "two", "  three "}));
        QVERIFY(!buffer.overflowed());
    }

    void aLineOfTheMaximumPasses()
    {
        LineBuffer buffer(5);
        buffer.append("12345\n");
        QCOMPARE(buffer.takeLine().value_or("none"), "12345");
        QVERIFY(!buffer.overflowed());
    }

    void aLongerLineOverflowsEvenUnfinished()
    {
        LineBuffer buffer(5);
        buffer.append("ok\n123456");
        QCOMPARE(buffer.takeLine().value_or("none"), "ok");
        QVERIFY(!buffer.takeLine());
        QVERIFY(buffer.overflowed());
        buffer.append("\nmore\n");
        QVERIFY2(!buffer.takeLine(), "nothing is cut out of a stream that is out of step");
    }
};

BULKHEAD_TEST(LineBufferTest)
#include "tst_linebuffer.moc"
