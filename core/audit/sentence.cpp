// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/sentence.h"

#include "core/audit/execwatch.h"
#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"

#include <linux/seccomp.h>

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AuditSentence)
};

constexpr qsizetype LongestName = 200;

QString shown(const QString &name)
{
    QString text = name.size() > LongestName ? name.first(LongestName) + u'…' : name;
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString actorOf(const EventFacts &facts, const Attribution &attribution)
{
    QString name = shown(facts.comm);
    if (name.isEmpty() && !facts.exe.isEmpty())
        name = shown(facts.exe.section(u'/', -1));
    if (name.isEmpty())
        name = facts.pid ? Say::tr("process %1").arg(*facts.pid) : Say::tr("a process");
    if (attribution.confidence == Confidence::Hint)
        return name; // a sentence tells what is known
    switch (attribution.place) {
    case Attribution::Place::Container: return Say::tr("%1 in %2", "process in container").arg(name, placeText(attribution));
    case Attribution::Place::Host: return Say::tr("%1 on the host", "process").arg(name);
    case Attribution::Place::Unknown: break;
    }
    return name;
}

/// What was tried, as an infinitive: "write /etc/passwd".
QString appArmorDeed(const EventFacts &facts, const AppArmorFacts &a)
{
    const QString name = shown(a.name);
    const auto socket = [&] {
        return a.family.isEmpty() ? Say::tr("a socket")
                                  : Say::tr("a socket of %1 %2", "family, type").arg(a.family, a.socketType).simplified();
    };
    if (a.operation == "capable"_L1)
        return Say::tr("use the capability %1").arg(a.capability);
    if (a.operation == "mount"_L1)
        return Say::tr("mount %1").arg(name);
    if (a.operation == "umount"_L1)
        return Say::tr("unmount %1").arg(name);
    if (a.operation == "pivotroot"_L1 || a.operation == "pivot_root"_L1)
        return Say::tr("make %1 the root").arg(name);
    if (a.operation == "ptrace"_L1)
        return a.denied.contains("readby"_L1) || a.denied.contains("tracedby"_L1)
                   ? Say::tr("be traced by a process of %1").arg(shown(a.peer))
                   : Say::tr("trace a process of %1").arg(shown(a.peer));
    if (a.operation == "signal"_L1)
        return Say::tr("send the signal %1 to a process of %2").arg(a.signal, shown(a.peer));
    if (a.operation == "exec"_L1)
        return Say::tr("execute %1").arg(name);
    if (a.operation == "userns_create"_L1)
        return Say::tr("create a user namespace");
    if (a.operation == "change_profile"_L1 || a.operation == "change_hat"_L1 || a.operation == "change_onexec"_L1)
        return Say::tr("change to the profile %1").arg(shown(a.target.isEmpty() ? a.name : a.target));
    if (a.operation == "create"_L1 && !a.family.isEmpty())
        return Say::tr("create %1").arg(socket());
    if (!a.family.isEmpty() && name.isEmpty())
        return Say::tr("%1 on %2", "operation on a socket").arg(a.operation, socket());
    if (a.operation.startsWith("dbus_"_L1))
        return Say::tr("speak over D-Bus to %1").arg(name.isEmpty() ? shown(a.peer) : name);
    const QString words = accessWords(a.denied.isEmpty() ? a.requested : a.denied);
    if (!name.isEmpty() && !words.isEmpty())
        return Say::tr("%1 %2", "write /etc/passwd").arg(words, name);
    if (!name.isEmpty())
        return Say::tr("do %1 on %2", "operation on a file").arg(a.operation, name);
    const QString file = facts.mainFile();
    return file.isEmpty() ? Say::tr("do %1", "operation").arg(a.operation)
                          : Say::tr("do %1 on %2", "operation on a file").arg(a.operation, shown(file));
}

QString appArmorSentence(const EventFacts &facts, const QString &actor)
{
    const AppArmorFacts &a = *facts.appArmor;
    const QString profile = shown(a.profile);
    if (a.verdict == "STATUS"_L1) {
        if (a.operation == "profile_load"_L1)
            return Say::tr("%1 loaded the AppArmor profile %2").arg(actor, shown(a.name));
        if (a.operation == "profile_replace"_L1)
            return Say::tr("%1 replaced the AppArmor profile %2").arg(actor, shown(a.name));
        if (a.operation == "profile_remove"_L1)
            return Say::tr("%1 removed the AppArmor profile %2").arg(actor, shown(a.name));
        return a.info.isEmpty() ? Say::tr("AppArmor: %1").arg(shown(a.operation)) : Say::tr("AppArmor: %1").arg(shown(a.info));
    }
    const QString deed = appArmorDeed(facts, a);
    if (a.verdict == "DENIED"_L1)
        return profile.isEmpty() ? Say::tr("%1 was refused to %2 by AppArmor").arg(actor, deed)
                                 : Say::tr("%1 was refused to %2 by AppArmor profile %3").arg(actor, deed, profile);
    if (a.verdict == "ALLOWED"_L1)
        return Say::tr("AppArmor profile %3 would refuse %1 to %2, but only complains").arg(actor, deed, profile);
    if (a.verdict == "AUDIT"_L1)
        return Say::tr("%1 was allowed to %2 by AppArmor profile %3, which logs it").arg(actor, deed, profile);
    if (a.verdict == "KILL"_L1)
        return Say::tr("%1 was killed by AppArmor profile %3 when it tried to %2").arg(actor, deed, profile);
    return Say::tr("AppArmor says %1: %2, %3", "verdict, process, deed").arg(a.verdict, actor, deed);
}

QString callText(const EventFacts &facts)
{
    if (!facts.callName.isEmpty())
        return QString::fromLatin1(facts.callName);
    return facts.call ? QString::number(*facts.call) : Say::tr("unknown");
}

QString seccompSentence(const EventFacts &facts, const QString &actor)
{
    const QString call = callText(facts);
    switch (facts.seccomp->code & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_LOG: return Say::tr("%1 called %2, and its seccomp profile logs that").arg(actor, call);
    case SECCOMP_RET_ERRNO: {
        const int number = int(facts.seccomp->code & SECCOMP_RET_DATA);
        if (number == 0)
            return Say::tr("%1 called %2, and seccomp pretended that it worked").arg(actor, call);
        const QByteArray name = errnoName(number);
        return Say::tr("%1 was refused the system call %2 by seccomp (%3)")
            .arg(actor, call, name.isEmpty() ? QString::number(number) : QString::fromLatin1(name));
    }
    case SECCOMP_RET_KILL_PROCESS:
    case SECCOMP_RET_KILL_THREAD: return Say::tr("%1 was killed by seccomp for calling %2").arg(actor, call);
    case SECCOMP_RET_TRAP: return Say::tr("%1 got the signal SIGSYS from seccomp for calling %2").arg(actor, call);
    case SECCOMP_RET_TRACE: return Say::tr("%1 called %2, and seccomp asked its tracer").arg(actor, call);
    case SECCOMP_RET_USER_NOTIF: return Say::tr("%1 called %2, and seccomp asked a supervisor").arg(actor, call);
    case SECCOMP_RET_ALLOW: return Say::tr("%1 called %2, which seccomp allows").arg(actor, call);
    default: return Say::tr("%1 called %2: seccomp's answer is 0x%3").arg(actor, call, QString::number(facts.seccomp->code, 16));
    }
}

struct CallDeed {
    const char *call;
    const char *done;  // with a file or address: "%1 opened %2"
    const char *tried; // "open %1"
};

constexpr CallDeed Deeds[] = {
    {"open", QT_TRANSLATE_NOOP("AuditSentence", "%1 opened %2"), QT_TRANSLATE_NOOP("AuditSentence", "open %1")},
    {"openat", QT_TRANSLATE_NOOP("AuditSentence", "%1 opened %2"), QT_TRANSLATE_NOOP("AuditSentence", "open %1")},
    {"openat2", QT_TRANSLATE_NOOP("AuditSentence", "%1 opened %2"), QT_TRANSLATE_NOOP("AuditSentence", "open %1")},
    {"creat", QT_TRANSLATE_NOOP("AuditSentence", "%1 created %2"), QT_TRANSLATE_NOOP("AuditSentence", "create %1")},
    {"unlink", QT_TRANSLATE_NOOP("AuditSentence", "%1 deleted %2"), QT_TRANSLATE_NOOP("AuditSentence", "delete %1")},
    {"unlinkat", QT_TRANSLATE_NOOP("AuditSentence", "%1 deleted %2"), QT_TRANSLATE_NOOP("AuditSentence", "delete %1")},
    {"rmdir", QT_TRANSLATE_NOOP("AuditSentence", "%1 deleted %2"), QT_TRANSLATE_NOOP("AuditSentence", "delete %1")},
    {"rename", QT_TRANSLATE_NOOP("AuditSentence", "%1 renamed %2"), QT_TRANSLATE_NOOP("AuditSentence", "rename %1")},
    {"renameat", QT_TRANSLATE_NOOP("AuditSentence", "%1 renamed %2"), QT_TRANSLATE_NOOP("AuditSentence", "rename %1")},
    {"renameat2", QT_TRANSLATE_NOOP("AuditSentence", "%1 renamed %2"), QT_TRANSLATE_NOOP("AuditSentence", "rename %1")},
    {"mkdir", QT_TRANSLATE_NOOP("AuditSentence", "%1 created %2"), QT_TRANSLATE_NOOP("AuditSentence", "create %1")},
    {"mkdirat", QT_TRANSLATE_NOOP("AuditSentence", "%1 created %2"), QT_TRANSLATE_NOOP("AuditSentence", "create %1")},
    {"chmod", QT_TRANSLATE_NOOP("AuditSentence", "%1 changed the mode of %2"),
     QT_TRANSLATE_NOOP("AuditSentence", "change the mode of %1")},
    {"fchmodat", QT_TRANSLATE_NOOP("AuditSentence", "%1 changed the mode of %2"),
     QT_TRANSLATE_NOOP("AuditSentence", "change the mode of %1")},
    {"chown", QT_TRANSLATE_NOOP("AuditSentence", "%1 changed the owner of %2"),
     QT_TRANSLATE_NOOP("AuditSentence", "change the owner of %1")},
    {"fchownat", QT_TRANSLATE_NOOP("AuditSentence", "%1 changed the owner of %2"),
     QT_TRANSLATE_NOOP("AuditSentence", "change the owner of %1")},
    {"mount", QT_TRANSLATE_NOOP("AuditSentence", "%1 mounted %2"), QT_TRANSLATE_NOOP("AuditSentence", "mount %1")},
    {"umount2", QT_TRANSLATE_NOOP("AuditSentence", "%1 unmounted %2"), QT_TRANSLATE_NOOP("AuditSentence", "unmount %1")},
    {"connect", QT_TRANSLATE_NOOP("AuditSentence", "%1 connected to %2"), QT_TRANSLATE_NOOP("AuditSentence", "connect to %1")},
    {"bind", QT_TRANSLATE_NOOP("AuditSentence", "%1 took the address %2"),
     QT_TRANSLATE_NOOP("AuditSentence", "take the address %1")},
};

/// A call that failed, with what was tried as an infinitive.
QString failedSentence(const EventFacts &facts, const QString &actor, const QString &deed)
{
    const QByteArray name = facts.exit && *facts.exit < 0 ? errnoName(int(-*facts.exit)) : QByteArray();
    const QString error = name.isEmpty() ? QString::number(facts.exit.value_or(0)) : QString::fromLatin1(name);
    return facts.isRefusal() ? Say::tr("%1 was refused to %2 (%3)", "process, deed, error").arg(actor, deed, error)
                             : Say::tr("%1 failed to %2 (%3)", "process, deed, error").arg(actor, deed, error);
}

QString callSentence(const EventFacts &facts, const QString &actor)
{
    const QString call = callText(facts);
    const bool failed = facts.success == false;
    if (call == "execve"_L1 || call == "execveat"_L1) {
        const QString program = shown(failed || facts.exe.isEmpty() ? facts.mainFile() : facts.exe);
        const QString line = shown(facts.commandLine());
        if (failed)
            return failedSentence(facts, actor, Say::tr("execute %1").arg(program));
        return line.isEmpty() || line == program
                   ? Say::tr("%1 executed %2").arg(actor, program)
                   : Say::tr("%1 executed %2: %3", "process, program, command line").arg(actor, program, line);
    }
    const QString object = facts.address.isEmpty() ? facts.mainFile() : facts.address;
    if (!object.isEmpty()) {
        const auto deed =
            std::ranges::find_if(Deeds, [&](const CallDeed &known) { return call == QLatin1StringView(known.call); });
        if (deed != std::end(Deeds))
            return failed ? failedSentence(facts, actor, Say::tr(deed->tried).arg(shown(object)))
                          : Say::tr(deed->done).arg(actor, shown(object));
    }
    if (!facts.module.isEmpty()) {
        const bool isRemoval = call == "delete_module"_L1;
        if (failed)
            return failedSentence(facts, actor,
                                  isRemoval ? Say::tr("remove the kernel module %1").arg(shown(facts.module))
                                            : Say::tr("load the kernel module %1").arg(shown(facts.module)));
        return isRemoval ? Say::tr("%1 removed the kernel module %2").arg(actor, shown(facts.module))
                         : Say::tr("%1 loaded the kernel module %2").arg(actor, shown(facts.module));
    }
    if (failed)
        return failedSentence(
            facts, actor, object.isEmpty() ? Say::tr("call %1").arg(call) : Say::tr("call %1 on %2").arg(call, shown(object)));
    return object.isEmpty() ? Say::tr("%1 called %2").arg(actor, call)
                            : Say::tr("%1 called %2 on %3").arg(actor, call, shown(object));
}

QString userSentence(const EventFacts &facts, const QString &actor)
{
    const QString account =
        shown(facts.account.isEmpty() ? facts.hostNames.value(u"auid"_s, facts.hostNames.value(u"uid"_s)) : facts.account);
    const bool failed = facts.success == false;
    const QString program = shown(facts.exe.section(u'/', -1));
    switch (facts.type) {
    case 1100: // USER_AUTH
        return failed ? Say::tr("%1 could not prove to be %2", "program, user").arg(program, account)
                      : Say::tr("%2 authenticated to %1", "program, user").arg(program, account);
    case 1112: // USER_LOGIN
        return failed ? Say::tr("%1 failed to log in", "user").arg(account) : Say::tr("%1 logged in", "user").arg(account);
    case 1105: return Say::tr("%1 began a session for %2", "program, user").arg(program, account);
    case 1106: return Say::tr("%1 ended a session of %2", "program, user").arg(program, account);
    case 1123: // USER_CMD
        return failed ? Say::tr("%1 was refused to run as another user: %2", "user, command").arg(account, shown(facts.title))
                      : Say::tr("%1 ran as another user: %2", "user, command")
                            .arg(account.isEmpty() ? actor : account, shown(facts.title));
    case 1130:
        return failed ? Say::tr("the service %1 failed to start").arg(shown(facts.unit))
                      : Say::tr("the service %1 was started").arg(shown(facts.unit));
    case 1131:
        return failed ? Say::tr("the service %1 failed").arg(shown(facts.unit))
                      : Say::tr("the service %1 was stopped").arg(shown(facts.unit));
    default: break;
    }
    const QString what = facts.op.isEmpty() ? QString::fromLatin1(recordTypeName(facts.type)) : shown(facts.op);
    return failed ? Say::tr("%1 reported a failure: %2", "program, operation").arg(program.isEmpty() ? actor : program, what)
                  : Say::tr("%1 reported: %2", "program, operation").arg(program.isEmpty() ? actor : program, what);
}

QString otherSentence(const EventFacts &facts, const QString &actor)
{
    const QString key = facts.keys.isEmpty() ? QString() : shown(facts.keys.join(u", "_s));
    switch (facts.type) {
    case ConfigChangeType:
        if (!facts.comm.isEmpty() && !key.isEmpty() && facts.success != false) {
            if (facts.op == "add_rule"_L1)
                return Say::tr("%1 added an audit rule with the key %2", "process, key").arg(actor, key);
            if (facts.op == "remove_rule"_L1)
                return Say::tr("%1 removed an audit rule with the key %2", "process, key").arg(actor, key);
        }
        if (facts.op == "add_rule"_L1 || facts.op == "add rule"_L1)
            return key.isEmpty() ? Say::tr("an audit rule was added")
                                 : Say::tr("an audit rule with the key %1 was added").arg(key);
        if (facts.op == "remove_rule"_L1 || facts.op == "remove rule"_L1)
            return key.isEmpty() ? Say::tr("an audit rule was removed")
                                 : Say::tr("an audit rule with the key %1 was removed").arg(key);
        return facts.op.isEmpty() ? Say::tr("the audit configuration was changed")
                                  : Say::tr("the audit configuration was changed: %1").arg(shown(facts.op));
    case 1200: return Say::tr("the audit daemon started");
    case 1201: return Say::tr("the audit daemon ended");
    case 1203: return Say::tr("the audit daemon read its configuration");
    case 1205: return Say::tr("the audit daemon began a new log file");
    case 1335:
        return facts.op == "disconnect"_L1 ? Say::tr("%1 stopped listening to audit events").arg(actor)
                                           : Say::tr("%1 began listening to audit events").arg(actor);
    case NetfilterCfgType: return Say::tr("%1 changed the firewall").arg(actor);
    case AnomPromiscuousType: return Say::tr("a network interface began or stopped receiving everything");
    case AnomAbendType: return Say::tr("%1 ended with an error signal").arg(actor);
    case BpfType: return facts.op == "UNLOAD"_L1 ? Say::tr("a BPF program was unloaded") : Say::tr("a BPF program was loaded");
    case KernModuleType: return Say::tr("the kernel module %1 was loaded").arg(shown(facts.module));
    case CapsetType: return Say::tr("%1 changed its capabilities").arg(actor);
    case LoginType: return Say::tr("%1 began a login session").arg(actor);
    case 1103:
    case 1104:
    case 1110: break;
    default: break;
    }
    if (facts.type >= 1100 && facts.type < 1200)
        return userSentence(facts, actor);
    const QString type = QString::fromLatin1(recordTypeName(facts.type));
    return facts.comm.isEmpty() && !facts.pid ? type : Say::tr("%1 by %2", "record type, process").arg(type, actor);
}

QString selinuxSentence(const EventFacts &facts, const QString &actor)
{
    const SelinuxFacts &s = *facts.selinux;
    const QString object = s.path.isEmpty() ? s.targetClass : shown(s.path);
    return s.denied ? Say::tr("%1 was refused to %2 %3 by SELinux", "process, permissions, object")
                          .arg(actor, s.permissions.join(u", "_s), object)
                    : Say::tr("%1 was allowed to %2 %3 by SELinux, which logs it", "process, permissions, object")
                          .arg(actor, s.permissions.join(u", "_s), object);
}

} // namespace

QString accessWords(const QString &mask)
{
    static constexpr std::pair<char, const char *> words[] = {
        {'r', QT_TRANSLATE_NOOP("AuditSentence", "read")},       {'w', QT_TRANSLATE_NOOP("AuditSentence", "write")},
        {'x', QT_TRANSLATE_NOOP("AuditSentence", "execute")},    {'a', QT_TRANSLATE_NOOP("AuditSentence", "append to")},
        {'c', QT_TRANSLATE_NOOP("AuditSentence", "create")},     {'d', QT_TRANSLATE_NOOP("AuditSentence", "delete")},
        {'k', QT_TRANSLATE_NOOP("AuditSentence", "lock")},       {'l', QT_TRANSLATE_NOOP("AuditSentence", "link")},
        {'m', QT_TRANSLATE_NOOP("AuditSentence", "map as code")}};
    const QString letters = mask.section(u':', 0, 0).isEmpty() ? mask.section(u':', -1) : mask.section(u':', 0, 0);
    if (letters.size() > 6 || letters.contains(u' ') || letters.contains(u'_'))
        return mask == "send"_L1 || mask == "receive"_L1 ? mask : QString(); // words already, not letters
    QStringList list;
    for (const auto &[letter, word] : words) {
        if (letters.contains(QLatin1Char(letter)))
            list << Say::tr(word);
    }
    if (list.size() < 2)
        return list.join(QString());
    const QString last = list.takeLast();
    return Say::tr("%1 and %2", "read and write").arg(list.join(u", "_s), last);
}

QString sentenceOf(const EventFacts &facts, const Attribution &attribution)
{
    if (facts.exec)
        return shown(execSentence(*facts.exec));
    const QString actor = actorOf(facts, attribution);
    if (facts.appArmor && !facts.appArmor->verdict.isEmpty())
        return appArmorSentence(facts, actor);
    if (facts.selinux)
        return selinuxSentence(facts, actor);
    if (facts.seccomp)
        return seccompSentence(facts, actor);
    if (!facts.isKernelNews() && (facts.call || !facts.callName.isEmpty()))
        return callSentence(facts, actor);
    if (facts.type == 0 || (facts.type == AvcType && !facts.text.isEmpty()))
        return shown(facts.text);
    return otherSentence(facts, actor);
}

} // namespace bulkhead::audit
