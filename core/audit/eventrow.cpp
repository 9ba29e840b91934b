// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventrow.h"

#include "core/audit/recordtypes.h"
#include "core/audit/sentence.h"
#include "core/audit/syscallnames.h"

#include <linux/seccomp.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(AuditRow)
};

template<size_t Size>
bool isOneOf(const QByteArray &name, const std::array<QByteArrayView, Size> &names)
{
    return std::ranges::find(names, QByteArrayView(name)) != names.end();
}

QString seccompResult(const SeccompFacts &facts)
{
    const quint32 action = facts.code & SECCOMP_RET_ACTION_FULL;
    if (action == SECCOMP_RET_LOG)
        return RowText::tr("logged", "by seccomp");
    if (action == SECCOMP_RET_ALLOW)
        return RowText::tr("allowed");
    if (action == SECCOMP_RET_KILL_PROCESS || action == SECCOMP_RET_KILL_THREAD)
        return RowText::tr("killed");
    if (action == SECCOMP_RET_ERRNO) {
        const QByteArray name = errnoName(int(facts.code & SECCOMP_RET_DATA));
        return name.isEmpty() ? RowText::tr("refused") : RowText::tr("refused %1", "errno").arg(QString::fromLatin1(name));
    }
    const QByteArray name = seccompActionName(facts.code);
    return name.isEmpty() ? u"0x%1"_s.arg(facts.code, 0, 16) : QString::fromLatin1(name);
}

QString resultOf(const EventFacts &facts)
{
    if (facts.appArmor) {
        const QString &verdict = facts.appArmor->verdict;
        return verdict == "DENIED"_L1    ? RowText::tr("denied")
               : verdict == "ALLOWED"_L1 ? RowText::tr("complained", "AppArmor")
               : verdict == "AUDIT"_L1   ? RowText::tr("audited", "AppArmor")
               : verdict == "KILL"_L1    ? RowText::tr("killed")
                                         : verdict.toLower();
    }
    if (facts.selinux)
        return facts.selinux->denied ? RowText::tr("denied") : RowText::tr("granted");
    if (facts.seccomp)
        return seccompResult(*facts.seccomp);
    if (facts.exec && facts.exec->exitCode)
        return RowText::tr("exit %1", "code of a process").arg(*facts.exec->exitCode);
    if (facts.success == false) {
        const QByteArray name = facts.exit && *facts.exit < 0 ? errnoName(int(-*facts.exit)) : QByteArray();
        return name.isEmpty() ? RowText::tr("failed") : QString::fromLatin1(name);
    }
    return facts.success == true ? RowText::tr("ok", "it worked") : QString();
}

QString whatOf(const EventFacts &facts)
{
    if (facts.exec)
        return facts.exec->privileged ? RowText::tr("docker exec, privileged") : u"docker exec"_s;
    if (facts.appArmor && !facts.appArmor->operation.isEmpty()) {
        const AppArmorFacts &a = *facts.appArmor;
        const QString words = accessWords(a.denied.isEmpty() ? a.requested : a.denied);
        return words.isEmpty() || words == a.operation || a.operation == "exec"_L1
                   ? a.operation
                   : RowText::tr("%1 (%2)", "operation, access").arg(a.operation, words);
    }
    if (facts.selinux)
        return facts.selinux->permissions.join(u' ');
    if (facts.isKernelNews())
        return (QString::fromLatin1(recordTypeName(facts.type)) + u' ' + facts.op).trimmed();
    if (!facts.callName.isEmpty())
        return QString::fromLatin1(facts.callName);
    if (facts.call)
        return QString::number(*facts.call);
    if (facts.type == 0)
        return RowText::tr("text");
    const QString type = QString::fromLatin1(recordTypeName(facts.type));
    return facts.op.isEmpty() ? type : type + u' ' + facts.op;
}

QString objectOf(const EventFacts &facts)
{
    if (facts.exec)
        return facts.exec->command;
    if (facts.appArmor) {
        const AppArmorFacts &a = *facts.appArmor;
        if (!a.capability.isEmpty())
            return a.capability;
        if (!a.name.isEmpty())
            return a.name;
        if (!a.family.isEmpty())
            return (a.family + u' ' + a.socketType).trimmed();
        if (!a.peer.isEmpty())
            return a.peer;
        return a.info;
    }
    if (facts.type == 0)
        return facts.text;
    if (facts.callName == "execve" || facts.callName == "execveat") {
        if (const QString line = facts.commandLine(); facts.success != false && !line.isEmpty())
            return line;
    }
    if (facts.isKernelNews())
        return {}; // the call's address and files are those of the message to the kernel
    if (!facts.address.isEmpty())
        return facts.address;
    if (const QString file = facts.mainFile(); !file.isEmpty())
        return file;
    for (const QString &text : {facts.module, facts.unit, facts.account, facts.listenerGroup}) {
        if (!text.isEmpty())
            return text;
    }
    return facts.type >= 1100 && facts.type < 1200 ? facts.title : QString();
}

QString withoutMode(const QString &label)
{
    return label.endsWith(u')') ? label.section(u" ("_s, 0, -2) : label;
}

} // namespace

QString kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Refused: return RowText::tr("refused");
    case EventKind::Complained: return RowText::tr("logged, not refused");
    case EventKind::Failed: return RowText::tr("failed");
    case EventKind::ExecInto: return RowText::tr("started in a container by the engine");
    case EventKind::Started: return RowText::tr("program started");
    case EventKind::File: return RowText::tr("file");
    case EventKind::Network: return RowText::tr("network");
    case EventKind::Account: return RowText::tr("user account");
    case EventKind::Service: return RowText::tr("service");
    case EventKind::Kernel: return RowText::tr("kernel or audit configuration");
    case EventKind::Anomaly: return RowText::tr("anomaly");
    case EventKind::Call: return RowText::tr("system call");
    case EventKind::Text: return RowText::tr("no audit record");
    case EventKind::Other: break;
    }
    return RowText::tr("other");
}

EventKind kindOf(const EventFacts &facts)
{
    if (facts.exec)
        return EventKind::ExecInto;
    if (facts.isRefusal())
        return EventKind::Refused;
    if ((facts.appArmor && (facts.appArmor->verdict == "ALLOWED"_L1 || facts.appArmor->verdict == "AUDIT"_L1)) || facts.seccomp)
        return EventKind::Complained;
    if (facts.type == 0)
        return EventKind::Text;
    if (facts.success == false)
        return EventKind::Failed;
    if (facts.appArmor || facts.type == ConfigChangeType || facts.type == NetfilterCfgType || facts.type == BpfType
        || facts.type == KernModuleType || !facts.module.isEmpty())
        return EventKind::Kernel;
    if (facts.type >= AnomPromiscuousType && facts.type < 1800)
        return EventKind::Anomaly;
    if (facts.type == 1130 || facts.type == 1131 || (facts.type >= 1200 && facts.type < SyscallType))
        return EventKind::Service;
    if ((facts.type >= 1100 && facts.type < 1200) || facts.type == LoginType)
        return EventKind::Account;
    if (facts.callName == "execve" || facts.callName == "execveat")
        return EventKind::Started;
    static constexpr std::array<QByteArrayView, 8> network{"connect", "bind",   "accept",   "accept4",
                                                           "socket",  "sendto", "recvfrom", "listen"};
    if (!facts.address.isEmpty() || isOneOf(facts.callName, network))
        return EventKind::Network;
    if (!facts.files.isEmpty())
        return EventKind::File;
    return facts.call || !facts.callName.isEmpty() ? EventKind::Call : EventKind::Other;
}

EventRow rowOf(const EventFacts &facts, const Attribution &attribution)
{
    EventRow row;
    row.id = facts.id;
    row.kind = kindOf(facts);
    row.container = shownPlace(attribution);
    row.process = !facts.comm.isEmpty() ? facts.comm : facts.exe.section(u'/', -1);
    row.what = whatOf(facts);
    row.object = objectOf(facts);
    row.result = resultOf(facts);
    row.key = facts.keys.join(u", "_s);
    row.profile = withoutMode(facts.appArmor && !facts.appArmor->profile.isEmpty() ? facts.appArmor->profile : facts.subject);
    if (facts.exec) {
        row.user = facts.exec->user;
    } else if (const auto uid = facts.ids.constFind(u"uid"_s); uid != facts.ids.constEnd()) {
        const QString name = facts.hostNames.value(u"uid"_s);
        row.user = name.isEmpty() ? QString::number(*uid) : u"%1 (%2)"_s.arg(*uid).arg(name);
    }
    row.pid = facts.pid;
    row.attribution = attribution;
    return row;
}

QString EventRow::signature() const
{
    return QStringList{container, process, what, object, result, key, profile}.join(QChar(1));
}

} // namespace bulkhead::audit
