// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/verb.h"

namespace bulkhead::agent {

VerbRegistry::VerbRegistry(QList<Verb> verbs)
    : m_verbs(std::move(verbs))
{
    std::ranges::sort(m_verbs, {}, &Verb::name);
    Q_ASSERT(std::ranges::adjacent_find(m_verbs, {}, &Verb::name) == m_verbs.end());
}

const Verb *VerbRegistry::find(QStringView name) const
{
    const auto found = std::ranges::find(m_verbs, name, &Verb::name);
    return found == m_verbs.end() ? nullptr : &*found;
}

namespace {

capability::CapabilitySet unionOf(const QList<Verb> &verbs, bool changingAllowed, capability::CapabilitySet Verb::*member)
{
    capability::CapabilitySet set;
    for (const Verb &verb : verbs) {
        if (verb.group == VerbGroup::Reading || changingAllowed)
            set = set | verb.*member;
    }
    return set;
}

} // namespace

capability::CapabilitySet VerbRegistry::needs(bool changingAllowed) const
{
    return unionOf(m_verbs, changingAllowed, &Verb::needs);
}

capability::CapabilitySet VerbRegistry::handsDown(bool changingAllowed) const
{
    return unionOf(m_verbs, changingAllowed, &Verb::handsDown);
}

} // namespace bulkhead::agent
