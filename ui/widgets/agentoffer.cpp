// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/agentoffer.h"

#include "core/snapshot/livehost.h"
#include "ui/widgets/agenttext.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

using State = agent::AgentClient::State;

AgentOffer::AgentOffer(QWidget *parent)
    : QAction(tr("Start the agent…"), parent)
{
    setObjectName(u"startAgent"_s);
    setIcon(Theme::icon(u"media-playback-start"_s));
    connect(this, &QAction::triggered, this, [this] { start(this, m_client); });
    showState();
}

void AgentOffer::setHost(snapshot::Host *host)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    setClient(live ? live->agent() : nullptr);
}

void AgentOffer::setClient(agent::AgentClient *client)
{
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    if (m_client)
        connect(m_client, &agent::AgentClient::stateChanged, this, &AgentOffer::showState);
    showState();
}

QList<QAction *> AgentOffer::offered()
{
    return isVisible() ? QList<QAction *>{this} : QList<QAction *>();
}

void AgentOffer::showState()
{
    setVisible(m_client && !m_client->isRunning());
    setEnabled(m_client && !m_client->isRunning() && m_client->state() != State::Starting);
    if (m_client)
        setToolTip(agentText(*m_client).tooltip);
}

QCoro::Task<> AgentOffer::start(QPointer<AgentOffer> self, QPointer<agent::AgentClient> client)
{
    if (!client)
        co_return;
    const auto started = co_await client->start();
    if (self && client && !started)
        showAgentFailure(*client, qobject_cast<QWidget *>(self->parent()));
}

void showAgentFailure(const agent::AgentClient &client, QWidget *parent)
{
    if (!client.failure() || client.failure()->problem == agent::AgentProblem::Dismissed)
        return;
    const ErrorText text = agentFailureText(*client.failure(), client.place());
    auto *box = new QMessageBox(QMessageBox::Warning, AgentOffer::tr("The agent"), text.sentence, QMessageBox::Close,
                                parent ? parent->window() : nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text.remedy);
    box->setDetailedText(text.technical);
    box->open();
}

} // namespace bulkhead::ui
