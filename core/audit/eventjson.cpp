// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventjson.h"

#include "core/audit/recordtypes.h"
#include "core/audit/sentence.h"
#include "core/audit/syscallnames.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

QString timeText(const EventId &id)
{
    return id.time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(id.time, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

void put(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = value;
}

QJsonObject appArmorToJson(const AppArmorFacts &facts)
{
    QJsonObject json;
    put(json, u"verdict"_s, facts.verdict);
    put(json, u"operation"_s, facts.operation);
    put(json, u"class"_s, facts.mediationClass);
    put(json, u"profile"_s, facts.profile);
    put(json, u"name"_s, facts.name);
    put(json, u"requested"_s, facts.requested);
    put(json, u"denied"_s, facts.denied);
    put(json, u"peer"_s, facts.peer);
    put(json, u"target"_s, facts.target);
    put(json, u"info"_s, facts.info);
    put(json, u"capability"_s, facts.capability);
    put(json, u"family"_s, facts.family);
    put(json, u"socketType"_s, facts.socketType);
    put(json, u"namespace"_s, facts.nameSpace);
    put(json, u"signal"_s, facts.signal);
    if (facts.error != 0)
        json[u"error"_s] = QString::fromLatin1(errnoName(-facts.error));
    return json;
}

QJsonObject fileToJson(const EventFile &file)
{
    QJsonObject json{{u"path"_s, file.path}};
    put(json, u"role"_s, file.role);
    if (file.device)
        json[u"device"_s] = u"%1:%2"_s.arg(file.device->major).arg(file.device->minor);
    if (file.inode)
        json[u"inode"_s] = qint64(*file.inode);
    if (file.mode)
        json[u"mode"_s] = modeText(*file.mode);
    if (file.ownerUid)
        json[u"ownerUid"_s] = qint64(*file.ownerUid);
    return json;
}

void putCall(QJsonObject &json, const EventFacts &facts)
{
    if (facts.arch)
        put(json, u"arch"_s, QString::fromLatin1(archName(*facts.arch)));
    put(json, u"syscall"_s, QString::fromLatin1(facts.callName));
    if (facts.call)
        json[u"syscallNumber"_s] = *facts.call;
    if (facts.success)
        json[u"success"_s] = *facts.success;
    if (facts.exit) {
        json[u"exit"_s] = *facts.exit;
        if (*facts.exit < 0)
            put(json, u"error"_s, QString::fromLatin1(errnoName(int(-*facts.exit))));
    }
}

void putSeccomp(QJsonObject &json, const SeccompFacts &facts)
{
    QJsonObject seccomp{{u"code"_s, u"0x%1"_s.arg(facts.code, 0, 16)}, {u"compat"_s, facts.compat}};
    put(seccomp, u"action"_s, QString::fromLatin1(seccompActionName(facts.code)));
    if (facts.signal != 0)
        seccomp[u"signal"_s] = QString::fromLatin1(signalName(facts.signal));
    json[u"seccomp"_s] = seccomp;
}

void putContainer(QJsonObject &json, const Attribution &attribution, const QString &noHost)
{
    json[u"container"_s] = QJsonValue::Null;
    json[u"host"_s] = attribution.place == Attribution::Place::Host;
    if (attribution.place == Attribution::Place::Container)
        json[u"container"_s] = QJsonObject{{u"id"_s, attribution.container.toString()},
                                           {u"name"_s, attribution.name},
                                           {u"rule"_s, QString(ruleName(attribution.rule))},
                                           {u"confidence"_s, QString(confidenceName(attribution.confidence))}};
    else
        json[u"containerReason"_s] = noHost.isEmpty() ? attributionReason(attribution) : noHost;
}

/// A field of CSV. A spreadsheet takes a leading =, +, - or @ for a formula.
QByteArray csvField(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && u"=+-@\t\r\n"_s.contains(safe.front()))
        safe.prepend(u'\'');
    safe.replace(u'"', u"\"\""_s);
    return '"' + safe.toUtf8() + '"';
}

} // namespace

QJsonObject eventToJson(const AuditEvent &event, const EventFacts &facts, const Attribution &attribution, const QString &noHost)
{
    QJsonObject json;
    json[u"id"_s] = facts.id.isKnown ? QJsonValue(facts.id.toString()) : QJsonValue();
    put(json, u"time"_s, timeText(facts.id));
    put(json, u"node"_s, QString::fromUtf8(facts.id.node));
    json[u"type"_s] = facts.types.isEmpty() ? u"TEXT"_s : QString::fromLatin1(recordTypeName(facts.type));
    QJsonArray records;
    for (const QByteArrayView line : event.lines())
        records.append(readableText(line));
    json[u"records"_s] = records;
    putCall(json, facts);
    if (facts.pid)
        json[u"pid"_s] = *facts.pid;
    if (facts.parentPid)
        json[u"ppid"_s] = *facts.parentPid;
    QJsonObject ids;
    for (auto it = facts.ids.cbegin(); it != facts.ids.cend(); ++it)
        ids[it.key()] = qint64(it.value());
    if (!ids.isEmpty())
        json[u"ids"_s] = ids;
    QJsonObject names;
    for (auto it = facts.hostNames.cbegin(); it != facts.hostNames.cend(); ++it)
        names[it.key()] = it.value();
    if (!names.isEmpty())
        json[u"hostNames"_s] = names;
    put(json, u"comm"_s, facts.comm);
    put(json, u"exe"_s, facts.exe);
    put(json, u"subject"_s, facts.subject);
    put(json, u"terminal"_s, facts.terminal);
    put(json, u"cwd"_s, facts.cwd);
    put(json, u"command"_s, facts.commandLine());
    put(json, u"account"_s, facts.account);
    put(json, u"unit"_s, facts.unit);
    put(json, u"op"_s, facts.op);
    put(json, u"address"_s, facts.address);
    put(json, u"module"_s, facts.module);
    if (!facts.keys.isEmpty())
        json[u"keys"_s] = QJsonArray::fromStringList(facts.keys);
    QJsonArray files;
    for (const EventFile &file : facts.files)
        files.append(fileToJson(file));
    if (!files.isEmpty())
        json[u"files"_s] = files;
    if (facts.appArmor)
        json[u"apparmor"_s] = appArmorToJson(*facts.appArmor);
    if (facts.seccomp)
        putSeccomp(json, *facts.seccomp);
    json[u"refused"_s] = facts.isRefusal();
    json[u"sentence"_s] = sentenceOf(facts, attribution);
    putContainer(json, attribution, noHost);
    return json;
}

QByteArray csvHead()
{
    return "id,time,node,type,container,rule,pid,ppid,uid,auid,comm,exe,syscall,success,error,object,keys,sentence\r\n";
}

QByteArray eventToCsv(const EventFacts &facts, const Attribution &attribution)
{
    const auto number = [](const auto &value) { return value ? QString::number(*value) : QString(); };
    const auto id = [&](const QString &name) {
        return facts.ids.contains(name) ? QString::number(facts.ids.value(name)) : QString();
    };
    const QString error = facts.exit && *facts.exit < 0 ? QString::fromLatin1(errnoName(int(-*facts.exit))) : QString();
    const QStringList fields{facts.id.toString(),
                             timeText(facts.id),
                             QString::fromUtf8(facts.id.node),
                             facts.types.isEmpty() ? u"TEXT"_s : QString::fromLatin1(recordTypeName(facts.type)),
                             placeText(attribution),
                             ruleName(attribution.rule),
                             number(facts.pid),
                             number(facts.parentPid),
                             id(u"uid"_s),
                             id(u"auid"_s),
                             facts.comm,
                             facts.exe,
                             QString::fromLatin1(facts.callName),
                             facts.success ? (*facts.success ? u"yes"_s : u"no"_s) : QString(),
                             error,
                             facts.address.isEmpty() ? facts.mainFile() : facts.address,
                             facts.keys.join(u' '),
                             sentenceOf(facts, attribution)};
    QByteArray row;
    for (const QString &field : fields)
        row += (row.isEmpty() ? "" : ",") + csvField(field);
    return row + "\r\n";
}

} // namespace bulkhead::audit
