// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/denialfeed.h"

#include "core/snapshot/livehost.h"
#include "core/tryout/denialwatch.h"
#include "ui/tryout/agentasker.h"

#include <QDateTime>
#include <QFile>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using apparmor::Denial;

namespace {

constexpr auto OneQuestion = std::chrono::milliseconds(2000);

} // namespace

DenialFeed::~DenialFeed()
{
    ++m_round;
}

void DenialFeed::setHost(snapshot::Host *host)
{
    if (m_host == host)
        return;
    setWatching(false);
    m_host = host;
    m_traced.reset();
    m_history = audit::ProcessHistory();
}

void DenialFeed::setWatching(bool on)
{
    ++m_round;
    if (!on) {
        setState(State::Off);
    } else if (askerOf(m_host)) {
        m_lost = 0;
        setState(State::Watching);
        watch(this, m_round);
    } else {
        setState(State::NoAgent);
    }
}

void DenialFeed::setState(State state, const QString &reason)
{
    m_state = state;
    m_reason = reason;
    Q_EMIT stateChanged();
}

QCoro::Task<> DenialFeed::watch(QPointer<DenialFeed> self, int round)
{
    tryout::DenialWatch watch(askerOf(self->m_host));
    auto begun = co_await watch.begin();
    while (self && self->m_round == round) {
        if (!begun) {
            self->setState(State::Failed, begun.error().what);
            co_return;
        }
        const auto lines = co_await watch.collect(OneQuestion);
        if (!self || self->m_round != round)
            co_return;
        if (!lines) {
            begun = std::unexpected(lines.error());
            continue;
        }
        self->m_lost = watch.lost();
        if (!lines->isEmpty())
            self->take(*lines);
    }
}

void DenialFeed::take(const QList<QByteArray> &lines)
{
    QList<LiveDenial> denials;
    for (const QByteArray &line : lines) {
        if (auto denial = apparmor::parseDenial(line); denial && denial->asks())
            denials += LiveDenial{*denial, placeOf(*denial)};
    }
    if (!denials.isEmpty())
        Q_EMIT arrived(denials);
}

QString DenialFeed::placeOf(const Denial &denial)
{
    const auto *live = qobject_cast<const snapshot::LiveHost *>(m_host.data());
    if (!m_host)
        return {};
    if (const auto snapshot = m_host->snapshot(); snapshot != m_traced) {
        m_traced = snapshot;
        m_traces = audit::HostTraces::of(*snapshot, std::nullopt);
    }
    // a process that began after the snapshot was made, while it is still there
    if (live && live->context().endpoint.isLocal()) {
        QFile cgroups(u"/proc/%1/cgroup"_s.arg(denial.pid));
        if (denial.pid > 0 && cgroups.open(QIODevice::ReadOnly)) {
            const auto id = host::containerInCgroups(cgroups.readAll());
            const auto container = id ? m_traced->container(*id) : nullptr;
            if (container)
                return container->summary.name;
        }
    }
    audit::EventFacts facts;
    facts.id.time = denial.time;
    facts.pid = denial.pid;
    facts.comm = denial.command;
    facts.appArmor.emplace().profile = denial.profile;
    const audit::Attribution found = audit::attributeEvent(facts, m_traces, m_history);
    if (found.place == audit::Attribution::Place::Host)
        return tr("the host");
    // a name alone is a hint, and a rule is no place for one
    return found.confidence == audit::Confidence::Hint ? QString() : audit::placeText(found);
}

} // namespace bulkhead::ui
