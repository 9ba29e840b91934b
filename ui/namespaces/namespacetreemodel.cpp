// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/namespacetreemodel.h"

#include "ui/namespaces/sharingmodel.h"
#include "ui/namespaces/sharingwords.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using host::NamespaceFacts;

NamespaceTreeModel::NamespaceTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    rebuild();
}

void NamespaceTreeModel::setSnapshot(const snapshot::HostSnapshotPtr &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    rebuild();
    endResetModel();
}

void NamespaceTreeModel::rebuild()
{
    m_nodes.clear();
    m_containers.clear();
    QHash<host::NamespaceKind, int> roots;
    for (const host::NamespaceKind kind : SharingModel::Kinds) {
        roots.insert(kind, int(m_nodes.size()));
        m_nodes += Node{.kind = kind, .row = int(m_nodes.size()), .children = {}};
    }
    if (!m_snapshot->host)
        return;
    QSet<QString> known;
    for (const snapshot::ContainerPtr &container : m_snapshot->containers)
        known.insert(container->id().toString());
    m_containers = host::containersOf(m_snapshot->host->processes, known);

    const QList<NamespaceFacts> &all = m_snapshot->host->namespaces.namespaces;
    QHash<std::pair<int, quint64>, int> positions;
    for (qsizetype i = 0; i < all.size(); ++i) {
        positions.insert({int(all[i].kind), all[i].inode}, int(m_nodes.size()));
        m_nodes += Node{.kind = all[i].kind, .facts = i, .children = {}};
    }
    for (qsizetype i = qsizetype(roots.size()); i < m_nodes.size(); ++i) {
        const NamespaceFacts &ns = all[m_nodes[i].facts];
        // a file may name two as each other's parent: whoever comes first is then below its type
        const int above = positions.value({int(ns.kind), ns.parent}, -1);
        bool isBelow = above >= 0;
        for (int at = above, steps = 0; isBelow && at >= 0; at = m_nodes[at].parent, ++steps)
            isBelow = at != i && steps <= 64;
        m_nodes[i].parent = isBelow ? above : roots[ns.kind];
        QList<int> &siblings = m_nodes[m_nodes[i].parent].children;
        m_nodes[i].row = int(siblings.size());
        siblings += int(i);
    }
}

const NamespaceTreeModel::Node &NamespaceTreeModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes.at(qsizetype(index.internalId()));
}

const NamespaceFacts *NamespaceTreeModel::factsAt(const QModelIndex &index) const
{
    if (!index.isValid() || nodeAt(index).facts < 0)
        return nullptr;
    return &m_snapshot->host->namespaces.namespaces.at(nodeAt(index).facts);
}

QModelIndex NamespaceTreeModel::indexOf(host::NamespaceKind kind, quint64 inode) const
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (node.facts >= 0 && node.kind == kind && m_snapshot->host->namespaces.namespaces.at(node.facts).inode == inode)
            return createIndex(node.row, 0, quintptr(i));
    }
    return {};
}

QList<ContainerId> NamespaceTreeModel::containersIn(const NamespaceFacts &ns) const
{
    QList<ContainerId> ids;
    QSet<QString> seen;
    for (const qint64 pid : ns.pids) {
        const QString id = m_containers.value(pid);
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen.insert(id);
        ids += ContainerId(id);
    }
    return ids;
}

ContainerId NamespaceTreeModel::containerOf(qint64 pid) const
{
    return ContainerId(m_containers.value(pid));
}

QString NamespaceTreeModel::whoText(const NamespaceFacts &ns) const
{
    QStringList parts;
    if (host::namespaceOf(m_snapshot->host->namespaces.host, ns.kind) == ns.inode)
        parts += tr("the host");
    const QList<ContainerId> containers = containersIn(ns);
    constexpr qsizetype MostNamed = 3;
    for (const ContainerId &id : containers.first(std::min(MostNamed, containers.size())))
        parts += shownContainer(*m_snapshot, id);
    if (containers.size() > MostNamed)
        parts += tr("%n more container(s)", nullptr, int(containers.size() - MostNamed));
    if (const QString name = ns.netnsName(); !name.isEmpty())
        parts += tr("ip netns %1").arg(name);
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    if (!ns.pids.isEmpty()) {
        const host::HostProcess *const process = m_snapshot->host->processes.find(ns.pids.constFirst());
        return process ? u"%1 (%2)"_s.arg(QString::fromUtf8(process->name)).arg(process->pid) : QString();
    }
    return ns.mounts.isEmpty() ? tr("no process: kept by namespaces below it") : tr("no process: kept by a mount");
}

QString NamespaceTreeModel::ownerText(const NamespaceFacts &ns) const
{
    const host::NamespaceTable &table = m_snapshot->host->namespaces;
    const auto uid = table.ownerUid(ns);
    if (!uid)
        return {};
    return *uid == 0 ? tr("root") : tr("user %1").arg(*uid);
}

QModelIndex NamespaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= Columns || parent.column() > 0)
        return {};
    if (!parent.isValid())
        return row < int(SharingModel::Kinds.size()) ? createIndex(row, column, quintptr(row)) : QModelIndex();
    const QList<int> &children = nodeAt(parent).children;
    return row < children.size() ? createIndex(row, column, quintptr(children[row])) : QModelIndex();
}

QModelIndex NamespaceTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || nodeAt(index).parent < 0)
        return {};
    const int above = nodeAt(index).parent;
    return createIndex(m_nodes[above].row, 0, quintptr(above));
}

int NamespaceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(SharingModel::Kinds.size());
    return parent.column() == 0 ? int(nodeAt(parent).children.size()) : 0;
}

int NamespaceTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QString NamespaceTreeModel::text(const NamespaceFacts &ns, int column) const
{
    switch (column) {
    case Number: return QString::number(ns.inode);
    case Who: return whoText(ns);
    case Processes: return QString::number(ns.pids.size());
    case Owner: return ownerText(ns);
    case Mounts: return ns.mounts.join(u", "_s);
    default: return {};
    }
}

QVariant NamespaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    const NamespaceFacts *const ns = factsAt(index);
    if (!ns) {
        const auto count = std::ranges::count(m_nodes, node.kind, &Node::kind) - 1;
        if (role == Qt::DisplayRole && index.column() == Number)
            return u"%1 (%2)"_s.arg(namespaceTitle(node.kind)).arg(count);
        return role == Qt::ToolTipRole ? QVariant(namespaceHelp(node.kind)) : QVariant{};
    }
    switch (role) {
    case Qt::DisplayRole: return text(*ns, index.column());
    case Qt::ToolTipRole: return visibleText(text(*ns, index.column()));
    case Qt::TextAlignmentRole: return index.column() == Processes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant{};
    case SortRole: return index.column() == Processes ? QVariant(ns->pids.size()) : QVariant(text(*ns, index.column()));
    case KeyRole: return u"%1:[%2]"_s.arg(QLatin1StringView(host::namespaceFile(ns->kind))).arg(ns->inode);
    default: return {};
    }
}

QVariant NamespaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Namespace");
    case Who: return tr("Whose");
    case Processes: return tr("Processes");
    case Owner: return tr("Made by");
    case Mounts: return tr("Kept by mounts");
    default: return {};
    }
}

} // namespace bulkhead::ui
