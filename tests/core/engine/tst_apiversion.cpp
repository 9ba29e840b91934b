// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/apiversion.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

class ApiVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QByteArray>("engineNewest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no header is the oldest API") << QByteArray() << u"1.24"_s;
        QTest::newRow("the oldest") << QByteArray("1.24") << u"1.24"_s;
        QTest::newRow("an engine in between wins") << QByteArray("1.45") << u"1.45"_s;
        QTest::newRow("versions are numbers, not decimals: 1.9 is older than 1.24") << QByteArray("1.9") << QString();
        QTest::newRow("our newest") << QByteArray("1.56") << u"1.56"_s;
        QTest::newRow("a newer engine takes our newest") << QByteArray("1.57") << u"1.56"_s;
        QTest::newRow("a far newer engine takes our newest") << QByteArray("2.0") << u"1.56"_s;
    }
    void agrees()
    {
        QFETCH(const QByteArray, engineNewest);
        QFETCH(const QString, expected);
        const auto version = agreedApiVersion(engineNewest);
        QCOMPARE(version.value_or(QString()), expected);
        if (expected.isEmpty())
            QCOMPARE(version.error().kind, ErrorKind::EngineTooOld);
    }

    void aHeaderThatIsNoVersionIsNoEngine()
    {
        for (const auto *text : {"abc", "1", "1.", "1.45.2", "-1.45", "1.45 OR 1", "99999.1"}) {
            const auto version = agreedApiVersion(text);
            QVERIFY2(!version, text);
            QCOMPARE(version.error().kind, ErrorKind::NotDocker);
        }
    }

    void aPinMayHaveAV()
    {
        QCOMPARE(normalisedApiVersion(u"v1.41"_s).value(), u"1.41"_s);
        QCOMPARE(normalisedApiVersion(u" 1.41 "_s).value(), u"1.41"_s);
        QCOMPARE(normalisedApiVersion(u"latest"_s).error().kind, ErrorKind::Invalid);
    }
};

BULKHEAD_TEST(ApiVersionTest)
#include "tst_apiversion.moc"
