// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/question.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <array>

#include <curl/curl.h>

namespace bulkhead::engine {

class SocketChannel;

/// A question to an engine on a unix socket.
class SocketQuestion final : public Question
{
    Q_OBJECT
public:
    SocketQuestion(Wish wish, SocketChannel &channel);
    ~SocketQuestion() override;

    void start() override;
    void end(Error error) override;

    /// The channel: curl is done with it. finish() follows, when curl is left.
    void over(CURLcode code);
    void finish();
    /// When it has waited too long for a byte; never where it has no time-out.
    [[nodiscard]] const QDeadlineTimer &silentUntil() const { return m_silentUntil; }

private:
    static size_t takeHeader(char *line, size_t one, size_t length, void *self);
    static size_t takeBody(char *bytes, size_t one, size_t length, void *self);
    void readHeader(QByteArrayView line);
    void byteCame();
    void release();
    [[nodiscard]] Error failure() const;

    QPointer<SocketChannel> m_channel;
    CURL *m_easy = nullptr; ///< while on the wire
    QDeadlineTimer m_silentUntil{QDeadlineTimer::Forever};
    Answer m_answer;
    bool m_framed = false; ///< the head says how the body's end is known
    CURLcode m_code = CURLE_OK;
    bool m_tooLarge = false;
    std::array<char, CURL_ERROR_SIZE> m_words{};
};

} // namespace bulkhead::engine
