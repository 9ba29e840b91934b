// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>

namespace bulkhead::ui {

namespace {

constexpr qreal LargestMark = 14;
constexpr qreal MarkMargin = 5;
constexpr qreal RingWidth = 1.75;
constexpr qreal CornerSize = 9;
constexpr qreal HatchStep = 5;

/// A square in the middle of the cell, on whole pixels so that opposite edges look alike.
QRectF markRect(const QRectF &cell)
{
    const qreal side = qMin(LargestMark, qMin(cell.width(), cell.height()) - 2 * MarkMargin);
    return {qRound(cell.center().x() - side / 2) + 0.0, qRound(cell.center().y() - side / 2) + 0.0, side, side};
}

void paintRing(QPainter &painter, const QRectF &mark, const QColor &colour)
{
    painter.setPen(QPen(colour, RingWidth));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = RingWidth / 2;
    painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset));
}

void paintHatching(QPainter &painter, const QRectF &cell)
{
    const QRectF area = cell.adjusted(4, 4, -4, -4);
    QPainterPath clip;
    clip.addRoundedRect(area, 3, 3);
    painter.setClipPath(clip, Qt::IntersectClip);
    QColor colour = Theme::instance().foreground(Tone::Unknown);
    colour.setAlphaF(0.45F);
    painter.setPen(QPen(colour, 1.25));
    // one raster over the whole table: lines of neighbouring cells meet
    const qreal start = area.left() - area.height() - std::fmod(area.left() + area.bottom(), HatchStep);
    for (qreal x = start; x < area.right() + HatchStep; x += HatchStep)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
}

} // namespace

Tone riskTone(capability::Risk risk)
{
    switch (risk) {
    case capability::Risk::HostTakeover: return Tone::Critical;
    case capability::Risk::Escalation: return Tone::High;
    case capability::Risk::Disruption: return Tone::Medium;
    case capability::Risk::Limited: return Tone::Info;
    }
    return Tone::Neutral;
}

void paintMark(QPainter &painter, const QRectF &cell, const Held &held, const QColor &colour, bool unavailable)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark = markRect(cell);
    switch (held.holding) {
    case Holding::Unknown: paintHatching(painter, cell); break;
    case Holding::Absent:
        if (unavailable) {
            painter.setPen(QPen(Theme::instance().textMuted(), RingWidth, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(mark.left() + 3, mark.center().y()), QPointF(mark.right() - 3, mark.center().y()));
        }
        break;
    case Holding::Bounding: paintRing(painter, mark, colour); break;
    case Holding::Inheritable: {
        if (held.bounding)
            paintRing(painter, mark, colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(mark.center(), mark.width() * 0.2, mark.width() * 0.2);
        break;
    }
    case Holding::Permitted:
        paintRing(painter, mark, colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(mark, 90 * 16, 180 * 16);
        break;
    case Holding::Effective:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(mark);
        break;
    }
    painter.restore();
}

void paintDifference(QPainter &painter, const QRectF &cell, Difference difference)
{
    if (difference == Difference::None)
        return;
    const Theme &theme = Theme::instance();
    const bool more = difference == Difference::More;
    painter.fillRect(cell, more ? theme.differenceTint() : theme.tint(Tone::Low));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor sign = theme.foreground(more ? Tone::Medium : Tone::Low);
    const QPointF middle(cell.left() + 6, cell.top() + 6);
    painter.fillRect(QRectF(middle.x() - 3, middle.y() - 0.5, 6, 1), sign);
    if (more)
        painter.fillRect(QRectF(middle.x() - 0.5, middle.y() - 3, 1, 6), sign);
    painter.restore();
}

void paintMismatch(QPainter &painter, const QRectF &cell, Mismatch mismatch)
{
    if (mismatch == Mismatch::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool more = mismatch == Mismatch::ObservedMore;
    const QColor colour = Theme::instance().foreground(more ? Tone::Critical : Tone::Low);
    const QPointF corner = cell.topRight() + QPointF(-1, 1);
    const QPolygonF triangle{corner, corner - QPointF(CornerSize, 0), corner + QPointF(0, CornerSize)};
    painter.setPen(QPen(colour, 1.25));
    painter.setBrush(more ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(triangle);
    painter.restore();
}

} // namespace bulkhead::ui
