// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/answer.h"

#include "core/engine/endpoint.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr qsizetype DetailLength = 4000;

bool isHtml(const Answer &answer)
{
    return answer.contentType.startsWith("text/html") || QByteArrayView(answer.body).trimmed().startsWith('<');
}

/// Engines answer {"message": "…"}; their router and very old ones answer plain text.
QString engineWords(const Answer &answer)
{
    const auto object = QJsonDocument::fromJson(answer.body).object();
    for (const auto key : {"message"_L1, "cause"_L1}) {
        if (const auto text = object[key].toString(); !text.isEmpty())
            return text;
    }
    const auto text = QString::fromUtf8(answer.body.left(DetailLength)).trimmed().section(u'\n', 0, 0);
    return text.isEmpty() ? u"HTTP status %1"_s.arg(answer.status) : text;
}

ErrorKind refusalKind(int status, const QString &words)
{
    // moby api/server/middleware/version.go
    if (words.contains("is too old. Minimum supported API version is"_L1))
        return ErrorKind::EngineTooNew;
    if (words.contains("is too new. Maximum supported API version is"_L1))
        return ErrorKind::EngineTooOld;
    // Go's net/http to plain HTTP on a TLS listener
    if (words.contains("HTTP request to an HTTPS server"_L1))
        return ErrorKind::PlainHttpOnTls;
    if (status == 404)
        return ErrorKind::NotFound;
    if (status == 401 || status == 403)
        return ErrorKind::PermissionDenied;
    return status >= 500 ? ErrorKind::EngineFailed : ErrorKind::EngineRefused;
}

bool anyContains(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](auto word) { return text.contains(word, Qt::CaseInsensitive); });
}

Error errnoError(int code, const QString &path)
{
    const auto what = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(code)));
    switch (code) {
    case ENOENT:
    case ENOTDIR: return {ErrorKind::NoSocket, what, {}};
    case EACCES:
    case EPERM: return {ErrorKind::PermissionDenied, what, {}};
    default: return {ErrorKind::ConnectionRefused, what, {}};
    }
}

} // namespace

bool endsInsideJson(const QByteArray &text)
{
    qsizetype depth = 0;
    bool quoted = false;
    bool escaped = false;
    for (const char byte : text) {
        if (std::exchange(escaped, false))
            continue;
        if (byte == '"')
            quoted = !quoted;
        else if (quoted)
            escaped = byte == '\\';
        else if (byte == '{' || byte == '[')
            ++depth;
        else if (byte == '}' || byte == ']')
            --depth;
    }
    return quoted || depth > 0;
}

Result<QByteArray> judgeAnswer(Answer answer)
{
    if (isHtml(answer)) {
        return std::unexpected(Error{ErrorKind::NotDocker, u"HTTP status %1 with an HTML page"_s.arg(answer.status),
                                     QString::fromUtf8(answer.body.left(DetailLength))});
    }
    if (answer.status >= 200 && answer.status < 300) {
        // Qt's manager takes the end of a connection for the end of a body, now and then even where a length was told
        if (answer.length ? answer.body.size() < *answer.length : endsInsideJson(answer.body))
            return std::unexpected(Error{
                ErrorKind::ConnectionLost, u"the answer ended after %1 bytes, in the middle"_s.arg(answer.body.size()), {}});
        return std::move(answer.body);
    }
    if (answer.status < 400) {
        return std::unexpected(
            Error{ErrorKind::NotDocker, u"HTTP status %1: an engine does not redirect"_s.arg(answer.status), {}});
    }
    const auto words = engineWords(answer);
    return std::unexpected(Error{refusalKind(answer.status, words), words, QString::fromUtf8(answer.body.left(DetailLength))});
}

Error tlsError(const QList<QSslError> &errors)
{
    QStringList sentences;
    auto kind = ErrorKind::TlsFailed;
    const auto atMost = [&kind](ErrorKind candidate) {
        if (kind == ErrorKind::TlsFailed || candidate < kind)
            kind = candidate;
    };
    for (const auto &error : errors) {
        sentences.append(error.errorString());
        switch (error.error()) {
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::CertificateUntrusted:
        case QSslError::CertificateSignatureFailed:
        case QSslError::InvalidCaCertificate:
        case QSslError::NoPeerCertificate: atMost(ErrorKind::TlsUntrusted); break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid: atMost(ErrorKind::TlsExpired); break;
        case QSslError::HostNameMismatch: atMost(ErrorKind::TlsHostMismatch); break;
        default: break;
        }
    }
    return {kind, sentences.value(0), sentences.join(u'\n')};
}

Error tlsError(const QString &message)
{
    // OpenSSL's reasons and alerts: ssl_err.c. A server that wants another client certificate tells it by an alert.
    if (anyContains(message,
                    {"wrong version number"_L1, "http request"_L1, "packet length too long"_L1, "record layer failure"_L1}))
        return {ErrorKind::PlainHttpOnTls, message, {}};
    if (anyContains(message, {"alert certificate"_L1, "alert bad certificate"_L1, "alert unknown ca"_L1,
                              "certificate required"_L1, "alert handshake failure"_L1, "alert unsupported certificate"_L1,
                              "private key"_L1, "alert access denied"_L1, "alert decrypt error"_L1}))
        return {ErrorKind::TlsClientCertificate, message, {}};
    return {ErrorKind::TlsFailed, message, {}};
}

bool isNetworkFailure(QNetworkReply::NetworkError code)
{
    // 1-199: connection and proxy; 399: the answer was no HTTP; the others stand for an HTTP status
    return (code != QNetworkReply::NoError && code < 200) || code == QNetworkReply::ProtocolFailure;
}

Error networkError(const Endpoint &endpoint, QNetworkReply::NetworkError code, const QString &message,
                   const QList<QSslError> &tlsErrors, bool started)
{
    if (!tlsErrors.isEmpty())
        return tlsError(tlsErrors);
    if (endpoint.transport == Transport::Tls) {
        auto error = tlsError(message);
        if (error.kind != ErrorKind::TlsFailed || code == QNetworkReply::SslHandshakeFailedError
            || anyContains(message, {"ssl"_L1}))
            return error;
    }
    if (endpoint.transport == Transport::Unix && !started) {
        if (const auto problem = unixSocketProblem(endpoint.socketPath))
            return *problem;
    }
    switch (code) {
    case QNetworkReply::ConnectionRefusedError: return {ErrorKind::ConnectionRefused, message, {}};
    case QNetworkReply::HostNotFoundError: return {ErrorKind::HostUnknown, message, {}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {ErrorKind::Timeout, message, {}};
    case QNetworkReply::ProtocolFailure: return {started ? ErrorKind::Malformed : ErrorKind::NotDocker, message, {}};
    default: return {ErrorKind::ConnectionLost, message, {}};
    }
}

std::optional<Error> unixSocketProblem(const QString &path)
{
    const auto name = QFile::encodeName(path);
    sockaddr_un address{};
    if (name.isEmpty() || static_cast<size_t>(name.size()) >= sizeof(address.sun_path))
        return Error{
            ErrorKind::Invalid, u"a unix socket's path has 1 to %1 bytes: %2"_s.arg(sizeof(address.sun_path) - 1).arg(path), {}};
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return errnoError(errno, path);
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    const int rc = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    const int code = errno;
    ::close(fd);
    if (rc == 0 || code == EAGAIN) // EAGAIN: somebody listens and is busy
        return std::nullopt;
    return errnoError(code, path);
}

} // namespace bulkhead::engine
