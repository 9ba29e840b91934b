// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"

#include <QAction>
#include <QPointer>

namespace bulkhead::agent {
class AgentClient;
}

namespace bulkhead::ui {

/// Whether containers may be made on an engine: changes of the engine share the agent's unlock, docs/decisions/0027.
enum class EngineLock : quint8 {
    NoEngine, ///< a file
    Lost,     ///< not connected now
    Locked,
    AskFirst, ///< there is no way to its host for an agent: the person is asked instead
    Unlocked,
};
[[nodiscard]] EngineLock engineLock(snapshot::Host *host);

/// Unlocks the changes of a host; invisible where there is nothing to unlock.
class UnlockOffer : public QAction
{
    Q_OBJECT
public:
    explicit UnlockOffer(QWidget *parent);

    void setHost(snapshot::Host *host);

Q_SIGNALS:
    void lockChanged();

private:
    static QCoro::Task<> unlock(QPointer<UnlockOffer> self, QPointer<agent::AgentClient> client);

    QPointer<agent::AgentClient> m_client;
};

} // namespace bulkhead::ui
