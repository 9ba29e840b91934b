// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "core/engine/engineclient.h"
#include "core/snapshot/host.h"

#include <functional>
#include <memory>

namespace bulkhead::agent {
class AgentClient;
}

namespace bulkhead::snapshot {

struct ImageSearch;

/// How a LiveHost reconnects; tests make these small.
struct LivePolicy {
    std::chrono::milliseconds firstRetry{250};
    std::chrono::milliseconds lastRetry{30000}; ///< doubled up to this
    bool observeProcesses = true;               ///< read /proc (local) or ask top (remote)
};

/// Follows one engine: list first, details filling in, then only what events name. Makes no request while nothing happens.
class LiveHost : public Host
{
    Q_OBJECT
public:
    explicit LiveHost(engine::EngineContext context, LivePolicy policy = {}, engine::ClientLimits limits = {},
                      QString apiVersion = {}, QObject *parent = nullptr);
    ~LiveHost() override;

    void start();
    [[nodiscard]] engine::EngineClient &client();
    [[nodiscard]] const engine::EngineContext &context() const;

    /// Reads once in another thread or process and calls back in the context's thread; not where that is gone by then.
    using HostReader = std::function<void(QObject *context, std::function<void(Result<host::HostFacts>)> answer)>;
    /// How the host underneath is read from now on: this machine's /proc for a local engine by default, nothing for a remote one.
    /// `isTrusted`: it reads the engine's own host, as an agent does; else that is looked for in what it read.
    void setHostReader(HostReader reader, bool isTrusted);
    /// The agent of the engine's host, which nobody has started yet: while it runs, the host underneath is read through it. Null
    /// where there is no way to that host.
    [[nodiscard]] agent::AgentClient *agent();
    /// Reads the host underneath in a moment, for a page that shows it: what happens there makes no event.
    void observeHost();

    /// What a page has read of the host's networks: from now on part of each snapshot. Null forgets it.
    void keepNetworks(network::HostNetworksPtr networks);

    /// What a search found in an image: from now on part of each snapshot, see setuidsearch.h.
    void keepImageSearch(const ImageId &image, const ImageSearch &search);

    /// Takes one complete snapshot (all details, processes) for saving or for bulkheadctl; the error only where nothing is known.
    QCoro::Task<Result<HostSnapshotPtr>> takeSnapshot();

    [[nodiscard]] HostSnapshotPtr snapshot() const override;
    [[nodiscard]] State state() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    [[nodiscard]] QString name() const override;
    void refresh() override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextRetry() const; ///< while Stale or Failed

Q_SIGNALS:
    /// Every event of the engine, as it comes: for who watches more than the containers' state.
    void engineEvent(const bulkhead::engine::EngineEvent &event);

private:
    class Private;
    std::shared_ptr<Private> d; ///< shared with the coroutines under way
};

} // namespace bulkhead::snapshot
