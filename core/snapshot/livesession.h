// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "core/engine/eventstream.h"
#include "core/snapshot/containertable.h"
#include "core/snapshot/eventeffect.h"
#include "core/snapshot/hostwatch.h"
#include "core/snapshot/livehost.h"
#include "core/snapshot/processwatch.h"
#include "core/snapshot/stringpool.h"

#include <QElapsedTimer>

#include <coroutine>
#include <vector>

// The inside of LiveHost. One thread; every coroutine holds a share and looks, after each wait, whether it is still wanted: a
// session is one connection, and what an earlier one asked for is dropped when it comes.
namespace bulkhead::snapshot {

/// What is asked for apart from containers, each with an answer that replaces the one before.
enum class EngineFact : quint8 { Version, Info, Images, Networks, Volumes };

class LiveHost::Private : public std::enable_shared_from_this<LiveHost::Private>
{
public:
    using Self = std::shared_ptr<Private>;

    Private(LiveHost &host, engine::EngineContext engineContext, LivePolicy livePolicy, engine::ClientLimits limits,
            const QString &apiVersion);

    // livehost.cpp: connection
    void connectNow();
    void lose(const Error &why);
    void close();
    void setState(State newState, const std::optional<Error> &newError);
    [[nodiscard]] bool isOver(int ofSession) const { return closed || ofSession != session; }

    void readHostHere();
    void followAgent();

    // livehost.cpp: publishing
    void publishSoon();
    void publish();
    void checkSettled();
    void resumeWaiting();
    static QCoro::Task<Result<HostSnapshotPtr>> takeSnapshot(Self self);

    // livesession.cpp: what the engine is asked, and what its answers do
    void load();
    static QCoro::Task<> loadList(Self self, int session);
    void takeList(const QList<engine::ContainerSummary> &list);
    void endLoading();
    void receive(const engine::EngineEvent &event);
    void handle(const engine::EngineEvent &event);
    void handleContainer(const ContainerId &id, const engine::EngineEvent &event);
    void askInspect(const ContainerId &id, bool isUrgent);
    [[nodiscard]] std::optional<ContainerId> nextInspect();
    void pumpInspects();
    static QCoro::Task<> inspect(Self self, int session, ContainerId id);
    void takeInspect(const ContainerId &id, Result<QByteArray> answer, Result<engine::ContainerDetails> details);
    void takeDetails(const ContainerPtr &before, QByteArray raw, engine::ContainerDetails details);
    void takeProcesses(const ContainerId &id, qint64 firstPid, const host::ProcessObservation &observation);
    void takeHost(const host::HostFactsPtr &seen, const std::optional<Error> &reason);
    void addHost(HostSnapshot &next) const;
    void askFact(EngineFact fact);
    static QCoro::Task<> fetchFact(Self self, int session, EngineFact fact);
    void askImages();
    static QCoro::Task<> fetchImages(Self self, int session);
    [[nodiscard]] QStringList unreadImages() const;
    void addImageContents();
    void askDaemonCapabilities();

    LiveHost &q;
    engine::EngineContext context;
    LivePolicy policy;
    std::unique_ptr<engine::EngineClient> client;
    std::unique_ptr<engine::EventStream> stream;
    std::unique_ptr<ProcessWatch> watch;
    std::unique_ptr<HostWatch> hostWatch;

    bool started = false, closed = false;
    int session = 0;
    State state = State::Connecting;
    std::optional<Error> error;
    std::chrono::milliseconds retryDelay;
    QTimer retryTimer, openTimer;
    qint64 lastEvent = 0; ///< timeNano

    HostSnapshot facts; ///< everything but the containers
    QMap<QString, Error> problems;
    ContainerTable table;
    HostSnapshotPtr current;
    host::HostFactsPtr hostFacts;      ///< as read; published only where they are known to be of the engine's host
    network::HostNetworksPtr networks; ///< that a page has read
    std::optional<Error> hostReason;   ///< why there are none, or why the last reading failed
    bool isHostTrusted = false;        ///< an agent reads them on the engine's host
    std::unique_ptr<agent::AgentClient> agentClient;
    bool isReadByAgent = false;
    bool factsChanged = false, hostChanged = false, hasPublished = false;
    QTimer publishTimer, settleTimer;
    QElapsedTimer sincePublished;
    StringPool strings;
    std::vector<std::coroutine_handle<>> waiting; ///< for everything that is under way

    bool loading = false, loadAgain = false;
    QList<engine::EngineEvent> held;             ///< that came while the list was under way
    QList<ContainerId> urgentInspects, inspects; ///< may still hold what `queued` no longer has, or has as the other kind
    QHash<ContainerId, bool> queued;             ///< whether urgently
    QHash<ContainerId, bool> inspecting;         ///< whether an event came after the question: then its answer is old
    bool pumping = false;
    bool askingDaemon = false;
    QHash<EngineFact, bool> fetching; ///< the same for facts
    QSet<EngineFact> wantedFacts;
    QTimer factTimer;
    /// What images that containers use are made of, by id; asked once each, for an image never changes. HostSnapshot::rawImages
    /// has it as members Config and History of the image's entry. Empty where the engine did not tell.
    QHash<QString, QJsonObject> imageContents;
    QHash<QString, QJsonObject> imageSearches; ///< that somebody asked for, by the image's id; kept the same way
    bool askingImages = false;
};

} // namespace bulkhead::snapshot
