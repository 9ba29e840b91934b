// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cgroups/cgrouphands.h"

#include <QPointer>

namespace bulkhead::snapshot {
class LiveHost;
}

namespace bulkhead::ui {

/// Changes groups through a host's agent, and containers through its engine, as far as the agent is unlocked.
class AgentCgroupHands : public CgroupHands
{
    Q_OBJECT
public:
    /// The host has an agent.
    explicit AgentCgroupHands(snapshot::LiveHost *host, QObject *parent = nullptr);

    [[nodiscard]] bool isUnlocked() const override;
    QCoro::Task<Result<agentverbs::CgroupChangeOutcome>> change(agentverbs::CgroupChangeWish wish) override;
    QCoro::Task<Result<QStringList>> update(ContainerId id, engine::LimitUpdate limits) override;

private:
    QPointer<snapshot::LiveHost> m_host;
};

} // namespace bulkhead::ui
