// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/capabilitymatrixmodel.h"
#include "ui/capabilities/matrixdelegate.h"

#include <QTableView>

class QToolButton;

namespace bulkhead::ui {

class CapabilityFilterModel;
class MatrixColumnHeader;
class MatrixFrozenColumns;
class MatrixRowHeader;

/// The matrix on screen: frozen names left, columns that share the width while it lasts and scroll beyond. The columns that are
/// no container's stay in view then, beside the names.
class CapabilityMatrixView : public QTableView
{
    Q_OBJECT
public:
    CapabilityMatrixView(CapabilityMatrixModel &matrix, CapabilityFilterModel &filter, QWidget *parent = nullptr);

    /// Width of the names column that the person dragged; 0 = by the space there is.
    void setNamesWidth(int width);
    [[nodiscard]] int namesWidth() const { return m_namesWidth; }
    void setAddAction(QAction *action); ///< the "+" behind the last column

    [[nodiscard]] std::optional<capability::Capability> currentCapability() const;
    [[nodiscard]] int currentColumn() const; ///< of the matrix; -1 where there is none
    [[nodiscard]] QList<capability::Capability> selectedCapabilities() const;
    void setCurrentCell(int column, capability::Capability capability);
    void revealColumn(int column);
    /// How many columns stay in view while the others are scrolled; 0 while there is nothing to scroll.
    [[nodiscard]] int frozenColumns() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentCellChanged();
    void whitelistToggled(const QList<bulkhead::capability::Capability> &capabilities); ///< Space
    void detailRequested();                                                             ///< Enter
    void cellMenuRequested(const QPoint &globalPosition);
    void columnMenuRequested(int column, const QPoint &globalPosition);
    void baselineRequested(int column); ///< double click on a column's name
    void namesWidthChanged(int width);

protected:
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeFrozenColumns();
    void layOutColumns();
    void layOutFrozenColumns();
    void enterFirstCell();
    void pointAt(int row, int column);
    void moveSection(int from, int to);
    void copySelection() const;

    CapabilityMatrixModel &m_matrix;
    CapabilityFilterModel &m_filter;
    MatrixPointer m_pointer;
    MatrixColumnHeader *m_columns = nullptr;
    MatrixRowHeader *m_rows = nullptr;
    MatrixFrozenColumns *m_frozen = nullptr;
    QToolButton *m_add = nullptr;
    int m_namesWidth = 0;
    bool m_layingOut = false;
};

} // namespace bulkhead::ui
