// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidesplitter.h"

namespace bulkhead::ui {

SideSplitter::SideSplitter(QWidget *content, QWidget *side, SideSize size, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_size(size)
{
    setChildrenCollapsible(false);
    addWidget(content);
    addWidget(side);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isPlaced = true; });
}

QByteArray SideSplitter::place() const
{
    return m_isPlaced ? saveState() : QByteArray();
}

void SideSplitter::setPlace(const QByteArray &place)
{
    m_isPlaced = !place.isEmpty() && restoreState(place);
}

void SideSplitter::turn(Qt::Orientation orientation)
{
    if (orientation == this->orientation())
        return;
    setOrientation(orientation);
    m_isPlaced = false;
    layOut();
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    layOut();
}

void SideSplitter::layOut()
{
    if (m_isPlaced)
        return;
    const int room = (orientation() == Qt::Horizontal ? width() : height()) - handleWidth();
    const int side = qBound(m_size.smallest, int(room * m_size.share), m_size.largest);
    setSizes({qMax(1, room - side), side});
}

} // namespace bulkhead::ui
