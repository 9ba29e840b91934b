// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"
#include "core/host/jsonfields.h"

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

constexpr qsizetype MostHierarchies = 64;
constexpr qsizetype MostNodesInJson = 200'000;

struct CpusetMember {
    QLatin1StringView name;
    QString CgroupNode::*text;
};
constexpr std::array CpusetMembers{CpusetMember{"cpus"_L1, &CgroupNode::cpus}, CpusetMember{"mems"_L1, &CgroupNode::mems},
                                   CpusetMember{"effectiveCpus"_L1, &CgroupNode::effectiveCpus},
                                   CpusetMember{"effectiveMems"_L1, &CgroupNode::effectiveMems}};

void putValue(QJsonObject &json, CgroupFact fact, const CgroupValue &value)
{
    if (value.state == CgroupValue::State::NoLimit)
        json[cgroupFactName(fact)] = u"max"_s;
    else if (value.state == CgroupValue::State::Number)
        json[cgroupFactName(fact)] = qint64(std::min(value.number, JsonFields::LargestNumber));
}

CgroupValue takeValue(JsonFields &fields, CgroupFact fact)
{
    const QLatin1StringView name = cgroupFactName(fact);
    if (fields.value(name).isString()) {
        if (fields.text(name) == "max"_L1 && isLimit(fact))
            return CgroupValue::noLimit();
        fields.fail(name);
        return {};
    }
    const auto number = fields.number(name);
    return number ? CgroupValue::of(*number) : CgroupValue{};
}

QJsonObject nodeToJson(const CgroupNode &node)
{
    QJsonObject json{{u"path"_s, node.path}};
    if (node.parent >= 0)
        json[u"parent"_s] = node.parent;
    if (node.processes >= 0)
        json[u"processes"_s] = node.processes;
    for (std::size_t i = 0; i < CgroupFactCount; ++i)
        putValue(json, CgroupFact(i), node.values[i]);
    for (const CpusetMember &member : CpusetMembers) {
        if (!(node.*member.text).isEmpty())
            json[member.name] = node.*member.text;
    }
    if (!node.controllers.isEmpty())
        json[u"controllers"_s] = QJsonArray::fromStringList(node.controllers);
    return json;
}

CgroupNode nodeFromJson(const QJsonValue &value, qsizetype position, QString &problem)
{
    JsonFields fields(value, problem);
    CgroupNode node;
    node.path = fields.text("path"_L1);
    if (!node.path.startsWith(u'/'))
        fields.fail(u"path"_s);
    if (const auto parent = fields.number("parent"_L1)) {
        if (*parent >= quint64(position)) // a parent stands before its children: no cycle
            fields.fail(u"parent"_s);
        node.parent = int(std::min<quint64>(*parent, MostNodesInJson));
    }
    if (const auto processes = fields.number("processes"_L1, std::numeric_limits<int>::max()))
        node.processes = int(*processes);
    for (std::size_t i = 0; i < CgroupFactCount; ++i)
        node.values[i] = takeValue(fields, CgroupFact(i));
    for (const CpusetMember &member : CpusetMembers)
        node.*member.text = fields.text(member.name);
    node.controllers = fields.texts("controllers"_L1);
    return node;
}

QJsonObject hierarchyToJson(const CgroupHierarchy &hierarchy)
{
    QJsonArray nodes;
    for (const CgroupNode &node : hierarchy.nodes)
        nodes += nodeToJson(node);
    QJsonObject json{{u"version"_s, hierarchy.version},
                     {u"controllers"_s, QJsonArray::fromStringList(hierarchy.controllers)},
                     {u"mountPoint"_s, hierarchy.mountPoint},
                     {u"nodes"_s, nodes}};
    if (!hierarchy.isComplete)
        json[u"incomplete"_s] = true;
    return json;
}

CgroupHierarchy hierarchyFromJson(const QJsonValue &value, QString &problem)
{
    JsonFields fields(value, problem);
    CgroupHierarchy hierarchy;
    hierarchy.version = int(fields.number("version"_L1, 2).value_or(0));
    if (hierarchy.version == 0)
        fields.fail(u"version"_s);
    hierarchy.controllers = fields.texts("controllers"_L1);
    hierarchy.mountPoint = fields.text("mountPoint"_L1);
    hierarchy.isComplete = !fields.flag("incomplete"_L1).value_or(false);
    for (const QJsonValue node : fields.array("nodes"_L1, MostNodesInJson)) {
        hierarchy.nodes += nodeFromJson(node, hierarchy.nodes.size(), problem);
        if (!problem.isEmpty())
            break;
    }
    return hierarchy;
}

} // namespace

QJsonObject cgroupForestToJson(const CgroupForest &forest)
{
    QJsonArray hierarchies;
    for (const CgroupHierarchy &hierarchy : forest.hierarchies)
        hierarchies += hierarchyToJson(hierarchy);
    return {{u"hierarchies"_s, hierarchies}, {u"missing"_s, errorsToJson(forest.missing)}};
}

Result<CgroupForest> cgroupForestFromJson(const QJsonObject &json)
{
    QString problem;
    JsonFields fields(json, problem);
    CgroupForest forest;
    forest.missing = fields.errors("missing"_L1);
    for (const QJsonValue value : fields.array("hierarchies"_L1, MostHierarchies)) {
        forest.hierarchies += hierarchyFromJson(value, problem);
        if (!problem.isEmpty())
            break;
    }
    if (!problem.isEmpty())
        return std::unexpected(malformedFacts("cgroups: "_L1 + problem));
    return forest;
}

QJsonObject samplesToJson(const QList<CgroupSample> &samples)
{
    QJsonArray list;
    for (const CgroupSample &sample : samples) {
        QJsonObject json{{u"key"_s, sample.key}, {u"time"_s, sample.time}};
        for (std::size_t i = 0; i < SampledFacts.size(); ++i)
            putValue(json, SampledFacts[i], sample.values[i]);
        if (sample.isRemoved)
            json[u"removed"_s] = true;
        list += json;
    }
    return {{u"samples"_s, list}};
}

Result<QList<CgroupSample>> samplesFromJson(const QJsonObject &json)
{
    QString problem;
    JsonFields outer(json, problem);
    QList<CgroupSample> samples;
    for (const QJsonValue value : outer.array("samples"_L1, MostNodesInJson)) {
        JsonFields fields(value, problem);
        CgroupSample sample;
        sample.key = fields.text("key"_L1);
        sample.time = qint64(fields.number("time"_L1).value_or(0));
        for (std::size_t i = 0; i < SampledFacts.size(); ++i)
            sample.values[i] = takeValue(fields, SampledFacts[i]);
        sample.isRemoved = fields.flag("removed"_L1).value_or(false);
        samples += std::move(sample);
        if (!problem.isEmpty())
            return std::unexpected(malformedFacts("samples: "_L1 + problem));
    }
    if (!problem.isEmpty())
        return std::unexpected(malformedFacts("samples: "_L1 + problem));
    return samples;
}

} // namespace bulkhead::host
