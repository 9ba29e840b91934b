// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/networkquestion.h"

#include "core/engine/channel.h"

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

/// The socket is not read beyond this while nobody takes the bytes; most answers fit and are taken at once, at their end.
constexpr qint64 ReadBuffer = 256 * 1024;
/// Of what is poured elsewhere: the engine's words where it refuses.
constexpr qint64 LargestRefusedBody = 64 * 1024;

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
        if (isPoured())
            pour();
        else if (m_reply->bytesAvailable() >= ReadBuffer / 2)
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
    const qint64 most = wish().sink ? std::min(LargestRefusedBody, wish().maximumAnswer) : wish().maximumAnswer;
    if (m_body.size() > most && !m_verdict)
        end(tooLarge());
}

bool NetworkQuestion::isPoured() const
{
    constexpr int Ok = 200;
    return wish().sink && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == Ok;
}

void NetworkQuestion::pour()
{
    if (m_verdict)
        return;
    const QByteArray bytes = m_reply->readAll();
    m_poured += bytes.size();
    if (m_poured > wish().maximumAnswer) {
        end(tooLarge());
        return;
    }
    if (auto taken = wish().sink(bytes); !taken)
        end(std::move(taken.error()));
}

void NetworkQuestion::replyFinished()
{
    if (isPoured() && m_reply->bytesAvailable() > 0)
        pour();
    if (!m_reply)
        return;
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
