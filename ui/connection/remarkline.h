// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace bulkhead::ui {

/// A wrapped sentence with its tone's shape before it, below a field or at the head of a result.
class RemarkLine : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkLine(QWidget *parent = nullptr);
    using QWidget::show;
    void show(Tone tone, const QString &text);
    void showNothing();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace bulkhead::ui
