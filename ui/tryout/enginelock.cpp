// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/enginelock.h"

#include "core/snapshot/livehost.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

EngineLock engineLock(snapshot::Host *host)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    if (!live)
        return EngineLock::NoEngine;
    if (live->state() != snapshot::Host::State::Live)
        return EngineLock::Lost;
    const auto *agent = live->agent();
    if (!agent)
        return EngineLock::AskFirst;
    return agent->state() == agent::AgentClient::State::Unlocked ? EngineLock::Unlocked : EngineLock::Locked;
}

UnlockOffer::UnlockOffer(QWidget *parent)
    : QAction(Theme::icon(u"object-unlocked"_s), tr("Unlock changes…"), parent)
{
    setObjectName(u"unlockChanges"_s);
    connect(this, &QAction::triggered, this, [this] { unlock(this, m_client); });
}

void UnlockOffer::setHost(snapshot::Host *host)
{
    if (m_client)
        m_client->disconnect(this);
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    m_client = live ? live->agent() : nullptr;
    setVisible(m_client);
    if (m_client) {
        connect(m_client, &agent::AgentClient::stateChanged, this, [this] {
            setEnabled(m_client && m_client->state() != agent::AgentClient::State::Starting);
            Q_EMIT lockChanged();
        });
    }
}

QCoro::Task<> UnlockOffer::unlock(QPointer<UnlockOffer> self, QPointer<agent::AgentClient> client)
{
    if (!client)
        co_return;
    const auto unlocked = co_await client->unlock();
    if (self && client && !unlocked)
        showAgentFailure(*client, qobject_cast<QWidget *>(self->parent()));
}

} // namespace bulkhead::ui
