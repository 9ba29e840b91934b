// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/sparklinedelegate.h"

#include <QPainter>

#include <algorithm>

namespace bulkhead::ui {

namespace {

constexpr int LineWidth = 60;

} // namespace

QPolygonF SparklineDelegate::line(const QList<double> &points, const QRectF &rect, qsizetype most)
{
    const QList<double> shown = points.last(std::min(points.size(), most));
    if (shown.size() < 2)
        return {};
    // the highest point stays below the edge: a steady line at the top would look like the row's border
    const double highest = std::max(*std::ranges::max_element(shown) * 1.25, 1e-9);
    const double step = rect.width() / double(most - 1);
    QPolygonF polygon;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        // a steady stretch is one line: stroking sixty in each of two hundred cells would take a frame
        if (i > 0 && i + 1 < shown.size() && shown[i] == shown[i - 1] && shown[i] == shown[i + 1])
            continue;
        const double x = rect.right() - double(shown.size() - 1 - i) * step;
        polygon << QPointF(x, rect.bottom() - rect.height() * std::clamp(shown[i] / highest, 0.0, 1.0));
    }
    return polygon;
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    DataDelegate::paint(painter, option, index);
    const auto points = index.data(SparklineRole).value<QList<double>>();
    if (points.size() < 2)
        return;
    // numbers and short units: measuring each text would take as long as painting it
    const int room = option.rect.width() - int(index.data().toString().size()) * option.fontMetrics.averageCharWidth();
    if (room < LineWidth + 3 * metrics::Inside)
        return;
    const QRectF rect(option.rect.left() + metrics::Inside, option.rect.top() + metrics::Step, LineWidth,
                      option.rect.height() - 2 * metrics::Step - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::instance().foreground(Tone::Accent), 1.2));
    painter->drawPolyline(line(points, rect, MostPoints));
    painter->restore();
}

} // namespace bulkhead::ui
