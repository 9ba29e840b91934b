// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventactions.h"

#include "core/audit/eventrow.h"
#include "core/audit/syscallnames.h"

#include <linux/seccomp.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(AuditActions)
};

bool isRefusedCall(const EventFacts &facts)
{
    return facts.success == false && facts.exit && *facts.exit < 0;
}

QString seccompText(const EventFacts &facts)
{
    const QString call =
        facts.callName.isEmpty() ? QString::number(facts.call.value_or(-1)) : QString::fromLatin1(facts.callName);
    switch (facts.seccomp->code & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_LOG:
        return ActionText::tr("The profile of the process has SCMP_ACT_LOG for %1: the call went on, and the kernel logged it. A "
                              "profile that allows the call does not log it; one that refuses it with SCMP_ACT_ERRNO leaves no "
                              "record either, unless it has the flag SECCOMP_FILTER_FLAG_LOG.")
            .arg(call);
    case SECCOMP_RET_ERRNO:
        return ActionText::tr(
                   "The profile of the process answers %1 with an error instead of letting the kernel do it. It is logged "
                   "because the filter has the flag SECCOMP_FILTER_FLAG_LOG.")
            .arg(call);
    case SECCOMP_RET_KILL_PROCESS:
    case SECCOMP_RET_KILL_THREAD:
        return ActionText::tr("The profile of the process kills who calls %1. The kernel always logs that.").arg(call);
    default: return ActionText::tr("The profile of the process has a rule for %1 whose action is logged on this host.").arg(call);
    }
}

QString appArmorText(const AppArmorFacts &a)
{
    if (a.verdict == "DENIED"_L1)
        return ActionText::tr("The profile %1 is in enforce mode and has no rule that allows this. It was logged because no deny "
                              "rule covers it: deny rules are quiet unless they say audit deny.")
            .arg(a.profile);
    if (a.verdict == "ALLOWED"_L1)
        return ActionText::tr(
                   "The profile %1 is in complain mode: it lets everything through, and logs what it has no rule for. In "
                   "enforce mode this would be refused.")
            .arg(a.profile);
    if (a.verdict == "AUDIT"_L1)
        return ActionText::tr("The profile %1 allows this by a rule with the word audit, which logs each use.").arg(a.profile);
    return ActionText::tr("AppArmor tells of its own state; nothing was refused.");
}

QString callFailureText(const EventFacts &facts)
{
    switch (-*facts.exit) {
    case EPERM:
        return ActionText::tr(
            "EPERM: the process lacks a right that the call needs as a whole, mostly a capability, or a seccomp "
            "profile answers the call with this error. A refusal by seccomp itself leaves no record; this one is "
            "from a rule of audit that watches the call.");
    case EACCES:
        return ActionText::tr("EACCES: the permissions of the file or a directory above it do not let this user in, or AppArmor "
                              "refused it by a quiet rule.");
    case ENOENT:
        return ActionText::tr("ENOENT: there is no such file. Programs look for files in several places; this is usual.");
    case ENOSYS:
        return ActionText::tr(
            "ENOSYS: the kernel does not know the call, or Docker's seccomp profile says so, which programs take "
            "for an older kernel.");
    default: break;
    }
    return ActionText::tr("The call ended with %1.").arg(QString::fromLatin1(errnoName(int(-*facts.exit))));
}

} // namespace

QString filterTest(const QString &name, const QString &value)
{
    static constexpr QStringView special(u" ,()\"'=~<>!|&");
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) { return special.contains(c); });
    if (isPlain)
        return name + u'=' + value;
    // a backslash is one but before the quote; at the end it would take the closing one with it
    if (value.endsWith(u'\\'))
        return name + u"~\"^"_s + QRegularExpression::escape(value).replace(u'"', u"\\\""_s) + u"$\""_s;
    return name + u"=\""_s + QString(value).replace(u'"', u"\\\""_s) + u'"';
}

QString relatedFilter(const EventFacts &facts, const Attribution &attribution, Relation relation)
{
    switch (relation) {
    case Relation::Process: return facts.pid ? u"pid=%1 or ppid=%1"_s.arg(*facts.pid) : QString();
    case Relation::Session: {
        const auto session = facts.ids.constFind(u"ses"_s);
        return session == facts.ids.constEnd() ? QString() : u"ses=%1"_s.arg(*session);
    }
    case Relation::Key: return facts.keys.isEmpty() ? QString() : filterTest(u"key"_s, facts.keys.first());
    case Relation::SameRefusal: break;
    }
    QStringList tests;
    if (facts.appArmor && !facts.appArmor->verdict.isEmpty()) {
        tests << filterTest(u"apparmor"_s, facts.appArmor->verdict);
        if (!facts.appArmor->profile.isEmpty())
            tests << filterTest(u"profile"_s, facts.appArmor->profile);
        if (!facts.appArmor->operation.isEmpty())
            tests << filterTest(u"operation"_s, facts.appArmor->operation);
        if (!facts.appArmor->name.isEmpty())
            tests << filterTest(u"path"_s, facts.appArmor->name);
        else if (!facts.appArmor->capability.isEmpty())
            tests << filterTest(u"capname"_s, facts.appArmor->capability);
    } else if (facts.seccomp && !facts.callName.isEmpty()) {
        tests << u"type=SECCOMP"_s << filterTest(u"syscall"_s, QString::fromLatin1(facts.callName));
        if (!facts.comm.isEmpty())
            tests << filterTest(u"comm"_s, facts.comm);
    } else if (isRefusedCall(facts) && !facts.callName.isEmpty()) {
        tests << filterTest(u"syscall"_s, QString::fromLatin1(facts.callName)) << u"success=no"_s;
        if (const QByteArray error = errnoName(int(-*facts.exit)); !error.isEmpty())
            tests << filterTest(u"exit"_s, QString::fromLatin1(error));
        if (!facts.comm.isEmpty())
            tests << filterTest(u"comm"_s, facts.comm);
    } else {
        return {};
    }
    if (attribution.place == Attribution::Place::Container && !attribution.name.isEmpty()
        && attribution.confidence != Confidence::Hint)
        tests << filterTest(u"container"_s, attribution.name);
    return tests.join(u' ');
}

QString ausearchCommand(const EventFacts &facts, const QTimeZone &zone)
{
    if (!facts.id.isKnown || facts.id.time == 0)
        return {};
    const QString stamp = facts.id.toString();
    // ausearch leaves AppArmor's events out as malformed (audit-userspace#351)
    if (facts.appArmor || facts.exec)
        return u"grep -F 'audit(%1)' /var/log/audit/audit.log"_s.arg(stamp);
    const QString second = QDateTime::fromMSecsSinceEpoch(facts.id.time, zone).toString(u"MM/dd/yyyy HH:mm:ss"_s);
    QString command = u"ausearch -a %1 -ts %2 -te %2"_s.arg(facts.id.serial).arg(second);
    if (!facts.id.node.isEmpty())
        command += u" --node '%1'"_s.arg(QString::fromUtf8(facts.id.node).remove(u'\''));
    return command + u" -i"_s;
}

std::optional<AuditRule> ruleLike(const EventFacts &facts)
{
    const QString file = facts.mainFile();
    const bool isRuleable = file.startsWith(u'/') && !file.contains(u' ');
    const QString call = QString::fromLatin1(facts.callName);
    const bool isExecution = call == "execve"_L1 || call == "execveat"_L1;
    if (isRuleable && (isExecution || !isRefusedCall(facts)) && !facts.seccomp) {
        AuditRule rule{.kind = AuditRule::Kind::Watch, .path = file};
        rule.permissions = isExecution ? u"x"_s : u"rwxa"_s;
        rule.keys = {facts.keys.isEmpty() ? file.section(u'/', -1).left(31) : facts.keys.first()};
        return rule;
    }
    if (call.isEmpty() || !facts.arch)
        return std::nullopt;
    AuditRule rule{.kind = AuditRule::Kind::Filter};
    const QByteArray arch = archName(*facts.arch);
    const bool isWide = arch.contains("64") || arch.startsWith("s390x");
    rule.fields = {{u"arch"_s, u"="_s, isWide ? u"b64"_s : u"b32"_s}};
    rule.syscalls = {call};
    if (isRefusedCall(facts)) {
        if (const QByteArray error = errnoName(int(-*facts.exit)); !error.isEmpty())
            rule.fields.append({u"exit"_s, u"="_s, u'-' + QString::fromLatin1(error)});
    }
    rule.keys = {facts.keys.isEmpty() ? call : facts.keys.first()};
    return rule;
}

QString callToAllow(const EventFacts &facts)
{
    return facts.seccomp ? QString::fromLatin1(facts.callName) : QString();
}

QList<Explanation> explainEvent(const EventFacts &facts, const Attribution &attribution)
{
    QList<Explanation> list;
    if (facts.exec) {
        list.append(
            {ActionText::tr("Who said it"),
             ActionText::tr("The engine, not the kernel: somebody asked it to start a process in a running container. Who that "
                            "was the engine does not tell; a watch of the docker command and of the engine's socket does.")});
        if (facts.exec->privileged)
            list.append(
                {ActionText::tr("Privileged"), ActionText::tr("The process has all capabilities, whatever the container has.")});
    } else if (facts.seccomp) {
        list.append({ActionText::tr("Why it was logged"), seccompText(facts)});
    } else if (facts.appArmor) {
        list.append({ActionText::tr("Why it was logged"), appArmorText(*facts.appArmor)});
    } else if (facts.type == 0) {
        list.append({ActionText::tr("No audit record"),
                     ActionText::tr("The line is kept as text: it can be searched, and nothing is concluded from it.")});
    } else if (!facts.keys.isEmpty()) {
        list.append({ActionText::tr("Why it was logged"),
                     ActionText::tr("A rule of audit with the key %1 asks for it.").arg(facts.keys.join(u", "_s))});
    } else if (facts.call) {
        list.append({ActionText::tr("Why it was logged"), ActionText::tr("A rule of audit without a key asks for it.")});
    }
    if (!facts.seccomp && !facts.appArmor && isRefusedCall(facts))
        list.append({ActionText::tr("What the error means"), callFailureText(facts)});
    list.append({ActionText::tr("Which container"),
                 attribution.place == Attribution::Place::Unknown && attribution.rule == AttributionRule::None
                     ? ActionText::tr("It is not known. %1").arg(attributionReason(attribution))
                     : attributionReason(attribution)});
    if (facts.ids.contains(u"uid"_s) && attribution.place == Attribution::Place::Container)
        list.append(
            {ActionText::tr("Which user"),
             ActionText::tr("The number is the host's. Names beside it are from the host's user database; inside the container "
                            "the same number may be another user.")});
    return list;
}

} // namespace bulkhead::audit
