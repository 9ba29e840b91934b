// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QTextLayout;

namespace bulkhead::ui {

/// Plain text that wraps to the width that its layout gives it, inside a word too where that is wider: an id, a path. QLabel
/// cannot, and sets such a text six times to find a width that looks good alone; a column of fifty of them takes a frame. This
/// one takes any width, and knows its height at the last one.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, int width) const;

    mutable int m_width = -1;
    mutable int m_height = 0; ///< at m_width
};

} // namespace bulkhead::ui
