// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/learner.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// Rules that denials ask for, each with the choice of how far it goes.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Rule, Choice, Records, Who, Operation, Profile, Where, Note, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLearning(const apparmor::Learning &learning);
    [[nodiscard]] const apparmor::Proposal &proposal(int row) const { return m_rows.at(row).proposal; }
    [[nodiscard]] int choice(int row) const { return m_rows.at(row).choice; }
    void setChoice(int row, int choice);
    [[nodiscard]] const apparmor::Statement &rule(int row) const;
    void removeProposals(QList<int> rows); ///< they have been accepted

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        apparmor::Proposal proposal;
        int choice = 0;
    };
    QList<Row> m_rows;
};

[[nodiscard]] QString generalityText(apparmor::Generality generality); ///< translated: "the directory"

} // namespace bulkhead::ui
