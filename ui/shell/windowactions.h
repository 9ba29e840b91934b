// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/shell/shortcutsheet.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace bulkhead::ui {

class MainWindow;

/// Every action of the window, its menus, and what the palette and the shortcut sheet make of them.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(MainWindow *window);

    void addPages();      ///< Ctrl+1…9
    void showPageState(); ///< another page or host: what is possible now
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries() const;
    [[nodiscard]] QList<ShortcutGroup> shortcutGroups() const;

    QAction *openSnapshot = nullptr;
    QAction *saveSnapshot = nullptr;
    QAction *openSample = nullptr;
    QAction *compareSnapshot = nullptr;
    QAction *connectEngine = nullptr;
    QAction *startLab = nullptr;
    QAction *quit = nullptr;
    QAction *find = nullptr;
    QAction *refresh = nullptr;
    QAction *palette = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QList<QAction *> pages;

private:
    QAction *add(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &shortcut,
                 void (MainWindow::*slot)());
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void fillRecent();
    void fillColumns();
    void addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool checked, const std::function<void()> &choose);

    MainWindow *m_window;
    QMenu *m_goMenu = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_columns = nullptr;
    QList<QAction *> m_all; ///< for the palette, in the order of the menus
};

} // namespace bulkhead::ui
