// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/timehistogram.h"

#include <QWidget>

#include <optional>

namespace bulkhead::ui {

/// Events over time as bars, the refused ones as their filled foot. A range is selected by dragging, or with the arrow keys and
/// Shift; Escape takes it back.
class HistogramView : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setHistogram(const audit::TimeHistogram &histogram);
    void setRange(qint64 from, qint64 to); ///< that is filtered by, milliseconds since 1970; 0, 0 for none
    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 to() const { return m_to; }
    [[nodiscard]] QString barText(qint64 time) const; ///< "09:02:10: 12 events, 3 refused"
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rangeSelected(qint64 from, qint64 to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double xOf(qint64 time) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] qint64 barAt(qint64 time) const; ///< where its bar begins
    void select(qint64 a, qint64 b, bool isDone);

    audit::TimeHistogram m_histogram;
    qint64 m_from = 0, m_to = 0;
    std::optional<qint64> m_dragged; ///< where the drag began
    qint64 m_dragTo = 0;
    std::optional<qint64> m_cursor, m_anchor; ///< of the keyboard
};

} // namespace bulkhead::ui
