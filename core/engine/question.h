// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/answer.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <coroutine>
#include <functional>
#include <optional>

namespace bulkhead::engine {

/// One request and its whole answer, read with a bound, whichever library carries it. Internal to the engine room; owned by
/// whoever awaits it and by EngineClient's lists. co_await gives the Result.
class Question : public QObject
{
    Q_OBJECT
public:
    struct Wish {
        QNetworkAccessManager::Operation verb = QNetworkAccessManager::GetOperation;
        QString path; ///< encoded, begins with a slash
        std::chrono::milliseconds transferTimeout{0};
        qint64 maximumAnswer = 0;
        QByteArray body = {}; ///< of a POST
        /// Takes the body of a 200 as it comes, which is then not kept; an Error ends the question with it.
        std::function<Result<>(QByteArrayView bytes)> sink = {};
    };
    explicit Question(Wish wish)
        : m_wish(std::move(wish))
    {
    }

    virtual void start() = 0;
    /// Ends it, started or not. The awaiting coroutine resumes before this returns.
    virtual void end(Error error) = 0;

    [[nodiscard]] bool await_ready() const noexcept { return isSettled(); }
    void await_suspend(std::coroutine_handle<> coroutine) noexcept { m_waiting = coroutine; }
    [[nodiscard]] Result<Answer> await_resume() { return std::move(*m_result); }

Q_SIGNALS:
    void done(); ///< just before the coroutine resumes

protected:
    [[nodiscard]] const Wish &wish() const { return m_wish; }
    [[nodiscard]] bool isSettled() const noexcept { return m_result.has_value(); }
    [[nodiscard]] Error tooLarge() const;
    /// Resumes the awaiting coroutine, which may destroy this.
    void settle(Result<Answer> result);

private:
    Wish m_wish;
    std::optional<Result<Answer>> m_result;
    std::coroutine_handle<> m_waiting;
};

} // namespace bulkhead::engine
