// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"
#include "core/host/containerprocesses.h"

#include <QPointer>
#include <QTimer>

namespace bulkhead::snapshot {

/// Looks at the processes of containers when told to: in /proc where the engine is on this machine, else, or where /proc shows
/// that it is not, through `top`. Owned by LiveHost.
class ProcessWatch : public QObject
{
    Q_OBJECT
public:
    explicit ProcessWatch(engine::EngineClient &client, host::HostTrees trees = {}, QObject *parent = nullptr);

    /// Looks as soon as possible; of several wishes for one container the last counts.
    void observe(const ContainerId &id, qint64 firstPid);
    /// Looks a little later, for an event that comes before what it announces: exec_start.
    void observeSoon(const ContainerId &id, qint64 firstPid);
    void forget(const ContainerId &id);
    /// Forgets every wish; answers under way are dropped.
    void cancel();
    /// Nothing is asked through top before this is known: Podman's top would run the container's own ps.
    void setEngineIsPodman(bool isPodman);
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void observed(const bulkhead::ContainerId &id, qint64 firstPid, const bulkhead::host::ProcessObservation &observation);
    void idle();

private:
    struct Wish {
        ContainerId id;
        qint64 firstPid = 0;
    };
    struct Seen {
        Wish wish;
        host::ProcessObservation observation;
    };
    void lookSoon();
    void takeSeen(const QList<Seen> &seen);
    void pumpTop();
    static QCoro::Task<> askTop(QPointer<ProcessWatch> self, int round, Wish wish);
    void takeTop(const Wish &wish, const Result<QByteArray> &answer);

    engine::EngineClient &m_client;
    host::HostTrees m_trees;
    bool m_isLocal;
    std::optional<bool> m_isPodman;
    int m_round = 0; ///< of cancel()
    QHash<ContainerId, qint64> m_wishes, m_laterWishes;
    QTimer m_lookTimer, m_laterTimer;
    bool m_isLooking = false;
    QList<Wish> m_topQueue;
    int m_topsUnderWay = 0;
    qsizetype m_columnList = 0; ///< the richest one that this engine's ps has not refused
};

} // namespace bulkhead::snapshot
