// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSslCertificate>

namespace bulkhead::ui {

/// What a person checks a certificate by.
struct CertificateFacts {
    QString subject;       ///< "CN=engine.example, O=Example"
    QString issuer;        ///< the same form; "itself" is said by isSelfSigned
    QStringList names;     ///< subject alternative names: "DNS:engine", "IP:127.0.0.1"
    QDateTime from, until; ///< UTC
    QString fingerprint;   ///< SHA-256, "AB:CD:…"
    QString key;           ///< "RSA, 2048 bits"
    bool isSelfSigned = false;
    bool isExpired = false;
    bool isNotYetValid = false;
};

[[nodiscard]] CertificateFacts certificateFacts(const QSslCertificate &certificate, const QDateTime &now);
/// The chain as a page of text for a QTextBrowser; every word of the certificates is escaped.
[[nodiscard]] QString certificateChainHtml(const QList<QSslCertificate> &chain, const QDateTime &now);
/// The same for the clipboard.
[[nodiscard]] QString certificateChainText(const QList<QSslCertificate> &chain, const QDateTime &now);

} // namespace bulkhead::ui
