// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QSplitter>

class QSortFilterProxyModel;
class QTreeView;

namespace bulkhead::ui {

class NamespaceDetail;
class NamespaceTreeModel;

/// The tree by type, and the selected namespace beside it.
class NamespaceTreeView : public QSplitter
{
    Q_OBJECT
public:
    explicit NamespaceTreeView(QWidget *parent = nullptr);

    void setSnapshot(const snapshot::HostSnapshotPtr &snapshot);
    void setFilterText(const QString &text);
    void select(host::NamespaceKind kind, quint64 inode);
    [[nodiscard]] NamespaceTreeModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] NamespaceDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void notice(const QString &text);
    void containerRequested(const bulkhead::ContainerId &id);
    void groupRequested(const QString &path); ///< a control group

private:
    void showCurrent();
    NamespaceTreeModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    NamespaceDetail *m_detail = nullptr;
};

} // namespace bulkhead::ui
