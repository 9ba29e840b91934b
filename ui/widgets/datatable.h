// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/datadelegate.h"

#include <QTableView>
#include <QTimer>

#include <functional>

class QMenu;

namespace bulkhead::ui {

/// How one column of a DataTable starts out.
struct DataColumn {
    QString key;     ///< its name in the settings; survives new columns in between
    int width = 120; ///< before the person changed it
    bool shown = true;
    Qt::TextElideMode elide = Qt::ElideRight; ///< long names: ElideMiddle
    bool monospace = false;
};

/// The table of every page: rows of one height, sort by any column, a column chooser, copy, multi-select, all by keyboard, and
/// remembered. Shows a model that answers the roles of DataRole; selection and scroll survive a reset where KeyRole is answered.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);
    ~DataTable() override;

    /// After setModel: one entry a column, in the model's order. The first sort is ascending by `sortColumn`.
    void setColumns(const QList<DataColumn> &columns, int sortColumn = 0, Qt::SortOrder order = Qt::AscendingOrder);
    /// After setColumns: remembers columns and sort in this group of QSettings, and takes over what is there.
    void setSettingsGroup(const QString &group);
    void resetColumns();

    /// The column chooser: also the menu of the header. Owned by the table; filled when it is about to show.
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    [[nodiscard]] QAction *copyCellAction() const { return m_copyCell; }
    [[nodiscard]] QAction *copyRowsAction() const { return m_copyRows; }
    /// The rows of the selection from top to bottom, in the table's order.
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    /// Selected rows as text: visible columns in their order, tabs between, a row a line.
    [[nodiscard]] QString selectedText() const;
    /// For a model of very many rows: where a key of KeyRole stands now, -1 where it does not. Without it every row is asked.
    void setRowFinder(std::function<int(const QString &key)> finder) { m_rowFinder = std::move(finder); }
    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void copied(const QString &notice); ///< for the status bar: "Copied 3 rows"
    void selectionMoved();              ///< other rows are selected than before, once per turn of the event loop

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillColumnMenu();
    void applyRowHeight();
    void copyCell();
    void copyRows();
    void scheduleSave();
    void saveColumns() const;
    void restoreColumns();
    void rememberRows();
    void reselectRows();
    [[nodiscard]] int visibleColumnCount() const;
    [[nodiscard]] int columnOfKey(QStringView key) const;

    DataDelegate *m_delegate = nullptr;
    QMenu *m_columnMenu = nullptr;
    QAction *m_copyCell = nullptr;
    QAction *m_copyRows = nullptr;
    QList<DataColumn> m_columns;
    int m_firstSortColumn = 0;
    Qt::SortOrder m_firstSortOrder = Qt::AscendingOrder;
    QString m_settingsGroup;
    QTimer m_saveTimer;
    QTimer m_selectionTimer;
    std::function<int(const QString &key)> m_rowFinder;
    QList<QMetaObject::Connection> m_modelConnections;
    QList<QVariant> m_rememberedKeys;
    QVariant m_rememberedCurrent;
    int m_rememberedColumn = 0;
    int m_rememberedScroll = 0;
};

} // namespace bulkhead::ui
