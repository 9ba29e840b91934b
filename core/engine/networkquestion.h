// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/question.h"

namespace bulkhead::engine {

class Channel;

/// A question over Qt's network manager: TCP, TLS and ssh.
class NetworkQuestion final : public Question
{
    Q_OBJECT
public:
    /// `channel` outlives the question's run: whoever closes it ends its questions first.
    NetworkQuestion(Wish wish, Channel &channel)
        : Question(std::move(wish))
        , m_channel(channel)
    {
    }

    void start() override;
    void end(Error error) override;

private:
    void checkHead();
    void read();
    void pour();
    [[nodiscard]] bool isPoured() const; ///< the body goes to the sink
    void replyFinished();

    Channel &m_channel;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    qint64 m_poured = 0; ///< bytes that the sink has got
    QList<QSslError> m_tlsErrors;
    std::optional<Error> m_verdict; ///< ours, over what the reply will say
};

} // namespace bulkhead::engine
