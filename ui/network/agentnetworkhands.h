// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "ui/network/networkhands.h"

#include <QPointer>

namespace bulkhead::ui {

/// Changes networks through a host's agent, as far as it is unlocked.
class AgentNetworkHands : public NetworkHands
{
    Q_OBJECT
public:
    explicit AgentNetworkHands(agent::AgentClient *client, QObject *parent = nullptr);

    [[nodiscard]] bool isUnlocked() const override;
    QCoro::Task<Result<network::ChangeOutcome>> change(network::NetworkChange change) override;
    QCoro::Task<Result<UndoOutcome>> undo(QList<network::NetworkChange> steps) override;
    QCoro::Task<Result<network::PingReport>> ping(network::PingRequest request) override;
    QCoro::Task<Result<network::CommandOutcome>> run(network::InsideRequest request) override;

private:
    static QCoro::Task<Result<QJsonValue>> ask(QPointer<agent::AgentClient> client, QString verb, QJsonObject arguments);
    QPointer<agent::AgentClient> m_client;
};

} // namespace bulkhead::ui
