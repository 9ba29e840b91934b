// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/certificatetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QSslKey>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct CertificateLine {
    QString label;
    QString value;
};

QString keyText(const QSslKey &key)
{
    const QString bits = QCoreApplication::translate("Certificate", "%n bits", nullptr, std::max(0, key.length()));
    switch (key.algorithm()) {
    case QSsl::Rsa: return u"RSA, "_s + bits;
    case QSsl::Ec: return u"EC, "_s + bits;
    case QSsl::Dsa: return u"DSA, "_s + bits;
    case QSsl::Dh: return u"DH, "_s + bits;
    case QSsl::Opaque: break;
    }
    return QCoreApplication::translate("Certificate", "another kind");
}

QString nameText(const QList<QByteArray> &attributes, auto &&valuesOf)
{
    QStringList parts;
    for (const QByteArray &attribute : attributes)
        parts.append(u"%1=%2"_s.arg(QString::fromUtf8(attribute), valuesOf(attribute).join(u'+')));
    return parts.join(u", "_s);
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toUTC(), u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString validityText(const CertificateFacts &facts)
{
    QString span = QCoreApplication::translate("Certificate", "%1 until %2").arg(dateText(facts.from), dateText(facts.until));
    if (facts.isExpired)
        return QCoreApplication::translate("Certificate", "%1: expired").arg(span);
    if (facts.isNotYetValid)
        return QCoreApplication::translate("Certificate", "%1: not valid yet").arg(span);
    return span;
}

QString roleText(qsizetype index, qsizetype count)
{
    if (index == 0)
        return QCoreApplication::translate("Certificate", "The engine's certificate");
    return index == count - 1 ? QCoreApplication::translate("Certificate", "Signed by (end of the chain that was sent)")
                              : QCoreApplication::translate("Certificate", "Signed by");
}

QList<CertificateLine> certificateLines(const CertificateFacts &facts)
{
    QList<CertificateLine> lines;
    lines.append({QCoreApplication::translate("Certificate", "Subject"), facts.subject});
    lines.append({QCoreApplication::translate("Certificate", "Issuer"),
                  facts.isSelfSigned ? QCoreApplication::translate("Certificate", "itself (self-signed)") : facts.issuer});
    if (!facts.names.isEmpty())
        lines.append({QCoreApplication::translate("Certificate", "Valid for"), facts.names.join(u", "_s)});
    lines.append({QCoreApplication::translate("Certificate", "Valid from"), validityText(facts)});
    lines.append({QCoreApplication::translate("Certificate", "Key"), facts.key});
    lines.append({QCoreApplication::translate("Certificate", "SHA-256"), facts.fingerprint});
    return lines;
}

} // namespace

CertificateFacts certificateFacts(const QSslCertificate &certificate, const QDateTime &now)
{
    CertificateFacts facts;
    facts.subject =
        nameText(certificate.subjectInfoAttributes(), [&](const QByteArray &name) { return certificate.subjectInfo(name); });
    facts.issuer =
        nameText(certificate.issuerInfoAttributes(), [&](const QByteArray &name) { return certificate.issuerInfo(name); });
    const auto names = certificate.subjectAlternativeNames();
    for (auto it = names.begin(); it != names.end(); ++it) {
        const bool isAddress = it.key() == QSsl::IpAddressEntry;
        const bool isDns = it.key() == QSsl::DnsEntry;
        facts.names.append((isAddress ? u"IP:"_s : isDns ? u"DNS:"_s : u"email:"_s) + it.value());
    }
    facts.names.sort();
    facts.from = certificate.effectiveDate();
    facts.until = certificate.expiryDate();
    facts.fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
    facts.key = keyText(certificate.publicKey());
    facts.isSelfSigned = certificate.isSelfSigned();
    facts.isExpired = facts.until < now;
    facts.isNotYetValid = facts.from > now;
    return facts;
}

QString certificateChainHtml(const QList<QSslCertificate> &chain, const QDateTime &now)
{
    QString html;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        html += u"<p><b>%1</b></p><table cellspacing='0' cellpadding='2'>"_s.arg(roleText(i, chain.size()).toHtmlEscaped());
        for (const CertificateLine &line : certificateLines(certificateFacts(chain.at(i), now)))
            html += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(line.label.toHtmlEscaped(), line.value.toHtmlEscaped());
        html += u"</table>"_s;
    }
    return html;
}

QString certificateChainText(const QList<QSslCertificate> &chain, const QDateTime &now)
{
    QStringList paragraphs;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        QStringList lines{roleText(i, chain.size())};
        for (const CertificateLine &line : certificateLines(certificateFacts(chain.at(i), now)))
            lines.append(u"  %1: %2"_s.arg(line.label, line.value));
        paragraphs.append(lines.join(u'\n'));
    }
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace bulkhead::ui
