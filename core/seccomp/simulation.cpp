// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/simulation.h"

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/runtime.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cerrno>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr qsizetype AlmostTooLarge = LargestBpfProgram * 2 / 3;

struct SeccompDecision {
    Q_DECLARE_TR_FUNCTIONS(SeccompDecision)
};

QString callName(const Call &call)
{
    const QString name = SyscallTable::of(call.arch).name(call.number);
    return name.isEmpty() ? SeccompDecision::tr("call %1").arg(call.number) : name;
}

QString ruleSentence(const Decision &decision, const RuntimeRule &rule, const QString &name)
{
    const QString number = QString::number(rule.profileRule + 1);
    const QString action = actionText(decision.action);
    if (decision.by == DecidedBy::Multiplexer)
        return SeccompDecision::tr("Rule %1 names %2, which 32-bit programs also call through %3. Its arguments lie behind a "
                                   "pointer, where no filter can look: %4.")
            .arg(number, rule.muxedCall, name, action);
    if (rule.conditions.isEmpty())
        return SeccompDecision::tr("Rule %1 names %2, whatever its arguments: %3.").arg(number, name, action);
    return SeccompDecision::tr("Rule %1 names %2 where %3: %4.").arg(number, name, conditionsText(rule.conditions), action);
}

} // namespace

struct Simulator::Data {
    Resolution resolution;
    RuntimeFilter runtime;
    QHash<Arch, BpfProgram> programs; ///< libseccomp's part, each architecture by itself
    mutable std::once_flag compiled;
    mutable CompiledFilter filter;

    QString sentence(const Decision &decision, const Call &call, const RuntimeFilter::Verdict &verdict) const
    {
        const QString name = callName(call);
        const QString action = actionText(decision.action);
        switch (decision.by) {
        case DecidedBy::NoFilter: return SeccompDecision::tr("The profile asks for nothing: the engine loads no filter.");
        case DecidedBy::Rule:
        case DecidedBy::Multiplexer: return verdict.rule ? ruleSentence(decision, *verdict.rule, name) : QString();
        case DecidedBy::MissingArch:
            return SeccompDecision::tr("%1 is not among the profile's architectures: %2.").arg(unameArchName(call.arch), action);
        case DecidedBy::NewerThanProfile: return newerSentence(call, name);
        case DecidedBy::Default: break;
        }
        const bool isUnknown = SyscallTable::of(call.arch).name(call.number).isEmpty();
        if (!isUnknown && !runtime.rulesOf(call.arch, name).isEmpty())
            return SeccompDecision::tr("Rules name %1, but none of their conditions holds, so the default action applies: %2.")
                .arg(name, action);
        const QString skipped = skippedSentence(name);
        const QString none = SeccompDecision::tr("No rule names %1, so the default action applies: %2.").arg(name, action);
        return skipped.isEmpty() ? none : skipped;
    }

    QString newerSentence(const Call &call, const QString &name) const
    {
        const QString newest = SyscallTable::of(call.arch).name(runtime.newestNumber(call.arch).value_or(-1));
        return SeccompDecision::tr("%1 is newer than %2, the newest call that the profile names on %3, so the runtime answers "
                                   "ENOSYS: a program takes it for an older kernel.")
            .arg(name, newest, unameArchName(call.arch));
    }

    /// Where rules name the call but do not reach the runtime, the reason says more than their absence.
    QString skippedSentence(const QString &name) const
    {
        for (const SkippedRule &skipped : resolution.skipped) {
            if (namesOfRule.value(skipped.profileRule).contains(name))
                return SeccompDecision::tr("Rule %1 names %2, but does not apply here. %3 The default action applies: %4.")
                    .arg(QString::number(skipped.profileRule + 1), name, skipText(skipped), actionText(runtime.defaultAction()));
        }
        return {};
    }

    QList<QStringList> namesOfRule;
};

Simulator::Simulator(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<Simulator> Simulator::make(const SeccompProfile &profile, const Target &target)
{
    auto data = std::make_shared<Data>();
    for (const Rule &rule : profile.rules)
        data->namesOfRule << rule.names;
    auto resolution = resolve(profile, target);
    if (!resolution)
        return std::unexpected(resolution.error());
    data->resolution = std::move(*resolution);
    if (data->resolution.oci.isDisabled)
        return Simulator(std::move(data));
    auto runtime = RuntimeFilter::read(data->resolution.oci, target.arch, target.usedRuntime(), target.runtimeVersion);
    if (!runtime)
        return std::unexpected(runtime.error());
    data->runtime = std::move(*runtime);
    qsizetype size = 0;
    for (const Arch arch : data->runtime.arches()) {
        auto program = compileForArch(data->resolution.oci, data->runtime, arch);
        if (!program)
            return std::unexpected(program.error());
        size += program->size();
        data->programs.insert(arch, *program);
    }
    if (size > AlmostTooLarge) { // long jumps come on top
        if (const auto filter = compileFilter(data->resolution.oci, data->runtime); !filter)
            return std::unexpected(filter.error());
    }
    return Simulator(std::move(data));
}

const Resolution &Simulator::resolution() const
{
    return m_data->resolution;
}

const RuntimeFilter &Simulator::runtime() const
{
    return m_data->runtime;
}

const CompiledFilter &Simulator::filter() const
{
    std::call_once(m_data->compiled, [this] {
        if (!m_data->resolution.oci.isDisabled)
            m_data->filter = compileFilter(m_data->resolution.oci, m_data->runtime).value_or(CompiledFilter{});
    });
    return m_data->filter;
}

Action Simulator::answer(const Call &given) const
{
    if (m_data->resolution.oci.isDisabled)
        return {.kind = ActionKind::Allow};
    Call call = given;
    call.arch = archFromAuditToken(auditToken(call.arch), quint32(call.number)).value_or(call.arch);
    const auto program = m_data->programs.constFind(call.arch);
    if (program == m_data->programs.cend())
        return {.kind = ActionKind::KillThread};
    return m_data->runtime.isNewerThanProfile(call) ? Action{ActionKind::Errno, ENOSYS}
                                                    : Action::fromKernelValue(runBpf(*program, call));
}

Decision Simulator::decide(const Call &given) const
{
    Decision decision;
    Call call = given;
    call.arch = archFromAuditToken(auditToken(call.arch), quint32(call.number)).value_or(call.arch);
    if (m_data->resolution.oci.isDisabled) {
        decision.action = {.kind = ActionKind::Allow};
        decision.by = DecidedBy::NoFilter;
        decision.sentence = m_data->sentence(decision, call, {});
        return decision;
    }
    RuntimeFilter::Verdict verdict = m_data->runtime.judge(call);
    decision.action = answer(call); // the filter has the last word
    decision.by = verdict.by;
    for (const RuntimeRule &contender : verdict.contenders) {
        if (contender.action.meansSameAs(decision.action)) {
            verdict.rule = contender;
            break;
        }
    }
    decision.profileRule = verdict.rule ? verdict.rule->profileRule : -1;
    decision.sentence = m_data->sentence(decision, call, verdict);
    if (!verdict.contenders.isEmpty())
        decision.sentence += u' '
                             + SeccompDecision::tr("Other rules for these arguments say otherwise; which one wins is "
                                                   "decided by libseccomp, not by their order.");
    else if (!decision.action.meansSameAs(verdict.action))
        decision.sentence += u' '
                             + SeccompDecision::tr("The rules say “%1”, but the filter that libseccomp makes of them does not.")
                                   .arg(actionText(verdict.action));
    return decision;
}

CallState Simulator::state(Arch arch, const QString &name) const
{
    const auto number = SyscallTable::of(arch).number(name);
    if (!number)
        return {CallState::Kind::NotThere};
    const Decision decision = decide({.arch = arch, .number = *number});
    CallState state{CallState::Kind::Fixed, decision.action, decision.by};
    if (decision.by != DecidedBy::Rule && decision.by != DecidedBy::Default && decision.by != DecidedBy::Multiplexer)
        return state;
    const QList<RuntimeRule> rules = m_data->runtime.rulesOf(arch, name);
    for (const RuntimeRule &rule : rules) {
        if (rule.conditions.isEmpty()) { // it decides alone
            state.profileRules = {rule.profileRule};
            return state;
        }
        if (!state.profileRules.contains(rule.profileRule))
            state.profileRules << rule.profileRule;
    }
    if (!rules.isEmpty()) {
        state.kind = CallState::Kind::Conditional;
        state.action = m_data->runtime.defaultAction();
        state.by = DecidedBy::Default;
    }
    return state;
}

Result<Decision> simulate(const SeccompProfile &profile, const Target &target, const Call &call)
{
    const auto simulator = Simulator::make(profile, target);
    if (!simulator)
        return std::unexpected(simulator.error());
    return simulator->decide(call);
}

} // namespace bulkhead::seccomp
