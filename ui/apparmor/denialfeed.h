// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/denial.h"
#include "core/audit/attribution.h"
#include "core/snapshot/host.h"
#include "core/tryout/denialwatch.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace bulkhead::ui {

/// A denial that has just come, and the container it is of.
struct LiveDenial {
    apparmor::Denial denial{};
    QString place{}; ///< "web1", "the host"; empty where it is not known
};

/// AppArmor's denials as the kernel tells them, through the agent of the engine's host.
class DenialFeed : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Off,
        Watching,
        NoAgent, ///< it is not started, or the host is a file
        Failed,  ///< reason()
    };
    using QObject::QObject;
    ~DenialFeed() override;

    void setHost(snapshot::Host *host); ///< watching ends
    void setWatching(bool on);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] quint64 lost() const { return m_lost; }
    /// What the agent heard; watching does it.
    void take(const QList<tryout::HeardDenial> &heard);

Q_SIGNALS:
    void stateChanged();
    void arrived(const QList<bulkhead::ui::LiveDenial> &denials);

private:
    static QCoro::Task<> watch(QPointer<DenialFeed> self, int round);
    void setState(State state, const QString &reason = {});
    void takeSnapshot();
    [[nodiscard]] QString placeOf(const apparmor::Denial &denial) const;

    QPointer<snapshot::Host> m_host;
    snapshot::HostSnapshotPtr m_traced; ///< whose traces these are
    audit::HostTraces m_traces;
    audit::ProcessHistory m_history; ///< where the agent saw processes begin
    State m_state = State::Off;
    QString m_reason;
    quint64 m_lost = 0;
    int m_round = 0; ///< of watch(): the newest goes on, the others end
};

} // namespace bulkhead::ui
