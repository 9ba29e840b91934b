// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/channel.h"

#include "core/engine/sshbridge.h"
#include "core/engine/tlssetup.h"

#include <QHttp1Configuration>
#include <QNetworkProxy>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

/// A host name that no other channel of this process uses.
QString uniqueHost()
{
    static std::atomic<int> count{0};
    return u"engine-%1.bulkhead.localhost"_s.arg(++count);
}

QString authority(const Endpoint &endpoint)
{
    const auto host = endpoint.host.contains(u':') ? u'[' + endpoint.host + u']' : endpoint.host;
    return u"%1:%2"_s.arg(host).arg(endpoint.port);
}

QNetworkRequest requestTemplate(const Endpoint &endpoint, int connections)
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked: the limits count what arrives
    request.setRawHeader("User-Agent", "Bulkhead/" BULKHEAD_VERSION);
    for (const auto &[name, value] : endpoint.headers)
        request.setRawHeader(name, value);
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(connections);
    request.setHttp1Configuration(http1);
    return request;
}

} // namespace

Channel::~Channel() = default;

Result<std::unique_ptr<Channel>> Channel::open(const Endpoint &endpoint, int connections)
{
    std::unique_ptr<Channel> channel(new Channel);
    channel->m_endpoint = endpoint;
    channel->m_template = requestTemplate(endpoint, connections);
    switch (endpoint.transport) {
    case Transport::Unix:
        channel->m_base = "unix+http://"_L1 + uniqueHost();
        channel->m_template.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, endpoint.socketPath);
        break;
    case Transport::Tcp: channel->m_base = "http://"_L1 + authority(endpoint) + endpoint.basePath; break;
    case Transport::Tls: {
        const auto configuration = tlsConfiguration(endpoint.tls);
        if (!configuration)
            return std::unexpected(configuration.error());
        channel->m_template.setSslConfiguration(*configuration);
        channel->m_base = "https://"_L1 + authority(endpoint) + endpoint.basePath;
        break;
    }
    case Transport::Ssh:
        channel->m_bridge = std::make_unique<SshBridge>(endpoint);
        channel->m_base = "unix+http://"_L1 + uniqueHost();
        break;
    }
    channel->m_manager.reset(new QNetworkAccessManager);
    channel->m_manager->setProxy(QNetworkProxy::NoProxy);
    return channel;
}

Result<QNetworkReply *> Channel::send(QNetworkAccessManager::Operation verb, const QString &path,
                                      std::chrono::milliseconds transferTimeout, const QByteArray &body)
{
    auto request = m_template;
    if (m_bridge) {
        if (const auto listening = m_bridge->ensureListening(); !listening)
            return std::unexpected(listening.error());
        request.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, m_bridge->fullServerName());
    }
    const QUrl url(m_base + path, QUrl::StrictMode);
    if (!url.isValid())
        return std::unexpected(Error{ErrorKind::Invalid, url.errorString(), {}});
    request.setUrl(url);
    request.setTransferTimeout(transferTimeout);
    if (verb == QNetworkAccessManager::PostOperation) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        return m_manager->post(request, body);
    }
    if (verb == QNetworkAccessManager::DeleteOperation)
        return m_manager->deleteResource(request);
    return verb == QNetworkAccessManager::HeadOperation ? m_manager->head(request) : m_manager->get(request);
}

Error Channel::failure(const QNetworkReply &reply, const QList<QSslError> &tlsErrors) const
{
    if (m_bridge && m_bridge->failure())
        return *m_bridge->failure();
    const bool started = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return networkError(m_endpoint, reply.error(), reply.errorString(), tlsErrors, started);
}

} // namespace bulkhead::engine
