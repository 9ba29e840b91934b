// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"

#include "core/engine/answer.h"
#include "core/engine/tlssetup.h"

#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

using Kind = ProbeStep::Kind;
using State = ProbeStep::State;

bool isTlsProblem(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsHostMismatch:
    case ErrorKind::TlsClientCertificate:
    case ErrorKind::TlsFailed:
    case ErrorKind::PlainHttpOnTls: return true;
    default: return false;
    }
}

Error socketError(const QAbstractSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError: return {ErrorKind::ConnectionRefused, socket.errorString(), {}};
    case QAbstractSocket::HostNotFoundError: return {ErrorKind::HostUnknown, socket.errorString(), {}};
    case QAbstractSocket::SocketTimeoutError: return {ErrorKind::Timeout, socket.errorString(), {}};
    case QAbstractSocket::SocketAccessError: return {ErrorKind::PermissionDenied, socket.errorString(), {}};
    default: return {ErrorKind::ConnectionLost, socket.errorString(), {}};
    }
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLSv1.3"_s : protocol == QSsl::TlsV1_2 ? u"TLSv1.2"_s : u"TLS"_s;
}

} // namespace

class ConnectionProbe::Private
{
public:
    explicit Private(ConnectionProbe *q, Endpoint e, ClientLimits l)
        : probe(q)
        , endpoint(std::move(e))
        , limits(l)
        , timer(q)
    {
        for (const auto kind : {Kind::Resolve, Kind::Connect, Kind::Tls, Kind::Ping, Kind::Version, Kind::Permission})
            steps.append({.kind = kind, .state = State::Waiting, .outcome = {}, .error = {}, .chain = {}});
        timer.setSingleShot(true);
    }

    ProbeStep &step(Kind kind) { return steps[static_cast<qsizetype>(kind)]; }
    void set(Kind kind, State state, const QString &outcome = {});
    void fail(Kind kind, Error error);

    void resolve();
    void connectUnix();
    void connectTcp();
    void startTls();
    void tlsRefused();
    void speak();
    QCoro::Task<> ask();

    ConnectionProbe *probe;
    Endpoint endpoint;
    ClientLimits limits;
    QList<ProbeStep> steps;
    QTimer timer; ///< for connect and TLS; the client has its own limits
    int lookup = -1;
    QList<QSslError> tlsErrors;
    std::unique_ptr<QSslSocket> socket;
    std::unique_ptr<EngineClient> client;
};

void ConnectionProbe::Private::set(Kind kind, State state, const QString &outcome)
{
    step(kind).state = state;
    step(kind).outcome = outcome;
    Q_EMIT probe->stepChanged(static_cast<int>(kind));
}

void ConnectionProbe::Private::fail(Kind kind, Error error)
{
    timer.stop();
    step(kind).error = std::move(error);
    const QPointer alive(probe);
    set(kind, State::Failed, step(kind).outcome);
    for (const auto &later : std::as_const(steps)) {
        if (!alive)
            return;
        if (later.state == State::Waiting || later.state == State::Running)
            set(later.kind, State::Skipped);
    }
    if (alive)
        Q_EMIT probe->finished(false);
}

void ConnectionProbe::Private::resolve()
{
    if (endpoint.transport == Transport::Ssh) { // ssh resolves by its own configuration
        set(Kind::Resolve, State::Skipped);
        set(Kind::Tls, State::Skipped);
        speak();
        return;
    }
    set(Kind::Resolve, State::Running);
    if (endpoint.transport == Transport::Unix) {
        connectUnix();
        return;
    }
    lookup = QHostInfo::lookupHost(endpoint.host, probe, [this](const QHostInfo &info) {
        lookup = -1;
        if (info.addresses().isEmpty()) {
            fail(Kind::Resolve, {ErrorKind::HostUnknown, info.errorString(), {}});
            return;
        }
        QStringList addresses;
        for (const auto &address : info.addresses())
            addresses.append(address.toString());
        set(Kind::Resolve, State::Passed, addresses.join(u", "_s));
        connectTcp();
    });
}

/// A socket that this user may not open fails as a permission, whose remedy is another one than a dead engine's.
void ConnectionProbe::Private::connectUnix()
{
    set(Kind::Tls, State::Skipped);
    const auto problem = unixSocketProblem(endpoint.socketPath);
    if (problem && (problem->kind == ErrorKind::NoSocket || problem->kind == ErrorKind::Invalid)) {
        fail(Kind::Resolve, *problem);
        return;
    }
    const auto target = QFileInfo(endpoint.socketPath).canonicalFilePath();
    set(Kind::Resolve, State::Passed, target.isEmpty() ? endpoint.socketPath : target);
    if (problem) {
        fail(problem->kind == ErrorKind::PermissionDenied ? Kind::Permission : Kind::Connect, *problem);
        return;
    }
    set(Kind::Connect, State::Passed, endpoint.socketPath);
    speak();
}

void ConnectionProbe::Private::connectTcp()
{
    set(Kind::Connect, State::Running);
    socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket.get(), &QAbstractSocket::connected, probe, [this] {
        set(Kind::Connect, State::Passed, u"%1:%2"_s.arg(socket->peerAddress().toString()).arg(socket->peerPort()));
        if (endpoint.transport == Transport::Tls) {
            startTls();
            return;
        }
        timer.stop();
        set(Kind::Tls, State::Skipped);
        speak();
    });
    QObject::connect(socket.get(), &QAbstractSocket::errorOccurred, probe, [this] {
        if (step(Kind::Connect).state == State::Running)
            fail(Kind::Connect, socketError(*socket));
        else if (step(Kind::Tls).state == State::Running)
            tlsRefused();
    });
    QObject::connect(&timer, &QTimer::timeout, probe, [this] {
        const auto kind = step(Kind::Connect).state == State::Running ? Kind::Connect : Kind::Tls;
        fail(kind, {ErrorKind::Timeout, u"no answer within %1 ms"_s.arg(limits.transferTimeout.count()), {}});
    });
    timer.start(limits.transferTimeout);
    socket->connectToHost(endpoint.host, endpoint.port);
}

void ConnectionProbe::Private::startTls()
{
    set(Kind::Tls, State::Running);
    const auto configuration = tlsConfiguration(endpoint.tls);
    if (!configuration) {
        fail(Kind::Tls, configuration.error());
        return;
    }
    socket->setSslConfiguration(*configuration);
    QObject::connect(socket.get(), &QSslSocket::sslErrors, probe, [this](const QList<QSslError> &errors) {
        tlsErrors = errors;
        step(Kind::Tls).chain = socket->peerCertificateChain();
    });
    QObject::connect(socket.get(), &QSslSocket::encrypted, probe, [this] {
        timer.stop();
        step(Kind::Tls).chain = socket->peerCertificateChain();
        set(Kind::Tls, State::Passed, protocolName(socket->sessionProtocol()));
        speak();
    });
    socket->setPeerVerifyName(endpoint.host);
    socket->startClientEncryption();
}

void ConnectionProbe::Private::tlsRefused()
{
    if (step(Kind::Tls).chain.isEmpty())
        step(Kind::Tls).chain = socket->peerCertificateChain();
    fail(Kind::Tls, endpoint.tls.verify && !tlsErrors.isEmpty() ? tlsError(tlsErrors) : tlsError(socket->errorString()));
}

void ConnectionProbe::Private::speak()
{
    if (socket) { // called by one of its signals
        socket->disconnect(probe);
        socket->abort();
        socket.release()->deleteLater();
    }
    client = std::make_unique<EngineClient>(endpoint, QString(), limits);
    ask();
}

/// The client dies with the probe and resumes this with Cancelled: no member is touched after that.
QCoro::Task<> ConnectionProbe::Private::ask()
{
    const QPointer alive(probe);
    const bool ssh = endpoint.transport == Transport::Ssh;
    set(ssh ? Kind::Connect : Kind::Ping, State::Running);
    const auto agreed = co_await client->negotiate();
    if (!alive || (!agreed && agreed.error().kind == ErrorKind::Cancelled))
        co_return;
    if (!agreed) {
        const auto kind = agreed.error().kind;
        // a TLS 1.3 server refuses a client certificate only after the handshake
        const bool tls = endpoint.transport == Transport::Tls && isTlsProblem(kind);
        fail(tls ? Kind::Tls : kind == ErrorKind::SshFailed ? Kind::Connect : Kind::Ping, agreed.error());
        co_return;
    }
    if (ssh)
        set(Kind::Connect, State::Passed, endpoint.toString());
    set(Kind::Ping, State::Passed, agreed->apiVersion);
    set(Kind::Version, State::Running);
    const auto said = (co_await client->version()).and_then(parseEngineVersion);
    if (!alive || (!said && said.error().kind == ErrorKind::Cancelled))
        co_return;
    if (!said) {
        fail(said.error().kind == ErrorKind::PermissionDenied ? Kind::Permission : Kind::Version, said.error());
        co_return;
    }
    set(Kind::Version, State::Passed, u"%1 on %2/%3"_s.arg(said->versionText, said->os, said->arch));
    set(Kind::Permission, State::Running);
    const auto list = (co_await client->get(u"/containers/json?limit=1"_s)).and_then(parseContainerList);
    if (!alive || (!list && list.error().kind == ErrorKind::Cancelled))
        co_return;
    if (!list) {
        fail(Kind::Permission, list.error());
        co_return;
    }
    set(Kind::Permission, State::Passed);
    Q_EMIT probe->finished(true);
}

ConnectionProbe::ConnectionProbe(Endpoint endpoint, ClientLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint), limits))
{
}

ConnectionProbe::~ConnectionProbe()
{
    if (d->lookup >= 0)
        QHostInfo::abortHostLookup(d->lookup);
    if (d->socket)
        d->socket->disconnect(this);
    d->client.reset(); // while everything that its coroutines look at is there
}

void ConnectionProbe::start()
{
    d->resolve();
}

const QList<ProbeStep> &ConnectionProbe::steps() const
{
    return d->steps;
}

} // namespace bulkhead::engine
