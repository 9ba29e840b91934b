// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeengine.h"

#include "tests/support/fakeconnection.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSslServer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::testsupport {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Objects are merged member by member; everything else is replaced.
QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const auto old = base.value(it.key());
        const bool both = old.isObject() && it.value().isObject();
        base.insert(it.key(), both ? QJsonValue(merged(old.toObject(), it.value().toObject())) : it.value());
    }
    return base;
}

QJsonObject listEntry(const QJsonObject &inspect)
{
    return {{u"Id"_s, inspect["Id"_L1]},
            {u"Names"_s, QJsonArray{inspect["Name"_L1]}},
            {u"Image"_s, inspect["Config"_L1]["Image"_L1]},
            {u"ImageID"_s, inspect["Image"_L1]},
            {u"State"_s, inspect["State"_L1]["Status"_L1]},
            {u"Status"_s, u"Up 3 minutes"_s},
            {u"Created"_s, 1763766131}};
}

FakeAnswer jsonText(const QByteArray &text)
{
    FakeAnswer answer;
    answer.body = text;
    return answer;
}

} // namespace

FakeAnswer FakeAnswer::json(const QJsonObject &object)
{
    return jsonText(compact(object));
}

FakeAnswer FakeAnswer::error(int status, const QString &message)
{
    auto answer = json({{u"message"_s, message}});
    answer.status = status;
    return answer;
}

FakeAnswer FakeAnswer::html(int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!DOCTYPE html><html><body><h1>The proxy says no</h1></body></html>";
    return answer;
}

FakeAnswer FakeAnswer::broken(Fault fault)
{
    auto answer = json({{u"Id"_s, QString(2000, u'a')}});
    answer.fault = fault;
    return answer;
}

FakeEngine::FakeEngine() = default;

FakeEngine::~FakeEngine()
{
    stop();
}

engine::Endpoint FakeEngine::listenUnix()
{
    auto *server = new QLocalServer(this);
    server->setListenBacklogSize(1000);
    connect(server, &QLocalServer::newConnection, this, [this, server] {
        while (auto *socket = server->nextPendingConnection())
            accept(socket);
    });
    if (!server->listen(m_directory.filePath(u"engine-%1.sock"_s.arg(m_localServers.size()))))
        qFatal("FakeEngine: %s", qPrintable(server->errorString()));
    m_localServers.append(server);
    engine::Endpoint endpoint;
    endpoint.socketPath = server->fullServerName();
    return endpoint;
}

engine::Endpoint FakeEngine::listenTcp()
{
    auto *server = new QTcpServer(this);
    connect(server, &QTcpServer::pendingConnectionAvailable, this, [this, server] {
        while (auto *socket = server->nextPendingConnection())
            accept(socket);
    });
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("FakeEngine: %s", qPrintable(server->errorString()));
    m_tcpServers.append(server);
    engine::Endpoint endpoint;
    endpoint.transport = engine::Transport::Tcp;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = server->serverPort();
    return endpoint;
}

engine::Endpoint FakeEngine::listenTls(const QSslConfiguration &configuration)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(configuration);
    connect(server, &QTcpServer::pendingConnectionAvailable, this, [this, server] {
        while (auto *socket = server->nextPendingConnection())
            accept(socket);
    });
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("FakeEngine: %s", qPrintable(server->errorString()));
    m_tcpServers.append(server);
    engine::Endpoint endpoint;
    endpoint.transport = engine::Transport::Tls;
    endpoint.host = u"localhost"_s;
    endpoint.port = server->serverPort();
    return endpoint;
}

void FakeEngine::stop()
{
    for (auto *server : std::as_const(m_localServers))
        server->close();
    for (auto *server : std::as_const(m_tcpServers))
        server->close();
    dropConnections();
}

void FakeEngine::listenAgain()
{
    for (int i = 0; i < m_localServers.size(); ++i) {
        if (!m_localServers.at(i)->listen(m_directory.filePath(u"engine-%1.sock"_s.arg(i))))
            qFatal("FakeEngine: %s", qPrintable(m_localServers.at(i)->errorString()));
    }
}

void FakeEngine::dropConnections()
{
    for (auto *connection : std::exchange(m_connections, {})) {
        connection->drop();
        connection->deleteLater();
    }
}

void FakeEngine::accept(QIODevice *device)
{
    auto *connection = new FakeConnection(device, ++m_connectionCount, this);
    m_connections.append(connection);
    connect(connection, &FakeConnection::closed, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
}

void FakeEngine::answer(const QByteArray &path, const FakeAnswer &answer)
{
    m_handlers.insert(path, [answer](const FakeRequest &) { return answer; });
}

void FakeEngine::answer(const QByteArray &path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

void FakeEngine::setApiVersion(const QByteArray &newest, const QByteArray &oldest)
{
    m_newest = newest;
    m_oldest = oldest;
}

void FakeEngine::setContainer(const QString &id, const QString &name, const QJsonObject &inspect)
{
    if (!m_containers.contains(id))
        m_containerOrder.prepend(id); // engines list the newest first
    m_containers.insert(id, merged(sampleInspect(id, name), inspect));
}

void FakeEngine::removeContainer(const QString &id)
{
    m_containers.remove(id);
    m_containerOrder.removeOne(id);
}

void FakeEngine::sendEvent(const QString &type, const QString &action, const QString &actorId,
                           const QMap<QString, QString> &attributes)
{
    QJsonObject members;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        members.insert(it.key(), it.value());
    const auto now = QDateTime::currentMSecsSinceEpoch();
    sendRawEvent(compact({{u"Type"_s, type},
                          {u"Action"_s, action},
                          {u"Actor"_s, QJsonObject{{u"ID"_s, actorId}, {u"Attributes"_s, members}}},
                          {u"scope"_s, u"local"_s},
                          {u"time"_s, now / 1000},
                          {u"timeNano"_s, now * 1'000'000}})
                 + '\n');
}

void FakeEngine::sendRawEvent(const QByteArray &bytes)
{
    for (auto *connection : std::as_const(m_connections)) {
        if (connection->isStream())
            connection->writeChunk(bytes);
    }
}

int FakeEngine::openStreams() const
{
    return static_cast<int>(std::ranges::count_if(m_connections, &FakeConnection::isStream));
}

void FakeEngine::endStreams()
{
    for (auto *connection : std::as_const(m_connections)) {
        if (connection->isStream())
            connection->endStream();
    }
}

int FakeEngine::requestCount(const QByteArray &path) const
{
    return static_cast<int>(std::ranges::count(m_requests, path, &FakeRequest::path));
}

FakeAnswer FakeEngine::answerTo(const FakeRequest &request)
{
    const auto handler = m_handlers.constFind(request.path);
    auto answer = handler == m_handlers.cend() ? builtIn(request) : (*handler)(request);
    if (handler == m_handlers.cend() && !m_newest.isEmpty())
        answer.headers.insert("Api-Version", m_newest);
    return answer;
}

FakeAnswer FakeEngine::ping() const
{
    FakeAnswer answer;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = "OK";
    answer.headers = {{"Server", "Docker/26.1.5+dfsg1 (linux)"}, {"Ostype", "linux"}};
    return answer;
}

FakeAnswer FakeEngine::builtIn(const FakeRequest &request)
{
    const auto &path = request.path;
    if (path == "/_ping")
        return ping();
    if (path == "/version") {
        return FakeAnswer::json({{u"Version"_s, u"26.1.5+dfsg1"_s},
                                 {u"ApiVersion"_s, QString::fromLatin1(m_newest)},
                                 {u"MinAPIVersion"_s, QString::fromLatin1(m_oldest)},
                                 {u"Os"_s, u"linux"_s},
                                 {u"Arch"_s, u"amd64"_s},
                                 {u"KernelVersion"_s, u"6.12.48"_s}});
    }
    if (path == "/info") {
        return FakeAnswer::json({{u"ID"_s, u"fake-engine"_s},
                                 {u"Name"_s, u"fakehost"_s},
                                 {u"NCPU"_s, 4},
                                 {u"MemTotal"_s, qint64(8) * 1024 * 1024 * 1024},
                                 {u"Containers"_s, m_containers.size()},
                                 {u"SecurityOptions"_s, QJsonArray{u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s}}});
    }
    if (path == "/containers/json")
        return jsonText(containerList());
    if (path.startsWith("/containers/"))
        return containerAnswer(request);
    if (path == "/images/json" || path == "/networks")
        return jsonText("[]");
    if (path == "/volumes")
        return jsonText(R"({"Volumes": null, "Warnings": null})");
    return FakeAnswer::error(404, u"page not found"_s);
}

QByteArray FakeEngine::containerList() const
{
    QJsonArray list;
    for (const auto &id : m_containerOrder)
        list.append(listEntry(m_containers.value(id)));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

FakeAnswer FakeEngine::containerAnswer(const FakeRequest &request) const
{
    const auto id = QString::fromUtf8(request.path.split('/').value(2));
    const auto found = m_containers.constFind(id);
    if (found == m_containers.cend())
        return FakeAnswer::error(404, u"No such container: "_s + id);
    if (request.path.endsWith("/json"))
        return FakeAnswer::json(*found);
    if (request.path.endsWith("/top"))
        return jsonText(R"({"Titles": ["PID", "UID", "COMMAND"], "Processes": [["4711", "0", "sleep inf"]]})");
    return FakeAnswer::error(404, u"page not found"_s);
}

QString sampleId(int number)
{
    return QString::number(number, 16).rightJustified(8, u'0').leftJustified(64, u'f');
}

QJsonObject sampleInspect(const QString &id, const QString &name)
{
    const QJsonObject state{{u"Status"_s, u"running"_s},
                            {u"Running"_s, true},
                            {u"Pid"_s, 0},
                            {u"ExitCode"_s, 0},
                            {u"StartedAt"_s, u"2026-11-21T23:02:11.5Z"_s},
                            {u"FinishedAt"_s, u"0001-01-01T00:00:00Z"_s}};
    const QJsonObject config{{u"Hostname"_s, id.left(12)},           {u"User"_s, QString()},
                             {u"Env"_s, QJsonArray{u"PATH=/bin"_s}}, {u"Cmd"_s, QJsonArray{u"sleep"_s, u"inf"_s}},
                             {u"Image"_s, u"bulkhead-lab:1"_s},      {u"Labels"_s, QJsonObject()}};
    const QJsonObject host{{u"Privileged"_s, false},     {u"NetworkMode"_s, u"bridge"_s},  {u"CapAdd"_s, QJsonValue()},
                           {u"CapDrop"_s, QJsonValue()}, {u"SecurityOpt"_s, QJsonValue()}, {u"PidsLimit"_s, QJsonValue()}};
    return {{u"Id"_s, id},
            {u"Name"_s, u'/' + name},
            {u"Created"_s, u"2026-11-21T23:02:11.123456789Z"_s},
            {u"State"_s, state},
            {u"Image"_s, u"sha256:"_s + QString(64, u'1')},
            {u"Config"_s, config},
            {u"HostConfig"_s, host},
            {u"Mounts"_s, QJsonArray()},
            {u"NetworkSettings"_s, QJsonObject{{u"Ports"_s, QJsonObject()}, {u"Networks"_s, QJsonObject()}}}};
}

} // namespace bulkhead::testsupport
