// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/histogramview.h"

#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlotHeight = 40;
constexpr int FewestBars = 60; ///< a short log does not fill the width with one bar

QString axisText(qint64 time, qint64 span)
{
    constexpr qint64 day = 24LL * 3600 * 1000;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    return moment.toString(span > 2 * day ? u"yyyy-MM-dd HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Events over time"));
    setAccessibleDescription(tr("Drag to select a range of time; Escape takes it back"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HistogramView::sizeHint() const
{
    const QFontMetrics small(Theme::instance().small());
    return {200, PlotHeight + small.height() + 2 * metrics::Inside};
}

QRect HistogramView::plot() const
{
    return {metrics::Between, metrics::Inside, std::max(1, width() - 2 * metrics::Between), PlotHeight};
}

void HistogramView::setHistogram(const audit::TimeHistogram &histogram)
{
    if (m_histogram == histogram)
        return;
    m_histogram = histogram;
    update();
}

void HistogramView::setRange(qint64 from, qint64 to)
{
    m_from = from;
    m_to = to;
    update();
}

double HistogramView::xOf(qint64 time) const
{
    const qint64 span = std::max<qint64>(m_histogram.end() - m_histogram.begin(), FewestBars * m_histogram.width());
    return plot().left() + double(time - m_histogram.begin()) * plot().width() / double(span);
}

qint64 HistogramView::timeAt(double x) const
{
    const qint64 span = std::max<qint64>(m_histogram.end() - m_histogram.begin(), FewestBars * m_histogram.width());
    const auto time = m_histogram.begin() + qint64((x - plot().left()) * double(span) / plot().width());
    return std::clamp(time, m_histogram.begin(), std::max(m_histogram.begin(), m_histogram.end() - 1));
}

qint64 HistogramView::barAt(qint64 time) const
{
    return time / m_histogram.width() * m_histogram.width();
}

QString HistogramView::barText(qint64 time) const
{
    if (m_histogram.isEmpty() || time < m_histogram.begin() || time >= m_histogram.end())
        return {};
    const qint64 begin = barAt(time);
    const audit::TimeHistogram::Bar &bar = m_histogram.bars()[size_t((begin - m_histogram.begin()) / m_histogram.width())];
    const QString when = QDateTime::fromMSecsSinceEpoch(begin).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString events = tr("%n event(s)", nullptr, int(bar.events));
    return bar.refusals > 0 ? tr("%1: %2, %3 refused").arg(when, events).arg(bar.refusals) : tr("%1: %2").arg(when, events);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    const QRect area = plot();
    painter.fillRect(area.left(), area.bottom() + 1, area.width(), 1, theme.border());
    painter.setFont(theme.small());
    const QFontMetrics small(theme.small());
    const int baseline = area.bottom() + metrics::Step + small.ascent();
    if (m_histogram.isEmpty()) {
        painter.setPen(theme.textMuted());
        painter.drawText(area, Qt::AlignCenter, tr("No events with a time"));
        return;
    }
    quint32 highest = 1;
    for (const auto &bar : m_histogram.bars())
        highest = std::max(highest, bar.events);
    const qint64 from = m_dragged ? std::min(*m_dragged, m_dragTo) : m_from,
                 to = m_dragged ? std::max(*m_dragged, m_dragTo) : m_to;
    if (to > from) {
        QColor tint = theme.selection();
        tint.setAlpha(theme.isDark() ? 110 : 90);
        const double left = std::max<double>(xOf(from), area.left()), right = std::min<double>(xOf(to), area.right());
        painter.fillRect(QRectF(left, area.top(), std::max(1.0, right - left), area.height()), tint);
    }
    const QColor events = theme.controlBorder(), refused = theme.foreground(Tone::High);
    qint64 time = m_histogram.begin();
    for (const auto &bar : m_histogram.bars()) {
        const double left = xOf(time), right = xOf(time + m_histogram.width());
        time += m_histogram.width();
        if (bar.events == 0)
            continue;
        const double gap = right - left > 3 ? 1 : 0;
        // the height by the square root: one event among thousands is seen
        const double height = std::max(2.0, std::sqrt(double(bar.events) / highest) * area.height());
        const double foot = bar.refusals == 0 ? 0 : std::max(2.0, height * bar.refusals / bar.events);
        const double wide = std::max(1.0, right - left - gap);
        painter.fillRect(QRectF(left, area.bottom() + 1 - height, wide, height), events);
        painter.fillRect(QRectF(left, area.bottom() + 1 - foot, wide, foot), refused);
    }
    if (m_cursor && hasFocus()) {
        painter.setPen(QPen(theme.accent(), 2));
        painter.drawRect(QRectF(xOf(*m_cursor), area.top(), std::max(2.0, xOf(*m_cursor + m_histogram.width()) - xOf(*m_cursor)),
                                area.height()));
    }
    painter.setPen(theme.textMuted());
    const qint64 span = m_histogram.end() - m_histogram.begin();
    const QString first = axisText(m_histogram.begin(), span), last = axisText(m_histogram.end(), span);
    const QString scale =
        tr("at most %1 in %2 s; filled: refused", "events, width of a bar").arg(highest).arg(m_histogram.width() / 1000);
    const int firstEnd = area.left() + small.horizontalAdvance(first), scaleWidth = small.horizontalAdvance(scale);
    const double lastX = std::min(xOf(m_histogram.end()), double(area.right())) - small.horizontalAdvance(last);
    const double lastEnd = lastX + small.horizontalAdvance(last);
    // the scale stands right; where the axis ends there, in the middle; where that is taken too, the axis' end gives way
    const int right = area.right() - scaleWidth, middle = area.center().x() - scaleWidth / 2;
    const bool isRightFree = lastEnd + metrics::Between < right;
    const bool isMiddleFree = firstEnd + metrics::Between < middle && middle + scaleWidth + metrics::Between < lastX;
    painter.drawText(area.left(), baseline, first);
    if (lastX > firstEnd + metrics::Between && (isRightFree || isMiddleFree))
        painter.drawText(QPointF(lastX, baseline), last);
    if (const int scaleX = !isRightFree && isMiddleFree ? middle : right; scaleX > firstEnd + metrics::Between)
        painter.drawText(scaleX, baseline, scale);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void HistogramView::select(qint64 a, qint64 b, bool isDone)
{
    const qint64 from = barAt(std::min(a, b)), to = barAt(std::max(a, b)) + m_histogram.width();
    m_from = from;
    m_to = to;
    update();
    if (isDone)
        Q_EMIT rangeSelected(from, to);
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.isEmpty())
        return;
    m_dragged = m_dragTo = timeAt(event->position().x());
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    m_dragTo = timeAt(event->position().x());
    update();
}

void HistogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragged || event->button() != Qt::LeftButton)
        return;
    const qint64 begin = *std::exchange(m_dragged, std::nullopt);
    select(begin, timeAt(event->position().x()), true); // a click selects one bar
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_dragged.reset();
    setRange(0, 0);
    Q_EMIT rangeSelected(0, 0);
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left, isRight = event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape && m_to > 0) {
        setRange(0, 0);
        Q_EMIT rangeSelected(0, 0);
    } else if ((isLeft || isRight) && !m_histogram.isEmpty()) {
        const qint64 last = m_histogram.end() - m_histogram.width();
        const qint64 before = m_cursor.value_or(isLeft ? m_histogram.end() : m_histogram.begin() - m_histogram.width());
        m_cursor = std::clamp(barAt(before) + (isLeft ? -1 : 1) * m_histogram.width(), m_histogram.begin(), last);
        if (!(event->modifiers() & Qt::ShiftModifier))
            m_anchor = m_cursor;
        else
            select(m_anchor.value_or(*m_cursor), *m_cursor, true);
        setAccessibleDescription(barText(*m_cursor));
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && m_cursor) {
        select(m_anchor.value_or(*m_cursor), *m_cursor, true);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_histogram.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), barText(timeAt(help->pos().x())), this);
    return true;
}

} // namespace bulkhead::ui
