// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/samplehistory.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace bulkhead::ui {

/// Samples groups of this machine once a second in a worker, while it is told to. Owned by the page.
class CgroupFeed : public QObject
{
    Q_OBJECT
public:
    explicit CgroupFeed(QObject *parent = nullptr);
    ~CgroupFeed() override;

    /// All groups of a tree, by path; none stops.
    void setGroups(const host::CgroupForest &forest, const host::CgroupHierarchy &tree);
    void setRunning(bool on);
    [[nodiscard]] const host::SampleHistory &history() const { return m_history; }
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    void sampled();

private:
    void sample();
    std::shared_ptr<host::CgroupSampler> m_sampler; ///< used by one worker at a time
    host::CgroupForest m_forest;
    QStringList m_paths;
    bool m_groupsChanged = false;
    bool m_isSampling = false;
    host::SampleHistory m_history;
    QTimer m_timer;
};

} // namespace bulkhead::ui
