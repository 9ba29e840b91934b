// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/hostagent.h"
#include "core/snapshot/livesession.h"
#include "core/snapshot/setuidsearch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::snapshot {

namespace {

// One frame: what comes within it is one change.
constexpr std::chrono::milliseconds PublishInterval = 16ms;
// Events about images come in bursts: a pull is a dozen.
constexpr std::chrono::milliseconds FactDelay = 200ms;

Error closedError()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, {}};
}

void makeSingleShot(QTimer &timer, std::chrono::milliseconds interval)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.setInterval(interval);
}

} // namespace

LiveHost::Private::Private(LiveHost &host, engine::EngineContext engineContext, LivePolicy livePolicy,
                           engine::ClientLimits limits, const QString &apiVersion)
    : q(host)
    , context(std::move(engineContext))
    , policy(livePolicy)
    , client(std::make_unique<engine::EngineClient>(context.endpoint, apiVersion, limits))
    , watch(std::make_unique<ProcessWatch>(*client))
    , hostWatch(std::make_unique<HostWatch>())
    , retryDelay(policy.firstRetry)
    , current(std::make_shared<const HostSnapshot>())
{
    facts.provenance = {.kind = Provenance::Kind::Live,
                        .endpoint = context.endpoint.toString(),
                        .contextName = context.name,
                        .apiVersion = {},
                        .program = u"Bulkhead " BULKHEAD_VERSION ""_s,
                        .unprotected = context.endpoint.isUnprotected()};
    makeSingleShot(retryTimer, 0ms);
    connect(&retryTimer, &QTimer::timeout, &q, [this] { connectNow(); });
    makeSingleShot(openTimer, limits.pingTimeout);
    connect(&openTimer, &QTimer::timeout, &q, [this] { load(); });
    makeSingleShot(publishTimer, 0ms);
    connect(&publishTimer, &QTimer::timeout, &q, [this] { publish(); });
    makeSingleShot(settleTimer, 0ms);
    connect(&settleTimer, &QTimer::timeout, &q, [this] { resumeWaiting(); });
    makeSingleShot(factTimer, FactDelay);
    connect(&factTimer, &QTimer::timeout, &q, [this] {
        for (const EngineFact fact : std::exchange(wantedFacts, {}))
            askFact(fact);
    });
    connect(watch.get(), &ProcessWatch::observed, &q,
            [this](const ContainerId &id, qint64 firstPid, const host::ProcessObservation &observation) {
                takeProcesses(id, firstPid, observation);
            });
    connect(watch.get(), &ProcessWatch::idle, &q, [this] { checkSettled(); });
    connect(hostWatch.get(), &HostWatch::seen, &q, [this](const host::HostFactsPtr &seen) { takeHost(seen, std::nullopt); });
    connect(hostWatch.get(), &HostWatch::failed, &q, [this](const Error &why) { takeHost(nullptr, why); });
    connect(hostWatch.get(), &HostWatch::idle, &q, [this] { checkSettled(); });
    readHostHere();
    if (const auto place = agentPlaceFor(context.endpoint)) {
        agentClient = std::make_unique<agent::AgentClient>(*place);
        connect(agentClient.get(), &agent::AgentClient::stateChanged, &q, [this] { followAgent(); });
    }
}

// Where there is no agent: what this user may see of this machine.
void LiveHost::Private::readHostHere()
{
    isHostTrusted = false;
    const bool isHere = context.endpoint.isLocal() && policy.observeProcesses;
    hostWatch->setReader(isHere ? HostWatch::localReader() : HostWatch::Reader());
    if (!isHere)
        hostReason = Error{ErrorKind::Unavailable, LiveHost::tr("The engine is not on this machine."), {}};
}

void LiveHost::Private::followAgent()
{
    if (closed || agentClient->isRunning() == isReadByAgent)
        return;
    isReadByAgent = agentClient->isRunning();
    if (isReadByAgent)
        q.setHostReader(agentReader(agentClient.get()), true);
    else
        readHostHere();
    q.observeHost();
}

void LiveHost::Private::connectNow()
{
    retryTimer.stop();
    const int ofSession = ++session;
    // from just after the last one on: what happened while the engine was lost is told again where the engine still knows it
    stream = client->events(lastEvent > 0 ? lastEvent + 1 : 0);
    connect(stream.get(), &engine::EventStream::opened, &q, [this, ofSession] {
        if (!isOver(ofSession))
            load();
    });
    connect(stream.get(), &engine::EventStream::event, &q, [this, ofSession](const engine::EngineEvent &event) {
        if (isOver(ofSession))
            return;
        receive(event);
        Q_EMIT q.engineEvent(event);
    });
    connect(stream.get(), &engine::EventStream::malformed, &q, [this, ofSession](const QByteArray &line) {
        if (isOver(ofSession))
            return;
        problems[u"events"_s] = {ErrorKind::Malformed, LiveHost::tr("The engine sent an event that cannot be read."),
                                 QString::fromUtf8(line.left(1000))};
        factsChanged = true;
        publishSoon();
    });
    connect(stream.get(), &engine::EventStream::lost, &q, [this, ofSession](const Error &why) {
        if (!isOver(ofSession))
            lose(why);
    });
    // a proxy may hold the head of a stream back until the first event
    openTimer.start(client->limits().pingTimeout);
}

void LiveHost::Private::lose(const Error &why)
{
    ++session; // first: cancelling resumes what is under way
    openTimer.stop();
    factTimer.stop();
    if (stream) {
        stream->disconnect(&q);
        stream->stop();
        stream.release()->deleteLater(); // it may be the one that tells
    }
    loading = loadAgain = pumping = askingDaemon = askingImages = false;
    imageContents.removeIf([](const auto &one) { return one.value().isEmpty(); }); // to be asked once more
    held.clear();
    urgentInspects.clear();
    inspects.clear();
    queued.clear();
    inspecting.clear();
    fetching.clear();
    wantedFacts.clear();
    watch->cancel();
    hostWatch->cancel();
    client->reset();
    retryTimer.start(retryDelay);
    retryDelay = std::min(retryDelay * 2, policy.lastRetry);
    const State next = hasPublished || table.hasChanges() ? State::Stale : State::Failed;
    const Self self = shared_from_this();
    publish(); // what arrived stays, and is there when it is called stale; whoever hears of it may close the host
    if (closed)
        return;
    setState(next, why);
    if (!waiting.empty())
        settleTimer.start();
}

void LiveHost::Private::close()
{
    closed = true;
    ++session;
    for (QTimer *timer : {&retryTimer, &openTimer, &publishTimer, &settleTimer, &factTimer})
        timer->stop();
    stream.reset();
    watch.reset();
    agentClient.reset();
    hostWatch.reset();
    client.reset();
    resumeWaiting();
}

void LiveHost::Private::setState(State newState, const std::optional<Error> &newError)
{
    if (state == newState && error == newError)
        return;
    state = newState;
    error = newError;
    Q_EMIT q.stateChanged();
}

void LiveHost::Private::publishSoon()
{
    if (publishTimer.isActive())
        return;
    const auto passed = sincePublished.isValid() ? std::chrono::milliseconds(sincePublished.elapsed()) : PublishInterval;
    publishTimer.start(std::max(PublishInterval - passed, 0ms));
}

void LiveHost::Private::publish()
{
    publishTimer.stop();
    if (!table.hasChanges() && !factsChanged && !hostChanged)
        return;
    SnapshotChange change;
    change.everything = !std::exchange(hasPublished, true);
    change.engineFacts = std::exchange(factsChanged, false) || change.everything;
    change.hostFacts = std::exchange(hostChanged, false) || change.everything;
    HostSnapshot next = facts;
    next.takenAt = QDateTime::currentDateTimeUtc();
    table.publish(next, change);
    next.errors = problems.values();
    addHost(next);
    const auto count = [&next](auto... states) {
        return int(std::ranges::count_if(std::as_const(next.containers),
                                         [=](const ContainerPtr &c) { return ((c->state() == states) || ...); }));
    };
    next.info.containersRunning = count(engine::ContainerState::Running);
    next.info.containersPaused = count(engine::ContainerState::Paused);
    next.info.containersStopped = int(next.containers.size()) - next.info.containersRunning - next.info.containersPaused;
    current = std::make_shared<const HostSnapshot>(std::move(next));
    sincePublished.start();
    Q_EMIT q.snapshotChanged(change);
}

void LiveHost::Private::checkSettled()
{
    const bool isSettled = state == State::Live && !loading && !loadAgain && !askingDaemon && queued.isEmpty()
                           && inspecting.isEmpty() && fetching.isEmpty() && !askingImages && wantedFacts.isEmpty()
                           && watch->isIdle() && hostWatch->isIdle();
    if (isSettled && !waiting.empty())
        settleTimer.start(); // not from here: whoever waits may delete the host
}

void LiveHost::Private::resumeWaiting()
{
    for (const auto coroutine : std::exchange(waiting, {}))
        coroutine.resume();
}

QCoro::Task<Result<HostSnapshotPtr>> LiveHost::Private::takeSnapshot(Self self)
{
    struct Settled {
        Private &d;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine) const { d.waiting.push_back(coroutine); }
        void await_resume() const noexcept {}
    };
    if (self->closed)
        co_return std::unexpected(closedError());
    self->started ? self->q.refresh() : self->q.start();
    co_await Settled{*self};
    if (self->closed)
        co_return std::unexpected(closedError());
    const QPointer host(&self->q);
    self->publish();
    if (!host)
        co_return std::unexpected(closedError());
    if (self->state == State::Live)
        co_return HostSnapshotPtr(self->current); // a copy: QCoro's co_return moves out of members too
    if (!self->hasPublished)
        co_return std::unexpected(self->error.value_or(closedError()));
    auto partial = std::make_shared<HostSnapshot>(*self->current);
    if (self->error)
        partial->errors += *self->error;
    co_return partial;
}

LiveHost::LiveHost(engine::EngineContext context, LivePolicy policy, engine::ClientLimits limits, QString apiVersion,
                   QObject *parent)
    : Host(parent)
    , d(std::make_shared<Private>(*this, std::move(context), policy, limits, apiVersion))
{
}

LiveHost::~LiveHost()
{
    d->close();
    // whoever closes us may stand below one of our signals: what is on the stack there goes on with d
    if (QCoreApplication::instance())
        QMetaObject::invokeMethod(QCoreApplication::instance(), [rest = d] { Q_UNUSED(rest) }, Qt::QueuedConnection);
}

void LiveHost::start()
{
    if (!std::exchange(d->started, true))
        d->connectNow();
}

void LiveHost::refresh()
{
    if (!d->started)
        start();
    else if (d->retryTimer.isActive())
        d->connectNow();
    else if (d->state == State::Live)
        d->load();
}

engine::EngineClient &LiveHost::client()
{
    return *d->client;
}

const engine::EngineContext &LiveHost::context() const
{
    return d->context;
}

QCoro::Task<Result<HostSnapshotPtr>> LiveHost::takeSnapshot()
{
    return Private::takeSnapshot(d);
}

void LiveHost::setHostReader(HostReader reader, bool isTrusted)
{
    d->isHostTrusted = isTrusted;
    d->hostWatch->setReader(std::move(reader));
    if (d->state == State::Live)
        d->hostWatch->lookSoon();
}

agent::AgentClient *LiveHost::agent()
{
    return d->agentClient.get();
}

void LiveHost::observeHost()
{
    if (d->state == State::Live)
        d->hostWatch->lookSoon();
}

void LiveHost::keepNetworks(network::HostNetworksPtr networks)
{
    d->networks = std::move(networks);
    d->hostChanged = true;
    d->publishSoon();
}

void LiveHost::keepImageSearch(const ImageId &image, const ImageSearch &search)
{
    d->imageSearches.insert(image.toString(), imageSearchToJson(search));
    d->addImageContents();
    d->factsChanged = true;
    d->publishSoon();
}

HostSnapshotPtr LiveHost::snapshot() const
{
    return d->current;
}

Host::State LiveHost::state() const
{
    return d->state;
}

std::optional<Error> LiveHost::error() const
{
    return d->error;
}

QString LiveHost::name() const
{
    return d->context.name.isEmpty() ? d->context.endpoint.toString() : d->context.name;
}

std::optional<std::chrono::milliseconds> LiveHost::nextRetry() const
{
    if (!d->retryTimer.isActive())
        return std::nullopt;
    return std::chrono::milliseconds(d->retryTimer.remainingTime());
}

} // namespace bulkhead::snapshot
