// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profileedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

Profile *profileIn(std::vector<Statement> &statements, const QString &name, const QString &outer)
{
    for (Statement &statement : statements) {
        auto *profile = std::get_if<Profile>(&statement.rule);
        if (!profile)
            continue;
        const QString full = outer.isEmpty() ? profile->name : outer + u"//"_s + profile->name;
        if (name.isEmpty() || full == name)
            return profile;
        if (name.startsWith(full + u"//"_s)) {
            if (Profile *inner = profileIn(profile->body, name, full))
                return inner;
        }
    }
    return nullptr;
}

std::vector<Statement> *bodyOf(Statement &statement)
{
    if (auto *profile = std::get_if<Profile>(&statement.rule))
        return &profile->body;
    auto *block = std::get_if<QualifierBlock>(&statement.rule);
    return block ? &block->body : nullptr;
}

/// The list that the last index of an address is one of; null where there is none.
std::vector<Statement> *listOf(ProfileFile &file, const RuleAddress &address)
{
    std::vector<Statement> *list = address.isEmpty() ? nullptr : &file.statements;
    for (qsizetype i = 0; list && i < address.size(); ++i) {
        const int at = address[i];
        if (at < 0 || std::size_t(at) >= list->size())
            return nullptr;
        if (i + 1 < address.size())
            list = bodyOf((*list)[std::size_t(at)]);
    }
    return list;
}

/// An outer block's deny or audit holds for what is inside.
Qualifiers inside(const Qualifiers &outer, Qualifiers inner)
{
    if (!inner.priority)
        inner.priority = outer.priority;
    inner.audit |= outer.audit;
    inner.deny |= outer.deny;
    inner.owner |= outer.owner;
    return inner;
}

void collectRules(const std::vector<Statement> &statements, const RuleAddress &above, const Qualifiers &outer,
                  QList<PlacedRule> &rules)
{
    for (int at = 0; std::size_t(at) < statements.size(); ++at) {
        const Statement &statement = statements[std::size_t(at)];
        const Qualifiers qualifiers = inside(outer, statement.qualifiers);
        if (const auto *block = std::get_if<QualifierBlock>(&statement.rule))
            collectRules(block->body, above + RuleAddress{at}, qualifiers, rules);
        else if (!std::holds_alternative<Profile>(statement.rule))
            rules.append({above + RuleAddress{at}, qualifiers});
    }
}

void collectNames(const std::vector<Statement> &statements, const QString &outer, QStringList &names)
{
    for (const Statement &statement : statements) {
        if (const auto *profile = std::get_if<Profile>(&statement.rule)) {
            const QString name = outer.isEmpty() ? profile->name : outer + u"//"_s + profile->name;
            names.append(name);
            collectNames(profile->body, name, names);
        }
    }
}

bool addressOf(const std::vector<Statement> &statements, const Profile *wanted, RuleAddress &address)
{
    for (int at = 0; std::size_t(at) < statements.size(); ++at) {
        const auto *profile = std::get_if<Profile>(&statements[std::size_t(at)].rule);
        if (!profile)
            continue;
        address.append(at);
        if (profile == wanted || addressOf(profile->body, wanted, address))
            return true;
        address.removeLast();
    }
    return false;
}

/// The name in a rule's list that the wanted rule's only name is; -1 for none. "capability," without names is a rule of its own.
qsizetype nameIn(const Rule &rule, const Rule &wanted)
{
    const auto *here = std::get_if<CapabilityRule>(&rule);
    const auto *there = std::get_if<CapabilityRule>(&wanted);
    return here && there && there->names.size() == 1 ? here->names.indexOf(there->names.front()) : -1;
}

bool concerns(const Rule &rule, const Rule &wanted)
{
    return rule == wanted || nameIn(rule, wanted) >= 0;
}

} // namespace

Profile *findProfile(ProfileFile &file, const QString &name)
{
    return profileIn(file.statements, name, {});
}

const Profile *findProfile(const ProfileFile &file, const QString &name)
{
    // the search changes nothing; only its result may
    return profileIn(const_cast<ProfileFile &>(file).statements, name, {}); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

int addRules(Profile &profile, const std::vector<Statement> &rules)
{
    int added = 0;
    for (const Statement &rule : rules) {
        const auto isSame = [&rule](const Statement &each) {
            return each.rule == rule.rule && each.qualifiers == rule.qualifiers;
        };
        if (std::ranges::any_of(profile.body, isSame))
            continue;
        const auto isOfKind = [&rule](const Statement &each) { return each.rule.index() == rule.rule.index(); };
        const auto last = std::ranges::find_if(profile.body.rbegin(), profile.body.rend(), isOfKind);
        Statement fresh = rule;
        fresh.source.clear();
        fresh.place = {};
        fresh.blankAbove = false;
        profile.body.insert(last == profile.body.rend() ? profile.body.end() : last.base(), std::move(fresh));
        ++added;
    }
    return added;
}

QList<PlacedRule> rulesOf(const ProfileFile &file, const QString &name)
{
    const Profile *profile = findProfile(file, name);
    RuleAddress address;
    QList<PlacedRule> rules;
    if (profile && addressOf(file.statements, profile, address))
        collectRules(profile->body, address, {}, rules);
    return rules;
}

QStringList profileNames(const ProfileFile &file)
{
    QStringList names;
    collectNames(file.statements, {}, names);
    return names;
}

const Statement *statementAt(const ProfileFile &file, const RuleAddress &address)
{
    // looked up only
    const auto *list = listOf(const_cast<ProfileFile &>(file), address); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return list ? &(*list)[std::size_t(address.last())] : nullptr;
}

ProfileFile withRule(ProfileFile file, const RuleAddress &address, const Statement &rule)
{
    if (auto *list = listOf(file, address)) {
        Statement &place = (*list)[std::size_t(address.last())];
        const bool blankAbove = place.blankAbove;
        place = rule;
        place.blankAbove = blankAbove;
        place.source.clear();
    }
    return file;
}

ProfileFile withoutRule(ProfileFile file, const RuleAddress &address)
{
    if (auto *list = listOf(file, address))
        list->erase(list->begin() + address.last());
    return file;
}

RuleGrant grantOf(const ProfileFile &file, const QString &profile, const Rule &rule)
{
    RuleGrant grant;
    for (const PlacedRule &placed : rulesOf(file, profile)) {
        const Statement *statement = statementAt(file, placed.address);
        if (!statement || !concerns(statement->rule, rule) || grant.kind == RuleGrant::Kind::Deny)
            continue;
        grant.kind = placed.qualifiers.deny ? RuleGrant::Kind::Deny : RuleGrant::Kind::Allow;
        grant.audit = placed.qualifiers.audit;
    }
    return grant;
}

ProfileFile withGrant(ProfileFile file, const QString &profile, const Rule &rule, const RuleGrant &grant)
{
    QList<PlacedRule> rules = rulesOf(file, profile);
    // from the last one, so that the addresses before it stay right
    for (auto placed = rules.crbegin(); placed != rules.crend(); ++placed) {
        const Statement *statement = statementAt(file, placed->address);
        if (!statement || !concerns(statement->rule, rule))
            continue;
        const qsizetype at = nameIn(statement->rule, rule);
        const auto *capabilities = std::get_if<CapabilityRule>(&statement->rule);
        if (at >= 0 && capabilities && capabilities->names.size() > 1) {
            Statement shorter = *statement;
            std::get<CapabilityRule>(shorter.rule).names.removeAt(at);
            file = withRule(std::move(file), placed->address, shorter);
        } else {
            file = withoutRule(std::move(file), placed->address);
        }
    }
    Profile *target = findProfile(file, profile);
    if (target && grant.kind != RuleGrant::Kind::Unset) {
        Statement fresh{.rule = rule};
        fresh.qualifiers.deny = grant.kind == RuleGrant::Kind::Deny;
        fresh.qualifiers.audit = grant.audit;
        addRules(*target, {fresh});
    }
    return file;
}

} // namespace bulkhead::apparmor
