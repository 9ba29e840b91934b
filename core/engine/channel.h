// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/answer.h"
#include "core/engine/endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QScopedPointer>

#include <chrono>
#include <memory>

namespace bulkhead::engine {

class SshBridge;

/// One QNetworkAccessManager towards one endpoint, with every rule that keeps it right: no proxy ever (Qt 6.8 crashes where one
/// applies to a unix socket), an URL host that no other channel has (Qt 6.8's connection cache ignores the socket path),
/// HTTP/1.1, no cookies, no redirects, no decompression. Internal to the engine room; questions and streams have one each.
class Channel
{
public:
    /// `connections` is how many the manager may open at once.
    [[nodiscard]] static Result<std::unique_ptr<Channel>> open(const Endpoint &endpoint, int connections);
    ~Channel();

    /// Starts a HEAD, GET, DELETE or POST of JSON; `path` is encoded and begins with a slash. No time-out where it is zero.
    [[nodiscard]] Result<QNetworkReply *> send(QNetworkAccessManager::Operation verb, const QString &path,
                                               std::chrono::milliseconds transferTimeout, const QByteArray &body = {});
    /// Why `reply` has no complete answer. `tlsErrors` as its sslErrors signal told them.
    [[nodiscard]] Error failure(const QNetworkReply &reply, const QList<QSslError> &tlsErrors) const;

private:
    Channel() = default;

    Endpoint m_endpoint;
    QString m_base; ///< scheme, host, port and base path
    QNetworkRequest m_template;
    std::unique_ptr<SshBridge> m_bridge;
    // deleted later: a channel may die inside a signal of one of its replies
    std::unique_ptr<QNetworkAccessManager, QScopedPointerDeleteLater> m_manager;
};

} // namespace bulkhead::engine
