// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/agentbutton.h"

#include "ui/widgets/agenttext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

using State = agent::AgentClient::State;

AgentButton::AgentButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"agentButton"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    m_start = new AgentOffer(this);
    menu->addAction(m_start);
    m_unlock = menu->addAction(tr("Unlock changes…"), this, &AgentButton::askToUnlock);
    m_lock = menu->addAction(tr("Lock changes"), this, [this] {
        if (m_client)
            m_client->lock();
    });
    m_stop = menu->addAction(tr("Stop the agent"), this, [this] {
        if (m_client)
            m_client->stop();
    });
    menu->addSeparator();
    m_copy = menu->addAction(tr("Copy the command that starts it"), this, [this] {
        if (m_client)
            QGuiApplication::clipboard()->setText(agentCommandLine(m_client->place(), false));
    });
    setMenu(menu);
    connect(&Theme::instance(), &Theme::changed, this, &AgentButton::recolour);
    showState();
}

void AgentButton::setClient(agent::AgentClient *client)
{
    if (m_client == client && client)
        return;
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    m_start->setClient(client);
    if (m_client)
        connect(m_client, &agent::AgentClient::stateChanged, this, &AgentButton::showState);
    showState();
}

void AgentButton::showState()
{
    setVisible(m_client != nullptr);
    if (!m_client)
        return;
    const State state = m_client->state();
    const bool isRunning = m_client->isRunning();
    m_unlock->setEnabled(state != State::Unlocked && state != State::Starting);
    m_lock->setEnabled(state == State::Unlocked);
    m_stop->setEnabled(isRunning || state == State::Starting);
    recolour();
}

void AgentButton::recolour()
{
    if (!m_client)
        return;
    const AgentText text = agentText(*m_client);
    setText(text.word);
    setToolTip(text.tooltip);
    setAccessibleName(text.word);
    setAccessibleDescription(text.tooltip);
    setIcon(Theme::icon(text.iconName, text.tone));
}

void AgentButton::askToUnlock()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Unlock changes"), tr("Allow Bulkhead to change this host?"),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Until you lock changes again, pages can change network namespaces, control groups, audit rules and AppArmor profiles "
           "of the host and the limits of containers, run commands inside containers, run images in throw-away containers, and "
           "recreate containers with other settings, as root. Each change is shown with its command."));
    QPushButton *unlockButton = box->addButton(tr("Unlock"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(unlockButton, &QPushButton::clicked, this, [this] { unlock(this); });
    box->open();
}

QCoro::Task<> AgentButton::unlock(QPointer<AgentButton> self)
{
    const auto client = self->m_client;
    if (!client)
        co_return;
    const auto unlocked = co_await client->unlock();
    if (self && client && !unlocked)
        showAgentFailure(*client, self);
}

} // namespace bulkhead::ui
