// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/denialfeed.h"

#include "ui/tryout/agentasker.h"

namespace bulkhead::ui {

using apparmor::Denial;

namespace {

constexpr auto OneQuestion = std::chrono::milliseconds(2000);
constexpr qsizetype MostNames = 65536; // of containers that are gone

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
    m_traces = {};
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
        const auto heard = co_await watch.collect(OneQuestion);
        if (!self || self->m_round != round)
            co_return;
        if (!heard) {
            begun = std::unexpected(heard.error());
            continue;
        }
        self->m_lost = watch.lost();
        if (!heard->isEmpty())
            self->take(*heard);
    }
}

void DenialFeed::take(const QList<tryout::HeardDenial> &heard)
{
    takeSnapshot();
    QList<LiveDenial> denials;
    for (const tryout::HeardDenial &each : heard) {
        if (each.container)
            audit::rememberWatched(m_history, each.text, *each.container, m_traces.names.value(*each.container));
        if (auto denial = apparmor::parseDenial(each.line()); denial && denial->asks())
            denials += LiveDenial{*denial, placeOf(*denial)};
    }
    if (!denials.isEmpty())
        Q_EMIT arrived(denials);
}

void DenialFeed::takeSnapshot()
{
    const auto snapshot = m_host ? m_host->snapshot() : snapshot::HostSnapshotPtr();
    if (!snapshot || snapshot == m_traced)
        return;
    m_traced = snapshot;
    const auto names = std::exchange(m_traces, audit::HostTraces::of(*snapshot, std::nullopt)).names;
    if (names.size() < MostNames)
        m_traces.names.insert(names); // denials come of containers that have gone meanwhile
}

QString DenialFeed::placeOf(const Denial &denial) const
{
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
