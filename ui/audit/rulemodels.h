// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditrule.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// "Watches /usr/bin/docker: execute"
[[nodiscard]] QString ruleSentence(const audit::AuditRule &rule);

/// The rules that the kernel has, in its order.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Order, What, Key, Text, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<audit::AuditRule> &rules);
    [[nodiscard]] const QList<audit::AuditRule> &rules() const { return m_rules; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<audit::AuditRule> m_rules;
};

/// Which of the watches that CIS asks for there are.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Check, Path, State, Rule, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(const QList<audit::RuleCoverage> &coverage);
    [[nodiscard]] const QList<audit::RuleCoverage> &coverage() const { return m_coverage; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<audit::RuleCoverage> m_coverage;
};

} // namespace bulkhead::ui
