// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/capabilitypolicy.h"

namespace bulkhead::capability {

CapabilityRequest CapabilityPolicy::toRequest(EngineFlavour flavour) const
{
    switch (kind) {
    case Kind::Default: return {};
    case Kind::Privileged: return {.privileged = true};
    case Kind::Whitelist: return requestFor(whitelist, flavour);
    }
    return {};
}

CapabilitySet CapabilityPolicy::allowed(const EngineRules &rules) const
{
    // where the engine would refuse a whitelist, the matrix still shows the wish; resolve() tells the refusal
    const auto resolution = resolve(kind == Kind::Whitelist ? requestFor(whitelist, rules) : toRequest(rules.flavour), rules);
    return resolution ? resolution->sets.bounding : whitelist;
}

} // namespace bulkhead::capability
