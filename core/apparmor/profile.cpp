// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profile.h"

namespace bulkhead::apparmor {

bool operator==(const Profile &a, const Profile &b)
{
    return a.head == b.head && a.name == b.name && a.attachment == b.attachment && a.xattrs == b.xattrs && a.flags == b.flags
           && a.body == b.body;
}

bool operator==(const QualifierBlock &a, const QualifierBlock &b)
{
    return a.body == b.body;
}

bool operator==(const Statement &a, const Statement &b)
{
    return a.rule == b.rule && a.qualifiers == b.qualifiers && a.comment == b.comment;
}

bool operator==(const ProfileFile &a, const ProfileFile &b)
{
    return a.statements == b.statements;
}

QList<const Profile *> ProfileFile::profiles() const
{
    QList<const Profile *> profiles;
    for (const Statement &statement : statements) {
        if (const auto *profile = std::get_if<Profile>(&statement.rule))
            profiles.append(profile);
    }
    return profiles;
}

} // namespace bulkhead::apparmor
