// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixdelegate.h"

#include "ui/capabilities/capabilitymatrixmodel.h"
#include "ui/capabilities/matrixpainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace bulkhead::ui {

MatrixDelegate::MatrixDelegate(const MatrixPointer &pointer, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pointer(pointer)
{
}

void MatrixDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     Difference difference) const
{
    const Theme &theme = Theme::instance();
    painter.fillRect(option.rect, theme.surface());
    paintDifference(painter, option.rect, difference);
    if (option.state & QStyle::State_Selected) {
        QColor selected = theme.selection();
        selected.setAlphaF(0.55F);
        painter.fillRect(option.rect, selected);
    } else if (m_pointer.row == index.row() || m_pointer.column == index.column()) {
        QColor cross = theme.textMuted();
        cross.setAlphaF(0.07F);
        painter.fillRect(option.rect, cross);
    }
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QVariant value = index.data(CapabilityMatrixModel::CellRole);
    if (!value.isValid()) {
        painter->fillRect(option.rect, theme.surfaceRaised());
        painter->fillRect(QRect(option.rect.bottomLeft(), option.rect.bottomRight()), theme.border());
        return;
    }
    const auto cell = value.value<MatrixCell>();
    paintBackground(*painter, option, index, cell.difference);
    const auto risk = capability::Risk(index.data(CapabilityMatrixModel::RiskRole).toInt());
    const bool gone = index.data(CapabilityMatrixModel::GoneRole).toBool();
    painter->save();
    if (gone)
        painter->setOpacity(0.4);
    paintMark(*painter, option.rect, cell.shown, theme.foreground(riskTone(risk)), cell.unavailable);
    paintMismatch(*painter, option.rect, cell.mismatch);
    painter->restore();

    QColor line = theme.border();
    line.setAlphaF(line.alphaF() * 0.7F);
    painter->fillRect(QRect(option.rect.bottomLeft(), option.rect.bottomRight()), line);
    painter->fillRect(QRect(option.rect.topRight(), option.rect.bottomRight()), line);
    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.foreground(Tone::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -2.5), 3, 3);
        painter->restore();
    }
}

bool MatrixDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return false;
    if (isPress) {
        m_pressed = index;
        return false;
    }
    // a selection that was dragged to here is no click
    const bool clicked = m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (!clicked)
        return false;
    const bool allowed = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, allowed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace bulkhead::ui
