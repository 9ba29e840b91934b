// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupreader.h"

#include "core/host/kernelfile.h"
#include "core/host/mountinfo.h"

#include <QCoreApplication>
#include <QFile>

#include <dirent.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct CgroupReaderText {
    Q_DECLARE_TR_FUNCTIONS(CgroupReader)
};

// What fits one line of a snapshot file.
constexpr qsizetype MostNodes = 20'000;
constexpr int DeepestNode = 64;
constexpr std::array KnownControllers{"cpu"_L1,     "cpuacct"_L1, "cpuset"_L1, "memory"_L1,   "devices"_L1,
                                      "freezer"_L1, "net_cls"_L1, "blkio"_L1,  "net_prio"_L1, "perf_event"_L1,
                                      "hugetlb"_L1, "pids"_L1,    "rdma"_L1,   "misc"_L1,     "debug"_L1};

QStringList controllersOf(const QStringList &options)
{
    QStringList controllers;
    for (const QString &option : options) {
        if (std::ranges::contains(KnownControllers, option) || option.startsWith("name="_L1))
            controllers += option;
    }
    return controllers;
}

/// Reads one hierarchy, depth first.
class HierarchyReader
{
public:
    explicit HierarchyReader(const CgroupMount &mount)
    {
        m_hierarchy.version = mount.version;
        m_hierarchy.controllers = mount.controllers;
        m_hierarchy.mountPoint = mount.mountPoint;
        for (const CgroupSource &source : cgroupSources(mount.version)) {
            const bool isHere =
                mount.version == 2 || (source.controller && mount.controllers.contains(QLatin1StringView(source.controller)));
            if (isHere)
                m_sources += source;
        }
        m_hasCpuset = mount.version == 2 || mount.controllers.contains("cpuset"_L1);
    }

    Result<CgroupHierarchy> read()
    {
        const QByteArray path = QFile::encodeName(m_hierarchy.mountPoint);
        auto root = FileDescriptor::open(path.constData(), O_RDONLY | O_DIRECTORY);
        if (!root.isOpen())
            return std::unexpected(kernelError(errno, path));
        readGroup(std::move(root), u"/"_s, -1, 0);
        if (m_hierarchy.version == 2 && !m_hierarchy.nodes.isEmpty())
            m_hierarchy.controllers = m_hierarchy.nodes.constFirst().controllers;
        return std::move(m_hierarchy);
    }

private:
    // Absent where the group has no such file; a view into m_buffer.
    std::optional<QByteArrayView> content(const FileDescriptor &directory, const char *name)
    {
        const auto file = FileDescriptor::openAt(directory, name);
        if (!file.isOpen())
            return std::nullopt;
        const ssize_t size = file.read(m_buffer.data(), m_buffer.size());
        if (size < 0)
            return std::nullopt;
        return QByteArrayView(m_buffer.data(), size);
    }

    QString word(const FileDescriptor &directory, const char *name)
    {
        const auto text = content(directory, name);
        return text ? QString::fromUtf8(text->trimmed()) : QString();
    }

    void readGroup(FileDescriptor directory, const QString &path, int parent, int depth)
    {
        if (m_hierarchy.nodes.size() >= MostNodes || depth > DeepestNode) {
            m_hierarchy.isComplete = false;
            return;
        }
        CgroupNode node;
        node.path = path;
        node.parent = parent;
        readFacts(directory, node);
        const int position = int(m_hierarchy.nodes.size());
        m_hierarchy.nodes += std::move(node);
        for (const QByteArray &child : childrenOf(directory)) {
            auto below = FileDescriptor::openAt(directory, child.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
            if (below.isOpen())
                readGroup(std::move(below), (depth == 0 ? u"/"_s : path + u'/') + QFile::decodeName(child), position, depth + 1);
            else if (errno != ENOENT)
                m_hierarchy.isComplete = false;
        }
    }

    void readFacts(const FileDescriptor &directory, CgroupNode &node)
    {
        const char *file = "";
        std::optional<QByteArrayView> text;
        for (const CgroupSource &source : std::as_const(m_sources)) {
            if (std::strcmp(file, source.file) != 0) {
                file = source.file;
                text = content(directory, file);
            }
            if (text)
                node.value(source.fact) = parseCgroupValue(*text, source);
        }
        node.processes = countProcesses(directory);
        if (m_hierarchy.version == 2)
            node.controllers = word(directory, "cgroup.controllers").split(u' ', Qt::SkipEmptyParts);
        if (m_hasCpuset) {
            const bool isFirst = m_hierarchy.version == 1;
            node.cpus = word(directory, "cpuset.cpus");
            node.mems = word(directory, "cpuset.mems");
            node.effectiveCpus = word(directory, isFirst ? "cpuset.effective_cpus" : "cpuset.cpus.effective");
            node.effectiveMems = word(directory, isFirst ? "cpuset.effective_mems" : "cpuset.mems.effective");
        }
    }

    int countProcesses(const FileDescriptor &directory)
    {
        const auto file = FileDescriptor::openAt(directory, "cgroup.procs");
        if (!file.isOpen())
            return -1;
        int count = 0;
        for (;;) {
            const ssize_t size = file.read(m_buffer.data(), m_buffer.size());
            if (size < 0) // a threaded group has no list of its own: EOPNOTSUPP
                return -1;
            if (size == 0)
                return count;
            count += int(std::count(m_buffer.data(), m_buffer.data() + size, '\n'));
        }
    }

    static QByteArrayList childrenOf(const FileDescriptor &directory)
    {
        QByteArrayList names;
        const std::unique_ptr<DIR, int (*)(DIR *)> stream(::fdopendir(::dup(directory.get())), ::closedir);
        if (!stream)
            return names;
        while (const dirent *const entry = ::readdir(stream.get())) {
            const QByteArrayView name(entry->d_name);
            if (entry->d_type == DT_DIR && name != "." && name != "..")
                names += name.toByteArray();
        }
        std::ranges::sort(names);
        return names;
    }

    CgroupHierarchy m_hierarchy;
    QList<CgroupSource> m_sources;
    bool m_hasCpuset = false;
    std::array<char, 16 * 1024> m_buffer;
};

} // namespace

QList<CgroupMount> parseCgroupMounts(QByteArrayView mountInfo)
{
    QList<CgroupMount> mounts;
    for (const MountEntry &entry : parseMountInfo(mountInfo, {"cgroup", "cgroup2"})) {
        const bool isSecond = entry.fileSystem == "cgroup2"_L1;
        CgroupMount mount{isSecond ? 2 : 1, isSecond ? QStringList() : controllersOf(entry.options), entry.mountPoint};
        const bool isKnown = std::ranges::any_of(mounts, [&](const CgroupMount &known) {
            return known.version == mount.version && known.controllers == mount.controllers;
        });
        if (!isKnown)
            mounts += std::move(mount);
    }
    return mounts;
}

Result<QList<CgroupMount>> readCgroupMounts(const HostTrees &trees)
{
    const auto text = readKernelFile(QFile::encodeName(trees.proc) + "/self/mountinfo");
    if (!text)
        return std::unexpected(text.error());
    return parseCgroupMounts(*text);
}

CgroupForest readCgroups(const QList<CgroupMount> &mounts)
{
    CgroupForest forest;
    for (const CgroupMount &mount : mounts) {
        auto hierarchy = HierarchyReader(mount).read();
        if (hierarchy)
            forest.hierarchies += *std::move(hierarchy);
        else
            forest.missing += hierarchy.error();
    }
    if (mounts.isEmpty())
        forest.missing += Error{ErrorKind::Unavailable, CgroupReaderText::tr("No control group file system is mounted."), {}};
    return forest;
}

CgroupForest readCgroups(const HostTrees &trees)
{
    const auto mounts = readCgroupMounts(trees);
    if (mounts)
        return readCgroups(*mounts);
    CgroupForest forest;
    forest.missing += mounts.error();
    return forest;
}

} // namespace bulkhead::host
