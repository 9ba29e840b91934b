// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <optional>

// What came back over HTTP, and which Error it means. Internal to the engine room.
namespace bulkhead::engine {

struct Endpoint;

struct Answer {
    int status = 0;
    QByteArray contentType;
    QByteArray apiVersion; ///< Api-Version header
    QByteArray server;     ///< Server header
    QByteArray body;
    std::optional<qint64> length = {}; ///< of the body in bytes, where the head told it or its last chunk came
};

/// Whether the text ends inside a JSON object, array or string. Qt 6.8 takes the end of a unix socket's connection in the middle
/// of a chunked body for the body's end.
[[nodiscard]] bool endsInsideJson(const QByteArray &text);

/// The body of a 2xx answer, or the Error that the status and the body tell. HTML is never an engine's: NotDocker.
/// ConnectionLost for a body of untold length that ends in the middle.
[[nodiscard]] Result<QByteArray> judgeAnswer(Answer answer);

/// The Error of a TLS handshake that our side refused; the first of untrusted, expired, other name, anything else.
[[nodiscard]] Error tlsError(const QList<QSslError> &errors);
/// The Error of a failed TLS connection by what the library or the peer's alert says.
[[nodiscard]] Error tlsError(const QString &message);

/// Whether this code means that no complete HTTP answer came (and not merely a status of 400 and up).
[[nodiscard]] bool isNetworkFailure(QNetworkReply::NetworkError code);
/// The Error of a request that got no complete answer. `started`: an HTTP status had arrived before.
[[nodiscard]] Error networkError(const Endpoint &endpoint, QNetworkReply::NetworkError code, const QString &message,
                                 const QList<QSslError> &tlsErrors, bool started);

/// Connects to a unix socket and says why it cannot be; nothing where it can. Takes no bytes and sends none.
[[nodiscard]] std::optional<Error> unixSocketProblem(const QString &path);

} // namespace bulkhead::engine
