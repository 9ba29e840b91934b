// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupforest.h"

#include "core/host/processes/processtable.h"
#include "core/host/procfiles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

void addMissing(const QStringList &from, QStringList &to)
{
    for (const QString &one : from) {
        if (!to.contains(one))
            to += one;
    }
}

void takeNode(const CgroupNode &from, CgroupNode &to)
{
    for (std::size_t i = 0; i < CgroupFactCount; ++i) {
        if (from.values[i].isKnown())
            to.values[i] = from.values[i];
    }
    to.processes = std::max(to.processes, from.processes);
    for (const auto member : {&CgroupNode::cpus, &CgroupNode::mems, &CgroupNode::effectiveCpus, &CgroupNode::effectiveMems}) {
        if (!(from.*member).isEmpty())
            to.*member = from.*member;
    }
    addMissing(from.controllers, to.controllers);
}

QString parentPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.left(slash);
}

} // namespace

QString CgroupNode::name() const
{
    return path == "/"_L1 ? path : path.section(u'/', -1);
}

QString CgroupHierarchy::name() const
{
    return version == 2 ? u"unified"_s : controllers.join(u',');
}

const CgroupNode *CgroupHierarchy::find(const QString &path) const
{
    const auto found = std::ranges::find(nodes, path, &CgroupNode::path);
    return found == nodes.end() ? nullptr : &*found;
}

CgroupLayout CgroupForest::layout() const
{
    const auto count = [this](int version) { return std::ranges::count(hierarchies, version, &CgroupHierarchy::version); };
    if (count(1) > 0)
        return count(2) > 0 ? CgroupLayout::Hybrid : CgroupLayout::Version1;
    return count(2) > 0 ? CgroupLayout::Version2 : CgroupLayout::None;
}

const CgroupHierarchy *CgroupForest::find(const QString &name) const
{
    const auto found = std::ranges::find_if(hierarchies, [&](const CgroupHierarchy &one) { return one.name() == name; });
    return found == hierarchies.end() ? nullptr : &*found;
}

const CgroupHierarchy *CgroupForest::withController(QStringView name) const
{
    const auto found =
        std::ranges::find_if(hierarchies, [&](const CgroupHierarchy &one) { return one.controllers.contains(name); });
    return found == hierarchies.end() ? nullptr : &*found;
}

CgroupHierarchy mergedHierarchies(const CgroupForest &forest)
{
    QMap<QString, CgroupNode> byPath; // sorted: a parent's path is a prefix of its children's
    CgroupHierarchy merged;
    for (const CgroupHierarchy &hierarchy : forest.hierarchies) {
        merged.version = forest.hierarchies.size() == 1 ? hierarchy.version : 1;
        merged.isComplete = merged.isComplete && hierarchy.isComplete;
        for (const CgroupNode &node : hierarchy.nodes) {
            CgroupNode &to = byPath[node.path];
            to.path = node.path;
            takeNode(node, to);
            addMissing(hierarchy.version == 1 ? hierarchy.controllers : QStringList(), to.controllers);
        }
        addMissing(hierarchy.controllers, merged.controllers);
    }
    QHash<QString, int> positions;
    for (auto &node : byPath) {
        if (node.path != "/"_L1)
            node.parent = positions.value(parentPath(node.path), -1);
        positions.insert(node.path, int(merged.nodes.size()));
        merged.nodes += std::move(node);
    }
    return merged;
}

QString cgroupFile(const CgroupForest &forest, const QString &path, CgroupFact fact)
{
    for (const CgroupHierarchy &hierarchy : forest.hierarchies) {
        const CgroupNode *const node = hierarchy.find(path);
        if (!node || !node->value(fact).isKnown())
            continue;
        const auto sources = cgroupSources(hierarchy.version);
        const auto source = std::ranges::find(sources, fact, &CgroupSource::fact);
        if (source != sources.end())
            return hierarchy.mountPoint + (path == "/"_L1 ? QString() : path) + u'/' + QLatin1StringView(source->file);
    }
    return {};
}

QString containerOfGroup(const QString &path, const QSet<QString> &known)
{
    const QStringList ids = containerIdsOf(path.toUtf8());
    const auto found = std::ranges::find_if(ids, [&](const QString &id) { return known.contains(id); });
    return found == ids.end() ? QString() : *found;
}

bool isContainerRoot(const QString &path, const QString &containerId)
{
    return !containerId.isEmpty() && containerGroup(path, containerId) == path;
}

} // namespace bulkhead::host
