// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/runtime.h"

#include "core/seccomp/syscalltable.h"

#include <seccomp.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

const QVersionNumber FirstRuncWithFlags(1, 2);
constexpr quint64 LowerHalf = 0xffffffff;

// Pseudo numbers of calls that an architecture has behind socketcall(2) and ipc(2); the last two digits are the first argument.
constexpr int FirstSocketCall = -120;
constexpr int LastSocketCall = -100;
constexpr int FirstIpcCall = -224;
constexpr int LastIpcCall = -200;

int pseudoNumber(Arch arch, const QString &name)
{
    return seccomp_syscall_resolve_name_arch(libseccompToken(arch), name.toLatin1().constData());
}

/// The names behind socketcall and ipc, with their first argument.
QHash<QString, quint64> muxedCalls(Arch arch, QStringView multiplexer)
{
    QHash<QString, quint64> calls;
    const bool isSocket = multiplexer == "socketcall"_L1;
    const int first = isSocket ? FirstSocketCall : FirstIpcCall;
    const int last = isSocket ? LastSocketCall : LastIpcCall;
    static constexpr std::array names{
        "socket"_L1,     "bind"_L1,    "connect"_L1,    "listen"_L1,  "accept"_L1,   "getsockname"_L1, "getpeername"_L1,
        "socketpair"_L1, "send"_L1,    "recv"_L1,       "sendto"_L1,  "recvfrom"_L1, "shutdown"_L1,    "setsockopt"_L1,
        "getsockopt"_L1, "sendmsg"_L1, "recvmsg"_L1,    "accept4"_L1, "recvmmsg"_L1, "sendmmsg"_L1,    "semop"_L1,
        "semget"_L1,     "semctl"_L1,  "semtimedop"_L1, "msgsnd"_L1,  "msgrcv"_L1,   "msgget"_L1,      "msgctl"_L1,
        "shmat"_L1,      "shmdt"_L1,   "shmget"_L1,     "shmctl"_L1,
    };
    for (const QLatin1StringView name : names) {
        const int pseudo = pseudoNumber(arch, name);
        if (pseudo >= first && pseudo <= last)
            calls.insert(name, quint64(-pseudo % 100));
    }
    return calls;
}

std::unexpected<Error> refusedByRuntime(const QString &words)
{
    return std::unexpected(Error{ErrorKind::EngineRefused, words, {}});
}

} // namespace

bool RuntimeRule::matches(const Call &call) const
{
    const bool isNarrow = is32Bit(call.arch);
    return std::ranges::all_of(conditions, [&](const Argument &condition) {
        const quint64 argument = call.args.at(condition.index);
        if (!isNarrow)
            return condition.matches(argument);
        Argument narrow = condition;
        narrow.value &= LowerHalf;
        narrow.valueTwo &= LowerHalf;
        return narrow.matches(argument & LowerHalf);
    });
}

class RuntimeReader
{
public:
    RuntimeReader(const OciSeccomp &oci, Arch native, Runtime runtime, const QVersionNumber &version)
        : m_oci(oci)
        , m_native(native)
        , m_runtime(runtime)
        , m_version(version)
    {
    }

    Result<RuntimeFilter> read()
    {
        if (const auto checked = check(); !checked)
            return std::unexpected(checked.error());
        m_filter.m_defaultAction = m_oci.defaultAction;
        for (const OciRule &rule : m_oci.rules) {
            for (const QString &name : rule.names)
                addName(name, rule);
        }
        findShadows();
        if (m_runtime == Runtime::Runc)
            findNewest();
        return std::move(m_filter);
    }

private:
    Result<> check()
    {
        if (!m_oci.hasDefaultAction)
            return refusedByRuntime(u"string  is not a valid action for seccomp"_s);
        m_filter.m_arches << m_native; // libseccomp begins with it
        for (const QString &name : m_oci.architectures) {
            const auto arch = archFromOciName(name);
            if (!arch)
                return refusedByRuntime(u"string %1 is not a valid arch for seccomp"_s.arg(name));
            if (!m_filter.m_arches.contains(*arch))
                m_filter.m_arches << *arch;
        }
        if (const auto flags = readFlags(); !flags)
            return flags;
        return checkNotify();
    }

    Result<> readFlags()
    {
        const bool knowsFlags = m_runtime != Runtime::Runc || m_version.isNull() || m_version >= FirstRuncWithFlags;
        if (!knowsFlags && m_oci.flags && !m_oci.flags->isEmpty())
            return refusedByRuntime(u"seccomp flags are not yet supported by runc"_s);
        m_filter.m_mitigatesSpeculation = m_oci.flags.has_value() || !knowsFlags;
        for (const QString &flag : m_oci.flags.value_or(QStringList{})) {
            if (flag == "SECCOMP_FILTER_FLAG_LOG"_L1)
                m_filter.m_logs = true;
            else if (flag == "SECCOMP_FILTER_FLAG_SPEC_ALLOW"_L1)
                m_filter.m_mitigatesSpeculation = false;
            else if (flag != "SECCOMP_FILTER_FLAG_TSYNC"_L1)
                return refusedByRuntime(u"seccomp flag %1 is not known to runc"_s.arg(flag));
        }
        return {};
    }

    Result<> checkNotify() const
    {
        if (m_oci.defaultAction.kind == ActionKind::Notify)
            return refusedByRuntime(u"SCMP_ACT_NOTIFY cannot be used as default action"_s);
        for (const OciRule &rule : m_oci.rules) {
            if (rule.names.contains(QString()))
                return refusedByRuntime(u"empty string is not a valid syscall"_s);
            if (rule.action.kind != ActionKind::Notify || rule.names.isEmpty())
                continue;
            if (rule.names.contains(u"write"_s))
                return refusedByRuntime(u"SCMP_ACT_NOTIFY cannot be used for the write syscall"_s);
            if (m_oci.listenerPath.isEmpty())
                return refusedByRuntime(u"seccomp listenerPath is not set"_s);
        }
        return {};
    }

    void addName(const QString &name, const OciRule &rule)
    {
        if (rule.action.meansSameAs(m_oci.defaultAction)) {
            m_filter.m_dropped << DroppedName{name, rule.profileRule, DropReason::SameAsDefault};
            return;
        }
        if (seccomp_syscall_resolve_name(name.toLatin1().constData()) == __NR_SCMP_ERROR) {
            m_filter.m_dropped << DroppedName{name, rule.profileRule, DropReason::UnknownName};
            return;
        }
        QList<RuntimeRule> &rules = m_filter.m_rules[name];
        std::array<int, 6> count{};
        for (const Argument &argument : rule.args)
            ++count.at(argument.index);
        if (std::ranges::all_of(count, [](int n) { return n <= 1; })) {
            rules << RuntimeRule{rule.action, rule.args, rule.profileRule};
            return;
        }
        for (const Argument &argument : rule.args) // runc#2735: one argument twice makes every condition a rule of its own
            rules << RuntimeRule{rule.action, {argument}, rule.profileRule};
    }

    void findShadows()
    {
        QHash<QString, int> deciders;
        for (const auto &[name, rules] : std::as_const(m_filter.m_rules).asKeyValueRange()) {
            const auto decider = std::ranges::find_if(rules, [](const RuntimeRule &rule) { return rule.conditions.isEmpty(); });
            if (decider != rules.end())
                deciders.insert(name, decider->profileRule);
        }
        for (const OciRule &rule : m_oci.rules) { // in the profile's order
            for (const QString &name : rule.names) {
                const auto decider = deciders.constFind(name);
                if (decider == deciders.cend() || *decider == rule.profileRule || rule.action.meansSameAs(m_oci.defaultAction))
                    continue;
                const DropReason reason = rule.args.isEmpty() ? DropReason::EarlierDecision : DropReason::Shadowed;
                m_filter.m_dropped << DroppedName{name, rule.profileRule, reason, *decider};
            }
        }
    }

    /// patchbpf: the newest call that a rule names on each architecture, whatever the rule does.
    void findNewest()
    {
        const ActionKind kind = m_oci.defaultAction.kind;
        if (kind == ActionKind::Allow || kind == ActionKind::Log || kind == ActionKind::Trace)
            return;
        for (const Arch arch : std::as_const(m_filter.m_arches)) {
            int newest = 0;
            for (const OciRule &rule : m_oci.rules) {
                for (const QString &name : rule.names)
                    newest = std::max(newest, pseudoNumber(arch, name));
            }
            if (newest > 0)
                m_filter.m_newest.insert(arch, newest);
        }
    }

    const OciSeccomp &m_oci;
    Arch m_native;
    Runtime m_runtime;
    QVersionNumber m_version;
    RuntimeFilter m_filter;
};

Result<RuntimeFilter> RuntimeFilter::read(const OciSeccomp &oci, Arch native, Runtime runtime, const QVersionNumber &version)
{
    return RuntimeReader(oci, native, runtime, version).read();
}

std::optional<int> RuntimeFilter::newestNumber(Arch arch) const
{
    const auto found = m_newest.constFind(arch);
    return found == m_newest.cend() ? std::nullopt : std::optional(*found);
}

bool RuntimeFilter::isNewerThanProfile(const Call &call) const
{
    const auto newest = newestNumber(call.arch);
    const bool isS390Multiplexer = (call.arch == Arch::S390 || call.arch == Arch::S390x) && call.number == 0;
    return newest && (quint32(call.number) > quint32(*newest) || isS390Multiplexer);
}

QList<RuntimeRule> RuntimeFilter::rulesOf(Arch arch, const QString &name) const
{
    QList<RuntimeRule> rules = m_rules.value(name);
    if ((name != "socketcall"_L1 && name != "ipc"_L1) || !multiplexesSockets(arch))
        return rules;
    const QHash<QString, quint64> muxed = muxedCalls(arch, name);
    for (const auto &[call, first] : muxed.asKeyValueRange()) {
        for (RuntimeRule rule : m_rules.value(call)) {
            // libseccomp overwrites the condition on the first argument and keeps the others, which look at the wrong ones
            rule.conditions.removeIf([](const Argument &condition) { return condition.index == 0; });
            rule.conditions.prepend(Argument{.index = 0, .value = first});
            rule.muxedCall = call;
            rules << rule;
        }
    }
    std::ranges::stable_sort(rules, {}, &RuntimeRule::profileRule);
    return rules;
}

RuntimeFilter::Verdict RuntimeFilter::judge(const Call &given) const
{
    Call call = given;
    call.arch = archFromAuditToken(auditToken(call.arch), quint32(call.number)).value_or(call.arch);
    if (!m_arches.contains(call.arch))
        return {{.kind = ActionKind::KillThread}, DecidedBy::MissingArch};
    if (isNewerThanProfile(call))
        return {{ActionKind::Errno, ENOSYS}, DecidedBy::NewerThanProfile};
    const QString name = SyscallTable::of(call.arch).name(call.number);
    Verdict verdict{m_defaultAction, DecidedBy::Default};
    if (name.isEmpty())
        return verdict;
    const auto decide = [&verdict](const RuntimeRule &rule) {
        verdict.action = rule.action;
        verdict.by = rule.muxedCall.isEmpty() ? DecidedBy::Rule : DecidedBy::Multiplexer;
        verdict.rule = rule;
    };
    const QList<RuntimeRule> rules = rulesOf(call.arch, name);
    for (const RuntimeRule &rule : rules) {
        if (rule.conditions.isEmpty()) {
            decide(rule);
            return verdict;
        }
    }
    QList<RuntimeRule> matching;
    std::ranges::copy_if(rules, std::back_inserter(matching), [&call](const RuntimeRule &rule) { return rule.matches(call); });
    if (matching.isEmpty())
        return verdict;
    decide(matching.first());
    const bool agree = std::ranges::all_of(
        matching, [&matching](const RuntimeRule &rule) { return rule.action.meansSameAs(matching.first().action); });
    if (!agree)
        verdict.contenders = matching;
    return verdict;
}

} // namespace bulkhead::seccomp
