// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QIODevice;
class QLocalServer;
class QTcpServer;

namespace bulkhead::testsupport {

class FakeConnection;

struct FakeRequest {
    QByteArray method;
    QByteArray target;                    ///< as sent: "/v1.45/containers/json?all=1"
    QByteArray path;                      ///< without version and query: "/containers/json"
    QByteArray query;                     ///< "all=1"
    QByteArray version;                   ///< "1.45"; empty for an unversioned path
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< counts accepted connections
};

struct FakeAnswer {
    enum class Fault : quint8 {
        None,
        CloseAtOnce, ///< no byte
        CloseInBody, ///< half the body, then the connection ends
        Hang,        ///< no byte, the connection stays
        HangInBody,  ///< half the body, the connection stays
        Garbage,     ///< bytes that are no HTTP
        Flood,       ///< a chunked JSON array that never ends until 200 MB are written
    };
    int status = 200;
    QByteArray body{};
    QByteArray contentType = "application/json";
    QMap<QByteArray, QByteArray> headers{};
    bool chunked = false;
    Fault fault = Fault::None;

    [[nodiscard]] static FakeAnswer json(const QJsonObject &object);
    /// {"message": …} as the engine words its refusals.
    [[nodiscard]] static FakeAnswer error(int status, const QString &message);
    [[nodiscard]] static FakeAnswer html(int status = 200);
    [[nodiscard]] static FakeAnswer broken(Fault fault);
};

/// An HTTP/1.1 server in this process that answers as an engine does, or as badly as a test asks. Runs in the test's event loop.
/// Knows /_ping, /version, /info, /containers/json, /containers/ID/json, /containers/ID/top, /images/json, /networks, /volumes
/// and /events from the start; answer() replaces any of them.
class FakeEngine : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<FakeAnswer(const FakeRequest &)>;

    FakeEngine();
    ~FakeEngine() override;

    /// Listen at a new place and give its endpoint; several may be open at once.
    [[nodiscard]] engine::Endpoint listenUnix();
    [[nodiscard]] engine::Endpoint listenTcp();
    /// The endpoint has no TLS files yet.
    [[nodiscard]] engine::Endpoint listenTls(const QSslConfiguration &configuration);
    /// Ends every connection and listens no more; listenAgain() takes the same unix socket path.
    void stop();
    void listenAgain();
    /// Ends every connection and goes on listening.
    void dropConnections();

    /// `path` without version and query: "/containers/json".
    void answer(const QByteArray &path, const FakeAnswer &answer);
    void answer(const QByteArray &path, Handler handler);

    void setApiVersion(const QByteArray &newest, const QByteArray &oldest = "1.24");
    /// Lists and inspects this container from now on; changes one with the same id. `inspect` is merged over sensible defaults.
    void setContainer(const QString &id, const QString &name, const QJsonObject &inspect = {});
    void removeContainer(const QString &id);

    /// Writes one event to every open event stream, with the current time as its stamp.
    void sendEvent(const QString &type, const QString &action, const QString &actorId,
                   const QMap<QString, QString> &attributes = {});
    void sendRawEvent(const QByteArray &bytes);
    [[nodiscard]] int openStreams() const;
    /// Ends the event streams as a stopping engine does.
    void endStreams();

    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] int requestCount(const QByteArray &path) const;
    void clearRequests() { m_requests.clear(); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; } ///< ever accepted
    [[nodiscard]] qint64 flooded() const { return m_flooded; }              ///< bytes of a Flood that were taken so far

Q_SIGNALS:
    void requested(const bulkhead::testsupport::FakeRequest &request);

private:
    friend class FakeConnection;
    void accept(QIODevice *device);
    [[nodiscard]] FakeAnswer answerTo(const FakeRequest &request);
    [[nodiscard]] FakeAnswer builtIn(const FakeRequest &request);
    [[nodiscard]] FakeAnswer containerAnswer(const FakeRequest &request) const;
    [[nodiscard]] FakeAnswer ping() const;
    [[nodiscard]] QByteArray containerList() const;

    QTemporaryDir m_directory;
    QList<QLocalServer *> m_localServers;
    QList<QTcpServer *> m_tcpServers;
    QList<FakeConnection *> m_connections;
    QHash<QByteArray, Handler> m_handlers;
    QMap<QString, QJsonObject> m_containers;
    QStringList m_containerOrder;
    QByteArray m_newest = "1.45";
    QByteArray m_oldest = "1.24";
    QList<FakeRequest> m_requests;
    int m_connectionCount = 0;
    qint64 m_flooded = 0;
};

/// A complete inspect answer of a plain running container, for tests that change a part of it.
[[nodiscard]] QJsonObject sampleInspect(const QString &id, const QString &name);
/// 64 hex digits that begin with the number.
[[nodiscard]] QString sampleId(int number);

} // namespace bulkhead::testsupport
