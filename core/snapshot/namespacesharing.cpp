// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/namespacesharing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

namespace {

using host::AllNamespaceKinds;
using host::NamespaceIds;
using host::NamespaceKind;

struct SharingText {
    Q_DECLARE_TR_FUNCTIONS(NamespaceSharing)
};

// A chain of container:ID is as long as somebody made it; the engine refuses loops, a file may hold one.
constexpr int LongestChain = 16;

QString modeOf(const engine::ContainerDetails &details, NamespaceKind kind)
{
    switch (kind) {
    case NamespaceKind::Cgroup: return details.cgroupnsMode;
    case NamespaceKind::Ipc: return details.ipcMode;
    case NamespaceKind::Net: return details.networkMode;
    case NamespaceKind::Pid: return details.pidMode;
    case NamespaceKind::User: return details.usernsMode;
    case NamespaceKind::Uts: return details.utsMode;
    case NamespaceKind::Mnt:
    case NamespaceKind::Time: break;
    }
    return {};
}

class SharingTable
{
public:
    explicit SharingTable(const HostSnapshot &snapshot)
        : m_snapshot(snapshot)
        , m_host(hostNamespaces(snapshot))
    {
    }

    QList<ContainerNamespaces> make()
    {
        for (const ContainerPtr &entry : m_snapshot.containers) {
            ContainerNamespaces row;
            row.id = entry->id();
            for (const NamespaceKind kind : AllNamespaceKinds)
                configure(*entry, kind, row.cells[std::size_t(kind)]);
            m_positions.insert(row.id, m_rows.size());
            m_rows += std::move(row);
        }
        for (const NamespaceKind kind : AllNamespaceKinds)
            observe(kind);
        return std::move(m_rows);
    }

private:
    // What the engine makes of an empty mode depends on its own settings.
    [[nodiscard]] Sharing withoutMode(NamespaceKind kind) const
    {
        switch (kind) {
        case NamespaceKind::Time: return Sharing::Host;
        case NamespaceKind::User:
            if (m_snapshot.info.hasSecurityOption(u"rootless"))
                return Sharing::Other; // the daemon's own user namespace
            return m_snapshot.info.hasSecurityOption(u"userns") ? Sharing::Own : Sharing::Host;
        case NamespaceKind::Cgroup:
            if (m_snapshot.info.cgroupVersion.isEmpty())
                return Sharing::Unknown;
            return m_snapshot.info.cgroupVersion == "2"_L1 ? Sharing::Own : Sharing::Host;
        default: return Sharing::Own;
        }
    }

    void configure(const ContainerEntry &entry, NamespaceKind kind, NamespaceSharing &cell) const
    {
        if (!entry.details) {
            cell.reason = SharingText::tr("The engine did not say how this container is configured.");
            return;
        }
        cell.mode = modeOf(*entry.details, kind);
        if (cell.mode == "host"_L1) {
            cell.configured = Sharing::Host;
        } else if (cell.mode.startsWith("container:"_L1)) {
            cell.configured = Sharing::Container;
            cell.configuredWith = resolve(cell.mode.mid(10));
        } else if (cell.mode.startsWith("ns:"_L1) || cell.mode == "pod"_L1) { // Podman
            cell.configured = Sharing::Other;
        } else if (cell.mode.isEmpty()) {
            cell.configured = withoutMode(kind);
        } else {
            cell.configured = Sharing::Own; // private, shareable, none, bridge, a network's name
        }
    }

    [[nodiscard]] ContainerId resolve(const QString &name) const
    {
        if (const ContainerPtr byId = m_snapshot.container(ContainerId(name)))
            return byId->id();
        ContainerId byBeginning;
        for (const ContainerPtr &entry : m_snapshot.containers) {
            if (entry->summary.name == name)
                return entry->id();
            if (name.size() < 4 || !entry->id().toString().startsWith(name))
                continue;
            if (!byBeginning.isEmpty())
                return {}; // of two containers
            byBeginning = entry->id();
        }
        return byBeginning;
    }

    [[nodiscard]] const ContainerEntry &entryAt(qsizetype position) const { return *m_snapshot.containers[position]; }

    [[nodiscard]] const NamespaceSharing *cellOf(const ContainerId &id, NamespaceKind kind) const
    {
        const qsizetype position = m_positions.value(id, -1);
        return position < 0 ? nullptr : &m_rows[position].cell(kind);
    }

    struct Expectation {
        Sharing sharing = Sharing::Unknown;
        ContainerId root; ///< whose own namespace it is, at the end of the chain
    };
    [[nodiscard]] Expectation expectationOf(const ContainerNamespaces &row, NamespaceKind kind) const
    {
        ContainerId id = row.id;
        const NamespaceSharing *cell = &row.cell(kind);
        for (int step = 0; step < LongestChain && cell; ++step) {
            if (cell->configured != Sharing::Container)
                return {cell->configured, id};
            id = cell->configuredWith;
            cell = id.isEmpty() ? nullptr : cellOf(id, kind);
        }
        return {};
    }

    void observe(NamespaceKind kind)
    {
        QHash<quint64, QList<ContainerId>> members;
        QHash<ContainerId, int> sharers; // running ones that are expected in that container's own namespace
        QList<Expectation> expectations;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const ContainerEntry &entry = entryAt(i);
            NamespaceSharing &cell = m_rows[i].cells[std::size_t(kind)];
            cell.inode = inodeOf(entry, kind, cell.reason);
            if (cell.inode != 0)
                members[cell.inode] += m_rows[i].id;
            expectations += expectationOf(m_rows[i], kind);
            if (entry.isRunning() && expectations.constLast().sharing == Sharing::Own)
                ++sharers[expectations.constLast().root];
        }
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            NamespaceSharing &cell = m_rows[i].cells[std::size_t(kind)];
            const Expectation &expectation = expectations[i];
            cell.expected = expectation.sharing == Sharing::Own && sharers.value(expectation.root) > 1 ? Sharing::Container
                                                                                                       : expectation.sharing;
            if (cell.inode == 0)
                continue;
            cell.observedWith = members[cell.inode];
            cell.observedWith.removeAll(m_rows[i].id);
            judge(kind, engineInode(entryAt(i), kind), expectation.sharing == Sharing::Host, cell);
        }
        markDifferences(kind, expectations);
    }

    // The first process's namespace, by the host's facts or by what was seen of the container alone.
    [[nodiscard]] quint64 inodeOf(const ContainerEntry &entry, NamespaceKind kind, QString &reason) const
    {
        if (!entry.isRunning()) {
            reason = SharingText::tr("The container does not run.");
            return 0;
        }
        if (entry.processes.processes.isEmpty()) {
            reason = entry.processes.reason ? entry.processes.reason->what
                                            : SharingText::tr("The container's processes have not been seen.");
            return 0;
        }
        const host::ProcessFacts &first = entry.processes.processes.constFirst();
        if (const quint64 inode = host::namespaceOf(first.namespaces, kind); inode != 0)
            return inode;
        if (m_snapshot.host && entry.processes.source == host::ProcessObservation::Source::Proc) {
            const host::HostProcess *const process = m_snapshot.host->processes.find(first.pid);
            const quint64 inode =
                process && process->startTime == first.startTime ? host::namespaceOf(process->namespaces, kind) : 0;
            if (inode != 0)
                return inode;
        }
        reason = entry.processes.source == host::ProcessObservation::Source::Top
                     ? SharingText::tr("The ps of the engine's host does not show namespaces.")
                     : SharingText::tr("Only root may see the namespaces of another user's process.");
        return 0;
    }

    // Whoever starts a container gives it its own namespaces for "the host's": the shim, or the engine itself. An engine may run
    // in namespaces of its own.
    [[nodiscard]] quint64 engineInode(const ContainerEntry &entry, NamespaceKind kind) const
    {
        if (!m_snapshot.host || entry.processes.processes.isEmpty())
            return 0;
        const host::HostProcess *const starter =
            m_snapshot.host->processes.find(entry.processes.processes.constFirst().parentPid);
        return starter ? host::namespaceOf(starter->namespaces, kind) : 0;
    }

    void judge(NamespaceKind kind, quint64 engines, bool shouldBeHosts, NamespaceSharing &cell) const
    {
        const quint64 hosts = host::namespaceOf(m_host, kind);
        if (hosts == cell.inode) {
            cell.observed = Sharing::Host;
        } else if (engines == cell.inode) {
            cell.observed = Sharing::Other;
            cell.reason = SharingText::tr("It is the engine's own, which does not run in the host's.");
        } else if (hosts == 0) { // it may be the host's, shared or not
            cell.reason = SharingText::tr("Which namespace is the host's is not known.");
        } else if (shouldBeHosts && engines == 0) {
            cell.observed = Sharing::Other;
            cell.reason = SharingText::tr("It is not the host's; whether it is the engine's own is not known.");
        } else {
            cell.observed = cell.observedWith.isEmpty() ? Sharing::Own : Sharing::Container;
        }
    }

    // Who should be together: containers with the same end of their chains.
    static QString groupOf(const Expectation &expectation)
    {
        return expectation.sharing == Sharing::Host ? u"host"_s : expectation.root.toString();
    }

    void markDifferences(NamespaceKind kind, const QList<Expectation> &expectations)
    {
        QHash<quint64, QSet<QString>> groupsIn;
        QHash<QString, QSet<quint64>> inodesOf;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const quint64 inode = m_rows[i].cell(kind).inode;
            if (inode == 0 || expectations[i].sharing == Sharing::Unknown)
                continue;
            groupsIn[inode].insert(groupOf(expectations[i]));
            inodesOf[groupOf(expectations[i])].insert(inode);
        }
        const bool isRootless = m_snapshot.info.hasSecurityOption(u"rootless");
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            NamespaceSharing &cell = m_rows[i].cells[std::size_t(kind)];
            if (cell.observed == Sharing::Unknown)
                continue;
            const bool isHosts = cell.observed == Sharing::Host;
            switch (expectations[i].sharing) {
            case Sharing::Host: cell.differs = !isHosts && cell.observed != Sharing::Other; break;
            case Sharing::Own: // together with exactly those that it should be with, as far as theirs are known
                cell.differs = isHosts || cell.observed == Sharing::Other || groupsIn[cell.inode].size() > 1
                               || inodesOf[groupOf(expectations[i])].size() > 1;
                break;
            case Sharing::Other: cell.differs = isHosts && !isRootless; break;
            case Sharing::Container:
            case Sharing::Unknown: break;
            }
        }
    }

    const HostSnapshot &m_snapshot;
    NamespaceIds m_host;
    QList<ContainerNamespaces> m_rows;
    QHash<ContainerId, qsizetype> m_positions;
};

} // namespace

bool ContainerNamespaces::differs() const
{
    return std::ranges::any_of(cells, &NamespaceSharing::differs);
}

NamespaceIds hostNamespaces(const HostSnapshot &snapshot)
{
    if (snapshot.host)
        return snapshot.host->namespaces.host;
    const QString text = snapshot.version.kernel.isEmpty() ? snapshot.info.kernel : snapshot.version.kernel;
    const QVersionNumber kernel = QVersionNumber::fromString(text);
    NamespaceIds ids{};
    for (const NamespaceKind kind : AllNamespaceKinds)
        ids[std::size_t(kind)] = host::initialNamespace(kind, kernel.majorVersion(), kernel.minorVersion());
    return ids;
}

QList<ContainerNamespaces> namespaceSharing(const HostSnapshot &snapshot)
{
    return SharingTable(snapshot).make();
}

} // namespace bulkhead::snapshot
