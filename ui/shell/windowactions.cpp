// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowactions.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

constexpr int PageKeys = 9;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

WindowActions::WindowActions(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
}

QAction *WindowActions::add(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &shortcut,
                            void (MainWindow::*slot)())
{
    auto *action = new QAction(text, m_window);
    if (!iconName.isEmpty())
        action->setIcon(Theme::icon(iconName));
    action->setProperty("iconName", iconName);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, m_window, slot);
    menu->addAction(action);
    m_window->addAction(action); // its key works although the menu bar may be somewhere else (global menus)
    m_all << action;
    return action;
}

void WindowActions::buildFileMenu()
{
    QMenu *file = m_window->menuBar()->addMenu(tr("&File"));
    connectEngine =
        add(file, u"network-connect"_s, tr("&Connect…"), QKeySequence(Qt::CTRL | Qt::Key_N), &MainWindow::showConnections);
    startLab = add(file, u"run-build"_s, tr("Start the &lab"), {}, &MainWindow::startLab);
    startLab->setToolTip(tr("Starts a private Docker engine with containers to learn with"));
    file->addSeparator();
    openSnapshot = add(file, u"document-open"_s, tr("&Open snapshot…"), QKeySequence::Open, &MainWindow::chooseSnapshot);
    m_recent = file->addMenu(Theme::icon(u"document-open-recent"_s), tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    openSample = add(file, u"view-list-details"_s, tr("Open the recorded &sample"), {}, &MainWindow::openSample);
    compareSnapshot = add(file, u"bulkhead-compare"_s, tr("Com&pare with a snapshot…"), {}, &MainWindow::compareSnapshot);
    compareSnapshot->setToolTip(tr("What appeared, vanished, got weaker or stricter since a snapshot was saved"));
    saveSnapshot = add(file, u"document-save"_s, tr("&Save snapshot…"), QKeySequence::Save, &MainWindow::saveSnapshot);
    file->addSeparator();
    quit = add(file, u"application-exit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::endProgram);
}

void WindowActions::addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool checked,
                              const std::function<void()> &choose)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    action->setProperty("iconName", menu->icon().name());
    connect(action, &QAction::triggered, this, choose);
    m_all << action;
}

void WindowActions::buildViewMenu()
{
    QMenu *view = m_window->menuBar()->addMenu(tr("&View"));
    palette = add(view, u"search"_s, tr("Command &palette…"), QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openPalette);
    find = add(view, u"view-filter"_s, tr("&Filter this page"), QKeySequence::Find, &MainWindow::focusFilter);
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    refresh = add(view, u"view-refresh"_s, tr("&Refresh"), QKeySequence(Qt::Key_F5), &MainWindow::refresh);
    view->addSeparator();
    m_goMenu = view->addMenu(tr("&Go to"));
    m_columns = view->addMenu(Theme::icon(u"view-table-of-contents-ltr"_s), tr("C&olumns"));
    connect(m_columns, &QMenu::aboutToShow, this, &WindowActions::fillColumns);
    view->addSeparator();

    auto *schemes = new QActionGroup(this);
    QMenu *theme = view->addMenu(Theme::icon(u"contrast"_s), tr("&Colours"));
    const auto addScheme = [&](const QString &text, ColorScheme scheme) {
        addChoice(theme, schemes, text, Theme::instance().scheme() == scheme, [scheme] {
            Theme::instance().apply(scheme);
            QSettings().setValue("window/colours"_L1, int(scheme));
        });
    };
    addScheme(tr("Colours of the &system"), ColorScheme::System);
    addScheme(tr("&Light colours"), ColorScheme::Light);
    addScheme(tr("&Dark colours"), ColorScheme::Dark);

    auto *densities = new QActionGroup(this);
    QMenu *density = view->addMenu(Theme::icon(u"view-list-details"_s), tr("&Density"));
    const auto addDensity = [&](const QString &text, Density value) {
        addChoice(density, densities, text, Theme::instance().density() == value, [value] {
            Theme::instance().setDensity(value);
            QSettings().setValue("window/density"_L1, int(value));
        });
    };
    addDensity(tr("De&nse rows"), Density::Dense);
    addDensity(tr("Com&fortable rows"), Density::Comfortable);
}

void WindowActions::buildHelpMenu()
{
    QMenu *help = m_window->menuBar()->addMenu(tr("&Help"));
    shortcuts = add(help, u"input-keyboard"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), &MainWindow::showShortcuts);
    about = add(help, u"help-about"_s, tr("&About Bulkhead"), {}, &MainWindow::showAbout);
}

void WindowActions::addPages()
{
    for (const PageEntry &entry : m_window->pageEntries()) {
        if (entry.hidden)
            continue;
        auto *action = new QAction(Theme::icon(entry.iconName), entry.title, m_window);
        if (pages.size() < PageKeys)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + pages.size())));
        action->setProperty("iconName", entry.iconName);
        connect(action, &QAction::triggered, m_window, [this, id = entry.id] {
            if (Page *page = m_window->showPage(id))
                page->takeFocus(Qt::ShortcutFocusReason);
        });
        m_goMenu->addAction(action);
        m_window->addAction(action);
        pages << action;
    }
}

void WindowActions::showPageState()
{
    const Page *page = m_window->currentPage();
    find->setEnabled(page && page->filterEdit());
    m_columns->menuAction()->setEnabled(page && page->columnMenu());
    const snapshot::Host *host = m_window->registry().current();
    saveSnapshot->setEnabled(host && host->snapshot()->takenAt.isValid());
    compareSnapshot->setEnabled(saveSnapshot->isEnabled());
    refresh->setEnabled(host);
}

void WindowActions::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_window->registry().recentFiles();
    for (const QString &file : files) {
        QAction *action = m_recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, m_window, [this, file] { m_window->openFile(file); });
    }
    if (files.isEmpty())
        m_recent->addAction(tr("No files yet"))->setEnabled(false);
    else
        m_recent->addSeparator();
    QAction *forget = m_recent->addAction(tr("&Forget these files"));
    forget->setEnabled(!files.isEmpty());
    connect(forget, &QAction::triggered, &m_window->registry(), &HostRegistry::forgetRecentFiles);
}

void WindowActions::fillColumns()
{
    m_columns->clear();
    const Page *page = m_window->currentPage();
    if (QMenu *columns = page ? page->columnMenu() : nullptr) {
        Q_EMIT columns->aboutToShow(); // lets the table fill it
        m_columns->addActions(columns->actions());
    }
}

std::vector<PaletteEntry> WindowActions::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    const auto addAction = [&entries](QAction *action, PaletteEntry::Kind kind, const QString &detail) {
        if (!action->isEnabled() || action->text().isEmpty() || action->isSeparator())
            return;
        const QString iconName = action->property("iconName").toString();
        const QString inPalette = action->property("paletteText").toString(); // what its menu's title says must be said here
        entries.push_back({kind, inPalette.isEmpty() ? withoutMnemonic(action->text()) : inPalette, detail,
                           iconName.isEmpty() ? action->icon().name() : iconName, action->shortcut(),
                           [guarded = QPointer(action)] {
                               if (guarded)
                                   guarded->trigger();
                           }});
    };
    for (QAction *action : pages)
        addAction(action, PaletteEntry::Kind::Page, {});
    if (const Page *page = m_window->currentPage())
        for (QAction *action : page->pageActions())
            addAction(action, PaletteEntry::Kind::Action, page->title());
    for (QAction *action : m_all)
        if (action != palette)
            addAction(action, PaletteEntry::Kind::Action, {});

    HostRegistry &registry = m_window->registry();
    for (const OpenHost &open : registry.hosts())
        if (open.host != registry.current())
            entries.push_back({PaletteEntry::Kind::Engine,
                               open.host->name(),
                               open.place(),
                               u"network-server"_s,
                               {},
                               [&registry, host = QPointer(open.host)] {
                                   if (host)
                                       registry.setCurrent(host);
                               }});
    for (const engine::EngineContext &context : m_window->contexts().contexts() + registry.ownConnections())
        if (!context.problem && !registry.find(context.endpoint))
            entries.push_back({PaletteEntry::Kind::Engine,
                               context.name,
                               context.endpoint.toString(),
                               u"network-server"_s,
                               {},
                               [&registry, context] { registry.open(context); }});
    for (const QString &file : registry.recentFiles())
        entries.push_back({PaletteEntry::Kind::File,
                           QFileInfo(file).fileName(),
                           file,
                           u"document-open-recent"_s,
                           {},
                           [window = m_window, file] { window->openFile(file); }});
    if (const snapshot::Host *host = registry.current())
        for (const auto &container : host->snapshot()->containers)
            entries.push_back({PaletteEntry::Kind::Container,
                               container->summary.name,
                               container->summary.image.toString(),
                               u"bulkhead-containers"_s,
                               {},
                               [window = m_window, id = container->id()] {
                                   window->goTo({.page = {}, .container = id, .tab = {}, .detail = {}});
                               }});
    return entries;
}

QList<ShortcutGroup> WindowActions::shortcutGroups() const
{
    const auto rows = [](const QList<QAction *> &actions) {
        QList<ShortcutRow> result;
        for (const QAction *action : actions) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                result.append({keys.join(u"  "_s), withoutMnemonic(action->text())});
        }
        return result;
    };
    QList<ShortcutGroup> groups{{tr("Pages"), rows(pages)}, {tr("Everywhere"), rows(m_all)}};
    groups[1].rows.append({tr("Esc"), tr("Clear the filter, close what is open")});
    groups[0].rows.append({tr("Tab, Shift+Tab"), tr("Next and previous part of the window")});
    if (const Page *page = m_window->currentPage())
        if (const auto ofPage = rows(page->pageActions()); !ofPage.isEmpty())
            groups.append({page->title(), ofPage});
    groups.append({tr("In tables"),
                   {{tr("Ctrl+C"), tr("Copy the selected rows")},
                    {tr("Shift+↑ Shift+↓"), tr("Select several rows")},
                    {tr("Menu, Shift+F10"), tr("What can be done with the row")}}});
    return groups;
}

} // namespace bulkhead::ui
