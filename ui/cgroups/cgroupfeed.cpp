// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupfeed.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace bulkhead::ui {

namespace {

// Five minutes at one a second.
constexpr qsizetype PointsKept = 300;
// A tree of more is not sampled whole.
constexpr qsizetype MostSampled = 2000;

} // namespace

CgroupFeed::CgroupFeed(QObject *parent)
    : QObject(parent)
    , m_sampler(std::make_shared<host::CgroupSampler>())
    , m_history(PointsKept)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CgroupFeed::sample);
}

CgroupFeed::~CgroupFeed() = default;

void CgroupFeed::setGroups(const host::CgroupForest &forest, const host::CgroupHierarchy &tree)
{
    m_forest = forest;
    m_paths.clear();
    for (const host::CgroupNode &node : tree.nodes.first(std::min(tree.nodes.size(), MostSampled)))
        m_paths += node.path;
    m_groupsChanged = true;
}

void CgroupFeed::setRunning(bool on)
{
    if (on == m_timer.isActive())
        return;
    if (on) {
        m_timer.start();
        sample();
    } else {
        m_timer.stop();
    }
}

void CgroupFeed::sample()
{
    if (m_isSampling || m_paths.isEmpty())
        return;
    m_isSampling = true;
    QtConcurrent::run([sampler = m_sampler, forest = m_forest, paths = m_paths, isNew = std::exchange(m_groupsChanged, false)] {
        if (isNew)
            sampler->setGroups(host::sampledGroups(forest, paths));
        return sampler->sample();
    }).then(this, [this](const QList<host::CgroupSample> &samples) {
        m_isSampling = false;
        m_history.add(samples);
        Q_EMIT sampled();
    });
}

} // namespace bulkhead::ui
