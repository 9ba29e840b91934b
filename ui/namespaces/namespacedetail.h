// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/namespaces/membermodel.h"
#include "ui/namespaces/namespacetreemodel.h"

#include <QWidget>

class QLabel;

namespace bulkhead::ui {

class DataSortProxy;
class DataTable;
class ProcessGroups;

/// One namespace: owner, parent, maps, what keeps it, and its processes.
class NamespaceDetail : public QWidget
{
    Q_OBJECT
public:
    explicit NamespaceDetail(QWidget *parent = nullptr);

    void showNamespace(const NamespaceTreeModel &tree, const host::NamespaceFacts *ns); ///< null: none is selected
    [[nodiscard]] MemberModel *members() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] ProcessGroups *groups() const { return m_groups; }
    [[nodiscard]] QString facts() const; ///< what stands above the table

Q_SIGNALS:
    void notice(const QString &text);
    void containerRequested(const bulkhead::ContainerId &id);
    void groupRequested(const QString &path); ///< a control group

private:
    void showProcess();
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    MemberModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    ProcessGroups *m_groups = nullptr;
};

/// Owner, parent, maps and mounts of a namespace, one line each.
[[nodiscard]] QString namespaceFactsText(const NamespaceTreeModel &tree, const host::NamespaceFacts &ns);

} // namespace bulkhead::ui
