// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "core/snapshot/savedhost.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/hostbanners.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/states.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using bulkhead::test::TestPage;

namespace {

std::unique_ptr<MainWindow> makeWindow()
{
    return std::make_unique<MainWindow>(test::testPages(), engine::ContextStore(QProcessEnvironment(), u"/nonexistent"_s));
}

snapshot::Host *adoptSnapshot(MainWindow &window, snapshot::HostSnapshot snapshot, bool isSample = false)
{
    auto host = std::make_unique<snapshot::SavedHost>(std::move(snapshot));
    return window.registry().adopt(std::move(host), {.host = nullptr, .context = {}, .path = {}, .isSample = isSample});
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::useOwnSettings(); }

    void pagesSwitchByKeyboard()
    {
        const auto window = makeWindow();
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->restoreWindow();
        QVERIFY(!window->currentPage());
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(window->currentPage());
        QCOMPARE(window->currentPage()->id(), u"second"_s);
        QVERIFY(window->navigation()->button(u"second"_s)->isChecked());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->currentPage()->id(), u"first"_s);
        QTest::keyClick(window->navigation()->button(u"second"_s), Qt::Key_Return);
        QCOMPARE(window->currentPage()->id(), u"second"_s);
    }

    void aPageIsMadeWhenItIsFirstShown()
    {
        const auto window = makeWindow();
        QCOMPARE(window->findChildren<TestPage *>().size(), 0);
        Page *first = window->showPage(u"first"_s);
        QCOMPARE(window->findChildren<TestPage *>().size(), 1);
        window->showPage(u"second"_s);
        QCOMPARE(window->showPage(u"first"_s), first);
        QVERIFY(!window->showPage(u"none"_s));
        QCOMPARE(window->currentPage(), first);
    }

    void theFilterIsOneKeyAway_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("slash") << Qt::Key_Slash << Qt::KeyboardModifiers(Qt::NoModifier);
    }
    void theFilterIsOneKeyAway()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        const auto window = makeWindow();
        adoptSnapshot(*window, test::makeSnapshot(3));
        Page *page = window->showPage(u"first"_s);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, modifiers);
        QTRY_VERIFY(page->filterEdit()->hasFocus());
        QTest::keyClicks(page->filterEdit(), u"a/b"_s);
        QCOMPARE(page->filterEdit()->text(), u"a/b"_s);
        window->leave();
        QCOMPARE(page->filterEdit()->text(), QString());
        window->leave();
        QVERIFY(!page->filterEdit()->hasFocus());
    }

    void theKeysReachThePageThatIsShown()
    {
        const auto window = makeWindow();
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const auto viewOf = [&](const QString &id) { return qobject_cast<TestPage *>(window->showPage(id))->view; };
        QListView *first = viewOf(u"first"_s);
        QVERIFY(!first->isVisible()); // no engine is open yet
        adoptSnapshot(*window, test::makeSnapshot(3));
        QTRY_VERIFY(first->hasFocus());
        QTest::mouseClick(window->navigation()->button(u"second"_s), Qt::LeftButton);
        QListView *second = qobject_cast<TestPage *>(window->currentPage())->view;
        QTRY_VERIFY(second->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(first->hasFocus());
    }

    void whoWalksThroughTheNavigationStaysThere()
    {
        const auto window = makeWindow();
        adoptSnapshot(*window, test::makeSnapshot(3));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->showPage(u"first"_s);
        QAbstractButton *button = window->navigation()->button(u"second"_s);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(window->currentPage()->id(), u"second"_s);
        QVERIFY(button->hasFocus());
    }

    void aPageThatWasLeftDoesNotTakeTheFocusLater()
    {
        const auto window = makeWindow();
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const auto *first = qobject_cast<TestPage *>(window->showPage(u"first"_s));
        window->showPage(u"second"_s)->takeFocus(Qt::OtherFocusReason);
        adoptSnapshot(*window, test::makeSnapshot(3));
        QTRY_VERIFY(window->currentPage()->isAncestorOf(window->focusWidget()));
        QVERIFY(!first->view->hasFocus());
    }

    void whatWasIsRemembered()
    {
        {
            const auto window = makeWindow();
            window->restoreWindow();
            window->show();
            window->resize(1111, 701);
            window->showPage(u"first"_s);
            auto *page = qobject_cast<TestPage *>(window->showPage(u"second"_s));
            window->close();
            QCOMPARE(page->saved, 1);
        }
        const auto window = makeWindow();
        window->restoreWindow();
        QCOMPARE(window->height(), 701); // the width is bound to the small screen of this platform
        QCOMPARE(window->startPage(), u"second"_s);
    }

    void aHiddenPageIsNotThePageOfTheNextStart()
    {
        QSettings().setValue("window/page"_L1, u"gallery"_s);
        const auto window = makeWindow();
        window->restoreWindow();
        QCOMPARE(window->startPage(), u"first"_s);
        QVERIFY(!window->navigation()->button(u"gallery"_s));
    }

    void withoutAnEngineTheWindowSaysWhatToDo()
    {
        const auto window = makeWindow();
        window->showPage(u"first"_s);
        QVERIFY(!window->stateView()->isHidden());
        QCOMPARE(window->stateView()->accessibleName(), u"No engine is open."_s);
        QCOMPARE(window->statusLine()->stateText(), u"no engine"_s);
        QVERIFY(!window->actions().saveSnapshot->isEnabled());
    }

    void theSampleStandsUnderItsBannerWithTheReason()
    {
        const auto window = makeWindow();
        Page *page = window->showPage(u"first"_s);
        adoptSnapshot(*window, test::makeSnapshot(3), true);
        window->setStartProblem({ErrorKind::NoSocket, u"/run/docker.sock"_s, {}}, u"unix:///run/docker.sock"_s);
        QVERIFY(!window->banners()->sampleBanner()->isHidden());
        QCOMPARE(
            window->banners()->sampleBanner()->sentence(),
            u"Recorded sample, because no engine was found. unix:///run/docker.sock does not exist: no engine listens there."_s);
        QCOMPARE(page->snapshot()->containers.size(), 3);
        QVERIFY(!page->isHidden());

        window->registry().close(window->registry().current());
        QVERIFY(window->banners()->sampleBanner()->isHidden());
    }

    void theStatusTellsEngineAndApi()
    {
        const auto window = makeWindow();
        auto snapshot = test::makeSnapshot(3);
        snapshot.version.versionText = u"26.1.5"_s;
        snapshot.info.name = u"lab-host"_s;
        snapshot.provenance.apiVersion = u"1.45"_s;
        adoptSnapshot(*window, std::move(snapshot));
        QCOMPARE(window->statusLine()->engineText(), u"Docker 26.1.5 on lab-host"_s);
        QVERIFY(window->statusLine()->accessibleDescription().contains(u"API 1.45"_s));
        QVERIFY(window->actions().saveSnapshot->isEnabled());
    }

    void anErrorIsOneClickFromItsWords()
    {
        const auto window = makeWindow();
        adoptSnapshot(*window, test::makeSnapshot(1), true);
        QVERIFY(window->statusLine()->errorButton()->isHidden());
        window->setStartProblem({ErrorKind::PermissionDenied, u"connect: permission denied"_s, {}}, u"unix:///run/docker.sock"_s);
        QVERIFY(!window->statusLine()->errorButton()->isHidden());
        window->statusLine()->errorButton()->click();
        QVERIFY(window->findChild<ErrorDialog *>());
    }

    void aSnapshotIsDraggedIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("opened");
        QTest::newRow("a snapshot opens") << u"lab.bulkhead"_s << true;
        QTest::newRow("another file does not") << u"lab.txt"_s << false;
    }
    void aSnapshotIsDraggedIn()
    {
        QFETCH(QString, name);
        QFETCH(bool, opened);
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QVERIFY(snapshot::saveSnapshot(test::makeSnapshot(2), path));
        const auto window = makeWindow();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &drop);
        QCOMPARE(window->registry().current() != nullptr, opened);
        if (opened)
            QTRY_COMPARE(window->registry().current()->snapshot()->containers.size(), 2);
    }

    void thePaletteLeadsToPagesActionsAndContainers()
    {
        const auto window = makeWindow();
        adoptSnapshot(*window, test::makeSnapshot(4));
        window->showPage(u"second"_s);
        const auto entries = window->actions().paletteEntries();
        const auto find = [&](const QString &title) {
            return std::ranges::find(entries, title, &PaletteEntry::title) != entries.end();
        };
        QVERIFY(find(u"first"_s));
        QVERIFY(find(u"Do second"_s));
        QVERIFY(!find(u"Do first"_s));
        QVERIFY(find(u"Refresh"_s));

        const auto container = std::ranges::find(entries, PaletteEntry::Kind::Container, &PaletteEntry::kind);
        QVERIFY(container != entries.end());
        container->run();
        QCOMPARE(window->currentPage()->id(), u"first"_s);
        QCOMPARE(qobject_cast<TestPage *>(window->currentPage())->went,
                 window->registry().current()->snapshot()->containers.first()->id());
    }

    void everyKeyStandsInTheSheet()
    {
        const auto window = makeWindow();
        window->showPage(u"first"_s);
        QStringList keys;
        for (const ShortcutGroup &group : window->actions().shortcutGroups())
            for (const ShortcutRow &row : group.rows)
                keys << row.keys;
        for (const auto &key : {u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+K"_s, u"F5"_s, u"F1"_s, u"Ctrl+S"_s, u"Ctrl+Q"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
        QVERIFY(keys.contains(u"Ctrl+F  /"_s));
    }

    void noKeyIsTakenTwice()
    {
        const auto window = makeWindow();
        QSet<QString> seen;
        for (const QAction *action : window->findChildren<QAction *>())
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString()));
                seen << key.toString();
            }
    }

    void pagesOffScreenForgetAnotherHost()
    {
        const auto window = makeWindow();
        auto *first = qobject_cast<TestPage *>(window->showPage(u"first"_s));
        window->showPage(u"second"_s);
        snapshot::Host *host = adoptSnapshot(*window, test::makeSnapshot(1));
        QVERIFY(!first->host());
        window->showPage(u"first"_s);
        QCOMPARE(first->host(), host);
    }

    void itWorksInASmallWindow()
    {
        const auto window = makeWindow();
        adoptSnapshot(*window, test::makeSnapshot(3), true);
        window->showPage(u"first"_s);
        QVERIFY2(window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(window->minimumSizeHint().width())));
        QVERIFY(window->minimumSizeHint().height() <= 700);
    }
};

BULKHEAD_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
