// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capabilities/matrixfixture.h"

using namespace Qt::StringLiterals;

namespace bulkhead::test {

ContainerId sketchedId(const QString &name)
{
    return ContainerId(QString::fromLatin1(name.toUtf8().toHex()).leftJustified(64, u'0', true));
}

snapshot::ContainerPtr sketched(const ContainerSketch &sketch)
{
    snapshot::ContainerEntry entry;
    entry.summary.id = sketchedId(sketch.name);
    entry.summary.name = sketch.name;
    entry.summary.state = engine::ContainerState::Running;
    engine::ContainerDetails details;
    details.id = entry.summary.id;
    details.name = sketch.name;
    details.state = engine::ContainerState::Running;
    details.pid = 4711;
    details.capAdd = sketch.add;
    details.capDrop = sketch.drop;
    details.privileged = sketch.privileged;
    details.user = sketch.user;
    details.securityOpt = sketch.securityOpt;
    entry.details = details;
    if (sketch.observed) {
        host::ProcessFacts first;
        first.pid = details.pid;
        first.capabilities = sketch.observed;
        entry.processes.source = host::ProcessObservation::Source::Proc;
        entry.processes.processes << first;
    }
    return std::make_shared<const snapshot::ContainerEntry>(std::move(entry));
}

snapshot::HostSnapshot sketchedHost(const QList<ContainerSketch> &containers)
{
    snapshot::HostSnapshot host;
    host.version.version = QVersionNumber(26, 1, 5);
    host.version.kernel = u"6.12.0"_s;
    host.info.securityOptions = {u"name=seccomp,profile=builtin"_s};
    for (const ContainerSketch &sketch : containers)
        host.containers << sketched(sketch);
    return host;
}

FakeHost::FakeHost(QString name)
    : m_name(std::move(name))
    , m_snapshot(std::make_shared<const snapshot::HostSnapshot>())
{
}

void FakeHost::show(snapshot::HostSnapshot snapshot, const snapshot::SnapshotChange &change)
{
    m_snapshot = std::make_shared<const snapshot::HostSnapshot>(std::move(snapshot));
    Q_EMIT snapshotChanged(change);
}

} // namespace bulkhead::test
