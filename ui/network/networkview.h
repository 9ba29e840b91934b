// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsView>

namespace bulkhead::ui {

class NetworkScene;

/// Shows the picture: fits the window until the person zooms; wheel, Ctrl+plus, Ctrl+minus and Ctrl+0 zoom, dragging pans, arrow
/// keys go from box to box.
class NetworkView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit NetworkView(NetworkScene *scene, QWidget *parent = nullptr);

    void zoomIn() { zoomBy(ZoomStep); }
    void zoomOut() { zoomBy(1 / ZoomStep); }
    void fit();          ///< from now on
    void showSelected(); ///< scrolls to it where it is out of sight
    /// What a screen reader says of the selected box.
    void announce(const QString &sentence);
    [[nodiscard]] qreal zoom() const { return transform().m11(); }

Q_SIGNALS:
    void zoomChanged(qreal zoom);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    static constexpr qreal ZoomStep = 1.2;
    void zoomBy(qreal factor);
    void fitNow();
    NetworkScene *m_scene;
    bool m_isFitting = true;
};

} // namespace bulkhead::ui
