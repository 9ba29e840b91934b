// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/profileanalysis.h"

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/diff.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulkhead::ui {

using namespace seccomp;

namespace {

struct CallStateText {
    Q_DECLARE_TR_FUNCTIONS(CallStateText)
};

} // namespace

bool CallFact::saysSameAs(const CallFact &other) const
{
    return state.kind == other.state.kind && state.action.meansSameAs(other.state.action) && text == other.text;
}

QString stateWord(const CallFact &fact)
{
    if (fact.state.kind == CallState::Kind::NotThere)
        return QStringLiteral("—");
    if (fact.state.kind == CallState::Kind::Conditional)
        return CallStateText::tr("conditional");
    switch (fact.state.action.kind) {
    case ActionKind::Allow: return CallStateText::tr("allow");
    case ActionKind::Log: return CallStateText::tr("allow, log");
    case ActionKind::Errno: return errnoName(fact.state.action.number());
    case ActionKind::KillProcess: return CallStateText::tr("kill process");
    case ActionKind::KillThread: return CallStateText::tr("kill thread");
    case ActionKind::Trap: return CallStateText::tr("trap");
    case ActionKind::Trace: return CallStateText::tr("trace");
    case ActionKind::Notify: return CallStateText::tr("ask supervisor");
    }
    return {};
}

Tone stateTone(const CallFact &fact)
{
    if (fact.state.kind == CallState::Kind::NotThere)
        return Tone::Unknown;
    if (fact.state.kind == CallState::Kind::Conditional)
        return Tone::Medium;
    switch (fact.state.action.kind) {
    case ActionKind::Allow: return Tone::Accent;
    case ActionKind::Log: return Tone::Info;
    case ActionKind::KillProcess:
    case ActionKind::KillThread: return Tone::Critical;
    case ActionKind::Errno: return Tone::Neutral;
    default: return Tone::Low;
    }
}

QString stateText(const CallFact &fact)
{
    return fact.text.isEmpty() ? actionText(fact.state.action) : fact.text;
}

ProfileAnalysis analyseProfile(const SeccompProfile &profile, const Target &target)
{
    ProfileAnalysis analysis;
    analysis.problems = lint(profile, target);
    auto simulator = Simulator::make(profile, target);
    if (!simulator) {
        analysis.refusal = simulator.error();
        return analysis;
    }
    for (const Syscall &call : SyscallTable::of(target.arch).calls()) {
        CallFact fact{.state = simulator->state(target.arch, call.name), .text = {}};
        if (fact.state.kind == CallState::Kind::Conditional)
            fact.text = behaviourText(*simulator, target.arch, call.name);
        analysis.facts.insert(call.name, fact);
    }
    analysis.instructions = simulator->filter().program.size();
    analysis.longestPath = simulator->filter().longestPath;
    analysis.simulator = *std::move(simulator);
    return analysis;
}

BaselineFacts baselineFacts(const Target &target)
{
    const SeccompProfile profile = defaultProfile(target.engine);
    BaselineFacts facts{.analysis = analyseProfile(profile, target), .capabilities = {}};
    for (const Rule &rule : profile.rules) {
        if (rule.includes.caps.isEmpty() || !letsThrough(rule.action))
            continue;
        for (const QString &name : rule.names) {
            for (const QString &capability : rule.includes.caps) {
                if (!facts.capabilities[name].contains(capability))
                    facts.capabilities[name] << capability;
            }
        }
    }
    return facts;
}

bool isSameTarget(const Target &a, const Target &b)
{
    return a.arch == b.arch && a.capabilities == b.capabilities && a.kernel == b.kernel && a.engine.flavour == b.engine.flavour
           && a.engine.version == b.engine.version && a.runtime == b.runtime && a.runtimeVersion == b.runtimeVersion;
}

} // namespace bulkhead::ui
