// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/processwatch.h"

#include "core/host/topprocesses.h"

#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::snapshot {

namespace {

// A ps a container costs its host 30 ms: leave room for everything else.
constexpr int ParallelTops = 2;
constexpr int LooksAtOnce = 64;

bool isElsewhere(const host::ProcessObservation &observation)
{
    return observation.source == host::ProcessObservation::Source::None && observation.reason
           && observation.reason->kind == ErrorKind::Unavailable;
}

} // namespace

ProcessWatch::ProcessWatch(engine::EngineClient &client, host::HostTrees trees, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_trees(std::move(trees))
    , m_isLocal(client.endpoint().isLocal())
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(0);
    connect(&m_lookTimer, &QTimer::timeout, this, &ProcessWatch::lookSoon);
    m_laterTimer.setSingleShot(true);
    m_laterTimer.setInterval(50ms);
    connect(&m_laterTimer, &QTimer::timeout, this, [this] {
        for (const auto &[id, firstPid] : std::exchange(m_laterWishes, {}).asKeyValueRange())
            observe(id, firstPid);
    });
}

void ProcessWatch::observe(const ContainerId &id, qint64 firstPid)
{
    if (!m_isLocal) {
        m_topQueue.removeIf([&](const Wish &wish) { return wish.id == id; });
        m_topQueue.append({id, firstPid});
        pumpTop();
        return;
    }
    m_wishes.insert(id, firstPid);
    if (!m_isLooking)
        m_lookTimer.start();
}

void ProcessWatch::observeSoon(const ContainerId &id, qint64 firstPid)
{
    m_laterWishes.insert(id, firstPid);
    if (!m_laterTimer.isActive())
        m_laterTimer.start();
}

void ProcessWatch::forget(const ContainerId &id)
{
    m_wishes.remove(id);
    m_laterWishes.remove(id);
    m_topQueue.removeIf([&](const Wish &wish) { return wish.id == id; });
}

void ProcessWatch::cancel()
{
    ++m_round;
    m_wishes.clear();
    m_laterWishes.clear();
    m_topQueue.clear();
    m_topsUnderWay = 0;
    m_isLooking = false;
    m_isPodman.reset();
}

void ProcessWatch::setEngineIsPodman(bool isPodman)
{
    m_isPodman = isPodman;
    pumpTop();
}

bool ProcessWatch::isIdle() const
{
    return m_wishes.isEmpty() && m_laterWishes.isEmpty() && m_topQueue.isEmpty() && !m_isLooking && m_topsUnderWay == 0;
}

void ProcessWatch::lookSoon()
{
    if (m_isLooking || m_wishes.isEmpty())
        return;
    QList<Wish> wishes;
    for (auto it = m_wishes.begin(); it != m_wishes.end() && wishes.size() < LooksAtOnce; it = m_wishes.erase(it))
        wishes.append({it.key(), it.value()});
    m_isLooking = true;
    QtConcurrent::run([wishes, trees = m_trees] {
        QList<Seen> seen;
        for (const Wish &wish : wishes)
            seen.append({wish, host::observeContainer(wish.id, wish.firstPid, trees)});
        return seen;
    }).then(this, [this, round = m_round](const QList<Seen> &seen) {
        if (round == m_round)
            takeSeen(seen);
    });
}

void ProcessWatch::takeSeen(const QList<Seen> &seen)
{
    m_isLooking = false;
    for (const Seen &one : seen) {
        if (m_wishes.contains(one.wish.id))
            continue; // asked again meanwhile: that answer counts
        if (isElsewhere(one.observation) && m_isPodman != true)
            m_topQueue.append(one.wish);
        else
            Q_EMIT observed(one.wish.id, one.wish.firstPid, one.observation);
    }
    if (!m_wishes.isEmpty())
        m_lookTimer.start();
    pumpTop();
    if (isIdle())
        Q_EMIT idle();
}

void ProcessWatch::pumpTop()
{
    while (m_isPodman && m_topsUnderWay < ParallelTops && !m_topQueue.isEmpty()) {
        const Wish wish = m_topQueue.takeFirst();
        ++m_topsUnderWay;
        askTop(this, m_round, wish);
    }
}

QCoro::Task<> ProcessWatch::askTop(QPointer<ProcessWatch> self, int round, Wish wish)
{
    const auto isCurrent = [&self, round] { return self && self->m_round == round; };
    Result<QByteArray> answer = std::unexpected(Error{
        ErrorKind::Unavailable, tr("Podman's API cannot show the processes of another machine with that machine's own ps."), {}});
    while (isCurrent() && self->m_isPodman == false) {
        const qsizetype columnList = self->m_columnList;
        answer = co_await self->m_client.top(wish.id, host::topColumnLists()[std::size_t(columnList)]);
        if (!isCurrent())
            co_return;
        // procps answers an unknown column with an error on its first use: the engine then fails with ps's words
        const bool isRefused = !answer && answer.error().kind == ErrorKind::EngineFailed;
        if (!isRefused || columnList + 1 >= qsizetype(host::topColumnLists().size()))
            break;
        self->m_columnList = std::max(self->m_columnList, columnList + 1);
    }
    if (isCurrent()) {
        --self->m_topsUnderWay;
        self->takeTop(wish, answer);
    }
}

void ProcessWatch::takeTop(const Wish &wish, const Result<QByteArray> &answer)
{
    const auto top = answer.and_then(engine::parseTop);
    host::ProcessObservation observation;
    if (top)
        observation = host::parseTopProcesses(top->titles, top->processes, wish.firstPid);
    else
        observation.reason = top.error();
    const bool isGone = !top && (top.error().kind == ErrorKind::NotFound || top.error().kind == ErrorKind::Cancelled);
    const QPointer self(this);
    if (!isGone) // its own event tells
        Q_EMIT observed(wish.id, wish.firstPid, observation);
    if (!self)
        return;
    pumpTop();
    if (isIdle())
        Q_EMIT idle();
}

} // namespace bulkhead::snapshot
