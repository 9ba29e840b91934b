// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stepdelegate.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/stepmodel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace bulkhead::ui {

namespace {

Tone toneOfStep(int state)
{
    switch (StepModel::State(state)) {
    case StepModel::State::Running: return Tone::Accent;
    case StepModel::State::Done: return Tone::Ok;
    case StepModel::State::Failed: return Tone::High;
    case StepModel::State::Undone: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    frame.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter, widget);
    painter->save();
    const Theme &theme = Theme::instance();
    const bool isSelected = option.state & QStyle::State_Selected;
    const Tone tone = toneOfStep(index.data(StepModel::StateRole).toInt());
    const QRect area = option.rect.adjusted(metrics::Inside, metrics::Step, -metrics::Inside, -metrics::Step);
    const QRect icon(area.left(), area.top() + 2, metrics::IconSmall, metrics::IconSmall);
    Theme::toneIcon(tone).paint(painter, icon);
    const QRect words = area.adjusted(metrics::IconSmall + metrics::Inside, 0, 0, 0);
    painter->setFont(theme.monospace());
    painter->setPen(isSelected ? theme.selectionText() : theme.text());
    const QFontMetrics command(painter->font());
    painter->drawText(words, Qt::AlignTop | Qt::AlignLeft,
                      command.elidedText(visibleText(index.data().toString()), Qt::ElideMiddle, words.width()));
    painter->setFont(option.font);
    painter->setPen(tone == Tone::Neutral ? theme.textMuted() : theme.foreground(tone));
    painter->drawText(
        words, Qt::AlignBottom | Qt::AlignLeft,
        option.fontMetrics.elidedText(visibleText(index.data(StepModel::ResultRole).toString()), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 3 * metrics::Step};
}

} // namespace bulkhead::ui
