// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedlabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace bulkhead::ui {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setText(const QString &text)
{
    m_width = -1;
    QLabel::setText(text);
}

QSize WrappedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {metrics::RowComfortable + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (width != m_width) {
        m_width = width;
        m_height = QLabel::heightForWidth(width);
    }
    return m_height;
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_width = -1;
    QLabel::changeEvent(event);
}

} // namespace bulkhead::ui
