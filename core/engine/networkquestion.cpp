// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/networkquestion.h"

#include "core/engine/channel.h"

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

/// The socket is not read beyond this while nobody takes the bytes; most answers fit and are taken at once, at their end.
constexpr qint64 ReadBuffer = 256 * 1024;

} // namespace

void NetworkQuestion::start()
{
    auto reply = m_channel.send(wish().verb, wish().path, wish().transferTimeout, wish().body);
    if (!reply) {
        settle(std::unexpected(reply.error()));
        return;
    }
    m_reply = *reply;
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkQuestion::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() >= ReadBuffer / 2)
            read();
    });
    connect(m_reply, &QNetworkReply::finished, this, &NetworkQuestion::replyFinished);
}

void NetworkQuestion::end(Error error)
{
    if (isSettled())
        return;
    if (!m_reply) {
        settle(std::unexpected(std::move(error)));
        return;
    }
    m_verdict = std::move(error);
    m_reply->abort(); // replyFinished follows at once
}

void NetworkQuestion::checkHead()
{
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (wish().verb != QNetworkAccessManager::HeadOperation && length > wish().maximumAnswer)
        end(tooLarge());
}

void NetworkQuestion::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > wish().maximumAnswer && !m_verdict)
        end(tooLarge());
}

void NetworkQuestion::replyFinished()
{
    auto *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (m_verdict) {
        settle(std::unexpected(*m_verdict));
    } else if (isNetworkFailure(reply->error())) {
        settle(std::unexpected(m_channel.failure(*reply, m_tlsErrors)));
    } else {
        m_body += reply->readAll();
        if (m_body.size() > wish().maximumAnswer) {
            settle(std::unexpected(tooLarge()));
            return;
        }
        const bool isSized = wish().verb != QNetworkAccessManager::HeadOperation && reply->hasRawHeader("Content-Length");
        settle(Answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
                      .apiVersion = reply->rawHeader("Api-Version"),
                      .server = reply->rawHeader("Server"),
                      .body = std::move(m_body),
                      .length = isSized ? std::optional(reply->rawHeader("Content-Length").toLongLong()) : std::nullopt});
    }
}

} // namespace bulkhead::engine
