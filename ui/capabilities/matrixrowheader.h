// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixdelegate.h"

#include <QHeaderView>

namespace bulkhead::ui {

/// The frozen first column: risk stripe, number, name, what the capability allows; and the headers of the risk groups.
/// Its right edge can be dragged.
class MatrixRowHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MatrixRowHeader(const MatrixPointer &pointer, QWidget *parent = nullptr);

    [[nodiscard]] int smallestWidth() const; ///< number and name
    [[nodiscard]] int idealWidth() const;    ///< with a readable part of the sentence
    void setWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void widthDragged(int width);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isOnEdge(const QPoint &position) const;
    void paintGroup(QPainter &painter, const QRect &rect, int section) const;
    void paintCapability(QPainter &painter, const QRect &rect, int section) const;

    const MatrixPointer &m_pointer;
    int m_width = 0;
    bool m_dragging = false;
};

} // namespace bulkhead::ui
