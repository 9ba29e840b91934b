// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/diff.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/runtime.h"
#include "core/seccomp/syscalltable.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct SeccompDiff {
    Q_DECLARE_TR_FUNCTIONS(SeccompDiff)
};

constexpr qsizetype MostProbes = 5000;

/// One side: a profile's answers.
class Side
{
public:
    Side(const Simulator &simulator, const Target &target)
        : m_simulator(simulator)
        , m_target(target)
    {
    }

    [[nodiscard]] bool isDisabled() const { return m_simulator.resolution().oci.isDisabled; }
    [[nodiscard]] QList<Arch> arches() const
    {
        return isDisabled() ? archAndSubArches(m_target.arch) : m_simulator.runtime().arches();
    }
    [[nodiscard]] CallState state(Arch arch, const QString &name) const { return m_simulator.state(arch, name); }
    [[nodiscard]] QList<RuntimeRule> rules(Arch arch, const QString &name) const
    {
        return isDisabled() ? QList<RuntimeRule>() : m_simulator.runtime().rulesOf(arch, name);
    }
    [[nodiscard]] Action answer(const Call &call) const { return m_simulator.answer(call); }
    [[nodiscard]] const OciSeccomp &oci() const { return m_simulator.resolution().oci; }

private:
    const Simulator &m_simulator;
    const Target &m_target;
};

/// Everything that decides a conditional call, in a form that can be compared.
QStringList canonical(const CallState &state, const QList<RuntimeRule> &rules)
{
    QStringList lines;
    for (const RuntimeRule &rule : rules) {
        QStringList conditions;
        for (const Argument &condition : rule.conditions)
            conditions << condition.text();
        conditions.sort();
        lines << conditions.join(u'&') + u'>' + QString::number(rule.action.kernelValue());
    }
    lines.sort();
    lines.removeDuplicates();
    return lines << QString::number(state.action.kernelValue());
}

/// Argument values at which a condition may change its mind.
QMap<quint32, QSet<quint64>> boundaries(const QList<RuntimeRule> &rules)
{
    QMap<quint32, QSet<quint64>> values;
    for (const RuntimeRule &rule : rules) {
        for (const Argument &condition : rule.conditions) {
            QSet<quint64> &found = values[condition.index];
            found << 0 << ~quint64(0) << condition.value << condition.value - 1 << condition.value + 1;
            if (condition.comparison != Comparison::MaskedEqual)
                continue;
            found << condition.valueTwo << (condition.valueTwo | ~condition.value);
            for (int bit = 0; bit < 64; ++bit) {
                if ((condition.value >> bit) & 1)
                    found << (condition.valueTwo ^ (quint64(1) << bit));
            }
        }
    }
    return values;
}

/// All combinations of the values; where they are too many, each argument alone.
QList<std::array<quint64, 6>> probes(const QMap<quint32, QSet<quint64>> &values)
{
    QList<std::array<quint64, 6>> vectors{{}};
    qsizetype combinations = 1;
    for (const QSet<quint64> &set : values)
        combinations = std::min(MostProbes + 1, combinations * set.size());
    for (const auto &[index, set] : values.asKeyValueRange()) {
        const QList<std::array<quint64, 6>> before = combinations <= MostProbes ? vectors : vectors.first(1);
        QList<std::array<quint64, 6>> next = combinations <= MostProbes ? QList<std::array<quint64, 6>>() : vectors;
        for (std::array<quint64, 6> vector : before) {
            for (const quint64 value : set) {
                vector.at(index) = value;
                next << vector;
            }
        }
        vectors = next;
    }
    return vectors;
}

bool hasMask(const QList<RuntimeRule> &rules)
{
    return std::ranges::any_of(rules, [](const RuntimeRule &rule) {
        return std::ranges::any_of(rule.conditions,
                                   [](const Argument &condition) { return condition.comparison == Comparison::MaskedEqual; });
    });
}

/// Which ways answers went.
struct Ways {
    bool looser = false, tighter = false, other = false;

    void add(const Action &before, const Action &after)
    {
        if (after.kind > before.kind)
            looser = true;
        else if (after.kind < before.kind)
            tighter = true;
        else if (!after.meansSameAs(before))
            other = true;
    }
    [[nodiscard]] bool any() const { return looser || tighter || other; }
    [[nodiscard]] ChangeDirection direction() const
    {
        if (looser && !tighter)
            return ChangeDirection::Loosened;
        return tighter && !looser ? ChangeDirection::Tightened : ChangeDirection::Different;
    }
};

QString behaviour(const CallState &state, const QList<RuntimeRule> &rules)
{
    if (state.kind == CallState::Kind::NotThere)
        return SeccompDiff::tr("not there");
    if (state.kind == CallState::Kind::Fixed)
        return actionText(state.action);
    QStringList actions;
    QMap<QString, QStringList> conditionsOfAction;
    for (const RuntimeRule &rule : rules) {
        const QString action = actionText(rule.action);
        if (!actions.contains(action))
            actions << action;
        if (const QString text = conditionsText(rule.conditions); !conditionsOfAction[action].contains(text))
            conditionsOfAction[action] << text;
    }
    QStringList parts;
    for (const QString &action : std::as_const(actions))
        parts << SeccompDiff::tr("%1 where %2").arg(action, conditionsOfAction.value(action).join(SeccompDiff::tr(" or ")));
    return SeccompDiff::tr("%1, else %2").arg(parts.join(u", "_s), actionText(state.action));
}

std::optional<CallChange> compareCall(const Side &before, const Side &after, Arch arch, const Syscall &call)
{
    const CallState stateBefore = before.state(arch, call.name);
    const CallState stateAfter = after.state(arch, call.name);
    const bool areFixed = stateBefore.kind == CallState::Kind::Fixed && stateAfter.kind == CallState::Kind::Fixed;
    if (areFixed && stateBefore.action.meansSameAs(stateAfter.action))
        return {};
    const QList<RuntimeRule> rulesBefore = before.rules(arch, call.name);
    const QList<RuntimeRule> rulesAfter = after.rules(arch, call.name);
    if (!areFixed && stateBefore.kind == stateAfter.kind
        && canonical(stateBefore, rulesBefore) == canonical(stateAfter, rulesAfter))
        return {};
    Ways ways;
    if (areFixed) {
        ways.add(stateBefore.action, stateAfter.action);
    } else {
        for (const auto &args : probes(boundaries(rulesBefore + rulesAfter))) {
            const Call probe{arch, call.number, args};
            ways.add(before.answer(probe), after.answer(probe));
        }
        // between boundaries nothing changes; of masks not every combination of bits was tried
        if (!ways.any() && !hasMask(rulesBefore + rulesAfter))
            return {};
    }
    return CallChange{arch,
                      call.name,
                      behaviour(stateBefore, rulesBefore),
                      behaviour(stateAfter, rulesAfter),
                      ways.direction(),
                      stateBefore.profileRules,
                      stateAfter.profileRules};
}

QString archNames(const QList<Arch> &arches)
{
    QStringList names;
    for (const Arch arch : arches)
        names << unameArchName(arch);
    return names.join(u", "_s);
}

QList<SettingChange> compareSettings(const Side &before, const Side &after)
{
    QList<SettingChange> changes;
    const auto add = [&changes](const QString &setting, const QString &a, const QString &b) {
        if (a != b)
            changes << SettingChange{setting, a, b};
    };
    if (before.isDisabled() != after.isDisabled()) {
        add(u"seccomp"_s, before.isDisabled() ? SeccompDiff::tr("off") : SeccompDiff::tr("on"),
            after.isDisabled() ? SeccompDiff::tr("off") : SeccompDiff::tr("on"));
        return changes;
    }
    add(u"defaultAction"_s, actionText(before.oci().defaultAction), actionText(after.oci().defaultAction));
    add(u"architectures"_s, archNames(before.arches()), archNames(after.arches()));
    add(u"flags"_s, before.oci().flags.value_or(QStringList{}).join(u", "_s),
        after.oci().flags.value_or(QStringList{}).join(u", "_s));
    add(u"listenerPath"_s, before.oci().listenerPath, after.oci().listenerPath);
    add(u"listenerMetadata"_s, before.oci().listenerMetadata, after.oci().listenerMetadata);
    return changes;
}

} // namespace

Result<ProfileDiff> diffProfiles(const SeccompProfile &before, const Target &targetBefore, const SeccompProfile &after,
                                 const Target &targetAfter)
{
    const auto simulatorBefore = Simulator::make(before, targetBefore);
    if (!simulatorBefore)
        return std::unexpected(simulatorBefore.error());
    const auto simulatorAfter = Simulator::make(after, targetAfter);
    if (!simulatorAfter)
        return std::unexpected(simulatorAfter.error());
    const Side a(*simulatorBefore, targetBefore);
    const Side b(*simulatorAfter, targetAfter);
    ProfileDiff diff;
    diff.settings = compareSettings(a, b);
    const QList<Arch> archesAfter = b.arches();
    for (const Arch arch : a.arches()) {
        if (!archesAfter.contains(arch)) // the setting tells that already
            continue;
        QList<CallChange> changes;
        for (const Syscall &call : SyscallTable::of(arch).calls()) {
            if (const auto change = compareCall(a, b, arch, call))
                changes << *change;
        }
        std::ranges::sort(changes, {}, &CallChange::name);
        diff.calls << changes;
    }
    return diff;
}

Result<ProfileDiff> diffProfiles(const SeccompProfile &before, const SeccompProfile &after, const Target &target)
{
    return diffProfiles(before, target, after, target);
}

Result<ProfileDiff> defaultDifferences(const QVersionNumber &from, const QVersionNumber &to, const Target &target)
{
    return diffProfiles(dockerDefaultProfile(from), dockerDefaultProfile(to), target);
}

QString behaviourText(const Simulator &simulator, Arch arch, const QString &name)
{
    const bool isOff = simulator.resolution().oci.isDisabled;
    return behaviour(simulator.state(arch, name), isOff ? QList<RuntimeRule>() : simulator.runtime().rulesOf(arch, name));
}

} // namespace bulkhead::seccomp
