// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "ui/connection/hostregistry.h"
#include "ui/shell/pageset.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace bulkhead::ui {

class CommandPalette;
class EngineSwitcher;
class HostBanners;
class LabLauncher;
class NavigationBar;
class StateView;
class StatusLine;
class WindowActions;

/// The window: navigation, one page at a time, banners above it, the status below. Shows what HostRegistry says is current.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(std::vector<PageEntry> pages, engine::ContextStore contexts, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] HostRegistry &registry() { return m_registry; }
    [[nodiscard]] const engine::ContextStore &contexts() const { return m_contexts; }
    [[nodiscard]] const std::vector<PageEntry> &pageEntries() const { return m_entries; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    [[nodiscard]] CommandPalette *palettePopup() const { return m_palette; }
    [[nodiscard]] HostBanners *banners() const { return m_banners; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] StateView *stateView() const { return m_state; }
    [[nodiscard]] NavigationBar *navigation() const { return m_navigation; }

    /// Makes the page where it is new; null where there is none of that id.
    Page *showPage(const QString &id);
    void goTo(const Destination &destination);
    /// The page of the last time, or the first one; size and place of the window.
    void restoreWindow();
    [[nodiscard]] const QString &startPage() const { return m_pageId; } ///< before the first page is shown
    /// Why the sample is shown instead of an engine: said in its banner, and in the status.
    void setStartProblem(const Error &error, const QString &subject);
    /// What the command line named cannot be opened: said in the middle of the window.
    void setStartRefused(const Error &error, const QString &subject);

    void openFile(const QString &path);
    void openPalette();
    void showConnections() { showConnectionDialog({}); }
    void showConnectionDialog(const QString &connectionKey);
    void openSample();
    void endProgram();
    void showShortcuts();
    void showAbout();
    void startLab();
    void chooseSnapshot();
    void compareSnapshot()
    {
        goTo({.page = QStringLiteral("compare"), .container = {}, .tab = QStringLiteral("open"), .detail = {}});
    }
    void saveSnapshot();
    void refresh();
    void focusFilter();
    void leave(); ///< Esc: the palette, then the filter's text, then into the page
    void showLastError();
    void showNotice(const QString &text);

Q_SIGNALS:
    void firstPainted();
    void startRefused();
    void pageShown(bulkhead::ui::Page *page);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void showHost();
    void showHostState();
    void setError(const std::optional<Error> &error, const QString &subject);
    [[nodiscard]] const OpenHost *currentHost() const;
    void saveWindow() const;

    HostRegistry m_registry;
    engine::ContextStore m_contexts;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    WindowActions *m_actions = nullptr;
    NavigationBar *m_navigation = nullptr;
    EngineSwitcher *m_switcher = nullptr;
    HostBanners *m_banners = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    LabLauncher *m_lab = nullptr;
    QTimer m_connectingDelay; ///< "connecting" is shown only when it takes a while
    QMetaObject::Connection m_hostConnection;
    QString m_pageId;
    std::optional<Error> m_error, m_startProblem;
    QString m_errorSubject, m_startSubject;
    bool m_painted = false;
    bool m_hasShownPage = false;
};

} // namespace bulkhead::ui
