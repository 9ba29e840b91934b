// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/cgroups/samplehistory.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace bulkhead::agent {
class AgentClient;
}
class QJsonValue;

namespace bulkhead::ui {

/// Samples groups once a second while it is told to: of this machine in a worker, or of an agent's. Owned by the page.
class CgroupFeed : public QObject
{
    Q_OBJECT
public:
    explicit CgroupFeed(QObject *parent = nullptr);
    ~CgroupFeed() override;

    /// Who is asked from now on; null: this machine's files.
    void setAgent(agent::AgentClient *agent);
    /// Another host: its groups may have the same paths.
    void forget();
    /// All groups of a tree, by path; none stops.
    void setGroups(const host::CgroupForest &forest, const host::CgroupHierarchy &tree);
    void setRunning(bool on);
    [[nodiscard]] const host::SampleHistory &history() const { return m_history; }
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    void sampled();

private:
    void sample();
    void sampleHere();
    static QCoro::Task<> sampleThroughAgent(QPointer<CgroupFeed> self, QPointer<agent::AgentClient> agent, QStringList paths,
                                            int round);
    void readAnswer(const Result<QJsonValue> &answer, int round);
    void take(const QList<host::CgroupSample> &samples, int round);
    QPointer<agent::AgentClient> m_agent;
    std::shared_ptr<host::CgroupSampler> m_sampler; ///< used by m_worker's one thread
    host::CgroupForest m_forest;
    QStringList m_paths;
    bool m_groupsChanged = false;
    bool m_isSampling = false;
    int m_round = 0; ///< of another source: what comes from the former is dropped
    host::SampleHistory m_history;
    QTimer m_timer;
    QThreadPool m_worker;
};

} // namespace bulkhead::ui
