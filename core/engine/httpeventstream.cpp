// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/httpeventstream.h"

#include "core/engine/channel.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

/// Also bounds what one turn of the event loop parses.
constexpr qint64 StreamReadBuffer = 64 * 1024;
constexpr qsizetype LargestRefusal = 64 * 1024;

} // namespace

HttpEventStream::~HttpEventStream()
{
    stop();
}

void HttpEventStream::open(Channel &channel, const QString &path)
{
    if (m_over)
        return;
    auto reply = channel.send(QNetworkAccessManager::GetOperation, path, std::chrono::milliseconds::zero());
    if (!reply) {
        end(reply.error());
        return;
    }
    m_channel = &channel;
    m_reply = *reply;
    m_reply->setReadBufferSize(StreamReadBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpEventStream::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpEventStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpEventStream::replyFinished);
}

void HttpEventStream::stop()
{
    m_over = true;
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void HttpEventStream::end(const Error &error)
{
    if (m_over)
        return;
    stop();
    Q_EMIT lost(error);
}

int HttpEventStream::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void HttpEventStream::headArrived()
{
    if (status() == 200 && !m_opened) {
        m_opened = true;
        Q_EMIT opened();
    }
}

void HttpEventStream::read()
{
    const auto bytes = m_reply->readAll();
    if (status() != 200) {
        m_refusal += bytes.left(LargestRefusal - m_refusal.size());
        return;
    }
    m_lines.append(bytes);
    emitLines();
}

/// A receiver may stop or delete the stream.
void HttpEventStream::emitLines()
{
    const QPointer self(this);
    while (auto line = m_lines.takeLine()) {
        if (const auto parsed = parseEvent(*line))
            Q_EMIT event(*parsed);
        else
            Q_EMIT malformed(*line);
        if (!self || m_over)
            return;
    }
    if (m_lines.overflowed())
        end({ErrorKind::TooLarge, u"an event is longer than the limit"_s, {}});
}

void HttpEventStream::replyFinished()
{
    const QPointer self(this);
    if (m_reply->bytesAvailable() > 0)
        read();
    if (!self || m_over)
        return;
    if (isNetworkFailure(m_reply->error())) {
        end(m_channel->failure(*m_reply, m_tlsErrors));
        return;
    }
    const auto judged = judgeAnswer({.status = status(),
                                     .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
                                     .apiVersion = {},
                                     .server = {},
                                     .body = m_refusal});
    end(judged ? Error{ErrorKind::ConnectionLost, u"the engine closed the event stream"_s, {}} : judged.error());
}

} // namespace bulkhead::engine
