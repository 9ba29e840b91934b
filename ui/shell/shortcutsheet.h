// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace bulkhead::ui {

/// One key and what it does.
struct ShortcutRow {
    QString keys;
    QString meaning;
};

struct ShortcutGroup {
    QString title;
    QList<ShortcutRow> rows;
};

/// F1: every key of the window and of the page that is shown, made from the actions themselves.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent);
};

} // namespace bulkhead::ui
