// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networklegend.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DotSample = 9, LineSample = 26;

} // namespace

NetworkLegend::NetworkLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries{{Sample::Up, tr("up")},
                {Sample::Down, tr("down")},
                {Sample::Pair, tr("pair")},
                {Sample::Share, tr("share")},
                {Sample::Open, tr("other end not known")}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries))
        words.append(entry.words);
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(tr("Filled dot: the interface is up; ring: it is down. Solid line: a veth pair; dash-dotted: a share of an "
                  "interface (macvlan, ipvlan, VLAN); dashed: down; ending in a ring: its other end is not known."));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize NetworkLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries) {
        const bool isDot = entry.sample == Sample::Up || entry.sample == Sample::Down;
        width +=
            (isDot ? DotSample : LineSample) + metrics::Step + fontMetrics().horizontalAdvance(entry.words) + metrics::Between;
    }
    return {width, fontMetrics().height() + metrics::Step};
}

void NetworkLegend::paintEvent(QPaintEvent *)
{
    if (width() < sizeHint().width()) // half a legend misleads
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isDot = entry.sample == Sample::Up || entry.sample == Sample::Down;
        const QRectF sample(x, 0, isDot ? DotSample : LineSample, height());
        paintSample(painter, sample, entry.sample);
        const QRectF words(sample.right() + metrics::Step, 0, fontMetrics().horizontalAdvance(entry.words) + 2, height());
        painter.setPen(Theme::instance().textMuted());
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, entry.words);
        x = words.right() + metrics::Between - 2;
    }
}

void NetworkLegend::paintSample(QPainter &painter, const QRectF &rect, Sample sample) const
{
    const Theme &theme = Theme::instance();
    const QPointF middle = rect.center(), left(rect.left(), middle.y()), right(rect.right(), middle.y());
    painter.setBrush(Qt::NoBrush);
    switch (sample) {
    case Sample::Up:
    case Sample::Down: {
        const QColor colour = sample == Sample::Up ? theme.foreground(Tone::Ok) : theme.textMuted();
        painter.setPen(QPen(colour, 1.5));
        if (sample == Sample::Up)
            painter.setBrush(colour);
        painter.drawEllipse(middle, 3.5, 3.5);
        break;
    }
    case Sample::Pair:
    case Sample::Share:
        painter.setPen(QPen(theme.textMuted(), 1.7, sample == Sample::Share ? Qt::DashDotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(left, right);
        break;
    case Sample::Open:
        painter.setPen(QPen(theme.foreground(Tone::Unknown), 1.7, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(left, right - QPointF(7, 0));
        painter.drawEllipse(right - QPointF(3.5, 0), 3.5, 3.5);
        break;
    }
}

} // namespace bulkhead::ui
