// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixlegend.h"

#include "ui/capabilities/cellwords.h"
#include "ui/capabilities/matrixpainter.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bulkhead::ui {

namespace {

constexpr int MarkBox = 26;
constexpr int LineHeight = 24;
constexpr int LegendMargin = metrics::PageMargin;

MatrixCell legendCell(Held held)
{
    MatrixCell cell;
    cell.shown = held;
    return cell;
}

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    QStringList meanings;
    for (const Holding holding :
         {Holding::Effective, Holding::Permitted, Holding::Bounding, Holding::Inheritable, Holding::Unknown}) {
        m_items << Item{legendCell({.holding = holding, .bounding = holding == Holding::Bounding}), holdingWord(holding)};
        meanings << tr("%1: %2").arg(holdingWord(holding), holdingMeaning(holding));
    }
    MatrixCell unavailable = legendCell({.holding = Holding::Absent, .bounding = false});
    unavailable.unavailable = true;
    m_items << Item{unavailable, tr("engine lacks it")};
    MatrixCell more = legendCell({.holding = Holding::Absent, .bounding = false});
    more.difference = Difference::More;
    m_items << Item{more, tr("more than baseline")};
    MatrixCell less = more;
    less.difference = Difference::Less;
    m_items << Item{less, tr("less")};
    MatrixCell mismatch = legendCell({.holding = Holding::Absent, .bounding = false});
    mismatch.mismatch = Mismatch::ObservedMore;
    m_items << Item{mismatch, tr("kernel shows more than predicted")};
    mismatch.mismatch = Mismatch::ObservedLess;
    m_items << Item{mismatch, tr("less")};
    setToolTip(meanings.join(u'\n'));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(meanings.join(u' '));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int MatrixLegend::itemWidth(const Item &item) const
{
    return MarkBox + metrics::Step + fontMetrics().horizontalAdvance(item.word) + metrics::Between;
}

int MatrixLegend::heightForWidth(int width) const
{
    int lines = 1;
    int x = 0;
    for (const Item &item : m_items) {
        if (x > 0 && x + itemWidth(item) > width - 2 * LegendMargin) {
            ++lines;
            x = 0;
        }
        x += itemWidth(item);
    }
    return lines * LineHeight + metrics::Inside;
}

QSize MatrixLegend::sizeHint() const
{
    int width = 2 * LegendMargin;
    for (const Item &item : m_items)
        width += itemWidth(item);
    return {width, heightForWidth(width)};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {MarkBox * 4, LineHeight + metrics::Inside};
}

void MatrixLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    QPoint at(LegendMargin, metrics::Step);
    for (const Item &item : m_items) {
        if (at.x() > LegendMargin && at.x() + itemWidth(item) > width() - LegendMargin)
            at = {LegendMargin, at.y() + LineHeight};
        const QRectF box(at.x(), at.y() + 2, MarkBox, LineHeight - 4);
        paintDifference(painter, box, item.cell.difference);
        paintMark(painter, box, item.cell.shown, theme.foreground(Tone::Info), item.cell.unavailable);
        paintMismatch(painter, box, item.cell.mismatch);
        painter.setPen(theme.textMuted());
        painter.drawText(QRect(at.x() + MarkBox + metrics::Step, at.y(), width(), LineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         item.word);
        at.rx() += itemWidth(item);
    }
}

} // namespace bulkhead::ui
