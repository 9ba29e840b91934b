// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/question.h"

#include "core/engine/channel.h"

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

/// The socket is not read beyond this while nobody takes the bytes; most answers fit and are taken at once, at their end.
constexpr qint64 ReadBuffer = 256 * 1024;

Error tooLarge(qint64 limit)
{
    return {ErrorKind::TooLarge, u"the answer is larger than %1 bytes"_s.arg(limit), {}};
}

} // namespace

void Question::start(Channel &channel)
{
    auto reply = channel.send(m_wish.verb, m_wish.path, m_wish.transferTimeout, m_wish.body);
    if (!reply) {
        settle(std::unexpected(reply.error()));
        return;
    }
    m_channel = &channel;
    m_reply = *reply;
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Question::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() >= ReadBuffer / 2)
            read();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Question::replyFinished);
}

void Question::end(Error error)
{
    if (m_result)
        return;
    if (!m_reply) {
        settle(std::unexpected(std::move(error)));
        return;
    }
    m_verdict = std::move(error);
    m_reply->abort(); // replyFinished follows at once
}

void Question::checkHead()
{
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_wish.verb != QNetworkAccessManager::HeadOperation && length > m_wish.maximumAnswer)
        end(tooLarge(m_wish.maximumAnswer));
}

void Question::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_wish.maximumAnswer && !m_verdict)
        end(tooLarge(m_wish.maximumAnswer));
}

void Question::replyFinished()
{
    auto *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (m_verdict) {
        settle(std::unexpected(*m_verdict));
    } else if (isNetworkFailure(reply->error())) {
        settle(std::unexpected(m_channel->failure(*reply, m_tlsErrors)));
    } else {
        m_body += reply->readAll();
        if (m_body.size() > m_wish.maximumAnswer) {
            settle(std::unexpected(tooLarge(m_wish.maximumAnswer)));
            return;
        }
        const bool isSized = m_wish.verb != QNetworkAccessManager::HeadOperation && reply->hasRawHeader("Content-Length");
        settle(Answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
                      .apiVersion = reply->rawHeader("Api-Version"),
                      .server = reply->rawHeader("Server"),
                      .body = std::move(m_body),
                      .length = isSized ? std::optional(reply->rawHeader("Content-Length").toLongLong()) : std::nullopt});
    }
}

void Question::settle(Result<Answer> result)
{
    m_result = std::move(result);
    Q_EMIT done();
    if (const auto coroutine = std::exchange(m_waiting, nullptr))
        coroutine.resume(); // may destroy this
}

} // namespace bulkhead::engine
