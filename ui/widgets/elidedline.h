// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace bulkhead::ui {

class ForeignText;

/// One line of text that ends in "…" where it does not fit, and is whole in the tooltip. Takes the width that it gets. A text in
/// a script that its font lacks is measured and drawn in a worker: the search for a font that has it would stop the window.
class ElidedLine : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLine(QWidget *parent = nullptr);
    explicit ElidedLine(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
    ForeignText *m_foreign = nullptr; ///< once a text needs it
};

} // namespace bulkhead::ui
