// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupfeed.h"

#include "core/agent/agentclient.h"
#include "core/agentverbs/cgroupverbs.h"
#include "core/host/hostfacts.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::ui {

namespace {

// Five minutes at one a second.
constexpr qsizetype PointsKept = 300;
// A tree of more is not sampled whole.
constexpr qsizetype MostSampled = agentverbs::MostSampledGroups;
// Half of what a request to an agent may have, since some characters are written as two or more bytes.
constexpr qsizetype MostCharacters = agent::LargestRequest / 4;

Result<QList<host::CgroupSample>> samplesOf(const QJsonValue &json)
{
    return host::samplesFromJson(json.toObject());
}

} // namespace

CgroupFeed::CgroupFeed(QObject *parent)
    : QObject(parent)
    , m_sampler(std::make_shared<host::CgroupSampler>())
    , m_history(PointsKept)
{
    m_worker.setMaxThreadCount(1);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CgroupFeed::sample);
}

CgroupFeed::~CgroupFeed() = default;

void CgroupFeed::setAgent(agent::AgentClient *agent)
{
    if (m_agent == agent)
        return;
    m_agent = agent;
    m_groupsChanged = true;
    ++m_round;
    m_isSampling = false;
}

void CgroupFeed::forget()
{
    ++m_round;
    m_isSampling = false;
    m_paths.clear();
    m_history.clear();
}

void CgroupFeed::setGroups(const host::CgroupForest &forest, const host::CgroupHierarchy &tree)
{
    m_forest = forest;
    m_paths.clear();
    qsizetype characters = 0;
    for (const host::CgroupNode &node : tree.nodes.first(std::min(tree.nodes.size(), MostSampled))) {
        characters += node.path.size();
        if (characters < MostCharacters)
            m_paths += node.path;
    }
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
    if (m_agent && m_agent->isRunning())
        sampleThroughAgent(this, m_agent, m_paths, m_round);
    else
        sampleHere();
}

void CgroupFeed::sampleHere()
{
    QtConcurrent::run(&m_worker, [sampler = m_sampler, forest = m_forest, paths = m_paths,
                                  isNew = std::exchange(m_groupsChanged, false)] {
        if (isNew)
            sampler->setGroups(host::sampledGroups(forest, paths));
        return sampler->sample();
    }).then(this, [this, round = m_round](const QList<host::CgroupSample> &samples) { take(samples, round); });
}

QCoro::Task<> CgroupFeed::sampleThroughAgent(QPointer<CgroupFeed> self, QPointer<agent::AgentClient> agent, QStringList paths,
                                             int round)
{
    const auto answer = co_await agent->ask(u"cgroups.sample"_s, agentverbs::cgroupSampleArguments(paths));
    if (self)
        self->readAnswer(answer, round);
}

// Of a tree with a thousand groups it is read in a worker.
void CgroupFeed::readAnswer(const Result<QJsonValue> &answer, int round)
{
    QtConcurrent::run([answer] {
        return answer.and_then(samplesOf);
    }).then(this, [this, round](const Result<QList<host::CgroupSample>> &samples) {
        if (samples)
            take(*samples, round);
        else if (round == m_round)
            m_isSampling = false; // the next second may be better: the agent is asked again while it runs
    });
}

void CgroupFeed::take(const QList<host::CgroupSample> &samples, int round)
{
    if (round != m_round)
        return;
    m_isSampling = false;
    m_history.add(samples);
    Q_EMIT sampled();
}

} // namespace bulkhead::ui
