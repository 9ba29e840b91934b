// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <memory>
#include <optional>

class QIODevice;

namespace bulkhead::engine {

/// What somebody who ended our connection without an HTTP answer says to a ping: Qt's network manager does not tell bytes that
/// are no HTTP from no bytes. For unix sockets and plain TCP; co_await gives the first bytes, empty where there are none in time.
class FirstBytes : public QObject
{
    Q_OBJECT
public:
    FirstBytes(const Endpoint &endpoint, std::chrono::milliseconds timeout);
    ~FirstBytes() override;

    /// Ends it with nothing; the awaiting coroutine resumes before this returns.
    void end() { settle({}); }

    [[nodiscard]] bool await_ready() const noexcept { return m_bytes.has_value(); }
    void await_suspend(std::coroutine_handle<> coroutine) noexcept { m_waiting = coroutine; }
    [[nodiscard]] QByteArray await_resume() const { return *m_bytes; }

private:
    void settle(const QByteArray &bytes);

    QTimer m_timer;
    std::unique_ptr<QIODevice> m_socket;
    std::optional<QByteArray> m_bytes;
    std::coroutine_handle<> m_waiting;
};

} // namespace bulkhead::engine
