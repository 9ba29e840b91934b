// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/containerprocesses.h"

#include "core/host/procdirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct ContainerProcessesText {
    Q_DECLARE_TR_FUNCTIONS(ContainerProcesses)
};

// Limits against a container that forks faster than it is read, and against a tree of groups that it may make itself.
constexpr qsizetype MostProcesses = 10'000;
constexpr int MostGroups = 4096;

bool isInContainer(const QList<CgroupMembership> &groups, const ContainerId &id)
{
    return std::ranges::any_of(
        groups, [&](const CgroupMembership &group) { return !containerGroup(group.path, id.toString()).isEmpty(); });
}

// containerd-shim-runc-v2 -id ID, conmon -c ID
bool isShimOf(const QStringList &arguments, const ContainerId &id)
{
    return id.toString().size() == 64 && arguments.mid(1).contains(id.toString());
}

// Where a membership's directory may be: version 2 alone, version 2 beside version 1, a controller of version 1.
QStringList groupDirectories(const CgroupMembership &group, const ContainerId &id, const HostTrees &trees)
{
    const QString path = containerGroup(group.path, id.toString());
    if (path.isEmpty() || path.contains("/.."_L1)) // outside the reader's cgroup namespace
        return {};
    if (group.controllers.isEmpty())
        return {trees.cgroup + path, trees.cgroup + "/unified"_L1 + path};
    const QString controllers = group.controllers.startsWith("name="_L1) ? group.controllers.mid(5) : group.controllers;
    return {trees.cgroup + u'/' + controllers + path};
}

struct PidList {
    QList<qint64> pids;
    bool isComplete = true;
};

void addGroupPids(const QString &directory, PidList &list)
{
    const auto content = readKernelFile(QFile::encodeName(directory) + "/cgroup.procs");
    if (!content) {
        // a threaded group has no list of its own: its processes stand in the one above
        list.isComplete = list.isComplete && content.error().kind != ErrorKind::PermissionDenied;
        return;
    }
    for (const QByteArray &line : content->split('\n')) {
        const qint64 pid = line.toLongLong();
        if (pid > 0)
            list.pids += pid;
    }
}

std::optional<PidList> pidsByGroup(const QList<CgroupMembership> &groups, const ContainerId &id, const HostTrees &trees)
{
    for (const CgroupMembership &group : groups) {
        for (const QString &directory : groupDirectories(group, id, trees)) {
            PidList list;
            addGroupPids(directory, list);
            if (list.pids.isEmpty() && !QFileInfo::exists(directory + "/cgroup.procs"_L1))
                continue;
            QDirIterator below(directory, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
            for (int count = 0; below.hasNext(); ++count) {
                if (count == MostGroups) {
                    list.isComplete = false;
                    break;
                }
                addGroupPids(below.next(), list);
            }
            if (!list.pids.isEmpty())
                return list;
        }
    }
    return std::nullopt;
}

// Processes in the same pid namespace; nothing where that cannot be read or is this machine's own (--pid=host).
std::optional<PidList> pidsByNamespace(const ProcDirectory &first, const HostTrees &trees)
{
    const QString wanted = first.namespaceOf(NamespaceKind::Pid);
    std::array<QString, 2> ours{ProcDirectory(trees.proc, 1).namespaceOf(NamespaceKind::Pid), {}};
    ours[1] = QFile::symLinkTarget(trees.proc + "/self/ns/pid"_L1).section(u'/', -1);
    if (wanted.isEmpty() || ours[1].isEmpty() || std::ranges::contains(ours, wanted))
        return std::nullopt;
    PidList list;
    for (const QString &entry : QDir(trees.proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        if (isPid && ProcDirectory(trees.proc, pid).namespaceOf(NamespaceKind::Pid) == wanted)
            list.pids += pid;
    }
    return list;
}

ProcessObservation notObserved(Error reason)
{
    ProcessObservation observation;
    observation.reason = std::move(reason);
    return observation;
}

Error notOfThisMachine(qint64 pid, const QString &detail)
{
    return {ErrorKind::Unavailable,
            ContainerProcessesText::tr("Process %1 of this machine is not the container's first process: the engine runs on "
                                       "another machine or in another PID namespace.")
                .arg(pid),
            detail};
}

} // namespace

ProcessObservation observeContainer(const ContainerId &id, qint64 firstPid, const HostTrees &trees)
{
    if (firstPid <= 0)
        return notObserved({ErrorKind::Invalid, ContainerProcessesText::tr("The engine names no first process."), {}});
    const ProcDirectory first(trees.proc, firstPid);
    const auto firstFacts = first.facts();
    if (!firstFacts) {
        if (firstFacts.error().kind != ErrorKind::NotFound)
            return notObserved(firstFacts.error());
        return notObserved(
            {ErrorKind::Unavailable,
             ContainerProcessesText::tr("There is no process %1 here: it ended, it is hidden from this user, or the "
                                        "engine runs on another machine or in another PID namespace.")
                 .arg(firstPid),
             firstFacts.error().detail});
    }
    const QList<CgroupMembership> groups = first.cgroups();
    const bool isNamedByGroup = isInContainer(groups, id);
    if (!isNamedByGroup && !isShimOf(ProcDirectory(trees.proc, firstFacts->parentPid).arguments(), id))
        return notObserved(notOfThisMachine(firstPid, firstFacts->command));
    if (first.startTime() != firstFacts->startTime) // its number may have changed hands before the groups were read
        return notObserved(notOfThisMachine(firstPid, firstFacts->command));

    ProcessObservation observation;
    observation.source = ProcessObservation::Source::Proc;
    observation.processes = {*firstFacts};
    auto list = pidsByGroup(groups, id, trees);
    const bool isByGroup = list.has_value();
    if (!list)
        list = pidsByNamespace(first, trees);
    if (!list) {
        observation.truncated = true;
        observation.reason =
            Error{ErrorKind::Unavailable,
                  ContainerProcessesText::tr("Only the first process can be told apart from others of this machine."),
                  {}};
        return observation;
    }
    std::ranges::sort(list->pids);
    const auto repeated = std::ranges::unique(list->pids);
    list->pids.erase(repeated.begin(), repeated.end());
    observation.truncated = !list->isComplete;
    const QString firstNamespace = isByGroup ? QString() : first.namespaceOf(NamespaceKind::Pid);
    for (const qint64 pid : std::as_const(list->pids)) {
        if (pid == firstPid)
            continue;
        if (observation.processes.size() >= MostProcesses) {
            observation.truncated = true;
            break;
        }
        const ProcDirectory directory(trees.proc, pid);
        const auto facts = directory.facts();
        const bool isStillInside =
            isByGroup ? isInContainer(directory.cgroups(), id) : directory.namespaceOf(NamespaceKind::Pid) == firstNamespace;
        if (facts && isStillInside && directory.startTime() == facts->startTime)
            observation.processes += *facts;
        else
            observation.truncated = true;
    }
    return observation;
}

std::optional<ContainerId> containerInCgroups(QByteArrayView cgroups)
{
    // "docker-0123….scope", "0123…", "libpod-0123….scope": the last component that has a whole id
    static const QRegularExpression id(u"(?:^|[/-])([0-9a-f]{64})(?:\\.scope)?(?:/|$)"_s);
    for (const CgroupMembership &membership : parseCgroups(cgroups)) {
        QString found;
        for (auto matches = id.globalMatch(membership.path); matches.hasNext();)
            found = matches.next().captured(1);
        if (!found.isEmpty())
            return ContainerId(found);
    }
    return std::nullopt;
}

} // namespace bulkhead::host
