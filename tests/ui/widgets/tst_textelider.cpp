// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/widgets/textelider.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using bulkhead::ui::TextElider;

class TestTextElider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itCutsWhereQtDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::TextElideMode>("mode");
        QTest::newRow("at the right") << u"registry.example.org/team/web:1.27"_s << Qt::ElideRight;
        QTest::newRow("in the middle") << u"registry.example.org/team/web:1.27"_s << Qt::ElideMiddle;
        QTest::newRow("at the left") << u"/var/lib/docker/overlay2/0123456789abcdef/merged"_s << Qt::ElideLeft;
        QTest::newRow("kerned") << u"AVAVAVATAYoTeTaVAVAVATAYoTeTaV"_s << Qt::ElideMiddle;
        QTest::newRow("wide and narrow") << u"iiiiWWWWiiiiWWWWllllMMMM"_s << Qt::ElideRight;
    }
    void itCutsWhereQtDoes()
    {
        QFETCH(QString, text);
        QFETCH(Qt::TextElideMode, mode);
        for (const QFont &font : {QFont(), QFont(u"monospace"_s, 9), QFont(u"serif"_s, 14)}) {
            const TextElider elider(font);
            const QFontMetricsF metrics(font);
            for (int width = 8; width < int(metrics.horizontalAdvance(text)); width += 7) {
                const QString cut = elider.elided(text, mode, width);
                const QString expected = metrics.elidedText(text, mode, width);
                const QByteArray both = (cut + u" / "_s + expected).toUtf8();
                QVERIFY2(cut.contains(u'…') || cut.contains("..."_L1), both.constData());
                QCOMPARE(cut.startsWith(text.first(1)), cut.size() > 1 && mode != Qt::ElideLeft);
                QCOMPARE(cut.endsWith(text.last(1)) && cut.size() > 2, mode != Qt::ElideRight && cut.size() > 2);
                // kerning and rounding move the place by a character, or two where the cut is in the middle
                QVERIFY2(qAbs(cut.size() - expected.size()) <= 2, both.constData());
            }
        }
    }

    void onlyWhatIsSureIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"a name of a container"_s;
        QTest::newRow("kerned") << u"AVAVAVATAYoTeTaVAVAVATAYoTeTaV"_s;
    }
    void onlyWhatIsSureIsSaid()
    {
        QFETCH(QString, text);
        const TextElider elider{QFont()};
        const int width = qCeil(QFontMetricsF(QFont()).horizontalAdvance(text));
        QVERIFY(!elider.isSurelyWider(text, width));
        QVERIFY(elider.isSurelyWider(text, width / 2));
    }

    void otherScriptsAreLeftToQt()
    {
        const TextElider elider{QFont()};
        QVERIFY(elider.elided(u"日本語コンテナ"_s, Qt::ElideRight, 20).isNull());
        QVERIFY(!elider.isSurelyWider(u"日本語コンテナ"_s, 1));
        QVERIFY(elider.elided(u"plain"_s, Qt::ElideNone, 20).isNull());
        QVERIFY(TextElider().elided(u"plain"_s, Qt::ElideRight, 20).isNull()); // of no font
    }
};

BULKHEAD_TEST(TestTextElider)
#include "tst_textelider.moc"
