// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/comparison.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace bulkhead::ui {

/// The differences of a comparison, one a row.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Kind, Severity, Subject, What, Before, After };
    static constexpr int Columns = 6;

    using QAbstractTableModel::QAbstractTableModel;
    void setComparison(findings::Comparison comparison);
    [[nodiscard]] const findings::Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const findings::Change &change(int row) const { return m_comparison.changes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const findings::Change &change, int column) const;
    findings::Comparison m_comparison;
};

[[nodiscard]] Tone changeTone(findings::Change::Kind kind);

/// Those whose words and kinds are wished for. Sorts by the typed values; equal ones keep the comparison's order.
class ChangeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ChangeFilter(ChangeTableModel *model, QObject *parent = nullptr);
    void setText(const QString &text);
    void setKind(findings::Change::Kind kind, bool shown);
    [[nodiscard]] bool isShown(findings::Change::Kind kind) const { return m_kinds & (1U << unsigned(kind)); }
    [[nodiscard]] const findings::Change &change(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ChangeTableModel *m_model = nullptr;
    QStringList m_words;
    unsigned m_kinds = ~0U;
};

} // namespace bulkhead::ui
