// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixcell.h"

#include <QWidget>

namespace bulkhead::ui {

/// Explains the marks, in as many lines as it needs.
class MatrixLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item {
        QList<MatrixCell> cells;
        QString word;
    };
    [[nodiscard]] static int marksWidth(const Item &item);
    [[nodiscard]] int itemWidth(const Item &item) const;
    QList<Item> m_items;
};

} // namespace bulkhead::ui
