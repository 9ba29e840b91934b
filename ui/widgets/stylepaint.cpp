// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stylepaint.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace bulkhead::ui::stylepaint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::Radius, metrics::Radius);
    painter->restore();
}

QColor shifted(const QColor &colour, bool pressed, bool hovered)
{
    return pressed ? colour.darker(118) : hovered ? colour.lighter(112) : colour;
}

constexpr int ButtonPadding = 10;
constexpr int ButtonGap = 6;
constexpr int MenuMark = 16; ///< the part of a tool button that says it has a menu

/// A "v" of 7 pixels, or with `up` an arch.
void chevron(QPainter *painter, QPointF centre, const QColor &colour, bool up = false)
{
    const qreal rise = up ? -1.75 : 1.75;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{centre + QPointF(-3.5, -rise), centre + QPointF(0, rise), centre + QPointF(3.5, -rise)});
    painter->restore();
}

qreal turnOf(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::LeftArrow: return 90;
    case Qt::RightArrow: return -90;
    case Qt::UpArrow: return 180;
    default: return 0;
    }
}

bool hasMenuMark(const QStyleOptionToolButton &option)
{
    return option.features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
}

QColor buttonWords(const QStyleOption &option, bool primary)
{
    const Theme &theme = Theme::instance();
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    return primary ? theme.accentText() : has(option, QStyle::State_On) ? theme.foreground(Tone::Accent) : theme.text();
}

/// The icon of a button in the one colour of its words.
QPixmap iconInColour(const QIcon &icon, const QSize &size, qreal scale, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), size), colour);
    return pixmap;
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool() && widget->isEnabled();
}

void button(QPainter *painter, const QStyleOption &option, bool primary)
{
    const Theme &theme = Theme::instance();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) && enabled;
    const bool hovered = has(option, QStyle::State_MouseOver) && enabled;
    if (primary) {
        roundedBox(painter, option.rect, shifted(theme.accent(), pressed, hovered), {});
    } else {
        const bool on = has(option, QStyle::State_On);
        const QColor fill = pressed || on ? theme.selection() : hovered ? theme.hover() : theme.surface();
        roundedBox(painter, option.rect, fill,
                   on        ? theme.foreground(Tone::Accent)
                   : enabled ? theme.controlBorder()
                             : theme.border());
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        // the inner line keeps the ring apart from a fill of the same colour
        roundedBox(painter, option.rect, Qt::transparent, theme.foreground(Tone::Accent), 2);
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, theme.surface(), 1);
    }
}

void flatButton(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On) || (has(option, QStyle::State_Sunken) && enabled))
        roundedBox(painter, option.rect, theme.selection(), {});
    else if (has(option, QStyle::State_MouseOver) && enabled)
        roundedBox(painter, option.rect, theme.hover(), {});
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option);
}

QSize toolButtonSize(const QStyleOptionToolButton &option)
{
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const int height = has(option, QStyle::State_AutoRaise) ? metrics::RowDense : metrics::Control;
    int width = hasText ? 2 * ButtonPadding + option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() : height;
    if (hasText && hasIcon)
        width += option.iconSize.width() + ButtonGap;
    if (hasMenuMark(option))
        width += MenuMark;
    return {width, qMax(height, option.fontMetrics.height() + 2 * metrics::Step)};
}

void toolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const bool flat = has(option, QStyle::State_AutoRaise);
    const bool primary = !flat && isPrimary(widget);
    if (flat)
        flatButton(painter, option);
    else
        button(painter, option, primary);

    const QColor words = buttonWords(option, primary);
    if (option.features & QStyleOptionToolButton::Arrow && option.arrowType != Qt::NoArrow) { // beside tabs that do not fit
        painter->save();
        painter->translate(QRectF(option.rect).center());
        painter->rotate(turnOf(option.arrowType));
        chevron(painter, {0, 0}, words);
        painter->restore();
        return;
    }
    QRect inner = option.rect;
    if (hasMenuMark(option)) {
        const QRect mark(inner.right() - MenuMark - metrics::Step / 2, inner.top(), MenuMark, inner.height());
        chevron(painter, QRectF(mark).center(), words);
        if (option.features & QStyleOptionToolButton::MenuButtonPopup)
            painter->fillRect(mark.left() - 1, inner.top() + 6, 1, inner.height() - 12, theme.controlBorder());
        inner.setRight(mark.left());
    }
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = (option.toolButtonStyle != Qt::ToolButtonTextOnly || !hasText) && !option.icon.isNull();
    const QSize icon = option.iconSize;
    const int gap = hasText && hasIcon ? ButtonGap : 0;
    const int room = inner.width() - (hasIcon ? icon.width() : 0) - gap - (hasText ? metrics::Inside : 0);
    const QString text =
        hasText ? option.fontMetrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic) : QString();
    const int textWidth = hasText ? option.fontMetrics.size(Qt::TextShowMnemonic, text).width() : 0;
    int left = inner.left() + (inner.width() - textWidth - gap - (hasIcon ? icon.width() : 0)) / 2;
    if (hasIcon) {
        const qreal scale = painter->device()->devicePixelRatio();
        const bool hasTone = option.icon.name().startsWith(QLatin1StringView("bulkhead-tone-")); // its colour says something
        painter->drawPixmap(QRect(QPoint(left, inner.center().y() + 1 - icon.height() / 2), icon),
                            hasTone ? option.icon.pixmap(icon, scale) : iconInColour(option.icon, icon, scale, words));
        left += icon.width() + gap;
    }
    if (hasText) {
        painter->setPen(words);
        painter->setFont(option.font);
        painter->drawText(QRect(left, inner.top(), textWidth + 1, inner.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text);
    }
}

void field(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor outline = focused ? theme.foreground(Tone::Accent) : enabled ? theme.controlBorder() : theme.border();
    roundedBox(painter, option.rect, enabled ? theme.surface() : theme.surfaceRaised(), outline, focused ? 1.5 : 1);
}

void focusRing(QPainter *painter, const QStyleOption &option)
{
    roundedBox(painter, option.rect, Qt::transparent, Theme::instance().foreground(Tone::Accent), 1.5);
}

void checkMark(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    const QColor edge = has(option, QStyle::State_MouseOver) && enabled ? theme.foreground(Tone::Accent) : theme.textMuted();
    painter->setPen(filled ? QPen(Qt::NoPen) : QPen(enabled ? edge : theme.controlBorder(), 1.2));
    painter->setBrush(filled ? (enabled ? theme.accent() : theme.controlBorder()) : theme.surface());
    painter->drawRoundedRect(filled ? box : box.adjusted(0.6, 0.6, -0.6, -0.6), 3.5, 3.5);
    painter->setPen(QPen(theme.accentText(), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    if (partly)
        painter->drawLine(c + QPointF(-3.2, 0), c + QPointF(3.2, 0));
    else if (on)
        painter->drawPolyline(QPolygonF{c + QPointF(-3.4, 0.2), c + QPointF(-1, 2.7), c + QPointF(3.5, -2.6)});
    painter->restore();
}

void radioMark(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on ? QPen(Qt::NoPen) : QPen(enabled ? theme.textMuted() : theme.controlBorder(), 1.2));
    painter->setBrush(on ? (enabled ? theme.accent() : theme.controlBorder()) : theme.surface());
    painter->drawEllipse(on ? box : box.adjusted(0.6, 0.6, -0.6, -0.6));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentText());
        painter->drawEllipse(box.center(), 2.8, 2.8);
    }
    painter->restore();
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const Theme &theme = Theme::instance();
    const QRect rect = option.rect;
    if (has(option, QStyle::State_Selected)) {
        const QRect line(rect.left() + metrics::Inside, rect.bottom() - 1, rect.width() - 2 * metrics::Inside, 2);
        painter->fillRect(line, theme.foreground(Tone::Accent));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        roundedBox(painter, rect.adjusted(2, 3, -2, -4), theme.hover(), {});
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        QStyleOptionTab ring(option);
        ring.rect = rect.adjusted(2, 3, -2, -4);
        focusRing(painter, ring);
    }
}

void header(QPainter *painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::instance();
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QRect &r = option.rect;
    painter->fillRect(r, hovered ? theme.hover() : theme.surfaceRaised());
    if (has(option, QStyle::State_Horizontal))
        painter->fillRect(r.left(), r.bottom(), r.width(), 1, theme.border());
    else
        painter->fillRect(r.right(), r.top(), 1, r.height(), theme.border());

    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = r.adjusted(metrics::Inside, 0, -(sorted ? metrics::Step : metrics::Inside), 0);
    const QRect words = inner.adjusted(0, 0, sorted ? -SortMark - 1 : 0, 0);
    painter->setPen(theme.textMuted());
    painter->drawText(QStyle::visualRect(option.direction, r, words),
                      int(QStyle::visualAlignment(option.direction, option.textAlignment)) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    if (sorted) {
        const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {SortMark, SortMark}, inner);
        chevron(painter, QRectF(mark).center(), theme.textMuted(), option.sortIndicator != QStyleOptionHeader::SortDown);
    }
}

void splitter(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const QRect &r = option.rect;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor colour = active ? theme.foreground(Tone::Accent) : theme.border();
    if (has(option, QStyle::State_Horizontal))
        painter->fillRect(r.center().x(), r.top(), 1, r.height(), colour);
    else
        painter->fillRect(r.left(), r.center().y(), r.width(), 1, colour);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = Theme::instance();
    QRectF handle = widget->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal inset = active ? 2.5 : 3.5;
    handle = option.orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2) : handle.adjusted(2, inset, -2, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor colour = theme.textMuted();
    colour.setAlphaF(has(option, QStyle::State_Sunken) ? 0.8F : active ? 0.6F : 0.38F);
    painter->setBrush(colour);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    if (option.editable)
        field(painter, option);
    else if (option.frame)
        button(painter, option, false);
    else
        flatButton(painter, option);
    const QRect arrow = widget->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, QRectF(arrow).center(), has(option, QStyle::State_Enabled) ? theme.textMuted() : theme.controlBorder());
}

} // namespace bulkhead::ui::stylepaint
