// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QIconEngine>

#include <optional>

namespace bulkhead::ui {

/// Renders a Breeze or Bulkhead SVG in the colours of the theme when it is painted, crisp at every scale.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, std::optional<Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &points, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override;

    /// The resource that a name means at a size; empty where there is none.
    [[nodiscard]] static QString fileFor(const QString &name, int size);

private:
    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace bulkhead::ui
