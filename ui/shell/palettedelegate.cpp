// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace bulkhead::ui {

namespace {

constexpr int PaletteRow = 34;

/// One line of text whose letters at `positions` are strong; gives the width used.
qreal paintTitle(QPainter *painter, const QRect &area, const QString &title, const QList<int> &positions, const QColor &strong)
{
    QTextLayout layout(title, painter->font());
    QList<QTextLayout::FormatRange> ranges;
    for (const int position : positions) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(strong);
        ranges << QTextLayout::FormatRange{position, 1, format};
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
    return qMin<qreal>(line.naturalTextWidth(), area.width());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(PaletteRow, option.fontMetrics.height() + 3 * metrics::Step)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection());
        painter->drawRoundedRect(option.rect.adjusted(metrics::Step, 1, -metrics::Step, -1), metrics::Radius, metrics::Radius);
    }
    const QRect inner = option.rect.adjusted(metrics::Between, 0, -metrics::Between, 0);
    QRect icon(inner.left(), 0, metrics::IconSmall, metrics::IconSmall);
    icon.moveTop(inner.center().y() - metrics::IconSmall / 2 + 1);
    Theme::icon(index.data(PaletteModel::IconNameRole).toString()).paint(painter, icon);

    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const auto kind = PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt());
    const QString right = shortcut.isEmpty() ? PaletteModel::kindWord(kind) : shortcut;
    painter->setFont(theme.small());
    painter->setPen(theme.textMuted());
    const int rightWidth = painter->fontMetrics().horizontalAdvance(right);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, right);

    QRect words = inner.adjusted(metrics::IconSmall + metrics::Inside + metrics::Step, 0, -rightWidth - metrics::Between, 0);
    painter->setFont(option.font);
    painter->setPen(selected ? theme.selectionText() : theme.text());
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    const qreal used = paintTitle(painter, words, title, title == index.data().toString() ? positions : QList<int>{},
                                  theme.foreground(Tone::Accent));
    words.setLeft(words.left() + qCeil(used) + metrics::Between);
    if (words.width() > 40) {
        painter->setPen(theme.textMuted());
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideMiddle, words.width()));
    }
    painter->restore();
}

} // namespace bulkhead::ui
