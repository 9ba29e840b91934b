// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/topprocesses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct TopProcessesText {
    Q_DECLARE_TR_FUNCTIONS(TopProcesses)
};

constexpr std::array TopColumnLists{
    "pid,ppid,ruid,euid,user:32,pcap,cgroupns,ipcns,mntns,netns,pidns,timens,userns,utsns,label:120,args"_L1, // procps 4.0.5
    "pid,ppid,ruid,euid,user:32,cgroupns,ipcns,mntns,netns,pidns,timens,userns,utsns,label:120,args"_L1,      // 4.0.0
    "pid,ppid,ruid,euid,user:32,ipcns,mntns,netns,pidns,userns,utsns,label:120,args"_L1,                      // 3.3.8
    "pid,ppid,ruid,euid,user:32,label:120,args"_L1,
    "pid,ppid,user,args"_L1,
};

struct TopColumns {
    explicit TopColumns(const QStringList &titles)
        : pid(titles.indexOf("PID"_L1))
        , parentPid(titles.indexOf("PPID"_L1))
        , uid(titles.indexOf("RUID"_L1))
        , effectiveUid(titles.indexOf("EUID"_L1))
        , user(titles.indexOf("USER"_L1))
        , permitted(titles.indexOf("PCAP"_L1))
        , label(titles.indexOf("LABEL"_L1))
        , command(titles.indexOf("COMMAND"_L1))
    {
        for (const NamespaceKind kind : AllNamespaceKinds)
            namespaces[std::size_t(kind)] = titles.indexOf(QString::fromLatin1(namespaceFile(kind)).toUpper() + "NS"_L1);
    }
    qsizetype pid, parentPid, uid, effectiveUid, user, permitted, label, command;
    std::array<qsizetype, NamespaceKindCount> namespaces{};
};

std::optional<quint32> topUserId(const QStringList &row, qsizetype column)
{
    bool ok = false;
    const uint id = row.value(column).toUInt(&ok);
    return ok ? std::optional<quint32>(id) : std::nullopt;
}

// The daemon splits ps's lines at blanks, and an AppArmor label holds one: "docker-default (enforce)". The mode then begins the
// next column, the command. "unconfined" and "-" have none, so a process that calls itself "(enforce)" gains nothing.
void takeLabel(ProcessFacts &process, const QString &label)
{
    if (label == "-"_L1 || label.isEmpty())
        return;
    process.label = label;
    if (label == "unconfined"_L1)
        return;
    for (const auto mode : {"(enforce)"_L1, "(complain)"_L1, "(kill)"_L1, "(mixed)"_L1, "(user)"_L1}) {
        if (process.command == mode || process.command.startsWith(QString(mode) + u' ')) {
            process.label += u' ' + QString(mode);
            process.command = process.command.mid(mode.size() + 1);
            return;
        }
    }
}

std::optional<ProcessFacts> topProcess(const QStringList &row, const TopColumns &columns)
{
    ProcessFacts process;
    bool ok = false;
    process.pid = row.value(columns.pid).toLongLong(&ok);
    if (!ok || process.pid <= 0)
        return std::nullopt;
    process.parentPid = row.value(columns.parentPid).toLongLong();
    process.uid = topUserId(row, columns.uid);
    process.effectiveUid = topUserId(row, columns.effectiveUid);
    process.user = row.value(columns.user);
    process.command = row.value(columns.command);
    if (columns.permitted >= 0) {
        const auto set = capability::CapabilitySet::fromHex(row.value(columns.permitted));
        process.permittedOnly = set ? std::optional(*set) : std::nullopt;
    }
    for (std::size_t i = 0; i < NamespaceKindCount; ++i) {
        if (columns.namespaces[i] >= 0) // "-" where ps may not look: 0
            process.namespaces[i] = row.value(columns.namespaces[i]).toULongLong();
    }
    if (columns.label >= 0 && columns.command == columns.label + 1)
        takeLabel(process, row.value(columns.label));
    return process;
}

} // namespace

std::span<const QLatin1StringView> topColumnLists()
{
    return TopColumnLists;
}

ProcessObservation parseTopProcesses(const QStringList &titles, const QList<QStringList> &rows, qint64 firstPid)
{
    ProcessObservation observation;
    const TopColumns columns(titles);
    if (columns.pid < 0) {
        observation.reason =
            Error{ErrorKind::Malformed, TopProcessesText::tr("The engine's ps names no PID column."), titles.join(u' ')};
        return observation;
    }
    observation.source = ProcessObservation::Source::Top;
    for (const QStringList &row : rows) {
        if (auto process = topProcess(row, columns))
            observation.processes += *std::move(process);
        else
            observation.truncated = true;
    }
    std::ranges::sort(observation.processes, {}, &ProcessFacts::pid);
    const auto first = std::ranges::find(observation.processes, firstPid, &ProcessFacts::pid);
    if (first != observation.processes.end())
        std::rotate(observation.processes.begin(), first, first + 1);
    else
        observation.truncated = true;
    observation.reason = Error{
        ErrorKind::Unavailable,
        columns.permitted >= 0
            ? TopProcessesText::tr("The engine is not on this machine, and over its API only the permitted capabilities of a "
                                   "process can be seen.")
            : TopProcessesText::tr("The engine is not on this machine, and the ps of its host cannot show capabilities."),
        {}};
    return observation;
}

} // namespace bulkhead::host
