// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/answer.h"
#include "core/engine/eventstream.h"
#include "core/engine/linebuffer.h"

namespace bulkhead::engine {

class Channel;

/// The EventStream of EngineClient: one endless GET, cut into lines. Internal to the engine room.
class HttpEventStream : public EventStream
{
    Q_OBJECT
public:
    explicit HttpEventStream(qsizetype maximumLine)
        : m_lines(maximumLine)
    {
    }
    ~HttpEventStream() override;

    void open(Channel &channel, const QString &path);
    void stop() override;
    /// Stops and says why.
    void end(const Error &error);

private:
    void headArrived();
    void read();
    void replyFinished();
    void emitLines();
    [[nodiscard]] int status() const;

    Channel *m_channel = nullptr;
    QNetworkReply *m_reply = nullptr;
    LineBuffer m_lines;
    QByteArray m_refusal; ///< body of an answer that is no stream
    QList<QSslError> m_tlsErrors;
    bool m_opened = false;
    bool m_over = false;
};

} // namespace bulkhead::engine
