// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupsampler.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

constexpr qsizetype FewestOpenFiles = 96;

std::optional<SampledGroup::File> sampledFile(const CgroupHierarchy &hierarchy, const QString &path, CgroupFact fact)
{
    for (const CgroupSource &source : cgroupSources(hierarchy.version)) {
        if (source.fact != fact)
            continue;
        if (source.controller && !hierarchy.controllers.contains(QLatin1StringView(source.controller)))
            continue;
        const QString directory = path == "/"_L1 ? hierarchy.mountPoint : hierarchy.mountPoint + path;
        return SampledGroup::File{QFile::encodeName(directory) + '/' + source.file, source};
    }
    return std::nullopt;
}

void addSampledFiles(const CgroupHierarchy &hierarchy, QList<SampledGroup> &groups)
{
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < hierarchy.nodes.size(); ++i)
        positions.insert(hierarchy.nodes[i].path, i);
    for (SampledGroup &group : groups) {
        const qsizetype position = positions.value(group.key, -1);
        for (std::size_t i = 0; i < SampledFacts.size() && position >= 0; ++i) {
            // a controller that is not handed down to the group has no file there
            if (!group.files[i].path.isEmpty() || !hierarchy.nodes[position].value(SampledFacts[i]).isKnown())
                continue;
            if (auto file = sampledFile(hierarchy, group.key, SampledFacts[i]))
                group.files[i] = *std::move(file);
        }
    }
}

// Those that are there and that no hierarchy before has given.
void takeFiles(const CgroupMount &mount, const QByteArray &directory, SampledGroup &group)
{
    for (const CgroupSource &source : cgroupSources(mount.version)) {
        const auto fact = std::ranges::find(SampledFacts, source.fact);
        if (fact == SampledFacts.end())
            continue;
        SampledGroup::File &file = group.files[std::size_t(fact - SampledFacts.begin())];
        if (!file.path.isEmpty() || (mount.version == 1 && !mount.controllers.contains(QLatin1StringView(source.controller))))
            continue;
        const QByteArray path = directory + '/' + source.file;
        if (::access(path.constData(), R_OK) == 0)
            file = {path, source};
    }
}

bool isSameFiles(const SampledGroup &a, const SampledGroup &b)
{
    return std::ranges::equal(a.files, b.files, {}, &SampledGroup::File::path, &SampledGroup::File::path);
}

QString directoryOf(const QByteArray &path)
{
    return QFile::decodeName(path.left(path.lastIndexOf('/')));
}

qint64 monotonicNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

QList<SampledGroup> sampledGroups(const CgroupForest &forest, const QStringList &paths)
{
    QList<SampledGroup> groups(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i)
        groups[i].key = paths[i];
    // version 1 first: in a hybrid layout version 2 counts the CPU time of its own tree, where the engine may not be
    for (const int version : {1, 2}) {
        for (const CgroupHierarchy &hierarchy : forest.hierarchies) {
            if (hierarchy.version == version)
                addSampledFiles(hierarchy, groups);
        }
    }
    return groups;
}

QList<SampledGroup> sampledGroups(const QList<CgroupMount> &mounts, const QStringList &paths)
{
    QList<CgroupMount> ordered = mounts;
    std::ranges::stable_sort(ordered, {}, &CgroupMount::version); // as above
    QList<SampledGroup> groups(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        groups[i].key = paths[i];
        for (const CgroupMount &mount : std::as_const(ordered)) {
            const QByteArray directory = QFile::encodeName(paths[i] == "/"_L1 ? mount.mountPoint : mount.mountPoint + paths[i]);
            takeFiles(mount, directory, groups[i]);
        }
    }
    return groups;
}

SampledGroup sampledGroup(const CgroupForest &forest, const QString &path, const QString &key)
{
    SampledGroup group = sampledGroups(forest, {path}).constFirst();
    group.key = key;
    return group;
}

qsizetype CgroupSampler::defaultOpenFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return FewestOpenFiles;
    return std::max<qsizetype>(qsizetype(std::min<rlim_t>(limit.rlim_cur, 65536)) / 2, FewestOpenFiles);
}

CgroupSampler::CgroupSampler(qsizetype mostOpenFiles)
    : m_mostOpenFiles(mostOpenFiles)
{
}

void CgroupSampler::setGroups(const QList<SampledGroup> &groups)
{
    QHash<QString, std::size_t> before;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        before.insert(m_entries[i].group.key, i);
    std::vector<Entry> entries;
    entries.reserve(std::size_t(groups.size()));
    for (const SampledGroup &group : groups) {
        const auto known = before.constFind(group.key);
        const bool isKept = known != before.cend() && isSameFiles(m_entries[*known].group, group);
        entries.push_back(isKept ? std::move(m_entries[*known]) : Entry{group, {}});
        entries.back().group = group;
        if (isKept)
            before.erase(known);
    }
    m_entries = std::move(entries); // closes those that went
    m_openFiles = 0;
    for (const Entry &entry : m_entries)
        m_openFiles += std::ranges::count_if(entry.files, &FileDescriptor::isOpen);
    for (Entry &entry : m_entries)
        open(entry);
}

void CgroupSampler::open(Entry &entry)
{
    for (std::size_t i = 0; i < entry.files.size(); ++i) {
        const QByteArray &path = entry.group.files[i].path;
        const bool isReadBefore = i > 0 && path == entry.group.files[i - 1].path;
        if (entry.files[i].isOpen() || path.isEmpty() || isReadBefore || m_openFiles >= m_mostOpenFiles)
            continue;
        entry.files[i] = FileDescriptor::open(path.constData());
        if (entry.files[i].isOpen())
            ++m_openFiles;
    }
}

// How much was read; -1 where it could not be.
qsizetype CgroupSampler::read(const QByteArray &path, const FileDescriptor &held, Buffer &buffer, bool &isRemoved)
{
    if (path.isEmpty())
        return -1;
    ssize_t size = -1;
    if (held.isOpen()) {
        size = held.readFromStart(buffer.data(), buffer.size());
    } else {
        const auto once = FileDescriptor::open(path.constData());
        if (once.isOpen())
            size = once.read(buffer.data(), buffer.size());
    }
    // kernfs answers ENODEV through a file that was open, and then there is no directory
    if (size < 0)
        isRemoved = isRemoved || errno == ENODEV || (errno == ENOENT && !QFileInfo::exists(directoryOf(path)));
    return size;
}

void CgroupSampler::close(Entry &entry)
{
    for (FileDescriptor &file : entry.files) {
        if (file.isOpen())
            --m_openFiles;
        file = FileDescriptor();
    }
}

QList<CgroupSample> CgroupSampler::sample()
{
    QList<CgroupSample> samples;
    samples.reserve(qsizetype(m_entries.size()));
    Buffer buffer;
    for (Entry &entry : m_entries) {
        CgroupSample sample;
        sample.key = entry.group.key;
        sample.time = monotonicNow();
        qsizetype size = -1;
        for (std::size_t i = 0; i < sample.values.size(); ++i) {
            const SampledGroup::File &file = entry.group.files[i];
            if (i == 0 || file.path != entry.group.files[i - 1].path)
                size = read(file.path, entry.files[i], buffer, sample.isRemoved);
            if (size >= 0)
                sample.values[i] = parseCgroupValue(QByteArrayView(buffer.data(), size), file.source);
        }
        if (sample.isRemoved)
            close(entry); // one of the same name may come
        samples += std::move(sample);
    }
    return samples;
}

} // namespace bulkhead::host
