// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentconnection.h"

#include <QIODevice>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

AgentConnection::AgentConnection(QIODevice *device, QObject *parent)
    : QObject(parent)
    , m_device(device)
    , m_decoder(LargestAnswer)
{
    connect(m_device, &QIODevice::readyRead, this, &AgentConnection::read);
}

AgentConnection::~AgentConnection()
{
    end({ErrorKind::Cancelled, u"cancelled"_s, {}});
}

AgentConnection::Answer AgentConnection::ask(const QString &verb, const QJsonObject &arguments, std::chrono::milliseconds timeout)
{
    auto answer = std::make_shared<Later<QJsonValue>>();
    if (m_ended) {
        answer->settle(std::unexpected(*m_ended));
        return answer;
    }
    const QByteArray body = encodeMessage(Request{++m_lastId, verb, arguments});
    if (body.size() > LargestRequest) {
        answer->settle(std::unexpected(Error{ErrorKind::TooLarge, u"the request has %1 bytes"_s.arg(body.size()), verb}));
        return answer;
    }
    m_waiting.insert(m_lastId, answer);
    QTimer::singleShot(timeout, this, [this, id = m_lastId] { expire(id); });
    m_device->write(encodeFrame(body));
    return answer;
}

void AgentConnection::end(const Error &why)
{
    if (m_ended)
        return;
    m_ended = why;
    const Error reason = *m_ended;
    for (const Answer &answer : std::exchange(m_waiting, {})) // whoever resumes may delete this
        answer->settle(std::unexpected(reason));
}

void AgentConnection::read()
{
    const QPointer self(this);
    while (self && !m_ended) {
        const QByteArray bytes = m_device->read(256 * 1024);
        if (bytes.isEmpty())
            return;
        m_decoder.append(bytes);
        while (self && !m_ended) {
            const auto frame = m_decoder.take();
            if (!frame)
                break;
            const auto message = decodeMessage(*frame);
            const auto *response = message ? std::get_if<Response>(&*message) : nullptr;
            if (response)
                take(*response);
            else
                Q_EMIT garbled({ErrorKind::Malformed, u"what was received is no answer"_s, QString::fromUtf8(frame->left(200))});
        }
        if (self && !m_ended && m_decoder.error())
            Q_EMIT garbled({ErrorKind::Malformed, m_decoder.error()->what, m_decoder.error()->detail});
    }
}

void AgentConnection::take(const Response &response)
{
    const Answer answer = response.id ? m_waiting.take(*response.id) : nullptr;
    if (!answer)
        return; // too late, or to a request that could not be read
    if (response.result)
        answer->settle(*response.result);
    else
        answer->settle(std::unexpected(response.result.error().error));
}

void AgentConnection::expire(qint64 id)
{
    const Answer answer = m_waiting.take(id);
    if (!answer)
        return;
    m_device->write(encodeFrame(encodeMessage(Notification{u"cancel"_s, {{u"id"_s, id}}})));
    answer->settle(std::unexpected(Error{ErrorKind::Timeout, u"the agent did not answer in time"_s, {}}));
}

} // namespace bulkhead::agent
