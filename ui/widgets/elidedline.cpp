// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedline.h"

#include "ui/widgets/foreigntext.h"

#include <QPainter>
#include <QStyle>

namespace bulkhead::ui {

ElidedLine::ElidedLine(QWidget *parent)
    : ElidedLine(QString(), parent)
{
}

ElidedLine::ElidedLine(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLine::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLine::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), fontMetrics().height() + margins.top() + margins.bottom()};
}

void ElidedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (ForeignText::isForeign(text(), font())) {
        if (!m_foreign) {
            m_foreign = new ForeignText(this);
            connect(m_foreign, &ForeignText::ready, this, qOverload<>(&QWidget::update));
        }
        setToolTip(text());
        m_foreign->paint(painter, contentsRect(), alignment(),
                         {.text = text(),
                          .font = font(),
                          .color = palette().color(foregroundRole()).rgba(),
                          .scale = devicePixelRatioF(),
                          .width = contentsRect().width(),
                          .elide = m_mode});
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, contentsRect(), alignment(), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace bulkhead::ui
