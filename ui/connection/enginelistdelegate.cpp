// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/enginelistdelegate.h"

#include "ui/connection/enginelistmodel.h"
#include "ui/connection/hoststatetext.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOpenHostRow(const QModelIndex &index)
{
    return index.data(EngineListModel::KindRole).toInt() == static_cast<int>(EngineListModel::Kind::OpenHost);
}

bool isSectionRow(const QModelIndex &index)
{
    return index.data(EngineListModel::KindRole).toInt() == static_cast<int>(EngineListModel::Kind::Section);
}

/// Icon and word ending at `right`, in a tone's colour; returns where they begin.
int paintWordWithIcon(QPainter *painter, const QStyleOptionViewItem &option, int right, const QIcon &icon, const QString &word,
                      Tone tone)
{
    const int width = option.fontMetrics.horizontalAdvance(word) + metrics::IconSmall + metrics::Step;
    const QRect area(right - width, option.rect.top(), width, option.rect.height());
    icon.paint(painter,
               QRect(area.left(), area.center().y() - metrics::IconSmall / 2 + 1, metrics::IconSmall, metrics::IconSmall));
    painter->setPen(Theme::instance().foreground(tone));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, word);
    return area.left() - metrics::Inside;
}

} // namespace

EngineListDelegate::EngineListDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect EngineListDelegate::closeButtonRect(const QRect &row)
{
    return {row.right() - metrics::Inside - metrics::IconSmall, row.center().y() - metrics::IconSmall / 2 + 1, metrics::IconSmall,
            metrics::IconSmall};
}

QSize EngineListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {0, isSectionRow(index) ? line + metrics::Inside + metrics::Step : 2 * line + metrics::Inside + metrics::Step};
}

void EngineListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    painter->save();
    if (isSectionRow(index)) {
        paintSection(painter, option, index);
        painter->restore();
        return;
    }
    const QString name = option.text;
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = selected ? Theme::instance().selectionText() : Theme::instance().text();
    int right = option.rect.right() - metrics::Inside - metrics::Step;
    if (isOpenHostRow(index)) {
        const QRect cross = closeButtonRect(option.rect);
        Theme::icon(u"window-close"_s)
            .paint(painter, cross, Qt::AlignCenter,
                   option.state.testFlag(QStyle::State_MouseOver) || selected ? QIcon::Normal : QIcon::Disabled);
        right = cross.left() - metrics::Inside;
    }
    right = paintState(painter, option, index, right);

    const int line = option.fontMetrics.height();
    const int top = option.rect.top() + (option.rect.height() - 2 * line) / 2;
    const int left = option.rect.left() + metrics::Between;
    QFont bold = option.font;
    bold.setWeight(index.data(EngineListModel::CurrentRole).toBool() ? QFont::Bold : QFont::Medium);
    painter->setFont(bold);
    painter->setPen(text);
    const QFontMetrics nameMetrics(bold);
    painter->drawText(QRect(left, top, right - left, line), Qt::AlignVCenter | Qt::AlignLeft,
                      nameMetrics.elidedText(name, Qt::ElideMiddle, right - left));
    painter->setFont(option.font);
    painter->setPen(selected ? text : Theme::instance().textMuted());
    painter->drawText(QRect(left, top + line, right - left, line), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data(EngineListModel::PlaceRole).toString().simplified(),
                                                    Qt::ElideMiddle, right - left));
    painter->restore();
}

void EngineListDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setFont(Theme::instance().heading());
    painter->setPen(Theme::instance().textMuted());
    painter->drawText(option.rect.adjusted(metrics::Inside, metrics::Step, -metrics::Inside, 0), Qt::AlignBottom | Qt::AlignLeft,
                      index.data().toString());
}

int EngineListDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   int right) const
{
    if (const QString word = index.data(EngineListModel::StateWordRole).toString(); !word.isEmpty()) {
        const auto tone = static_cast<Tone>(index.data(EngineListModel::ToneRole).toInt());
        const QIcon icon = Theme::icon(index.data(EngineListModel::StateIconRole).toString(), tone);
        right = paintWordWithIcon(painter, option, right, icon, word, tone);
    }
    if (index.data(EngineListModel::UnprotectedRole).toBool())
        right = paintWordWithIcon(painter, option, right, Theme::toneIcon(Tone::Critical), unprotectedWord(), Tone::Critical);
    return right;
}

bool EngineListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && isOpenHostRow(index)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && closeButtonRect(option.rect).marginsAdded({4, 4, 4, 4}).contains(mouse->position().toPoint())) {
            Q_EMIT closeRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace bulkhead::ui
