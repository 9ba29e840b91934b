// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/snapshotsource.h"

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"
#include "core/snapshot/networkreading.h"
#include "core/snapshot/setuidsearch.h"
#include "core/snapshot/snapshotfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

Error noWayToHost()
{
    return {ErrorKind::Unavailable, SourceText::tr("there is no way to this engine's host for an agent: connect over ssh"), {}};
}

} // namespace

QCoro::Task<Result<snapshot::HostSnapshotPtr>> obtainSnapshot(CommandLine line)
{
    if (!line.snapshotFile.isEmpty()) {
        auto opened = snapshot::openSnapshot(line.snapshotFile);
        if (!opened)
            co_return std::unexpected(opened.error());
        co_return std::make_shared<const snapshot::HostSnapshot>(std::move(*opened));
    }
    const engine::ContextStore store(QProcessEnvironment::systemEnvironment(), line.host.configDir);
    const engine::EngineChoice choice = store.choose(line.host);
    if (!choice.context)
        co_return std::unexpected(choice.context.error());
    if (choice.context->problem)
        co_return std::unexpected(*choice.context->problem);
    snapshot::LiveHost host(*choice.context, {}, {}, qEnvironmentVariable("DOCKER_API_VERSION"));
    if (line.usesAgent) {
        if (!host.agent())
            co_return std::unexpected(noWayToHost());
        const auto started = co_await host.agent()->start();
        if (!started)
            co_return std::unexpected(started.error());
    }
    if (line.searchesImages) {
        const auto taken = co_await host.takeSnapshot(); // which tells what there is to search
        if (!taken)
            co_return std::unexpected(taken.error());
        const auto control = std::make_shared<snapshot::SetuidSearchControl>();
        if (const auto searched = co_await snapshot::searchSetuidFiles(&host, control); !searched)
            co_return std::unexpected(searched.error());
    }
    if (line.command == CommandLine::Command::Snapshot)
        co_return co_await snapshot::takeWholeSnapshot(&host);
    co_return co_await host.takeSnapshot();
}

} // namespace bulkhead::ctl
