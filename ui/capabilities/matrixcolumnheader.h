// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixdelegate.h"

#include <QHeaderView>

namespace bulkhead::ui {

/// Names of the columns: across where they fit, else turned upright; below them how many capabilities are effective.
class MatrixColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MatrixColumnHeader(const MatrixPointer &pointer, QWidget *parent = nullptr);

    /// The width that the longest name wants to be written across.
    [[nodiscard]] int widestTitle() const;
    void setTurned(bool turned);
    [[nodiscard]] bool isTurned() const { return m_turned; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void columnMenuRequested(int column, const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QFont titleFont(int section) const;
    void paintTitle(QPainter &painter, const QRect &rect, int section) const;
    void paintFooter(QPainter &painter, const QRect &rect, int section) const;

    const MatrixPointer &m_pointer;
    bool m_turned = false;
};

} // namespace bulkhead::ui
