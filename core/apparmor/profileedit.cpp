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

} // namespace bulkhead::apparmor
