// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/networkreading.h"

#include "core/agent/agentclient.h"
#include "core/agentverbs/networkverbs.h"
#include "core/network/valuesjson.h"
#include "core/snapshot/livehost.h"

#include <QtConcurrentRun>

#include <coroutine>
#include <functional>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

using host::NamespaceKind;
using network::HostNetworks;
using network::HostNetworksPtr;
using network::NamespaceMember;

namespace {

constexpr int MembersOfEach = 4; ///< a namespace is entered by one; a few more in case that ends meanwhile

Error goneError()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, {}};
}

// co_await gives what a worker makes. QCoro's own awaiter for a QFuture does not compile under QT_NO_CONTEXTLESS_CONNECT.
class InWorker
{
public:
    explicit InWorker(std::function<Result<HostNetworks>()> work)
        : m_work(std::move(work))
    {
    }
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> coroutine)
    {
        QtConcurrent::run(m_work).then(QCoreApplication::instance(), [this, coroutine](const Result<HostNetworks> &made) {
            m_made = made.transform([](const HostNetworks &networks) { return std::make_shared<const HostNetworks>(networks); });
            coroutine.resume();
        });
    }
    [[nodiscard]] Result<HostNetworksPtr> await_resume() { return *std::move(m_made); }

private:
    std::function<Result<HostNetworks>()> m_work;
    std::optional<Result<HostNetworksPtr>> m_made;
};

} // namespace

QList<NamespaceMember> networkMembers(const HostSnapshot &snapshot)
{
    if (!snapshot.host)
        return {};
    QSet<QString> known;
    QHash<QString, QString> names;
    for (const auto &container : snapshot.containers) {
        known.insert(container->id().toString());
        names.insert(container->id().toString(), container->summary.name);
    }
    const auto containers = host::containersOf(snapshot.host->processes, known);
    QHash<std::pair<quint64, QString>, int> counts;
    QList<NamespaceMember> members;
    for (const host::HostProcess &process : snapshot.host->processes.processes) {
        const quint64 inode = namespaceOf(process.namespaces, NamespaceKind::Net);
        const QString container = names.value(containers.value(process.pid));
        if (inode && counts[{inode, container}]++ < MembersOfEach)
            members.append({quint32(inode), process.pid, container});
    }
    return members;
}

QCoro::Task<Result<HostNetworksPtr>> readNetworks(QPointer<LiveHost> host)
{
    if (!host)
        co_return std::unexpected(goneError());
    const HostSnapshotPtr snapshot = host->snapshot();
    if (!snapshot->host) { // nothing proves that the engine's host is this one
        co_return std::unexpected(snapshot->hostReason.value_or(
            Error{ErrorKind::Unavailable, LiveHost::tr("The host has not been looked at yet."), {}}));
    }
    const QList<NamespaceMember> members = networkMembers(*snapshot);
    const QPointer client(host->agent());
    if (!client || !client->isRunning())
        co_return co_await InWorker([members] { return Result<HostNetworks>(network::readHostNetworks(members)); });
    const auto answer = co_await client->ask(u"netns.read"_s, agentverbs::netnsReadArguments({members, network::ReadOptions()}));
    // a megabyte of it where there are hundreds
    co_return co_await InWorker(
        [answer] { return answer.and_then([](const QJsonValue &json) { return network::networksFromJson(json.toObject()); }); });
}

QCoro::Task<Result<HostSnapshotPtr>> takeWholeSnapshot(QPointer<LiveHost> host)
{
    if (!host)
        co_return std::unexpected(goneError());
    const auto taken = co_await host->takeSnapshot();
    if (!taken)
        co_return std::unexpected(taken.error());
    const auto networks = co_await readNetworks(host);
    auto whole = std::make_shared<HostSnapshot>(**taken);
    if (networks)
        whole->networkNamespaces = *networks;
    else
        whole->networksReason = networks.error();
    co_return whole;
}

} // namespace bulkhead::snapshot
