// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"

#include "core/engine/apiversion.h"
#include "core/engine/channel.h"
#include "core/engine/firstbytes.h"
#include "core/engine/httpeventstream.h"
#include "core/engine/networkquestion.h"
#include "core/engine/socketchannel.h"
#include "core/engine/socketquestion.h"

#include <QJsonDocument>
#include <QPointer>
#include <QUrl>

#include <coroutine>
#include <vector>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

/// Event streams share a manager that never makes one wait for another; 255 is Qt's limit.
constexpr int StreamConnections = 250;

Error cancelledError()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, {}};
}

bool looksLikeEngine(const Answer &answer)
{
    return !answer.apiVersion.isEmpty() || answer.server.startsWith("Docker/") || answer.server.startsWith("Libpod/")
           || answer.body.trimmed() == "OK";
}

/// What a proxy or an old engine that knows no HEAD may answer: then GET tells.
bool wantsGet(const Result<Answer> &head)
{
    if (head)
        return head->status != 200 || !looksLikeEngine(*head);
    const auto kind = head.error().kind;
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::Malformed || kind == ErrorKind::NotDocker;
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

/// A negotiation that several questions wait for.
struct Negotiation {
    std::optional<Result<Negotiated>> outcome;
    std::vector<std::coroutine_handle<>> waiting;

    [[nodiscard]] bool await_ready() const noexcept { return outcome.has_value(); }
    void await_suspend(std::coroutine_handle<> coroutine) { waiting.push_back(coroutine); }
    [[nodiscard]] Result<Negotiated> await_resume() const { return *outcome; }
};

} // namespace

/// Shared with every coroutine under way, so that they may resume while and after the client dies.
class EngineClient::Private : public std::enable_shared_from_this<EngineClient::Private>
{
public:
    using Self = std::shared_ptr<Private>;

    static QCoro::Task<Result<Answer>> send(Self self, Question::Wish wish);
    static QCoro::Task<Result<Answer>> ping(Self self);
    static QCoro::Task<Error> explain(Self self, Error error);
    static QCoro::Task<Result<Negotiated>> agree(Self self);
    static QCoro::Task<Result<Negotiated>> negotiate(Self self);
    enum class Expected : quint8 { Json, Bytes };
    static QCoro::Task<Result<QByteArray>> ask(Self self, QString path, Expected expected = Expected::Json);
    static QCoro::Task<Result<QByteArray>> tell(Self self, QNetworkAccessManager::Operation verb, QString path, QByteArray body,
                                                std::chrono::milliseconds patience = {});
    static QCoro::Task<Result<>> pour(Self self, QString path, ByteSink sink, qint64 maximum);
    static QCoro::Task<> follow(Self self, QPointer<HttpEventStream> stream, QString path);

    [[nodiscard]] Result<Channel *> channel(std::unique_ptr<Channel> &slot, int connections) const;
    [[nodiscard]] Result<std::shared_ptr<Question>> question(Question::Wish wish);
    void pump();
    void forget(const Question *question);
    void cancelAll();
    void endStreams();
    [[nodiscard]] std::chrono::milliseconds pingTimeout() const;

    Endpoint endpoint;
    QString pin;
    ClientLimits limits;
    bool closed = false;
    std::optional<Negotiated> agreed;
    std::shared_ptr<Negotiation> negotiation;
    SocketChannel::Pointer socketChannel;     ///< questions to a unix socket
    std::unique_ptr<Channel> questionChannel; ///< questions to any other endpoint
    std::unique_ptr<Channel> streamChannel;
    QList<std::shared_ptr<Question>> waiting;
    QList<std::shared_ptr<Question>> running;
    QList<QPointer<HttpEventStream>> streams;
    std::shared_ptr<FirstBytes> listening;
};

Result<Channel *> EngineClient::Private::channel(std::unique_ptr<Channel> &slot, int connections) const
{
    if (closed)
        return std::unexpected(cancelledError());
    if (!slot) {
        auto opened = Channel::open(endpoint, connections);
        if (!opened)
            return std::unexpected(opened.error());
        slot = std::move(*opened);
    }
    return slot.get();
}

Result<std::shared_ptr<Question>> EngineClient::Private::question(Question::Wish wish)
{
    // what is poured goes through Qt's manager, which reads in a thread of its own and waits for who takes the bytes
    if (endpoint.transport != Transport::Unix || wish.sink) {
        const auto opened = wish.sink ? channel(streamChannel, StreamConnections) : channel(questionChannel, limits.parallel);
        if (!opened)
            return std::unexpected(opened.error());
        return std::make_shared<NetworkQuestion>(std::move(wish), **opened);
    }
    if (closed)
        return std::unexpected(cancelledError());
    if (!socketChannel) {
        auto opened = SocketChannel::open(endpoint, limits.parallel);
        if (!opened)
            return std::unexpected(opened.error());
        socketChannel = std::move(*opened);
    }
    return std::make_shared<SocketQuestion>(std::move(wish), *socketChannel);
}

QCoro::Task<Result<Answer>> EngineClient::Private::send(Self self, Question::Wish wish)
{
    const auto asked = self->question(std::move(wish));
    if (!asked)
        co_return std::unexpected(asked.error());
    const auto &question = *asked;
    connect(question.get(), &Question::done, question.get(), [&self, raw = question.get()] { self->forget(raw); });
    self->waiting.append(question);
    self->pump();
    co_return co_await *question;
}

/// Questions wait here and not in the manager, where their time-out would already run.
void EngineClient::Private::pump()
{
    while (!closed && running.size() < limits.parallel && !waiting.isEmpty()) {
        const auto question = waiting.takeFirst();
        running.append(question);
        question->start();
    }
}

void EngineClient::Private::forget(const Question *question)
{
    const auto same = [question](const auto &entry) { return entry.get() == question; };
    running.removeIf(same);
    waiting.removeIf(same);
    pump();
}

void EngineClient::Private::cancelAll()
{
    if (const auto last = listening)
        last->end();
    const auto all = std::exchange(waiting, {}) + running;
    for (const auto &question : all)
        question->end(cancelledError());
}

void EngineClient::Private::endStreams()
{
    for (const auto &stream : std::exchange(streams, {})) {
        if (stream)
            stream->end(cancelledError());
    }
}

/// The docker CLI limits its first ping except over ssh, whose ConnectTimeout does.
std::chrono::milliseconds EngineClient::Private::pingTimeout() const
{
    return endpoint.transport == Transport::Ssh ? std::max(limits.pingTimeout, limits.transferTimeout) : limits.pingTimeout;
}

QCoro::Task<Result<Answer>> EngineClient::Private::ping(Self self)
{
    Question::Wish wish{.verb = QNetworkAccessManager::HeadOperation,
                        .path = u"/_ping"_s,
                        .transferTimeout = self->pingTimeout(),
                        .maximumAnswer = self->limits.maximumAnswer};
    auto answer = co_await send(self, wish);
    if (!wantsGet(answer))
        co_return answer;
    wish.verb = QNetworkAccessManager::GetOperation;
    co_return co_await send(self, wish);
}

/// Somebody who drops a ping may be a dying engine or no engine at all: the first bytes that he says decide.
QCoro::Task<Error> EngineClient::Private::explain(Self self, Error error)
{
    const bool plain = self->endpoint.transport == Transport::Unix || self->endpoint.transport == Transport::Tcp;
    if (error.kind != ErrorKind::ConnectionLost || !plain || self->closed)
        co_return Error(error);
    const auto listening = std::make_shared<FirstBytes>(self->endpoint, self->pingTimeout());
    self->listening = listening;
    const auto bytes = co_await *listening;
    if (self->listening == listening)
        self->listening.reset();
    if (bytes.isEmpty() || bytes.startsWith("HTTP/"))
        co_return Error(error);
    co_return Error{ErrorKind::NotDocker, u"the answer to a ping is no HTTP"_s, QString::fromLatin1(bytes)};
}

QCoro::Task<Result<Negotiated>> EngineClient::Private::agree(Self self)
{
    const auto pinned = self->pin.isEmpty() ? Result<QString>() : normalisedApiVersion(self->pin);
    if (!pinned)
        co_return std::unexpected(pinned.error());
    auto answer = co_await ping(self);
    if (!answer) {
        auto reason = co_await explain(self, answer.error());
        co_return std::unexpected(self->closed ? cancelledError() : std::move(reason));
    }
    const auto theirs = answer->apiVersion;
    // an engine in trouble, or an authorization plugin that refuses pings, still says its version
    if (answer->status < 400 || theirs.isEmpty()) {
        const auto status = answer->status;
        const bool isEngine = looksLikeEngine(*answer);
        const auto body = judgeAnswer(*std::move(answer));
        if (!body)
            co_return std::unexpected(body.error());
        if (!isEngine)
            co_return std::unexpected(Error{ErrorKind::NotDocker,
                                            u"HTTP status %1, but no engine's answer to a ping"_s.arg(status),
                                            QString::fromUtf8(body->left(300))});
    }
    if (!pinned->isEmpty())
        co_return Negotiated{.apiVersion = *pinned, .engineNewest = QString::fromLatin1(theirs), .pinned = true};
    const auto version = agreedApiVersion(theirs);
    if (!version)
        co_return std::unexpected(version.error());
    co_return Negotiated{.apiVersion = *version, .engineNewest = QString::fromLatin1(theirs), .pinned = false};
}

QCoro::Task<Result<Negotiated>> EngineClient::Private::negotiate(Self self)
{
    // copies: QCoro's co_return moves out of whatever lvalue it is given, members too
    if (self->agreed)
        co_return Negotiated(*self->agreed);
    if (const auto underWay = self->negotiation)
        co_return co_await *underWay;
    const auto mine = std::make_shared<Negotiation>();
    self->negotiation = mine;
    mine->outcome = co_await agree(self);
    if (self->negotiation == mine) { // not after a reset
        self->negotiation.reset();
        if (*mine->outcome)
            self->agreed = **mine->outcome;
    }
    for (const auto coroutine : std::exchange(mine->waiting, {}))
        coroutine.resume();
    co_return Result<Negotiated>(*mine->outcome);
}

QCoro::Task<Result<QByteArray>> EngineClient::Private::ask(Self self, QString path, Expected expected)
{
    auto agreed = self->agreed; // found by most questions
    if (!agreed) {
        const auto negotiated = co_await negotiate(self);
        if (!negotiated)
            co_return std::unexpected(negotiated.error());
        agreed = *negotiated;
    }
    auto answer = co_await send(self, {.verb = QNetworkAccessManager::GetOperation,
                                       .path = "/v"_L1 + agreed->apiVersion + path,
                                       .transferTimeout = self->limits.transferTimeout,
                                       .maximumAnswer = self->limits.maximumAnswer});
    if (!answer)
        co_return std::unexpected(answer.error());
    if (expected == Expected::Bytes && !answer->length)
        answer->length = answer->body.size(); // there is no telling whether more should have come
    co_return judgeAnswer(*std::move(answer));
}

QCoro::Task<Result<QByteArray>> EngineClient::Private::tell(Self self, QNetworkAccessManager::Operation verb, QString path,
                                                            QByteArray body, std::chrono::milliseconds patience)
{
    constexpr int NotModified = 304; // a start of what runs, a stop of what does not
    const auto agreed = co_await negotiate(self);
    if (!agreed)
        co_return std::unexpected(agreed.error());
    auto answer = co_await send(self, {.verb = verb,
                                       .path = "/v"_L1 + agreed->apiVersion + path,
                                       .transferTimeout = self->limits.transferTimeout + patience,
                                       .maximumAnswer = self->limits.maximumAnswer,
                                       .body = std::move(body)});
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->status == NotModified)
        co_return QByteArray();
    co_return judgeAnswer(*std::move(answer));
}

QCoro::Task<Result<>> EngineClient::Private::pour(Self self, QString path, ByteSink sink, qint64 maximum)
{
    const auto agreed = co_await negotiate(self);
    if (!agreed)
        co_return std::unexpected(agreed.error());
    auto answer = co_await send(self, {.verb = QNetworkAccessManager::GetOperation,
                                       .path = "/v"_L1 + agreed->apiVersion + path,
                                       .transferTimeout = self->limits.transferTimeout,
                                       .maximumAnswer = maximum,
                                       .sink = std::move(sink)});
    if (!answer)
        co_return std::unexpected(answer.error());
    answer->length = answer->body.size(); // of a refusal, which is kept
    const auto judged = judgeAnswer(*std::move(answer));
    if (!judged)
        co_return std::unexpected(judged.error());
    co_return {};
}

QCoro::Task<> EngineClient::Private::follow(Self self, QPointer<HttpEventStream> stream, QString path)
{
    const auto agreed = co_await negotiate(self);
    if (!stream)
        co_return;
    if (!agreed) {
        stream->end(agreed.error());
        co_return;
    }
    const auto channel = self->channel(self->streamChannel, StreamConnections);
    if (!channel)
        stream->end(channel.error());
    else
        stream->open(**channel, "/v"_L1 + agreed->apiVersion + path);
}

EngineClient::EngineClient(Endpoint endpoint, QString apiVersion, ClientLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    d->endpoint = std::move(endpoint);
    d->pin = std::move(apiVersion);
    d->limits = limits;
}

EngineClient::~EngineClient()
{
    d->closed = true;
    d->endStreams();
    d->cancelAll();
    d->socketChannel.reset();
    d->questionChannel.reset();
    d->streamChannel.reset();
}

const Endpoint &EngineClient::endpoint() const
{
    return d->endpoint;
}

const ClientLimits &EngineClient::limits() const
{
    return d->limits;
}

void EngineClient::reset()
{
    d->agreed.reset();
    d->negotiation.reset();
    // the old channels go only after what uses them, and what is asked meanwhile gets new ones
    const auto sockets = std::exchange(d->socketChannel, nullptr);
    const auto questions = std::exchange(d->questionChannel, nullptr);
    const auto streams = std::exchange(d->streamChannel, nullptr);
    d->endStreams();
    d->cancelAll();
}

void EngineClient::cancelAll()
{
    d->cancelAll();
}

QCoro::Task<Result<Negotiated>> EngineClient::negotiate()
{
    return Private::negotiate(d);
}

QCoro::Task<Result<QByteArray>> EngineClient::get(QString path)
{
    return Private::ask(d, std::move(path));
}

QCoro::Task<Result<QByteArray>> EngineClient::getBytes(QString path)
{
    return Private::ask(d, std::move(path), Private::Expected::Bytes);
}

QCoro::Task<Result<>> EngineClient::stream(QString path, ByteSink sink, qint64 maximum)
{
    return Private::pour(d, std::move(path), std::move(sink), maximum);
}

QCoro::Task<Result<QByteArray>> EngineClient::post(QString path, QByteArray body, std::chrono::milliseconds patience)
{
    return Private::tell(d, QNetworkAccessManager::PostOperation, std::move(path), std::move(body), patience);
}

QCoro::Task<Result<QByteArray>> EngineClient::remove(QString path, std::chrono::milliseconds patience)
{
    return Private::tell(d, QNetworkAccessManager::DeleteOperation, std::move(path), {}, patience);
}

QCoro::Task<Result<QByteArray>> EngineClient::version()
{
    return get(u"/version"_s);
}

QCoro::Task<Result<QByteArray>> EngineClient::info()
{
    return get(u"/info"_s);
}

QCoro::Task<Result<QByteArray>> EngineClient::containers()
{
    return get(u"/containers/json?all=1"_s);
}

QCoro::Task<Result<QByteArray>> EngineClient::inspect(ContainerId id)
{
    return get(u"/containers/%1/json"_s.arg(encoded(id.toString())));
}

QCoro::Task<Result<QByteArray>> EngineClient::images()
{
    return get(u"/images/json"_s);
}

QCoro::Task<Result<QByteArray>> EngineClient::inspectImage(QString reference)
{
    return get(u"/images/%1/json"_s.arg(encoded(reference, "/:@")));
}

QCoro::Task<Result<QByteArray>> EngineClient::networks()
{
    return get(u"/networks"_s);
}

QCoro::Task<Result<QByteArray>> EngineClient::volumes()
{
    return get(u"/volumes"_s);
}

QCoro::Task<Result<QByteArray>> EngineClient::top(ContainerId id, QString columns)
{
    return get(u"/containers/%1/top?ps_args=%2"_s.arg(encoded(id.toString()), encoded("-o "_L1 + columns)));
}

QCoro::Task<Result<QStringList>> EngineClient::update(ContainerId id, LimitUpdate limits)
{
    const QByteArray body = QJsonDocument(limitUpdateToJson(limits)).toJson(QJsonDocument::Compact);
    const auto answer = co_await post(u"/containers/%1/update"_s.arg(encoded(id.toString())), body);
    co_return answer.transform(updateWarnings);
}

std::unique_ptr<EventStream> EngineClient::events(qint64 sinceNano)
{
    auto path = u"/events"_s;
    if (sinceNano > 0) {
        constexpr qint64 Second = 1'000'000'000;
        path += u"?since=%1.%2"_s.arg(sinceNano / Second).arg(sinceNano % Second, 9, 10, '0'_L1);
    }
    auto stream = std::make_unique<HttpEventStream>(d->limits.maximumEventLine);
    d->streams.removeIf([](const auto &entry) { return entry.isNull(); });
    d->streams.append(stream.get());
    // later, so that the caller can connect to its signals first
    QMetaObject::invokeMethod(
        stream.get(), [d = d, stream = QPointer(stream.get()), path] { Private::follow(d, stream, path); }, Qt::QueuedConnection);
    return stream;
}

} // namespace bulkhead::engine
