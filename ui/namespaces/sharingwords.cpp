// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/sharingwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using host::NamespaceKind;
using snapshot::NamespaceSharing;
using snapshot::Sharing;

namespace {

struct SharingWords {
    Q_DECLARE_TR_FUNCTIONS(SharingWords)
};

QString sharingWord(Sharing sharing)
{
    switch (sharing) {
    case Sharing::Own: return SharingWords::tr("own");
    case Sharing::Host: return SharingWords::tr("host");
    case Sharing::Container: return SharingWords::tr("container");
    case Sharing::Other: return SharingWords::tr("other");
    case Sharing::Unknown: break;
    }
    return SharingWords::tr("unknown");
}

QString withText(const QList<ContainerId> &others, const snapshot::HostSnapshot &snapshot)
{
    const QString first = shownContainer(snapshot, others.constFirst());
    if (others.size() == 1)
        return SharingWords::tr("with %1").arg(first);
    return SharingWords::tr("with %1 and %n more", nullptr, int(others.size()) - 1).arg(first);
}

QString observedText(const NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot)
{
    return cell.observed == Sharing::Container && !cell.observedWith.isEmpty() ? withText(cell.observedWith, snapshot)
                                                                               : sharingWord(cell.observed);
}

// What a process in the host's namespace of that kind can see or reach there.
Tone hostTone(NamespaceKind kind)
{
    switch (kind) {
    case NamespaceKind::Pid: return Tone::High;
    case NamespaceKind::Net:
    case NamespaceKind::Ipc:
    case NamespaceKind::Mnt: return Tone::Medium;
    case NamespaceKind::Uts:
    case NamespaceKind::Cgroup: return Tone::Low;
    case NamespaceKind::User: // the default of most engines, and the host's time is what every container has
    case NamespaceKind::Time: break;
    }
    return Tone::Neutral;
}

} // namespace

QString namespaceTitle(NamespaceKind kind)
{
    switch (kind) {
    case NamespaceKind::Cgroup: return SharingWords::tr("Control groups");
    case NamespaceKind::Ipc: return SharingWords::tr("IPC");
    case NamespaceKind::Mnt: return SharingWords::tr("Mounts");
    case NamespaceKind::Net: return SharingWords::tr("Network");
    case NamespaceKind::Pid: return SharingWords::tr("Processes");
    case NamespaceKind::Time: return SharingWords::tr("Time");
    case NamespaceKind::User: return SharingWords::tr("Users");
    case NamespaceKind::Uts: return SharingWords::tr("Host name");
    }
    Q_UNREACHABLE_RETURN({});
}

QString namespaceHelp(NamespaceKind kind)
{
    switch (kind) {
    case NamespaceKind::Cgroup: return SharingWords::tr("cgroup: which part of the control groups is seen, and as which root.");
    case NamespaceKind::Ipc:
        return SharingWords::tr("ipc: shared memory, semaphores and message queues of whoever else is in it.");
    case NamespaceKind::Mnt: return SharingWords::tr("mnt: which file systems are mounted where.");
    case NamespaceKind::Net: return SharingWords::tr("net: interfaces, addresses, ports, firewall, and abstract sockets.");
    case NamespaceKind::Pid: return SharingWords::tr("pid: which processes are seen, signalled and traced.");
    case NamespaceKind::Time: return SharingWords::tr("time: the clocks since boot.");
    case NamespaceKind::User: return SharingWords::tr("user: whether root in it is root on the host.");
    case NamespaceKind::Uts: return SharingWords::tr("uts: the host name.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shownContainer(const snapshot::HostSnapshot &snapshot, const ContainerId &id)
{
    const snapshot::ContainerPtr entry = snapshot.container(id);
    return entry && !entry->summary.name.isEmpty() ? entry->summary.name : id.shortened();
}

QString sharingText(const NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot)
{
    if (cell.differs) {
        return u"%1 ≠ %2"_s.arg(cell.configured == Sharing::Container ? configuredText(cell, snapshot)
                                                                      : sharingWord(cell.configured),
                                observedText(cell, snapshot));
    }
    return observedText(cell, snapshot);
}

Tone sharingTone(NamespaceKind kind, const NamespaceSharing &cell)
{
    if (cell.differs)
        return Tone::Critical;
    switch (cell.observed) {
    case Sharing::Host:
        // asked for: on an engine that maps users such a container is the one that is not mapped
        return kind == NamespaceKind::User && cell.mode == "host"_L1 ? Tone::Medium : hostTone(kind);
    case Sharing::Container: return Tone::Info;
    case Sharing::Unknown: return Tone::Unknown;
    case Sharing::Own:
    case Sharing::Other: break;
    }
    return Tone::Neutral;
}

QString configuredText(const NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot)
{
    switch (cell.configured) {
    case Sharing::Own: return SharingWords::tr("its own");
    case Sharing::Host: return SharingWords::tr("the host's");
    case Sharing::Container:
        return cell.configuredWith.isEmpty() ? SharingWords::tr("that of a container that is not there")
                                             : SharingWords::tr("that of %1").arg(shownContainer(snapshot, cell.configuredWith));
    case Sharing::Other: return SharingWords::tr("that of a pod, a path or the daemon");
    case Sharing::Unknown: break;
    }
    return SharingWords::tr("unknown");
}

QString sharingExplanation(NamespaceKind kind, const NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot)
{
    QStringList lines{namespaceHelp(kind)};
    const QString configured = configuredText(cell, snapshot);
    lines += cell.mode.isEmpty() ? SharingWords::tr("Configured: %1").arg(configured)
                                 : SharingWords::tr("Configured: %1 (%2)").arg(configured, cell.mode);
    if (cell.inode == 0) {
        lines += SharingWords::tr("Observed: unknown. %1").arg(cell.reason);
        return lines.join(u'\n');
    }
    lines += SharingWords::tr("Observed: %1, number %2").arg(sharingWord(cell.observed)).arg(cell.inode);
    QStringList names;
    for (const ContainerId &other : cell.observedWith)
        names += shownContainer(snapshot, other);
    if (!names.isEmpty())
        lines += SharingWords::tr("Together with: %1").arg(names.join(u", "_s));
    if (!cell.reason.isEmpty())
        lines += cell.reason;
    if (cell.differs)
        lines += SharingWords::tr("What was asked for and what the kernel shows do not agree.");
    return lines.join(u'\n');
}

} // namespace bulkhead::ui
