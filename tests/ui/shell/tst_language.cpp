// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accented_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("plain words") << u"Save"_s << QStringList{u"Šáṽé"_s};
        QTest::newRow("places for values") << u"%1 of %L2, %n left"_s << QStringList{u"%1"_s, u"%L2"_s, u"%n"_s};
        QTest::newRow("tags") << u"<b>Host</b>"_s << QStringList{u"<b>"_s, u"</b>"_s};
        QTest::newRow("entities") << u"a &amp; b"_s << QStringList{u"&amp;"_s};
        QTest::newRow("mnemonics") << u"&File"_s << QStringList{u"&Ƒ"_s};
    }
    void accented()
    {
        QFETCH(QString, plain);
        QFETCH(QStringList, kept);
        const QString text = PseudoTranslator::accented(plain);
        for (const QString &part : kept)
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(text.size() >= plain.size() * 14 / 10, qPrintable(text));
        QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
    }

    void theDirectionOfWritingIsNoText()
    {
        QCOMPARE(PseudoTranslator().translate("QGuiApplication", "QT_LAYOUT_DIRECTION", "", -1), QString());
    }

    void germanIsThere()
    {
        QTranslator translator;
        QVERIFY(translator.load(QLocale(u"de_AT"_s), u"bulkhead"_s, u"_"_s, u":/i18n"_s));
        QCOMPARE(translator.translate("WindowActions", "&File"), QString());
        QCOMPARE(translator.translate("bulkhead::ui::WindowActions", "&File"), u"&Datei"_s);
    }
};

BULKHEAD_TEST(TestLanguage)
#include "tst_language.moc"
