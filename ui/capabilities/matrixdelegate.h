// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixcell.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace bulkhead::ui {

/// Where the pointer is, for the cross that helps the eye along row and column. Shared by cells and headers; the view owns it.
struct MatrixPointer {
    int row = -1;
    int column = -1;
};

/// Paints a cell of the matrix and lets a click toggle a whitelist cell.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit MatrixDelegate(const MatrixPointer &pointer, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         Difference difference) const;

    const MatrixPointer &m_pointer;
    QPersistentModelIndex m_pressed;
};

} // namespace bulkhead::ui
