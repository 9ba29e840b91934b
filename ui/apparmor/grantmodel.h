// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/decider.h"
#include "core/apparmor/profileedit.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// Everything but paths that a profile allows or denies: capabilities, networks, signals and the like. What the profile's own
/// rules say, and what comes of it with all that is included. Changes nothing itself.
class GrantModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { What, Grant, Audit, Effect, Why, Meaning, ColumnCount };
    enum class Group : quint8 { Capability, Network, Message, Other };
    Q_ENUM(Group)
    enum Role : quint16 { GroupRole = Qt::UserRole + 0x200 };
    struct Row {
        Group group = Group::Capability;
        QString label{};
        QString meaning{};
        apparmor::Rule rule{};
        apparmor::RuleGrant grant{};
        QString effect{}, why{}; ///< translated; empty where nobody has decided yet
        bool isAllowed = false;
        bool isReadable = true; ///< false: kept as it is, and no more
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const apparmor::ProfileFile &file, const QString &profile);
    void setDecider(apparmor::Decider *decider); ///< asked at once; null: nothing is known
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &label) const; ///< -1

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QList<Row> knownRows(const QString &profile);

    QList<Row> m_rows;
};

[[nodiscard]] QString grantWord(const apparmor::RuleGrant &grant);
/// "by line 12: deny /root/** w," or "by abstractions/base"; empty where no rule decided.
[[nodiscard]] QString decidedBy(const apparmor::Policy &policy, int rule);

} // namespace bulkhead::ui
