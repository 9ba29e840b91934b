// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/lint.h"

#include "core/apparmor/apparmortext.h"
#include "core/apparmor/decider.h"
#include "core/capability/capabilityset.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

using LintLevel = LintFinding::Level;

constexpr std::array Families{
    "unix"_L1,    "inet"_L1,   "ax25"_L1,       "ipx"_L1,     "appletalk"_L1, "netrom"_L1,    "bridge"_L1,  "atmpvc"_L1,
    "x25"_L1,     "inet6"_L1,  "rose"_L1,       "netbeui"_L1, "security"_L1,  "key"_L1,       "netlink"_L1, "packet"_L1,
    "ash"_L1,     "econet"_L1, "atmsvc"_L1,     "rds"_L1,     "sna"_L1,       "irda"_L1,      "pppox"_L1,   "wanpipe"_L1,
    "llc"_L1,     "ib"_L1,     "mpls"_L1,       "can"_L1,     "tipc"_L1,      "bluetooth"_L1, "iucv"_L1,    "rxrpc"_L1,
    "isdn"_L1,    "phonet"_L1, "ieee802154"_L1, "caif"_L1,    "alg"_L1,       "nfc"_L1,       "vsock"_L1,   "kcm"_L1,
    "qipcrtr"_L1, "smc"_L1,    "xdp"_L1,        "mctp"_L1};
constexpr std::array Types{"stream"_L1, "dgram"_L1, "seqpacket"_L1, "rdm"_L1, "raw"_L1,
                           "packet"_L1, "tcp"_L1,   "udp"_L1,       "icmp"_L1};

template<std::size_t Size>
bool isKnownWord(const std::array<QLatin1StringView, Size> &words, QStringView text)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text == word; });
}

/// A file rule with its globs.
struct CompiledRule {
    const PolicyRule *rule = nullptr;
    const FileRule *file = nullptr;
    QList<Glob> globs;
};

/// Nothing for a rule of another kind. A glob takes kilobytes, so who looks at many rules keeps few.
std::optional<CompiledRule> fileRule(const Policy &policy, const PolicyRule &rule)
{
    const auto *file = std::get_if<FileRule>(&rule.statement.rule);
    if (!file)
        return std::nullopt;
    CompiledRule compiled{&rule, file, {}};
    const auto paths = policy.expand(file->path.isEmpty() ? u"/{**,}"_s : file->path);
    for (const QString &path : paths.value_or(QStringList())) {
        if (auto glob = Glob::compile(path))
            compiled.globs.append(std::move(*glob));
    }
    return compiled;
}

FileAccess accessOf(const FileRule &rule)
{
    return rule.path.isEmpty() ? *parseFileAccess(u"mrwlkix") : rule.access;
}

/// Whether a deny of `denied` takes everything of `allowed`.
bool takesAll(const FileAccess &denied, const FileAccess &allowed)
{
    return (!allowed.read || denied.read) && (!allowed.write || denied.write)
           && (!allowed.append || denied.append || denied.write) && (!allowed.lock || denied.lock)
           && (!allowed.link || denied.link) && (!allowed.map || denied.map) && (!allowed.exec.isExec() || denied.exec.isExec());
}

bool isWithin(const CompiledRule &inner, const CompiledRule &outer)
{
    return !inner.globs.isEmpty() && std::ranges::all_of(inner.globs, [&outer](const Glob &glob) {
        return std::ranges::any_of(outer.globs, [&glob](const Glob &other) { return glob.isWithin(other); });
    });
}

/// Some path that both match; what is found is right, not everything is found.
bool overlap(const Glob &a, const Glob &b)
{
    const auto inA = a.example(), inB = b.example();
    return (inA && b.matches(*inA)) || (inB && a.matches(*inB));
}

bool isOwn(const PolicyRule &rule)
{
    return rule.file.isEmpty();
}

LintFinding finding(LintLevel level, const QString &id, const QString &text, const PolicyRule &rule)
{
    return {level, id, text, rule.statement.place};
}

QString placeText(const PolicyRule &rule)
{
    return rule.file.isEmpty() ? ApparmorText::tr("line %1").arg(rule.statement.place.line)
                               : ApparmorText::tr("line %1 of %2").arg(rule.statement.place.line).arg(rule.includedBy);
}

} // namespace

QList<LintFinding> deadAllows(const LintSubject &subject)
{
    QList<LintFinding> findings;
    QList<CompiledRule> denies;
    for (const PolicyRule &rule : subject.policy.rules) {
        if (!rule.statement.qualifiers.deny)
            continue;
        if (auto deny = fileRule(subject.policy, rule))
            denies.append(std::move(*deny));
    }
    for (const PolicyRule &rule : subject.policy.rules) {
        const Qualifiers &q = rule.statement.qualifiers;
        const auto *file = std::get_if<FileRule>(&rule.statement.rule);
        if (denies.isEmpty() || !file || q.deny || !isOwn(rule) || file->path.isEmpty())
            continue;
        const auto allow = fileRule(subject.policy, rule);
        const auto killer = std::ranges::find_if(denies, [&](const CompiledRule &deny) {
            return deny.rule->statement.qualifiers.priority.value_or(0) >= q.priority.value_or(0)
                   && (!deny.rule->statement.qualifiers.owner || q.owner) && takesAll(deny.file->access, file->access)
                   && isWithin(*allow, deny);
        });
        if (killer != denies.end())
            findings.append(finding(LintLevel::Warning, u"dead-allow"_s,
                                    ApparmorText::tr("this allows nothing: %1 (%2) denies it, whatever the order")
                                        .arg(ruleText(killer->rule->statement), placeText(*killer->rule)),
                                    rule));
    }
    const Decider decider(subject.policy);
    for (const PolicyRule &rule : subject.policy.rules) {
        if (!isOwn(rule) || rule.statement.qualifiers.deny)
            continue;
        std::optional<Decision> decision;
        if (const auto *capability = std::get_if<CapabilityRule>(&rule.statement.rule);
            capability && capability->names.size() == 1)
            decision = decider.decideCapability(capability->names.front());
        else if (const auto *network = std::get_if<NetworkRule>(&rule.statement.rule);
                 network && !network->domain.isEmpty() && !network->type.isEmpty())
            decision = decider.decideNetwork(network->domain, network->type);
        if (decision && !decision->allowed && decision->rule >= 0) {
            const PolicyRule &deny = subject.policy.rules[decision->rule];
            findings.append(finding(LintLevel::Warning, u"dead-allow"_s,
                                    ApparmorText::tr("this allows nothing: %1 (%2) denies it, whatever the order")
                                        .arg(ruleText(deny.statement), placeText(deny)),
                                    rule));
        }
    }
    return findings;
}

QList<LintFinding> directoriesNotMatched(const LintSubject &subject)
{
    QList<LintFinding> findings;
    Decider decider(subject.policy);
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *file = std::get_if<FileRule>(&rule.statement.rule);
        if (!file || !isOwn(rule) || rule.statement.qualifiers.deny || !file->access.read)
            continue;
        for (const QString &tail : {u"/**"_s, u"/*"_s}) {
            if (!file->path.endsWith(tail))
                continue;
            const QString directory = file->path.chopped(tail.size() - 1);
            const auto paths = subject.policy.expand(directory);
            const auto glob = paths && !paths->isEmpty() ? Glob::compile(paths->front()) : std::unexpected(Error{});
            const auto example = glob ? glob->example() : std::nullopt;
            if (example && decider.decidePath(*example, {.read = true}).rule < 0)
                findings.append(
                    finding(LintLevel::Hint, u"directory-not-matched"_s,
                            ApparmorText::tr("%1 matches what is in the directory, not %2 itself: it cannot be listed")
                                .arg(file->path, directory),
                            rule));
            break;
        }
    }
    return findings;
}

QList<LintFinding> conflictingExecs(const LintSubject &subject)
{
    QList<LintFinding> findings;
    QList<CompiledRule> execs;
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *file = std::get_if<FileRule>(&rule.statement.rule);
        if (file && !rule.statement.qualifiers.deny && accessOf(*file).exec.isExec())
            execs.append(*fileRule(subject.policy, rule));
    }
    for (qsizetype later = 1; later < execs.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            const CompiledRule &a = execs[earlier], &b = execs[later];
            const bool isSame = accessOf(*a.file).exec == accessOf(*b.file).exec && a.file->target == b.file->target;
            if (isSame || (!isOwn(*a.rule) && !isOwn(*b.rule))
                || a.rule->statement.qualifiers.priority.value_or(0) != b.rule->statement.qualifiers.priority.value_or(0))
                continue;
            // an exact path beats a pattern (apparmor_parser takes "/bin/a ix" beside "/bin/* px")
            const bool clash = std::ranges::any_of(a.globs, [&b](const Glob &one) {
                return std::ranges::any_of(b.globs, [&one](const Glob &two) {
                    return one.literal().has_value() == two.literal().has_value() && overlap(one, two);
                });
            });
            if (!clash)
                continue;
            const CompiledRule &at = isOwn(*b.rule) ? b : a, &other = isOwn(*b.rule) ? a : b;
            findings.append(finding(LintLevel::Error, u"conflicting-exec"_s,
                                    ApparmorText::tr("another way to execute the same path stands in %1: %2")
                                        .arg(placeText(*other.rule), ruleText(other.rule->statement)),
                                    *at.rule));
            break;
        }
    }
    return findings;
}

QList<LintFinding> impossibleAccess(const LintSubject &subject)
{
    using Transition = ExecMode::Transition;
    QList<LintFinding> findings;
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *file = std::get_if<FileRule>(&rule.statement.rule);
        const bool isDeny = rule.statement.qualifiers.deny;
        if (isOwn(rule) && rule.statement.qualifiers.priority && std::holds_alternative<NetworkRule>(rule.statement.rule))
            findings.append(
                finding(LintLevel::Error, u"priority-on-network"_s, ApparmorText::tr("network rules take no priority"), rule));
        if (!file || !isOwn(rule))
            continue;
        const FileAccess access = accessOf(*file);
        const bool isExec = access.exec.isExec();
        if (isDeny && isExec && access.exec.transition != Transition::Bare)
            findings.append(finding(LintLevel::Error, u"exec-mode-in-deny"_s,
                                    file->path.isEmpty()
                                        ? ApparmorText::tr("deny file is refused by the parser: name a path and x")
                                        : ApparmorText::tr("a deny rule takes a bare x only"),
                                    rule));
        if (!isDeny && access.exec.transition == Transition::Bare)
            findings.append(finding(LintLevel::Error, u"bare-exec"_s,
                                    ApparmorText::tr("x needs to say how: ix, px, cx or ux; a bare x is for deny rules"), rule));
        if (access.append && access.write)
            findings.append(
                finding(LintLevel::Error, u"append-with-write"_s, ApparmorText::tr("a and w exclude each other"), rule));
        if (!file->target.isEmpty() && !isExec)
            findings.append(finding(LintLevel::Error, u"target-without-exec"_s,
                                    ApparmorText::tr("only a rule with an exec mode has a target"), rule));
    }
    return findings;
}

QList<LintFinding> misspelledCapabilities(const LintSubject &subject)
{
    QList<LintFinding> findings;
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *capability = std::get_if<CapabilityRule>(&rule.statement.rule);
        if (!capability || !isOwn(rule))
            continue;
        for (const QString &name : capability->names) {
            const auto known = capability::capabilityFromName(name);
            const QString right = known ? capability::capabilityName(*known).sliced(4).toLower() : QString();
            if (right == name)
                continue;
            findings.append(finding(LintLevel::Error, u"capability-name"_s,
                                    known ? ApparmorText::tr("AppArmor writes this capability \"%1\"").arg(right)
                                          : ApparmorText::tr("there is no capability \"%1\"").arg(name),
                                    rule));
        }
    }
    return findings;
}

QList<LintFinding> onlyIpv4(const LintSubject &subject)
{
    QList<LintFinding> findings;
    const Decider decider(subject.policy);
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *network = std::get_if<NetworkRule>(&rule.statement.rule);
        if (!network || !isOwn(rule) || rule.statement.qualifiers.deny || network->domain != u"inet" || network->type == u"icmp")
            continue;
        const QString type = network->type.isEmpty() ? u"stream"_s : network->type;
        if (decider.decideNetwork(u"inet6"_s, type).rule < 0)
            findings.append(finding(LintLevel::Warning, u"ipv4-only"_s,
                                    ApparmorText::tr("this is IPv4 only; the same over IPv6 is denied"), rule));
    }
    return findings;
}

QList<LintFinding> badNetworks(const LintSubject &subject)
{
    QList<LintFinding> findings;
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *network = std::get_if<NetworkRule>(&rule.statement.rule);
        if (!network || !isOwn(rule))
            continue;
        const auto report = [&](const QString &text) {
            findings.append(finding(LintLevel::Error, u"network-words"_s, text, rule));
        };
        if (!network->domain.isEmpty() && !isNetworkFamily(network->domain))
            report(ApparmorText::tr("there is no network family or type \"%1\"").arg(network->domain));
        else if (!network->type.isEmpty() && !isNetworkType(network->type))
            report(ApparmorText::tr("there is no network type \"%1\"").arg(network->type));
        else if (network->type == u"icmp" && !network->domain.isEmpty() && network->domain != u"inet")
            report(ApparmorText::tr("icmp is of inet only"));
        else if ((network->type == u"tcp" || network->type == u"udp") && !network->domain.isEmpty() && network->domain != u"inet"
                 && network->domain != u"inet6")
            report(ApparmorText::tr("%1 is of inet and inet6 only").arg(network->type));
    }
    return findings;
}

QList<LintFinding> missingSignals(const LintSubject &subject)
{
    if (!subject.isForContainer)
        return {};
    Decider decider(subject.policy);
    QStringList missing;
    for (const QString &peer : {u"unconfined"_s, u"runc"_s, u"crun"_s}) {
        const auto rule = parseRule(u"signal receive set=term peer=%1,"_s.arg(peer));
        if (rule && !decider.decideRule(*rule).allowed)
            missing.append(peer);
    }
    if (missing.isEmpty() || subject.policy.mode == ProfileMode::Unconfined)
        return {};
    const bool isAll = missing.size() == 3;
    return {{isAll ? LintLevel::Warning : LintLevel::Hint,
             u"no-signals"_s,
             isAll ? ApparmorText::tr("docker stop cannot end the container: no rule lets it receive signals")
                   : ApparmorText::tr(
                         "docker stop cannot end the container where it comes from %1: no rule lets it receive its signals")
                         .arg(missing.join(u", "_s)),
             {}}};
}

QList<LintFinding> escapedQuestionMarks(const LintSubject &subject)
{
    QList<LintFinding> findings;
    for (const PolicyRule &rule : subject.policy.rules) {
        const auto *file = std::get_if<FileRule>(&rule.statement.rule);
        if (!file || !isOwn(rule))
            continue;
        bool inClass = false, isFound = false;
        for (qsizetype at = 0; at + 1 < file->path.size(); ++at) {
            const QChar c = file->path[at];
            if (c == u'\\') {
                isFound |= !inClass && file->path[at + 1] == u'?';
                ++at;
            } else if (c == u'[' || c == u']') {
                inClass = c == u'[';
            }
        }
        if (isFound)
            findings.append(
                finding(LintLevel::Warning, u"escaped-question-mark"_s,
                        ApparmorText::tr("\\? makes the character before it optional; a question mark is written [\\?]"), rule));
    }
    return findings;
}

QList<LintFinding> policyProblems(const LintSubject &subject)
{
    using Kind = PolicyProblem::Kind;
    QList<LintFinding> findings;
    const Decider decider(subject.policy);
    for (const PolicyProblem &problem : decider.problems()) {
        // what an included file says is another's; but where it cannot be followed, the include of this file is the way there
        const bool isOwn = problem.file.isEmpty();
        if (!isOwn && problem.kind != Kind::IncludeLoop && problem.kind != Kind::MissingInclude)
            continue;
        QString id = u"not-understood"_s;
        switch (problem.kind) {
        case Kind::MissingInclude:
        case Kind::UnreadableInclude: id = u"missing-include"_s; break;
        case Kind::IncludeLoop: id = u"include-loop"_s; break;
        case Kind::UndefinedVariable: id = u"undefined-variable"_s; break;
        case Kind::VariableTwice: id = u"variable-twice"_s; break;
        case Kind::BadGlob: id = u"bad-pattern"_s; break;
        case Kind::NotUnderstood: break;
        }
        // apparmor_parser takes each file once
        findings.append({problem.kind == Kind::IncludeLoop ? LintLevel::Warning : LintLevel::Error, id,
                         isOwn ? problem.what
                               : ApparmorText::tr("%1 (in %2, line %3)").arg(problem.what, problem.file).arg(problem.place.line),
                         problem.includedAt});
    }
    return findings;
}

QList<LintFinding> repeatedNames(const ProfileFile &file, const QStringList &others)
{
    QList<LintFinding> findings;
    QSet<QString> seen;
    for (const Statement &statement : file.statements) {
        const auto *profile = std::get_if<Profile>(&statement.rule);
        if (!profile)
            continue;
        if (seen.contains(profile->name))
            findings.append({LintLevel::Error, u"repeated-name"_s,
                             ApparmorText::tr("the profile %1 is there twice").arg(profile->name), statement.place});
        else if (others.contains(profile->name))
            findings.append({LintLevel::Warning, u"repeated-name"_s,
                             ApparmorText::tr("a profile named %1 is loaded already, from elsewhere; this one would replace it")
                                 .arg(profile->name),
                             statement.place});
        seen.insert(profile->name);
    }
    return findings;
}

bool isNetworkFamily(QStringView word)
{
    return isKnownWord(Families, word);
}

bool isNetworkType(QStringView word)
{
    return isKnownWord(Types, word);
}

QList<LintFinding> lintProfiles(const ProfileFile &file, const IncludeSource &includes, const QStringList &otherNames)
{
    constexpr std::array checks{deadAllows, directoriesNotMatched, conflictingExecs, impossibleAccess,     misspelledCapabilities,
                                onlyIpv4,   badNetworks,           missingSignals,   escapedQuestionMarks, policyProblems};
    QList<LintFinding> findings = repeatedNames(file, otherNames);
    std::set<std::tuple<int, int, QString, QString>> known; // there may be one a rule
    const auto lintOne = [&](this auto &&self, const std::vector<Statement> &statements, const QString &outer) -> void {
        for (const Statement &statement : statements) {
            const auto *profile = std::get_if<Profile>(&statement.rule);
            if (!profile)
                continue;
            const QString name = outer.isEmpty() ? profile->name : outer + u"//"_s + profile->name;
            const auto policy = resolvePolicy(file, name, includes);
            if (!policy) {
                findings.append({LintLevel::Error, u"too-large"_s, policy.error().what, statement.place});
                continue;
            }
            const bool isAttached = !profile->attachment.isEmpty() || profile->name.startsWith(u'/') || !outer.isEmpty();
            for (const auto &check : checks) {
                for (LintFinding each : check({*policy, !isAttached})) {
                    if (each.place.line == 0)
                        each.place = statement.place;
                    if (known.emplace(each.place.line, each.place.column, each.id, each.text).second)
                        findings.append(each);
                }
            }
            self(profile->body, name);
        }
    };
    lintOne(file.statements, {});
    for (const Statement &statement : file.statements) {
        if (const auto *unread = std::get_if<UnreadText>(&statement.rule))
            findings.append({LintLevel::Error, u"not-understood"_s, unread->reason, statement.place});
    }
    std::ranges::stable_sort(findings, {}, [](const LintFinding &each) { return std::pair(each.place.line, each.place.column); });
    return findings;
}

} // namespace bulkhead::apparmor
