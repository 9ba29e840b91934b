// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/namespaces/namespacetable.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

using NamespaceKey = std::pair<NamespaceKind, quint64>;

NamespaceKey keyOf(const NamespaceFacts &ns)
{
    return {ns.kind, ns.inode};
}

std::map<NamespaceKey, QList<qint64>> membersOf(const ProcessTable &processes)
{
    std::map<NamespaceKey, QList<qint64>> members;
    for (const HostProcess &process : processes.processes) {
        for (const NamespaceKind kind : AllNamespaceKinds) {
            if (const quint64 inode = namespaceOf(process.namespaces, kind); inode != 0)
                members[{kind, inode}] += process.pid;
        }
    }
    return members;
}

std::optional<quint32> idMapNumber(QByteArrayView word)
{
    bool ok = false;
    const uint number = word.toUInt(&ok);
    return ok ? std::optional<quint32>(number) : std::nullopt;
}

} // namespace

QList<IdMapping> parseIdMap(QByteArrayView map)
{
    QList<IdMapping> mappings;
    for (const QByteArray &line : map.toByteArray().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 3)
            continue;
        const auto inside = idMapNumber(words[0]), outside = idMapNumber(words[1]), count = idMapNumber(words[2]);
        if (inside && outside && count)
            mappings += IdMapping{*inside, *outside, *count};
    }
    return mappings;
}

QString NamespaceFacts::netnsName() const
{
    for (const QString &mount : mounts) {
        for (const auto directory : {"/run/netns/"_L1, "/var/run/netns/"_L1}) {
            if (mount.startsWith(directory) && mount.size() > directory.size())
                return mount.sliced(directory.size());
        }
    }
    return {};
}

const NamespaceFacts *NamespaceTable::find(NamespaceKind kind, quint64 inode) const
{
    const auto found = std::ranges::lower_bound(namespaces, NamespaceKey(kind, inode), {}, keyOf);
    return found != namespaces.end() && keyOf(*found) == NamespaceKey(kind, inode) ? &*found : nullptr;
}

std::optional<quint32> NamespaceTable::ownerUid(const NamespaceFacts &ns) const
{
    if (ns.kind == NamespaceKind::User)
        return ns.creator;
    const NamespaceFacts *const owner = find(NamespaceKind::User, ns.owner);
    return owner ? owner->creator : std::nullopt;
}

NamespaceTable namespacesOf(const ProcessTable &processes)
{
    NamespaceTable table;
    for (auto &[key, pids] : membersOf(processes)) {
        NamespaceFacts ns;
        ns.kind = key.first;
        ns.inode = key.second;
        ns.pids = std::move(pids);
        table.namespaces += std::move(ns);
    }
    if (const HostProcess *const first = processes.find(1))
        table.host = first->namespaces;
    return table;
}

void fillMembers(NamespaceTable &table, const ProcessTable &processes)
{
    auto members = membersOf(processes);
    for (NamespaceFacts &ns : table.namespaces)
        ns.pids = members[keyOf(ns)];
}

} // namespace bulkhead::host
