// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/privileges.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <grp.h>
#include <memory>
#include <sys/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

using capability::Capability;
using capability::CapabilitySet;

namespace {

struct CapStateFree {
    void operator()(cap_t state) const { cap_free(state); }
};
using CapStatePtr = std::unique_ptr<std::remove_pointer_t<cap_t>, CapStateFree>;

CapabilitySet setOfFlag(const CapStatePtr &state, cap_flag_t flag)
{
    CapabilitySet set;
    for (cap_value_t value = 0; value < cap_max_bits(); ++value) {
        cap_flag_value_t isSet = CAP_CLEAR;
        if (cap_get_flag(state.get(), value, flag, &isSet) == 0 && isSet == CAP_SET)
            set.insert(Capability(value));
    }
    return set;
}

template<typename Ask>
CapabilitySet setByNumber(Ask ask)
{
    CapabilitySet set;
    for (cap_value_t value = 0; value < cap_max_bits(); ++value) {
        if (ask(value) == CAP_SET)
            set.insert(Capability(value));
    }
    return set;
}

std::unexpected<Error> privilegeError(const QString &step)
{
    return std::unexpected(
        Error{ErrorKind::PermissionDenied, u"%1: %2"_s.arg(step, QString::fromLocal8Bit(std::strerror(errno))), {}});
}

/// Needs CAP_SETPCAP; without it the set stays, and with no_new_privs nothing can be gained from it.
Result<> dropBounding(CapabilitySet keep)
{
    for (cap_value_t value = 0; value < cap_max_bits(); ++value) {
        if (keep.contains(Capability(value)) || cap_get_bound(value) != CAP_SET)
            continue;
        if (cap_drop_bound(value) == 0)
            continue;
        if (errno == EPERM)
            return {};
        return privilegeError(u"bounding set"_s);
    }
    return {};
}

Result<> becomeNobody()
{
    if (::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) != 0)
        return privilegeError(u"PR_SET_KEEPCAPS"_s);
    if (::setgroups(0, nullptr) != 0 || ::setresgid(NobodyId, NobodyId, NobodyId) != 0
        || ::setresuid(NobodyId, NobodyId, NobodyId) != 0)
        return privilegeError(u"change of user"_s);
    if (::prctl(PR_SET_KEEPCAPS, 0, 0, 0, 0) != 0)
        return privilegeError(u"PR_SET_KEEPCAPS"_s);
    return {};
}

Result<> keepOnly(CapabilitySet keep, CapabilitySet handDown)
{
    const CapStatePtr state(cap_init());
    for (cap_value_t value = 0; state && value < cap_max_bits(); ++value) {
        if (!keep.contains(Capability(value)))
            continue;
        cap_set_flag(state.get(), CAP_PERMITTED, 1, &value, CAP_SET);
        cap_set_flag(state.get(), CAP_EFFECTIVE, 1, &value, CAP_SET);
        if (handDown.contains(Capability(value)))
            cap_set_flag(state.get(), CAP_INHERITABLE, 1, &value, CAP_SET);
    }
    if (cap_reset_ambient() != 0)
        return privilegeError(u"ambient set"_s);
    if (!state || cap_set_proc(state.get()) != 0)
        return privilegeError(u"permitted set"_s);
    for (cap_value_t value = 0; value < cap_max_bits(); ++value) {
        if (handDown.contains(Capability(value)) && cap_set_ambient(value, CAP_SET) != 0)
            return privilegeError(u"ambient set"_s);
    }
    return {};
}

} // namespace

Result<Privileges> currentPrivileges()
{
    const CapStatePtr state(cap_get_proc());
    if (!state)
        return privilegeError(u"cap_get_proc"_s);
    Privileges now;
    now.uid = ::geteuid();
    now.capabilities.effective = setOfFlag(state, CAP_EFFECTIVE);
    now.capabilities.permitted = setOfFlag(state, CAP_PERMITTED);
    now.capabilities.inheritable = setOfFlag(state, CAP_INHERITABLE);
    now.capabilities.bounding = setByNumber(cap_get_bound);
    now.capabilities.ambient = setByNumber(cap_get_ambient);
    now.noNewPrivileges = ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    now.dumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
    return now;
}

PrivilegePlan planPrivileges(const Privileges &now, CapabilitySet wanted, CapabilitySet handDown, bool changingAllowed)
{
    const CapabilitySet permitted = now.capabilities.permitted;
    return {.keep = permitted & wanted,
            .missing = wanted - permitted,
            .handDown = changingAllowed ? CapabilitySet() : permitted & wanted & handDown,
            .becomeNobody = now.uid == 0 && !changingAllowed && permitted.contains(Capability::Setuid)
                            && permitted.contains(Capability::Setgid)};
}

Result<Privileges> dropPrivileges(const PrivilegePlan &plan)
{
    if (const auto done = dropBounding(plan.keep); !done)
        return std::unexpected(done.error());
    if (plan.becomeNobody) {
        if (const auto done = becomeNobody(); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = keepOnly(plan.keep, plan.handDown); !done)
        return std::unexpected(done.error());
    // last: a change of user or of capabilities sets the other one back, prctl(2)
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return privilegeError(u"prctl"_s);
    const auto now = currentPrivileges();
    if (!now)
        return now;
    const auto &sets = now->capabilities;
    if (sets.permitted != plan.keep || sets.effective != plan.keep || sets.inheritable != plan.handDown
        || sets.ambient != plan.handDown || !now->noNewPrivileges || now->dumpable || (plan.becomeNobody && now->uid != NobodyId))
        return std::unexpected(
            Error{ErrorKind::PermissionDenied, u"the kernel left more than was asked for"_s, sets.permitted.toText()});
    return now;
}

void cleanProcess()
{
    ::clearenv();
    ::setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(022);
    (void)::chdir("/");
    ::close_range(3, ~0U, 0);
}

} // namespace bulkhead::agent
