// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/lint.h"
#include "core/seccomp/profilereader.h"
#include "ui/editor/editorroom.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// What is wrong with a profile, and where.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Level, What, Call, Line, Why, ColumnCount };
    struct Row {
        seccomp::Problem problem{};
        std::optional<TextRange> range{}; ///< in the text; empty for the profile as a whole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int countOf(seccomp::ProblemLevel level) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

[[nodiscard]] MarkLevel markLevel(seccomp::ProblemLevel level);
/// Problems with their places in a text; `places` are empty where the text is an overlay.
[[nodiscard]] QList<ProblemModel::Row> placedProblems(const QList<seccomp::Problem> &problems,
                                                      const seccomp::SeccompProfile &profile,
                                                      const QList<seccomp::RulePlace> &places);
/// Of a name in a rule: what it covers with its quotes. Places count from 1, ranges from 0.
[[nodiscard]] TextRange nameRange(const seccomp::Place &place, const QString &name);

} // namespace bulkhead::ui
