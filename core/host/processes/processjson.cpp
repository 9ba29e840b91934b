// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"
#include "core/host/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

using capability::CapabilitySet;
using capability::ProcessCapabilities;

constexpr qsizetype MostProcessesInJson = 200'000;
constexpr quint64 LargestUserId = std::numeric_limits<quint32>::max();
constexpr std::array SetOrder{&ProcessCapabilities::inheritable, &ProcessCapabilities::permitted, &ProcessCapabilities::effective,
                              &ProcessCapabilities::bounding, &ProcessCapabilities::ambient};

struct IdMember {
    QLatin1StringView name;
    std::optional<quint32> HostProcess::*id;
};
constexpr std::array IdMembers{IdMember{"uid"_L1, &HostProcess::uid}, IdMember{"euid"_L1, &HostProcess::effectiveUid},
                               IdMember{"gid"_L1, &HostProcess::gid}, IdMember{"egid"_L1, &HostProcess::effectiveGid}};

QJsonObject hostProcessToJson(const HostProcess &process)
{
    QJsonObject json{{u"pid"_s, process.pid},
                     {u"ppid"_s, process.parentPid},
                     {u"name"_s, QString::fromUtf8(process.name)},
                     {u"state"_s, QString(QLatin1Char(process.state))}};
    if (process.startTime)
        json[u"start"_s] = *process.startTime;
    for (const IdMember &member : IdMembers) {
        if (const auto &id = process.*member.id)
            json[member.name] = qint64(*id);
    }
    if (process.capabilities) { // hexadecimal: JSON's numbers end at 2^53
        QJsonArray sets;
        for (const auto set : SetOrder)
            sets += QString::number(((*process.capabilities).*set).mask(), 16);
        json[u"caps"_s] = sets;
    }
    if (process.noNewPrivileges)
        json[u"nnp"_s] = *process.noNewPrivileges;
    if (process.seccomp != SeccompMode::Unknown)
        json[u"seccomp"_s] = int(process.seccomp);
    if (process.hasNamespaces()) {
        QJsonArray inodes;
        for (const quint64 inode : process.namespaces)
            inodes += qint64(inode);
        json[u"ns"_s] = inodes;
    }
    if (process.cgroup >= 0)
        json[u"cgroup"_s] = process.cgroup;
    return json;
}

void readSets(JsonFields &fields, HostProcess &process)
{
    const QJsonArray sets = fields.array("caps"_L1, SetOrder.size());
    if (sets.isEmpty())
        return;
    ProcessCapabilities capabilities;
    for (std::size_t i = 0; i < SetOrder.size(); ++i) {
        bool ok = false;
        capabilities.*SetOrder[i] = CapabilitySet(sets.at(qsizetype(i)).toString().toULongLong(&ok, 16));
        if (!ok) // five or none: a set that is missing is not an empty one
            fields.fail(u"caps"_s);
    }
    process.capabilities = capabilities;
}

HostProcess hostProcessFromJson(const QJsonValue &value, qsizetype groups, QString &problem)
{
    JsonFields fields(value, problem);
    HostProcess process;
    process.pid = qint64(fields.number("pid"_L1).value_or(0));
    if (process.pid == 0)
        fields.fail(u"pid"_s);
    process.parentPid = qint64(fields.number("ppid"_L1).value_or(0));
    process.name = fields.text("name"_L1).toUtf8();
    const QString state = fields.text("state"_L1);
    process.state = state.size() == 1 && state[0].isLetter() ? state[0].toLatin1() : '?';
    if (const auto start = fields.number("start"_L1))
        process.startTime = qint64(*start);
    for (const IdMember &member : IdMembers) {
        if (const auto id = fields.number(member.name, LargestUserId))
            process.*member.id = quint32(*id);
    }
    readSets(fields, process);
    process.noNewPrivileges = fields.flag("nnp"_L1);
    if (const auto seccomp = fields.number("seccomp"_L1, quint64(SeccompMode::Filter)))
        process.seccomp = SeccompMode(*seccomp);
    const QJsonArray inodes = fields.array("ns"_L1, NamespaceKindCount);
    for (qsizetype i = 0; i < inodes.size(); ++i) {
        const qint64 inode = inodes.at(i).toInteger(-1);
        if (inode < 0)
            fields.fail(u"ns"_s);
        process.namespaces[std::size_t(i)] = quint64(std::max<qint64>(inode, 0));
    }
    if (const auto group = fields.number("cgroup"_L1, std::numeric_limits<qint32>::max())) {
        if (*group >= quint64(groups))
            fields.fail(u"cgroup"_s);
        process.cgroup = qint32(*group);
    }
    return process;
}

} // namespace

QJsonObject processTableToJson(const ProcessTable &table)
{
    QJsonArray list, groups;
    for (const HostProcess &process : table.processes)
        list += hostProcessToJson(process);
    for (const QByteArray &text : table.cgroups)
        groups += QString::fromUtf8(text);
    return {
        {u"list"_s, list}, {u"cgroups"_s, groups}, {u"vanished"_s, table.vanished}, {u"missing"_s, errorsToJson(table.missing)}};
}

Result<ProcessTable> processTableFromJson(const QJsonObject &json)
{
    QString problem;
    JsonFields fields(json, problem);
    ProcessTable table;
    for (const QString &text : fields.texts("cgroups"_L1, MostProcessesInJson))
        table.cgroups += text.toUtf8();
    table.vanished = int(fields.number("vanished"_L1, std::numeric_limits<int>::max()).value_or(0));
    table.missing = fields.errors("missing"_L1);
    const QJsonArray list = fields.array("list"_L1, MostProcessesInJson);
    table.processes.reserve(list.size());
    for (const QJsonValue &value : list) {
        table.processes += hostProcessFromJson(value, table.cgroups.size(), problem);
        const qsizetype size = table.processes.size();
        if (size > 1 && table.processes[size - 1].pid <= table.processes[size - 2].pid)
            fields.fail(u"pids are not in order"_s); // find() looks by halving
        if (!problem.isEmpty())
            break;
    }
    if (!problem.isEmpty())
        return std::unexpected(malformedFacts("processes: "_L1 + problem));
    return table;
}

} // namespace bulkhead::host
