// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupreader.h"
#include "core/host/filedescriptor.h"

#include <vector>

namespace bulkhead::host {

/// What is sampled of a group each second.
inline constexpr std::array SampledFacts{CgroupFact::CpuUsage,       CgroupFact::MemoryCurrent, CgroupFact::PidsCurrent,
                                         CgroupFact::IoRead,         CgroupFact::IoWritten,     CgroupFact::CpuPressure,
                                         CgroupFact::MemoryPressure, CgroupFact::IoPressure};

/// A group to sample: files of up to four hierarchies. Facts of the same file stand together and are read at once.
struct SampledGroup {
    struct File {
        QByteArray path; ///< empty where no hierarchy counts this
        CgroupSource source{};
    };
    QString key; ///< the caller's: a path or a container's id
    std::array<File, SampledFacts.size()> files;
};
/// The groups at those paths, which are their keys; each fact from the hierarchy that counts it.
[[nodiscard]] QList<SampledGroup> sampledGroups(const CgroupForest &forest, const QStringList &paths);
/// The same of hierarchies whose groups were not read: looks which files are there, a microsecond each.
[[nodiscard]] QList<SampledGroup> sampledGroups(const QList<CgroupMount> &mounts, const QStringList &paths);
/// The group at that path, each fact from the hierarchy that counts it.
[[nodiscard]] SampledGroup sampledGroup(const CgroupForest &forest, const QString &path, const QString &key);

/// One look at one group.
struct CgroupSample {
    QString key;
    qint64 time = 0; ///< nanoseconds of the monotonic clock, read just before
    std::array<CgroupValue, SampledFacts.size()> values{};
    bool isRemoved = false; ///< the group is gone

    [[nodiscard]] const CgroupValue &cpuUsage() const { return values[0]; } ///< microseconds
    [[nodiscard]] const CgroupValue &memory() const { return values[1]; }   ///< bytes
    [[nodiscard]] const CgroupValue &pids() const { return values[2]; }
    [[nodiscard]] const CgroupValue &read() const { return values[3]; }    ///< bytes since the group was made
    [[nodiscard]] const CgroupValue &written() const { return values[4]; } ///< the same
    /// Hundredths of a percent of the last ten seconds in which some of it waited for CPU, memory or I/O.
    [[nodiscard]] const CgroupValue &cpuPressure() const { return values[5]; }
    [[nodiscard]] const CgroupValue &memoryPressure() const { return values[6]; }
    [[nodiscard]] const CgroupValue &ioPressure() const { return values[7]; }
    friend bool operator==(const CgroupSample &, const CgroupSample &) = default;
};

/// Samples groups through files that it holds open: one pread(2) a value. One thread at a time.
class CgroupSampler
{
public:
    /// Files beyond `mostOpenFiles` are opened anew at each look; by default half of what this process may have open.
    explicit CgroupSampler(qsizetype mostOpenFiles = defaultOpenFiles());

    /// From now on these; files of groups that stay are kept open.
    void setGroups(const QList<SampledGroup> &groups);
    /// In the order of the groups.
    [[nodiscard]] QList<CgroupSample> sample();
    [[nodiscard]] qsizetype openFiles() const { return m_openFiles; }

    [[nodiscard]] static qsizetype defaultOpenFiles();

private:
    struct Entry {
        SampledGroup group;
        std::array<FileDescriptor, SampledFacts.size()> files;
    };
    void open(Entry &entry);
    void close(Entry &entry);
    using Buffer = std::array<char, 16384>; ///< io.stat has a line for each device
    [[nodiscard]] static qsizetype read(const QByteArray &path, const FileDescriptor &held, Buffer &buffer, bool &isRemoved);

    std::vector<Entry> m_entries;
    qsizetype m_mostOpenFiles;
    qsizetype m_openFiles = 0;
};

} // namespace bulkhead::host
