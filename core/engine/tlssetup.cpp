// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/tlssetup.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr qint64 LargestPem = 1024 * 1024;

Result<QByteArray> readPem(const QString &path, ErrorKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{kind, u"%1: %2"_s.arg(path, file.errorString()), {}});
    if (file.size() > LargestPem)
        return std::unexpected(Error{kind, u"%1: too large for a PEM file"_s.arg(path), {}});
    return file.readAll();
}

Result<QSslKey> readKey(const QString &path)
{
    const auto pem = readPem(path, ErrorKind::TlsClientCertificate);
    if (!pem)
        return std::unexpected(pem.error());
    if (pem->contains("ENCRYPTED"))
        return std::unexpected(
            Error{ErrorKind::TlsClientCertificate, u"%1: an encrypted private key cannot be used"_s.arg(path), {}});
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(*pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return std::unexpected(
        Error{ErrorKind::TlsClientCertificate, u"%1: no RSA, EC or DSA private key in PEM form"_s.arg(path), {}});
}

Result<QList<QSslCertificate>> readCertificates(const QString &path, ErrorKind kind)
{
    const auto pem = readPem(path, kind);
    if (!pem)
        return std::unexpected(pem.error());
    auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return std::unexpected(Error{kind, u"%1: no certificate in PEM form"_s.arg(path), {}});
    return certificates;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsFiles &files)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(files.verify ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (files.verify && !files.ca.isEmpty()) {
        const auto authorities = readCertificates(files.ca, ErrorKind::TlsUntrusted);
        if (!authorities)
            return std::unexpected(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (files.cert.isEmpty() != files.key.isEmpty()) {
        const auto what = files.key.isEmpty() ? u"%1 has no private key beside it"_s.arg(files.cert)
                                              : u"%1 has no certificate beside it"_s.arg(files.key);
        return std::unexpected(Error{ErrorKind::TlsClientCertificate, what, {}});
    }
    if (files.cert.isEmpty())
        return configuration;
    const auto chain = readCertificates(files.cert, ErrorKind::TlsClientCertificate);
    if (!chain)
        return std::unexpected(chain.error());
    const auto key = readKey(files.key);
    if (!key)
        return std::unexpected(key.error());
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(*key);
    return configuration;
}

} // namespace bulkhead::engine
