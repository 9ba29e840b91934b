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
    m_start = menu->addAction(tr("Start the agent…"), this, &AgentButton::startAgent);
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
    m_start->setEnabled(!isRunning && state != State::Starting);
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
    QPalette colours;
    colours.setColor(QPalette::ButtonText, Theme::instance().foreground(text.tone));
    setPalette(colours);
}

void AgentButton::startAgent()
{
    start(this);
}

void AgentButton::askToUnlock()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Unlock changes"), tr("Allow Bulkhead to change this host?"),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Until you lock changes again, pages can change network namespaces and control groups of the host, "
           "and run commands inside containers, as root. Each change is shown with its command."));
    QPushButton *unlockButton = box->addButton(tr("Unlock"), QMessageBox::AcceptRole);
    connect(unlockButton, &QPushButton::clicked, this, [this] { unlock(this); });
    box->open();
}

QCoro::Task<> AgentButton::start(QPointer<AgentButton> self)
{
    if (!self->m_client)
        co_return;
    const auto started = co_await self->m_client->start();
    if (self && !started)
        self->showFailure();
}

QCoro::Task<> AgentButton::unlock(QPointer<AgentButton> self)
{
    if (!self->m_client)
        co_return;
    const auto unlocked = co_await self->m_client->unlock();
    if (self && !unlocked)
        self->showFailure();
}

/// A question that the person closed needs no answer, and a host that was left has none.
void AgentButton::showFailure()
{
    if (!m_client || !m_client->failure() || m_client->failure()->problem == agent::AgentProblem::Dismissed)
        return;
    const ErrorText text = agentFailureText(*m_client->failure(), m_client->place());
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The agent"), text.sentence, QMessageBox::Close, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text.remedy);
    box->setDetailedText(text.technical);
    box->open();
}

} // namespace bulkhead::ui
