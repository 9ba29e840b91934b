// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "core/snapshot/host.h"

#include <QAction>
#include <QPointer>

namespace bulkhead::ui {

/// "Start the agent…": for the status bar, and for the banner or the empty state of a page that misses what only root may see.
/// Hidden where there is no agent to start.
class AgentOffer : public QAction
{
    Q_OBJECT
public:
    /// Dialogs stand above the parent's window.
    explicit AgentOffer(QWidget *parent);

    void setHost(snapshot::Host *host); ///< the agent of a live host; none for a file
    void setClient(agent::AgentClient *client);
    /// This, where there is something to start: for Banner::show and StateView::show.
    [[nodiscard]] QList<QAction *> offered();

private:
    void showState();
    static QCoro::Task<> start(QPointer<AgentOffer> self, QPointer<agent::AgentClient> client);

    QPointer<agent::AgentClient> m_client;
};

/// Why there is no agent and what to do about it, in a dialog; not where the person closed the question for the password.
void showAgentFailure(const agent::AgentClient &client, QWidget *parent);

} // namespace bulkhead::ui
