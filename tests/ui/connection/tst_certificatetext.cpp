// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/connection/certificatetext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

namespace {

QSslCertificate certificateFrom(const QString &file)
{
    return QSslCertificate::fromPath(QStringLiteral(BULKHEAD_TEST_DATA "/certificates/") + file).value(0);
}

QDateTime utc(int year)
{
    return QDateTime(QDate(year, 6, 1), QTime(12, 0), QTimeZone::UTC);
}

} // namespace

class TestCertificateText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFactsOfALeaf()
    {
        const CertificateFacts facts = certificateFacts(certificateFrom(u"leaf.pem"_s), utc(2030));
        QCOMPARE(facts.subject, u"CN=engine.example, O=Example <Lab>"_s);
        QCOMPARE(facts.issuer, u"CN=Lab CA, O=Example & Sons"_s);
        QCOMPARE(facts.names, QStringList({u"DNS:*.engine.example"_s, u"DNS:engine.example"_s, u"IP:192.0.2.7"_s}));
        QCOMPARE(facts.from.toUTC().date(), QDate(2026, 11, 21));
        QCOMPARE(facts.until.toUTC().date(), QDate(2036, 11, 18));
        QCOMPARE(facts.key, u"EC, 256 bits"_s);
        QCOMPARE(facts.fingerprint,
                 u"94:C1:C6:5B:50:BA:A0:3E:78:C4:95:2A:4B:6A:D4:DF:07:D9:96:B3:69:BC:99:65:F1:EE:17:E3:30:3C:49:28"_s);
        QVERIFY(!facts.isSelfSigned);
        QVERIFY(!facts.isExpired);
        QVERIFY(!facts.isNotYetValid);
    }

    void theClockDecidesWhatIsExpired()
    {
        QVERIFY(certificateFacts(certificateFrom(u"leaf.pem"_s), utc(2040)).isExpired);
        QVERIFY(certificateFacts(certificateFrom(u"leaf.pem"_s), utc(2020)).isNotYetValid);
        QVERIFY(certificateFacts(certificateFrom(u"ca.pem"_s), utc(2030)).isSelfSigned);
    }

    void theChainIsEscapedAsHtmlAndPlainAsText()
    {
        const QList chain{certificateFrom(u"leaf.pem"_s), certificateFrom(u"ca.pem"_s)};
        const QString html = certificateChainHtml(chain, utc(2040));
        QVERIFY(html.contains(u"O=Example &lt;Lab&gt;"_s));
        QVERIFY(html.contains(u"O=Example &amp; Sons"_s));
        QVERIFY(html.contains(u"2036-11-18 23:59 UTC: expired"_s));
        const QString text = certificateChainText(chain, utc(2030));
        QVERIFY(text.startsWith(u"The engine's certificate\n  Subject: CN=engine.example, O=Example <Lab>\n"_s));
        QVERIFY(text.contains(u"  Issuer: itself (self-signed)\n"_s));
        QVERIFY(!text.contains(u"expired"_s));
    }

    void noChainIsNoText() { QCOMPARE(certificateChainHtml({}, utc(2030)), QString()); }
};

BULKHEAD_TEST(TestCertificateText)
#include "tst_certificatetext.moc"
