// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/hostfacts.h"
#include "core/host/jsonfields.h"

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

constexpr qsizetype MostNamespacesInJson = 500'000;
constexpr qsizetype MostMappings = 340; // user_namespaces(7)
constexpr quint64 LargestId = std::numeric_limits<quint32>::max();

QJsonArray mapToJson(const QList<IdMapping> &map)
{
    QJsonArray json;
    for (const IdMapping &mapping : map)
        json += QJsonArray{qint64(mapping.inside), qint64(mapping.outside), qint64(mapping.count)};
    return json;
}

QList<IdMapping> mapFromJson(JsonFields &fields, QLatin1StringView name)
{
    QList<IdMapping> map;
    for (const QJsonValue value : fields.array(name, MostMappings)) {
        const QJsonArray three = value.toArray();
        std::array<quint32, 3> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const qint64 number = three.at(qsizetype(i)).toInteger(-1);
            if (number < 0 || quint64(number) > LargestId)
                fields.fail(name);
            numbers[i] = quint32(number);
        }
        map += IdMapping{numbers[0], numbers[1], numbers[2]};
    }
    return map;
}

QJsonObject namespaceToJson(const NamespaceFacts &ns)
{
    QJsonObject json{{u"kind"_s, QLatin1StringView(namespaceFile(ns.kind))}, {u"inode"_s, qint64(ns.inode)}};
    if (ns.owner != 0)
        json[u"owner"_s] = qint64(ns.owner);
    if (ns.parent != 0)
        json[u"parent"_s] = qint64(ns.parent);
    if (ns.creator)
        json[u"creator"_s] = qint64(*ns.creator);
    if (!ns.mounts.isEmpty())
        json[u"mounts"_s] = QJsonArray::fromStringList(ns.mounts);
    if (!ns.uidMap.isEmpty())
        json[u"uidMap"_s] = mapToJson(ns.uidMap);
    if (!ns.gidMap.isEmpty())
        json[u"gidMap"_s] = mapToJson(ns.gidMap);
    return json;
}

NamespaceFacts namespaceFromJson(const QJsonValue &value, QString &problem)
{
    JsonFields fields(value, problem);
    NamespaceFacts ns;
    const auto kind = namespaceKindFromFile(fields.text("kind"_L1).toUtf8());
    ns.kind = kind.value_or(NamespaceKind::Net);
    ns.inode = fields.number("inode"_L1).value_or(0);
    if (!kind || ns.inode == 0)
        fields.fail(kind ? u"inode"_s : u"kind"_s);
    ns.owner = fields.number("owner"_L1).value_or(0);
    ns.parent = fields.number("parent"_L1).value_or(0);
    if (ns.parent == ns.inode)
        fields.fail(u"a namespace is its own parent"_s);
    if (const auto creator = fields.number("creator"_L1, LargestId))
        ns.creator = quint32(*creator);
    ns.mounts = fields.texts("mounts"_L1);
    ns.uidMap = mapFromJson(fields, "uidMap"_L1);
    ns.gidMap = mapFromJson(fields, "gidMap"_L1);
    return ns;
}

} // namespace

QJsonObject namespaceTableToJson(const NamespaceTable &table)
{
    QJsonArray list;
    for (const NamespaceFacts &ns : table.namespaces)
        list += namespaceToJson(ns);
    QJsonObject host;
    for (const NamespaceKind kind : AllNamespaceKinds) {
        if (const quint64 inode = namespaceOf(table.host, kind); inode != 0)
            host[QLatin1StringView(namespaceFile(kind))] = qint64(inode);
    }
    return {{u"list"_s, list}, {u"host"_s, host}, {u"missing"_s, errorsToJson(table.missing)}};
}

Result<NamespaceTable> namespaceTableFromJson(const QJsonObject &json, const ProcessTable &processes)
{
    QString problem;
    JsonFields fields(json, problem);
    NamespaceTable table;
    if (fields.has("host"_L1)) {
        JsonFields host(fields.value("host"_L1), problem);
        for (const NamespaceKind kind : AllNamespaceKinds)
            table.host[std::size_t(kind)] = host.number(QLatin1StringView(namespaceFile(kind))).value_or(0);
    }
    table.missing = fields.errors("missing"_L1);
    const QJsonArray list = fields.array("list"_L1, MostNamespacesInJson);
    table.namespaces.reserve(list.size());
    for (const QJsonValue &value : list) {
        table.namespaces += namespaceFromJson(value, problem);
        const qsizetype size = table.namespaces.size();
        if (size > 1) {
            const NamespaceFacts &before = table.namespaces[size - 2], &last = table.namespaces[size - 1];
            if (std::pair(last.kind, last.inode) <= std::pair(before.kind, before.inode))
                fields.fail(u"namespaces are not in order"_s); // find() looks by halving
        }
        if (!problem.isEmpty())
            return std::unexpected(malformedFacts("namespaces: "_L1 + problem));
    }
    if (!problem.isEmpty())
        return std::unexpected(malformedFacts("namespaces: "_L1 + problem));
    fillMembers(table, processes);
    return table;
}

} // namespace bulkhead::host
