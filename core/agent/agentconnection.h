// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/frame.h"
#include "core/agent/later.h"
#include "core/agent/message.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

class QIODevice;

namespace bulkhead::agent {

/// The client's side of one device: questions out, answers to whom they belong. Knows nothing of processes.
class AgentConnection : public QObject
{
    Q_OBJECT
public:
    using Answer = std::shared_ptr<Later<QJsonValue>>;

    explicit AgentConnection(QIODevice *device, QObject *parent = nullptr);
    ~AgentConnection() override; ///< ends every question with Cancelled

    /// After the time the answer is Error Timeout, and the agent is told to stop.
    [[nodiscard]] Answer ask(const QString &verb, const QJsonObject &arguments, std::chrono::milliseconds timeout);
    /// Every question that waits gets this error, and so does each later one.
    void end(const Error &why);
    [[nodiscard]] bool hasEnded() const { return m_ended.has_value(); }

Q_SIGNALS:
    void garbled(const bulkhead::Error &error); ///< what came is no answer of an agent: end it

private:
    void read();
    void take(const Response &response);
    void expire(qint64 id);

    QIODevice *m_device;
    FrameDecoder m_decoder;
    qint64 m_lastId = 0;
    QHash<qint64, Answer> m_waiting;
    std::optional<Error> m_ended;
};

} // namespace bulkhead::agent
