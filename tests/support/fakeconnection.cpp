// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeconnection.h"

#include <QLocalSocket>
#include <QTcpSocket>

namespace bulkhead::testsupport {
namespace {

constexpr qint64 FloodSize = 200 * 1024 * 1024;
constexpr qint64 FloodPiece = 64 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 404: return "Not Found";
    default: return "Whatever";
    }
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

void splitTarget(FakeRequest &request)
{
    const auto mark = request.target.indexOf('?');
    request.path = mark < 0 ? request.target : request.target.left(mark);
    request.query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    if (request.path.startsWith("/v1.")) {
        const auto slash = request.path.indexOf('/', 1);
        request.version = request.path.mid(2, slash - 2);
        request.path = slash < 0 ? QByteArray("/") : request.path.mid(slash);
    }
}

FakeRequest parseRequest(const QByteArray &head)
{
    FakeRequest request;
    const auto lines = head.split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    splitTarget(request);
    return request;
}

} // namespace

FakeConnection::FakeConnection(QIODevice *device, int number, FakeEngine *engine)
    : QObject(engine)
    , m_engine(engine)
    , m_device(device)
    , m_number(number)
{
    device->setParent(this);
    connect(device, &QIODevice::readyRead, this, &FakeConnection::read);
    connect(device, &QIODevice::bytesWritten, this, &FakeConnection::flood);
    if (auto *local = qobject_cast<QLocalSocket *>(device))
        connect(local, &QLocalSocket::disconnected, this, &FakeConnection::closed);
    if (auto *tcp = qobject_cast<QAbstractSocket *>(device))
        connect(tcp, &QAbstractSocket::disconnected, this, &FakeConnection::closed);
    if (device->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &FakeConnection::read, Qt::QueuedConnection);
}

void FakeConnection::read()
{
    m_input += m_device->readAll();
    while (!m_deaf && !m_stream) {
        const auto end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            break;
        auto request = parseRequest(m_input.left(end));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (m_input.size() < end + 4 + length)
            break;
        request.connection = m_number;
        request.body = m_input.mid(end + 4, length);
        m_input.remove(0, end + 4 + length);
        respond(request);
    }
}

void FakeConnection::respond(const FakeRequest &request)
{
    const bool custom = m_engine->m_handlers.contains(request.path);
    m_engine->m_requests.append(request);
    if (request.path == "/events" && !custom)
        openStream();
    else
        writeAnswer(m_engine->answerTo(request), request.method == "HEAD");
    Q_EMIT m_engine->requested(request);
}

void FakeConnection::openStream()
{
    m_stream = true;
    m_device->write("HTTP/1.1 200 OK\r\nApi-Version: " + m_engine->m_newest
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void FakeConnection::writeChunk(const QByteArray &bytes)
{
    m_device->write(chunk(bytes));
}

void FakeConnection::endStream()
{
    m_stream = false;
    m_device->write("0\r\n\r\n");
}

void FakeConnection::writeAnswer(const FakeAnswer &answer, bool head)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        text += "Content-Type: " + answer.contentType + "\r\n";
    for (auto it = answer.headers.begin(); it != answer.headers.end(); ++it)
        text += it.key() + ": " + it.value() + "\r\n";
    if (answer.chunked || answer.fault == FakeAnswer::Fault::Flood)
        text += "Transfer-Encoding: chunked\r\n\r\n";
    else
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    if (answer.fault != FakeAnswer::Fault::None) {
        writeFault(answer, text);
        return;
    }
    m_device->write(text);
    if (head)
        return;
    if (!answer.chunked) {
        m_device->write(answer.body);
        return;
    }
    const auto half = answer.body.size() / 2; // in two pieces, cut anywhere
    if (half > 0)
        m_device->write(chunk(answer.body.left(half)));
    m_device->write(chunk(answer.body.mid(half)) + "0\r\n\r\n");
}

void FakeConnection::writeFault(const FakeAnswer &answer, const QByteArray &head)
{
    using enum FakeAnswer::Fault;
    m_deaf = true;
    const auto size = answer.chunked ? QByteArray::number(answer.body.size(), 16) + "\r\n" : QByteArray();
    const auto begun = head + size + answer.body.left(answer.body.size() / 2);
    switch (answer.fault) {
    case CloseAtOnce: closeGracefully(); break;
    case CloseInBody:
        m_device->write(begun);
        closeGracefully();
        break;
    case HangInBody: m_device->write(begun); break;
    case Garbage:
        m_device->write(QByteArray("\x00\x01\x02 SSH-2.0-NotAnEngine\r\n\r\n\xff\xfe", 28));
        closeGracefully();
        break;
    case Flood:
        m_floodLeft = FloodSize;
        m_device->write(head + chunk("["));
        break;
    case Hang:
    case None: break;
    }
}

void FakeConnection::flood()
{
    while (m_floodLeft > 0 && m_device->bytesToWrite() < FloodPiece) {
        m_device->write(chunk(QByteArray("{},").repeated(FloodPiece / 3)));
        m_floodLeft -= FloodPiece;
        m_engine->m_flooded += FloodPiece;
    }
}

void FakeConnection::closeGracefully()
{
    m_deaf = true;
    if (auto *local = qobject_cast<QLocalSocket *>(m_device))
        local->disconnectFromServer();
    if (auto *tcp = qobject_cast<QAbstractSocket *>(m_device))
        tcp->disconnectFromHost();
}

void FakeConnection::drop()
{
    m_deaf = true;
    if (auto *local = qobject_cast<QLocalSocket *>(m_device))
        local->abort();
    if (auto *tcp = qobject_cast<QAbstractSocket *>(m_device))
        tcp->abort();
}

} // namespace bulkhead::testsupport
