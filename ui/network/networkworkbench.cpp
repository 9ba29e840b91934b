// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkworkbench.h"

#include "ui/network/networkaskdialogs.h"
#include "ui/network/networkchangedialog.h"
#include "ui/network/networktexts.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;
using Kind = NetworkChange::Kind;

NetworkWorkbench::NetworkWorkbench(QWidget *parent)
    : NetworkWorkbench(new NetworkSteps, parent)
{
}

NetworkWorkbench::NetworkWorkbench(NetworkSteps *steps, QWidget *parent)
    : StepBench(steps, tr("Changes to the networks"), parent)
    , m_steps(steps)
{
    setNoWay(tr("Networks cannot be changed here."), tr("Changes are made by the agent on a live host."));
    addTools();
    followLock();
}

void NetworkWorkbench::addTools()
{
    const auto tool = [this](const QString &text, const QString &icon, std::initializer_list<Kind> kinds) {
        auto *menu = new QMenu(this);
        for (const Kind kind : kinds)
            connect(menu->addAction(NetworkChangeDialog::titleOf(kind) + u'…'), &QAction::triggered, this,
                    [this, kind] { askForChange(kind); });
        addTool(text, icon)->setMenu(menu);
        return menu;
    };
    tool(tr("&Add"), u"list-add"_s, {Kind::CreateNamespace, Kind::CreateVeth, Kind::AddAddress, Kind::AddRoute});
    tool(tr("&Set"), u"configure"_s, {Kind::SetUp, Kind::SetDown, Kind::MoveInterface});
    tool(tr("&Remove"), u"list-remove"_s, {Kind::DeleteNamespace, Kind::DeleteInterface, Kind::RemoveAddress, Kind::RemoveRoute});
    QMenu *attempts = tool(tr("&Try"), u"system-run"_s, {});
    connect(attempts->addAction(tr("Ping…")), &QAction::triggered, this, &NetworkWorkbench::askForPing);
    m_run = attempts->addAction(tr("Run a command inside…"));
    connect(m_run, &QAction::triggered, this, &NetworkWorkbench::askForCommand);
}

void NetworkWorkbench::setHands(NetworkHands *hands)
{
    if (m_steps->hands())
        disconnect(m_steps->hands(), nullptr, this, nullptr);
    m_steps->setHands(hands);
    if (hands)
        connect(hands, &NetworkHands::stateChanged, this, &NetworkWorkbench::followLock);
    followLock();
}

void NetworkWorkbench::setNetworks(const HostNetworks &networks, std::optional<quint32> selected)
{
    m_networks = networks;
    m_selected = selected;
    toolsChanged();
}

void NetworkWorkbench::askForChange(Kind kind)
{
    auto *dialog = new NetworkChangeDialog(kind, m_networks, m_selected.value_or(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto change = dialog->change())
            m_steps->change(*change);
    });
    dialog->open();
}

void NetworkWorkbench::askForPing()
{
    auto *dialog = new PingDialog(m_networks, m_selected.value_or(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto request = dialog->request())
            m_steps->ping(*request);
    });
    dialog->open();
}

void NetworkWorkbench::askForCommand()
{
    const NetworkNamespace *ns = m_selected ? m_networks.find(*m_selected) : nullptr;
    if (!ns || ns->processes.isEmpty())
        return;
    auto *dialog = new RunInsideDialog(ns->processes.first(), namespaceName(*ns), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto request = dialog->request())
            m_steps->run(*request);
    });
    dialog->open();
}

void NetworkWorkbench::followLock()
{
    const NetworkHands *hands = m_steps->hands();
    setLock(!hands ? Lock::NoWay : hands->isUnlocked() ? Lock::Unlocked : Lock::Locked);
}

void NetworkWorkbench::toolsChanged()
{
    if (!m_run)
        return;
    const NetworkNamespace *ns = m_selected ? m_networks.find(*m_selected) : nullptr;
    m_run->setEnabled(ns && !ns->processes.isEmpty());
    m_run->setToolTip(m_run->isEnabled() ? QString() : tr("The selected namespace has no process of a container."));
}

} // namespace bulkhead::ui
