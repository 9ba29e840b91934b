// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/answer.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <coroutine>
#include <functional>
#include <optional>

namespace bulkhead::engine {

class Channel;

/// One request and its whole answer, read with a bound. Internal to the engine room; owned by whoever awaits it and by
/// EngineClient's lists. co_await gives the Result.
class Question : public QObject
{
    Q_OBJECT
public:
    struct Wish {
        QNetworkAccessManager::Operation verb = QNetworkAccessManager::GetOperation;
        QString path;
        std::chrono::milliseconds transferTimeout{0};
        qint64 maximumAnswer = 0;
        QByteArray body = {}; ///< of a POST
    };
    explicit Question(Wish wish)
        : m_wish(std::move(wish))
    {
    }

    void start(Channel &channel);
    /// Ends it, started or not. The awaiting coroutine resumes before this returns.
    void end(Error error);

    [[nodiscard]] bool await_ready() const noexcept { return m_result.has_value(); }
    void await_suspend(std::coroutine_handle<> coroutine) noexcept { m_waiting = coroutine; }
    [[nodiscard]] Result<Answer> await_resume() { return std::move(*m_result); }

Q_SIGNALS:
    void done(); ///< just before the coroutine resumes

private:
    void checkHead();
    void read();
    void replyFinished();
    void settle(Result<Answer> result);

    Wish m_wish;
    Channel *m_channel = nullptr;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    std::optional<Error> m_verdict; ///< ours, over what the reply will say
    std::optional<Result<Answer>> m_result;
    std::coroutine_handle<> m_waiting;
};

} // namespace bulkhead::engine
