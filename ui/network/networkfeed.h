// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace bulkhead::snapshot {
class LiveHost;
}

namespace bulkhead::ui {

class AgentNetworkHands;
class AgentOffer;
class NetworkPane;

/// Brings the networks of a page's host into its pane: those of a file as they were saved; of a live host by its agent, or for an
/// engine on this machine by ourselves. Reads when the pane is seen for the first time, when namespaces came or went, and when a
/// step changed something: it costs processes, so not with every event.
class NetworkFeed : public QObject
{
    Q_OBJECT
public:
    /// The pane is the parent.
    explicit NetworkFeed(NetworkPane *pane);

    void setHost(snapshot::Host *host);
    void snapshotChanged();
    /// Reads again: F5.
    void refresh();
    [[nodiscard]] bool isReading() const { return m_isReading; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void showKept();
    void followAgent();
    static QCoro::Task<> read(QPointer<NetworkFeed> self, QPointer<snapshot::LiveHost> host, quint64 round);
    void take(snapshot::LiveHost &host, const Result<network::HostNetworksPtr> &networks);

    NetworkPane *m_pane;
    QPointer<snapshot::Host> m_host;
    AgentNetworkHands *m_hands = nullptr;
    AgentOffer *m_offer = nullptr;
    network::HostNetworksPtr m_shown;
    QSet<quint64> m_seen; ///< inodes of the last reading
    bool m_isWanted = true, m_isReading = false, m_isReadByAgent = false;
    quint64 m_round = 0;
};

} // namespace bulkhead::ui
