// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkfeed.h"

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"
#include "core/snapshot/networkreading.h"
#include "ui/network/agentnetworkhands.h"
#include "ui/network/networkpane.h"
#include "ui/widgets/agentoffer.h"

#include <QEvent>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;
using host::NamespaceKind;

namespace {

QSet<quint64> networkInodes(const snapshot::HostSnapshot &snapshot)
{
    QSet<quint64> inodes;
    for (const host::HostProcess &process : snapshot.host ? snapshot.host->processes.processes : QList<host::HostProcess>()) {
        if (const quint64 inode = namespaceOf(process.namespaces, NamespaceKind::Net))
            inodes.insert(inode);
    }
    return inodes;
}

} // namespace

NetworkFeed::NetworkFeed(NetworkPane *pane)
    : QObject(pane)
    , m_pane(pane)
{
    m_offer = new AgentOffer(pane);
    connect(pane, &NetworkPane::networksChanged, this, &NetworkFeed::refresh);
    pane->installEventFilter(this);
}

void NetworkFeed::setHost(snapshot::Host *host)
{
    if (m_host) {
        if (auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data()); live && live->agent())
            live->agent()->disconnect(this);
    }
    m_host = host;
    ++m_round;
    m_isReading = false;
    m_isWanted = true;
    m_seen.clear();
    m_shown.reset();
    m_offer->setHost(host);
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    m_pane->setHands(nullptr);
    delete m_hands;
    m_hands = nullptr;
    if (live && live->agent()) {
        m_hands = new AgentNetworkHands(live->agent(), this);
        m_isReadByAgent = live->agent()->isRunning();
        connect(live->agent(), &agent::AgentClient::stateChanged, this, &NetworkFeed::followAgent);
        m_pane->setHands(m_hands);
    }
    snapshotChanged();
}

void NetworkFeed::followAgent()
{
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    if (!live || live->agent()->isRunning() == m_isReadByAgent)
        return;
    m_isReadByAgent = !m_isReadByAgent; // it sees more than we do
    refresh();
}

void NetworkFeed::refresh()
{
    m_isWanted = true;
    look();
}

void NetworkFeed::snapshotChanged()
{
    if (!m_host)
        return m_pane->showMissing({ErrorKind::Unavailable, tr("No host is open."), {}});
    const auto snapshot = m_host->snapshot();
    if (m_host->state() == snapshot::Host::State::Connecting)
        return m_pane->showLoading();
    showKept();
    if (!qobject_cast<snapshot::LiveHost *>(m_host.data())) {
        if (!snapshot->networkNamespaces)
            m_pane->showMissing(snapshot->networksReason.value_or(
                Error{ErrorKind::Unavailable, tr("The file holds nothing of the host's networks."), {}}));
        return;
    }
    if (const auto inodes = networkInodes(*snapshot); inodes != m_seen) {
        m_seen = inodes;
        m_isWanted = true;
    }
    look();
}

void NetworkFeed::showKept()
{
    const auto kept = m_host->snapshot()->networkNamespaces;
    if (!kept || kept == m_shown)
        return;
    m_shown = kept;
    m_pane->showNetworks(*kept);
}

bool NetworkFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Show)
        look();
    return QObject::eventFilter(watched, event);
}

void NetworkFeed::look()
{
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    if (!live || !m_isWanted || m_isReading || !m_pane->isVisible())
        return;
    const bool hasAgent = live->agent() && live->agent()->isRunning();
    const auto snapshot = live->snapshot();
    if (!hasAgent && !snapshot->host) { // nothing proves that the engine's host is this one
        const Error reason =
            snapshot->hostReason.value_or(Error{ErrorKind::Unavailable, tr("The host has not been looked at yet."), {}});
        if (!m_shown)
            m_pane->showMissing(reason, {m_offer});
        return;
    }
    if (hasAgent && !snapshot->host)
        return; // it is about to read the processes, which say who is where
    m_isWanted = false;
    m_isReading = true;
    read(this, live, m_round);
}

QCoro::Task<> NetworkFeed::read(QPointer<NetworkFeed> self, QPointer<snapshot::LiveHost> host, quint64 round)
{
    const auto networks = co_await snapshot::readNetworks(host);
    if (self && host && host == self->m_host && round == self->m_round)
        self->take(*host, networks);
}

void NetworkFeed::take(snapshot::LiveHost &host, const Result<HostNetworksPtr> &networks)
{
    m_isReading = false;
    if (networks)
        host.keepNetworks(*networks); // and its snapshot brings them here
    else if (!m_shown)
        m_pane->showMissing(networks.error(), {m_offer});
    else
        Q_EMIT m_pane->notice(tr("The networks could not be read again: %1").arg(networks.error().what));
    look(); // what was wanted meanwhile
}

} // namespace bulkhead::ui
