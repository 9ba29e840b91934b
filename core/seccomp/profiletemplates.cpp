// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profiletemplates.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/generatecalls.h"
#include "core/seccomp/syscallcatalogue.h"

namespace bulkhead::seccomp {

namespace {

bool isOfUse(CallGroup group, ProfileTemplate kind)
{
    switch (group) {
    case CallGroup::Network:
    case CallGroup::AsyncIo:
    case CallGroup::Notification: return kind == ProfileTemplate::Server;
    case CallGroup::Mount:
    case CallGroup::Security:
    case CallGroup::Key:
    case CallGroup::Module:
    case CallGroup::Trace:
    case CallGroup::Obsolete: return false;
    default: return true;
    }
}

} // namespace

SeccompProfile templateProfile(ProfileTemplate kind, const capability::EngineRules &engine)
{
    SeccompProfile profile = defaultProfile(engine);
    const QStringList &runtime = runtimeCalls();
    for (Rule &rule : profile.rules) {
        if (rule.action.kind != ActionKind::Allow)
            continue;
        rule.names.removeIf([&](const QString &name) {
            const CallInfo *info = callInfo(name); // none: a call of another architecture
            return info && !isOfUse(info->group, kind) && !runtime.contains(name);
        });
    }
    profile.rules.removeIf([](const Rule &rule) {
        return rule.names.isEmpty() || (rule.action.kind == ActionKind::Allow && !rule.includes.caps.isEmpty());
    });
    return profile;
}

} // namespace bulkhead::seccomp
