// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QAbstractItemModel>

namespace bulkhead::ui {

/// The namespaces of a host by type; those of users and processes below the one that they were made in.
class NamespaceTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Number, Who, Processes, Owner, Mounts, Columns };
    explicit NamespaceTreeModel(QObject *parent = nullptr);

    void setSnapshot(const snapshot::HostSnapshotPtr &snapshot);
    [[nodiscard]] const snapshot::HostSnapshot &snapshot() const { return *m_snapshot; }
    /// Null for a type's own row.
    [[nodiscard]] const host::NamespaceFacts *factsAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(host::NamespaceKind kind, quint64 inode) const;
    /// Whose it is, in words: the host, containers, a name of `ip netns`, a process, or what keeps it.
    [[nodiscard]] QString whoText(const host::NamespaceFacts &ns) const;
    [[nodiscard]] QList<ContainerId> containersIn(const host::NamespaceFacts &ns) const;
    [[nodiscard]] ContainerId containerOf(qint64 pid) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        host::NamespaceKind kind = host::NamespaceKind::Net;
        qsizetype facts = -1; ///< in the host's list; -1: the type's own row
        int parent = -1;
        int row = 0;
        QList<int> children;
    };
    void rebuild();
    [[nodiscard]] const Node &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const host::NamespaceFacts &ns, int column) const;
    [[nodiscard]] QString ownerText(const host::NamespaceFacts &ns) const;

    snapshot::HostSnapshotPtr m_snapshot = std::make_shared<const snapshot::HostSnapshot>();
    QList<Node> m_nodes;                 ///< the first eight are the types
    QHash<qint64, QString> m_containers; ///< by pid
};

} // namespace bulkhead::ui
