// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livesession.h"

#include "core/host/daemonfacts.h"
#include "core/snapshot/setuidsearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <functional>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

namespace {

// Below it parsing takes about a millisecond; a worker would only make it later.
constexpr qsizetype ParsedInPlace = 128 * 1024;
constexpr qsizetype MostSharedStrings = 100'000;

// co_await gives what `parse` makes of an answer, a large one in a worker. QCoro's own awaiter for a QFuture does not compile
// under QT_NO_CONTEXTLESS_CONNECT.
template<typename Value>
struct ParsedAnswer {
    using Parse = Result<Value> (*)(const QByteArray &);
    ParsedAnswer(QByteArray answer, Parse parser)
        : raw(std::move(answer))
        , parse(parser)
    {
    }

    bool await_ready()
    {
        if (raw.size() <= ParsedInPlace)
            result = parse(raw);
        return result.has_value();
    }
    void await_suspend(std::coroutine_handle<> coroutine)
    {
        QtConcurrent::run(parse, raw).then(QCoreApplication::instance(), [this, coroutine](const Result<Value> &parsed) {
            result = parsed;
            coroutine.resume();
        });
    }
    Result<Value> await_resume() { return *std::move(result); }

    QByteArray raw;
    Parse parse;
    std::optional<Result<Value>> result;
};

using FactSetter = std::function<void(HostSnapshot &)>;

template<typename Value>
Result<FactSetter> factSetter(const QByteArray &raw, Result<Value> (*parse)(const QByteArray &), Value HostSnapshot::*value,
                              QByteArray HostSnapshot::*kept)
{
    auto parsed = parse(raw);
    if (!parsed)
        return std::unexpected(parsed.error());
    return [raw, value, kept, result = *std::move(parsed)](HostSnapshot &snapshot) {
        snapshot.*value = result;
        snapshot.*kept = raw;
    };
}

template<EngineFact fact>
Result<FactSetter> parseFact(const QByteArray &raw)
{
    if constexpr (fact == EngineFact::Version)
        return factSetter(raw, engine::parseEngineVersion, &HostSnapshot::version, &HostSnapshot::rawVersion);
    else if constexpr (fact == EngineFact::Info)
        return factSetter(raw, engine::parseEngineInfo, &HostSnapshot::info, &HostSnapshot::rawInfo);
    else if constexpr (fact == EngineFact::Images)
        return factSetter(raw, engine::parseImageList, &HostSnapshot::images, &HostSnapshot::rawImages);
    else if constexpr (fact == EngineFact::Networks)
        return factSetter(raw, engine::parseNetworkList, &HostSnapshot::networks, &HostSnapshot::rawNetworks);
    else
        return factSetter(raw, engine::parseVolumeList, &HostSnapshot::volumes, &HostSnapshot::rawVolumes);
}

struct FactQuestion {
    QCoro::Task<Result<QByteArray>> (engine::EngineClient::*ask)();
    Result<FactSetter> (*parse)(const QByteArray &);
    QLatin1StringView name; // in problems
};

FactQuestion factQuestion(EngineFact fact)
{
    using engine::EngineClient;
    switch (fact) {
    case EngineFact::Version: return {&EngineClient::version, parseFact<EngineFact::Version>, "version"_L1};
    case EngineFact::Info: return {&EngineClient::info, parseFact<EngineFact::Info>, "info"_L1};
    case EngineFact::Images: return {&EngineClient::images, parseFact<EngineFact::Images>, "images"_L1};
    case EngineFact::Networks: return {&EngineClient::networks, parseFact<EngineFact::Networks>, "networks"_L1};
    case EngineFact::Volumes: return {&EngineClient::volumes, parseFact<EngineFact::Volumes>, "volumes"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

/// GET /info with the names of the swarm's secrets, which only a manager tells, as member Secrets of Swarm.
QByteArray withSecrets(const QByteArray &info, const QByteArray &secrets)
{
    QJsonObject all = QJsonDocument::fromJson(info).object();
    QJsonArray names;
    for (const QJsonValue &secret : QJsonDocument::fromJson(secrets).array())
        names += secret["Spec"_L1]["Name"_L1];
    QJsonObject swarm = all["Swarm"_L1].toObject();
    swarm[u"Secrets"_s] = names;
    all[u"Swarm"_s] = swarm;
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

bool isSwarmManager(const QByteArray &info)
{
    return info.contains("ControlAvailable") && QJsonDocument::fromJson(info)["Swarm"_L1]["ControlAvailable"_L1].toBool();
}

} // namespace

void LiveHost::Private::load()
{
    openTimer.stop();
    if (loading) {
        loadAgain = true;
        return;
    }
    loading = true;
    loadList(shared_from_this(), session);
    for (const EngineFact fact :
         {EngineFact::Version, EngineFact::Info, EngineFact::Images, EngineFact::Networks, EngineFact::Volumes})
        askFact(fact);
    askDaemonCapabilities();
    hostWatch->lookSoon();
}

QCoro::Task<> LiveHost::Private::loadList(Self self, int session)
{
    const auto raw = co_await self->client->containers();
    if (self->isOver(session))
        co_return;
    Result<QList<engine::ContainerSummary>> list;
    if (raw)
        list = co_await ParsedAnswer(*raw, engine::parseContainerList);
    else
        list = std::unexpected(raw.error());
    if (self->isOver(session))
        co_return;
    if (list) {
        const auto negotiated = co_await self->client->negotiate();
        if (self->isOver(session))
            co_return;
        self->facts.provenance.apiVersion = negotiated ? negotiated->apiVersion : QString();
        self->takeList(*list);
    } else if (self->state == State::Live) {
        self->problems[u"containers"_s] = list.error();
        self->factsChanged = true;
        self->publishSoon();
        self->endLoading();
    } else {
        self->lose(list.error());
    }
}

void LiveHost::Private::takeList(const QList<engine::ContainerSummary> &list)
{
    problems.remove(u"containers"_s);
    problems.remove(u"events"_s);
    table.setList(list);
    factsChanged = true;
    retryDelay = policy.firstRetry;
    for (const ContainerPtr &container : table.containers())
        askInspect(container->id(), false);
    askImages();
    const Self self = shared_from_this();
    publish(); // names and states at once; whoever hears of it may close the host
    if (closed)
        return;
    setState(State::Live, std::nullopt);
    if (!closed)
        endLoading();
}

void LiveHost::Private::endLoading()
{
    loading = false;
    for (const engine::EngineEvent &event : std::exchange(held, {}))
        handle(event);
    pumpInspects();
    if (std::exchange(loadAgain, false))
        load();
    checkSettled();
}

void LiveHost::Private::receive(const engine::EngineEvent &event)
{
    lastEvent = std::max(lastEvent, event.timeNano);
    if (loading || state != State::Live)
        held.append(event); // the list that is under way may be older or newer than it: look at it after the list
    else
        handle(event);
}

void LiveHost::Private::handle(const engine::EngineEvent &event)
{
    const EventEffect effect = effectOf(event);
    const ContainerPtr known = effect.container.isEmpty() ? nullptr : table.find(effect.container);
    switch (effect.kind) {
    case EventEffect::Kind::None: return;
    case EventEffect::Kind::Removed:
        queued.remove(effect.container);
        watch->forget(effect.container);
        table.remove(effect.container);
        publishSoon();
        hostWatch->lookSoon();
        return;
    case EventEffect::Kind::Inspect: handleContainer(effect.container, event); return;
    case EventEffect::Kind::Processes:
        if (policy.observeProcesses && known && known->isRunning() && known->details && known->details->pid > 0)
            watch->observeSoon(effect.container, known->details->pid);
        return;
    case EventEffect::Kind::Images: wantedFacts += EngineFact::Images; break;
    case EventEffect::Kind::Networks: wantedFacts += EngineFact::Networks; break;
    case EventEffect::Kind::Volumes: wantedFacts += EngineFact::Volumes; break;
    case EventEffect::Kind::Info: wantedFacts += EngineFact::Info; break;
    }
    if (!factTimer.isActive())
        factTimer.start();
}

void LiveHost::Private::handleContainer(const ContainerId &id, const engine::EngineEvent &event)
{
    const ContainerPtr known = table.find(id);
    if (!known && event.type != "container"_L1)
        return; // a network tells of a container that is already gone
    if (!known) {
        table.put(entryFromEvent(event));
        publishSoon();
    } else if (auto after = event.type == "container"_L1 ? entryAfter(*known, event) : std::nullopt) {
        table.put(*std::move(after));
        publishSoon();
    }
    askInspect(id, true);
    pumpInspects();
}

void LiveHost::Private::askInspect(const ContainerId &id, bool isUrgent)
{
    if (const auto underWay = inspecting.find(id); underWay != inspecting.end()) {
        *underWay = true;
        return;
    }
    const auto before = queued.constFind(id);
    if (before != queued.cend() && (*before || !isUrgent))
        return;
    queued.insert(id, isUrgent);
    (isUrgent ? urgentInspects : inspects) += id;
}

std::optional<ContainerId> LiveHost::Private::nextInspect()
{
    for (QList<ContainerId> *list : {&urgentInspects, &inspects}) {
        while (!list->isEmpty()) {
            ContainerId id = list->takeFirst();
            const auto entry = queued.constFind(id);
            if (entry == queued.cend() || *entry != (list == &urgentInspects))
                continue;
            queued.erase(entry);
            return id;
        }
    }
    return std::nullopt;
}

void LiveHost::Private::pumpInspects()
{
    if (loading || std::exchange(pumping, true))
        return;
    const int ofSession = session;
    while (!isOver(ofSession) && inspecting.size() < client->limits().parallel) {
        const auto id = nextInspect();
        if (!id)
            break;
        inspecting.insert(*id, false);
        inspect(shared_from_this(), session, *id);
    }
    pumping = false;
}

QCoro::Task<> LiveHost::Private::inspect(Self self, int session, ContainerId id)
{
    auto raw = co_await self->client->inspect(id);
    if (self->isOver(session))
        co_return;
    Result<engine::ContainerDetails> details;
    if (raw)
        details = co_await ParsedAnswer(*raw, engine::parseContainerDetails);
    else
        details = std::unexpected(raw.error());
    if (self->isOver(session))
        co_return;
    const bool isOld = self->inspecting.take(id);
    if (isOld && self->table.find(id))
        self->askInspect(id, true);
    else if (!isOld)
        self->takeInspect(id, std::move(raw), std::move(details));
    self->pumpInspects();
    self->checkSettled();
}

void LiveHost::Private::takeInspect(const ContainerId &id, Result<QByteArray> answer, Result<engine::ContainerDetails> details)
{
    const ContainerPtr before = table.find(id);
    if (!before)
        return;
    if (details) {
        takeDetails(before, *std::move(answer), *std::move(details));
    } else if (details.error().kind == ErrorKind::NotFound) { // vanished since the list
        table.remove(id);
        watch->forget(id);
    } else {
        ContainerEntry failed = *before;
        failed.error = details.error();
        table.put(std::move(failed));
    }
    if (queued.isEmpty() && inspecting.isEmpty())
        askImages(); // of a container made from an image that none had
    publishSoon();
}

void LiveHost::Private::takeDetails(const ContainerPtr &before, QByteArray raw, engine::ContainerDetails details)
{
    ContainerEntry entry;
    entry.summary = before->summary;
    if (!details.name.isEmpty())
        entry.summary.name = details.name;
    if (entry.summary.image.isEmpty())
        entry.summary.image = details.image;
    if (entry.summary.imageId.isEmpty())
        entry.summary.imageId = details.imageId;
    if (!entry.summary.created.isValid())
        entry.summary.created = details.created;
    if (entry.summary.state != details.state) {
        entry.summary.state = details.state;
        entry.summary.status.clear();
    }
    raw.squeeze(); // it grew as it came
    if (before->rawInspect == raw)
        entry.rawInspect = before->rawInspect; // the same bytes, held once
    else
        entry.rawInspect = std::move(raw);
    const qint64 pid = details.pid;
    const bool isSameRun = before->details && before->details->pid == pid;
    entry.details = std::move(details);
    if (isSameRun && entry.isRunning())
        entry.processes = before->processes;
    if (strings.size() > MostSharedStrings)
        strings = {};
    shareStrings(entry, strings);
    const bool hasProcesses = entry.isRunning() && pid > 0;
    if (!isSameRun)
        hostWatch->lookSoon();
    const ContainerId id = entry.id();
    table.put(std::move(entry));
    if (hasProcesses && policy.observeProcesses)
        watch->observe(id, pid);
}

void LiveHost::Private::takeProcesses(const ContainerId &id, qint64 firstPid, const host::ProcessObservation &observation)
{
    const ContainerPtr before = table.find(id);
    if (!before || !before->isRunning() || !before->details || before->details->pid != firstPid)
        return;
    ContainerEntry entry = *before;
    entry.processes = observation;
    table.put(std::move(entry));
    publishSoon();
}

void LiveHost::Private::takeHost(const host::HostFactsPtr &seen, const std::optional<Error> &reason)
{
    if (seen)
        hostFacts = seen; // of a reading that failed the one before stays
    hostReason = reason;
    hostChanged = true;
    publishSoon();
}

// A socket of this machine may lead to an engine on another one. It is here where its daemon or a container's process is.
void LiveHost::Private::addHost(HostSnapshot &next) const
{
    next.networkNamespaces = networks;
    next.hostReason = hostReason;
    if (!hostFacts)
        return;
    const bool isHere = isHostTrusted || facts.daemonCapabilities
                        || std::ranges::any_of(std::as_const(next.containers), [](const ContainerPtr &container) {
                               return container->processes.source == host::ProcessObservation::Source::Proc;
                           });
    if (isHere)
        next.host = hostFacts;
    else
        next.hostReason = Error{ErrorKind::Unavailable,
                                LiveHost::tr("The engine runs on another machine than this one, or in another PID namespace."),
                                {}};
}

void LiveHost::Private::askFact(EngineFact fact)
{
    if (const auto underWay = fetching.find(fact); underWay != fetching.end()) {
        *underWay = true;
        return;
    }
    fetching.insert(fact, false);
    fetchFact(shared_from_this(), session, fact);
}

QCoro::Task<> LiveHost::Private::fetchFact(Self self, int session, EngineFact fact)
{
    const FactQuestion question = factQuestion(fact);
    auto raw = co_await (self->client.get()->*question.ask)();
    if (self->isOver(session))
        co_return;
    if (fact == EngineFact::Info && raw && isSwarmManager(*raw)) {
        const auto secrets = co_await self->client->get(u"/secrets"_s);
        if (self->isOver(session))
            co_return;
        if (secrets)
            raw = withSecrets(*raw, *secrets);
    }
    Result<FactSetter> setter;
    if (raw)
        setter = co_await ParsedAnswer(*raw, question.parse);
    else
        setter = std::unexpected(raw.error());
    if (self->isOver(session))
        co_return;
    if (self->fetching.take(fact)) { // something changed after the question: this answer may be older than it
        self->askFact(fact);
        co_return;
    }
    if (setter) {
        (*setter)(self->facts);
        self->problems.remove(question.name);
        if (fact == EngineFact::Images) {
            self->addImageContents();
            self->askImages();
        }
    } else {
        self->problems[question.name] = setter.error();
    }
    if (fact == EngineFact::Version)
        self->watch->setEngineIsPodman(self->facts.version.isPodman);
    self->factsChanged = true;
    self->publishSoon();
    self->checkSettled();
}

QStringList LiveHost::Private::unreadImages() const
{
    QSet<QString> listed;
    for (const engine::ImageSummary &image : facts.images)
        listed += image.id.toString();
    QStringList unread;
    for (const ContainerPtr &container : table.containers()) {
        const QString id = container->details ? container->details->imageId.toString() : container->summary.imageId.toString();
        if (listed.contains(id) && !imageContents.contains(id) && !unread.contains(id))
            unread << id;
    }
    return unread;
}

void LiveHost::Private::askImages()
{
    if (askingImages || facts.images.isEmpty())
        return;
    askingImages = true;
    fetchImages(shared_from_this(), session);
}

QCoro::Task<> LiveHost::Private::fetchImages(Self self, int session)
{
    bool isNew = false;
    for (QStringList unread = self->unreadImages(); !unread.isEmpty(); unread = self->unreadImages()) {
        const QString id = unread.takeFirst();
        const auto inspect = co_await self->client->inspectImage(id);
        if (self->isOver(session))
            co_return;
        const auto history = co_await self->client->get(u"/images/%1/history"_s.arg(id));
        if (self->isOver(session))
            co_return;
        QJsonObject contents;
        if (inspect && history)
            contents = {{u"Config"_s, QJsonDocument::fromJson(*inspect)["Config"_L1]},
                        {u"History"_s, QJsonDocument::fromJson(*history).array()}};
        self->imageContents.insert(id, contents);
        isNew = true;
    }
    self->askingImages = false;
    if (isNew) {
        self->addImageContents();
        self->factsChanged = true;
        self->publishSoon();
    }
    self->checkSettled();
}

void LiveHost::Private::addImageContents()
{
    QJsonArray images = QJsonDocument::fromJson(facts.rawImages).array();
    bool isChanged = false;
    for (QJsonValueRef entry : images) {
        QJsonObject image = entry.toObject();
        const QString id = image["Id"_L1].toString();
        const QJsonObject contents = imageContents.value(id);
        for (auto it = contents.begin(); it != contents.end(); ++it)
            image[it.key()] = it.value();
        const auto search = imageSearches.constFind(id);
        if (search != imageSearches.cend())
            image[ImageSearchMember] = *search;
        isChanged = isChanged || !contents.isEmpty() || search != imageSearches.cend();
        entry = image;
    }
    if (isChanged)
        facts.rawImages = QJsonDocument(images).toJson(QJsonDocument::Compact);
}

void LiveHost::Private::askDaemonCapabilities()
{
    if (!context.endpoint.isLocal() || !policy.observeProcesses)
        return;
    askingDaemon = true;
    QtConcurrent::run([path = context.endpoint.socketPath] {
        return host::daemonCapabilities(path);
    }).then(&q, [this, ofSession = session](const Result<capability::CapabilitySet> &set) {
        if (isOver(ofSession))
            return;
        askingDaemon = false;
        const auto known = set ? std::optional(*set) : std::nullopt;
        if (known != facts.daemonCapabilities) {
            facts.daemonCapabilities = known;
            factsChanged = true;
            publishSoon();
        }
        checkSettled();
    });
}

} // namespace bulkhead::snapshot
