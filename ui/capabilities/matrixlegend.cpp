// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixlegend.h"

#include "ui/capabilities/cellwords.h"
#include "ui/capabilities/matrixpainter.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bulkhead::ui {

namespace {

constexpr int MarkBox = 22;
constexpr int LineHeight = 24;
constexpr int ItemGap = metrics::Inside + metrics::Step;
constexpr int LegendMargin = metrics::PageMargin;

MatrixCell legendCell(Held held = {.holding = Holding::Absent, .bounding = false})
{
    MatrixCell cell;
    cell.shown = held;
    return cell;
}

MatrixCell differenceSample(Difference difference)
{
    MatrixCell cell = legendCell();
    cell.difference = difference;
    return cell;
}

MatrixCell mismatchSample(Mismatch mismatch)
{
    MatrixCell cell = legendCell();
    cell.mismatch = mismatch;
    return cell;
}

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    QStringList meanings;
    for (const Holding holding :
         {Holding::Effective, Holding::Permitted, Holding::Bounding, Holding::Inheritable, Holding::Unknown}) {
        m_items << Item{{legendCell({.holding = holding, .bounding = holding == Holding::Bounding})}, holdingWord(holding)};
        meanings << tr("%1: %2").arg(holdingWord(holding), holdingMeaning(holding));
    }
    MatrixCell unavailable = legendCell();
    unavailable.unavailable = true;
    m_items << Item{{unavailable}, tr("engine lacks it")};
    m_items << Item{{differenceSample(Difference::More), differenceSample(Difference::Less)}, tr("differs from baseline")};
    m_items << Item{{mismatchSample(Mismatch::ObservedMore), mismatchSample(Mismatch::ObservedLess)}, tr("kernel differs")};
    meanings << tr("Engine lacks it: the daemon does not have it, so no container can get it from it.")
             << tr("Differs from baseline: + more, − less than the column that is the baseline.")
             << tr("Kernel differs: a filled corner where it shows more than predicted, a hollow one where it shows less.");
    setToolTip(meanings.join(u'\n'));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(meanings.join(u' '));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int MatrixLegend::marksWidth(const Item &item)
{
    const int marks = int(item.cells.size());
    return marks * MarkBox + (marks - 1) * metrics::Step;
}

int MatrixLegend::itemWidth(const Item &item) const
{
    return marksWidth(item) + metrics::Step + fontMetrics().horizontalAdvance(item.word) + ItemGap;
}

int MatrixLegend::heightForWidth(int width) const
{
    int lines = 1;
    int x = 0;
    for (const Item &item : m_items) {
        if (x > 0 && x + itemWidth(item) - ItemGap > width - 2 * LegendMargin) {
            ++lines;
            x = 0;
        }
        x += itemWidth(item);
    }
    return lines * LineHeight + metrics::Inside;
}

QSize MatrixLegend::sizeHint() const
{
    int width = 2 * LegendMargin - ItemGap;
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
        if (at.x() > LegendMargin && at.x() + itemWidth(item) - ItemGap > width() - LegendMargin)
            at = {LegendMargin, at.y() + LineHeight};
        QRectF box(at.x(), at.y() + 2, MarkBox, LineHeight - 4);
        for (const MatrixCell &cell : item.cells) {
            paintDifference(painter, box, cell.difference);
            paintMark(painter, box, cell.shown, theme.foreground(Tone::Info), cell.unavailable);
            if (cell.mismatch != Mismatch::None) { // the corner of a cell: without its border it is the corner of nothing
                painter.setPen(theme.border());
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
                paintMismatch(painter, box, cell.mismatch);
            }
            box.translate(MarkBox + metrics::Step, 0);
        }
        painter.setPen(theme.textMuted());
        painter.drawText(QRect(at.x() + marksWidth(item) + metrics::Step, at.y(), width(), LineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, item.word);
        at.rx() += itemWidth(item);
    }
}

} // namespace bulkhead::ui
