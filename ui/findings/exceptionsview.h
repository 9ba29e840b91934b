// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingrows.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;

namespace bulkhead::ui {

class DataSortProxy;
class DataTable;

/// The accepted findings' exceptions, one a row, with what each still does.
class ExceptionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Check, Subject, State, Reason, Author, Expires };
    static constexpr int Columns = 6;

    using QAbstractTableModel::QAbstractTableModel;
    void setView(const FindingsViewPtr &view, const QDate &today);
    [[nodiscard]] const findings::FindingException &exception(int row) const { return m_exceptions.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    QList<findings::FindingException> m_exceptions;
    QList<int> m_covered; ///< findings of this snapshot that each accepts
    QDate m_today;
};

/// The file of exceptions: what it holds, where it is, what can be done with it.
class ExceptionsView : public QWidget
{
    Q_OBJECT
public:
    explicit ExceptionsView(QWidget *parent = nullptr);

    void setView(const FindingsViewPtr &view, const QString &path, const QDate &today);
    [[nodiscard]] ExceptionTableModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }

Q_SIGNALS:
    void notice(const QString &text);
    void removeRequested(const bulkhead::findings::FindingException &exception);
    void fileChosen(const QString &path); ///< empty: the program's own

private:
    void showSelection();
    ExceptionTableModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_head = nullptr;
    QAction *m_remove = nullptr, *m_choose = nullptr, *m_own = nullptr;
};

} // namespace bulkhead::ui
