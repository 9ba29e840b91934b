// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/nameheader.h"

#include "ui/widgets/foreigntext.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bulkhead::ui {

NameHeader::NameHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_foreign(new ForeignText(this))
{
    connect(m_foreign, &ForeignText::ready, this, [this] { viewport()->update(); });
}

QSize NameHeader::size()
{
    return {metrics::RowComfortable, metrics::RowDense + 2};
}

void NameHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (ForeignText::isForeign(option->text, font()))
        option->text.clear();
}

void NameHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QHeaderView::paintSection(painter, rect, section);
    const QString title = model()->headerData(section, orientation()).toString();
    if (!ForeignText::isForeign(title, font()))
        return;
    const QRect inside = rect.adjusted(metrics::Inside, 0, -metrics::Inside, 0);
    m_foreign->paint(*painter, inside, Qt::AlignLeft | Qt::AlignVCenter,
                     {.text = title,
                      .font = font(),
                      .color = Theme::instance().textMuted().rgba(),
                      .scale = devicePixelRatioF(),
                      .width = inside.width()});
}

} // namespace bulkhead::ui
