// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/hostwatch.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace bulkhead::snapshot {

namespace {

// A container that starts makes a dozen events within it.
constexpr auto LookDelay = 150ms;

} // namespace

HostWatch::HostWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(LookDelay);
    connect(&m_timer, &QTimer::timeout, this, &HostWatch::look);
}

HostWatch::Reader HostWatch::localReader(host::HostTrees trees)
{
    return [trees = std::move(trees)](QObject *context, const Answer &answer) {
        QtConcurrent::run([trees] { return host::readHostFacts(trees); }).then(context, answer);
    };
}

void HostWatch::setReader(Reader reader)
{
    cancel();
    m_reader = std::move(reader);
}

void HostWatch::lookSoon()
{
    if (!m_reader)
        return;
    if (m_isReading)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void HostWatch::cancel()
{
    ++m_round;
    m_timer.stop();
    m_isReading = m_again = false;
}

void HostWatch::look()
{
    m_isReading = true;
    m_reader(this, [this, round = m_round](const Result<host::HostFacts> &facts) {
        if (round == m_round)
            take(facts);
    });
}

void HostWatch::take(const Result<host::HostFacts> &facts)
{
    m_isReading = false;
    if (std::exchange(m_again, false))
        m_timer.start();
    if (facts)
        Q_EMIT seen(std::make_shared<const host::HostFacts>(*facts));
    else
        Q_EMIT failed(facts.error());
    if (isIdle())
        Q_EMIT idle();
}

} // namespace bulkhead::snapshot
