// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"

#include <QPointer>
#include <QToolButton>

namespace bulkhead::ui {

/// The agent in the status bar: its state, and in a menu what can be done with it. Hidden where there can be none.
class AgentButton : public QToolButton
{
    Q_OBJECT
public:
    explicit AgentButton(QWidget *parent = nullptr);

    void setClient(agent::AgentClient *client); ///< null: no host, a file, or an engine without a way to its host

    [[nodiscard]] QAction *startAction() const { return m_start; }
    [[nodiscard]] QAction *unlockAction() const { return m_unlock; }
    [[nodiscard]] QAction *lockAction() const { return m_lock; }
    [[nodiscard]] QAction *stopAction() const { return m_stop; }

    /// Starts it; where that fails, a dialog says why and what to do.
    void startAgent();
    /// Asks the person first: from then on the host can be changed.
    void askToUnlock();

private:
    void showState();
    void recolour();
    static QCoro::Task<> start(QPointer<AgentButton> self);
    static QCoro::Task<> unlock(QPointer<AgentButton> self);
    void showFailure();

    QPointer<agent::AgentClient> m_client;
    QAction *m_start = nullptr;
    QAction *m_unlock = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace bulkhead::ui
