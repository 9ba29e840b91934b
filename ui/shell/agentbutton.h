// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/agentoffer.h"

#include <QToolButton>

namespace bulkhead::ui {

/// The agent in the status bar: its state, and in a menu what can be done with it. Hidden where there can be none.
class AgentButton : public QToolButton
{
    Q_OBJECT
public:
    explicit AgentButton(QWidget *parent = nullptr);

    void setClient(agent::AgentClient *client); ///< null: no host, a file, or an engine without a way to its host

    [[nodiscard]] AgentOffer *startAction() const { return m_start; }
    [[nodiscard]] QAction *unlockAction() const { return m_unlock; }
    [[nodiscard]] QAction *lockAction() const { return m_lock; }
    [[nodiscard]] QAction *stopAction() const { return m_stop; }

    /// Asks the person first: from then on the host can be changed.
    void askToUnlock();

private:
    void showState();
    void recolour();
    static QCoro::Task<> unlock(QPointer<AgentButton> self);

    QPointer<agent::AgentClient> m_client;
    AgentOffer *m_start = nullptr;
    QAction *m_unlock = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace bulkhead::ui
