// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/decider.h"

#include "core/apparmor/apparmortext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

/// The permissions that the kernel tells apart.
enum PermissionBit : quint8 { MapBit = 1, ReadBit = 2, WriteBit = 4, AppendBit = 8, LinkBit = 16, LockBit = 32, ExecBit = 64 };
constexpr std::array Bits{std::pair{MapBit, u'm'},    std::pair{ReadBit, u'r'}, std::pair{WriteBit, u'w'},
                          std::pair{AppendBit, u'a'}, std::pair{LinkBit, u'l'}, std::pair{LockBit, u'k'},
                          std::pair{ExecBit, u'x'}};

/// Of a rule: w includes a. Of a request each is itself.
quint8 bitsOf(const FileAccess &access, bool isRule)
{
    return quint8((access.map ? MapBit : 0) | (access.read ? ReadBit : 0) | (access.write ? WriteBit : 0)
                  | (access.append || (isRule && access.write) ? AppendBit : 0) | (access.link ? LinkBit : 0)
                  | (access.lock ? LockBit : 0) | (access.exec.isExec() ? ExecBit : 0));
}

/// A path rule made ready: all that is asked for each path.
struct PathRule {
    int rule = 0;
    quint8 bits = 0;
    bool deny = false, audit = false, owner = false, isExact = false;
    int priority = 0;
};

bool matchesGlob(const QString &glob, const QString &text)
{
    const auto compiled = Glob::compile(glob);
    return compiled && compiled->matches(text.toUtf8());
}

QString capabilityName(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    return lower.startsWith(u"cap_") ? lower.sliced(4) : lower;
}

QString typeOfProtocol(const QString &type)
{
    return type == u"tcp" ? u"stream"_s : type == u"udp" ? u"dgram"_s : type == u"icmp" ? u"raw"_s : type;
}

/// network_mappings of the parser: tcp and udp are of inet and inet6, icmp is raw of inet.
bool networkCovers(const NetworkRule &rule, const QString &domain, const QString &type)
{
    if (!rule.domain.isEmpty() && rule.domain != domain)
        return false;
    if (rule.type.isEmpty())
        return true;
    if (rule.type == u"icmp")
        return domain == u"inet" && type == u"raw";
    if (rule.type == u"tcp" || rule.type == u"udp")
        return (domain == u"inet" || domain == u"inet6") && type == typeOfProtocol(rule.type);
    return rule.type == type;
}

/// Access words in one spelling: r, w and rw stand for what they mean with this keyword.
QStringList accessWords(const QString &keyword, const QStringList &access)
{
    const bool isMessage = keyword == u"signal" || keyword == u"dbus" || keyword == u"unix" || keyword == u"network";
    const QString reads = isMessage ? u"receive"_s : u"read"_s;
    const QString writes = isMessage ? u"send"_s : keyword == u"ptrace" ? u"trace"_s : u"write"_s;
    QStringList words;
    for (const QString &word : access) {
        if (word == u"r" || word == u"read" || word == u"rw" || word == u"wr")
            words.append(reads);
        if (word == u"w" || word == u"write" || word == u"rw" || word == u"wr")
            words.append(writes);
        if (word != u"r" && word != u"read" && word != u"w" && word != u"write" && word != u"rw" && word != u"wr")
            words.append(word);
    }
    return words;
}

bool coversAccess(const QString &keyword, const QStringList &rule, const QStringList &wanted)
{
    if (rule.isEmpty())
        return true;
    const QStringList has = accessWords(keyword, rule), needs = accessWords(keyword, wanted);
    return !needs.isEmpty() && std::ranges::all_of(needs, [&has](const QString &word) { return has.contains(word); });
}

} // namespace

struct Decider::Private {
    Policy policy;
    QList<PolicyProblem> problems;
    std::vector<PathRule> pathRules; ///< one for each glob
    std::unique_ptr<GlobSet> globs;
    std::vector<int> capabilities, networks;

    [[nodiscard]] const Qualifiers &qualifiersOf(int rule) const { return policy.rules[rule].statement.qualifiers; }

    void addPath(std::vector<Glob> &compiled, int index, const QString &path, quint8 bits)
    {
        const PolicyRule &rule = policy.rules[index];
        const auto report = [&](PolicyProblem::Kind kind, const QString &what) {
            if (problems.size() < 1000)
                problems.append({kind, what, rule.file, rule.statement.place, rule.statement.place});
        };
        const auto paths = policy.expand(path);
        if (!paths)
            return report(PolicyProblem::Kind::UndefinedVariable, paths.error().what);
        for (const QString &text : *paths) {
            auto glob = Glob::compile(text);
            if (!glob)
                return report(PolicyProblem::Kind::BadGlob, u"%1: %2"_s.arg(text, glob.error().what));
            const Qualifiers &q = rule.statement.qualifiers;
            pathRules.push_back({index, bits, q.deny, q.audit, q.owner, glob->literal().has_value(), q.priority.value_or(0)});
            compiled.push_back(std::move(*glob));
        }
    }

    void addRule(std::vector<Glob> &compiled, int index)
    {
        const Rule &rule = policy.rules[index].statement.rule;
        if (const auto *file = std::get_if<FileRule>(&rule)) {
            // the bare "file," is every path with every access; its exec is ix (parser_yacc.y)
            if (file->path.isEmpty())
                addPath(compiled, index, u"/{**,}"_s, MapBit | ReadBit | WriteBit | AppendBit | LinkBit | LockBit | ExecBit);
            else
                addPath(compiled, index, file->path, bitsOf(file->access, true));
        } else if (const auto *link = std::get_if<LinkRule>(&rule)) {
            addPath(compiled, index, link->path, LinkBit);
        } else if (std::holds_alternative<CapabilityRule>(rule)) {
            capabilities.push_back(index);
        } else if (std::holds_alternative<NetworkRule>(rule)) {
            networks.push_back(index);
        } else if (const auto *mediation = std::get_if<MediationRule>(&rule)) {
            if (mediation->keyword == u"all") {
                addPath(compiled, index, u"/{**,}"_s, MapBit | ReadBit | WriteBit | AppendBit | LinkBit | LockBit | ExecBit);
                capabilities.push_back(index);
                networks.push_back(index);
            } else if (mediation->keyword == u"unix") {
                networks.push_back(index);
            }
        }
    }

    /// Where no rule matches.
    [[nodiscard]] Decision byMode() const
    {
        Decision decision;
        decision.allowed = policy.mode == ProfileMode::Complain || policy.mode == ProfileMode::DefaultAllow
                           || policy.mode == ProfileMode::Unconfined;
        decision.logged = policy.mode != ProfileMode::DefaultAllow && policy.mode != ProfileMode::Unconfined;
        return decision;
    }

    [[nodiscard]] ExecMode execOf(int rule) const
    {
        const auto *file = std::get_if<FileRule>(&policy.rules[rule].statement.rule);
        if (!file || file->path.isEmpty())
            return {ExecMode::Transition::Inherit, ExecMode::Fallback::None, false};
        return file->access.exec;
    }

    [[nodiscard]] Decision decideBit(const std::vector<quint32> &matching, quint8 bit, bool isOwner) const
    {
        const PathRule *best = nullptr;
        bool isAudited = false;
        for (const quint32 index : matching) {
            const PathRule &rule = pathRules[index];
            if ((rule.bits & bit) == 0 || (rule.owner && !isOwner))
                continue;
            const bool isBetter = !best || rule.priority > best->priority
                                  || (rule.priority == best->priority
                                      && ((rule.deny && !best->deny)
                                          || (rule.deny == best->deny && bit == ExecBit && rule.isExact && !best->isExact)));
            if (isBetter) {
                if (!best || rule.priority > best->priority || rule.deny != best->deny)
                    isAudited = false;
                best = &rule;
            }
            if (rule.priority == best->priority && rule.deny == best->deny)
                isAudited |= rule.audit;
        }
        if (!best)
            return byMode();
        Decision decision;
        decision.allowed = !best->deny;
        decision.logged = isAudited || policy.flags.contains(u"audit"_s);
        decision.rule = best->rule;
        if (bit == ExecBit && decision.allowed) {
            decision.exec = execOf(best->rule);
            if (const auto *file = std::get_if<FileRule>(&policy.rules[best->rule].statement.rule))
                decision.execTarget = file->target;
        }
        return decision;
    }

    /// Of capability and network rules; conditions in a rule leave it open whether it holds.
    template<typename Covers>
    [[nodiscard]] Decision decideAmong(const std::vector<int> &rules, const Covers &covers) const
    {
        int allowing = -1, maybe = -1;
        for (const int index : rules) {
            const std::optional<bool> covered = covers(policy.rules[index].statement.rule);
            if (covered == false)
                continue;
            // capability and network rules know no priority (apparmor_parser 4.1): a deny wins
            if (qualifiersOf(index).deny && covered)
                return {.allowed = false, .logged = qualifiersOf(index).audit, .rule = index};
            if (qualifiersOf(index).deny)
                continue;
            int &place = covered ? allowing : maybe;
            if (place < 0 || (qualifiersOf(index).audit && !qualifiersOf(place).audit))
                place = index;
        }
        const int chosen = allowing >= 0 ? allowing : maybe;
        if (chosen < 0)
            return byMode();
        return {.allowed = true, .logged = qualifiersOf(chosen).audit, .rule = chosen, .conditional = allowing < 0};
    }

    [[nodiscard]] bool matchesAny(const QStringList &globs, const QString &text) const
    {
        return std::ranges::any_of(globs, [&](const QString &glob) {
            const auto texts = policy.expand(glob);
            return texts
                   && std::ranges::any_of(*texts, [&](const QString &each) { return each == text || matchesGlob(each, text); });
        });
    }
    [[nodiscard]] bool matchesPath(const QString &glob, const QString &text) const
    {
        return glob.isEmpty() || (!text.isEmpty() && matchesAny({glob}, text));
    }

    /// Every condition of the rule must hold for what is wanted.
    [[nodiscard]] bool coversConditions(const Conditions &rule, const Conditions &wanted) const
    {
        return std::ranges::all_of(rule, [&](const Condition &condition) {
            const auto same = std::ranges::find(wanted, condition.name, &Condition::name);
            if (same == wanted.end())
                return false;
            return std::ranges::all_of(same->values, [&](const QString &value) { return matchesAny(condition.values, value); });
        });
    }

    [[nodiscard]] bool coversRule(const Rule &has, const Rule &wanted) const
    {
        if (const auto *all = std::get_if<MediationRule>(&has); all && all->keyword == u"all")
            return true;
        if (has.index() != wanted.index())
            return false;
        if (const auto *rule = std::get_if<MediationRule>(&has)) {
            const auto &want = std::get<MediationRule>(wanted);
            return rule->keyword == want.keyword && coversAccess(rule->keyword, rule->access, want.access)
                   && coversConditions(rule->conditions, want.conditions) && coversConditions(rule->peer, want.peer)
                   && matchesPath(rule->name, want.name);
        }
        if (const auto *rule = std::get_if<MountRule>(&has)) {
            const auto &want = std::get<MountRule>(wanted);
            return rule->operation == want.operation && coversMountConditions(rule->conditions, want.conditions)
                   && matchesPath(rule->source, want.source) && matchesPath(rule->target, want.target);
        }
        if (const auto *rule = std::get_if<PivotRootRule>(&has)) {
            const auto &want = std::get<PivotRootRule>(wanted);
            return matchesPath(rule->oldRoot, want.oldRoot) && matchesPath(rule->newRoot, want.newRoot)
                   && (rule->profile.isEmpty() || rule->profile == want.profile);
        }
        if (const auto *rule = std::get_if<ChangeProfileRule>(&has)) {
            const auto &want = std::get<ChangeProfileRule>(wanted);
            return matchesPath(rule->program, want.program) && matchesPath(rule->profile, want.profile);
        }
        return has == wanted;
    }

    /// options=(a, b) is exactly these flags, "in" any of them (apparmor.d(5), Mount Rules).
    [[nodiscard]] bool coversMountConditions(const Conditions &rule, const Conditions &wanted) const
    {
        return std::ranges::all_of(rule, [&](const Condition &condition) {
            const auto same = std::ranges::find(wanted, condition.name, &Condition::name);
            if (same == wanted.end())
                return false;
            if (condition.name != u"options")
                return std::ranges::all_of(same->values,
                                           [&](const QString &value) { return matchesAny(condition.values, value); });
            const auto isListed = [&](const QString &value) { return condition.values.contains(value); };
            return std::ranges::all_of(same->values, isListed)
                   && (condition.in || same->values.size() == condition.values.size());
        });
    }
};

Decider::Decider(Policy policy)
    : d(std::make_unique<Private>())
{
    d->policy = std::move(policy);
    d->problems = d->policy.problems;
    std::vector<Glob> compiled;
    for (int index = 0; index < d->policy.rules.size(); ++index)
        d->addRule(compiled, index);
    d->globs = std::make_unique<GlobSet>(compiled);
}

Decider::~Decider() = default;
Decider::Decider(Decider &&) noexcept = default;
Decider &Decider::operator=(Decider &&) noexcept = default;

const Policy &Decider::policy() const
{
    return d->policy;
}

const QList<PolicyProblem> &Decider::problems() const
{
    return d->problems;
}

Decision Decider::decidePath(QByteArrayView path, const FileAccess &access, bool isOwner)
{
    const std::vector<quint32> &matching = d->globs->matching(path);
    const quint8 wanted = bitsOf(access, false);
    Decision last = d->byMode();
    ExecMode exec;
    QString execTarget;
    bool isLogged = false, onlyForOwner = false, isWithoutRule = false;
    for (const auto &[bit, letter] : Bits) {
        if ((wanted & bit) == 0)
            continue;
        Decision decision = d->decideBit(matching, bit, isOwner);
        onlyForOwner |= decision.allowed != d->decideBit(matching, bit, !isOwner).allowed;
        decision.permission = letter;
        if (bit == ExecBit) {
            exec = decision.exec;
            execTarget = decision.execTarget;
        }
        if (!decision.allowed) {
            decision.onlyForOwner = onlyForOwner;
            return decision;
        }
        isLogged |= decision.logged;
        if (!isWithoutRule) // what only the mode allows is the weakest of all
            last = decision;
        isWithoutRule |= decision.rule < 0;
    }
    last.logged = isLogged;
    last.onlyForOwner = onlyForOwner;
    last.exec = exec;
    last.execTarget = execTarget;
    return last;
}

Decision Decider::decideCapability(const QString &name) const
{
    const QString wanted = capabilityName(name);
    return d->decideAmong(d->capabilities, [&wanted](const Rule &rule) -> std::optional<bool> {
        const auto *capability = std::get_if<CapabilityRule>(&rule);
        return !capability || capability->names.isEmpty() || capability->names.contains(wanted);
    });
}

Decision Decider::decideNetwork(const QString &domain, const QString &type) const
{
    return d->decideAmong(d->networks, [&, this](const Rule &rule) -> std::optional<bool> {
        if (const auto *mediation = std::get_if<MediationRule>(&rule)) {
            if (mediation->keyword == u"all")
                return true;
            if (domain != u"unix")
                return false;
            const auto kind = std::ranges::find(mediation->conditions, u"type"_s, &Condition::name);
            if (kind != mediation->conditions.end() && !d->matchesAny(kind->values, type))
                return false;
            const bool isOpen = mediation->access.isEmpty() && mediation->peer.isEmpty()
                                && mediation->conditions.size() == (kind != mediation->conditions.end() ? 1 : 0);
            return isOpen ? std::optional(true) : std::nullopt;
        }
        const auto &network = std::get<NetworkRule>(rule);
        if (!networkCovers(network, domain, typeOfProtocol(type)))
            return false;
        const bool isOpen = network.access.isEmpty() && network.conditions.isEmpty() && network.peer.isEmpty();
        return isOpen ? std::optional(true) : std::nullopt;
    });
}

Decision Decider::decideRule(const Statement &wanted)
{
    if (const auto *file = std::get_if<FileRule>(&wanted.rule)) {
        const auto glob = Glob::compile(file->path);
        const auto literal = glob ? glob->literal() : std::nullopt;
        if (literal)
            return decidePath(*literal, file->access, wanted.qualifiers.owner);
    }
    if (const auto *link = std::get_if<LinkRule>(&wanted.rule)) {
        const auto glob = Glob::compile(link->path);
        if (const auto literal = glob ? glob->literal() : std::nullopt)
            return decidePath(*literal, {.link = true}, wanted.qualifiers.owner);
    }
    if (const auto *capability = std::get_if<CapabilityRule>(&wanted.rule); capability && capability->names.size() == 1)
        return decideCapability(capability->names.front());
    if (const auto *network = std::get_if<NetworkRule>(&wanted.rule); network && !network->type.isEmpty())
        return decideNetwork(network->domain, network->type);
    std::vector<int> same;
    same.reserve(size_t(d->policy.rules.size()));
    for (int index = 0; index < d->policy.rules.size(); ++index)
        same.push_back(index);
    return d->decideAmong(same, [&, this](const Rule &rule) -> std::optional<bool> { return d->coversRule(rule, wanted.rule); });
}

} // namespace bulkhead::apparmor
