// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/learner.h"

using namespace bulkhead;
using namespace bulkhead::apparmor;

/// Denials of a log, and the rules that are proposed: each must be a rule.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Learner learner;
    learner.addText(QByteArrayView(data, qsizetype(size)));
    for (const Proposal &proposal : learner.finish().proposals) {
        for (const ProposalChoice &choice : proposal.choices) {
            const auto rule = parseRule(ruleText(choice.rule));
            if (!rule || rule->rule.index() != choice.rule.rule.index())
                abort();
        }
    }
    return 0;
}
