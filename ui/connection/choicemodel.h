// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The docker CLI's rules in precedence order, and what became of each: the winner, and whom it overrides.
class ChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RuleColumn, ValueColumn, ResultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRules(const QList<engine::ChoiceRule> &rules);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<engine::ChoiceRule> m_rules;
};

/// One sentence: which engine the docker command would use, and why.
[[nodiscard]] QString choiceSentence(const engine::EngineChoice &choice);

} // namespace bulkhead::ui
