// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/hairline.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bulkhead::ui {

Hairline::Hairline(QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::instance().border());
}

} // namespace bulkhead::ui
