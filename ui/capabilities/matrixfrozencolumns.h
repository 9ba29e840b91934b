// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixdelegate.h"

#include <QTableView>

namespace bulkhead::ui {

class CapabilityMatrixView;
class MatrixColumnHeader;

/// The columns that containers are compared with, over the matrix's own, while these are scrolled sideways: a second view of the
/// same rows and the same selection. Owned by the matrix, which has the focus and the keys.
class MatrixFrozenColumns : public QTableView
{
    Q_OBJECT
public:
    MatrixFrozenColumns(const MatrixPointer &pointer, CapabilityMatrixView &matrix);

    /// Shows the first `count` columns at this place of the matrix, as wide as they are there; hides where it is 0.
    void freeze(int count, QPoint place, int height);
    [[nodiscard]] MatrixColumnHeader &columns() const { return *m_columns; }

Q_SIGNALS:
    void pointed(int row, int column); ///< -1, -1: the pointer left
    void cellMenuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CapabilityMatrixView &m_matrix;
    MatrixColumnHeader *m_columns = nullptr;
    QWidget *m_edge = nullptr; ///< where the scrolled columns begin
};

} // namespace bulkhead::ui
