// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processes/processtable.h"

#include <QSet>

#include <algorithm>

namespace bulkhead::host {

namespace {

constexpr qsizetype ContainerIdLength = 64;

constexpr bool isIdDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

bool HostProcess::hasNamespaces() const
{
    return std::ranges::any_of(namespaces, [](quint64 inode) { return inode != 0; });
}

const HostProcess *ProcessTable::find(qint64 pid) const
{
    const auto found = std::ranges::lower_bound(processes, pid, {}, &HostProcess::pid);
    return found != processes.end() && found->pid == pid ? &*found : nullptr;
}

QByteArray ProcessTable::cgroupOf(const HostProcess &process) const
{
    return process.cgroup >= 0 && process.cgroup < cgroups.size() ? cgroups[process.cgroup] : QByteArray();
}

QStringList containerIdsOf(QByteArrayView cgroups)
{
    QStringList ids;
    qsizetype start = 0;
    while (start < cgroups.size()) {
        qsizetype end = start;
        while (end < cgroups.size() && isIdDigit(cgroups[end]))
            ++end;
        if (end - start == ContainerIdLength) {
            const QString id = QString::fromLatin1(cgroups.sliced(start, ContainerIdLength));
            if (!ids.contains(id))
                ids += id;
        }
        start = end + 1;
    }
    return ids;
}

QHash<qint64, QString> containersOf(const ProcessTable &table, const QSet<QString> &known)
{
    QStringList byGroup; // as table.cgroups
    for (const QByteArray &text : table.cgroups) {
        const QStringList ids = containerIdsOf(text);
        const auto found = std::ranges::find_if(ids, [&](const QString &id) { return known.contains(id); });
        byGroup += found == ids.end() ? QString() : *found;
    }
    QHash<qint64, QString> result;
    for (const HostProcess &process : table.processes) {
        if (process.cgroup >= 0 && process.cgroup < byGroup.size() && !byGroup[process.cgroup].isEmpty())
            result.insert(process.pid, byGroup[process.cgroup]);
    }
    return result;
}

} // namespace bulkhead::host
