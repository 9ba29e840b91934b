// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/widgets/errortext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceAndARemedyOfItsOwn()
    {
        QSet<QString> sentences, remedies;
        constexpr int Kinds = int(ErrorKind::Unavailable) + 1;
        for (int kind = 0; kind < Kinds; ++kind) {
            const ui::ErrorText text = ui::errorText({ErrorKind(kind), u"words"_s, {}}, u"unix:///run/docker.sock"_s);
            QVERIFY2(text.sentence.startsWith("unix:///run/docker.sock"_L1), qPrintable(text.sentence));
            QVERIFY2(text.sentence.endsWith(u'.') && !text.sentence.contains("%1"_L1), qPrintable(text.sentence));
            QVERIFY2(text.remedy.size() > 10 && text.remedy.endsWith(u'.'), qPrintable(text.remedy));
            sentences << text.sentence;
            remedies << text.remedy;
        }
        QCOMPARE(sentences.size(), Kinds);
        QCOMPARE(remedies.size(), Kinds);
    }

    void theSubjectIsTheEngineWhereNoneIsNamed()
    {
        QCOMPARE(ui::errorText({ErrorKind::Timeout, {}, {}}).sentence, u"The engine did not answer in time."_s);
    }

    void theEnginesOwnWordsStay_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("technical");
        QTest::newRow("what alone") << u"No such container"_s << QString() << u"No such container"_s;
        QTest::newRow("detail alone") << QString() << u"stderr"_s << u"stderr"_s;
        QTest::newRow("both, a line each") << u"500"_s << u"<html>"_s << u"500\n<html>"_s;
        QTest::newRow("the same twice stands once") << u"refused"_s << u"refused"_s << u"refused"_s;
    }
    void theEnginesOwnWordsStay()
    {
        QFETCH(QString, what);
        QFETCH(QString, detail);
        QTEST(ui::errorText({ErrorKind::EngineFailed, what, detail}).technical, "technical");
    }

    void aPercentSignInASubjectIsOnlyText()
    {
        QCOMPARE(ui::errorText({ErrorKind::NotFound, {}, {}}, u"100%1.bulkhead"_s).sentence, u"100%1.bulkhead was not found."_s);
    }
};

BULKHEAD_TEST(TestErrorText)
#include "tst_errortext.moc"
