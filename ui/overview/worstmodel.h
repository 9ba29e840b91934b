// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingrows.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The subjects with the worst findings: how many of each severity, and the worst one by name. No score is made of them.
class WorstModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Subject, Worst, Critical, High, Medium, Low };
    static constexpr int Columns = 6;
    struct Row {
        findings::Subject subject;
        std::array<int, 6> counts{}; ///< by int(Severity), without what somebody accepted
        QString worst = {};          ///< title of the first of the worst
        findings::Severity severity = findings::Severity::None;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setView(const FindingsViewPtr &view, int most); ///< null: nothing is known
    [[nodiscard]] const Row &row(int number) const { return m_rows.at(number); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace bulkhead::ui
