// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/connection/engineswitcher.h"
#include "ui/connection/engineswitcherpopup.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/hostbanners.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/states.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::ui {

namespace {

constexpr auto ConnectingDelay = 400ms;
constexpr QSize FirstSize(1280, 800);
constexpr QSize SmallestSize(960, 600);

/// The one .bulkhead file of a drag; empty where it is something else.
QString draggedSnapshot(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(".bulkhead"_L1, Qt::CaseInsensitive) ? file : QString();
}

} // namespace

MainWindow::MainWindow(std::vector<PageEntry> pages, engine::ContextStore contexts, QWidget *parent)
    : QMainWindow(parent)
    , m_contexts(std::move(contexts))
    , m_entries(std::move(pages))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Bulkhead"_s);
    setAcceptDrops(true);
    setMinimumSize(SmallestSize);
    QStringList offered; // see Page::isOffered()
    for (const PageEntry &entry : m_entries)
        offered.append(entry.id);
    setProperty("offeredPages", offered);
    buildLayout();
    m_actions = new WindowActions(this);
    m_actions->addPages();
    m_banners->setActions(m_actions->connectEngine, m_actions->startLab, m_actions->refresh);
    connectParts();
    showHost();
}

MainWindow::~MainWindow()
{
    // pages hold a pointer to a host of the registry, which dies before Qt deletes them
    for (Page *page : std::as_const(m_pages))
        page->setHost(nullptr);
    m_registry.disconnect(this);
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    m_navigation = new NavigationBar(central);
    m_switcher = new EngineSwitcher(&m_registry, m_contexts, m_navigation);
    m_navigation->setTop(m_switcher);
    int number = 0;
    for (const PageEntry &entry : m_entries)
        if (!entry.hidden)
            m_navigation->addPage(entry.id, entry.title, entry.iconName,
                                  QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)).toString(QKeySequence::NativeText));

    m_banners = new HostBanners(central);
    m_stack = new FillingStack(central);
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_state);
    m_status = new StatusLine(central);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banners);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_palette = new CommandPalette(this);
}

void MainWindow::connectParts()
{
    connect(m_navigation, &NavigationBar::pageChosen, this, &MainWindow::showPage);
    connect(m_switcher, &EngineSwitcher::connectRequested, this, &MainWindow::showConnectionDialog);
    connect(m_switcher, &EngineSwitcher::openSnapshotRequested, this, &MainWindow::chooseSnapshot);
    connect(m_status, &StatusLine::errorClicked, this, &MainWindow::showLastError);
    connect(&m_registry, &HostRegistry::currentChanged, this, &MainWindow::showHost);
    connect(&m_registry, &HostRegistry::hostChanged, this, [this](const snapshot::Host *host) {
        if (host == m_registry.current())
            showHostState();
    });
    m_connectingDelay.setSingleShot(true);
    m_connectingDelay.setInterval(ConnectingDelay);
    connect(&m_connectingDelay, &QTimer::timeout, this, &MainWindow::showHostState);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    connect(escape, &QAction::triggered, this, &MainWindow::leave);
    addAction(escape);
    // Qt takes Shift+F10 for the menu key on Windows and KDE only; many keyboards have no other
    auto *menuKey = new QAction(this);
    menuKey->setShortcut(Qt::SHIFT | Qt::Key_F10);
    connect(menuKey, &QAction::triggered, this, [this] {
        QWidget *target = focusWidget();
        if (!target)
            return;
        const QPoint place = target->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, target->mapToGlobal(place));
        QCoreApplication::sendEvent(target, &event);
    });
    addAction(menuKey);
}

const OpenHost *MainWindow::currentHost() const
{
    return m_registry.find(m_registry.current());
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_pageId);
}

Page *MainWindow::showPage(const QString &id)
{
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return nullptr;
    Page *&page = m_pages[id];
    if (!page) {
        page = entry->create(m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::jumpRequested, this, &MainWindow::goTo);
        connect(page, &Page::notice, this, &MainWindow::showNotice);
        page->restoreState();
    }
    Page *left = currentPage();
    const bool takesFocus = !m_hasShownPage || (left && left != page && left->isAncestorOf(focusWidget()));
    m_hasShownPage = true;
    if (left && left != page)
        left->forgetFocus();
    m_pageId = id;
    m_navigation->setCurrent(id);
    page->setHost(m_registry.current());
    showHostState();
    if (takesFocus) // also at the start: not the first button of the navigation
        page->takeFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(page);
    return page;
}

void MainWindow::goTo(const Destination &destination)
{
    QString id = destination.page.isEmpty() ? u"containers"_s : destination.page;
    if (destination.page.isEmpty() && !m_entries.empty() && std::ranges::find(m_entries, id, &PageEntry::id) == m_entries.end())
        id = m_entries.front().id;
    if (Page *page = showPage(id))
        page->goTo(destination);
}

void MainWindow::showHost()
{
    snapshot::Host *host = m_registry.current();
    setError(std::nullopt, {});
    // pages that are not on screen follow when they are shown again
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setHost(it.key() == m_pageId ? host : nullptr);
    m_connectingDelay.stop();
    disconnect(m_hostConnection);
    if (host) {
        m_hostConnection = connect(host, &snapshot::Host::snapshotChanged, this, [this](const snapshot::SnapshotChange &change) {
            if (change.everything || change.engineFacts)
                showHostState();
        });
        m_connectingDelay.start();
    }
    showHostState();
}

void MainWindow::showHostState()
{
    using State = snapshot::Host::State;
    const OpenHost *open = currentHost();
    m_status->showHost(open);
    m_banners->showHost(open, m_startProblem, m_startSubject);
    const bool hasSnapshot = open && open->host->snapshot()->takenAt.isValid();
    const State state = open ? open->host->state() : State::Failed;
    setWindowTitle(open ? tr("%1 – Bulkhead").arg(open->host->name()) : u"Bulkhead"_s);

    if (open && open->host->error())
        setError(open->host->error(), open->place());
    else if (open && (state == State::Live || state == State::Saved))
        setError(open->isSample ? m_startProblem : std::nullopt, m_startSubject);

    QWidget *shown = currentPage();
    if (!open) {
        const ErrorText text = m_startProblem ? errorText(*m_startProblem, m_startSubject)
                                              : ErrorText{tr("No engine is open."),
                                                          tr("Connect to one, or look at the recorded "
                                                             "sample."),
                                                          {}};
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy,
                      {m_actions->connectEngine, m_actions->openSample, m_actions->startLab}, text.technical);
        shown = m_state;
    } else if (state == State::Failed && !hasSnapshot) {
        const ErrorText text = errorText(open->host->error().value_or(Error{}), open->place());
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy,
                      {m_actions->refresh, m_actions->connectEngine, m_actions->openSample}, text.technical);
        shown = m_state;
    } else if (state == State::Connecting && !hasSnapshot && !m_connectingDelay.isActive()) {
        m_state->show(u"network-connect"_s, tr("Connecting to %1…").arg(open->place()),
                      tr("The containers appear as soon as the engine has listed them."), {m_actions->connectEngine});
        shown = m_state;
    }
    if (shown)
        m_stack->setCurrentWidget(shown);
    m_actions->showPageState();
}

void MainWindow::setError(const std::optional<Error> &error, const QString &subject)
{
    m_error = error;
    m_errorSubject = subject;
    m_status->showError(error, subject);
}

void MainWindow::setStartProblem(const Error &error, const QString &subject)
{
    m_startProblem = error;
    m_startSubject = subject;
    showHostState();
}

void MainWindow::setStartRefused(const Error &error, const QString &subject)
{
    setStartProblem(error, subject);
    Q_EMIT startRefused();
}

void MainWindow::showNotice(const QString &text)
{
    m_status->showNotice(text);
}

void MainWindow::refresh()
{
    if (snapshot::Host *host = m_registry.current())
        host->refresh();
}

void MainWindow::focusFilter()
{
    const Page *page = currentPage();
    if (!page || !page->filterEdit())
        return;
    page->filterEdit()->setFocus(Qt::ShortcutFocusReason);
    page->filterEdit()->selectAll();
}

void MainWindow::leave()
{
    Page *page = currentPage();
    if (m_palette->isVisible()) {
        m_palette->dismiss();
    } else if (page && page->filterEdit() && !page->filterEdit()->text().isEmpty()) {
        page->filterEdit()->clear();
    } else if (page && page->filterEdit() && page->filterEdit()->hasFocus()) {
        page->filterEdit()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::openPalette()
{
    m_palette->open(m_actions->paletteEntries());
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(FirstSize.boundedTo(room));
    }
    m_pageId = settings.value("window/page"_L1).toString();
    const auto known = std::ranges::find(m_entries, m_pageId, &PageEntry::id);
    if (known == m_entries.end() || known->hidden)
        m_pageId = m_entries.empty() ? QString() : m_entries.front().id;
    m_navigation->setCurrent(m_pageId);
}

void MainWindow::saveWindow() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/page"_L1, m_pageId);
    for (const Page *page : std::as_const(m_pages))
        page->saveState();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedSnapshot(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = draggedSnapshot(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file);
}

} // namespace bulkhead::ui
