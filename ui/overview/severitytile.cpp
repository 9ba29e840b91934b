// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/severitytile.h"

#include <QPainter>
#include <QStyleOption>

namespace bulkhead::ui {

namespace {

constexpr int TileHeight = 64;

QFont numberFont()
{
    QFont font = Theme::instance().title();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

} // namespace

SeverityTile::SeverityTile(Tone tone, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(word);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeverityTile::setCount(int count, const QString &explanation)
{
    m_count = count;
    setToolTip(explanation);
    setAccessibleName(explanation);
    update();
}

QSize SeverityTile::sizeHint() const
{
    const int word = fontMetrics().horizontalAdvance(text()) + metrics::IconSmall + metrics::Step;
    const int number = QFontMetrics(numberFont()).horizontalAdvance(QString::number(m_count));
    return {qMax(word, number) + 2 * metrics::Between, TileHeight};
}

QSize SeverityTile::minimumSizeHint() const
{
    return sizeHint();
}

void SeverityTile::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isQuiet = m_count == 0; // nothing of a kind is no news
    painter.setPen(underMouse() || hasFocus() ? theme.accent() : theme.border());
    painter.setBrush(isQuiet ? theme.surface() : theme.tint(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
    const QRect inside = rect().adjusted(metrics::Inside + metrics::Step, metrics::Inside, -metrics::Inside, -metrics::Inside);
    const QColor color = isQuiet ? theme.textMuted() : theme.foreground(m_tone);
    painter.setPen(color);
    painter.setFont(numberFont());
    painter.drawText(inside, int(Qt::AlignTop | Qt::AlignLeft), QString::number(m_count));
    const QRect line(inside.left(), inside.bottom() - metrics::IconSmall + 1, inside.width(), metrics::IconSmall);
    (isQuiet ? Theme::icon(Theme::toneIconName(m_tone), Tone::Unknown) : Theme::toneIcon(m_tone))
        .paint(&painter, QRect(line.topLeft(), QSize(metrics::IconSmall, metrics::IconSmall)));
    painter.setFont(font());
    painter.drawText(line.adjusted(metrics::IconSmall + metrics::Step, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width() - metrics::IconSmall - metrics::Step));
}

void SeverityTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SeverityTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace bulkhead::ui
