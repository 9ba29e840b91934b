// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

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
{
    connect(&Theme::instance(), &Theme::changed, this, &DataDelegate::rebuild);
    rebuild();
}

void DataDelegate::rebuild()
{
    m_monospaceFont = Theme::instance().monospace();
    m_icons = {};
}

QString DataDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return visibleText(QStyledItemDelegate::displayText(value, locale));
}

// The style draws the text of a cell closer to its edge than that of the header; the panel still fills the whole cell.
void DataDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    cell.backgroundBrush = Qt::NoBrush;
    cell.rect.adjust(metrics::Step, 0, -metrics::Step, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
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
    option->palette.setColor(QPalette::HighlightedText, color); // Theme keeps it legible on the selection
    if (tone == Tone::Neutral)
        return;
    QIcon &icon = m_icons.at(size_t(tone));
    if (icon.isNull())
        icon = Theme::toneIcon(tone);
    option->icon = icon;
    option->decorationSize = QSize(metrics::IconSmall, metrics::IconSmall);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace bulkhead::ui
