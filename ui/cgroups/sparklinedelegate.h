// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

/// The points of a sparkline, QList<double>, oldest first; the largest is the height of the cell.
inline constexpr int SparklineRole = Qt::UserRole + 0x200;

/// A DataDelegate that paints a line of the last minutes before the number, where the model has one.
class SparklineDelegate : public DataDelegate
{
    Q_OBJECT
public:
    using DataDelegate::DataDelegate;
    static constexpr qsizetype MostPoints = 60; ///< that are shown: a minute

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The line through `points` in a rectangle: newest at the right edge, `most` points wide. Pure.
    [[nodiscard]] static QPolygonF line(const QList<double> &points, const QRectF &rect, qsizetype most);
};

} // namespace bulkhead::ui
