// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/frame.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;

class AgentFrameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheLengthBigEndian() { QCOMPARE(encodeFrame("abc"), QByteArray("\0\0\0\3abc", 7)); }

    void howeverTheBytesAreSplit_data()
    {
        QTest::addColumn<qsizetype>("piece");
        for (const qsizetype piece : {1, 2, 3, 4, 5, 7, 100})
            QTest::addRow("%d bytes at a time", int(piece)) << piece;
    }
    void howeverTheBytesAreSplit()
    {
        QFETCH(qsizetype, piece);
        const QList<QByteArray> bodies{"{}", QByteArray(300, 'x'), "y", QByteArray("\0\0\0\1", 4)};
        QByteArray stream;
        for (const QByteArray &body : bodies)
            stream += encodeFrame(body);
        FrameDecoder decoder(300);
        QList<QByteArray> taken;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            decoder.append(stream.mid(at, piece));
            while (const auto body = decoder.take())
                taken += *body;
        }
        QCOMPARE(taken, bodies);
        QVERIFY(!decoder.error());
    }

    void anUnfinishedFrameIsNone()
    {
        FrameDecoder decoder(10);
        decoder.append(QByteArray("\0\0\0\3ab", 6));
        QVERIFY(!decoder.take());
        QVERIFY(!decoder.error());
        decoder.append("c");
        QCOMPARE(decoder.take(), QByteArray("abc"));
        QVERIFY(!decoder.take());
    }

    void whatCannotBeFollowed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("one byte more than the limit") << QByteArray("\0\0\0\13", 4) << ErrorKind::TooLarge;
        QTest::newRow("the largest length there is") << QByteArray("\xff\xff\xff\xff", 4) << ErrorKind::TooLarge;
        QTest::newRow("an empty frame") << QByteArray("\0\0\0\0", 4) << ErrorKind::Malformed;
        QTest::newRow("text of a login shell") << QByteArray("Welcome") << ErrorKind::TooLarge;
        QTest::newRow("after a good frame") << encodeFrame("ok") + QByteArray("\1\0\0\0", 4) << ErrorKind::TooLarge;
    }
    void whatCannotBeFollowed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        FrameDecoder decoder(10);
        decoder.append(bytes);
        while (decoder.take()) {
        }
        QVERIFY(decoder.error());
        QCOMPARE(decoder.error()->kind, kind);
        decoder.append(encodeFrame("abc"));
        QVERIFY2(!decoder.take(), "there is no way back into step");
    }

    void theExcerptOfWhatWasNoFrameIsKept()
    {
        FrameDecoder decoder(10);
        decoder.append("Welcome to this host");
        QVERIFY(!decoder.take());
        QCOMPARE(decoder.error()->detail, u"Welcome to this host"_s);
    }
};

BULKHEAD_TEST(AgentFrameTest)
#include "tst_agentframe.moc"
