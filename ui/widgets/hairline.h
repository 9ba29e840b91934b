// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bulkhead::ui {

/// One device-independent pixel of Theme::border() between two areas.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bulkhead::ui
