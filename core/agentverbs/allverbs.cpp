// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/allverbs.h"

#include "core/agentverbs/apparmorverbs.h"
#include "core/agentverbs/auditverbs.h"
#include "core/agentverbs/cgroupverbs.h"
#include "core/agentverbs/networkverbs.h"
#include "core/agentverbs/processverbs.h"

namespace bulkhead::agentverbs {

agent::VerbRegistry allVerbs()
{
    return agent::VerbRegistry(processVerbs() + networkVerbs() + cgroupVerbs() + auditVerbs() + apparmorVerbs());
}

} // namespace bulkhead::agentverbs
