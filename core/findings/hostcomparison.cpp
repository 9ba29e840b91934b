// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/hostcomparison.h"

#include "core/network/networkdifference.h"
#include "core/snapshot/namespacesharing.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

struct HostComparisonText {
    Q_DECLARE_TR_FUNCTIONS(HostComparison)
};

QString nameOf(const snapshot::HostSnapshot &snapshot, const ContainerId &id)
{
    const auto entry = snapshot.container(id);
    return entry ? entry->summary.name : id.toString().first(qMin<qsizetype>(12, id.toString().size()));
}

/// With whom; empty where that is not known.
QString sharingText(const snapshot::NamespaceSharing &cell, const snapshot::HostSnapshot &snapshot)
{
    using Sharing = snapshot::Sharing;
    switch (cell.observed) {
    case Sharing::Unknown: return {};
    case Sharing::Own: return HostComparisonText::tr("its own");
    case Sharing::Host: return HostComparisonText::tr("the host's");
    case Sharing::Other: return HostComparisonText::tr("neither its own nor the host's");
    case Sharing::Container: break;
    }
    QStringList names;
    for (const ContainerId &id : cell.observedWith)
        names << nameOf(snapshot, id);
    names.sort();
    return HostComparisonText::tr("shared with %1").arg(names.join(u", "_s));
}

QMap<QString, snapshot::ContainerNamespaces> sharingByName(const snapshot::HostSnapshot &snapshot)
{
    QMap<QString, snapshot::ContainerNamespaces> byName;
    for (const snapshot::ContainerNamespaces &one : snapshot::namespaceSharing(snapshot))
        byName.insert(nameOf(snapshot, one.id), one);
    return byName;
}

QList<Change> namespaceChanges(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after)
{
    QList<Change> changes;
    const auto was = sharingByName(before), is = sharingByName(after);
    for (auto one = is.cbegin(); one != is.cend(); ++one) {
        const auto other = was.constFind(one.key());
        if (other == was.cend())
            continue;
        for (const host::NamespaceKind kind : host::AllNamespaceKinds) {
            const QString left = sharingText(other->cell(kind), before), right = sharingText(one->cell(kind), after);
            if (left.isEmpty() || right.isEmpty() || left == right)
                continue;
            changes << Change{.subject = {.kind = Subject::Kind::Container, .id = one->id.toString(), .name = one.key()},
                              .what = HostComparisonText::tr("%1 namespace").arg(QString::fromLatin1(host::namespaceFile(kind))),
                              .before = left,
                              .after = right};
        }
    }
    return changes;
}

/// A group as it is found again in another snapshot: a container's by the container's name.
struct Group {
    Subject subject;
    const host::CgroupNode *node = nullptr;
};

bool isSystemdUnit(QStringView path)
{
    return std::ranges::any_of(std::array{".scope"_L1, ".service"_L1, ".slice"_L1, ".mount"_L1, ".socket"_L1, ".swap"_L1},
                               [path](QLatin1StringView suffix) { return path.endsWith(suffix); });
}

QMap<QString, Group> groupsByName(const host::CgroupHierarchy &hierarchy, const snapshot::HostSnapshot &snapshot)
{
    QSet<QString> known;
    for (const snapshot::ContainerPtr &container : snapshot.containers)
        known.insert(container->id().toString());
    QMap<QString, Group> groups;
    for (const host::CgroupNode &node : hierarchy.nodes) {
        const QString id = host::containerOfGroup(node.path, known);
        if (id.isEmpty()) {
            groups.insert(node.path, {.subject = {.kind = Subject::Kind::Host, .name = node.path}, .node = &node});
        } else if (host::isContainerRoot(node.path, id)) {
            const QString name = nameOf(snapshot, ContainerId(id));
            groups.insert(u"container "_s + name,
                          {.subject = {.kind = Subject::Kind::Container, .id = id, .name = name}, .node = &node});
        }
    }
    return groups;
}

QString limitText(const host::CgroupValue &value)
{
    return value.state == host::CgroupValue::State::NoLimit ? HostComparisonText::tr("no limit") : QString::number(value.number);
}

QList<Change> limitChanges(const Group &left, const Group &right)
{
    QList<Change> changes;
    const auto add = [&](const QString &what, const QString &before, const QString &after) {
        const QString where = right.subject.kind == Subject::Kind::Host ? u"cgroup %1: %2"_s.arg(right.node->path, what)
                                                                        : u"cgroup: %1"_s.arg(what);
        changes << Change{.subject = right.subject, .what = where, .before = before, .after = after};
    };
    for (std::size_t i = 0; i < host::CgroupLimitCount; ++i) {
        const auto fact = host::CgroupFact(i);
        const host::CgroupValue before = left.node->value(fact), after = right.node->value(fact);
        if (before.isKnown() && after.isKnown() && before != after)
            add(QString(host::cgroupFactName(fact)), limitText(before), limitText(after));
    }
    for (const auto &[what, cpus] :
         {std::pair{u"cpuset.cpus"_s, &host::CgroupNode::cpus}, std::pair{u"cpuset.mems"_s, &host::CgroupNode::mems}}) {
        if (left.node->*cpus != right.node->*cpus)
            add(what, left.node->*cpus, right.node->*cpus);
    }
    return changes;
}

QList<Change> groupChanges(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after)
{
    if (!before.host || !after.host || before.host->cgroups.hierarchies.isEmpty() || after.host->cgroups.hierarchies.isEmpty())
        return {};
    const host::CgroupHierarchy left = host::mergedHierarchies(before.host->cgroups),
                                right = host::mergedHierarchies(after.host->cgroups);
    const auto was = groupsByName(left, before), is = groupsByName(right, after);
    QList<Change> changes;
    const auto alone = [&](const Group &group, Change::Kind kind) {
        if (group.subject.kind == Subject::Kind::Host && !isSystemdUnit(group.node->path))
            changes << Change{.kind = kind, .subject = group.subject, .what = HostComparisonText::tr("control group")};
    };
    for (auto one = is.cbegin(); one != is.cend(); ++one) {
        if (const auto other = was.constFind(one.key()); other != was.cend())
            changes += limitChanges(*other, *one);
        else if (left.isComplete)
            alone(*one, Change::Kind::Appeared);
    }
    for (auto one = was.cbegin(); one != was.cend(); ++one) {
        if (!is.contains(one.key()) && right.isComplete)
            alone(*one, Change::Kind::Vanished);
    }
    return changes;
}

QString networkWhat(const network::NetworkDifference &difference)
{
    using Part = network::NetworkDifference::Subject;
    switch (difference.subject) {
    case Part::Namespace: return HostComparisonText::tr("network namespace");
    case Part::Interface: return HostComparisonText::tr("interface %1").arg(difference.what);
    case Part::Address: return HostComparisonText::tr("address %1").arg(difference.what);
    case Part::Route: return HostComparisonText::tr("route %1").arg(difference.what);
    case Part::Socket: return HostComparisonText::tr("listens on %1").arg(difference.what);
    case Part::Firewall: break;
    }
    return HostComparisonText::tr("firewall: %1").arg(difference.what);
}

QList<Change> networkChanges(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after)
{
    if (!before.networkNamespaces || !after.networkNamespaces)
        return {};
    QList<Change> changes;
    for (const network::NetworkDifference &one : network::compareNetworks(*before.networkNamespaces, *after.networkNamespaces))
        changes << Change{.kind = one.before.isEmpty()  ? Change::Kind::Appeared
                                  : one.after.isEmpty() ? Change::Kind::Vanished
                                                        : Change::Kind::Changed,
                          .subject = {.kind = Subject::Kind::Host, .name = one.where},
                          .what = networkWhat(one),
                          .before = one.before,
                          .after = one.after};
    return changes;
}

} // namespace

QList<Change> hostChanges(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after)
{
    return namespaceChanges(before, after) + groupChanges(before, after) + networkChanges(before, after);
}

} // namespace bulkhead::findings
