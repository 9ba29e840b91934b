// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace bulkhead::ui {

/// How wide (or high) the second part is while nobody has moved the border: a share of the whole within limits.
struct SideSize {
    double share = 0.3;
    int smallest = 0;
    int largest = 0;
};

/// A page's content and its inspector. The border follows the window's size until the person moves it.
class SideSplitter : public QSplitter
{
    Q_OBJECT
public:
    SideSplitter(QWidget *content, QWidget *side, SideSize size, QWidget *parent = nullptr);

    /// Where the person put the border; empty while nobody has.
    [[nodiscard]] QByteArray place() const;
    void setPlace(const QByteArray &place);
    void turn(Qt::Orientation orientation); ///< side beside or below the content
    void layOut();                          ///< anew, where nobody has moved the border

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SideSize m_size;
    bool m_isPlaced = false;
};

} // namespace bulkhead::ui
