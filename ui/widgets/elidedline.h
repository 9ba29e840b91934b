// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace bulkhead::ui {

/// One line of text that ends in "…" where it does not fit, and is whole in the tooltip. Takes the width that it gets.
class ElidedLine : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLine(QWidget *parent = nullptr);
    explicit ElidedLine(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace bulkhead::ui
