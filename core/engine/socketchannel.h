// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QHash>
#include <QObject>
#include <QScopedPointer>
#include <QTimer>

#include <chrono>
#include <memory>

#include <curl/curl.h>

class QSocketNotifier;

namespace bulkhead::engine {

class SocketQuestion;

/// Asks an engine on a unix socket through libcurl, driven by this thread's event loop: keep-alive connections, no proxy, no
/// cookies, no redirects, no decompression, HTTP/1.1. Internal to the engine room; why not Qt's manager: docs/decisions/0024.
class SocketChannel : public QObject
{
    Q_OBJECT
public:
    // deleted later: a channel may die inside a signal of one of its own notifiers
    using Pointer = std::unique_ptr<SocketChannel, QScopedPointerDeleteLater>;
    /// `connections` is how many are kept open.
    [[nodiscard]] static Result<Pointer> open(const Endpoint &endpoint, int connections);
    ~SocketChannel() override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    /// A handle with every option that no question changes; goes back by give().
    [[nodiscard]] CURL *take();
    void give(CURL *easy);
    [[nodiscard]] curl_slist *headers(bool withJson) const { return withJson ? m_jsonHeaders : m_headers; }
    /// Puts the prepared handle on the wire; the question is told by SocketQuestion::over(). Nothing of it happens before this
    /// returns.
    [[nodiscard]] CURLMcode add(CURL *easy, SocketQuestion &question, std::chrono::milliseconds transferTimeout);
    /// Takes it off the wire; an unfinished one costs its connection.
    void remove(CURL *easy, SocketQuestion &question);

private:
    /// One connection's notifiers. Between two questions the reading one stays on: switching it costs more than a question's
    /// bytes.
    struct Watch {
        QSocketNotifier *readable = nullptr;
        QSocketNotifier *writable = nullptr;
        bool isIdle = true;
    };

    SocketChannel() = default;
    static int watchSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *unused);
    static int setTimer(CURLM *multi, long milliseconds, void *self);
    static int closeSocket(void *self, curl_socket_t socket);
    void watch(QSocketNotifier *&notifier, curl_socket_t socket, bool wanted, bool forReading);
    void socketActive(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int what);
    void tellFinished();
    void endSilent();

    Endpoint m_endpoint;
    CURLM *m_multi = nullptr;
    curl_slist *m_headers = nullptr;
    curl_slist *m_jsonHeaders = nullptr; ///< of a request with a body
    QList<CURL *> m_idle;
    QList<SocketQuestion *> m_running;
    QHash<curl_socket_t, Watch> m_watches;
    bool m_acting = false;
    bool m_due = false; ///< curl wants to be called again at once
    QTimer m_timer;     ///< curl's own
    QTimer m_silence;   ///< the next question that may have waited too long for a byte
};

} // namespace bulkhead::engine
