// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datadelegate.h"

#include <QBackingStore>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTexts = 1024;              ///< some screens full; half a kilobyte each
constexpr qint64 PaintBudget = 3;            ///< milliseconds: what is shaped already takes 3 more
constexpr int FewestShaped = 8;              ///< in each painting, however slow the machine: it comes to an end
constexpr int CellPadding = metrics::Inside; ///< as wide as the style's header has it

bool turnsReadingDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

char16_t visibleCharacter(char16_t c)
{
    if (c < 0x20)
        return char16_t(0x2400 + c); // Control Pictures: the symbol for each C0 character
    if (c == 0x7f)
        return 0x2421;
    if (c == 0x2028 || c == 0x2029)
        return 0x240a;
    if ((c >= 0x80 && c < 0xa0) || turnsReadingDirection(c))
        return 0xfffd;
    return c;
}

} // namespace

QString visibleText(const QString &text)
{
    const auto differs = [](QChar c) { return visibleCharacter(c.unicode()) != c.unicode(); };
    if (std::ranges::none_of(text, differs))
        return text;
    QString shown = text;
    for (QChar &c : shown)
        c = QChar(visibleCharacter(c.unicode()));
    return shown;
}

DataDelegate::DataDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_texts(MostTexts)
{
    connect(&Theme::instance(), &Theme::changed, this, &DataDelegate::rebuild);
    connect(&m_foreign, &ForeignText::ready, this, &DataDelegate::textReady);
    rebuild();
}

void DataDelegate::rebuild()
{
    m_monospaceFont = Theme::instance().monospace();
    m_monospaceElider = TextElider(m_monospaceFont);
    m_shapes = {};
    m_icons.clear();
    m_texts.clear();
    m_foreign.clear();
}

QString DataDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return visibleText(QStyledItemDelegate::displayText(value, locale));
}

void DataDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant background = index.data(Qt::BackgroundRole);
    if (background.isValid())
        painter->fillRect(option.rect, background.canConvert<QBrush>() ? background.value<QBrush>() : background.value<QColor>());
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

const QPixmap &DataDelegate::toneShape(Tone tone, qreal scale) const
{
    QPixmap &shape = m_shapes.at(size_t(tone));
    if (shape.isNull() || !qFuzzyCompare(shape.devicePixelRatio(), scale))
        shape = Theme::toneIcon(tone).pixmap(QSize(metrics::IconSmall, metrics::IconSmall), scale);
    return shape;
}

const QPixmap &DataDelegate::namedIcon(const QString &name, qreal scale) const
{
    QPixmap &icon = m_icons[name];
    if (icon.isNull() || !qFuzzyCompare(icon.devicePixelRatio(), scale))
        icon = Theme::icon(name).pixmap(QSize(metrics::IconSmall, metrics::IconSmall), scale);
    return icon;
}

void DataDelegate::beginCells()
{
    m_sinceBegin.start();
    m_cells = m_shaped = 0;
    m_leftOut = {};
}

QRect DataDelegate::endCells()
{
    m_sinceBegin.invalidate();
    constexpr int textsOfCell = 2; // whole, and elided
    if (m_cells * textsOfCell > m_texts.maxCost())
        m_texts.setMaxCost(m_cells * textsOfCell); // or those that were shaped last would push out the first, for ever
    return m_leftOut;
}

bool DataDelegate::isLeftOut(const QPainter &painter, const QStyleOptionViewItem &option, const TextKey &key) const
{
    if (!m_sinceBegin.isValid() || m_texts.contains(key) || m_shaped++ < FewestShaped || m_sinceBegin.elapsed() < PaintBudget)
        return false;
    QBackingStore *const screen = option.widget->backingStore();
    if (!screen || painter.paintEngine()->paintDevice() != screen->paintDevice())
        return false;
    m_leftOut |= option.rect;
    return true;
}

const QStaticText &DataDelegate::shapedText(const TextKey &key, const QFont &font, const QTransform &transform) const
{
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    auto *shaped = new QStaticText;
    shaped->setTextFormat(Qt::PlainText);
    const QString cut = key.width < 0 ? key.text : elider(key.monospace).elided(key.text, key.elide, key.width);
    shaped->setText(cut);
    shaped->prepare(transform, font);
    if (key.width >= 0 && (cut.isEmpty() || shaped->size().width() > key.width)) {
        shaped->setText(QFontMetrics(font).elidedText(key.text, key.elide, key.width));
        shaped->prepare(transform, font);
    }
    m_texts.insert(key, shaped);
    return *shaped;
}

void DataDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &rect) const
{
    TextKey key{.text = visibleText(index.data(Qt::DisplayRole).toString()), .monospace = m_monospace.value(index.column())};
    if (key.text.isEmpty())
        return;
    const QVariant alignmentValue = index.data(Qt::TextAlignmentRole);
    const auto alignment = alignmentValue.isValid() ? Qt::Alignment(alignmentValue.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    if (!key.monospace && m_textFont != option.font) {
        m_textFont = option.font;
        m_textElider = TextElider(m_textFont);
        m_texts.clear();
    }
    const QFont &font = key.monospace ? m_monospaceFont : m_textFont;
    if (ForeignText::isForeign(key.text, font)) {
        key.elide = m_elide.value(index.column(), Qt::ElideRight);
        key.width = rect.width();
        paintForeign(painter, key, alignment, rect);
        return;
    }
    ++m_cells;
    painter->setFont(font);
    const QTransform &device = painter->deviceTransform();
    const QTransform scaled(device.m11(), device.m12(), device.m21(), device.m22(), 0, 0); // as drawStaticText() compares it
    bool isWider = elider(key.monospace).isSurelyWider(key.text, rect.width());
    if (!isWider) {
        if (isLeftOut(*painter, option, key))
            return;
        isWider = shapedText(key, font, scaled).size().width() > rect.width();
    }
    if (isWider) {
        key.elide = m_elide.value(index.column(), Qt::ElideRight);
        key.width = rect.width();
        if (isLeftOut(*painter, option, key))
            return;
    }
    const QStaticText &shaped = shapedText(key, font, scaled);
    const QSize size(qCeil(shaped.size().width()), qCeil(shaped.size().height()));
    painter->drawStaticText(QStyle::alignedRect(option.direction, alignment, size, rect).topLeft(), shaped);
}

void DataDelegate::paintForeign(QPainter *painter, const TextKey &key, Qt::Alignment alignment, const QRect &rect) const
{
    m_foreign.paint(*painter, rect, alignment,
                    {.text = key.text,
                     .font = key.monospace ? m_monospaceFont : m_textFont,
                     .color = painter->pen().color().rgba(),
                     .scale = painter->device()->devicePixelRatio(),
                     .width = key.width,
                     .elide = key.elide});
}

void DataDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option, index);
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor color = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QRect rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const QVariant toneValue = index.data(ToneRole);
    if (const auto tone = toneValue.isValid() ? Tone(toneValue.toInt()) : Tone::Neutral;
        tone != Tone::Neutral || (toneValue.isValid() && index.data(ShapeRole).toBool())) {
        color = Theme::instance().foreground(tone); // legible on the selection too, says Theme
        const QSize size(metrics::IconSmall, metrics::IconSmall);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
        painter->drawPixmap(place, toneShape(tone, painter->device()->devicePixelRatio()));
        const int taken = size.width() + metrics::Step + 1;
        rect.adjust(option.direction == Qt::LeftToRight ? taken : 0, 0, option.direction == Qt::LeftToRight ? 0 : -taken, 0);
    } else if (const QString name = index.data(IconNameRole).toString(); !name.isEmpty()) {
        const QSize size(metrics::IconSmall, metrics::IconSmall);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
        painter->drawPixmap(place, namedIcon(name, painter->device()->devicePixelRatio()));
        const int taken = size.width() + metrics::Step + 1;
        rect.adjust(option.direction == Qt::LeftToRight ? taken : 0, 0, option.direction == Qt::LeftToRight ? 0 : -taken, 0);
    }
    painter->setPen(color);
    paintText(painter, option, index, rect);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void DataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide.value(index.column(), Qt::ElideRight);
    if (m_monospace.value(index.column()))
        option->font = m_monospaceFont;

    const QVariant toneValue = index.data(ToneRole);
    if (!toneValue.isValid())
        return;
    const auto tone = Tone(toneValue.toInt());
    const QColor color = Theme::instance().foreground(tone);
    option->palette.setColor(QPalette::Text, color);
    if (tone == Tone::Neutral && !index.data(ShapeRole).toBool())
        return;
    option->icon = Theme::toneIcon(tone);
    option->decorationSize = QSize(metrics::IconSmall, metrics::IconSmall);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace bulkhead::ui
