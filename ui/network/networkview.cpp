// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkview.h"

#include "ui/network/networkscene.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace bulkhead::ui {

namespace {

constexpr qreal LeastZoom = 0.08, MostZoom = 4;
constexpr qreal MostFit = 1.4;   ///< a small picture is not blown up to fill the window
constexpr qreal WheelStep = 120; ///< of angleDelta: one notch

} // namespace

NetworkView::NetworkView(NetworkScene *scene, QWidget *parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setAccessibleName(tr("Picture of the network namespaces"));
    setAccessibleDescription(tr("Arrow keys go from one namespace to the next; the tables below show it."));
    setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(scene, &QGraphicsScene::sceneRectChanged, this, [this] {
        if (m_isFitting)
            fitNow();
    });
}

void NetworkView::fitNow()
{
    const QRectF rect = m_scene->pictureRect();
    if (rect.isEmpty())
        return;
    const QSizeF room = maximumViewportSize();
    const qreal scale = qBound(LeastZoom, qMin(room.width() / rect.width(), room.height() / rect.height()), MostFit);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(rect.center());
    Q_EMIT zoomChanged(scale);
}

void NetworkView::fit()
{
    m_isFitting = true;
    fitNow();
}

void NetworkView::zoomBy(qreal factor)
{
    m_isFitting = false;
    const qreal wanted = qBound(LeastZoom, zoom() * factor, MostZoom);
    scale(wanted / zoom(), wanted / zoom());
    Q_EMIT zoomChanged(zoom());
}

void NetworkView::showSelected()
{
    if (const QRectF rect = m_scene->selectedRect(); !rect.isEmpty() && !m_isFitting)
        ensureVisible(rect, metrics::PageMargin, metrics::PageMargin);
}

void NetworkView::announce(const QString &sentence)
{
    if (accessibleDescription() == sentence)
        return;
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void NetworkView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (delta == 0 || event->modifiers() & Qt::ShiftModifier) // sideways and with shift it scrolls
        return QGraphicsView::wheelEvent(event);
    zoomBy(std::pow(ZoomStep, delta / WheelStep));
    event->accept();
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || (event->key() == Qt::Key_Equal && event->modifiers() & Qt::ControlModifier))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (event->key() == Qt::Key_0 && event->modifiers() & Qt::ControlModifier)
        return fit();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break; // with a modifier they scroll
        m_scene->selectTowards(event->key());
        showSelected();
        return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call): items take no keys themselves
}

void NetworkView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitting)
        fitNow();
}

void NetworkView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void NetworkView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (!m_scene->selectedNamespace() && event->reason() != Qt::MouseFocusReason)
        m_scene->selectTowards(Qt::Key_Down);
}

// Who has the focus is seen at the whole picture; which box, at the box.
void NetworkView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(Theme::instance().foreground(Tone::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace bulkhead::ui
