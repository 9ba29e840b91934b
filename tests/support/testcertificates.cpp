// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace bulkhead::testsupport {
namespace {

QStringList newKey(TestAuthority::Key key, const QString &file)
{
    const auto kind = key == TestAuthority::Key::Rsa
                          ? QStringList{u"-newkey"_s, u"rsa:2048"_s}
                          : QStringList{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
    return QStringList{u"req"_s, u"-nodes"_s, u"-keyout"_s, file} + kind;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestAuthority::TestAuthority(const QString &name)
{
    openssl(newKey(Key::Ec, m_directory.filePath(u"ca-key.pem"_s))
            << u"-x509"_s << u"-days"_s << u"30"_s << u"-subj"_s << u"/CN=%1"_s.arg(name) << u"-out"_s << caFile());
}

TestAuthority::Leaf TestAuthority::issue(const QString &name, const Wish &wish)
{
    const Leaf leaf{m_directory.filePath(name + "-cert.pem"_L1), m_directory.filePath(name + "-key.pem"_L1)};
    const auto request = m_directory.filePath(name + ".csr"_L1);
    openssl(newKey(wish.key, leaf.key) << u"-new"_s << u"-subj"_s << u"/CN=%1"_s.arg(name) << u"-out"_s << request);
    auto extensions = QByteArray("extendedKeyUsage=") + (wish.client ? "clientAuth" : "serverAuth") + '\n';
    if (!wish.client)
        extensions += "subjectAltName=" + wish.subjectAltName.toLatin1() + '\n';
    const auto validity = wish.expired
                              ? QStringList{u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s}
                              : QStringList{u"-days"_s, u"30"_s};
    openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, caFile(), u"-CAkey"_s,
                        m_directory.filePath(u"ca-key.pem"_s), u"-CAcreateserial"_s, u"-extfile"_s,
                        write(name + ".ext"_L1, extensions), u"-out"_s, leaf.cert}
            + validity);
    return leaf;
}

TestAuthority::Leaf TestAuthority::issueClient(const QString &name, Key key)
{
    Wish wish;
    wish.client = true;
    wish.key = key;
    return issue(name, wish);
}

engine::TlsFiles TestAuthority::files(const Leaf &client) const
{
    return {.ca = caFile(), .cert = client.cert, .key = client.key, .verify = true};
}

QSslConfiguration TestAuthority::serverConfiguration(const Leaf &server, const QString &clientAuthority) const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(server.cert) + QSslCertificate::fromPath(caFile()));
    const auto pem = contentsOf(server.key);
    QSslKey key(pem, QSsl::Ec);
    configuration.setPrivateKey(key.isNull() ? QSslKey(pem, QSsl::Rsa) : key);
    configuration.setPeerVerifyMode(clientAuthority.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!clientAuthority.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(clientAuthority));
    return configuration;
}

void TestAuthority::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        m_problem +=
            u"openssl %1: %2 %3\n"_s.arg(arguments.value(0), process.errorString(), QString::fromLocal8Bit(process.readAll()));
}

QString TestAuthority::write(const QString &name, const QByteArray &text)
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        m_problem += file.errorString();
    return file.fileName();
}

StrictServer::StrictServer(const TestAuthority::Leaf &leaf, const QString &clientAuthority)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, leaf.cert, u"-key"_s, leaf.key,
                                   u"-CAfile"_s, clientAuthority, u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-www"_s});
    QByteArray said;
    while (m_port == 0 && m_process.waitForReadyRead(10000)) {
        said += m_process.readAll();
        const auto at = said.indexOf("ACCEPT 127.0.0.1:");
        if (at >= 0 && said.indexOf('\n', at) > 0)
            m_port = said.mid(at + 17).split('\n').constFirst().trimmed().toUShort();
    }
}

StrictServer::~StrictServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

engine::Endpoint StrictServer::endpoint() const
{
    engine::Endpoint endpoint;
    endpoint.transport = engine::Transport::Tls;
    endpoint.host = u"localhost"_s;
    endpoint.port = m_port;
    return endpoint;
}

} // namespace bulkhead::testsupport
