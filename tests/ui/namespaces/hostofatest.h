// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::test {

inline ContainerId idOfATest(char digit)
{
    return ContainerId(QString(64, QLatin1Char(digit)));
}

/// web (a) with a network of its own that side (b) shares, hostnet (c) in the host's, and odd (d), which was told to have its own
/// and is in the host's; old (e) is stopped. Processes 101 to 104 on a host of process 1; groups in version 2; "ip netns blue".
inline snapshot::HostSnapshot hostOfATest()
{
    using namespace Qt::StringLiterals;
    using host::CgroupFact;
    using host::CgroupValue;
    using host::NamespaceKind;
    snapshot::HostSnapshot snapshot;
    snapshot.version.kernel = u"6.18.0"_s;
    snapshot.info.cgroupVersion = u"2"_s;
    auto facts = std::make_shared<host::HostFacts>();
    facts->memory = 8ULL << 30;
    const auto addProcess = [&](qint64 pid, const QByteArray &name, quint64 net, const QByteArray &group) {
        host::HostProcess process;
        process.pid = pid;
        process.startTime = pid * 10;
        process.name = name;
        process.effectiveUid = 0;
        process.namespaces = {11, 12, 13, net, 15, 16, 17, 18};
        process.cgroup = qint32(facts->processes.cgroups.size());
        facts->processes.cgroups += "0::" + group + "\n";
        facts->processes.processes += process;
        return process;
    };
    const auto addNode = [&](const QString &path, int parent, int processes) {
        host::CgroupNode node;
        node.path = path;
        node.parent = parent;
        node.processes = processes;
        facts->cgroups.hierarchies[0].nodes += node;
    };
    facts->cgroups.hierarchies = {host::CgroupHierarchy{
        .version = 2, .controllers = {u"memory"_s, u"pids"_s, u"cpu"_s}, .mountPoint = u"/sys/fs/cgroup"_s, .nodes = {}}};
    addNode(u"/"_s, -1, 1);
    addNode(u"/docker"_s, 0, 0);
    addProcess(1, "systemd", 14, "/");
    struct Wanted {
        QString name;
        char digit;
        QString mode;
        quint64 net;
    };
    qint64 pid = 100;
    for (const Wanted &wanted : {Wanted{u"web"_s, 'a', u"bridge"_s, 50}, Wanted{u"side"_s, 'b', u"container:web"_s, 50},
                                 Wanted{u"hostnet"_s, 'c', u"host"_s, 14}, Wanted{u"odd"_s, 'd', u"bridge"_s, 14},
                                 Wanted{u"old"_s, 'e', u"bridge"_s, 0}}) {
        auto entry = std::make_shared<snapshot::ContainerEntry>();
        entry->summary.id = idOfATest(wanted.digit);
        entry->summary.name = wanted.name;
        entry->summary.state = wanted.net == 0 ? engine::ContainerState::Exited : engine::ContainerState::Running;
        entry->details.emplace();
        entry->details->state = entry->summary.state;
        entry->details->networkMode = wanted.mode;
        if (wanted.net != 0) {
            const QString group = u"/docker/"_s + entry->summary.id.toString();
            const host::HostProcess process = addProcess(++pid, wanted.name.toLatin1(), wanted.net, group.toLatin1());
            addNode(group, 1, 1);
            host::ProcessFacts first;
            first.pid = process.pid;
            first.startTime = process.startTime;
            first.namespaces = process.namespaces;
            entry->processes.source = host::ProcessObservation::Source::Proc;
            entry->processes.processes = {first};
            entry->details->pid = process.pid;
        }
        snapshot.containers += entry;
    }
    host::CgroupNode &web = facts->cgroups.hierarchies[0].nodes[2];
    web.value(CgroupFact::MemoryMax) = CgroupValue::noLimit();
    web.value(CgroupFact::MemoryCurrent) = CgroupValue::of(3 << 20);
    web.value(CgroupFact::PidsMax) = CgroupValue::of(100);
    web.value(CgroupFact::OomKills) = CgroupValue::of(2);
    facts->namespaces = host::namespacesOf(facts->processes);
    host::NamespaceFacts blue;
    blue.kind = NamespaceKind::Net;
    blue.inode = 60;
    blue.owner = 17;
    blue.mounts = {u"/run/netns/blue"_s};
    facts->namespaces.namespaces += blue;
    std::ranges::sort(facts->namespaces.namespaces, {},
                      [](const host::NamespaceFacts &ns) { return std::pair(ns.kind, ns.inode); });
    for (host::NamespaceFacts &ns : facts->namespaces.namespaces) {
        if (ns.kind == NamespaceKind::User) {
            ns.creator = 0;
            ns.uidMap = {{0, 100000, 65536}};
        }
    }
    snapshot.host = facts;
    snapshot.arrange();
    return snapshot;
}

} // namespace bulkhead::test
