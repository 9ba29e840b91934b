// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/lint.h"
#include "core/apparmor/parsercheck.h"
#include "ui/editor/editorroom.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// What is wrong with a profile, and who says so.
class FaultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Level, What, Line, Source, ColumnCount };
    struct Row {
        MarkLevel level = MarkLevel::Warning;
        QString text{};
        int line = 0; ///< from 1; 0 for the profile as a whole
        QString source{};
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

/// Of our own checks and of the parser, which may not have answered; what both say is there once, in the parser's words.
[[nodiscard]] QList<FaultModel::Row> faultRows(const QList<apparmor::LintFinding> &findings,
                                               const apparmor::ParserVerdict *verdict);

} // namespace bulkhead::ui
