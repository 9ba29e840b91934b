// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/firstbytes.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace bulkhead::engine {

FirstBytes::FirstBytes(const Endpoint &endpoint, std::chrono::milliseconds timeout)
{
    const auto ask = [this] { m_socket->write("GET /_ping HTTP/1.1\r\nHost: bulkhead.localhost\r\n\r\n"); };
    if (endpoint.transport == Transport::Unix) {
        auto socket = std::make_unique<QLocalSocket>();
        connect(socket.get(), &QLocalSocket::connected, this, ask);
        connect(socket.get(), &QLocalSocket::errorOccurred, this, &FirstBytes::end, Qt::QueuedConnection);
        auto &opened = *socket;
        m_socket = std::move(socket);
        opened.connectToServer(endpoint.socketPath);
    } else {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket.get(), &QAbstractSocket::connected, this, ask);
        connect(socket.get(), &QAbstractSocket::errorOccurred, this, &FirstBytes::end, Qt::QueuedConnection);
        auto &opened = *socket;
        m_socket = std::move(socket);
        opened.connectToHost(endpoint.host, endpoint.port);
    }
    connect(m_socket.get(), &QIODevice::readyRead, this, [this] { settle(m_socket->read(64)); });
    connect(&m_timer, &QTimer::timeout, this, &FirstBytes::end);
    m_timer.setSingleShot(true);
    m_timer.start(timeout);
}

FirstBytes::~FirstBytes()
{
    m_socket->disconnect(this);
}

void FirstBytes::settle(const QByteArray &bytes)
{
    if (m_bytes)
        return;
    m_timer.stop();
    m_bytes = bytes;
    if (const auto coroutine = std::exchange(m_waiting, nullptr))
        coroutine.resume(); // may destroy this
}

} // namespace bulkhead::engine
