// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The strokes of Style, one function a thing that is drawn.
namespace bulkhead::ui::stylepaint {

inline constexpr int SortMark = 10;

[[nodiscard]] bool isPrimary(const QWidget *widget);
void button(QPainter *painter, const QStyleOption &option, bool primary);
void flatButton(QPainter *painter, const QStyleOption &option);
void field(QPainter *painter, const QStyleOption &option);
void toolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option);
void focusRing(QPainter *painter, const QStyleOption &option);
void checkMark(QPainter *painter, const QStyleOption &option);
void radioMark(QPainter *painter, const QStyleOption &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
/// A whole section: ground, words and sort mark, in line with each other.
void header(QPainter *painter, const QStyleOptionHeader &option);
void splitter(QPainter *painter, const QStyleOption &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);

} // namespace bulkhead::ui::stylepaint
