// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bulkhead::ui {

/// What the lines and dots of the picture mean.
class NetworkLegend : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sample : quint8 { Up, Down, Pair, Share, Open };
    struct Entry {
        Sample sample = Sample::Up;
        QString words;
    };
    void paintSample(QPainter &painter, const QRectF &rect, Sample sample) const;
    QList<Entry> m_entries;
};

} // namespace bulkhead::ui
