// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/agentasker.h"

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"
#include "ui/tryout/tryoutpane.h"

namespace bulkhead::ui {

namespace {

/// A coroutine of its own, not a lambda: what a lambda holds is gone with it, before the answer is there.
QCoro::Task<Result<QJsonValue>> askWhileThere(QPointer<agent::AgentClient> agent, QString verb, QJsonObject arguments)
{
    if (!agent)
        co_return std::unexpected(Error{ErrorKind::Cancelled, TryOutPane::tr("The host was closed."), {}});
    co_return co_await agent->ask(verb, arguments);
}

} // namespace

tryout::AskAgent askerOf(snapshot::Host *host)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    auto *agent = live ? live->agent() : nullptr;
    if (!agent || !agent->isRunning())
        return {};
    return [agent = QPointer(agent)](const QString &verb, const QJsonObject &arguments) {
        return askWhileThere(agent, verb, arguments);
    };
}

} // namespace bulkhead::ui
