// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profileedit.h"

#include <QAbstractItemModel>

namespace bulkhead::ui {

/// The file rules of a profile as a tree of their paths, with a box for each permission. Changes nothing itself: it tells what
/// the rule would be, and shows what it is given next.
class PathModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Path, Read, Write, Execute, Map, Lock, Link, Audit, Deny, Owner, ColumnCount };
    using QAbstractItemModel::QAbstractItemModel;

    void setFile(const apparmor::ProfileFile &file, const QString &profile);
    void setEditable(bool editable); ///< not while the text is broken

    /// Of a row with a rule; empty for a directory that only holds others.
    [[nodiscard]] apparmor::RuleAddress addressAt(const QModelIndex &index) const;
    [[nodiscard]] const apparmor::Statement *ruleAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const apparmor::RuleAddress &address) const;
    [[nodiscard]] int ruleCount() const { return m_ruleCount; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A rule without any access left is to be removed.
    void changeWanted(const bulkhead::apparmor::RuleAddress &address, const bulkhead::apparmor::Statement &rule);

private:
    struct Node {
        QString text{};
        int parent = -1;
        int row = 0;
        QList<int> children{};
        apparmor::RuleAddress address{};
        apparmor::Statement rule{};
        apparmor::Qualifiers qualifiers{}; ///< with those of the blocks around it
        bool hasRule = false;
    };
    struct Branch;
    int addNode(const Branch &branch, int parent, const QString &text);
    [[nodiscard]] static bool isChecked(const Node &node, int column);
    [[nodiscard]] const QList<int> &childrenOf(const QModelIndex &parent) const;

    QList<Node> m_nodes;
    QList<int> m_top;
    QString m_profile;
    int m_ruleCount = 0;
    bool m_isEditable = true;
};

/// "/etc", "/{a,b/c}", "/**": a path's parts; a slash between braces or brackets parts nothing.
[[nodiscard]] QStringList pathParts(const QString &glob);
/// The rule with one of PathModel's boxes checked or not. In deny rules an exec is a bare x; write and append exclude each other.
[[nodiscard]] apparmor::Statement withBox(apparmor::Statement rule, PathModel::Column column, bool on);

} // namespace bulkhead::ui
