// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/merge.h"

#include "core/seccomp/runtime.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct SeccompMerge {
    Q_DECLARE_TR_FUNCTIONS(SeccompMerge)
};

using Conditions = QList<Argument>; ///< on different arguments, all must hold

/// What holds where both conditions on one argument hold; empty where it is no single condition.
struct Joined {
    bool isPossible = true; ///< false: no value meets both
    std::optional<Argument> condition;
};

Joined joined(const Argument &a, const Argument &b)
{
    using enum Comparison;
    if (a.sameAs(b))
        return {.condition = a};
    if (b.comparison == Equal && a.comparison != Equal)
        return joined(b, a);
    if (a.comparison == Equal)
        return b.matches(a.value) ? Joined{.condition = a} : Joined{.isPossible = false, .condition = {}};
    const auto isUpper = [](const Argument &c) { return c.comparison == Less || c.comparison == LessOrEqual; };
    const auto isLower = [](const Argument &c) { return c.comparison == Greater || c.comparison == GreaterOrEqual; };
    if (isUpper(a) && isUpper(b)) {
        const bool takesA = a.value < b.value || (a.value == b.value && a.comparison == Less);
        return {.condition = takesA ? a : b};
    }
    if (isLower(a) && isLower(b)) {
        const bool takesA = a.value > b.value || (a.value == b.value && a.comparison == Greater);
        return {.condition = takesA ? a : b};
    }
    if (a.comparison == MaskedEqual && b.comparison == MaskedEqual) {
        if ((a.valueTwo & b.value & a.value) != (b.valueTwo & a.value & b.value))
            return {.isPossible = false, .condition = {}};
        Argument both = a;
        both.value = a.value | b.value;
        both.valueTwo = (a.valueTwo & a.value) | (b.valueTwo & b.value);
        return {.condition = both};
    }
    return {};
}

bool sameConditions(const Conditions &a, const Conditions &b)
{
    return a.size() == b.size() && std::ranges::all_of(a, [&b](const Argument &condition) {
               return std::ranges::any_of(b, [&condition](const Argument &other) { return condition.sameAs(other); });
           });
}

/// What one profile does with a call.
struct Behaviour {
    std::optional<Action> always{}; ///< a rule without conditions decides, or none names the call: then the default action
    QList<RuntimeRule> conditional{};
    bool isDefault = false;
};

class ProfileMerger
{
public:
    ProfileMerger(const Target &target, MergeMode mode)
        : m_target(target)
        , m_mode(mode)
    {
    }

    Result<MergeResult> merge(const QList<SeccompProfile> &profiles)
    {
        if (profiles.isEmpty())
            return invalid(SeccompMerge::tr("There is nothing to merge."));
        for (const SeccompProfile &profile : profiles) {
            if (const auto read = addProfile(profile); !read)
                return std::unexpected(read.error());
        }
        if (const auto head = mergeHeads(); !head)
            return std::unexpected(head.error());
        QStringList names;
        for (const RuntimeFilter &filter : std::as_const(m_filters))
            names << filter.rulesByName().keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (const auto merged = isUnion() ? unite(name) : intersect(name); !merged)
                return std::unexpected(merged.error());
        }
        writeRules();
        return std::move(m_result);
    }

private:
    static std::unexpected<Error> invalid(const QString &what) { return std::unexpected(Error{ErrorKind::Invalid, what, {}}); }
    [[nodiscard]] bool isUnion() const { return m_mode == MergeMode::Union; }

    Result<> addProfile(const SeccompProfile &profile)
    {
        auto resolution = resolve(profile, m_target);
        if (!resolution)
            return std::unexpected(resolution.error());
        if (resolution->oci.isDisabled)
            return invalid(
                SeccompMerge::tr("A profile without default action and rules turns seccomp off; it cannot be merged."));
        auto filter = RuntimeFilter::read(resolution->oci, m_target.arch, m_target.usedRuntime(), m_target.runtimeVersion);
        if (!filter)
            return std::unexpected(filter.error());
        m_ocis << resolution->oci;
        m_filters << *filter;
        return {};
    }

    Result<> mergeHeads()
    {
        SeccompProfile &profile = m_result.profile;
        Action action = m_ocis.first().defaultAction;
        for (const OciSeccomp &oci : std::as_const(m_ocis)) {
            if (letsThrough(oci.defaultAction))
                return invalid(SeccompMerge::tr("A profile that allows by default cannot be merged with others."));
            // of two refusals the milder one for a union, the stricter one for an intersection
            const bool isBetter = isUnion() ? oci.defaultAction.kind > action.kind : oci.defaultAction.kind < action.kind;
            if (isBetter)
                action = oci.defaultAction;
        }
        for (const OciSeccomp &oci : std::as_const(m_ocis)) {
            if (!oci.defaultAction.meansSameAs(action)) {
                m_result.notes << SeccompMerge::tr("The default actions differ; taken: %1.").arg(actionText(action));
                break;
            }
        }
        profile.defaultAction = action.kind;
        profile.defaultErrnoRet = action.errnoRet;
        QStringList arches = archNames(m_filters.first());
        for (const RuntimeFilter &filter : std::as_const(m_filters)) {
            const QStringList others = archNames(filter);
            if (isUnion())
                arches << others;
            else
                arches.removeIf([&others](const QString &name) { return !others.contains(name); });
        }
        arches.removeDuplicates();
        profile.architectures = arches;
        mergeFlags();
        return {};
    }

    static QStringList archNames(const RuntimeFilter &filter)
    {
        QStringList names;
        for (const Arch arch : filter.arches())
            names << ociArchName(arch);
        return names;
    }

    void mergeFlags()
    {
        m_result.profile.flags = m_ocis.first().flags;
        m_result.profile.listenerPath = m_ocis.first().listenerPath;
        m_result.profile.listenerMetadata = m_ocis.first().listenerMetadata;
        const bool agree = std::ranges::all_of(m_ocis, [this](const OciSeccomp &oci) {
            return oci.flags == m_ocis.first().flags && oci.listenerPath == m_ocis.first().listenerPath
                   && oci.listenerMetadata == m_ocis.first().listenerMetadata;
        });
        if (!agree)
            m_result.notes << SeccompMerge::tr("Flags or listeners differ; those of the first profile were taken.");
    }

    static Behaviour behaviour(const RuntimeFilter &filter, const QString &name)
    {
        const QList<RuntimeRule> rules = filter.rulesByName().value(name);
        const auto decider = std::ranges::find_if(rules, [](const RuntimeRule &rule) { return rule.conditions.isEmpty(); });
        if (decider != rules.end())
            return {.always = decider->action};
        if (rules.isEmpty())
            return {.always = filter.defaultAction(), .isDefault = true};
        return {.conditional = rules};
    }

    void addAlways(const QString &name, const Action &action) { m_always[action.kernelValue()] << name; }

    void addConditional(const QString &name, const Action &action, const Conditions &conditions)
    {
        QList<Rule> &rules = m_conditional[name];
        const bool isThere = std::ranges::any_of(
            rules, [&](const Rule &rule) { return rule.action.meansSameAs(action) && sameConditions(rule.args, conditions); });
        if (!isThere)
            rules << Rule{.names = {name}, .action = action, .args = conditions};
    }

    Result<> unite(const QString &name)
    {
        std::optional<Action> letting;
        std::optional<Action> refusing;
        bool refusalsDiffer = false;
        for (const RuntimeFilter &filter : std::as_const(m_filters)) {
            const Behaviour said = behaviour(filter, name);
            if (!said.always)
                continue;
            if (letsThrough(*said.always)) {
                if (!letting || said.always->kind == ActionKind::Allow)
                    letting = said.always;
            } else if (!said.isDefault) {
                refusalsDiffer |= refusing && !refusing->meansSameAs(*said.always);
                if (!refusing)
                    refusing = said.always;
            }
        }
        if (letting) {
            addAlways(name, *letting);
            return {};
        }
        bool isConditional = false;
        bool losesRefusal = false;
        for (const RuntimeFilter &filter : std::as_const(m_filters)) {
            for (const RuntimeRule &rule : behaviour(filter, name).conditional) {
                if (letsThrough(rule.action) || m_filters.size() == 1) {
                    addConditional(name, rule.action, rule.conditions);
                    isConditional = true;
                } else {
                    losesRefusal = true;
                }
            }
        }
        if (!isConditional && refusing)
            addAlways(name, *refusing);
        if (refusalsDiffer)
            m_result.notes << SeccompMerge::tr("%1 is refused in different ways; taken: %2.").arg(name, actionText(*refusing));
        if ((isConditional && refusing) || losesRefusal)
            m_result.notes
                << SeccompMerge::tr("Where %1 is refused, the default action applies instead of a rule's own.").arg(name);
        return {};
    }

    Result<> intersect(const QString &name)
    {
        QList<Conditions> allowed{{}}; // alternatives; the empty one always holds
        bool logs = false;
        std::optional<Action> refusing;
        for (const RuntimeFilter &filter : std::as_const(m_filters)) {
            const Behaviour said = behaviour(filter, name);
            if (said.always && letsThrough(*said.always)) {
                logs |= said.always->kind == ActionKind::Log;
                continue;
            }
            if (said.always) {
                allowed.clear();
                if (!said.isDefault && (!refusing || said.always->kind < refusing->kind))
                    refusing = said.always;
                continue;
            }
            QList<Conditions> both;
            for (const RuntimeRule &rule : said.conditional) {
                if (!letsThrough(rule.action))
                    continue;
                logs |= rule.action.kind == ActionKind::Log;
                for (const Conditions &conditions : std::as_const(allowed)) {
                    const auto met = meet(name, conditions, rule.conditions);
                    if (!met)
                        return std::unexpected(met.error());
                    if (*met)
                        both << **met;
                }
            }
            allowed = both;
        }
        const Action letting{.kind = logs ? ActionKind::Log : ActionKind::Allow};
        if (allowed.isEmpty() && refusing)
            addAlways(name, *refusing);
        for (const Conditions &conditions : std::as_const(allowed)) {
            if (conditions.isEmpty())
                addAlways(name, letting);
            else
                addConditional(name, letting, conditions);
        }
        return {};
    }

    /// Both lists of conditions as one; nothing where they contradict each other.
    static Result<std::optional<Conditions>> meet(const QString &name, const Conditions &a, const Conditions &b)
    {
        Conditions both = a;
        for (const Argument &condition : b) {
            const auto same = std::ranges::find(both, condition.index, &Argument::index);
            if (same == both.end()) {
                both << condition;
                continue;
            }
            const Joined met = joined(*same, condition);
            if (!met.isPossible)
                return std::optional<Conditions>();
            if (!met.condition)
                return invalid(
                    SeccompMerge::tr("%1: “%2” together with “%3” cannot be written: the runtime takes two conditions on one "
                                     "argument for alternatives.")
                        .arg(name, same->text(), condition.text()));
            *same = *met.condition;
        }
        return std::optional(both);
    }

    void writeRules()
    {
        QList<Rule> &rules = m_result.profile.rules;
        for (const auto &[value, names] : std::as_const(m_always).asKeyValueRange())
            rules.prepend(Rule{.names = names, .action = Action::fromKernelValue(value)}); // the mildest first
        for (const QList<Rule> &conditional : std::as_const(m_conditional))
            rules << conditional;
    }

    const Target &m_target;
    MergeMode m_mode;
    QList<OciSeccomp> m_ocis;
    QList<RuntimeFilter> m_filters;
    QMap<quint32, QStringList> m_always; ///< by the kernel's value of the action
    QMap<QString, QList<Rule>> m_conditional;
    MergeResult m_result;
};

} // namespace

Result<MergeResult> mergeProfiles(const QList<SeccompProfile> &profiles, const Target &target, MergeMode mode)
{
    return ProfileMerger(target, mode).merge(profiles);
}

} // namespace bulkhead::seccomp
