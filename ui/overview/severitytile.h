// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace bulkhead::ui {

/// A number with its word and shape; pressed, it leads to what it counts.
class SeverityTile : public QAbstractButton
{
    Q_OBJECT
public:
    SeverityTile(Tone tone, const QString &word, QWidget *parent = nullptr);

    void setCount(int count, const QString &explanation);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Tone m_tone;
    int m_count = 0;
};

} // namespace bulkhead::ui
