// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace bulkhead::testsupport {

/// A certificate authority made with the openssl command, for one test program. Every file lies in a temporary directory.
class TestAuthority
{
public:
    enum class Key : quint8 { Ec, Rsa };
    struct Leaf {
        QString cert;
        QString key;
    };
    struct Wish {
        QString subjectAltName = QStringLiteral("DNS:localhost,IP:127.0.0.1");
        Key key = Key::Ec;
        bool client = false;
        bool expired = false;
    };
    explicit TestAuthority(const QString &name);

    /// Empty, or what openssl said when it could not make a file.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString caFile() const { return m_directory.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] Leaf issue(const QString &name, const Wish &wish);
    [[nodiscard]] Leaf issue(const QString &name) { return issue(name, Wish()); }
    [[nodiscard]] Leaf issueClient(const QString &name, Key key = Key::Ec);

    /// CA of this authority and the client's pair.
    [[nodiscard]] engine::TlsFiles files(const Leaf &client = {}) const;
    /// For a FakeEngine with this leaf. With a clientAuthority file, clients must show a certificate that it signed; Qt's server
    /// then drops the others without a word, see StrictServer.
    [[nodiscard]] QSslConfiguration serverConfiguration(const Leaf &server, const QString &clientAuthority = {}) const;

private:
    void openssl(const QStringList &arguments);
    [[nodiscard]] QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_directory;
    QString m_problem;
};

/// openssl s_server, which demands a client certificate and refuses the others by a TLS alert, as Go's servers do.
class StrictServer
{
public:
    StrictServer(const TestAuthority::Leaf &leaf, const QString &clientAuthority);
    ~StrictServer();
    Q_DISABLE_COPY_MOVE(StrictServer)

    /// Port 0 where openssl did not start.
    [[nodiscard]] engine::Endpoint endpoint() const;

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace bulkhead::testsupport
