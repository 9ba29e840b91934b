// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The strokes of Style, one function a thing that is drawn.
namespace bulkhead::ui::stylepaint {

[[nodiscard]] bool isPrimary(const QWidget *widget);
void button(QPainter *painter, const QStyleOption &option, bool primary);
void flatButton(QPainter *painter, const QStyleOption &option);
void field(QPainter *painter, const QStyleOption &option);
void toolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option);
void headerArrow(QPainter *painter, const QStyleOption &option, bool down);
void focusRing(QPainter *painter, const QStyleOption &option);
void checkMark(QPainter *painter, const QStyleOption &option);
void radioMark(QPainter *painter, const QStyleOption &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void headerSection(QPainter *painter, const QStyleOption &option);
void splitter(QPainter *painter, const QStyleOption &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);

} // namespace bulkhead::ui::stylepaint
