// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

/// What a person does to the widgets of a workbench, by the words that stand on them.
namespace bulkhead::test {

template<typename Button>
inline Button *buttonWith(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<Button *>();
    const auto found = std::ranges::find(buttons, text, &Button::text);
    return found == buttons.end() ? nullptr : *found;
}

/// Chooses an entry of a button's menu; with no entry, clicks the button.
inline bool press(const QWidget &widget, const QString &button, const QString &entry = {})
{
    auto *tool = buttonWith<QToolButton>(widget, button);
    if (!tool || !tool->isEnabled())
        return false;
    if (entry.isEmpty()) {
        QTest::mouseClick(tool, Qt::LeftButton);
        return true;
    }
    const auto actions = tool->menu()->actions();
    const auto found = std::ranges::find(actions, entry, &QAction::text);
    if (found == actions.end() || !(*found)->isEnabled())
        return false;
    (*found)->trigger();
    return true;
}

/// Types into a line, or chooses an entry of a box that begins so; the first field of that name that is still free.
inline bool enter(QDialog &dialog, const QString &field, const QString &text)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() != field)
            continue;
        if (box->isEditable()) {
            box->lineEdit()->clear();
            QTest::keyClicks(box->lineEdit(), text);
            return true;
        }
        const int at = box->findText(text, Qt::MatchStartsWith);
        box->setCurrentIndex(at);
        return at >= 0;
    }
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != field || edit->property("entered").toBool())
            continue;
        edit->clear();
        QTest::keyClicks(edit, text);
        edit->setProperty("entered", true);
        return true;
    }
    return false;
}

/// Clicks the button that does it.
inline bool confirm(QDialog &dialog)
{
    auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    if (!button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

} // namespace bulkhead::test
