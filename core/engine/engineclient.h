// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"
#include "core/engine/limitupdate.h"
#include "core/engine/values.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace bulkhead::engine {

class EventStream;

/// The API versions that this client speaks.
inline constexpr QLatin1StringView OldestApi{"1.24"};
inline constexpr QLatin1StringView NewestApi{"1.56"};

struct Negotiated {
    QString apiVersion;   ///< what requests carry: "1.45"
    QString engineNewest; ///< Api-Version header of the ping; empty where the engine sent none (taken as 1.24)
    bool pinned = false;  ///< by DOCKER_API_VERSION
};

/// How long the client waits and how much it takes; tests make these small.
struct ClientLimits {
    std::chrono::milliseconds pingTimeout{2000};
    std::chrono::milliseconds transferTimeout{30000}; ///< without any byte arriving
    qint64 maximumAnswer = 64 * 1024 * 1024;          ///< bytes; more is TooLarge
    qint64 maximumEventLine = 1024 * 1024;
    int parallel = 8; ///< questions under way at once
};

/// Talks to one engine over its endpoint. Owned by LiveHost or a test; must live as long as nobody awaits it: its destructor
/// aborts every question, and each awaiting coroutine then resumes with Cancelled.
class EngineClient : public QObject
{
    Q_OBJECT
public:
    /// `apiVersion` pins and turns negotiation off, as DOCKER_API_VERSION does.
    explicit EngineClient(Endpoint endpoint, QString apiVersion = {}, ClientLimits limits = {}, QObject *parent = nullptr);
    ~EngineClient() override;

    [[nodiscard]] const Endpoint &endpoint() const;
    [[nodiscard]] const ClientLimits &limits() const;

    /// Pings and agrees on a version, once; later calls answer at once. Every question below does this first by itself.
    QCoro::Task<Result<Negotiated>> negotiate();
    /// Forgets the version and closes connections: after a lost engine, before trying again. Questions end with Cancelled, event
    /// streams are lost with Cancelled.
    void reset();
    /// Ends every question with Cancelled.
    void cancelAll();

    QCoro::Task<Result<QByteArray>> version(); ///< raw JSON of GET /version, and so on; parse with values.h
    QCoro::Task<Result<QByteArray>> info();
    QCoro::Task<Result<QByteArray>> containers(); ///< stopped ones too
    QCoro::Task<Result<QByteArray>> inspect(ContainerId id);
    QCoro::Task<Result<QByteArray>> images();
    QCoro::Task<Result<QByteArray>> inspectImage(QString reference);
    QCoro::Task<Result<QByteArray>> networks();
    QCoro::Task<Result<QByteArray>> volumes();
    /// Runs ps on the engine's host; `columns` as ps -o takes them: "pid,uid,args". Each call makes a `top` event on /events.
    QCoro::Task<Result<QByteArray>> top(ContainerId id, QString columns);

    /// Changes limits of a container: POST /containers/{id}/update, API 1.22 and later. Gives the engine's warnings. Errors: what
    /// the engine refuses is EngineRefused, EngineFailed or NotFound in its own words.
    QCoro::Task<Result<QStringList>> update(ContainerId id, LimitUpdate limits);

    /// Any GET below the versioned root: get("/containers/json?all=1").
    QCoro::Task<Result<QByteArray>> get(QString path);
    /// A GET whose answer is no JSON document: a stream of bytes that ended.
    QCoro::Task<Result<QByteArray>> getBytes(QString path);
    /// A GET whose answer is too large to be kept: the sink takes its bytes as they come, at most `maximum` of them, in this
    /// thread; an Error that it gives ends the question with it. Errors: those of get(), the sink's, TooLarge. The sink must see
    /// for itself whether the end came: over a unix socket Qt 6.8 takes a lost connection for one.
    using ByteSink = std::function<Result<>(QByteArrayView bytes)>;
    QCoro::Task<Result<>> stream(QString path, ByteSink sink, qint64 maximum);
    /// A POST of JSON or a DELETE below the versioned root; containerchanges.h has words for them. `patience` is how much longer
    /// than the transfer time-out the engine may take before its first byte. What is so already (304) is no error.
    QCoro::Task<Result<QByteArray>> post(QString path, QByteArray body = {}, std::chrono::milliseconds patience = {});
    QCoro::Task<Result<QByteArray>> remove(QString path, std::chrono::milliseconds patience = {});

    /// A stream of /events from `sinceNano` (0 = now) on. The caller owns it. It has a connection of its own.
    [[nodiscard]] std::unique_ptr<EventStream> events(qint64 sinceNano = 0);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace bulkhead::engine
