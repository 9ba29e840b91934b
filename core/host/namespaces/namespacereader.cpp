// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/namespaces/namespacereader.h"

#include "core/host/kernelfile.h"
#include "core/host/mountinfo.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <linux/nsfs.h>
#include <map>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/utsname.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct NamespaceReaderText {
    Q_DECLARE_TR_FUNCTIONS(NamespaceReader)
};

// Mount namespaces that are looked through for mounted namespaces: a desktop's sandboxes have some, containers hundreds.
constexpr int MostMountNamespaces = 32;
// Deepest nesting of user and pid namespaces is 32, user_namespaces(7).
constexpr int MostDiscovered = 100'000;

using FactsByKey = std::map<std::pair<NamespaceKind, quint64>, NamespaceFacts>;

class NamespaceGatherer
{
public:
    NamespaceGatherer(const ProcessTable &processes, const HostTrees &trees)
        : m_processes(processes)
        , m_proc(QFile::encodeName(trees.proc))
        , m_table(namespacesOf(processes))
    {
    }

    NamespaceTable gather()
    {
        for (NamespaceFacts &ns : m_table.namespaces) {
            const auto key = std::pair(ns.kind, ns.inode);
            m_facts.emplace(key, std::move(ns));
        }
        m_table.namespaces.clear();
        fillHostFromKernel();
        addMounted();
        askKernel();
        for (auto &entry : m_facts)
            m_table.namespaces += std::move(entry.second);
        if (m_refused > 0) {
            m_table.missing +=
                Error{ErrorKind::PermissionDenied,
                      NamespaceReaderText::tr("Who owns %n namespace(s) is kept from this user.", nullptr, m_refused),
                      u"ioctl_nsfs(2), CAP_SYS_PTRACE"_s};
        }
        return std::move(m_table);
    }

private:
    // Where process 1 cannot be looked into, the initial namespaces are known by their numbers.
    void fillHostFromKernel()
    {
        utsname kernel{};
        int major = 0, minor = 0;
        if (::uname(&kernel) != 0 || std::sscanf(kernel.release, "%d.%d", &major, &minor) != 2)
            return;
        for (const NamespaceKind kind : AllNamespaceKinds) {
            quint64 &inode = m_table.host[std::size_t(kind)];
            if (inode == 0)
                inode = initialNamespace(kind, major, minor);
        }
    }

    // Processes through which mounted namespaces are found: the first one, and one a mount namespace that no container made.
    [[nodiscard]] QList<qint64> mountViews() const
    {
        QList<qint64> views{1};
        QSet<quint64> seen;
        for (const HostProcess &process : m_processes.processes) {
            const quint64 mounts = namespaceOf(process.namespaces, NamespaceKind::Mnt);
            if (mounts == 0 || seen.contains(mounts) || !containerIdsOf(m_processes.cgroupOf(process)).isEmpty())
                continue;
            seen.insert(mounts);
            if (!views.contains(process.pid))
                views += process.pid;
            if (views.size() >= MostMountNamespaces)
                break;
        }
        return views;
    }

    void addMounted()
    {
        for (const qint64 pid : mountViews()) {
            const QByteArray process = m_proc + '/' + QByteArray::number(pid);
            const auto text = readKernelFile(process + "/mountinfo");
            if (!text)
                continue;
            for (const MountEntry &mount : parseMountInfo(*text, {"nsfs"}))
                addMount(mount, process + "/root" + QFile::encodeName(mount.mountPoint));
        }
    }

    void addMount(const MountEntry &mount, const QByteArray &path)
    {
        const QByteArray link = mount.root.toUtf8();
        const auto kind = namespaceKindFromFile(link.left(link.indexOf(':')));
        const quint64 inode = kind ? parseNamespaceLink(link, *kind) : 0;
        if (inode == 0)
            return;
        NamespaceFacts &ns = m_facts[{*kind, inode}];
        ns.kind = *kind;
        ns.inode = inode;
        if (!ns.mounts.contains(mount.mountPoint))
            ns.mounts += mount.mountPoint;
        m_paths.insert({{*kind, inode}, path});
    }

    void askKernel()
    {
        QList<std::pair<NamespaceKind, quint64>> keys;
        for (const auto &entry : m_facts)
            keys += entry.first;
        for (const auto &key : std::as_const(keys)) {
            const FileDescriptor file = open(m_facts[key]);
            if (file.isOpen())
                askOne(key, file);
            if (key.first == NamespaceKind::User)
                readMaps(m_facts[key]);
        }
    }

    FileDescriptor open(const NamespaceFacts &ns)
    {
        if (!ns.pids.isEmpty()) {
            auto file = FileDescriptor::open(
                (m_proc + '/' + QByteArray::number(ns.pids.constFirst()) + "/ns/" + namespaceFile(ns.kind)).constData());
            if (isThat(file, ns.inode))
                return file;
        }
        if (const auto path = m_paths.find({ns.kind, ns.inode}); path != m_paths.end()) {
            auto file = FileDescriptor::open(path->second.constData());
            if (isThat(file, ns.inode))
                return file;
        }
        if (errno == EACCES || errno == EPERM)
            ++m_refused;
        return {};
    }

    static bool isThat(const FileDescriptor &file, quint64 inode)
    {
        struct stat facts{};
        return file.isOpen() && ::fstat(file.get(), &facts) == 0 && facts.st_ino == inode;
    }

    void askOne(const std::pair<NamespaceKind, quint64> &key, const FileDescriptor &file)
    {
        if (key.first == NamespaceKind::User) {
            uid_t creator = 0;
            if (::ioctl(file.get(), NS_GET_OWNER_UID, &creator) == 0)
                m_facts[key].creator = creator;
        }
        // of the first one, and of one outside the reader's own, both answers are EPERM
        if (key.first != NamespaceKind::User)
            m_facts[key].owner = related(file, NS_GET_USERNS, NamespaceKind::User);
        if (key.first == NamespaceKind::User || key.first == NamespaceKind::Pid)
            m_facts[key].parent = related(file, NS_GET_PARENT, key.first);
        if (key.first == NamespaceKind::User)
            m_facts[key].owner = m_facts[key].parent;
    }

    // The namespace that the kernel names for this one; one without members is told by nothing else.
    quint64 related(const FileDescriptor &file, unsigned long question, NamespaceKind kind)
    {
        const FileDescriptor answer(::ioctl(file.get(), question));
        struct stat facts{};
        if (!answer.isOpen() || ::fstat(answer.get(), &facts) != 0)
            return 0;
        const auto key = std::pair(kind, quint64(facts.st_ino));
        if (!m_facts.contains(key) && m_facts.size() < MostDiscovered) {
            m_facts[key].kind = kind;
            m_facts[key].inode = key.second;
            askOne(key, answer);
        }
        return key.second;
    }

    void readMaps(NamespaceFacts &ns) const
    {
        if (ns.pids.isEmpty())
            return;
        const QByteArray process = m_proc + '/' + QByteArray::number(ns.pids.constFirst());
        ns.uidMap = parseIdMap(readKernelFile(process + "/uid_map").value_or(QByteArray()));
        ns.gidMap = parseIdMap(readKernelFile(process + "/gid_map").value_or(QByteArray()));
    }

    const ProcessTable &m_processes;
    QByteArray m_proc;
    NamespaceTable m_table;
    FactsByKey m_facts;
    std::map<std::pair<NamespaceKind, quint64>, QByteArray> m_paths; ///< files of mounted ones
    int m_refused = 0;
};

} // namespace

NamespaceTable readNamespaces(const ProcessTable &processes, const HostTrees &trees)
{
    return NamespaceGatherer(processes, trees).gather();
}

} // namespace bulkhead::host
